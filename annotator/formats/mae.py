"""MAE's XML: a text, and tags with a place in it or with the ids of others. Only read.

Offsets are UTF-16 units, as Java counts, or code points: the tags' words tell. A tag that points at
two others is a link; one that points at more is a link from the first to each of the others, with
the name of its part behind the tag's. Untrusted XML: files with a document type are refused.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from collections import Counter
from typing import TYPE_CHECKING, Any

from annotator.core.documents import Problem
from annotator.core.translation import tr, tr_count
from annotator.core.wording import count
from annotator.formats.decoding import DecodingError, decode
from annotator.formats.foreign_facts import base_from
from annotator.formats.format import DEFAULT_READ, Format, ReadOptions
from annotator.formats.native_items import Reporter
from annotator.formats.native_reading import read_record
from annotator.formats.offset_units import CODE_POINTS, UTF_16, Positions, UnitDetector

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

    from annotator.formats.format import Found
    from annotator.formats.source import Source

Record = dict[str, Any]
_TYPE = re.compile(r"<!\s*(DOCTYPE|ENTITY)", re.IGNORECASE)
_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")
_PLACE = re.compile(r"(\d{1,12})~(\d{1,12})\Z")
_NOWHERE = ("", "-1~-1")
_MAX_BYTES = 64 << 20


def recognise(source: Source) -> bool:
    """Whether this is XML with a text in CDATA and tags with spans beside it."""
    head = source.head
    if not head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return False
    return b"<TEXT><![CDATA[" in head and (b"<TAGS>" in head or b"<TAGS>" in source.data)


def read(source: Source, options: ReadOptions = DEFAULT_READ) -> Iterator[Found]:
    """The layer of a file, after the problems with its tags."""
    try:
        decoded = decode(source.data, options.encoding)
        root = _parsed(decoded.text)
    except (DecodingError, ElementTree.ParseError, ValueError, RecursionError) as error:
        yield Problem(source.name, tr("The file can't be read: {error}.", error=str(error)[:200]))
        return
    if root.find("TEXT") is None or root.find("TAGS") is None:
        why = "This is XML, but none that can be read here: neither UIMA CAS XMI nor a file of MAE."
        yield Problem(source.name, why)
        return
    text = root.findtext("TEXT") or ""
    base = base_from({"text": text}, source.name, source.stem, DEFAULT_READ, decoded.encoding)
    if isinstance(base, Problem):
        yield base
        return
    problems = Reporter(source.name)
    found = _Reader(text, list(root.iterfind("TAGS/*")), problems).annotations()
    yield from problems.found
    yield from read_record(base | found, source.name)


def _parsed(text: str) -> Element:
    if len(text) > _MAX_BYTES:
        raise ValueError("it is too large for one text")
    if _TYPE.search(text):
        raise ValueError("it declares entities or a document type; take that out first")
    return ElementTree.fromstring(_DECLARATION.sub("", text))  # noqa: S314 - no entities, no document type


class _Reader:
    """Makes native records of the tags of one text."""

    def __init__(self, text: str, tags: list[Element], problems: Reporter) -> None:
        self._problems, self._tags = problems, tags
        self._left: Counter[tuple[str, str]] = Counter()
        self._split: Counter[str] = Counter()  # links of more than two, by their kind
        detector = UnitDetector(UTF_16, CODE_POINTS)
        for tag in tags:
            for start, end in _places(tag):
                detector.look_at(text, [(start, end, tag.get("text") or None)])
        if detector.seen:
            problems.remark(detector.said())
        self._positions = Positions(text, detector.unit)

    def annotations(self) -> Record:
        """``entities`` and ``links``."""
        links = [tag for tag in self._tags if _ends(tag)]
        entities = [made for tag in self._tags if not _ends(tag) and (made := self._entity(tag))]
        known = {each["id"] for each in entities}
        made_links = [link for tag in links for link in self._links(tag, known)]
        for (kind, why), number in self._left.items():
            self._problems.tell(f"{count(number, 'tag')} “{kind[:40]}” left out: {why}.")
        for kind, number in self._split.items():
            self._problems.remark(
                tr_count(
                    number,
                    "{n:,} tag “{kind}” points at more than two places: it became links from the "
                    "first to every other one.",
                    "{n:,} tags “{kind}” point at more than two places: they became links from the "
                    "first to every other one.",
                    kind=kind[:40],
                )
            )
        return {"entities": entities, "links": made_links}

    def _entity(self, tag: Element) -> Record | None:
        if tag.get("spans") in _NOWHERE:
            self._left[tag.tag, "they cover no text"] += 1
            return None
        places = [[self._positions.code_points(at) for at in place] for place in _places(tag)]
        if not places or any(at is None for place in places for at in place):
            self._left[tag.tag, "their places are not in the text"] += 1
            return None
        about = {n: v for n, v in tag.attrib.items() if n not in ("id", "spans", "text", "start",
                 "end") and v}  # fmt: skip
        made: Record = {"id": tag.get("id", ""), "label": tag.tag, "start": places[0][0],
                        "end": places[-1][1]}  # fmt: skip
        if len(places) > 1:
            made["fragments"] = places
        elif tag.get("text"):
            made["text"] = tag.get("text")
        return made | ({"attributes": about} if about else {})

    def _links(self, tag: Element, known: set[str]) -> Iterator[Record]:
        ends = {part: own for part, own in _ends(tag).items() if own}
        there = [(part, own) for part, own in ends.items() if own in known]
        if len(there) < max(2, len(ends)):
            self._left[tag.tag, "an end of theirs covers no text, or there is none"] += 1
        if _has_more(tag):
            self._left[f"{tag.tag}, attributes", "links have none"] += 1
        if len(there) > 2:
            self._split[tag.tag] += 1
        for number, (part, own) in enumerate(there[1:], start=1):
            kind = tag.tag if len(ends) == 2 else f"{tag.tag}.{part}"
            yield {"id": f"{tag.get('id', '')}.{number}", "type": kind, "from": there[0][1],
                   "to": own}  # fmt: skip


def _ends(tag: Element) -> dict[str, str]:
    """The ids that a tag points at, by the name of the part; none where it has a place."""
    if "spans" in tag.attrib or "start" in tag.attrib:
        return {}
    return {
        name[:-2]: value
        for name, value in tag.attrib.items()
        if len(name) > 2 and name.endswith("ID") and f"{name[:-2]}Text" in tag.attrib
    }


def _has_more(tag: Element) -> bool:
    of_ends = {f"{part}{word}" for part in _ends(tag) for word in ("ID", "Text")}
    return any(value for name, value in tag.attrib.items() if name not in {"id", *of_ends})


def _places(tag: Element) -> list[tuple[int, int]]:
    """Where a tag stands: ``1~4,7~9``, or in files of the first version a start and an end."""
    given = tag.get("spans") or f"{tag.get('start', '')}~{tag.get('end', '')}"
    found = [_PLACE.match(each.strip()) for each in given.split(",")]
    return [(int(each[1]), int(each[2])) for each in found if each] if all(found) else []


FORMAT = Format("mae", "MAE XML", (".xml",), recognise=recognise, read=read)
