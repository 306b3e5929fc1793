"""Mentions and triggers of several fragments: add one, take one away, move the edges of one.

Fragments that come to touch, or that only spaces part, become one. Each function gives one edit.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core.decisions import editable
from annotator.core.edits import Draft, Edit
from annotator.core.errors import UserError
from annotator.core.model import Event, Span, Stamp, span_of
from annotator.core.translation import phrase, tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.core.session import Session
    from annotator.core.text import Text

Range = tuple[int, int]


def fragment_at(span: Span, offset: int) -> int | None:
    """The number of the fragment that holds an offset, else of one that ends there, else None."""
    holding = [n for n, (start, end) in enumerate(span.fragments) if start <= offset < end]
    ending = [n for n, (_, end) in enumerate(span.fragments) if end == offset]
    return next(iter(holding + ending), None)


def add_fragment(session: Session, item_id: str, words: Range, stamp: Stamp) -> Edit:
    """A mention or trigger with these words too; nothing where it has them already."""
    mark = session.mark(item_id)
    if mark is None:
        return Edit(phrase("add fragment"), ())
    return _with_span(session, item_id, phrase("add fragment"), mark.span.fragments, words, stamp)


def remove_fragment(session: Session, item_id: str, fragment: int, stamp: Stamp) -> Edit:
    """A mention or trigger without one of its fragments. Raises UserError where it has no other."""
    mark = session.mark(item_id)
    if mark is None:
        return Edit(phrase("remove fragment"), ())
    others = [each for n, each in enumerate(mark.span.fragments) if n != fragment]
    if not others:
        raise UserError(tr("It has no other fragment; remove all of it instead."))
    span = span_of(session.text.string, *others)
    return _put_span(session, item_id, phrase("remove fragment"), span, stamp)


def move_edge(
    session: Session, item_id: str, fragment: int, side: str, offset: int, stamp: Stamp
) -> Edit:
    """The ``start`` or ``end`` of one fragment at another offset; the other fragments stay.

    Raises UserError where nothing would be left of it, or where the text ends before.
    """
    mark = session.mark(item_id)
    if mark is None:
        return Edit(phrase("move boundary"), ())
    start, end = mark.span.fragments[fragment]
    moved = (offset, end) if side == "start" else (start, offset)
    others = [each for n, each in enumerate(mark.span.fragments) if n != fragment]
    return _with_span(session, item_id, phrase("move boundary"), others, moved, stamp)


def _with_span(
    session: Session, item_id: str, name: str, others: Iterable[Range], changed: Range, stamp: Stamp
) -> Edit:
    start, end = changed
    if not 0 <= start < end <= len(session.text):
        raise UserError(tr("A mention needs at least one character of the text."))
    kept = []
    for each in others:
        if _are_one(session.text, each, (start, end)):
            start, end = min(start, each[0]), max(end, each[1])
        else:
            kept.append(each)
    span = span_of(session.text.string, *sorted([*kept, (start, end)]))
    return _put_span(session, item_id, name, span, stamp)


def _are_one(text: Text, one: Range, other: Range) -> bool:
    """Whether two ranges overlap or touch, or nothing but spaces of one paragraph parts them."""
    first, second = sorted((one, other))
    if second[0] <= first[1]:
        return True
    between = text.string[first[1] : second[0]]
    return between.isspace() and text.paragraph_at(first[1]) == text.paragraph_at(second[0])


def _put_span(session: Session, item_id: str, name: str, span: Span, stamp: Stamp) -> Edit:
    mark = session.mark(item_id)
    if mark is None or mark.span == span:
        return Edit(name, ())
    draft = Draft(session.layer)
    item = editable(session, draft, item_id, stamp)
    moved = replace(item, trigger=span) if isinstance(item, Event) else replace(item, span=span)
    draft.put(moved)
    return draft.edit(name)
