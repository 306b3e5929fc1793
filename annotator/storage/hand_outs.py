"""What was handed out to whom, in which package, and what of it came back.

A package that was not written to its end counts as if it had never been.
"""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from annotator.storage.sqlite import Database


class PackageRow(NamedTuple):
    """A package: whose it is (id and name), when it was handed out, when it came back.

    ``until`` is the time of the newest edit that came back. Times are UTC, ISO 8601, or empty.
    """

    id: str
    hand_out: str
    annotator_id: str
    annotator: str
    file: str
    at: str
    returned: str = ""
    until: str = ""


class HandedRow(NamedTuple):
    """A document in a package, and how far its annotator's layer is in this file.

    ``standing`` counts edits that stand; ``passed_on`` is whether somebody else has it instead.
    """

    document_id: str
    annotator: str
    package: str
    blind: bool
    handed: str
    returned: str
    file: str
    status: str
    standing: int
    passed_on: bool


class CandidateRow(NamedTuple):
    """A document in project order: what a plan has to know of it, and its number."""

    number: int
    id: str
    title: str
    words: int
    suggested: int


_SECOND = "%Y-%m-%dT%H:%M:%SZ"  # as times are stored
_WRITTEN = "packages.written IS NOT NULL"
_PACKAGE = """
    SELECT packages.id, hand_out, annotators.id, annotators.name, file, hand_outs.at,
           coalesce(returned, ''), coalesce(until, '')
    FROM packages JOIN annotators ON annotators.id = packages.annotator
    JOIN hand_outs ON hand_outs.id = hand_out
"""
_DONE = "SELECT document FROM layers WHERE role = 'annotator' AND status = 'done'"
_BEGUN = (
    "SELECT document FROM layers WHERE role = 'annotator' AND (standing > 0 OR status <> 'todo')"
)


class HandOuts:
    """The hand-outs of one project file. Writing belongs inside ``with db.atomic()``."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def add(self, hand_out: str, at: str, terms: str) -> None:
        """A new hand-out; ``terms`` is JSON. One that is there already stays."""
        query = "INSERT OR IGNORE INTO hand_outs VALUES (?, ?, ?)"
        self._db.execute(query, [hand_out, at, terms])

    def free_moment(self, at: str) -> str:
        """The first second from ``at`` on at which nothing was handed out: it orders hand-outs."""
        query = "SELECT at FROM hand_outs WHERE at >= ?"
        taken = {row[0] for row in self._db.execute(query, [at])}
        while at in taken:
            at = (datetime.fromisoformat(at) + timedelta(seconds=1)).strftime(_SECOND)
        return at

    def add_package(self, package: str, hand_out: str, annotator_id: str, file: str) -> None:
        """A new package, which is not written yet. One that is there already stays."""
        query = "INSERT OR IGNORE INTO packages (id, hand_out, annotator, file) VALUES (?, ?, ?, ?)"
        self._db.execute(query, [package, hand_out, annotator_id, file])

    def give(self, package: str, given: Iterable[tuple[str, bool, str | None]]) -> None:
        """The documents of a package in order: (id, blind, the package it is passed on from).

        Those that are not in this file, or given already, are passed over.
        """
        rows = [
            (package, document_id, place, int(blind), instead or None)
            for place, (document_id, blind, instead) in enumerate(given)
        ]
        self._db.conn.executemany(
            "INSERT OR IGNORE INTO handed (package, document, place, blind, instead) "
            "SELECT ?1, number, ?3, ?4, ?5 FROM documents WHERE id = ?2",
            rows,
        )

    def mark_written(self, hand_out: str, at: str) -> int:
        """The files of a hand-out are all there; how many packages these are."""
        query = "UPDATE packages SET written = ? WHERE hand_out = ? AND written IS NULL"
        return int(self._db.execute(query, [at, hand_out]).rowcount)

    def forget_unwritten(self) -> None:
        """Forget packages that were not written to their end, and those who were named for them."""
        run = self._db.execute
        query = "SELECT DISTINCT annotator FROM packages WHERE written IS NULL"
        named = [row[0] for row in run(query)]
        if not named:
            return
        run("DELETE FROM packages WHERE written IS NULL")
        run("DELETE FROM hand_outs WHERE id NOT IN (SELECT hand_out FROM packages)")
        run(
            "UPDATE suggestions SET late = 0 WHERE late "
            "AND document NOT IN (SELECT document FROM handed)"
        )
        run(
            "DELETE FROM annotators WHERE id IN (SELECT value FROM json_each(?)) "
            "AND id NOT IN (SELECT annotator FROM layers UNION SELECT annotator FROM packages "
            "UNION SELECT annotator FROM worked UNION SELECT annotator FROM kept_layers)",
            [json.dumps(named)],
        )

    def came_back(self, package: str, until: str, at: str) -> None:
        """A package came back, with edits up to a time; ``at`` counts if that is news."""
        self._db.execute(
            "UPDATE packages SET until = ?2, returned = ?3, written = coalesce(written, ?3) "
            "WHERE id = ?1 AND (until IS NULL OR until < ?2)",
            [package, until, at],
        )

    def add_worked(self, package: str, worked: Iterable[tuple[int, float]]) -> bool:
        """(Quarter of an hour, seconds) of work in a package; whether that is more than before."""
        changed = self._db.conn.executemany(
            "INSERT INTO worked_elsewhere VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE "
            "SET seconds = ?3 WHERE seconds < ?3",
            [(package, quarter, seconds) for quarter, seconds in worked],
        ).rowcount
        return changed > 0

    def worked(self, package: str) -> dict[int, float]:
        """The seconds of work that came back in a package, by the quarter of an hour."""
        query = "SELECT quarter, seconds FROM worked_elsewhere WHERE package = ?"
        return dict(self._db.execute(query, [package]).fetchall())

    # -- asking ---------------------------------------------------------------------------------

    def package(self, package: str) -> PackageRow | None:
        """One package by its id, also one that is not written to its end; or None."""
        row = self._db.execute(f"{_PACKAGE} WHERE packages.id = ?", [package]).fetchone()
        return PackageRow(*row) if row else None

    def packages(self) -> list[PackageRow]:
        """All packages, in the order in which they were handed out."""
        query = f"{_PACKAGE} WHERE {_WRITTEN} ORDER BY hand_outs.at, annotators.name, packages.id"
        return [PackageRow(*row) for row in self._db.execute(query)]

    def file_names(self) -> set[str]:
        """The file names of all packages."""
        return {row[0] for row in self._db.execute("SELECT file FROM packages")}

    def handed(self) -> list[HandedRow]:
        """Every document of every package, in project order, older packages first."""
        query = f"""
            SELECT documents.id, annotators.name, packages.id, blind, hand_outs.at,
                   coalesce(returned, ''), file, coalesce(layers.status, 'todo'),
                   coalesce(layers.standing, 0), EXISTS (
                       SELECT 1 FROM handed AS other JOIN packages AS theirs
                       ON theirs.id = other.package WHERE other.document = handed.document
                       AND other.instead = packages.id AND theirs.written IS NOT NULL)
            FROM handed JOIN packages ON packages.id = handed.package
            JOIN hand_outs ON hand_outs.id = hand_out
            JOIN annotators ON annotators.id = packages.annotator
            JOIN documents ON documents.number = handed.document
            LEFT JOIN layers ON layers.document = handed.document
                AND layers.annotator = packages.annotator AND layers.role = 'annotator'
            WHERE {_WRITTEN} ORDER BY documents.number, hand_outs.at, packages.id
        """
        return [
            HandedRow._make((*row[:3], bool(row[3]), *row[4:9], bool(row[9])))
            for row in self._db.execute(query)
        ]

    # -- choosing -------------------------------------------------------------------------------

    def terms(self, hand_out: str) -> str:
        """The terms of a hand-out, as JSON; empty where there is none."""
        row = self._db.execute("SELECT terms FROM hand_outs WHERE id = ?", [hand_out]).fetchone()
        return str(row[0]) if row else ""

    def last_terms(self) -> str:
        """The terms of the newest hand-out, as JSON; empty where there is none.

        One in which somebody got a document again, or what somebody else had, does not count.
        """
        query = f"""
            SELECT terms FROM hand_outs
            WHERE EXISTS (SELECT 1 FROM packages WHERE hand_out = hand_outs.id AND {_WRITTEN})
            AND NOT EXISTS (
                SELECT 1 FROM packages AS own JOIN handed AS given ON given.package = own.id
                WHERE own.hand_out = hand_outs.id AND (given.instead IS NOT NULL OR EXISTS (
                    SELECT 1 FROM handed AS other JOIN packages AS theirs
                    ON theirs.id = other.package JOIN hand_outs AS before
                    ON before.id = theirs.hand_out WHERE other.document = given.document
                    AND theirs.annotator = own.annotator AND before.at < hand_outs.at)))
            ORDER BY at DESC LIMIT 1
        """
        row = self._db.execute(query).fetchone()
        return str(row[0]) if row else ""

    def candidates(self) -> list[CandidateRow]:
        """Every document, in project order."""
        query = """
            SELECT number, id, title, words, CASE WHEN number IN (SELECT document FROM handed)
                THEN (SELECT count(*) FROM suggestions WHERE document = number AND late = 0)
                ELSE suggested END
            FROM documents ORDER BY number
        """
        return [CandidateRow(*row) for row in self._db.execute(query)]

    def with_status(self, statuses: Collection[str]) -> set[int]:
        """The numbers of the documents that are so far over all annotators."""
        done = {row[0] for row in self._db.execute(_DONE)}
        begun = {row[0] for row in self._db.execute(_BEGUN)} - done
        every = {row[0] for row in self._db.execute("SELECT number FROM documents")}
        of_status = {"done": done, "doing": begun, "todo": every - done - begun}
        return set().union(*(of_status[each] for each in statuses))

    def with_labels(self, labels: Collection[str], events: Collection[str]) -> set[int]:
        """The numbers of the documents where a label or type is suggested, or in any layer."""
        query = """
            SELECT document FROM suggested_labels WHERE count > 0 AND (
                kind = 'mention' AND label IN (SELECT value FROM json_each(?1))
                OR kind = 'event' AND label IN (SELECT value FROM json_each(?2)))
            UNION SELECT document FROM mentions JOIN layers ON layers.number = mentions.layer
                WHERE label IN (SELECT value FROM json_each(?1))
            UNION SELECT document FROM events JOIN layers ON layers.number = events.layer
                WHERE type IN (SELECT value FROM json_each(?2))
        """
        values = [json.dumps(list(labels)), json.dumps(list(events))]
        return {row[0] for row in self._db.execute(query, values)}
