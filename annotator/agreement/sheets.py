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
from annotator.agreement.crossing import Sheet
from annotator.agreement.places import Places, places_of
from annotator.agreement.texts import spread

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
    given: Placed, labels: Flags, types: Flags, document_labels: Collection[str]
) -> Placed:
    """The same with these entity labels, event types (by number) and document labels alone."""
    block = given.block
    entities, events = labels[block.entities.labels], types[block.events.labels]
    arguments = types[block.arguments.types]
    return replace(
        given,
        block=block._replace(
            entities=_marks(block.entities, entities),
            events=_marks(block.events, events),
            arguments=_arguments(block.arguments, arguments),
            labels=[each for each in block.labels if each.name in document_labels],
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
    """Rows of marks; where fragments are is known by place, no more by span."""
    spans = marks.spans._replace(
        starts=marks.spans.starts[kept], ends=marks.spans.ends[kept], odd={}
    )
    return marks._replace(
        layers=marks.layers[kept],
        spans=spans,
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


def argument_sheets(given: Placed, type_count: int, role_count: int) -> dict[str, Sited]:
    """The sheets "found", "in role", "attached" and "shared", by these names.

    The labels of "found" are types; of "in role" and "attached" a type and a role as one number,
    ``type * role_count + role``; of "shared" (an argument of a shared trigger) roles.
    """
    rows, places = given.block.arguments, given.places
    width = max(len(places), 1)
    roles = rows.types * role_count + rows.roles
    by_type = rows.types * width + given.fillers
    attached = (rows.types * width + given.triggers) * width + given.fillers
    shared = given.triggers * width + given.fillers
    return {
        "found": _sited(given, by_type, rows.types, type_count, False),
        "in role": _sited(given, by_type, roles, type_count * role_count, False),
        "attached": _sited(given, attached, roles, type_count * role_count, True),
        "shared": _sited(given, shared, rows.roles, role_count, True),
    }


def _sited(given: Placed, keys: Numbers, labels: Numbers, count: int, about: bool) -> Sited:
    different, first, items = np.unique(keys, return_index=True, return_inverse=True)
    where = given.fillers[first]
    sheet = Sheet(
        given.block.arguments.layers,
        items.reshape(-1),
        labels,
        given.places.documents[where],
        count,
    )
    return Sited(sheet, where, given.triggers[first] if about else _none(len(different)))


def link_sheet(given: Placed, names: AllNames, unordered: Flags) -> Sited:
    """Types on pairs of ends; the ends of ``unordered`` types have no order."""
    rows = given.block.links
    width = 2 * max(len(given.places), 1)
    one = 2 * given.sources + rows.sources_are_events
    other = 2 * given.targets + rows.targets_are_events
    turned = unordered[rows.types] & (one > other)
    one, other = np.where(turned, other, one), np.where(turned, one, other)
    different, items = np.unique(one * width + other, return_inverse=True)
    sources, targets = np.divmod(different, width)
    where = sources // 2
    documents = given.places.documents[where]
    sheet = Sheet(rows.layers, items.reshape(-1), rows.types, documents, len(names.links))
    return Sited(sheet, where, targets // 2)


def token_sheets(given: Placed, names: AllNames) -> tuple[Sheet, Sheet]:
    """Labels of mentions on tokens: one label a token, and all of them.

    A mention has every token of which it covers a character. In the first sheet the longest mention
    has the token, of equally long ones that whose label comes first in the schema.
    """
    rows = given.block.entities
    places, firsts, counts = _token_ranges(given)
    order = np.argsort(places, kind="stable")
    places, firsts, counts = places[order], firsts[order], counts[order]
    begin = np.searchsorted(places, given.entities)
    pieces = np.searchsorted(places, given.entities, side="right") - begin
    row = np.repeat(np.arange(len(pieces)), pieces)
    at = spread(begin, pieces)
    times = counts[at]
    tokens = spread(firsts[at], times)
    row = np.repeat(row, times)
    layers, labels = rows.layers[row], rows.labels[row]
    ends = given.texts.begins + given.texts.lengths
    documents = np.searchsorted(ends, given.texts.token_starts, side="right")
    sheet = Sheet(layers, tokens, labels, documents, len(names.labels))
    kept = _longest(sheet, given.places.lengths()[given.entities[row]])
    one = sheet._replace(layers=layers[kept], items=tokens[kept], labels=labels[kept])
    return one, sheet


def _token_ranges(given: Placed) -> tuple[Numbers, Numbers, Numbers]:
    """Of each fragment of each place: the place, its first token, and how many it has."""
    places, odd = given.places, given.places.odd
    number, starts, ends = np.arange(len(places)), places.starts, places.ends
    if odd:
        pieces = [(place, *fragment) for place, fragments in odd.items() for fragment in fragments]
        several = np.array(pieces, dtype=np.int64)
        whole = np.ones(len(places), dtype=np.bool_)
        whole[list(odd)] = False
        number = np.concatenate((number[whole], several[:, 0]))
        starts = np.concatenate((starts[whole], several[:, 1]))
        ends = np.concatenate((ends[whole], several[:, 2]))
    first = np.searchsorted(given.texts.token_ends, starts, side="right")
    last = np.searchsorted(given.texts.token_starts, ends, side="left")
    return number, first, np.maximum(last - first, 0)


def _longest(sheet: Sheet, lengths: Numbers) -> Numbers:
    """The rows that have a token where a layer has it more than once."""
    width = len(sheet.documents)
    keys = sheet.layers * width + sheet.items
    order = np.argsort(keys, kind="stable")
    ordered = keys[order]
    again = ordered[1:] == ordered[:-1]
    if not again.any():
        return np.arange(len(keys))
    several = np.zeros(len(keys), dtype=np.bool_)
    several[1:] |= again
    several[:-1] |= again
    alone, rest = order[~several], order[several]
    best = rest[np.lexsort((sheet.labels[rest], -lengths[rest], keys[rest]))]
    first = np.ones(len(best), dtype=np.bool_)
    first[1:] = keys[best][1:] != keys[best][:-1]
    result: Numbers = np.concatenate((alone, best[first]))
    return result
