"""Gold layers that settling made: exported as files, and held against what annotators said."""

from __future__ import annotations

import json

import pytest

from annotator.core.model import Argument, Decision, Link, Role, Verdict
from annotator.core.questions import NEITHER, Edited, Kind, Piece, Topic, take
from annotator.core.text import sha256_of
from annotator.services.annotation_import import import_annotations
from annotator.services.exporting import EVERYTHING, GOLD, export
from annotator.services.gold_feedback import differences_from_gold
from annotator.services.project import create
from annotator.services.sample import create_sample
from annotator.services.settling import open_settling
from annotator.services.settling_agreed import settle_agreed
from annotator.services.settling_queue import overview
from annotator.services.statistics import figures
from annotator.services.verifying import verify
from tests.layers import SCHEMA, TEXT, event, made_of, mention
from tests.services.annotated import context, ids, project_of
from tests.strategies import words

LAYERS = {
    "Ana": [
        mention(label="GPE", part="Estara", **made_of("s0")),
        mention("1", "GPE", "Sarrin"),
        mention("2", "PERSON", "Two guards"),
        event("3", "ATTACK", "struck", Argument("attacker", "s0"), Argument("place", "1")),
        event("4", "CONDEMN", "condemned"),
        Link("l", "RESPONSE_TO", "4", "3"),
        Verdict("s1", Decision.REJECTED),
        context("military"),
    ],
    "Ben": [
        mention(label="GPE", part="Estara", **made_of("s0")),
        mention("1", "PERSON", "Sarrin"),
        mention("2", "PERSON", "guards"),
        event("3", "ATTACK", "struck", Argument("attacker", "s0")),
        event("4", "CONDEMN", "condemned"),
        Verdict("s1", Decision.REJECTED),
        context("diplomatic"),
    ],
}


@pytest.fixture
def project(tmp_path):
    """One document, settled: Ana's label, Ben's place, the place edited away, and nothing else."""
    with project_of(tmp_path / "p.annotator", LAYERS) as project:
        desk = open_settling(project, ids(project)[0], "Lead")
        answers = {
            Kind.MENTION: take(0),
            Kind.ARGUMENT: Edited((Piece("target", words(TEXT, "Vardanian forces")),)),
            Kind.LINK: NEITHER,
            Kind.DOCUMENT_LABEL: take(0, 1),
        }
        while desk.questions:
            question = desk.questions[0]
            choice = answers[question.kind]
            if question.kind is Kind.MENTION:
                wanted = "GPE “Sarrin”" if "GPE" in question.labels else "PERSON “guards”"
                choice = take([each.words for each in question.versions].index(wanted))
            desk.settle(question, choice)
        yield project


def lines(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_a_settled_layer_is_exported_with_whose_version_it_was(project, tmp_path):
    out = tmp_path / "gold.jsonl"
    report = export(project, out, scope=GOLD, done_only=True)
    assert (report.documents, report.problems) == (1, ())
    (line,) = lines(out)
    assert (line["role"], line["status"], line["annotator"]) == ("gold", "done", "Lead")
    assert line["sha256"] == sha256_of(line["text"])
    told = {each["text"]: (each["label"], each["source"]) for each in line["entities"]}
    assert told == {
        "Estara": ("GPE", "settled:unanimous"),
        "Sarrin": ("GPE", "settled:Ana"),
        "guards": ("PERSON", "settled:Ben"),
    }
    assert all(line["text"][e["start"] : e["end"]] == e["text"] for e in line["entities"])
    strike = next(each for each in line["events"] if each["type"] == "ATTACK")
    by_id = {each["id"]: each["text"] for each in line["entities"]}
    fillers = {
        each["role"]: (by_id.get(each.get("entity"), each.get("text")), each.get("source"))
        for each in strike["arguments"]
    }
    assert fillers == {
        "attacker": ("Estara", None),  # its event's source
        "target": ("Vardanian forces", "settled:edited"),
    }
    assert line["labels"] == {"context": ["military", "diplomatic"]}
    assert line["links"] == []
    assert [each["text"] for each in line["rejected"]] == ["Vardanian forces"]  # a suggestion
    answers = [each for each in line["verdicts"] if each.get("by")]
    assert sorted(each["decision"] for each in answers) == [
        "accepted", "accepted", "accepted", "corrected", "rejected",
    ]  # fmt: skip
    assert list(verify(project)) == []


def test_what_was_settled_goes_on_in_another_project(project, tmp_path):
    out, again = tmp_path / "all.jsonl", tmp_path / "again.jsonl"
    export(project, out, scope=EVERYTHING)
    with create(tmp_path / "q.annotator", SCHEMA) as other:
        report = import_annotations(other, [out])
        assert report.problems == []
        found = overview(other, "Lead")
        assert (found.progress.open, found.documents[0].is_done) == (0, True)
        assert found.progress.by_people == {"Lead": 5}
        assert list(verify(other)) == []
        export(other, again, scope=EVERYTHING)
    assert again.read_bytes() == out.read_bytes()


def test_answers_do_not_count_as_decisions_about_suggestions(project):
    lead = figures(project).gold
    assert lead is not None
    assert dict(lead.decisions) == {"accepted": 1, "rejected": 1}


def test_each_annotator_sees_where_the_settled_version_differs(project):
    def told(name):
        return {
            each.label: (
                each.kind,
                each.theirs.words if each.theirs else "",
                each.settled.words if each.settled else "",
            )
            for each in differences_from_gold(project, name)
        }

    assert told("Ana") == {
        "PERSON": (Kind.MENTION, "PERSON “Two guards”", "PERSON “guards”"),
        "place": (Kind.ARGUMENT, "place “Sarrin”", ""),
        "target": (Kind.ARGUMENT, "", "target “Vardanian forces”"),
        "RESPONSE_TO": (Kind.LINK, "RESPONSE TO “condemned” → “struck”", ""),
        "context": (
            Kind.DOCUMENT_LABEL,
            "Context: military",
            "Context: military, Context: diplomatic",
        ),
    }
    assert told("Ben")["GPE"] == (Kind.MENTION, "PERSON “Sarrin”", "GPE “Sarrin”")
    assert list(differences_from_gold(project, "Zoe")) == []


def test_a_difference_comes_with_its_sentence(project):
    first = next(iter(differences_from_gold(project, "Ben")))
    assert first.sentence == "Estara struck Vardanian forces near Sarrin."
    start = first.start - first.sentence_start
    assert first.sentence[start : start + first.end - first.start] == "Sarrin"
    assert (first.topics, first.host) == ({Topic.LABELS}, None)
    label = list(differences_from_gold(project, "Ben"))[-1]
    assert (label.kind, label.sentence) == (Kind.DOCUMENT_LABEL, "")


def test_only_what_is_done_is_reported(tmp_path):
    with create_sample(tmp_path / "sample.annotator") as project:
        settle_agreed(project, "Lead")
        assert list(differences_from_gold(project, "Ana")) == []
        desk = open_settling(project, overview(project, "Lead").documents[0].document_id, "Lead")
        while desk.questions:
            stance = desk.questions[0].stance("Ana")
            desk.settle(desk.questions[0], NEITHER if stance == -1 else take(stance or 0))
        assert list(differences_from_gold(project, "Ana")) == []  # all was settled her way
        assert len(list(differences_from_gold(project, "Ben"))) > 10
        gold = list(project.file.layers.every(role=Role.GOLD))
        assert len(gold) == len(overview(project, "Lead").documents)
