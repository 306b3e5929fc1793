"""Several files dropped on the window at once: each is used, or named with the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.gui.dialogs import SentenceDialog
from annotator.gui.hand_out_dialogs import OpenDialog, TakeDialog
from annotator.services.project import open_for_reading
from tests.gui.desk import make_project
from tests.gui.teams import desk_project, handed_out, idle, import_what_is_shown, shown, work_in
from tests.gui.test_mouse_in_window import drop

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.services.project import Project
    from tests.gui.desk import Desk


pytestmark = pytest.mark.usefixtures("plain_dialogs", "no_suggester")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return desk_project(tmp_path / "border.annotator")


@pytest.fixture
def packages(project: Project, tmp_path: Path) -> list[Path]:
    return handed_out(project, tmp_path / "out", "Ana", "Bo", overlap=2)


@pytest.fixture
def desk(make_desk, project: Project, packages: list[Path]) -> Desk:
    return make_desk(project, name="Lead")


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """Another project."""
    make_project(tmp_path / "other.annotator", "Other words.").close()
    return tmp_path / "other.annotator"


@pytest.fixture
def broken(packages: list[Path], tmp_path: Path) -> Path:
    """A package that was cut off on its way."""
    path = tmp_path / "broken.annotator"
    path.write_bytes(packages[0].read_bytes()[:5000])
    return path


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "wire.txt"
    path.write_text("Envoys met in Sarrin.", encoding="utf-8")
    return path


def test_another_project_beside_other_files_is_opened_after_a_question_that_names_them(
    desk: Desk, other: Path, broken: Path, article: Path
):
    drop(desk, broken, other, article)
    dialog = shown(desk, OpenDialog)
    assert dialog.sentence.startswith("other.annotator is another project, “Other”, 1 document.")
    assert "2 other files will be left alone" in dialog.sentence
    named = dialog.list.toPlainText()
    assert "broken.annotator" in named
    assert "wire.txt is no project and no package; drop it by itself to import it." in named
    desk.press("Esc")
    desk.until_closed()
    assert desk.title == "Article 1"
    drop(desk, other, article)
    shown(desk, OpenDialog)
    desk.press("Return")
    desk.until(lambda: desk.text == "Other words.")
    idle(desk)


def test_files_of_which_none_can_be_used_are_all_named(desk: Desk, broken: Path, tmp_path: Path):
    words = tmp_path / "words.annotator"
    words.write_bytes(b"just words")
    drop(desk, broken, words)
    shown(desk, SentenceDialog)
    sentence = desk.trouble()
    assert "broken.annotator" in sentence
    assert "words.annotator" in sentence


def test_bad_files_among_packages_are_listed_with_what_was_merged(
    desk: Desk, packages: list[Path], broken: Path, other: Path, article: Path
):
    work_in(packages[0], done=1)
    drop(desk, *packages, broken, other, article)
    dialog = shown(desk, TakeDialog)
    assert "3 files that can’t be merged here will be left out" in dialog.sentence
    assert "wire.txt" in dialog.list.toPlainText()
    desk.press("Return")
    desk.until(lambda: "2 problems to look at." in desk.message)
    desk.until_closed()
    idle(desk)
    listed = desk.window.sections.screen.merged.model.packages
    assert {each.path.name for each in listed if each.refused} == {broken.name, other.name}
    assert {each.path.name for each in listed if not each.refused} == {p.name for p in packages}


def test_where_one_is_opened_at_once_the_others_are_named(
    make_desk, packages: list[Path], other: Path, article: Path
):
    desk = make_desk(open_for_reading(packages[0]), name="Ana")
    drop(desk, other, packages[1], article)
    shown(desk, SentenceDialog)
    sentence = desk.trouble()
    assert sentence.startswith("Only other.annotator is opened; drop ")
    assert f"{packages[1].name}, wire.txt" in sentence
    assert desk.text == "Other words."
    idle(desk)


def test_articles_alone_are_imported(desk: Desk, article: Path):
    drop(desk, article)
    import_what_is_shown(desk)
    desk.until(lambda: len(desk.window.queue.model.rows) == 7)
    idle(desk)
