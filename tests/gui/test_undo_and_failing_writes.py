"""Undo and redo, also over a restart; and what can't be written changes nothing on the screen."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from annotator.services.project import open_for_reading, open_project
from tests.gui.desk import STORY, Desk, make_project, story_suggestions

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def shown(desk: Desk) -> list[tuple[str, str, bool]]:
    """What is on the screen: words, label, whether suggested."""
    return [(mark.span.surface, mark.label, mark.suggested) for mark in desk.session.marks()]


EDITS = (
    ("Return",),
    ("Return", "1", "0"),
    ("Tab", "Backspace"),
    ("Tab", "o"),
    ("Tab", "]"),
    ("Ctrl+End", "Left", "Left", "w"),
    ("Shift+I",),
    (",",),
)


def test_everything_can_be_undone_and_done_again(desk: Desk):
    states = [shown(desk)]
    for keys in EDITS:
        desk.press(*keys)
        states.append(shown(desk))
    stored = desk.stored()
    count = len(desk.controller.opened._done)
    desk.press(*["Ctrl+Z"] * count)
    assert shown(desk) == states[0]
    assert desk.stored() == []
    desk.press("Ctrl+Z")
    assert desk.message == "Nothing to undo in this document."
    desk.press(*["Ctrl+Shift+Z"] * count)
    assert shown(desk) == states[-1]
    assert sorted(map(repr, desk.stored())) == sorted(map(repr, stored))
    desk.press("Ctrl+Y")
    assert desk.message == "Nothing to redo in this document."


def test_undo_reaches_back_over_a_restart(make_desk, tmp_path: Path):
    path = tmp_path / "again.annotator"
    first = make_desk(make_project(path, STORY, suggest=story_suggestions))
    first.press("Return", "Return", "Backspace")
    before = shown(first)
    first.close()
    desk = make_desk(open_project(path))
    assert shown(desk) == before
    desk.press("Ctrl+Z", "Ctrl+Z")
    assert desk.labelled() == [("Estara", "GPE")]
    desk.close()
    last = make_desk(open_project(path))
    last.press("Ctrl+Shift+Z")
    assert [each.type for each in last.events()] == ["ATTACK"]
    last.press("Ctrl+Z", "Ctrl+Z")
    assert last.stored() == []


def test_a_new_edit_ends_what_could_be_done_again(desk: Desk):
    desk.press("Return", "Ctrl+Z", "Backspace", "Ctrl+Shift+Z")
    assert desk.message == "Nothing to redo in this document."
    assert desk.mentions() == []


def test_undo_goes_to_where_it_happens(desk: Desk):
    desk.press("Return", "Ctrl+End", "Ctrl+Z")
    assert desk.controller.current == "m1"
    assert desk.controller.caret == 0
    assert desk.message == "Undone: accept."


def test_undo_goes_to_where_a_mark_was(desk: Desk):
    desk.go_to("raid")
    desk.press("Shift+A")
    there = desk.controller.caret
    desk.press("Ctrl+End", "Ctrl+Z")
    assert desk.events() == []
    assert desk.controller.caret == there


def test_undo_belongs_to_the_document(three: Desk):
    three.press("g", "Alt+Right", "Ctrl+Z")
    where = "; the last change was in “Article 1”."
    assert three.message == "Nothing to undo in this document" + where
    three.press("Ctrl+Shift+Z")
    assert three.message == "Nothing to redo in this document."
    three.press("Ctrl+Return", "Ctrl+Z")
    assert three.message == "Nothing to undo in this document" + where.replace("1", "2")
    three.press("Alt+Left", "Alt+Left")
    assert three.labelled() == [("Sarrin", "GPE")]


KEYS = ("Return", "Backspace", "o", "Shift+A", "]", "Shift+Return", "Ctrl+Shift+Return", "Tab")


def try_everything(desk: Desk, expected: str) -> None:
    """Press the keys that write; each tells why it can't, and the screen stays as it is."""
    before = shown(desk)
    for key in KEYS[:-1]:
        desk.press("Ctrl+Home", key)
        assert expected in desk.trouble()
        assert shown(desk) == before
        assert desk.window.view.hasFocus()
    desk.press("Tab", "1")  # an argument
    assert expected in desk.trouble()
    assert desk.window.view.hasFocus()
    desk.press(",")
    assert expected in desk.trouble()
    assert shown(desk) == before
    desk.window.grab()


def test_a_project_open_for_reading_can_be_read_and_tells_why_it_keeps_nothing(
    make_desk, tmp_path: Path
):
    path = tmp_path / "read.annotator"
    make_project(path, STORY, "A second one.", suggest=story_suggestions).close()
    desk = make_desk(open_for_reading(path))
    assert desk.window.view._header.note.startswith("read only")
    try_everything(desk, "open for reading only")
    desk.press("Ctrl+Return")
    assert "open for reading only" in desk.trouble()
    assert desk.window.view.hasFocus()
    desk.press("Alt+Right")
    assert desk.title == "Article 2"


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Another program writes and does not come to an end."""
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.execute("BEGIN IMMEDIATE")
        yield
    finally:
        connection.close()


@pytest.fixture
def impatient(desk: Desk) -> Desk:
    """A window that does not wait long for another program."""
    project = desk.window.workspace.project
    project.file._db.conn.execute("PRAGMA busy_timeout = 20")
    return desk


def test_an_edit_while_another_program_writes_is_told_and_can_be_made_afterwards(impatient: Desk):
    desk = impatient
    with locked(desk.window.workspace.project.path):
        try_everything(desk, "story.annotator")
    desk.press("Ctrl+Home", "Return")
    assert desk.labelled() == [("Estara", "GPE")]


def test_an_undo_that_cannot_be_written_is_not_lost(impatient: Desk):
    desk = impatient
    desk.press("Return")
    with locked(desk.window.workspace.project.path):
        desk.press("Ctrl+Z")
        assert "story.annotator" in desk.trouble()
        assert desk.session.mark("m1").suggested is False
    assert desk.window.view.hasFocus()
    desk.press("Ctrl+Z")
    assert desk.stored() == []


def test_the_palette_tells_too(impatient: Desk):
    desk = impatient
    desk.press("Tab", "Space")
    desk.type("modality: planned")
    with locked(desk.window.workspace.project.path):
        desk.press("Return")
        assert "story.annotator" in desk.trouble()
    assert desk.stored() == []


def test_closing_while_another_program_writes_closes(impatient: Desk):
    desk = impatient
    desk.press("Return")
    project = desk.window.workspace.project
    with locked(project.path):
        desk.close()
    assert not desk.window.isVisible()
    assert desk.window.workspace.project is None
    with open_project(project.path) as again:
        layers = again.file.layers.of_document(again.documents()[0].id)
        assert len(again.file.layers.items(layers[0].number)) == 2


def test_the_same_document_changed_elsewhere_is_told(desk: Desk):
    from annotator.core.decisions import accept
    from annotator.services.annotating import open_document

    with open_project(desk.window.workspace.project.path) as other:
        elsewhere = open_document(other, other.documents()[0].id, "Ana")
        elsewhere.apply(accept(elsewhere.session, ["m3"], elsewhere.stamp()))
    desk.press("Return")
    assert "changed in another window" in desk.trouble()
    assert desk.session.mark("m1").suggested
