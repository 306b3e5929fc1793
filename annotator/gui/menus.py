"""The menus, made from the table of actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup

from annotator.gui.actions import ACTIONS, MENUS, NEW_GROUPS, Action, shown_keys
from annotator.gui.menu_bar import MenuBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


class Menus(MenuBar):
    """The menu bar. ``run`` is called with an action's id."""

    def __init__(self, parent: QWidget, run: Callable[[str], None]) -> None:
        super().__init__(parent)
        self._run = run
        self._made: dict[str, QAction] = {}
        themes = QActionGroup(self)
        for name in MENUS:
            menu = self.addMenu("Eve&nt" if name == "Event" else f"&{name}")
            for action in ACTIONS:
                if action.menu != name:
                    continue
                if action.id in NEW_GROUPS:
                    menu.addSeparator()
                made = self._make(action)
                menu.addAction(made)
                if action.id.startswith("theme_"):
                    made.setCheckable(True)
                    themes.addAction(made)

    def _make(self, action: Action) -> QAction:
        # The key is shown, not bound: one place alone handles keys.
        keys = "+".join(shown_keys(action.keys[0])) if action.keys else ""
        made = QAction(f"{action.text}\t{keys}" if keys else action.text, self)
        made.setObjectName(action.id)
        made.triggered.connect(lambda _=False: self._run(action.id))
        self._made[action.id] = made
        return made

    def check_theme(self, name: str) -> None:
        """Tick the theme that was chosen: system, light or dark."""
        made = self._made.get(f"theme_{name}")
        if made is not None:
            made.setChecked(True)
