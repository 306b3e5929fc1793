"""The menus, made from the table of actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup

from annotator.gui.actions import ACTIONS, BY_ID, MENUS, NEW_GROUPS, Action
from annotator.gui.menu_bar import MenuBar

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from PySide6.QtWidgets import QWidget

    from annotator.gui.keymap import Keymap


class Menus(MenuBar):
    """The menu bar. ``run`` is called with an action's id."""

    def __init__(self, parent: QWidget, run: Callable[[str], None], keymap: Keymap) -> None:
        super().__init__(parent)
        self._run = run
        self._keymap = keymap
        self._made: dict[str, QAction] = {}
        self._titles: dict[str, QAction] = {}
        themes = QActionGroup(self)
        for name in MENUS:
            menu = self.addMenu(name)
            self._titles[name] = menu.menuAction()
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
        self.show_keys()
        keymap.changed.connect(self.show_keys)

    def show_keys(self) -> None:
        """Write the key behind each action; it is shown, not bound: one place handles keys.

        No menu takes a key with its letter that an action has.
        """
        for menu, title in self._keymap.menu_titles().items():
            self._titles[menu].setText(title)
        for name, made in self._made.items():
            key = self._keymap.shown(name)
            made.setText(f"{BY_ID[name].text}\t{key}" if key else BY_ID[name].text)

    def offer(self, about: Collection[str]) -> None:
        """Show the menus that mean something on the screen that is shown; the bar has no room."""
        for name, title in self._titles.items():
            title.setVisible(name in about)

    def _make(self, action: Action) -> QAction:
        made = QAction(self)
        made.setObjectName(action.id)
        made.triggered.connect(lambda _=False: self._run(action.id))
        self._made[action.id] = made
        return made

    def check_theme(self, name: str) -> None:
        """Tick the theme that was chosen: system, light or dark."""
        made = self._made.get(f"theme_{name}")
        if made is not None:
            made.setChecked(True)
