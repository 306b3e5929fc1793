import json
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.core.documents import AnnotatedDocument, Document, Problem
from annotator.core.model import (
    Argument,
    Decision,
    DocumentLabel,
    Event,
    Link,
    Mention,
    Note,
    Origin,
    Property,
    Role,
    Status,
    Verdict,
    span_of,
)
from annotator.core.text import sha256_of
from annotator.formats import native, native_reading, registry
from annotator.formats.format import ReadOptions, WriteOptions
from annotator.formats.source import Source
from tests.formats.strategies import documents, few, json_values

SCHEMA = json.loads(
    (Path(__file__).parents[2] / "resources/annotation.schema.json").read_text("utf-8")
)
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
TEXT = "Pakistan 🚀 launched missile strikes inside Iran,\r\nIran said."
SLOW = settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)


def at(surface, text=TEXT):
    start = text.index(surface)
    return span_of(text, (start, start + len(surface)))


SPACY = Origin("spacy:x", Decision.ACCEPTED, 0.9, "", "ana", "2026-01-02T03:04:05Z")
PROPOSED = Origin("spacy:x", Decision.SUGGESTED, 0.4, "lemma")


def example(**changes):
    items = (
        Mention("m2", "GPE", at("Iran"), origin=SPACY),
        Mention("m1", "GPE", at("Pakistan")),
        Event(
            "e1",
            "ATTACK",
            at("missile strikes"),
            (
                Argument("attacker", mention="m1"),
                Argument("place", span=at("Iran")),
                Argument("cause", event="e2", origin=SPACY),
            ),
            (("modality", "actual"), ("repeated", True)),
        ),
        Event("e2", "LAUNCH", at("missile strikes")),
        Link("l1", "response_to", "e1", "e2"),
        Note("n1", "Who?", "e1", True),
        Note("n2", "Where?", "e1", True, is_resolved=True),
        DocumentLabel("context", ("military",)),
        DocumentLabel("region", (), SPACY),
        Verdict("m2", Decision.ACCEPTED, "ana", "2026-01-02T03:04:05Z"),
        Verdict("s1", Decision.REJECTED, "ana", "2026-01-02T03:04:06Z"),
        Property("status", "done"),
        Property("flag", "hard"),
    )
    made = AnnotatedDocument(
        document=Document("doc-1", "border.txt", sha256_of(TEXT), meta={"b": 1, "a": [None]}),
        text=TEXT,
        schema_id="conflict-news",
        schema_version=3,
        annotator="ana",
        status=Status.DONE,
        items=items,
        suggestions=(Mention("s1", "ORG", at("inside"), origin=PROPOSED),),
        seconds=184.2,
    )
    return replace(made, **changes)


def lines(*made, **options):
    return b"".join(native.write(made, WriteOptions(**options)))


def read(data, name="x.jsonl", **options):
    found = list(native_reading.read(Source.of_bytes(name, data), ReadOptions(**options)))
    kept = [each for each in found if not isinstance(each, Problem)]
    return kept, [each for each in found if isinstance(each, Problem)]


def changed(**changes):
    return json.dumps(json.loads(lines(example())) | changes).encode()


def test_keys_come_in_the_documented_order():
    record = json.loads(lines(example()))
    assert " ".join(record) == (
        "format id name text sha256 meta language schema annotator role status flag entities "
        "events links labels label_origins rejected notes seconds"
    )
    assert list(record["meta"]) == ["a", "b"]
    assert record["entities"][0] == {
        "id": "m1", "start": 0, "end": 8, "text": "Pakistan", "label": "GPE", "source": "human",
        "decision": "added",
    }  # fmt: skip
    event = record["events"][0]
    assert event["trigger"] == {"start": 20, "end": 35, "text": "missile strikes"}
    assert event["arguments"][0] == {"role": "attacker", "entity": "m1"}
    assert event["arguments"][1] == {"role": "place", "start": 43, "end": 47, "text": "Iran"}
    assert event["arguments"][2]["event"] == "e2"
    assert event["arguments"][2]["source"] == "spacy:x"
    assert record["rejected"] == [
        {
            "id": "s1", "start": 36, "end": 42, "text": "inside", "label": "ORG",
            "source": "spacy:x", "score": 0.4, "why": "lemma", "by": "ana",
            "at": "2026-01-02T03:04:06Z",
        }
    ]  # fmt: skip
    assert record["labels"] == {"context": ["military"], "region": []}


def test_an_example_comes_back_as_it_was():
    kept, problems = read(lines(example()))
    assert problems == []
    (back,) = kept
    wanted = example()
    assert set(back.items) == set(wanted.items)
    assert back.suggestions == wanted.suggestions
    assert replace(back.document, words=0, length=0) == wanted.document
    assert (back.status, back.seconds, back.role) == (Status.DONE, 184.2, Role.ANNOTATOR)
    assert lines(back) == lines(wanted)


def noted(target):
    """A note on something that nobody decided about, or that is gone."""
    launch = Event(
        "s3",
        "ATTACK",
        at("launched"),
        (
            Argument("attacker", mention="m1", origin=PROPOSED),
            Argument("place", mention="s2", origin=PROPOSED),
            Argument("target", mention="gone", origin=PROPOSED),
        ),
        origin=PROPOSED,
    )
    inside = Mention("s2", "GPE", at("inside"), origin=PROPOSED)
    items = (*example().items, Note("n3", "An attack?", target))
    return example(items=items, suggestions=(*example().suggestions, inside, launch))


@pytest.mark.parametrize(("target", "words"), [("s2", "inside"), ("s3", "launched")])
def test_a_note_on_an_undecided_suggestion_brings_it_along(target, words):
    """It pointed at nothing in its line, and was about words that are gone when it came back."""
    first = lines(noted(target))
    record = json.loads(first)
    VALIDATOR.validate(record)
    note = next(each for each in record["notes"] if each["id"] == "n3")
    about = note["about"]
    assert about["id"] == note["target"] == target
    assert about.get("trigger", about)["text"] == words
    ((back,), problems) = read(first)
    assert problems == []
    found = {each.id: each for each in back.suggestions}
    assert found.keys() == {"s1", target}
    assert found[target].origin == PROPOSED
    assert lines(back) == first
    assert native.check(Source.of_bytes("x", first)) == 1


def test_what_fills_the_roles_of_such_a_suggestion_is_in_the_line_or_bare_text():
    note = json.loads(lines(noted("s3")))["notes"][-1]
    bare = {"start": 36, "end": 42, "text": "inside"}
    assert note["about"]["arguments"] == [
        {"role": "attacker", "entity": "m1"},
        {"role": "place"} | bare,
    ]


@pytest.mark.parametrize("target", ["m1", "e1", "s1", "gone", None])
def test_a_note_on_anything_else_tells_only_its_target(target):
    note = json.loads(lines(noted(target)))["notes"][-1]
    assert "about" not in note
    assert note.get("target") == target


def test_two_notes_on_one_suggestion_and_what_is_no_suggestion_are_read():
    record = json.loads(lines(noted("s2")))
    record["notes"].append(record["notes"][-1] | {"id": "n4"})
    ((back,), problems) = read(json.dumps(record).encode())
    assert problems == []
    assert [each.id for each in back.suggestions] == ["s1", "s2"]
    record["notes"] = [{"id": "n5", "text": "?", "target": "s2", "about": "inside"}]
    ((back,), problems) = read(json.dumps(record).encode())
    assert problems == []
    assert [each.id for each in back.suggestions] == ["s1"]
    record["notes"][0]["about"] = {"label": "GPE", "start": 900, "end": 910}
    ((back,), (problem,)) = read(json.dumps(record).encode())
    assert problem.why.startswith("Number 1 of “about” is left out: ")
    assert Note("n5", "?", "s2") in back.items


@given(documents())
@few
def test_export_import_export_gives_the_same_bytes(made):
    first = lines(made)
    kept, problems = read(first)
    assert problems == []
    assert lines(*kept) == first
    assert native.check(Source.of_bytes("x", first)) == 1


@given(documents())
@few
def test_suggestions_come_back_too(made):
    first = lines(made, as_suggestions=True)
    kept, problems = read(first)
    assert problems == []
    assert not [each for each in kept[0].items if isinstance(each, Mention | Event | Link)]
    assert lines(*kept, as_suggestions=True) == first
    record = json.loads(first)
    assert record["role"] == "suggestions"
    assert {each["decision"] for each in record["entities"] + record["events"]} <= {"suggested"}
    VALIDATOR.validate(record)


@given(documents())
@few
def test_every_line_fits_the_json_schema(made):
    VALIDATOR.validate(json.loads(lines(made)))


def test_the_json_schema_is_one_and_refuses_strangers():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    VALIDATOR.validate(json.loads(lines(example())))
    for wrong in ({"format": "annotator/2"}, {"surprise": 1}, {"entities": [{"id": "x"}]},
                  {"rejected": [{"id": "x", "start": 1}]}, {"tokens": [[1, 2, 3]]}):  # fmt: skip
        with pytest.raises(jsonschema.ValidationError):
            VALIDATOR.validate(json.loads(changed(**wrong)))


def test_equal_documents_give_the_same_bytes_whatever_their_order():
    backwards = example(items=tuple(reversed(example().items)))
    assert lines(backwards) == lines(example())


def test_a_discontinuous_mention_keeps_its_pieces():
    span = span_of(TEXT, (0, 8), (11, 19))
    (record,) = json.loads(lines(example(items=(Mention("m", "X", span),))))["entities"]
    assert (record["start"], record["end"]) == (0, 19)
    assert record["fragments"] == [[0, 8], [11, 19]]
    assert record["text"] == "Pakistan launched"


def test_verdicts_that_annotations_do_not_say_are_written():
    items = (
        Mention("m", "X", at("Iran"), origin=replace(SPACY, by="bo")),
        Verdict("m", Decision.ACCEPTED, "ana", ""),
        Verdict("gone", Decision.CORRECTED, "ana", ""),
        Verdict("unknown", Decision.REJECTED, "ana", ""),
    )
    made = example(items=items, suggestions=(Mention("gone", "Y", at("Iran"), origin=PROPOSED),))
    record = json.loads(lines(made))
    assert [each["id"] for each in record["verdicts"]] == ["gone", "m"]
    assert record["rejected"] == [{"id": "unknown", "by": "ana"}]
    assert [each["id"] for each in record["corrected"]] == ["gone"]
    (back,), _ = read(lines(made))
    assert set(items) <= set(back.items)
    assert back.suggestions == made.suggestions


def test_what_is_gone_or_undecided_does_not_dangle():
    told = []
    event = Event(
        "e", "ATTACK", at("strikes"),
        (Argument("a", mention="s1"), Argument("b", mention="s2"), Argument("c", event="never")),
    )  # fmt: skip
    made = example(
        items=(event, Link("l", "same_as", "e", "s1"), Verdict("s2", Decision.REJECTED)),
        suggestions=(
            Mention("s1", "X", at("Iran"), origin=PROPOSED),
            Mention("s2", "X", at("Iran"), origin=PROPOSED),
        ),
    )
    record = json.loads(lines(made, report=told.append))
    assert record["events"][0]["arguments"] == [
        {"role": "a", "start": 43, "end": 47, "text": "Iran"}
    ]
    assert record["links"] == []
    assert len(told) == 4
    assert read(lines(made))[1] == []


def test_accepted_annotations_imply_their_verdicts():
    entity = {"start": 43, "end": 47, "text": "Iran", "label": "GPE", "source": "spacy",
              "decision": "corrected", "by": "ana", "at": "t", "id": "m"}  # fmt: skip
    (back,), problems = read(changed(entities=[entity], events=[], links=[]))
    assert Verdict("m", Decision.CORRECTED, "ana", "t") in back.items
    assert problems == []


def test_suggested_annotations_become_suggestions():
    entity = {"id": "m", "start": 0, "end": 8, "label": "GPE", "decision": "suggested"}
    (back,), problems = read(changed(entities=[entity], events=[], links=[], rejected=[]))
    assert [each.id for each in back.suggestions] == ["m"]
    assert problems == []


def test_misplaced_words_are_put_where_they_stand_if_that_is_one_place():
    entities = [
        {"id": "1", "start": 1, "end": 9, "text": "Pakistan", "label": "GPE"},
        {"id": "2", "start": 1, "end": 5, "text": "Iran", "label": "GPE"},
        {"id": "3", "start": 1, "end": 5, "text": "Oslo", "label": "GPE"},
        {"id": "4", "start": 1, "end": 500, "label": "GPE"},
        {"id": "5", "start": True, "end": 2, "label": "GPE"},
        {"id": "6", "start": 0, "end": 8, "text": "Pakistan"},
        {"id": "7", "start": 0, "end": 8, "text": "Pakistan", "label": "X", "decision": "maybe"},
        "no record",
    ]
    (back,), problems = read(changed(entities=entities, events=[], links=[]))
    mentions = [each for each in back.items if isinstance(each, Mention)]
    assert [(each.id, each.span.start) for each in mentions] == [("1", 0)]
    assert len(problems) == 8
    assert all(each.where == "x.jsonl:1" for each in problems)
    assert "at 1 to 9 but at 0, so they were put there" in problems[0].why
    assert "several other places" in problems[1].why


def test_arguments_and_links_without_an_end_are_left_out():
    kept, problems = read(changed(entities=[]))
    event = next(each for each in kept[0].items if isinstance(each, Event) and each.id == "e1")
    assert [each.role for each in event.arguments] == ["place", "cause"]
    assert len(problems) == 1
    assert "attacker" in problems[0].why


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"format": "annotator/2"}, "update Annotator"),
        ({"format": None}, "“format”"),
        ({"sha256": "0" * 64}, "SHA-256"),
        ({"text": None}, "“text”"),
        ({"text": "\ud800"}, "surrogates"),
        ({"status": "later"}, "“status”"),
        ({"role": []}, "“role”"),
    ],
)
def test_a_line_that_cannot_be_used_is_a_problem_and_the_rest_goes_on(changes, words):
    kept, problems = read(changed(**changes) + b"\n\n[1]\n{\n" + lines(example()))
    assert len(kept) == 1
    assert [each.where for each in problems] == ["x.jsonl:1", "x.jsonl:3", "x.jsonl:4"]
    assert words in problems[0].why


def test_lines_without_ids_get_the_same_ones_every_time():
    entity = {"start": 0, "end": 8, "label": "GPE"}
    data = changed(entities=[entity], id=None, events=[], links=[], sha256=None)
    first, second = read(data)[0][0], read(data)[0][0]
    assert first == second
    assert first.document.id


def test_ids_that_come_twice_are_reported():
    entity = {"id": "m", "start": 0, "end": 8, "label": "GPE"}
    kept, problems = read(changed(entities=[entity, entity], events=[], links=[]))
    assert sum(isinstance(each, Mention) for each in kept[0].items) == 1
    assert "twice" in problems[0].why


@SLOW
@given(st.dictionaries(st.sampled_from(list(SCHEMA["properties"])), json_values))
def test_any_json_gives_documents_or_problems(changes):
    read(changed(**changes))


@SLOW
@given(
    st.sampled_from(["entities", "events", "links", "rejected", "notes", "verdicts", "tokens"]),
    st.dictionaries(
        st.sampled_from(["id", "start", "end", "text", "label", "type", "trigger", "arguments",
                         "attributes", "fragments", "from", "to", "score", "decision", "target"]),
        json_values | st.lists(st.dictionaries(st.sampled_from(["role", "start"]), json_values)),
    ),
)  # fmt: skip
def test_any_record_inside_gives_documents_or_problems(name, record):
    whole = json.loads(lines(example()))
    base = whole[name][0] if whole.get(name) else {}
    for made in ([record], [base | record]):
        kept, _ = read(changed(**{name: made}))
        again = b"".join(native.write(kept))
        assert b"".join(native.write(read(again)[0])) == again


@SLOW
@given(st.binary())
def test_any_bytes_give_problems(data):
    kept, problems = read(data)
    assert not kept
    assert problems


def test_files_in_other_encodings_and_with_marks_are_read():
    data = lines(example()).decode()
    for encoding in ("utf-8-sig", "utf-16", "utf-32"):
        kept, problems = read(data.encode(encoding))
        assert problems == []
        assert lines(*kept) == lines(example())
    assert "klingon" in read(data.encode(), encoding="klingon")[1][0].why


def test_the_registry_knows_native_files_by_content():
    source = Source.of_bytes("anything.txt", lines(example()))
    (found,) = registry.read(source)
    assert isinstance(found, AnnotatedDocument)
    sorted_keys = json.dumps(json.loads(lines(example())), sort_keys=True).encode()
    (found,) = registry.read(Source.of_bytes("x.json", sorted_keys))
    assert isinstance(found, AnnotatedDocument)
    quoting = json.dumps({"text": lines(example()).decode()}).encode()
    (found,) = registry.read(Source.of_bytes("x.json", quoting))
    assert not isinstance(found, AnnotatedDocument)


def test_check_refuses_what_does_not_read_back():
    with pytest.raises(ValueError, match="left out"):
        native.check(Source.of_bytes("x", changed(sha256="0")))
    with pytest.raises(ValueError, match="something else"):
        native.check(Source.of_bytes("x", changed()))
