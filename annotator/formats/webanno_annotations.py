"""WebAnno TSV 3: the cells of all rows put together to annotations of layers."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from annotator.formats.webanno_layers import (
    ANY,
    CHAIN,
    DEPENDENCY,
    FEATURE,
    NO_VALUE,
    NOTHING,
    RELATION,
    ROLE,
    SPAN,
    TARGET,
    TOKEN,
    split,
    unescaped,
    value_and_id,
)

if TYPE_CHECKING:
    from annotator.formats.webanno_body import Tell, Unit
    from annotator.formats.webanno_layers import Layer

_REFERENCE = re.compile(r"(\d+-\d+(?:\.\d+)?)(?:\[(\d{1,18})(?:_(\d{1,18}))?\])?\Z")
_IN_CHAIN = re.compile(r"(.*)->(\d{1,18})-(\d{1,18})\Z", re.DOTALL)


class Reference(NamedTuple):
    """The row and the number of another annotation; 0 where it has none."""

    unit: str
    id: int


@dataclass(slots=True, eq=False)
class Annotation:
    """One annotation of a span layer, or a link of a chain, over one or more rows."""

    layer: Layer
    line: int
    start: int
    end: int
    values: dict[str, str] = field(default_factory=dict)
    slots: list[tuple[str, Reference | None]] = field(default_factory=list)  # role and target


@dataclass(frozen=True, slots=True)
class Relation:
    """A relation between two annotations; ``others`` are the features that are not its type."""

    line: int
    type: str
    source: Annotation
    target: Annotation
    others: int


class Annotations:
    """All annotations of a file. ``tell`` hears of what can't be used."""

    def __init__(self, layers: list[Layer], units: list[Unit], tell: Tell) -> None:
        self._layers, self._tell = layers, tell
        self._rows = {each.name: each for each in units}
        self._ids: dict[int, Annotation] = {}
        self._at: dict[tuple[str, str], list[Annotation]] = {}  # row and layer to what stands there
        self._tokens: dict[str, Annotation] = {}
        self.spans: list[Annotation] = []
        self.relations: list[Relation] = []
        self.chains: dict[tuple[str, int], dict[int, Annotation]] = {}
        for unit in units:
            for layer in layers:
                if unit.cells and layer.kind == SPAN:
                    self._take_spans(layer, unit)
                elif unit.cells and layer.kind == CHAIN:
                    self._take_chain(layer, unit)
        for unit in units:
            for layer in layers:
                if unit.cells and layer.kind == RELATION:
                    self._take_relations(layer, unit)

    def _stacked(self, layer: Layer, unit: Unit) -> list[list[str]]:
        """The values of each annotation at a row: a list as long as the layer has columns."""
        cells = unit.cells[layer.at : layer.at + len(layer.columns)]
        columns = [[] if cell == NOTHING else split(cell, "|") for cell in cells]
        most = max(map(len, columns), default=0)
        return [
            [column[number] if number < len(column) else NOTHING for column in columns]
            for number in range(most)
        ]

    def _take_spans(self, layer: Layer, unit: Unit) -> None:
        for number, items in enumerate(self._stacked(layer, unit)):
            pairs = [
                (item, 0) if column.kind == TARGET else value_and_id(item)
                for column, item in zip(layer.columns, items, strict=True)
            ]
            own = next((found for _, found in pairs if found), 0)
            at = self._at.setdefault((unit.name, layer.name), [])
            known = self._ids.get(own) if own else None
            if known is not None and known.layer is not layer:
                known = None
            if known is not None:
                known.end = max(known.end, unit.end)
                at.append(known)
                continue
            made = Annotation(layer, unit.line, unit.start, unit.end)
            self._fill(made, [value for value, _ in pairs], number)
            self.spans.append(made)
            at.append(made)
            if own:
                self._ids.setdefault(own, made)

    def _fill(self, made: Annotation, values: list[str], number: int) -> None:
        for column, value in zip(made.layer.columns, values, strict=True):
            if column.kind == FEATURE and value not in (NOTHING, NO_VALUE):
                made.values[column.name] = unescaped(value)
            elif column.kind == ROLE:
                name, role_items = column.name, value
                roles = [] if role_items == NOTHING else split(role_items, ";")
            elif column.kind == TARGET:
                self._slots(made, name, roles, value)

    def _slots(self, made: Annotation, name: str, roles: list[str], value: str) -> None:
        targets = [] if value in (NOTHING, NO_VALUE) else split(value, ";")
        if len(roles) != len(targets):
            self._tell(made.line, f"{len(roles)} roles stand beside {len(targets)} targets; only "
                       "those that are both there are read.")  # fmt: skip
        for role, target in zip(roles, targets, strict=False):
            label = name if role == NO_VALUE else unescaped(role)
            made.slots.append((label, _reference(target)))

    def _take_chain(self, layer: Layer, unit: Unit) -> None:
        for items in self._stacked(layer, unit):
            found = _IN_CHAIN.match(items[-1])
            if found is None:
                self._tell(unit.line, f"A link of the chain layer {layer.short} is left out: it "
                           "does not say which chain it is in.")  # fmt: skip
                continue
            chain = self.chains.setdefault((layer.name, int(found[2])), {})
            number = int(found[3])
            if number in chain:
                chain[number].end = max(chain[number].end, unit.end)
                continue
            made = Annotation(layer, unit.line, unit.start, unit.end)
            kind = value_and_id(items[0])[0] if len(items) > 1 else NO_VALUE
            for name, value in (("kind", kind), ("next", found[1])):
                if value not in (NOTHING, NO_VALUE):
                    made.values[name] = unescaped(value)
            chain[number] = made
            self.spans.append(made)

    def _take_relations(self, layer: Layer, unit: Unit) -> None:
        base = layer.columns[-1].name
        for items in self._stacked(layer, unit):
            reference = _REFERENCE.match(items[-1])
            given = {}
            for column, item in zip(layer.columns[:-1], items, strict=False):
                value = value_and_id(item)[0]
                if column.kind == FEATURE and value not in (NOTHING, NO_VALUE):
                    given[column.name] = unescaped(value)
            source = target = None
            if reference is not None:
                ends = Reference(reference[1], int(reference[2] or 0))
                source = self.resolved(ends, base, layer)
                own = Reference(unit.name, int(reference[3] or 0))
                target = self.resolved(own, base, layer)
            if source is None or target is None:
                why = f"A relation of the layer {layer.short} is left out: an end is missing."
                self._tell(unit.line, why)
                continue
            kind = given.pop(layer.label, layer.short)
            self.relations.append(Relation(unit.line, kind, source, target, len(given)))

    def resolved(
        self, reference: Reference, layer_name: str, owner: Layer | None = None
    ) -> Annotation | None:
        """The annotation that a slot or a relation points at; None where there is none.

        Relations of tokens get an annotation of the token to point at.
        """
        if reference.id:
            return self._ids.get(reference.id)
        names = [each.name for each in self._layers] if layer_name == ANY else [layer_name]
        for name in names:
            found = self._at.get((reference.unit, name))
            if found:
                return found[0]
        if layer_name == TOKEN or (owner is not None and owner.name == DEPENDENCY):
            return self._token(reference.unit, owner)
        return None

    def _token(self, name: str, owner: Layer | None) -> Annotation | None:
        row = self._rows.get(name)
        if row is None or owner is None:
            return None
        if name not in self._tokens:
            made = Annotation(owner, row.line, row.start, row.end, {"token": "Token"})
            self._tokens[name] = made
            self.spans.append(made)
        return self._tokens[name]


def _reference(words: str) -> Reference | None:
    found = _REFERENCE.match(words)
    return Reference(found[1], int(found[2] or 0)) if found else None
