"""Reading over many documents at once: no more than what was asked for, and all of it."""

from __future__ import annotations

import pytest

from tests.projects import STORY, make_project, story_suggestions


@pytest.fixture
def storage(tmp_path):
    texts = (STORY, "北京 Estara’s", "No name here.")
    with make_project(tmp_path / "p.annotator", *texts, suggest=story_suggestions) as project:
        yield project.file.concordance


def test_documents_by_number(storage):
    assert storage.numbers() == [1, 2, 3]
    found = storage.documents([2, 3, 9], "Ana")
    assert {number: (row.title, row.is_done) for number, row in found.items()} == {
        2: ("Article 2", 0),
        3: ("Article 3", 0),
    }
    assert storage.number(found[3].id) == 3
    with pytest.raises(KeyError):
        storage.number("nobody")


def test_the_index_finds_likely_documents_and_takes_words_as_words(storage):
    assert storage.likely("estara") == [1, 2]
    assert storage.likely('Port "Halden') == [1]
    assert storage.likely("Halden Port") == []  # a phrase
    assert storage.likely("OR *") == storage.likely("💥") == storage.likely("") == []


def test_texts_that_hold_a_string(storage):
    assert dict(storage.texts([1, 2, 3], "Estara")).keys() == {1, 2}
    assert dict(storage.texts([3])) == {3: "No name here."}


def test_suggestions_by_place_and_id(tmp_path):
    path = tmp_path / "q.annotator"
    with make_project(path, STORY, suggest=story_suggestions) as project:
        (document,) = project.documents()
        found = project.file.documents.suggestions_at(document.id, ["e1"], [0])
        assert {each.id for each in found} == {"e1", "m1"}
        assert project.file.documents.suggestions_at(document.id, [], []) == []


def test_marks_of_nobody_and_counts_without_decisions(storage):
    assert storage.marks([1, 2, 3], None) == []
    rows = storage.suggestions([1], "Ana", ["suggested"], is_trigger=True)
    assert {row.words for row in rows} == {"struck", "died", "met"}
    counts = {(row.words, row.label): row.times for row in storage.counts("Ana")}
    assert counts["Estara", "GPE"] == 2
