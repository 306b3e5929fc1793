"""Counts and scores against numbers worked out by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.agreement.comparing import ARGUMENT, ENTITY, EVENT, NOTHING, Confusion
from annotator.agreement.comparing import compare as compare_text
from annotator.agreement.disagreement import disagreements
from annotator.agreement.evaluation import EXAMPLES, Evaluator
from annotator.agreement.scores import (
    ALL,
    ARGUMENTS_FOUND,
    ARGUMENTS_FOUND_OVERLAP,
    ARGUMENTS_IN_ROLE,
    ARGUMENTS_IN_ROLE_OVERLAP,
    ATTRIBUTES,
    ENTITIES_EXACT,
    ENTITIES_FOUND,
    ENTITIES_OVERLAP,
    TRIGGERS_FOUND,
    TRIGGERS_FOUND_OVERLAP,
    TRIGGERS_TYPED,
    TRIGGERS_TYPED_OVERLAP,
    Score,
)
from annotator.core.model import Argument, DocumentLabel, Event, Link, Mention, Span, span_of
from tests.strategies import STORY, items

TEXT = "Pakistan struck Iran on Thursday. Iran condemned the strike."
#       0        9      16   21 24        34   39


def compare(text, predicted, gold):
    return compare_text(text, predicted, gold).scores


def mention(item_id, label, start, end):
    return Mention(item_id, label, span_of(TEXT, (start, end)))


def event(item_id, kind, start, end, *arguments, attributes=()):
    return Event(item_id, kind, span_of(TEXT, (start, end)), arguments, attributes)


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
    assert counts(scores, ENTITIES_FOUND) == (2, 3, 4)
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


def test_pieces_that_only_space_parts_are_one():
    pieces = Mention("a", "GPE", span_of(TEXT, (0, 8), (9, 15), (24, 32)))
    whole = Mention("a", "GPE", span_of(TEXT, (0, 15), (24, 32)))
    assert counts(compare(TEXT, [pieces], [whole]), ENTITIES_EXACT) == counts(
        compare(TEXT, [whole], [whole]), ENTITIES_EXACT
    )
    apart = Mention("a", "GPE", span_of(TEXT, (0, 8), (16, 20), (24, 32)))
    assert counts(compare(TEXT, [apart], [whole]), ENTITIES_EXACT) == (0, 1, 1)


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


def test_with_overlap_arguments_and_attributes_are_those_of_events_that_both_have():
    gold = [
        mention("a", "GPE", 0, 8),
        mention("b", "GPE", 16, 20),
        event("e", "ATTACK", 9, 20, Argument("attacker", mention="a"),
              Argument("target", mention="b"),
              attributes=(("modality", "planned"), ("retaliatory", True))),
        event("f", "CONDEMN", 39, 48, Argument("about", event="e"), attributes=(("x", "y"),)),
    ]  # fmt: skip
    predicted = [
        mention("1", "GPE", 0, 8),
        mention("2", "DATE", 16, 32),
        event("3", "ATTACK", 9, 15, Argument("target", mention="1"),
              Argument("target", mention="2"),
              attributes=(("modality", "alleged"), ("retaliatory", True))),
        event("4", "REJECT", 39, 48, Argument("about", event="3"), attributes=(("x", "y"),)),
    ]  # fmt: skip
    scores = compare(TEXT, predicted, gold)
    assert counts(scores, TRIGGERS_FOUND) == (1, 2, 2)
    assert counts(scores, TRIGGERS_FOUND_OVERLAP) == (2, 2, 2)
    assert counts(scores, TRIGGERS_TYPED) == (0, 2, 2)
    assert counts(scores, TRIGGERS_TYPED_OVERLAP) == (1, 2, 2)
    assert counts(scores, ARGUMENTS_FOUND_OVERLAP) == (2, 2, 2)
    assert counts(scores, ARGUMENTS_IN_ROLE_OVERLAP) == (1, 2, 2)
    assert counts(scores, ATTRIBUTES) == (1, 2, 2)
    assert counts(scores, ATTRIBUTES, "retaliatory") == (1, 1, 1)


def test_of_two_events_that_overlap_the_one_that_does_so_more_is_compared():
    right, wrong = (("modality", "planned"),), (("modality", "alleged"),)
    gold = [event("e", "ATTACK", 9, 20, attributes=right)]
    predicted = [
        event("1", "ATTACK", 16, 32, attributes=wrong),
        event("2", "ATTACK", 9, 19, attributes=right),
    ]
    for order in (predicted, predicted[::-1]):
        assert counts(compare(TEXT, order, gold), ATTRIBUTES) == (1, 1, 1)


def test_what_is_mixed_up():
    assert compare_text(TEXT, GOLD, GOLD).confusions == []
    assert compare_text(TEXT, PREDICTED, GOLD).confusions == [
        Confusion(ARGUMENT, "ATTACK.attacker", "ATTACK.target", 0, 8),
        Confusion(ENTITY, "GPE", "ORG", 16, 20),
        Confusion(ENTITY, "DATE", "DATE", 24, 32),  # other words
        Confusion(ENTITY, "GPE", NOTHING, 34, 38),
        Confusion(EVENT, "CONDEMN", "REJECT", 39, 48),
        Confusion(EVENT, NOTHING, "ATTACK", 53, 59),
    ]


def test_texts_add_up():
    evaluator = Evaluator()
    evaluator.add(TEXT, PREDICTED, GOLD, document="a", key="1")
    evaluator.add(TEXT, GOLD, GOLD, document="a", key="1")
    total = evaluator.scores()
    assert counts(total, ENTITIES_EXACT) == (5, 7, 8)
    assert counts(total, ENTITIES_EXACT, "DATE") == (1, 2, 2)
    assert total[ENTITIES_EXACT][ALL].low is None  # one document: nothing to draw


def test_an_interval_holds_the_score_and_examples_are_of_several_documents():
    evaluator = Evaluator()
    for number in range(12):
        for _ in range(3):
            predicted = PREDICTED if number % 3 else GOLD
            evaluator.add(TEXT, predicted, GOLD, document=f"d{number}", key=str(number))
    score = evaluator.scores()[ENTITIES_EXACT][ALL]
    assert 0 < score.low < score.f1 < score.high < 1
    sure = evaluator.scores()[ENTITIES_EXACT]["ORG"]
    assert (sure.low, sure.high) == (0, 0)
    confused = evaluator.confusions()[ENTITY, "GPE", "ORG"]
    assert confused.count == 3 * 8
    assert len(confused.examples) == len({each.document for each in confused.examples}) == EXAMPLES
    example = confused.examples[0]
    assert example.words == TEXT[example.start : example.start + len(example.words)] == "Iran"
    assert TEXT.startswith(example.before + example.words + example.after)


def test_disagreement_is_the_mean_over_pairs_and_undefined_without_marks():
    documents = [(TEXT, [GOLD, GOLD, PREDICTED]), (TEXT, [GOLD]), (TEXT, [[], []])]
    # of 6 and 6 marks 2 are equal: an entity and a trigger
    assert disagreements(documents) == [pytest.approx((0 + 2 * (1 - 4 / 12)) / 3), None, None]
    assert disagreements([]) == []


def test_links_labels_and_fillers_that_are_gone_are_no_disagreement():
    gone = event(
        "g", "ATTACK", 53, 59, Argument("target", mention="no"), Argument("about", event="n")
    )
    more = [gone, Link("l", "RESPONSE_TO", "f", "e"), DocumentLabel("context", ("x",))]
    documents = [(TEXT, [[*GOLD, gone], [*GOLD, *more]])]
    assert disagreements(documents) == [0]


def test_disagreement_of_documents_without_marks_stands_between_and_behind_others():
    marked = (TEXT, [GOLD, PREDICTED])
    alone = disagreements([marked])
    assert disagreements([(TEXT, [[], []]), marked, (TEXT, [[], []])]) == [None, *alone, None]
    twice = [*GOLD, mention("b2", "GPE", 16, 20)]  # the same mention again
    assert disagreements([(TEXT, [GOLD, twice])]) == [0]
    again = [*GOLD, event("e2", "ATTACK", 9, 15)]  # a second event is another one
    assert disagreements([(TEXT, [GOLD, again])])[0] > 0


places = st.tuples(st.integers(0, 3), st.sampled_from(["GPE", "ORG"]))
layers = st.lists(st.sets(places, max_size=4), min_size=3, max_size=3)


@given(st.lists(layers, min_size=1, max_size=3))
def test_disagreement_of_several_documents_is_that_of_each_pair_by_hand(found):
    def made(side):
        return [
            Mention(f"{n}", label, span_of(TEXT, (at, at + 1)))
            for n, (at, label) in enumerate(side)
        ]

    expected = []
    for document in found:
        pairs = [(one, other) for n, one in enumerate(document) for other in document[n + 1 :]]
        values = [
            1 - 2 * len(one & other) / (len(one) + len(other))
            for one, other in pairs
            if one | other
        ]
        expected.append(pytest.approx(sum(values) / len(values)) if values else None)
    given_documents = [(TEXT, [made(sorted(side)) for side in document]) for document in found]
    assert disagreements(given_documents) == expected
