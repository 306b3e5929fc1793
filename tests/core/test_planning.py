"""Plans are fair, exact where they can be, and the same for the same seed."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.errors import UserError
from annotator.core.hand_out import Candidate, Plan, Share, Slot, Terms
from annotator.core.planning import plan, plan_others, rank

people = st.integers(1, 8)
quotas = st.none() | st.integers(0, 20)


@st.composite
def terms_and_documents(draw, *, held: bool = False):
    number = draw(people)
    shares = tuple(
        Share(f"p{place}", draw(st.sampled_from([1.0, 2.0, 0.3])), draw(quotas))
        for place in range(number)
    )
    terms = Terms(
        shares,
        draw(st.integers(1, number)),
        draw(st.integers(0, 5)),
        draw(st.sampled_from([0.0, 0.1, 0.5, 1.0])),
        draw(st.booleans()),
    )
    documents = []
    for place in range(draw(st.integers(0, 30))):
        names = [each.name for each in shares] + ["stranger"]
        holders = tuple(draw(st.sets(st.sampled_from(names)))) if held else ()
        lacks = draw(st.none() | st.integers(0, number)) if held else None
        documents.append(Candidate(f"d{place}", words=5, suggested=1, holders=holders, lacks=lacks))
    return terms, documents


@given(terms_and_documents(held=True))
def test_nobody_gets_a_document_twice_or_too_many(given_terms):
    terms, documents = given_terms
    made = plan(terms, documents)
    assert made == plan(terms, documents)
    holders = {each.id: each.holders for each in documents}
    pairs = [(each.document_id, each.annotator) for each in made.assignments]
    assert len(set(pairs)) == len(pairs)
    assert all(name not in holders[document] for document, name in pairs)
    for share in terms.annotators:
        assert share.most is None or len(made.by_annotator[share.name]) <= share.most
    missing = {each.id: lacking for each, lacking in made.short}
    for each in documents:
        wanted = terms.overlap if each.lacks is None else each.lacks
        got = len(made.by_document.get(each.id, ()))
        assert got + missing.get(each.id, 0) == wanted


@given(terms_and_documents())
def test_what_nobody_holds_goes_to_as_many_as_asked_until_quotas_are_used_up(given_terms):
    terms, documents = given_terms
    made = plan(terms, documents)
    covered = len(documents) - len(made.short)
    assert [each.id for each in made.documents] == [each.id for each in documents[:covered]]
    assert all(lacking == terms.overlap for _, lacking in made.short)
    if made.short:  # one more would be too many
        room = sum(
            covered + 1 if each.most is None else min(each.most, covered + 1)
            for each in terms.annotators
        )
        assert room < (covered + 1) * terms.overlap


@given(st.integers(2, 8), st.data())
def test_equal_shares_get_equal_loads_and_every_pair_shares_as_much_as_others(number, data):
    overlap = data.draw(st.integers(2, number))
    pairs = number * (number - 1) / 2
    each = overlap * (overlap - 1) / 2
    documents = data.draw(st.integers(int(2 * pairs / each) + 3, 80))
    terms = Terms(tuple(Share(f"p{n}") for n in range(number)), overlap, data.draw(st.integers()))
    made = plan(terms, [Candidate(f"d{place}", suggested=1) for place in range(documents)])
    loads = [len(given) for given in made.by_annotator.values()]
    assert max(loads) - min(loads) <= 1
    assert min(made.pairs.values()) >= 1
    assert max(made.pairs.values()) - min(made.pairs.values()) <= 0.3 * documents * each / pairs + 3


@given(st.lists(st.integers(1, 5), min_size=2, max_size=6))
def test_loads_follow_the_weights(weights):
    shares = tuple(Share(f"p{place}", weight) for place, weight in enumerate(weights))
    made = plan(Terms(shares), [Candidate(f"d{place}") for place in range(60)])
    for share in shares:
        exact = 60 * share.weight / sum(weights)
        assert abs(len(made.by_annotator[share.name]) - exact) < 1


@pytest.mark.parametrize("seed", range(8))
def test_whoever_is_due_every_document_gets_every_document(seed):
    shares = (Share("ana", 0.5), Share("ben", 1.0), Share("cem", 0.5, 4))
    made = plan(Terms(shares, 2, seed), [Candidate(f"d{place}") for place in range(8)])
    assert [len(each) for each in made.by_annotator.values()] == [4, 8, 4]


def test_where_not_all_can_go_out_those_that_do_are_shared_by_the_weights():
    shares = (Share("a", 1, 1), Share("b", 2, 2), Share("c", 2, 3), Share("d", 0.5, 2))
    made = plan(Terms(shares, 3, 1), [Candidate(f"d{place}") for place in range(3)])
    assert [len(each) for each in made.by_annotator.values()] == [1, 2, 2, 1]
    assert [each.id for each, _ in made.short] == ["d2"]


def test_loads_keep_to_the_shares_all_along_the_order():
    terms = Terms((Share("ana", 2), Share("ben"), Share("cem")), 2)
    made = plan(terms, [Candidate(f"d{place}") for place in range(40)])
    first = {each.document_id for each in made.assignments[:20]}  # of the first ten documents
    loads = [
        sum(each.document_id in first for each in given) for given in made.by_annotator.values()
    ]
    assert loads == [10, 5, 5]


def test_another_seed_is_another_plan():
    documents = [Candidate(f"d{place}") for place in range(30)]
    shares = tuple(Share(name) for name in "abcde")
    plans = {plan(Terms(shares, 2, seed), documents).assignments for seed in range(5)}
    assert len(plans) == 5


def test_blind_documents_are_blind_to_everybody():
    shares = tuple(Share(name) for name in "abcd")
    documents = [Candidate(f"d{place}") for place in range(20)]
    made = plan(Terms(shares, 2, 3, blind=0.25), documents)
    blind = [{each.blind for each in given} for given in made.by_document.values()]
    assert sorted(map(sorted, blind)) == [[False]] * 15 + [[True]] * 5


def test_a_blind_part_of_everybody_s_own_differs_between_people():
    shares = tuple(Share(name) for name in "abc")
    documents = [Candidate(f"d{place}") for place in range(20)]
    made = plan(Terms(shares, 3, 3, blind=0.2, blind_each=True), documents)
    chosen = [
        {each.document_id for each in given if each.blind} for given in made.by_annotator.values()
    ]
    assert [len(each) for each in chosen] == [4, 4, 4]
    assert any(one != other for one, other in combinations(chosen, 2))


def test_the_blind_part_of_everybody_s_own_is_counted_of_that():
    shares = tuple(Share(name) for name in "abc")
    documents = [Candidate(f"d{place}") for place in range(30)]
    made = plan(Terms(shares, 1, 3, blind=0.2, blind_each=True), documents)
    blind = [sum(each.blind for each in given) for given in made.by_annotator.values()]
    assert blind == [2, 2, 2]


def told(made: Plan) -> str:
    """Who gets each document, in capitals where it is blind."""
    return " ".join(
        "".join(each.annotator.upper() if each.blind else each.annotator for each in given)
        for given in made.by_document.values()
    )


def test_plans_are_the_same_for_ever():
    documents = [Candidate(f"d{place}") for place in range(12)]
    by_twos = plan(Terms(tuple(map(Share, "abcde")), 2, 7), documents)
    assert told(by_twos) == "cd ae ab ce bd de ac be bc ad de ac"
    by_threes = plan(Terms(tuple(map(Share, "abcdef")), 3, 1, blind=0.25), documents)
    assert told(by_threes) == "bcd AEF ABF CDE acd bef def abc abe cdf abd cef"
    shares = (Share("a", 2), Share("b", 1, 3), Share("c"), Share("d", 0.5))
    held = [
        Candidate(
            f"d{place}",
            holders=() if place % 3 else ("abcd"[place % 4],),
            lacks=(None, 1, 2, 0)[place % 4],
        )
        for place in range(16)
    ]
    assert told(plan(Terms(shares, 2, 3), held)) == "bc a ad ac a ad bc a ac bc a ad"
    quotas = (Share("a", 2, 4), Share("b", 1, 3), Share("c", 1, 3))
    assert told(plan(Terms(quotas, 2), documents)) == "ab ac bc ac ab"  # and no more


def test_a_document_that_lacks_nobody_is_not_among_those_that_are_shared_out():
    documents = [Candidate(f"d{place}", lacks=place % 2) for place in range(20)]
    made = plan(Terms((Share("a"), Share("b"))), documents)
    assert [len(each) for each in made.by_annotator.values()] == [5, 5]
    assert made.short == ()


def test_slots_are_passed_on_as_they_were_to_whoever_does_not_hold_them():
    slots = [Slot("d1", "ana", "p1", blind=True), Slot("d1", "ben", "p2"), Slot("d0", "ana", "p1")]
    documents = [Candidate(f"d{place}", holders=("ana", "ben")) for place in range(3)]
    takers = Terms((Share("cleo"), Share("dora")), overlap=3)  # of which nothing is asked here
    made = plan_others(takers, slots, documents)
    passed = [(each.document_id, each.blind, each.instead) for each in made.assignments]
    assert passed == [("d0", False, "p1"), ("d1", True, "p1"), ("d1", False, "p2")]
    assert {each.annotator for each in made.by_document["d1"]} == {"cleo", "dora"}
    with pytest.raises(UserError, match="Name at least one"):
        plan_others(Terms(()), slots, documents)


def test_ranks_are_the_same_for_ever():
    assert rank(7, "a", "b") == 17378894876599059097
    assert rank(7, "a", "b") != rank(7, "ab")
    assert rank(7, "\ud800") != rank(8, "\ud800")
