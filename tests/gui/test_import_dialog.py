"""What files hold is shown before they are imported, by keys alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QTableView,
)

import annotator as library
from annotator.gui.dialogs import ProgressDialog, ReportDialog, SentenceDialog
from annotator.gui.import_dialog import ImportDialog
from tests.gui.room import squeezed
from tests.gui.test_file_commands import answer, idle

if TYPE_CHECKING:
    from tests.gui.desk import Desk

pytestmark = pytest.mark.usefixtures("plain_dialogs", "no_suggester")


def look(desk: Desk, *paths) -> ImportDialog:
    """The dialog over these files, once they are read."""
    desk.window.files.preview_paths(list(paths))
    dialog = desk.dialog()
    assert isinstance(dialog, ImportDialog)
    idle(desk)
    return dialog


def rows(dialog: ImportDialog) -> list[list[str]]:
    model = dialog.findChild(QTableView).model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def box(dialog: ImportDialog, name: str) -> QComboBox:
    return next(e for e in dialog.findChildren(QComboBox) if e.accessibleName() == name)


def words(dialog: ImportDialog) -> str:
    return dialog.findChild(QPlainTextEdit).toPlainText()


def texts(desk: Desk) -> set[str]:
    project = desk.window.workspace.project
    return {project.text(each.id) for each in project.documents()}


def test_chosen_files_are_shown_and_nothing_is_written_until_somebody_says_so(desk, tmp_path):
    article = tmp_path / "a.txt"
    article.write_bytes("Größe zählt.".encode("cp1252"))
    before = texts(desk)
    desk.press("Ctrl+I")
    answer(desk, article)
    desk.until(lambda: [type(each) for each in desk.dialogs()] == [ImportDialog])
    idle(desk)
    (dialog,) = desk.dialogs()
    assert rows(dialog) == [["a.txt", "Plain text or Markdown", "cp1252", "1", ""]]
    assert "Größe zählt." in words(dialog)
    assert texts(desk) == before
    desk.press("Esc")
    desk.until_closed()
    idle(desk)
    assert texts(desk) == before


def test_enter_imports_what_is_shown(desk, tmp_path):
    (tmp_path / "a.txt").write_text("First.")
    (tmp_path / "b.txt").write_text("Second.")
    look(desk, tmp_path / "a.txt", tmp_path / "b.txt")
    desk.press("Return")
    desk.until_closed()
    idle(desk)
    assert {"First.", "Second."} <= texts(desk)


def test_another_column_and_another_encoding_are_chosen_by_keys(desk, tmp_path):
    table = "nr;was;wer\n1;Ein Größenwahn.;Ana\n2;Noch einer.;Ben\n"
    (tmp_path / "a.csv").write_bytes(table.encode("cp1252"))
    dialog = look(desk, tmp_path / "a.csv")
    assert "choose the text column" in words(dialog)
    assert not dialog._go.isEnabled()
    text = box(dialog, "Text is in")
    assert [text.itemText(number) for number in range(text.count())] == [
        "Choose…", "nr", "was", "wer",
    ]  # fmt: skip
    text.setFocus()
    desk.press("Down", "Down")
    idle(desk)
    assert "Ein Größenwahn." in words(dialog)
    assert rows(dialog)[0][3] == "2"
    name = box(dialog, "Name is in")
    name.setFocus()
    desk.type("wer")
    idle(desk)
    assert "■ Ana" in words(dialog)
    encoding = box(dialog, "Encoding")
    encoding.setFocus()
    desk.type("utf-8")
    idle(desk)
    assert "choose another encoding" in words(dialog)
    desk.press("Home")
    idle(desk)
    dialog._go.click()
    desk.until_closed()
    idle(desk)
    assert {"Ein Größenwahn.", "Noch einer."} <= texts(desk)
    names = [each.name for each in desk.window.workspace.project.documents()]
    assert names[-2:] == ["Ana", "Ben"]


def test_the_arrow_keys_go_from_file_to_file_and_each_is_shown(desk, tmp_path):
    (tmp_path / "a.txt").write_text("First.")
    (tmp_path / "b.bin").write_bytes(b"\0\1\2")
    dialog = look(desk, tmp_path / "a.txt", tmp_path / "b.bin")
    table = dialog.findChild(QTableView)
    table.setFocus()
    assert "First." in words(dialog)
    assert squeezed(dialog) == []
    desk.press("Down")
    assert "▲" in words(dialog)
    assert "no text" in words(dialog) or "not known" in words(dialog)
    shown = " ".join(each.text() for each in dialog.findChildren(QLabel))
    assert "Import 2 files" in shown
    assert "1 document · 1 problem" in shown
    desk.press("Return")
    desk.until(lambda: [type(each) for each in desk.dialogs()] == [ReportDialog])
    desk.dialogs()[0].close()
    desk.until_closed()
    idle(desk)
    assert "First." in texts(desk)


def test_files_without_anything_to_import_can_not_be_imported(desk, tmp_path):
    (tmp_path / "a.txt").write_bytes(b"")
    dialog = look(desk, tmp_path / "a.txt")
    assert not dialog._go.isEnabled()
    assert "empty" in words(dialog)
    desk.press("Esc")
    desk.until_closed()


def test_a_file_that_is_gone_is_told(desk, tmp_path):
    desk.window.guard(lambda: desk.window.files.preview_paths([tmp_path / "gone.txt"]))
    desk.until(lambda: [type(each) for each in desk.dialogs()] == [SentenceDialog])
    assert "no such file" in desk.trouble()


def test_closing_while_files_are_read_leaves_nothing_running(desk, tmp_path):
    for number in range(80):
        (tmp_path / f"{number}.txt").write_text(f"Article {number}.")
    desk.window.files.preview_paths(sorted(tmp_path.glob("*.txt")))
    desk.dialog()
    desk.press("Esc")
    desk.until_closed()
    idle(desk)
    assert not any(isinstance(each, QFileDialog) for each in desk.dialogs())


BRAT = "T1\tPERSON 0 4\tAnna\nT2\tPERSON 9 12\tBob\nT3\tTOWN 16 21\tParis\n"


@pytest.fixture
def brat(tmp_path):
    (tmp_path / "brat").mkdir()
    (tmp_path / "brat" / "a.txt").write_text("Anna met Bob in Paris.")
    (tmp_path / "brat" / "a.ann").write_text(BRAT)
    return tmp_path / "brat"


def label_texts(dialog: ImportDialog) -> str:
    return " ".join(each.text() for each in dialog.findChildren(QLabel) if each.isVisible())


def document_id(desk: Desk, text: str) -> str:
    project = desk.window.workspace.project
    return next(each.id for each in project.documents() if project.text(each.id) == text)


def test_annotations_become_the_work_of_somebody_with_the_names_that_the_schema_lacks(desk, brat):
    dialog = look(desk, brat)
    assert rows(dialog)[0][1:] == [
        "brat standoff (.txt and .ann, written as a ZIP archive)", "utf-8", "1", "",
    ]  # fmt: skip
    assert "1 with annotations · 3 mentions" in label_texts(dialog)
    assert "The schema lacks: Town." in label_texts(dialog)
    assert "3 mentions" in words(dialog)
    become = box(dialog, "Annotations become")
    assert become.currentText() == "suggestions, to be decided about"  # the files name nobody
    become.setFocus()
    desk.press("Down", "Down")
    assert dialog.wish.whose.isVisible()
    dialog.wish.whose.setFocus()
    dialog.wish.whose.selectAll()
    desk.type("Cleo")
    assert squeezed(dialog) == []
    desk.press("Return")
    desk.until(lambda: [type(each) for each in desk.dialogs()] == [ReportDialog])
    assert "New in it: TOWN." in desk.dialogs()[0].findChild(QPlainTextEdit).toPlainText()
    desk.press("Esc")
    desk.until_closed()
    idle(desk)
    project = desk.window.workspace.project
    assert project.schema.entity("TOWN") is not None
    layers = project.file.layers
    layer = layers.find(document_id(desk, "Anna met Bob in Paris."), "Cleo")
    assert [each.label for each in layers.items(layer.number)] == ["PERSON", "PERSON", "TOWN"]
    assert "1 layer and 0 suggestions added, 1 article added" in desk.message


def test_annotations_become_suggestions_and_unknown_names_are_left_out(desk, brat):
    dialog = look(desk, brat)
    dialog.wish.names.setFocus()
    desk.press("Space")
    assert "What it lacks is left out" in label_texts(dialog)
    dialog._go.click()
    desk.until(lambda: [type(each) for each in desk.dialogs()] == [ReportDialog])
    assert "no entity label TOWN" in desk.dialogs()[0].findChild(QPlainTextEdit).toPlainText()
    desk.press("Esc")
    desk.until_closed()
    idle(desk)
    project = desk.window.workspace.project
    found = project.file.documents.suggestions(document_id(desk, "Anna met Bob in Paris."))
    assert sorted(each.span.surface for each in found) == ["Anna", "Bob"]
    assert project.schema.entity("TOWN") is None


def test_annotations_of_the_open_document_are_shown_at_once(desk, tmp_path):
    text = desk.text
    (tmp_path / "s.txt").write_text(text)
    start = text.index("Estara")
    (tmp_path / "s.ann").write_text(f"T1\tPERSON {start} {start + 6}\tEstara\n")
    before = desk.session.mark_count
    dialog = look(desk, tmp_path / "s.ann")
    dialog._go.click()
    desk.until_closed()
    idle(desk)
    assert desk.session.mark_count == before + 1


def test_texts_alone_come_in_where_that_is_chosen(desk, brat):
    dialog = look(desk, brat)
    become = box(dialog, "Annotations become")
    become.setFocus()
    desk.press("End")
    assert not dialog.wish.names.isVisible()
    dialog._go.click()
    desk.until_closed()
    idle(desk)
    project = desk.window.workspace.project
    found = document_id(desk, "Anna met Bob in Paris.")
    assert project.file.documents.suggestions(found) == []


def test_nobody_in_particular_can_not_have_done_the_work(desk, brat):
    dialog = look(desk, brat)
    become = box(dialog, "Annotations become")
    become.setFocus()
    desk.press("Home", "Down", "Down")
    dialog.wish.whose.clear()
    assert not dialog._go.isEnabled()
    desk.press("Esc")
    desk.until_closed()


def test_another_format_is_chosen_by_keys(desk, tmp_path):
    (tmp_path / "a.txt").write_text("Anna B-PER\nwent O\n\nBob B-PER\n")
    dialog = look(desk, tmp_path / "a.txt")
    kinds = box(dialog, "Format")
    assert kinds.currentText() == "Found by itself: CoNLL-2003 columns (IOB2)"
    assert "2 mentions" in words(dialog)
    kinds.setFocus()
    desk.type("Plain")
    idle(desk)
    assert rows(dialog)[0][1] == "Plain text or Markdown"
    assert "Anna B-PER" in words(dialog)
    assert dialog.wish.isHidden()
    desk.press("Home")
    idle(desk)
    assert "2 mentions" in words(dialog)
    desk.press("Esc")
    desk.until_closed()


def test_a_cancelled_import_of_annotations_leaves_the_project_as_it_was(desk, brat):
    for number in range(300):
        (brat / f"b{number}.txt").write_text(f"Anna met Bob in Paris, {number} times.")
        (brat / f"b{number}.ann").write_text(BRAT)
    before = texts(desk)
    dialog = look(desk, brat)
    dialog._go.click()
    desk.until(lambda: [type(each) for each in desk.dialogs()] == [ProgressDialog])
    desk.dialogs()[0].reject()
    desk.until_closed()
    idle(desk)
    assert "cancelled" in desk.message
    assert texts(desk) == before
    assert desk.window.workspace.project.schema.entity("TOWN") is None


def test_nothing_is_imported_before_one_can_choose_what_becomes_of_it(desk, brat):
    desk.window.files.preview_paths([brat])
    dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, ImportDialog))
    assert not dialog._go.isEnabled()
    idle(desk)
    assert dialog._go.isEnabled()
    desk.press("Esc")
    desk.until_closed()


def test_what_was_not_looked_at_is_asked_about_too(desk, brat):
    for number in range(100):
        (brat / f"a{number:03}.txt").write_text(f"Nothing is marked in article {number}.")
    (brat / "a.ann").rename(brat / "z.ann")
    (brat / "a.txt").rename(brat / "z.txt")
    dialog = look(desk, brat)
    assert dialog.wish.isVisible()
    assert dialog.wish.names.isVisible()
    dialog._go.click()
    desk.until(lambda: [type(each) for each in desk.dialogs()] == [ReportDialog])
    desk.press("Esc")
    desk.until_closed()
    idle(desk)
    project = desk.window.workspace.project
    found = project.file.documents.suggestions(document_id(desk, "Anna met Bob in Paris."))
    assert len(found) == 3


def test_labels_of_documents_are_somebodys_work_and_never_dropped_in_silence(desk, tmp_path):
    (tmp_path / "a.jsonl").write_text('{"text": "A goal was scored.", "label": ["sport"]}\n')
    dialog = look(desk, tmp_path / "a.jsonl")
    become = box(dialog, "Annotations become")
    assert become.currentText() == "the work of one annotator"
    become.setFocus()
    desk.press("Home")
    dialog._go.click()
    desk.until(lambda: [type(each) for each in desk.dialogs()] == [ReportDialog])
    told = desk.dialogs()[0].findChild(QPlainTextEdit).toPlainText()
    assert "1 note or document label is left out: it can't be a suggestion." in told
    desk.press("Esc")
    desk.until_closed()
    idle(desk)


def test_files_that_name_nobody_are_nobodys_work(desk, brat):
    dialog = look(desk, brat)
    become = box(dialog, "Annotations become")
    become.setFocus()
    desk.press("Home", "Down")
    assert become.currentText() == "the work of those whom the files name"
    assert not dialog._go.isEnabled()
    desk.press("Esc")
    desk.until_closed()


def test_the_work_of_several_people_as_that_of_one_is_explained(desk, tmp_path):
    text = "Anna met Bob in Paris."
    made = [library.document(text, library.Mention("m", "PERSON", library.span_of(text, (0, 4))),
                             name="a.txt", annotator=name) for name in ("Ana", "Ben")]  # fmt: skip
    library.write(made, tmp_path / "a.jsonl")
    dialog = look(desk, tmp_path / "a.jsonl")
    assert "1 document · 1 with annotations · 2 layers · 2 mentions" in label_texts(dialog)
    become = box(dialog, "Annotations become")
    assert become.currentText() == "the work of those whom the files name"
    become.setFocus()
    desk.press("Down")
    assert "The files have the work of 2 annotators." in label_texts(dialog)
    dialog.wish.whose.setFocus()
    dialog.wish.whose.selectAll()
    desk.type("x" * 101)
    assert "Give a name of 1 to 100 ordinary characters" in label_texts(dialog)
    assert not dialog._go.isEnabled()
    assert squeezed(dialog) == []
    desk.press("Esc")
    desk.until_closed()


def test_what_was_found_can_be_read_in_every_box(desk, tmp_path):
    (tmp_path / "a.csv").write_text("id,title,text\n1,A,Some words.\n")
    dialog = look(desk, tmp_path / "a.csv")
    boxes = [each for each in dialog.findChildren(QComboBox) if each.isVisible()]
    assert [each.currentText() for each in boxes] == [
        "Found by itself: CSV with a header line", "Found by itself: utf-8",
        "Found by itself: text", "Found by itself: id",
    ]  # fmt: skip
    around = 42  # the arrow and the room at both sides
    desk.until(
        lambda: all(
            each.fontMetrics().horizontalAdvance(each.currentText()) + around <= each.width()
            for each in boxes
        )
    )


def test_files_of_one_name_show_their_folders(desk, tmp_path):
    for name in ("ana", "ben"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.txt").write_text(f"By {name}.")
    dialog = look(desk, tmp_path)
    assert {"ana/a.txt", "ben/a.txt"} <= {row[0] for row in rows(dialog)}


def test_place_and_time_are_not_written_while_an_import_writes(desk, tmp_path):
    (tmp_path / "a.txt").write_text("First.")
    dialog = look(desk, tmp_path / "a.txt")
    keeping = desk.window.workspace.keeping
    assert keeping.isActive()
    dialog._go.click()
    assert not keeping.isActive()
    desk.until_closed()
    idle(desk)
    assert keeping.isActive()
