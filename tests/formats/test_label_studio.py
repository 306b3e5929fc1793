import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.documents import AnnotatedDocument, Problem
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
    span_of,
)
from annotator.formats import registry
from annotator.formats.format import ReadOptions
from annotator.formats.label_studio import FORMAT
from tests.formats import strategies
from tests.formats.foreign import (
    NASTY,
    broken,
    clean_layers,
    detected,
    hostile_files,
    layer,
    meaning,
    read_back,
    written,
)
from tests.formats.test_native import TEXT as TEXT_OF_EXAMPLE
from tests.formats.test_native import example

TEXT = "Acme 😀 fired Ana Lima."


def region(own, start, end, label, **more):
    value = {"start": start, "end": end, "text": TEXT[start:end], "labels": [label]}
    names = {"id": own, "from_name": "label", "to_name": "text", "type": "labels"}
    return names | {"value": value} | more


def task():
    return {
        "id": 1,
        "data": {"text": TEXT, "title": "Fired", "desk": "wire"},
        "predictions": [
            {"model_version": "en_core_web_sm-3.8", "score": 0.9, "result": [
                region("p1", 0, 4, "ORG", score=0.8), region("p2", 7, 12, "Fire"),
                {"type": "relation", "from_id": "p2", "to_id": "p1", "direction": "right"},
            ]},
        ],
        "annotations": [
            {"id": 7, "completed_by": {"id": 3, "email": "ana@example.org"}, "lead_time": 12.5,
             "was_cancelled": False, "ground_truth": True, "updated_at": "2024-04-19T08:20:41Z",
             "result": [
                region("r1", 7, 12, "End", meta={"text": ["sure?"]}),
                {"id": "r1", "from_name": "polarity", "to_name": "text", "type": "choices",
                 "value": {"start": 7, "end": 12, "choices": ["Positive"]}},
                region("r2", 13, 21, "PER", origin="prediction-changed"),
                {"type": "relation", "from_id": "r2", "to_id": "r1", "direction": "left",
                 "labels": ["Person"]},
                {"id": "t", "from_name": "topic", "to_name": "text", "type": "taxonomy",
                 "value": {"taxonomy": [["a", "b"], ["c"]]}},
                {"id": "u", "from_name": "why", "to_name": "text", "type": "textarea",
                 "value": {"text": ["so"]}},
                {"id": "v", "from_name": "b", "to_name": "i", "type": "rectanglelabels",
                 "value": {"x": 1}},
             ]},
            {"id": 8, "completed_by": 4, "was_cancelled": True, "result": []},
        ],
    }  # fmt: skip


def test_a_task_becomes_a_layer_for_each_annotator():
    (ana, other), problems = read_back(FORMAT, [task()], "export.json")
    assert problems == ["1 result of “rectanglelabels” left out: not about a text."]
    assert (ana.annotator, ana.role, ana.status, ana.seconds) == (
        "ana@example.org", Role.GOLD, Status.DONE, 12.5,
    )  # fmt: skip
    assert (ana.document.title, ana.document.meta) == ("Fired", {"desk": "wire"})
    mentions = {each.id: each for each in ana.items if isinstance(each, Mention)}
    assert [each.span.surface for each in mentions.values()] == ["fired", "Ana Lima"]
    assert mentions["r1"].attributes == (("polarity", "Positive"),)
    stamp = "ana@example.org", "2024-04-19T08:20:41Z"
    assert mentions["r2"].origin == Origin("label-studio", Decision.CORRECTED, None, "", *stamp)
    links = [(each.type, each.source, each.target) for each in ana.items if hasattr(each, "source")]
    assert links == [("Person", "r1", "r2")]
    assert [each for each in ana.items if isinstance(each, DocumentLabel)] == [
        DocumentLabel("topic", ("a / b", "c"))
    ]
    notes = [(each.text, each.target) for each in ana.items if isinstance(each, Note)]
    assert notes == [("sure?", "r1"), ("why: so", None)]
    assert [(each.id, each.origin.score) for each in ana.suggestions] == [
        ("p1.p1", 0.8), ("p1.p2", 0.9), ("p1.link 1", 0.9),
    ]  # fmt: skip
    assert ana.suggestions[0].origin.source == "en_core_web_sm-3.8"
    assert (other.annotator, other.status, other.suggestions) == ("4", Status.TODO, ())
    assert Property("flag", "skipped in Label Studio") in other.items


def test_predictions_alone_are_suggestions():
    (found,), problems = read_back(FORMAT, [task() | {"annotations": []}], "export.json")
    assert problems == []
    assert (found.items, found.annotator, len(found.suggestions)) == ((), "", 3)


def test_utf16_offsets_of_old_versions_are_found_and_said():
    old = task()
    for result in old["annotations"][0]["result"]:
        if "start" in result.get("value", {}):
            result["value"]["start"] += 1
            result["value"]["end"] += 1
    (ana, _), problems = read_back(FORMAT, [old], "export.json")
    assert [each.span.surface for each in ana.items if isinstance(each, Mention)] == [
        "fired", "Ana Lima",
    ]  # fmt: skip
    assert "UTF-16" in problems[0]


def test_words_that_disagree_are_repaired_or_told_and_spaces_are_not_trusted():
    odd = task()
    result = odd["annotations"][0]["result"]
    result += [region("r5", 0, 4, "ORG"), region("r6", 0, 4, "ORG"), region("r7", 0, 4, "ORG")]
    result[-3]["value"]["text"] = "Acme "
    result[-2]["value"]["text"] = "Lima"
    result[-1]["value"]["text"] = "Nowhere"
    (ana, _), problems = read_back(FORMAT, [odd], "export.json")
    spans = {each.id: each.span.surface for each in ana.items if isinstance(each, Mention)}
    assert (spans["r5"], spans["r6"]) == ("Acme", "Lima")
    assert "r7" not in spans
    assert any("put there" in each for each in problems)
    assert any("nor elsewhere" in each for each in problems)


def test_a_region_with_two_labels_is_two_mentions_and_a_task_may_name_its_text_otherwise():
    given = task()
    given["data"] = {"reviewText": TEXT, "stars": 3}
    given["annotations"][0]["result"] = [region("r1", 0, 4, "ORG")]
    given["annotations"][0]["result"][0]["value"]["labels"] = ["ORG", "GPE"]
    (ana, _), _ = read_back(FORMAT, [given], "export.json")
    assert [each.label for each in ana.items if isinstance(each, Mention)] == ["ORG", "GPE"]
    given["data"]["other"] = "a"
    layers, (problem,) = read_back(FORMAT, [given], "export.json")
    assert (layers, "“reviewText”, “stars”, “other”" in problem) == ([], True)
    options = ReadOptions(text_column="reviewText")
    assert len(read_back(FORMAT, [given], "export.json", options)[0]) == 2


def test_several_layers_are_one_task_and_nothing_undecided_is_lost():
    other = example(annotator="ben", status=Status.DOING, items=(), suggestions=())
    data, told = written(FORMAT, [example(), other])
    (made,) = json.loads(data)
    assert [each["completed_by"]["email"] for each in made["annotations"]] == ["ana", "ben"]
    assert [each["was_cancelled"] for each in made["annotations"]] == [False, True]
    assert all(each.endswith(".") for each in told)
    assert any(each.startswith("Rejected suggestions are left out: 1") for each in told)
    first, second = read_back(FORMAT, data, "export.json")[0]
    assert (first.annotator, second.annotator, first.text) == ("ana", "ben", TEXT_OF_EXAMPLE)


def test_an_export_is_read_again_with_its_notes_and_facts():
    note = Note("n", "sure?", "m")
    made = layer(
        TEXT, Mention("m", "ORG", strategies.span_of(TEXT, (0, 4))), note, Property("flag", "f")
    )
    made = replace(made, document=replace(made.document, title=" T ", meta={"a": [1], "text": 2}))
    data, told = written(FORMAT, [made])
    assert told == []
    (again,), problems = read_back(FORMAT, data, "export.json")
    assert problems == []
    assert (again.document.title, again.document.meta) == (" T ", {"a": [1], "text": 2})
    assert (again.document.id, again.document.name) == (made.document.id, "wire/001.txt")
    assert [(each.text, each.target) for each in again.items if isinstance(each, Note)] == [
        ("sure?", "m")
    ]
    assert Property("flag", "f") in again.items


def test_suggestions_can_be_written():
    data, _ = written(FORMAT, [example()], as_suggestions=True)
    (made,) = json.loads(data)
    assert (made["annotations"], len(made["predictions"])) == ([], 1)
    (again,), _ = read_back(FORMAT, data, "export.json")
    assert [each.label for each in again.suggestions] == ["ORG"]
    assert written(FORMAT, [])[0] == b"[]\n"


@given(
    clean_layers("events", "bare", "event fillers", "links", "event links", "attributes", "labels")
)
def test_what_loses_nothing_comes_back(made):
    data, told = written(FORMAT, [made])
    (again,), problems = read_back(FORMAT, data, "export.json")
    assert (told, problems) == ([], [])
    assert again.text == made.text
    assert meaning(again) == meaning(made)


@given(strategies.documents())
@strategies.few
def test_any_layer_is_written_so_that_it_can_be_read(made):
    data, _ = written(FORMAT, [made])
    (again,), problems = read_back(FORMAT, data, "export.json")
    assert problems == []
    assert (again.text, again.annotator) == (made.text, made.annotator)
    lost = sum(isinstance(each, Mention | Event) for each in made.items) - sum(
        isinstance(each, Mention | Event) for each in again.items
    )
    assert lost == 0
    assert detected(data, "x.json") == "label-studio"


@given(broken(task()), st.binary(max_size=60))
def test_nothing_that_a_file_holds_stops_the_import(record, raw):
    hostile_files(FORMAT, record, raw)


@pytest.mark.parametrize("data", NASTY)
def test_odd_json_is_a_listed_problem(data):
    layers, problems = read_back(FORMAT, data, "export.json")
    assert layers == []
    assert problems


def test_one_bad_task_does_not_stop_the_others():
    data = json.dumps([task(), {"data": "\ud800"}, 7, task()]).encode()
    layers, problems = read_back(FORMAT, data, "export.json")
    assert len(layers) == 4
    assert any("half characters" in each for each in problems)


def test_detection():
    assert detected([task()], "x.json") == "label-studio"
    assert detected([{"text": "a", "data": 1}], "x.json") == "json"
    assert detected([{"data": {"text": "a"}, "id": 1}], "x.json") == "json"


def test_a_real_export_of_29_annotators(shared_data):
    path = shared_data / "raw/leoka_label_studio/LEOKA_team_1.json"
    tasks = json.loads(path.read_bytes())
    results = [r for t in tasks for a in t["annotations"] for r in a["result"]]
    found = list(registry.read_file(path))
    assert [each for each in found if isinstance(each, Problem)] == []
    assert len(found) == 389
    mentions = [item for each in found for item in each.items if isinstance(item, Mention)]
    assert len(mentions) == sum(each["type"] == "labels" for each in results) == 3260
    assert sum(isinstance(i, DocumentLabel) for each in found for i in each.items) == 383
    assert len({each.annotator for each in found}) == 3
    data, told = written(FORMAT, found)
    assert told == []
    again, problems = read_back(FORMAT, data, "export.json")
    assert problems == []
    assert [meaning(each) for each in again] == [meaning(each) for each in found]


def test_real_tasks_about_images_are_told(shared_data):
    folder = shared_data / "raw/formats/label_studio/sdk_converter_tests/data"
    for path in sorted(folder.rglob("*data*.json")):
        found = list(registry.read_file(path))
        layers = [each for each in found if isinstance(each, AnnotatedDocument)]
        assert len(layers) == ("chat" in path.name)
        assert all("no text" in each.why or "left out" in each.why
                   for each in found if isinstance(each, Problem))  # fmt: skip


def test_a_project_s_export_has_no_predictions_of_what_nobody_decided():
    text = "Ana left."
    origin = Origin("spacy", Decision.SUGGESTED)
    proposed = Mention("p", "PER", span_of(text, (0, 3)), origin=origin)
    say = Event("s", "SAY", span_of(text, (0, 3)), origin=origin)
    fillers = (Argument("who", mention="p"), Argument("why", event="s"), Argument("x", event="e"))
    leave = Event("e", "LEAVE", span_of(text, (4, 8)), fillers)
    link = Link("l", "NEXT", "e", "s", origin)
    made = replace(layer(text, leave), suggestions=(proposed, say, link))
    data, losses = written(FORMAT, [made], undecided=False)
    (task,) = json.loads(data)
    assert task["predictions"] == []
    why = "Arguments whose filler nobody decided about become bare text"
    assert losses == [f"{why}: 2, such as “Ana”."]
    (again,), problems = read_back(FORMAT, data)
    (event,) = again.events
    assert [(each.role, each.span and each.span.surface) for each in event.arguments] == [
        ("who", "Ana"), ("why", "Ana"), ("x", None),
    ]  # fmt: skip
    assert problems == []
    (task,) = json.loads(written(FORMAT, [made])[0])
    assert len(task["predictions"]) == 1
