"""The next document is read while somebody reads this one, so that going on takes no time.

Then what sorting and searching the queue would need is read too, a column at each pause, and what
memory is free goes back to the system.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from annotator.core.errors import UserError
from annotator.core.model import Role
from annotator.gui.garbage import give_to_system
from annotator.services.opening import ReadDocument, file_state, read_document
from annotator.services.remembering import remember_ahead

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.services.project import Project

PAUSE = 250  # milliseconds without a key: nobody waits for the window then
_LONGEST = 4_000  # words; to read a longer text would itself be felt
_log = logging.getLogger(__name__)


class ReadingAhead(QObject):
    """Holds one document that was read ahead, and gives it out only if nothing has changed since.

    Suggestions that came in, another process that wrote, another schema: then it is forgotten, and
    whoever opens the document reads it anew.
    """

    def __init__(
        self, words_of: Callable[[str], int], idle: Callable[[], bool], parent: QObject
    ) -> None:
        """``idle`` reads something else ahead, and says whether there is more."""
        super().__init__(parent)
        self._words_of = words_of
        self._idle = idle
        self._wanted: tuple[Project, str, str] | None = None
        self._read: tuple[Project, str, ReadDocument] | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._read_now)

    def expect(self, project: Project, document_id: str | None, annotator: str) -> None:
        """Read this document at the next pause; None, or one that is too long: none."""
        self.forget()
        if document_id is not None and self._words_of(document_id) <= _LONGEST:
            self._wanted = (project, document_id, annotator)
        self._pause.start()

    def put_off(self) -> None:
        """Somebody does something: wait for the next pause."""
        if self._pause.isActive():
            self._pause.start()

    def go_on(self) -> None:
        """Something else was read: at the next pause there is more to do, or to give back."""
        self._pause.start()

    def forget(self) -> None:
        """Let go of what was read, and of what was to be read."""
        self._pause.stop()
        self._wanted = self._read = None

    def take(self, project: Project, document_id: str, annotator: str) -> ReadDocument | None:
        """What was read of this document, if it is as it was then; it is given out once."""
        found, self._read = self._read, None
        if found is None or found[0] is not project or found[1] != annotator:
            return None
        read = found[2]
        if read.document.id != document_id:
            return None
        now = file_state(project, document_id, annotator, Role.ANNOTATOR)
        return read if now.is_as(read.state) else None

    def _read_now(self) -> None:
        try:
            if self._wanted is not None:
                project, document_id, annotator = self._wanted
                self._wanted = None
                read = read_document(project, document_id, annotator)
                remember_ahead(project, read)
                self._read = (project, annotator, read)
                self._pause.start()
            elif self._idle():
                self._pause.start()
            else:
                give_to_system()
        except (UserError, KeyError) as error:  # whoever asks for it is told
            _log.info("something could not be read ahead: %s", error)
