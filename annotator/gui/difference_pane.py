"""The right side of the agreement screen: what is behind the number that one stands on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from annotator.core.translation import phrase, tr
from annotator.core.wording import headed
from annotator.gui.agreement_delegates import HEAD
from annotator.gui.case_button import CaseButton
from annotator.gui.difference_list import DifferenceList
from annotator.gui.elided_label import ElidedLabel
from annotator.gui.flow_layout import FlowLayout
from annotator.gui.page import indented
from annotator.gui.plain_words import PlainLabel
from annotator.gui.tooltips import explain

if TYPE_CHECKING:
    from annotator.core.schema import Schema
    from annotator.gui.agreement_work import Found
    from annotator.gui.theme import Theme
    from annotator.services.agreement.parts import Difference

_AGREED = phrase("They agree here: there is no difference behind this number.")


class DifferencePane(QWidget):
    """Heading, list, and what can be done with all of them."""

    settle_wanted = Signal()
    guideline_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.found: Found | None = None
        self._title = PlainLabel(tr("Where they differ"))
        self._title.setProperty("tone", "panel_head")
        self._about = ElidedLabel()
        self._count = PlainLabel()
        self._count.setProperty("tone", "soft")
        self.list = DifferenceList(theme)
        self._empty = PlainLabel()
        self._empty.setProperty("tone", "soft")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(8, 4, 0, 0)
        self.settle = QPushButton()
        explain(self.settle, tr("Decide these places one after the other"), "agreement_settle")
        self.settle.clicked.connect(lambda _=False: self.settle_wanted.emit())
        self.guideline = CaseButton("agreement_guideline")
        self.guideline.clicked.connect(lambda _=False: self.guideline_wanted.emit())
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._empty)
        self._may_settle = self._is_agreement = False
        self._lay_out()
        self.clear("")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 0, 0)
        head.setSpacing(8)
        head.addStrut(HEAD)
        head.addWidget(self._title)
        about = QHBoxLayout()
        about.setSpacing(3)
        about.addWidget(self._about)
        about.addWidget(self._count)
        head.addLayout(about)
        head.addStretch(1)
        buttons = QWidget()
        below = FlowLayout(buttons)  # they stand under one another where there is little room
        for button in (self.settle, self.guideline):
            button.setProperty("tone", "filter")
            below.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._pages, 1)
        column.addLayout(indented(buttons, 8))

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self.list.set_theme(theme)

    @property
    def chosen(self) -> Difference | None:
        """The place that is stood on, else the first one; None where they agree, or none is."""
        if self._is_agreement or self.found is None or not self.found.shown:
            return None
        return self.list.current or self.found.shown[0]

    def offer_settling(self, *, offered: bool) -> None:
        """Whether there is a screen that settles."""
        self._may_settle = offered
        self._show_button()

    def clear(self, words: str) -> None:
        """Nothing is listed, for the reason in these words."""
        self.found = None
        self.list.differences.show_differences((), 0)
        self._about.setText("")
        self._count.setText("")
        self._empty.setText(words)
        self._pages.setCurrentWidget(self._empty)
        self._show_button()

    def expect(self, title: str) -> None:
        """What is behind another number is being read; what is shown stays until it is there."""
        self._about.setText(title)
        self._count.setText("· …")

    def show_found(self, found: Found, skip: int, schema: Schema) -> None:
        """Show what was found, or what follows on ``skip`` that are there already."""
        self.list.delegate.schema = schema
        if skip:
            self.list.differences.add(found.shown)
            return
        self.found = found
        is_same = self._is_agreement = found.behind.is_agreement
        self._title.setText(tr("Where they agree") if is_same else tr("Where they differ"))
        self.list.setAccessibleName(headed(self._title.text(), found.behind.title))
        of_all = (
            tr(" of {of_all:,}", of_all=found.of_all)
            if found.of_all > found.total and not is_same
            else ""
        )
        self._about.setText(found.behind.title)
        self._count.setText(f"· {found.total:,}{of_all}")
        self.list.differences.show_differences(found.shown, found.total)
        self.list.scrollToTop()
        if self.list.hasFocus() and found.shown:
            self.list.setCurrentIndex(self.list.differences.index(0))
        self._empty.setText(tr(_AGREED))
        self._pages.setCurrentWidget(self.list if found.total else self._empty)
        self._show_button()

    def _show_button(self) -> None:
        total = self.found.total if self.found is not None else 0
        is_offered = self._may_settle and total > 0 and not self._is_agreement
        self.settle.setVisible(is_offered)
        self.guideline.setVisible(is_offered)
        self.settle.setText(
            tr("Settle this one") if total == 1 else tr("Settle these {total:,}", total=total)
        )
