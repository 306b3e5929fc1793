import json
from dataclasses import replace

from hypothesis import given

from annotator.core.model import Argument, Event, Link, Mention, Role, Status, span_of
from annotator.formats import prodigy, registry
from annotator.formats.format import WriteOptions
from annotator.formats.source import Source
from annotator.formats.writing import export
from tests.formats.foreign import layer
from tests.formats.strategies import documents, few
from tests.formats.test_native import TEXT, at, example


def task(made, **options):
    told = []
    (line,) = prodigy.write([made], WriteOptions(report=told.append, **options))
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    return json.loads(line), [each.why for each in told]


def test_an_example():
    made, told = task(example())
    assert [each.split(":")[0] for each in told] == [
        "Notes are written as words beside the text",
        "Attributes are left out",
        "Document labels are left out",
        "Rejected suggestions are left out",
    ]
    assert made["text"] == TEXT
    assert (made["answer"], made["_view_id"], made["_annotator_id"]) == (
        "accept", "relations", "ana",
    )  # fmt: skip
    assert made["meta"] == {
        "a": [None], "b": 1, "id": "doc-1", "name": "border.txt", "flag": "hard",
        "notes": [
            "question on “missile strikes”: Who?",
            "answered question on “missile strikes”: Where?",
        ],
    }  # fmt: skip
    assert made["tokens"][0] == {"text": "Pakistan", "start": 0, "end": 8, "id": 0, "ws": True}
    assert made["tokens"][1] == {"text": "🚀", "start": 9, "end": 10, "id": 1, "ws": True}
    assert made["tokens"][6]["ws"] is False  # Iran, before its comma
    assert made["spans"][0] == {
        "start": 0, "end": 8, "token_start": 0, "token_end": 0, "label": "GPE",
    }  # fmt: skip
    trigger = {"start": 20, "end": 35, "token_start": 3, "token_end": 4, "label": "ATTACK"}
    assert trigger in made["spans"]
    assert len(made["spans"]) == 4
    assert made["relations"][0] == {
        "head": 4, "child": 0, "head_span": trigger, "child_span": made["spans"][0],
        "label": "attacker",
    }  # fmt: skip
    assert [each["label"] for each in made["relations"]] == [
        "attacker", "place", "cause", "response_to",
    ]  # fmt: skip
    assert made["relations"][1]["child_span"]["label"] is None
    assert not {"_input_hash", "_task_hash"} & set(made)


def test_tokens_are_the_documents_own_else_the_callers():
    own = example(tokens=((0, 8), (9, 19)), items=())
    assert [each["text"] for each in task(own)[0]["tokens"]] == ["Pakistan", "🚀 launched"]
    given_tokens, _ = task(example(items=()), tokenize=lambda text: [(0, 3), (3, len(text))])
    assert [(each["start"], each["end"]) for each in given_tokens["tokens"]] == [
        (0, 3),
        (3, len(TEXT)),
    ]


def test_white_space_that_is_a_token_is_not_said_twice():
    made, _ = task(example(items=(), tokens=((0, 8), (8, 9), (9, 10), (48, 50))))
    assert [each["ws"] for each in made["tokens"]] == [False, False, True, False]


def test_what_does_not_fit_is_reported():
    inside = span_of(TEXT, (1, 4))
    pieces = span_of(TEXT, (0, 8), (11, 19))
    items = (
        Mention("m", "PART", inside),
        Mention("d", "SPLIT", pieces),
        Event("e", "ATTACK", at("strikes"), (
            Argument("a", mention="m"), Argument("b", mention="gone"), Argument("c", mention="d"),
        )),
        Link("l", "same_as", "e", "gone"),
    )  # fmt: skip
    made, told = task(example(items=items))
    assert {"start": 1, "end": 4, "label": "PART"} in made["spans"]
    assert {"start": 0, "end": 19, "token_start": 0, "token_end": 2, "label": "SPLIT"} in made[
        "spans"
    ]
    assert [each["label"] for each in made["relations"]] == ["c"]
    assert len(told) == 5


def test_unfinished_layers_are_ignored_by_training():
    made, told = task(example(status=Status.DOING))
    assert made["answer"] == "ignore"
    assert "not done" in told[0]
    assert task(replace(example(status=Status.DOING), role=Role.GOLD))[0]["answer"] == "accept"


def test_suggestions_can_be_written():
    made, _ = task(example(), as_suggestions=True)
    assert [each["label"] for each in made["spans"]] == ["ORG"]


@given(documents())
@few
def test_spans_and_relations_agree_with_tokens_and_text(made):
    (line,) = prodigy.write([made])
    written = json.loads(line)
    tokens = written["tokens"]
    for token in tokens:
        assert made.text[token["start"] : token["end"]] == token["text"]
    relations = written["relations"]
    ends = [each[side] for each in relations for side in ("head_span", "child_span")]
    for span in written["spans"] + ends:
        if "token_start" in span:
            assert tokens[span["token_start"]]["start"] == span["start"]
            assert tokens[span["token_end"]]["end"] == span["end"]
    for relation in relations:
        assert relation["head"] == relation["head_span"]["token_end"]
        assert relation["child"] == relation["child_span"]["token_end"]
    assert prodigy.check(Source.of_bytes("x", line)) == 1


def test_a_text_of_blanks_comes_back(tmp_path):
    done = export([layer(" \n")], tmp_path / "a.jsonl", prodigy.FORMAT)
    assert done.read_back.is_sound
    assert [each.text for each in registry.read_file(tmp_path / "a.jsonl")] == [" \n"]
