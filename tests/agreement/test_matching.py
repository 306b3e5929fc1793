"""Counts and scores against numbers worked out by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.agreement.matching import Matcher, compare, disagreements
from annotator.agreement.scores import (
    ALL,
    ARGUMENTS_FOUND,
    ARGUMENTS_IN_ROLE,
    ENTITIES_EXACT,
    ENTITIES_OVERLAP,
    TRIGGERS_FOUND,
    TRIGGERS_TYPED,
    Score,
)
from annotator.core.model import Argument, Event, Mention, Span, span_of
from tests.strategies import STORY, items

TEXT = "Pakistan struck Iran on Thursday. Iran condemned the strike."
#       0        9      16   21 24        34   39


def mention(item_id, label, start, end):
    return Mention(item_id, label, span_of(TEXT, (start, end)))


def event(item_id, kind, start, end, *arguments):
    return Event(item_id, kind, span_of(TEXT, (start, end)), arguments)


GOLD = [
    mention("a", "GPE", 0, 8),
    mention("b", "GPE", 16, 20),
    mention("c", "DATE", 24, 32),
    mention("d", "GPE", 34, 38),
    event("e", "ATTACK", 9, 15, Argument("attacker", mention="a"), Argument("target", mention="b")),
    event("f", "CONDEMN", 39, 48, Argument("speaker", mention="d"), Argument("about", event="e")),
]
PREDICTED = [
    mention("1", "GPE", 0, 8),  # right
    mention("2", "ORG", 16, 20),  # wrong label
    mention("3", "DATE", 21, 32),  # "on Thursday": overlaps only
    # the second Iran is missed
    event("4", "ATTACK", 9, 15, Argument("target", mention="1"), Argument("target", mention="2")),
    event("5", "REJECT", 39, 48),  # found, wrong type
    event("6", "ATTACK", 53, 59),  # too many
]


def counts(scores, measure, label=ALL):
    score = scores[measure][label]
    return score.matched, score.predicted, score.gold


def test_worked_out_by_hand():
    scores = compare(TEXT, PREDICTED, GOLD)
    assert counts(scores, ENTITIES_EXACT) == (1, 3, 4)
    assert counts(scores, ENTITIES_EXACT, "GPE") == (1, 1, 3)
    assert counts(scores, ENTITIES_EXACT, "ORG") == (0, 1, 0)
    assert counts(scores, ENTITIES_OVERLAP) == (2, 3, 4)
    assert counts(scores, TRIGGERS_FOUND) == (2, 3, 2)
    assert list(scores[TRIGGERS_FOUND]) == [ALL]
    assert counts(scores, TRIGGERS_TYPED) == (1, 3, 2)
    assert counts(scores, TRIGGERS_TYPED, "ATTACK") == (1, 2, 1)
    assert counts(scores, ARGUMENTS_FOUND) == (2, 2, 4)  # both fillers of the ATTACK
    assert counts(scores, ARGUMENTS_IN_ROLE) == (1, 2, 4)  # Iran is the target in both
    assert counts(scores, ARGUMENTS_IN_ROLE, "target") == (1, 2, 1)
    score = scores[ENTITIES_EXACT][ALL]
    assert score.precision == pytest.approx(1 / 3)
    assert score.recall == pytest.approx(1 / 4)
    assert score.f1 == pytest.approx(2 / 7)
    assert score.undefined == ""


def test_what_is_not_defined_says_why():
    assert (Score().precision, Score().recall, Score().f1) == (None, None, None)
    assert Score().undefined == "nothing predicted, nothing in gold"
    assert Score(0, 0, 3).precision is None
    assert Score(0, 0, 3).f1 == 0
    assert Score(0, 0, 3).undefined == "nothing predicted"
    assert Score(0, 3, 0).undefined == "nothing in gold"


def test_outer_space_and_repetitions_do_not_count():
    sloppy = Mention("1", "GPE", Span(((15, 21),), TEXT[15:21]))
    gold = [mention("a", "GPE", 16, 20), mention("b", "GPE", 16, 20)]
    assert counts(compare(TEXT, [sloppy], gold), ENTITIES_EXACT) == (1, 1, 1)


def test_two_events_on_one_trigger_are_two():
    gold = [event("a", "ATTACK", 9, 15), event("b", "ATTACK", 9, 15)]
    assert counts(compare(TEXT, gold[:1], gold), TRIGGERS_TYPED) == (1, 1, 2)


def test_a_filler_that_is_gone_is_no_argument():
    gold = [event("a", "ATTACK", 9, 15, Argument("target", mention="gone"))]
    assert counts(compare(TEXT, gold, gold), ARGUMENTS_FOUND) == (0, 0, 0)


def test_the_greedy_trap():
    def overlapping(left, right):
        one, other = (
            [Mention(f"{n}", "X", span_of("x" * 20, span)) for n, span in enumerate(spans)]
            for spans in (left, right)
        )
        return compare("x" * 20, one, other)[ENTITIES_OVERLAP][ALL].matched

    assert overlapping([(0, 10), (8, 12)], [(9, 11), (0, 3)]) == 2
    assert overlapping([(0, 4)], [(4, 8)]) == 0


@given(st.lists(items(STORY), max_size=8), st.lists(items(STORY), max_size=8))
def test_scores_are_symmetric_and_perfect_with_oneself(one, other):
    forth, back = compare(STORY, one, other), compare(STORY, other, one)
    for measure, by_label in forth.items():
        for label, score in by_label.items():
            mirrored = back[measure][label]
            assert (score.matched, score.predicted) == (mirrored.matched, mirrored.gold)
            assert score.matched <= min(score.predicted, score.gold)
    for by_label in compare(STORY, one, one).values():
        assert all(score.f1 in (None, 1.0) for score in by_label.values())


def test_texts_add_up():
    matcher = Matcher()
    matcher.add(TEXT, PREDICTED, GOLD)
    matcher.add(TEXT, GOLD, GOLD)
    total = matcher.scores()
    assert counts(total, ENTITIES_EXACT) == (5, 7, 8)
    assert counts(total, ENTITIES_EXACT, "DATE") == (1, 2, 2)


def test_disagreement_is_the_mean_over_pairs_and_undefined_without_marks():
    documents = [(TEXT, [GOLD, GOLD, PREDICTED]), (TEXT, [GOLD]), (TEXT, [[], []])]
    # of 6 and 6 marks 2 are equal: an entity and a trigger
    assert disagreements(documents) == [pytest.approx((0 + 2 * (1 - 4 / 12)) / 3), None, None]
    assert disagreements([]) == []
