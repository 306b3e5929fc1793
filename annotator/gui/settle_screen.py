"""The section “Settle”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow
    from annotator.gui.theme import Theme


class SettleScreen(QWidget):
    """Shows nothing yet."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window

    def enter(self) -> None:
        """Show what is true now."""

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""

    def do(self, action_id: str) -> None:
        """Do what an action of this screen says."""
