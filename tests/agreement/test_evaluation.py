"""Predicted against gold annotations over many documents: intervals, order, examples."""

import pytest

from annotator.agreement.comparing import ENTITY, EVENT, NOTHING
from annotator.agreement.evaluation import Evaluator
from annotator.agreement.scores import ALL, ENTITIES_EXACT, TRIGGERS_TYPED
from annotator.core.model import Event, Mention, span_of
from tests.agreement.test_comparing import GOLD, PREDICTED, TEXT, event


def test_equal_documents_have_an_interval_of_one_point():
    evaluator = Evaluator()
    for number in range(10):
        for _ in range(2):  # layers of one document are drawn together
            evaluator.add(TEXT, PREDICTED, GOLD, key=str(number))
    score = evaluator.scores(samples=50)[ENTITIES_EXACT][ALL]
    assert score.f1 == pytest.approx(2 / 7)
    assert (score.low, score.high) == (pytest.approx(score.f1), pytest.approx(score.f1))


@pytest.mark.parametrize(("documents", "is_drawn"), [(9, False), (10, True)])
def test_an_interval_needs_ten_documents(documents, is_drawn):
    apart, together = Evaluator(), Evaluator()
    for _ in range(documents):
        apart.add(TEXT, PREDICTED, GOLD)
        together.add(TEXT, PREDICTED, GOLD, key="one")
    assert (apart.scores()[ENTITIES_EXACT][ALL].low is not None) is is_drawn
    assert together.scores()[ENTITIES_EXACT][ALL].low is None


def test_what_has_intervals_may_come_behind_what_nobody_marked():
    evaluator = Evaluator()
    for _ in range(10):
        evaluator.add(TEXT, [event("1", "ATTACK", 9, 15)], [event("a", "ATTACK", 9, 15)])
    scores = evaluator.scores()
    assert scores[ENTITIES_EXACT][ALL].low is None
    assert scores[TRIGGERS_TYPED][ALL].low == 1


def test_what_is_mixed_up_most_often_comes_first_then_by_name():
    def gold(*rows):
        return [
            Event(f"{n}", label, span_of(TEXT, place))
            if label == "ATTACK"
            else Mention(f"{n}", label, span_of(TEXT, place))
            for n, (label, place) in enumerate(rows)
        ]

    evaluator = Evaluator()
    evaluator.add(TEXT, [], gold(("ORG", (0, 8)), ("ATTACK", (9, 15)), ("GPE", (16, 20))))
    evaluator.add(TEXT, [], gold(("ORG", (0, 8)), ("DATE", (24, 32)), ("ORG", (34, 38))))
    assert [(name, each.count) for name, each in evaluator.confusions().items()] == [
        ((ENTITY, "ORG", NOTHING), 3),
        ((ENTITY, "DATE", NOTHING), 1),
        ((ENTITY, "GPE", NOTHING), 1),
        ((EVENT, "ATTACK", NOTHING), 1),
    ]


NUMBERED = " ".join(f"w{n:04}" for n in range(30))
EDGES = f"bb {'c' * 36} ", f" {'d' * 36} ee"  # 40 characters each


@pytest.mark.parametrize(
    ("text", "words", "before", "after"),
    [
        (
            NUMBERED,
            "w0010",
            "w0004 w0005 w0006 w0007 w0008 w0009 ",
            " w0011 w0012 w0013 w0014 w0015 w0016",
        ),
        ("Iran".join(EDGES), "Iran", *EDGES),
        (f"{'a' * 50}Iran{'b' * 50}", "Iran", "a" * 40, "b" * 40),
        ("In Iran today", "Iran", "In ", " today"),
    ],
)
def test_an_example_has_whole_words_around_it(text, words, before, after):
    start = text.index(words)
    gold = Mention("a", "GPE", span_of(text, (start, start + len(words))))
    evaluator = Evaluator()
    evaluator.add(text, [], [gold], document="d")
    (confused,) = evaluator.confusions().values()
    assert confused.examples == [("d", start, before, words, after)]
