"""What an annotator makes: mentions, events, links, notes, labels, each with origin and decision.

Plain frozen values. Offsets are code points, end exclusive. An annotation that was made from a
suggestion keeps the suggestion's id, so that arguments and links go on pointing at it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

AttributeValue = str | bool
Attributes = tuple[tuple[str, AttributeValue], ...]


class Decision(StrEnum):
    """What somebody decided about a suggestion, or how an annotation came to be."""

    SUGGESTED = "suggested"
    ACCEPTED = "accepted"
    CORRECTED = "corrected"
    REJECTED = "rejected"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an annotation comes from: who proposed it, and who decided when (UTC, ISO 8601)."""

    source: str = "human"
    decision: Decision = Decision.ADDED
    score: float | None = None
    why: str = ""
    by: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Stamp:
    """Who acts, and when (UTC, ISO 8601). Handed in: core has no clock."""

    by: str
    at: str


@dataclass(frozen=True, slots=True)
class Span:
    """One or more fragments of a text, in order, and the words they cover.

    The surface of a discontinuous span is its fragments' texts joined by one space.
    """

    fragments: tuple[tuple[int, int], ...]
    surface: str

    @property
    def start(self) -> int:
        """The first code point."""
        return self.fragments[0][0]

    @property
    def end(self) -> int:
        """The code point after the last one."""
        return self.fragments[-1][1]

    def overlaps(self, start: int, end: int) -> bool:
        """Whether any fragment shares a code point with [start, end)."""
        if len(self.fragments) == 1:  # nearly all: no generator for them
            first, last = self.fragments[0]
            return start < end and first < end and start < last
        return any(max(first, start) < min(last, end) for first, last in self.fragments)

    def touches(self, offset: int) -> bool:
        """Whether a fragment covers this code point or ends just before it."""
        return any(first <= offset <= last for first, last in self.fragments)


def span_of(string: str, *fragments: tuple[int, int]) -> Span:
    """The span of these fragments of a text. Raises ValueError if one lies outside or is empty."""
    if not fragments:
        raise ValueError("a span needs a fragment")
    last_end = -1
    for start, end in fragments:
        if not 0 <= start < end <= len(string):
            raise ValueError(f"[{start}, {end}) is not inside a text of {len(string)} characters")
        if start < last_end:
            raise ValueError("fragments must be in order and must not overlap")
        last_end = end
    return Span(tuple(fragments), " ".join(string[start:end] for start, end in fragments))


@dataclass(frozen=True, slots=True)
class Mention:
    """A labelled piece of text."""

    id: str
    label: str
    span: Span
    attributes: Attributes = ()
    origin: Origin = field(default_factory=Origin)


# A frozen value's own __init__ looks each field up by name. Millions of mentions are read and
# written at once, so those set their fields by the descriptors that the classes have for them.
_FIELDS = [getattr(Mention, name).__set__ for name in Mention.__slots__]
_SPAN_FIELDS = [getattr(Span, name).__set__ for name in Span.__slots__]
_SET_ID, _SET_LABEL, _SET_SPAN, _SET_ATTRIBUTES, _SET_ORIGIN = _FIELDS
_SET_FRAGMENTS, _SET_SURFACE = _SPAN_FIELDS


def mention_at(
    item_id: str, label: str, start: int, end: int, surface: str, origin: Origin
) -> Mention:
    """A mention of one piece without attributes, made in half the time."""
    span, mention = Span.__new__(Span), Mention.__new__(Mention)
    _SET_FRAGMENTS(span, ((start, end),))
    _SET_SURFACE(span, surface)
    _SET_ID(mention, item_id)
    _SET_LABEL(mention, label)
    _SET_SPAN(mention, span)
    _SET_ATTRIBUTES(mention, ())
    _SET_ORIGIN(mention, origin)
    return mention


@dataclass(frozen=True, slots=True)
class Argument:
    """A role and its filler: exactly one of a mention's id, an event's id, or a bare span."""

    role: str
    mention: str | None = None
    event: str | None = None
    span: Span | None = None
    origin: Origin = field(default_factory=Origin)

    def __post_init__(self) -> None:
        if sum(filler is not None for filler in (self.mention, self.event, self.span)) != 1:
            raise ValueError("an argument has exactly one filler")

    def same_filler(self, other: Argument) -> bool:
        """Whether both name the same role and the same filler, whoever proposed them."""
        return (self.role, self.mention, self.event, self.span) == (
            other.role,
            other.mention,
            other.event,
            other.span,
        )


@dataclass(frozen=True, slots=True)
class Event:
    """A type, a trigger, arguments, attributes. Several events may share a trigger's words."""

    id: str
    type: str
    trigger: Span
    arguments: tuple[Argument, ...] = ()
    attributes: Attributes = ()
    origin: Origin = field(default_factory=Origin)


@dataclass(frozen=True, slots=True)
class Link:
    """A typed connection from one event or mention to another, by their ids."""

    id: str
    type: str
    source: str
    target: str
    origin: Origin = field(default_factory=Origin)


@dataclass(frozen=True, slots=True)
class Note:
    """Words of an annotator about an annotation, or about the document where ``target`` is None."""

    id: str
    text: str
    target: str | None = None
    is_question: bool = False
    origin: Origin = field(default_factory=Origin)
    is_resolved: bool = False  # a question that somebody answered


@dataclass(frozen=True, slots=True)
class DocumentLabel:
    """The values of one document label, in the schema's order; ``id`` is the label's name."""

    id: str
    values: tuple[str, ...]
    origin: Origin = field(default_factory=Origin)


@dataclass(frozen=True, slots=True)
class Verdict:
    """The decision about one suggestion; ``id`` is the suggestion's."""

    id: str
    decision: Decision
    by: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Property:
    """A property of the whole layer: its ``status`` or its ``flag``; ``id`` is the name."""

    id: str
    value: str


Item = Mention | Event | Link | Note | DocumentLabel | Verdict | Property
Suggestion = Mention | Event | Link  # with an origin whose decision is SUGGESTED
Key = tuple[type[Item], str]


class Status(StrEnum):
    """How far a layer is."""

    TODO = "todo"
    DOING = "doing"
    DONE = "done"


class Role(StrEnum):
    """What a layer is for."""

    ANNOTATOR = "annotator"
    GOLD = "gold"


def key_of(item: Item) -> Key:
    """What identifies an item within its layer."""
    return type(item), item.id


def attribute(item: Mention | Event, name: str) -> AttributeValue | None:
    """The value of an attribute, or None where it is not set (the schema's default holds)."""
    return dict(item.attributes).get(name)


def with_attribute(attributes: Attributes, name: str, value: AttributeValue | None) -> Attributes:
    """These attributes with one set, or removed where the value is None; sorted by name."""
    values = dict(attributes)
    values.pop(name, None)
    if value is not None:
        values[name] = value
    return tuple(sorted(values.items()))
