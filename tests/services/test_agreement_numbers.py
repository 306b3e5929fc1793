"""Numbers as JSON and CSV: all of the comparison's, the same ones as in the report."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, Any

import pytest

from annotator.agreement.figures import Figure
from annotator.core.errors import UserError
from annotator.services.agreement import AgreementSettings, advanced, compare
from annotator.services.agreement_numbers import numbers_as_csv, numbers_as_json
from annotator.services.agreement_report import agreement_page, write_agreement
from annotator.services.sample import create_sample
from tests.services.report_pages import read_page
from tests.services.team_projects import NAMES, hostile, three_annotators

if TYPE_CHECKING:
    from collections.abc import Iterator

WHEN = "2026-11-26"
Known = tuple[float | None, float | None, float | None, int, str]


@pytest.fixture(scope="module", params=["sample", "team"])
def compared(request, tmp_path_factory):
    path = tmp_path_factory.mktemp(request.param) / "made.annotator"
    make = create_sample if request.param == "sample" else three_annotators
    with make(path) as project:
        settings = AgreementSettings(samples=100, seed=2)
        yield project, compare(project, settings), advanced(project, settings)


def _figures(value: Any) -> Iterator[Figure]:
    """Every figure in a comparison, however deep."""
    if isinstance(value, Figure):
        yield value
    elif isinstance(value, dict):
        yield from _figures(tuple(value.values()))
    elif isinstance(value, tuple):
        for each in value:
            yield from _figures(each)
    elif is_dataclass(value):
        names = (each.name for each in fields(value) if each.name != "evidence")
        for name in names:
            yield from _figures(getattr(value, name))


def _known(figure: Figure) -> Known:
    return figure.value, figure.low, figure.high, figure.count, figure.reason


def _in_json(value: Any) -> Iterator[Known]:
    if isinstance(value, dict):
        if "value" in value:
            ends = value.get("low"), value.get("high")
            yield value["value"], *ends, value["count"], value.get("undefined", "")
        for each in value.values():
            yield from _in_json(each)
    elif isinstance(value, list):
        for each in value:
            yield from _in_json(each)


def _in_csv(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode(), newline=""), strict=True))


def _number(field: str) -> float | None:
    return float(field) if field else None


def test_json_and_csv_have_every_figure(compared):
    _, comparison, units = compared
    given = {_known(each) for each in (*_figures(comparison), *_figures(units))}
    assert len(given) > 40
    assert given <= set(_in_json(json.loads(numbers_as_json(comparison, units))))
    lines = _in_csv(b"".join(numbers_as_csv(comparison, units)))
    found = {
        (
            *map(_number, (line["value"], line["low"], line["high"])),
            int(line["count"] or 0),
            line["reason"],
        )
        for line in lines
    }
    assert given <= found


def test_the_report_shows_no_other_numbers(compared):
    project, comparison, units = compared
    page = read_page(agreement_page(comparison, project, when=WHEN, advanced=units))
    known = {
        each for own in _in_json(json.loads(numbers_as_json(comparison, units))) for each in own
    }
    known |= {person.seconds for person in comparison.people}
    shown = page.numbers
    assert len(shown) > 100
    assert set(shown) <= known


def test_every_setting_goes_out_with_the_numbers(compared):
    _, comparison, units = compared
    record = json.loads(numbers_as_json(comparison, units))
    names = {each.name for each in fields(AgreementSettings)}
    assert set(record["settings"]) == names
    assert record["settings"]["seed"] == 2
    lines = {line["measure"]: line for line in _in_csv(b"".join(numbers_as_csv(comparison)))}
    assert names | {"version", "schema", "tokenizer", "at"} <= set(lines)
    assert lines["samples"]["label"] == "100"


def test_what_is_counted_beside_figures_is_in_the_table(compared):
    _, comparison, _ = compared
    lines = _in_csv(b"".join(numbers_as_csv(comparison)))
    marked = {(e["section"], e["label"]): e for e in lines if e["measure"] == "marked"}
    for row in (*comparison.labels, *comparison.types):
        line = marked[row.kind, row.name]
        assert (line["value"], line["note"]) == (str(row.count), "few" if row.is_rare else "")
    differing = {
        (line["first"], line["measure"]): int(line["value"])
        for line in lines
        if line["measure"].endswith(", differing")
    }
    for row in comparison.documents(comparison.headline[0].measure):
        assert differing[row.document, f"{row.cell.measure}, differing"] == row.differing


def test_a_spreadsheet_runs_nothing(tmp_path):
    with hostile(tmp_path / "hostile.annotator") as project:
        comparison = compare(project)
        write_agreement(comparison, project, tmp_path / "all.csv", when=WHEN)
    data = (tmp_path / "all.csv").read_bytes()
    cells = [cell for line in _in_csv(data) for cell in line.values()]
    assert any(f"'{NAMES[2]}" in cell for cell in cells)
    assert not [each for each in cells if each[:1] in ("=", "+", "@", "\t")]
    assert all(float(each) < 0 for each in cells if each[:1] == "-")


@pytest.mark.parametrize("name", ["all.html", "all.HTM", "all.json", "all.csv"])
def test_the_ending_says_as_what(compared, tmp_path, name):
    project, comparison, units = compared
    write_agreement(comparison, project, tmp_path / name, when=WHEN, advanced=units)
    data = (tmp_path / name).read_bytes()
    start = {"h": b"<!doctype html>", "j": b"{", "c": b"section,measure,"}[name[4].lower()]
    assert data.startswith(start)


def test_another_ending_is_a_sentence_and_writes_nothing(compared, tmp_path):
    project, comparison, _ = compared
    with pytest.raises(UserError, match=r"\.html, \.json or \.csv"):
        write_agreement(comparison, project, tmp_path / "all.pdf", when=WHEN)
    assert not list(tmp_path.iterdir())
