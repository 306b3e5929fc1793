"""The documents that teach most: doubted, contested, and unlike those before them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core import annotating
from annotator.core.hand_out import Share, Terms
from annotator.core.model import Decision, Mention, Origin, Status, span_of
from annotator.core.queue import Sort
from annotator.services.annotating import open_document
from annotator.services.hand_out_plans import plan
from annotator.services.informative import conflicts, known_order, most_telling, work_out_order
from annotator.services.project import open_for_reading
from tests.projects import make_project, store

if TYPE_CHECKING:
    from pathlib import Path

WAR = "Estara shelled the harbour of Sarrin and its docks for hours on Monday morning. Number "
TRADE = "Vardania signed a treaty about fish, timber and wool with its northern neighbours. Number "
TEXTS = (WAR + "one.", WAR + "two.", TRADE + "three.", "Nothing doubtful here at all.")


def doubted(text):
    score = {WAR[:6]: 0.5, TRADE[:6]: 0.6}.get(text[:6], 0.99) - ("one" in text) / 10
    place = (0, text.index(" "))
    return [Mention("m", "GPE", span_of(text, place), (), Origin("t", Decision.SUGGESTED, score))]


@pytest.fixture
def project(tmp_path: Path):
    with make_project(tmp_path / "p.annotator", *TEXTS) as made:
        for document, text in zip(made.documents(), TEXTS, strict=True):
            store(made, document.id, doubted(text))
        yield made


def titles(project, by=Sort.INFORMATIVE):
    rows = project.queue("Ana")
    return [rows[place].title[-1] for place in rows.ordered(by, descending=True)]


def test_what_is_like_the_one_before_comes_later(project):
    assert titles(project, Sort.UNCERTAINTY) == ["1", "2", "3", "4"]
    assert titles(project) == ["1", "2", "3", "4"]  # nothing is known yet
    work_out_order(project, "Ana")
    assert titles(project) == ["1", "3", "2", "4"] or titles(project) == ["1", "3", "4", "2"]
    assert known_order(project, "Bo") == {}


def test_what_is_like_finished_ones_comes_later_and_those_last(project):
    done = open_document(project, project.documents()[0].id, "Ana")
    done.apply(annotating.set_status(done.session, Status.DONE))
    found = work_out_order(project, "Ana")
    assert len(found) == 3
    assert titles(project)[0] == "3"
    assert work_out_order(project, "Ana", stop=lambda: True) == {}


def test_a_project_that_can_only_be_read_keeps_nothing(project):
    with open_for_reading(project.path) as other:
        assert len(work_out_order(other, "Ana")) == 4
        assert known_order(other, "Ana") == {}


def test_what_was_kept_by_another_version_is_left_out(project):
    for damaged in ("[", '["a"]', "3"):
        with project.file.writing():
            project.file.set_fact("informative:Ana", damaged)
        assert known_order(project, "Ana") == {}
        assert len(titles(project)) == 4


def test_hand_outs_can_begin_with_what_teaches_most(project):
    made = plan(project, Terms((Share("ana"),)), order=Sort.INFORMATIVE, descending=True)
    names = {each.id: each.title[-1] for each in project.queue("")}
    assert [names[each.document_id] for each in made.assignments][:2] == ["1", "3"]


def test_suggesters_that_differ():
    def mention(item_id, label, place, source):
        return Mention(item_id, label, span_of("Estara struck", place), (), Origin(source))

    one, same = mention("a", "GPE", (0, 6), "one"), mention("b", "GPE", (0, 6), "two")
    label, longer = mention("c", "ORG", (0, 6), "two"), mention("d", "GPE", (0, 13), "two")
    assert conflicts([]) == conflicts([one]) == conflicts([one, same]) == 0.0
    assert conflicts([one, label]) == conflicts([one, longer]) == 1.0
    assert conflicts([label, longer]) == 0.0  # one suggester may say several things


def test_nothing_to_order_and_texts_without_words():
    assert most_telling([], [], ["told"]) == []
    assert sorted(most_telling(["", "… 1 2"], [0.5, 0.5], [""])) == [0, 1]
