"""Terms that are possible, and what a plan says of itself."""

from __future__ import annotations

import pytest

from annotator.core.errors import UserError
from annotator.core.hand_out import Assignment, Candidate, Plan, Share, Slot, Terms
from annotator.core.planning import plan, plan_others, plan_same


def shares(names: str) -> tuple[Share, ...]:
    return tuple(map(Share, names.split()))


def documents(number: int, **facts) -> list[Candidate]:
    return [Candidate(f"d{place}", f"Title {place}", 10, 1)._replace(**facts)
            for place in range(number)]  # fmt: skip


@pytest.mark.parametrize(
    ("terms", "words"),
    [
        (Terms(()), "Name at least one"),
        (Terms(shares("ana ana")), "named twice"),
        (Terms(shares("ana ben"), 3), "not to 3"),
        (Terms(shares("ana"), 0), "not to 0"),
        (Terms(shares("ana"), blind=1.5), "blind part"),
        (Terms(shares("ana"), blind=float("nan")), "blind part"),
        (Terms((Share("ana", 0),)), "above 0"),
        (Terms((Share("ana", float("inf")),)), "above 0"),
        (Terms((Share("ana", 1, -1),)), "less than 0"),
    ],
)
def test_impossible_terms_are_said(terms, words):
    with pytest.raises(UserError, match=words):
        plan(terms, documents(3))


def test_a_plan_says_who_gets_what_and_how_much():
    made = plan(Terms(shares("ana ben"), 2), documents(3))
    assert [each.document_id for each in made.by_annotator["ana"]] == ["d0", "d1", "d2"]
    assert [each.annotator for each in made.by_document["d1"]] == ["ana", "ben"]
    assert made.words == {"ana": 30, "ben": 30}
    assert made.pairs == {("ana", "ben"): 3}
    assert made.remarks == ()


def test_what_somebody_holds_already_counts_as_shared():
    made = plan(Terms(shares("ana ben"), 2), documents(4, holders=("ana", "zoe"), lacks=1))
    assert {each.annotator for each in made.assignments} == {"ben"}
    assert made.pairs == {("ana", "ben"): 4}


def test_remarks_say_what_to_know_before():
    bare = plan(Terms(shares("ana")), documents(2, suggested=0)).remarks
    assert "2 documents have no suggestions. They are" in bare[0]
    assert (
        "1 document has no suggestions. It is"
        in (plan(Terms(shares("ana")), documents(1, suggested=0)).remarks[0])
    )
    few = plan(Terms((Share("ana", 1, 2), Share("ben", 1, 2)), 1), documents(6))
    assert [len(each) for each in few.by_annotator.values()] == [2, 2]
    assert len(few.remarks) == 1
    assert "2 documents can't go to as many people as asked: 2 places stay" in few.remarks[0]
    idle = plan(Terms(shares("ana ben")), documents(1))
    assert "Nothing is left for" in idle.remarks[0]
    names = " ".join(f"p{number:02}" for number in range(12))
    lonely = plan(Terms(shares(names), 2), documents(6)).remarks
    assert "p00 and p01" in lonely[-1] or "more pairs" in lonely[-1]
    assert "share no document" in lonely[-1]


def test_two_pairs_that_share_nothing_are_both_named():
    made = Plan(
        Terms(shares("ana ben cem"), 2),
        (Candidate("d", suggested=1),),
        (Assignment("d", "ana"), Assignment("d", "ben")),
    )
    assert "compared: ana and cem, ben and cem" in made.remarks[-1]


def test_an_empty_plan_says_nothing_about_those_in_it():
    assert Plan(Terms(shares("ana ben"), 2)).remarks == ()


SLOTS = [
    Slot("d1", "ben", "p2", True),
    Slot("d0", "ana", "p1"),
    Slot("d1", "ana", "p1"),
]


def test_again_to_the_same_keeps_order_and_blindness():
    made = plan_same(SLOTS, documents(3))
    assert made.annotators == ("ana", "ben")
    assert made.assignments == (
        Assignment("d0", "ana"),
        Assignment("d1", "ben", True),
        Assignment("d1", "ana"),
    )
    assert [each.id for each in made.documents] == ["d0", "d1"]


def test_passed_on_to_others_who_don_t_hold_it():
    terms = Terms(shares("ana cem dora"))
    held = [each._replace(holders=("ana", "ben")) for each in documents(2)]
    made = plan_others(terms, SLOTS, held)
    assert not made.by_annotator["ana"]
    given = {(each.document_id, each.instead): each for each in made.assignments}
    assert set(given) == {("d0", "p1"), ("d1", "p1"), ("d1", "p2")}
    assert given["d1", "p2"].blind
    assert len({each.annotator for each in made.by_document["d1"]}) == 2
    short = plan_others(Terms(shares("cem")), SLOTS, held).short
    assert [(each.id, missing) for each, missing in short] == [("d1", 1)]
