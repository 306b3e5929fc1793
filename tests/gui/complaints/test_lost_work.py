"""Lost work, undo, safety: what is done stays done, and can always be taken back."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QTextEdit

from annotator.core.layer import Layer
from annotator.core.model import Mention, span_of
from annotator.core.text import sha256_of
from annotator.gui.actions import ACTIONS
from annotator.services.project import open_in_window, open_project
from annotator.services.verifying import verify
from tests.gui.desk import STORY, STORY_IDS, Desk, make_project, store, story_suggestions

if TYPE_CHECKING:
    from annotator.services.project import Project

CHECKOUT = Path(__file__).resolve().parents[3]


@pytest.fixture(autouse=True)
def _no_model(monkeypatch: pytest.MonkeyPatch):
    """No language model behind the window."""
    monkeypatch.setattr("annotator.gui.workspace.Workspace._start_suggesting", lambda self: None)


def shown(desk: Desk) -> list[tuple[str, str, bool]]:
    """What is on the screen: words, label, whether suggested."""
    return [(mark.span.surface, mark.label, mark.suggested) for mark in desk.session.marks()]


def stored(project: Project, title: str) -> list[tuple[str, str]]:
    """The mentions that the file has of a document, as (words, label)."""
    (document,) = [each for each in project.documents() if each.title == title]
    return [
        (item.span.surface, item.label)
        for layer in project.file.layers.of_document(document.id)
        for item in project.file.layers.items(layer.number)
        if isinstance(item, Mention)
    ]


def idle(desk: Desk) -> None:
    """Wait until nothing works in the background."""
    desk.until(lambda: not desk.window.files.tasks._tasks)


def test_c31_undo_reaches_back_over_everything(make_desk, tmp_path: Path):
    """There was no undo at all: a wrong label had to be looked for and removed by hand."""
    path = tmp_path / "undo.annotator"
    desk = make_desk(make_project(path, STORY, suggest=story_suggestions))
    states = [shown(desk)]
    for keys in (
        ("Ctrl+Home", "o"),  # another label
        ("]",),  # a boundary
        ("Tab", "1"),  # an event with an argument
        (",",),  # its modality
        ("Shift+Return",),  # a sentence
        ("Ctrl+Shift+Return",),  # the document
        ("Ctrl+Home", "Backspace"),  # one is removed
        ("Ctrl+Return",),  # done
    ):
        desk.press(*keys)
        states.append(shown(desk))
    steps = len(desk.controller.opened._done)
    assert steps == len(states) - 1
    desk.close()
    again = make_desk(open_project(path))
    for state in reversed(states[:-1]):
        again.press("Ctrl+Z")
        assert shown(again) == state
    assert again.stored() == []
    for state in states[1:]:
        again.press("Ctrl+Shift+Z")
        assert shown(again) == state


def test_c32_the_text_can_not_be_damaged(desk: Desk):
    """Annotators changed the article by accident, and there was no way back."""
    view = desk.window.view
    assert isinstance(view, QTextEdit)
    assert view.isReadOnly()
    QApplication.clipboard().setText("damage")
    on_screen = view.toPlainText()
    for key in ("Ctrl+V", "Ctrl+X", "Shift+Ins", "Shift+Del", "Del", "Backspace", "Return", "x"):
        desk.press("Ctrl+Home", "Shift+Right", key, "Esc")
    for dialog in desk.dialogs():
        dialog.reject()
    data = QMimeData()
    data.setText("damage")
    copy, left, no = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier
    drop = QDropEvent(QPointF(40, 40), copy, data, left, no.NoModifier)
    QApplication.sendEvent(view.viewport(), drop)
    assert view.toPlainText() == on_screen
    opened = desk.controller.opened
    assert desk.text == STORY == opened.project.text(opened.document.id)
    assert sha256_of(opened.project.text(opened.document.id)) == opened.document.sha256


def test_c33_backspace_never_costs_more_than_an_undo(make_desk, tmp_path: Path):
    """Backspace threw the whole record away, and nothing brought it back."""
    path = tmp_path / "keys.annotator"
    desk = make_desk(make_project(path, STORY, "Another one.", suggest=story_suggestions))
    desk.controller.place_caret(desk.at("on Monday")[0])
    for key in ("Backspace", "Del"):
        desk.press(key)
        assert desk.message == "There is nothing here to reject or remove."
        assert (desk.title, desk.stored()) == ("Article 1", [])
    desk.press("Ctrl+Home", "Backspace")  # a suggestion
    assert shown(desk)[0] != ("Estara", "GPE", True)
    desk.press("Ctrl+Z")
    assert shown(desk)[0] == ("Estara", "GPE", True)
    desk.press("Ctrl+Home", "Return", "Ctrl+Home", "Backspace")  # an annotation
    assert desk.labelled() == []
    desk.press("Ctrl+Z")
    assert desk.labelled() == [("Estara", "GPE")]
    desk.press("Ctrl+Return")  # what ends the work on a document comes back too
    assert desk.title == "Article 2"
    desk.press("Alt+Left", "Ctrl+Z")
    assert not desk.controller.opened.is_done


def test_c34_one_goes_alone_and_nothing_goes_for_ever(desk: Desk):
    """One click erased every annotation for good, while a single one could not be removed."""
    desk.press("Ctrl+Shift+Return")
    everything = shown(desk)
    assert len(everything) == len(STORY_IDS)
    desk.go_to("Sarrin")
    desk.press("Backspace")
    assert shown(desk) == [each for each in everything if each[0] != "Sarrin"]
    for _ in STORY_IDS:
        desk.press("Tab", "Backspace")
    assert desk.mentions() == desk.events() == []
    opened = desk.controller.opened
    history = opened.project.file.layers.history(opened.layer.number)
    gone = {each.before.id for _, edit in history for each in edit.replacements if each.before}
    assert set(STORY_IDS) <= gone  # what was removed is still in the log
    while opened.next_undo == "reject":
        desk.press("Ctrl+Z")
    assert shown(desk) == everything


def test_c35_suggestions_and_annotations_never_overwrite_each_other(make_desk, tmp_path: Path):
    """Looking at the predictions, or loading new ones, replaced what people had labelled."""
    path = tmp_path / "both.annotator"
    project = make_project(path, STORY, "Another one.", suggest=story_suggestions)
    desk = make_desk(project)
    (first, _) = project.documents()
    proposed = project.file.documents.suggestions(first.id)
    desk.press("Ctrl+Home", "o", "]")  # corrected, twice
    desk.press("Tab", "Tab", "Backspace")  # rejected
    mine = desk.stored()
    words = span_of(STORY, (0, 6))
    suggested = proposed[0].origin
    store(project, first.id, [Mention("new", "PERSON", words, origin=suggested)])
    desk.press("Alt+Right", "Alt+Left")
    assert desk.stored() == mine
    kept = {each.id: each for each in project.file.documents.suggestions(first.id)}
    assert [kept[each.id] for each in proposed] == proposed
    assert ("Estara", "PERSON", True) in shown(desk)  # it waits beside what was decided
    corrected = desk.session.mark("m1")
    assert (corrected.label, corrected.suggested) == ("ORG", False)
    rejected = desk.session.mark("m2")
    assert rejected is None


def test_c36_undo_and_redo_stop_at_the_ends(desk: Desk):
    """Undo went one step too far and left an empty document that redo did not bring back."""
    desk.press("Ctrl+Home", "Return", "o", "]", "Tab", "1", ",", "Ctrl+Shift+Return")
    steps, made, seen = len(desk.controller.opened._done), desk.stored(), shown(desk)
    desk.press(*["Ctrl+Z"] * (steps + 5))
    assert desk.message == "Nothing to undo in this document."
    assert [mark.id for mark in desk.session.marks()] == STORY_IDS  # the suggestions, as at first
    desk.press(*["Ctrl+Shift+Z"] * (steps + 5))
    assert desk.message == "Nothing to redo in this document."
    assert Layer(desk.stored()) == Layer(made)
    assert shown(desk) == seen


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_c38_a_killed_window_and_a_damaged_file_cost_nothing(make_desk, tmp_path: Path):
    """A crash while saving left a file that could be neither opened nor exported nor repaired."""
    path = tmp_path / "hard.annotator"
    make_project(path, STORY).close()
    command = [sys.executable, "-m", "tests.gui.editing_process", str(path), "38"]
    environment = os.environ | {"PYTHONPATH": str(CHECKOUT), "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        command, cwd=CHECKOUT, env=environment, stdout=subprocess.PIPE, text=True
    ) as process:
        lines = [process.stdout.readline() for _ in range(12)]
        process.send_signal(signal.SIGKILL)
        lines += process.stdout.read().split("\n")[:-1]
    _, painted = json.loads(lines[-1])
    desk = make_desk()
    desk.window.files.open(path)  # a dead window keeps nobody out
    idle(desk)  # today's backup is made behind
    there = sorted([m.id, m.label, m.span.start, m.span.end] for m in desk.mentions())
    assert [each for each in painted if each not in there] in ([], painted[-1:])
    assert list(verify(desk.window.workspace.project)) == []
    made = desk.labelled()
    desk.close()
    path.write_bytes(path.read_bytes()[:5000])  # the disk was full, or broken
    second = make_desk()
    second.window.guard(lambda: second.window.files.open(path))
    assert "“hard backups” beside it" in second.trouble()
    (backup,) = (tmp_path / "hard backups").iterdir()
    second.window.files.open(backup)
    idle(second)
    assert second.labelled() == made


def test_c39_nobody_has_to_save(make_desk, tmp_path: Path):
    """Whoever left the workspace without saving lost the annotations of the day."""
    path, other = tmp_path / "work.annotator", tmp_path / "other.annotator"
    make_project(other, "Another article.").close()
    desk = make_desk(make_project(path, STORY, suggest=story_suggestions))
    assert not [
        each for each in ACTIONS if each.text.startswith("Save") and "copy" not in each.text
    ]
    desk.press("Ctrl+Home", "Return")
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as elsewhere:  # while it is open
        assert elsewhere.execute("SELECT surface, label FROM mentions").fetchall() == [
            ("Estara", "GPE")
        ]
    elsewhere.close()
    desk.window.files.open(other)  # straight away, without a question
    idle(desk)
    assert desk.dialogs() == []
    desk.window.files.open(path)
    idle(desk)
    assert desk.labelled() == [("Estara", "GPE")]
    desk.press("Ctrl+Shift+Return")
    made = desk.labelled()
    desk.close()
    assert make_desk(open_in_window(path)).labelled() == made
    assert len(made) == 7


def test_c41_a_label_is_saved_or_said_not_to_be_and_never_elsewhere(make_desk, tmp_path: Path):
    """Labels were silently not saved, or turned up on the document that was opened next."""
    path = tmp_path / "told.annotator"
    texts = ("Sarrin is quiet.", "Estara denies it.", "Voss met envoys.")
    project = make_project(path, *texts)
    desk = make_desk(project)
    project.file._db.conn.execute("PRAGMA busy_timeout = 20")
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    desk.press("Ctrl+Home", "g")
    assert "told.annotator" in desk.trouble()
    assert (shown(desk), desk.stored()) == ([], [])  # what is not in the file is not on the screen
    other.close()
    for key in ("g", "o", "p"):  # as fast as keys come
        desk.press("Ctrl+Home", key, "Alt+Right")
    assert [stored(project, f"Article {number}") for number in (1, 2, 3)] == [
        [("Sarrin", "GPE")],
        [("Estara", "ORG")],
        [("Voss", "PERSON")],
    ]
    for words, label in (("Sarrin", "GPE"), ("Estara", "ORG"), ("Voss", "PERSON")):
        assert shown(desk) == [(words, label, False)]
        desk.press("Alt+Right")


def test_c42_a_corrected_text_is_a_new_document(make_desk, tmp_path: Path):
    """Correcting a letter of the text made every label of it disappear."""
    text = tmp_path / "a1.txt"
    text.write_text(STORY.replace("Mayor Elan", "Major Elan"), encoding="utf-8")
    desk = make_desk(make_project(tmp_path / "p.annotator", STORY, suggest=story_suggestions))
    desk.press("Ctrl+Shift+Return")
    before = desk.stored()
    desk.window.files.import_paths([text])
    desk.until(lambda: desk.window.queue.model.rowCount() == 2)
    desk.until_closed()
    idle(desk)
    assert desk.message == "1 article added."
    assert (desk.text, desk.stored()) == (STORY, before)
    desk.press("Alt+Right")
    assert "Major Elan Voss" in desk.text
    assert desk.stored() == []
    assert list(verify(desk.window.workspace.project)) == []
