"""What a layer says, as numbers that are equal where two layers say the same.

Places count the characters that are no blanks, so that a text that was put together from tokens
compares with the one that was taken apart. What XML can't hold counts as a blank. Ids, decisions
and times are no part of it.
"""

from __future__ import annotations

import re
from array import array
from collections import Counter
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from annotator.core.model import (
    Argument,
    Decision,
    DocumentLabel,
    Event,
    Item,
    Link,
    Mention,
    Note,
    Property,
    Span,
    Verdict,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.core.documents import AnnotatedDocument

_BLANK = re.compile("[\\s\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
FEATURES = (
    *("mentions", "events", "arguments", "links", "attributes", "labels", "notes", "flags"),
    "rejections",
)


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """One layer: its text without blanks, and for each feature the sorted hashes of its parts."""

    name: str
    annotator: str
    text: int
    parts: dict[str, array[int]]

    def differs(self, other: Fingerprint) -> Iterator[tuple[str, int, int]]:
        """For each feature that differs: its name, how many are missing, how many are new."""
        for feature in FEATURES:
            mine, others = self.parts.get(feature, _NONE), other.parts.get(feature, _NONE)
            if mine != others:
                missing, new = Counter(mine) - Counter(others), Counter(others) - Counter(mine)
                yield feature, missing.total(), new.total()


_NONE: array[int] = array("q")


def fingerprint(document: AnnotatedDocument) -> Fingerprint:
    """The fingerprint of a layer; it holds 8 bytes a part."""
    made = _Places(document)
    found: dict[str, list[int]] = {}
    for feature, what in made.parts():
        found.setdefault(feature, []).append(hash(what))
    parts = {feature: array("q", sorted(hashes)) for feature, hashes in found.items()}
    text = text_hash(document.text)
    return Fingerprint(document.document.name, document.annotator, text, parts)


def text_hash(text: str) -> int:
    """The hash of a text without its blanks."""
    return hash(_BLANK.sub("", text))


class _Places:
    """The parts of one layer, named by what they say and where."""

    def __init__(self, document: AnnotatedDocument) -> None:
        blanks = {match.start() for match in _BLANK.finditer(document.text)}
        signs = accumulate((at not in blanks for at in range(len(document.text))), initial=0)
        self._before = list(signs)
        self._document = document
        self._mentions: dict[str, Span] = {}
        self._events: dict[str, Span] = {}
        self._made = {item.id for item in document.items if isinstance(item, Mention | Event)}
        for item in (*document.suggestions, *document.items):
            if isinstance(item, Mention):
                self._mentions[item.id] = item.span
            elif isinstance(item, Event):
                self._events[item.id] = item.trigger

    def parts(self) -> Iterator[tuple[str, Any]]:
        for item in self._document.items:
            yield from self._of(item)
        rejected = _rejected(self._document.items)
        for each in self._document.suggestions:
            if each.id in rejected and isinstance(each, Mention | Event):
                yield "rejections", self._mark(each)

    def _of(self, item: Item) -> Iterator[tuple[str, Any]]:
        match item:
            case Mention() | Event():
                mark = self._mark(item)
                yield "mentions" if isinstance(item, Mention) else "events", mark
                for name, value in item.attributes:
                    yield "attributes", (mark, name, value)
                if isinstance(item, Event):
                    for each in item.arguments:
                        yield "arguments", (mark, each.role, self._filler(each))
            case Link():
                yield "links", (item.type, self._end(item.source), self._end(item.target))
            case Note():
                yield "notes", (item.text, self._end(item.target), item.is_question)
            case DocumentLabel():
                for value in item.values:
                    yield "labels", (item.id, value)
            case Property() if item.id == "flag":
                yield "flags", item.value

    def _mark(self, item: Mention | Event) -> Any:
        if isinstance(item, Mention):
            return item.label, self._place(item.span)
        return item.type, self._place(item.trigger)

    def _filler(self, argument: Argument) -> Any:
        if argument.span is not None:
            return self._place(argument.span)
        if argument.mention is not None:
            span = self._mentions.get(argument.mention)
        else:
            span = self._events.get(argument.event or "")
        return None if span is None else self._place(span)

    def _end(self, item_id: str | None) -> Any:
        # What is on a suggestion is on nothing where only annotations are written.
        own = item_id if item_id in self._made else ""
        span = self._events.get(own) or self._mentions.get(own)
        return None if span is None else self._place(span)

    def _place(self, span: Span) -> Any:
        """The pieces of a span in signs that are no blanks; those that touch are one piece."""
        pieces: list[tuple[int, int]] = []
        for start, end in span.fragments:
            first, last = self._before[start], self._before[end]
            if pieces and pieces[-1][1] == first:
                pieces[-1] = (pieces[-1][0], last)
            else:
                pieces.append((first, last))
        return tuple(pieces)


def _rejected(items: Iterable[Item]) -> set[str]:
    return {
        each.id
        for each in items
        if isinstance(each, Verdict) and each.decision is Decision.REJECTED
    }
