"""Places that a search over many documents found: in their context, to be sorted and filtered."""

from __future__ import annotations

from heapq import merge
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

CONTEXT = 90  # code points kept at either side
NOTHING, REJECTED = "", "rejected"  # states beside the decisions: no mark here; one was rejected
SUGGESTED = "suggested"
SORTS = ("left", "words", "right", "label", "document")
_PORTION = 10_000  # sorted at a time, so that other threads get their turn
_DEEP = 5  # words of the context that are compared
_OUTER = ".,;:!?…'\"“”‘’«»()[]{}–—-"


class Hit(NamedTuple):
    """One place: its document, code points, words, context, and what stands there.

    ``state`` is empty where nothing does, else a decision (``suggested`` for an undecided
    suggestion) or ``rejected``; ``item`` is the mark's id, ``annotator`` whose layer it is in.
    ``note`` says what else matters there, ``fills`` which role of which event it was found by.
    """

    number: int  # of the document: the order in which they came
    document: str
    title: str
    start: int
    end: int
    words: str
    left: str
    right: str
    label: str = ""
    is_trigger: bool = False
    state: str = NOTHING
    item: str = ""
    annotator: str = ""
    is_done: bool = False
    note: str = ""
    fills: str = ""

    @property
    def is_decided(self) -> bool:
        """Whether an annotation stands here."""
        return self.state not in (NOTHING, SUGGESTED, REJECTED)

    @property
    def key(self) -> tuple[str, int, int, str]:
        """What tells this place from others, also after another search."""
        return (self.document, self.start, self.end, self.item)


def context_of(string: str, start: int, end: int) -> tuple[str, str]:
    """What stands left and right of a range, at most ``CONTEXT`` code points each."""
    return string[max(0, start - CONTEXT) : start], string[end : end + CONTEXT]


def _plain(words: Iterable[str]) -> str:
    """Words for comparing: without outer signs, joined so that a shorter word comes first."""
    return "\0".join(filter(None, (word.strip(_OUTER) for word in words)))


def _left(hit: Hit) -> str:
    return _plain(reversed(hit.left.casefold().rsplit(None, _DEEP)[-_DEEP:]))


def _right(hit: Hit) -> str:
    return _plain(hit.right.casefold().split(None, _DEEP)[:_DEEP])


def _words(hit: Hit) -> str:
    return _plain(hit.words.casefold().split())


def _label(hit: Hit) -> str:
    return f"{hit.label or chr(0x10FFFF)}\0{hit.state}\0{_words(hit)}"  # unlabelled ones last


_KEYS: dict[str, Callable[[Hit], str]] = {
    "left": _left,
    "words": _words,
    "right": _right,
    "label": _label,
}


def _go_on() -> None:
    """Nobody else has to get a turn."""


def order_of(
    hits: Sequence[Hit], by: str, which: Sequence[int], give_way: Callable[[], object] = _go_on
) -> list[int]:
    """The indexes ``which`` of hits, sorted by one of ``SORTS``; equal ones in document order.

    By left context means by the word left of the place, then by the one before it, and so on.
    ``give_way`` is called between the places; it may wait.
    """

    def place_of(index: int) -> tuple[int, int]:
        give_way()
        hit = hits[index]
        return hit.number, hit.start

    def key_of(index: int) -> str:
        give_way()
        return key(hits[index])

    placed = sorted(which, key=place_of)
    if by == "document":
        return placed
    key = _KEYS[by]
    return _in_portions(placed, key_of, give_way)


def _in_portions(
    which: list[int], key: Callable[[int], str], give_way: Callable[[], object]
) -> list[int]:
    """Sorted in portions that are merged: no single step takes long."""
    keyed = ((key(index), place) for place, index in enumerate(which))
    portions = []
    while portion := sorted(islice(keyed, _PORTION)):
        portions.append(portion)
    found = []
    for _, place in merge(*portions):
        give_way()
        found.append(which[place])
    return found


def holding(hits: Iterable[Hit], words: str) -> Iterator[int]:
    """The indexes of the hits that have these words in context, label or title, in any case."""
    wanted = words.casefold().split()
    for index, hit in enumerate(hits):
        seen = f"{hit.left}{hit.words}{hit.right}\n{hit.label}\n{hit.fills}\n{hit.title}".casefold()
        if all(word in seen for word in wanted):
            yield index
