"""Settling over many documents: in a process of its own, with the same outcome as here."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core.errors import UserError
from annotator.services.project import open_for_reading
from annotator.services.settling_agreed import settle_agreed
from annotator.services.settling_aside import FEW, layers_state, settle_aside
from annotator.services.settling_queue import overview
from annotator.services.settling_terms import Terms, set_terms
from tests.layers import mention
from tests.services.annotated import gold_labels, ids, project_of, put_layer

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.services.project import Project

AGREED = {name: [mention("m1", "GPE", "Estara")] for name in ("ana", "ben")}
DIFFERENT = {
    "ana": [mention("m1", "GPE", "Estara"), mention("m2", "GPE", "Sarrin")],
    "ben": [mention("m1", "GPE", "Estara"), mention("m2", "PERSON", "Sarrin")],
}
MANY = FEW + 2


def project(path: Path, documents: int) -> Project:
    return project_of(path, *[DIFFERENT if n % 2 else AGREED for n in range(documents)])


def known(project: Project):
    return overview(project, "lea", stop=lambda: True)


@pytest.mark.parametrize("documents", [3, MANY])
def test_what_all_agree_on_is_settled_as_it_is_in_this_process(tmp_path: Path, documents: int):
    here, aside = (project(tmp_path / name, documents) for name in ("one", "two"))
    told: list[tuple[int, int]] = []
    taken = settle_aside(
        aside, "lea", agreed=True, progress=lambda done, total: told.append((done, total))
    )
    expected = settle_agreed(here, "lea")
    assert (taken.name, taken.documents) == (expected.name, expected.documents)
    assert taken.step
    assert told[-1] == (documents, documents)
    for one, other in zip(ids(here), ids(aside), strict=True):
        assert gold_labels(here, one) == gold_labels(aside, other)
    assert known(aside).unknown == 0
    assert known(aside).progress == known(here).progress
    assert settle_aside(aside, "lea", agreed=True).name == ""


def test_many_documents_are_found_out_about_and_nothing_is_written(tmp_path: Path):
    many = project(tmp_path / "many", MANY)
    assert settle_aside(many, "lea", agreed=False).name == ""
    assert known(many).unknown == 0
    assert len(known(many).entries) == MANY // 2
    assert all(gold_labels(many, each) == {} for each in ids(many))


def test_it_ends_at_once_where_nobody_wants_it_any_more(tmp_path: Path):
    many = project(tmp_path / "many", MANY)
    assert settle_aside(many, "lea", agreed=True, stop=lambda: True).name == ""
    assert settle_aside(many, "lea", agreed=True).documents == MANY


def test_what_is_the_matter_there_is_said_here(tmp_path: Path):
    many = project(tmp_path / "many", MANY)
    many.path.rename(tmp_path / "elsewhere.annotator")
    with pytest.raises(UserError, match=r"\."):
        settle_aside(many, "lea", agreed=False)


def test_nothing_is_done_in_a_project_that_cannot_be_written(tmp_path: Path):
    path = project(tmp_path / "few", 3).path
    with open_for_reading(path) as only_read:
        assert settle_aside(only_read, "lea", agreed=True).name == ""


def test_the_state_of_the_layers_changes_with_them_and_with_the_terms_alone(tmp_path: Path):
    few = project(tmp_path / "few", 3)
    before = layers_state(few)
    settle_aside(few, "lea", agreed=True)
    assert layers_state(few) == before
    put_layer(few, ids(few)[0], "ben", [mention("m1", "PERSON", "Estara")])
    changed = layers_state(few)
    assert changed != before
    set_terms(few, Terms(done_only=False))
    assert layers_state(few) not in (before, changed)


def test_few_documents_are_found_out_about_aside_where_nobody_waits(tmp_path: Path):
    few = project(tmp_path / "few", 3)
    settle_aside(few, "lea", agreed=False)
    assert known(few).unknown == 3  # that is left to who asks
    settle_aside(few, "lea", agreed=False, few=0)
    assert known(few).unknown == 0
