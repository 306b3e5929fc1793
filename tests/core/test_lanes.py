import itertools

from hypothesis import given
from hypothesis import strategies as st

from annotator.core.lanes import MOST_ROWS, Box, lanes, pack

interval = st.tuples(st.integers(0, 60), st.integers(1, 30)).map(lambda p: (p[0], p[0] + p[1]))
intervals = st.lists(interval, max_size=30)


@given(intervals)
def test_intersecting_intervals_never_share_a_lane(spans):
    given_lanes = lanes(spans)
    assert len(given_lanes) == len(spans)
    for i, (start, end) in enumerate(spans):
        for j, (other_start, other_end) in enumerate(spans[:i]):
            if start < other_end and other_start < end:
                assert given_lanes[i] != given_lanes[j]


@given(st.sets(interval, max_size=25), st.randoms(use_true_random=False))
def test_the_lane_belongs_to_the_interval_not_to_its_place(spans, random):
    ordered = sorted(spans)
    shuffled = list(ordered)
    random.shuffle(shuffled)
    assert dict(zip(ordered, lanes(ordered), strict=True)) == dict(
        zip(shuffled, lanes(shuffled), strict=True)
    )


@given(intervals)
def test_lanes_are_few(spans):
    given_lanes = lanes(spans)
    for index, (start, end) in enumerate(spans):
        meets = sum(s < end and start < e for s, e in spans) - 1
        assert given_lanes[index] <= meets


def test_the_innermost_is_lowest():
    assert lanes([(0, 20), (0, 10), (12, 20), (0, 4), (30, 31)]) == [2, 1, 0, 0, 0]
    assert lanes([]) == []
    assert lanes([(0, 5), (5, 9)]) == [0, 0]


box = st.tuples(st.integers(0, 200), st.integers(1, 80), st.integers(1, 90)).map(
    lambda p: Box(p[0], p[0] + p[1], p[2], p[2] * 0.7)
)


@given(st.lists(box, max_size=15), st.booleans())
def test_labels_never_overlap(boxes, shorten):
    places = pack(boxes, gap=4, shorten=shorten)
    by_row = {}
    for place in places:
        assert 0 <= place.row < MOST_ROWS
        by_row.setdefault(place.row, []).append((place.start, place.width))
    for row in by_row.values():
        row.sort()
        for (start, width), (following, _) in itertools.pairwise(row):
            assert start + width + 4 <= following + 1e-9


@given(st.lists(box, max_size=15), st.randoms(use_true_random=False))
def test_packing_is_stable_under_shuffling(boxes, random):
    shuffled = list(boxes)
    random.shuffle(shuffled)

    def pairs(some):
        return sorted(
            ((b.start, b.end, b.width, b.least), (p.row, p.start, p.width))
            for b, p in zip(some, pack(some, 4), strict=True)
        )

    assert pairs(boxes) == pairs(shuffled)


@given(st.lists(box, max_size=15))
def test_without_shortening_every_label_keeps_its_width(boxes):
    assert [place.width for place in pack(boxes, 4, shorten=False)] == [b.width for b in boxes]


def test_a_label_moves_along_below_its_own_words():
    outer, inner = Box(0, 200, 30, 20), Box(0, 40, 20, 15)
    assert [(place.row, place.start) for place in pack([inner, outer], 5)] == [(0, 0), (0, 25)]


def test_a_label_may_begin_below_the_first_half_of_its_words():
    places = pack([Box(0, 15, 40, 40), Box(25, 85, 58, 58)], 5)
    assert [(place.row, place.start) for place in places] == [(0, 0), (0, 45)]


def test_a_label_is_shortened_a_little_before_a_row_is_taken():
    places = pack([Box(0, 30, 50, 35), Box(45, 60, 20, 20)], 5)
    assert [(place.row, place.start, place.width) for place in places] == [(0, 0, 40), (0, 45, 20)]


def test_much_too_near_takes_another_row():
    places = pack([Box(0, 15, 50, 35), Box(20, 35, 50, 35)], 5)
    assert [place.row for place in places] == [0, 1]


def test_when_all_rows_are_full_labels_queue_up():
    places = pack([Box(0, 5, 50, 35)] * (MOST_ROWS + 1), 5)
    assert places[-1].start == 55
