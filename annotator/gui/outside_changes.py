"""Keeps the window in step with what is written into the project from elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.errors import UserError
from annotator.core.translation import tr
from annotator.core.wording import count
from annotator.gui.history import show_again
from annotator.services.outside import document_count, writes_of_others

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow


def follow(window: MainWindow) -> None:
    """Show what the file holds: the open document, if its layer is another one, and the queue."""
    opened = window.workspace.opened
    if opened is not None and not opened.is_up_to_date():
        opened.reload()
        show_again(window.controller)
    window.controller.project_changed.emit()


class OutsideChanges:
    """Notices documents and layers that another program wrote. It takes no time while none does."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._writes = 0  # of others, when it was looked last

    def look(self) -> None:
        """Look once, and list what came in."""
        project, opened = self._window.workspace.project, self._window.workspace.opened
        if project is None or self._window.files.tasks.is_busy:
            return  # what is done behind the window is shown by whoever does it
        try:
            writes = writes_of_others(project)
            if writes == self._writes:
                return
            documents = document_count(project)
            stale = opened is not None and not opened.is_up_to_date()
        except UserError:  # busy, or gone: whoever writes next is told
            return
        self._writes = writes
        self._window.team.follow_outside()
        more = documents - len(self._window.queue.model.rows)
        if more or stale:
            self._window.guard(lambda: follow(self._window))
        if more > 0:
            self._window.say_later(
                tr("{documents} came in from outside.", documents=count(more, "document"))
            )
