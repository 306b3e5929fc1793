"""The layers of one document brought together: what all say, and questions about the rest.

Mentions and triggers are aligned by place and label; then, inside the events that mean the same,
arguments and attributes (``alignment_parts``), so that an event on which all agree is no question
because one of its arguments is. Nothing depends on the order of annotators or items.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from annotator.core.alignment_marks import Marks
from annotator.core.alignment_parts import argument_questions, attribute_questions
from annotator.core.alignment_wholes import label_questions, link_questions
from annotator.core.caret import sentence_at
from annotator.core.claims import collect
from annotator.core.model import Decision, Verdict
from annotator.core.questions import Kind, majority, rule_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from annotator.core.model import Item
    from annotator.core.questions import Question
    from annotator.core.schema import Schema
    from annotator.core.text import Text

_KINDS = list(Kind)


@dataclass(frozen=True, eq=False)
class Alignment:
    """What the annotators of a document say.

    ``questions`` are what they differ on, in reading order; ``agreed`` what all say who have a say
    in it. ``rejected`` are the ids of suggestions that every one of them rejected. ``former`` are
    the ids that questions had under other names of the schema, by what they have now.
    """

    annotators: tuple[str, ...]
    questions: tuple[Question, ...]
    agreed: tuple[Question, ...]
    rejected: frozenset[str]
    former: Mapping[str, str] = field(default_factory=dict)

    def everything(self) -> list[Question]:
        """All questions, agreed ones too, in the order in which they can be settled."""
        found = [*self.questions, *self.agreed]
        return sorted(found, key=lambda each: (_KINDS.index(each.kind), each.start, each.end))


def align(text: Text, layers: Mapping[str, Iterable[Item]], schema: Schema) -> Alignment:
    """Bring the layers of a document together; ``layers`` are the items by annotator."""
    held = {name: list(items) for name, items in layers.items()}
    marks = Marks(collect(held))
    found = list(marks.questions)
    for host in marks.hosts():
        found += attribute_questions(marks, schema, host)
        found += argument_questions(marks, schema, host)
    found += link_questions(marks, held)
    found += label_questions(marks.annotators, schema, held)
    asked = [in_sentence(text, each) for each in found if not each.is_agreed]
    return Alignment(
        marks.annotators,
        tuple(sorted(asked, key=reading_order)),
        tuple(each for each in found if each.is_agreed),
        _rejected(held),
    )


def reading_order(question: Question) -> tuple[object, ...]:
    """Sentence by sentence, in it mentions first, then what builds on them; the document last."""
    of_document = question.kind is Kind.DOCUMENT_LABEL
    where = (question.sentence[0], _KINDS.index(question.kind), question.start, question.end)
    return (of_document, *where, question.id)


def in_sentence(text: Text, question: Question) -> Question:
    """The question with the sentences around what it is about."""
    if question.end == 0:
        return question
    start, end = sentence_at(text, question.start), sentence_at(text, question.end - 1)
    around = min(start[0], question.start), max(end[1], question.end)
    return replace(question, sentence=around)


def former_ids(now: Alignment, before: Alignment) -> dict[str, str]:
    """The ids that the questions had, and the outcomes of rules, by what they have now.

    ``before`` are the same layers under other names; what is told apart by names alone is left out.
    """
    found: dict[str, str] = {}
    were = _by_shape(before)
    for shape, questions in _by_shape(now).items():
        if len(questions) != 1 or len(were.get(shape, ())) != 1:
            continue
        new, old = questions[0], were[shape][0]
        found[new.id] = old.id
        ours, theirs = majority(new), majority(old)
        if ours is not None and theirs is not None:
            found[rule_id(new, ours)] = rule_id(old, theirs)
    return found


def _by_shape(alignment: Alignment) -> dict[object, list[Question]]:
    """The questions by what they are about and who holds what, names left out."""
    found: dict[object, list[Question]] = defaultdict(list)
    for each in alignment.everything():
        versions = frozenset(
            (version.holders, frozenset((p.span, p.target) for p in version.pieces))
            for version in each.versions
        )
        host = each.host.span if each.host is not None else None
        found[each.kind, each.start, each.end, host, versions, each.without].append(each)
    return dict(found)


def _rejected(layers: Mapping[str, Sequence[Item]]) -> frozenset[str]:
    """The suggestions that every annotator rejected."""
    rejections = [
        {
            each.id
            for each in items
            if isinstance(each, Verdict) and each.decision is Decision.REJECTED
        }
        for items in layers.values()
    ]
    return frozenset(set.intersection(*rejections)) if rejections else frozenset()
