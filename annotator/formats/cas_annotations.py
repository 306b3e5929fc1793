"""The annotations of a view of a CAS as a native record.

A named entity, or a span of a layer without slots, is a mention; a span that points at others is
an event, with its slots as arguments; a relation is a link, and so is each step of a chain. What a
span is labelled with is the feature that is called so, else its layer; the other features are
attributes. Tokens are kept; what tokens alone carry (lemmas, syntax) is left out and counted.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from annotator.core.wording import count
from annotator.formats.cas_names import (
    DEPENDENT,
    DKPRO,
    EVENT_TYPE,
    FACTS,
    GOVERNOR,
    LINK_TYPE,
    ROLE,
    TARGET,
    VALUE,
    attribute_of,
)
from annotator.formats.cas_structures import is_reference
from annotator.formats.offset_units import CODE_POINTS, UTF_16, Positions, UnitDetector
from annotator.formats.span_graph import BARE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.formats.cas_structures import Cas, Structure, View
    from annotator.formats.native_items import Reporter

Record = dict[str, Any]
_SILENT = {"DocumentAnnotation", "DocumentMetaData", "Sentence", "Token"}
_TAG_SETS = {"TagDescription", "TagsetDescription"}  # what labels there are, on no words
_OF_TOKEN = {"begin", "end", "id", "order"}  # which it has beside what was annotated
_OF_TOKENS = tuple(
    f"{DKPRO}.{part}." for part in ("lexmorph", "syntax", "segmentation", "metadata")
)
_LABELS = (VALUE, "label", "entityType", "referenceType", "category", "class", "kind")
_LINK_LABELS = (LINK_TYPE, "relationType", "label", VALUE, "DependencyType", "type")
_NEXT, _CHAIN_LABEL, _CHAIN = "next", "referenceRelation", "coreference"


@dataclass(slots=True)
class _Sorted:
    """The structures of a view by what becomes of them."""

    spans: dict[int, Structure] = field(default_factory=dict)
    relations: list[Structure] = field(default_factory=list)
    tokens: list[Structure] = field(default_factory=list)
    left: Counter[tuple[str, str]] = field(default_factory=Counter)


class Annotations:
    """Reads the annotations of one view with a text; what can't be used is told."""

    def __init__(self, cas: Cas, view: View, problems: Reporter, *, is_own: bool) -> None:
        self._cas, self._problems, self._is_own = cas, problems, is_own
        self._text = view.text or ""
        self._sofa = view.sofa
        self._members = self._of_view(view)
        self._positions = Positions(self._text, self._unit())
        self._found = self._sorted()
        self._events = self._event_types()
        self._filling: set[str] = set()

    def record(self) -> Record:
        """``entities``, ``events``, ``links`` and ``tokens`` of a native record."""
        events = {own: each for own, each in self._found.spans.items() if each.type in self._events}
        made = [self._event(each) for each in events.values()]
        links = [*self._relations(), *self._chains()]
        linked = {end for link in links for end in (link["from"], link["to"])}
        entities = [self._mention(s) for own, s in self._found.spans.items() if own not in events]
        bare = {e["id"]: e for e in entities if e["label"] == BARE} if self._is_own else {}
        bare = {own: e for own, e in bare.items() if own in self._filling - linked}
        for argument in (each for event in made for each in event["arguments"]):
            if argument.get("entity") in bare:
                place = bare[argument.pop("entity")]
                argument |= {"start": place["start"], "end": place["end"]}
        self._tell()
        tokens = sorted({self._place(each) for each in self._found.tokens})
        return {
            "entities": [each for each in entities if each["id"] not in bare],
            "events": made,
            "links": links,
            "tokens": [[start, end] for start, end in tokens if start < end],
        }

    # -- what there is --------------------------------------------------------------------------

    def _of_view(self, view: View) -> list[Structure]:
        """The spans of the text, with those that others point at, in order."""
        known = self._cas.structures
        members = set(known) if view.members is None else {*view.members} & set(known)
        waiting = list(members)
        while waiting:
            each = known[waiting.pop()]
            new = {own for ids in each.refs.values() for own in ids if own in known} - members
            members |= new
            waiting += new
        spans = [known[own] for own in sorted(members) if {"begin", "end"} <= {*known[own].values}]
        return [each for each in spans if each.sofa in (None, view.sofa)]

    def _unit(self) -> str:
        if self._is_own:
            return UTF_16  # whatever the places of its marks look like
        detector = UnitDetector(UTF_16, CODE_POINTS)
        places = [(each.values["begin"], each.values["end"], None) for each in self._members]
        detector.look_at(self._text, places)
        if detector.unit != UTF_16:
            self._problems.remark(detector.said())
        return detector.unit

    def _place(self, each: Structure) -> tuple[int, int]:
        """Where a span is, in code points; -1 for what is no place in the text."""
        start, end = (self._positions.code_points(each.values[name]) for name in ("begin", "end"))
        return -1 if start is None else start, -1 if end is None else end

    def _sorted(self) -> _Sorted:
        found = _Sorted()
        for each in self._members:
            start, end = self._place(each)
            if each.short == "Token":
                found.tokens.append(each)
                for name in {*each.values} - _OF_TOKEN:
                    found.left[f"Token.{name}", "they are about tokens"] += 1
            elif each.short in _SILENT | _TAG_SETS or each.type == FACTS:
                continue
            elif each.type.startswith(_OF_TOKENS):
                found.left[each.short, "they are about tokens"] += 1
            elif {GOVERNOR, DEPENDENT} <= {*each.refs}:
                found.relations.append(each)
            elif min(start, end) < 0:
                found.left[each.short, "their places are not in the text"] += 1
            elif start >= end:
                found.left[each.short, "they cover no text"] += 1
            else:
                found.spans[each.id] = each
        return found

    def _event_types(self) -> set[str]:
        """The types whose spans point at other spans, or may."""
        found = {each.type for each in self._found.spans.values() if self._slots(each)}
        for kind in {each.type for each in self._found.spans.values()} - found:
            ranges = self._cas.types.declared(kind)
            own = {name: found for name, found in ranges.items() if name not in (_NEXT, "sofa")}
            if any(is_reference(each) for each in own.values()):
                found.add(kind)
        return found

    def _slots(self, each: Structure) -> list[str]:
        return [name for name in each.refs if name != _NEXT and self._cas.targets(each, name)
                and not _is_words(self._cas.targets(each, name))]  # fmt: skip

    # -- records --------------------------------------------------------------------------------

    def _labelled(self, each: Structure, names: Sequence[str], *leave: str) -> tuple[str, Record]:
        """The label of a structure and its attributes."""
        values = {
            name: value for name, value in each.values.items() if name not in ("begin", "end")
        }
        for name in each.refs:
            arrays = self._cas.targets(each, name)
            if _is_words(arrays):
                values[name] = [word for array in arrays for word in array.values["elements"]]
        label = each.short
        for name in names[:1] if self._is_own else names:
            if isinstance(values.get(name), str) and values[name]:
                label = values.pop(name)
                break
        attributes = {}
        for name, value in values.items():
            shown = self._shown(value)
            if shown != "" and name not in leave:
                attributes[attribute_of(name) if self._is_own else name] = shown
        return label, {"attributes": attributes} if attributes else {}

    def _shown(self, value: Any) -> str | bool:
        if isinstance(value, list):
            return "; ".join(str(each) for each in value)
        if self._is_own and value in ("true", "false"):
            return bool(value == "true")
        return value if isinstance(value, str | bool) else str(value)

    def _span(self, each: Structure) -> Record:
        start, end = self._place(each)
        return {"start": start, "end": end}

    def _mention(self, each: Structure) -> Record:
        leave = (_CHAIN_LABEL,) if _NEXT in each.refs else ()
        label, rest = self._labelled(each, _LABELS, *leave)
        return {"id": str(each.id), "label": label, **self._span(each), **rest}

    def _event(self, each: Structure) -> Record:
        kind, rest = self._labelled(each, (EVENT_TYPE, *_LABELS))
        arguments: list[Record] = []
        for name in self._slots(each):
            for target in self._cas.targets(each, name):
                role = name
                if TARGET in target.refs:
                    given = target.values.get(ROLE)
                    role = given if isinstance(given, str) and given else name
                    inner = self._cas.targets(target, TARGET)
                else:
                    inner = [target] if "begin" in target.values else []
                fillers = [found for found in map(self._filler, inner) if found is not None]
                if len(fillers) < max(1, len(inner)):
                    self._found.left[f"{each.short}.{role}", "what fills them is no span"] += 1
                arguments += [{"role": role, **filler} for filler in fillers]
        trigger = self._span(each)
        return {
            "id": str(each.id),
            "type": kind,
            "trigger": trigger,
            "arguments": arguments,
            **rest,
        }

    def _filler(self, target: Structure) -> Record | None:
        if target.id in self._found.spans:
            if target.type in self._events:
                return {"event": str(target.id)}
            self._filling.add(str(target.id))
            return {"entity": str(target.id)}
        if {"begin", "end"} <= {*target.values}:
            place = self._span(target)
            return place if 0 <= place["start"] < place["end"] else None
        return None

    def _relations(self) -> list[Record]:
        links = []
        for each in self._found.relations:
            ends = [self._cas.targets(each, name) for name in (GOVERNOR, DEPENDENT)]
            own = [found[0].id for found in ends if found and found[0].id in self._found.spans]
            if len(own) < 2:
                self._found.left[each.short, "an end is no mention and no event"] += 1
                continue
            kind, rest = self._labelled(each, _LINK_LABELS)
            if rest:
                self._found.left[f"{each.short} features", "links have none"] += 1
            links.append(_link(each.id, kind, own[0], own[1]))
        return links

    def _chains(self) -> list[Record]:
        links = []
        for each in self._found.spans.values():
            for target in self._cas.targets(each, _NEXT) if _NEXT in each.refs else ():
                if target.id in self._found.spans:
                    kind = each.values.get(_CHAIN_LABEL)
                    links.append(_link(each.id, str(kind or _CHAIN), each.id, target.id))
        return links

    def _tell(self) -> None:
        tag_sets = 0
        used = {each.id for each in self._members}
        for each in self._cas.structures.values():
            is_slot = TARGET in each.refs or each.type.startswith("uima.") or "first" in each.refs
            is_here = each.sofa in (None, self._sofa) and each.type != FACTS
            if is_here and each.short in _TAG_SETS:
                tag_sets += 1
            elif is_here and each.id not in used and not is_slot:
                self._found.left[each.short, "they have no place in the text"] += 1
        if tag_sets:
            what = count(tag_sets, "description")
            self._problems.remark(f"{what} of tags and tag sets not read: a schema holds them.")
        for (kind, why), number in sorted(self._found.left.items()):
            self._problems.tell(f"{count(number, 'annotation')} of “{kind}” left out: {why}.")


def _link(own: int, kind: str, source: int, target: int) -> Record:
    return {"id": f"link {own}", "type": kind, "from": str(source), "to": str(target)}


def _is_words(targets: list[Structure]) -> bool:
    """Whether these are arrays of plain values, which were written apart."""
    return bool(targets) and all("elements" in each.values for each in targets)
