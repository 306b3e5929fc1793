"""The tables of a project file, as steps that bring any older file up to date.

Never change a step that was released: add one. Offsets are code points, end exclusive.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.storage.sqlite import Migrations

if TYPE_CHECKING:
    from annotator.storage.sqlite import Database


MIGRATIONS = Migrations("annotator")
NAMES = (  # of all migrations, in order
    "first_tables",
    "steps_over_documents",
    "queue_and_time",
    "questions_resolved",
    "labels_of_suggestions",
    "schemas_with_lineage",
    "steps_that_stand",
    "hand_outs",
    "lessons_of_layers",
)

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


_MILLIONTHS = "CAST(round((1 - min(max({0}.score, 0), 1)) * 1000000) AS INTEGER)"
_QUEUE = (
    # What a queue shows of a document beside its own facts. ``scored`` counts suggestions with a
    # score, ``doubt`` is the sum of 1 - score in millionths (whole, so that it never drifts);
    # ``compared`` names the layers' state that ``disagreement`` is of.
    """CREATE TABLE figures (
        document INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE,
        scored INTEGER NOT NULL DEFAULT 0, doubt INTEGER NOT NULL DEFAULT 0,
        disagreement REAL, compared TEXT)""",
    # of the suggestions that the layer has decided about
    "ALTER TABLE layers ADD COLUMN scored INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE layers ADD COLUMN doubt INTEGER NOT NULL DEFAULT 0",
    f"""INSERT INTO figures (document, scored, doubt)
        SELECT number, count(s.score), coalesce(sum({_MILLIONTHS.format("s")}), 0)
        FROM documents LEFT JOIN suggestions AS s ON s.document = number GROUP BY number""",
    f"""UPDATE layers SET (scored, doubt) = (
        SELECT count(s.score), coalesce(sum({_MILLIONTHS.format("s")}), 0)
        FROM decisions JOIN suggestions AS s ON s.id = decisions.suggestion
        WHERE decisions.layer = layers.number AND s.document = layers.document)""",
    """CREATE TRIGGER document_added AFTER INSERT ON documents BEGIN
        INSERT INTO figures (document) VALUES (NEW.number); END""",
    f"""CREATE TRIGGER suggestion_added AFTER INSERT ON suggestions WHEN NEW.score IS NOT NULL BEGIN
        UPDATE figures SET scored = scored + 1, doubt = doubt + {_MILLIONTHS.format("NEW")}
        WHERE document = NEW.document; END""",
    f"""CREATE TRIGGER suggestion_removed AFTER DELETE ON suggestions WHEN OLD.score IS NOT NULL
        BEGIN
        UPDATE figures SET scored = scored - 1, doubt = doubt - {_MILLIONTHS.format("OLD")}
        WHERE document = OLD.document; END""",
    *(
        f"""CREATE TRIGGER decision_{name} AFTER {event} ON decisions BEGIN
        UPDATE layers SET (scored, doubt) = (
            SELECT layers.scored {sign} count(s.score),
                   layers.doubt {sign} coalesce(sum({_MILLIONTHS.format("s")}), 0)
            FROM suggestions AS s
            WHERE s.document = layers.document AND s.id = {row}.suggestion)
        WHERE number = {row}.layer; END"""
        for name, event, row, sign in (
            ("made", "INSERT", "NEW", "+"),
            ("unmade", "DELETE", "OLD", "-"),
        )
    ),
    "CREATE INDEX suggestions_of_label ON suggestions (kind, label)",  # and document and id
    "CREATE INDEX mentions_of_label ON mentions (label)",  # and layer and id
    "CREATE INDEX events_of_type ON events (type)",
)
_TIME = (
    # when the layer became done, empty while it isn't
    "ALTER TABLE layers ADD COLUMN finished TEXT",
    "UPDATE layers SET finished = updated WHERE status = 'done'",
    "CREATE INDEX layers_finished ON layers (annotator, role, finished)",
    "CREATE INDEX edits_by_time ON edits (by, at)",
    # active seconds by the quarter of an hour, counted from 1970 (UTC)
    """CREATE TABLE worked (
        annotator TEXT NOT NULL REFERENCES annotators, quarter INTEGER NOT NULL,
        seconds REAL NOT NULL, PRIMARY KEY (annotator, quarter)) WITHOUT ROWID""",
)


@MIGRATIONS()
def queue_and_time(db: Database) -> None:
    """Version 3: what the queue sorts by is kept with it; when somebody worked and finished."""
    for statement in (*_QUEUE, *_TIME):
        db.execute(statement)


@MIGRATIONS()
def questions_resolved(db: Database) -> None:
    """Version 4: a question can be resolved."""
    db.execute("ALTER TABLE notes ADD COLUMN resolved INTEGER NOT NULL DEFAULT 0")


@MIGRATIONS()
def labels_of_suggestions(db: Database) -> None:
    """Version 5: how many suggestions of each label a document has, as a row for each label.

    A frequent label has a row for each document then, however often it stands in it.
    """
    db.execute("""CREATE TABLE suggested_labels (
        kind TEXT NOT NULL, label TEXT NOT NULL,
        document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
        count INTEGER NOT NULL, PRIMARY KEY (kind, label, document)) WITHOUT ROWID""")
    db.execute("""INSERT INTO suggested_labels
        SELECT kind, label, document, count(*) FROM suggestions GROUP BY 1, 2, 3""")
    db.execute("DROP INDEX suggestions_of_label")  # only now: what it has is sorted
    # two statements, since the conflict policy of what sets a trigger off holds inside it too
    db.execute("""CREATE TRIGGER suggested_label_added AFTER INSERT ON suggestions BEGIN
        INSERT OR IGNORE INTO suggested_labels VALUES (NEW.kind, NEW.label, NEW.document, 0);
        UPDATE suggested_labels SET count = count + 1
        WHERE kind = NEW.kind AND label = NEW.label AND document = NEW.document; END""")
    db.execute("""CREATE TRIGGER suggested_label_removed AFTER DELETE ON suggestions BEGIN
        UPDATE suggested_labels SET count = count - 1
        WHERE kind = OLD.kind AND label = OLD.label AND document = OLD.document; END""")


@MIGRATIONS()
def schemas_with_lineage(db: Database) -> None:
    """Version 6: a schema knows what it was made from, a suggestion under which one it came."""
    db.execute("ALTER TABLE schemas ADD COLUMN base INTEGER")
    db.execute("ALTER TABLE schemas ADD COLUMN moves TEXT NOT NULL DEFAULT '[]'")
    db.execute("ALTER TABLE schemas ADD COLUMN name TEXT NOT NULL DEFAULT ''")
    db.execute("ALTER TABLE suggestions ADD COLUMN schema_version INTEGER NOT NULL DEFAULT 1")


@MIGRATIONS()
def steps_that_stand(db: Database) -> None:
    """Version 7: a layer knows how many of its edits stand, which is how many can be undone."""
    db.execute("ALTER TABLE layers ADD COLUMN standing INTEGER NOT NULL DEFAULT 0")
    db.execute("""UPDATE layers SET standing = (
        SELECT max(coalesce(sum(CASE kind WHEN 'undo' THEN -1 ELSE 1 END), 0), 0)
        FROM edits WHERE layer = layers.number) WHERE revision > 0""")


_HAND_OUTS = (
    """CREATE TABLE hand_outs (
        id TEXT PRIMARY KEY, at TEXT NOT NULL, terms TEXT NOT NULL) WITHOUT ROWID""",
    # ``written`` is empty until all files of the hand-out are there. ``returned`` is when a package
    # brought anything new last, ``until`` the newest edit that it brought.
    """CREATE TABLE packages (
        id TEXT PRIMARY KEY, hand_out TEXT NOT NULL REFERENCES hand_outs ON DELETE CASCADE,
        annotator TEXT NOT NULL REFERENCES annotators, file TEXT NOT NULL, written TEXT,
        returned TEXT, until TEXT) WITHOUT ROWID""",
    # ``instead`` is the package from which a document was passed on
    """CREATE TABLE handed (
        package TEXT NOT NULL REFERENCES packages ON DELETE CASCADE,
        document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
        place INTEGER NOT NULL, blind INTEGER NOT NULL DEFAULT 0 CHECK (blind IN (0, 1)),
        instead TEXT, PRIMARY KEY (package, document)) WITHOUT ROWID""",
    "CREATE INDEX handed_documents ON handed (document)",
    # active seconds by the quarter of an hour, as ``worked``, that came back in packages
    """CREATE TABLE worked_elsewhere (
        package TEXT NOT NULL REFERENCES packages ON DELETE CASCADE, quarter INTEGER NOT NULL,
        seconds REAL NOT NULL, PRIMARY KEY (package, quarter)) WITHOUT ROWID""",
    # states of a layer that came back and are not the layer; ``body`` is the log they come of,
    # ``schema_version`` the one whose names they have, 0 where the project does not know it
    """CREATE TABLE kept_layers (
        id TEXT PRIMARY KEY, document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
        annotator TEXT NOT NULL REFERENCES annotators,
        role TEXT NOT NULL CHECK (role IN ('annotator', 'gold')),
        kind TEXT NOT NULL, why TEXT NOT NULL, updated TEXT NOT NULL,
        schema_version INTEGER NOT NULL, body TEXT NOT NULL) WITHOUT ROWID""",
    "CREATE INDEX kept_of_document ON kept_layers (document, annotator, role)",
    # came after the document was handed out, so that it goes into no package
    "ALTER TABLE suggestions ADD COLUMN late INTEGER NOT NULL DEFAULT 0",
)


@MIGRATIONS()
def hand_outs(db: Database) -> None:
    """Version 8: what was handed out to whom, and what came back beside the layers."""
    for statement in _HAND_OUTS:
        db.execute(statement)


@MIGRATIONS()
def lessons_of_layers(db: Database) -> None:
    """Version 9: what a layer that is done teaches, so that other documents profit at once.

    All of it follows from the layer: ``taught`` says at which revision it was worked out. What all
    layers teach together is kept in ``learned`` by triggers, so that a document opens as fast in a
    large project; ``layers`` counts those that accepted the words. ``first`` is the first token of
    the words, by which they are found for a text.
    """
    db.execute("""CREATE TABLE taught (
        layer INTEGER PRIMARY KEY REFERENCES layers ON DELETE CASCADE,
        revision INTEGER NOT NULL)""")
    db.execute("""CREATE TABLE lessons (
        layer INTEGER NOT NULL REFERENCES layers ON DELETE CASCADE,
        kind TEXT NOT NULL CHECK (kind IN ('mention', 'event')), first TEXT NOT NULL,
        words TEXT NOT NULL, label TEXT NOT NULL, accepted INTEGER NOT NULL,
        rejected INTEGER NOT NULL, passed INTEGER NOT NULL,
        PRIMARY KEY (layer, kind, words, label)) WITHOUT ROWID""")
    db.execute("""CREATE TABLE learned (
        first TEXT NOT NULL, kind TEXT NOT NULL, words TEXT NOT NULL, label TEXT NOT NULL,
        accepted INTEGER NOT NULL, rejected INTEGER NOT NULL, passed INTEGER NOT NULL,
        layers INTEGER NOT NULL, PRIMARY KEY (first, kind, words, label)) WITHOUT ROWID""")
    db.execute("""CREATE TRIGGER lesson_added AFTER INSERT ON lessons BEGIN
        INSERT OR IGNORE INTO learned
            VALUES (NEW.first, NEW.kind, NEW.words, NEW.label, 0, 0, 0, 0);
        UPDATE learned SET accepted = accepted + NEW.accepted,
            rejected = rejected + NEW.rejected, passed = passed + NEW.passed,
            layers = layers + (NEW.accepted > 0)
        WHERE first = NEW.first AND kind = NEW.kind AND words = NEW.words AND label = NEW.label;
        END""")
    db.execute("""CREATE TRIGGER lesson_removed AFTER DELETE ON lessons BEGIN
        UPDATE learned SET accepted = accepted - OLD.accepted,
            rejected = rejected - OLD.rejected, passed = passed - OLD.passed,
            layers = layers - (OLD.accepted > 0)
        WHERE first = OLD.first AND kind = OLD.kind AND words = OLD.words AND label = OLD.label;
        END""")
