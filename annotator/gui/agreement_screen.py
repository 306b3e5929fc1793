"""The section “Agreement”: how far annotators agree, and the places behind each number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QStackedWidget, QVBoxLayout, QWidget

from annotator.core.translation import phrase, tr
from annotator.gui.actions import BY_ID
from annotator.gui.agreement_content import AgreementContent
from annotator.gui.agreement_empty import AgreementEmpty
from annotator.gui.agreement_head import AgreementHead
from annotator.gui.agreement_middle import ADVANCED, PAGES
from annotator.gui.agreement_numbers import Behind, NumberView
from annotator.gui.agreement_progress import AgreementProgress
from annotator.gui.agreement_reports import AgreementReports
from annotator.gui.agreement_spots import spots_of
from annotator.gui.agreement_words import title_of
from annotator.gui.agreement_work import AgreementWork
from annotator.gui.dialogs import LineDialog
from annotator.gui.difference_words import case_words
from annotator.gui.key_names import key_name
from annotator.gui.keycaps import HintLine
from annotator.gui.plots_loading import PlotsLoading
from annotator.gui.sections import ANNOTATE
from annotator.gui.team_actions import AGREEMENT
from annotator.gui.tooltips import show_explanations
from annotator.services.agreement.parts import AgreementSettings, Cell, Measure

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from annotator.gui.agreement_work import Found, Tables
    from annotator.gui.main_window import MainWindow
    from annotator.gui.theme import Theme
    from annotator.services.agreement.comparison import Comparison
    from annotator.services.agreement.parts import Difference
    from annotator.services.project import Project

_FIND_MILLISECONDS = 120  # after which a number that one rests on is looked behind
_OTHER = Qt.FocusReason.OtherFocusReason
_HINTS = (
    ("Up+Down", phrase("choose a row")), ("agreement_open", phrase("open")),
    ("agreement_settle", phrase("settle")),
    ("agreement_report", phrase("report")), ("agreement_measure", phrase("measure")),
    ("agreement_suggestions", phrase("untouched suggestions")), ("help", phrase("all keys")),
)  # fmt: skip

_EMPTY_HINTS = (
    ("section_hand_out", phrase("hand out")), ("merge", phrase("merge packages")),
    ("section_annotate", phrase("back to the text")), ("help", phrase("all keys")),
)  # fmt: skip


class AgreementScreen(QWidget):
    """What is compared at the top, the numbers under it, the places behind one at the right."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self.setProperty("tone", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._window = window
        self.head = AgreementHead()
        self.content = AgreementContent(window.theme)
        self.empty = AgreementEmpty()
        self.progress = AgreementProgress()
        self.hint_line = HintLine(window.theme)
        self.work = AgreementWork(window.files.tasks, self)
        self._plots = PlotsLoading(window.files.tasks, self)
        self._reports = AgreementReports(window)
        self.comparison: Comparison | None = None
        self._project: Project | None = None
        self._behind: Behind | None = None
        self._delay = QTimer(self, singleShot=True, interval=_FIND_MILLISECONDS)
        self._lay_out()
        self._connect()
        self._plots.start()
        self._show_keys()

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self.content)
        head = QVBoxLayout()
        head.setContentsMargins(24, 12, 24, 16)
        head.addWidget(self.head)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._pages, 1)
        whole.addWidget(self.progress)
        whole.addWidget(self.hint_line)

    def _connect(self) -> None:
        content, work, window = self.content, self.work, self._window
        self.head.changed.connect(lambda _: self._compare())
        self.head.words_wanted.connect(self._ask_words)
        self.head.action_wanted.connect(window.run)
        self.empty.action_wanted.connect(window.run)
        self.empty.everything_wanted.connect(lambda: self._choose(AgreementSettings()))
        self.progress.stopped.connect(self._stop)
        content.reached.connect(self._reach)
        content.opened.connect(self._go_to_list)
        content.measure_chosen.connect(self._show_measure)
        content.middle.trend.span_wanted.connect(
            lambda since, until: self.head.change(since=since, until=until)
        )
        content.pane.list.opened.connect(lambda each: window.guard(lambda: self._open(each)))
        content.pane.list.differences.more_wanted.connect(self._find_more)
        content.pane.settle_wanted.connect(lambda: window.run("agreement_settle"))
        content.pane.guideline_wanted.connect(lambda: window.run("agreement_guideline"))
        work.changed.connect(self._show_state)
        work.progressed.connect(self.progress.show_progress)
        work.compared.connect(self._take)
        work.tabulated.connect(self._take_tables)
        work.found.connect(self._take_found)
        work.units_measured.connect(content.middle.figures.show_units)
        content.middle.changed.connect(self._measure_units)
        work.failed.connect(self._fail)
        self._plots.loaded.connect(content.middle.use_plots)
        self._delay.timeout.connect(self._find)
        window.keymap.changed.connect(self._show_keys)

    # -- the section ----------------------------------------------------------------------------

    def enter(self) -> None:
        """Compare anew where something has changed; what was shown stays until that is there."""
        project = self._window.workspace.project
        if project is None:
            return
        if project is not self._project:
            self._forget(project)
        self.content.pane.offer_settling(offered=not project.read_only)
        self.head.offer(project.schema, project.annotators())
        self._compare()
        self._focus_numbers()

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self.hint_line.set_theme(theme)
        self.content.set_theme(theme)

    def _forget(self, project: Project) -> None:
        """Another project: nothing of the one before."""
        self.work.stop_all()
        self._project, self.comparison, self._behind = project, None, None
        self.head.forget()
        self.content.pane.clear("")
        self.content.middle.figures.forget_units()
        self.content.show_source(self.content.cards)

    def _compare(self) -> None:
        if self._project is not None:
            self._window.workspace.keep()  # what was done just now counts too
            self.work.compare(self._project, self.head.settings, self.comparison)

    def _choose(self, settings: AgreementSettings) -> None:
        self.head.settings = settings
        self.head.show_comparison(None)
        self._compare()

    def _stop(self) -> None:
        self.work.stop()
        self._window.say(tr("Stopped; {agreement_again} compares again."))

    # -- what comes from behind -----------------------------------------------------------------

    def _take(self, comparison: Comparison) -> None:
        if self._project is None:
            return
        is_first = self.comparison is None or bool(self.comparison.why_not)
        self.comparison = comparison
        self.head.show_comparison(comparison)
        if comparison.why_not:
            return
        self.content.show_comparison(comparison, self._project.schema)
        self.work.tabulate(comparison, self.content.measure)
        if self._behind is None or is_first:
            self._behind = Behind(title_of(self.content.measure), (Cell(self.content.measure),))
            self.content.show_source(self.content.cards)
        self._find()
        self._measure_units()
        if is_first and self.isVisible():
            self._show_state()
            self._focus_numbers()

    def _measure_units(self) -> None:
        """What takes a while is computed only where somebody looks at it."""
        comparison, project = self.comparison, self._project
        is_shown = self.content.middle.page == ADVANCED
        if is_shown and comparison is not None and project is not None and not comparison.why_not:
            self.work.measure_units(comparison, project)

    def _take_tables(self, found: Tables) -> None:
        self.content.show_tables(found)

    def _take_found(self, found: Found, skip: int) -> None:
        if self._project is not None and found.behind == self._behind:
            self.content.pane.show_found(found, skip, self._project.schema)

    def _fail(self, sentence: str) -> None:
        self._show_state()
        self._window.show_trouble(sentence)

    def _show_state(self) -> None:
        """The page, and what is computed just now."""
        comparison, is_busy = self.comparison, self.work.is_comparing
        is_part = self.head.settings != AgreementSettings()
        self.head.setVisible(is_part or comparison is None or not comparison.why_not)
        self.progress.show_state(is_busy=is_busy, intervals=self.work.awaits_intervals)
        if comparison is not None and not comparison.why_not:
            self._pages.setCurrentWidget(self.content)
            self._show_hints()
            return
        self._pages.setCurrentWidget(self.empty)
        self._show_hints()
        why = comparison.why_not if comparison is not None else ""
        self.empty.explain(why, is_busy=is_busy, is_part=is_part)

    # -- behind a number ------------------------------------------------------------------------

    def _reach(self, behind: Behind) -> None:
        self._behind = behind
        self.content.pane.expect(behind.title)
        self._delay.start()

    def _find(self) -> None:
        self._delay.stop()
        if self.comparison is not None and self._project is not None and self._behind is not None:
            self.work.find(self.comparison, self._project, self._behind)

    def _find_more(self, skip: int) -> None:
        """What follows on the listed ones, unless something else is looked for already."""
        found = self.content.pane.found
        if self.comparison is None or self._project is None or found is None:
            return
        if found.behind == self._behind and not self._delay.isActive():
            self.work.find(self.comparison, self._project, found.behind, skip)

    def _show_measure(self, measure: Measure) -> None:
        self.content.show_measure(measure)
        if self.comparison is not None:
            self.work.tabulate(self.comparison, measure)
        self._reach(Behind(title_of(measure), (Cell(measure),)))

    def _open(self, difference: Difference) -> None:
        """Open a place in its document."""
        window = self._window
        window.workspace.open(difference.document)
        window.sections.show(ANNOTATE)
        controller, own = window.controller, window.workspace.annotator
        item = next((each.item for each in difference.versions if each.annotator == own), "")
        if item and controller.session.mark(item) is not None:
            controller.stand_on(item)
        elif difference.end > difference.start:
            controller.select(difference.start, difference.end)

    def _settle(self) -> None:
        """Settle what is behind the number that one stands on, be it listed already or not."""
        comparison, project, behind = self.comparison, self._project, self._behind
        if comparison is None or project is None or behind is None:
            self._window.say(tr("Nothing is listed that could be settled."))
        elif behind.is_agreement:
            self._window.say(tr("They agree there: there is nothing to settle."))
        else:
            self.work.find_all(comparison, project, behind, self._settle_these)

    def _settle_these(self, found: Found) -> None:
        if not found.shown:
            self._window.say(tr("Nothing is listed that could be settled."))
            return
        places, show = spots_of(found), self._window.team.show
        self._window.guard(lambda: show("settle").settle_these(places, found.behind.title))

    def _ask_words(self) -> None:
        dialog = LineDialog(
            self._window, tr("Documents"), tr("Compare only documents with these words:"),
            self.head.settings.text,
        )  # fmt: skip
        dialog.answered.connect(lambda words: self.head.change(text=words))
        dialog.open()

    # -- doing ----------------------------------------------------------------------------------

    def do(self, action_id: str) -> None:
        """Do what an action of this screen says."""
        if action_id in PAGES:
            self.content.middle.show_page(action_id)
            self.content.middle.view.setFocus(_OTHER)
        elif action_id in ("agreement_suggestions", "agreement_parents", "agreement_gold"):
            self.head.turn(action_id)
        elif action_id in ("agreement_annotators", "agreement_documents", "agreement_labels"):
            self.head.open(action_id)
        elif action_id == "agreement_open":
            self._open_here()
        elif action_id == "agreement_settle":
            self._settle()
        elif action_id == "agreement_guideline":
            self._write_rule()
        elif action_id == "agreement_measure":
            self.content.offer_measures()
        elif action_id == "agreement_rows":
            self.content.middle.show_page("agreement_bars")
            self.content.middle.bar_page.offer_rows()
        elif action_id == "agreement_again":
            self._compare()
        elif action_id == "agreement_report":
            self._report()
        elif action_id == "agreement_feedback":
            self._reports.ask_for_feedback()

    def _write_rule(self) -> None:
        place = self.content.pane.chosen
        if place is None:
            self._window.say(tr("Nothing is listed that a rule could decide."))
        else:
            self._window.schema.edit_guidelines(case_words(place))

    def _report(self) -> None:
        if self.comparison is None or self.comparison.why_not:
            self._window.say(tr("There is nothing to report yet."))
        else:
            self._reports.ask(self.comparison)

    def _open_here(self) -> None:
        """Enter: from a number to its places, from a place to its document."""
        focus, pane = self._window.focusWidget(), self.content.pane
        if isinstance(focus, QAbstractButton):
            focus.click()
        elif focus is pane.list and pane.list.current is not None:
            self._open(pane.list.current)
        elif focus is self.content.middle.trend.strip:
            self.content.middle.trend.open()
        else:
            self._go_to_list()

    def _go_to_list(self) -> None:
        if self._delay.isActive():
            self._find()
        self.content.pane.list.setFocus(_OTHER)

    def _focus_numbers(self) -> None:
        if self._pages.currentWidget() is self.content:
            self.content.source.setFocus(_OTHER)
        else:
            self.empty.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of this screen; what else a key means is the window's business."""
        key = key_name(event.key(), event.modifiers(), event.text())
        action = self._window.keymap.action_at(key, AGREEMENT)
        if action is not None:
            self._window.run(action.id)
        elif key == "Esc":
            self._leave()
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        """Escape: back to the number, and from there to the text."""
        focus = self._window.focusWidget()
        if isinstance(focus, NumberView) or self._pages.currentWidget() is self.empty:
            self._window.sections.show(ANNOTATE)
        else:
            self._focus_numbers()

    def _show_keys(self) -> None:
        self._show_hints()
        show_explanations(self, self._window.keymap)

    def _show_hints(self) -> None:
        keymap = self._window.keymap
        hints = _HINTS if self._pages.currentWidget() is self.content else _EMPTY_HINTS
        keys = ((keymap.key(key) if key in BY_ID else key, tr(words)) for key, words in hints)
        self.hint_line.show_hints([(key, words) for key, words in keys if key])
