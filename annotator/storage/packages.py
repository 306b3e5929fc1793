"""Writing a package: a project file with one annotator's documents, and nothing of anybody else's.

It is built anew, never cut out of a copy, so that no page of it ever held anything else.
"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from annotator.storage import database
from annotator.storage.migrations import MIGRATIONS
from annotator.storage.project_file import PACKAGE_FACT
from annotator.storage.sqlite import Database

if TYPE_CHECKING:
    from pathlib import Path

_CACHE_KIB = 65_536  # until then it is built in memory, after that in a file without a name
FACTS = ("id", "title", "guidelines", "created")  # of the project, that go along

# ?1 is the package. A document that was handed out keeps the suggestions that it had then.
_GIVEN = """
    CREATE TEMP TABLE given (number INTEGER PRIMARY KEY, old INTEGER NOT NULL UNIQUE,
        blind INTEGER NOT NULL, layer INTEGER)"""
_FILL_GIVEN = """
    INSERT INTO temp.given SELECT row_number() OVER (ORDER BY place), handed.document, blind,
        layers.number
    FROM source.handed LEFT JOIN source.layers ON layers.document = handed.document
        AND layers.role = 'annotator' AND layers.revision > 0
        AND layers.annotator = (SELECT annotator FROM source.packages WHERE id = ?1)
    WHERE package = ?1"""
_DOCUMENTS = (
    "id, name, sha256, title, date, source, url, language, encoding, original_sha256, words, "
    "length, meta, added"
)
# decided, scored and doubt follow from the decisions
_LAYER = "id, role, status, flag, revision, seconds, caret, scroll, updated, finished, standing"
_THEIR_DOCUMENTS = ", ".join(f"d.{name}" for name in _DOCUMENTS.split(", "))
_THEIR_LAYER = ", ".join(f"l.{name}" for name in _LAYER.split(", "))
_ITEMS = ("mentions", "events", "arguments", "links", "notes", "labels", "decisions")
_COPIES = (
    "INSERT INTO schemas SELECT * FROM source.schemas",
    """INSERT INTO annotators SELECT * FROM source.annotators
        WHERE id = (SELECT annotator FROM source.packages WHERE id = ?1)""",
    f"""INSERT INTO documents (number, {_DOCUMENTS}) SELECT given.number, {_THEIR_DOCUMENTS}
        FROM temp.given JOIN source.documents AS d ON d.number = old ORDER BY given.number""",
    """INSERT INTO texts SELECT given.number, text, tokens
        FROM temp.given JOIN source.texts ON document = old ORDER BY given.number""",
    "INSERT INTO texts_found (rowid, text) SELECT document, text FROM texts",
    """INSERT INTO suggestions SELECT given.number, s.id, kind, label, start, "end", surface,
            source, score, body, schema_version, 0
        FROM temp.given CROSS JOIN source.suggestions AS s ON s.document = old AND late = 0
        WHERE NOT blind ORDER BY given.number, s.id""",
    """UPDATE documents SET suggested = (
        SELECT count(*) FROM suggestions WHERE document = number)""",
    # whoever looks for documents that no suggester has seen finds none here
    """INSERT INTO suggested_by SELECT number, '', '' FROM temp.given""",
    f"""INSERT INTO layers (number, document, annotator, {_LAYER})
        SELECT given.number, given.number, annotator, {_THEIR_LAYER}
        FROM temp.given JOIN source.layers AS l ON l.number = layer""",
    """UPDATE layers SET decided = (SELECT count(*) FROM source.decisions
        JOIN temp.given ON decisions.layer = given.layer WHERE given.number = layers.number)""",
    # without the terms, which name the others
    """INSERT INTO hand_outs SELECT id, at, '{}' FROM source.hand_outs
        WHERE id = (SELECT hand_out FROM source.packages WHERE id = ?1)""",
    """INSERT INTO packages (id, hand_out, annotator, file, written)
        SELECT id, hand_out, annotator, file, (SELECT at FROM hand_outs)
        FROM source.packages WHERE id = ?1""",
    "INSERT INTO handed SELECT ?1, number, number, blind, NULL FROM temp.given",
)
# Edits of a changed schema are the project's doing: they don't say whose, and undo passes over them
# as over what only followed (no schema_after).
_LOG = (
    """CREATE TEMP TABLE edits_given (new INTEGER PRIMARY KEY, old INTEGER NOT NULL UNIQUE)""",
    """INSERT INTO temp.edits_given SELECT row_number() OVER (ORDER BY edits.number), edits.number
        FROM temp.given JOIN source.edits ON edits.layer = given.layer""",
    """INSERT INTO steps SELECT id, name, schema_before, NULL,
            CASE WHEN schema_before IS NULL THEN by ELSE '' END, at
        FROM source.steps WHERE id IN (SELECT step FROM temp.edits_given
            JOIN source.edits ON number = old WHERE step IS NOT NULL)""",
    """INSERT INTO edits (number, layer, kind, undoes, name, body, schema_version, by, at, step,
            seconds)
        SELECT here.new, given.number, kind, target.new, edits.name, body, schema_version,
            CASE WHEN steps.schema_before IS NULL THEN edits.by ELSE '' END, edits.at, step,
            seconds
        FROM temp.edits_given AS here JOIN source.edits ON edits.number = here.old
        JOIN temp.given ON given.layer = edits.layer
        LEFT JOIN temp.edits_given AS target ON target.old = undoes
        LEFT JOIN source.steps ON steps.id = step ORDER BY here.new""",
)


def write(source: Path, package: str, target: Path) -> None:
    """Write a package that the project file ``source`` knows, as a new file.

    It is there whole or not at all. Raises UserError where it can't be written.
    """
    with database.told_in_words(target):
        db = Database(sqlite3.connect("", uri=True), execute_plugins=False)
        try:
            db.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
            db.execute("PRAGMA trusted_schema = OFF")
            db.execute(f"PRAGMA application_id = {database.APPLICATION_ID}")
            MIGRATIONS.apply(db)
            address = f"{source.absolute().as_uri()}?mode=ro"
            db.execute("ATTACH ? AS source", [address])
            with db.atomic():
                _fill(db, package)
            db.execute("DETACH source")
            database.copy(db, target)
        finally:
            db.conn.close()


def _fill(db: Database, package: str) -> None:
    run = db.conn.execute
    run("PRAGMA defer_foreign_keys = ON")
    run(_GIVEN)
    run(_FILL_GIVEN, [package])
    marks = ", ".join("?" * len(FACTS))
    run(f"INSERT INTO project SELECT * FROM source.project WHERE name IN ({marks})", FACTS)
    run("INSERT INTO project VALUES (?, ?)", [PACKAGE_FACT, package])
    for statement in _COPIES:
        run(statement, [package] if "?1" in statement else [])
    for table in _ITEMS:
        columns = ", ".join(
            f'"{row[1]}"' for row in run(f"PRAGMA main.table_info({table})") if row[1] != "layer"
        )
        run(
            f"INSERT INTO {table} (layer, {columns}) SELECT given.number, {columns} "
            f"FROM temp.given JOIN source.{table} AS items ON items.layer = given.layer"
        )
    for statement in _LOG:
        run(statement)
