"""Project files that are dropped on the window: packages are merged, another project is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.gui.hand_out_dialogs import OpenDialog, TakeDialog
from annotator.services.packages import Kind, look
from annotator.services.project import open_beside

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from annotator.gui.main_window import MainWindow
    from annotator.gui.tasks import Task
    from annotator.services.packages import Looked


def take_or_open(window: MainWindow, paths: Sequence[Path]) -> None:
    """Look at the files behind the window, then ask or go on: see ``_decide``."""
    project = window.workspace.project
    if project is None:
        window.files.open(paths[0])
        return
    path = project.path

    def work(task: Task) -> list[Looked]:
        with open_beside(path, read_only=False) as mine:
            return [look(mine, each) for each in paths if each.resolve() != path.resolve()]

    def show(found: list[Looked]) -> None:
        if window.workspace.project is project and found:
            window.guard(lambda: _decide(window, found))

    window.files.tasks.start(work, show, window.show_trouble)


def _decide(window: MainWindow, found: list[Looked]) -> None:
    """Ask before packages are merged, and before anything unclear is opened.

    Another project is opened as ever; what is no project says so by being opened.
    """
    ours = [each for each in found if each.kind is Kind.OURS]
    if ours:
        others = [each for each in found if each.kind is not Kind.OURS]
        take = TakeDialog(window, ours, others)
        wanted = [each.path for each in ours]
        take.accepted.connect(lambda: window.guard(lambda: _merge(window, wanted)))
        take.open_wanted.connect(lambda: window.guard(lambda: window.files.open(wanted[0])))
        take.open()
        return
    first = found[0]
    if first.kind in (Kind.PROJECT, Kind.UNUSABLE):
        window.files.open(first.path)
        return
    question = OpenDialog(window, first)
    question.accepted.connect(lambda: window.guard(lambda: window.files.open(first.path)))
    question.open()


def _merge(window: MainWindow, paths: list[Path]) -> None:
    screen = window.team.show("hand_out")
    screen.show_page("merged")
    window.team.merging.merge(paths)
