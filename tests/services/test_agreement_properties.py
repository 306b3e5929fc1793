"""Whatever annotators do, agreement is what counting by hand gives, whoever comes first."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.model import (
    Argument,
    Decision,
    DocumentLabel,
    Event,
    Link,
    Mention,
    Origin,
    span_of,
)
from annotator.core.schema import schema_from
from annotator.services.agreement import AgreementSettings, compare
from annotator.services.agreement.parts import Cell, Measure
from tests.annotated import annotated
from tests.services import agreement_by_hand as by_hand

TEXT = "Ana met Bo at noon. She left."
PEOPLE = ("Ana", "Bo", "Chen")
LABELS = ("PERSON", "GPE")
SCHEMA = schema_from(
    {
        "id": "small",
        "attributes": {"polarity": {"values": ["positive", "negative"], "default": "positive"}},
        "entities": [{"name": name} for name in LABELS],
        "events": [
            {
                "name": name,
                "plover": parent,
                "roles": {"who": {"fill": ["PERSON"]}, "where": {"fill": ["GPE"]}},
            }
            for name, parent in (("MEET", "CONSULT"), ("PHONE", "CONSULT"), ("LEAVE", ""))
        ],
        "links": [{"name": "SAME_AS", "mentions": True}, {"name": "PART_OF"}],
        "document_labels": [
            {"name": "topics", "values": ["war", "talks"], "multiple": True},
            {"name": "fit", "values": ["yes", "no"]},
        ],
    }
)
origins = st.sampled_from(
    [Origin(), Origin("tests:1", Decision.ACCEPTED), Origin("tests:1", Decision.CORRECTED)]
)


@st.composite
def pieces(draw, most=1):
    cuts = sorted(draw(st.sets(st.integers(0, len(TEXT)), min_size=2, max_size=2 * most)))
    cuts = cuts[: len(cuts) // 2 * 2]
    return span_of(TEXT, *zip(cuts[::2], cuts[1::2], strict=True))


# the same words again and again, so that annotators agree often
usual = st.sampled_from([(0, 3), (4, 7), (8, 10), (8, 18), (0, 10), (20, 23), (19, 23), (3, 7)])
places = st.one_of(usual.map(lambda each: span_of(TEXT, each)), pieces(2))


@st.composite
def layers(draw):
    """What one annotator has in the text."""
    found = [
        Mention(f"m{n}", draw(st.sampled_from(LABELS)), draw(places), (), draw(origins))
        for n in range(draw(st.integers(0, 4)))
    ]
    ends = [each.id for each in found]
    count = draw(st.integers(0, 3))
    fillers = ends + [f"e{n}" for n in range(count)]
    for number in range(count):
        given_arguments = tuple(draw(arguments(fillers)) for _ in range(draw(st.integers(0, 2))))
        attributes = draw(st.sampled_from([(), (("polarity", "negative"),)]))
        kind = draw(st.sampled_from(["MEET", "PHONE", "LEAVE"]))
        found.append(
            Event(f"e{number}", kind, draw(places), given_arguments, attributes, draw(origins))
        )
    if len(fillers) > 1:
        for number in range(draw(st.integers(0, 2))):
            one, other = draw(
                st.lists(st.sampled_from(fillers), min_size=2, max_size=2, unique=True)
            )
            kind = draw(st.sampled_from(["SAME_AS", "PART_OF"]))
            found.append(Link(f"l{number}", kind, one, other, draw(origins)))
    topics = draw(st.sampled_from([(), ("war",), ("talks",), ("war", "talks")]))
    fit = draw(st.sampled_from([(), ("yes",), ("no",)]))
    labels = (("topics", topics), ("fit", fit))
    return found + [DocumentLabel(name, values) for name, values in labels if values]


@st.composite
def arguments(draw, fillers):
    role = draw(st.sampled_from(["who", "where"]))
    if not fillers or draw(st.booleans()):
        return Argument(role, span=draw(places), origin=draw(origins))
    filler = draw(st.sampled_from(fillers))
    kind = "mention" if filler.startswith("m") else "event"
    return Argument(role, origin=draw(origins), **{kind: filler})


documents = st.lists(
    st.dictionaries(st.sampled_from(PEOPLE), layers(), max_size=3), min_size=1, max_size=3
)
ASKED = AgreementSettings(annotators=PEOPLE)


def numbered(given_documents):
    """Each text another one, at the same places."""
    return [(f"{TEXT} {n}", layers) for n, layers in enumerate(given_documents)]


def compared(given_documents, asked=ASKED):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "p.annotator"
        with annotated(path, SCHEMA, given_documents) as project:
            for name in PEOPLE:
                with project.file.writing():
                    project.annotator_id(name)
            return compare(project, asked)


def close(figure, value):
    if value is None:
        assert figure.value is None
        assert figure.reason
    else:
        assert figure.value == pytest.approx(value, abs=1e-9)


@settings(max_examples=40)
@given(documents)
def test_figures_are_what_counting_by_hand_gives(given_documents):
    given_documents = numbered(given_documents)
    found = compared(given_documents)
    works = [
        {name: by_hand.Work(text, items) for name, items in own.items()}
        for text, own in given_documents
    ]
    pairs = by_hand.pairs_of(PEOPLE)
    for name, values in by_hand.pair_values(works, pairs).items():
        measure = Measure(name)
        for cell in found.matrix(measure):
            close(cell.figure, values[cell.pair])
        close(found.figures[measure], by_hand.mean(values.values()))
    check_tokens(found, works, pairs)
    check_shared(found, works, pairs)
    for cell in found.matrix(Measure.SAME_AS_B3):
        close(cell.figure, by_hand.same_as(works, cell.pair))


def check_tokens(found, works, pairs):
    values = [
        {name: work.token_labels(LABELS) for name, work in document.items()} for document in works
    ]
    items = [list(item) for own in values if own for item in zip(*own.values(), strict=True)]
    if found.shared:
        close(found.figures[Measure.TOKENS_ALPHA], by_hand.alpha(items))
    for measure, kept in (
        (Measure.TOKENS_KAPPA, lambda pair: True),
        (Measure.TOKENS_LABEL_KAPPA, lambda pair: "O" not in pair),
    ):
        for cell, (one, other) in zip(found.matrix(measure), pairs, strict=True):
            both = [
                pair
                for own in values
                if one in own and other in own
                for pair in zip(own[one], own[other], strict=True)
                if kept(pair)
            ]
            close(cell.figure, by_hand.kappa(both))


def check_shared(found, works, pairs):
    """Kappas of what both marked, where each has one mark at a place: no two ways to pair."""
    for measure, rows in (
        (Measure.ENTITY_LABEL_KAPPA, lambda work: work.entities),
        (Measure.TYPE_KAPPA, lambda work: work.triggers),
        (Measure.ROLE_KAPPA, lambda work: [(each[:2], each[2]) for each in work.shared]),
    ):
        for cell, (one, other) in zip(found.matrix(measure), pairs, strict=True):
            both = []
            for document in works:
                if one in document and other in document:
                    sides = [list(rows(document[name])) for name in (one, other)]
                    keys = [[key for key, _ in side] for side in sides]
                    if any(len(set(own)) < len(own) for own in keys):
                        return
                    left, right = map(dict, sides)
                    both += [(left[key], right[key]) for key in left.keys() & right.keys()]
            close(cell.figure, by_hand.kappa(both))


@settings(max_examples=15)
@given(documents)
def test_parents_are_types_under_another_name(given_documents):
    given_documents = numbered(given_documents)
    parents = {"MEET": "CONSULT", "PHONE": "CONSULT", "LEAVE": "LEAVE"}
    works = [
        {name: by_hand.Work(text, items, parents.get) for name, items in own.items()}
        for text, own in given_documents
    ]
    values = by_hand.pair_values(works, by_hand.pairs_of(PEOPLE))
    plain = compared(given_documents)
    collapsed = compared(given_documents, AgreementSettings(annotators=PEOPLE, level="parent"))
    for name in ("triggers typed", "arguments found", "arguments in role", "arguments attached"):
        expected = by_hand.mean(values[name].values())
        close(collapsed.figures[Measure(name)], expected)
        close(plain.parents[Measure(name)], expected)
        assert collapsed.parents[Measure(name)] == plain.figures[Measure(name)]


@settings(max_examples=15)
@given(documents)
def test_nobody_and_no_document_comes_first(given_documents):
    there = numbered(given_documents)
    forth = compared(there)
    back = compared(there[::-1], AgreementSettings(annotators=PEOPLE[::-1]))
    assert forth.figures.keys() == back.figures.keys()
    for measure, figure in forth.figures.items():
        close(back.figures[measure], figure.value)
        mirrored = {frozenset(cell.pair): cell.figure for cell in back.matrix(measure)}
        for cell in forth.matrix(measure):
            close(mirrored[frozenset(cell.pair)], cell.figure.value)
    for mine, theirs in ((forth.labels, back.labels), (forth.attributes, back.attributes)):
        other = {row.name: row for row in theirs}
        for row in mine:
            assert other[row.name].count == row.count
            for name, figure in row.figures.items():
                close(other[row.name].figures[name], figure.value)


@settings(max_examples=15)
@given(documents)
def test_untouched_suggestions_can_be_left_out(given_documents):
    bare = [
        {name: without_untouched(items) for name, items in own.items()} for own in given_documents
    ]
    left_out = compared(
        numbered(given_documents), AgreementSettings(annotators=PEOPLE, without_untouched=True)
    )
    counted = compared(numbered(given_documents))
    expected = compared(numbered(bare))
    for measure in (
        Measure.ENTITIES_EXACT,
        Measure.ENTITIES_RELAXED,
        Measure.TOKENS_ALPHA,
        Measure.TRIGGERS_TYPED,
    ):
        assert left_out.figures[measure] == expected.figures[measure]
    for one, other in zip(left_out.anchoring, counted.anchoring, strict=True):
        assert one == other


def without_untouched(items):
    """The marks that remain; what hangs on one that doesn't is left out with it."""
    kept = [
        each
        for each in items
        if isinstance(each, Mention | Event) and each.origin.decision is not Decision.ACCEPTED
    ]
    return [
        Event(each.id, each.type, each.trigger, (), each.attributes, each.origin)
        if isinstance(each, Event)
        else each
        for each in kept
    ]


@settings(max_examples=15)
@given(documents)
def test_what_is_behind_a_cell_is_what_it_counts(given_documents):
    there = numbered(given_documents)
    works = [
        {name: by_hand.Work(text, items) for name, items in own.items()} for text, own in there
    ]
    with (
        tempfile.TemporaryDirectory() as folder,
        annotated(Path(folder) / "p.annotator", SCHEMA, there) as project,
    ):
        found = compare(project)
        for pair in found.pairs:
            behind = found.behind(project, Cell(Measure.TRIGGERS_TYPED, pair))
            shown = {
                (each.title, at) for each in behind.shown for at in range(each.start, each.end)
            }
            assert shown == differing_triggers(works, pair)
            assert behind.total == len(behind.shown)
            for each in behind.shown:
                assert each.words == there[int(each.title[8:]) - 1][0][each.start : each.end]
                assert {version.annotator for version in each.versions} >= set(pair)


def differing_triggers(works, pair):
    """The characters from the first to the last of each trigger that only one of the two has."""
    found = set()
    for number, document in enumerate(works, start=1):
        if set(pair) <= document.keys():
            left, right = (document[name].triggers for name in pair)
            found |= {
                (f"Article {number}", at)
                for runs, kind in {*left, *right}
                if left.count((runs, kind)) != right.count((runs, kind))
                for at in range(runs[0][0], runs[-1][1])
            }
    return found
