"""What files hold is shown before they are imported, by keys alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QPlainTextEdit, QTableView

from annotator.gui.dialogs import ReportDialog, SentenceDialog
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
