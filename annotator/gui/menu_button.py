"""A button that says what is chosen, and a menu under it that offers the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from annotator.core.wording import headed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


class LinkButton(QPushButton):
    """Grey words in the line, which can be clicked."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("tone", "choice")
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._name = name

    def say(self, words: str) -> None:
        """What is chosen."""
        self.setText(f"{words}  ▾")
        self.setAccessibleName(headed(self._name, words))


def choices_menu(parent: QWidget, choices: Iterable[tuple[str, bool, Callable[[], None]]]) -> QMenu:
    """A menu of which one is chosen: (words, whether it is this one, what choosing it does)."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    group = QActionGroup(menu)
    for words, is_chosen, choose in choices:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(is_chosen)
        group.addAction(action)
        action.triggered.connect(lambda _=False, choose=choose: choose())
    return menu


def open_under(menu: QMenu, button: QWidget) -> None:
    """Open a menu under a button, on what is chosen."""
    menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2)))
    chosen = next((each for each in menu.actions() if each.isChecked()), None)
    menu.setActiveAction(chosen or menu.actions()[0])
