"""Where marks and pieces of versions stand, and which mark is meant by a place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.claims import trimmed
from annotator.core.model import Event

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.core.claims import Place
    from annotator.core.model import Mention, Span
    from annotator.core.questions import Piece


def label_of(item: Mention | Event) -> str:
    """The mention's label or the event's type."""
    return item.type if isinstance(item, Event) else item.label


def span_of_mark(item: Mention | Event) -> Span:
    """Where a mention or an event's trigger stands, without white space around it."""
    return trimmed(item.trigger if isinstance(item, Event) else item.span)


def place_of(item: Mention | Event) -> Place:
    """The fragments of a mention or an event's trigger."""
    return span_of_mark(item).fragments


def stands(piece: Piece) -> Span:
    """Where a piece stands that says what a mark is."""
    if piece.span is None:
        raise AssertionError("a mark has a place")
    return piece.span


def spans_of(piece: Piece) -> list[Span]:
    """Everywhere that a piece is said to stand."""
    return [] if piece.span is None else [piece.span, *piece.others]


def overlap(one: Span, other: Span) -> int:
    """How many code points two spans share."""
    return sum(
        max(0, min(a_end, b_end) - max(a, b))
        for a, a_end in one.fragments
        for b, b_end in other.fragments
    )


def says_place(item: Mention | Event, span: Span) -> bool:
    """Whether a mark stands at just this place."""
    return place_of(item) == span.fragments


def best(items: Iterable[Mention | Event], span: Span) -> Mention | Event | None:
    """The item at this place, else the one that shares most with it, else the first; or None."""
    return min(
        items,
        key=lambda each: (
            not says_place(each, span),
            -overlap(span_of_mark(each), span),
            place_of(each),
            each.id,
        ),
        default=None,
    )


def says(item: Mention | Event, piece: Piece) -> bool:
    """Whether a mark has the label and place of a piece."""
    return (label_of(item), place_of(item)) == (piece.label, stands(piece).fragments)
