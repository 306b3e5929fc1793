"""brat standoff: a ``.txt`` with the text and an ``.ann`` beside it, read as one layer.

A text span that triggers an event is no mention; where such a span fills a role, it is bare text,
as are spans with the label that our own exports give to bare text. Fragments that only a line
break parts are one (brat can't mark across line breaks). An equivalence becomes a chain of links.
"""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING, Any

from annotator.core.documents import Problem
from annotator.core.translation import tr
from annotator.formats.brat_lines import Lines, SpanLine, parse
from annotator.formats.decoding import DecodingError
from annotator.formats.format import DEFAULT_READ, Found, ReadOptions
from annotator.formats.native_reading import FORMAT_NAME, read_record
from annotator.formats.text_lines import text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.source import Source

Record = dict[str, Any]
_LINE = re.compile(rb"(?:\xef\xbb\xbf)?\s*[TERAMN#*][^\s]*\t")
BARE = "Text-span"  # the label of a span that only fills a role


def recognise(source: Source) -> bool:
    """Whether the name ends as brat's annotations do and the content begins as theirs."""
    if source.ending != ".ann":
        return False
    return not source.head.strip() or bool(_LINE.match(source.head))


def read(source: Source, options: ReadOptions = DEFAULT_READ) -> Iterator[Found]:
    """The layer of one ``.ann`` file, with the text of the ``.txt`` beside it."""
    try:
        text, encoding = _text_beside(source, options)
        blank = not source.data.strip()
        lines = "" if blank else text_of(source, options.encoding)[0]
    except FileNotFoundError:
        yield Problem(
            source.name,
            tr(
                "Its text is missing: put {stem}.txt beside {name}.",
                stem=source.stem,
                name=source.name,
            ),
        )
        return
    except DecodingError as error:
        yield Problem(source.name, str(error))
        return
    yield from read_pair(source.stem, text, lines, source.name, encoding=encoding)


def _text_beside(source: Source, options: ReadOptions) -> tuple[str, str]:
    return text_of(source.beside(f"{source.stem}.txt"), options.encoding)


def read_pair(
    name: str, text: str, annotations: str, where: str, *, encoding: str = "", annotator: str = ""
) -> Iterator[Found]:
    """The layer of a text and its annotation lines, after the problems with them."""
    lines = parse(annotations)
    for number, why in lines.problems:
        yield Problem(f"{where}:{number}", tr("This line is left out: {why}.", why=why))
    record = _Pair(text, lines).record()
    about = {"name": f"{name}.txt", "text": text, "encoding": encoding, "annotator": annotator}
    yield from read_record({"format": FORMAT_NAME, **about, **record}, where)


class _Pair:
    """One text with its lines, as a native record."""

    def __init__(self, text: str, lines: Lines) -> None:
        self._text, self._lines = text, lines
        self._triggers = {event.trigger for event in lines.events.values()}
        self._attributes: dict[str, Record] = {}
        for target, name, value in lines.attributes:
            self._attributes.setdefault(target, {})[name] = value

    def record(self) -> Record:
        lines = self._lines
        entities = [
            self._place(line) | {"id": own, "label": line.label} | self._attributes_of(own)
            for own, line in lines.spans.items()
            if own not in self._triggers and line.label != BARE
        ]
        events = [self._event(own) for own in lines.events]
        links = [
            {"id": own, "type": kind, "from": source, "to": target}
            for own, (kind, source, target) in lines.relations.items()
        ]
        for number, (kind, members) in enumerate(lines.alike, start=1):
            links += [
                {"id": f"*{number}.{place}", "type": kind, "from": one, "to": other}
                for place, (one, other) in enumerate(itertools.pairwise(members), 1)
            ]
        return {
            "entities": entities,
            "events": events,
            "links": links,
            "notes": [
                {"id": f"#{number}", "text": words, "target": target}
                for number, (target, words) in enumerate(lines.notes, start=1)
            ],
        }

    def _attributes_of(self, own: str) -> Record:
        found = self._attributes.get(own)
        return {"attributes": found} if found else {}

    def _place(self, line: SpanLine) -> Record:
        """Where a span is; its words are given where they tell whether that is right."""
        fragments = [list(line.fragments[0])]
        for start, end in line.fragments[1:]:
            between = self._text[fragments[-1][1] : start]
            if between and not between.strip() and "\n" in between:
                fragments[-1][1] = end
            else:
                fragments.append([start, end])
        place: Record = {"start": fragments[0][0], "end": fragments[-1][1]}
        if len(fragments) > 1:
            place["fragments"] = fragments
        if line.words.strip() and len(fragments) == len(line.fragments):  # blanks tell nothing
            place["text"] = line.words
        return place

    def _event(self, own: str) -> Record:
        event = self._lines.events[own]
        trigger = self._lines.spans.get(event.trigger)
        record: Record = {"id": own, "type": event.type, **self._attributes_of(own)}
        if trigger is not None:
            record["trigger"] = self._place(trigger)
        record["arguments"] = [
            {"role": role, **self._filler(filler)} for role, filler in event.arguments
        ]
        return record

    def _filler(self, filler: str) -> Record:
        if filler in self._lines.events:
            return {"event": filler}
        span = self._lines.spans.get(filler)
        if span is not None and (filler in self._triggers or span.label == BARE):
            return self._place(span)
        return {"entity": filler}
