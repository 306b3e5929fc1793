"""What one sees without a project: three ways to begin, and the projects of the last days."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

_RECENT = 6


class StartPage(QWidget):
    """Says what is wanted; the window does it."""

    action_wanted = Signal(str)
    project_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("start_page")
        heading = QLabel("Annotator")
        heading.setObjectName("start_heading")
        words = QLabel("Turn news articles into gold-standard data: entities and events, offline.")
        words.setProperty("tone", "soft")
        row = QHBoxLayout()
        row.setSpacing(10)
        for number, (action, text) in enumerate(
            (
                ("open_sample", "Open the sample project"),
                ("new_project", "New project…"),
                ("open_project", "Open a project…"),
            )
        ):
            button = QPushButton(text)
            button.setProperty("primary", number == 0)
            button.clicked.connect(lambda _=False, action=action: self.action_wanted.emit(action))
            row.addWidget(button)
        row.addStretch(1)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        column = QVBoxLayout()
        column.setSpacing(14)
        column.addWidget(heading)
        column.addWidget(words)
        column.addLayout(row)
        column.addSpacing(20)
        column.addLayout(self._recent)
        whole = QVBoxLayout(self)
        whole.addStretch(2)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addLayout(column, 2)
        middle.addStretch(1)
        whole.addLayout(middle)
        whole.addStretch(3)

    def show_recent(self, paths: tuple[str, ...]) -> None:
        """List the projects that were open last and are still there."""
        while (item := self._recent.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for path in [path for path in paths if Path(path).is_file()][:_RECENT]:
            button = QPushButton(f"{Path(path).stem}  ·  {Path(path).parent}")
            button.setFlat(True)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(lambda _=False, path=path: self.project_wanted.emit(path))
            self._recent.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
