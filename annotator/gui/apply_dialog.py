"""Apply to all: every other place with the same words, each in its context, each to be vetoed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
)

from annotator.core.translation import phrase, tr
from annotator.core.wording import count
from annotator.gui.hit_model import HitModel
from annotator.gui.hit_search import HitSearch
from annotator.gui.hit_view import HitHeads, HitView, paper
from annotator.gui.keycaps import HintLine
from annotator.gui.plain_words import PlainLabel
from annotator.services.concordance import Query
from annotator.services.occurrences import Sample, find_alike, is_safe

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from annotator.core.hits import Hit
    from annotator.gui.main_window import MainWindow
    from annotator.services.project import Project

_ABOVE_WORDS = 72
_HINTS = [
    ("Space", phrase("leave this one out, or in")),
    ("Ctrl+D", phrase("all of this document")),
    ("Ctrl+A", phrase("all")),
    ("Alt+P", phrase("whole project")),
    ("Return", phrase("apply")),
]


class ApplyDialog(QDialog):
    """Lists the places; Space takes one out, Enter applies. ``answered`` carries the chosen."""

    answered = Signal(object)  # list[Hit]

    def __init__(self, window: MainWindow, project: Project, sample: Sample, name: str) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Apply to all occurrences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._project, self._sample, self._name = project, sample, name
        self._alike = 0
        self.model = HitModel(window.files.tasks)
        self.view = HitView(window.theme, self.model, name=tr("Places"), opens=False)
        self.view.delegate.schema = project.schema
        self.view.delegate.tints_chosen = False  # most of them are
        self.search = HitSearch(self, window.files.tasks)
        self.search.found.connect(lambda hits: self.model.add(hits, is_safe))
        self.search.finished.connect(self._end)
        self.search.failed.connect(self._fail)
        self.model.chosen_changed.connect(self._count)
        self.heads = HitHeads(self.view)
        self._nothing = PlainLabel()
        self._nothing.setProperty("tone", "soft")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._nothing.setContentsMargins(24, _ABOVE_WORDS, 24, 24)
        self._pages = QStackedWidget()
        for page in (self.view, self._nothing):
            self._pages.addWidget(page)
        self.heads.sort_wanted.connect(self._sort)
        self._lay_out(window)
        self.resize(min(1100, window.width() - 60), min(640, window.height() - 60))
        self.accepted.connect(lambda: self.answered.emit(self.model.chosen()))
        self.finished.connect(self.search.stop)
        self._fill()
        self.view.setFocus()

    def _lay_out(self, window: MainWindow) -> None:
        surface = " ".join(self._sample.mark.span.surface.split())
        heading = PlainLabel(
            tr("{label} on every “{surface}”", label=self._sample.label, surface=surface)
        )
        heading.setProperty("tone", "heading")
        self._status = PlainLabel()
        self._status.setProperty("tone", "soft")
        buttons = QDialogButtonBox()
        self.go = QPushButton()
        self.go.setProperty("primary", True)
        self.go.setDefault(True)
        buttons.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._hints = HintLine(window.theme)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 0, 24, 0)
        foot.addWidget(self._status, 1)
        foot.addWidget(buttons)
        head = QVBoxLayout()
        head.setContentsMargins(24, 20, 24, 0)
        head.setSpacing(12)
        head.addWidget(heading)
        head.addLayout(self._options())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(paper(self.heads, self._pages), 1)
        column.addLayout(foot)
        column.addWidget(self._hints)

    def _options(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(18)
        group = QButtonGroup(self)
        self.here, self.everywhere = (
            QPushButton(tr("&This document")),
            QPushButton(tr("Whole &project")),
        )
        for button in (self.here, self.everywhere):
            button.setObjectName("tab_button")
            button.setCheckable(True)
            button.setAutoDefault(False)
            group.addButton(button)
            row.addWidget(button)
        self.here.setChecked(True)
        group.buttonClicked.connect(lambda _: self._fill())
        row.addSpacing(18)
        self.case, self.whole = QCheckBox(tr("Same &capitals")), QCheckBox(tr("Whole &words only"))
        for box in (self.case, self.whole):
            box.setChecked(True)
            box.toggled.connect(lambda _: self._fill())
            row.addWidget(box)
        row.addStretch(1)
        for each in (self.here, self.everywhere, self.case, self.whole):
            # by mouse or Alt the keys stay with the list, where places are vetoed
            each.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return row

    # -- searching ------------------------------------------------------------------------------

    def _fill(self) -> None:
        """List the places that fit the options; those chosen that nobody decided about."""
        self.model.clear()
        self._alike = 0
        query = Query(
            self._sample.mark.span.surface,
            match_case=self.case.isChecked(),
            whole_tokens=self.whole.isChecked(),
            whose=self._name,
        )
        only = self._sample.document if self.here.isChecked() else None
        sample, name = self._sample, self._name

        def work(
            project: Project, found: Callable[[list[Hit]], None], cancelled: Callable[[], bool]
        ) -> int:
            return find_alike(project, sample, name, query, found, only=only, cancelled=cancelled)

        if only is not None:
            self.search.run_now(self._project, work)
        else:
            self.search.start(self._project, work)
            self._count()

    def _end(self, alike: Any) -> None:
        self._alike = alike or 0
        self._sort("document")
        self._count()

    def _fail(self, sentence: str) -> None:
        self._status.setText(sentence)

    def _sort(self, by: str) -> None:
        backward = (
            by == self.model.by and not self.model.is_backward and self.model.by != "document"
        )
        key = self.model.hit(self.view.row).key if self.view.row >= 0 else None
        self.model.sort_by(by, backward=backward)
        self.heads.show_sort(by, backward=backward)
        row = self.model.row_like(key) if key is not None else 0
        self.view.go_to(row or 0)

    def _count(self) -> None:
        chosen, places = self.model.chosen_count, self.model.count
        self.go.setText(
            tr("Apply to {chosen:,}", chosen=chosen) if chosen else tr("No place chosen")
        )
        if self.search.is_running:
            self.go.setText(tr("Looking…"))
        elif not places:
            self.go.setText(tr("No other place"))
        self._show_page(bool(places) or self.search.is_running)
        self.go.setEnabled(chosen > 0 and not self.search.is_running)
        documents = len({hit.number for hit in self.model.hits()})
        words = tr("{places} in {documents}", places=count(places, "place"),
                   documents=count(documents, "document"))  # fmt: skip
        if self._alike:
            words += tr("; {alike:,} more are like this already", alike=self._alike)
        if self.search.is_running:
            words = tr("Looking… {words}", words=words)
        self._status.setText(words if places or self.search.is_running else "")

    def _show_page(self, listed: bool) -> None:
        """The places, or that there are none and what to try; and the keys that matter then."""
        self._pages.setCurrentWidget(self.view if listed else self._nothing)
        self.heads.setVisible(listed)
        self._hints.show_hints(
            [
                (key, tr(words))
                for key, words in (*(_HINTS if listed else _HINTS[3:4]), ("Esc", phrase("close")))
            ]
        )
        surface = " ".join(self._sample.mark.span.surface.split())
        here = self.here.isChecked()
        words = (
            tr("“{surface}” stands nowhere else in this document", surface=surface)
            if here
            else tr("“{surface}” stands nowhere else in the project", surface=surface)
        )
        if self._alike:
            words = (
                tr("Every other “{surface}” here has this label already", surface=surface)
                if here
                else tr("Every other “{surface}” has this label already", surface=surface)
            )
        more = tr("\nThe whole project may have more of it.") if here else ""
        strict = {self.case: tr("Same capitals"), self.whole: tr("Whole words only")}
        ticked = [name for box, name in strict.items() if box.isChecked()]
        if ticked:
            more += tr("\nUntick {ticked} to look wider.", ticked=tr(" or ").join(ticked))
        self._nothing.setText(f"{words}.{more}")

    # -- Qt -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter applies from anywhere, but only once everything is there to be seen."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.go.isEnabled():
                self.accept()
        else:
            super().keyPressEvent(event)
