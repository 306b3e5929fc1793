"""Every place where the same words stand, and one edit that annotates them all alike."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core.annotating import added, retyped
from annotator.core.decisions import draft_accept, editable
from annotator.core.edits import Draft, Edit
from annotator.core.model import Event, Mention, Span, Stamp, span_of
from annotator.core.tokens import tokens
from annotator.core.translation import phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from annotator.core.session import Mark, Session

Range = tuple[int, int]


def occurrences(
    string: str, words: str, *, match_case: bool = True, whole_tokens: bool = True
) -> list[Range]:
    """Where words stand in a text, as code point ranges in order, none overlapping another.

    Any white space fits any other. ``whole_tokens`` leaves out what begins or ends inside a token.
    """
    return list(find_words(string, words, match_case=match_case, whole_tokens=whole_tokens))


def find_words(
    string: str, words: str, *, match_case: bool = True, whole_tokens: bool = True
) -> Iterator[Range]:
    """As ``occurrences``, one after the other."""
    parts = words.split()
    if not parts:
        return
    found: Iterator[Range]
    lowered = string if match_case else string.lower()
    if len(parts) == 1 and (match_case or (parts[0].isascii() and len(lowered) == len(string))):
        found = _by_find(lowered, parts[0] if match_case else parts[0].lower())
    else:
        pattern = r"\s+".join(map(re.escape, parts))
        found = _by_pattern(string, pattern, match_case=match_case)
    edges, last = TokenEdges(string), 0
    for start, end in found:
        if start >= last and (not whole_tokens or edges.fit(start, end)):
            yield start, end
            last = end


def _by_find(string: str, wanted: str) -> Iterator[Range]:
    start = string.find(wanted)
    while start >= 0:
        yield start, start + len(wanted)
        start = string.find(wanted, start + 1)


def _by_pattern(string: str, pattern: str, *, match_case: bool) -> Iterator[Range]:
    flags = 0 if match_case else re.IGNORECASE  # sign by sign, so that no offset shifts
    compiled = re.compile(pattern, flags)
    match = compiled.search(string)
    while match is not None:
        yield match.span()
        match = compiled.search(string, match.start() + 1)


class TokenEdges:
    """Tells whether ranges of a text begin and end where tokens do.

    No token holds white space, so that only the piece between white space is cut into tokens.
    """

    def __init__(self, string: str) -> None:
        self._string = string
        self._piece = (0, 0)  # the one that was looked at last
        self._starts: frozenset[int] = frozenset()
        self._ends: frozenset[int] = frozenset()

    def fit(self, start: int, end: int) -> bool:
        """Whether a range, which must not be empty, is made of whole tokens."""
        string = self._string
        if string[start].isspace() or string[end - 1].isspace():
            return False
        if start > 0 and not string[start - 1].isspace():
            self._look_at(start)
            if start not in self._starts:
                return False
        if end == len(string) or string[end].isspace():
            return True
        self._look_at(end)
        return end in self._ends

    def _look_at(self, offset: int) -> None:
        """Cut the piece that holds an offset into tokens."""
        first, last = self._piece
        if first <= offset < last:
            return
        string, first, last = self._string, offset, offset
        while first > 0 and not string[first - 1].isspace():
            first -= 1
        while last < len(string) and not string[last].isspace():
            last += 1
        found = tokens(string, first, last)
        self._piece = (first, last)
        self._starts = frozenset(start for start, _ in found)
        self._ends = frozenset(end for _, end in found)


def places_like(
    session: Session, mark: Mark, *, match_case: bool = True, whole_tokens: bool = True
) -> list[Range]:
    """The other places with a mark's words that are not annotated as it is yet."""
    surface = mark.span.surface
    found = occurrences(
        session.text.string, surface, match_case=match_case, whole_tokens=whole_tokens
    )
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
    *,
    here: bool = True,
) -> Edit:
    """One edit that gives these places a mark's label or event type.

    A suggestion there is accepted, or corrected where it says something else; an annotation there
    is relabelled. A suggested mark is accepted itself, if it is one of ``here``, this session.
    Arguments are not copied.
    """
    draft = Draft(session.layer)
    if here:
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
    return draft.edit(phrase("apply to all"))


def _new(mark: Mark, span: Span, item_id: str, stamp: Stamp) -> Mention | Event:
    if mark.is_trigger:
        return Event(item_id, mark.label, span, origin=added(stamp))
    return Mention(item_id, mark.label, span, origin=added(stamp))
