"""Why something of a record is left out is said in words for people, not in Python's."""

import json

import pytest

from annotator.core.documents import Problem
from annotator.formats import registry
from annotator.formats.source import Source

TEXT = "Ana left Acme."
WHOLE = {"start": 0, "end": 3, "label": "PER"}
PYTHON = ("indices", "object", "NoneType", "argument of", "not a valid", "Error", "unpack", "'")


def read(record, name=""):
    data = json.dumps(record).encode()
    found = list(registry.read(Source.of_bytes("a.jsonl", data), format_name=name))
    problems = [each.why for each in found if isinstance(each, Problem)]
    return [each for each in found if not isinstance(each, Problem)], problems


def native(**lists):
    return {"format": "annotator/1", "text": TEXT, **lists}


@pytest.mark.parametrize(
    ("record", "name", "words"),
    [
        (native(entities=[{"start": 0, "label": "PER"}]), "", "“end”, which is missing"),
        (native(entities=[WHOLE | {"attributes": [3]}]), "", "of another kind"),
        (native(entities=[WHOLE | {"score": "high"}]), "", "of another kind"),
        (native(entities=[WHOLE | {"decision": "maybe"}]), "", "of another kind"),
        (native(entities=[WHOLE | {"label": 3}]), "", "near “label”"),
        (native(entities=[WHOLE | {"start": "0"}]), "", "“0” to 3, is no pair of whole numbers"),
        (native(entities=[WHOLE | {"start": 0.5}]), "", "0.5 to 3, is no pair of whole numbers"),
        (native(entities=[WHOLE | {"end": 99}]), "", "0 to 99, is not inside the text"),
        ({"text": TEXT, "spans": [WHOLE, 5]}, "prodigy", "of another kind"),
        ({"text": TEXT, "label": [[0, 3]]}, "doccano", "of another kind"),
        (
            {"data": {"text": TEXT}, "annotations": [{"result": [7]}]},
            "label-studio",
            "another kind",
        ),
    ],
)
def test_a_reason_is_in_words(record, name, words):
    _, (why,) = read(record, name)
    assert words in why
    assert not [each for each in PYTHON if each in why]


def test_whole_numbers_written_with_a_point_are_whole_numbers():
    (found,), problems = read(native(entities=[WHOLE | {"start": 0.0, "end": 3.0}]))
    assert problems == []
    assert [(each.span.start, each.span.end) for each in found.mentions] == [(0, 3)]
