"""Values of matched annotations, and of documents."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.agreement.counts import ATTRIBUTE, LABEL
from annotator.agreement.crossing import NOTHING
from annotator.agreement.plan import Attribute, DocumentLabels
from annotator.core.model import DocumentLabel
from tests.agreement.blocks import STORY, UNTOUCHED, apart, counted, event, mention, same, sites

POSITIVE, NEGATIVE = range(2)
CHOICES = ("positive", "negative")
POLARITY = Attribute(
    "polarity", "polarity", CHOICES, {"positive": 0, "negative": 1},
    {"MEET": 0, "PHONE": 0},
)  # fmt: skip
FIRST = (  # something else, so that nothing is the first of its kind
    STORY,
    [event("1", "LEAVE", "struck"), event("2", "MEET", "hard")],
    [event("1", "MEET", "struck"), event("2", "PHONE", "hard")],
)


def events(*rows: tuple[str, int], words: str = "met"):
    """Events on one trigger, each of a type and with a value."""
    values = ((("polarity", "positive"),), (("polarity", "negative"),))
    return [
        event(f"{words}{n}", kind, words, attributes=values[value])
        for n, (kind, value) in enumerate(rows)
    ]


@pytest.mark.parametrize(
    ("one", "other", "equal", "unequal"),
    [
        # whatever the types, where each has one there
        ([("MEET", 1)], [("PHONE", 1)], {(1, NEGATIVE): 1}, {}),
        ([("MEET", 1)], [("PHONE", 0)], {}, {(1, NEGATIVE, POSITIVE): 1}),
        # else those of one type, the first with the first
        (
            [("MEET", 1), ("MEET", 0)],
            [("MEET", 1), ("MEET", 1)],
            {(1, NEGATIVE): 1},
            {(1, POSITIVE, NEGATIVE): 1},
        ),
        ([("MEET", 0), ("PHONE", 1)], [("PHONE", 1)], {(1, NEGATIVE): 1}, {}),
        ([("PHONE", 1), ("MEET", 0)], [("PHONE", 1), ("MEET", 0)],
         {(1, NEGATIVE): 1, (1, POSITIVE): 1}, {}),
        ([("MEET", 1), ("PHONE", 1)], [("LEAVE", 1)], {}, {}),
        ([("MEET", 1), ("MEET", 0)], [("PHONE", 0)], {}, {}),
        ([("MEET", 1), ("MEET", 1), ("PHONE", 0)], [("MEET", 1)], {(1, NEGATIVE): 1}, {}),
        # what a type has not is compared nowhere
        ([("LEAVE", 1)], [("LEAVE", 0)], {}, {}),
        ([("LEAVE", 1)], [("MEET", 0)], {}, {}),
    ],
)  # fmt: skip
@pytest.mark.parametrize("turned", [False, True])
def test_events_are_matched_by_place_then_by_type(one, other, equal, unequal, turned):
    sides = [events(*one), events(*other)]
    if turned:
        sides.reverse()
        unequal = {(meeting, right, left): n for (meeting, left, right), n in unequal.items()}
    found = counted(FIRST, (STORY, *sides), event_attributes=[POLARITY])
    values = found.counts[ATTRIBUTE + "polarity"]
    assert same(values) == {(0, POSITIVE): 1, **equal}
    assert apart(values) == unequal
    assert sites(values) == [(37, 40)] * len(unequal)


def test_what_another_annotator_has_elsewhere_makes_no_place_crowded():
    one, other = events(("MEET", 1)), events(("PHONE", 1))
    found = counted((STORY, one, other, events(("MEET", 0), words="hard")),
                    event_attributes=[POLARITY])  # fmt: skip
    assert same(found.counts[ATTRIBUTE + "polarity"]) == {(0, NEGATIVE): 1}


def test_events_at_several_places_are_matched_each_at_its_own():
    one = events(("MEET", 1), ("MEET", 0)) + events(("PHONE", 1), words="hard")
    other = events(("PHONE", 0), words="hard") + events(("MEET", 1))
    found = counted((STORY, one, other), event_attributes=[POLARITY])
    values = found.counts[ATTRIBUTE + "polarity"]
    assert same(values) == {(0, NEGATIVE): 1}
    assert apart(values) == {(0, NEGATIVE, POSITIVE): 1}
    assert sites(values) == [(21, 25)]


def test_the_first_of_all_is_matched_with_the_first():
    sides = events(("MEET", 1), ("MEET", 0)), events(("MEET", 0), ("MEET", 1))
    values = counted((STORY, *sides), event_attributes=[POLARITY]).counts[ATTRIBUTE + "polarity"]
    assert apart(values) == {(0, NEGATIVE, POSITIVE): 1, (0, POSITIVE, NEGATIVE): 1}


WORDS = ("Estara", "struck", "Sarrin", "hard", "both", "met")
rows = st.tuples(
    st.sampled_from(WORDS), st.sampled_from(["MEET", "PHONE", "LEAVE"]), st.integers(0, 1)
)


@given(st.lists(st.lists(rows, max_size=5), min_size=2, max_size=3))
@example([[("met", "MEET", 1), ("met", "MEET", 1), ("met", "MEET", 0)], [("met", "PHONE", 0)]])
@example(
    [
        [("Estara", "LEAVE", 1), ("Estara", "LEAVE", 0), ("met", "PHONE", 1), ("met", "PHONE", 0)],
        [("met", "PHONE", 1), ("met", "PHONE", 1)],
    ]
)
@example(
    [
        [
            ("Estara", "MEET", 1),
            ("Estara", "MEET", 0),
            ("struck", "MEET", 1),
            ("Sarrin", "MEET", 1),
        ],
        [("hard", "MEET", 1)],
    ]
)
def test_events_are_matched_as_by_hand(sides):
    layers = [
        [event(f"{n}", kind, words, attributes=(("polarity", CHOICES[value]),))
         for n, (words, kind, value) in enumerate(side)]
        for side in sides
    ]  # fmt: skip
    every = replace(POLARITY, defaults={"MEET": 0, "PHONE": 0, "LEAVE": 0})
    values = counted((STORY, *layers), event_attributes=[every]).counts[ATTRIBUTE + "polarity"]
    crowded = {words for side in sides for words, n in Counter(r[0] for r in side).items() if n > 1}
    by_item = []
    for side in sides:
        seen: Counter[tuple[str, str]] = Counter()
        found = {}
        for words, kind, value in side:
            found[(words, kind, seen[words, kind]) if words in crowded else words] = value
            seen[words, kind] += 1
        by_item.append(found)
    both, differing = Counter(), Counter()
    for meeting, (one, other) in enumerate(combinations(by_item, 2)):
        for item in one.keys() & other.keys():
            if one[item] == other[item]:
                both[meeting, one[item]] += 1
            else:
                differing[meeting, one[item], other[item]] += 1
    assert same(values) == both
    assert apart(values) == differing


def test_without_untouched_events_the_values_are_those_of_the_others():
    untouched = [
        event("u", "MEET", "hard", attributes=(("polarity", "negative"),), origin=UNTOUCHED)
    ]
    found = counted(
        (STORY, untouched + events(("MEET", 0)), events(("MEET", 1))),
        event_attributes=[POLARITY],
        without_untouched=True,
    )
    assert apart(found.counts[ATTRIBUTE + "polarity"]) == {(0, POSITIVE, NEGATIVE): 1}


def test_nothing_marked_has_no_values():
    found = counted((STORY, [], []), event_attributes=[POLARITY])
    assert len(found.counts[ATTRIBUTE + "polarity"].times) == 0
    sums = found.alphas[ATTRIBUTE + "polarity"]
    assert (sums.documents.tolist(), sums.sums.shape) == ([], (0, 3))


def test_three_annotators_values_are_put_beside_each_other():
    values = [events(("MEET", value)) for value in (1, 0, 1)]
    found = counted(FIRST, (STORY, *values), (STORY, values[0], None, None),
                    event_attributes=[POLARITY])  # fmt: skip
    sums = found.alphas[ATTRIBUTE + "polarity"]
    assert sums.documents.tolist() == [0, 1, 2]
    assert sums.sums[1].tolist() == [2, 1, 2]  # of 3 pairs 2 are apart, each weighs 2/2
    assert sums.sums[2].tolist() == [0, 0, 0]


def test_a_mention_has_the_values_of_its_own_label():
    kind = Attribute("kind", "kind", ("state", "city"), {"state": 0, "city": 1}, {"GPE": 0})
    city = (("kind", "city"),)
    one = [mention("1", "PERSON", "Estara", attributes=city), mention("2", "GPE", "Sarrin")]
    other = [mention("1", "PERSON", "Estara"), mention("2", "GPE", "Sarrin", attributes=city)]
    found = counted((STORY, one, other), entity_attributes=[kind])
    assert apart(found.counts[ATTRIBUTE + "kind"]) == {(0, 0, 1): 1}
    assert sites(found.counts[ATTRIBUTE + "kind"]) == [(14, 20)]


def test_a_value_that_the_schema_lacks_is_none():
    odd = (("polarity", "odd"),)
    found = counted(
        (STORY, [event("1", "MEET", "met", attributes=odd)], events(("MEET", 1))),
        event_attributes=[POLARITY],
    )
    values = found.counts[ATTRIBUTE + "polarity"]
    assert not same(values)
    assert not apart(values)


def test_unknown_values_of_documents_are_left_out():
    topics = DocumentLabels("topics", ("war", "talks"), multiple=True)
    found = counted(
        ("No news.", [], []),
        (STORY, [DocumentLabel("topics", ("talks", "odd"))], [DocumentLabel("topics", ("odd",))]),
        (STORY, [DocumentLabel("topics", ("talks", "war"))], [DocumentLabel("topics", ("war",))]),
        document_labels=[topics],
    ).counts[LABEL + "topics"]
    assert same(found) == {(2, 0): 1}
    assert apart(found) == {(1, 1, NOTHING): 1, (2, 1, NOTHING): 1}


def test_values_of_another_label_of_documents_are_its_own():
    kinds = [DocumentLabels(name, ("yes", "no"), multiple=False) for name in ("fit", "sure")]
    said = [DocumentLabel("fit", ("yes",)), DocumentLabel("sure", ("no",))]
    found = counted((STORY, said, said), document_labels=kinds).counts
    assert same(found[LABEL + "fit"]) == {(0, 0): 1}
    assert same(found[LABEL + "sure"]) == {(0, 1): 1}
