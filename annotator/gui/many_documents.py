"""Joins what goes over many documents to the window: the concordance, and steps over all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.gui.bulk_work import BulkWork
from annotator.gui.sections import ANNOTATE

if TYPE_CHECKING:
    from collections.abc import Callable

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

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the action table's ids do."""
        return {"undo": lambda: self.undo("undo"), "redo": lambda: self.undo("redo")}

    def undo(self, kind: str) -> None:
        """Undo or redo: on a screen that has its own, there; else in the open document.

        A step over very many documents goes behind.
        """
        own = getattr(self._window.sections.screen, kind, None)
        if own is not None:
            own()
            return
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
        self._window.workspace.open(hit.document)
        self._window.sections.show(ANNOTATE)
        controller = self._window.controller
        if hit.item and controller.session.mark(hit.item) is not None:
            controller.stand_on(hit.item)
        else:
            controller.select(hit.start, hit.end)
