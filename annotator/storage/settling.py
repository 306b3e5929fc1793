"""Which documents can be settled, and what was found out about them, kept beside the project."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.core.model import Role, Status

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.storage.sqlite import Database

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
