"""Joins what goes over many documents to the window: the concordance, and steps over all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.gui.bulk_work import BulkWork

if TYPE_CHECKING:
    from annotator.core.hits import Hit
    from annotator.gui.concordance_screen import ConcordanceScreen
    from annotator.gui.main_window import MainWindow


class ManyDocuments(QObject):
    """Keeps queue and open document in step with what is done elsewhere."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.bulk = BulkWork(window, window.workspace, window.files.tasks)
        self.bulk.said.connect(window.say)
        self.bulk.troubled.connect(window.show_trouble)
        window.controller.project_changed.connect(self._reload)

    def _reload(self) -> None:
        """The queue as it is now, with the open document still marked."""
        window = self._window
        window.workspace.reload_queue()
        if window.workspace.opened is not None:
            window.queue.show_current(window.workspace.opened.document.id)

    def undo(self, kind: str) -> None:
        """Undo or redo in the open document; a step over very many documents goes behind."""
        controller = self._window.controller
        last = self.bulk.last(kind)
        step = controller.opened.next_step(kind) if controller.opened is not None else None
        if last is not None:  # also where it left the open document alone
            self.bulk.again(kind, last)
        elif step is not None and self.bulk.is_large(step):
            self.bulk.again(kind, step)
        else:
            getattr(controller, kind)()

    def make_concordance(self) -> ConcordanceScreen:
        """The screen of the section."""
        from annotator.gui.concordance_screen import ConcordanceScreen

        window = self._window
        screen = ConcordanceScreen(window.theme, window.workspace, self.bulk, window.files.tasks)
        screen.opened.connect(lambda hit: window.guard(lambda: self._open(hit)))
        screen.said.connect(window.say)
        return screen

    def _open(self, hit: Hit) -> None:
        """Open a place that was found, with its mark or its words selected."""
        self._window.open_document(hit.document)
        self._window.controller.go_to_place(hit.start, hit.end, hit.item)
