"""Same-as links as clusters, and how far two annotators put the same things together.

What is clustered are the events and mentions that both have (by place) and that one of the two has
linked. What only one of them marked is a difference of marking, which other figures show.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from annotator.agreement.clusters import b3, lea

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from annotator.agreement.crossing import Meetings
    from annotator.agreement.sheets import Placed

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
                found.append(_sums(things, *links))
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


def _clusters(things: set[int], links: Iterable[tuple[int, int]]) -> list[set[int]]:
    """The things that links put together, over things that are left out too."""
    cluster_of: dict[int, set[int]] = {}
    for one, other in links:
        first = cluster_of.setdefault(one, {one})
        second = cluster_of.setdefault(other, {other})
        if first is not second:
            first |= second
            cluster_of.update(dict.fromkeys(second, first))
    different = {id(each): each & things for each in cluster_of.values()}
    alone = [{thing} for thing in things.difference(cluster_of)]
    return [each for each in different.values() if each] + alone


def _sums(
    things: set[int], one: list[tuple[int, int]], other: list[tuple[int, int]]
) -> tuple[Sequence[float], Sequence[float]]:
    """B³ and LEA of two annotators' links, over the things that both marked."""
    if sorted(one) != sorted(other):
        first, second = _clusters(things, one), _clusters(things, other)
        if {frozenset(each) for each in first} != {frozenset(each) for each in second}:
            return b3(first, second).tolist(), lea(first, second).tolist()
    return (float(len(things)),) * 4, (float(len(things)),) * 4  # all is found, both ways
