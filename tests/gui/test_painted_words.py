"""What a window paints by itself is translated, too: each sentence is put into brackets."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from annotator.core.translation import install
from annotator.gui.agreement_middle import PAGES
from annotator.gui.hand_out_screen import TABS
from annotator.services.merging import merge
from tests.gui import settling
from tests.gui.brackets import Brackets, Painted, left, told, words_of_the_project
from tests.gui.teams import desk_project, handed_out, idle, work_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from annotator.services.project import Project
    from tests.gui.desk import Desk


_KNOWN = ("min", "tests", "dc")  # a unit, the suggester of the tests, a colour


class Seen:
    """What was shown outside of brackets so far, with where that was."""

    def __init__(self, painted: Painted) -> None:
        self._painted = painted
        self.found: dict[str, str] = {}

    def look(self, desk: Desk, where: str, *names: str) -> None:
        """Look at the window and at what is open over it; ``names`` are known besides."""
        QApplication.processEvents()
        known = words_of_the_project(desk) | {word.casefold() for word in (*names, *_KNOWN)}
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                for words, place in (*left(window, known), *self._painted.left(window, known)):
                    self.found[words] = f"{place}, {where}"


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> Iterator[Seen]:
    install(Brackets())
    watched = Seen(Painted(monkeypatch))
    yield watched
    install(None)
    assert not watched.found, told(watched.found)


def test_the_annotation_screen(seen: Seen, story: Project, make_desk):
    desk = make_desk(story)
    for keys in (
        (), ("Ctrl+Down",), ("Return",), ("Alt+Down",) * 8, ("Ctrl+Z",), ("Tab",), ("Ctrl+R",),
        ("Alt+Shift+Return",), ("Ctrl+Z",), ("Ctrl+Shift+Z",), ("F4",), ("Ctrl+Return",),
        ("Ctrl+Z",) * 9, ("Esc", "Esc"),
    ):  # fmt: skip
        desk.press(*keys)
        for page in range(4):
            desk.window.side.show_page(page)
            seen.look(desk, f"after {keys}, page {page}")


@pytest.mark.parametrize(
    "action",
    [
        "settings", "help", "about", "palette", "export", "suggesters", "queue_options", "find",
        "apply_to_all", "note", "document_labels", "offered_labels", "manual", "tour",
        "edit_guidelines", "open_recent", "annotator_name", "link", "find_everywhere",
        "section_concordance", "section_schema", "section_time", "schema_new", "schema_merge",
        "schema_split", "schema_versions", "notes_project", "settle_rules", "search_queue",
    ],
)  # fmt: skip
def test_what_is_opened(seen: Seen, action: str, story: Project, make_desk):
    desk = make_desk(story)
    desk.press("Ctrl+Down", "Return")
    desk.window.run(action)
    idle(desk)
    seen.look(desk, f"after {action}")


def test_the_schema_and_its_changes(seen: Seen, story: Project, make_desk):
    desk = make_desk(story)
    desk.press("Ctrl+3")
    editor = desk.window.sections.screen._editor
    from annotator.core import schema_editing as editing
    from annotator.core.schema_changes import Part
    from annotator.core.schema_parts import Place

    place = Place(Part.ENTITY, "GPE")
    editor.rename(place, "STATE")
    editor.apply(lambda draft: editing.set_field(draft, Place(Part.ENTITY, "ORG"), "key", "ü"))
    editor.apply(lambda draft: editing.set_active(draft, Place(Part.ENTITY, "ORG"), active=False))
    for part in (
        Place(Part.ENTITY, "ORG"),
        Place(Part.EVENT, "ATTACK"),
        Place(Part.ROLE, "attacker", "ATTACK"),
        Place(Part.ATTRIBUTE, "polarity"),
    ):
        editor.go_to(part)
        seen.look(desk, f"at {part}", "STATE")
    desk.press("Ctrl+S")
    seen.look(desk, "before saving", "STATE")
    desk.press("Return")
    seen.look(desk, "after saving", "STATE")
    desk.window.run("schema_versions")
    seen.look(desk, "versions", "STATE")


def test_handing_out(seen: Seen, tmp_path: Path, make_desk):
    project = desk_project(tmp_path / "border.annotator")
    packages = handed_out(project, tmp_path / "out", "Bo", "Cleo", overlap=2)
    work_in(packages[0], done=2, begun=1)
    merge(project, packages[:1])
    desk = make_desk(project, name="Lead")
    desk.press("Ctrl+5")
    desk.type("Dan,Eve")
    desk.press("Return")
    idle(desk)
    screen = desk.window.sections.screen
    for name in TABS:
        screen.show_page(name)
        idle(desk)
        seen.look(desk, f"on {name}", "Bo", "Cleo", "Dan", "Eve", "Lead", "annotator")


def test_agreement(seen: Seen, disagreement: Project, make_desk):
    desk = make_desk(disagreement, name="Lead")
    desk.press("Ctrl+6")
    screen = desk.window.sections.screen
    desk.until(lambda: not screen.work._running and not screen._delay.isActive())
    idle(desk)
    for name in PAGES:
        screen.content.middle.show_page(name)
        desk.until(lambda: not screen.work._running)
        idle(desk)
        seen.look(desk, f"on {name}", "Ana", "Bo", "Cleo", "F1", "AC1", "Jaccard")


def test_settling(seen: Seen, disagreement: Project, make_desk):
    desk = make_desk(disagreement, name="Lea")
    settling.show(desk)
    seen.look(desk, "before settling")
    desk.press("Return")
    settling.wait(desk)
    for keys in (*([("F6",)] * 12),):
        seen.look(desk, f"after {keys}", "Ana", "Bo", "Cleo", "Lea")
        desk.press("1")
        settling.wait(desk)
    seen.look(desk, "at the end", "Ana", "Bo", "Cleo", "Lea")
    desk.press("Ctrl+Z")
    settling.wait(desk)
    seen.look(desk, "after undo", "Ana", "Bo", "Cleo", "Lea")
    desk.window.run("settle_names")
    seen.look(desk, "names shown", "Ana", "Bo", "Cleo", "Lea")
