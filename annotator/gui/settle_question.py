"""One question: the sentence with its lanes, the answers, the guideline; and writing an answer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from annotator.core.questions import Kind, Take
from annotator.core.translation import tr
from annotator.gui import settle_keys, settle_look
from annotator.gui.case_button import CaseButton
from annotator.gui.page import indented
from annotator.gui.palette import Entry
from annotator.gui.plain_words import PlainLabel
from annotator.gui.settle_edit import OwnAnswer
from annotator.gui.settle_lanes import GUTTER, LaneRow
from annotator.gui.settle_reading import SentenceRoom
from annotator.gui.settle_rows import AnswerRows, Row
from annotator.gui.settle_sentence import SettleSentence
from annotator.gui.settle_words import OWN_WORK, Run, label_words, piece_runs, question_words
from annotator.gui.text_view.announce import announce
from annotator.gui.theme import label_color
from annotator.gui.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from annotator.core.excerpts import Excerpt
    from annotator.core.questions import Choice, Question
    from annotator.gui.hints import Hint
    from annotator.gui.keymap import Keymap
    from annotator.gui.settle_edit import Option
    from annotator.gui.theme import Theme
    from annotator.services.settling import SettlingDocument

_MOST = 1000  # the stretch of what takes all the room that it needs


class SettleQuestion(QWidget):
    """Shows a question. ``answered`` carries the answer, ``action_wanted`` the id of an action."""

    answered = Signal(object)  # Choice
    action_wanted = Signal(str)
    palette_wanted = Signal(object, str)  # list[Entry], what is to be chosen
    said = Signal(str)
    changed = Signal()  # other keys matter now

    def __init__(self, theme: Theme, keymap: Keymap) -> None:
        super().__init__()
        self._theme, self._keymap = theme, keymap
        self.veiled, self.whole, self.zoom = True, False, 100
        self.guidelines = ""
        self.may_write = True  # whether the guidelines can be changed
        self.chosen: list[int] = []  # versions, or options, that are to be taken together
        self._document: SettlingDocument | None = None
        self._question: Question | None = None
        self._choice: Choice | None = None  # that was given before
        self._excerpt: Excerpt | None = None
        self._own: OwnAnswer | None = None
        self._options: list[Option] = []
        self.sentence = SettleSentence(theme)
        self.sentence.dragged.connect(self._drag)
        self.room = SentenceRoom(self.sentence)
        self.notes, self.guide = WrappedLabel(), WrappedLabel()
        for label in (self.notes, self.guide):
            label.setProperty("tone", "soft")
        self.prompt = PlainLabel()
        self.prompt.setProperty("tone", "prompt")
        self.prompt.setWordWrap(True)
        self.prompt.setTextFormat(Qt.TextFormat.PlainText)
        self.case_button = CaseButton("settle_guideline")
        self.case_button.setProperty("tone", "link")
        self.case_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.case_button.clicked.connect(lambda: self.action_wanted.emit("settle_guideline"))
        self.rows = AnswerRows(theme)
        self.rows.taken.connect(self.take_row)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(0)
        below = ((self.notes, 12), (self.prompt, 20), (self.rows, 10), (self.guide, 16))
        for widget, before in ((self.room, 0), *below):
            column.addSpacing(before)
            if isinstance(widget, QLabel):
                column.addLayout(indented(widget, round(GUTTER)))
            else:
                column.addWidget(widget, _MOST if widget is self.room else 0)
        line = indented(self.case_button, round(GUTTER))
        line.addStretch(1)
        column.addSpacing(4)
        column.addLayout(line)
        column.addStretch(1)

    # -- showing --------------------------------------------------------------------------------

    def show_question(
        self, document: SettlingDocument, question: Question, choice: Choice | None
    ) -> None:
        """Show a question from its beginning; ``choice`` is the answer that was given."""
        is_other = question is not self._question
        self._document, self._question, self._choice = document, question, choice
        self._own, self._options, self.chosen = None, [], []
        self.whole = self.whole and not is_other
        self.refresh()
        if is_other:
            announce(self.rows, f"{self.prompt.text()} {self.sentence.accessibleName()}")

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self.sentence.set_theme(theme)
        self.rows.set_theme(theme)
        self.refresh()

    def set_low(self, *, is_low: bool) -> None:
        """Make do with little height, or no longer."""
        if is_low != self.sentence.is_low:
            self.sentence.is_low = self.rows.is_low = is_low
            self.refresh(at=self.rows.currentIndex().row())

    @property
    def is_editing(self) -> bool:
        """Whether an answer is being written."""
        return self._own is not None

    def refresh(self, *, at: int = 0) -> None:
        """Show everything as it is now, with this row the current one."""
        document, question = self._document, self._question
        if document is None or question is None:
            return
        schema = document.session.schema
        self._excerpt = settle_look.excerpt_of(document, question, whole=self.whole)
        sentence = settle_look.sentence_of(
            document, question, self._excerpt, veiled=self.veiled, own=self._own_lane()
        )
        self.sentence.show_sentence(sentence, schema, self.zoom)
        self.room.fit()
        self.rows.show_rows(self._make_rows(document, question), schema, at=at)
        self.prompt.setText(self._prompt(document, question))
        names = {e.annotator: e.shown for e in document.lanes(question, veiled=self.veiled)}
        self.notes.setText(settle_look.notes_html(document.notes(question), names, self._theme.ink))
        self.guide.setText(
            settle_look.guide_html(schema, self.guidelines, question, self._theme.soft)
        )
        for label in (self.notes, self.guide):
            label.setVisible(bool(label.text()))
        self.case_button.setVisible(not document.is_own and self.may_write)
        self.changed.emit()

    def _prompt(self, document: SettlingDocument, question: Question) -> str:
        if document.is_own:
            return tr(OWN_WORK)
        words = question_words(document.session.schema, question)
        return tr("{words}  Your own answer:", words=words) if self._own is not None else words

    def _make_rows(self, document: SettlingDocument, question: Question) -> list[Row]:
        if document.is_own:
            return settle_look.own_rows(self._keymap)
        if self._own is not None:
            return self._edit_rows(question, self._own)
        return settle_look.rows_of(
            document,
            question,
            self._keymap,
            veiled=self.veiled,
            chosen=self.chosen,
            choice=self._choice,
        )

    def case_words(self) -> str:
        """The question as a section for the guidelines; empty without one."""
        document, question, excerpt = self._document, self._question, self._excerpt
        if document is None or question is None or excerpt is None or document.is_own:
            return ""
        return settle_look.case_words(document, question, excerpt)

    def hints(self) -> list[Hint]:
        """The keys that matter now."""
        document, question, own = self._document, self._question, self._own
        if document is None or question is None:
            return []
        if own is not None:
            return settle_keys.edit_hints(
                self._keymap,
                is_mark=own.is_mark,
                has_words=own.has_words,
                several=own.takes_several,
            )
        names = [row.name for row in self.rows.rows]
        return settle_keys.hints(
            self._keymap,
            len(question.versions),
            several="settle_both" in names,
            is_own=document.is_own,
            chosen=len(self.chosen),
            settled=self._choice is not None,
        )

    # -- answering ------------------------------------------------------------------------------

    def take_row(self, name: str) -> None:
        """Do what a row says."""
        question = self._question
        if question is None:
            return
        if name == "leave":
            self.leave_edit()
        elif name == "write":
            self._answer_own()
        elif name == "palette":
            self._ask_label()
        elif not name.isdigit():
            self.action_wanted.emit(name)
        elif self._own is not None:
            self.answered.emit(self._own.chosen(self._options, [int(name) - 1]))
        else:
            self.answered.emit(Take((int(name) - 1,)))

    def take_number(self, number: int) -> None:
        """Take the version, or the option, of this number, from 1."""
        if str(number) in [row.name for row in self.rows.rows]:
            self.take_row(str(number))
        else:
            self.said.emit(tr("There is no answer {number} here.", number=number))

    def take_current(self) -> None:
        """Take what is chosen, else the row that is stood on."""
        row = self.rows.current
        if self.chosen and self._own is not None:
            self.answered.emit(self._own.chosen(self._options, sorted(self.chosen)))
        elif self.chosen:
            self.answered.emit(Take(tuple(sorted(self.chosen))))
        elif row is not None:
            self.take_row(row.name)

    def take_all(self) -> None:
        """Take every version."""
        if self._question is not None and "settle_both" in [row.name for row in self.rows.rows]:
            self.answered.emit(Take(tuple(range(len(self._question.versions)))))
        else:
            self.said.emit(tr("Only one version can be right here."))

    def choose(self, number: int | None = None) -> None:
        """Choose a version (from 1) with others, or no longer; without one, the current row's."""
        row = self.rows.current
        name = str(number) if number is not None else row.name if row is not None else ""
        names = [each.name for each in self.rows.rows]
        several = self._own.takes_several if self._own is not None else "settle_both" in names
        if not several:
            self.said.emit(tr("Only one version can be right here."))
        elif name.isdigit() and name in names:
            self.chosen = sorted({*self.chosen} ^ {int(name) - 1})
            self.refresh(at=names.index(name))

    # -- writing an answer ----------------------------------------------------------------------

    def begin_edit(self) -> None:
        """Write an answer of one's own, beginning with the version that is stood on."""
        document, question, row = self._document, self._question, self.rows.current
        if document is None or question is None or document.is_own:
            return
        version = int(row.name) - 1 if row is not None and row.name.isdigit() else 0
        self._own = OwnAnswer(document, question, min(version, len(question.versions) - 1))
        self.chosen = []
        self.refresh()

    def leave_edit(self) -> None:
        """Back to the versions, with nothing written."""
        self._own, self._options, self.chosen = None, [], []
        self.refresh()

    def leave(self) -> bool:
        """Let go of what was begun, one thing after the other; whether there was anything."""
        if self._own is not None:
            self.leave_edit()
        elif self.chosen:
            self.chosen = []
            self.refresh()
        elif self.whole:
            self.toggle_whole()
        else:
            return False
        return True

    def toggle_whole(self) -> None:
        """Show the whole paragraph, or the sentence alone."""
        self.whole = not self.whole
        self.refresh(at=self.rows.currentIndex().row())

    def _edit_rows(self, question: Question, own: OwnAnswer) -> list[Row]:
        back = Row("leave", "Esc", (Run(tr("back to the versions")),))
        if own.is_mark:
            take = self._keymap.key("settle_take")
            other = Run(tr("another {kind}…", kind=_kind(question)))
            return [
                Row("write", take, piece_runs(question, own.piece), tr("take it")),
                Row("palette", self._keymap.key("palette"), (other,)),
                back,
            ]
        self._options = own.options()
        found = [
            Row(str(n + 1), str(n + 1) if n < 9 else "", each.runs, is_chosen=n in self.chosen)
            for n, each in enumerate(self._options)
        ]
        return [*found, back]

    def _own_lane(self) -> LaneRow | None:
        own, question, excerpt = self._own, self._question, self._excerpt
        if own is None or question is None or excerpt is None or not own.has_words:
            return None
        chips = settle_look.piece_chips(question, excerpt, own.piece)
        return LaneRow(tr("your answer"), tuple(chips))

    def press(self, event: QKeyEvent) -> bool:
        """A key while an answer is written; whether it meant anything."""
        own = self._own
        if own is None:
            return False
        what, which = settle_keys.edit_meaning(event, self._keymap, is_mark=own.is_mark)
        match what:
            case "label":
                self._relabel(own, which)
            case "palette":
                self._ask_label()
            case "move" if own.has_words:
                self._move(own, which)
            case "role" if own.has_words:
                own.turn_role(int(which))
                self.chosen = []
                self.refresh()
            case _:
                return False
        return True

    def _relabel(self, own: OwnAnswer, letter: str) -> None:
        name = own.label_at(letter)
        if name:
            own.relabel(name)
            self.refresh()
        else:
            self.said.emit(tr("No {kind} has the letter {letter}; {{palette}} shows all.",
                              kind=_kind(own.question), letter=letter))  # fmt: skip

    def _move(self, own: OwnAnswer, action_id: str) -> None:
        side, way, *rest = action_id.split("_")
        if not own.move(side, 1 if way == "right" else -1, by_character=bool(rest)):
            self.said.emit(tr("It can't be moved further."))
            return
        self.chosen = []
        self.refresh(at=0 if own.is_mark else self._row_of_words(own))

    def _row_of_words(self, own: OwnAnswer) -> int:
        """The row that has the words which keys move."""
        spans = [each.piece.span for each in own.options()]
        return spans.index(own.piece.span) if own.piece.span in spans else 0

    def _answer_own(self) -> None:
        if self._own is not None:
            self.answered.emit(self._own.choice())

    def _ask_label(self) -> None:
        own, document = self._own, self._document
        if own is None or document is None:
            return
        kind = _kind(own.question)
        schema, theme = document.session.schema, self._theme

        def chooser(name: str) -> None:
            if self._own is own:
                own.relabel(name)
                self.refresh()

        entries = [
            Entry(label_words(own.question.kind, name), kind, partial(chooser, name), key,
                  label_color(schema, name, theme).name())
            for name, key in own.labels()
        ]  # fmt: skip
        self.palette_wanted.emit(entries, tr("Which {kind}?", kind=kind))

    def _drag(self, start: int, end: int) -> None:
        """Words were dragged over: they are the answer's, which is begun where there is none."""
        question, excerpt = self._question, self._excerpt
        if question is None or excerpt is None:
            return
        if self._own is None and question.kind in (Kind.MENTION, Kind.EVENT, Kind.ARGUMENT):
            self.begin_edit()
        own = self._own
        if own is not None and own.has_words:
            own.select(excerpt.offset(start), excerpt.offset(end))
            self.refresh(at=0 if own.is_mark else self._row_of_words(own))


def _kind(question: Question) -> str:
    return tr("event type") if question.kind is Kind.EVENT else tr("label")
