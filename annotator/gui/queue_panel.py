"""The queue at the left: search, filters and sorts, documents, progress."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core.model import Status
from annotator.core.translation import phrase, tr
from annotator.gui.icons import icon
from annotator.gui.plain_words import PlainLabel
from annotator.gui.queue_list import QueueList
from annotator.gui.queue_model import ROW, QueueModel
from annotator.gui.queue_notes import NotingDelegate
from annotator.gui.queue_options import QueueOptions
from annotator.gui.tooltips import explain
from annotator.services.queue import Arrangement

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from annotator.core.schema import Schema
    from annotator.gui.keymap import Keymap
    from annotator.gui.theme import Theme

_SEARCH_DELAY = 120  # milliseconds without typing
_FILTER_NAMES = {"all": phrase("All"), "todo": phrase("To do"), "flagged": phrase("Flagged")}
_FILTERS = {
    "all": Arrangement(),
    "todo": Arrangement(statuses=(Status.TODO, Status.DOING)),
    "flagged": Arrangement(flagged=True),
}
_FILTER_TIPS = {
    "all": phrase("Every document of the project"),
    "todo": phrase("Only the documents that are not done"),
    "flagged": phrase("Only the documents with a flag"),
}


class QueuePanel(QWidget):
    """Lists documents and says which one is wanted."""

    document_chosen = Signal(str)
    search_changed = Signal(str)
    arrangement_wanted = Signal(object)  # Arrangement
    menu_wanted = Signal(str, QPoint)  # document id, where on the screen
    text_wanted = Signal()  # back to the text
    options_toggled = Signal(bool)  # whether the panel that filters and sorts is open

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("queue_panel")
        self.setAccessibleName(tr("Queue of documents"))
        self.model = QueueModel()
        self._title = PlainLabel()
        self._title.setObjectName("project_title")
        self._title.setWordWrap(True)
        self._title.setContentsMargins(4, 0, 4, 0)
        self._package = PlainLabel()
        self._package.setProperty("tone", "soft")
        self._package.setWordWrap(True)
        self._package.setContentsMargins(4, 0, 4, 0)
        self._package.hide()
        self._search = QLineEdit()
        self._search.setPlaceholderText(tr("Search titles and text"))
        self._search.setAccessibleName(tr("Search titles and text"))
        self._search.setClearButtonEnabled(True)
        for clear in self._search.findChildren(QToolButton):
            clear.setAccessibleName(tr("Clear the search"))
        explain(
            self._search,
            tr("Find documents by words of their title, text or notes"),
            "search_queue",
        )
        self._filled: Callable[[str], str] = str
        self._empty = PlainLabel()
        self._empty.setProperty("tone", "soft")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._delay = QTimer(self, singleShot=True, interval=_SEARCH_DELAY)
        self._delay.timeout.connect(lambda: self.search_changed.emit(self._search.text()))
        self._search.textChanged.connect(lambda _: self._delay.start())
        self._search.returnPressed.connect(self._open_first)
        self._make_list(theme)
        self._make_options(theme)
        self._make_progress()
        self._lay_out()

    def _make_list(self, theme: Theme) -> None:
        self.list = QueueList()
        self.list.setObjectName("queue")
        self.list.setAccessibleName(tr("Documents"))
        self.list.setModel(self.model)
        self._delegate = NotingDelegate(theme)
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._want_menu)

    def _make_options(self, theme: Theme) -> None:
        self.options = QueueOptions(theme)
        self.options.hide()
        self.options.changed.connect(self.arrangement_wanted)
        self.options.left.connect(self._leave_options)
        self.options_button = QToolButton()
        self.options_button.setIconSize(QSize(16, 16))
        explain(self.options_button, tr("Filter and sort"), "queue_options")
        self.options_button.setAccessibleName(tr("Filter and sort"))
        self.options_button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.options_button.clicked.connect(lambda _=False: self.open_options())
        self._words = PlainLabel()
        self._words.setProperty("tone", "soft")
        self._words.setWordWrap(True)
        self.clear_button = QToolButton()
        self.clear_button.setObjectName("clear_button")
        self.clear_button.setText("×")
        explain(self.clear_button, tr("Show every document"), "queue_clear")
        self.clear_button.setAccessibleName(tr("Show every document in its order"))
        self.clear_button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clear_button.clicked.connect(lambda _=False: self.clear_arrangement())

    def _make_progress(self) -> None:
        self._done = PlainLabel()
        self._done.setProperty("tone", "soft")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Documents done"))
        self._rate = PlainLabel()
        self._rate.setProperty("tone", "soft")
        self._rate.hide()

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(16, 18, 16, 6)
        head.setSpacing(10)
        head.addWidget(self._title)
        head.addWidget(self._package)
        search = QHBoxLayout()
        search.setSpacing(6)
        search.addWidget(self._search, 1)
        search.addWidget(self.options_button)
        head.addLayout(search)
        head.addLayout(self._make_filters())
        head.addWidget(self._make_words())
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
        self._options_line = QWidget()
        self._options_line.setObjectName("hairline")
        self._options_line.setFixedHeight(1)
        self._options_line.hide()
        whole.addLayout(head)
        whole.addWidget(self.options, 3)
        whole.addWidget(self._options_line)
        whole.addWidget(self._empty)
        whole.addWidget(self.list, 2)
        whole.addWidget(self._line)
        whole.addLayout(foot)

    def _make_words(self) -> QWidget:
        """The line that says what is listed, with the cross that ends it."""
        self._words_row = QWidget()
        row = QHBoxLayout(self._words_row)
        row.setContentsMargins(3, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._words, 1)
        row.addWidget(self.clear_button, 0, Qt.AlignmentFlag.AlignTop)
        self._words_row.hide()
        return self._words_row

    def _make_filters(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(3, 0, 0, 0)
        row.setSpacing(12)
        self._filters: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        for name, text in _FILTER_NAMES.items():
            button = QPushButton(tr(text))
            button.setObjectName("tab_button")
            button.setCheckable(True)
            button.setAutoExclusive(True)  # screen readers say: one of these
            explain(button, tr(_FILTER_TIPS[name]))
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(lambda _=False, name=name: self.set_filter(name))
            self._group.addButton(button)
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
        self.options.set_theme(theme)
        self.options_button.setIcon(icon("filter", theme.soft))
        self.list.viewport().update()

    def show_project(self, title: str, schema: Schema) -> None:
        """Show whose documents these are, and offer what its schema has."""
        self._title.setText(title)
        self.options.show_options(schema, self.model.arrangement)
        self.refresh_counts()

    def show_package(self, words: str) -> None:
        """Say whose package this is; nothing where it is none."""
        self._package.setText(words)
        self._package.setVisible(bool(words))

    def set_filter(self, name: str) -> None:
        """Show all documents, those to do, or the flagged ones; in the order they are in."""
        now = self.model.arrangement
        wanted = replace(_FILTERS[name], sort=now.sort, descending=now.descending)
        self.arrangement_wanted.emit(wanted)

    def clear_arrangement(self) -> None:
        """Show every document in the order in which they came."""
        self.arrangement_wanted.emit(Arrangement())

    def set_found(self, numbers: set[int] | None) -> None:
        """Show only what a search found; None shows everything again."""
        self.model.set_found(numbers)
        self.refresh_counts()

    def refresh_counts(self) -> None:
        """The numbers of filters and progress, and what to do where nothing is listed."""
        counts = self.model.counts()
        for name, text in _FILTER_NAMES.items():
            self._filters[name].setText(tr("{filter} {n:,}", filter=tr(text), n=counts[name]))
        done = counts["all"] - counts["todo"]
        self._done.setText(tr("{done:,} of {n:,} done", done=done, n=counts["all"]))
        self._bar.setRange(0, max(counts["all"], 1))
        self._bar.setValue(done)
        for widget in (self._line, self._done, self._bar):
            widget.setVisible(counts["all"] > 0)
        self._show_arrangement()
        self._empty.setVisible(self.model.rowCount() == 0)
        self._empty.setText(self._filled(self._empty_words(any_documents=counts["all"] > 0)))

    def _show_arrangement(self) -> None:
        """The tab, or the words, of what is listed."""
        wanted = self.model.arrangement
        self.options.show_arrangement(wanted)
        plain = replace(wanted, sort=Arrangement().sort, descending=False)
        tab = next((name for name, each in _FILTERS.items() if each == plain), None)
        self._group.setExclusive(False)
        for name, button in self._filters.items():
            button.setChecked(name == tab)
        self._group.setExclusive(True)
        in_tab = tab is not None and plain == wanted
        self._words.setText(wanted.words)
        self._words_row.setVisible(not in_tab)

    # -- choosing what it shows -----------------------------------------------------------------

    def open_options(self) -> None:
        """Open the panel that filters and sorts; once more closes it."""
        if self.options.isVisible():
            self._leave_options(to_list=False)
            return
        self.options.show()
        self._options_line.show()
        self.options.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.options_toggled.emit(True)

    def _leave_options(self, to_list: bool) -> None:
        self.options.hide()
        self._options_line.hide()
        self.options_toggled.emit(False)
        if not (to_list and self.list.go_to_top()):
            self.text_wanted.emit()

    def _want_menu(self, place: QPoint) -> None:
        index = self.list.indexAt(place)
        if not index.isValid():
            index = self.list.currentIndex()  # by the menu key
        if index.isValid():
            corner = self.list.visualRect(index).center()
            where = place if self.list.indexAt(place).isValid() else corner
            self.menu_wanted.emit(index.data(ROW).id, self.list.viewport().mapToGlobal(where))

    def _empty_words(self, *, any_documents: bool) -> str:
        """What to do where nothing is listed."""
        if not any_documents:
            return tr("No documents yet. Drop articles here, or press {import}.")
        wanted = self.model.arrangement
        if self._search.text().strip():
            also = tr(" among those listed") if wanted.filters else ""
            return tr("Nothing here has these words{also}. Escape ends the search.", also=also)
        if wanted.statuses == _FILTERS["todo"].statuses and not self.model.counts()["todo"]:
            return tr("Nothing is left to do. All shows every document.")
        if wanted == _FILTERS["flagged"]:
            return tr("No document is flagged. {flag} flags the one that is open.")
        return tr(
            "No document fits: {filter_words}. {{queue_clear}} shows every document.",
            filter_words=wanted.filter_words,
        )

    def show_noted(self, noted: dict[str, int]) -> None:
        """Mark the documents with notes, and those in which questions wait."""
        self._delegate.noted = self.model.noted = noted
        self.list.viewport().update()

    def show_rate(self, words: str) -> None:
        """The line under the progress: speed and time left."""
        self._rate.setText(words)
        self._rate.setVisible(bool(words))

    def show_current(self, document_id: str | None, *, at_top: bool = False) -> None:
        """Mark the open document in the list, and go there or to the list's beginning."""
        index = self.model.index_of(document_id) if document_id else QModelIndex()
        self.list.setCurrentIndex(index)
        if at_top:
            self.list.scrollToTop()
        elif index.isValid():
            self.list.scrollTo(index)

    @property
    def search_field(self) -> QLineEdit:
        """Where documents are looked for."""
        return self._search

    def focus_search(self) -> None:
        """Begin to search."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape ends the search, the down key leads to what it found."""
        if event.key() == Qt.Key.Key_Down and self._search.hasFocus():
            self._look_now()
            self.list.go_to_top()
        elif event.key() == Qt.Key.Key_Escape and self._search.text():
            self._search.clear()
            self._delay.stop()
            self.search_changed.emit("")
        super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if row is not None:
            self.document_chosen.emit(row.id)

    def _look_now(self) -> None:
        self._delay.stop()
        self.search_changed.emit(self._search.text())

    def _open_first(self) -> None:
        self._look_now()
        if self.model.rowCount():
            self._choose(self.model.index(0))
