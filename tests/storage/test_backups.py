"""Copies and dated backups."""

from datetime import UTC, datetime, timedelta

import pytest

from annotator.core import annotating
from annotator.core.errors import UserError
from annotator.services.project import open_project
from annotator.services.verifying import verify
from annotator.storage.backups import KEPT, back_up_before, back_up_if_due, folder_of
from tests.storage.projects import make_project, open_first
from tests.strategies import STAMP, STORY, words

DAY = datetime(2024, 1, 18, 9, 30, tzinfo=UTC)


@pytest.fixture(params=["p", "border [1] news*"])
def project(tmp_path, request):
    with make_project(tmp_path / f"{request.param}.annotator") as made:
        yield made


def label(opened, label="GPE"):
    span = words(STORY, "Iran")
    opened.apply(annotating.label_span(opened.session, span, label, "m", STAMP))


def test_a_backup_is_made_once_a_day_and_dated(project):
    made = back_up_if_due(project.file, DAY)
    assert made == folder_of(project.path) / f"{project.path.stem} 2024-01-18.annotator"
    assert back_up_if_due(project.file, DAY + timedelta(hours=5)) is None
    assert back_up_if_due(project.file, DAY + timedelta(days=1)) is not None


def test_the_newest_seven_are_kept_and_nothing_else_is_touched(project):
    folder = folder_of(project.path)
    folder.mkdir()
    (folder / "notes.txt").write_text("mine")
    for days in range(KEPT + 3):
        back_up_if_due(project.file, DAY + timedelta(days=days))
    names = sorted(each.name for each in folder.iterdir())
    assert KEPT == 7
    assert names == sorted(
        ["notes.txt", *(f"{project.path.stem} 2024-01-{day}.annotator" for day in range(21, 28))]
    )


def test_today_s_backup_stays_though_the_clock_was_set_back(project):
    for days in range(1, KEPT + 1):
        back_up_if_due(project.file, DAY + timedelta(days=days))
    made = back_up_if_due(project.file, DAY)
    assert made.exists()
    assert len(list(made.parent.iterdir())) == KEPT + 1


def test_of_the_copies_before_something_large_the_newest_are_kept(project):
    hours = range(KEPT + 2)
    made = [back_up_before(project.file, "import", DAY + timedelta(hours=n)) for n in hours]
    assert (
        back_up_before(project.file, "import", DAY + timedelta(hours=KEPT + 1, minutes=9)) is None
    )
    assert sorted(made[0].parent.iterdir()) == made[-KEPT:]


def test_a_backup_holds_the_newest_edits_and_opens_as_a_project(project):
    label(open_first(project))
    made = back_up_if_due(project.file, DAY)
    label(open_first(project), "PERSON")
    with open_project(made) as backup:
        assert open_first(backup).session.mention("m").label == "GPE"
        assert list(verify(backup)) == []
    assert open_first(project).session.mention("m").label == "PERSON"


def test_today_s_backup_is_made_on_demand(project):
    assert project.back_up_if_due().parent == folder_of(project.path)
    assert project.back_up_if_due() is None


def test_a_backup_that_can_t_be_made_is_said(project):
    folder_of(project.path).write_text("in the way")
    with pytest.raises(UserError, match="backups can't be used"):
        back_up_if_due(project.file, DAY)


def test_a_copy_takes_the_place_of_an_older_one_as_a_whole(project, tmp_path):
    target = tmp_path / "copy.annotator"
    project.save_copy(target)
    label(open_first(project))
    project.save_copy(target)
    with open_project(target) as copy:
        assert open_first(copy).session.mention("m")
        assert copy.id == project.id
    assert not [each for each in tmp_path.iterdir() if "partial" in each.name]


def test_a_copy_needs_another_name_and_a_folder(project, tmp_path):
    with pytest.raises(UserError, match="another name"):
        project.save_copy(tmp_path / "." / project.path.name)
    with pytest.raises(UserError, match=r"no folder .*gone"):
        project.save_copy(tmp_path / "gone" / "copy.annotator")


def test_a_copy_that_fails_leaves_nothing_behind(project, tmp_path):
    (tmp_path / "copy.annotator").mkdir()
    with pytest.raises(UserError):
        project.save_copy(tmp_path / "copy.annotator")
    assert not [each for each in tmp_path.iterdir() if "partial" in each.name]
