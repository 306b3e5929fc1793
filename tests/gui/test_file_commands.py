"""Projects opened and made, articles imported, annotations exported: with the window's dialogs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QThread
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
)

from annotator import app, settings
from annotator.gui.dialogs import LineDialog, ProgressDialog, ReportDialog, SentenceDialog
from annotator.gui.export_dialog import ExportDialog
from annotator.gui.import_dialog import ImportDialog
from annotator.paths import data_dir
from annotator.services.project import open_in_window, open_project
from tests.gui.desk import LEFT, STORY, Desk, make_project, story_suggestions

if TYPE_CHECKING:
    from pathlib import Path


pytestmark = pytest.mark.usefixtures("plain_dialogs", "no_suggester")


def answer(desk: Desk, path: Path) -> None:
    """Choose a file in the open file dialog, as somebody who types its name."""
    dialog = desk.dialog()
    assert isinstance(dialog, QFileDialog)
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    field.setText(str(path))
    QTest.keyClick(field, "\r")


def closed_project(path: Path, *texts: str) -> Path:
    make_project(
        path, *(texts or (STORY,)), suggest=story_suggestions if not texts else None
    ).close()
    return path


def idle(desk: Desk) -> None:
    """Wait until nothing works in the background."""
    desk.until(lambda: not desk.window.files.tasks._tasks)


def report(desk: Desk) -> ReportDialog:
    """The dialog that tells what was done, once it is the only one."""
    desk.until(lambda: [type(each) for each in desk.dialogs()] == [ReportDialog])
    return desk.dialogs()[0]


# -- projects -------------------------------------------------------------------------------------


def test_the_start_page_leads_to_everything(make_desk, tmp_path):
    path = closed_project(tmp_path / "recent.annotator")
    gone = tmp_path / "gone.annotator"
    desk = make_desk(recent=(str(gone), str(path)))
    page = desk.window.start_page
    assert page.isVisible()
    texts = [button.text() for button in page.findChildren(QPushButton)]
    assert texts[:3] == ["Open the sample project", "New project…", "Open a project…"]
    assert texts[3:5] == ["Take the tour", "Read the guide"]
    assert len(texts) == 6
    assert texts[5].startswith("recent")
    QTest.mouseClick(page.findChildren(QPushButton)[5], LEFT)
    assert desk.title == "Article 1"
    assert not page.isVisible()
    assert desk.window.windowTitle() == "Recent – Annotator"
    assert desk.window.view.hasFocus()
    idle(desk)


def test_the_sample_opens_from_the_start_page(make_desk):
    desk = make_desk()
    QTest.mouseClick(desk.window.start_page.findChildren(QPushButton)[0], LEFT)
    assert desk.window.queue.model.rowCount() >= 10
    assert desk.window.windowTitle().startswith("Sarrin desk")
    desk.window.grab()
    idle(desk)


def test_a_project_is_opened_by_its_name(make_desk, tmp_path):
    path = closed_project(tmp_path / "named.annotator")
    desk = make_desk()
    desk.press("Ctrl+O")
    answer(desk, path)
    desk.until_closed()
    assert desk.title == "Article 1"
    assert settings.load().recent == (str(path),)
    idle(desk)


def test_a_new_project_is_made_with_its_ending(make_desk, tmp_path):
    desk = make_desk()
    desk.press("Ctrl+N")
    answer(desk, tmp_path / "fresh")
    desk.until_closed()
    assert (tmp_path / "fresh.annotator").is_file()
    assert desk.window.workspace.project.title == "fresh"
    assert desk.window.queue._empty.isVisible()
    idle(desk)


def test_a_project_that_is_there_is_never_overwritten(make_desk, tmp_path):
    path = closed_project(tmp_path / "kept.annotator")
    before = path.read_bytes()
    desk = make_desk()
    desk.window.run("new_project")
    dialog = desk.dialog()
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    desk.until(lambda: [type(each) for each in desk.dialogs()] == [SentenceDialog])
    assert desk.trouble()
    assert path.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"just words", b"SQLite format 3\0" + b"\0" * 200])
def test_what_is_no_project_is_told_in_a_sentence(desk: Desk, tmp_path, content: bytes):
    path = tmp_path / "wrong.annotator"
    path.write_bytes(content)
    desk.press("Ctrl+O")
    answer(desk, path)
    desk.until(lambda: [type(each) for each in desk.dialogs()] == [SentenceDialog])
    assert "is no Annotator project" in desk.trouble()
    assert desk.title == "Article 1"  # what was open still is
    desk.press("Return")
    assert desk.labelled() == [("Estara", "GPE")]


def test_a_second_window_on_one_project_is_told(make_desk, tmp_path):
    path = closed_project(tmp_path / "one.annotator")
    first = make_desk(open_in_window(path))
    second = make_desk()
    second.window.guard(lambda: second.window.files.open(path))
    assert "open in another window already" in second.trouble()
    first.close()
    second.window.guard(lambda: second.window.files.open(path))
    assert second.title == "Article 1"
    idle(second)


def test_opening_the_open_project_again_changes_nothing(make_desk, tmp_path):
    path = closed_project(tmp_path / "same.annotator")
    desk = make_desk(open_in_window(path))
    session = desk.session
    desk.window.files.open(path)
    assert desk.session is session


def test_another_project_takes_the_place_of_the_first(make_desk, tmp_path):
    first = closed_project(tmp_path / "first.annotator")
    second = closed_project(tmp_path / "second.annotator", "Other words.")
    desk = make_desk(open_in_window(first))
    desk.press("Return")
    desk.window.files.open(second)
    idle(desk)
    assert desk.text == "Other words."
    desk.press("Ctrl+Z")
    assert desk.message == "Nothing to undo in this document."
    desk.window.files.open(first)
    idle(desk)
    assert desk.labelled() == [("Estara", "GPE")]


def test_the_last_project_opens_at_the_start(make_desk, tmp_path):
    path = closed_project(tmp_path / "last.annotator")
    desk = make_desk(recent=(str(path),))
    app.open_first(desk.window, None, False)
    assert desk.title == "Article 1"
    idle(desk)


def test_a_copy_holds_the_newest_edits(desk: Desk, tmp_path):
    desk.press("Return", "Ctrl+Shift+S")
    answer(desk, tmp_path / "copy")
    desk.until_closed()
    with open_project(tmp_path / "copy.annotator") as copy:
        layer = copy.file.layers.of_document(copy.documents()[0].id)[0]
        assert len(copy.file.layers.items(layer.number)) == 2


def test_a_copy_onto_itself_is_told_and_not_said_to_be_there(desk: Desk):
    desk.window.run("save_copy")
    dialog = desk.dialog()
    path = desk.window.workspace.project.path
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    desk.until(lambda: [type(each) for each in desk.dialogs()] == [SentenceDialog])
    assert desk.message == ""
    assert "needs another name" in desk.trouble()


# -- who annotates --------------------------------------------------------------------------------


def test_the_name_is_asked_at_the_first_start_and_the_system_s_is_offered(make_desk, tmp_path):
    path = closed_project(tmp_path / "named.annotator")
    desk = make_desk(name="")
    desk.window.files.open(path)
    dialog = desk.dialog()
    assert isinstance(dialog, LineDialog)
    assert dialog._field.text() == desk.window.files.annotator
    dialog._field.selectAll()
    desk.type("Bea")
    desk.press("Return")
    desk.until_closed()
    idle(desk)
    assert desk.window.workspace.annotator == "Bea"
    assert settings.load().annotator == "Bea"
    assert desk.window.workspace.project.annotators() == ["Bea"]
    desk.press("Return")
    assert desk.mentions()[0].origin.by == "Bea"


def test_without_an_answer_it_is_the_system_s_name_until_the_next_start(make_desk, tmp_path):
    path = closed_project(tmp_path / "named.annotator")
    desk = make_desk(name="")
    desk.window.files.open(path)
    desk.dialog()
    desk.press("Esc")
    desk.until_closed()
    idle(desk)
    assert desk.title == "Article 1"
    assert desk.window.workspace.annotator == desk.window.files.annotator
    assert settings.load().annotator == ""


def test_another_name_shows_that_person_s_layer(make_desk, tmp_path):
    path = closed_project(tmp_path / "two.annotator")
    desk = make_desk(open_in_window(path))
    desk.press("Return")
    desk.window.files.set_name("Ben")
    idle(desk)
    assert desk.stored() == []
    desk.window.files.set_name("Ana")
    idle(desk)
    assert desk.labelled() == [("Estara", "GPE")]


@pytest.mark.parametrize("name", ["", "   ", "x" * 101])
def test_what_is_no_name_is_told(desk: Desk, name: str):
    desk.window.run("annotator_name")
    dialog = desk.dialog()
    dialog._field.setText(name)
    dialog.accept()
    desk.until(lambda: [type(each) for each in desk.dialogs()] == [SentenceDialog])
    assert "1 to 100" in desk.trouble()
    assert desk.window.workspace.annotator == "Ana"


# -- in -------------------------------------------------------------------------------------------


def test_bad_files_are_listed_and_the_rest_is_there(desk: Desk, tmp_path):
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "good.txt").write_text("Halden waits.", encoding="utf-8")
    (folder / "bad.jsonl").write_text('{"text": "One more."}\n{broken\n', encoding="utf-8")
    (folder / "same.txt").write_text(STORY, encoding="utf-8")
    desk.window.files.import_paths([folder])
    dialog = report(desk)
    listed = dialog.findChild(QPlainTextEdit).toPlainText()
    assert "bad.jsonl" in listed
    assert "same.txt" in listed
    assert "good.txt" not in listed
    assert QThread.currentThread() == dialog.thread()
    dialog.close()
    desk.until_closed()
    idle(desk)
    texts = {desk.window.workspace.project.text(each.id)
             for each in desk.window.workspace.project.documents()}  # fmt: skip
    assert texts == {STORY, "Halden waits.", "One more."}
    assert desk.window.queue.model.rowCount() == 3
    assert desk.window.queue._filters["all"].text() == "All 3"


def test_articles_are_chosen_in_a_dialog_and_the_first_opens(make_desk, tmp_path):
    article = tmp_path / "first.txt"
    article.write_bytes("Caf\u00e9 closes.\r\n".encode("cp1252"))
    desk = make_desk(make_project(tmp_path / "empty.annotator"))
    desk.press("Ctrl+I")
    answer(desk, article)
    desk.until(lambda: [type(each) for each in desk.dialogs()] == [ImportDialog])
    desk.until(desk.dialog()._go.isEnabled)
    desk.press("Return")
    desk.until(lambda: desk.controller.opened is not None)
    desk.until_closed()
    idle(desk)
    assert desk.text == "Café closes.\r\n"
    assert desk.window.files.settings.folder == str(tmp_path)


def test_escape_stops_an_import_and_nothing_of_it_stays(desk: Desk, tmp_path):
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(400):
        (folder / f"{number}.txt").write_text(f"Article {number} waits.", encoding="utf-8")
    desk.window.files.import_paths([folder])
    dialog = desk.dialog()
    assert isinstance(dialog, ProgressDialog)
    desk.until(lambda: dialog._bar.value() > 3)
    desk.press("Esc")
    desk.until_closed()
    idle(desk)
    assert "cancelled" in desk.message
    assert len(desk.window.workspace.project.documents()) == 1


def test_closing_the_window_stops_an_import(desk: Desk, tmp_path):
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(400):
        (folder / f"{number}.txt").write_text(f"Article {number} waits.", encoding="utf-8")
    path = desk.window.workspace.project.path
    desk.window.files.import_paths([folder])
    dialog = desk.dialog()
    desk.until(lambda: dialog._bar.value() > 3)
    desk.close()
    QApplication.processEvents()
    assert desk.dialogs() == []
    with open_project(path) as again:
        assert len(again.documents()) == 1


# -- out ------------------------------------------------------------------------------------------


def export(desk: Desk, path: Path, format_name: str, *, done_only: bool) -> None:
    desk.press("Ctrl+E")
    dialog = desk.dialog()
    assert isinstance(dialog, ExportDialog)
    dialog.form.format.setCurrentIndex(dialog.form.format.findData(format_name))
    dialog.form.done.setChecked(done_only)
    dialog.form.path.setText(str(path))
    desk.window.grab()
    dialog.accept()


@pytest.mark.parametrize("format_name", ["native", "prodigy"])  # of records a line
def test_an_export_holds_what_was_decided_and_nothing_else(desk: Desk, tmp_path, format_name: str):
    desk.press("Return", "Return", "0", "Return", "Tab", "Backspace")
    path = tmp_path / "out.jsonl"
    export(desk, path, format_name, done_only=False)
    dialog = report(desk)
    dialog.close()
    desk.until_closed()
    idle(desk)
    records = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert len(records) == 1
    (record,) = records
    assert record["text"] == STORY
    spans = record["entities"] if format_name == "native" else record["spans"]
    assert spans
    for span in spans:
        words = STORY[span["start"] : span["end"]]
        assert words == span.get("text", words)
        assert span["label"]
    assert "suggested" not in json.dumps(record)
    if format_name == "native":
        decided = {(each.span.surface, each.label) for each in desk.mentions()}
        assert {(each["text"], each["label"]) for each in spans} == decided
        (event,) = record["events"]
        trigger = event["trigger"]
        assert STORY[trigger["start"] : trigger["end"]] == trigger["text"] == "struck"
        assert {each["entity"] for each in event["arguments"]} <= {each["id"] for each in spans}
    assert settings.load().export_format == format_name


def test_an_export_of_nothing_done_is_told(desk: Desk, tmp_path):
    desk.press("Return")
    export(desk, tmp_path / "out.jsonl", "native", done_only=True)
    desk.until(lambda: [type(each) for each in desk.dialogs()] == [SentenceDialog])
    assert desk.trouble()
    assert not (tmp_path / "out.jsonl").exists()
    idle(desk)


def test_an_export_to_where_nothing_can_be_written_is_told(desk: Desk, tmp_path):
    desk.press("Return")
    export(desk, tmp_path / "no such folder" / "out.jsonl", "native", done_only=False)
    desk.until(lambda: [type(each) for each in desk.dialogs()] == [SentenceDialog])
    assert desk.trouble()
    idle(desk)


def test_nothing_about_files_works_without_a_project_and_all_of_it_says_so(make_desk):
    desk = make_desk()
    for action in ("import", "export", "save_copy"):
        desk.window.run(action)
        assert "Open a project first" in desk.trouble()
    assert desk.dialogs() == []


def test_a_broken_sample_does_not_keep_anybody_out(make_desk, own_folders):
    desk = make_desk()
    broken = data_dir() / "Sample.annotator"
    broken.write_bytes(b"not a project any more")
    desk.window.run("open_sample")
    assert "fresh sample" in desk.trouble()
    assert desk.window.workspace.project.path.name == "Sample 2.annotator"
    assert broken.read_bytes() == b"not a project any more"


def test_a_project_that_was_replaced_under_the_window_is_told(desk: Desk):
    path = desk.window.workspace.project.path
    content = path.read_bytes()
    path.unlink()
    path.write_bytes(content)
    desk.press("Return")
    assert "replaced while it was open" in desk.trouble()
    assert desk.session.undecided()[0].id == "m1"
    desk.window.workspace.project.save_copy(path.with_name("rescued.annotator"))
    assert path.with_name("rescued.annotator").is_file()


def lose(desk: Desk):
    """Delete the open project's file."""
    desk.press("Return")
    desk.window.workspace.project.path.unlink()
    assert not desk.window.close()
    return desk.dialog()


def test_a_project_that_was_deleted_is_not_closed_without_a_question(desk: Desk):
    dialog = lose(desk)
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert said == ["story.annotator was deleted or moved. Save a copy of it before closing?"]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    desk.until_closed()
    assert desk.window.isVisible()
    assert len(desk.stored()) > 0
    desk.window.reading._show_note()
    assert desk.window.view._header.note.startswith("not saved")


def test_a_copy_of_a_project_that_was_deleted_is_saved_on_closing(desk: Desk, tmp_path):
    dialog = lose(desk)
    stored = desk.stored()
    dialog.copy.click()
    desk.until(lambda: [type(each) for each in desk.dialogs()] == [QFileDialog])
    (chooser,) = desk.dialogs()
    chooser.fileSelected.emit(str(tmp_path / "rescued.annotator"))
    chooser.reject()
    desk.until(lambda: not desk.window.isVisible())
    with open_project(tmp_path / "rescued.annotator") as rescued:
        assert rescued.file.layers.items(1) == stored


def test_a_project_that_was_deleted_can_be_given_up_for_another_one(desk: Desk, tmp_path):
    second = closed_project(tmp_path / "second.annotator", "Other words.")
    desk.window.workspace.project.path.unlink()
    desk.window.files.open(second)
    assert desk.text == STORY
    desk.dialog().without.click()
    idle(desk)
    assert desk.text == "Other words."
    assert desk.window.close()


def test_an_export_over_a_file_is_announced(desk: Desk, tmp_path):
    there = tmp_path / "there.jsonl"
    there.write_text("old")
    desk.press("Ctrl+E")
    dialog = desk.dialog()
    assert not dialog.form._replaces.isVisible()
    dialog.form.path.setText(str(there))
    assert dialog.form._replaces.isVisible()
    dialog.reject()
