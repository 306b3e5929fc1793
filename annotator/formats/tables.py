"""CSV and TSV with a header line: one article a row, line endings inside quotes kept."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from typing import TYPE_CHECKING

from annotator.core.documents import Article, Problem
from annotator.core.translation import tr
from annotator.core.wording import count
from annotator.formats.columns import article_from, no_text_column, text_column_of
from annotator.formats.decoding import DecodingError, decode
from annotator.formats.format import Format, ReadOptions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.source import Source

_LONGEST_FIELD = 2**31 - 1  # the most that Windows takes
_DELIMITERS = (",", ";", "\t", "|")
_HINT = re.compile(
    r"\A\s*sep=.(?=[\r\n])", re.IGNORECASE
)  # for Excel; its line stays, and is blank


def read(source: Source, options: ReadOptions) -> Iterator[Article | Problem]:
    """An article or a problem for each row below the header."""
    try:
        decoded = decode(source.data, options.encoding)
    except DecodingError as error:
        yield Problem(source.name, str(error))
        return
    text = _HINT.sub("", decoded.text)
    rows = _rows(text, _delimiter_of(source, text, options))
    header: list[str] | None = None
    for start, row in rows:
        where = f"{source.name}:{start}"
        if isinstance(row, csv.Error):
            yield Problem(where, _complaint(row))
        elif header is None:
            header = _header(row)
            if text_column_of(header, options) is None:
                yield Problem(where, no_text_column(header, options))
                return
        elif len(row) > len(header):
            yield Problem(
                where,
                tr(
                    "This row has {fields} where the header has {header}; put quotes around "
                    "fields that hold the separator.",
                    fields=count(len(row), "field"),
                    header=len(header),
                ),
            )
        else:
            record = dict(zip(header, row + [""] * (len(header) - len(row)), strict=True))
            yield article_from(record, where, where, options, decoded.encoding)


def header_of(source: Source, options: ReadOptions) -> list[str]:
    """The names of the columns, as they are read; none where the file can't be read."""
    try:
        text = _HINT.sub("", decode(source.data, options.encoding).text)
    except DecodingError:
        return []
    first = next((row for _, row in _rows(text, _delimiter_of(source, text, options))), [])
    return _header(first) if isinstance(first, list) else []


def _delimiter_of(source: Source, text: str, options: ReadOptions) -> str:
    csv.field_size_limit(_LONGEST_FIELD)
    return "\t" if source.ending in (".tsv", ".tab") else _delimiter(text, options)


def _rows(text: str, delimiter: str) -> Iterator[tuple[int, list[str] | csv.Error]]:
    """Each row that is not blank, or what is wrong with it, with the line it starts in, from 1."""
    # Many writers of TSV know no quotes.
    no_quotes = delimiter == "\t" and not _quotes_close(text)
    reader = csv.reader(
        io.StringIO(text, newline=""),
        delimiter=delimiter,
        quoting=csv.QUOTE_NONE if no_quotes else csv.QUOTE_MINIMAL,
        strict=True,
    )
    while True:
        start = reader.line_num + 1
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield start, error
            continue
        if any(field.strip() for field in row):
            yield start, row


def _quotes_close(text: str) -> bool:
    try:
        for _ in csv.reader(io.StringIO(text, newline=""), delimiter="\t", strict=True):
            pass
    except csv.Error:
        return False
    return True


def _delimiter(text: str, options: ReadOptions) -> str:
    """The separator under which the header names a text column and has the most columns."""
    best, most = ",", (False, 0)
    for delimiter in _DELIMITERS:
        first = next((row for _, row in _rows(text, delimiter)), [])
        header = _header(first) if isinstance(first, list) else []
        score = (text_column_of(header, options) is not None, len(header))
        if score > most:
            best, most = delimiter, score
    return best


def _header(row: list[str]) -> list[str]:
    """The columns' names, each its own: empty ones numbered, repeated ones counted."""
    header: dict[str, None] = {}
    seen: Counter[str] = Counter()
    for number, field in enumerate(row, start=1):
        plain = name = field.strip() or f"column {number}"
        while name in header:
            seen[plain] += 1
            name = f"{plain} ({seen[plain] + 1})"
        header[name] = None
    return list(header)


def _complaint(error: csv.Error) -> str:
    if "unexpected end" in str(error):
        return "A quotation mark that opens here is never closed; what follows could not be read."
    return f"This row can't be read ({error}); double the quotation marks inside a field."


CSV = Format("csv", "CSV with a header line", (".csv",), read=read)
TSV = Format("tsv", "TSV with a header line", (".tsv", ".tab"), read=read)
