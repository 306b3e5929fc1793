"""MAVEN JSON Lines: reading. Offsets are numbers of tokens in the sentence, end exclusive."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

from annotator.core.documents import Problem
from annotator.core.translation import tr
from annotator.formats.dygie_annotations import CLUSTER
from annotator.formats.foreign_facts import base_from
from annotator.formats.format import DEFAULT_READ, Found, ReadOptions
from annotator.formats.json_rows import Row, first_record, rows
from annotator.formats.native_items import MISSHAPEN, Reporter, list_of, near, string
from annotator.formats.native_reading import read_record
from annotator.formats.token_text import Rebuilt, TokenText, known_places, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.source import Source

Record = dict[str, Any]
DOCUMENT, OFFSETS = "document", "offsets"
NO_EVENT = "no event"  # the type of a suggestion of which a file only says that it was wrong
_KNOWN = {"content", "events", "negative_triggers", DOCUMENT, OFFSETS}


def recognise(source: Source) -> bool:
    """Whether the first record has sentences with their tokens."""
    content = first_record(source).get("content")
    return (
        isinstance(content, list)
        and bool(content)
        and all(isinstance(each, dict) and {"sentence", "tokens"} <= {*each} for each in content)
    )


def read(source: Source, options: ReadOptions = DEFAULT_READ) -> Iterator[Found]:
    """A layer for each line, after the problems with it."""
    rebuilt = Rebuilt(source.name)
    for row in rows(source, options):
        if isinstance(row, Problem):
            yield row
            continue
        try:
            text, firsts = _text_of(row.record)
        except MISSHAPEN as error:
            yield Problem(
                row.where,
                tr("This record is left out: it is misshapen near {error}.", error=near(error)),
            )
            continue
        rebuilt.count(text)
        left = {name: value for name, value in row.record.items() if name not in _KNOWN}
        base = base_from(left | {"text": text.text}, row.where, row.name, options, row.encoding)
        if isinstance(base, Problem):
            yield base
            continue
        yield from _read_row(row, base, text, firsts)
    yield from rebuilt.said()


def _text_of(record: Record) -> tuple[TokenText, list[int]]:
    """The text, and the first token of each sentence and of none. Raises one of MISSHAPEN."""
    sentences = [(words_of(each["tokens"]), each.get("sentence")) for each in record["content"]]
    firsts = list(itertools.accumulate((len(words) for words, _ in sentences), initial=0))
    words = [word for sentence, _ in sentences for word in sentence]
    text = record.get(DOCUMENT)
    if isinstance(text, str):
        places = known_places(text, words, record.get(OFFSETS))
        if places is not None:
            return TokenText.of(text, places), firsts
    made = TokenText()
    for sentence, given in sentences:
        made.add(sentence, given)
    return made, firsts


def _read_row(row: Row, base: Record, text: TokenText, firsts: list[int]) -> Iterator[Found]:
    problems = Reporter(row.where)
    found = _Events(row.record, text, firsts, problems).record()
    yield from problems.found
    yield from read_record(base | found | {"tokens": text.native_tokens()}, row.where)


class _Events:
    """Reads the triggers of one document; what can't be used is told."""

    def __init__(
        self, record: Record, text: TokenText, firsts: list[int], problems: Reporter
    ) -> None:
        self._record, self._text, self._firsts = record, text, firsts
        self._problems = problems

    def record(self) -> Record:
        """``events``, ``links`` and ``rejected`` of a native record."""
        events: list[Record] = []
        links: list[Record] = []
        for index, each in enumerate(list_of(self._record, "events", self._problems), start=1):
            try:
                found = self._cluster(each, index)
            except MISSHAPEN as error:
                self._problems.left_out("events", index, f"it is misshapen near {near(error)}")
                continue
            events += found
            for number, (one, other) in enumerate(itertools.pairwise(found), start=1):
                ends = {"from": one["id"], "to": other["id"]}
                links.append({"id": f"cluster {index}.{number}", "type": CLUSTER, **ends})
        return {"events": events, "links": links, "rejected": self._rejected()}

    def _cluster(self, cluster: Record, index: int) -> list[Record]:
        kind = cluster["type"]
        if not isinstance(kind, str):
            raise TypeError("its type")
        return [
            {
                "id": string(each, "id") or f"event {index}.{number}",
                "type": kind,
                "trigger": self._place(each),
                "arguments": [],
            }
            for number, each in enumerate(cluster["mention"], start=1)
        ]

    def _place(self, mention: Record) -> Record:
        (start, end), sentence = mention["offset"], mention["sent_id"]
        if any(type(each) is not int for each in (start, end, sentence)):
            raise TypeError("its offset")
        if not 0 <= sentence < len(self._firsts) - 1:
            raise ValueError(f"there is no sentence {sentence}")
        first, last = self._firsts[sentence], self._firsts[sentence + 1]
        if not 0 <= start < end <= last - first:
            raise ValueError(f"there are no tokens {start} to {end} in sentence {sentence}")
        return self._text.place(first + start, first + end, mention.get("trigger_word"))

    def _rejected(self) -> list[Record]:
        found = []
        for index, each in enumerate(list_of(self._record, "negative_triggers", self._problems), 1):
            try:
                own, place = string(each, "id") or f"negative {index}", self._place(each)
            except MISSHAPEN as error:
                self._problems.left_out(
                    "negative_triggers", index, f"it is misshapen near {near(error)}"
                )
                continue
            found.append({"id": own, "type": NO_EVENT, "trigger": place, "source": "maven"})
        return found
