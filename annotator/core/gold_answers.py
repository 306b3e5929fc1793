"""Answers written into a draft of the gold layer, with everything that follows from them.

Whatever order questions are answered in, the gold layer says the same in the end: an argument or
link is asked about only once its ends are settled, and what all agree on follows by itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.errors import UserError
from annotator.core.gold import State
from annotator.core.gold_draft import GoldDraft, Written
from annotator.core.gold_edited import edited, fill_edited
from annotator.core.gold_marks import write_marks
from annotator.core.gold_parts import SETTLED
from annotator.core.gold_suggestions import decide_suggestions
from annotator.core.gold_wholes import write_part
from annotator.core.model import Decision, Property, Status, Verdict
from annotator.core.questions import Edited, Kind, Rule, Take, by_rule, majority, rule_id, ruled
from annotator.core.translation import phrase, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.core.alignment import Alignment
    from annotator.core.edits import Edit
    from annotator.core.model import Stamp
    from annotator.core.questions import Choice, Question, Topic
    from annotator.core.session import Session

ANSWERED, BY_ITSELF = "settle", phrase("settle what all agree on")  # the names of edits
_MARKS = (Kind.MENTION, Kind.EVENT)


def answered(
    alignment: Alignment,
    session: Session,
    question: Question,
    choice: Choice,
    rules: Mapping[Topic, Rule],
    stamp: Stamp,
) -> Edit:
    """The edit of the gold layer that answers a question, with what follows from that.

    Raises UserError where the question waits for another one, or the answer can't be.
    """
    gold = GoldDraft(alignment, session, stamp)
    _check_can_be_asked(gold, question)
    if isinstance(choice, Take):
        wanted = _taken(gold, question, choice, _people(question, choice))
        decision = Decision.ACCEPTED if wanted else Decision.REJECTED
    else:
        wanted = edited(gold, question, choice)
        decision = Decision.CORRECTED
    _write(gold, question, wanted)
    _remember(gold, question, decision)
    if isinstance(choice, Edited) and question.kind is Kind.EVENT:
        fill_edited(gold, question, choice, wanted)
    _follow(gold, rules)
    return gold.draft.edit(ANSWERED)


def settled_by_itself(
    alignment: Alignment, session: Session, rules: Mapping[Topic, Rule], stamp: Stamp
) -> Edit:
    """The edit that writes what all agree on and what rules decide; empty where that is done."""
    gold = GoldDraft(alignment, session, stamp)
    for name in sorted(alignment.rejected):
        if name in session.suggestions and gold.verdict(name) is None:
            gold.draft.put(Verdict(name, Decision.REJECTED, stamp.by, stamp.at))
    _follow(gold, rules)
    return gold.draft.edit(BY_ITSELF)


def _check_can_be_asked(gold: GoldDraft, question: Question) -> None:
    state = gold.state(question)
    if state is State.WAITING:
        raise UserError(tr("This builds on what is not settled yet; settle that first."))
    if state is State.POINTLESS:
        raise UserError(tr("What this is about is not in the gold layer; settle that again first."))


def _taken(
    gold: GoldDraft, question: Question, choice: Take, sources: tuple[str, str]
) -> list[Written]:
    """The pieces of the versions that are taken, each once."""
    found: dict[tuple[object, ...], Written] = {}
    for number in choice.versions:
        if not 0 <= number < len(question.versions):
            raise UserError(
                tr(
                    "There are {versions} versions; choose one of them.",
                    versions=len(question.versions),
                )
            )
        for piece in question.versions[number].pieces:
            content = (piece.id, piece.label, piece.span, piece.target, piece.value)
            origin = gold.origin(sources[0], piece.decision, sources[1])
            found.setdefault(content, Written(piece, origin))
    return list(found.values())


def _people(question: Question, choice: Take) -> tuple[str, str]:
    """Where a version comes from that somebody takes: from its holders."""
    holders = {
        name
        for number in choice.versions
        if 0 <= number < len(question.versions)
        for name in question.versions[number].holders
    }
    return SETTLED + "+".join(sorted(holders)), ""


def _write(gold: GoldDraft, question: Question, wanted: list[Written]) -> None:
    if question.kind in _MARKS:
        write_marks(gold, question, wanted)
    else:
        write_part(gold, question, wanted)
    if question.suggestions:
        decide_suggestions(gold, question)


def _remember(gold: GoldDraft, question: Question, decision: Decision) -> None:
    """Keep that somebody answered a question; what a rule said before is forgotten."""
    outcome = majority(question)
    if outcome is not None:
        gold.forget(rule_id(question, outcome))
    if question.id not in question.suggestions or gold.verdict(question.id) is None:
        gold.draft.put(Verdict(question.id, decision, gold.stamp.by, gold.stamp.at))


def _follow(gold: GoldDraft, rules: Mapping[Topic, Rule]) -> None:
    """Write what all agree on and what rules decide, as far as nothing that it needs is open.

    Where nothing is open then, the gold layer is done; who opened it again is not overruled.
    """
    for question in gold.everything:
        state = gold.state(question)
        if state is State.READY:
            _write_agreed(gold, question)
        elif state is State.OPEN and not question.is_agreed:
            outcome = ruled(question, rules)
            if outcome is not None:
                _write_by_rule(gold, question, outcome)
    is_new = not gold.session.layer.items()
    if (is_new or gold.draft.edit("")) and not gold.is_open():
        gold.draft.put(Property("status", Status.DONE))


def _write_agreed(gold: GoldDraft, question: Question) -> None:
    holders = question.versions[0].holders
    source = str(Rule.UNANIMOUS) if holders == question.annotators else "+".join(holders)
    _write(gold, question, _taken(gold, question, Take((0,)), (SETTLED + source, "")))
    if gold.verdict(question.id) is None:  # by nobody: the same whoever has it written
        gold.draft.put(Verdict(question.id, Decision.ACCEPTED))


def _write_by_rule(gold: GoldDraft, question: Question, outcome: Take) -> None:
    """Write what the majority says, and keep that a rule did it with this outcome."""
    versions = [question.versions[number] for number in outcome.versions]
    if gold.contradicts(question, [piece for each in versions for piece in each.pieces]):
        return
    people = ", ".join(name for each in versions for name in each.holders)
    _write(gold, question, _taken(gold, question, outcome, (f"{SETTLED}{Rule.MAJORITY}", people)))
    decision = Decision.ACCEPTED if versions else Decision.REJECTED
    verdict_id = rule_id(question, outcome)
    gold.draft.put(Verdict(verdict_id, decision, by_rule(Rule.MAJORITY), gold.stamp.at))
