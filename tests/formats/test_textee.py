import json
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.model import Argument, Event, Link, Mention, span_of
from annotator.formats.textee import FORMAT
from tests.formats import strategies
from tests.formats.corpora import gold_layers
from tests.formats.foreign import (
    broken,
    clean_layers,
    detected,
    hostile_files,
    layer,
    meaning,
    read_back,
    written,
)


def sentence(number=0, **changes):
    own = f"d1-{number}"
    return {
        "doc_id": "d1",
        "sent_id": own,
        "tokens": ["Acme", "fired", "Ana", "Lima", "."],
        "pieces": ["Acme", "fired", "Ana", "Lima", "."],
        "token_lens": [1, 1, 1, 1, 1],
        "sentence": "Acme fired Ana Lima.",
        "entity_mentions": [
            {"id": f"{own}-E0", "text": "Acme", "entity_type": "ORG", "mention_type": "NAM",
             "entity_subtype": "", "start": 0, "end": 1},
            {"id": f"{own}-E1", "text": "Ana Lima", "entity_type": "PER", "start": 2, "end": 4},
        ],
        "relation_mentions": [
            {"id": f"{own}-R0", "relation_type": "ORG-AFF", "arguments": [
                {"entity_id": f"{own}-E1", "role": "Arg-1"},
                {"entity_id": f"{own}-E0", "role": "Arg-2"}]},
        ],
        "event_mentions": [
            {"id": f"{own}-EV0", "event_type": "Personnel:End-Position",
             "trigger": {"text": "fired", "start": 1, "end": 2},
             "arguments": [{"entity_id": f"{own}-E0", "text": "Acme", "role": "Entity"},
                           {"entity_id": f"{own}-E1", "text": "Ana Lima", "role": "Person"}]},
        ],
    } | changes  # fmt: skip


def lines(*records):
    return b"".join(json.dumps(each).encode() + b"\n" for each in records)


def of(found, kind):
    return [each for each in found.items if isinstance(each, kind)]


def test_sentences_of_one_document_are_put_together():
    other = sentence(doc_id="d2", tokens=["Acme", "fired", "Ana", "Lima", "."], sentence="no such")
    layers, problems = read_back(FORMAT, lines(sentence(), sentence(1), other))
    assert [each.text for each in layers] == [
        "Acme fired Ana Lima.\nAcme fired Ana Lima.", "Acme fired Ana Lima .",
    ]  # fmt: skip
    assert len(problems) == 2
    assert "1 of its texts are put together from tokens" in problems[0]
    assert "1 of its texts are put together from sentences" in problems[1]
    first = layers[0]
    assert first.document.name == "d1"
    assert [(e.label, e.span.start, e.span.surface) for e in of(first, Mention)] == [
        ("ORG", 0, "Acme"), ("PER", 11, "Ana Lima"), ("ORG", 21, "Acme"), ("PER", 32, "Ana Lima"),
    ]  # fmt: skip
    assert [(e.trigger.start, [a.mention for a in e.arguments]) for e in of(first, Event)] == [
        (5, ["d1-0-E0", "d1-0-E1"]), (26, ["d1-1-E0", "d1-1-E1"]),
    ]  # fmt: skip
    assert [e.source for e in of(first, Link)] == ["d1-0-E1", "d1-1-E1"]


def test_textee_names_its_columns_otherwise():
    record = sentence(wnd_id="w", text="Acme fired Ana Lima.", lang="en")
    del record["sentence"]
    (found,), problems = read_back(FORMAT, lines(record))
    assert (found.text, problems, found.document.language) == ("Acme fired Ana Lima.", [], "en")


def test_a_bad_sentence_is_told_and_the_rest_goes_on():
    (found,), problems = read_back(FORMAT, lines(sentence(), sentence(1, tokens=[1]), sentence(2)))
    assert len(of(found, Mention)) == 4
    assert problems[0] == (
        "This sentence is left out: it is misshapen near its tokens are no list of words."
    )


def test_what_crosses_sentences_is_a_loss():
    text = "Acme fired Ana. She left Rome."
    ana, rome = span_of(text, (11, 14)), span_of(text, (25, 29))
    made = layer(
        text,
        Mention("a", "PER", ana),
        Mention("r", "GPE", rome),
        Mention("x", "X", span_of(text, (11, 19))),
        Event(
            "e",
            "End",
            span_of(text, (5, 10)),
            (Argument("who", mention="a"), Argument("at", mention="r")),
        ),
        Link("l", "in", "a", "r"),
    )
    data, told = written(FORMAT, [made, replace(made, annotator="ben")])
    assert told[:3] == [
        "Spans over the end of a sentence are left out: 1, such as “Ana. She”.",
        "Arguments in another sentence than their trigger are left out: 1, such as “at”.",
        "Links between sentences are left out: 1, such as “in”.",
    ]
    assert [json.loads(line)["text"] for line in data.splitlines()][:2] == [
        "Acme fired Ana.", "She left Rome.",
    ]  # fmt: skip
    layers, problems = read_back(FORMAT, data)
    assert (problems, [each.annotator for each in layers]) == ([], ["ana", "ben"])
    assert [each.text for each in layers] == [text, text]
    assert layers[0].document.id == made.document.id


@given(clean_layers("events", "bare", "links", one_sentence=True))
def test_what_loses_nothing_comes_back(made):
    data, told = written(FORMAT, [made])
    (again,), problems = read_back(FORMAT, data)
    assert (told, problems, again.text) == ([], [], made.text)
    assert meaning(again) == meaning(made)


@given(strategies.documents())
@strategies.few
def test_any_layer_is_written_so_that_it_can_be_read(made):
    data, _ = written(FORMAT, [made, made])
    layers, problems = read_back(FORMAT, data)
    assert (problems, [each.text for each in layers]) == ([], [made.text] * 2)
    assert detected(data) == "textee"


@given(broken(sentence()), st.binary(max_size=60))
def test_nothing_that_a_file_holds_stops_the_import(record, raw):
    hostile_files(FORMAT, record, raw)


@pytest.mark.parametrize("corpus", ["wikievents", "meantime", "plover_gsr"])
def test_real_documents_come_back(shared_data, corpus):
    layers = gold_layers(shared_data, corpus, 10_000 if strategies.LONG else 8)
    data, told = written(FORMAT, layers)
    again, problems = read_back(FORMAT, data)
    assert (problems, len(again)) == ([], len(layers))
    assert [each.text for each in again] == [each.text for each in layers]
    before, after = (sum(map(marked, group)) for group in (layers, again))
    assert before - after == sum(number_of(each) for each in told if each.startswith("Spans "))


def marked(document):
    return sum(isinstance(each, Mention | Event) for each in document.items)


def number_of(loss):
    """How many spans a sentence about losses tells of."""
    return int(re.search(r": (\d+)", loss).group(1))
