import json
from collections import Counter

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
    Status,
    Verdict,
    span_of,
)
from annotator.formats import registry
from annotator.formats.prodigy import FORMAT
from tests.formats import strategies
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
from tests.formats.test_native import example

TEXT = "Acme 😀 fired Ana Lima."
TOKENS = [(0, 4), (5, 6), (7, 12), (13, 16), (17, 21), (21, 22)]


def span(first, last, label, **more):
    start, end = TOKENS[first][0], TOKENS[last][1]
    return {
        "start": start,
        "end": end,
        "token_start": first,
        "token_end": last,
        "label": label,
    } | more


def task(**changes):
    trigger, person = span(2, 2, "End"), span(3, 4, "PER")
    return {
        "text": TEXT,
        "meta": {"source": "The Wire", "section": "work"},
        "_input_hash": 1,
        "tokens": [{"start": start, "end": end} for start, end in TOKENS],
        "spans": [span(0, 0, "ORG", source="en_core_web_sm", score=0.5), trigger, person],
        "relations": [
            {"head": 2, "child": 4, "label": "Person", "head_span": trigger, "child_span": person},
            {"head": 2, "child": 0, "label": "Entity"},
        ],
        "_view_id": "relations",
        "answer": "accept",
        "_annotator_id": "gold-ana",
    } | changes  # fmt: skip


def of(found, kind):
    return [each for each in found.items if isinstance(each, kind)]


def test_spans_are_mentions_and_relations_links():
    (found,), problems = read_back(FORMAT, [task()])
    assert problems == []
    assert (found.annotator, found.status, found.tokens) == ("gold-ana", Status.DONE, tuple(TOKENS))
    assert (found.document.source, found.document.meta) == ("The Wire", {"section": "work"})
    assert [(e.label, e.span.surface) for e in of(found, Mention)] == [
        ("ORG", "Acme"), ("End", "fired"), ("PER", "Ana Lima"),
    ]  # fmt: skip
    assert of(found, Mention)[0].origin == Origin("en_core_web_sm", Decision.ACCEPTED, 0.5)
    assert [(each.type, each.source, each.target) for each in of(found, Link)] == [
        ("Person", "span 2", "span 3"), ("Entity", "span 2", "span 1"),
    ]  # fmt: skip


def test_a_task_that_names_its_event_types_has_events():
    (found,), problems = read_back(FORMAT, [task(event_types=["End"], link_types=[])])
    assert (problems, len(of(found, Mention)), of(found, Link)) == ([], 2, [])
    (event,) = of(found, Event)
    assert [(each.role, each.mention) for each in event.arguments] == [
        ("Person", "span 3"), ("Entity", "span 1"),
    ]  # fmt: skip


def test_answers():
    (found,), _ = read_back(FORMAT, [task(answer="ignore")])
    assert (found.status, len(of(found, Mention))) == (Status.TODO, 3)
    (found,), _ = read_back(FORMAT, [task(answer="reject")])
    assert (of(found, Mention), len(of(found, Verdict)), len(found.suggestions)) == ([], 3, 3)
    assert {each.decision for each in of(found, Verdict)} == {Decision.REJECTED}
    assert found.suggestions[0].origin.source == "prodigy"


def test_choices_and_labels_of_the_whole_text():
    given = task(accept=["a", 2], options=[{"id": "a"}], label="SPORT")
    (found,), _ = read_back(FORMAT, [given])
    assert of(found, DocumentLabel) == [
        DocumentLabel("choice", ("a", "2")), DocumentLabel("label", ("SPORT",)),
    ]  # fmt: skip


def test_what_has_no_end_is_told():
    loose = {"head": 5, "child": 0, "label": "x"}
    (found,), problems = read_back(FORMAT, [task(relations=[loose, {"label": "y"}, 3])])
    assert of(found, Link) == []
    assert len(problems) == 3
    (_,), problems = read_back(FORMAT, [task(tokens=[{"start": 0, "end": 99}])])
    assert problems == ["The tokens are left out: they do not fit the text."]


def test_an_export_comes_back_with_its_remarks():
    made = layer(
        TEXT,
        Event("e", "End", span_of(TEXT, (7, 12)), (Argument("when", span=span_of(TEXT, (5, 6))),)),
        Note("n", "sure?", "e"),
        Property("flag", "hard"),
    )
    data, _ = written(FORMAT, [made])
    (again,), problems = read_back(FORMAT, data)
    assert problems == []
    assert meaning(again) == meaning(made)
    assert [each.text for each in of(again, Note)] == ["note on “fired”: sure?"]
    assert Property("flag", "hard") in again.items
    assert (again.document.id, again.document.name) == (made.document.id, made.document.name)
    (again,), _ = read_back(FORMAT, written(FORMAT, [example()])[0])
    assert (again.document.meta, again.annotator) == ({"a": [None], "b": 1}, "ana")


def test_labels_that_can_not_be_told_apart_are_losses():
    mention = Mention("m", "End", span_of(TEXT, (0, 4)))
    event = Event("e", "End", span_of(TEXT, (7, 12)), (Argument("same", mention="m"),))
    _, told = written(FORMAT, [layer(TEXT, mention, event, Link("l", "same", "e", "m"))])
    assert [each.partition(",")[0] for each in told] == [
        "Mentions labelled End are read as events", "Links named same are read as arguments",
    ]  # fmt: skip


@given(clean_layers("events", "bare", "event fillers", "links", "event links"))
def test_what_loses_nothing_comes_back(made):
    data, told = written(FORMAT, [made])
    (again,), problems = read_back(FORMAT, data)
    assert (told, problems, again.text) == ([], [], made.text)
    assert meaning(again) == meaning(made)


@given(strategies.documents())
@strategies.few
def test_any_layer_is_written_so_that_it_can_be_read(made):
    data, _ = written(FORMAT, [made])
    layers, problems = read_back(FORMAT, data)
    if made.text.strip():
        assert (problems, [each.text for each in layers]) == ([], [made.text])
        assert detected(data) == "prodigy"


@given(broken(task(event_types=["End"])), st.binary(max_size=60))
def test_nothing_that_a_file_holds_stops_the_import(record, raw):
    hostile_files(FORMAT, record, raw)


def test_detection():
    assert detected([task()]) == "prodigy"
    assert detected([{"text": "a", "spans": [{"start": 0, "end": 1, "label": "X"}]}]) == "prodigy"
    for each in (
        {"text": "a", "meta": {}},
        {"text": "a", "spans": []},
        {"text": "a", "answer": "accept"},
    ):
        assert detected([each]) == "json"


def test_real_files(shared_data):
    folder = shared_data / "raw/formats/prodigy"
    wanted = {
        "annotations.jsonl": (149, 466, 267),
        "drugs_eval.jsonl": (150, 116, 0),
        "emerson_annotated_text.jsonl": (30, 30, 0),
        "fashion_brands_eval.jsonl": (150, 71, 0),
        "test_annotated.jsonl": (299, 143, 0),  # one of 300 has no text
        "annotated_news_headlines-ORG-PERSON-LOCATION-ner.jsonl": (373, 303, 0),
        "bio_events.jsonl": (129, 422, 0),
    }
    for name, numbers in wanted.items():
        (path,) = folder.rglob(name)
        tasks = [json.loads(line) for line in path.read_bytes().splitlines()]
        found = list(registry.read_file(path))
        layers = [each for each in found if isinstance(each, AnnotatedDocument)]
        problems = [each for each in found if isinstance(each, Problem)]
        kinds = Counter(type(item) for each in layers for item in each.items)
        assert (len(layers), kinds[Mention], kinds[Link]) == numbers
        assert kinds[Mention] == sum(len(each.get("spans", ())) for each in tasks)
        assert len(problems) == len(tasks) - len(layers)
        data, _ = written(FORMAT, layers)
        again, problems = read_back(FORMAT, data)
        assert problems == []
        if name != "emerson_annotated_text.jsonl":  # whose choices are document labels
            assert [meaning(each) for each in again] == [meaning(each) for each in layers]
