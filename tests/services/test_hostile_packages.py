"""Packages that are damaged, cut off or made to do harm: refused or left out, the rest merged."""

from __future__ import annotations

import json
import os
import random
import sys
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from annotator.services import hand_out as handing
from annotator.services.annotating import open_document
from annotator.services.kept_layers import kept_layers
from annotator.services.merging import merge
from annotator.services.project import open_project
from annotator.services.verifying import verify
from annotator.storage import received as receiving
from annotator.storage.database import APPLICATION_ID
from tests.services.teams import copied, given_to, state_of, team_project, work
from tests.storage.projects import raw

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path


@pytest.fixture(scope="module")
def prepared(tmp_path_factory) -> Path:
    """A project, and packages with work in all of their documents, to copy from."""
    folder = tmp_path_factory.mktemp("prepared")
    with team_project(folder / "news.annotator", 3) as made:
        packages = given_to(made, folder, "Ana Ben", 2)
    for seed in range(20):
        work(packages["Ana"], seed, 2)
    work(packages["Ben"], 7, 3)
    return folder


@pytest.fixture
def project(prepared, tmp_path: Path):
    with open_project(copied(prepared / "news.annotator", tmp_path / "news.annotator")) as made:
        yield made


@pytest.fixture
def ana(prepared, tmp_path: Path) -> Path:
    """Ana's package."""
    return copied(prepared / "news Ana.annotator", tmp_path / "out" / "news Ana.annotator")


@pytest.fixture
def ben(prepared, tmp_path: Path) -> Path:
    return copied(prepared / "news Ben.annotator", tmp_path / "out" / "news Ben.annotator")


def refused(project, path: Path, ben: Path) -> str:
    """What is said of a package that is refused, while another one is merged."""
    report = merge(project, [path, ben])
    assert report.packages[0].refused
    assert not report.packages[1].refused
    assert state_of(project, "Ana") == []
    assert list(verify(project)) == []
    (problem,) = report.problems
    return problem.why


HARM = {
    "a trigger": "CREATE TRIGGER harm AFTER INSERT ON edits BEGIN DELETE FROM layers; END",
    "a view": "CREATE VIEW harm AS SELECT * FROM layers",
    "a table that is a view": (
        "ALTER TABLE layers RENAME TO l; CREATE VIEW layers AS SELECT * FROM l"
    ),
    "a table of their own": "CREATE TABLE harm (a)",
    "an index that computes": "CREATE INDEX harm ON edits (upper(name))",
    "a column that computes": "ALTER TABLE notes ADD COLUMN harm GENERATED ALWAYS AS (upper(text))",
    "a virtual table": "CREATE VIRTUAL TABLE harm USING fts5 (a)",
    "a trigger with a known name": (
        "DROP TRIGGER document_added; CREATE TRIGGER document_added AFTER INSERT ON documents "
        "BEGIN DELETE FROM layers; END"
    ),
    "a table without its rules": (
        "CREATE TABLE n AS SELECT * FROM notes; DROP TABLE notes; ALTER TABLE n RENAME TO notes"
    ),
    "no memory of its version": "DROP TABLE _sqlite_migrations",
    "a memory that computes": (
        "CREATE TABLE m (id INTEGER, migration_set TEXT, name TEXT AS (upper('x')), applied_at); "
        "DROP TABLE _sqlite_migrations; ALTER TABLE m RENAME TO _sqlite_migrations"
    ),
    "a version it never had": "DELETE FROM _sqlite_migrations WHERE name = 'hand_outs'",
    "a missing table": "DROP TABLE worked",
}


@pytest.mark.parametrize("statements", HARM.values(), ids=HARM)
def test_what_no_package_has_is_refused(project, ana, ben, statements):
    with raw(ana) as db:
        db.executescript(statements)
    assert "has what no package has" in refused(project, ana, ben)


def test_a_newer_version_is_said(project, ana, ben):
    with raw(ana) as db:
        db.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) "
            "VALUES ('annotator', 'of_the_future', '')"
        )
    assert "written by a newer version of Annotator; update" in refused(project, ana, ben)


def test_files_that_are_something_else(project, ana, ben, tmp_path):
    other = tmp_path / "other.annotator"
    for content in (b"", b"SQLite format 3\0", b"PK\3\4 zip", os.urandom(5000)):
        other.write_bytes(content)
        assert "is no package of Annotator" in refused(project, other, ben)
    other.unlink()
    with raw(other) as db:
        db.execute("CREATE TABLE layers (a)")
    assert "is no package of Annotator" in refused(project, other, ben)
    with raw(other) as db:
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    assert "has what no package has" in refused(project, other, ben)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such things")
def test_what_is_no_file(project, ben, tmp_path):
    os.mkfifo(tmp_path / "pipe.annotator")
    assert "is no file of its own" in refused(project, tmp_path / "pipe.annotator", ben)
    (tmp_path / "link.annotator").symlink_to("/dev/zero")
    assert "is no file of its own" in refused(project, tmp_path / "link.annotator", ben)


def test_files_that_were_cut_off(project, ana, ben, tmp_path):
    whole = ana.read_bytes()
    cut = tmp_path / "cut.annotator"
    for part in (0.3, 0.5, 0.99):
        cut.write_bytes(whole[: int(len(whole) * part)])
        assert "damaged or was cut off on its way; have it sent again" in refused(project, cut, ben)


def test_files_with_damage_anywhere(project, ana, tmp_path):
    """Whatever bytes are others: what comes in is what was sent, and holds together."""
    whole, chance = ana.read_bytes(), random.Random(3)
    bad, copy = tmp_path / "bad.annotator", tmp_path / "copies" / "news.annotator"
    project.save_copy(tmp_path / "base.annotator")
    merge(project, [ana])
    good = {document: items for document, items, *_ in state_of(project, "Ana")}
    fates = Counter()
    for _ in range(60):
        damaged, start = bytearray(whole), chance.randrange(100, len(whole) - 700)
        length = chance.choice([1, 8, 600])
        damaged[start : start + length] = chance.randbytes(length)
        bad.write_bytes(damaged)
        with open_project(copied(tmp_path / "base.annotator", copy)) as fresh:
            report = merge(fresh, [bad])
            fates[report.packages[0].refused, bool(report.problems)] += 1
            for document, items, *_ in state_of(fresh, "Ana"):
                assert items == good[document]
            assert list(verify(fresh)) == []
    assert fates[True, True]
    assert fates[False, False]  # nothing of what counts was hit
    assert not fates[True, False]


def test_far_too_large_files_are_not_read(project, ana, ben, monkeypatch):
    monkeypatch.setattr(receiving, "MOST_BYTES", 1000)
    report = merge(project, [ana])
    assert "far too large" in report.problems[0].why


# -- values ---------------------------------------------------------------------------------------


def first_mention(db: sqlite3.Connection) -> tuple:
    """(Layer, place of its edit, id, start) of a mention that somebody made."""
    return db.execute("SELECT layer, id, start FROM mentions ORDER BY layer LIMIT 1").fetchone()


def rewrite(db: sqlite3.Connection, change) -> int:
    """Change every item of a mention in the log of its layer; the layer."""
    layer, item_id, _ = first_mention(db)
    for number, body in db.execute(
        "SELECT number, body FROM edits WHERE layer = ? AND body IS NOT NULL", [layer]
    ).fetchall():
        pairs = json.loads(body)
        for pair in pairs:
            for item in pair:
                if item and item["id"] == item_id and item["kind"] == "mention":
                    change(item)
        db.execute("UPDATE edits SET body = ? WHERE number = ?", [json.dumps(pairs), number])
    return layer


def one_left_out(project, path: Path, words: str) -> None:
    """One layer of the package is left out, with these words; the others come in."""
    with raw(path) as db:
        layers = db.execute("SELECT count(*) FROM layers WHERE revision > 0").fetchone()[0]
    report = merge(project, [path])
    (problem,) = report.problems
    assert words in problem.why
    assert "left out" in problem.why
    assert report.taken == layers - 1
    assert list(verify(project)) == []
    assert kept_layers(project) == []


ITEMS = {
    "outside the text": (
        lambda item: item.update(start=90_000, end=90_010), 'start = 90000, "end" = 90010',
    ),
    "other words": (lambda item: item.update(text="Mordor"), "surface = 'Mordor'"),
    "backwards": (
        lambda item: item.update(fragments=[[40, 45], [3, 5]]), "fragments = '[[40,45],[3,5]]'",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("change", "columns"), ITEMS.values(), ids=ITEMS)
def test_annotations_that_don_t_stand_in_the_text(project, ana, change, columns):
    with raw(ana) as db:
        db.execute("PRAGMA ignore_check_constraints = ON")
        layer = rewrite(db, change)
        _, item_id, _ = first_mention(db)
        db.execute(f"UPDATE mentions SET {columns} WHERE layer = ? AND id = ?", [layer, item_id])
    one_left_out(project, ana, "does not stand in the text at")


def test_annotations_that_the_history_does_not_lead_to(project, ana):
    with raw(ana) as db:
        layer, item_id, _ = first_mention(db)
        query = "UPDATE mentions SET label = 'PERSON' || label WHERE layer = ? AND id = ?"
        db.execute(query, [layer, item_id])
    one_left_out(project, ana, "its history does not lead to its annotations")


LOGS = {
    "not JSON": "'[['",
    "another shape": "'[[1, 2, 3]]'",
    "a number": "'7'",
    "of nothing": "'[[null, null]]'",
    "unknown items": '\'[[null, {"kind": "virus", "id": "x"}]]\'',
    "deep": f"'{'[' * 100_000}'",
    "a blob": "x'00ff'",
    "half a character": '\'[[null, {"kind": "property", "id": "flag", "value": "\\ud800"}]]\'',
    "another property": '\'[[null, {"kind": "property", "id": "owner", "value": "x"}]]\'',
    "no such status": '\'[[null, {"kind": "property", "id": "status", "value": "x"}]]\'',
    "no number": (
        '\'[[null, {"kind": "note", "id": "n", "text": "", "target": null, "question": false, '
        '"score": NaN}]]\''
    ),
    "beyond all numbers": (
        '\'[[null, {"kind": "note", "id": "n", "text": "", "target": null, "question": false, '
        '"score": 1e999}]]\''
    ),
    "a suggestion as decided": (
        '\'[[null, {"kind": "note", "id": "n", "text": "", "target": null, "question": false, '
        '"decision": "suggested"}]]\''
    ),
    "a list as a name": (
        '\'[[null, {"kind": "label", "id": "context", "values": [["military"]]}]]\''
    ),
    "a link to nowhere": (
        '\'[[null, {"kind": "link", "id": "l", "type": "RESPONSE_TO", "from": "a", "to": "b"}]]\''
    ),
    "an event filled by nothing": (
        '\'[[null, {"kind": "event", "id": "e", "type": "DIE", "trigger": {"start": 0, "end": 6, '
        '"text": "Estara"}, "arguments": [{"role": "victim", "entity": "none"}]}]]\''
    ),
    "what was not there": (
        '\'[[{"kind": "property", "id": "flag", "value": "never"}, null]]\''
    ),
}  # fmt: skip


@pytest.mark.parametrize("body", LOGS.values(), ids=LOGS)
def test_edits_that_are_none(project, ana, body):
    with raw(ana) as db:
        layer = first_mention(db)[0]
        query = "SELECT max(number) FROM edits WHERE layer = ? AND kind = 'do'"
        number = db.execute(query, [layer]).fetchone()[0]
        db.execute(f"UPDATE edits SET body = {body} WHERE number = ?", [number])
    one_left_out(project, ana, "")


ROWS = {
    "text for a number": "UPDATE layers SET caret = 'x'",
    "a time that is none": "UPDATE layers SET updated = 'tomorrow'",
    "seconds below nothing": "UPDATE layers SET seconds = -5",
    "endless seconds": "UPDATE layers SET seconds = 9e999",
    "of no document": "UPDATE layers SET document = 70 + number",
    "nobody's": "UPDATE layers SET annotator = 'nobody'",
    "another time in the log": "UPDATE edits SET at = '2026'",
    "a step that is missing": "UPDATE edits SET step = 'none'",
    "undone before": "UPDATE edits SET undoes = number + 1, kind = 'undo', body = NULL",
    "undone twice": "UPDATE edits SET undoes = (SELECT min(number) FROM edits), kind = 'undo'",
    "nothing done": "UPDATE edits SET body = NULL",
    "a version before the first": "UPDATE edits SET schema_version = -1",
    "a version nobody knows": "UPDATE edits SET schema_version = 99",
    "an undo of nothing": "UPDATE edits SET kind = 'undo'",
}


@pytest.mark.parametrize("statement", ROWS.values(), ids=ROWS)
def test_rows_with_values_that_make_no_sense(project, ana, ben, statement):
    """No layer comes in; each is named, or the whole package is."""
    with raw(ana) as db:
        db.execute("PRAGMA ignore_check_constraints = ON")
        db.execute(statement)
    report = merge(project, [ana, ben])
    assert report.packages[0].taken == 0
    assert report.packages[0].problems
    assert report.packages[1].taken > 0
    assert state_of(project, "Ana") == []
    assert list(verify(project)) == []


FACTS = {
    "no annotator": "DELETE FROM annotators",
    "no package": "DELETE FROM packages",
    "no project": "DELETE FROM project",
    "a schema that is none": "UPDATE schemas SET moves = '{'",
    "a schema that is another": "UPDATE schemas SET record = '[]'",
    "no schema": "DELETE FROM schemas",
    "time that is none": "UPDATE worked SET seconds = 'long', quarter = 'x' || quarter",
}


@pytest.mark.parametrize("statement", FACTS.values(), ids=FACTS)
def test_facts_that_make_no_sense(project, ana, ben, statement):
    with raw(ana) as db:
        db.execute(statement)
    report = merge(project, [ana, ben])
    assert report.packages[0].taken == 0
    assert report.packages[0].problems
    assert report.packages[1].taken > 0
    assert list(verify(project)) == []


def test_the_project_knows_whose_a_package_is_whatever_it_says(project, ana):
    with raw(ana) as db:
        db.execute("UPDATE annotators SET id = 'x' || id, name = 'Root'")
        for table in ("layers", "packages", "worked"):
            db.execute(f"UPDATE {table} SET annotator = 'x' || annotator")
    assert merge(project, [ana]).taken > 0
    assert project.annotators() == ["Ana", "Ben"]
    assert list(verify(project)) == []


def test_a_package_with_another_s_id_changes_nothing_of_theirs(project, ana, ben):
    """Ben's package that calls itself Ana's is Ana's to the project, but brings nobody's layers
    but those that are Ben's own, which stay beside."""
    package_of_ana = next(
        each for each in project.file.hand_outs.packages() if each.annotator == "Ana"
    )
    work(ben, 3)
    with raw(ben) as db:
        db.execute("PRAGMA foreign_keys = OFF")
        for table, column in (("packages", "id"), ("handed", "package")):
            db.execute(f"UPDATE {table} SET {column} = ?", [package_of_ana.id])
        db.execute("UPDATE project SET value = ? WHERE name = 'package'", [package_of_ana.id])
    report = merge(project, [ben])
    assert list(verify(project)) == []
    assert state_of(project, "Ben") == []
    assert report.problems


def test_steps_and_ids_of_others_do_no_harm(project, ana, ben):
    """Layers with the id of another layer, and a step that says that it made the schema."""
    merge(project, [ben])
    before = state_of(project, "Ben")
    with raw(project.path) as db:
        theirs = db.execute("SELECT id FROM layers").fetchone()[0]
    with raw(ana) as db:
        db.execute("INSERT INTO steps VALUES ('s', 'harm', NULL, 1, 'Ana', '2026-01-01T00:00:00Z')")
        db.execute("UPDATE edits SET step = 's' WHERE number = (SELECT min(number) FROM edits)")
        query = "UPDATE layers SET id = ? WHERE number = (SELECT min(number) FROM layers)"
        db.execute(query, [theirs])
    assert merge(project, [ana]).taken > 0
    assert state_of(project, "Ben") == before
    assert project.file.steps.that_made(1) is None
    assert list(verify(project)) == []


def test_undo_never_brings_back_what_was_made_to_do_harm(project, ana):
    """An edit that was undone is checked too: undo and redo would show it."""
    with raw(ana) as db:
        layer = first_mention(db)[0]
        item = {"kind": "mention", "id": "h", "label": "GPE", "start": 5, "end": 9, "text": "harm"}
        at, top = (
            "2026-01-01T00:00:00Z",
            1 + db.execute("SELECT max(number) FROM edits").fetchone()[0],
        )
        add = "INSERT INTO edits (number, layer, kind, undoes, name, body, schema_version, by, at) "
        db.execute(
            add + "VALUES (?, ?, 'do', NULL, 'x', ?, 1, 'Ana', ?)",
            [top, layer, json.dumps([[None, item]]), at],
        )
        db.execute(
            add + "VALUES (?, ?, 'undo', ?, 'x', NULL, 1, 'Ana', ?)", [top + 1, layer, top, at]
        )
    one_left_out(project, ana, "“harm” does not stand in the text at 5")


def test_a_name_is_never_a_path(project, ana, tmp_path):
    """What a package calls its file, its title, its annotator: nothing is written there."""
    before = sorted(tmp_path.rglob("*"))
    with raw(ana) as db:
        db.execute("UPDATE packages SET file = '../../harm.annotator'")
        db.execute("UPDATE project SET value = '/harm' WHERE name = 'title'")
        db.execute("UPDATE documents SET name = '../harm', title = '../harm'")
    assert merge(project, [ana]).taken > 0
    after = [each for each in sorted(tmp_path.rglob("*")) if "backups" not in str(each)]
    assert [each for each in after if each not in before] == []
    assert handing.matrix(project).cells
    assert open_document(project, project.documents()[0].id, "Ana").document.name == "a1.txt"
