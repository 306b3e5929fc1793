"""Notes and flags over a whole project: to go through, and to find documents by."""

from __future__ import annotations

import pytest

from annotator.core import annotating
from annotator.core.model import Note
from annotator.core.notes import NoteRow
from annotator.services.annotating import open_document
from annotator.services.notes import (
    documents_noted,
    notes_of,
    notes_of_all,
    questions_waiting,
)
from tests.storage.projects import make_project, suggest
from tests.strategies import ADDED, STORY, suggested_mention, words

NOTES = (
    Note("n1", "Who is this?", "m", True, ADDED),
    Note("n2", "Odd date", None, False, ADDED),
    Note("n3", "Answered: it is a place", "s", True, ADDED, True),
)


@pytest.fixture
def project(tmp_path):
    with make_project(tmp_path / "p.annotator", STORY, "Another one.", "A third one.") as made:
        suggest(made, [suggested_mention(STORY, "s", "GPE", "Pakistan")])
        first, second, _ = (open_document(made, each.id, "ana") for each in made.documents())
        span = words(STORY, "Iran")
        first.apply(annotating.label_span(first.session, span, "GPE", "m", first.stamp()))
        for note in NOTES:
            first.apply(annotating.set_note(first.session, note, first.stamp()))
        second.apply(annotating.set_flag(second.session, "Odd: no date"))
        yield made


def test_notes_and_flags_come_in_the_order_of_documents_and_places(project):
    found = notes_of(project, "ana")
    assert all(isinstance(each, NoteRow) for each in found)
    assert [(each.text, each.words) for each in found] == [
        ("Odd date", ""),
        ("Answered: it is a place", "Pakistan"),
        ("Who is this?", "Iran"),
        ("Odd: no date", ""),
    ]
    assert [each.text for each in notes_of(project, "ana", "ODD date")] == [
        "Odd date",
        "Odd: no date",
    ]
    assert notes_of(project, "bo") == []


def test_documents_are_found_by_the_words_of_one_note(project):
    first = notes_of(project, "ana")[0].document
    assert documents_noted(project, "ana", "odd DATE") == {first}
    assert documents_noted(project, "ana", "odd place") == set()
    assert documents_noted(project, "ana", " ") == set()
    assert documents_noted(project, "bo", "odd") == set()


def test_questions_wait_until_they_are_answered(project):
    assert questions_waiting(project, "ana") == {project.documents()[0].id: 1}
    assert questions_waiting(project, "bo") == {}


def test_the_notes_of_others_are_listed_with_their_names_and_are_not_ones_own(project):
    bo = open_document(project, project.documents()[1].id, "bo")
    bo.apply(annotating.set_note(bo.session, Note("b", "Is that so?", None, True), bo.stamp()))
    found = notes_of_all(project, "ana")
    assert [(each.text, each.by, each.is_mine) for each in found] == [
        ("Odd date", "", True),
        ("Answered: it is a place", "", True),
        ("Who is this?", "", True),
        ("Odd: no date", "", False),  # a flag
        ("Is that so?", "bo", False),
    ]
    assert [each.text for each in notes_of_all(project, "bo", "so")] == ["Is that so?"]
