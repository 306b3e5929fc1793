"""The section “Hand out”: the form at the left, at the right what comes and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.core.hand_out import Share
from annotator.core.translation import phrase, tr
from annotator.core.wording import count
from annotator.gui import matrix_page, merge_page
from annotator.gui.hand_out_acts import HandOutActs
from annotator.gui.hand_out_form import HandOutForm
from annotator.gui.hand_out_keys import hints, meaning
from annotator.gui.hand_out_wish import Wish
from annotator.gui.hand_out_work import HandOutWork, Overview
from annotator.gui.history_page import HistoryPage
from annotator.gui.keycaps import HintLine
from annotator.gui.matrix_page import MatrixPage
from annotator.gui.merge_page import MergePage
from annotator.gui.page import hairline
from annotator.gui.plan_page import PlanPage
from annotator.gui.settle_states import State
from annotator.gui.tooltips import explain

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from annotator.core.hand_out import Terms
    from annotator.gui.hand_out_wish import Outlook
    from annotator.gui.main_window import MainWindow
    from annotator.gui.theme import Theme
    from annotator.services.hand_out import HandOutReport
    from annotator.services.merging import MergeReport
    from annotator.services.project import Project

_FORM, _NARROW_FORM, _NARROW_BELOW = 400, 356, 1200  # px
_OTHER = Qt.FocusReason.OtherFocusReason
TABS = {
    "plan": phrase("Plan"),
    "matrix": phrase("Who has what"),
    "merged": phrase("Merged"),
    "history": phrase("Hand-outs"),
}
_NOBODY = phrase(
    "Name the people who annotate at the left. Here you see at once what each "
    "of them would get, and how many documents each two would share, before "
    "anything is written.",
)
_NO_DOCUMENTS = State(
    phrase("No documents yet"),
    phrase(
        "Import the articles that are to be annotated; then name the people at the left.",
    ),
    ((phrase("Import articles…"), "import"),),
)


class HandOutScreen(QWidget):
    """Lays the parts out and keeps them in step with the project."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window
        self.work = HandOutWork(window)
        self.form = HandOutForm()
        self.plan = PlanPage(window.theme)
        self.matrix = MatrixPage(window.theme)
        self.merged = MergePage(window.theme)
        self.history = HistoryPage(window.theme)
        self.acts = HandOutActs(window, self.work, self.form.wish, lambda: self.merged.text)
        self.hint_line = HintLine(window.theme)
        self.write_button = QPushButton(tr("Write the packages…"))
        self._pages = QStackedWidget()
        self._tabs: dict[str, QPushButton] = {}
        self._project: Project | None = None  # that is shown
        self._is_fresh = True  # nothing was chosen for it yet
        self._is_page_chosen = False  # somebody went to a page of this project already
        self._is_empty = False  # there is no document yet
        self._is_narrow: bool | None = None
        self._wish = Wish()  # of which a plan was asked for last
        self._lay_out()
        self._connect()
        self._say_keys()

    # -- making it ------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._make_left())
        self._splitter.addWidget(self._make_right())
        self._splitter.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._splitter, 1)
        whole.addWidget(self.hint_line)

    def _make_left(self) -> QWidget:
        panel = QWidget()
        panel.setObjectName("schema_side")
        scroll = QScrollArea()
        scroll.setAccessibleName(tr("Hand out"))
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.form)
        self.write_button.setProperty("primary", True)
        explain(self.write_button, tr("One file for each annotator"), "hand_out_write")
        self.write_button.clicked.connect(lambda: self._window.run("hand_out_write"))
        row = QHBoxLayout()
        row.setContentsMargins(20, 10, 20, 10)
        row.addWidget(self.write_button)
        row.addStretch(1)
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addWidget(hairline())
        column.addLayout(row)
        panel.setMinimumWidth(366)  # the form, and its scroll bar
        return panel

    def _make_right(self) -> QWidget:
        sheet = QWidget()
        sheet.setProperty("tone", "page")
        tabs = QHBoxLayout()
        tabs.setContentsMargins(28, 12, 28, 0)
        tabs.setSpacing(22)
        group = QButtonGroup(self)
        pages = (self.plan, self.matrix, self.merged, self.history)
        for (name, words), page in zip(TABS.items(), pages, strict=True):
            button = QPushButton(tr(words))
            button.setProperty("tone", "tab")
            button.setCheckable(True)
            button.setAutoExclusive(True)  # screen readers say: one of these
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            explain(button, tr(words), f"hand_out_{name}")
            button.clicked.connect(lambda _=False, name=name: self.show_page(name))
            group.addButton(button)
            self._tabs[name] = button
            tabs.addWidget(button)
            self._pages.addWidget(page)
        tabs.addStretch(1)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(tabs)
        column.addWidget(hairline())
        column.addWidget(self._pages, 1)
        self._tabs["plan"].setChecked(True)
        return sheet

    def _connect(self) -> None:
        window, work, guard = self._window, self.work, self._window.guard
        self.form.changed.connect(self._on_changed)
        work.planned.connect(self._show_outlook)
        work.looked.connect(self._show_overview)
        work.failed.connect(self.plan.show_trouble)
        work.written.connect(self._on_written)
        self.matrix.opened.connect(lambda document: guard(lambda: self._open(document)))
        self.matrix.again_wanted.connect(lambda: window.run("hand_out_again"))
        self.merged.action_wanted.connect(window.run)
        self.plan.nothing.wanted.connect(window.run)
        self.merged.kept_wanted.connect(lambda: guard(self.acts.show_kept))
        merging = window.team.merging
        merging.merged.connect(self._on_merged)
        merging.watch_changed.connect(self.merged.show_watched)
        self.merged.show_watched(merging.folder, merging.trouble)
        window.keymap.changed.connect(self._say_keys)
        window.workspace.project_opened.connect(self._forget)
        window.controller.project_changed.connect(self._refresh_if_seen)

    # -- the section ----------------------------------------------------------------------------

    def enter(self) -> None:
        """Show what is true now."""
        project = self._window.workspace.project
        if project is None:
            return
        if project is not self._project:
            self._project, self._is_fresh = project, True
            for page in (self.matrix, self.merged):
                page.clear()
            for report in self._window.team.merging.reports:
                self.merged.add_report(report)
            self._begin_form(())
            self._wish = self.form.wish()
            self.plan.show_trouble(tr(_NOBODY))
            self.show_page("plan")
            self._is_page_chosen = False
        self.form.offer(project.schema, project.annotators())
        self.work.look()
        self._focus_form()

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        for part in (self.plan, self.matrix, self.merged, self.history, self.hint_line):
            part.set_theme(theme)

    def _forget(self) -> None:
        """Another project was opened: nothing of the one before."""
        if self._window.workspace.project is not self._project:
            self._project = None

    def look_again(self) -> None:
        """Show what others have written meanwhile."""
        self._refresh_if_seen()

    def _refresh_if_seen(self) -> None:
        if self.isVisible() and self._window.workspace.project is self._project:
            self.work.look()

    def show_page(self, name: str) -> None:
        """Show the plan, who has what, what was merged, or what was handed out."""
        self._is_page_chosen = True
        self._tabs[name].setChecked(True)
        self._pages.setCurrentIndex(list(TABS).index(name))
        self._show_hints()

    @property
    def page(self) -> str:
        """The name of the page that is shown."""
        return list(TABS)[self._pages.currentIndex()]

    # -- showing --------------------------------------------------------------------------------

    def _begin_form(self, names: Sequence[str], last: Terms | None = None) -> None:
        with QSignalBlocker(self.form):  # nobody changed it
            self.form.begin([Share(name) for name in names], last)

    def _on_changed(self) -> None:
        """Somebody changed the form: show what comes of it."""
        if self._project is not None and self.form.wish() != self._wish:
            self.show_page("plan")
            self._plan_anew()

    def _plan_anew(self) -> None:
        self._wish = self.form.wish()
        self.work.plan(self._wish)

    def _show_outlook(self, outlook: Outlook) -> None:
        if outlook.wish != self._wish:
            return  # typed on meanwhile: its own plan is coming
        self.form.show_counts(outlook)
        if not outlook.in_all:
            self.plan.show_nothing(_NO_DOCUMENTS)
        elif not outlook.wish.terms.annotators:
            self.plan.show_trouble(tr(_NOBODY))
        else:
            self.plan.show_outlook(outlook)
        self.write_button.setEnabled(outlook.plan is not None)

    def _show_overview(self, overview: Overview) -> None:
        self.matrix.show_facts(overview.facts)
        self.history.show_history(overview.history)
        self.merged.show_kept(overview.kept)
        given = len(overview.facts.matrix.documents)
        self.form.show_head(_head(overview.documents, given))
        self._is_empty = not overview.documents
        was_fresh, self._is_fresh = self._is_fresh, False
        if was_fresh:
            self._begin_form(overview.facts.matrix.annotators, overview.last)
        self._say_keys()
        self._plan_anew()  # who has what counts in it
        if was_fresh and not self._is_page_chosen:
            self.show_page("matrix" if given else "plan")
            self._focus_form()

    def _show_hints(self) -> None:
        page = self.page
        listed = {
            "matrix": self.matrix.model.facts.matrix.documents,
            "merged": self.merged.model.packages,
            "history": self.history.model.rows,
        }
        is_empty = not listed.get(page, True)
        self.hint_line.show_hints(hints(page, self._window.keymap, is_empty=is_empty))

    def _say_keys(self) -> None:
        filled = self._window.keymap.filled
        empty = tr(matrix_page.NO_DOCUMENTS) if self._is_empty else tr(matrix_page.NOTHING_WORDS)
        self.matrix.set_nothing_words(filled(empty))
        self.merged.set_nothing_words(filled(tr(merge_page.NOTHING_WORDS)))
        self._show_hints()

    # -- doing ----------------------------------------------------------------------------------

    def do(self, action_id: str) -> None:
        """Do what an action of this screen says."""
        name = action_id.removeprefix("hand_out_")
        if name in TABS:
            self.show_page(name)
            self._focus_page()
        elif name == "add":
            self.form.annotators.add()
        elif name == "filter":
            self.show_page("matrix")
            self.matrix.focus_filter()
        else:
            self.acts.do(name)

    def ask_what_to_merge(self) -> None:
        """Have packages chosen, and merge them."""
        self.show_page("merged")
        self._window.team.merging.ask()

    def _on_written(self, report: HandOutReport, folder: Path) -> None:
        self.work.look()
        if not report.cancelled:
            self.show_page("matrix")
        self.acts.tell_written(report, folder)

    def _on_merged(self, report: MergeReport) -> None:
        self.merged.add_report(report)
        self._show_hints()
        if self.isVisible():
            self.work.look()

    def _open(self, document_id: str) -> None:
        self._window.workspace.open(document_id)
        self._window.run("section_annotate")

    # -- keys -----------------------------------------------------------------------------------

    def _focus_form(self) -> None:
        if self._window.sections.screen is self:
            self.form.annotators.focus_first()

    def _focus_page(self) -> None:
        pages = (self.plan, self.matrix, self.merged, self.history)
        page = pages[self._pages.currentIndex()]
        page.focus_first()
        if not _holds(page, self._window.focusWidget()):  # there is nothing in it yet
            self._tabs[self.page].setFocus(_OTHER)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The screen's own keys; Escape leads from the form to the pages and back."""
        wanted = meaning(event, self._window.keymap)
        if wanted == "leave":
            if _holds(self.form, self._window.focusWidget()):
                self._focus_page()
            else:
                self._focus_form()
        elif wanted:
            self._window.run(wanted)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The form is narrower in a small window."""
        super().resizeEvent(event)
        is_narrow = self.width() < _NARROW_BELOW
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            form = _NARROW_FORM if is_narrow else _FORM
            self._splitter.setSizes([form, self.width() - form])


def _holds(whole: QWidget, part: QWidget | None) -> bool:
    """Whether a widget is somewhere in another one."""
    return part is not None and whole.isAncestorOf(part)


def _head(documents: int, given: int) -> str:
    """How many documents there are, and how many of them were handed out."""
    if not documents:
        return tr("no documents yet")
    handed = tr("{given:,} handed out", given=given) if given else tr("none handed out yet")
    return f"{count(documents, 'document')}, {handed}"
