"""What the annotator of a package sends to the lead: a copy that holds the newest edits.

The package itself may have its newest edits in a file beside it as long as it is open, so it is
never the file to send.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from annotator.core.errors import UserError
from annotator.core.translation import phrase, tr
from annotator.services.clock import now
from annotator.services.packages import progress, returned_name

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow
    from annotator.services.project import Project

_PACKAGES = phrase("Packages (*.annotator)")


def ask_where(window: MainWindow) -> None:
    """Ask where the copy goes, and make it. Raises UserError where this is no package."""
    project = window.workspace.project
    if project is None or project.package is None:
        raise UserError(
            tr(
                "Only a package is sent back, and this is none. Team > Hand out makes packages.",
            )
        )
    folder = window.files.settings.folder or str(project.path.parent)
    dialog = QFileDialog(window, tr("Send back"), folder, tr(_PACKAGES))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("annotator")
    dialog.selectFile(returned_name(project.path, now()))
    dialog.fileSelected.connect(
        lambda path: window.guard(lambda: _make(window, project, Path(path)))
    )
    dialog.open()


def _make(window: MainWindow, project: Project, path: Path) -> None:
    from annotator.gui.hand_out_dialogs import SendBackDialog

    if path.resolve() == project.path.resolve():
        raise UserError(tr("The copy needs another name than the package that is open."))
    window.workspace.keep()  # place and time go along
    project.save_copy(path)
    window.files.keep_settings(folder=str(path.parent))
    found = progress(project)
    SendBackDialog(window, path, found.words if found is not None else "").open()
