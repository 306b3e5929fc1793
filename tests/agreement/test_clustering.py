"""Same-as links as clusters, of what two annotators both have."""

from __future__ import annotations

import numpy as np

from annotator.agreement import sheets
from annotator.agreement.clustering import ClusterSums, cluster_sums
from annotator.agreement.clusters import b3, lea
from annotator.agreement.columns import AllNames
from annotator.agreement.texts import Reader
from annotator.core.model import Link
from tests.agreement.blocks import LINKS, STORY, event, gathered, mention

PLACES = ("Estara", "Sarrin", "Port Halden", "hard")


def marks(*wanted: int):
    return [mention(f"{number}", "GPE", PLACES[number]) for number in wanted]


def linked(*pairs: str):
    """Links between the marks of these ids, two signs each."""
    return [Link(f"l{n}", "SAME_AS", pair[0], pair[1]) for n, pair in enumerate(pairs)]


def sums_of(*documents, same_as=(True, False)) -> ClusterSums:
    block, meetings = gathered(AllNames(links=LINKS), documents)
    given = sheets.placed(block, Reader().read(block.texts))
    return cluster_sums(given, meetings, np.array(same_as))


def check(found: ClusterSums, expected) -> None:
    """Whether these are the sums of these meetings, each with the clusters of the two."""
    assert found.meetings.tolist() == [meeting for meeting, *_ in expected]
    assert found.b3.tolist() == [b3(*sides).tolist() for _, *sides in expected]
    assert found.lea.tolist() == [lea(*sides).tolist() for _, *sides in expected]


def test_each_pair_is_compared_over_what_both_have_and_one_has_linked():
    together = [event("e", "MEET", "struck"), event("f", "MEET", "met")]
    together.append(mention("x", "GPE", "struck"))  # at the place of an event
    found = sums_of(
        ("No news.", [], [], []),
        (
            STORY,
            [*marks(0, 1, 2), *linked("01", "12")],  # over what the next one has not
            [*marks(0, 2), *linked("02")],
            marks(0, 1, 2, 3),
        ),
        (STORY, [*together, *linked("ef")], None, [*together, *linked("xf")]),
        (STORY, None, [*marks(0, 1), *linked("01")], None),
        (STORY, marks(0, 2), [*marks(0, 1, 2), *linked("01", "12")], None),
    )
    check(
        found,
        [
            (1, [[0, 2]], [[0, 2]]),
            (4, [[0, 1, 2]], [[0], [1], [2]]),
            (7, [[0, 2]], [[0], [2]]),
            (5, [["e", "f"], ["x"]], [["x", "f"], ["e"]]),
            (2, [[0], [2]], [[0, 2]]),
        ],
    )


def test_links_put_all_together_in_whatever_order_they_come():
    for links in (("01", "23", "12"), ("01", "20", "32"), ("23", "12", "01"), ("01", "01", "10")):
        found = sums_of((STORY, [*marks(0, 1, 2, 3), *linked(*links)], marks(0, 1, 2, 3)))
        things = range(4) if links[2] != "10" else range(2)
        check(found, [(0, [list(things)], [[each] for each in things])])


def test_only_some_types_put_together_and_what_one_lacks_is_left_out():
    document = (STORY, [*marks(0, 1), *linked("01")], marks(2))
    for same_as in ((False, False), (True, False)):
        found = sums_of(document, same_as=same_as)
        assert found.meetings.dtype == np.int64  # they are joined with those of other blocks
        assert (found.meetings.tolist(), found.b3.shape, found.lea.shape) == ([], (0, 4), (0, 4))
