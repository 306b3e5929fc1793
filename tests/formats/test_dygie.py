import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.model import Argument, Event, Link, Mention, span_of
from annotator.formats.dygie import FORMAT
from tests.formats.corpora import gold_layers
from tests.formats.foreign import (
    broken,
    clean_layers,
    hostile_files,
    layer,
    meaning,
    read_back,
    written,
)
from tests.formats.strategies import LONG


def record(**changes):
    return {
        "doc_key": "d1",
        "dataset": "news",
        "sentences": [["Acme", "fired", "Ana", "Lima", "."], ["She", "left", "."]],
        "ner": [[[0, 0, "ORG"], [2, 3, "PER"]], [[5, 5, "PER"]]],
        "relations": [[[2, 3, 0, 0, "EMPLOYED-BY"]], []],
        "events": [[[[1, "End"], [0, 0, "Entity"], [2, 3, "Person"], [4, 4, "Odd"]]], []],
        "clusters": [[[2, 3], [5, 5]]],
    } | changes


def of(found, kind):
    return [each for each in found.items if isinstance(each, kind)]


def test_a_document():
    (found,), (problem, other) = read_back(FORMAT, [record()])
    assert "from tokens" in problem
    assert "from sentences" in other
    assert found.text == "Acme fired Ana Lima .\nShe left ."
    assert (found.document.name, found.document.meta) == ("d1", {"doc_id": "d1", "dataset": "news"})
    assert [(e.label, e.span.surface) for e in of(found, Mention)] == [
        ("ORG", "Acme"), ("PER", "Ana Lima"), ("PER", "She"),
    ]  # fmt: skip
    (event,) = of(found, Event)
    assert event.trigger.surface == "fired"
    assert [(e.role, e.mention, e.span and e.span.surface) for e in event.arguments] == [
        ("Entity", "entity 1", None), ("Person", "entity 2", None), ("Odd", None, "."),
    ]  # fmt: skip
    assert [(e.type, e.source, e.target) for e in of(found, Link)] == [
        ("EMPLOYED-BY", "entity 2", "entity 1"), ("coreference", "entity 2", "entity 3"),
    ]  # fmt: skip


def test_triggers_may_be_ranges_and_mentions_have_scores():
    odd = record(ner=[[[0, 0, "ORG", 3.5, 0.9]]], events=[[[[1, 2, "End"]]]], relations=[])
    (found,), _ = read_back(FORMAT, [odd])
    assert of(found, Event)[0].trigger.surface == "fired Ana"
    assert of(found, Mention)[0].label == "ORG"


def test_what_does_not_fit_is_told_and_the_rest_goes_on():
    odd = record(ner=[[[0, 0, "ORG"], [3, 99, "PER"], [1]], 5], clusters=[[[7, 7]], 3])
    (found,), problems = read_back(FORMAT, [odd])
    assert len(of(found, Mention)) == 1
    starts = [each.partition(":")[0] for each in problems if "put together" not in each]
    assert starts == [
        "Number 2 of “ner” is left out",
        "Number 3 of “ner” is left out",
        "A sentence of “ner” is left out",
        "Number 1 of “relations” is left out",
        "2 members of clusters left out",
    ]
    assert any("there are no tokens 3 to 100" in each for each in problems)


def test_losses():
    text = "Acme has fired Ana."
    made = layer(
        text,
        Mention("a", "PER", span_of(text, (15, 18))),
        Mention("b", "ACTOR", span_of(text, (15, 18))),
        Event("e", "End", span_of(text, (5, 14)), (Argument("who", mention="b"),)),
        Link("l", "x", "b", "a"),
    )
    data, told = written(FORMAT, [made])
    assert told == [
        "Ends of links are read as another mention of the same words: 1, such as “ACTOR”.",
        "Triggers of several words are written as the last one: 1, such as “End”.",
        "Fillers are read as another mention of the same words: 1, such as “who”.",
    ]
    assert json.loads(data)["events"] == [[[[2, "End"], [3, 3, "who"]]]]


@given(clean_layers("events", "bare", "links", one_sentence=True, one_token_triggers=True))
def test_what_loses_nothing_comes_back(made):
    data, told = written(FORMAT, [made])
    (again,), problems = read_back(FORMAT, data)
    assert (told, problems, again.text) == ([], [], made.text)
    assert meaning(again) == meaning(made)
    assert (again.document.id, again.document.name) == (made.document.id, made.document.name)


@given(broken(record()), st.binary(max_size=60))
def test_nothing_that_a_file_holds_stops_the_import(given_record, raw):
    hostile_files(FORMAT, given_record, raw)


@pytest.mark.parametrize("corpus", ["wikievents", "plover_gsr"])
def test_real_documents_come_back(shared_data, corpus):
    layers = gold_layers(shared_data, corpus, 10_000 if LONG else 8)
    again, problems = read_back(FORMAT, written(FORMAT, layers)[0])
    assert problems == []
    assert [each.text for each in again] == [each.text for each in layers]
    events = [sum(len(of(each, Event)) for each in group) for group in (layers, again)]
    assert 0.9 * events[0] < events[1] <= events[0]
