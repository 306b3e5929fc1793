"""What is compared of a block, as sheets: mentions, triggers, arguments, links, attributes, tokens.

The criteria for events are those of ACE as Li, Ji & Huang 2013 state them: a trigger is identified
by its place and classified by its type too; an argument is identified by the event type and the
place of its filler and classified by its role too. *Attached* is stricter: the trigger's place must
be the same as well.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from annotator.agreement.columns import UNTOUCHED
from annotator.agreement.counts import ATTACHED, FOUND, IN_ROLE, ROLE_ROOM, SHARED
from annotator.agreement.crossing import Sheet
from annotator.agreement.numbering import number
from annotator.agreement.places import Places, places_of

if TYPE_CHECKING:
    from collections.abc import Collection

    from numpy.typing import NDArray

    from annotator.agreement.columns import AllNames, Arguments, Block, Links, Marks
    from annotator.agreement.texts import Texts

    Numbers = NDArray[np.int64]
    Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class Placed:
    """A block with the place of everything in it."""

    block: Block
    texts: Texts
    places: Places
    entities: Numbers
    events: Numbers
    triggers: Numbers  # of the arguments
    fillers: Numbers
    sources: Numbers  # of the links
    targets: Numbers


class Sited(NamedTuple):
    """A sheet and where its items stand; ``about`` is a second place, -1 where there is none."""

    sheet: Sheet
    places: Numbers
    about: Numbers


def placed(block: Block, texts: Texts) -> Placed:
    """Find the places of everything in a block."""
    groups = [
        (block.entities.spans, block.entities.layers),
        (block.events.spans, block.events.layers),
        (block.arguments.triggers, block.arguments.layers),
        (block.arguments.fillers, block.arguments.layers),
        (block.links.sources, block.links.layers),
        (block.links.targets, block.links.layers),
    ]
    places, found = places_of(
        texts, [(spans, block.layer_document[layers]) for spans, layers in groups]
    )
    return Placed(block, texts, places, *found)


def without_untouched(given: Placed) -> Placed:
    """The same as if nobody had accepted a suggestion as it was."""
    block = given.block
    kept = [each.origins != UNTOUCHED for each in (block.entities, block.events)]
    arguments, links = (each.origins != UNTOUCHED for each in (block.arguments, block.links))
    return replace(
        given,
        block=block._replace(
            entities=_marks(block.entities, kept[0]),
            events=_marks(block.events, kept[1]),
            arguments=_arguments(block.arguments, arguments),
            links=_links(block.links, links),
            labels=[each for each in block.labels if each.origin != UNTOUCHED],
        ),
        entities=given.entities[kept[0]],
        events=given.events[kept[1]],
        triggers=given.triggers[arguments],
        fillers=given.fillers[arguments],
        sources=given.sources[links],
        targets=given.targets[links],
    )


def with_names(
    given: Placed, labels: Flags, types: Flags, document_labels: Collection[str] | None
) -> Placed:
    """The same with these entity labels, event types (by number) and document labels alone.

    Without ``document_labels`` all of those stay.
    """
    block = given.block
    entities, events = labels[block.entities.labels], types[block.events.labels]
    arguments = types[block.arguments.types]
    return replace(
        given,
        block=block._replace(
            entities=_marks(block.entities, entities),
            events=_marks(block.events, events),
            arguments=_arguments(block.arguments, arguments),
            labels=[
                each
                for each in block.labels
                if document_labels is None or each.name in document_labels
            ],
        ),
        entities=given.entities[entities],
        events=given.events[events],
        triggers=given.triggers[arguments],
        fillers=given.fillers[arguments],
    )


def with_types(given: Placed, types: Numbers) -> Placed:
    """The same with each event type's number replaced, as for parents."""
    block = given.block
    return replace(
        given,
        block=block._replace(
            events=block.events._replace(labels=types[block.events.labels]),
            arguments=block.arguments._replace(types=types[block.arguments.types]),
        ),
    )


def _marks(marks: Marks, kept: Flags) -> Marks:
    """Rows of marks; where they are is known by place, no more by span."""
    return marks._replace(
        layers=marks.layers[kept],
        labels=marks.labels[kept],
        origins=marks.origins[kept],
        attributes=marks.attributes[kept],
    )


def _arguments(rows: Arguments, kept: Flags) -> Arguments:
    return rows._replace(
        layers=rows.layers[kept],
        types=rows.types[kept],
        roles=rows.roles[kept],
        origins=rows.origins[kept],
    )


def _links(rows: Links, kept: Flags) -> Links:
    return rows._replace(
        layers=rows.layers[kept],
        types=rows.types[kept],
        sources_are_events=rows.sources_are_events[kept],
        targets_are_events=rows.targets_are_events[kept],
        origins=rows.origins[kept],
    )


# -- the sheets ------------------------------------------------------------------------------------


def _none(count: int) -> Numbers:
    return np.full(count, -1, dtype=np.int64)


def entity_sheet(given: Placed, names: AllNames) -> Sited:
    """Labels on places."""
    rows = given.block.entities
    sheet = Sheet(
        rows.layers, given.entities, rows.labels, given.places.documents, len(names.labels)
    )
    return Sited(sheet, np.arange(len(given.places)), _none(len(given.places)))


def trigger_sheet(given: Placed, type_count: int) -> Sited:
    """Types on the places of triggers. Count it as a multiset: several events share a trigger."""
    rows = given.block.events
    sheet = Sheet(rows.layers, given.events, rows.labels, given.places.documents, type_count)
    return Sited(sheet, np.arange(len(given.places)), _none(len(given.places)))


def argument_sheets(given: Placed, wanted: Collection[str], type_count: int) -> dict[str, Sited]:
    """Those wanted of the sheets FOUND, IN_ROLE, ATTACHED and SHARED.

    The labels of FOUND are types; of IN_ROLE and ATTACHED a type and a role as one number,
    ``type * ROLE_ROOM + role``; of SHARED (an argument of a shared trigger) roles.
    """
    rows, room = given.block.arguments, type_count * ROLE_ROOM
    width = max(len(given.places), 1)
    labels = {
        FOUND: (rows.types, type_count),
        IN_ROLE: (rows.types * ROLE_ROOM + rows.roles, room),
        ATTACHED: (rows.types * ROLE_ROOM + rows.roles, room),
        SHARED: (rows.roles, ROLE_ROOM),
    }
    items: dict[str, tuple[Numbers, Numbers]] = {}
    for name in wanted:
        if name == IN_ROLE and FOUND in items:
            items[IN_ROLE] = items[FOUND]
        elif name in (FOUND, IN_ROLE):
            items[name] = number(rows.types * width + given.fillers, type_count * width)
        else:
            triggers = given.triggers
            if name == ATTACHED:
                triggers = triggers + rows.types * width
            items[name] = number(triggers * width + given.fillers, type_count * width * width)
    return {name: _sited(given, *items[name], *labels[name], name) for name in wanted}


def _sited(
    given: Placed, keys: Numbers, items: Numbers, labels: Numbers, count: int, name: str
) -> Sited:
    """A sheet whose items have these keys: the filler last, the trigger or the type before it."""
    width = max(len(given.places), 1)
    before, where = np.divmod(keys, width)
    documents = given.places.documents[where]
    sheet = Sheet(given.block.arguments.layers, items, labels, documents, count)
    return Sited(sheet, where, before % width if name in (ATTACHED, SHARED) else _none(len(keys)))


def link_sheet(given: Placed, names: AllNames, unordered: Flags) -> Sited:
    """Types on pairs of ends; the ends of ``unordered`` types have no order."""
    rows = given.block.links
    width = 2 * max(len(given.places), 1)
    one = 2 * given.sources + rows.sources_are_events
    other = 2 * given.targets + rows.targets_are_events
    turned = unordered[rows.types] & (one > other)
    one, other = np.where(turned, other, one), np.where(turned, one, other)
    different, items = number(one * width + other, width * width)
    sources, targets = np.divmod(different, width)
    where = sources // 2
    documents = given.places.documents[where]
    sheet = Sheet(rows.layers, items, rows.types, documents, len(names.links))
    return Sited(sheet, where, targets // 2)
