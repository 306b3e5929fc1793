"""Joins what teams need to the window: hand out, merge, agreement, settle.

The screens are imported when they are wanted for the first time: most people never open them.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, QTimer

from annotator.core.errors import UserError
from annotator.gui.actions import ACTIONS
from annotator.gui.team_actions import AGREEMENT, HAND_OUT, SETTLE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from annotator.gui.main_window import MainWindow
    from annotator.gui.sections import Screen
    from annotator.gui.settle_count import OpenCount

_COUNT_AFTER = 2_000  # milliseconds after which a project is open and its first document painted
_SECTIONS = {"hand_out": HAND_OUT, "agreement": AGREEMENT, "settle": SETTLE}


class TeamCommands(QObject):
    """The three screens, each made when it is first shown, and merging."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        for name, title in _SECTIONS.items():
            window.sections.add(name, title, partial(self._make, name))
        self._open_count: OpenCount | None = None
        self._counts = QTimer(self, singleShot=True, interval=_COUNT_AFTER)
        self._counts.timeout.connect(self._count_open)
        window.workspace.project_opened.connect(self._count_later)
        window.controller.project_changed.connect(self._counts.start)

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the action table's ids do; a screen's own actions are done by its ``do``."""
        table: dict[str, Callable[[], object]] = {
            f"section_{name}": partial(self.show, name) for name in _SECTIONS
        }
        for name, menu in _SECTIONS.items():
            own = [action.id for action in ACTIONS if action.menu == menu]
            table |= {action_id: partial(self._do, name, action_id) for action_id in own}
        return table | {"merge": self.ask_what_to_merge}

    def show(self, section: str) -> Any:
        """Show one of the screens; gives it."""
        window = self._window
        if window.workspace.project is None:
            raise UserError("Open a project first.")
        if window.sections.current != section:
            window.sections.show(section)
        return window.sections.screen

    def ask_what_to_merge(self) -> None:
        """Have packages chosen, and merge them."""
        self.show("hand_out").ask_what_to_merge()

    def take_or_open(self, paths: Sequence[Path]) -> None:
        """Dropped project files: packages of the open project are merged, another one is opened."""
        self._window.files.open(paths[0])

    def _count_later(self) -> None:
        """Another project: how many disagreements are open in it is found out behind."""
        self._window.sections.retitle("settle", SETTLE)
        self._counts.start()

    def _count_open(self) -> None:
        from annotator.gui.settle_count import OpenCount

        if self._open_count is None:
            self._open_count = OpenCount(self._window)
        self._open_count.start()

    def _do(self, section: str, action_id: str) -> None:
        self.show(section).do(action_id)

    def _make(self, section: str) -> Screen:
        window = self._window
        if section == "hand_out":
            from annotator.gui.hand_out_screen import HandOutScreen

            return cast("Screen", HandOutScreen(window))
        if section == "agreement":
            from annotator.gui.agreement_screen import AgreementScreen

            return cast("Screen", AgreementScreen(window))
        from annotator.gui.settle_screen import SettleScreen

        return cast("Screen", SettleScreen(window))
