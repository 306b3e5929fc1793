"""Notices that another program put documents into the open project, or took some out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from annotator.core.errors import UserError
from annotator.core.wording import count
from annotator.services.outside import document_count, writes_of_others

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

_LOOK_MILLISECONDS = 2_500  # between two looks, which take no time while nobody else writes


class OutsideChanges(QObject):
    """Has the queue list what the file holds."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._writes = 0  # of others, when it was looked last
        self._timer = QTimer(self, interval=_LOOK_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        window.workspace.project_opened.connect(self._timer.start)

    def look(self) -> None:
        """Look once, and list what came in."""
        project = self._window.workspace.project
        if project is None:
            self._timer.stop()
            return
        try:
            writes = writes_of_others(project)
            if writes == self._writes:
                return
            documents = document_count(project)
        except UserError:  # busy, or gone: whoever writes next is told
            return
        self._writes = writes
        before = len(self._window.queue.model.rows)
        if documents != before:
            self._window.controller.project_changed.emit()
            more = documents - before
            if more > 0:
                self._window.say_later(f"{count(more, 'document')} came in from outside.")
