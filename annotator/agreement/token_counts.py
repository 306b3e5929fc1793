"""Labels of mentions on tokens, and how often those of two annotators meet.

A mention has every token of which it covers a character. Where several have a token, the longest
one gives the token its label; of equally long ones that whose label comes first in the schema.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from annotator.agreement.counts import Counts, joined, of_cells, summed
from annotator.agreement.crossing import NOTHING, Sheet, cross, tally
from annotator.agreement.texts import spread

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from annotator.agreement.crossing import Meetings
    from annotator.agreement.sheets import Placed

    Numbers = NDArray[np.int64]
    Labels = NDArray[np.int16]
    Flags = NDArray[np.bool_]

_CELLS = 1 << 22  # of a table that is counted into directly


class _Rows(NamedTuple):
    """A row for each token of each mention; ``lengths`` are the mentions' in characters."""

    layers: Numbers
    tokens: Numbers
    labels: Numbers
    lengths: Numbers


class _Tokens(NamedTuple):
    """The first token of each document and behind the last one's, and how many labels there are."""

    firsts: Numbers
    label_count: int

    def documents(self) -> Numbers:
        """The document of each token."""
        counts = np.diff(self.firsts)
        return np.repeat(np.arange(len(counts)), counts)


def count_tokens(given: Placed, label_count: int, meetings: Meetings) -> Counts:
    """One label a token: equal ones, and those that meet another one or nothing."""
    tokens = _tokens_of(given, label_count)
    values, _ = _values(_token_rows(given), tokens, meetings)
    return _met(values, tokens, meetings)


def count_tokens_twice(
    given: Placed, label_count: int, meetings: Meetings
) -> tuple[Counts, Counts]:
    """The same, and all labels that lie on a token, for each label by itself."""
    tokens, rows = _tokens_of(given, label_count), _token_rows(given)
    values, crowded = _values(rows, tokens, meetings)
    one = _met(values, tokens, meetings)
    if not crowded.any():
        return one, one
    values[:, crowded] = NOTHING
    kept = np.flatnonzero(crowded[rows.tokens])
    sheet = Sheet(
        rows.layers[kept], rows.tokens[kept], rows.labels[kept], tokens.documents(), label_count
    )
    several = summed(cross(tally(sheet, meetings), meetings))
    return one, joined([_met(values, tokens, meetings), several])


def _tokens_of(given: Placed, label_count: int) -> _Tokens:
    counts = given.texts.tokens_of_each()
    return _Tokens(np.concatenate((np.zeros(1, dtype=np.int64), np.cumsum(counts))), label_count)


def _token_rows(given: Placed) -> _Rows:
    rows = given.block.entities
    places, firsts, counts = _token_ranges(given)
    begin = np.searchsorted(places, given.entities)
    pieces = np.searchsorted(places, given.entities, side="right") - begin
    at = spread(begin, pieces)
    times = counts[at]
    row = np.repeat(np.repeat(np.arange(len(pieces)), pieces), times)
    lengths = given.places.lengths()[given.entities[row]]
    return _Rows(rows.layers[row], spread(firsts[at], times), rows.labels[row], lengths)


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
    return number, first, np.maximum(last - first, 0)


def _values(rows: _Rows, tokens: _Tokens, meetings: Meetings) -> tuple[Labels, Flags]:
    """Annotators x tokens with the label of each; and the tokens where one has several."""
    width = int(tokens.firsts[-1])
    cells = meetings.layer_annotator[rows.layers] * width + rows.tokens
    size = meetings.annotators * width
    values = np.full(size, NOTHING, dtype=np.int16)
    values[cells] = rows.labels
    crowded = np.bincount(cells, minlength=size) > 1
    again = np.flatnonzero(crowded[cells])
    order = np.lexsort((-rows.labels[again], rows.lengths[again]))
    again = again[order]
    values[cells[again]] = rows.labels[again]  # the last one is the longest
    shape = meetings.annotators, width
    by_token: Flags = np.any(crowded.reshape(shape), axis=0)
    return values.reshape(shape), by_token


def _met(values: Labels, tokens: _Tokens, meetings: Meetings) -> Counts:
    parts = [
        _of_pair(values[first], values[second], numbers, tokens)
        for (first, second), numbers in zip(meetings.pairs, meetings.numbers, strict=True)
        if numbers.max(initial=NOTHING) >= 0
    ]
    nothing = np.zeros(0, dtype=np.int64)
    return joined(parts or [of_cells(nothing, nothing, nothing, nothing)])


def _of_pair(left: Labels, right: Labels, numbers: Numbers, tokens: _Tokens) -> Counts:
    shared = np.flatnonzero(numbers >= 0)
    counts = np.diff(tokens.firsts)[shared]
    if len(shared) < len(numbers):
        at = spread(tokens.firsts[shared], counts)
        left, right = left[at], right[at]
    either = np.flatnonzero((left & right) != NOTHING)
    rank = np.repeat(np.arange(len(shared)), counts)[either]
    width = tokens.label_count + 1
    keys = (rank * width + left[either] + 1) * width + right[either] + 1
    if len(shared) * width * width <= _CELLS:
        sums = np.bincount(keys, minlength=1)
        keys = np.flatnonzero(sums)
        times = sums[keys]
    else:
        keys, times = np.unique(keys, return_counts=True)
    rest, right_labels = np.divmod(keys, width)
    rank, left_labels = np.divmod(rest, width)
    return of_cells(numbers[shared][rank], left_labels - 1, right_labels - 1, times)
