"""Everything that is counted of a block, against what counting by hand gives."""

from __future__ import annotations

import numpy as np
import pytest

from annotator.agreement.columns import AllNames, Gatherer
from annotator.agreement.counting import count_block
from annotator.agreement.counts import (
    ATTACHED,
    ATTRIBUTE,
    ENTITIES,
    FOUND,
    IN_ROLE,
    LABEL,
    LINKS,
    ROLE_ROOM,
    SHARED,
    TOKEN_LABELS,
    TOKENS,
    TRIGGERS,
)
from annotator.agreement.crossing import NOTHING, meet
from annotator.agreement.nominal import alphas
from annotator.agreement.plan import Attribute, DocumentLabels, Kept, Level, Plan
from annotator.agreement.texts import Reader
from annotator.core.model import Argument, DocumentLabel, Link
from tests.agreement.blocks import (
    CORRECTED,
    STORY,
    UNTOUCHED,
    apart,
    counted,
    event,
    mention,
    same,
    sites,
)

GPE, PERSON = range(2)
MEET, PHONE, LEAVE = range(3)
WHO, WHERE = range(2)
CONSULT = 0
FIRST = ("No news.", [], [])  # so that nothing begins at 0
POLARITY = Attribute(
    "polarity", "polarity", ("positive", "negative"), {"positive": 0, "negative": 1},
    {"MEET": 0, "PHONE": 0, "LEAVE": 0},
)  # fmt: skip
TOPICS = DocumentLabels("topics", ("war", "talks"), multiple=True)
NEGATIVE = (("polarity", "negative"),)


def test_differences_have_their_places_in_their_own_document():
    halden = mention("m", "GPE", "Port Halden")
    found = counted(
        FIRST,
        (
            STORY,
            [
                mention("1", "GPE", "Estara"),
                halden,
                event("e", "MEET", "met", Argument("where", mention="m")),
                Link("l", "PART_OF", "1", "m"),
            ],
            [mention("1", "PERSON", "Estara"), halden, event("e", "MEET", "met")],
        ),
    )
    assert same(found.counts[ENTITIES]) == {(1, GPE): 1}
    assert apart(found.counts[ENTITIES]) == {(1, GPE, PERSON): 1}
    assert sites(found.counts[ENTITIES]) == [(0, 6)]
    for name, label in ((FOUND, MEET), (IN_ROLE, MEET * ROLE_ROOM + WHERE)):
        assert apart(found.counts[name]) == {(1, label, NOTHING): 1}
        assert sites(found.counts[name]) == [(44, 55)]
    assert sites(found.counts[ATTACHED]) == sites(found.counts[SHARED]) == [(44, 55, 37, 40)]
    assert apart(found.counts[LINKS]) == {(1, 1, NOTHING): 1}
    assert sites(found.counts[LINKS]) == [(0, 6, 44, 55)]
    assert apart(found.others[ENTITIES]) == {(1, GPE, PERSON): 1}
    assert apart(found.parents[FOUND]) == {(1, CONSULT, NOTHING): 1}
    for name, counts in (*found.others.items(), *found.parents.items()):
        assert sites(counts) == [], name  # that would be room for nothing


def test_types_are_counted_at_both_levels_and_a_trigger_as_often_as_it_has_events():
    found = counted(
        (
            STORY,
            [event("1", "MEET", "met"), event("2", "MEET", "met"), event("3", "LEAVE", "struck")],
            [event("1", "PHONE", "met"), event("3", "LEAVE", "struck")],
        )
    )
    assert same(found.counts[TRIGGERS]) == {(0, LEAVE): 1}
    assert apart(found.counts[TRIGGERS]) == {(0, MEET, PHONE): 1, (0, MEET, NOTHING): 1}
    assert sites(found.counts[TRIGGERS]) == [(37, 40), (37, 40)]
    assert sorted(same(found.parents[TRIGGERS]).values()) == [1, 1]
    assert apart(found.parents[TRIGGERS]) == {(0, CONSULT, NOTHING): 1}
    assert same(found.others[TRIGGERS]) == {(0, LEAVE): 1}
    assert sites(found.parents[TRIGGERS]) == sites(found.others[TRIGGERS]) == []
    assert found.parents.keys() == {TRIGGERS, FOUND, IN_ROLE, ATTACHED}


def test_a_mention_that_is_said_twice_counts_once():
    twice = [mention(each, "GPE", "Estara") for each in "ab"]
    found = counted((STORY, twice, twice[:1]))
    assert same(found.counts[ENTITIES]) == {(0, GPE): 1}
    assert not apart(found.counts[ENTITIES])
    assert [(each.pairs.tolist(), each.weights.tolist()) for each in found.relaxed] == [([1], [1])]


def test_it_says_where_what_each_layer_has_comes_from_and_how_many_tokens_there_are():
    found = counted(
        ("No news.", [], [mention("0", "GPE", "Estara")]),
        (
            STORY,
            [
                mention("1", "GPE", "Estara", origin=UNTOUCHED),
                mention("2", "GPE", "Sarrin", origin=UNTOUCHED),
                mention("3", "GPE", "Port Halden", origin=CORRECTED),
                event("4", "MEET", "met"),
                event("5", "MEET", "struck", origin=UNTOUCHED),
            ],
            None,
        ),
    )
    assert found.origins.tolist() == [[0, 0, 0], [1, 0, 0], [1, 3, 1]]
    assert found.tokens.tolist() == [3, 12]


@pytest.fixture(scope="module")
def anchored():
    """What is counted of all, and without what is an untouched suggestion."""
    who = Argument("who", mention="1", origin=UNTOUCHED)
    document = (
        STORY,
        [
            mention("1", "GPE", "Estara", origin=UNTOUCHED),
            mention("2", "GPE", "Sarrin", origin=CORRECTED),
            event("e", "MEET", "met", who, Argument("where", mention="2")),
        ],
        [
            mention("1", "GPE", "Estara"),
            mention("2", "GPE", "Sarrin"),
            event("e", "MEET", "met", Argument("who", mention="1"), origin=UNTOUCHED),
        ],
    )
    return tuple(counted(document, without_untouched=each) for each in (False, True))


def test_untouched_suggestions_are_counted_and_beside_that_left_out(anchored):
    found, bare = anchored
    assert same(found.counts[ENTITIES]) == {(0, GPE): 2}
    assert same(bare.counts[ENTITIES]) == {(0, GPE): 1}
    assert apart(bare.counts[ENTITIES]) == {(0, NOTHING, GPE): 1}
    assert same(found.counts[TOKENS]) == {(0, GPE): 2}
    assert apart(bare.counts[TOKENS]) == {(0, NOTHING, GPE): 1}
    assert same(found.counts[TRIGGERS]) == {(0, MEET): 1}
    assert apart(bare.counts[TRIGGERS]) == {(0, MEET, NOTHING): 1}
    assert same(found.counts[IN_ROLE]) == {(0, WHO): 1}
    assert apart(bare.counts[IN_ROLE]) == {(0, NOTHING, WHO): 1, (0, WHERE, NOTHING): 1}
    assert [each.pairs.tolist() for each in found.relaxed] == [[2]]
    assert [each.pairs.tolist() for each in bare.relaxed] == [[1]]
    assert found.origins.tolist() == bare.origins.tolist() == [[1, 1, 1], [2, 1, 0]]


def test_what_is_counted_beside_is_what_the_other_choice_counts(anchored):
    for one, other in (anchored, anchored[::-1]):
        assert one.others.keys() == {ENTITIES, TOKENS, TRIGGERS, IN_ROLE}
        for name, counts in one.others.items():
            assert same(counts) == same(other.counts[name])
            assert apart(counts) == apart(other.counts[name])
        for mine, theirs in zip(one.other_relaxed, other.relaxed, strict=True):
            assert mine.pairs.tolist() == theirs.pairs.tolist()


def test_untouched_arguments_links_and_labels_are_left_out_too():
    def layer(origin):
        return [
            mention("1", "GPE", "Estara"),
            mention("2", "GPE", "Sarrin"),
            mention("3", "GPE", "Port Halden"),
            event("e", "MEET", "met", Argument("who", mention="1", origin=origin),
                  Argument("where", mention="3")),
            Link("l", "SAME_AS", "1", "2", origin),
            Link("k", "PART_OF", "2", "3"),
            DocumentLabel("topics", ("war",), origin),
        ]  # fmt: skip

    found = counted(
        (STORY, layer(UNTOUCHED), layer(CORRECTED)),
        without_untouched=True,
        same_as=["SAME_AS"],
        document_labels=[TOPICS],
    )
    role = MEET * ROLE_ROOM
    assert same(found.counts[ATTACHED]) == {(0, role + WHERE): 1}
    assert apart(found.counts[ATTACHED]) == {(0, NOTHING, role + WHO): 1}
    assert sites(found.counts[ATTACHED]) == [(0, 6, 37, 40)]
    assert same(found.counts[LINKS]) == {(0, 1): 1}
    assert apart(found.counts[LINKS]) == {(0, NOTHING, 0): 1}
    assert sites(found.counts[LINKS]) == [(0, 6, 14, 20)]
    assert apart(found.counts[LABEL + "topics"]) == {(0, NOTHING, 0): 1}
    assert [each.b3.tolist() for each in found.clusters] == [[[2, 2, 1, 2]]]


def test_same_as_links_are_compared_as_clusters():
    marks = [mention("1", "GPE", "Estara"), mention("2", "GPE", "Sarrin")]
    linked = [*marks, Link("l", "SAME_AS", "1", "2"), Link("k", "PART_OF", "1", "2")]
    (sums,) = counted(FIRST, (STORY, linked, marks), same_as=["SAME_AS"]).clusters
    assert sums.meetings.tolist() == [1]
    assert sums.b3.tolist() == [[1, 2, 2, 2]]
    (none,) = counted(FIRST, (STORY, linked, marks), same_as=[]).clusters
    assert (len(none.meetings), none.b3.shape, none.lea.shape) == (0, (0, 4), (0, 4))


def test_arguments_are_told_apart_by_what_each_criterion_asks():
    halden, estara = mention("h", "GPE", "Port Halden"), mention("e", "GPE", "Estara")
    where, who = Argument("where", mention="h"), Argument("who", mention="e")
    one = [halden, estara, event("1", "PHONE", "met", where, who), event("2", "LEAVE", "hard", who)]
    other = [halden, estara, event("1", "MEET", "met", where), event("2", "LEAVE", "hard", where)]
    other.append(event("3", "PHONE", "struck", Argument("where", mention="e")))
    found = counted((STORY, one, other)).counts

    def label(kind, role):
        return kind * ROLE_ROOM + role

    assert same(found[FOUND]) == {(0, PHONE): 1}  # Estara
    assert apart(found[FOUND]) == {
        (0, PHONE, NOTHING): 1,
        (0, NOTHING, MEET): 1,
        (0, LEAVE, NOTHING): 1,
        (0, NOTHING, LEAVE): 1,
    }
    gone = {
        (0, label(PHONE, WHERE), NOTHING): 1,
        (0, NOTHING, label(MEET, WHERE)): 1,
        (0, label(LEAVE, WHO), NOTHING): 1,
        (0, NOTHING, label(LEAVE, WHERE)): 1,
    }
    assert apart(found[IN_ROLE]) == {**gone, (0, label(PHONE, WHO), label(PHONE, WHERE)): 1}
    assert apart(found[ATTACHED]) == {
        **gone, (0, label(PHONE, WHO), NOTHING): 1, (0, NOTHING, label(PHONE, WHERE)): 1,
    }  # fmt: skip
    assert sites(found[ATTACHED]) == [
        (0, 6, 7, 13), (0, 6, 21, 25), (0, 6, 37, 40),
        (44, 55, 21, 25), (44, 55, 37, 40), (44, 55, 37, 40),
    ]  # fmt: skip
    assert same(found[SHARED]) == {(0, WHERE): 1}  # of the two on "met", whatever their types
    assert not same(found[IN_ROLE])
    assert not same(found[ATTACHED])


def test_the_ends_of_links_are_events_or_mentions():
    marks = [event("e", "MEET", "struck"), event("f", "MEET", "met"), mention("m", "GPE", "struck")]
    linked = [*marks, Link("l", "PART_OF", "e", "f"), Link("k", "PART_OF", "f", "e")]
    other = [*marks, Link("l", "PART_OF", "m", "f"), Link("k", "PART_OF", "f", "e")]
    found = counted((STORY, linked, other)).counts[LINKS]
    assert same(found) == {(0, 1): 1}
    assert apart(found) == {(0, 1, NOTHING): 1, (0, NOTHING, 1): 1}
    assert sites(found) == [(7, 13, 37, 40), (7, 13, 37, 40)]


def test_links_without_order_are_the_same_either_way():
    marks = [mention("1", "GPE", "Estara"), mention("2", "GPE", "Sarrin")]
    one = [*marks, Link("l", "SAME_AS", "1", "2"), Link("k", "PART_OF", "1", "2")]
    other = [*marks, Link("l", "SAME_AS", "2", "1"), Link("k", "PART_OF", "2", "1")]
    found = counted((STORY, one, other), unordered=["SAME_AS"]).counts[LINKS]
    assert same(found) == {(0, 0): 1}
    assert apart(found) == {(0, 1, NOTHING): 1, (0, NOTHING, 1): 1}
    assert sites(found) == [(0, 6, 14, 20), (14, 20, 0, 6)]


def test_attributes_are_compared_where_both_have_what_they_are_of():
    found = counted(
        FIRST,
        (
            STORY,
            [event("1", "MEET", "met", attributes=NEGATIVE), event("2", "MEET", "struck")],
            [event("1", "PHONE", "met")],
        ),
        (STORY, [event("1", "MEET", "met")], [event("1", "MEET", "met")]),
        event_attributes=[POLARITY],
    )
    values = found.counts[ATTRIBUTE + "polarity"]
    assert same(values) == {(2, 0): 1}
    assert apart(values) == {(1, 1, 0): 1}
    assert sites(values) == [(37, 40)]
    sums = found.alphas[ATTRIBUTE + "polarity"]
    assert sums.documents.tolist() == [1, 2]
    assert sums.sums.tolist() == [[2, 1, 1], [0, 2, 0]]
    assert float(alphas(sums.sums.sum(axis=0))) == pytest.approx(0)


def test_attributes_of_mentions_are_compared_too():
    of_places = Attribute("kind", "kind", ("state", "city"), {"state": 0, "city": 1}, {"GPE": -1})
    city, state = (
        [mention("1", "GPE", "Sarrin", attributes=(("kind", each),))] for each in ("city", "state")
    )
    found = counted((STORY, city, state), entity_attributes=[of_places])
    assert apart(found.counts[ATTRIBUTE + "kind"]) == {(0, 1, 0): 1}
    both = counted(
        (STORY, [*city, event("e", "MEET", "met")], [*state, event("e", "MEET", "met")]),
        entity_attributes=[of_places],
        event_attributes=[POLARITY],
    )
    assert apart(both.counts[ATTRIBUTE + "kind"]) == {(0, 1, 0): 1}
    assert same(both.counts[ATTRIBUTE + "polarity"]) == {(0, 0): 1}


def test_labels_of_documents_are_counted_by_value():
    def label(name, *values):
        return DocumentLabel(name, values)

    fit = DocumentLabels("fit", ("yes", "no"), multiple=False)
    found = counted(
        FIRST,
        (
            STORY,
            [label("fit", "yes"), label("topics", "war", "talks")],
            [label("fit", "no"), label("topics", "war")],
        ),
        document_labels=[fit, TOPICS],
    )
    assert apart(found.counts[LABEL + "fit"]) == {(1, 0, 1): 1}
    assert same(found.counts[LABEL + "topics"]) == {(1, 0): 1}
    assert apart(found.counts[LABEL + "topics"]) == {(1, 1, NOTHING): 1}
    layers, values = found.labels["topics"]
    assert layers.tolist() == [2, 3]
    assert values == [frozenset({"war", "talks"}), frozenset({"war"})]


@pytest.mark.parametrize(
    ("kept", "entities", "triggers", "topics"),
    [
        (Kept(), {(0, GPE): 1, (0, PERSON): 1}, {(0, MEET): 1, (0, LEAVE): 1}, {(0, 0): 1}),
        (
            Kept(labels=frozenset({"GPE"})),
            {(0, GPE): 1},
            {(0, MEET): 1, (0, LEAVE): 1},
            {(0, 0): 1},
        ),
        (
            Kept(types=frozenset({"LEAVE"})),
            {(0, GPE): 1, (0, PERSON): 1},
            {(0, LEAVE): 1},
            {(0, 0): 1},
        ),
        (
            Kept(document_labels=frozenset()),
            {(0, GPE): 1, (0, PERSON): 1},
            {(0, MEET): 1, (0, LEAVE): 1},
            {},
        ),
    ],
)
def test_only_what_is_kept_is_counted(kept, entities, triggers, topics):
    items = [
        mention("1", "GPE", "Estara"),
        mention("2", "PERSON", "Sarrin"),
        event("e", "MEET", "met", Argument("who", mention="2")),
        event("f", "LEAVE", "struck", Argument("where", mention="1")),
        DocumentLabel("topics", ("war",)),
    ]
    found = counted((STORY, items, items), kept=kept, document_labels=[TOPICS])
    assert same(found.counts[ENTITIES]) == same(found.counts[TOKENS]) == entities
    assert same(found.counts[TRIGGERS]) == triggers
    assert same(found.counts[FOUND]) == triggers  # each has one
    assert same(found.counts[LABEL + "topics"]) == topics


def test_all_labels_that_lie_on_a_token_are_counted_beside_the_one_that_it_gets():
    long, short = mention("1", "GPE", "Port Halden"), mention("2", "PERSON", "Halden")
    found = counted((STORY, [long, short], [short]))
    assert apart(found.counts[TOKENS]) == {(0, GPE, NOTHING): 1, (0, GPE, PERSON): 1}
    assert same(found.counts[TOKEN_LABELS]) == {(0, PERSON): 1}
    assert apart(found.counts[TOKEN_LABELS]) == {(0, GPE, NOTHING): 2}


def test_a_block_in_which_nobody_meets_has_no_counts():
    found = counted((STORY, [mention("1", "GPE", "Estara")], None), document_labels=[TOPICS])
    for counts in (*found.counts.values(), *found.parents.values(), *found.others.values()):
        assert [len(column) for column in counts] == [0] * len(counts)
    assert np.array_equal(found.origins, [[1, 0, 0]])
    layers, values = found.labels["topics"]
    assert (layers.dtype, len(layers), values) == (np.int64, 0, [])


@pytest.mark.parametrize("kept", [Kept(), Kept(types=frozenset({"MEET"}))])
def test_without_documents_or_names_there_is_nothing_to_count(kept):
    names = AllNames()
    block = Gatherer(names).block()
    meetings, _ = meet([(0, 1)], 2, block)
    plan = Plan(names, Level(names.types), Level(names.types, {}), kept)
    found = count_block(block, Reader().read([]), meetings, plan)
    for counts in (*found.counts.values(), *found.parents.values(), *found.others.values()):
        assert [len(column) for column in counts] == [0] * len(counts)
    assert (found.origins.shape, found.tokens.shape) == ((0, 3), (0,))
