"""The projects that were open last, to be found by a few letters of their names."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from annotator.core.translation import tr
from annotator.gui.palette import WIDTH, Entry
from annotator.gui.start_page import shown_folder

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.gui.main_window import MainWindow

_TOP = 96  # px under the window's edge


class RecentProjects(QObject):
    """Offers them in the palette; those that are gone are left out."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the action table's ids do."""
        return {"open_recent": self.offer}

    def offer(self) -> None:
        """List the projects that are still there, but for the open one."""
        window = self._window
        here = window.workspace.project
        open_now = here.path.resolve() if here is not None else None
        entries = [
            Entry(path.stem, shown_folder(path.parent), partial(window.files.open, path))
            for path in map(Path, window.files.settings.recent)
            if path.is_file() and path.resolve() != open_now
        ]
        if not entries:
            window.say(tr("No other project was open here. {open_project} opens one."))
            return
        box = window.palette_box
        place = QPoint((window.width() - WIDTH) // 2, _TOP)
        box.open_at(place, entries, tr("Recent project"))
