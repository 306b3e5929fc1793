"""Joins what goes over many documents to the window: the concordance, and steps over all."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.core.errors import UserError
from annotator.core.translation import tr
from annotator.gui.actions import ACTIONS, CONCORDANCE
from annotator.gui.bulk_work import BulkWork
from annotator.gui.sections import ANNOTATE

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.hits import Hit
    from annotator.gui.concordance_screen import ConcordanceScreen
    from annotator.gui.main_window import MainWindow

SECTION = "concordance"


class ManyDocuments(QObject):
    """Keeps queue and open document in step with what is done elsewhere."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.bulk = BulkWork(window, window.workspace, window.files.tasks)
        self._screen: ConcordanceScreen | None = None
        self._hit: Hit | None = None  # the place that was opened last
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
        table: dict[str, Callable[[], object]] = {
            "undo": lambda: self.undo("undo"),
            "redo": lambda: self.undo("redo"),
            "find_everywhere": self.find_everywhere,
            f"section_{SECTION}": self.show_concordance,
        }
        own = [action.id for action in ACTIONS if action.menu == CONCORDANCE]
        return table | {name: partial(self._do_in_concordance, name) for name in own}

    def show_concordance(self) -> None:
        """Show the list of places; with words selected that were not come upon in it, for them."""
        controller = self._window.controller
        here = controller.selection if controller.opened is not None else None
        if self._window.sections.current == ANNOTATE and here and here != self._came_upon():
            self.find_everywhere()
        else:
            self._window.sections.show(SECTION)

    def _came_upon(self) -> tuple[int, int] | None:
        """The words of the open document that the list of places led to last."""
        hit, opened = self._hit, self._window.workspace.opened
        if hit is None or opened is None or opened.document.id != hit.document:
            return None
        return hit.start, hit.end

    def find_everywhere(self) -> None:
        """List every place of the selected words, or of those of the mark that is stood on."""
        controller = self._window.controller
        if controller.opened is None:
            self._window.say(tr("Open a document first."))
            return
        mark, here = controller.mark(), controller.selection
        if here is not None:
            words = controller.session.text.string[here[0] : here[1]]
        elif mark is not None:
            words = mark.span.surface
        else:
            self._window.say(tr("Select words first, or stand on a mention."))
            return
        self._concordance().look_for(" ".join(words.split()))

    def _do_in_concordance(self, action_id: str) -> None:
        self._concordance().do(action_id)

    def _concordance(self) -> ConcordanceScreen:
        """The list of places, shown."""
        window = self._window
        if window.workspace.project is None:
            raise UserError(tr("Open a project first."))
        if window.sections.current != SECTION or self._screen is None:
            window.sections.show(SECTION)
        if self._screen is None:
            raise RuntimeError(tr("the list of places was not made"))
        return self._screen

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
        self._screen = screen = ConcordanceScreen(
            window.theme, window.workspace, self.bulk, window.files.tasks, window.keymap
        )
        screen.action_wanted.connect(window.run)
        screen.opened.connect(lambda hit: window.guard(lambda: self._open(hit)))
        screen.said.connect(window.say)
        return screen

    def _open(self, hit: Hit) -> None:
        """Open a place that was found, with its mark or its words selected."""
        self._hit = hit
        self._window.workspace.open(hit.document)
        self._window.sections.show(ANNOTATE)
        controller = self._window.controller
        if hit.item and controller.session.mark(hit.item) is not None:
            controller.stand_on(hit.item)
        else:
            controller.select(hit.start, hit.end)
