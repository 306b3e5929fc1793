"""One wish at many places: what it would change is known first, then it is one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core.annotating import set_status
from annotator.core.errors import UserError
from annotator.core.model import Event, Mention, Role, Status, Verdict
from annotator.services import bulk, steps
from annotator.services.annotating import open_document
from annotator.services.bulk import ACCEPT, EVENT, LABEL, REMOVE, Wish, carry_out, plan
from annotator.services.clock import stamp
from annotator.services.concordance import Query, search
from annotator.services.verifying import verify
from tests.projects import STORY, make_project, story_suggestions

if TYPE_CHECKING:
    from pathlib import Path

OTHER = "Envoys left Estara. Vardanian forces struck again, and Estara struck back."


@pytest.fixture
def project(tmp_path: Path):
    path = tmp_path / "p.annotator"
    with make_project(path, STORY, OTHER, suggest=story_suggestions) as made:
        yield made


def places(project, words, who="Ana", **options):
    hits = []
    search(project, Query(words, match_case=True, **options), who, hits.extend)
    return sorted(hits, key=lambda hit: (hit.number, hit.start))


def items(project, kind):
    return [
        item
        for layer in project.file.layers.every("Ana", Role.ANNOTATOR)
        for item in project.file.layers.items(layer.number)
        if isinstance(item, kind)
    ]


def do(project, hits, wish, **options):
    made = plan(project, hits, wish, "Ana")
    return made, carry_out(project, made, "Ana", **options)


def test_places_get_a_label_whatever_stands_there_and_it_is_one_step(project):
    hits = places(project, "Estara")
    assert [hit.state for hit in hits] == ["suggested", "suggested", "", ""]
    made, taken = do(project, hits, Wish(LABEL, "ORG"))
    assert made.heading(with_done=False) == "4 places in 2 documents"
    assert dict(made.lines(with_done=False)) == {"suggested GPE → ORG": 2, "unlabelled → ORG": 2}
    assert (taken.documents, taken.name) == (2, "relabel")
    assert [(each.span.surface, each.label) for each in items(project, Mention)] == [
        ("Estara", "ORG")
    ] * 4
    assert not list(verify(project))
    steps.again(project, "undo", taken.step, stamp("Ana"))
    assert items(project, Mention) == items(project, Verdict) == []


def test_suggestions_are_accepted_with_their_fillers_and_removed_with_their_arguments(project):
    struck = places(project, "struck")
    made, _ = do(project, struck, Wish(ACCEPT))
    assert made.left == 2  # nothing to accept in the other document
    (event,) = items(project, Event)
    assert [each.mention for each in event.arguments] == ["m1", "m2"]
    made, _ = do(project, places(project, "Estara"), Wish(REMOVE))
    assert made.warnings(with_done=False)[0] == "1 argument loses its role."
    assert dict(made.lines(with_done=False)) == {"GPE → removed": 1, "suggested GPE → rejected": 1}
    (event,) = items(project, Event)
    assert [each.mention for each in event.arguments] == ["m2"]


def test_arguments_that_no_longer_fit_or_lose_their_role_are_told(project):
    do(project, places(project, "struck"), Wish(ACCEPT))
    made = plan(project, places(project, "Estara"), Wish(LABEL, "DATE"), "Ana")
    assert "1 argument will no longer fit its role." in made.warnings(with_done=False)
    made = plan(project, places(project, "struck"), Wish(EVENT, "MEET"), "Ana")
    assert "2 arguments lose their role." in made.warnings(with_done=False)
    assert dict(made.lines(with_done=False)) == {"Attack → Meet": 1, "unlabelled → Meet": 2}


def test_a_letter_for_entities_leaves_triggers_alone(project):
    made = plan(project, places(project, "struck")[:1], Wish(LABEL, "ORG"), "Ana")
    assert (made.parts, made.left) == ([], 1)
    made = plan(project, places(project, "Estara")[:1], Wish(EVENT, "ATTACK"), "Ana")
    assert (made.parts, made.left) == ([], 1)


def test_done_documents_are_left_out_unless_they_are_wanted(project):
    second = open_document(project, project.documents()[1].id, "Ana")
    second.apply(set_status(second.session, Status.DONE))
    made, taken = do(project, places(project, "Estara"), Wish(LABEL, "GPE"))
    assert made.done_documents == 1
    assert taken.documents == 1
    _, taken = do(project, places(project, "Estara"), Wish(LABEL, "ORG"), with_done=True)
    assert taken.documents == 2


def test_layers_of_others_are_never_touched(project):
    theirs = open_document(project, project.documents()[0].id, "Bo")
    made = plan(project, places(project, "Estara", "Bo"), Wish(LABEL, "GPE"), "Bo")
    carry_out(project, made, "Bo")
    hits = places(project, "Estara", whose="Bo")
    assert {hit.annotator for hit in hits if hit.is_decided} == {"Bo"}
    made = plan(project, [hit for hit in hits if hit.is_decided], Wish(REMOVE), "Ana")
    assert (made.parts, made.left) == ([], 4)
    assert len(project.file.layers.items(theirs.layer.number)) == 4  # two verdicts among them


def test_what_was_changed_meanwhile_stops_the_step_and_nothing_is_written(project):
    hits = places(project, "Estara")
    made = plan(project, hits, Wish(ACCEPT), "Ana")
    do(project, hits[:1], Wish(REMOVE))
    before = items(project, Verdict)
    with pytest.raises(UserError, match="meanwhile"):
        carry_out(project, made, "Ana")
    assert items(project, Verdict) == before


def test_the_open_document_follows_a_step_of_another_connection(project):
    from annotator.services.project import open_project

    opened = open_document(project, project.documents()[0].id, "Ana")
    with open_project(project.path) as other:
        _, taken = do(other, places(other, "Estara"), Wish(LABEL, "ORG"))
    shown = steps.follow_step(opened, "do", taken)
    assert len(shown.change.keys) == 4
    assert [each.label for each in opened.session.layer.all(Mention)] == ["ORG", "ORG"]
    assert steps.follow_step(opened, "do", taken).change.keys == frozenset()  # it has it already
    with open_project(project.path) as other:
        undone = steps.again(other, "undo", taken.step, stamp("Ana"))
    steps.follow_step(opened, "undo", undone)
    assert opened.session.layer.all(Mention) == []
    assert opened.redo().documents == 2


def test_stopping_takes_everything_back(project):
    made = plan(project, places(project, "Estara"), Wish(LABEL, "GPE"), "Ana")

    def stop(done, total, name):
        if done == 1:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        carry_out(project, made, "Ana", progress=stop)
    assert items(project, Mention) == []


def test_what_is_decided_is_relabelled_alike_whether_read_alone_or_with_all(project, monkeypatch):
    do(project, places(project, "struck")[:1], Wish(ACCEPT))  # with who and whom

    shown = ("label", "type", "arguments", "decision")  # all but the moment

    def planned(words: str, wish: Wish):
        hits = [hit for hit in places(project, words) if hit.is_decided]
        (part,) = plan(project, hits, wish, "Ana").parts
        edits = {
            (each.before, type(each.after), *(getattr(each.after, name, None) for name in shown))
            for each in part.edit.replacements
        }
        return edits, part.changes, part.lost, part.unfit

    wishes = [("Vardanian forces", Wish(LABEL, "DATE")), ("struck", Wish(EVENT, "MEET"))]
    alone = [planned(*each) for each in wishes]
    assert alone[0][2:] == (0, 1)  # a date is no target
    assert alone[1][2] == 2  # nobody attacks at a meeting
    monkeypatch.setattr(bulk, "_decided_alone", lambda *what: None)
    assert [planned(*each) for each in wishes] == alone


def test_a_place_that_is_gone_by_now_stays_as_it_is(project):
    do(project, places(project, "struck")[:1], Wish(ACCEPT))
    hits = [hit for hit in places(project, "struck") if hit.is_decided]
    do(project, hits, Wish(REMOVE))
    made = plan(project, hits, Wish(EVENT, "MEET"), "Ana")
    assert (made.parts, made.left) == ([], 1)
