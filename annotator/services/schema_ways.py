"""From the names of a package's schema to those of the project's, as far as that can be told.

A version that project and package have alike is known. One that only the package has was made
there; its names lead back to the known version that it comes from, where every move can be taken
back exactly: nothing was merged, and nothing moved by its words alone.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from annotator.core.edits import Edit, Replace
from annotator.core.model import Event, Link, Mention
from annotator.core.records import from_record
from annotator.core.schema_changes import SchemaVersion, move_from, moved_edit, moves_between
from annotator.core.translation import tr
from annotator.services.replaying import MalformedLayerError, body_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.core.model import Item
    from annotator.core.schema import Schema
    from annotator.core.schema_changes import Move
    from annotator.storage.layer_logs import LogRow
    from annotator.storage.schemas import SchemaRow


class InexactError(Exception):
    """Names can't be led back to a version that the project knows."""


class SchemaWay:
    """The way between the versions of a package and those of a project.

    Raises KeyError, TypeError or ValueError where the package's versions are malformed.
    """

    def __init__(self, ours: Sequence[SchemaRow], theirs: Sequence[SchemaRow]) -> None:
        self._ours = _versions(ours)
        self._theirs = _versions(theirs)
        known = {row.version: row for row in ours}
        self._known = {row.version for row in theirs if _same(row, known.get(row.version))}
        self._newest = max(self._ours)
        self._stands_at = max(self._theirs)  # the version whose names the package has

    def root(self, version: int) -> int:
        """The known version that one of the package comes from. InexactError where none is."""
        return self._path(version)[-1]

    def _path(self, version: int) -> list[int]:
        """A version and those that it comes from, up to a known one."""
        path = [version]
        while path[-1] not in self._known:
            found = self._theirs.get(path[-1])
            if found is None or found.base is None or found.base in path:
                raise InexactError
            path.append(found.base)
        return path

    def _back(self, version: int) -> tuple[Move, ...]:
        """The moves back to the known version. InexactError where they can't be taken back."""
        path = self._path(version)
        moves = [move for each in path[:-1] for move in self._theirs[each].moves]
        if any(move.merges or move.words for move in moves):
            raise InexactError
        return moves_between(self._theirs, version, path[-1])

    def forth(self) -> tuple[Move, ...]:
        """The moves from the names that a log has that was led back to those of today.

        Raises InexactError where the package has nothing in common with the project.
        """
        return moves_between(self._ours, self.root(self._stands_at), self._newest)

    def led_back(self, log: Sequence[LogRow]) -> tuple[LogRow, ...]:
        """A log under versions that the project knows.

        What only followed the package's own changes is left out. Raises InexactError where
        somebody went on under names that can't be taken back.
        """
        if all(row.schema_version in self._known for row in log):
            return tuple(log)
        places: dict[int, int] = {}
        found: list[LogRow] = []
        for place, row in enumerate(log):
            is_own = row.schema_version not in self._known
            if (row.follows and is_own) or (row.undoes is not None and row.undoes not in places):
                continue
            version, body = row.schema_version, row.body
            if is_own:
                version, body = self.root(version), _moved_body(row, self._back(version))
            target = None if row.undoes is None else places[row.undoes]
            places[place] = len(found)
            found.append(row._replace(undoes=target, schema_version=version, body=body))
        return tuple(found)


def _moved_body(row: LogRow, moves: tuple[Move, ...]) -> str | None:
    if row.body is None or not moves:
        return row.body
    try:
        pairs = [
            Replace(*(from_record(item) if item else None for item in pair))
            for pair in json.loads(row.body)
        ]
        return body_of(moved_edit(Edit(row.name, tuple(pairs)), moves))
    except (KeyError, TypeError, ValueError, RecursionError) as error:
        raise MalformedLayerError(tr("an edit in its history can't be read")) from error


def _versions(rows: Sequence[SchemaRow]) -> dict[int, SchemaVersion]:
    return {
        row.version: SchemaVersion(
            row.version, "", row.base, tuple(move_from(each) for each in json.loads(row.moves))
        )
        for row in rows
    }


def _same(one: SchemaRow, other: SchemaRow | None) -> bool:
    if other is None or one.base != other.base:
        return False
    texts = ((one.record, other.record), (one.moves, other.moves))
    return all(each == same or json.loads(each) == json.loads(same) for each, same in texts)


def unknown_names(schema: Schema, items: Iterable[Item]) -> list[str]:
    """The labels, types and links that items have and a schema has not, each once."""
    links = {link.name for link in schema.links}
    found: dict[str, None] = {}
    for item in items:
        match item:
            case Mention() if schema.entity(item.label) is None:
                found[item.label] = None
            case Event() if schema.event(item.type) is None:
                found[item.type] = None
            case Link() if item.type not in links:
                found[item.type] = None
    return list(found)
