"""Labels of mentions on tokens, and how often those of two annotators meet.

A mention has every token of which it covers a character. Where several have a token, the longest
one gives the token its label; of equally long ones that whose label comes first in the schema.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from annotator.agreement.counts import Counts, joined, of_cells, summed
from annotator.agreement.crossing import NOTHING, Sheet, beside
from annotator.agreement.numbering import count
from annotator.agreement.texts import spread

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from annotator.agreement.crossing import Meetings
    from annotator.agreement.sheets import Placed

    Numbers = NDArray[np.int64]
    Labels = NDArray[np.int16]
    Flags = NDArray[np.bool_]


class TokenRows(NamedTuple):
    """A row for each token of each mention; ``mentions`` are the mentions' rows in their block.

    ``lengths`` are the mentions' in characters, ``documents`` is the document of each token.
    """

    mentions: Numbers
    layers: Numbers
    tokens: Numbers
    labels: Numbers
    lengths: Numbers
    documents: NDArray[Any]

    def of(self, kept: Flags) -> TokenRows:
        """Those of the mentions that are kept, by row of the block."""
        rows = np.flatnonzero(kept[self.mentions])
        return self._replace(
            mentions=self.mentions[rows],
            layers=self.layers[rows],
            tokens=self.tokens[rows],
            labels=self.labels[rows],
            lengths=self.lengths[rows],
        )


def token_rows(given: Placed) -> TokenRows:
    """The tokens of the mentions of a block."""
    entities, places = given.block.entities, given.places
    counts = given.texts.tokens_of_each()
    number, first, of_place = _token_ranges(given)
    if places.odd:
        begin = np.searchsorted(number, given.entities)
        pieces = np.searchsorted(number, given.entities, side="right") - begin
        at = spread(begin, pieces)
        mentions = np.repeat(np.arange(len(pieces)), pieces)
    else:
        at, mentions = given.entities, np.arange(len(given.entities))
    times = of_place[at]
    mentions = np.repeat(mentions, times)
    return TokenRows(
        mentions,
        entities.layers[mentions],
        spread(first[at], times),
        entities.labels[mentions],
        places.lengths()[given.entities[mentions]],
        np.repeat(np.arange(len(counts), dtype=np.int32), counts),
    )


def count_tokens(rows: TokenRows, label_count: int, meetings: Meetings) -> Counts:
    """One label a token: equal ones, and those that meet another one or nothing."""
    values, _ = _values(rows, meetings)
    return _met(values, rows, label_count, meetings)


def count_tokens_twice(
    rows: TokenRows, label_count: int, meetings: Meetings
) -> tuple[Counts, Counts]:
    """The same, and all labels that lie on a token, for each label by itself."""
    values, crowded = _values(rows, meetings)
    one = _met(values, rows, label_count, meetings)
    if not crowded.any():
        return one, one
    values[:, crowded] = NOTHING
    kept = np.flatnonzero(crowded[rows.tokens])
    sheet = Sheet(rows.layers, rows.tokens, rows.labels, rows.documents, label_count)
    several = summed(beside(sheet.of(kept), meetings))
    return one, joined([_met(values, rows, label_count, meetings), several])


def _token_ranges(given: Placed) -> tuple[Numbers, Numbers, Numbers]:
    """Of each fragment of each place: the place, its first token, how many it has; by place."""
    places, odd = given.places, given.places.odd
    number, starts, ends = np.arange(len(places)), places.starts, places.ends
    if odd:
        pieces = [(place, *fragment) for place, fragments in odd.items() for fragment in fragments]
        several = np.array(pieces, dtype=np.int64)
        whole = np.ones(len(places), dtype=np.bool_)
        whole[list(odd)] = False
        number = np.concatenate((number[whole], several[:, 0]))
        order = np.argsort(number, kind="stable")
        number = number[order]
        starts = np.concatenate((starts[whole], several[:, 1]))[order]
        ends = np.concatenate((ends[whole], several[:, 2]))[order]
    first = np.searchsorted(given.texts.token_ends, starts, side="right")
    last = np.searchsorted(given.texts.token_starts, ends, side="left")
    return number, first, last - first  # of space alone there is none


def _values(rows: TokenRows, meetings: Meetings) -> tuple[Labels, Flags]:
    """Annotators x tokens with the label of each; and the tokens where one has several."""
    width = len(rows.documents)
    cells = meetings.layer_annotator[rows.layers] * width + rows.tokens
    size = meetings.annotators * width
    values = np.full(size, NOTHING, dtype=np.int16)
    values[cells] = rows.labels
    crowded = np.zeros(width, dtype=np.bool_)
    numbers = np.arange(len(cells), dtype=np.int32)
    last = np.empty(size, dtype=np.int32)  # only the cells of rows are ever read
    last[cells] = numbers
    covered = np.flatnonzero(last[cells] != numbers)
    if len(covered):
        crowded[rows.tokens[covered]] = True
        again = np.flatnonzero(crowded[rows.tokens])
        order = np.lexsort((-rows.labels[again], rows.lengths[again]))
        again = again[order]
        values[cells[again]] = rows.labels[again]  # the last one is the longest
    return values.reshape(meetings.annotators, width), crowded


def _met(values: Labels, rows: TokenRows, label_count: int, meetings: Meetings) -> Counts:
    width = label_count + 1
    parts = [
        _of_pair(values[first], values[second], numbers, rows.documents, width)
        for (first, second), numbers in zip(meetings.pairs, meetings.numbers, strict=True)
        if numbers.max(initial=NOTHING) >= 0
    ]
    nothing = np.zeros(0, dtype=np.int64)
    return joined(parts or [of_cells(nothing, nothing, nothing, nothing)])


def _of_pair(
    left: Labels, right: Labels, numbers: Numbers, documents: NDArray[Any], width: int
) -> Counts:
    either = np.flatnonzero((left & right) != NOTHING)
    if numbers.min() < 0:  # not all documents are of both
        either = either[numbers[documents[either]] >= 0]
    keys = (documents[either].astype(np.int64) * width + left[either] + 1) * width
    keys, times = count(keys + right[either] + 1, len(numbers) * width * width)
    keys, rights = np.divmod(keys, width)
    document, lefts = np.divmod(keys, width)
    return of_cells(numbers[document], lefts - 1, rights - 1, times)
