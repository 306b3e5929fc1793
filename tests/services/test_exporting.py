"""Exports hold what was decided, all of it, and are there whole or not at all."""

from __future__ import annotations

import json

import pytest

from annotator.core.annotating import label_span, relabel, set_status
from annotator.core.decisions import accept, reject
from annotator.core.documents import Article
from annotator.core.errors import UserError
from annotator.core.model import Argument, Role, Status
from annotator.services.annotating import open_document
from annotator.services.exporting import (
    ANNOTATORS,
    EVERYTHING,
    GOLD,
    Scope,
    documents_to_export,
    export,
    export_chunks,
    formats,
    losses_of,
    writable_formats,
)
from annotator.services.importing import add_article
from annotator.services.project import create
from annotator.services.statistics import figures
from annotator.services.suggestion_store import store_suggestions
from tests.strategies import SUGGESTED, small_schema, suggested_event, suggested_mention, words

TEXT = "Pakistan struck Iran.\r\nIran 😀 condemned the attack."


@pytest.fixture
def project(tmp_path):
    with create(tmp_path / "p.annotator", small_schema()) as project:
        document_id = add_article(project, Article("a.txt", TEXT, source="wire"))
        add_article(project, Article("b.txt", "Nobody touched this."))
        sha256 = project.file.documents.get(document_id).sha256
        suggestions = [
            suggested_mention(TEXT, "m1", "GPE", "Pakistan"),
            suggested_mention(TEXT, "m2", "GPE", "Iran"),
            suggested_mention(TEXT, "m3", "PERSON", "Iran", 2),
            suggested_mention(TEXT, "m4", "GPE", "attack"),
            suggested_event(
                TEXT, "e1", "ATTACK", "struck",
                Argument("attacker", mention="m1", origin=SUGGESTED),
                Argument("target", mention="m2", origin=SUGGESTED),
            ),
        ]  # fmt: skip
        store_suggestions(project.file, project.schema, document_id, sha256, "tests:1", suggestions)
        annotate(project, document_id, "Ana", Status.DONE)
        annotate(project, document_id, "Ben", Status.DOING)
        open_document(project, document_id, "Cy")  # looked, and did nothing
        yield project


def annotate(project, document_id, name, status, role=Role.ANNOTATOR):
    opened = open_document(project, document_id, name, role)
    for edit in (
        lambda session: accept(session, ["e1"], opened.stamp()),
        lambda session: relabel(session, "m3", "GPE", opened.stamp()),
        lambda session: reject(session, ["m4"], opened.stamp()),
        lambda session: label_span(
            session, words(TEXT, "condemned"), "PERSON", "own", opened.stamp()
        ),
        lambda session: set_status(session, status),
    ):
        opened.apply(edit(opened.session))
    opened.leave(0, 0.0, 12.5)


def lines(data):
    return [json.loads(line) for line in data.splitlines()]


def test_native_holds_what_was_decided_and_the_rejected_apart(project, tmp_path):
    out = tmp_path / "out.jsonl"
    calls = []
    report = export(project, out, progress=lambda *call: calls.append(call))
    assert (report.documents, report.problems, report.cancelled) == (2, (), False)
    assert report.summary() == "2 layers exported."
    assert calls[:3] == [(0, 2), (1, 2), (2, 2)]
    assert {call[2] for call in calls[3:]} == {"reading back"}
    ana, ben = lines(out.read_bytes())
    assert (ana["annotator"], ana["status"], ana["seconds"]) == ("Ana", "done", 12.5)
    assert (ben["annotator"], ben["status"]) == ("Ben", "doing")
    decisions = {each["text"]: each["decision"] for each in ana["entities"]}
    assert decisions["Pakistan"] == "accepted"
    assert decisions["condemned"] == "added"
    assert {each["decision"] for each in ana["entities"]} == {"accepted", "corrected", "added"}
    assert [each["text"] for each in ana["rejected"]] == ["attack"]
    assert [each["label"] for each in ana["corrected"]] == ["PERSON"]
    assert len(ana["events"]) == 1
    assert ana["source"] == "wire"


def test_the_scope_is_one_everybody_or_gold(project, tmp_path):
    document_id = project.documents()[0].id
    annotate(project, document_id, "Lea", Status.DONE, Role.GOLD)

    def whose(scope, done_only=False):
        return [each.annotator for each in documents_to_export(project, scope, done_only)]

    assert whose(ANNOTATORS) == ["Ana", "Ben"]
    assert whose(ANNOTATORS, done_only=True) == ["Ana"]
    assert whose(Scope("Ben")) == ["Ben"]
    assert whose(GOLD) == ["Lea"]
    assert sorted(whose(EVERYTHING)) == ["Ana", "Ben", "Lea"]


@pytest.mark.parametrize(
    ("scope", "done_only", "words_of"),
    [
        (Scope("Zoe"), False, "Nobody called “Zoe”.*Ana, Ben"),
        (Scope("Ben"), True, "None of these documents is done"),
        (GOLD, False, "no gold layer"),
        (Scope("Cy"), False, "Nothing was annotated"),
    ],
)
def test_nothing_in_scope_is_said_and_writes_nothing(project, tmp_path, scope, done_only, words_of):
    out = tmp_path / "out.jsonl"
    with pytest.raises(UserError, match=words_of):
        export(project, out, "native", scope, done_only)
    assert not out.exists()


def test_prodigy_gets_spacys_tokens(project, tmp_path):
    out = tmp_path / "out.jsonl"
    report = export(project, out, "prodigy", Scope("Ana"))
    assert report.problems == ()
    (task,) = lines(out.read_bytes())
    assert task["answer"] == "accept"
    assert "".join(each["text"] for each in task["tokens"] if each["start"] < 8) == "Pakistan"
    assert {each["label"] for each in task["relations"]} == {"attacker", "target"}
    for span in task["spans"]:
        tokens = task["tokens"][span["token_start"] : span["token_end"] + 1]
        assert tokens[0]["start"] == span["start"]
        assert tokens[-1]["end"] == span["end"]


def test_cancelled_it_leaves_what_was_there(project, tmp_path):
    out = tmp_path / "out.jsonl"
    out.write_text("before")
    report = export(project, out, cancelled=lambda: True)
    assert report.cancelled
    assert "nothing was written" in report.summary()
    assert out.read_text() == "before"
    assert sorted(each.name for each in tmp_path.glob("*out*")) == ["out.jsonl"]


def test_an_annotation_that_lost_its_place_is_listed_and_the_rest_is_written(project, tmp_path):
    project.file._db.execute("UPDATE mentions SET surface = 'other' WHERE surface = 'condemned'")
    out = tmp_path / "out.jsonl"
    report = export(project, out)
    assert report.documents == 2
    assert [problem.where for problem in report.problems] == ["a.txt, Ana", "a.txt, Ben"]
    assert all(each["text"] != "other" for each in lines(out.read_bytes())[0]["entities"])


def test_chunks_are_the_same_bytes(project, tmp_path):
    out = tmp_path / "out.jsonl"
    export(project, out)
    assert b"".join(export_chunks(project)) == out.read_bytes()


def test_formats_that_can_not_be_written_are_refused(project, tmp_path):
    with pytest.raises(UserError, match="can only be read; choose one of native"):
        export(project, tmp_path / "out", "csv")
    with pytest.raises(UserError, match="There is no format “wat”"):
        export_chunks(project, "wat")


def test_the_window_gets_names_titles_endings_and_losses():
    found = writable_formats()
    assert found[0][:3] == ("native", "Annotator's own JSON Lines", ".jsonl")
    assert found[0].losses == ""
    assert next(each for each in found if each.name == "prodigy").losses
    assert {each.name for each in formats()} > {each.name for each in found}


def test_a_layer_that_was_only_opened_is_neither_exported_nor_counted(project, tmp_path):
    before = figures(project)
    document_id = project.documents()[0].id
    opened = open_document(project, document_id, "Zoe")
    opened.leave(3, 0.5, 60.0)
    assert project.file.layers.find(document_id, "Zoe", Role.ANNOTATOR) is not None
    assert figures(project) == before
    report = export(project, tmp_path / "out.jsonl")
    assert report.summary() == f"{report.documents} layers exported."
    assert "Zoe" not in {each["annotator"] for each in lines((tmp_path / "out.jsonl").read_bytes())}
    with pytest.raises(UserError, match="Nothing was annotated"):
        export(project, tmp_path / "out.jsonl", scope=Scope("Zoe"))


def test_an_export_never_takes_the_place_of_a_project(project, tmp_path):
    before = project.path.read_bytes()
    for name in (project.path.name, f"{project.path.name}-wal", f"{project.path.name}-shm"):
        with pytest.raises(UserError, match="is an Annotator project or has the name of one"):
            export(project, tmp_path / name)
    assert project.path.read_bytes() == before
    assert len(list(documents_to_export(project))) == 2


def test_losses_are_sentences_and_what_came_back_is_said(project, tmp_path):
    report = export(project, tmp_path / "out.json", "label-studio")
    assert report.read_back.startswith("Read back: 2 layers with ")
    assert report.read_back.endswith("all equal but for the losses told of.")
    assert "Rejected suggestions are left out: 2 in 2 layers, such as a.txt." in report.losses
    before = losses_of(project, "label-studio")
    assert before == report.losses
    assert losses_of(project, "native") == ()
    assert losses_of(project, "label-studio", cancelled=lambda: True) == ()
    assert export(project, tmp_path / "o.jsonl").read_back.endswith("byte for byte.")


def test_only_chosen_documents_are_exported(project, tmp_path):
    first, second = (each.id for each in project.documents())
    assert export(project, tmp_path / "o", scope=Scope(documents=frozenset([first]))).documents == 2
    with pytest.raises(UserError, match="None of the chosen documents"):
        export(project, tmp_path / "o", scope=Scope(documents=frozenset([second])))


@pytest.mark.parametrize("name", [each.name for each in writable_formats()])
def test_an_export_is_cancelled_while_it_is_read_back_too(project, tmp_path, name):
    heard: list[str] = []
    target = tmp_path / "out"
    target.write_text("what was there")

    def cancelled() -> bool:
        return "reading back" in heard

    def progress(done: int, total: int, what: str = "") -> None:
        assert 0 <= done <= total
        heard.append(what)

    report = export(project, target, name, progress=progress, cancelled=cancelled)
    assert report.cancelled
    assert report.summary() == "The export was cancelled; nothing was written."
    assert target.read_text() == "what was there"
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith(".out")] == []
