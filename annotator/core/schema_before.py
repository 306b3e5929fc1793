"""A schema in the names of an older version: for word lists, which know the names of the first.

Suggestions that are made in the old names get the new ones by the moves that lead there.
"""

from __future__ import annotations

import copy
from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core.schema_changes import Move, Part
from annotator.core.schema_editing import rename_in
from annotator.core.schema_parts import Place, Record, entries, entry, names, table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_LABELS = (Part.ENTITY, Part.EVENT)
_OF_EVENTS = (Part.ROLE, Part.ATTRIBUTE)


def in_older_names(record: Record, moves: Iterable[Move]) -> Record:
    """A schema's record in the names from which these moves lead to its own.

    What was renamed has its old name; what was merged is there again, a copy of what it is part of
    now, so that something can still be called so.
    """
    record = copy.deepcopy(record)
    for move in reversed(tuple(moves)):
        if not move.words:
            for place in _places(record, move):
                if move.old in names(record, place):
                    continue  # something else has the old name by now
                if move.merges:
                    _copy_back(record, place, move.old)
                else:
                    rename_in(record, place, move.old)
    return record


def _places(record: Record, move: Move) -> list[Place]:
    """Where what a move is about stands now, under its new name."""
    if move.part in _LABELS:
        places = [Place(move.part, move.new)]
    elif move.part in _OF_EVENTS and not move.mentions:
        there = {str(each["name"]) for each in record.get("events", ())}
        owners = ["", *(each for each in move.types if each in there)]
        places = [Place(move.part, move.new, owner) for owner in owners]
    else:
        places = []  # no word list names links, document labels, or bare values
    return [place for place in places if place.name in names(record, place)]


def _copy_back(record: Record, place: Place, old: str) -> None:
    made = copy.deepcopy(entry(record, place))
    if place.part in _LABELS:
        entries(record, place).append({**made, "name": old, "key": "", "sources": []})
        for labels in _lists_of_fillers(record):
            if place.name in labels and old not in labels:
                labels.append(old)  # it fills what the label fills that it became
    else:
        table(record, replace(place, name=old))[old] = made


def _lists_of_fillers(record: Record) -> Iterator[list[str]]:
    """Every list of labels that fill a role: named sets, and lists of roles."""
    roles = [record.get("common_roles", {})]
    roles += [each.get("roles", {}) for each in record.get("events", ())]
    fills = (role.get("fill") for each in roles for role in each.values() if isinstance(role, dict))
    found = (*record.get("fillers", {}).values(), *fills)
    yield from (each for each in found if isinstance(each, list))
