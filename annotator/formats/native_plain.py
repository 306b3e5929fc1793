"""Native lines without the mentions that certainly come back as they stand, for a quick check.

A mention at which nothing else in its line points is read and written by itself: what becomes of
it can be told by looking at it, and only the rest of the line has to be read and written again.
"""

from __future__ import annotations

import re
from typing import Any, Literal

import msgspec
from msgspec import UNSET, Struct, UnsetType

_BEGIN = b',"entities":'
_WORDS = re.compile(rb'"(?:[^"\\]|\\.)*"')
_encode = msgspec.json.Encoder().encode


class _Entity(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    """A mention that somebody made, with its fields in the order in which they are written."""

    id: str
    start: int
    end: int
    text: str
    fragments: list[Any] | UnsetType = UNSET
    label: str
    attributes: dict[str, Any] | UnsetType = UNSET
    source: str
    decision: Literal["added", "accepted", "corrected"]
    score: float | UnsetType = UNSET
    why: str | UnsetType = UNSET
    by: str | UnsetType = UNSET
    at: str | UnsetType = UNSET


class _Line(Struct):
    text: str
    role: Literal["annotator", "gold"]
    entities: list[_Entity]


_decode = msgspec.json.Decoder(_Line).decode
_decode_words = msgspec.json.Decoder(list[str]).decode


def shortened(line: bytes) -> bytes:
    """The line without its plain mentions; the whole line where that can't be told.

    If the shorter line is read and written as the same bytes, so is the whole one: the mentions
    that are left out have their words at their place, are in order, have ids of their own, carry
    each field in its place and in the form in which it is written, and nothing points at them.
    """
    try:
        found = _decode(line)
    except (UnicodeDecodeError, RecursionError, msgspec.MsgspecError):
        return line
    whole, at = _encode(found.entities), line.find(_BEGIN)
    begin = at + len(_BEGIN)
    is_as_written = line.startswith(whole, begin) and line.find(_BEGIN, begin) < 0
    if at < 0 or not is_as_written or not _are_in_order(found.entities):
        return line
    rest = line[begin + len(whole) :]
    try:
        named = set(_decode_words(b"[" + b",".join(_WORDS.findall(rest)) + b"]"))
    except msgspec.MsgspecError:  # half a character: the whole line has to be looked at
        return line
    return line[:begin] + _encode(_not_plain(found.entities, found.text, named)) + rest


def _are_in_order(entities: list[_Entity]) -> bool:
    """Whether they come as they are written, each with an id of its own."""
    places = [(each.start, each.end, each.id) for each in entities]
    return places == sorted(places) and len({each.id for each in entities}) == len(entities)


def _not_plain(entities: list[_Entity], text: str, named: set[str]) -> list[_Entity]:
    """Those that have to be looked at; there are many, so all is done in one expression."""
    length = len(text)
    return [
        each
        for each in entities
        if not (
            0 <= (start := each.start) < (end := each.end) <= length
            and text[start:end] == each.text
            and each.fragments is UNSET
            and each.attributes is UNSET
            and each.id != ""
            and each.why != ""  # what is empty is not written
            and each.by != ""
            and each.at != ""
            and each.id not in named
        )
    ]
