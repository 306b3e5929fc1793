"""CSV for spreadsheets: what comes from anybody is never run."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.csv_rows import csv_chunks, defused

_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")


def _read(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode(), newline=""), strict=True))


@pytest.mark.parametrize(
    "field",
    ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", " =1", "\r=1", "-", "=", "-1x"],
)
def test_a_formula_becomes_text(field):
    assert defused(field).startswith("'")


@pytest.mark.parametrize("field", ["-0.08", "0", "1e-05", "-1.5E+3", "+3", "Ana", "a=b", "", "α"])
def test_numbers_and_names_stay(field):
    assert defused(field) == field


@given(st.lists(st.lists(st.text(), min_size=1, max_size=4), max_size=5))
def test_every_row_reads_back_as_one_line_of_harmless_fields(rows):
    data = b"".join(csv_chunks(rows))
    assert data.count(b"\r\n") == len(rows)
    back = _read(data)
    assert [len(row) for row in back] == [len(row) for row in rows]
    for field in (field for row in back for field in row):
        assert not field.startswith(_STARTS) or float(field) is not None
