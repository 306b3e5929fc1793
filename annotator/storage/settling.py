"""Which documents can be settled, and what was found out about them, kept beside the project."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.core.model import Role, Status

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from annotator.storage.sqlite import Database

_GOLD = """
    layers.role = 'gold' AND NOT EXISTS (SELECT 1 FROM layers AS older WHERE older.role = 'gold'
    AND older.document = layers.document AND older.number < layers.number)
"""
_LATER = "SELECT kind FROM edits AS later WHERE later.layer = edits.layer AND later.undoes = "
_TO_UNDO = f"""
    SELECT documents.id, last.number FROM (
        SELECT document, (
            SELECT number FROM edits WHERE edits.layer = layers.number AND kind = 'do'
            AND (step IS NULL OR step NOT IN (SELECT value FROM json_each(?1)))
            AND coalesce(({_LATER} edits.number ORDER BY later.number DESC LIMIT 1), '') <> 'undo'
            ORDER BY number DESC LIMIT 1
        ) AS number FROM layers WHERE {_GOLD}
    ) AS last JOIN edits ON edits.number = last.number
    JOIN documents ON documents.number = last.document
    WHERE (step IS NOT NULL OR edits.name IN (SELECT value FROM json_each(?2)))
    ORDER BY last.number DESC LIMIT 1
"""
_TO_REDO = f"""
    SELECT documents.id, edits.undoes FROM (
        SELECT document, (
            SELECT number FROM edits WHERE edits.layer = layers.number AND kind = 'undo'
            AND (step IS NULL OR step NOT IN (SELECT value FROM json_each(?1)))
            AND NOT EXISTS ({_LATER} edits.undoes AND later.number > edits.number)
            ORDER BY number DESC LIMIT 1
        ) AS number, (
            SELECT max(number) FROM edits WHERE edits.layer = layers.number AND kind = 'do'
        ) AS done FROM layers WHERE {_GOLD}
    ) AS last JOIN edits ON edits.number = last.number
    JOIN documents ON documents.number = last.document
    WHERE last.number > (
        SELECT max(edits.number) FROM layers JOIN edits ON edits.layer = layers.number
        WHERE {_GOLD} AND edits.kind = 'do'
    ) AND (step IS NOT NULL OR edits.name IN (SELECT value FROM json_each(?2)))
    ORDER BY last.number DESC LIMIT 1
"""
_KEPT = "settling:"  # and a document's id: the name of a fact about the project


@dataclass(slots=True)
class WorkedLayer:
    """A layer in which something was done; ``state`` is another text after every change of it."""

    number: int
    annotator: str
    status: Status
    state: str


@dataclass(slots=True)
class WorkedDocument:
    """A document with the layers of its annotators by name, and its gold layers as begun."""

    id: str
    title: str
    layers: list[WorkedLayer] = field(default_factory=list)
    gold: list[WorkedLayer] = field(default_factory=list)


class Settling:
    """What settling asks of one project file. Writing belongs inside ``with db.atomic()``."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def documents(self, document_id: str | None = None) -> list[WorkedDocument]:
        """The documents in which anybody did anything, in order; or one of them."""
        query = """
            SELECT documents.id, coalesce(nullif(title, ''), documents.name), role, layers.number,
                   annotators.name, status, layers.id || ' ' || revision || ' ' || updated
            FROM layers JOIN documents ON documents.number = layers.document
            JOIN annotators ON annotators.id = layers.annotator
            WHERE (standing > 0 OR role = 'gold') AND (?1 IS NULL OR documents.id = ?1)
            ORDER BY documents.number, role, CASE role WHEN 'gold' THEN '' ELSE annotators.name END,
                     layers.number
        """
        found: dict[str, WorkedDocument] = {}
        for each_id, title, role, number, name, status, state in self._db.execute(
            query, [document_id]
        ):
            document = found.get(each_id)
            if document is None:
                document = found[each_id] = WorkedDocument(each_id, title)
            layer = WorkedLayer(number, name, Status(status), state)
            (document.gold if role == Role.GOLD else document.layers).append(layer)
        return list(found.values())

    def last(
        self, kind: str, but: Collection[str], names: Collection[str]
    ) -> tuple[str, int] | None:
        """What "undo" or "redo" is next about, over all gold layers: (document id, edit's number).

        The newest edit that stands; or what was undone last, if nothing was done since. Edits of
        the steps ``but`` (ids) are passed over; a layer whose last edit is of no step and has
        none of these ``names``, such as an import, is left alone.
        """
        query = _TO_UNDO if kind == "undo" else _TO_REDO
        row = self._db.execute(query, [json.dumps(list(each)) for each in (but, names)]).fetchone()
        return (row[0], row[1]) if row else None

    def kept(self) -> dict[str, str]:
        """What was kept, by document."""
        query = "SELECT name, value FROM project WHERE name >= ? AND name < ?"
        rows = self._db.execute(query, [_KEPT, _KEPT[:-1] + ";"])  # the sign after the colon
        return {name[len(_KEPT) :]: value for name, value in rows}

    def keep(self, found: Iterable[tuple[str, str]]) -> None:
        """Keep (document id, what was found out)."""
        self._db.conn.executemany(
            "INSERT OR REPLACE INTO project VALUES (?, ?)",
            [(_KEPT + document_id, value) for document_id, value in found],
        )

    def forget(self, document_ids: Iterable[str]) -> None:
        """Keep nothing about these documents any more."""
        names = [(_KEPT + each,) for each in document_ids]
        self._db.conn.executemany("DELETE FROM project WHERE name = ?", names)
