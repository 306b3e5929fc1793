"""What a damaged project still holds ends up in a new one that is whole."""

from __future__ import annotations

import random
import shutil
import sqlite3

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.core import annotating
from annotator.core.errors import UserError
from annotator.services.annotating import open_document
from annotator.services.project import open_for_reading, open_project
from annotator.services.restoring import back_up, restore
from annotator.services.salvaging import salvage
from annotator.services.sample import create_sample
from annotator.services.verifying import verify
from tests.storage.projects import make_project, open_first, raw

_PAGE = 4096


@pytest.fixture(scope="module")
def good(tmp_path_factory):
    """The sample project, closed: eleven documents, ten layers with events and a history."""
    path = tmp_path_factory.mktemp("good") / "sample.annotator"
    create_sample(path).close()
    return path


@pytest.fixture(scope="module")
def roots(good):
    """The first page of each table."""
    with raw(good) as connection:
        query = "SELECT name, rootpage FROM sqlite_schema WHERE rootpage > 0"
        return dict(connection.execute(query).fetchall())


def broken(good, path, *pages):
    """A copy in which these pages are noise."""
    content = bytearray(good.read_bytes())
    for page in pages:
        noise = random.Random(page).randbytes(_PAGE)
        content[(page - 1) * _PAGE : page * _PAGE] = noise
    path.write_bytes(content)
    return path


def contents(path):
    """The layers of a project by document and annotator, and their items."""
    with open_for_reading(path) as project:
        assert list(verify(project)) == []
        return {
            (document.name, layer.annotator, layer.role): set(
                project.file.layers.items(layer.number)
            )
            for document in project.documents()
            for layer in project.file.layers.of_document(document.id)
        }


def test_a_sound_project_comes_out_equal(good, tmp_path):
    before = good.read_bytes()
    found = salvage(good, tmp_path / "new.annotator")
    assert found.is_all
    assert (found.documents, found.layers) == (11, 10)
    assert contents(tmp_path / "new.annotator") == contents(good)
    assert good.read_bytes() == before


@pytest.mark.parametrize(
    "table", ["layers", "edits", "mentions", "events", "arguments", "decisions", "links", "notes"]
)
def test_what_stands_twice_survives_the_loss_of_a_table(good, roots, tmp_path, table):
    """Items come back from the history, the history from items, layers from their index."""
    bad = broken(good, tmp_path / "bad.annotator", roots[table])
    found = salvage(bad, tmp_path / "new.annotator")
    assert not found.is_all
    assert found.lost == 0
    assert contents(tmp_path / "new.annotator") == contents(good)


@pytest.mark.parametrize("table", ["documents", "texts", "schemas", "project", "annotators"])
def test_what_hardly_changes_comes_from_a_backup(good, roots, tmp_path, table):
    bad = broken(good, tmp_path / "bad.annotator", roots[table])
    backup = tmp_path / "bad backups" / "bad 2024-01-18.annotator"
    backup.parent.mkdir()
    shutil.copy(good, backup)
    found = salvage(bad, tmp_path / "new.annotator")
    assert table in found.damaged
    assert contents(tmp_path / "new.annotator") == contents(good)
    with open_project(tmp_path / "new.annotator") as project, open_project(good) as was:
        assert project.schema == was.schema
        assert project.documents() == was.documents()
        assert project.id == was.id


def test_documents_without_a_backup_keep_their_texts_and_layers(good, roots, tmp_path):
    bad = broken(good, tmp_path / "bad.annotator", roots["documents"])
    found = salvage(bad, tmp_path / "new.annotator")
    assert (found.documents, found.layers) == (11, 10)
    with open_project(tmp_path / "new.annotator") as project, open_project(good) as was:
        assert list(verify(project)) == []
        texts = [
            [each.text(document.id) for document in each.documents()] for each in (project, was)
        ]
        assert texts[0] == texts[1]


def test_texts_are_enough_where_documents_and_their_indexes_are_lost(good, roots, tmp_path):
    lost = [roots[f"sqlite_autoindex_documents_{number}"] for number in (1, 2)]
    bad = broken(good, tmp_path / "bad.annotator", roots["documents"], *lost)
    found = salvage(bad, tmp_path / "new.annotator")
    assert (found.documents, found.layers, found.lost) == (11, 10, 0)
    with open_project(tmp_path / "new.annotator") as project:
        assert list(verify(project)) == []
        assert project.documents()[0].name == "salvaged document 1"


def test_layers_of_annotators_who_are_lost_keep_their_work(good, roots, tmp_path):
    bad = broken(good, tmp_path / "bad.annotator", roots["annotators"])
    found = salvage(bad, tmp_path / "new.annotator")
    assert (found.layers, found.lost) == (10, 0)
    assert {name.partition(" ")[0] for _, name, _ in contents(tmp_path / "new.annotator")} == {
        "Salvaged"
    }


def test_facts_about_a_document_that_can_t_be_read_are_none(good, tmp_path):
    path = tmp_path / "bad.annotator"
    shutil.copy(good, path)
    with raw(path) as connection:
        connection.execute("UPDATE documents SET meta = 'rubbish' WHERE number = 1")
        connection.execute("UPDATE documents SET meta = '[1]' WHERE number = 2")
    assert salvage(path, tmp_path / "new.annotator").documents == 11
    with open_project(tmp_path / "new.annotator") as project:
        assert [each.meta for each in project.documents()[:2]] == [{}, {}]


def test_a_schema_that_is_lost_is_the_default_one(good, roots, tmp_path):
    bad = broken(good, tmp_path / "bad.annotator", roots["schemas"])
    assert salvage(bad, tmp_path / "new.annotator").schema_lost
    with open_project(tmp_path / "new.annotator") as project:
        assert project.schema.entity("GPE") is not None


@pytest.mark.parametrize(
    "words", [b"CREATE TABLE documents", b"label TEXT NOT NULL", b"tablelayers"]
)
def test_a_list_of_tables_with_a_wrong_letter_is_mended(good, tmp_path, words):
    content = bytearray(good.read_bytes())
    at = content.index(words)
    content[at + 7] = 0xA4  # no UTF-8
    (tmp_path / "bad.annotator").write_bytes(content)
    found = salvage(tmp_path / "bad.annotator", tmp_path / "new.annotator")
    assert found.is_all
    assert contents(tmp_path / "new.annotator") == contents(good)


@pytest.mark.parametrize("damage", ["list", "header", "magic"])
def test_a_file_that_has_lost_its_first_page_is_read(good, tmp_path, damage):
    content = bytearray(good.read_bytes())
    start, end = {"list": (100, _PAGE), "header": (16, 28), "magic": (0, 16)}[damage]
    content[start:end] = bytes(end - start)
    (tmp_path / "bad.annotator").write_bytes(content)
    salvage(tmp_path / "bad.annotator", tmp_path / "new.annotator")
    assert contents(tmp_path / "new.annotator") == contents(good)


@pytest.mark.parametrize("pages", [0, 1, 40])
def test_a_header_that_says_too_few_pages_hides_none(good, tmp_path, pages):
    content = bytearray(good.read_bytes())
    content[28:32] = pages.to_bytes(4, "big")
    (tmp_path / "bad.annotator").write_bytes(content)
    assert salvage(tmp_path / "bad.annotator", tmp_path / "new.annotator").is_all
    assert contents(tmp_path / "new.annotator") == contents(good)


def leaves(content, root):
    """The pages of a table with row numbers, in their order, and where the last one's number is.

    SQLite's file format, section 1.6; the root must be an interior page.
    """
    start = (root - 1) * _PAGE
    assert content[start] == 5
    cells = int.from_bytes(content[start + 3 : start + 5], "big")
    at = [
        int.from_bytes(content[p : p + 2], "big")
        for p in range(start + 12, start + 12 + 2 * cells, 2)
    ]
    places = [*(start + each for each in at), start + 8]
    return [int.from_bytes(content[each : each + 4], "big") for each in places], start + 8


def test_rows_behind_the_damage_are_read_from_the_end(good, roots, tmp_path):
    pages, _ = leaves(good.read_bytes(), roots["edits"])
    assert len(pages) > 4
    bad = broken(good, tmp_path / "bad.annotator", pages[1])
    salvage(bad, tmp_path / "new.annotator")
    with raw(good) as was, raw(tmp_path / "new.annotator") as now:
        query = "SELECT at, by, name FROM edits WHERE length(body) > 0 ORDER BY at, by, name"
        before, after = (each.execute(query).fetchall() for each in (was, now))
    assert before[-1] in after
    assert contents(tmp_path / "new.annotator") == contents(good)


def test_a_table_whose_end_leads_back_to_its_beginning_is_read_to_the_damage(good, roots, tmp_path):
    pages, last = leaves(good.read_bytes(), roots["edits"])
    bad = broken(good, tmp_path / "bad.annotator", pages[1])
    content = bytearray(bad.read_bytes())
    content[last : last + 4] = pages[0].to_bytes(4, "big")
    bad.write_bytes(content)
    assert not salvage(bad, tmp_path / "new.annotator").is_all
    assert contents(tmp_path / "new.annotator") == contents(good)


def checksums(data, first, second):
    """What SQLite's log says of itself, with the big-endian order that its header names."""
    for at in range(0, len(data), 8):
        one, two = (int.from_bytes(data[p : p + 4], "big") for p in (at, at + 4))
        first = (first + one + second) & 0xFFFFFFFF
        second = (second + two + first) & 0xFFFFFFFF
    return first, second


def test_a_log_that_holds_noise_instead_of_a_first_page_spoils_nothing_else(good, tmp_path):
    content = bytearray(good.read_bytes())
    content[18:20] = (2, 2)  # it has a log
    (tmp_path / "bad.annotator").write_bytes(content)

    def packed(*numbers):
        return b"".join(each.to_bytes(4, "big") for each in numbers)

    header = packed(0x377F0683, 3007000, _PAGE, 0, 1, 2)
    sums = checksums(header, 0, 0)
    log = header + packed(*sums)
    frame, page = packed(1, good.stat().st_size // _PAGE), random.Random(0).randbytes(_PAGE)
    sums = checksums(frame + page, *sums)
    log += frame + packed(1, 2, *sums) + page
    (tmp_path / "bad.annotator-wal").write_bytes(log)
    assert salvage(tmp_path / "bad.annotator", tmp_path / "new.annotator").documents == 11
    assert contents(tmp_path / "new.annotator") == contents(good)


def test_a_cut_file_gives_what_comes_before_the_cut(good, tmp_path):
    content = good.read_bytes()
    (tmp_path / "bad.annotator").write_bytes(content[: len(content) * 3 // 4 + 100])
    found = salvage(tmp_path / "bad.annotator", tmp_path / "new.annotator")
    assert found.damaged
    assert found.documents > 0
    assert contents(tmp_path / "new.annotator")


def test_edits_that_are_only_in_the_log_are_saved(tmp_path):
    path = tmp_path / "p.annotator"
    project = make_project(path)
    opened = open_first(project)
    opened.apply(annotating.set_flag(opened.session, "mine"))
    shutil.copy(path, tmp_path / "bad.annotator")
    shutil.copy(f"{path}-wal", tmp_path / "bad.annotator-wal")
    project.close()
    salvage(tmp_path / "bad.annotator", tmp_path / "new.annotator")
    with open_project(tmp_path / "new.annotator") as saved:
        assert open_first(saved).session.layer.flag == "mine"


def test_a_salvaged_project_is_worked_in_like_any_other(good, roots, tmp_path):
    bad = broken(good, tmp_path / "bad.annotator", roots["edits"])
    salvage(bad, tmp_path / "new.annotator")
    with open_project(tmp_path / "new.annotator") as project:
        document = project.documents()[0]
        name = project.file.layers.of_document(document.id)[0].annotator
        opened = open_document(project, document.id, name)
        before = opened.session.layer.items()
        opened.apply(annotating.set_flag(opened.session, "again"))
        opened.undo()
        assert opened.session.layer.items() == before
        assert opened.next_undo == "salvage"
        assert list(verify(project)) == []


def test_a_text_that_changed_is_named_and_what_still_fits_stays(good, tmp_path):
    path = tmp_path / "bad.annotator"
    shutil.copy(good, path)
    with raw(path) as connection:
        connection.execute("UPDATE texts SET text = text || ' More.' WHERE document = 1")
        connection.execute("UPDATE mentions SET surface = 'x' WHERE layer = 1 AND start < 60")
        connection.execute("DELETE FROM edits WHERE layer = 1")
    found = salvage(path, tmp_path / "new.annotator")
    assert len(found.changed) == 1
    assert found.lost > 0
    assert contents(tmp_path / "new.annotator")


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE texts SET text = text || ' More.' WHERE document < 4",
        "DELETE FROM texts WHERE document < 4",
    ],
)
def test_texts_that_changed_or_are_gone_come_from_a_backup(good, tmp_path, damage):
    path, backup = tmp_path / "bad.annotator", tmp_path / "bad backups" / "bad 2024-01-18.annotator"
    backup.parent.mkdir()
    shutil.copy(good, path)
    shutil.copy(good, backup)
    with raw(path) as connection:
        connection.execute(damage)
    found = salvage(path, tmp_path / "new.annotator")
    assert (found.changed, found.lost) == ([], 0)
    assert contents(tmp_path / "new.annotator") == contents(good)


def test_what_was_set_aside_has_the_backups_of_the_project_in_whose_place_it_was(good, tmp_path):
    shutil.copy(good, tmp_path / "p.annotator")
    back_up(tmp_path / "p.annotator")
    with raw(tmp_path / "p.annotator") as connection:
        connection.execute("DELETE FROM texts WHERE document < 4")
    aside = restore(tmp_path / "p.annotator").aside
    assert salvage(aside, tmp_path / "new.annotator").documents == 11
    assert contents(tmp_path / "new.annotator") == contents(good)


@pytest.mark.parametrize("content", [b"", b"no project", bytes(20_000), b"\xff" * 20_000])
def test_what_holds_nothing_is_said_and_leaves_nothing(tmp_path, content):
    (tmp_path / "bad.annotator").write_bytes(content)
    with pytest.raises(UserError, match="Nothing could be read"):
        salvage(tmp_path / "bad.annotator", tmp_path / "new.annotator")
    assert [each.name for each in tmp_path.iterdir()] == ["bad.annotator"]


def test_a_file_that_is_there_is_not_written_over(good, tmp_path):
    (tmp_path / "new.annotator").write_text("mine")
    with pytest.raises(UserError, match="already"):
        salvage(good, tmp_path / "new.annotator")
    assert (tmp_path / "new.annotator").read_text() == "mine"


def test_a_missing_file_is_said(tmp_path):
    with pytest.raises(UserError, match="no file"):
        salvage(tmp_path / "none.annotator", tmp_path / "new.annotator")


def test_a_database_of_another_program_holds_nothing(tmp_path):
    connection = sqlite3.connect(tmp_path / "bad.annotator")
    connection.execute("CREATE TABLE documents (x)")
    connection.execute("INSERT INTO documents VALUES (1)")
    connection.commit()
    connection.close()
    with pytest.raises(UserError, match="Nothing could be read"):
        salvage(tmp_path / "bad.annotator", tmp_path / "new.annotator")


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.data())
def test_whatever_is_damaged_the_result_is_whole_or_said_to_be_none(good, tmp_path, data):
    content = bytearray(good.read_bytes())
    pages = len(content) // _PAGE
    for page in data.draw(st.lists(st.integers(1, pages), max_size=4)):
        content[(page - 1) * _PAGE : page * _PAGE] = random.Random(page).randbytes(_PAGE)
    changes = st.tuples(st.integers(0, len(content) - 1), st.integers(0, 255))
    for place, value in data.draw(st.lists(changes, max_size=60)):
        content[place] = value
    del content[data.draw(st.integers(_PAGE, len(content))) :]
    (tmp_path / "bad.annotator").write_bytes(content)
    new = tmp_path / "new.annotator"
    new.unlink(missing_ok=True)
    try:
        salvage(tmp_path / "bad.annotator", new)
    except UserError:
        assert not new.exists()
        return
    with open_project(new) as project:
        # a letter of a label may be another one now: it is kept, and said
        assert [each for each in verify(project) if "schema has no" not in each.why] == []
