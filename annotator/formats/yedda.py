"""YEDDA's texts with marks in them, ``[@Ana Lima#Person*]``. Only read.

Marks may lie inside others, and none goes over lines. What YEDDA recommended and nobody confirmed,
``[$Ana Lima#Person*]``, becomes a suggestion.
"""

from __future__ import annotations

import re
from bisect import bisect
from typing import TYPE_CHECKING, Any

from annotator.core.documents import Problem
from annotator.core.model import Decision
from annotator.formats.decoding import DecodingError, decode
from annotator.formats.foreign_facts import base_from
from annotator.formats.format import DEFAULT_READ, Format, ReadOptions
from annotator.formats.native_reading import read_record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from re import Match

    from annotator.formats.format import Found
    from annotator.formats.source import Source

Record = dict[str, Any]
_SIGN = re.compile(r"\[([@$])|#([^\[\]#*\s][^\[\]#*]{0,200})\*\]")
_SEEN = re.compile(rb"\[[@$][^#]{1,4000}#[^\[\]#*\s][^\[\]#*]{0,800}\*\]")
_LONGEST = 2000  # signs of a marked text


def recognise(source: Source) -> bool:
    """Whether the beginning of the file has a mark."""
    return _SEEN.search(source.head) is not None


def read(source: Source, options: ReadOptions = DEFAULT_READ) -> Iterator[Found]:
    """The layer of a file: its text without the marks, and what they mark."""
    try:
        decoded = decode(source.data, options.encoding)
    except DecodingError as error:
        yield Problem(source.name, str(error))
        return
    whole = decoded.text
    pairs, stray = _pairs(whole)
    text, entities = _unmarked(whole, pairs)
    name = source.stem.removesuffix(".txt")
    base = base_from({"text": text}, source.name, name, DEFAULT_READ, decoded.encoding)
    if isinstance(base, Problem):
        yield base
        return
    ends = [found.start() for found in re.finditer("\n", whole)]
    for line in dict.fromkeys(bisect(ends, at) + 1 for at in stray):
        why = "A mark that does not begin or does not end stays in the text."
        yield Problem(f"{source.name}:{line}", why)
    yield from read_record(base | {"entities": entities}, source.name)


def _pairs(text: str) -> tuple[dict[int, Match[str]], list[int]]:
    """The end of each mark by where it begins, and where something begins or ends that is none."""
    opened: list[int] = []
    pairs: dict[int, Match[str]] = {}
    stray: list[int] = []
    for sign in _SIGN.finditer(text):
        if sign[1]:
            opened.append(sign.start())
        elif opened and _can_be_marked(text[opened[-1] + 2 : sign.start()][: _LONGEST + 1]):
            pairs[opened.pop()] = sign
        else:
            stray.append(sign.start())
    return pairs, sorted((*stray, *opened))


def _can_be_marked(words: str) -> bool:
    return 0 < len(words) <= _LONGEST and "\n" not in words


def _unmarked(text: str, pairs: dict[int, Match[str]]) -> tuple[str, list[Record]]:
    """The text without the marks, and a record for each of these."""
    begun = sorted((*((at, at + 2) for at in pairs), *(end.span() for end in pairs.values())))
    parts: list[str] = []
    places: dict[int, int] = {}  # where signs of marks stand in the text without them
    behind = at = 0
    for start, end in begun:
        parts.append(text[behind:start])
        at += start - behind
        places[start] = at
        behind = end
    parts.append(text[behind:])
    entities: list[Record] = []
    for own, sign in sorted(pairs.items()):
        place = {"start": places[own], "end": places[sign.start()]}
        proposed = {"source": "yedda", "decision": Decision.SUGGESTED.value}
        entities.append(
            {"id": f"entity {len(entities) + 1}", **place, "label": sign[2]}
            | (proposed if text[own + 1] == "$" else {})
        )
    return "".join(parts), entities


FORMAT = Format("yedda", "YEDDA", (".ann",), recognise=recognise, read=read)
