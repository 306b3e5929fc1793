"""Columns of texts, places and marks: against the plain functions, and by reference cases."""

import json
from itertools import combinations, permutations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.agreement import sheets
from annotator.agreement.columns import AllNames, Gatherer, Spans
from annotator.agreement.counting import count_block
from annotator.agreement.crossing import NOTHING, Sheet, beside, meet, tally
from annotator.agreement.overlapping import overlaps
from annotator.agreement.places import places_of
from annotator.agreement.plan import Level, Plan
from annotator.agreement.scoring import kappas
from annotator.agreement.texts import Reader
from annotator.core.model import Argument, DocumentLabel, Event, Link, Mention, span_of
from annotator.core.tokens import tokens
from tests.strategies import texts

PAIR = [(0, 1)]


# -- texts and places ------------------------------------------------------------------------------


@given(st.lists(st.lists(texts, max_size=4).map(" ".join), max_size=4))
def test_tokens_are_those_of_core_wherever_a_text_lies(strings):
    found = Reader().read(strings)
    count = found.tokens_of_each().tolist()
    starts, ends = found.token_starts.tolist(), found.token_ends.tolist()
    at = 0
    for string, begin, many in zip(strings, found.begins.tolist(), count, strict=True):
        own = zip(starts[at : at + many], ends[at : at + many], strict=True)
        assert [(start - begin, end - begin) for start, end in own] == tokens(string)
        at += many
    assert at == len(starts)


@pytest.mark.parametrize(
    "word",
    [
        "4x4",
        "abc1",
        "a'.",
        "12abc34",
        "talks,",
        "a.",
        "U.N.",
        "don't",
        "(ok)",
        "naïve,",
        "x'",
        "3:12",
        "a\u0301,",
    ],
)
def test_a_word_has_the_tokens_of_core(word):
    found = Reader().read([f"so {word} it"])
    starts, ends = found.token_starts.tolist()[1:-1], found.token_ends.tolist()[1:-1]
    assert [(a - 3, b - 3) for a, b in zip(starts, ends, strict=True)] == tokens(word)


def test_a_reader_knows_words_that_it_has_seen():
    reader = Reader()
    for _ in range(2):
        assert reader.read(["U.N. talks, U.N. talks"]).tokens_of_each().tolist() == [5]


def test_words_that_are_forgotten_for_want_of_room_are_read_again(monkeypatch):
    monkeypatch.setattr("annotator.agreement.texts._MOST", 0)
    reader, strings = Reader(), ["U.N. talks", "one two three.", "U.N. talks", "x"]
    expected = [Reader().read([each]).token_ends.tolist() for each in strings]
    assert [reader.read([each]).token_ends.tolist() for each in strings] == expected


def test_values_are_the_same_however_they_are_written():
    values = AllNames().attributes
    given_values = [(), '{"a": 1, "b": true}', '{"b": true, "a": 1}', (("a", 1), ("b", True)), ""]
    assert values.numbers(given_values).tolist() == [0, 1, 1, 1, 0]
    assert values.list == [{}, {"a": 1, "b": True}]


def test_names_have_the_schema_s_order_and_others_that_of_the_alphabet():
    names = AllNames(["GPE", "PERSON", "GPE"]).labels
    others = [f"X{letter}" for letter in "hbdagcfe"]
    assert names.numbers(["PERSON", *others, "GPE"]).tolist() == [1, 9, 3, 5, 2, 8, 4, 7, 6, 0]
    assert names.list == ["GPE", "PERSON", *sorted(others)]
    assert names.numbers(["new", "GPE"]).tolist() == [10, 0]


def test_links_and_labels_are_gathered_with_what_they_join():
    mention = Mention("x", "GPE", span_of("abc", (0, 1)))
    event = Event("x", "ATTACK", span_of("abc", (1, 2)))  # the same id as the mention
    other = Event("y", "ATTACK", span_of("abc", (2, 3)))
    items = [mention, event, other, DocumentLabel("context", ("b", "a"))]
    items += [Link("1", "SAME_AS", "x", "y"), Link("2", "SAME_AS", "y", "gone")]
    block, names = block_of("abc", items)
    links = block.links
    assert [names.links.list[number] for number in links.types] == ["SAME_AS"]
    assert (links.sources.starts.tolist(), links.targets.starts.tolist()) == ([0], [2])
    assert (links.sources_are_events.tolist(), links.targets_are_events.tolist()) == (
        [False],
        [True],
    )
    assert [(each.name, each.values) for each in block.labels] == [
        ("context", frozenset({"a", "b"}))
    ]


def test_arguments_are_gathered_with_where_their_fillers_stand():
    mention, event = (
        Mention("m", "GPE", span_of("abcdef", (0, 1))),
        Event("e", "ATTACK", span_of("abcdef", (1, 2))),
    )
    fillers = [
        Argument("words", span=span_of("abcdef", (4, 6))),
        Argument("mention", mention="m"),
        Argument("event", event="e"),
        *(Argument("gone", mention="e"), Argument("gone", event="m")),
    ]
    speech = Event("s", "CONDEMN", span_of("abcdef", (2, 4)), tuple(fillers))
    block, names = block_of("abcdef", [mention, event, speech])
    found = block.arguments
    assert [names.roles.list[role] for role in found.roles] == ["words", "mention", "event"]
    assert found.fillers.starts.tolist() == [4, 0, 1]
    assert found.fillers.ends.tolist() == [6, 1, 2]
    assert (found.triggers.starts.tolist(), found.triggers.ends.tolist()) == ([2] * 3, [4] * 3)
    assert [names.types.list[kind] for kind in found.types] == ["CONDEMN"] * 3


def places(string, *rows):
    """The place of each of some rows of fragments, as offsets."""
    found = Reader().read([string])
    spans = Spans(
        np.array([row[0][0] for row in rows]),
        np.array([row[-1][1] for row in rows]),
        {number: row for number, row in enumerate(rows) if len(row) > 1},
    )
    (where, (own,)) = places_of(found, [(spans, np.zeros(len(rows), dtype=np.int64))])
    return [where.fragments(place) for place in own.tolist()], own.tolist()


def test_outer_space_is_no_part_of_a_place():
    found, numbers = places("  ab  cd ", ((0, 6),), ((2, 4),), ((4, 6),), ((1, 9),))
    assert found == [((2, 4),), ((2, 4),), ((4, 6),), ((2, 8),)]  # nothing but space stays
    assert numbers[0] == numbers[1]
    assert places("ab  ", ((2, 4),), ((0, 3),))[0] == [((2, 4),), ((0, 2),)]
    assert places("  ", ((0, 2),))[0] == [((0, 2),)]
    assert places("ab  cd", ((2, 6),), ((0, 4),))[0] == [((4, 6),), ((0, 2),)]


def test_fragments_that_only_space_parts_are_one():
    found, numbers = places("ab  cd ef", ((0, 2), (4, 6)), ((0, 6),), ((0, 2), (7, 9)), ((0, 9),))
    assert found == [((0, 6),), ((0, 6),), ((0, 2), (7, 9)), ((0, 9),)]
    assert len(set(numbers)) == 3
    assert places("abc", ((0, 1), (1, 2)), ((0, 2),))[1] == [0, 0]
    assert places("ab  ", ((0, 2), (3, 4)))[0] == [((0, 4),)]


# -- marks beside each other -----------------------------------------------------------------------


def crossing_of(rows, annotators=2):
    """The sheet of some annotators' (who, item, label) in one document, and their meetings."""
    columns = np.array(rows, dtype=np.int64).reshape(-1, 3).T
    block = Gatherer(AllNames())
    block.add_document("")
    for who in range(annotators):
        block.add_layer(0, who, [])
    pairs = list(combinations(range(annotators), 2))
    meetings, _ = meet(pairs, annotators, block.block())
    items = int(columns[1].max(initial=0)) + 1
    sheet = Sheet(columns[0], columns[1], columns[2], np.zeros(items, dtype=np.int64), 4)
    return sheet, meetings


def crossed(rows):
    """The crossing of two annotators' (who, item, label) in one document."""
    return beside(*crossing_of(rows), as_set=False)


def test_equal_labels_come_first_then_others_in_their_order():
    found = crossed([(0, 5, 1), (0, 5, 2), (1, 5, 2), (1, 5, 3), (0, 6, 1), (1, 7, 1), (1, 5, 3)])
    assert found.same_labels.tolist() == [2]
    rest = zip(*(each.tolist() for each in (found.items, found.lefts, found.rights)), strict=True)
    assert sorted(rest) == [(5, NOTHING, 3), (5, 1, 3), (6, 1, NOTHING), (7, NOTHING, 1)]


rows = st.lists(st.tuples(st.integers(0, 1), st.integers(0, 3), st.integers(0, 3)), max_size=12)


@given(rows)
def test_nothing_is_lost_between_two_annotators(given_rows):
    found = crossed(given_rows)
    for side, column in ((0, found.lefts), (1, found.rights)):
        labels = sorted(label for who, _, label in given_rows if who == side)
        same = np.repeat(found.same_labels, found.same_counts).tolist()
        assert sorted(same + [label for label in column.tolist() if label != NOTHING]) == labels
    assert not (found.lefts == found.rights).any()


def block_of(string, *layers):
    names = AllNames()
    gatherer = Gatherer(names)
    document = gatherer.add_document(string)
    for annotator, items in enumerate(layers):
        gatherer.add_layer(document, annotator, items)
    return gatherer.block(), names


def overlapping(string, *layers):
    """(Pairs, weight) of two annotators' mentions."""
    block, names = block_of(string, *layers)
    given_block = sheets.placed(block, Reader().read(block.texts))
    meetings, _ = meet(PAIR, 2, block)
    found = tally(sheets.entity_sheet(given_block, names).sheet, meetings)
    result = overlaps(found, given_block.places, meetings)
    return int(result.pairs.sum()), float(result.weights.sum())


ranges = st.sets(st.tuples(st.integers(0, 12), st.integers(1, 6)), max_size=5).map(
    lambda found: [(start, start + length) for start, length in sorted(found)]
)


@given(ranges, ranges)
def test_no_choice_of_pairs_is_better(left, right):
    string = "abcdefghijklmnopqrst"
    one, other = (
        [Mention(f"{n}", "X", span_of(string, each)) for n, each in enumerate(side)]
        for side in (left, right)
    )

    def shared(a, b):
        return max(0, min(a[1], b[1]) - max(a[0], b[0]))

    def weight(a, b):
        return 2 * shared(a, b) / (a[1] - a[0] + b[1] - b[0])

    small, large = sorted((left, right), key=len)
    choices = [
        [(a, large[at]) for a, at in zip(small, chosen, strict=True)]
        for chosen in permutations(range(len(large)), len(small))
    ]
    most = max((sum(shared(*pair) > 0 for pair in choice) for choice in choices), default=0)
    heaviest = max((sum(weight(*pair) for pair in choice) for choice in choices), default=0)
    assert overlapping(string, one, other) == (most, pytest.approx(heaviest))
    assert overlapping(string, other, one) == (most, pytest.approx(heaviest))


def fragments_of(cuts):
    """The pieces between sorted, different offsets, two by two."""
    found = sorted(cuts)
    return tuple(zip(found[::2], found[1::2], strict=False))


STRING = "abcdefghijklmnopqrstuvwx"
pieces = st.sets(st.integers(0, 12), min_size=2, max_size=5).map(fragments_of)
marked = st.sets(st.tuples(pieces, st.sampled_from("XY")), max_size=4)
several = st.lists(st.lists(marked | st.none(), min_size=3, max_size=3), min_size=1, max_size=3)


def best(left, right):
    """The most pairs that share a character, and the weight of the heaviest choice."""

    def shared(one, other):
        both = [(max(a, c), min(b, d)) for a, b in one for c, d in other]
        return sum(end - start for start, end in both if start < end)

    def weight(one, other):
        return 2 * shared(one, other) / sum(end - start for start, end in (*one, *other))

    small, large = sorted((left, right), key=len)
    choices = [list(zip(small, chosen, strict=True)) for chosen in permutations(large, len(small))]
    most = max(sum(shared(*pair) > 0 for pair in choice) for choice in choices)
    return most, max(sum(weight(*pair) for pair in choice) for choice in choices)


@given(several)
def test_the_best_pairs_of_each_label_document_and_pair_of_annotators(found):
    names = AllNames()
    gatherer = Gatherer(names)
    for layers in found:
        document = gatherer.add_document(STRING)
        for annotator, side in reversed(list(enumerate(layers))):  # in any order
            if side is not None:
                own = [
                    Mention(f"{n}", label, span_of(STRING, *parts))
                    for n, (parts, label) in enumerate(sorted(side))
                ]
                gatherer.add_layer(document, annotator, own)
    block = gatherer.block()
    placed = sheets.placed(block, Reader().read(block.texts))
    pairs = list(combinations(range(3), 2))
    meetings, met = meet(pairs, 3, block)
    sheet = sheets.entity_sheet(placed, names).sheet
    result = overlaps(tally(sheet, meetings), placed.places, meetings)
    sums = {}
    for meeting, label, number, weight in zip(*map(np.ndarray.tolist, result), strict=True):
        key = (int(met.documents[meeting]), pairs[met.pairs[meeting]], names.labels.list[label])
        before = sums.get(key, (0, 0.0))
        sums[key] = (before[0] + number, before[1] + weight)
    for document, layers in enumerate(found):
        for pair in pairs:
            if any(layers[at] is None for at in pair):
                continue
            for label in "XY":
                sides = [[parts for parts, name in layers[at] if name == label] for at in pair]
                most, heaviest = best(*sides)
                there = sums.pop((document, pair, label), (0, 0.0))
                assert there == (most, pytest.approx(heaviest))
    assert not sums


# -- reference cases -------------------------------------------------------------------------------


@pytest.fixture
def cases(shared_data):
    found = json.loads((shared_data / "agreement_reference_cases.json").read_bytes())["cases"]
    return {case["id"]: case for case in found}


def counted(string, *layers):
    """(Matched, first, second) by family, of two annotators' items in one text."""
    block, names = block_of(string, *layers)
    meetings, _ = meet(PAIR, 2, block)
    level = Level(names.types)
    return count_block(
        block, Reader().read(block.texts), meetings, Plan(names, level, level)
    ), names


def f1(counts, *, unlabelled=False):
    matched = int(counts.same_counts.sum())
    sides = [matched + int(counts.times[side >= 0].sum()) for side in (counts.lefts, counts.rights)]
    if unlabelled:
        both = (counts.lefts >= 0) & (counts.rights >= 0)
        matched += int(counts.times[both].sum())
    return (matched, *sides)


def spans_of(rows, label=None):
    return [
        Mention(f"{n}", label or name, span_of("x" * 20, (start, end)))
        for n, (_, start, end, name) in enumerate(rows)
    ]


@pytest.mark.corpora
def test_the_spans_of_the_reference_cases(cases):
    case = cases["span-f1-small"]
    expected = {each["id"]: each for each in case["expected"]["results"]}
    for each in case["input"]["cases"]:
        left, right = each["A"], each["B"]
        both = len(left) + len(right)
        found, _ = counted("x" * 20, spans_of(left), spans_of(right))
        figures = {
            "exact_f1": int(found.counts["entities"].same_counts.sum()),
            "relaxed_f1": overlapping("x" * 20, spans_of(left), spans_of(right))[0],
        }
        if each["id"] != "duplicate-label-nested":  # twice the same without a label
            without = (spans_of(side, "X") for side in (left, right))
            figures["relaxed_unlabelled_f1"] = overlapping("x" * 20, *without)[0]
        for name, matched in figures.items():
            value = expected[each["id"]][name]
            if value is None:
                assert both == 0
            else:
                assert 2 * matched / both == pytest.approx(value, abs=case["tolerance"])


@pytest.mark.corpora
def test_the_tokens_of_the_reference_cases(cases):
    case = cases["token-kappa-four-ways"]
    string = "x " * case["input"]["n_tokens"]
    layers = [
        [
            Mention(f"{n}", label, span_of(string, (2 * start, 2 * end - 1)))
            for n, (start, end, label) in enumerate(case["input"][side])
        ]
        for side in ("spans_a", "spans_b")
    ]
    found, names = counted(string, *layers)
    tokens_found, labels = found.counts["tokens"], len(names.labels)
    assert found.tokens.tolist() == [1000]
    table = np.zeros((labels + 1, labels + 1))
    np.add.at(table, (tokens_found.same_labels,) * 2, tokens_found.same_counts)
    np.add.at(table, (tokens_found.lefts, tokens_found.rights), tokens_found.times)  # -1 is O
    table[-1, -1] = 1000 - table.sum()

    def kappa(confusion):
        sums = [[np.trace(confusion)], confusion.sum(axis=1), confusion.sum(axis=0)]
        return float(kappas(np.concatenate(sums)))

    expected, tolerance = case["expected"], case["tolerance"]
    assert kappa(table) == pytest.approx(expected["all_tokens"], abs=tolerance)
    marked = kappa(table[:-1, :-1])
    assert marked == pytest.approx(expected["intersection_of_marked_tokens"], abs=tolerance)
    assert np.trace(table) / 1000 == pytest.approx(expected["percent"], abs=tolerance)


@pytest.mark.corpora
def test_the_events_of_the_reference_cases(cases):
    case = cases["event-agreement-small"]
    string = "x" * 80
    layers = [
        [
            Event(
                f"{n}",
                each["type"],
                span_of(string, tuple(each["trigger"])),
                tuple(Argument(role, span=span_of(string, tuple(at))) for at, role in each["args"]),
            )
            for n, each in enumerate(case["input"][side]["d1"])
        ]
        for side in "AB"
    ]
    found, _ = counted(string, *layers)
    figures = {
        "trigger_identification": f1(found.counts["triggers"], unlabelled=True),
        "trigger_classification": f1(found.counts["triggers"]),
        "argument_identification": f1(found.counts["found"]),
        "argument_classification": f1(found.counts["in role"]),
        "argument_attached": f1(found.counts["attached"]),
    }
    for name, (matched, reference, response) in figures.items():
        expected = case["expected"][name]
        shares = matched / response, matched / reference, 2 * matched / (reference + response)
        for value, key in zip(shares, ("p", "r", "f1"), strict=True):
            assert value == pytest.approx(expected[key], abs=case["tolerance"]), name


@pytest.mark.corpora
def test_kappa_tends_to_f1(cases):
    case = cases["hripcsak-rothschild-limit"]
    a, b, c = (case["input"][name] for name in "abc")
    for d, value in zip(case["input"]["d"], case["expected"]["kappa"], strict=True):
        sums = np.array([a + d, a + b, c + d, a + c, b + d], dtype=float)
        assert float(kappas(sums)) == pytest.approx(value, abs=case["tolerance"])
