import json

from hypothesis import given
from hypothesis import strategies as st

from annotator.core.documents import AnnotatedDocument
from annotator.core.model import Argument, Event, Link, Mention, Status, span_of
from annotator.formats.wikievents import FORMAT
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

WORDS = ["Acme", "fired", "Ana", "Lima", ".", "Ana", "left", "."]
FIRST = [["Acme", 0, 4], ["fired", 5, 10], ["Ana", 11, 14], ["Lima", 15, 19], [".", 19, 20]]
SECOND = [["Ana", 22, 25], ["left", 26, 30], [".", 30, 31]]


def record(**changes):
    return {
        "doc_id": "w1",
        "tokens": WORDS,
        "text": "Acme fired Ana Lima. Ana left.",
        "sentences": [[FIRST, "Acme fired Ana Lima."], [SECOND, "Ana left."]],
        "entity_mentions": [
            {"id": "w1-T1", "sent_idx": 0, "start": 2, "end": 4, "text": "Ana Lima",
             "entity_type": "PER", "mention_type": "NAM"},
            {"id": "w1-T2", "start": 5, "end": 6, "text": "Ana", "entity_type": "PER"},
        ],
        "relation_mentions": [
            {"id": "R", "relation_type": "same", "arguments": [
                {"entity_id": "w1-T2", "role": "Arg-1"}, {"entity_id": "w1-T1", "role": "Arg-2"},
            ]},
        ],
        "event_mentions": [
            {"id": "w1-E1", "event_type": "Personnel.EndPosition",
             "trigger": {"start": 1, "end": 2, "text": "fired", "sent_idx": 0},
             "arguments": [
                 {"entity_id": "w1-T1", "role": "Employee", "text": "Ana Lima"},
                 {"role": "Place", "start": 6, "end": 7, "text": "left"},
             ]},
        ],
    } | changes  # fmt: skip


def of(found, kind):
    return [each for each in found.items if isinstance(each, kind)]


def test_a_text_without_its_sentence_breaks_is_put_together():
    (found,), (problem,) = read_back(FORMAT, [record()])
    assert found.text == "Acme fired Ana Lima.\n\nAna left."
    assert "1 of its texts are put together from sentences" in problem
    assert [(e.id, e.span.surface) for e in of(found, Mention)] == [
        ("w1-T1", "Ana Lima"), ("w1-T2", "Ana"),
    ]  # fmt: skip
    (event,) = of(found, Event)
    assert event.trigger.surface == "fired"
    assert [(e.role, e.mention, e.span and e.span.surface) for e in event.arguments] == [
        ("Employee", "w1-T1", None), ("Place", None, "left"),
    ]  # fmt: skip
    assert [(e.type, e.source, e.target) for e in of(found, Link)] == [("same", "w1-T2", "w1-T1")]
    assert (found.document.name, len(found.tokens)) == ("w1", 8)


def test_a_text_that_fits_is_taken_as_it_is():
    text = "Acme fired Ana Lima.\r\nAna left. "
    (found,), problems = read_back(FORMAT, [record(text=text)])
    assert (found.text, problems) == (text, [])


def test_other_texts_are_put_together_and_that_is_said():
    one, other = record(), record()
    one["sentences"][1][0] = [["Ana", 0, 3], ["left", 4, 8], [".", 8, 9]]  # counted anew
    del other["text"], other["sentences"]
    (first, second), problems = read_back(FORMAT, [one, other])
    assert first.text == "Acme fired Ana Lima. Ana left."
    assert second.text == "Acme fired Ana Lima . Ana left ."
    assert len(problems) == 1
    assert "put together from tokens" in problems[0]
    del one["text"]
    (first,), (problem,) = read_back(FORMAT, [one])
    assert first.text == "Acme fired Ana Lima.\nAna left."
    assert "from sentences" in problem


def test_what_does_not_fit_is_told_and_the_rest_goes_on():
    odd = record(text="Acme fired Ana Lima.\n\nAna left.")
    odd["entity_mentions"] += [
        {"id": "x", "start": 3, "end": 99, "entity_type": "PER"},
        {"id": "y", "start": 0, "end": 1, "entity_type": "ORG", "text": "left"},
        {"id": "z", "start": 0, "end": 1},
    ]
    odd["event_mentions"][0]["arguments"].append({"entity_id": "gone", "role": "x"})
    (found,), problems = read_back(FORMAT, [odd])
    assert [e.span.surface for e in of(found, Mention)] == ["Ana Lima", "Ana", "left"]
    assert len(problems) == 4
    assert any("there are no tokens 3 to 99" in each for each in problems)
    assert any("put there" in each for each in problems)


def test_losses_are_counted():
    text = "Acme fired Ana Lima."
    made = layer(
        text,
        Mention("a", "X", span_of(text, (0, 2))),
        Mention("b", "X", span_of(text, (0, 4), (11, 14))),
        Event(
            "e",
            "End",
            span_of(text, (5, 10)),
            (Argument("r", mention="a"), Argument("s", event="e")),
        ),
        Link("l", "x", "e", "b"),
        Link("k", "x", "a", "b"),
        status=Status.DOING,
    )
    data, told = written(FORMAT, [made])
    assert told == [
        "Spans that do not fit the tokens are left out: 1, such as “X: Ac”.",
        "Discontinuous spans are written as the one around them: 1, such as “Acme Ana”.",
        "Arguments without a filler are left out: 1, such as “r”.",
        "Events that fill a role become their triggers' words: 1, such as “End”.",
        "Links without both ends are left out: 1, such as “x”.",
        "Links of events are left out: 1, such as “x”.",
    ]
    (again,), problems = read_back(FORMAT, data)
    assert (problems, again.status, again.annotator) == ([], Status.DOING, "ana")
    assert [e.span.surface for e in of(again, Mention)] == ["Acme fired Ana"]


def test_tokens_are_the_documents_own_else_the_callers():
    text = "Acme fired"
    data, _ = written(FORMAT, [layer(text, tokens=((0, 4), (5, 10)))], tokenize=lambda t: [(0, 1)])
    assert json.loads(data)["tokens"] == ["Acme", "fired"]
    data, _ = written(FORMAT, [layer(text)], tokenize=lambda t: [(0, 1), (1, len(t))])
    assert json.loads(data)["tokens"] == ["A", "cme fired"]


@given(clean_layers("events", "bare", "links"))
def test_what_loses_nothing_comes_back(made):
    data, told = written(FORMAT, [made])
    (again,), problems = read_back(FORMAT, data)
    assert (told, problems, again.text) == ([], [], made.text)
    assert meaning(again) == meaning(made)


@given(broken(record()), st.binary(max_size=60))
def test_nothing_that_a_file_holds_stops_the_import(given_record, raw):
    hostile_files(FORMAT, given_record, raw)


def test_real_documents_come_back(shared_data):
    layers = gold_layers(shared_data, "wikievents")
    data, told = written(FORMAT, layers)
    again, problems = read_back(FORMAT, data)
    assert (problems, len(again)) == ([], 16)
    assert all(isinstance(each, AnnotatedDocument) for each in again)
    assert [each.text for each in again] == [each.text for each in layers]
    if not told:
        assert [meaning(each) for each in again] == [meaning(each) for each in layers]
    marked = [
        sum(isinstance(i, Mention) for e in group for i in e.items) for group in (layers, again)
    ]
    lost = marked[0] - marked[1]
    assert 0 <= lost < marked[0] / 50
    assert bool(lost) == any("do not fit the tokens" in each for each in told)
