"""Questions about what the annotators of a document say differently, and the answers to them.

A question's id comes from what is said, not from who says it: it stays the same over restarts, in
whatever order the annotators are given, and when another one comes who says what some said
already. It is another one as soon as something else is said.
"""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from annotator.core.labels import shown_label, shown_name
from annotator.core.model import AttributeValue, Decision, Span

if TYPE_CHECKING:
    from collections.abc import Mapping

_PREFIX = "q-"
_BY_RULE = "rule:"


class Kind(StrEnum):
    """What a question is about."""

    MENTION = "mention"
    EVENT = "event"
    ARGUMENT = "argument"
    ATTRIBUTE = "attribute"
    LINK = "link"
    DOCUMENT_LABEL = "document label"


class Topic(StrEnum):
    """In what the versions differ; rules are set for each of these.

    ``MARKS``: some marked nothing there. ``LABELS`` are event types too.
    """

    MARKS = "marks"
    LABELS = "labels"
    BOUNDARIES = "boundaries"
    ARGUMENTS = "arguments"
    ATTRIBUTES = "attributes"
    LINKS = "links"
    DOCUMENT_LABELS = "document labels"


class Rule(StrEnum):
    """What settles a question without asking: all agree, or more than half of the annotators."""

    UNANIMOUS = "unanimous"
    MAJORITY = "majority"


@dataclass(frozen=True, slots=True)
class Piece:
    """One thing that a version says.

    ``label`` is the entity label, event type, role, attribute, link type or document label;
    ``span`` where the mention, trigger, filler or the link's beginning stands, ``target`` where a
    link ends; ``value`` is that of an attribute or document label. The rest is for writing it.
    """

    label: str
    span: Span | None = None
    target: Span | None = None
    value: AttributeValue | None = None
    id: str = ""  # that the gold layer's item gets
    decision: Decision = Decision.ADDED  # with which it is written: a suggestion's, or added
    others: tuple[Span, ...] = ()  # where other holders' fillers stand that mean the same
    ends: tuple[str, ...] = ()  # the questions that settle the filler, or the link's two ends
    marks: tuple[str, ...] = ()  # the ids of the marks there that are meant, where others are too
    is_event: bool = False  # whether an event fills the role
    is_bare: bool = False  # whether bare words fill it, if nothing stands just there

    @property
    def words(self) -> str:
        """What it says, for a line of text: ``ARMED GROUP “Vardanian forces”``."""
        if self.value is not None:
            value = self.value if isinstance(self.value, str) else ("yes" if self.value else "no")
            return f"{shown_name(self.label)}: {shown_label(value)}"
        quoted = [f"“{each.surface}”" for each in (self.span, self.target) if each is not None]
        return f"{shown_label(self.label)} {' → '.join(quoted)}"


@dataclass(frozen=True, slots=True)
class Version:
    """What some of the annotators say in answer to a question, and who they are, by name."""

    pieces: tuple[Piece, ...]
    holders: tuple[str, ...]

    @property
    def words(self) -> str:
        """What it says, for a line of text."""
        return ", ".join(each.words for each in self.pieces)


@dataclass(frozen=True, slots=True)
class Question:
    """One thing on which the annotators of a document differ, or agree where it has no topics.

    ``versions`` come with the most held one first; ``without`` are those who could have said
    something and said nothing; ``annotators`` are all who annotated the document. ``start`` and
    ``end`` are code points around everything that is said (0, 0 for a document label),
    ``sentence`` those of the sentences around it. ``host`` is the event or mention that an
    argument or attribute is of, ``of`` the question that settles it, and ``after`` are questions
    that must be settled before this one can be.
    """

    id: str
    kind: Kind
    topics: frozenset[Topic]
    versions: tuple[Version, ...]
    without: tuple[str, ...]
    annotators: tuple[str, ...]
    start: int
    end: int
    sentence: tuple[int, int] = (0, 0)
    host: Piece | None = None
    of: str = ""
    after: tuple[str, ...] = ()
    suggestions: tuple[str, ...] = ()  # that somebody's marks here were made of

    @property
    def is_agreed(self) -> bool:
        """Whether nobody who could say something says anything else."""
        return not self.topics

    @property
    def labels(self) -> tuple[str, ...]:
        """Every label, type, role, ... that a version has, by name."""
        return tuple(sorted({piece.label for each in self.versions for piece in each.pieces}))

    def stance(self, annotator: str) -> int | None:
        """Which version an annotator holds (from 0), -1 for nothing; None without a say in it."""
        for number, version in enumerate(self.versions):
            if annotator in version.holders:
                return number
        return -1 if annotator in self.without else None


@dataclass(frozen=True, slots=True)
class Take:
    """The answer that these versions (from 0) are right: one, several, or none of them."""

    versions: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Edited:
    """The answer that none is right as it is, but this.

    ``pieces`` are what should stand there: ``label`` with ``span``, or with ``value``, as the
    versions have them. An event's ``fillers`` are its arguments (role and place); None takes what
    the event of ``version`` has.
    """

    pieces: tuple[Piece, ...]
    fillers: tuple[Piece, ...] | None = None
    version: int = 0


Choice = Take | Edited
NEITHER = Take(())


def take(*versions: int) -> Take:
    """The answer that takes these versions, counted from 0."""
    return Take(versions)


def majority(question: Question) -> Take | None:
    """What more than half of the document's annotators say, or None."""
    half = len(question.annotators) / 2
    if len(question.without) > half:
        return NEITHER
    for number, version in enumerate(question.versions):
        if len(version.holders) > half:
            return Take((number,))
    return None


def ruled(question: Question, rules: Mapping[Topic, Rule]) -> Take | None:
    """What these rules settle a question with, or None: then somebody has to be asked.

    Where versions differ in several things the majority must count for each of them.
    """
    if question.is_agreed:
        return Take((0,))
    if all(rules.get(each) is Rule.MAJORITY for each in question.topics):
        return majority(question)
    return None


def content_id(*content: object) -> str:
    """An id for what is said, 18 characters, the same wherever and whenever it is said."""
    digest = hashlib.blake2b(repr(content).encode("utf-8", "surrogatepass"), digest_size=10)
    return _PREFIX + base64.b32encode(digest.digest()).decode("ascii").lower()


def rule_id(question: Question, outcome: Take) -> str:
    """The id under which it is kept that a rule settled a question with this outcome.

    It depends on the outcome, so that a question returns where its majority is gone.
    """
    said = [question.versions[number].pieces for number in outcome.versions]
    return content_id(question.id, [[(p.label, p.value, _place(p)) for p in each] for each in said])


def _place(piece: Piece) -> tuple[object, ...]:
    return tuple(each.fragments for each in (piece.span, piece.target) if each is not None)


def same_versions(one: Question, other: Question) -> bool:
    """Whether two states of a question have the same versions with the same numbers."""
    first, second = (
        [[(p.label, p.value, _place(p)) for p in each.pieces] for each in question.versions]
        for question in (one, other)
    )
    return first == second


def is_question_id(name: str) -> bool:
    """Whether this is the id of a question, not of a suggestion."""
    return name.startswith(_PREFIX)


def by_rule(rule: Rule) -> str:
    """Who decided, where it was a rule."""
    return f"{_BY_RULE}{rule}"


def rule_of(by: str) -> str:
    """The name of the rule that decided; empty where it was a person."""
    return by.removeprefix(_BY_RULE) if by.startswith(_BY_RULE) else ""
