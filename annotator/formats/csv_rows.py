"""Rows as CSV that a spreadsheet shows and never runs.

A spreadsheet takes a field that begins with ``=``, ``+``, ``-``, ``@`` or a tab for a formula, even
inside quotes (OWASP, "CSV Injection"), and names and texts come from anybody. Such a field gets an
apostrophe before it, unless it is a number.
"""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING

from annotator.core.wording import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_FORMULA = re.compile(r"\s*[=+\-@|＝＋－＠]|[\t\r\n]")
_NUMBER = re.compile(r"[-+]?\d+(\.\d+)?([eE][-+]?\d+)?")


def defused(field: str) -> str:
    """A field that no spreadsheet runs, on one line; numbers stay what they are."""
    if _FORMULA.match(field) and not _NUMBER.fullmatch(field):
        field = f"'{field}"
    return one_line(field)


def csv_chunks(rows: Iterable[Sequence[str]]) -> Iterator[bytes]:
    """Rows as lines of a CSV file in UTF-8 (RFC 4180), one by one."""
    line = io.StringIO(newline="")
    writer = csv.writer(line)
    for row in rows:
        writer.writerow([defused(field) for field in row])
        yield line.getvalue().encode()
        line.seek(0)
        line.truncate()
