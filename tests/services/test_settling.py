"""One document's questions answered into its gold layer, in the file and over restarts."""

from __future__ import annotations

import pytest

from annotator.core import schema_editing as editing
from annotator.core.annotating import relabel
from annotator.core.errors import UserError
from annotator.core.model import Argument, Mention, Note, Role, Status, Verdict
from annotator.core.questions import NEITHER, Edited, Kind, Piece, Rule, Topic, take
from annotator.core.schema_changes import Part
from annotator.core.schema_parts import Place
from annotator.services import schema_changes
from annotator.services.annotating import open_document
from annotator.services.project import open_for_reading, open_project
from annotator.services.sample import create_sample
from annotator.services.settling import open_settling
from annotator.services.settling_agreed import settle_agreed
from annotator.services.settling_history import newest
from annotator.services.settling_queue import overview
from annotator.services.settling_terms import Terms, anonymous, set_terms, terms
from annotator.services.verifying import verify
from tests.layers import event, mention
from tests.services.annotated import (
    DONE,
    context,
    gold_items,
    gold_labels,
    ids,
    project_of,
    put_layer,
)
from tests.strategies import STAMP

AGREED = mention("m", "GPE", "Estara")
LAYERS = {
    "Ana": [AGREED, mention("1", "GPE", "Sarrin"), context("military")],
    "Ben": [AGREED, mention("2", "GPE", "Sarrin"), context("military")],
    "Cleo": [AGREED, mention("3", "PERSON", "Sarrin")],
}


@pytest.fixture
def project(tmp_path):
    with project_of(tmp_path / "p.annotator", LAYERS) as made:
        yield made


def opened(project, by="Lead", **more):
    return open_settling(project, ids(project)[0], by, **more)


def test_reading_a_document_writes_nothing_and_answers_are_written_at_once(project):
    desk = opened(project)
    assert desk.opened is None
    assert not gold_items(project, ids(project)[0])
    assert [each.kind for each in desk.questions] == [Kind.MENTION, Kind.DOCUMENT_LABEL]
    assert desk.annotators == ("Ana", "Ben", "Cleo")
    change = desk.settle(desk.questions[0], take(0))
    assert change.paragraphs == {0}
    assert gold_labels(project, ids(project)[0]) == {"Estara": "GPE", "Sarrin": "GPE"}
    assert [each.kind for each in desk.questions] == [Kind.DOCUMENT_LABEL]
    assert [each.kind for each in desk.answered] == [Kind.MENTION]
    assert desk.session.layer.status is Status.TODO
    desk.settle(desk.questions[0], NEITHER, seconds=2.5)
    assert desk.session.layer.status is Status.DONE
    assert (desk.progress.agreed, desk.progress.by_people) == (1, {"Lead": 2})
    assert list(verify(project)) == []


def test_undo_opens_questions_again_and_reaches_back_over_restarts(tmp_path):
    path = tmp_path / "p.annotator"
    with project_of(path, LAYERS) as project:
        desk = opened(project)
        for _ in range(2):
            desk.settle(desk.questions[0], take(0))
        done = {*gold_items(project, ids(project)[0])}
    with open_project(path) as project:
        desk = opened(project)
        assert desk.questions == ()
        assert [desk.undo().name for _ in range(4)] == [
            "settle",
            "settle",
            "settle what all agree on",
            "",
        ]
        assert gold_items(project, ids(project)[0]) == []
        assert len(desk.questions) == 2
    with open_project(path) as project:
        desk = opened(project)
        assert [desk.redo().name for _ in range(4)][-1] == ""
        assert {*gold_items(project, ids(project)[0])} == done
        assert (desk.questions, desk.session.layer.status) == ((), Status.DONE)
        assert list(verify(project)) == []


def test_what_can_be_taken_back_over_all_documents_is_the_newest_answer_and_then_a_step(tmp_path):
    with project_of(tmp_path / "p.annotator", LAYERS, LAYERS) as project:
        assert newest(project, "undo") is None
        settle_agreed(project, "Lead")
        step = newest(project, "undo")
        assert step.step
        assert newest(project, "redo") is None
        second = open_settling(project, ids(project)[1], "Lead")
        question = second.questions[0]
        second.settle(question, take(0))
        answer = newest(project, "undo")
        assert (answer.document_id, answer.by, answer.step) == (ids(project)[1], "Lead", "")
        assert answer.questions == (question.id,)
        second.undo()
        assert newest(project, "redo") == answer
        assert newest(project, "undo") == step


def test_there_is_nothing_to_undo_before_anything_was_written(project):
    assert opened(project).undo().name == ""


def test_who_annotated_a_document_settles_it_only_where_that_is_allowed(project):
    desk = opened(project, "Ana")
    assert desk.is_own
    with pytest.raises(UserError, match="Ana annotated this document"):
        desk.settle(desk.questions[0], take(0))
    assert not gold_items(project, ids(project)[0])
    allowed = opened(project, "Ana", may_settle_own=True)
    assert not allowed.is_own
    allowed.settle(allowed.questions[0], take(0))
    assert len(allowed.questions) == 1


def test_two_leads_go_on_in_the_same_gold_layer_and_the_log_says_who_did_what(project):
    first, second = opened(project, "Lead"), opened(project, "Other")
    first.settle(first.questions[0], take(0))
    second.settle(second.questions[1], NEITHER)  # it takes in what the first one did meanwhile
    assert second.questions == ()
    (layer,) = [
        each for each in project.file.layers.of_document(ids(project)[0]) if each.role is Role.GOLD
    ]
    assert layer.annotator == "Lead"
    verdicts = [each for each in gold_items(project, ids(project)[0]) if isinstance(each, Verdict)]
    assert {each.by for each in verdicts} >= {"Lead", "Other"}
    done, _ = project.file.layers.stacks(layer.number)
    assert [project.file.layers.logged(each).by for each in done] == ["Lead", "Lead", "Other"]
    assert first.undo().name == "settle"  # the other's, which it sees
    assert [each.kind for each in first.questions] == [Kind.DOCUMENT_LABEL]


def test_a_question_stays_answered_when_a_layer_returns_and_returns_when_it_is_another_one(project):
    document_id = ids(project)[0]
    desk = opened(project)
    for _ in range(2):
        desk.settle(desk.questions[0], take(0))
    put_layer(project, document_id, "Cleo", [*LAYERS["Cleo"], Note("n", "hm", None), DONE])
    put_layer(project, document_id, "Dora", [*LAYERS["Cleo"], DONE])  # says what Cleo says
    assert opened(project).questions == ()
    put_layer(project, document_id, "Cleo", [AGREED, mention("3", "GPE", "near Sarrin"), DONE])
    (question,) = opened(project).questions
    assert {each.words for each in question.versions} == {
        "GPE “Sarrin”",
        "GPE “near Sarrin”",
        "PERSON “Sarrin”",
    }
    desk = opened(project)
    desk.settle(question, take(1))
    assert desk.questions == ()


def test_a_question_that_is_gone_is_not_answered(project):
    desk = opened(project)
    question = desk.questions[0]
    put_layer(project, ids(project)[0], "Cleo", [AGREED, mention("3", "GPE", "near Sarrin"), DONE])
    with pytest.raises(UserError, match="look at the question again"):
        desk.settle(question, take(0))
    assert not gold_items(project, ids(project)[0])
    desk.settle(desk.questions[0], take(0))  # the new one


def test_an_answer_is_not_taken_for_another_version_when_their_order_changes(project):
    desk = opened(project)
    question = desk.questions[0]
    for name in ("Dora", "Eve"):
        put_layer(project, ids(project)[0], name, [*LAYERS["Cleo"], DONE])
    with pytest.raises(UserError, match="look at the question again"):
        desk.settle(question, take(0))
    assert desk.questions[0].id == question.id
    assert desk.questions[0].versions[0].words == "PERSON “Sarrin”"  # three by now
    desk.settle(desk.questions[0], take(0))
    assert gold_labels(project, ids(project)[0])["Sarrin"] == "PERSON"


def test_layers_that_are_not_done_count_only_where_that_is_wanted(project):
    document_id = ids(project)[0]
    put_layer(project, document_id, "Cleo", LAYERS["Cleo"])
    assert opened(project).annotators == ("Ana", "Ben")
    assert opened(project).questions == ()
    set_terms(project, Terms(done_only=False))
    assert opened(project).annotators == ("Ana", "Ben", "Cleo")
    assert len(opened(project).questions) == 2
    assert opened(project, "Cleo").is_own  # done or not


def test_rules_settle_what_they_are_set_for_together_with_the_next_answer(project):
    set_terms(project, Terms({Topic.LABELS: Rule.MAJORITY}))
    desk = opened(project)
    label = next(each for each in desk.questions if each.kind is Kind.DOCUMENT_LABEL)
    desk.settle(label, NEITHER)
    assert desk.session.layer.status is Status.DONE
    assert (desk.progress.by_rule, desk.progress.by_people) == (1, {"Lead": 1})
    (item,) = [
        each
        for each in gold_items(project, ids(project)[0])
        if isinstance(each, Mention) and each.span.surface == "Sarrin"
    ]
    assert (item.origin.source, item.origin.why) == ("settled:majority", "Ana, Ben")


def test_terms_are_kept_and_damaged_ones_are_as_at_first(tmp_path):
    wanted = Terms({Topic.MARKS: Rule.MAJORITY, Topic.LINKS: Rule.UNANIMOUS}, False, 7)
    path = tmp_path / "p.annotator"
    with project_of(path) as project:
        assert terms(project) == Terms()
        set_terms(project, wanted)
    with open_project(path) as project:
        assert terms(project) == wanted
        for damaged in ("{", "[]", '{"rules": {"odd": "majority"}}', '{"seed": []}'):
            with project.file.writing():
                project.file.set_fact("settling", damaged)
            assert terms(project) == Terms()


def test_anonymous_names_stay_in_a_document_and_change_from_one_to_the_next():
    people = [f"p{number}" for number in range(30)]
    once, again = (anonymous(people, "d1", 3) for _ in range(2))
    assert once == again == anonymous(reversed(people), "d1", 3)
    assert len({*once.values()}) == 30
    assert {"annotator A", "annotator Z", "annotator AA", "annotator AD"} <= {*once.values()}
    firsts = {
        min(names, key=names.get)
        for number in range(40)
        for names in [anonymous(("x", "y", "z"), f"d{number}", 3)]
    }
    assert firsts == {"x", "y", "z"}
    assert anonymous(people, "d1", 4) != once


def test_lanes_show_what_each_says_under_veiled_names_or_their_own(project):
    desk = opened(project)
    question = desk.questions[0]
    veiled = desk.lanes(question)
    assert [each.shown for each in veiled] == ["annotator A", "annotator B", "annotator C"]
    told = {each.annotator: each.pieces[0].words for each in veiled}
    assert told == {"Ana": "GPE “Sarrin”", "Ben": "GPE “Sarrin”", "Cleo": "PERSON “Sarrin”"}
    assert [each.shown for each in desk.lanes(question, veiled=False)] == ["Ana", "Ben", "Cleo"]
    label = desk.questions[1]
    assert [each.pieces for each in desk.lanes(label, veiled=False)][2] == ()
    assert all(each.has_a_say for each in desk.lanes(label))


def test_who_lacks_the_event_has_no_say_in_its_parts(tmp_path):
    target = Argument("target", mention="m")
    layers = {
        "Ana": [AGREED, event("1", "ATTACK", "struck", target)],
        "Ben": [AGREED, event("2", "ATTACK", "struck")],
        "Cleo": [AGREED],
    }
    with project_of(tmp_path / "p.annotator", layers) as project:
        desk = opened(project)
        (argument,) = desk.waiting
        lanes = desk.lanes(argument, veiled=False)
        assert [each.has_a_say for each in lanes] == [True, True, False]


def test_notes_on_what_annotators_say_there_are_shown_with_the_question(project):
    note = Note("n", "a town or a river?", "3", is_question=True)
    elsewhere, general = Note("x", "no", "m"), Note("y", "no", None)
    put_layer(project, ids(project)[0], "Cleo", [*LAYERS["Cleo"], note, elsewhere, general, DONE])
    desk = opened(project)
    assert desk.notes(desk.questions[0]) == (("Cleo", note),)


def test_the_gold_layer_can_be_changed_on_the_annotation_screen_and_stays_settled(project):
    document_id = ids(project)[0]
    desk = opened(project)
    for _ in range(2):
        desk.settle(desk.questions[0], take(0))
    by_hand = open_document(project, document_id, "Lead", Role.GOLD)
    for item in by_hand.session.layer.all(Mention):
        by_hand.apply(relabel(by_hand.session, item.id, "PERSON", by_hand.stamp()))
    assert opened(project).questions == ()
    settle_agreed(project, "Lead")
    assert gold_labels(project, document_id) == {"Estara": "PERSON", "Sarrin": "PERSON"}
    again = opened(project)
    again.settle(again.answered[0], take(0))
    assert gold_labels(project, document_id)["Sarrin"] == "GPE"


def test_a_file_that_can_only_be_read_shows_questions_and_keeps_no_answer(tmp_path):
    path = tmp_path / "p.annotator"
    project_of(path, LAYERS).close()
    with open_for_reading(path) as project:
        desk = opened(project)
        with pytest.raises(UserError, match="reading only"):
            desk.settle(desk.questions[0], take(0))
        assert len(desk.questions) == 2
        assert len(overview(project, "Lead").entries) == 2


def test_a_document_that_nobody_annotated_has_no_questions(tmp_path):
    with project_of(tmp_path / "p.annotator", {}) as project:
        desk = opened(project)
        assert (desk.questions, desk.annotators, desk.is_own) == ((), (), False)
        with pytest.raises(KeyError):
            open_settling(project, "unknown", "Lead")


def test_the_sample_is_settled_from_beginning_to_end(tmp_path):
    with create_sample(tmp_path / "sample.annotator") as project:
        before = overview(project, "Lead")
        assert {each.annotators for each in before.documents} == {("Ana", "Ben")}
        assert before.progress.open > 50
        for each in before.documents:
            desk = open_settling(project, each.document_id, "Lead")
            while desk.questions:
                desk.settle(desk.questions[0], take(0))
            assert desk.session.layer.status is Status.DONE
        after = overview(project, "Lead")
        assert (after.progress.open, after.progress.waiting, after.entries) == (0, 0, [])
        assert all(each.is_done for each in after.documents)
        assert list(verify(project)) == []


# -- a schema that changes ----------------------------------------------------------------------


def renamed(project, old, new):
    draft = editing.rename(schema_changes.draft_of(project), Place(Part.ENTITY, old), new)
    schema_changes.save(project, draft, STAMP)


def test_what_was_answered_stays_so_when_labels_get_other_names(project):
    set_terms(project, Terms({Topic.DOCUMENT_LABELS: Rule.MAJORITY}))
    desk = opened(project)
    place = desk.questions[0].versions[0].pieces[0].span
    desk.settle(desk.questions[0], Edited((Piece("PERSON", place),)))
    renamed(project, "GPE", "PLACE")
    renamed(project, "PERSON", "HUMAN")
    desk = opened(project)
    assert (desk.questions, len(desk.answered)) == ((), 2)
    assert (desk.progress.by_rule, desk.progress.by_people) == (1, {"Lead": 1})
    assert overview(project, "Lead").entries == []
    assert settle_agreed(project, "Lead").documents == 0
    mentioned = next(each for each in desk.answered if each.kind is Kind.MENTION)
    assert mentioned.labels == ("HUMAN", "PLACE")
    desk.settle(mentioned, NEITHER)  # under its new name
    assert "Sarrin" not in gold_labels(project, ids(project)[0])
    ruled = next(each for each in desk.answered if each.kind is Kind.DOCUMENT_LABEL)
    desk.settle(ruled, NEITHER)
    assert (desk.progress.by_rule, desk.progress.by_people) == (0, {"Lead": 2})
    assert list(verify(project)) == []


def test_a_question_without_a_majority_stays_answered_too(tmp_path):
    layers = {"Ana": [mention("1", "GPE", "Sarrin")], "Ben": [mention("2", "PERSON", "Sarrin")]}
    with project_of(tmp_path / "p.annotator", layers) as project:
        desk = opened(project)
        desk.settle(desk.questions[0], take(1))
        renamed(project, "GPE", "PLACE")
        assert opened(project).questions == ()


def test_questions_that_names_alone_tell_apart_are_asked_again(tmp_path):
    both = [mention("1", "GPE", "Sarrin"), mention("2", "PERSON", "Sarrin")]
    with project_of(tmp_path / "p.annotator", {"Ana": both, "Ben": []}) as project:
        desk = opened(project)
        while desk.questions:
            desk.settle(desk.questions[0], take(0))
        renamed(project, "GPE", "PLACE")
        desk = opened(project)
        assert [each.labels for each in desk.questions] == [("PLACE",)]
        assert [each.labels for each in desk.answered] == [("PERSON",)]
