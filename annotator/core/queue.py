"""The queue: every document with one annotator's progress, sifted and put in order.

Made for 100,000 documents: the lines are put together where they are looked at, and what is asked
of all of them goes over plain columns.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from enum import StrEnum
from itertools import compress, repeat
from operator import not_
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.core.model import Status
from annotator.core.queue_documents import HeldDocuments

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from annotator.core.queue_documents import Documents


class Sort(StrEnum):
    """What a queue can be put in order by."""

    ORDER = "order"  # in which the documents came
    NAME = "name"
    LENGTH = "length"
    UNCERTAINTY = "uncertainty"
    INFORMATIVE = "informative"
    DISAGREEMENT = "disagreement"
    TIME = "time"


class QueueRow(NamedTuple):
    """One line of the queue: a document and how far one annotator is with it.

    ``seconds`` are active ones. ``number`` grows in the order in which the documents came.

    ``uncertainty`` is the mean over the suggestions with a score that wait for this annotator's
    decision of 1 - score: least confidence (Lewis and Gale 1994; Settles, Active Learning
    Literature Survey, 2009, section 3.1), per document, to the millionth. None where no such
    suggestion waits.
    ``disagreement`` is 1 - F1 between annotators, None where fewer than two have worked.
    """

    id: str
    title: str
    words: int
    suggested: int
    decided: int
    status: Status
    flag: str
    seconds: float
    number: int = 0
    length: int = 0
    uncertainty: float | None = None
    disagreement: float | None = None


class LayerFacts(NamedTuple):
    """What a queue needs of a layer."""

    number: int  # of the document
    decided: int = 0
    status: str = Status.TODO
    flag: str = ""
    seconds: float = 0.0


_STATUS = {str(each): each for each in Status}
_UNTOUCHED = LayerFacts(0)
_MILLION = 1_000_000
_UNDEFINED = -1  # less than anything that is defined


class QueueRows:
    """All lines of a queue, in the order of the documents. A line's index is called its place.

    ``layers`` are plain tuples with the columns of LayerFacts; they and disagreements are found
    by a document's number.
    """

    def __init__(
        self,
        documents: Documents | None = None,
        layers: dict[int, tuple[Any, ...]] | None = None,
        disagreement: dict[int, float | None] | None = None,
    ) -> None:
        self._documents: Documents = documents if documents is not None else HeldDocuments()
        self._layers = layers if layers is not None else {}
        self._disagreement = disagreement if disagreement is not None else {}
        self._informative: dict[int, int] = {}  # by number; the higher, the more
        self._numbers = self._documents.numbers
        self._facts: dict[int, tuple[Any, ...]] = {}  # by number, of those that were asked for
        self._number_of: dict[str, int] = {}  # by id, likewise
        self._doubts: dict[int, int | None] = {}  # by place, likewise
        self._all_doubts: list[int | None] = []  # by place, once they are needed
        self._titles: list[str] = []  # folded, once they are needed
        self._suggested = list(self._documents.suggested)
        self._last_order: tuple[tuple[Sort, bool], list[int]] | None = None
        self._statuses = Counter(layer[2] for layer in self._layers.values())
        self._statuses[Status.TODO] += len(self._numbers) - len(self._layers)
        self._flagged = sum(1 for layer in self._layers.values() if layer[3])
        words, done = self._documents.words, self._with_status((Status.DONE,))
        self.words_left = sum(words) - sum(compress(words, map(done.__contains__, self._numbers)))

    def __len__(self) -> int:
        return len(self._numbers)

    def __getitem__(self, place: int) -> QueueRow:
        number = self._numbers[place]
        document_id, title, words, suggested, _, length = self._facts_of(number)
        _, decided, status, flag, seconds = self._layers.get(number, _UNTOUCHED)
        shares = (self.uncertainty(place), self._disagreement.get(number))
        head = (document_id, title, words, suggested)
        return QueueRow(*head, decided, _STATUS[status], flag, seconds, number, length, *shares)

    def __iter__(self) -> Iterator[QueueRow]:
        return map(self.__getitem__, range(len(self._numbers)))

    def _facts_of(self, number: int) -> tuple[Any, ...]:
        if number not in self._facts:
            self._facts[number] = self._documents.facts(number)
        return self._facts[number]

    def _place(self, number: int) -> int:
        """Where the document with a number is; -1 for an unknown one."""
        place = bisect_left(self._numbers, number)
        return place if place < len(self) and self._numbers[place] == number else -1

    def place_of(self, document_id: str) -> int:
        """Where a document is; -1 for an unknown one."""
        number = self._number_of.get(document_id)
        if number is None:
            number = self._documents.number_of(document_id)
            if number is None:
                return -1
            self._number_of[document_id] = number
        return self._place(number)

    def status(self, place: int) -> Status:
        """How far the document there is."""
        return _STATUS[self._layers.get(self._numbers[place], _UNTOUCHED)[2]]

    def undecided(self, place: int) -> int:
        """How many suggestions nobody decided about there."""
        decided: int = self._layers.get(self._numbers[place], _UNTOUCHED)[1]
        suggested: int = self._suggested[place]
        return max(suggested - decided, 0)

    def uncertainty(self, place: int) -> float | None:
        """How little sure the suggesters are of what is undecided there; see QueueRow."""
        if self._all_doubts:
            doubt = self._all_doubts[place]
        else:
            if place not in self._doubts:
                self._doubts[place] = self._documents.doubt(self._numbers[place])
            doubt = self._doubts[place]
        return None if doubt is None else doubt / _MILLION

    def count(self, *statuses: Status) -> int:
        """How many documents have one of these statuses."""
        return sum(self._statuses[each] for each in statuses)

    @property
    def flagged(self) -> int:
        """How many documents are flagged."""
        return self._flagged

    @property
    def suggested(self) -> int:
        """How many suggestions all documents have."""
        return sum(self._suggested)

    # -- changing it ----------------------------------------------------------------------------

    def update(self, document_id: str, row: QueueRow) -> None:
        """Show a document's line as this one from now on; an unknown document's is left out."""
        place = self.place_of(document_id)
        if place < 0:
            return
        number = self._numbers[place]
        _, _, status, flag, seconds = self._layers.get(number, _UNTOUCHED)
        self._statuses[status] -= 1
        self._statuses[row.status] += 1
        self._flagged += bool(row.flag) - bool(flag)
        self.words_left += row.words * ((status == Status.DONE) - (row.status is Status.DONE))
        if row.seconds != seconds or row.uncertainty != self.uncertainty(place):
            self._last_order = None
        self._facts[number] = (*row[:4], number, row.length)
        self._layers[number] = (number, *row[4:8])
        doubt = row.uncertainty
        doubts = self._all_doubts or self._doubts
        doubts[place] = None if doubt is None else round(doubt * _MILLION)
        self._suggested[place] = row.suggested

    def set_disagreements(self, found: dict[int, float | None]) -> None:
        """What was found out about the disagreement of documents, by number."""
        self._disagreement |= found
        self._last_order = None

    def set_informative(self, found: dict[int, int]) -> None:
        """How informative documents are, by number, from 1; others follow by uncertainty."""
        self._informative = found
        self._last_order = None

    @property
    def is_compared(self) -> bool:
        """Whether anything is known of the disagreement of any document."""
        return any(value is not None for value in self._disagreement.values())

    # -- asking all of it -----------------------------------------------------------------------

    def sifted(
        self,
        order: Sequence[int],
        statuses: Collection[Status] = (),
        *,
        flagged: bool = False,
        numbers: Collection[int] | None = None,
    ) -> list[int]:
        """Those places of an order that have one of the statuses, a flag, one of the numbers.

        No statuses, no flag and no numbers ask for nothing.
        """
        kept = order
        if statuses and len(statuses) < len(Status):
            wanted = frozenset(statuses)
            if Status.TODO in wanted:  # also where there is no layer
                others = self._with_status(frozenset(Status) - wanted)
                kept = self._among(kept, others, without=True)
            else:
                kept = self._among(kept, self._with_status(wanted))
        if flagged:
            kept = self._among(kept, {key for key, layer in self._layers.items() if layer[3]})
        if numbers is not None:
            kept = self._among(kept, numbers)
        return list(kept)

    def _among(
        self, places: Sequence[int], numbers: Collection[int], *, without: bool = False
    ) -> list[int]:
        """Those places whose documents have one of these numbers, or ``without`` them."""
        chosen = map(numbers.__contains__, self._numbers)
        marks = bytes(map(not_, chosen)) if without else bytes(chosen)  # one for each place
        whole = places == range(len(self))
        return list(compress(places, marks if whole else map(marks.__getitem__, places)))

    def _with_status(self, statuses: Collection[str]) -> set[int]:
        """The numbers of the documents whose layer has one of these statuses."""
        return {number for number, layer in self._layers.items() if layer[2] in statuses}

    def begun(self) -> set[int]:
        """The numbers of the documents in which anything is decided."""
        return {number for number, layer in self._layers.items() if layer[1] > 0}

    def partly_decided(self) -> list[int]:
        """The numbers of the documents in which some is decided, and some is not."""
        suggested, numbers = self._suggested, self._numbers
        return [
            number
            for number, layer in self._layers.items()
            if 0 < layer[1] < suggested[bisect_left(numbers, number)]
        ]

    def titled(self, words: str) -> set[int]:
        """The numbers of the documents whose title holds these words as they stand."""
        wanted = words.strip().casefold()
        titles = zip(self._numbers, self._folded(), strict=True)
        return {number for number, title in titles if wanted in title}

    def flagged_for(self, words: str) -> set[int]:
        """The numbers of the documents with a flag whose reason holds all these words."""
        wanted = words.casefold().split()
        flags = {number: layer[3] for number, layer in self._layers.items() if layer[3]}
        return {
            number
            for number, reason in flags.items()
            if all(word in reason.casefold() for word in wanted)
        }

    def ordered(self, by: Sort = Sort.ORDER, *, descending: bool = False) -> list[int]:
        """All places in this order, not to be changed. What is undefined comes last, either way."""
        everything = range(len(self))
        if by is Sort.ORDER:
            return list(reversed(everything)) if descending else list(everything)
        wanted = (by, descending)
        if self._last_order is None or self._last_order[0] != wanted:
            self._last_order = (wanted, _placed(self._keys(by), descending=descending))
        return self._last_order[1]

    def read_ahead(self) -> bool:
        """Read one column of what sorting and searching need; whether one is left."""
        if len(self) and not self._titles:
            self._folded()
            return True
        if len(self) and not self._all_doubts:
            self._doubts_by_place()
        return False

    def _keys(self, by: Sort) -> list[Any]:
        """What to sort by, by place. All of one type, which is sorted much faster."""
        if by is Sort.NAME:
            return self._folded()
        if by is Sort.LENGTH:
            return self._documents.words
        if by is Sort.DISAGREEMENT:
            known = {key: each for key, each in self._disagreement.items() if each is not None}
            return list(map(known.get, self._numbers, repeat(float(_UNDEFINED))))
        if by is Sort.TIME:
            seconds = {number: layer[4] for number, layer in self._layers.items()}
            return list(map(seconds.get, self._numbers, repeat(0.0)))
        keys = [_UNDEFINED if each is None else each for each in self._doubts_by_place()]
        if by is Sort.INFORMATIVE:
            for number, value in self._informative.items():
                if (place := self._place(number)) >= 0:
                    keys[place] = _MILLION + value
        return keys

    def _doubts_by_place(self) -> list[int | None]:
        if not self._all_doubts:
            self._all_doubts = self._documents.doubts()
            for place, doubt in self._doubts.items():  # as they are shown
                self._all_doubts[place] = doubt
        return self._all_doubts

    def _folded(self) -> list[str]:
        if not self._titles:
            self._titles = self._documents.titles()
        return self._titles


def _placed(keys: list[Any], *, descending: bool) -> list[int]:
    """The places in the order of their keys; undefined ones, which are the least, at the end."""
    placed = sorted(range(len(keys)), key=keys.__getitem__, reverse=descending)
    undefined = 0 if descending else keys.count(_UNDEFINED)
    return placed[undefined:] + placed[:undefined] if undefined else placed
