"""What a file is to a project, what was handed out so far, how far a package is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core import annotating
from annotator.core.model import Status
from annotator.services.hand_out import Again, hand_out, plan_again
from annotator.services.merging import merge
from annotator.services.outside import document_count, writes_of_others
from annotator.services.packages import Kind, history, look, progress, returned_name
from annotator.services.project import open_project
from tests.projects import make_project
from tests.services.teams import given_to, opened_at, team_project

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.services.project import Project


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return team_project(tmp_path / "border.annotator")


def finish(path: Path, place: int = 0, status: Status = Status.DONE) -> None:
    """Say how far a document of a package is."""
    with open_project(path) as package:
        opened = opened_at(package, place)
        opened.apply(annotating.set_status(opened.session, status))


def test_the_history_lists_every_package_with_its_terms(project, tmp_path):
    assert history(project) == []
    paths = given_to(project, tmp_path / "out", "Ana Bo", overlap=2, seed=7, blind=0.25)
    (first,) = history(project)
    assert first.words == (
        "To Ana, Bo: each document to 2 annotators, 25 % without suggestions; random seed 7."
    )
    assert [each[:5] for each in first.packages] == [
        ("Ana", "border Ana.annotator", 4, 0, 1),
        ("Bo", "border Bo.annotator", 4, 0, 1),
    ]
    assert all(not each.returned for each in first.packages)
    finish(paths["Bo"])
    merge(project, [paths["Bo"]])
    (first,) = history(project)
    assert [each.done for each in first.packages] == [0, 1]
    assert [bool(each.returned) for each in first.packages] == [False, True]
    hand_out(project, plan_again(project, Again.UNFINISHED), tmp_path / "again")
    both = history(project)
    assert sorted(len(each.packages) for each in both) == [2, 2]
    again = next(each for each in both if "Bo 2" in each.packages[1].file)
    assert again.packages[1].documents == 3


@pytest.mark.parametrize("stored", ["", "{}", "[1]", '{"overlap": 2, "seed": 1, "blind": "x"}'])
def test_terms_of_another_version_say_nothing(project, tmp_path, stored: str):
    given_to(project, tmp_path / "out", "Ana")
    with project.file.writing():
        project.file._db.execute("UPDATE hand_outs SET terms = ?", [stored])
    (only,) = history(project)
    assert only.words == ""
    assert len(only.packages) == 1


def test_what_a_file_is_to_a_project(project, tmp_path):
    path = given_to(project, tmp_path / "out", "Ana")["Ana"]
    found = look(project, path)
    assert found == (path, Kind.OURS, "border Ana.annotator: Ana’s package, 4 documents.")
    other = make_project(tmp_path / "other.annotator", "Other words.")
    foreign = given_to(other, tmp_path / "theirs", "Bo")["Bo"]
    other.close()
    assert look(project, foreign)[1:] == (
        Kind.FOREIGN,
        "other Bo.annotator is Bo’s package of another project, “Other”, 1 document.",
    )
    assert look(project, other.path).kind is Kind.PROJECT
    project.save_copy(tmp_path / "copy.annotator")
    assert look(project, tmp_path / "copy.annotator").kind is Kind.COPY
    (tmp_path / "no.annotator").write_bytes(b"words")
    unusable = look(project, tmp_path / "no.annotator")
    assert unusable.kind is Kind.UNUSABLE
    assert "no.annotator is no package" in unusable.words


def test_how_far_a_package_is(project, tmp_path):
    assert progress(project) is None
    path = given_to(project, tmp_path / "out", "Ana")["Ana"]
    finish(path, 0)
    finish(path, 1, Status.DOING)
    with open_project(path) as package:
        found = progress(package)
    assert found == ("Ana", 4, 1, 1)
    assert found.words == "1 of 4 documents done, 1 begun."


def test_the_name_of_what_is_sent_back_says_the_day(tmp_path):
    path = tmp_path / "border Ana.annotator"
    assert returned_name(path, "2026-02-03T12:00:00Z") == "border Ana back 2026-02-03.annotator"


def test_writing_from_elsewhere_shows(project):
    before, count = writes_of_others(project), document_count(project)
    assert writes_of_others(project) == before
    with open_project(project.path) as other, other.file.writing():
        other.file.set_fact("tests", "x")
    assert writes_of_others(project) != before
    assert document_count(project) == count == 4
