"""What one sees without a project: three ways to begin, and the projects of the last days."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotator.core.translation import phrase, tr
from annotator.gui.plain_words import PlainLabel, plain_tip
from annotator.gui.tooltips import explain

_RECENT = 6
_WIDTH = 620
_BEGIN = (
    (
        "open_sample",
        phrase("Open the sample project"),
        phrase("Articles that are highlighted already"),
    ),
    ("new_project", phrase("New project…"), phrase("An empty project, to import articles into")),
    ("open_project", phrase("Open a project…"), phrase("An .annotator file")),
)
_HELP = (
    ("tour", phrase("Take the tour"), phrase("Five things that one does all day, on the sample")),
    ("manual", phrase("Read the guide"), phrase("For annotators, project leads and scripts")),
)


class StartPage(QWidget):
    """Says what is wanted; the window does it."""

    action_wanted = Signal(str)
    project_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("start_page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        heading = PlainLabel(tr("Annotator"))
        heading.setObjectName("start_heading")
        words = PlainLabel(
            tr("Turn news articles into gold-standard data: entities and events, offline.")
        )
        words.setProperty("tone", "soft")
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(heading)
        column.addSpacing(4)
        column.addWidget(words)
        column.addSpacing(24)
        column.addLayout(self._make_buttons())
        column.addSpacing(10)
        column.addLayout(self._make_help())
        column.addSpacing(36)
        column.addLayout(self._make_recent())
        block = QWidget()
        block.setFixedWidth(_WIDTH)
        column.setContentsMargins(0, 0, 0, 0)
        block.setLayout(column)
        whole = QVBoxLayout(self)
        whole.addStretch(2)
        whole.addWidget(block, alignment=Qt.AlignmentFlag.AlignHCenter)
        whole.addStretch(3)

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        for number, (action, text, words) in enumerate(_BEGIN):
            button = QPushButton(tr(text))
            button.setProperty("primary", number == 0)
            explain(button, tr(words), action)
            button.clicked.connect(lambda _=False, action=action: self.action_wanted.emit(action))
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _make_help(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        for action, text, words in _HELP:
            button = QPushButton(tr(text))
            button.setObjectName("start_project")  # looks like a link
            button.setFlat(True)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            explain(button, tr(words), action)
            button.clicked.connect(lambda _=False, action=action: self.action_wanted.emit(action))
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _make_recent(self) -> QVBoxLayout:
        self._recent_heading = PlainLabel(tr("Recent projects"))
        self._recent_heading.setObjectName("start_recent")
        self._recent_heading.hide()
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        whole = QVBoxLayout()
        whole.setSpacing(6)
        whole.addWidget(self._recent_heading)
        whole.addLayout(self._recent)
        return whole

    def show_recent(self, paths: tuple[str, ...]) -> None:
        """List the projects that were open last and are still there."""
        while (item := self._recent.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        there = [path for path in paths if Path(path).is_file()][:_RECENT]
        self._recent_heading.setVisible(bool(there))
        for path in there:
            self._recent.addWidget(self._recent_row(path))

    def _recent_row(self, path: str) -> QWidget:
        button = QPushButton(Path(path).stem)
        button.setObjectName("start_project")
        button.setFlat(True)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setAccessibleDescription(path)
        button.clicked.connect(lambda: self.project_wanted.emit(path))
        folder = PlainLabel()
        folder.setProperty("tone", "soft")
        folder.setToolTip(plain_tip(path))
        shown = shown_folder(Path(path).parent)
        room = _WIDTH - button.sizeHint().width() - 40
        mode = Qt.TextElideMode.ElideMiddle
        folder.setText(folder.fontMetrics().elidedText(shown, mode, room))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(button)
        row.addWidget(folder, 1)
        return line


def shown_folder(folder: Path) -> str:
    """A folder as people know it, with ``~`` for their own."""
    try:
        return str(Path("~") / folder.relative_to(Path.home()))
    except (ValueError, RuntimeError):
        return str(folder)
