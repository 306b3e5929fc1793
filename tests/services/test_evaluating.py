"""Suggestions against decisions and files against files, on examples counted by hand."""

from __future__ import annotations

import json

import pytest

from annotator.agreement.scores import ALL, ATTRIBUTES, ENTITIES_EXACT, TRIGGERS_TYPED
from annotator.core.annotating import label_span, relabel, set_attribute, set_status
from annotator.core.decisions import accept, reject
from annotator.core.documents import Article
from annotator.core.errors import UserError
from annotator.core.model import Status
from annotator.services.annotating import open_document
from annotator.services.evaluating import Fate, evaluate_files, evaluate_project
from annotator.services.exporting import export
from annotator.services.importing import add_article
from annotator.services.project import create
from annotator.services.suggestion_store import store_suggestions
from annotator.services.trained_models import ModelFolder
from tests.strategies import small_schema, suggested_event, suggested_mention, words

TEXT = "Pakistan struck Iran. Iran condemned the attack. Reza spoke."


@pytest.fixture
def project(tmp_path):
    with create(tmp_path / "p.annotator", small_schema()) as project:
        yield project


def prepare(project, status=Status.DONE):
    document_id = add_article(project, Article("a.txt", TEXT))
    add_article(project, Article("b.txt", "Nobody suggested anything here."))
    sha256 = project.file.documents.get(document_id).sha256
    suggestions = [
        suggested_mention(TEXT, "m1", "GPE", "Pakistan"),  # accepted
        suggested_mention(TEXT, "m2", "PERSON", "Iran"),  # corrected to GPE
        suggested_mention(TEXT, "m3", "GPE", "attack"),  # rejected
        suggested_mention(TEXT, "m4", "GPE", "Iran", 2),  # left alone
        suggested_event(TEXT, "e1", "ATTACK", "struck"),  # accepted
    ]
    store_suggestions(project.file, project.schema, document_id, sha256, "tests:1", suggestions)
    opened = open_document(project, document_id, "Ana")
    for edit in (
        lambda session: accept(session, ["m1", "e1"], opened.stamp()),
        lambda session: relabel(session, "m2", "GPE", opened.stamp()),
        lambda session: reject(session, ["m3"], opened.stamp()),
        lambda session: label_span(session, words(TEXT, "Reza"), "PERSON", "own", opened.stamp()),
        lambda session: set_status(session, status),
    ):
        opened.apply(edit(opened.session))
    return document_id


def counts(score):
    return score.matched, score.predicted, score.gold


def test_what_became_of_a_projects_suggestions(project):
    prepare(project)
    result = evaluate_project(project)
    assert (result.documents, result.layers, result.problems) == (1, 1, [])
    assert result.fates == {
        ("entity", "tests:1", "GPE"): Fate(accepted=1, rejected=1, undecided=1),
        ("entity", "tests:1", "PERSON"): Fate(corrected=1),
        ("event", "tests:1", "ATTACK"): Fate(accepted=1),
    }
    assert result.fates["entity", "tests:1", "GPE"].precision == 0.5
    assert result.fates["entity", "tests:1", "PERSON"].precision == 0.0
    assert Fate(undecided=3).precision is None
    assert result.missed == {("entity", "PERSON"): 1}
    # suggested: Pakistan, Iran (PERSON), attack, Iran 2; gold: Pakistan, Iran (GPE), Reza
    assert counts(result.scores[ENTITIES_EXACT][ALL]) == (1, 4, 3)
    assert counts(result.scores[ENTITIES_EXACT]["GPE"]) == (1, 3, 2)
    assert counts(result.scores[TRIGGERS_TYPED][ALL]) == (1, 1, 1)
    record = json.loads(json.dumps(result.record(), allow_nan=False))
    persons = next(r for r in record["scores"] if r["label"] == "PERSON")
    assert persons == {
        "measure": "entities exact", "label": "PERSON", "matched": 0, "predicted": 1, "gold": 1,
        "precision": 0.0, "recall": 0.0, "f1": 0.0, "low": None, "high": None,
    }  # fmt: skip
    empty = next(r for r in record["scores"] if r["measure"] == "arguments found")
    assert (empty["f1"], empty["undefined"]) == (None, "nothing predicted, nothing in gold")
    mixed_up = {
        (each["kind"], each["gold"], each["suggested"]): each for each in record["confusions"]
    }
    assert set(mixed_up) == {
        ("entity", "GPE", "PERSON"), ("entity", None, "GPE"), ("entity", "PERSON", None),
    }  # fmt: skip
    assert mixed_up["entity", "PERSON", None]["examples"] == [
        {"document": "a.txt", "start": TEXT.index("Reza"), "words": "Reza", "after": " spoke.",
         "before": "Iran. Iran condemned the attack. "},
    ]  # fmt: skip
    assert record["missed"] == [{"kind": "entity", "label": "PERSON", "added": 1}]


def test_an_attribute_that_says_its_default_is_as_good_as_none(project):
    document_id = prepare(project)
    opened = open_document(project, document_id, "Ana")
    values = {"polarity": "positive", "modality": "planned"}
    for name, value in values.items():
        opened.apply(set_attribute(opened.session, "e1", name, value, opened.stamp()))
    scores = evaluate_project(project).scores[ATTRIBUTES]
    assert {label: counts(score) for label, score in scores.items()} == {
        ALL: (0, 0, 1), "modality": (0, 0, 1),
    }  # fmt: skip


def test_only_layers_that_are_done_count(project):
    prepare(project, Status.DOING)
    with pytest.raises(UserError, match="no layer that is done"):
        evaluate_project(project)


def test_without_a_trained_model_nothing_was_taught(project):
    prepare(project)
    result = evaluate_project(project, held_out=True)
    assert (result.documents, result.taught, result.caution()) == (1, 0, "")


def test_where_all_documents_taught_the_model_nothing_is_held_out(project):
    document_id = prepare(project)
    sha256 = project.file.documents.get(document_id).sha256
    source = "spacy:x+lexicon:1+trained:7"
    store_suggestions(project.file, project.schema, document_id, sha256, source, [])
    folder = ModelFolder(project.path).path / "0007"
    folder.mkdir(parents=True)
    (folder / "model.json").write_text(json.dumps({"taught": [sha256]}), encoding="utf-8")
    assert evaluate_project(project).taught == 1
    with pytest.raises(UserError, match="evaluate without --held-out"):
        evaluate_project(project, held_out=True)
    (folder / "model.json").write_text("{}", encoding="utf-8")  # of an older version
    assert evaluate_project(project).taught == 0


def test_a_file_against_itself_is_perfect(project, tmp_path):
    prepare(project)
    path = tmp_path / "gold.jsonl"
    export(project, path)
    result = evaluate_files(path, path)
    assert (result.documents, result.layers, result.problems) == (1, 1, [])
    assert all(score.f1 in (None, 1.0) for _, _, score in result.rows())
    assert "decisions" not in result.record()


def line(text, role="annotator", annotator="ana", **fields):
    return {"format": "annotator/1", "text": text, "role": role, "annotator": annotator, **fields}


def entity(start, end, label="GPE"):
    return {"start": start, "end": end, "label": label}


def write(path, *records):
    path.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    return path


def test_suggestions_against_several_gold_layers(tmp_path):
    suggestions = line(TEXT, "suggestions", entities=[entity(0, 8), entity(16, 20)])
    gold = [
        line(TEXT, annotator="ana", entities=[entity(0, 8)]),
        line(TEXT, annotator="ben", entities=[entity(0, 8), entity(22, 26)]),
    ]
    predicted, path = write(tmp_path / "p.jsonl", suggestions), write(tmp_path / "g.jsonl", *gold)
    result = evaluate_files(predicted, path)
    assert (result.documents, result.layers) == (1, 2)
    assert counts(result.scores[ENTITIES_EXACT][ALL]) == (2, 4, 3)


def test_gold_about_which_nobody_decided_is_told(tmp_path):
    suggestions = line(TEXT, "suggestions", entities=[entity(0, 8), entity(16, 20)])
    predicted, path = (
        write(tmp_path / "p.jsonl", suggestions),
        write(tmp_path / "g.jsonl", suggestions),
    )
    [problem] = evaluate_files(predicted, path).problems
    assert problem.where == str(path)
    assert "suggestions, which don't count as gold" in problem.why
    assert not problem.is_remark
    empty = write(tmp_path / "e.jsonl", line(TEXT, annotator="ana"))
    assert evaluate_files(predicted, empty).problems == []  # somebody found nothing


def test_what_can_not_be_compared_is_listed(tmp_path):
    one, other, third = line("One text."), line("Another text."), line("A third text.")
    predicted = write(tmp_path / "p.jsonl", one, one, third, {"format": "annotator/1"})
    gold = write(tmp_path / "g.jsonl", one, other)
    result = evaluate_files(predicted, gold)
    whys = [problem.why for problem in result.problems]
    assert len(whys) == 4
    assert any("comes again" in why for why in whys)
    assert any("not in p.jsonl" in why for why in whys)
    assert any("1 text is not in g.jsonl, so it is left out" in why for why in whys)
    with pytest.raises(UserError, match="no text in common"):
        evaluate_files(write(tmp_path / "x.jsonl", other), write(tmp_path / "y.jsonl", one))


def test_plain_articles_are_no_annotations(tmp_path):
    article = tmp_path / "a.txt"
    article.write_text("Just an article.\n")
    with pytest.raises(UserError, match=r"a\.txt can't be compared: This is an article"):
        evaluate_files(article, article)
