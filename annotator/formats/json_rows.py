"""The records of a JSON file of another tool: of lines, of a list, or the one that it is."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from annotator.core.documents import Problem
from annotator.core.translation import tr
from annotator.formats.decoding import DecodingError, decode
from annotator.formats.json_lists import Elements, checked, elements
from annotator.formats.json_records import encoding_of, numbered_lines
from annotator.formats.json_values import BadJsonError, decode_json, decode_unchecked
from annotator.formats.source import MAX_LINE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.format import ReadOptions
    from annotator.formats.source import Source

Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Row:
    """One record: ``where`` it stands, for problems, and a ``name`` for a document without one."""

    where: str
    name: str
    record: Record
    encoding: str = "utf-8"


def rows(source: Source, options: ReadOptions) -> Iterator[Row | Problem]:
    """Each record, or what is wrong with it. Raises OSError alone."""
    try:
        encoding = encoding_of(source, options)
        whole = _whole(source, options)
        for each in _of_lines(source, options) if whole is None else _of_list(source, whole):
            yield each if isinstance(each, Problem) else replace(each, encoding=encoding)
    except DecodingError as error:
        yield Problem(source.name, str(error))


def _of_lines(source: Source, options: ReadOptions) -> Iterator[Row | Problem]:
    number = 0
    for number, line in numbered_lines(source, options):
        where = f"{source.name}:{number}"
        try:
            if len(line) >= MAX_LINE:
                raise BadJsonError(tr("it is longer than 64 MiB"))
            yield _row(where, where, decode_json(line))
        except BadJsonError as error:
            yield Problem(where, tr("This line can't be read: {error}.", error=error))
    if not number:
        yield Problem(source.name, tr("The file is empty; there is nothing to import."))


def _of_list(source: Source, found: Elements) -> Iterator[Row | Problem]:
    values = found.values
    if not values and found.break_ is None:
        yield Problem(source.name, tr("The file holds no records; there is nothing to import."))
    for number, value in enumerate(values, start=1):
        where = f"{source.name}: record {number}"
        name = source.stem if len(values) == 1 else f"{source.name}:{number}"
        try:
            record = checked(value)
        except BadJsonError as error:
            yield Problem(where, tr("This record is left out: {error}.", error=error))
            continue
        yield _row(where, name, record)
    if found.break_ is not None:
        yield found.break_


def _row(where: str, name: str, value: Any) -> Row | Problem:
    if isinstance(value, dict):
        return Row(where, name, value)
    return Problem(where, tr("This is no record with named columns; it is left out."))


def _whole(source: Source, options: ReadOptions) -> Elements | None:
    """The records where the file is one JSON value; None where it is JSON Lines."""
    first = next((line for _, line in numbered_lines(source, options)), b"")
    is_list = first.startswith(b"[")
    if not is_list:
        try:
            decode_json(first)
            return None
        except BadJsonError:
            pass  # the first of several lines of one object, or a bad line
    del first  # it may be as long as the file
    data = _utf8(source, options)
    try:
        return elements(data, source.name) if is_list else Elements([decode_unchecked(data)])
    except BadJsonError as error:
        if is_list or not _may_be_lines(source, options):
            raise DecodingError(tr("The file can't be read: {error}.", error=error)) from error
        return None


def _may_be_lines(source: Source, options: ReadOptions) -> bool:
    """Whether the first two lines begin as records do: one object in many lines seldom does so."""
    first_two = list(itertools.islice(numbered_lines(source, options), 2))
    return source.ending != ".json" or (
        len(first_two) == 2 and all(line.startswith(b"{") for _, line in first_two)
    )


def _utf8(source: Source, options: ReadOptions) -> bytes:
    """The file's text as UTF-8 without a byte order mark. Raises DecodingError."""
    decoded = decode(source.data, options.encoding)
    return source.data if decoded.encoding == "utf-8" else decoded.text.encode("utf-8")


def first_record(source: Source) -> Record:
    """The first record of a file, for a look at its keys; empty where there is none."""
    found = source.first_value
    return found if isinstance(found, dict) else {}
