"""What an annotator wants of the queue: kept, said in words, answered; layers compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core import annotating
from annotator.core.model import Note, Role, Stamp, Status, span_of
from annotator.core.queue import Sort
from annotator.services import queue as queues
from annotator.services.annotating import open_document
from annotator.services.clock import new_item_id
from annotator.services.project import open_for_reading
from annotator.services.queue import Arrangement
from tests.services.articles import make_project

if TYPE_CHECKING:
    from pathlib import Path

STAMP = Stamp("Ana", "2026-01-01T00:00:00Z")
FULL = Arrangement(
    statuses=(Status.TODO, Status.DONE), flagged=True, notes=True, questions=True,
    labels=("GPE", "ARMED_GROUP"), events=("ATTACK",), sort=Sort.UNCERTAINTY, descending=True,
)  # fmt: skip


@pytest.fixture
def project(tmp_path: Path):
    texts = ("Estara spoke.", "Nobody met Estara.")
    with make_project(tmp_path / "p.annotator", *texts) as made:
        yield made


def label(project, number: int, words: str, name: str, annotator: str, role=Role.ANNOTATOR):
    here = open_document(project, project.documents()[number].id, annotator, role)
    start = here.session.text.string.index(words)
    span = span_of(here.session.text.string, (start, start + len(words)))
    here.apply(annotating.label_span(here.session, span, name, new_item_id(), STAMP))
    return here


def test_the_words_say_all_of_it():
    assert FULL.words == (
        "To do or done, flagged, with GPE, ARMED GROUP or Attack, with notes, with questions "
        "· most uncertain first"
    )
    assert Arrangement().words == ""
    assert Arrangement(sort=Sort.NAME).words == "By name"
    assert not Arrangement(sort=Sort.NAME).filters
    assert FULL.filters


def test_it_is_kept_for_each_annotator(project):
    assert queues.arrangement(project, "Ana") == Arrangement()
    queues.remember(project, "Ana", FULL)
    assert queues.arrangement(project, "Ana") == FULL
    assert queues.arrangement(project, "Bo") == Arrangement()


@pytest.mark.parametrize("stored", ["{", "[]", '{"statuses": ["asleep"]}', "7", "null"])
def test_what_cannot_be_read_is_as_if_nothing_was_asked(project, stored):
    with project.file.writing():
        project.file.set_fact("queue:Ana", stored)
    assert queues.arrangement(project, "Ana") == Arrangement()


def test_a_read_only_project_keeps_nothing_and_answers_all_the_same(project):
    project.save_copy(project.path.with_name("copy.annotator"))
    with open_for_reading(project.path.with_name("copy.annotator")) as again:
        queues.remember(again, "Ana", FULL)
        rows = again.queue("Ana")
        assert queues.fitting(again, "Ana", Arrangement(labels=("GPE",)), rows) == {1}
        assert queues.compare_layers(again) == {}


def test_labels_are_any_of_them_and_the_rest_is_all_of_it(project):
    label(project, 1, "Estara", "GPE", "Ana")
    here = label(project, 2, "Estara", "ORG", "Ana")
    here.apply(annotating.set_note(here.session, Note("n", "Odd", None, True), STAMP))
    fitting, rows = queues.fitting, project.queue("Ana")
    assert fitting(project, "Ana", Arrangement(flagged=True), rows) is None
    assert fitting(project, "Ana", Arrangement(labels=("GPE",)), rows) == {1, 2}
    assert fitting(project, "Ana", Arrangement(labels=("GPE", "ORG")), rows) == {1, 2, 3}
    assert fitting(project, "Ana", Arrangement(labels=("ORG",), events=("MEET",)), rows) == {1, 3}
    assert fitting(project, "Ana", Arrangement(labels=("ORG",), questions=True), rows) == {3}
    assert fitting(project, "Ana", Arrangement(labels=("GPE",), questions=True), rows) == set()
    assert fitting(project, "Ana", Arrangement(notes=True), rows) == {3}


# -- disagreement ---------------------------------------------------------------------------------


def test_disagreement_is_between_annotators_and_undefined_for_one_alone(project):
    label(project, 1, "Estara", "GPE", "Ana")
    label(project, 1, "spoke", "ORG", "Adjudicator", Role.GOLD)
    assert queues.compare_layers(project) == {}
    assert project.queue("Ana")[1].disagreement is None
    label(project, 1, "Estara", "GPE", "Bo")
    assert queues.compare_layers(project) == {2: 0.0}
    label(project, 1, "spoke", "ORG", "Bo")
    assert queues.compare_layers(project) == {2: pytest.approx(1 - 2 / 3)}
    assert project.queue("Cem")[1].disagreement == pytest.approx(1 - 2 / 3)
    assert queues.compare_layers(project) == {}  # known already


def test_with_three_annotators_it_is_the_mean_of_the_pairs(project):
    for name, text in (("Ana", "Estara"), ("Bo", "Estara"), ("Cem", "spoke")):
        label(project, 1, text, "GPE", name)
    assert queues.compare_layers(project) == {2: pytest.approx(2 / 3)}


def test_typed_triggers_count_with_the_mentions(project):
    for name, kind in (("Ana", "MEET"), ("Bo", "ATTACK")):
        here = label(project, 2, "Estara", "GPE", name)
        span = span_of("Nobody met Estara.", (7, 10))
        here.apply(annotating.add_event(here.session, span, kind, new_item_id(), STAMP))
    assert queues.compare_layers(project) == {3: pytest.approx(0.5)}


def test_work_that_left_nothing_disagrees_with_nothing(project):
    for name in ("Ana", "Bo"):
        here = open_document(project, project.documents()[1].id, name)
        here.apply(annotating.set_status(here.session, Status.DONE))
    assert queues.compare_layers(project) == {2: None}


def test_what_was_known_is_forgotten_with_the_layer(project):
    label(project, 1, "Estara", "GPE", "Ana")
    other = label(project, 1, "Estara", "ORG", "Bo")
    assert queues.compare_layers(project) == {2: 1.0}
    with project.file.writing():
        project.file._db.execute("DELETE FROM layers WHERE number = ?", [other.layer.number])
    assert queues.compare_layers(project) == {2: None}
    assert project.queue("Ana")[1].disagreement is None


def test_comparing_stops_when_it_is_told_to(project):
    for name in ("Ana", "Bo"):
        label(project, 1, "Estara", "GPE", name)
    assert queues.compare_layers(project, lambda: True) == {}
