"""Every place where the same words stand, and one edit that annotates them all alike."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core.annotating import added, retyped
from annotator.core.caret import is_on_tokens
from annotator.core.decisions import draft_accept, editable
from annotator.core.edits import Draft, Edit
from annotator.core.model import Event, Mention, Span, Stamp, span_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from annotator.core.session import Mark, Session
    from annotator.core.text import Text

Range = tuple[int, int]


def occurrences(
    text: Text, words: str, *, match_case: bool = True, whole_tokens: bool = True
) -> list[Range]:
    """Where words stand in a text, as code point ranges in order, none overlapping another.

    ``whole_tokens`` leaves out what begins or ends inside a token. Where lower-casing would change
    a text's length, case counts after all.
    """
    if not words:
        return []
    string, wanted = text.string, words
    if not match_case and len(string.lower()) == len(string):
        string, wanted = string.lower(), words.lower()
    found: list[Range] = []
    start = string.find(wanted)
    while start >= 0:
        end = start + len(wanted)
        fits = not whole_tokens or is_on_tokens(text, start, end)
        if fits:
            found.append((start, end))
        start = string.find(wanted, end if fits else start + 1)
    return found


def places_like(
    session: Session, mark: Mark, *, match_case: bool = True, whole_tokens: bool = True
) -> list[Range]:
    """The other places with a mark's words that are not annotated as it is yet."""
    surface = mark.span.surface
    found = occurrences(session.text, surface, match_case=match_case, whole_tokens=whole_tokens)
    return [place for place in found if not _is_alike(session, mark, place)]


def _is_alike(session: Session, mark: Mark, place: Range) -> bool:
    """Whether a place is the mark's own, or decided to be what the mark is."""
    if place == (mark.span.start, mark.span.end):
        return True
    same = _same_span(session, place, mark.is_trigger)
    return same is not None and not same.suggested and same.label == mark.label


def _same_span(session: Session, place: Range, is_trigger: bool) -> Mark | None:
    for each in session.marks_at(place[0]):
        if each.is_trigger == is_trigger and each.span.fragments == (place,):
            return each
    return None


def annotate_alike(
    session: Session,
    mark: Mark,
    places: Iterable[Range],
    new_id: Callable[[], str],
    stamp: Stamp,
) -> Edit:
    """One edit that gives these places a mark's label or event type.

    A suggestion there is accepted, or corrected where it says something else; an annotation there
    is relabelled. A suggested mark is accepted itself. Arguments are not copied.
    """
    draft = Draft(session.layer)
    draft_accept(session, draft, mark.id, stamp)
    for place in places:
        same = _same_span(session, place, mark.is_trigger)
        if same is None:
            span = span_of(session.text.string, place)
            draft.put(_new(mark, span, new_id(), stamp))
        elif same.label == mark.label:
            draft_accept(session, draft, same.id, stamp)
        else:
            item = editable(session, draft, same.id, stamp)
            if isinstance(item, Event):
                draft.put(retyped(session, item, mark.label))
            else:
                draft.put(replace(item, label=mark.label))
    return draft.edit("apply to all")


def _new(mark: Mark, span: Span, item_id: str, stamp: Stamp) -> Mention | Event:
    if mark.is_trigger:
        return Event(item_id, mark.label, span, origin=added(stamp))
    return Mention(item_id, mark.label, span, origin=added(stamp))
