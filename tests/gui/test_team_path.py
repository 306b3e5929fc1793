"""A team's whole way in the lead's window: from handing out to the gold layer in a file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from annotator.core import annotating
from annotator.core.model import Stamp, Status, span_of
from annotator.gui.dialogs import ReportDialog
from annotator.gui.export_dialog import ExportDialog
from annotator.gui.hand_out_dialogs import TakeDialog, WrittenDialog
from annotator.gui.hand_out_screen import HandOutScreen
from annotator.services.annotating import open_document
from annotator.services.clock import now
from annotator.services.project import open_project
from tests.gui.settling import gold, mentions, page, rows
from tests.gui.settling import wait as settled
from tests.gui.teams import choose, desk_project, idle, shown
from tests.gui.test_agreement_screen import enter
from tests.gui.test_hand_out_screen import name
from tests.gui.test_mouse_in_window import drop

if TYPE_CHECKING:
    from pathlib import Path

    from tests.gui.desk import Desk

pytestmark = pytest.mark.usefixtures("plain_dialogs", "no_suggester")
LABELS = {"Ana": "GPE", "Ben": "GPE", "Cem": "ORG"}


def annotate(package: Path) -> None:
    """Label the first word of every document, and finish all of them."""
    with open_project(package) as project:
        assert project.package is not None
        name = project.package.annotator
        for row in list(project.queue(name)):
            opened = open_document(project, row.id, name)
            text = opened.session.text.string
            span = span_of(text, (0, len(text.split()[0])))
            opened.apply(
                annotating.label_span(
                    opened.session, span, LABELS[name], f"{name}-{row.id[:8]}", Stamp(name, now())
                )
            )
            opened.apply(annotating.set_status(opened.session, Status.DONE))


def hand_out(desk: Desk, folder: Path) -> list[Path]:
    """Two documents to three people, by keys."""
    desk.press("Ctrl+5")
    idle(desk)
    screen = desk.window.sections.screen
    assert isinstance(screen, HandOutScreen)
    name(desk, *LABELS)
    screen.form.overlap.setValue(3)
    desk.until(lambda: screen._wish == screen.form.wish())
    idle(desk)
    folder.mkdir()
    desk.press("Ctrl+Return")
    choose(desk, folder)
    shown(desk, WrittenDialog)
    desk.press("Return")
    desk.until_closed()
    idle(desk)
    return sorted(folder.iterdir())


def merge_dropped(desk: Desk, packages: list[Path]) -> None:
    assert drop(desk, *packages)
    shown(desk, TakeDialog)
    desk.press("Return")
    screen = desk.window.sections.screen
    desk.until(lambda: "3 packages merged, 6 layers" in screen.merged.summary.text())
    desk.until_closed()
    idle(desk)


def export_gold(desk: Desk, path: Path) -> list[dict]:
    """From the screen on which all is settled."""
    desk.press("Return")
    dialog = shown(desk, ExportDialog)
    assert isinstance(dialog, ExportDialog)
    dialog.form.path.setText(str(path))
    dialog.form.path.setFocus()
    desk.press("Return")
    desk.until(lambda: any(isinstance(each, ReportDialog) for each in desk.dialogs()))
    desk.dialogs()[-1].close()
    desk.until_closed()
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_from_handing_out_to_gold(make_desk, tmp_path: Path):
    """Hand out to three, annotate, merge, agree, open a disagreement, settle it, export gold."""
    desk = make_desk(desk_project(tmp_path / "border.annotator", documents=2), name="Lead")
    packages = hand_out(desk, tmp_path / "out")
    assert len(packages) == 3
    for package in packages:
        annotate(package)
    merge_dropped(desk, packages)
    desk.window.activateWindow()  # offscreen no dialog gives it back
    screen = enter(desk)
    assert screen.comparison.shared == 2
    assert screen.content.pane.found.total == 2
    desk.press("Return", "Return")  # to the places behind the number, and to the first one
    assert desk.window.sections.current == "annotate"
    desk.press("Ctrl+6", "S")
    desk.until(lambda: desk.window.sections.current == "settle")
    settled(desk)
    desk.press("Return")
    settled(desk)
    for _ in range(2):
        assert len(rows(desk)) == 5  # GPE, ORG, both, neither, an answer of one’s own
        assert page(desk).prompt.text()
        desk.press("1")
        settled(desk)
    assert mentions(gold(desk, 0)) == {("Estara", "GPE")}
    assert mentions(gold(desk, 1)) == {("Sarrin", "GPE")}
    lines = export_gold(desk, tmp_path / "gold.jsonl")
    assert [line["role"] for line in lines] == ["gold", "gold"]
    assert [each["label"] for line in lines for each in line["entities"]] == ["GPE", "GPE"]
