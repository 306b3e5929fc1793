"""The records of a JSON file behind its first one, each as a file of its own.

The first record of many an export is one in which nobody marked anything, or it is broken: what
the file is, a later record tells.
"""

from __future__ import annotations

import itertools
import json
from typing import TYPE_CHECKING

from annotator.formats.json_values import first_value
from annotator.formats.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterator

_MOST = 1000
_MOST_BYTES = 4 << 20
_SPACE = " \t\r\n"
_LINES = (".jsonl", ".ndjson", ".jsonlines")  # a first line that is broken is one all the same


def later_records(source: Source) -> Iterator[Source]:
    """A thousand records behind the first one, as far as 4 MiB reach. Raises OSError."""
    return itertools.islice(_all_later(source), _MOST)


def _all_later(source: Source) -> Iterator[Source]:
    with source.open() as file:
        data = file.read(_MOST_BYTES).lstrip(b"\xef\xbb\xbf \t\r\n")
    if data.startswith(b"["):
        yield from _of_list(source.name, data.decode("utf-8", "replace"))
        return
    first, *later = data.split(b"\n")
    if source.ending in _LINES or first_value(first.decode("utf-8", "replace")) is not None:
        yield from (Source.of_bytes(source.name, line) for line in later if line.startswith(b"{"))


def _of_list(name: str, text: str) -> Iterator[Source]:
    decoder = json.JSONDecoder()
    at = first = 1  # behind the bracket
    while True:
        begin = _behind(text, at, _SPACE)
        try:
            end = decoder.raw_decode(text, begin)[1]
        except (ValueError, RecursionError):  # the list ends here, or is broken or cut off
            return
        if at > first:
            yield Source.of_bytes(name, text[begin:end].encode("utf-8", "replace"))
        at = _behind(text, end, _SPACE + ",")


def _behind(text: str, at: int, signs: str) -> int:
    while at < len(text) and text[at] in signs:
        at += 1
    return at
