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


BROKEN = [
    (b'{"a": 1\n]', 4, "Expecting ',' delimiter at line 4, character 1"),
    (b'{"a": "\\x"}\n]', 3, "Invalid \\escape at line 3, character 8"),
    (b'{"a": 01}\n]', 3, "Expecting ',' delimiter at line 3, character 8"),
    (b'{"a": tru}', 3, "Expecting value at line 3, character 7"),
    (b'{"a": "cut o', 3, "Unterminated string at line 3, character 7"),
    (b'{"a": "cut o\n]', 3, "Invalid control character at line 3, character 13"),
    (b'{"a":\n2', 4, "Expecting ',' delimiter at line 4, character 2"),
    (b"}\n]", 3, "Expecting value at line 3, character 1"),
    (b"\n]", 4, "Expecting value at line 4, character 1"),
    (b"[" * 100_000, 3, "it is nested too deeply"),
    (b"1" * 5000, 3, "it is no valid JSON"),
]


@pytest.mark.parametrize(("bad", "line", "why"), BROKEN, ids=[str(each[0][:14]) for each in BROKEN])
def test_a_list_is_read_up_to_where_it_breaks_off(bad, line, why):
    first, second, problem = found_in(b'[{"a": 1},\n {"a": 2},\n' + bad)
    assert [first.record, second.record] == [{"a": 1}, {"a": 2}]
    assert problem.where == f"a.json:{line}"
    assert why in problem.why


@pytest.mark.parametrize("end", [b"", b"]"])
def test_what_stands_behind_the_list_is_said(end):
    first, problem = found_in(b'[{"a": 1}]\n\n' + b'{"b": 2}' + end)
    assert first.record == {"a": 1}
    assert (problem.where, "Extra data at line 3" in problem.why) == ("a.json:3", True)


def test_one_broken_object_in_many_lines_is_one_problem_with_its_line():
    (problem,) = found_in(b'{\n "a": 1,\n "b": [1, 2\n}\n')
    assert problem.why == (
        "The file can't be read: it is no valid JSON: Expecting ',' delimiter at line 4, "
        "character 1."
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-32"])
@pytest.mark.parametrize("data", ['{"a": 1}\n{"a": 2}\n', '[{"a": 1}, {"a": 2}]'])
def test_each_row_knows_the_encoding_of_its_file(data, encoding):
    mark = "" if encoding in ("utf-8", "utf-32") else "\ufeff"
    found = found_in((mark + data).encode(encoding))
    assert {each.encoding for each in found} == {encoding.replace("utf-32", "utf-32-le")}


def test_what_pandas_writes_for_nothing_is_nothing():
    assert [each.record for each in found_in(b'[{"a": NaN}, {"b": 1}]')] == [{"a": None}, {"b": 1}]
