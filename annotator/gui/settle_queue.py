"""The disagreements that are gone through, in their order, and where one stands among them.

What is settled on the way keeps its place, so that one can go back to it. There may be a hundred
thousand: going on looks only at as many as it passes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.services.settling_queue import Entry

Place = tuple[str, str]  # a document's id and a question's


def place_of(entry: Entry) -> Place:
    """What tells an entry from all others."""
    return entry.document_id, entry.question


class SettleQueue:
    """Entries with one current, None at first. ``settled`` are those that were answered."""

    def __init__(self, entries: Sequence[Entry] = ()) -> None:
        self.entries = list(entries)
        self.settled: set[Place] = set()
        self._at = -1

    def __len__(self) -> int:
        return len(self.entries)

    @property
    def current(self) -> Entry | None:
        """The entry that is stood on, or None."""
        return self.entries[self._at] if self._at >= 0 else None

    @property
    def number(self) -> int:
        """Which one the current is, from 1; 0 without one."""
        return self._at + 1

    @property
    def left(self) -> int:
        """How many are not settled."""
        return sum(not self.is_settled(each) for each in self.entries)

    def is_settled(self, entry: Entry) -> bool:
        """Whether it was answered on the way."""
        return place_of(entry) in self.settled

    def find(self, place: Place) -> Entry | None:
        """The entry of this question, or None."""
        return next((each for each in self.entries if place_of(each) == place), None)

    def stand_on(self, entry: Entry) -> None:
        """Make an entry the current one."""
        self._at = self._index(entry)

    def put(self, entry: Entry) -> None:
        """Take an entry in, before the current one."""
        self.entries.insert(max(self._at, 0), entry)
        self._at += self._at >= 0

    def drop(self, entry: Entry) -> None:
        """Forget an entry: there is nothing to be asked any more."""
        at = self._index(entry)
        del self.entries[at]
        self._at -= at <= self._at

    def _index(self, entry: Entry) -> int:
        near = (at for at in (self._at + 1, self._at) if 0 <= at < len(self.entries))
        found = next((at for at in near if self.entries[at] is entry), None)
        return self.entries.index(entry) if found is None else found

    def beside(self, direction: int) -> Iterator[Entry]:
        """Those after (1) or before (-1) the current one, settled ones too, the nearest first."""
        if direction > 0:
            return iter(self.entries[self._at + 1 :])
        return iter(self.entries[: max(self._at, 0)][::-1])

    def open_ones(self) -> Iterator[Entry]:
        """Those not settled: after the current one, then from the first on; it comes last."""
        at = self._at + 1
        around = self.entries[at:] + self.entries[:at]
        return (each for each in around if not self.is_settled(each))
