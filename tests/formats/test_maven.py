import json

from hypothesis import given
from hypothesis import strategies as st

from annotator.core.model import Argument, Decision, Event, Link, Mention, Origin, Verdict, span_of
from annotator.formats.maven import FORMAT
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

TEXT = "Acme fired Ana. She left Rome."


def record(**changes):
    return {
        "id": "m1",
        "title": "Acme",
        "content": [
            {"sentence": "Acme fired Ana .", "tokens": ["Acme", "fired", "Ana", "."]},
            {"sentence": "She left .", "tokens": ["She", "left", "."]},
        ],
        "events": [
            {"id": "e1", "type": "Removing", "type_id": 12, "mention": [
                {"id": "x1", "trigger_word": "fired", "sent_id": 0, "offset": [1, 2]},
                {"id": "x2", "trigger_word": "left", "sent_id": 1, "offset": [1, 2]}]},
        ],
        "negative_triggers": [
            {"id": "n1", "trigger_word": "Acme", "sent_id": 0, "offset": [0, 1]},
        ],
    } | changes  # fmt: skip


def of(found, kind):
    return [each for each in found.items if isinstance(each, kind)]


def test_a_document():
    (found,), (problem,) = read_back(FORMAT, [record()])
    assert "from sentences" in problem
    assert (found.text, found.document.title) == ("Acme fired Ana .\nShe left .", "Acme")
    assert [(e.id, e.type, e.trigger.surface) for e in of(found, Event)] == [
        ("x1", "Removing", "fired"), ("x2", "Removing", "left"),
    ]  # fmt: skip
    assert [(e.type, e.source, e.target) for e in of(found, Link)] == [("coreference", "x1", "x2")]
    assert [(e.id, e.decision) for e in of(found, Verdict)] == [("n1", Decision.REJECTED)]
    assert [each.trigger.surface for each in found.suggestions] == ["Acme"]


def test_what_does_not_fit_is_told_and_the_rest_goes_on():
    odd = record()
    odd["events"] += [
        {"type": "X", "mention": [{"sent_id": 0, "offset": [1, 9]}]},
        {"type": "X", "mention": [{"sent_id": 7, "offset": [1, 2]}]},
        {"type": "Y", "mention": [{"sent_id": 0, "offset": [0, 1], "trigger_word": "left"}]},
    ]
    odd["negative_triggers"].append(3)
    (found,), problems = read_back(FORMAT, [odd])
    assert [e.trigger.surface for e in of(found, Event)] == ["fired", "left", "left"]
    assert len(problems) == 5
    assert any("no tokens 1 to 9 in sentence 0" in each for each in problems)
    assert any("no sentence 7" in each for each in problems)
    assert any("put there" in each for each in problems)


def test_losses_and_rejected_triggers():
    fired, left = span_of(TEXT, (5, 10)), span_of(TEXT, (20, 24))
    proposed = Event("s", "Move", left, origin=Origin("rules", Decision.SUGGESTED))
    made = layer(
        TEXT,
        Mention("a", "ORG", span_of(TEXT, (0, 4))),
        Event("e", "End", fired, (Argument("who", mention="a"),)),
        Link("l", "x", "e", "a"),
        Verdict("s", Decision.REJECTED),
        suggestions=(proposed,),
    )
    data, told = written(FORMAT, [made])
    assert told == [
        "Mentions are left out: 1, such as “Acme”.",
        "Links are left out: 1, such as “x”.",
        "Arguments are left out: 1, such as “who”.",
        "Types of rejected events are left out: 1, such as “Move”.",
    ]
    negative = {"id": "s", "trigger_word": "left", "sent_id": 1, "offset": [1, 2]}
    assert json.loads(data)["negative_triggers"] == [negative]
    (again,), problems = read_back(FORMAT, data)
    assert (problems, again.text) == ([], TEXT)
    assert [each.trigger for each in again.suggestions] == [left]
    assert (again.document.title, again.document.name) == ("", "wire/001.txt")


@given(clean_layers("events", one_sentence=True))
def test_triggers_come_back(made):
    data, _ = written(FORMAT, [made])
    (again,), problems = read_back(FORMAT, data)
    assert (problems, again.text) == ([], made.text)
    before, after = (
        sorted((e.type, e.trigger.fragments) for e in of(each, Event)) for each in (made, again)
    )
    assert before == after
    assert sum(meaning(again).values()) == len(after)


@given(broken(record()), st.binary(max_size=60))
def test_nothing_that_a_file_holds_stops_the_import(given_record, raw):
    hostile_files(FORMAT, given_record, raw)


def test_real_triggers_come_back(shared_data):
    layers = gold_layers(shared_data, "wikievents")
    again, problems = read_back(FORMAT, written(FORMAT, layers)[0])
    assert problems == []
    assert [each.text for each in again] == [each.text for each in layers]
    events = [sum(len(of(each, Event)) for each in group) for group in (layers, again)]
    assert 0.9 * events[0] < events[1] <= events[0]
