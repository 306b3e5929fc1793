"""The layers of a project as columns: what ``storage.agreement`` gives, read into numbers."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import numpy as np

from annotator.agreement.columns import (
    AllNames,
    Arguments,
    Block,
    Labelled,
    Links,
    Marks,
    Names,
    Spans,
)
from annotator.storage.agreement import BETWEEN

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from annotator.agreement.columns import Fragments
    from annotator.storage.agreement import Agreement, ComparedLayer, Row

    Numbers = NDArray[np.int64]

_ENDS = (1 << 32) - 1


def read_block(
    storage: Agreement, layers: Sequence[ComparedLayer], annotators: Sequence[int], names: AllNames
) -> Block:
    """All that some layers hold; ``annotators`` are the numbers of their annotators.

    The documents of the block are those of the layers, in the order of their numbers.
    """
    numbers = [layer.number for layer in layers]
    documents = sorted({layer.document for layer in layers})
    place = {document: number for number, document in enumerate(documents)}
    own = {number: at for at, number in enumerate(numbers)}
    entities = list(storage.entities(numbers))
    events = list(storage.events(numbers))
    return Block(
        storage.texts(documents),
        np.array([place[layer.document] for layer in layers], dtype=np.int64),
        np.array(annotators, dtype=np.int64),
        _marks(storage, entities, own, names.labels, names, events=False),
        _marks(storage, events, own, names.types, names, events=True),
        _arguments(storage, list(storage.arguments(numbers)), own, names),
        _links(storage, list(storage.links(numbers)), own, names),
        [
            Labelled(own[layer], name, frozenset(json.loads(values)), origin)
            for layer, name, values, origin in storage.labels(numbers)
        ],
    )


def _marks(
    storage: Agreement,
    rows: list[Row],
    own: dict[int, int],
    labels: Names,
    names: AllNames,
    *,
    events: bool,
) -> Marks:
    layers = _layers(rows, own)
    starts, ends, origins = _spans(row[2] for row in rows)
    odd: dict[int, Fragments] = {}
    attributes = np.zeros(len(layers), dtype=np.int64)
    begins = _begins(rows)
    has_odd = [row[0] for row in rows if row[4] or row[5]]
    for layer, count, fragments, values in storage.odd_marks(has_odd, events=events):
        begin = begins[layer]
        odd |= _odd(fragments, begin)
        if len(values) >= count:  # more than the signs between them
            numbers = names.attributes.numbers(values.split(BETWEEN))
            attributes[begin : begin + count] = numbers
    return Marks(
        layers,
        Spans(starts, ends, odd),
        labels.numbers(_words(row[3] for row in rows)),
        origins,
        attributes,
    )


def _arguments(
    storage: Agreement, rows: list[Row], own: dict[int, int], names: AllNames
) -> Arguments:
    trigger_starts, trigger_ends, _ = _spans(row[2] for row in rows)
    starts, ends, origins = _spans(row[4] for row in rows)
    odd = _odd_sides(storage.odd_arguments([row[0] for row in rows if row[6]]), _begins(rows))
    return Arguments(
        _layers(rows, own),
        Spans(trigger_starts, trigger_ends, odd[0]),
        names.types.numbers(_words(row[3] for row in rows)),
        Spans(starts, ends, odd[1]),
        names.roles.numbers(_words(row[5] for row in rows)),
        origins,
    )


def _links(storage: Agreement, rows: list[Row], own: dict[int, int], names: AllNames) -> Links:
    starts, ends, origins = _spans(row[3] for row in rows)
    target_starts, target_ends, _ = _spans(row[4] for row in rows)
    odd = _odd_sides(storage.odd_links([row[0] for row in rows if row[5]]), _begins(rows))
    return Links(
        _layers(rows, own),
        names.links.numbers(_words(row[2] for row in rows)),
        Spans(starts, ends, odd[0]),
        Spans(target_starts, target_ends, odd[1]),
        _numbers(row[6] for row in rows) > 0,
        _numbers(row[7] for row in rows) > 0,
        origins,
    )


def _layers(rows: list[Row], own: dict[int, int]) -> Numbers:
    layers = np.array([own[row[0]] for row in rows], dtype=np.int64)
    return np.repeat(layers, np.array([row[1] for row in rows], dtype=np.int64))


def _begins(rows: list[Row]) -> dict[int, int]:
    """Where the annotations of each layer begin."""
    result, begin = {}, 0
    for row in rows:
        result[row[0]] = begin
        begin += row[1]
    return result


def _numbers(columns: Iterable[str]) -> Numbers:
    text = ",".join(columns)
    return np.fromstring(text, dtype=np.int64, sep=",") if text else np.zeros(0, dtype=np.int64)


def _spans(columns: Iterable[str]) -> tuple[Numbers, Numbers, NDArray[np.int8]]:
    packed = _numbers(columns)
    return packed >> 34, packed >> 2 & _ENDS, (packed & 3).astype(np.int8)


def _words(columns: Iterable[str]) -> list[str]:
    text = BETWEEN.join(columns)
    return text.split(BETWEEN) if text else []


def _odd(column: str, begin: int) -> dict[int, Fragments]:
    return {begin + at: _fragments(each) for at, each in enumerate(column.split(BETWEEN)) if each}


def _odd_sides(
    rows: Iterable[Row], begins: dict[int, int]
) -> tuple[dict[int, Fragments], dict[int, Fragments]]:
    sides: tuple[dict[int, Fragments], dict[int, Fragments]] = ({}, {})
    for layer, _, *columns in rows:
        for side, column in zip(sides, columns, strict=True):
            side.update(_odd(column, begins[layer]))
    return sides


def _fragments(text: str) -> Fragments:
    found: list[Any] = json.loads(text)
    return tuple((start, end) for start, end in found)
