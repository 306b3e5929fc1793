"""Which labels a trained model takes over: those that it marks better, and that save keys."""

from __future__ import annotations

from annotator.nlp.training.examples import Mark, Marked
from annotator.nlp.training.judging import better_labels, judge

TEXTS = [
    Marked(str(number), "", (Mark(0, 1, "GPE"), Mark(2, 3, "ORG"), Mark(4, 5, "PERSON")))
    for number in range(8)
]


def marks(*known: str, wrong: int = 0):
    """Marks these labels where people did, and so many GPE where nobody did."""
    return lambda text: [
        *(mark for mark in text.marks if mark.label in known),
        *(Mark(10 + place, 11 + place, "GPE") for place in range(wrong)),
    ]


def test_what_is_found_more_often_is_better():
    rules = judge(TEXTS, marks("GPE", wrong=1))
    learned = judge(TEXTS, marks("GPE", "ORG"))
    assert better_labels(rules, learned) == {"GPE", "ORG"}


def test_a_higher_f1_that_misses_more_costs_more_keys():
    rules = judge(TEXTS, marks("GPE", wrong=3))
    learned = judge(TEXTS, lambda text: marks("GPE")(text) if text.name in "0123" else [])
    assert learned.f1_of("GPE") > rules.f1_of("GPE")
    assert better_labels(rules, learned) == frozenset()


def test_one_text_of_many_is_chance():
    rules = judge(TEXTS, marks("GPE"))
    learned = judge(TEXTS, lambda text: marks("ORG" if text.name == "0" else "")(text))
    assert learned.f1_of("ORG") > rules.f1_of("ORG")
    assert better_labels(rules, learned) == frozenset()
