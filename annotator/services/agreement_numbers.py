"""Every number of a comparison, with every setting, as JSON and as CSV."""

from __future__ import annotations

import json
from itertools import chain
from typing import TYPE_CHECKING, Any

from annotator.formats.csv_rows import csv_chunks
from annotator.services.agreement.recording import (
    BY_DOCUMENT,
    TABLES,
    advanced_record,
    advanced_table,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.agreement.figures import Figure
    from annotator.services.agreement.comparison import Comparison
    from annotator.services.agreement.parts import Advanced

    Row = tuple[str, ...]


def numbers_as_json(comparison: Comparison, advanced: Advanced | None = None) -> bytes:
    """All numbers and settings as one JSON object, undefined figures null with their reason."""
    text = json.dumps(
        numbers_record(comparison, advanced), ensure_ascii=False, indent=2, allow_nan=False
    )
    return text.encode("utf-8", "backslashreplace") + b"\n"


def numbers_record(comparison: Comparison, advanced: Advanced | None = None) -> dict[str, Any]:
    """The same as JSON values; ``advanced`` is there where it was computed."""
    more = {} if advanced is None else {"advanced": advanced_record(advanced)}
    return comparison.record() | more


def numbers_as_csv(comparison: Comparison, advanced: Advanced | None = None) -> Iterator[bytes]:
    """All numbers and settings as one long table, the header first, in pieces of a CSV file.

    No spreadsheet runs anything of it, whatever annotators and documents are called.
    """
    given = comparison.table()
    columns = next(given)
    beside = (_row(columns, each) for each in _beside(comparison))
    more = () if advanced is None else advanced_table(advanced)
    return csv_chunks(chain((columns,), given, beside, more))


def _row(columns: Row, line: dict[str, Any]) -> Row:
    values = (line.get(name) for name in columns)
    return tuple("" if each is None else str(each) for each in values)


def _beside(comparison: Comparison) -> Iterator[dict[str, Any]]:
    """The numbers that stand beside figures: how many documents, how much was marked, what for."""
    for name, words in (
        ("nothing to compare", comparison.why_not),
        ("no intervals", comparison.interval_note),
    ):
        if words:
            yield {"section": "setting", "measure": name, "label": words}
    for cell in comparison.matrix(comparison.headline[0].measure) if comparison.headline else ():
        line = {"section": "pair", "measure": "documents", "value": cell.documents}
        yield line | {"first": cell.pair[0], "second": cell.pair[1]}
    for table in TABLES:
        for row in getattr(comparison, table):
            line = {"section": row.kind, "measure": "marked", "label": row.name}
            yield line | {"value": row.count, "note": "few" if row.is_rare else ""}
    for headline in comparison.headline:
        for name, figure in headline.beside.items():
            yield _line("headline", str(headline.measure), figure, name)
    for point in comparison.trend:
        line = {"section": "trend", "measure": "documents", "label": point.start}
        yield line | {"value": point.documents}
    for measure in BY_DOCUMENT:
        for each in comparison.documents(measure):
            line = {"section": "document", "measure": f"{measure}, differing"}
            line |= {"first": each.document, "label": each.title}
            yield line | {"value": each.differing}


def _line(section: str, measure: str, figure: Figure, label: str) -> dict[str, Any]:
    line = {"section": section, "measure": measure, "label": label, "value": figure.value}
    line |= {"low": figure.low, "high": figure.high, "count": figure.count}
    return line | {"reason": figure.reason}
