"""The queue: every document with one annotator's progress, sifted and put in order.

Made for 100,000 documents: the lines are put together where they are looked at, and what is asked
of all of them goes over plain columns.
"""

from __future__ import annotations

from collections import Counter
from enum import StrEnum
from itertools import compress
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.core.model import Status

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence


class Sort(StrEnum):
    """What a queue can be put in order by."""

    ORDER = "order"  # in which the documents came
    NAME = "name"
    LENGTH = "length"
    UNCERTAINTY = "uncertainty"
    DISAGREEMENT = "disagreement"
    TIME = "time"


class QueueRow(NamedTuple):
    """One line of the queue: a document and how far one annotator is with it.

    ``seconds`` are active ones. ``number`` grows in the order in which the documents came.

    ``uncertainty`` is the mean over the suggestions with a score that wait for this annotator's
    decision of 1 - score: least confidence (Lewis and Gale 1994; Settles, Active Learning
    Literature Survey, 2009, section 3.1), per document. None where no such suggestion waits.
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

    @property
    def undecided(self) -> int:
        """How many suggestions nobody decided about in this layer."""
        return max(self.suggested - self.decided, 0)


class DocumentFacts(NamedTuple):
    """What a queue needs of a document."""

    id: str
    title: str
    words: int
    suggested: int
    number: int
    length: int


class LayerFacts(NamedTuple):
    """What a queue needs of a layer; the uncertainty is of what is undecided in it."""

    number: int  # of the document
    decided: int = 0
    status: str = Status.TODO
    flag: str = ""
    seconds: float = 0.0
    uncertainty: float | None = None


_STATUS = {str(each): each for each in Status}
_UNTOUCHED = LayerFacts(0)


class QueueRows:
    """All lines of a queue, in the order of the documents. A line's index is called its place.

    ``documents`` are plain tuples with the columns of DocumentFacts, sorted by number, ``layers``
    ones with the columns of LayerFacts. ``uncertainty`` is of the documents without a layer. All
    but the documents are found by a document's number.
    """

    def __init__(
        self,
        documents: Sequence[tuple[Any, ...]] = (),
        layers: dict[int, tuple[Any, ...]] | None = None,
        uncertainty: dict[int, float] | None = None,
        disagreement: dict[int, float | None] | None = None,
    ) -> None:
        self._documents = list(documents)
        self._layers = layers if layers is not None else {}
        self._uncertainty = uncertainty if uncertainty is not None else {}
        self._disagreement = disagreement if disagreement is not None else {}
        self._numbers = [each[4] for each in self._documents]
        self._places = {each[0]: place for place, each in enumerate(self._documents)}
        self._titles: list[str] = []  # folded, once they are needed
        self._by_number: dict[int, int] = {}  # places, once they are needed
        self._statuses = Counter(layer[2] for layer in self._layers.values())
        self._statuses[Status.TODO] += len(self._documents) - len(self._layers)
        self._flagged = sum(1 for layer in self._layers.values() if layer[3])
        done = {number for number, layer in self._layers.items() if layer[2] == Status.DONE}
        self.words_left = sum(each[2] for each in self._documents if each[4] not in done)

    def __len__(self) -> int:
        return len(self._documents)

    def __getitem__(self, place: int) -> QueueRow:
        document_id, title, words, suggested, number, length = self._documents[place]
        _, decided, status, flag, seconds, _ = self._layers.get(number, _UNTOUCHED)
        shares = (self.uncertainty(place), self._disagreement.get(number))
        head = (document_id, title, words, suggested)
        return QueueRow(*head, decided, _STATUS[status], flag, seconds, number, length, *shares)

    def __iter__(self) -> Iterator[QueueRow]:
        return map(self.__getitem__, range(len(self._documents)))

    def place_of(self, document_id: str) -> int:
        """Where a document is; -1 for an unknown one."""
        return self._places.get(document_id, -1)

    def uncertainty(self, place: int) -> float | None:
        """How little sure the suggesters are of what is undecided there; see QueueRow."""
        number = self._documents[place][4]
        layer = self._layers.get(number)
        return self._uncertainty.get(number) if layer is None else layer[5]

    def count(self, *statuses: Status) -> int:
        """How many documents have one of these statuses."""
        return sum(self._statuses[each] for each in statuses)

    @property
    def flagged(self) -> int:
        """How many documents are flagged."""
        return self._flagged

    # -- changing it ----------------------------------------------------------------------------

    def update(self, document_id: str, row: QueueRow) -> None:
        """Show a document's line as this one from now on; an unknown document's is left out."""
        place = self.place_of(document_id)
        if place < 0:
            return
        number = self._documents[place][4]
        _, _, status, flag, *_ = self._layers.get(number, _UNTOUCHED)
        self._statuses[status] -= 1
        self._statuses[row.status] += 1
        self._flagged += bool(row.flag) - bool(flag)
        self.words_left += row.words * ((status == Status.DONE) - (row.status is Status.DONE))
        self._documents[place] = (*row[:4], number, row.length)
        self._layers[number] = (number, *row[4:8], row.uncertainty)

    def set_disagreements(self, found: dict[int, float | None]) -> None:
        """What was found out about the disagreement of documents, by number."""
        self._disagreement |= found

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
        layers, kept = self._layers, order
        if statuses and len(statuses) < len(Status):
            wanted = frozenset(statuses)
            if Status.TODO in wanted:
                others = {number for number, layer in layers.items() if layer[2] not in wanted}
                keys = map(self._numbers.__getitem__, kept)
                kept = [p for p, number in zip(kept, keys, strict=True) if number not in others]
            else:
                kept = self._among(
                    kept, {number for number, layer in layers.items() if layer[2] in wanted}
                )
        if flagged:
            kept = self._among(kept, {number for number, layer in layers.items() if layer[3]})
        if numbers is not None:
            kept = self._among(kept, numbers)
        return list(kept)

    def _among(self, places: Sequence[int], numbers: Collection[int]) -> list[int]:
        """Those places whose documents have one of these numbers."""
        keys = map(self._numbers.__getitem__, places)
        return list(compress(places, map(numbers.__contains__, keys)))

    def titled(self, words: str) -> set[int]:
        """The numbers of the documents whose title holds these words as they stand."""
        wanted = words.strip().casefold()
        titles = zip(self._numbers, self._folded(), strict=True)
        return {number for number, title in titles if wanted in title}

    def numbers_of(self, document_ids: Iterable[str]) -> set[int]:
        """The numbers of these documents; unknown ones are left out."""
        places = (self._places.get(each) for each in document_ids)
        return {self._numbers[place] for place in places if place is not None}

    def ordered(self, by: Sort = Sort.ORDER, *, descending: bool = False) -> list[int]:
        """All places in this order. What is undefined comes last, either way."""
        everything = range(len(self._documents))
        if by is Sort.ORDER:
            return list(reversed(everything)) if descending else list(everything)
        keys = self._keys(by)
        gaps = None in keys
        known = [place for place in everything if keys[place] is not None] if gaps else everything
        placed = sorted(known, key=keys.__getitem__, reverse=descending)
        return placed + [place for place in everything if keys[place] is None] if gaps else placed

    def _keys(self, by: Sort) -> list[Any]:
        if by is Sort.NAME:
            return self._folded()
        if by is Sort.LENGTH:
            return [each[2] for each in self._documents]
        if by is Sort.DISAGREEMENT:
            return list(map(self._disagreement.get, self._numbers))
        if by is Sort.TIME:
            return self._with_layers([0.0] * len(self._documents), 4)
        return self._with_layers(list(map(self._uncertainty.get, self._numbers)), 5)

    def _with_layers(self, keys: list[Any], column: int) -> list[Any]:
        """These keys, one for each place, with a layer's own column where there is a layer."""
        if not self._by_number:
            self._by_number = dict(zip(self._numbers, range(len(self._numbers)), strict=True))
        for number, layer in self._layers.items():
            keys[self._by_number[number]] = layer[column]
        return keys

    def _folded(self) -> list[str]:
        if not self._titles:
            self._titles = [each[1].casefold() for each in self._documents]
        return self._titles
