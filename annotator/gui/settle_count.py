"""How many disagreements are open, for the title of the section: counted behind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.core.translation import tr
from annotator.gui.hit_search import HitSearch
from annotator.services.settling_aside import settle_aside
from annotator.services.settling_queue import overview

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.gui.main_window import MainWindow
    from annotator.services.project import Project


class OpenCount:
    """Counts what the screen itself counts as soon as it is shown."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._search = HitSearch(window, window.files.tasks)
        self._search.finished.connect(self._show)

    def start(self) -> None:
        """Count, where more than one person is known; nothing is said where that fails."""
        project, by = self._window.workspace.project, self._window.workspace.annotator
        if project is None or len(project.annotators()) < 2:
            self._search.stop()
            return

        def work(mine: Project, hand_over: Any, cancelled: Callable[[], bool]) -> int | None:
            settle_aside(mine, by, agreed=False, few=0, stop=cancelled)  # nobody waits for it
            tally = overview(mine, by, stop=cancelled).progress
            return None if cancelled() else tally.open + tally.waiting

        self._search.start(project, work)

    def _show(self, number: int | None) -> None:
        if number is not None:
            self._window.sections.retitle("settle", settle_title(number))


def settle_title(number: int) -> str:
    """The title of the section with so many open disagreements."""
    return tr("Settle {n:,}", n=number) if number else tr("Settle")
