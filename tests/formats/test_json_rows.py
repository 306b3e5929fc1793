"""Records of a JSON list, which are decoded one by one."""

import json

import pytest
from hypothesis import given

from annotator.core.documents import Problem
from annotator.formats.format import ReadOptions
from annotator.formats.json_rows import Row, rows
from annotator.formats.source import Source
from tests.formats.strategies import json_values


def found_in(data, encoding=""):
    return list(rows(Source.of_bytes("a.json", data), ReadOptions(encoding)))


@given(json_values)
def test_each_record_of_a_list_comes_as_it_stands(value):
    words = "x" * 10_000  # so that control characters do not make it a file that is no text
    data = json.dumps([{"a": value}, {"b": words}])
    expected = json.loads(data, parse_constant=lambda _: None)  # no infinite numbers in JSON
    assert [each.record for each in found_in(data.encode())] == expected


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_in_any_encoding(encoding):
    data = '[{"a": "Ægypten 🚀"},\n {"b": 1}]'.encode(encoding)
    assert [each.record for each in found_in(data)] == [{"a": "Ægypten 🚀"}, {"b": 1}]


def test_a_record_with_half_characters_is_left_out_alone():
    first, second, third = found_in(b'[{"a": 1}, {"a": "\\ud800"}, 7]')
    assert isinstance(first, Row)
    assert isinstance(second, Problem)
    assert "half characters" in second.why
    assert third.why == "This is no record with named columns; it is left out."


@pytest.mark.parametrize("bad", [b'{"a": 1', b'{"a": "\\x"}', b'{"a": 01}', b'{"a": tru}', b"}"])
def test_a_list_that_is_no_json_is_refused_before_its_first_record(bad):
    (problem,) = found_in(b'[{"a": 1}, ' + bad + b"]")
    assert problem.why.startswith("The file can't be read: it is no valid JSON")


def test_what_pandas_writes_for_nothing_is_nothing():
    assert [each.record for each in found_in(b'[{"a": NaN}, {"b": 1}]')] == [{"a": None}, {"b": 1}]
