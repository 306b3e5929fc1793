"""The panel at the right: the event card, the table of mentions, the notes, the guidelines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.core.guidelines import is_heading_of
from annotator.core.model import Note
from annotator.core.translation import phrase, tr
from annotator.gui.event_card import EventCard
from annotator.gui.fonts import interface_font
from annotator.gui.mention_table import TablePage
from annotator.gui.notes_panel import NotesPanel
from annotator.gui.plain_words import PageOfWords
from annotator.gui.tooltips import explain
from annotator.gui.typeset import typeset

if TYPE_CHECKING:
    from annotator.gui.controller import DocumentController
    from annotator.gui.theme import Theme

EVENT, MENTIONS, NOTES, GUIDE = range(4)
_GAP, _LEAST_GAP = 18, 6  # px between the tabs
_TABS = (
    (phrase("Event"), phrase("The selected event with all its roles"), "event_card"),
    (phrase("Mentions"), phrase("Every annotation of the document as a table"), "table"),
    (phrase("Notes"), phrase("Notes and questions on annotations and documents"), "note"),
    (phrase("Guide"), phrase("The guidelines of this project"), "guidelines"),
)


class SidePanel(QWidget):
    """Four pages under tabs. Only the page that is seen is kept fresh."""

    def __init__(self, controller: DocumentController, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("side_panel")
        self._controller = controller
        self.card = EventCard(theme)
        self.table_page = TablePage(theme)
        self.table = self.table_page.table
        self._is_stale = True  # whether the table shows what is no longer so
        self.notes = NotesPanel(theme)
        self.guide = PageOfWords()
        self.guide.setObjectName("guide")
        self.guide.setAccessibleName(tr("Guidelines"))
        self.guide.setOpenLinks(False)
        self._stack = QStackedWidget()
        for page in (self.card, self.table_page, self.notes, self.guide):
            self._stack.addWidget(page)
        self._tabs: list[QPushButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._make_tabs())
        line = QWidget()
        line.setObjectName("hairline")
        line.setFixedHeight(1)
        column.addWidget(line)
        column.addWidget(self._stack, 1)
        controller.annotation_changed.connect(self._grow_stale)
        controller.document_opened.connect(self._grow_stale)

    def _grow_stale(self) -> None:
        self._is_stale = True

    def _make_tabs(self) -> QHBoxLayout:
        row = self._tab_row = QHBoxLayout()
        row.setContentsMargins(20, 15, 16, 0)
        row.setSpacing(_GAP)
        group = QButtonGroup(self)
        for number, (name, words, action_id) in enumerate(_TABS):
            tab = QPushButton()
            tab.setObjectName("tab_button")
            self._retitle(tab, tr(name))
            explain(tab, tr(words), action_id)
            tab.setCheckable(True)
            tab.setAutoExclusive(True)  # screen readers say: one of these
            tab.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            tab.setCursor(Qt.CursorShape.PointingHandCursor)
            tab.clicked.connect(lambda _=False, number=number: self.show_page(number))
            group.addButton(tab)
            self._tabs.append(tab)
            row.addWidget(tab)
        self._tabs[EVENT].setChecked(True)
        row.addStretch(1)
        return row

    @staticmethod
    def _retitle(tab: QPushButton, words: str) -> None:
        """Another title for a tab, with room for it in bold."""
        bold = QFontMetrics(interface_font(13, QFont.Weight.DemiBold))
        tab.setText(words)
        tab.setMinimumWidth(bold.horizontalAdvance(words) + 3)

    def event(self, event: QEvent) -> bool:
        """Whenever a tab or the panel has another width, the gaps between the tabs follow."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            margins = self._tab_row.contentsMargins()
            free = self.width() - margins.left() - margins.right()
            free -= sum(max(each.sizeHint().width(), each.minimumWidth()) for each in self._tabs)
            gap = max(_LEAST_GAP, min(_GAP, free // len(self._tabs)))
            if gap != self._tab_row.spacing():
                self._tab_row.setSpacing(gap)
        return super().event(event)

    @property
    def page(self) -> int:
        """Which page is seen."""
        return self._stack.currentIndex()

    def show_page(self, number: int) -> None:
        """Show a page."""
        self._stack.setCurrentIndex(number)
        self._is_stale = True
        self._tabs[number].setChecked(True)
        self.refresh()

    def set_guidelines(self, markdown: str) -> None:
        """The guidelines to show."""
        self.guide.setMarkdown(markdown or tr("This project has no guidelines yet."))
        typeset(self.guide.document())

    def show_section(self, name: str) -> bool:
        """Scroll the guidelines to the section about a label; whether there is one."""
        document = self.guide.document()
        block = document.begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and is_heading_of(block.text(), name):
                top = document.documentLayout().blockBoundingRect(block).top()
                self.guide.verticalScrollBar().setValue(round(top))
                return True
            block = block.next()
        return False

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        for page in (self.card, self.table, self.notes):
            page.set_theme(theme)
        self.refresh()

    def refresh(self) -> None:
        """Show what the controller stands on now."""
        controller = self._controller
        session = controller.session if controller.opened else None
        self._retitle(
            self._tabs[MENTIONS],
            tr("Mentions {mark_count}", mark_count=session.mark_count)
            if session
            else tr("Mentions"),
        )
        notes = len(session.layer.all(Note)) if session else 0
        notes_words = tr("Notes {notes}", notes=notes) if notes else tr("Notes")
        self._retitle(self._tabs[NOTES], notes_words)
        if self.page == EVENT:
            self.card.refresh(controller)
        elif self.page == MENTIONS:
            if self._is_stale:
                self.table_page.show_session(session, controller.current)
            self.table.show_current(controller.current)
            self._is_stale = False
        elif self.page == NOTES:
            opened = controller.opened
            document_id = opened.document.id if opened else ""
            self.notes.refresh(session, controller.current, document_id)
