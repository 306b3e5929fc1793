"""Corpora as JSON of texts with entities and events by character."""

import copy
import json

import pytest
from hypothesis import given

from annotator.core.documents import AnnotatedDocument
from annotator.core.model import Event, Link, Mention
from annotator.formats import registry
from annotator.formats.marked_records import FORMAT
from annotator.formats.source import Source
from tests.formats.foreign import NASTY, broken, detected, read_back

TEXT = "Ana Lima left Acme in Lisbon 😀 on Monday."
RECORD = {
    "id": "d1",
    "text": TEXT,
    "annotator": "ben",
    "url": "http://example.org/1",
    "entities": [
        {"id": "T1", "start": 0, "end": 8, "label": "PER", "kb": "Q1", "sure": True, "rank": 2},
        {"start": 14, "end": 18, "label": "ORG"},
        {"start": 0, "end": 28, "fragments": [[0, 3], [22, 28]], "label": "Place.City"},
    ],
    "events": [
        {"id": "E1", "type": "Personnel.End-Position", "trigger": {"start": 9, "end": 13},
         "args": [{"role": "Person", "ref": "T1", "start": 0, "end": 8},
                  {"role": "Entity", "start": 14, "end": 18},
                  {"role": "Time", "start": 34, "end": 40}],
         "attributes": {"tense": "past", "polarity": None}},
        {"type": "Say", "trigger": {"start": 22, "end": 28},
         "arguments": [{"role": "Cause", "ref": "E1"}]},
    ],
    "relations": [{"type": "works-for", "args": [["Arg1", "T1"], ["Arg2", "entity 2"]]},
                  {"type": "left", "args": [{"ref": "T1"}, {"role": "b", "ref": "T9"}]}],
}  # fmt: skip


def of(found, kind):
    return [each for each in found.items if isinstance(each, kind)]


def test_a_record_becomes_a_layer():
    (found,), problems = read_back(FORMAT, RECORD)
    assert (found.document.name, found.annotator, found.document.url) == (
        "d1", "ben", "http://example.org/1"
    )  # fmt: skip
    assert [(each.label, each.span.surface, each.attributes) for each in found.mentions] == [
        ("PER", "Ana Lima", (("kb", "Q1"), ("rank", "2"), ("sure", True))),
        ("Place.City", "Ana Lisbon", ()),
        ("ORG", "Acme", ()),
    ]
    move, say = found.events
    fillers = [(e.role, e.mention, e.span and e.span.surface) for e in move.arguments]
    assert fillers == [
        ("Person", "T1", None), ("Entity", "entity 2", None), ("Time", None, "Monday"),
    ]  # fmt: skip
    assert (move.type, move.attributes) == ("Personnel.End-Position", (("tense", "past"),))
    assert [(each.role, each.event) for each in say.arguments] == [("Cause", "E1")]
    assert [(e.type, e.source, e.target) for e in of(found, Link)] == [
        ("works-for", "T1", "entity 2")
    ]
    assert problems == ["Number 2 of “relations” is left out: it is misshapen near its 2 ends."]


def test_what_is_broken_is_told_and_the_rest_goes_on():
    record = copy.deepcopy(RECORD) | {"relations": []}
    record["entities"][1] = {"start": 14, "end": 18}
    record["entities"].append({"start": 900, "end": 910, "label": "ORG"})
    (found,), problems = read_back(FORMAT, [record, 7, {"text": "", "entities": []}])
    assert [each.label for each in of(found, Mention)] == ["PER", "Place.City"]
    assert len(of(found, Event)) == 2
    assert len(problems) == 4


def test_detection():
    assert detected([RECORD]) == detected(RECORD) == "records"
    assert detected({"text": "A.", "entities": [], "events": []}) == "records"
    assert detected({"text": "A.", "events": RECORD["events"]}) == "records"
    assert detected({"text": "A.", "entities": ["Ana"]}) == "json"
    assert detected({"text": "A.", "entities": [], "events": 7}) == "json"
    assert detected({"n": 1, "entities": [], "events": []}) == "json"


@pytest.mark.parametrize("data", NASTY)
def test_odd_json_is_a_listed_problem(data):
    layers, problems = read_back(FORMAT, data)
    assert layers == []
    assert problems


@given(record=broken(RECORD))
def test_nothing_that_a_record_holds_stops_the_import(record):
    layers, problems = read_back(FORMAT, record)
    assert layers or problems


@pytest.mark.corpora
def test_corpora_are_read_whole(shared_data):
    paths = [*shared_data.glob("*/gold.jsonl"), shared_data / "raw/phee/iaa.jsonl"]
    assert len(paths) > 9
    for path in paths:
        # The first and the last of each, which are many pages.
        lines = path.read_bytes().splitlines(keepends=True)
        lines = [*lines[:6], *lines[-6:]]
        wanted = [json.loads(each) for each in lines]
        found = list(registry.read(Source.of_bytes(path.name, b"".join(lines))))
        assert all(isinstance(each, AnnotatedDocument) for each in found), path
        counts = [
            (len(each.mentions), len(each.events), sum(len(e.arguments) for e in each.events),
             len(of(each, Link))) for each in found
        ]  # fmt: skip
        assert counts == [
            (len(e["entities"]), len(e["events"]), sum(len(one["args"]) for one in e["events"]),
             len(e.get("relations", ()))) for e in wanted
        ], path  # fmt: skip
