"""The button that puts a disagreement under the guidelines, for the rule that decides it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from annotator.core.translation import tr
from annotator.gui.tooltips import explain


class CaseButton(QPushButton):
    """Its tooltip names the key of an action of the screen that it is on."""

    def __init__(self, action_id: str) -> None:
        super().__init__(tr("Add to the guidelines…"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        explain(self, tr("Write the rule that decides this place"), action_id)
