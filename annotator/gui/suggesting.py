"""The thread that talks to the suggester's process, so that the window never waits for it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

from annotator.core.translation import tr
from annotator.services.suggesting import BackgroundSuggester, spec_of

if TYPE_CHECKING:
    from annotator.core.model import Suggestion
    from annotator.services.project import Project

_log = logging.getLogger(__name__)


class SuggestingThread(QThread):
    """Runs a BackgroundSuggester; its results arrive as signals in the window's thread."""

    suggested = Signal(str, object)  # document id, all its suggestions
    said = Signal(str)  # a sentence about the suggester's state

    def __init__(self, project: Project, parent: QObject) -> None:
        super().__init__(parent)
        self._suggester = BackgroundSuggester(project.path, spec_of(project))
        self._ending = False

    def want(self, document_id: str, *, first: bool) -> None:
        """Ask for a document's suggestions, before all others where ``first``."""
        self._suggester.want(document_id, first=first)

    def run(self) -> None:
        """Qt calls this in the thread."""
        try:
            self._suggester.run(self._on_suggested, self.said.emit, lambda: self._ending)
        except Exception:  # noqa: BLE001 - the window goes on without suggestions
            _log.exception("the suggesting thread ended")
            self.said.emit(tr("Pre-highlighting stopped; the log says why. Annotating goes on."))

    def _on_suggested(self, document_id: str, suggestions: list[Suggestion]) -> None:
        self.suggested.emit(document_id, suggestions)

    def end(self) -> None:
        """Stop the thread and its process, and wait until both are gone."""
        self._ending = True
        self.wait()
