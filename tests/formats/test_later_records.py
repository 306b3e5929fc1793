"""Files whose first records do not tell what they are: nobody marked anything, or it is broken."""

import json

import pytest

from annotator.core.documents import AnnotatedDocument, Article, Problem
from annotator.formats import registry
from annotator.formats.source import Source

TEXT = "Acme fired Ana."
MARKED = {
    "doccano spans": {"text": TEXT, "label": [[0, 4, "ORG"]]},
    "doccano relations": {
        "text": TEXT,
        "entities": [{"id": 1, "label": "ORG", "start_offset": 0, "end_offset": 4}],
        "relations": [],
    },
    "prodigy": {"text": TEXT, "spans": [{"start": 0, "end": 4, "label": "ORG"}]},
    "records": {"text": TEXT, "entities": [{"start": 0, "end": 4, "label": "ORG"}]},
    "label studio": {
        "data": {"text": TEXT},
        "annotations": [
            {
                "result": [
                    {
                        "id": "a", "type": "labels", "from_name": "label", "to_name": "text",
                        "value": {"start": 0, "end": 4, "labels": ["ORG"]},
                    }
                ]
            }
        ],
    },
}  # fmt: skip
UNMARKED = {
    "doccano relations": {"text": "Nobody came.", "entities": [], "relations": []},
    "prodigy": {"text": "Nobody came.", "spans": []},
    "records": {"text": "Nobody came.", "entities": []},
}


def read(data, name):
    found = list(registry.read(Source.of_bytes(name, data.encode())))
    problems = [each for each in found if isinstance(each, Problem) and not each.is_remark]
    return [each for each in found if not isinstance(each, Problem)], problems


def marked(found):
    return [
        (each.text, [(m.label, m.span.surface) for m in each.mentions])
        for each in found
        if isinstance(each, AnnotatedDocument)
    ]


@pytest.mark.parametrize("kind", UNMARKED)
@pytest.mark.parametrize("as_list", [False, True])
def test_a_first_record_without_marks_does_not_lose_those_of_the_others(kind, as_list):
    records = [UNMARKED[kind], UNMARKED[kind] | {"text": "Nor here."}, MARKED[kind]]
    lines = "\n".join(map(json.dumps, records))
    data, name = (json.dumps(records), "a.json") if as_list else (lines, "a.jsonl")
    found, problems = read(data, name)
    assert problems == []
    assert marked(found)[-1] == (TEXT, [("ORG", "Acme")])
    assert len(found) == 3


@pytest.mark.parametrize("kind", MARKED)
def test_a_first_line_that_is_broken_is_told_and_the_rest_is_read_as_what_it_is(kind):
    found, problems = read(f'{{"text": "cut\n{json.dumps(MARKED[kind])}\n', "a.jsonl")
    assert marked(found) == [(TEXT, [("ORG", "Acme")])]
    assert [each.where for each in problems] == ["a.jsonl:1"]


@pytest.mark.parametrize("kind", MARKED)
def test_a_first_line_with_a_text_alone_too(kind):
    found, _ = read(f'\n{{"text": "Words."}}\n{json.dumps(MARKED[kind])}\n', "a.json")
    assert marked(found)[-1] == (TEXT, [("ORG", "Acme")])


def test_articles_stay_articles():
    article = {"text": "Some words.", "tags": [1, 2], "near": [["a", "b"]]}
    for data in (json.dumps(article) + "\n" + json.dumps(article), json.dumps([article] * 3)):
        found, problems = read(data, "a.json")
        assert problems == []
        assert all(isinstance(each, Article) for each in found)


def test_one_object_over_several_lines_is_no_json_lines():
    inner = json.dumps(MARKED["prodigy"])
    found, problems = read(f'{{"articles": [\n{inner},\n{inner}\n]}}', "a.json")
    assert problems == []
    assert [each.text for each in found] == [TEXT, TEXT]
