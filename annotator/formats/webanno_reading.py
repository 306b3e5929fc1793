"""WebAnno TSV 3: reading. Layers become mentions, those with slots events, relations links.

An annotation is labelled with the value of a feature (``label``, ``eventType``, ``value``, else
the first one), or with its layer's name where it has none or where values are words (lemmas, parts
of speech); its other features become attributes, ``true`` and ``false`` yes and no. A chain becomes
links from each of its members to the next. A relation of tokens links mentions called Token.
"""

from __future__ import annotations

import itertools
from collections import Counter
from typing import TYPE_CHECKING, Any

from annotator.core.documents import Problem, remark
from annotator.core.translation import tr
from annotator.formats.decoding import DecodingError
from annotator.formats.foreign_facts import base_from, is_own
from annotator.formats.format import DEFAULT_READ, ReadOptions
from annotator.formats.native_reading import read_record
from annotator.formats.span_graph import BARE
from annotator.formats.text_lines import lines_of
from annotator.formats.token_text import Rebuilt
from annotator.formats.webanno_annotations import Annotation, Annotations
from annotator.formats.webanno_body import Body, BodyReader, problem
from annotator.formats.webanno_layers import CHAIN, EVENT, RELATION, TARGET, Header, header_of
from annotator.formats.webanno_old import OLD_LINE, OldBodyReader, old_header_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.format import Found
    from annotator.formats.source import Source

Record = dict[str, Any]
_CHAINED = "coreference"  # the type of links of a chain that says none
_WORDS = {"true": True, "false": False}


def read(source: Source, options: ReadOptions = DEFAULT_READ) -> Iterator[Found]:
    """The layer of a file, after the problems with its lines."""
    try:
        lines, encoding = lines_of(source, options)
    except DecodingError as error:
        yield Problem(source.name, str(error))
        return
    header = header_of(lines) or old_header_of(lines)
    if header is None:
        why = "This is no WebAnno TSV 3: its first line must be “#FORMAT=WebAnno TSV 3.3”."
        yield Problem(source.name, why)
        return
    reader = _Reader(source, header)
    found = reader.record(lines)
    yield from reader.problems
    base = base_from(found.pop("facts"), source.name, source.stem, options, encoding)
    if isinstance(base, Problem):
        yield base
        return
    yield from read_record(base | found, source.name)
    yield from reader.said()


class _Reader:
    """Reads one file, and remembers what it has to say."""

    def __init__(self, source: Source, header: Header) -> None:
        self._source, self._header = source, header
        self.problems: list[Problem] = []
        self._body_reader = BodyReader(header, self._tell)
        self._remarks: Counter[str] = Counter()
        self._rebuilt = Rebuilt(source.name)
        self._is_own = False

    def _tell(self, line: int, why: str) -> None:
        self.problems.append(problem(self._source.name, line, why))

    def record(self, lines: list[str]) -> Record:
        """What a native record holds of annotations, and ``facts`` with the text."""
        is_old = OLD_LINE.match(lines[0]) is not None
        reader = OldBodyReader(self._header, self._tell) if is_old else self._body_reader
        body = reader.read(lines)
        self._is_own = is_own(body.facts)
        self._rebuilt.count(body.text)
        found = Annotations(self._header.layers, body.units, self._tell)
        builder = _Builder(found, self._tell, self._remarks)
        return {
            **builder.record(),
            "tokens": body.text.native_tokens(),
            "facts": self._facts(body) | {"text": body.text.text},
        }

    def _facts(self, body: Body) -> Record:
        if self._is_own:
            names = ("between", "after")
            return {name: value for name, value in body.facts.items() if name not in names}
        comments = self._header.comments + self._body_reader.comments
        return {"comments": comments} if comments else {}

    def said(self) -> Iterator[Problem]:
        """What was made of the file as a whole."""
        name, ids = self._source.name, self._body_reader.sentence_ids
        for what, number in self._remarks.items():
            yield Problem(name, tr("{what} are left out: {number:,}.", what=what, number=number))
        if self._body_reader.counts_code_points:
            why = "Its offsets count code points, not the UTF-16 units of WebAnno."
            yield remark(name, why)
        if ids:
            yield Problem(name, tr("Names of sentences are not kept: {ids:,}.", ids=ids))
        if not self._is_own:
            yield from self._rebuilt.said()
            spans = [each for each in self._header.layers if each.kind != RELATION]
            if len(spans) > 1:
                names = ", ".join(each.short for each in spans)
                yield remark(name, f"Its layers are read as one: {names}.")


class _Builder:
    """Makes mentions, events and links of annotations."""

    def __init__(self, found: Annotations, tell: Any, remarks: Counter[str]) -> None:
        self._found, self._tell, self._remarks = found, tell, remarks
        self._ids: dict[int, tuple[str, str]] = {}  # "entity" or "event" and the id

    def record(self) -> Record:
        """``entities``, ``events`` and ``links``."""
        entities: dict[str, Record] = {}
        events: dict[str, Record] = {}
        hosts: list[tuple[Record, Annotation]] = []
        for each in self._found.spans:
            if each.start >= each.end:
                self._remarks["Annotations without any words"] += 1
            elif each.layer.has_slots or each.layer.name == EVENT:
                own = f"event {len(events) + 1}"
                events[own] = self._event(own, each)
                hosts.append((events[own], each))
                self._ids[id(each)] = ("event", own)
            else:
                own = f"entity {len(entities) + 1}"
                entities[own] = self._entity(own, each)
                self._ids[id(each)] = ("entity", own)
        for event, host in hosts:
            event["arguments"] = list(self._arguments(host))
        links = [*self._links(), *self._chain_links()]
        self._bare(entities, events, links)
        return {"entities": list(entities.values()), "events": list(events.values()),
                "links": links}  # fmt: skip

    def _entity(self, own: str, each: Annotation) -> Record:
        label, attributes = _label_of(each)
        place = {"start": each.start, "end": each.end}
        return {"id": own, **place, "label": label} | attributes

    def _event(self, own: str, each: Annotation) -> Record:
        kind, attributes = _label_of(each)
        return {
            "id": own,
            "type": kind,
            "trigger": {"start": each.start, "end": each.end},
        } | attributes

    def _arguments(self, host: Annotation) -> Iterator[Record]:
        target_layer = next(each.name for each in host.layer.columns if each.kind == TARGET)
        for role, reference in host.slots:
            target = self._found.resolved(reference, target_layer) if reference else None
            kind, own = self._ids.get(id(target), ("", "")) if target is not None else ("", "")
            if not own:
                self._tell(host.line, f"The slot “{role}” is left out: what fills it is missing.")
            else:
                yield {"role": role, kind: own}

    def _links(self) -> Iterator[Record]:
        for number, each in enumerate(self._found.relations, start=1):
            ends = [self._ids.get(id(end)) for end in (each.source, each.target)]
            if each.others:
                self._remarks["Further features of relations"] += each.others
            if ends[0] is None or ends[1] is None:
                self._tell(each.line, f"The relation “{each.type}” is left out: an end is missing.")
                continue
            yield {"id": f"link {number}", "type": each.type, "from": ends[0][1], "to": ends[1][1]}

    def _chain_links(self) -> Iterator[Record]:
        for place, chain in enumerate(self._found.chains.values(), start=1):
            members = [chain[number] for number in sorted(chain)]
            pairs = itertools.pairwise(members)
            for number, (one, other) in enumerate(pairs, start=1):
                ends = [self._ids.get(id(end)) for end in (one, other)]
                if ends[0] is None or ends[1] is None:
                    self._remarks["Relations of a chain without an end"] += 1
                else:
                    kind = one.values.get("next", _CHAINED)
                    yield {"id": f"chain {place}.{number}", "type": kind, "from": ends[0][1],
                           "to": ends[1][1]}  # fmt: skip
            if members and "next" in members[-1].values:
                self._remarks["Relations behind the end of a chain"] += 1

    def _bare(
        self, entities: dict[str, Record], events: dict[str, Record], links: list[Record]
    ) -> None:
        """Turn mentions that only fill roles, and say so by their label, into bare text."""
        bare = {own for own, each in entities.items() if each["label"] == BARE}
        bare -= {each[end] for each in links for end in ("from", "to")}
        filling = set()
        for event in events.values():
            for argument in event["arguments"]:
                if argument.get("entity") in bare:
                    filled = entities[argument.pop("entity")]
                    filling.add(filled["id"])
                    argument |= {"start": filled["start"], "end": filled["end"]}
        for own in filling:
            del entities[own]


def _label_of(each: Annotation) -> tuple[str, Record]:
    """The label, and the attributes in a record where there are any."""
    values = dict(each.values)
    if each.layer.kind == RELATION:
        return values["token"], {}
    if each.layer.kind == CHAIN:
        return values.get("kind", each.layer.short), {}
    name = each.layer.label
    label = values.pop(name, None) if name else None
    attributes = {key: _WORDS.get(value, value) for key, value in values.items()}
    if label is None:
        label = each.layer.short or "annotation"
    return label, {"attributes": attributes} if attributes else {}
