"""The queue at the left: search, filters, documents, progress."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.queue_model import ROW, QueueModel
from annotator.gui.queue_notes import NotingDelegate
from annotator.gui.tooltips import explain

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from annotator.core.documents import QueueRow
    from annotator.gui.keymap import Keymap
    from annotator.gui.theme import Theme

_SEARCH_DELAY = 120  # milliseconds without typing
_FILTER_NAMES = {"all": "All", "todo": "To do", "flagged": "Flagged"}
_FILTER_TIPS = {
    "all": "Every document of the project",
    "todo": "Only the documents that are not done",
    "flagged": "Only the documents with a flag",
}


class QueuePanel(QWidget):
    """Lists documents and says which one is wanted."""

    document_chosen = Signal(str)
    search_changed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("queue_panel")
        self.setAccessibleName("Queue of documents")
        self.model = QueueModel()
        self._title = QLabel()
        self._title.setObjectName("project_title")
        self._title.setWordWrap(True)
        self._title.setContentsMargins(4, 0, 4, 0)
        self._search = QLineEdit()
        self._search.setPlaceholderText("Search titles and text")
        self._search.setAccessibleName("Search titles and text")
        self._search.setClearButtonEnabled(True)
        explain(
            self._search, "Find documents by words of their title, text or notes", "search_queue"
        )
        self._filled: Callable[[str], str] = str
        self._empty = QLabel()
        self._empty.setProperty("tone", "soft")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._delay = QTimer(self, singleShot=True, interval=_SEARCH_DELAY)
        self._delay.timeout.connect(lambda: self.search_changed.emit(self._search.text()))
        self._search.textChanged.connect(lambda _: self._delay.start())
        self._search.returnPressed.connect(self._open_first)
        self._make_list(theme)
        self._make_progress()
        self._lay_out()

    def _make_list(self, theme: Theme) -> None:
        self.list = QListView()
        self.list.setObjectName("queue")
        self.list.setAccessibleName("Documents")
        self.list.setModel(self.model)
        self._delegate = NotingDelegate(theme)
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)

    def _make_progress(self) -> None:
        self._done = QLabel()
        self._done.setProperty("tone", "soft")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName("Documents done")
        self._rate = QLabel()
        self._rate.setProperty("tone", "soft")
        self._rate.hide()

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(16, 18, 16, 6)
        head.setSpacing(10)
        head.addWidget(self._title)
        head.addWidget(self._search)
        head.addLayout(self._make_filters())
        foot = QVBoxLayout()
        foot.setContentsMargins(20, 14, 20, 16)
        foot.setSpacing(8)
        for widget in (self._done, self._bar, self._rate):
            foot.addWidget(widget)
        self._line = QWidget()
        self._line.setObjectName("hairline")
        self._line.setFixedHeight(1)
        self._empty.setContentsMargins(20, 12, 16, 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._empty)
        whole.addWidget(self.list, 1)
        whole.addWidget(self._line)
        whole.addLayout(foot)

    def _make_filters(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(3, 0, 0, 0)
        row.setSpacing(14)
        self._filters: dict[str, QPushButton] = {}
        group = QButtonGroup(self)
        for name, text in _FILTER_NAMES.items():
            button = QPushButton(text)
            button.setObjectName("tab_button")
            button.setCheckable(True)
            explain(button, _FILTER_TIPS[name])
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(lambda _=False, name=name: self.set_filter(name))
            group.addButton(button)
            self._filters[name] = button
            row.addWidget(button)
        self._filters["all"].setChecked(True)
        row.addStretch(1)
        return row

    def set_keymap(self, keymap: Keymap) -> None:
        """Name these keys, and others when they change."""
        self._filled = keymap.filled
        keymap.changed.connect(self.refresh_counts)

    # -- what it shows --------------------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._delegate.theme = theme
        self.list.viewport().update()

    def show_queue(self, title: str, rows: list[QueueRow]) -> None:
        """Show a project's documents."""
        self._title.setText(title)
        self.model.set_rows(rows)
        self.refresh_counts()

    def set_filter(self, name: str) -> None:
        """Show all documents, those to do, or the flagged ones."""
        self._filters[name].setChecked(True)
        self.model.set_filter(name)
        self.refresh_counts()

    def set_found(self, ids: set[str] | None) -> None:
        """Show only what a search found; None shows everything again."""
        self.model.set_found(ids)
        self.refresh_counts()

    def refresh_counts(self) -> None:
        """The numbers of filters and progress, and what to do where nothing is listed."""
        counts = self.model.counts()
        for name, text in _FILTER_NAMES.items():
            self._filters[name].setText(f"{text} {counts[name]}")
        done = counts["all"] - counts["todo"]
        self._done.setText(f"{done:,} of {counts['all']:,} done")
        self._bar.setRange(0, max(counts["all"], 1))
        self._bar.setValue(done)
        for widget in (self._line, self._done, self._bar):
            widget.setVisible(counts["all"] > 0)
        self._empty.setVisible(self.model.rowCount() == 0)
        self._empty.setText(self._filled(self._empty_words(any_documents=counts["all"] > 0)))

    def _empty_words(self, *, any_documents: bool) -> str:
        """What to do where nothing is listed."""
        if not any_documents:
            return "No documents yet. Drop articles here, or press {import}."
        if self._search.text().strip():
            return "Nothing here has these words. Escape ends the search."
        if self._filters["todo"].isChecked():
            return "Nothing is left to do. All shows every document."
        return "No document is flagged. {flag} flags the one that is open."

    def show_noted(self, noted: dict[str, int]) -> None:
        """Mark the documents with notes, and those in which questions wait."""
        self._delegate.noted = noted
        self.list.viewport().update()

    def show_rate(self, words: str) -> None:
        """The line under the progress: speed and time left."""
        self._rate.setText(words)
        self._rate.setVisible(bool(words))

    def show_current(self, document_id: str | None) -> None:
        """Mark the open document in the list."""
        index = self.model.index_of(document_id) if document_id else QModelIndex()
        self.list.setCurrentIndex(index)
        if index.isValid():
            self.list.scrollTo(index)

    def focus_search(self) -> None:
        """Begin to search."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape ends the search; what else it means is the window's business."""
        if event.key() == Qt.Key.Key_Escape and self._search.text():
            self._search.clear()
            self._delay.stop()
            self.search_changed.emit("")
        super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if row is not None:
            self.document_chosen.emit(row.id)

    def _open_first(self) -> None:
        self._delay.stop()
        self.search_changed.emit(self._search.text())
        if self.model.rowCount():
            self._choose(self.model.index(0))
