"""The tables of a project file, as steps that bring any older file up to date.

Never change a step that was released: add one. Offsets are code points, end exclusive.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.storage.sqlite import Migrations

if TYPE_CHECKING:
    from annotator.storage.sqlite import Database


MIGRATIONS = Migrations("annotator")
NAMES = (
    "first_tables",
    "steps_over_documents",
    "schemas_with_lineage",
)  # of all migrations, in order

_ORIGIN = """
    source TEXT NOT NULL DEFAULT 'human',
    decision TEXT NOT NULL DEFAULT 'added'
        CHECK (decision IN ('added', 'accepted', 'corrected')),
    score REAL, why TEXT NOT NULL DEFAULT '', by TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL DEFAULT ''
"""
_SPAN = """
    start INTEGER NOT NULL, "end" INTEGER NOT NULL, surface TEXT NOT NULL,
    fragments TEXT
"""
_SPAN_CHECK = 'CHECK (0 <= start AND start < "end")'

_PROJECT = (
    "CREATE TABLE project (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    """CREATE TABLE schemas (
        version INTEGER PRIMARY KEY, record TEXT NOT NULL,
        at TEXT NOT NULL)""",
    "CREATE TABLE annotators (id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE) WITHOUT ROWID",
    """CREATE TABLE documents (
        number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
        sha256 TEXT NOT NULL UNIQUE, title TEXT NOT NULL, date TEXT NOT NULL, source TEXT NOT NULL,
        url TEXT NOT NULL, language TEXT NOT NULL, encoding TEXT NOT NULL,
        original_sha256 TEXT NOT NULL, words INTEGER NOT NULL, length INTEGER NOT NULL,
        suggested INTEGER NOT NULL DEFAULT 0, meta TEXT NOT NULL,
        added TEXT NOT NULL)""",
    """CREATE TABLE texts (
        document INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE, text TEXT NOT NULL,
        tokens TEXT)""",
    """CREATE VIRTUAL TABLE texts_found USING fts5 (
        text, content='texts', content_rowid='document',
        tokenize='unicode61 remove_diacritics 2')""",
)

_LAYERS = (
    """CREATE TABLE layers (
        number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
        annotator TEXT NOT NULL REFERENCES annotators,
        role TEXT NOT NULL CHECK (role IN ('annotator', 'gold')),
        status TEXT NOT NULL DEFAULT 'todo' CHECK (status IN ('todo', 'doing', 'done')),
        flag TEXT, revision INTEGER NOT NULL DEFAULT 0, decided INTEGER NOT NULL DEFAULT 0,
        seconds REAL NOT NULL DEFAULT 0, caret INTEGER NOT NULL DEFAULT 0,
        scroll REAL NOT NULL DEFAULT 0, updated TEXT NOT NULL,
        UNIQUE (document, annotator, role))""",
    f"""CREATE TABLE mentions (
        layer INTEGER NOT NULL REFERENCES layers ON DELETE CASCADE, id TEXT NOT NULL,
        label TEXT NOT NULL, {_SPAN}, attributes TEXT, {_ORIGIN},
        PRIMARY KEY (layer, id), {_SPAN_CHECK}) WITHOUT ROWID""",
    f"""CREATE TABLE events (
        layer INTEGER NOT NULL REFERENCES layers ON DELETE CASCADE, id TEXT NOT NULL,
        type TEXT NOT NULL, {_SPAN}, attributes TEXT, {_ORIGIN},
        PRIMARY KEY (layer, id), {_SPAN_CHECK}) WITHOUT ROWID""",
    f"""CREATE TABLE arguments (
        layer INTEGER NOT NULL, event TEXT NOT NULL, position INTEGER NOT NULL, role TEXT NOT NULL,
        mention TEXT, filler_event TEXT, start INTEGER, "end" INTEGER, surface TEXT,
        fragments TEXT, {_ORIGIN}, PRIMARY KEY (layer, event, position),
        FOREIGN KEY (layer, event) REFERENCES events ON DELETE CASCADE
            DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (layer, mention) REFERENCES mentions DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (layer, filler_event) REFERENCES events DEFERRABLE INITIALLY DEFERRED,
        CHECK ((mention IS NOT NULL) + (filler_event IS NOT NULL) + (start IS NOT NULL) = 1),
        CHECK (start IS NULL OR (0 <= start AND start < "end"))) WITHOUT ROWID""",
    f"""CREATE TABLE links (
        layer INTEGER NOT NULL REFERENCES layers ON DELETE CASCADE, id TEXT NOT NULL,
        type TEXT NOT NULL, "from" TEXT NOT NULL, "to" TEXT NOT NULL, {_ORIGIN},
        PRIMARY KEY (layer, id)) WITHOUT ROWID""",
    f"""CREATE TABLE notes (
        layer INTEGER NOT NULL REFERENCES layers ON DELETE CASCADE, id TEXT NOT NULL,
        text TEXT NOT NULL, target TEXT, question INTEGER NOT NULL, {_ORIGIN},
        PRIMARY KEY (layer, id)) WITHOUT ROWID""",
    f"""CREATE TABLE labels (
        layer INTEGER NOT NULL REFERENCES layers ON DELETE CASCADE, id TEXT NOT NULL,
        "values" TEXT NOT NULL, {_ORIGIN},
        PRIMARY KEY (layer, id)) WITHOUT ROWID""",
)

_WORK = (
    """CREATE TABLE suggestions (
        document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE, id TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('mention', 'event', 'link')), label TEXT NOT NULL,
        start INTEGER, "end" INTEGER, surface TEXT, source TEXT NOT NULL, score REAL,
        body TEXT NOT NULL, PRIMARY KEY (document, id)) WITHOUT ROWID""",
    """CREATE TABLE suggested_by (
        document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE, source TEXT NOT NULL,
        at TEXT NOT NULL, PRIMARY KEY (document, source)) WITHOUT ROWID""",
    """CREATE TABLE decisions (
        layer INTEGER NOT NULL REFERENCES layers ON DELETE CASCADE, suggestion TEXT NOT NULL,
        decision TEXT NOT NULL CHECK (decision IN ('accepted', 'corrected', 'rejected')),
        by TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (layer, suggestion)) WITHOUT ROWID""",
    """CREATE TABLE edits (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        layer INTEGER NOT NULL REFERENCES layers ON DELETE CASCADE,
        kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
        undoes INTEGER REFERENCES edits, name TEXT NOT NULL, body TEXT,
        schema_version INTEGER NOT NULL, by TEXT NOT NULL, at TEXT NOT NULL)""",
    "CREATE INDEX edits_of_layer ON edits (layer, number)",
    "CREATE INDEX layers_of_annotator ON layers (annotator, role, document)",
)


@MIGRATIONS()
def first_tables(db: Database) -> None:
    """Version 1."""
    for statement in (*_PROJECT, *_LAYERS, *_WORK):
        db.execute(statement)


@MIGRATIONS()
def steps_over_documents(db: Database) -> None:
    """Version 2: one step of work may change many layers; each edit knows how long it took."""
    db.execute("""CREATE TABLE steps (
        id TEXT PRIMARY KEY, name TEXT NOT NULL, schema_before INTEGER, schema_after INTEGER,
        by TEXT NOT NULL, at TEXT NOT NULL) WITHOUT ROWID""")
    db.execute("ALTER TABLE edits ADD COLUMN step TEXT REFERENCES steps")
    db.execute("ALTER TABLE edits ADD COLUMN seconds REAL NOT NULL DEFAULT 0")
    db.execute("CREATE INDEX edits_of_step ON edits (step) WHERE step IS NOT NULL")


@MIGRATIONS()
def schemas_with_lineage(db: Database) -> None:
    """Version 3: a schema knows what it was made from, a suggestion under which one it came."""
    db.execute("ALTER TABLE schemas ADD COLUMN base INTEGER")
    db.execute("ALTER TABLE schemas ADD COLUMN moves TEXT NOT NULL DEFAULT '[]'")
    db.execute("ALTER TABLE schemas ADD COLUMN name TEXT NOT NULL DEFAULT ''")
    db.execute("ALTER TABLE suggestions ADD COLUMN schema_version INTEGER NOT NULL DEFAULT 1")
