"""Nothing works in a project whose triggers change what is annotated behind people's backs."""

from __future__ import annotations

import pytest

from annotator.core.errors import DamagedError
from annotator.core.model import Mention
from annotator.services.project import open_for_reading, open_in_window, open_project
from annotator.services.salvaging import salvage
from annotator.services.verifying import verify
from annotator.storage.migrations import NAMES
from annotator.storage.sqlite import Database
from annotator.storage.tables import expected, foreign_triggers
from tests.storage.projects import make_project, open_first, raw
from tests.storage.test_layers import EVERY_KIND, adding

EVIL = (
    "CREATE TRIGGER evil AFTER INSERT ON edits BEGIN DELETE FROM mentions; END",
    "DROP TRIGGER document_added",
    "CREATE TRIGGER document_added AFTER INSERT ON documents BEGIN DELETE FROM mentions; END",
)


@pytest.fixture(params=[EVIL[:1], EVIL[1:]], ids=["another", "in the place of ours"])
def path(tmp_path, request):
    path = tmp_path / "p.annotator"
    with make_project(path) as project:
        open_first(project).apply(adding(*EVERY_KIND))
    with raw(path) as connection:
        for statement in request.param:
            connection.execute(statement)
    return path


@pytest.mark.parametrize("opening", [open_project, open_in_window])
def test_it_is_not_opened_for_work(path, opening):
    before = path.read_bytes()
    with pytest.raises(DamagedError, match="triggers that are not the program’s"):
        opening(path)
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_it_can_be_looked_at_and_taken_over(path, tmp_path):
    with open_for_reading(path) as project:
        kept = open_first(project).session.layer
    salvage(path, tmp_path / "new.annotator")
    with open_project(tmp_path / "new.annotator") as project:
        assert list(verify(project)) == []
        assert open_first(project).session.layer == kept
        assert kept.all(Mention)


def test_the_triggers_of_every_version_are_known():
    for applied in range(1, len(NAMES) + 1):
        db = Database(memory=True, execute_plugins=False)
        for part in expected(applied):
            if part.kind == "table" and not part.name.startswith("texts_found"):
                db.execute(part.sql)
        triggers = [part for part in expected(applied) if part.kind == "trigger"]
        for part in triggers:
            db.execute(part.sql)
        assert foreign_triggers(db.conn) == []
        db.conn.close()
    assert len(triggers) == 9
