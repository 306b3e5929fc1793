"""The commands of the annotation screen: accept and reject, and all that its other parts do."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core import bulk, decisions
from annotator.core import caret as carets
from annotator.core.labels import shown_label, shown_name, shown_suggester
from annotator.core.model import Verdict
from annotator.core.translation import in_english, tr, tr_count
from annotator.gui.boundaries import Boundaries
from annotator.gui.card_commands import CardCommands
from annotator.gui.event_commands import EventCommands

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.session import Mark
    from annotator.gui.controller import DocumentController
    from annotator.gui.moving import Moving

HUMAN = "human"


class Deciding(EventCommands, CardCommands, Boundaries):
    """Decides about what the controller stands on."""

    def __init__(self, controller: DocumentController, moving: Moving) -> None:
        super().__init__(controller)
        self._moving = moving

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the action table's ids do."""
        table: dict[str, Callable[[], object]] = {"accept": self.accept, "reject": self.reject}
        for act, accept in (("accept", True), ("reject", False)):
            for scope in ("sentence", "label", "source", "document"):
                table[f"{act}_{scope}"] = self._decider(scope, accept=accept)
        return super().commands() | table

    def carry_out(self, action_id: str) -> None:
        """Do what a number did: ``fill:2:target:``, ``set:modality:3`` or ``link:ID``."""
        kind, _, rest = action_id.partition(":")
        if kind == "fill":
            number, _, rest = rest.partition(":")
            role, _, stay = rest.rpartition(":")
            roles = self._controller.roles()
            if role in roles and role != self._controller.role:
                self._controller.set_role(role)
            self.fill(int(number), stay=bool(stay))
        elif kind == "set":
            name, _, number = rest.rpartition(":")
            self.set_numbered(name, int(number))
        elif kind == "link":
            self.decide_link(rest, accept=True)

    # -- one ------------------------------------------------------------------------------------

    def accept(self) -> None:
        """Accept what is here and go on; with words selected, put them into the active role."""
        controller = self._controller
        if controller.selection is not None:
            self.fill_with_selection()
            return
        mark = controller.mark()
        if mark is None or not mark.suggested:
            self._moving.to_undecided(1)
            return
        controller.decide([mark.id], accept=True)
        if not mark.is_trigger:
            self._moving.to_undecided(1)

    def reject(self) -> None:
        """Reject the suggestion here and go on, or remove the annotation here."""
        mark = self._controller.mark()
        if mark is None:
            self._say(tr("There is nothing here to reject or remove."))
            return
        self._controller.decide([mark.id], accept=False)
        if mark.suggested:
            self._moving.to_undecided(1)
        else:
            self._controller.place_caret(mark.span.start, scroll=False)

    def decide_event(self, *, accept: bool) -> None:
        """Accept or reject what the card shows, wherever the caret is."""
        event = self._controller.selected_event
        mark = self._controller.mark()
        item_id = event.id if event is not None else mark.id if mark is not None else None
        if item_id is not None:
            self._controller.decide([item_id], accept=accept)

    # -- many -----------------------------------------------------------------------------------

    def _decider(self, scope: str, *, accept: bool) -> Callable[[], None]:
        return lambda: self.decide_all(scope, accept=accept)

    def decide_all(self, scope: str, *, accept: bool) -> None:
        """Accept or reject the suggestions of the sentence, the label or suggester of the mark
        here, or of the document, as one step.
        """
        with in_english():  # it is what the step is called in the project
            ids, words = self.all_of(scope)
        verb = "accept" if accept else "reject"
        if not ids:
            needs_mark = scope in ("label", "source") and self._controller.mark() is None
            self._say(
                tr("Stand on one of them first.")
                if needs_mark
                else tr("There is nothing to accept here.")
                if accept
                else tr("There is nothing to reject here.")
            )
            return
        before = self._session.layer.count(Verdict)
        act = decisions.accept if accept else decisions.reject
        edit = act(self._session, ids, self._stamp())
        self._controller.do(replace(edit, name=f"{verb} all {words}".strip()))
        number = self._session.layer.count(Verdict) - before  # fillers come along
        if accept:
            said = tr_count(number, "{n:,} suggestion accepted.", "{n:,} suggestions accepted.")
        else:
            said = tr_count(number, "{n:,} suggestion rejected.", "{n:,} suggestions rejected.")
        self._say(said)

    def all_of(self, scope: str) -> tuple[list[str], str]:
        """The suggestions of a scope (ids), and what they are, in words."""
        session, mark = self._session, self._controller.mark()
        if scope == "sentence":
            sentence = carets.sentence_at(session.text, self._controller.caret)
            return bulk.undecided_between(session, *sentence), tr("in the sentence")
        if scope == "document":
            return bulk.undecided(session), ""
        if mark is None:
            return [], ""
        if scope == "label":
            return bulk.undecided_like(session, mark), label_words(mark)
        source = mark.item.origin.source
        return ([] if source == HUMAN else bulk.undecided_from(session, source)), tr(
            "by {suggester}", suggester=shown_suggester(source)
        )


def label_words(mark: Mark) -> str:
    """The label of a mark as it is read."""
    return shown_name(mark.label) if mark.is_trigger else shown_label(mark.label)
