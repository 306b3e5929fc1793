"""The bytes of a DocBin, spaCy's file of documents, without spaCy: plain values in and out.

A DocBin is zlib around msgpack: a table of numbers for all tokens, the strings behind the numbers,
and for each document its span groups and user data, msgpack again. Reading needs neither spaCy nor
pickle and runs nothing that a file names; sizes are checked before anything is made of them.
"""

from __future__ import annotations

import struct
import sys
import zlib
from array import array
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import msgspec

from annotator.formats.docbin_strings import (
    ENT_ID,
    ENT_IOB,
    ENT_KB_ID,
    ENT_TYPE,
    ORTH,
    SENT_START,
    Strings,
)
from annotator.formats.native_items import near

if TYPE_CHECKING:
    from collections.abc import Iterator

_LARGEST = 1 << 29  # bytes, unpacked
_SPAN = struct.Struct(">QQQllll")  # id, knowledge base id, label; first and last token; characters
_ATTRIBUTES = (ORTH, ENT_IOB, ENT_TYPE, ENT_ID)
_BROKEN = (
    *(LookupError, OverflowError, TypeError, ValueError, AttributeError, RecursionError),
    *(struct.error, msgspec.MsgspecError),
)


class BadDocBinError(Exception):
    """The bytes are no DocBin that can be read; the message is the end of a sentence."""


@dataclass(frozen=True, slots=True)
class GroupSpan:
    """A span of a group by numbers of tokens, end exclusive; ids are empty where there are none."""

    first: int
    last: int
    label: str
    id: str = ""
    kb_id: str = ""


@dataclass(slots=True)
class Doc:
    """One document. ``iob`` is 0 where nobody said anything, 1 inside, 2 outside, 3 at a start.

    ``rest`` are the numbers of attributes that tokens have beside; ``has_spaces`` is False where
    nobody knows which words are apart.
    """

    words: list[str]
    spaces: list[bool]
    iob: list[int]
    types: list[str]
    ids: list[str]
    kb_ids: list[str] = field(default_factory=list)
    rest: list[int] = field(default_factory=list)
    has_spaces: bool = True
    groups: dict[str, list[GroupSpan]] = field(default_factory=dict)
    cats: dict[str, float] = field(default_factory=dict)
    user_data: Any = None


class DocBinWriter:
    """Puts a DocBin together."""

    def __init__(self) -> None:
        self._strings = Strings()
        self._tokens: list[bytes] = []
        self._spaces: list[bytes] = []
        self._lengths = array("i")
        self._parts: dict[str, list[Any]] = {"cats": [], "flags": [], "span_groups": [],
                                             "user_data": []}  # fmt: skip

    def add(self, doc: Doc) -> None:
        """Add a document."""
        number = self._strings.add
        table = array("Q")
        for word, iob, kind, own in zip(doc.words, doc.iob, doc.types, doc.ids, strict=True):
            table.extend((number(word), iob, number(kind), number(own)))
        self._tokens.append(_little(table).tobytes())
        self._spaces.append(bytes(doc.spaces))
        self._lengths.append(len(doc.words))
        ends: list[tuple[int, int]] = []
        at = 0
        for word, space in zip(doc.words, doc.spaces, strict=True):
            ends.append((at, at + len(word)))
            at += len(word) + space
        groups = {
            _packed_group(name, spans, ends, self._strings): [name]
            for name, spans in doc.groups.items()
        }
        self._parts["span_groups"].append(msgspec.msgpack.encode(groups))
        self._parts["cats"].append(doc.cats)
        self._parts["flags"].append({"has_unknown_spaces": not doc.has_spaces})
        self._parts["user_data"].append(msgspec.msgpack.encode(doc.user_data))

    def data(self) -> bytes:
        """The whole file."""
        message = {
            "version": "0.1",
            "attrs": list(_ATTRIBUTES),
            "tokens": b"".join(self._tokens),
            "spaces": b"".join(self._spaces),
            "lengths": _little(self._lengths).tobytes(),
            "strings": self._strings.all(),
            **self._parts,
        }
        return zlib.compress(msgspec.msgpack.encode(message))


def _packed_group(
    name: str, spans: list[GroupSpan], ends: list[tuple[int, int]], strings: Strings
) -> bytes:
    packed = [
        _SPAN.pack(strings.add(each.id), strings.add(each.kb_id), strings.add(each.label),
                   each.first, each.last, ends[each.first][0], ends[each.last - 1][1])
        for each in spans
    ]  # fmt: skip
    return msgspec.msgpack.encode({"name": name, "attrs": {}, "spans": packed})


def _little(table: array[int]) -> array[int]:
    if sys.byteorder == "big":
        table.byteswap()
    return table


def begins_docbin(head: bytes) -> bool:
    """Whether the first bytes of a file are those of a DocBin."""
    if head[:1] != b"\x78":
        return False
    try:
        found = zlib.decompressobj().decompress(head, 64)
    except zlib.error:
        return False
    return 0x80 <= int.from_bytes(found[:1]) <= 0x8F and b"\xa5attrs" in found


def docs_of(data: bytes) -> Iterator[Doc | str]:
    """Each document, or the end of a sentence that says what is wrong with it.

    Raises BadDocBinError where nothing can be read.
    """
    message = _unpacked(data)
    try:
        attributes = [int(each) for each in message["attrs"]]
        strings = Strings(message["strings"])
        lengths = _table("i", message["lengths"])
        tokens, spaces = _table("Q", message["tokens"]), memoryview(message["spaces"]).tobytes()
    except _BROKEN as error:
        raise BadDocBinError(f"it is misshapen near {near(error)}") from error
    words = sum(lengths)
    is_whole = min(lengths, default=0) >= 0 and words == len(spaces)
    if not is_whole or words * len(attributes) != len(tokens) or ORTH not in attributes:
        raise BadDocBinError("its tables do not fit one another")
    at = 0
    for number, length in enumerate(lengths):
        rows = tokens[at * len(attributes) : (at + length) * len(attributes)]
        columns = {each: rows[place :: len(attributes)] for place, each in enumerate(attributes)}
        try:
            doc = _doc(columns, spaces[at : at + length], strings)
            _fill(doc, message, number, strings)
            yield doc
        except _BROKEN as error:
            yield f"it is misshapen near {near(error)}"
        at += length


def _unpacked(data: bytes) -> dict[str, Any]:
    unpacking = zlib.decompressobj()
    try:
        unpacked = unpacking.decompress(data, _LARGEST)
        if unpacking.unconsumed_tail:
            size = f"{_LARGEST >> 20} MiB"
            raise BadDocBinError(f"it is larger than {size}; split it into smaller ones")
        if not unpacking.eof:
            raise BadDocBinError("its end is missing")
        message = msgspec.msgpack.decode(unpacked)
    except zlib.error as error:
        raise BadDocBinError(f"it can't be unpacked ({error})") from error
    except _BROKEN as error:
        raise BadDocBinError(f"it holds no msgpack ({error})") from error
    if not isinstance(message, dict):
        raise BadDocBinError("it holds no documents")
    return message


def _table(kind: str, data: Any) -> array[int]:
    found: array[int] = array(kind)
    found.frombytes(data)
    return _little(found)


def _doc(columns: dict[int, array[int]], spaces: bytes, strings: Strings) -> Doc:
    def named(attribute: int) -> list[str]:
        numbers = columns.get(attribute)
        if numbers is None:
            return [""] * len(spaces)
        return [_string(each, strings) for each in numbers]

    types = named(ENT_TYPE)
    iob = list(columns[ENT_IOB]) if ENT_IOB in columns else [1 if each else 2 for each in types]
    known = (ORTH, ENT_IOB, ENT_TYPE, ENT_ID, ENT_KB_ID)
    rest = [
        each
        for each, column in columns.items()
        if each not in known and any(column[each == SENT_START :])  # the first token begins one
    ]
    ids, kb_ids = named(ENT_ID), named(ENT_KB_ID)
    spaced = [bool(each) for each in spaces]
    return Doc(named(ORTH), spaced, iob, types, ids, kb_ids, rest)


def _string(number: int, strings: Strings) -> str:
    found = strings.named(number)
    if found is None:
        raise ValueError(f"the number {number}, which is none of its strings")
    return found


def _fill(doc: Doc, message: dict[str, Any], number: int, strings: Strings) -> None:
    """Add what is not in the table of tokens."""
    flags, cats, groups, user_data = (
        message[name][number] if isinstance(message.get(name), list) and message[name] else None
        for name in ("flags", "cats", "span_groups", "user_data")
    )
    if isinstance(flags, dict):
        doc.has_spaces = not flags.get("has_unknown_spaces")
    if isinstance(cats, dict):
        doc.cats = {str(name): float(value) for name, value in cats.items()}
    for name, packed in _groups(groups):
        spans = doc.groups.setdefault(name, [])
        for each in packed:
            own, kb_id, label, first, last, _, _ = _SPAN.unpack(each)
            if not 0 <= first < last <= len(doc.words):
                raise ValueError(f"a span of its group “{name[:40]}”")
            words = _string(label, strings), strings.named(own) or "", strings.named(kb_id) or ""
            spans.append(GroupSpan(first, last, *words))
    if isinstance(user_data, bytes):
        doc.user_data = msgspec.msgpack.decode(user_data)


def _groups(data: Any) -> Iterator[tuple[str, list[bytes]]]:
    """The name and the packed spans of each group; older files have a list of them."""
    found = msgspec.msgpack.decode(data) if isinstance(data, bytes) and data else []
    pairs = found.items() if isinstance(found, dict) else [(each, None) for each in found]
    for packed, names in pairs:
        group = msgspec.msgpack.decode(packed)
        for name in names or [group["name"]]:
            yield str(name), group["spans"]
