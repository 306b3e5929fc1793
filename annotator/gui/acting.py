"""What the parts of the annotation screen's commands share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.errors import UserError
from annotator.core.translation import phrase

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.edits import Edit
    from annotator.core.model import Stamp
    from annotator.core.session import Session
    from annotator.gui.controller import DocumentController

NO_EVENT = phrase("Select an event first.")


class Acting:
    """Commands on what a controller stands on."""

    def __init__(self, controller: DocumentController) -> None:
        self._controller = controller

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the action table's ids do."""
        return {}

    @property
    def _session(self) -> Session:
        return self._controller.session

    def _stamp(self) -> Stamp:
        return self._controller.stamp()

    def _possible(self, make: Callable[[], Edit]) -> Edit | None:
        """The edit that this makes; where it can't be, why is said in the hint line, and None."""
        try:
            return make()
        except UserError as error:
            self._say(str(error))
            return None

    def _say(self, words: str) -> None:
        self._controller.message_shown.emit(words)
