"""What a feedback report holds: differences from the gold by label, with examples."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.core.guidelines import section_text
from annotator.core.labels import shown_label, shown_name
from annotator.core.questions import Kind, Topic
from annotator.services.reports.examples import Run, cut, excerpt_of
from annotator.services.reports.markdown import as_html

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from markupsafe import Markup

    from annotator.core.questions import Piece, Version
    from annotator.core.schema import Schema
    from annotator.services.gold_feedback import Difference
    from annotator.services.reports.page import Paint

MISSED, TOO_MUCH = "Missed", "Extra"
_WAYS = (  # in which versions differ, the first that fits counts
    (Topic.LABELS, "Other label"),
    (Topic.BOUNDARIES, "Other words"),
    (Topic.ATTRIBUTES, "Other value"),
    (Topic.DOCUMENT_LABELS, "Other value"),
    (Topic.ARGUMENTS, "Other filler"),
    (Topic.LINKS, "Other link"),
)
_OTHERWISE = "Otherwise"
WAYS = tuple(dict.fromkeys((MISSED, TOO_MUCH, *(words for _, words in _WAYS), _OTHERWISE)))
_GROUPS = {  # the kind of label, and the heading
    Kind.MENTION: ("entity", "Mentions"),
    Kind.EVENT: ("trigger", "Events"),
    Kind.ARGUMENT: ("role", "Arguments"),
    Kind.ATTRIBUTE: ("attribute", "Attributes"),
    Kind.LINK: ("link", "Links"),
    Kind.DOCUMENT_LABEL: ("document label", "Document labels"),
}


@dataclass(frozen=True, slots=True)
class Said:
    """A part of a version: a label with its colour's class, and the words that have it."""

    label: str
    color: str
    words: str


@dataclass(frozen=True, slots=True)
class Example:
    """A place with the annotator's version and the settled one; empty where there is none."""

    excerpt: tuple[Run, ...]
    host: str
    way: str
    theirs: tuple[Said, ...]
    settled: tuple[Said, ...]
    title: str


@dataclass(slots=True)
class Group:
    """What differs under one label: how often in which way, examples, and its guideline."""

    kind: str
    heading: str
    name: str
    color: str
    guideline: Markup
    ways: Counter[str] = field(default_factory=Counter)
    examples: list[Example] = field(default_factory=list)

    @property
    def total(self) -> int:
        """How often anything differs."""
        return self.ways.total()


@dataclass(slots=True)
class Feedback:
    """All differences of one annotator: by label, the most frequent first."""

    groups: list[Group]
    documents: int  # in which anything differs

    @property
    def total(self) -> int:
        """How many differences there are."""
        return sum(each.total for each in self.groups)

    @property
    def ways(self) -> Counter[str]:
        """How often anything differs in which way."""
        return sum((each.ways for each in self.groups), Counter())

    @property
    def columns(self) -> list[str]:
        """The ways that occur, in a fixed order."""
        return [each for each in WAYS if self.ways[each]]


def feedback_of(
    differences: Iterable[Difference], schema: Schema, guidelines: str, paint: Paint, examples: int
) -> Feedback:
    """Differences by label, with up to so many examples each."""
    groups: dict[tuple[Kind, str], Group] = {}
    documents: set[str] = set()
    for each in differences:
        documents.add(each.document_id)
        key = each.kind, each.label
        group = groups.get(key)
        if group is None:
            kind, heading = _GROUPS[each.kind]
            guideline = as_html(_guideline(schema, guidelines, each.label))
            name, color = paint.shown(kind, each.label), paint.of(kind, each.label)
            group = groups[key] = Group(kind, heading, name, color, guideline)
        group.ways[_way(each)] += 1
        if len(group.examples) < examples:
            group.examples.append(_example(each, group.kind, paint))
    ordered = sorted(groups.values(), key=lambda one: -one.total)
    return Feedback(ordered, len(documents))


def _guideline(schema: Schema, guidelines: str, name: str) -> str:
    """What the guidelines say about a label, else the schema's hint; empty where neither does."""
    links = {each.name: each.hint for each in schema.links}
    found = schema.entity(name) or schema.event(name)
    return section_text(guidelines, name) or (found.hint if found else links.get(name, ""))


def _way(difference: Difference) -> str:
    if difference.theirs is None:
        return MISSED
    if difference.settled is None:
        return TOO_MUCH
    return next((words for topic, words in _WAYS if topic in difference.topics), _OTHERWISE)


def _example(difference: Difference, kind: str, paint: Paint) -> Example:
    excerpt: tuple[Run, ...] = ()
    if difference.kind is not Kind.DOCUMENT_LABEL:
        places = list(_places(difference)) or [(difference.start, difference.end)]
        excerpt = excerpt_of(difference.sentence, difference.sentence_start, places)
    return Example(
        excerpt=excerpt,
        host="" if difference.host is None else difference.host.words,
        way=_way(difference),
        theirs=_said(difference.theirs, kind, paint),
        settled=_said(difference.settled, kind, paint),
        title=difference.title,
    )


def _places(difference: Difference) -> Iterator[tuple[int, int]]:
    """Where what they say stands; of an attribute, what it is of."""
    versions = (each for each in (difference.theirs, difference.settled) if each is not None)
    pieces = [piece for each in versions for piece in each.pieces]
    if difference.kind is Kind.ATTRIBUTE and difference.host is not None:
        pieces = [difference.host]
    for span in (span for each in pieces for span in (each.span, each.target)):
        if span is not None:
            yield from span.fragments


def _said(version: Version | None, kind: str, paint: Paint) -> tuple[Said, ...]:
    """What a version says. Whoever holds it is left out: the report names nobody else."""
    if version is None:
        return ()
    return tuple(
        Said(paint.shown(kind, piece.label), paint.of(kind, piece.label), _words(piece))
        for piece in version.pieces
    )


def _words(piece: Piece) -> str:
    if piece.value is not None:
        if isinstance(piece.value, str):
            return shown_label(piece.value)
        return shown_name("yes" if piece.value else "no").lower()
    places = (each for each in (piece.span, piece.target) if each is not None)
    return " → ".join(f"“{cut(each.surface)}”" for each in places)
