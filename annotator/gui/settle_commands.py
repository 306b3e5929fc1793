"""What can be done on the screen that settles: answers, undo, rules, what is gone through."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.core.errors import UserError
from annotator.core.gold_answers import BY_ITSELF
from annotator.core.questions import Take
from annotator.core.step_words import said
from annotator.core.translation import tr
from annotator.core.wording import count
from annotator.gui import settle_states
from annotator.gui.sections import ANNOTATE
from annotator.gui.settle_desk import Done, SettleDesk
from annotator.gui.settle_rules import RulesDialog
from annotator.gui.settle_work import SettleWork, has_begun
from annotator.services.settling_queue import Wanted
from annotator.services.settling_terms import set_terms, terms

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.core.questions import Choice
    from annotator.gui.main_window import MainWindow
    from annotator.gui.settle_screen import SettleScreen
    from annotator.gui.settle_work import Looked
    from annotator.services.project import Project
    from annotator.services.settling_history import Past
    from annotator.services.settling_queue import Spot
    from annotator.services.settling_terms import Terms


class SettleCommands(QObject):
    """Does things at a desk and has the screen show what comes of it.

    ``these`` says what the places are that alone are gone through, where that is so.
    """

    def __init__(self, window: MainWindow, screen: SettleScreen) -> None:
        super().__init__(screen)
        self._window, self._screen = window, screen
        self.desk: SettleDesk | None = None
        self.these = ""
        self.work = SettleWork(self, window.files.tasks)
        self._looks_later = False  # what was counted waits until an answer is written
        self.work.looked.connect(lambda looked: window.guard(partial(self._take, looked)))
        self.work.failed.connect(self._fail)

    def begin(self, project: Project, by: str) -> None:
        """Sit down at a project, and count; the same one as before goes on where it was."""
        desk = self.desk
        if desk is None or desk.project is not project or desk.by != by:
            self.work.stop()
            self.desk, self.these, self._looks_later = SettleDesk(project, by), "", False
            self._screen.head.filter.clear()
        self.look()

    def do(self, action_id: str) -> None:
        """Do what an action of the screen says."""
        desk, question = self.desk, self._screen.question
        everywhere: dict[str, Callable[[], object]] = {
            "settle_rules": self._ask_rules,
            "settle_filter": self._go_to_filter,
            "settle_everything": self._go_through_everything,
            "settle_names": self._toggle_names,
            "settle_skip": partial(self._step, 1),
            "settle_previous": partial(self._step, -1),
        }
        of_question: dict[str, Callable[[], object]] = {
            "settle_take": question.take_current,
            "settle_choose": question.choose,
            "settle_both": question.take_all,
            "settle_neither": partial(self.answer, Take(())),
            "settle_edit": question.begin_edit,
            "settle_own": partial(self._allow, every=False),
            "settle_own_all": partial(self._allow, every=True),
            "settle_paragraph": question.toggle_whole,
            "settle_open": self._open,
            "settle_guideline": self._write_rule,
        }
        if desk is None or desk.overview is None or self.work.waits:
            self._window.say(tr("One moment: the disagreements are being looked for."))
        elif action_id in everywhere:
            everywhere[action_id]()
        elif self._screen.asks:
            of_question[action_id]()
        else:
            self._window.say(tr("There is no question here."))

    def do_instead(self, what: str) -> None:
        """Do what a button says where there is no question."""
        desk = self.desk
        if what == settle_states.START and desk is not None:
            desk.has_begun = True
            self.work.look(desk, begin=True)
            self._screen.refresh()
        elif what == settle_states.COUNT_ALL and desk is not None:
            set_terms(desk.project, replace(terms(desk.project), done_only=False))
            self.look()
        elif what == settle_states.EXPORT:
            from annotator.gui.export_form import GOLD

            self._window.files.ask_export(GOLD)
        else:
            self._window.run(what)

    # -- what goes on behind --------------------------------------------------------------------

    def look(self) -> None:
        """Count, unless the annotators' layers are as they were when that was done last."""
        if self.desk is not None:
            self.work.look(self.desk)

    def _take(self, looked: Looked) -> None:
        """Everything was counted, and what needs nobody may be settled."""
        desk = self.desk
        if desk is None or self._window.workspace.project is not desk.project:
            return  # it was closed meanwhile
        self._remember(desk, looked)
        if self._screen.question.is_editing:
            self._looks_later = True  # nothing changes under the hands of who writes
            return
        desk.seen = looked.state
        desk.take(looked.overview)
        desk.has_begun = desk.has_begun or has_begun(looked.overview)
        self._screen.refresh()
        self._screen.take_focus()

    def _remember(self, desk: SettleDesk, looked: Looked) -> None:
        """What was done behind can be undone."""
        taken, kind = looked.taken, looked.kind
        if not taken.name:
            return
        documents = count(taken.documents, "document")
        if kind == "do":
            desk.done.append(Done(step=taken.step, terms=looked.terms))
            if desk.overview is not None and desk.overview.entries != looked.overview.entries:
                back = tr(
                    " {{undo}} takes it back in all {documents} at once.", documents=documents
                )
                back = back if taken.documents > 1 else tr(" {undo} takes it back.")
                self._window.say(
                    tr(
                        "What needs no answer is settled, in {documents}.{back}",
                        documents=documents,
                        back=back,
                    )
                )
            return
        source, target = (desk.done, desk.undone) if kind == "undo" else (desk.undone, desk.done)
        source[:] = [each for each in source if each.step != taken.step]
        target.append(Done(step=taken.step, terms=looked.terms))
        done = tr("Undone") if kind == "undo" else tr("Done again")
        left = (
            tr(" Answered since, so left: {left}.", left=", ".join(taken.left[:3]))
            if taken.left
            else ""
        )
        self._window.say(
            tr(
                "{done}: {name}, in {documents}.{left}",
                done=done,
                name=said(taken.name),
                documents=documents,
                left=left,
            )
        )

    def _fail(self, sentence: str) -> None:
        self._screen.refresh()
        self._window.show_trouble(sentence)

    # -- answers and steps ----------------------------------------------------------------------

    def answer(self, choice: Choice) -> None:
        """Answer the question, and go on. Raises UserError."""
        desk = self.desk
        if desk is None or desk.document is None:
            return
        if desk.document.is_own:
            self._window.say(
                tr("You annotated this document; {settle_own} settles it all the same.")
            )
            return
        try:
            desk.settle(choice, self._window.workspace.clock.take_step())
        except UserError:
            desk.seen = ""  # perhaps something else is true now
            self.look()
            raise
        self._go_on()

    def _go_on(self) -> None:
        """Show another question, and what was counted while an answer was written."""
        self._screen.show_other()
        if self._looks_later:
            self._looks_later = False
            self.look()

    def _step(self, direction: int) -> None:
        desk = self.desk
        if desk is None:
            return
        is_own = desk.document is not None and desk.document.is_own
        before = desk.queue.current
        found = desk.pass_document() if direction > 0 and is_own else desk.step(direction)
        if not found and direction > 0 and desk.go_on() and desk.queue.current is not before:
            self._window.say(
                tr("From the beginning again: {left:,} are open.", left=desk.queue.left)
            )
        elif not found:
            self._window.say(
                tr("This is the first one.") if direction < 0 else tr("This is the only open one.")
            )
        self._go_on()

    def _allow(self, *, every: bool) -> None:
        if self.desk is not None:
            self.desk.allow(every=every)
            self._screen.refresh()

    def turn(self, kind: str) -> None:
        """Take back ("undo") or do again ("redo") the last answer, or step over many documents."""
        desk = self.desk
        if desk is None or self.work.waits:
            return
        if self._screen.question.is_editing:  # which is nothing yet that could be taken back
            self._screen.question.leave_edit()
            self._window.say(
                tr("Back to the versions. {undo} takes back the answer before this one.")
            )
            return
        done = desk.next(kind)
        if done is None:
            self._window.say(
                tr("There is nothing to undo here.")
                if kind == "undo"
                else tr("There is nothing to redo here.")
            )
        elif done.past is None:
            self.work.turn(desk, kind, done)
            self._screen.refresh()
        else:
            desk.again(kind, done.past)
            self._go_on()
            self._window.say(_turned_words(kind, done.past, desk))

    # -- rules, and what is gone through --------------------------------------------------------

    def _ask_rules(self) -> None:
        desk = self.desk
        if desk is not None and desk.overview is not None:
            dialog = RulesDialog(self._window, desk.overview, terms(desk.project))
            dialog.wanted.connect(self._rule)
            dialog.open()

    def _rule(self, wanted: Terms) -> None:
        desk = self.desk
        if desk is not None:
            desk.has_begun = True
            self.work.rule(desk, wanted)
            self._screen.refresh()

    def go_through_these(self, places: Sequence[Spot], words: str) -> None:
        """Go through the disagreements at these places alone."""
        self._screen.head.filter.clear()
        self.these = words or count(len(places), "place")
        self._go_through(Wanted(places=frozenset(places)), "")
        self._screen.take_focus()

    def sift(self) -> None:
        """Go through what the fields say."""
        found = self._screen.head.filter.filter()
        self.these = ""
        self._go_through(found.wanted, found.document)

    def _go_through_everything(self) -> None:
        self.these = ""
        self._screen.head.filter.clear()
        self._go_through(Wanted(), "")
        self._screen.take_focus()

    def _go_through(self, wanted: Wanted, document: str) -> None:
        desk = self.desk
        if desk is not None:
            desk.wanted, desk.only_document = wanted, document
            desk.arrange()
            self._screen.refresh()

    def _offer(self) -> None:
        desk, screen = self.desk, self._screen
        if desk is not None and desk.overview is not None:
            veiled = screen.question.veiled
            screen.head.filter.offer(desk.overview, desk.project.schema, veiled=veiled)

    def _go_to_filter(self) -> None:
        self._offer()
        self._screen.go_to_filter()

    def _toggle_names(self) -> None:
        self._screen.toggle_names()
        if self._screen.head.filter.isVisible():
            self._offer()

    def _write_rule(self) -> None:
        """Put the question under the guidelines, for the rule that decides it."""
        words = self._screen.question.case_words()
        if words:
            self._window.schema.edit_guidelines(words)

    def _open(self) -> None:
        """Open the document on the annotation screen, at the words in question."""
        desk, window = self.desk, self._window
        if desk is None or desk.document is None or desk.question is None:
            return
        question = desk.question
        window.workspace.open(desk.document.document.id)
        window.sections.show(ANNOTATE)
        window.controller.select(question.start, max(question.end, question.start + 1))


def _turned_words(kind: str, past: Past, desk: SettleDesk) -> str:
    """What is said of an answer that was taken back; of one that was given again, nothing."""
    if kind != "undo":
        return ""
    if past.name == BY_ITSELF:  # what was written with an answer, before it
        return tr("Undone: {name}.", name=tr(past.name))
    whose = tr("the answer of {name}; ", name=past.by) if past.by != desk.by else ""
    stands = tr("the answer before stands again") if desk.is_settled else tr("this is open again")
    return tr("Undone: {what}.", what=f"{whose}{stands}")
