"""The section "Settle": where annotators differ, one place after the other, answered into gold."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from annotator.core.translation import tr
from annotator.gui import settle_keys, settle_states
from annotator.gui.keycaps import HintLine
from annotator.gui.settle_commands import SettleCommands
from annotator.gui.settle_count import settle_title
from annotator.gui.settle_head import SettleHead
from annotator.gui.settle_lanes import GUTTER
from annotator.gui.settle_question import SettleQuestion
from annotator.gui.settle_rules import rules_words
from annotator.gui.settle_states import StatePage
from annotator.gui.settle_tally import tally_counts
from annotator.services.settling_terms import terms

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from annotator.gui.main_window import MainWindow
    from annotator.gui.palette import Entry
    from annotator.gui.settle_desk import SettleDesk
    from annotator.gui.settle_states import State
    from annotator.gui.theme import Theme
    from annotator.services.settling_queue import Spot

_MEASURE = 980
_SIDE = 28
_LOW = 720  # px of the screen's height, under which everything moves together
_OTHER = Qt.FocusReason.OtherFocusReason


class _Area(QScrollArea):
    """Scrolls; keys are the screen's."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt would take the arrows, and the keys for a page up and down."""
        event.ignore()


class SettleScreen(QWidget):
    """Goes through the disagreements of a project with whoever settles them."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self.setObjectName("settle_screen")
        self._window = window
        self.head = SettleHead(window.theme)
        self.question = SettleQuestion(window.theme, window.keymap)
        self.state_page = StatePage()
        self.hint_line = HintLine(window.theme)
        self.commands = SettleCommands(window, self)
        self.page = self._make_page()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.page, 1)
        whole.addWidget(self.hint_line)
        self._connect()

    def _make_page(self) -> QScrollArea:
        inside, block = QWidget(), QWidget()
        inside.setProperty("tone", "page")
        block.setMaximumWidth(_MEASURE)
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.head)
        column.addWidget(self.question, 1)
        column.addWidget(self.state_page, 1)
        row = QHBoxLayout(inside)
        row.setContentsMargins(_SIDE, 18, _SIDE, 24)
        row.addStretch(1)
        row.addWidget(block, 1000)
        row.addStretch(1)
        page = _Area()
        page.setAccessibleName(tr("Settle"))
        page.setFrameShape(QFrame.Shape.NoFrame)
        page.setWidgetResizable(True)
        page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page.viewport().setProperty("tone", "page")
        page.setWidget(inside)
        return page

    def _connect(self) -> None:
        window, question, commands = self._window, self.question, self.commands
        self.head.action_wanted.connect(window.run)
        self.head.filter.changed.connect(lambda: window.guard(commands.sift))
        self.head.filter.left.connect(self.take_focus)
        question.action_wanted.connect(window.run)
        question.answered.connect(lambda choice: window.guard(partial(commands.answer, choice)))
        question.palette_wanted.connect(self._open_palette)
        question.said.connect(window.say)
        question.changed.connect(self._show_hints)
        self.state_page.wanted.connect(
            lambda what: window.guard(partial(commands.do_instead, what))
        )
        commands.work.progressed.connect(self.state_page.show_progress)
        window.palette_box.closed.connect(self.take_focus)
        window.keymap.changed.connect(self.refresh)
        window.schema.guidelines_changed.connect(self._follow_guidelines)

    # -- the section ----------------------------------------------------------------------------

    def enter(self) -> None:
        """Count anew, and go on where one was."""
        workspace = self._window.workspace
        if workspace.project is not None:
            self.question.guidelines = workspace.project.guidelines
            self.question.may_write = not workspace.project.read_only
            self.question.zoom = self._window.view.zoom
            self.commands.begin(workspace.project, workspace.annotator)
            self.refresh()
            self.take_focus()

    def _follow_guidelines(self, markdown: str) -> None:
        self.question.guidelines = markdown
        self.question.refresh(at=self.question.rows.currentIndex().row())

    def look_again(self) -> None:
        """Count anew where annotators' layers have changed meanwhile."""
        self.commands.look()

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self.head.set_theme(theme)
        self.question.set_theme(theme)
        self.hint_line.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With little height the rows get lower, and the head one line less."""
        super().resizeEvent(event)
        is_low = self.height() < _LOW
        self.head.set_low(is_low=is_low)
        self.question.set_low(is_low=is_low)

    def set_zoom(self, percent: int) -> None:
        """Another size of the text, in percent."""
        self.question.zoom = percent
        self.question.refresh()

    def settle_these(self, places: Sequence[Spot], words: str = "") -> None:
        """Go through the disagreements at these places alone, until somebody wants all again.

        ``words`` say what they are: "Target against Place". The section must be shown.
        """
        self.commands.go_through_these(places, words)

    def do(self, action_id: str) -> None:
        """Do what an action of this screen says."""
        self.commands.do(action_id)

    def undo(self) -> None:
        """Take back the last answer, or step over many documents."""
        self.commands.turn("undo")

    def redo(self) -> None:
        """Do it again."""
        self.commands.turn("redo")

    # -- showing --------------------------------------------------------------------------------

    @property
    def asks(self) -> bool:
        """Whether a question is shown."""
        return self.question.isVisibleTo(self)

    def refresh(self) -> None:
        """Show what is true now."""
        desk = self.commands.desk
        if desk is None:
            return
        state = self._state(desk)
        self.question.setVisible(state is None)
        self.state_page.setVisible(state is not None)
        is_done = state is not None and state.is_done
        self.head.setVisible(desk.overview is not None and desk.has_begun and not is_done)
        if state is not None:
            self.state_page.show_state(state)
        elif desk.document is not None and desk.question is not None:
            choice = desk.choices.get(desk.place) if desk.is_settled else None
            self.question.show_question(desk.document, desk.question, choice)
        self._show_head(desk)
        self._show_hints()

    def show_other(self) -> None:
        """Show another question from its beginning."""
        self.refresh()
        self.take_focus()
        self.page.verticalScrollBar().setValue(0)

    def _state(self, desk: SettleDesk) -> State | None:
        """What is shown instead of a question, or None."""
        overview = desk.overview
        if self.commands.work.waits:
            return settle_states.State(self.commands.work.waits, "")
        if overview is None:
            return settle_states.LOOKING
        if not overview.documents:
            return settle_states.nothing_yet(overview)
        if not desk.has_begun:
            return settle_states.first_time(overview)
        if desk.question is not None:
            return None
        settled, everything = tally_counts(desk.tally)
        if settled == everything:
            return settle_states.finished(overview, desk.tally, desk.by)
        if desk.queue.left:
            return settle_states.only_waiting(desk.queue.left)
        return settle_states.nothing_fits(everything - settled)

    def _show_head(self, desk: SettleDesk) -> None:
        if desk.overview is None:
            return
        tally = desk.tally
        self.head.show_progress(tally, desk.by)
        self._window.sections.retitle("settle", settle_title(tally.open + tally.waiting))
        words = self.head.filter.words()
        only = self.commands.these if desk.wanted.places else " · ".join(words)
        names = tr("names hidden") if self.question.veiled else tr("names shown")
        self.head.show_choices(names, rules_words(terms(desk.project)), only)
        current = desk.queue.current
        if not self.asks or current is None:
            self.head.show_place("", [])
            return
        number, sentences = desk.sentence_number()
        facts = (
            [tr("sentence {number:,} of {sentences:,}", number=number, sentences=sentences)]
            if sentences
            else []
        )
        facts += [tr("{left:,} left", left=desk.queue.left)]
        self.head.show_place(current.title, facts)

    def _show_hints(self) -> None:
        keymap = self._window.keymap
        if self.head.filter.holds_focus:
            self.hint_line.show_hints(settle_keys.filter_hints(keymap))
        elif self.asks:
            self.hint_line.show_hints(self.question.hints())
        else:
            buttons = [each.text() for each in self.state_page.buttons]
            self.hint_line.show_hints(settle_keys.state_hints(keymap, buttons))

    def toggle_names(self) -> None:
        """Show the annotators' names, or hide them."""
        self.question.veiled = not self.question.veiled
        self.question.refresh(at=self.question.rows.currentIndex().row())
        if self.commands.desk is not None:
            self._show_head(self.commands.desk)

    def go_to_filter(self) -> None:
        """To the fields that choose what is gone through."""
        self.head.filter.show()
        self.head.filter.what.setFocus(_OTHER)
        self._show_hints()

    def take_focus(self) -> None:
        """To where the keys are."""
        if self._window.sections.screen is not self:
            return
        self.head.filter.setVisible(bool(self.head.filter.words()))
        if self.asks:
            self.question.rows.setFocus(_OTHER)
        elif self.state_page.buttons:
            self.state_page.take_focus()
        else:
            self.setFocus(_OTHER)
        self._show_hints()

    def _open_palette(self, entries: list[Entry], wanted: str) -> None:
        rows = self.question.rows
        place = rows.mapTo(self._window, QPoint(round(GUTTER), 48))
        self._window.palette_box.open_at(place, entries, wanted)

    # -- keys -----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the question; what else a key means is the window's business."""
        self._window.workspace.clock.touch()
        asks = self.asks and not self.commands.work.waits
        if asks and self.question.press(event):
            return
        what, which = settle_keys.meaning(event, self._window.keymap)
        if what == "run":
            self._window.run(which)
        elif what in ("undo", "redo"):
            self._window.guard(partial(self.commands.turn, what))
        elif what == "take" and asks:
            self.question.take_number(int(which))
        elif what == "choose" and asks:
            self.question.choose(int(which))
        elif not (self._scroll(event) or (what == "leave" and asks and self.question.leave())):
            super().keyPressEvent(event)

    def _scroll(self, event: QKeyEvent) -> bool:
        """Page up and down scroll the sentence, else the page; whether that is what is meant."""
        step = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()))
        if step is None or event.modifiers():
            return False
        bars = (self.question.room.verticalScrollBar(), self.page.verticalScrollBar())
        bar = bars[0] if self.asks and bars[0].maximum() else bars[1]
        bar.setValue(bar.value() + step * bar.pageStep() * 3 // 4)
        return True
