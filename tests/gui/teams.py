"""Small teams: what a lead hands out, and what annotators do in their packages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QLineEdit

from annotator.core import annotating
from annotator.core.hand_out import Share, Terms
from annotator.core.model import Status
from annotator.services.annotating import open_document
from annotator.services.hand_out import Selection, hand_out, plan
from annotator.services.project import open_project
from tests.gui.desk import make_project, story_suggestions

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.services.project import Project
    from tests.gui.desk import Desk


def desk_project(path: Path, documents: int = 6) -> Project:
    """An open project with so many documents; the first one has suggestions."""
    texts = [f"Sarrin is quiet on day {number}." for number in range(1, documents)]
    story = "Estara struck Vardanian forces near Sarrin on Monday. Two guards died in the raid.\n\n"
    story += "Mayor Elan Voss met envoys from Estara in Port Halden. Nobody else was hurt."
    return make_project(path, story, *texts, suggest=story_suggestions)


def handed_out(project: Project, folder: Path, *names: str, overlap: int = 1) -> list[Path]:
    """The packages of all documents for these annotators, by name."""
    terms = Terms(tuple(map(Share, names)), overlap=overlap, seed=1)
    made = plan(project, terms, Selection(handed=True))
    report = hand_out(project, made, folder)
    return sorted(each.path for each in report.packages)


def work_in(package: Path, done: int = 1, begun: int = 0) -> None:
    """Finish so many documents of a package, and begin more."""
    with open_project(package) as project:
        assert project.package is not None
        name = project.package.annotator
        for number, row in enumerate(list(project.queue(name))[: done + begun]):
            opened = open_document(project, row.id, name)
            status = Status.DONE if number < done else Status.DOING
            opened.apply(annotating.set_status(opened.session, status))


def choose(desk: Desk, path: Path) -> None:
    """Choose a file or a folder in the open file dialog, as somebody who types its name."""
    desk.until(lambda: any(isinstance(each, QFileDialog) for each in desk.dialogs()))
    (dialog,) = [each for each in desk.dialogs() if isinstance(each, QFileDialog)]
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    field.setText(str(path))
    dialog.accept()


def idle(desk: Desk) -> None:
    """Wait until nothing works in the background."""
    desk.until(lambda: not desk.window.files.tasks.is_busy)


def shown(desk: Desk, kind: type) -> object:
    """The open dialog of a kind, waited for."""
    desk.until(lambda: [type(each) for each in desk.dialogs()] == [kind])
    return desk.dialog()


def import_what_is_shown(desk: Desk) -> None:
    """Enter, once the preview of dropped files is complete."""
    from annotator.gui.import_dialog import ImportDialog

    shown(desk, ImportDialog)
    idle(desk)
    desk.press("Return")
