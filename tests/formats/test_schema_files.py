"""Which kind of schema a file is, and our own two kinds written and read back."""

from __future__ import annotations

import json
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.errors import UserError
from annotator.formats.schema_files import read_schema, to_json, to_toml
from annotator.formats.source import Source
from annotator.formats.web_colors import hex_color
from annotator.paths import resource_path
from tests.strategies import SCHEMA_RECORD

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
values = st.recursive(
    texts | st.booleans() | st.integers(-9, 9),
    lambda inside: st.lists(texts, max_size=3) | st.dictionaries(texts, inside, max_size=3),
    max_leaves=6,
)


def found(name: str, data: str | bytes) -> dict:
    return read_schema(
        Source.of_bytes(name, data.encode() if isinstance(data, str) else data)
    ).record


def test_the_default_schema_survives_both_ways():
    record = tomllib.loads(resource_path("schemas", "conflict_news.toml").read_text("utf-8"))
    assert found("s.toml", to_toml(record)) == record
    assert found("s.json", to_json(record)) == record
    assert '[[entities]]\nname = "PERSON"\n' in to_toml(record)


@given(st.dictionaries(texts, values | st.lists(st.dictionaries(texts, values, max_size=3))))
def test_any_record_survives_as_toml(record):
    assert tomllib.loads(to_toml(record)) == record


def test_what_is_not_there_is_left_out():
    assert tomllib.loads(to_toml({"a": None, "b": {"c": None, "d": {"e": {"f": None}}}})) == {
        "b": {"d": {"e": {}}}
    }


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("s", json.dumps(SCHEMA_RECORD)),
        ("s.json", "\ufeff" + json.dumps(SCHEMA_RECORD)),
        ("s", to_toml(SCHEMA_RECORD)),
        ("s.toml", "\ufeff" + to_toml(SCHEMA_RECORD)),
    ],
)
def test_our_own_kinds_are_recognised_with_and_without_an_ending(name, data):
    assert found(name, data) == SCHEMA_RECORD


def test_other_tools_files_are_recognised_with_and_without_an_ending():
    for name in ("x", "x.conf", "x.txt"):
        assert found(name, "[entities]\nPerson\n[relations]\n")["entities"][0]["name"] == "Person"
    for name in ("x", "x.xml"):
        config = '\n<View><Labels name="l" toName="t"><Label value="PER"/></Labels></View>'
        assert found(name, config)["entities"][0]["name"] == "PER"


@pytest.mark.parametrize(
    ("name", "data", "why"),
    [
        ("s.toml", "id = ", "not well formed"),
        ("s.json", "{", "not well formed"),
        ("s.json", "[" * 100_000, "not well formed|must be a table"),
        ("s.json", "[1]", "must be a table"),
        ("s.toml", b"id = '\xff'", "not UTF-8"),
        ("s.toml", b"#" * 1_100_000, "too large"),
    ],
)
def test_broken_files_are_told_in_a_sentence(name, data, why):
    with pytest.raises(UserError, match=why):
        found(name, data)


def test_colours_by_name_and_by_number():
    assert (hex_color("#ABC"), hex_color(" Tomato "), hex_color("#00ff7F")) == (
        "#aabbcc", "#ff6347", "#00ff7f",
    )  # fmt: skip
    assert hex_color("rgb(1, 2, 3)") == hex_color("") == ""
