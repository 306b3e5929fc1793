"""Project files that are dropped on the window: packages are merged, another project is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.translation import phrase, tr
from annotator.gui.hand_out_dialogs import OpenDialog, TakeDialog
from annotator.services.packages import Kind, Looked, look
from annotator.services.project import open_beside

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from annotator.gui.main_window import MainWindow
    from annotator.gui.tasks import Task

_NO_PROJECT = phrase("{} is no project and no package; drop it by itself to import it.")


def take_or_open(window: MainWindow, paths: Sequence[Path], others: Sequence[Path] = ()) -> None:
    """Look at the files behind the window, then ask or go on: see ``_decide``.

    ``others`` are no project files; they were dropped beside these.
    """
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
            window.guard(lambda: _decide(window, found, others))

    window.files.tasks.start(work, show, window.show_trouble)


def _decide(window: MainWindow, found: list[Looked], no_projects: Sequence[Path]) -> None:
    """Ask before packages are merged, and before anything unclear is opened.

    Another project alone is opened as ever; what is no project says so by being opened. Whatever
    nothing comes of is named.
    """
    ours = [each for each in found if each.kind is Kind.OURS]
    beside = [
        Looked(each, Kind.UNUSABLE, tr(_NO_PROJECT).format(each.name)) for each in no_projects
    ]
    if ours:
        others = [each for each in found if each.kind is not Kind.OURS]
        take = TakeDialog(window, ours, [*others, *beside])
        wanted = [each.path for each in (*ours, *others)]  # the report says what is wrong with any
        take.accepted.connect(lambda: window.guard(lambda: _merge(window, wanted)))
        take.open_wanted.connect(lambda: window.guard(lambda: window.files.open(wanted[0])))
        take.open()
        return
    first = next((each for each in found if each.kind is not Kind.UNUSABLE), found[0])
    left = [each.words for each in (*found, *beside) if each is not first]
    if not left and first.kind in (Kind.PROJECT, Kind.UNUSABLE):
        window.files.open(first.path)
        return
    if first.kind is Kind.UNUSABLE:
        window.show_trouble(" ".join([first.words, *left]))
        return
    question = OpenDialog(window, first, left)
    question.accepted.connect(lambda: window.guard(lambda: window.files.open(first.path)))
    question.open()


def _merge(window: MainWindow, paths: list[Path]) -> None:
    screen = window.team.show("hand_out")
    screen.show_page("merged")
    window.team.merging.merge(paths)
