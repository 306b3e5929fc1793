"""Merging: what comes in, what stands, what is kept, and what is said about it."""

from __future__ import annotations

import shutil
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from annotator.core import decisions
from annotator.core.annotating import label_span, set_flag, set_note, set_status
from annotator.core.documents import Article
from annotator.core.errors import UserError
from annotator.core.model import Mention, Note, Role, Status, Verdict, span_of
from annotator.core.schema_changes import Part
from annotator.core.schema_editing import SchemaDraft, remove, rename
from annotator.core.schema_parts import Place
from annotator.services import hand_out as handing
from annotator.services import schema_changes
from annotator.services.annotating import open_document
from annotator.services.clock import now, stamp
from annotator.services.importing import add_article
from annotator.services.kept_layers import kept_layers
from annotator.services.merging import merge
from annotator.services.project import open_for_reading, open_project
from annotator.services.steps import carry_out, sessions
from annotator.services.time_statistics import time_statistics
from annotator.services.verifying import verify
from annotator.storage.backups import folder_of
from tests.projects import STORY
from tests.services.teams import (
    change_schema,
    copied,
    given_to,
    opened_at,
    said_by,
    state_of,
    team_project,
    work,
)
from tests.storage.projects import raw

if TYPE_CHECKING:
    from pathlib import Path

GPE = Place(Part.ENTITY, "GPE")


@pytest.fixture
def project(tmp_path: Path):
    with team_project(tmp_path / "news.annotator", 2) as made:
        yield made


@pytest.fixture
def ana(project, tmp_path: Path) -> Path:
    """Ana's package; Ben has the same documents."""
    return given_to(project, tmp_path / "out", "Ana Ben", 2)["Ana"]


def label(
    path: Path, item_id: str = "mine", words: str = "raid", place: int = 0, name: str = "GPE"
):
    """Label words in a package."""
    with open_project(path) as package:
        opened = opened_at(package, place)
        _label(opened, item_id, words, name)


def _label(opened, item_id: str, words: str, name: str = "GPE") -> None:
    text = opened.session.text.string
    start = text.index(words)
    span = span_of(text, (start, start + len(words)))
    opened.apply(label_span(opened.session, span, name, item_id, opened.stamp()), 2.5)


def mentions(project, name: str, place: int = 0) -> dict[str, str]:
    """The labels of an annotator's mentions in a document, by their ids."""
    opened = open_document(project, project.documents()[place].id, name)
    return {each.id: each.label for each in opened.session.layer.all(Mention)}


def only_problem(report) -> str:
    (problem,) = report.problems
    return problem.why


def test_everything_that_was_done_comes_back(project, ana):
    with open_project(ana) as package:
        opened = opened_at(package)
        _label(opened, "mine", "raid")
        opened.apply(set_note(opened.session, Note("n", "Why?", "mine", True), opened.stamp()))
        opened.apply(set_flag(opened.session, "unclear"))
        opened.apply(decisions.accept(opened.session, ["e1"], opened.stamp()))
        opened.apply(decisions.reject(opened.session, ["m4"], opened.stamp()))
        opened.apply(set_status(opened.session, Status.DONE))
        opened.leave(17, 0.5, 61.25)
        layer, statistics = opened.session.layer, time_statistics(package, "Ana")
        found = package.queue("Ana")[0]
        notes = package.file.notes.of_annotator("Ana")
    report = merge(project, [ana])
    assert report.problems == []
    assert report.summary() == "1 package merged, 1 layer came in."
    assert report.packages[0].summary() == "news Ana.annotator (Ana): 1 layer came in."
    here = open_document(project, project.documents()[0].id, "Ana")
    assert here.session.layer == layer
    assert layer.count(Verdict) == 4
    assert (here.layer.caret, here.layer.scroll, here.layer.seconds) == (17, 0.5, 61.25)
    assert project.file.notes.of_annotator("Ana") == notes
    row = project.queue("Ana")[0]
    assert row == found._replace(disagreement=row.disagreement)
    times = time_statistics(project, "Ana")
    assert times.record() == statistics.record()
    assert list(verify(project)) == []


def test_undo_reaches_back_to_the_beginning_and_forth_again(project, ana):
    work(ana, 3, 8)
    merge(project, [ana])
    for document in project.documents():
        opened = open_document(project, document.id, "Ana")
        layer = opened.session.layer
        before = set(layer.items())
        steps = 0
        while opened.undo().name:
            steps += 1
        assert layer.items() == []
        for _ in range(steps):
            assert opened.redo().name
        assert set(layer.items()) == before
    assert list(verify(project)) == []


def test_a_step_over_documents_comes_back_as_one(project, ana):
    with open_project(ana) as package:
        ids = [each.id for each in package.documents()]
        edits = {}
        for layer, session in sessions(package, ids, "Ana"):
            span = span_of(session.text.string, (0, 13))
            edits[layer.number] = label_span(session, span, "ORG", "everywhere", stamp("Ana"))
        carry_out(package, "label everywhere", edits, stamp("Ana"))
    merge(project, [ana])
    assert [mentions(project, "Ana", place)["everywhere"] for place in (0, 1)] == ["ORG"] * 2
    opened = open_document(project, project.documents()[1].id, "Ana")
    assert opened.undo().documents == 2
    assert [mentions(project, "Ana", place) for place in (0, 1)] == [{}, {}]
    assert list(verify(project)) == []


def test_the_newest_state_stands_whatever_comes_first(project, ana, tmp_path):
    label(ana, "one")
    early = copied(ana, tmp_path / "early.annotator")
    label(ana, "two", "guards")
    late = merge(project, [ana])
    assert late.packages[0].taken == 1
    again = merge(project, [early])
    assert (again.packages[0].older, again.taken, again.problems) == (1, 0, [])
    assert again.packages[0].summary() == "early.annotator (Ana) brought nothing new."
    assert set(mentions(project, "Ana")) == {"one", "two"}


def test_merging_again_writes_nothing(project, ana):
    work(ana, 5)
    first = merge(project, [ana])
    assert first.backup is not None
    before = said_by(project)
    with open_project(project.path) as other:
        changes = other.file.writes_of_others()
        again = merge(project, [ana])
        assert other.file.writes_of_others() == changes
    assert (again.taken, again.backup, again.problems) == (0, None, [])
    assert again.packages[0].known > 0
    assert said_by(project) == before


def test_the_project_is_backed_up_before_it_changes(project, ana, tmp_path):
    before = said_by(project)
    label(ana)
    report = merge(project, [ana])
    assert report.backup is not None
    assert report.backup.parent == folder_of(project.path)
    assert "before merging" in report.backup.name
    with open_project(report.backup) as backup:
        assert said_by(backup) == before
    label(ana, "two", "guards")
    assert merge(project, [ana]).backup is None  # so soon after the last one


def test_a_layer_that_was_changed_in_two_places(project, ana):
    """The state with more edits stands; nothing of the other one is lost."""
    label(ana, "one")
    merge(project, [ana])
    opened = open_document(project, project.documents()[0].id, "Ana")  # the lead corrects it
    _label(opened, "lead", "Monday")
    label(ana, "two", "guards")
    label(ana, "three", "envoys")
    report = merge(project, [ana])
    assert "Ana's layer was changed in two places: the one in the package" in only_problem(report)
    assert set(mentions(project, "Ana")) == {"one", "two", "three"}
    (kept,) = kept_layers(project)
    assert (kept.annotator, kept.edits, kept.title) == ("Ana", 2, "Article 1")
    assert list(verify(project)) == []
    assert merge(project, [ana]).problems == []
    opened = open_document(project, project.documents()[0].id, "Ana")
    for number in range(3):
        _label(opened, f"lead {number}", "Monday", ("GPE", "ORG", "PERSON")[number])
    label(ana, "four", "Port Halden")
    report = merge(project, [ana])
    assert "the one in the project has more edits and stays" in only_problem(report)
    assert report.packages[0].kept == 1
    assert len(kept_layers(project)) == 2
    assert merge(project, [ana]).packages[0].known == 1


def next_second() -> None:
    """Wait until the time is stored as another one."""
    before = now()
    while now() == before:
        time.sleep(0.02)


@pytest.mark.parametrize("later", ["package", "project"])
def test_of_two_places_with_as_many_edits_it_says_that_the_newer_one_stands(project, ana, later):
    label(ana, "one")
    merge(project, [ana])
    opened = open_document(project, project.documents()[0].id, "Ana")
    if later == "package":
        _label(opened, "lead", "Monday")
        next_second()
        label(ana, "two", "guards")
    else:
        label(ana, "two", "guards")
        next_second()
        _label(opened, "lead", "Monday")
    why = only_problem(merge(project, [ana]))
    stands = "stands" if later == "package" else "stays"
    assert f"the one in the {later} has as many edits, the last of them newer, and {stands}" in why
    assert "more edits" not in why


def test_one_package_in_two_places(project, ana, tmp_path):
    label(ana, "one")
    home = copied(ana, tmp_path / "home.annotator")
    label(ana, "office", "guards")
    label(home, "home", "guards")
    label(home, "home 2", "envoys")
    report = merge(project, [ana, home])
    assert report.taken == 2
    assert set(mentions(project, "Ana")) == {"one", "home", "home 2"}
    assert [each.edits for each in kept_layers(project)] == [2]


# -- schemas --------------------------------------------------------------------------------------


def rename_gpe(project) -> None:
    draft = rename(SchemaDraft(project.schema.record), GPE, "COUNTRY")
    schema_changes.save(project, draft, stamp("Lead"))


def test_an_old_package_follows_the_schema_of_today(project, ana):
    label(ana, "one")
    rename_gpe(project)
    assert merge(project, [ana]).problems == []
    assert mentions(project, "Ana") == {"one": "COUNTRY"}
    assert list(verify(project)) == []
    label(ana, "two", "guards", name="ORG")  # under the old schema still
    report = merge(project, [ana])
    assert (report.taken, report.problems) == (1, [])
    assert mentions(project, "Ana") == {"one": "COUNTRY", "two": "ORG"}
    opened = open_document(project, project.documents()[0].id, "Ana")
    assert [opened.undo().name for _ in range(2)] == ["label", "label"]
    opened.redo()
    assert mentions(project, "Ana") == {"one": "COUNTRY"}
    schema_changes.undo_last(project, stamp("Lead"))
    assert mentions(project, "Ana") == {"one": "GPE"}
    assert list(verify(project)) == []


def test_names_that_the_schema_lost_are_kept_until_it_has_them_again(project, ana):
    label(ana, "one", name="FAC")
    draft = remove(SchemaDraft(project.schema.record), Place(Part.ENTITY, "FAC"))
    before = project.schema
    schema_changes.save(project, draft, stamp("Lead"))
    assert project.schema.entity("FAC") is None
    report = merge(project, [ana])
    assert "It uses FAC, which the project's schema does not have" in only_problem(report)
    assert mentions(project, "Ana") == {}
    assert len(kept_layers(project)) == 1
    assert "FAC" in kept_layers(project)[0].why
    back = schema_changes.restored(project, before.version)
    schema_changes.save(project, back, stamp("Lead"), base=before.version)
    report = merge(project, [ana])
    assert (report.taken, report.problems) == (1, [])
    assert mentions(project, "Ana") == {"one": "FAC"}
    assert kept_layers(project) == []


def own_schema(path: Path, change: str) -> None:
    """Change the schema of a package, which the services refuse."""
    with open_project(path) as package:
        change_schema(package, change)


def test_names_of_a_package_s_own_are_led_back(project, ana):
    label(ana, "one")
    own_schema(ana, "rename")
    label(ana, "two", "guards", name="COUNTRY")
    label(ana, "three", "envoys", name="ORG")
    with open_project(ana) as package:
        opened = opened_at(package)
        opened.undo()
        opened.undo()
        opened.redo()
    report = merge(project, [ana])
    assert (report.taken, report.problems) == (1, [])
    assert mentions(project, "Ana") == {"one": "GPE", "two": "GPE"}
    opened = open_document(project, project.documents()[0].id, "Ana")
    opened.redo()
    assert mentions(project, "Ana") == {"one": "GPE", "two": "GPE", "three": "ORG"}
    assert list(verify(project)) == []


def test_names_that_can_t_be_led_back_are_kept(project, ana):
    label(ana, "one", name="LOC")
    label(ana, "other", place=1)
    own_schema(ana, "merge")
    report = merge(project, [ana])
    assert report.problems == []  # what was done before is as it was
    assert mentions(project, "Ana") == {"one": "LOC"}
    label(ana, "two", "guards")
    report = merge(project, [ana])
    assert "a schema that was changed in the package. So this layer is kept" in only_problem(report)
    assert mentions(project, "Ana") == {"one": "LOC"}
    assert len(kept_layers(project)) == 1
    assert merge(project, [ana]).backup is None


# -- who and what ---------------------------------------------------------------------------------


def test_somebody_who_calls_herself_otherwise(project, ana):
    work(ana, 1, annotator="Ana K.")
    report = merge(project, [ana])
    assert "“Ana K.” worked here; the layers are merged as those of “Ana”" in only_problem(report)
    assert report.taken > 0
    assert "Ana K." not in project.annotators()
    assert list(verify(project)) == []
    assert time_statistics(project, "Ana").record()["seconds"] > 0


def test_an_annotator_whom_the_project_renamed(project, ana):
    label(ana, "one")
    merge(project, [ana])
    with raw(project.path) as db:
        db.execute("UPDATE annotators SET name = 'Anna' WHERE name = 'Ana'")
    label(ana, "two", "guards")
    report = merge(project, [ana])
    assert "merged as those of “Anna”" in only_problem(report)
    assert set(mentions(project, "Anna")) == {"one", "two"}
    assert kept_layers(project) == []


def test_somebody_else_who_worked_in_a_package(project, ana):
    """A package never writes another's layer, in whatever order it comes."""
    work(ana, 1, annotator="Ben")
    with open_project(ana) as package:
        gold = open_document(package, package.documents()[0].id, "Ana", Role.GOLD)
        gold.apply(set_flag(gold.session, "settled"))
    report = merge(project, [ana])
    assert {each.why.split(".")[0] for each in report.problems} == {"It came in the package of Ana"}
    assert state_of(project, "Ben") == []
    assert {each.annotator for each in kept_layers(project)} == {"Ana", "Ben"}
    assert report.taken == 0
    assert report.packages[0].kept == len(kept_layers(project))


def test_a_package_of_another_project(project, ana, tmp_path):
    with team_project(tmp_path / "other.annotator", 1) as other:
        report = merge(other, [ana])
        assert "belongs to another project (“News”); merge it there" in only_problem(report)
        assert report.packages[0].refused
        assert "was not merged" in report.packages[0].summary()
        assert "1 file could not be used" in report.summary()


def test_a_copy_of_the_project_is_no_package(project, tmp_path):
    project.save_copy(tmp_path / "copy.annotator")
    paths = [tmp_path / "copy.annotator", project.path, tmp_path / "none.annotator"]
    said = [each.why for each in merge(project, paths).problems]
    assert "copy.annotator is a project, not a package; export" in said[0]
    assert said[1:] == [
        "news.annotator is the project itself; leave it out.",
        f"There is no file {paths[2]}; check the name.",
    ]


def test_a_project_that_forgot_the_hand_out(project, tmp_path):
    """A backup from before the hand-out is in use again: packages say themselves whose they are."""
    project.save_copy(tmp_path / "older.annotator")
    path = given_to(project, tmp_path / "out", "Ana", blind=0.5)["Ana"]
    blind = handing.blind(project)
    label(path)
    with open_project(tmp_path / "older.annotator") as older:
        assert merge(older, [path]).problems == []
        assert list(mentions(older, "Ana")) == ["mine"]
        assert older.annotator_id("Ana") == project.annotator_id("Ana")
        assert handing.blind(older) == blind
        matrix = handing.matrix(older)
        assert list(matrix.counts("Ana").values()) == [1, 1, 0, 0]
        before = said_by(older)
        assert merge(older, [path]).backup is None
        assert said_by(older) == before


def test_a_project_that_forgot_the_hand_out_knows_people_by_their_names(project, tmp_path):
    project.save_copy(tmp_path / "older.annotator")
    packages = given_to(project, tmp_path / "out", "Ana Ben", 2)
    for path in packages.values():
        label(path)
    with open_project(tmp_path / "older.annotator") as older:
        ana = older.annotator_id("Ana")  # somebody of that name, from before
        older.file.add_annotator(project.annotator_id("Ben"), "Benny")
        report = merge(older, packages.values())
        assert (report.taken, len(report.problems)) == (2, 1)
        assert "merged as those of “Benny”" in report.problems[0].why
        assert older.annotators() == ["Ana", "Benny"]
        assert older.annotator_id("Ana") == ana
        assert [len(mentions(older, name)) for name in ("Ana", "Benny")] == [1, 1]


def test_documents_that_the_project_does_not_have(project, ana):
    with open_project(ana) as package:
        added = add_article(package, Article("own.txt", f"{STORY} My own."))
        opened = open_document(package, added, "Ana")
        opened.apply(set_flag(opened.session, "mine"))
    label(ana, place=1)
    report = merge(project, [ana])
    assert "the project does not have this document" in only_problem(report)
    assert report.taken == 1
    add_article(project, replace(Article("own.txt", f"{STORY} My own."), title="Now here"))
    report = merge(project, [ana])
    assert (report.taken, report.problems) == (1, [])


def test_a_text_that_was_changed(project, ana):
    label(ana)
    label(ana, place=1)
    with raw(ana) as db:
        db.execute("UPDATE texts SET text = replace(text, 'raid', 'raids') WHERE document = 1")
    report = merge(project, [ana])
    assert "Its text was changed, so this layer was left out" in only_problem(report)
    assert report.taken == 1
    assert mentions(project, "Ana") == {}


def test_a_document_that_came_anew_is_found_by_its_text(project, ana):
    label(ana)
    document = project.documents()[0]
    text = project.text(document.id)
    with project.file.writing():
        project.file.documents.remove([document.id])
    add_article(project, Article("again.txt", text))
    assert merge(project, [ana]).taken == 1
    assert list(mentions(project, "Ana", 1)) == ["mine"]


def test_a_package_that_is_open_in_a_window(project, ana, tmp_path):
    """Its newest edits may be in the log beside it: what was sent with the file is read too."""
    with open_project(ana) as package:
        _label(opened_at(package), "unfolded", "raid")
        sent = tmp_path / "sent"
        sent.mkdir()
        for each in ana.parent.glob("news Ana.annotator*"):
            shutil.copyfile(each, sent / each.name)
        report = merge(project, [ana])
        assert (report.taken, report.problems) == (1, [])
    assert list(mentions(project, "Ana")) == ["unfolded"]
    assert merge(project, [sent]).packages[0].known == 1
    before = ana.stat().st_mtime_ns
    merge(project, [ana])
    assert ana.stat().st_mtime_ns == before


def test_files_are_only_read(project, ana):
    work(ana, 2)
    ana.chmod(0o400)
    before = (ana.read_bytes(), ana.stat().st_mtime_ns)
    assert merge(project, [ana]).taken > 0
    assert (ana.read_bytes(), ana.stat().st_mtime_ns) == before
    assert [each.name for each in ana.parent.iterdir() if "Ana" in each.name] == [ana.name]


def test_a_cancelled_merge_can_go_on(project, tmp_path):
    packages = list(given_to(project, tmp_path / "more", "Cem Dora", 2).values())
    for each in packages:
        label(each)
    asked = iter([False, True])
    report = merge(project, packages, cancelled=lambda: next(asked))
    assert report.summary() == (
        "Stopped after 1 package merged, 1 layer came in; 1 file left. Merge again to go on."
    )
    assert merge(project, packages).taken == 1


def test_what_can_t_be_merged_into(project, ana):
    with open_project(ana) as package, pytest.raises(UserError, match="is a package; merge it"):
        merge(package, [ana])
    looked_at = open_for_reading(project.path)
    with looked_at, pytest.raises(UserError, match="reading only"):
        merge(looked_at, [ana])


def test_an_empty_folder_is_said(project, tmp_path):
    (tmp_path / "empty").mkdir()
    report = merge(project, [tmp_path / "empty"])
    assert "no packages (*.annotator) in this folder" in only_problem(report)
