"""Same-as links as clusters, and how far two annotators put the same things together.

What is clustered are the events and mentions that both have (by place) and that one of the two has
linked. What only one of them marked is a difference of marking, which other figures show.
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from annotator.agreement.clusters import b3, lea

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from annotator.agreement.crossing import Meetings
    from annotator.agreement.sheets import Placed

    Floats = tuple[float, ...]
    Numbers = NDArray[np.int64]


class ClusterSums(NamedTuple):
    """A row of sums, as ``clusters`` explains them, for each meeting with something linked."""

    meetings: Numbers
    b3: NDArray[np.float64]
    lea: NDArray[np.float64]


def cluster_sums(given: Placed, meetings: Meetings, same_as: NDArray[np.bool_]) -> ClusterSums:
    """Compare the clusters of each pair of annotators; ``same_as`` tells which types put together.

    The first of a pair is the first side.
    """
    linked = _linked(given, same_as)
    ends: dict[int, set[int]] = defaultdict(set)
    ends |= {layer: {end for link in links for end in link} for layer, links in linked.items()}
    marked = _marked(given, set().union(*ends.values()))
    layer_of = {
        (annotator, document): layer
        for layer, (annotator, document) in enumerate(
            zip(meetings.layer_annotator.tolist(), given.block.layer_document.tolist(), strict=True)
        )
    }
    numbers, found = [], []
    documents = sorted({int(given.block.layer_document[layer]) for layer in linked})
    for document in documents:
        by_pair = meetings.numbers[:, document].tolist()
        for pair, meeting in zip(meetings.pairs, by_pair, strict=True):
            if meeting < 0:
                continue
            one, other = (layer_of[own, document] for own in pair)
            links = linked[one], linked[other]
            things = ends[one] | ends[other]
            things &= marked[one]
            things &= marked[other]
            if things:
                numbers.append(meeting)
                found.append(_sums(sorted(things), *links))
    sums = np.array(found, dtype=np.float64).reshape(-1, 2, 4)
    return ClusterSums(np.array(numbers, dtype=np.int64), sums[:, 0], sums[:, 1])


def _linked(given: Placed, same_as: NDArray[np.bool_]) -> dict[int, list[tuple[int, int]]]:
    """The two ends of each same-as link, by layer; an end is twice its place, 1 more for events."""
    rows = given.block.links
    wanted = np.flatnonzero(same_as[rows.types])
    result: dict[int, list[tuple[int, int]]] = defaultdict(list)
    columns = (
        rows.layers[wanted],
        2 * given.sources[wanted] + rows.sources_are_events[wanted],
        2 * given.targets[wanted] + rows.targets_are_events[wanted],
    )
    for layer, one, other in zip(*(column.tolist() for column in columns), strict=True):
        result[layer].append((one, other))
    return result


def _marked(given: Placed, ends: set[int]) -> dict[int, set[int]]:
    """Which of the ends that anybody linked each layer has marked."""
    wanted = np.fromiter(ends, np.int64, len(ends))
    result: dict[int, set[int]] = defaultdict(set)
    for own, rows, is_event in (
        (given.entities, given.block.entities, 0),
        (given.events, given.block.events, 1),
    ):
        nodes = 2 * own + is_event
        kept = np.flatnonzero(np.isin(nodes, wanted))
        pairs = zip(rows.layers[kept].tolist(), nodes[kept].tolist(), strict=True)
        for layer, node in pairs:
            result[layer].add(node)
    return result


def _sums(
    things: list[int], one: list[tuple[int, int]], other: list[tuple[int, int]]
) -> tuple[Floats, Floats]:
    """B³ and LEA of two annotators' links, over the things that both marked."""
    return _of_pattern(_numbered(things, one), _numbered(things, other))


def _numbered(things: list[int], links: Iterable[tuple[int, int]]) -> tuple[int, ...]:
    """The number of the cluster of each thing; links lead over things that are left out, too."""
    cluster_of: dict[int, set[int]] = {}
    for one, other in links:
        first = cluster_of.setdefault(one, {one})
        second = cluster_of.setdefault(other, {other})
        if first is not second:
            first |= second
            cluster_of.update(dict.fromkeys(second, first))
    numbers: dict[int, int] = {}
    return tuple(
        numbers.setdefault(id(cluster_of[thing]) if thing in cluster_of else -thing, len(numbers))
        for thing in things
    )


@lru_cache(maxsize=4096)  # the same few patterns come again and again
def _of_pattern(one: tuple[int, ...], other: tuple[int, ...]) -> tuple[Floats, Floats]:
    sides = (
        [[at for at, own in enumerate(side) if own == number] for number in set(side)]
        for side in (one, other)
    )
    first, second = sides
    return tuple(b3(first, second).tolist()), tuple(lea(first, second).tolist())
