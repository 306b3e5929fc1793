"""Handing out: packages hold what they should and nothing else, and the project remembers them."""

from __future__ import annotations

import stat
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from annotator.core.annotating import set_flag, set_note, set_status
from annotator.core.edits import Edit, Replace
from annotator.core.errors import UserError
from annotator.core.hand_out import Share
from annotator.core.model import Mention, Note, Role, Status, span_of
from annotator.core.queue import Sort
from annotator.core.schema_changes import Part
from annotator.core.schema_editing import SchemaDraft, rename
from annotator.core.schema_parts import Place
from annotator.services import hand_out as handing
from annotator.services import schema_changes
from annotator.services.annotating import open_document
from annotator.services.clock import stamp
from annotator.services.merging import merge
from annotator.services.packages import history, last_terms
from annotator.services.project import open_project
from annotator.services.suggesting import documents_waiting, suggest_all
from annotator.services.verifying import verify
from tests.projects import store, story_suggestions
from tests.services.teams import change_schema, given_to, opened_at, team_project, terms, work

if TYPE_CHECKING:
    from pathlib import Path

State = handing.State


@pytest.fixture
def project(tmp_path: Path):
    with team_project(tmp_path / "news.annotator") as made:
        yield made


def ids(project) -> list[str]:
    return [each.id for each in project.documents()]


def test_a_plan_writes_nothing(project):
    before = project.path.read_bytes()
    plan = handing.plan(project, terms("Ana Ben", 2))
    assert len(plan.assignments) == 8
    assert project.annotators() == []
    assert handing.matrix(project).documents == ()
    assert project.path.read_bytes() == before


def test_a_package_is_a_project_of_its_own(project, tmp_path):
    project.set_guidelines("# Mark every *raid*.")
    packages = given_to(project, tmp_path / "out", "Ana Ben")
    assert sorted(each.name for each in (tmp_path / "out").iterdir()) == [
        "news Ana.annotator",
        "news Ben.annotator",
    ]
    with open_project(packages["Ana"]) as package:
        assert list(verify(package)) == []
        assert package.guidelines == "# Mark every *raid*."
        assert (package.title, package.id) == (project.title, project.id)
        assert package.schema == project.schema
        assert package.annotators() == ["Ana"]
        row = package.package
        assert row is not None
        assert row.annotator_id == project.annotator_id("Ana")
        assert len(package.documents()) == 2
        for document in package.documents():
            assert package.text(document.id) == project.text(document.id)
            here = package.file.documents.suggestions(document.id)
            assert here == project.file.documents.suggestions(document.id)
        assert package.containing("number") == set(ids(package))
        assert package.queue("Ana")[0].decided == 0
        opened = opened_at(package)
        assert opened.annotator == "Ana"
        opened.apply(set_status(opened.session, Status.DONE))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
def test_nobody_else_may_read_a_package(project, tmp_path):
    for path in given_to(project, tmp_path / "out", "Ana").values():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_nothing_of_others_is_in_a_package(project, tmp_path):
    """Not in any byte of it: no name, no layer, no edit, no note, nothing that was deleted."""
    names = ("Benedikta", "Leaderina")
    for name in names:
        for document_id in ids(project):
            opened = open_document(project, document_id, name)
            note = Note(f"n-{name}", f"secret thought of {name}")
            opened.apply(set_note(opened.session, note, opened.stamp()))
            opened.apply(set_flag(opened.session, f"secret flag of {name}"))
        project.remember_open(name, ids(project)[0])
    gold = open_document(project, ids(project)[0], "Leaderina", Role.GOLD)
    gold.apply(set_flag(gold.session, "secret gold"))
    draft = rename(SchemaDraft(project.schema.record), Place(Part.ENTITY, "GPE"), "COUNTRY")
    schema_changes.save(project, draft, stamp("Leaderina"))
    project.file.documents.remove([ids(project)[3]])
    packages = given_to(project, tmp_path / "out", "Ana Benedikta", 2)
    bytes_of = {name: path.read_bytes() for name, path in packages.items()}
    assert b"Ana" in bytes_of["Ana"]
    assert b"COUNTRY" in bytes_of["Ana"]
    for word in (b"Benedikta", b"Leaderina", b"secret", b"report number 4"):
        assert word not in bytes_of["Ana"], word
    assert b"secret thought of Benedikta" in bytes_of["Benedikta"]  # her own goes along
    for word in (b"Leaderina", b"secret gold", b"Ana"):
        assert word not in bytes_of["Benedikta"], word


def suggest_more(project, document_id: str) -> None:
    """One more suggestion, called late, in a document."""
    like = story_suggestions(project.text(document_id))[0]
    store(project, document_id, [replace(like, id="late")])


def suggestions(project) -> dict[str, list]:
    return {each: project.file.documents.suggestions(each) for each in ids(project)}


def test_what_is_suggested_later_never_reaches_a_package(project, tmp_path):
    first = given_to(project, tmp_path / "out", "Ana")
    document_id = ids(project)[0]
    suggest_more(project, document_id)
    assert "late" in {each.id for each in suggestions(project)[document_id]}
    plan = handing.plan_again(project, to=[Share("Ben")])
    second = handing.hand_out(project, plan, tmp_path / "more").packages[0].path
    with open_project(first["Ana"]) as ana, open_project(second) as ben:
        assert suggestions(ana) == suggestions(ben)
        assert document_id in ids(ben)


def test_suggesting_again_leaves_what_was_handed_out(project, tmp_path):
    """Somebody may be deciding about it; of what came later, the undecided makes room."""
    plan = handing.plan(project, terms("Ana"), handing.Selection(ids=tuple(ids(project)[:1])))
    handing.hand_out(project, plan, tmp_path)
    handed, free = ids(project)[:2]
    for each in (handed, free):
        suggest_more(project, each)
    before = {each.id for each in suggestions(project)[handed]} - {"late"}
    suggest_all(project, again=True, workers=1)
    after = {each.id for each in suggestions(project)[handed]}
    assert before < after
    assert "late" not in after
    assert not before & {each.id for each in suggestions(project)[free]}


def test_suggesters_and_the_schema_s_editor_are_silent_in_a_package(project, tmp_path):
    path = given_to(project, tmp_path / "out", "Ana", blind=0.5)["Ana"]
    with open_project(path) as package:
        assert documents_waiting(package) == []
        with pytest.raises(UserError, match="is a package: everybody sees the suggestions"):
            suggest_all(package, again=True)
        draft = rename(SchemaDraft(package.schema.record), Place(Part.ENTITY, "GPE"), "LAND")
        with pytest.raises(UserError, match="its schema belongs to the project"):
            schema_changes.save(package, draft, stamp("Ana"))
        with pytest.raises(UserError, match="its schema belongs to the project"):
            schema_changes.undo_last(package, stamp("Ana"))
        with pytest.raises(UserError, match="is a package itself"):
            handing.plan(package, terms("Ben"))


def test_a_blind_part_has_no_suggestions_and_is_remembered(project, tmp_path):
    packages = given_to(project, tmp_path / "out", "Ana Ben", 2, blind=0.25)
    blind = handing.blind(project)
    (document_id,) = {document for document, _ in blind}
    assert blind == {(document_id, "Ana"), (document_id, "Ben")}
    for path in packages.values():
        with open_project(path) as package:
            found = suggestions(package)
            assert found[document_id] == []
            assert all(found[each] for each in ids(package) if each != document_id)
            queue = {row.id: row.suggested for row in package.queue("Ana")}
            assert queue == {each: len(found[each]) for each in ids(package)}
    cells = handing.matrix(project).cells
    assert {key for key, cell in cells.items() if cell.blind} == blind
    again = handing.plan_again(project, whose=["Ana"], to=[Share("Cem")])
    assert [each.document_id for each in again.assignments if each.blind] == [document_id]


def test_documents_are_given_in_the_order_that_was_asked_for(project, tmp_path):
    one, two, three, four = ids(project)
    plan = handing.plan(project, terms("Ana"), first=[three], descending=True)
    assert [each.id for each in plan.documents] == [three, four, two, one]
    packages = handing.hand_out(project, plan, tmp_path).packages
    with open_project(packages[0].path) as package:
        assert ids(package) == [three, four, two, one]


def test_orders_and_selections(project):
    one, two, _, four = ids(project)
    shown = handing.plan(project, terms("Ana"), order=Sort.NAME, descending=True)
    assert shown.documents[0].title == "Article 4"
    opened = open_document(project, two, "Lea")
    opened.apply(set_status(opened.session, Status.DONE))
    opened = open_document(project, four, "Lea")
    opened.apply(set_flag(opened.session, "odd"))

    def chosen(**wishes) -> list[str]:
        plan = handing.plan(project, terms("Ana"), handing.Selection(**wishes))
        assert handing.documents_to_give(project, handing.Selection(**wishes)) == len(
            plan.documents
        )
        return [each.id for each in plan.documents]

    assert chosen(statuses=(Status.DONE,)) == [two]
    assert chosen(statuses=(Status.DOING,)) == [four]
    assert chosen(statuses=(Status.TODO, Status.DONE)) == [
        each for each in ids(project) if each != four
    ]
    assert chosen(text="number 4") == [four]
    assert chosen(ids=(four, one), text="report") == [one, four]
    assert chosen(labels=("GPE",)) == ids(project)
    assert chosen(events=("DIE",), ids=(one,)) == [one]
    for nothing in ({"labels": ("MONEY",)}, {"text": "teapot"}, {"ids": ("no such",)}):
        with pytest.raises(UserError, match="No document fits"):
            chosen(**nothing)
    with pytest.raises(UserError, match="not among those"):
        handing.plan(project, terms("Ana"), handing.Selection(ids=(one,)), first=[two])


def test_what_somebody_has_is_given_to_others_up_to_the_overlap(project, tmp_path):
    given_to(project, tmp_path / "out", "Ana Ben")
    with pytest.raises(UserError, match="no document left that nobody was given"):
        handing.plan(project, terms("Ana Ben"))
    every = handing.Selection(handed=True)
    plan = handing.plan(project, terms("Ana Ben", 2), every)
    assert len(plan.assignments) == 4  # each gets what the other one has
    assert plan.pairs == {("Ana", "Ben"): 4}
    cells = handing.matrix(project).cells
    assert all((each.document_id, each.annotator) not in cells for each in plan.assignments)
    with pytest.raises(UserError, match="As many people as asked have these"):
        handing.plan(project, terms("Ana Ben"), every)
    handing.hand_out(project, plan, tmp_path / "more")
    more = handing.plan(project, terms("Ana Ben Cem", 3), every)
    assert more.by_annotator["Cem"] == more.assignments


def test_the_matrix_says_who_has_what_and_how_far(project, tmp_path):
    packages = given_to(project, tmp_path / "out", "Ana Ben", 2)
    matrix = handing.matrix(project)
    assert matrix.annotators == ("Ana", "Ben")
    assert [each for each, _ in matrix.documents] == ids(project)
    assert matrix.counts("Ana") == {
        State.HANDED: 4, State.BEGUN: 0, State.DONE: 0, State.PASSED_ON: 0,
    }  # fmt: skip
    assert matrix.returned("Ana") == ""
    with open_project(packages["Ana"]) as package:
        opened = opened_at(package, 0)
        opened.apply(set_status(opened.session, Status.DONE))
        opened = opened_at(package, 1)
        opened.apply(set_flag(opened.session, "unclear"))
    assert not merge(project, [packages["Ana"]]).problems
    matrix = handing.matrix(project)
    assert list(matrix.counts("Ana").values()) == [2, 1, 1, 0]
    assert list(matrix.counts("Ben").values()) == [4, 0, 0, 0]
    assert matrix.returned("Ana") >= matrix.cells[ids(project)[0], "Ana"].handed
    assert matrix.returned("Ben") == ""
    assert matrix.cells[ids(project)[0], "Ana"].file == "news Ana.annotator"


def test_the_terms_of_the_newest_hand_out_are_remembered_but_not_those_of_more_for_the_same(
    project, tmp_path
):
    assert last_terms(project) is None
    given = terms("Ana", seed=5)
    handing.hand_out(project, handing.plan(project, given), tmp_path)
    assert last_terms(project) == given
    again = handing.plan_again(project, to=[Share("Ben")])
    handing.hand_out(project, again, tmp_path / "more")
    assert last_terms(project) == given


def test_unfinished_work_is_handed_out_again_with_what_was_done(project, tmp_path):
    packages = given_to(project, tmp_path / "out", "Ana Ben", 2)
    with open_project(packages["Ana"]) as package:
        opened = opened_at(package, 0)
        opened.apply(set_status(opened.session, Status.DONE))
        opened = opened_at(package, 1)
        opened.apply(set_flag(opened.session, "unclear"))
        opened.apply(set_flag(opened.session, "clear"))
    merge(project, [packages["Ana"]])
    count = {which: len(handing.plan_again(project, which).assignments) for which in handing.Again}
    assert count == {"unfinished": 7, "returned": 3, "missing": 4}
    plan = handing.plan_again(project, handing.Again.RETURNED, whose=["Ana"])
    again = handing.hand_out(project, plan, tmp_path / "out").packages
    assert [each.path.name for each in again] == ["news Ana 2.annotator"]
    with open_project(again[0].path) as package:
        opened = opened_at(package, 0)
        assert opened.document.id == ids(project)[1]
        assert opened.session.layer.flag == "clear"
        opened.undo()
        assert opened.session.layer.flag == "unclear"
    assert not merge(project, [again[0].path]).problems
    opened = open_document(project, ids(project)[1], "Ana")
    assert opened.session.layer.flag == "unclear"
    assert opened.redo().name == opened.next_undo != ""
    assert list(verify(project)) == []


def test_undo_in_a_package_passes_over_changes_of_the_schema(project, tmp_path):
    packages = given_to(project, tmp_path / "out", "Ana")
    label = Mention("mine", "GPE", span_of(project.text(ids(project)[0]), (0, 6)))
    with open_project(packages["Ana"]) as package:
        opened = opened_at(package)
        opened.apply(Edit("label", (Replace(None, label),)))
    merge(project, [packages["Ana"]])
    change_schema(project, "rename")
    again = (
        handing.hand_out(project, handing.plan_again(project), tmp_path / "out").packages[0].path
    )
    with open_project(again) as package:
        opened = opened_at(package)
        assert opened.session.layer.all(Mention)[0].label == "COUNTRY"
        version = package.schema.version
        assert (opened.next_undo, opened.undo().name) == ("label", "label")
        assert opened.session.layer.items() == []
        assert opened.undo().name == ""
        assert opened.redo().name == "label"
        assert (package.schema.version, len(package.file.schema_versions())) == (version, version)
        opened.apply(set_flag(opened.session, "more"))
        assert list(verify(package)) == []
    assert merge(project, [again]).problems == []
    layer = open_document(project, ids(project)[0], "Ana").session.layer
    assert (layer.all(Mention)[0].label, layer.flag) == ("COUNTRY", "more")
    assert schema_changes.undo_last(project, stamp("Lead")).name == "rename"
    layer = open_document(project, ids(project)[0], "Ana").session.layer
    assert layer.all(Mention)[0].label == "GPE"
    assert list(verify(project)) == []


def test_work_is_passed_on_to_others(project, tmp_path):
    packages = given_to(project, tmp_path / "out", "Ana Ben", 2)
    plan = handing.plan_again(project, handing.Again.MISSING, whose=["Ana"], to=[Share("Cem")])
    handing.hand_out(project, plan, tmp_path / "more")
    matrix = handing.matrix(project)
    assert list(matrix.counts("Ana").values()) == [0, 0, 0, 4]
    assert list(matrix.counts("Cem").values()) == [4, 0, 0, 0]
    with pytest.raises(UserError, match="As many people as asked have these"):
        handing.plan(project, terms("Dora Eve", 2), handing.Selection(handed=True))
    with pytest.raises(UserError, match="Everybody who was named has these"):
        handing.plan(project, terms("Ana Ben Cem", 3), handing.Selection(handed=True))
    unfinished = handing.plan_again(project)
    assert {each.annotator for each in unfinished.assignments} == {"Ben", "Cem"}
    with pytest.raises(UserError, match="have the documents already"):
        handing.plan_again(project, whose=["Ben"], to=[Share("Ana")])
    with open_project(packages["Ana"]) as package:  # she was only late
        for place in range(4):
            opened = opened_at(package, place)
            opened.apply(set_status(opened.session, Status.DONE))
    assert not merge(project, [packages["Ana"]]).problems
    assert list(handing.matrix(project).counts("Ana").values()) == [0, 0, 4, 0]


def test_nothing_to_hand_out_again_is_said(project, tmp_path):
    with pytest.raises(UserError, match="Nothing is left to be handed out again"):
        handing.plan_again(project)
    given_to(project, tmp_path / "out", "Ana")
    with pytest.raises(UserError, match="Nothing was handed out to Zoe"):
        handing.plan_again(project, whose=["Zoe"])


def test_names_that_no_file_can_have_and_files_that_are_there(project, tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "news Ana.annotator").write_text("mine")
    packages = given_to(project, folder, "../Ana Ana a:b/c Ünal")
    names = {name: path.name for name, path in packages.items()}
    assert names == {
        "../Ana": "news .._Ana.annotator",
        "Ana": "news Ana 2.annotator",
        "a:b/c": "news a_b_c.annotator",
        "Ünal": "news Ünal.annotator",
    }
    assert all(path.parent == folder for path in packages.values())
    assert (folder / "news Ana.annotator").read_text() == "mine"


def test_a_cancelled_hand_out_leaves_nothing(project, tmp_path):
    asked = iter([False, True])
    plan = handing.plan(project, terms("Ana Ben", 2))
    report = handing.hand_out(project, plan, tmp_path / "out", cancelled=lambda: next(asked))
    assert report.summary() == "Stopped; nothing was handed out."
    assert list((tmp_path / "out").iterdir()) == []
    assert handing.matrix(project).cells == {}
    assert project.annotators() == []
    assert handing.plan(project, terms("Ana Ben", 2)) == plan


def test_a_hand_out_that_fails_leaves_nothing(project, tmp_path):
    (tmp_path / "file").write_text("in the way")
    plan = handing.plan(project, terms("Ana"))
    with pytest.raises(UserError, match="file"):
        handing.hand_out(project, plan, tmp_path / "file" / "out")

    def fail(done, total, name):
        if done == 1:
            raise RuntimeError("power cut")

    plan = handing.plan(project, terms("Ana Ben"))
    with pytest.raises(RuntimeError):
        handing.hand_out(project, plan, tmp_path / "out", progress=fail)
    assert list((tmp_path / "out").iterdir()) == []
    assert handing.matrix(project).cells == {}


def test_an_overlapping_team_does_its_work(project, tmp_path):
    packages = given_to(project, tmp_path / "out", "Ana Ben Cem", 2)
    for number, path in enumerate(packages.values()):
        work(path, number)
    report = merge(project, packages.values())
    assert not report.problems
    assert list(verify(project)) == []


def test_hand_outs_within_a_second_keep_their_order(tmp_path: Path):
    with team_project(tmp_path / "p.annotator") as project:
        for name, own in zip(("Zoe", "Mia", "Ana", "Nil"), ids(project), strict=True):
            plan = handing.plan(project, terms(name), handing.Selection(ids=(own,)))
            handing.hand_out(project, plan, tmp_path / name)
        found = history(project)
        assert [each.packages[0].annotator for each in found] in (
            ["Zoe", "Mia", "Ana", "Nil"], ["Nil", "Ana", "Mia", "Zoe"],
        )  # fmt: skip
        assert len({each.at for each in found}) == 4


def test_packages_that_were_not_put_in_place_any_more_are_the_next_time(project, tmp_path):
    """As where the process ended between the last write and the first move."""
    folder = tmp_path / "out"
    first = given_to(project, folder, "Ana Ben", 2)
    aside = folder / f".handing-out-{project.id[:8]}"
    aside.mkdir()
    first["Ana"].replace(aside / first["Ana"].name)
    (aside / "news Zoe.annotator").write_bytes(b"of a hand-out that nobody knows")
    handing.hand_out(project, handing.plan_again(project, handing.Again.MISSING, seed=1), folder)
    assert sorted(each.name for each in folder.iterdir()) == [
        "news Ana 2.annotator", "news Ana.annotator", "news Ben 2.annotator", "news Ben.annotator",
    ]  # fmt: skip
