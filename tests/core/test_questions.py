"""Rules, choices and ids of questions."""

from __future__ import annotations

import pytest

from annotator.core.questions import (
    NEITHER,
    Kind,
    Piece,
    Question,
    Rule,
    Topic,
    Version,
    by_rule,
    content_id,
    is_question_id,
    majority,
    rule_id,
    rule_of,
    ruled,
    take,
)
from tests.layers import SPANS

LABELS = frozenset({Topic.LABELS})
ALL = dict.fromkeys(Topic, Rule.MAJORITY)


def question(*held: str, without: str = "", annotators: str = "", topics=LABELS) -> Question:
    """A question with a version for each of these groups of one-letter annotators."""
    versions = tuple(
        Version((Piece(f"L{number}", SPANS[0]),), tuple(names)) for number, names in enumerate(held)
    )
    everybody = annotators or "".join(held) + without
    return Question("q-1", Kind.MENTION, topics, versions, tuple(without), tuple(everybody), 0, 6)


@pytest.mark.parametrize(
    ("asked", "outcome"),
    [
        (question("ab", "c"), take(0)),
        (question("c", "ab"), take(1)),
        (question("a", "b"), None),
        (question("ab", "cd"), None),  # half is no majority
        (question("a", without="bc"), NEITHER),
        (question("ab", annotators="abcd"), None),  # not all of the four had a say
        (question("abc", annotators="abcde"), take(0)),
    ],
)
def test_the_majority_is_more_than_half_of_all_who_annotated_the_document(asked, outcome):
    assert majority(asked) == outcome


def test_a_rule_settles_only_what_it_is_set_for():
    asked = question("ab", "c", topics=frozenset({Topic.LABELS, Topic.BOUNDARIES}))
    assert ruled(asked, {}) is None
    assert ruled(asked, {Topic.LABELS: Rule.MAJORITY}) is None
    assert ruled(asked, {**ALL, Topic.BOUNDARIES: Rule.UNANIMOUS}) is None
    assert ruled(asked, ALL) == take(0)
    assert ruled(question("abc", topics=frozenset()), {}) == take(0)  # all agree


def test_a_rules_answer_has_an_id_of_its_own_for_every_outcome():
    asked = question("ab", "c")
    ids = {rule_id(asked, outcome) for outcome in (take(0), take(1), NEITHER)}
    assert len(ids) == 3
    assert rule_id(asked, take(0)) == rule_id(question("abd", "c"), take(0))


def test_ids_and_signatures_can_be_told_from_others():
    assert content_id("a", 1) == content_id("a", 1) != content_id("a", 2)
    assert is_question_id(content_id("\ud800"))
    assert not is_question_id("s0")
    assert rule_of(by_rule(Rule.MAJORITY)) == "majority"
    assert rule_of("ana") == ""


def test_versions_are_said_in_words():
    pieces = (
        Piece("ARMED_GROUP", SPANS[0]),
        Piece("SAME_AS", SPANS[0], SPANS[1]),
        Piece("modality", value="alleged"),
        Piece("retaliatory", value=False),
    )
    assert Version(pieces, ()).words == (
        "ARMED GROUP “Estara”, SAME AS “Estara” → “Vardanian”, Modality: alleged, Retaliatory: no"
    )
