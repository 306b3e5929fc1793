"""What decisions teach: how often words were accepted, rejected or passed over as a label.

Words are remembered exactly as they stand for mentions, in small letters for triggers; white space
is one blank. Discontinuous ones teach nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.model import Decision, Event, Mention, Verdict
from annotator.core.tokens import tokens
from annotator.core.translation import in_english, tr_count
from annotator.core.wording import count

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Set

    from annotator.core.model import Item, Span, Suggestion

VERSION = "1"
SOURCE = f"memory:{VERSION}"
MENTION, EVENT = "mention", "event"
SUGGESTED_FROM = 0.5  # the least share of acceptances with which words are proposed
DROPPED_BELOW = 0.2  # of at least so many occurrences, a suggestion goes
DROPPED_AFTER = 5
_SHORT = 20_000  # code points of a text whose tokens are kept for a while


class Words(NamedTuple):
    """What is remembered: the words of a mention or of a trigger."""

    kind: str
    words: str

    @property
    def first(self) -> str:
        """Its first token."""
        return next(iter(_parts(self.words)), "")


@dataclass(frozen=True, slots=True)
class Tally:
    """How often words were a label, and in how many finished layers they were accepted as it."""

    accepted: int = 0
    rejected: int = 0
    passed: int = 0
    documents: int = 0

    def __add__(self, other: Tally) -> Tally:
        """Both together."""
        return Tally(
            self.accepted + other.accepted,
            self.rejected + other.rejected,
            self.passed + other.passed,
            self.documents + other.documents,
        )

    def __sub__(self, other: Tally) -> Tally:
        """This one without what the other knows."""
        return Tally(
            self.accepted - other.accepted,
            self.rejected - other.rejected,
            self.passed - other.passed,
            self.documents - other.documents,
        )

    @property
    def seen(self) -> int:
        """How many occurrences it knows."""
        return self.accepted + self.rejected + self.passed

    @property
    def score(self) -> float:
        """The share that was accepted; 0 where nothing is known."""
        return self.accepted / self.seen if self.seen else 0.0

    @property
    def sentence(self) -> str:
        """Why, for a person, in English as it is stored: "Accepted 7 of 8 times." """
        with in_english():
            return f"Accepted {self.accepted} of {count(self.seen, 'time')}."


def why_said(why: str) -> str:
    """Why something is proposed, which is stored in English, in the user's language."""
    if found := _SENTENCE.fullmatch(why):
        return tr_count(
            int(found[2].replace(",", "")),
            "Accepted {accepted} of {n:,} time.",
            "Accepted {accepted} of {n:,} times.",
            accepted=found[1],
        )
    return why


Lessons = dict[Words, dict[str, Tally]]  # by words and label
_NOTHING = Tally()
_SENTENCE = re.compile(r"Accepted (\d+) of ([\d,]+) times?\.")


def words_of(item: Item) -> Words | None:
    """The words of a mention or a trigger, as they are remembered, or None."""
    if isinstance(item, Mention):
        return _words(MENTION, item.span)
    return _words(EVENT, item.trigger) if isinstance(item, Event) else None


def _words(kind: str, span: Span) -> Words | None:
    if len(span.fragments) > 1 or not span.surface.strip():
        return None
    words = " ".join(span.surface.split())
    return Words(kind, words if kind == MENTION else words.lower())


def label_of(item: Mention | Event) -> str:
    """A mention's label or an event's type."""
    return item.label if isinstance(item, Mention) else item.type


def place_of(item: Mention | Event) -> tuple[str, int, int]:
    """The kind of a mention or an event, and where its words stand."""
    if isinstance(item, Mention):
        return MENTION, item.span.start, item.span.end
    return EVENT, item.trigger.start, item.trigger.end


def lessons_of(text: str, items: Iterable[Item], suggestions: Iterable[Suggestion]) -> Lessons:
    """What a finished layer teaches.

    Accepted are its annotations, whoever proposed them; rejected, the suggestions that were
    rejected or corrected to something else; passed over, those that were left undecided, and where
    words that are annotated elsewhere in the text stand without an annotation.
    """
    verdicts = {item.id: item.decision for item in items if isinstance(item, Verdict)}
    known: dict[Words, dict[str, list[int]]] = defaultdict(lambda: defaultdict(lambda: [0, 0, 0]))
    marked: dict[tuple[str, int, int], set[str]] = defaultdict(set)
    for item in items:
        words = words_of(item)
        if words is not None and isinstance(item, Mention | Event):
            marked[place_of(item)].add(label_of(item))
            known[words][label_of(item)][0] += 1
    seen, taken = set(), _Taken(marked)
    for each in suggestions:
        words = words_of(each)
        if words is None or not isinstance(each, Mention | Event):
            continue
        place, label = place_of(each), label_of(each)
        seen.add(place)
        if label not in marked.get(place, ()):
            decided = verdicts.get(each.id)
            if decided is Decision.CORRECTED and taken.has(place, label):
                continue  # only its boundaries were wrong
            known[words][label][2 if decided is None else 1] += 1
    accepted = [words for words, labels in known.items() if any(x[0] for x in labels.values())]
    for words, start, end in places_of(text, accepted):
        place = (words.kind, start, end)
        if place not in seen and not taken.at(*place):
            for counts in known[words].values():
                counts[2] += bool(counts[0])
    return {
        words: {
            label: Tally(counts[0], counts[1], counts[2], 1) for label, counts in labels.items()
        }
        for words, labels in known.items()
    }


class _Taken:
    """Tells whether something annotated overlaps a range."""

    def __init__(self, marked: dict[tuple[str, int, int], set[str]]) -> None:
        self._marked = marked
        self._rows: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for kind, start, end in sorted(marked):
            self._rows[kind].append((start, end))
        self._longest = {
            kind: max(end - start for start, end in row) for kind, row in self._rows.items()
        }

    def at(self, kind: str, start: int, end: int) -> bool:
        return next(self._over(kind, start, end), None) is not None

    def has(self, place: tuple[str, int, int], label: str) -> bool:
        """Whether something there, on more words or fewer, has a label."""
        return any(label in self._marked[place[0], *each] for each in self._over(*place))

    def _over(self, kind: str, start: int, end: int) -> Iterator[tuple[int, int]]:
        row = self._rows.get(kind, [])
        at = bisect_left(row, (start - self._longest.get(kind, 0), 0))
        while at < len(row) and row[at][0] < end:
            if row[at][1] > start:
                yield row[at]
            at += 1


def places_of(text: str, wanted: Iterable[Words]) -> Iterator[tuple[Words, int, int]]:
    """Where these words stand in a text as whole tokens (code points), in order.

    The text is gone through once, however many words there are.
    """
    by_first: dict[str, list[tuple[Words, list[str]]]] = defaultdict(list)
    for words in wanted:
        if parts := list(_parts(words.words)):
            by_first[parts[0]].append((words, parts))
    if not by_first:
        return
    found, plain, small = _tokens_of(text) if len(text) <= _SHORT else _tokenised(text)
    for at, (start, _) in enumerate(found):
        for row in (plain, small):
            for words, parts in by_first.get(row[at], ()):
                if (words.kind == MENTION) is not (row is plain):
                    continue
                last = at + len(parts)
                if row[at:last] == parts and _is_one(text, found[at:last], words.words):
                    yield words, start, found[last - 1][1]


def meeting(wanted: Set[Words], found: Mapping[Words, list[tuple[int, int]]]) -> set[Words]:
    """Those of the words found that are wanted or meet such, or others that do, at some place.

    ``found`` says where each stands. Words of different kinds don't meet.
    """
    meets: dict[Words, set[Words]] = {words: set() for words in found}
    end, last, kind = 0, None, ""
    for _, start, stop, words in sorted(
        (words.kind, *place, words) for words, places in found.items() for place in places
    ):
        if last is not None and kind == words.kind and start < end:
            meets[last].add(words)
            meets[words].add(last)
            end = max(end, stop)
        else:
            end = stop
        last, kind = words, words.kind
    reached, waiting = set(), [words for words in found if words in wanted]
    while waiting:
        words = waiting.pop()
        if words not in reached:
            reached.add(words)
            waiting += meets[words]
    return reached


_Tokenised = tuple[list[tuple[int, int]], list[str], list[str]]


def _tokenised(text: str) -> _Tokenised:
    """The tokens of a text: their places, themselves, and in small letters."""
    found = tokens(text)
    plain = [text[start:end] for start, end in found]
    return found, plain, [each.lower() for each in plain]


# A document is looked through for what it is to be reminded of, for where that stands, and once
# more for what it teaches; the words of memory are the same in one document after the other.
_tokens_of = lru_cache(maxsize=2)(_tokenised)


@lru_cache(maxsize=20_000)
def _parts(words: str) -> tuple[str, ...]:
    """The tokens of some words."""
    return tuple(words[start:end] for start, end in tokens(words))


def _is_one(text: str, found: list[tuple[int, int]], words: str) -> bool:
    """Whether the tokens stand as they do in the words: nothing between but white space."""
    if len(found) == 1:
        return True
    stands = " ".join(text[found[0][0] : found[-1][1]].split())
    return stands.lower() == words.lower()


def firsts_in(text: str) -> set[str]:
    """The tokens of a text, as they stand and in small letters."""
    _, plain, small = _tokens_of(text) if len(text) <= _SHORT else _tokenised(text)
    return {*plain, *small}


def tally_of(lessons: Lessons, words: Words, label: str) -> Tally:
    """What is known of words as a label."""
    return lessons.get(words, {}).get(label, _NOTHING)


def is_dropped(tally: Tally) -> bool:
    """Whether words were hardly ever accepted as a label, though they were seen often."""
    return tally.seen >= DROPPED_AFTER and tally.score < DROPPED_BELOW
