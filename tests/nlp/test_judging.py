"""Which labels a trained model takes over: those that it marks better, and that save keys."""

from __future__ import annotations

import pytest

from annotator.nlp.training.examples import Mark, Marked
from annotator.nlp.training.judging import (
    better_labels,
    judge,
    keys_of,
    possible_labels,
    saves_keys,
)

TEXT = "the United States and a b c d e f g h i j"
TEXTS = [
    Marked(str(number), TEXT, (Mark(4, 17, "GPE"), Mark(22, 23, "ORG"), Mark(24, 25, "PERSON")))
    for number in range(8)
]
STATE, ORG, PERSON = TEXTS[0].marks


def marks(*known: str, wrong: int = 0):
    """Marks these labels where people did, and so many GPE where nobody did."""
    return lambda text: [
        *(mark for mark in text.marks if mark.label in known),
        *(Mark(28 + 2 * place, 29 + 2 * place, "GPE") for place in range(wrong)),
    ]


@pytest.mark.parametrize(
    ("found", "wanted", "keys"),
    [
        ({STATE}, {STATE}, 0),
        (set(), {STATE}, 7),  # marked by hand
        ({STATE}, set(), 1),  # rejected
        ({Mark(0, 17, "GPE")}, {STATE}, 1),  # an edge moved by a word
        ({Mark(4, 17, "ORG")}, {STATE}, 1),  # another label
        ({Mark(0, 17, "ORG")}, {STATE}, 2),
        ({Mark(4, 10, "GPE"), Mark(11, 17, "GPE")}, {STATE}, 2),  # one mended, one rejected
        ({Mark(4, 17, "ATTACK")}, {STATE}, 8),  # an event is no mention
        ({Mark(4, 41, "GPE")}, {STATE}, 8),  # quicker anew
    ],
)
def test_the_keys_until_all_is_as_people_marked_it(found, wanted, keys):
    assert keys_of(TEXT, found, wanted, frozenset({"ATTACK"})) == keys


def test_what_is_found_more_often_is_better():
    rules = judge(TEXTS, marks("GPE", wrong=1))
    alone = {"GPE": judge(TEXTS, marks("GPE")), "ORG": judge(TEXTS, marks("GPE", "ORG", wrong=1))}
    assert better_labels(rules, alone) == {"GPE", "ORG"}


def test_a_higher_f1_that_misses_more_costs_more_keys():
    rules = judge(TEXTS, marks("GPE", wrong=3))
    learned = judge(TEXTS, lambda text: marks("GPE")(text) if text.name in "0123" else [])
    assert learned.f1_of("GPE") > rules.f1_of("GPE")
    assert better_labels(rules, {"GPE": learned}) == frozenset()


def test_words_that_are_taken_from_another_label_cost_keys_too():
    rules = judge(TEXTS, lambda text: [*marks("ORG")(text), Mark(0, 17, "GPE")])
    learned = judge(TEXTS, marks("GPE"))  # exact, but the organisation is gone
    assert learned.f1_of("GPE") > rules.f1_of("GPE")
    assert better_labels(rules, {"GPE": learned}) == frozenset()


def test_labels_that_a_model_does_not_know_or_that_are_rare_are_no_question():
    assert possible_labels(judge(TEXTS, marks("GPE"))) == ["GPE"]
    assert possible_labels(judge(TEXTS[:2], marks("GPE"))) == []


@pytest.mark.parametrize(
    ("after", "is_sure"),
    [
        ([9, 9, 9, 9, 9], True),
        ([9, 9, 9, 9, 10], False),  # four texts tell nothing
        ([9, 9, 9, 9], False),
        ([10, 10, 10, 10, 10], False),
        ([0, 10, 10, 10, 10, 10, 10, 10], False),  # one text of many is chance
        ([9, 9, 9, 9, 9, 9, 9, 11], True),
        ([9, 9, 9, 9, 9, 9, 9, 28], False),  # little things saved, and much lost
        ([9, 9, 9, 9, 9, 11, 11, 11], False),
    ],
)
def test_keys_are_saved_in_more_texts_than_by_chance(after, is_sure):
    assert saves_keys([10] * len(after), after) is is_sure
