import json

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.documents import AnnotatedDocument, Document
from annotator.core.model import (
    Argument,
    Decision,
    Event,
    Link,
    Mention,
    Note,
    Origin,
    Verdict,
    span_of,
)
from annotator.core.text import sha256_of
from annotator.formats import native, native_reading
from annotator.formats.format import WriteOptions
from annotator.formats.native_plain import shortened
from annotator.formats.source import Source
from tests.formats.strategies import LONG, documents

TEXT = "Iran and Iran met 🚀 Ana Lima in Lisbon."
SPACY = Origin("spacy:x", Decision.ACCEPTED, 0.5, "", "ana", "2026-01-02T03:04:05Z")
ITEMS = (
    Mention("m1", "GPE", span_of(TEXT, (0, 4))),
    Mention("m2", "GPE", span_of(TEXT, (9, 13)), origin=SPACY),
    Mention("m3", "PER", span_of(TEXT, (20, 28)), (("sure", True),)),
    Mention("m4", "PER", span_of(TEXT, (20, 23), (24, 28))),
    Mention("m5", "GPE", span_of(TEXT, (32, 38))),
    Mention("m6", "LOC", span_of(TEXT, (32, 38))),
)
MET = Event("e1", "MEET", span_of(TEXT, (14, 17)), (Argument("who", mention="m5"),))
VALUES = (
    *("", "m1", "m2", "Iran", "added", "accepted", "rejected", "suggested", "human", "x"),
    *(0, 1, 4, 9, 13, -1, 60, 0.5, 1e300, True, None, {}, [], [[0, 4]], {"b": "1", "a": "2"}),
)  # fmt: skip
NAMES = (
    *("id", "start", "end", "text", "fragments", "label", "attributes", "source", "decision"),
    *("score", "why", "by", "at", "unheard"),
)


def layer(*items):
    about = Document("d", "n", sha256_of(TEXT))
    return AnnotatedDocument(about, TEXT, "s", 1, "ana", items=items)


def line_of(document):
    return next(native.write([document]))


def comes_back(line):
    """Whether the whole line is read without a problem and written as the same bytes."""
    found = list(native_reading.read_line(line, "x"))
    if len(found) != 1 or not isinstance(found[0], AnnotatedDocument):
        return False
    role = json.loads(line)["role"]
    return next(native.write(found, WriteOptions(as_suggestions=role == "suggestions"))) == line


def is_accepted(line):
    try:
        return native.check(Source.of_bytes("x", line)) == 1
    except ValueError:
        return False


def change(entities, draw):
    """Spoil, or only change, one thing about the mentions of a line."""
    at = draw(st.integers(0, len(entities) - 1))
    what = draw(st.sampled_from(("set", "remove", "again", "swap", "last")))
    name = draw(st.sampled_from(NAMES))
    if what == "set":
        entities[at][name] = draw(st.sampled_from(VALUES))
    elif what == "remove":
        entities[at].pop(name, None)
    elif what == "again":
        entities.insert(at, dict(entities[at]))
    elif what == "swap":
        entities[at], entities[0] = entities[0], entities[at]
    elif name in entities[at]:
        entities[at][name] = entities[at].pop(name)


@given(st.just(layer(*ITEMS, MET)) | documents(), st.data())
@settings(deadline=None, max_examples=1_000 if LONG else 80)
def test_the_quick_check_says_what_reading_and_writing_the_whole_line_says(made, data):
    record = msgspec.json.decode(line_of(made))
    if record["entities"]:
        change(record["entities"], data.draw)
    line = msgspec.json.encode(record) + b"\n"
    assert is_accepted(line) == comes_back(line)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda line: line.replace(b'"m1"', b'"m\\u0031"'),
        lambda line: line.replace(b'"start":9', b'"start":9.0'),
        lambda line: line.replace(b'"score":0.5', b'"score":0.50'),
        lambda line: line.replace(b',"entities":', b', "entities":'),
        lambda line: line.replace(b'"meta":{}', b'"meta":{"a":1,"entities":[]}'),
        lambda line: line.replace(b'"notes":[]', b'"notes":[],"entities":[]'),
        lambda line: line[:-2],
        lambda line: line.replace(b"Lima", b"Lim\xff"),
    ],
)
def test_so_it_does_of_bytes_that_nobody_would_write(spoil):
    line = spoil(line_of(layer(*ITEMS)))
    assert line != line_of(layer(*ITEMS))
    assert is_accepted(line) == comes_back(line)


def test_only_mentions_at_which_nothing_points_are_left_out():
    items = (
        *(*ITEMS, MET, Link("l", "SAME", "m1", "m6"), Note("n", "?", "m2")),
        Verdict("m2", Decision.ACCEPTED),
    )
    kept = json.loads(shortened(line_of(layer(*items))))["entities"]
    assert [each["id"] for each in kept] == ["m1", "m2", "m3", "m4", "m5", "m6"]
    kept = json.loads(shortened(line_of(layer(*ITEMS, MET))))["entities"]
    assert [each["id"] for each in kept] == ["m3", "m4", "m5"]
