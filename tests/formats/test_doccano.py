import json
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.documents import AnnotatedDocument, Problem
from annotator.core.graphemes import is_boundary
from annotator.core.model import DocumentLabel, Event, Link, Mention, Note, Status, span_of
from annotator.core.text import Text
from annotator.formats import registry
from annotator.formats.doccano import CATEGORIES, RELATIONS, SPANS
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
from tests.formats.test_native import example as native_example

ALL = [RELATIONS, SPANS, CATEGORIES]
TEXT = "Acme 😀 fired 👩🏽‍🚀 Ana Lima. 😀 Lisbon"
GRAPH = {
    "id": 5,
    "text": "Acme fired Ana Lima.",
    "entities": [
        {"id": 10, "label": "ORG", "start_offset": 0, "end_offset": 4},
        {"id": 11, "label": "PER", "start_offset": 11, "end_offset": 19},
    ],
    "relations": [{"id": 3, "from_id": 11, "to_id": 10, "type": "employed_by"}],
    "Comments": ["sure?"],
    "desk": "wire",
}
SPAN = {"id": 1, "text": "Acme fired Ana Lima.", "label": [[0, 4, "ORG"], [11, 19, "PER"]]}
CATEGORY = {"text": "Acme fired Ana Lima.", "label": ["news", "tone: cold"]}


def example(**changes):
    made = native_example(**changes)
    own = "6b1c0e9e-2f53-4d0c-9a0e-000000000001"
    return replace(made, document=replace(made.document, id=own))


def lines(*records):
    return b"".join(json.dumps(each).encode() + b"\n" for each in records)


def mentions(document):
    return [(e.label, e.span.surface) for e in document.items if isinstance(e, Mention)]


def test_the_three_shapes():
    both = [("ORG", "Acme"), ("PER", "Ana Lima")]
    (graph, span, category), problems = read_back(RELATIONS, lines(GRAPH, SPAN, CATEGORY))
    assert problems == []
    assert (mentions(graph), mentions(span), mentions(category)) == (both, both, [])
    (link,) = (each for each in graph.items if isinstance(each, Link))
    assert (link.type, link.source, link.target) == ("employed_by", "11", "10")
    assert [each.text for each in graph.items if isinstance(each, Note)] == ["sure?"]
    assert (graph.document.name, graph.document.meta) == ("5", {"id": 5, "desk": "wire"})
    assert [each for each in category.items if isinstance(each, DocumentLabel)] == [
        DocumentLabel("category", ("news",)), DocumentLabel("tone", ("cold",)),
    ]  # fmt: skip


def in_utf16(at):
    return len(TEXT[:at].encode("utf-16-le")) // 2


def in_graphemes(at):
    whole = Text(TEXT)
    return sum(is_boundary(whole, each) for each in range(at))


@pytest.mark.parametrize(
    ("unit", "name"),
    [(in_utf16, "UTF-16 units"), (in_graphemes, "graphemes"), (lambda at: at, "code points")],
)
def test_the_unit_is_found_by_where_words_begin_and_said(unit, name):
    words = ["fired", "Ana Lima", "Lisbon"]
    label = []
    for each in words:
        start = TEXT.index(each)
        label.append([unit(start), unit(start + len(each)), "X"])
    (found,), (problem,) = read_back(RELATIONS, lines({"text": TEXT, "label": label}))
    assert mentions(found) == [("X", each) for each in words]
    assert f"offsets count {name}: 3 of 3" in problem


def test_nothing_is_said_where_all_units_agree():
    assert read_back(RELATIONS, lines({"text": "Größe!\nx", "label": [[0, 5, "X"]]}))[1] == []


def test_offsets_inside_a_character_are_told():
    record = {"text": "😀 Ana and Ben", "label": [[3, 6, "P"], [1, 6, "P"], [11, 14, "P"]]}
    (found,), problems = read_back(RELATIONS, lines(record))
    assert mentions(found) == [("P", "Ana"), ("P", "Ben")]
    assert "no character of the text begins there" in problems[1]


def test_labels_that_only_its_database_knows_are_told():
    record = {"text": "a b", "annotations": [{"label": 3, "start_offset": 0, "end_offset": 1}]}
    (found,), (problem,) = read_back(RELATIONS, lines(record))
    assert (mentions(found), "doccano's own database" in problem) == ([], True)


def test_missing_ends_and_ids_that_come_twice_are_told():
    odd = json.loads(json.dumps(GRAPH))
    odd["relations"] += [{"from_id": 99, "to_id": 10, "type": "x"}, {"from_id": 10}]
    odd["entities"].append(odd["entities"][0])
    (found,), problems = read_back(RELATIONS, lines(odd))
    assert len(mentions(found)) == 2
    assert len(problems) == 3
    assert "1 relation left out: an end is missing." in problems


def test_exports_count_utf16_units_and_say_what_is_lost():
    data, told = written(RELATIONS, [example(), example(annotator="ben", status=Status.DOING)])
    first, second = (json.loads(each) for each in data.splitlines())
    assert [each["start_offset"] for each in first["entities"]] == [0, 21, 21, 44, 44]
    assert (first["event_types"], first["link_types"]) == (["ATTACK", "LAUNCH"], ["response_to"])
    assert first["cats"] == ["context: military"]
    assert (second["annotator"], second["status"]) == ("ben", "doing")
    assert any(each.startswith("Notes are left out: 2, such as “Who?”") for each in told)
    assert any(each.startswith("Attributes are left out: 2") for each in told)
    again, problems = read_back(RELATIONS, data)
    assert problems == []
    assert [(each.annotator, each.status) for each in again] == [
        ("ana", Status.DONE), ("ben", Status.DOING),
    ]  # fmt: skip


def test_facts_come_back():
    made = layer(TEXT, Mention("m", "ORG", span_of(TEXT, (0, 4))))
    made = replace(made, document=replace(made.document, title="T", meta={"text": 1, "id": "x"}))
    for form in ALL:
        (again,), _ = read_back(form if form.read else RELATIONS, written(form, [made])[0])
        assert (again.document.id, again.document.title) == (made.document.id, "T")
        assert (again.document.meta, again.document.name) == (
            {"text": 1, "id": "x"},
            "wire/001.txt",
        )


def test_the_other_shapes_say_what_they_leave_out():
    _, told = written(SPANS, [example()])
    starts = [each.partition(":")[0] for each in told]
    assert {"Arguments are left out", "Links are left out", "Document labels are left out"} <= {
        *starts
    }
    data, told = written(CATEGORIES, [example()])
    assert json.loads(data)["label"] == ["context: military"]
    assert {"Mentions are left out", "Events are left out", "Links are left out"} <= {
        each.partition(":")[0] for each in told
    }


@given(clean_layers("events", "bare", "event fillers", "links", "event links", "labels"))
def test_what_loses_nothing_comes_back(made):
    data, told = written(RELATIONS, [made])
    (again,), problems = read_back(RELATIONS, data)
    assert (told, problems, again.text) == ([], [], made.text)
    assert meaning(again) == meaning(made)


@given(clean_layers("labels"))
def test_the_other_shapes_come_back(made):
    is_label = {True: lambda each: each[0] == "label", False: lambda each: each[0] != "label"}
    for form, labels in ((SPANS, False), (CATEGORIES, True)):
        data, _ = written(form, [made])
        (again,), _ = read_back(RELATIONS, data)
        wanted = Counter({e: n for e, n in meaning(made).items() if is_label[labels](e)})
        if labels or made.text.isascii():  # else the unit is found by where words begin
            assert meaning(again) == wanted


@given(strategies.documents())
@strategies.few
def test_any_layer_is_written_so_that_it_can_be_read(made):
    data, _ = written(RELATIONS, [made])
    (again,), problems = read_back(RELATIONS, data)
    assert (problems, again.text, again.annotator) == ([], made.text, made.annotator)
    kinds = (Mention, Event)
    assert sum(isinstance(e, kinds) for e in again.items) == sum(
        isinstance(e, kinds) for e in made.items
    )
    for form in ALL:
        assert detected(written(form, [made])[0]) == "doccano"


@given(st.sampled_from([GRAPH, SPAN, CATEGORY]).flatmap(broken), st.binary(max_size=60))
def test_nothing_that_a_file_holds_stops_the_import(record, raw):
    hostile_files(RELATIONS, record, raw)


@pytest.mark.parametrize("data", NASTY)
def test_odd_json_is_a_listed_problem(data):
    layers, problems = read_back(RELATIONS, data)
    assert layers == []
    assert problems


def test_detection():
    for each in (GRAPH, SPAN, CATEGORY, {"column": "x", "tags": [[0, 1, "X"]]}):
        assert detected(lines(each)) == "doccano"
    for each in (
        {"text": "a"},
        {"text": "a", "labels": ["x"], "title": "t"},
        {"text": "a", "label": 3},
    ):
        assert detected(lines(each)) == "json"


def test_real_files(shared_data):
    folder = shared_data / "raw/formats/doccano"
    found = {}
    for path in sorted(folder.rglob("*.json*")):
        read = list(registry.read_file(path))
        layers = [each for each in read if isinstance(each, AnnotatedDocument)]
        problems = sum(isinstance(each, Problem) for each in read)
        items = Counter(type(item).__name__ for each in layers for item in each.items)
        found["/".join(path.parts[-3:])] = (len(layers), dict(items), problems)
    graph = (1, {"Mention": 4, "Link": 3}, 0)
    assert found == {
        "import_tests/relation_extraction/example.jsonl": graph,
        "import_tests/sequence_labeling/example.jsonl": (2, {"Mention": 1}, 1),
        "import_tests/sequence_labeling/example_overlapping.jsonl": (1, {"Mention": 2}, 0),
        "import_tests/text_classification/example.json": (3, {"DocumentLabel": 2}, 1),
        "import_tests/text_classification/example.jsonl": (3, {"DocumentLabel": 2}, 0),
        "examples/relation_extraction/example.jsonl": graph,
        "examples/sequence_labeling/example.jsonl": (3, {"Mention": 3}, 0),
    }
