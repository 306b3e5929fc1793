"""JSON Lines and JSON with one article a record."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING, Any

from annotator.core.documents import Article, Problem
from annotator.core.translation import tr
from annotator.formats.columns import TEXT, article_from, folded
from annotator.formats.decoding import DecodingError, byte_order_mark, decode
from annotator.formats.format import Format, ReadOptions
from annotator.formats.json_lists import Elements, checked, elements
from annotator.formats.json_values import BadJsonError, decode_json
from annotator.formats.source import MAX_LINE
from annotator.formats.transcoding import in_utf8, is_wide

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.source import Source

_LIST_NAMES = ("articles", "documents", "items", "results", "data", "records", "entries", "docs")
_ARRAY = re.compile(rb"\A(?:\xef\xbb\xbf)?\s*\[\s*(?:\{|\])")
_OBJECT = re.compile(rb"\A(?:\xef\xbb\xbf)?\s*\{\s*(?:\"(?:[^\"\\]|\\.){0,200}\"\s*:|\})")
_LINES = (".jsonl", ".ndjson", ".jsonlines")


def recognise(source: Source) -> bool:
    """Whether the file begins as JSON with records does."""
    return any(pattern.match(source.head) for pattern in (_ARRAY, _OBJECT))


def read(source: Source, options: ReadOptions) -> Iterator[Article | Problem]:
    """An article or a problem for each record: of lines, of a list, or of one object."""
    try:
        if _is_lines(source, options):
            yield from _read_lines(source, options)
        else:
            yield from _read_whole(source, options)
    except DecodingError as error:
        yield Problem(source.name, str(error))


def columns_of(source: Source) -> list[str]:
    """The names in the first record of a file; none where there is none."""
    first = in_utf8(source).first_value
    if isinstance(first, dict):
        lists = [first[name] for name in _LIST_NAMES if isinstance(first.get(name), list)]
        first = next((each[0] for each in lists if each and isinstance(each[0], dict)), first)
    return [str(name) for name in first] if isinstance(first, dict) else []


def _read_lines(source: Source, options: ReadOptions) -> Iterator[Article | Problem]:
    found, encoding = False, encoding_of(source, options)
    for number, line in numbered_lines(source, options):
        found = True
        where = f"{source.name}:{number}"
        try:
            if len(line) >= MAX_LINE:
                raise BadJsonError(tr("it is longer than 64 MiB"))
            record = decode_json(line)
        except BadJsonError as error:
            yield Problem(where, tr("This line can't be read: {error}.", error=error))
            continue
        yield _article(record, where, where, options, encoding)
    if not found:
        yield Problem(source.name, tr("The file is empty; there is nothing to annotate."))


def numbered_lines(source: Source, options: ReadOptions) -> Iterator[tuple[int, bytes]]:
    """Each line that is not blank with its number from 1, as UTF-8 without a byte order mark.

    Other encodings are turned into UTF-8 first. Raises DecodingError where that can't be done.
    """
    lines = source.lines()
    if options.encoding or is_wide(source.head):
        text = decode(source.data, options.encoding).text
        lines = iter(text.encode("utf-8").split(b"\n"))
    for number, line in enumerate(lines, start=1):
        bare = line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line
        if bare.strip():
            yield number, bare.strip(b"\r\n\t ")


def encoding_of(source: Source, options: ReadOptions) -> str:
    """The name of the encoding that a JSON file is read with. Raises DecodingError."""
    if options.encoding or is_wide(source.head):
        return decode(source.data, options.encoding).encoding
    return byte_order_mark(source.head[:4]) or "utf-8"


def _is_lines(source: Source, options: ReadOptions) -> bool:
    """Whether this is JSON Lines: by its ending, or because its first line is a whole object."""
    if source.ending in _LINES:
        return True
    lines = [line for _, line in itertools.islice(numbered_lines(source, options), 2)]
    if not lines or not lines[0].startswith(b"{"):
        return False
    try:
        first = decode_json(lines[0])
    except BadJsonError:
        return False
    return len(lines) == 2 or _records(first)[0] is first  # else it is one that holds a list


def _read_whole(source: Source, options: ReadOptions) -> Iterator[Article | Problem]:
    decoded = decode(source.data, options.encoding)
    data = decoded.text.encode("utf-8")
    try:
        is_list = decoded.text.lstrip().startswith("[")
        found = elements(data, source.name) if is_list else Elements(_records(decode_json(data)))
    except BadJsonError as error:
        yield Problem(source.name, tr("The file can't be read: {error}.", error=error))
        return
    if not found.values and found.break_ is None:
        yield Problem(source.name, tr("The file holds no records; there is nothing to annotate."))
    for number, value in enumerate(found.values, start=1):
        where = f"{source.name}: record {number}"
        name = source.stem if len(found.values) == 1 else f"{source.name}:{number}"
        try:
            record = checked(value)
        except BadJsonError as error:
            yield Problem(where, tr("This record is left out: {error}.", error=error))
            continue
        yield _article(record, where, name, options, decoded.encoding)
    if found.break_ is not None:
        yield found.break_


def _records(value: Any) -> list[Any]:
    """The records of the list that an object holds, or the object itself."""
    if isinstance(value, dict) and not any(
        isinstance(each, str) and folded(name) in TEXT for name, each in value.items()
    ):
        for name in _LIST_NAMES:
            inner = value.get(name)
            if isinstance(inner, list) and inner and isinstance(inner[0], dict):
                return inner
    return [value]


def _article(
    record: Any, where: str, name: str, options: ReadOptions, encoding: str
) -> Article | Problem:
    if not isinstance(record, dict):
        return Problem(where, tr("This is no record with named columns; it is left out."))
    return article_from(record, where, name, options, encoding)


FORMAT = Format(
    "json",
    "JSON or JSON Lines, one article a record",
    (".jsonl", ".ndjson", ".jsonlines", ".json"),
    recognise=recognise,
    read=read,
    is_general=True,
)
