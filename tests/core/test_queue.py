"""The queue's rows: counted, sifted, put in order."""

import pytest

from annotator.core.model import Status
from annotator.core.queue import QueueRows, Sort
from annotator.core.queue_documents import HeldDocuments

DOCUMENTS = [  # id, title, words, suggested, number, length
    ("a", "Zebra crossing", 30, 4, 1, 200),
    ("b", "apples", 10, 2, 3, 90),
    ("c", "Border raid", 20, 0, 4, 150),
    ("d", "border talks", 20, 5, 7, 140),
]
LAYERS = {  # number, decided, status, flag, seconds
    3: (3, 2, "done", "", 60.0),
    4: (4, 0, "doing", "Odd words", 12.0),
}


@pytest.fixture
def rows() -> QueueRows:
    documents = HeldDocuments(DOCUMENTS, {1: 500_000, 7: 200_000})
    return QueueRows(documents, dict(LAYERS), {3: 0.25, 7: 0.75})


def ids(rows: QueueRows, places) -> list[str]:
    return [rows[place].id for place in places]


def test_a_row_is_the_document_with_its_layer(rows):
    assert len(rows) == 4
    assert [row.status for row in rows] == [Status.TODO, Status.DONE, Status.DOING, Status.TODO]
    assert rows[1] == ("b", "apples", 10, 2, 2, Status.DONE, "", 60.0, 3, 90, None, 0.25)
    assert [rows.undecided(place) for place in range(4)] == [4, 0, 0, 5]
    assert [rows.status(place) for place in range(4)] == [row.status for row in rows]
    assert rows[0].uncertainty == 0.5
    assert (rows.place_of("d"), rows.place_of("nobody")) == (3, -1)


def test_counts_are_kept_without_looking_at_every_row(rows):
    assert rows.count(Status.TODO, Status.DOING) == 3
    assert (rows.flagged, rows.words_left, rows.suggested) == (1, 70, 11)
    rows.update("a", rows[0]._replace(status=Status.DONE, flag="why", seconds=5.0))
    rows.update("b", rows[1]._replace(status=Status.TODO))
    rows.update("nobody", rows[0])
    assert rows.count(Status.DONE) == 1
    assert (rows.flagged, rows.words_left) == (2, 50)
    assert (rows[0].flag, rows[0].seconds, rows[1].status) == ("why", 5.0, Status.TODO)
    assert sum(rows.count(each) for each in Status) == len(rows)


@pytest.mark.parametrize(
    ("statuses", "found"),
    [
        ((), "abcd"), (tuple(Status), "abcd"), ((Status.TODO,), "ad"), ((Status.DONE,), "b"),
        ((Status.DOING, Status.DONE), "bc"), ((Status.TODO, Status.DOING), "acd"),
    ],
)  # fmt: skip
def test_sifting_by_status(rows, statuses, found):
    assert ids(rows, rows.sifted(range(4), statuses)) == list(found)


def test_filters_are_all_asked_for_together(rows):
    assert ids(rows, rows.sifted(range(4), flagged=True)) == ["c"]
    assert ids(rows, rows.sifted(range(4), numbers={7, 1, 99})) == ["a", "d"]
    assert rows.sifted(range(4), (Status.TODO,), flagged=True) == []
    assert ids(rows, rows.sifted([3, 2, 1, 0], (Status.TODO,), numbers={1, 7})) == ["d", "a"]


@pytest.mark.parametrize(
    ("by", "ascending", "descending"),
    [
        (Sort.ORDER, "abcd", "dcba"),
        (Sort.NAME, "bcda", "adcb"),
        (Sort.LENGTH, "bcda", "acdb"),  # equal ones keep their order
        (Sort.UNCERTAINTY, "dabc", "adbc"),  # what is undefined comes last either way
        (Sort.DISAGREEMENT, "bdac", "dbac"),
        (Sort.TIME, "adcb", "bcad"),
    ],
)
def test_orders(rows, by, ascending, descending):
    assert ids(rows, rows.ordered(by)) == list(ascending)
    assert ids(rows, rows.ordered(by, descending=True)) == list(descending)


def test_titles_are_found_whatever_their_capitals(rows):
    assert rows.titled("BORDER ") == {4, 7}
    assert rows.titled("cross") == {1}


def test_flags_are_found_by_the_words_of_their_reasons(rows):
    assert rows.flagged_for("WORD odd") == {4}
    assert rows.flagged_for("odd even") == set()


def test_what_is_decided_in_part(rows):
    assert (rows.begun(), rows.partly_decided()) == ({3}, [])
    rows.update("a", rows[0]._replace(decided=1))
    rows.update("d", rows[3]._replace(decided=2, suggested=2))
    assert (rows.begun(), rows.partly_decided()) == ({1, 3, 7}, [1])


def test_what_was_shown_before_counts_when_all_of_it_is_asked_for(rows):
    rows.update("a", rows[0]._replace(suggested=9, uncertainty=0.1))
    assert [rows.undecided(place) for place in range(4)] == [9, 0, 0, 5]
    assert ids(rows, rows.ordered(Sort.UNCERTAINTY)) == ["a", "d", "b", "c"]


def test_columns_are_read_ahead_one_at_a_time(rows):
    assert (rows.read_ahead(), rows.read_ahead(), rows.read_ahead()) == (True, False, False)
    assert (rows[0].uncertainty, rows[1].uncertainty) == (0.5, None)
    assert not QueueRows().read_ahead()


def test_an_order_follows_what_changed(rows):
    assert ids(rows, rows.ordered(Sort.UNCERTAINTY)) == ["d", "a", "b", "c"]
    assert rows.ordered(Sort.UNCERTAINTY) is rows.ordered(Sort.UNCERTAINTY)
    rows.update("a", rows[0]._replace(flag="why"))
    rows.update("a", rows[0]._replace(uncertainty=0.1))
    assert ids(rows, rows.ordered(Sort.UNCERTAINTY)) == ["a", "d", "b", "c"]
    rows.update("a", rows[0]._replace(uncertainty=None))
    assert ids(rows, rows.ordered(Sort.UNCERTAINTY)) == ["d", "a", "b", "c"]
    assert ids(rows, rows.ordered(Sort.TIME)) == ["a", "d", "c", "b"]
    rows.update("a", rows[0]._replace(seconds=99.0))
    assert ids(rows, rows.ordered(Sort.TIME)) == ["d", "c", "b", "a"]


def test_disagreements_come_later(rows):
    assert rows.is_compared
    rows.set_disagreements({3: None, 7: None, 4: 1.0})
    assert ids(rows, rows.ordered(Sort.DISAGREEMENT)) == ["c", "a", "b", "d"]
    assert not QueueRows(HeldDocuments(DOCUMENTS)).is_compared


def test_what_is_informative_comes_first_and_the_rest_by_uncertainty(rows):
    rows.set_informative({rows[1].number: 1, rows[2].number: 2, 99: 3})
    assert ids(rows, rows.ordered(Sort.INFORMATIVE, descending=True)) == ["c", "b", "a", "d"]
    rows.set_informative({})
    by_doubt = rows.ordered(Sort.UNCERTAINTY, descending=True)
    assert rows.ordered(Sort.INFORMATIVE, descending=True) == by_doubt


def test_an_empty_queue():
    rows = QueueRows()
    assert (len(rows), rows.words_left, rows.ordered(Sort.NAME)) == (0, 0, [])
    assert rows.sifted([], (Status.DONE,), flagged=True) == []
    assert (rows.place_of("a"), rows.partly_decided()) == (-1, [])
