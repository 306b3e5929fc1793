"""What is done on the hand-out screen: it asks, then the work is done behind the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from annotator.core.translation import tr
from annotator.gui.hand_out_wish import make_plan

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.hand_out import Plan
    from annotator.gui.hand_out_wish import Wish
    from annotator.gui.hand_out_work import HandOutWork
    from annotator.gui.main_window import MainWindow
    from annotator.services.hand_out import HandOutReport
    from annotator.services.project import Project


class HandOutActs(QObject):
    """``wish`` gives what the form asks for, ``report`` the text of what was merged."""

    def __init__(
        self,
        window: MainWindow,
        work: HandOutWork,
        wish: Callable[[], Wish],
        report: Callable[[], str],
    ) -> None:
        super().__init__(window)
        self._window, self._work = window, work
        self._wish, self._report = wish, report

    def do(self, name: str) -> None:
        """Do what an action's id says behind its ``hand_out_``."""
        merging = self._window.team.merging
        acts: dict[str, Callable[[], object]] = {
            "write": self.ask_where,
            "again": self.ask_again,
            "watch": merging.ask_folder,
            "stop_watching": merging.stop_watching,
            "copy_report": self.copy_report,
            "save_report": self.save_report,
        }
        acts[name]()

    def ask_where(self) -> None:
        """Ask for a folder, and write the packages of the plan into it. Raises UserError."""
        wish = self._wish()
        wish.terms.require_possible()
        self._ask_folder(lambda mine: make_plan(mine, wish))

    def ask_again(self) -> None:
        """Ask what is handed out again and to whom, then for a folder, and write."""
        from annotator.gui.handing_again import ask_again

        ask_again(self._window, self._work, self._ask_folder)

    def _ask_folder(self, make: Callable[[Project], Plan]) -> None:
        window = self._window
        dialog = QFileDialog(window, tr("Write the packages into"), window.files.settings.folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(
            lambda path: window.guard(lambda: self._work.write(make, Path(path)))
        )
        dialog.open()

    def tell_written(self, report: HandOutReport, folder: Path) -> None:
        """Say what was written, and where it is."""
        from annotator.gui.hand_out_dialogs import WrittenDialog

        self._window.say(report.summary())
        if not report.cancelled:
            self._window.files.keep_settings(folder=str(folder))
            WrittenDialog(self._window, report, folder).open()

    def show_kept(self) -> None:
        """Show the states of layers that are kept beside. Raises UserError."""
        from annotator.gui.kept_dialog import show_kept

        show_kept(self._window, self._work)

    def copy_report(self) -> None:
        """The report of merging to the clipboard. Raises UserError where there is none."""
        from annotator.gui.report_files import copy_report

        copy_report(self._window, self._report())

    def save_report(self) -> None:
        """The report of merging into a file. Raises UserError where there is none."""
        from annotator.gui.report_files import ask_where_to_save

        ask_where_to_save(self._window, self._report())
