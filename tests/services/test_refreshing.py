"""A newly trained model: what it proposes for the documents that nobody has opened yet."""

from __future__ import annotations

import contextlib
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.core.documents import Article, Kind
from annotator.core.model import Decision, Mention, Origin, span_of
from annotator.nlp.spec import SuggesterSpec
from annotator.services import suggesting
from annotator.services.annotating import open_document
from annotator.services.importing import add_article
from annotator.services.opening import read_document
from annotator.services.project import create
from annotator.services.suggesting import BackgroundSuggester, suggest_all
from annotator.services.suggestion_store import older_documents, refresh_suggestions
from annotator.storage.project_file import ProjectFile
from tests.services.teams import given_to
from tests.strategies import small_schema

TEXTS = ("Sarrin fell today.", "Velm spoke today.", "Marn slept today.")
RULES = SuggesterSpec({}, "", "", factory="trained_suggesters:build")
TRAINED = replace(RULES, trained="somewhere/0002")


@pytest.fixture
def use(monkeypatch):
    """Has projects use a suggester from now on."""
    monkeypatch.syspath_prepend(str(Path(__file__).parents[1] / "nlp" / "doubles"))
    return lambda spec: monkeypatch.setattr(suggesting, "spec_of", lambda project: spec)


@pytest.fixture
def project(tmp_path, use):
    """Three documents with the rules' suggestions; the first one also has a language model's."""
    use(RULES)
    with create(tmp_path / "p.annotator", small_schema()) as project:
        ids = [
            add_article(project, Article(f"{number}.txt", text))
            for number, text in enumerate(TEXTS)
        ]
        suggest_all(project, workers=1)
        origin = Origin("llm:qwen", Decision.SUGGESTED, 0.5)
        other = Mention("l1", "ORG", span_of(TEXTS[0], (12, 17)), (), origin)
        with project.file.writing():
            project.file.documents.add_suggestions(ids[0], "llm:qwen", [other], "2026")
        yield project


def ids(project):
    return [each.id for each in project.documents()]


def proposed(project):
    """The labels that are proposed, document by document."""
    return [
        sorted(each.label for each in project.file.documents.suggestions(document_id))
        for document_id in ids(project)
    ]


def test_documents_that_nobody_opened_get_the_new_models_suggestions(project, use):
    assert proposed(project) == [["ORG", "PERSON"], ["PERSON"], ["PERSON"]]
    assert suggest_all(project, workers=1).documents == 0  # the rules have seen all
    open_document(project, ids(project)[1], "Ana")
    use(TRAINED)
    report = suggest_all(project, workers=1)
    assert report.documents == 2
    assert [each.kind for each in report.problems] == [Kind.REMARK]  # this model has no folder
    assert proposed(project) == [["GPE", "ORG"], ["PERSON"], ["GPE"]]
    assert suggest_all(project, workers=1).documents == 0


def test_what_was_handed_out_stays(project, tmp_path):
    given_to(project, tmp_path / "out", "Ana Ben")
    assert older_documents(project.file, TRAINED) == []


def test_behind_the_window_they_are_replaced_when_nothing_else_is_wanted(project, use):
    new = add_article(project, Article("new.txt", "Osk woke today."))
    first, opened, last, _ = ids(project)
    open_document(project, opened, "Ana")
    background, told, done = BackgroundSuggester(project.path, TRAINED), [], threading.Event()

    def tell(document_id, suggestions):
        told.append(document_id)
        if len(told) == 3:
            done.set()

    background.want(new)
    background.run(tell, lambda sentence: None, done.is_set)
    assert told == [new, first, last]
    assert proposed(project) == [["GPE", "ORG"], ["PERSON"], ["GPE"], ["GPE"]]


def test_suggestions_never_change_under_somebodys_eyes(project):
    document = project.documents()[1]
    about = (project.file, project.schema, document.id, document.sha256, "lexicon:1")
    open_document(project, document.id, "Ana")
    assert refresh_suggestions(*about, []) is None
    assert proposed(project)[1] == ["PERSON"]
    other = refresh_suggestions(*about[:3], "another hash", "lexicon:1", [])
    assert (other.kept, len(other.problems)) == ((), 1)


def test_who_opens_a_document_in_the_same_moment_sees_the_new_ones(project):
    document = project.documents()[1]
    read = read_document(project, document.id, "Ana")
    with contextlib.closing(ProjectFile.open(project.path)) as file:
        assert refresh_suggestions(
            file, project.schema, document.id, document.sha256, "trained:2+lexicon:1", []
        )
    opened = open_document(project, document.id, "Ana", read=read)
    assert opened.session.undecided() == []
