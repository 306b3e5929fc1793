"""The queue of disagreements over a project, and what settles by itself."""

from __future__ import annotations

import pytest

from annotator.core.model import Argument, Link, Mention, Role, Status
from annotator.core.questions import NEITHER, Kind, Rule, Topic, take
from annotator.services.annotating import open_document
from annotator.services.project import open_for_reading, open_project
from annotator.services.settling import open_settling
from annotator.services.settling_agreed import settle_agreed
from annotator.services.settling_queue import Order, Spot, Wanted, overview
from annotator.services.settling_terms import Terms, set_terms
from annotator.services.verifying import verify
from tests.layers import TEXT, event, mention
from tests.services.annotated import (
    DONE,
    context,
    gold_items,
    gold_labels,
    ids,
    project_of,
    put_layer,
)

SAME = mention("m", "GPE", "Estara")
DOCUMENTS = (
    {  # 1: a label and a document label
        "Ana": [SAME, mention("1", "GPE", "Sarrin"), context("military")],
        "Ben": [SAME, mention("2", "PERSON", "Sarrin")],
        "Cleo": [SAME, mention("3", "GPE", "Sarrin"), context("military")],
    },
    {"Ana": [SAME], "Ben": [SAME]},  # 2: all agree
    {"Ana": [], "Ben": []},  # 3: all agree that there is nothing
    {  # 4: an event that only Ana has, whose target waits
        "Ana": [SAME, event("1", "ATTACK", "struck", Argument("target", "m"))],
        "Ben": [SAME, event("1", "ATTACK", "struck")],
        "Cleo": [SAME],
    },
    {"Ana": [SAME]},  # 5: nobody else
)


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "p.annotator"
    project_of(path, *DOCUMENTS).close()
    return path


@pytest.fixture
def project(path):
    with open_project(path) as project:
        yield project


def listed(entries):
    """Each entry as the document's number, the kind and the labels."""
    return [(int(each.title[-1]), each.kind, each.labels) for each in entries]


def test_the_queue_has_every_open_question_in_document_order(project):
    found = overview(project, "Lead")
    assert listed(found.entries) == [
        (1, Kind.MENTION, ("GPE", "PERSON")),
        (1, Kind.DOCUMENT_LABEL, ("context",)),
        (4, Kind.EVENT, ("ATTACK",)),
        (4, Kind.ARGUMENT, ("target",)),
    ]
    first, label, _, argument = found.entries
    assert first.stances == (("Ana", "Cleo"), ("Ben",))
    assert label.stances == (("Ana", "Cleo"), ("Ben",))
    assert TEXT[first.start : first.end] == "Sarrin"
    assert [each.is_waiting for each in found.entries] == [False, False, False, True]
    assert argument.topics == {Topic.ARGUMENTS}
    assert (found.progress.open, found.progress.waiting) == (3, 1)
    assert [each.title for each in found.documents] == [f"Article {n}" for n in (1, 2, 3, 4)]
    assert found.unfinished == 0


def test_the_queue_is_the_same_from_the_file_and_follows_every_change(path):
    with open_project(path) as project:
        first = overview(project, "Lead")
    seen = []
    with open_project(path) as project:
        again = overview(project, "Lead", progress=lambda *where: seen.append(where))
        assert again == first
        assert seen == []  # nothing was found out anew
        desk = open_settling(project, ids(project)[0], "Lead")
        desk.settle(desk.questions[0], take(0))
        after = overview(project, "Lead", progress=lambda *where: seen.append(where))
        assert seen == [(0, 4), (4, 4)]
        assert len(after.entries) == 3
        assert (after.progress.agreed, after.progress.by_people) == (1, {"Lead": 1})
        desk.undo()
        assert overview(project, "Lead").entries == first.entries
        put_layer(project, ids(project)[1], "Ben", [DONE])
        assert len(overview(project, "Lead").entries) == 5
        set_terms(project, Terms(done_only=False))
        assert overview(project, "Lead").entries != ()


def test_what_is_kept_can_be_damaged_or_of_documents_that_are_gone(path):
    with open_project(path) as project:
        first = overview(project, "Lead")
        kept = project.file.settling.kept()
        assert len(kept) == 4
        damaged = [kept[each][:-9] for each in kept]
        with project.file.writing():
            project.file.settling.keep(zip(kept, [*damaged[:2], "", "[]"], strict=True))
        assert overview(project, "Lead") == first
        gone = ids(project)[0]
        with project.file.writing():
            project.file.documents.remove([gone])
        assert len(overview(project, "Lead").documents) == 3
        assert gone not in project.file.settling.kept()


def test_a_file_that_can_only_be_read_is_counted_each_time(path):
    with open_for_reading(path) as project:
        assert overview(project, "Lead") == overview(project, "Lead")
        assert project.file.settling.kept() == {}


def test_counting_can_be_stopped_and_goes_on_from_there(project):
    asked = iter([False, False])
    found = overview(project, "Lead", stop=lambda: next(asked, True))
    assert (len(found.documents), found.unknown) == (2, 2)
    assert len(project.file.settling.kept()) == 2
    put_layer(project, ids(project)[0], "Ben", [DONE])
    known = overview(project, "Lead", stop=lambda: True)
    assert [each.title for each in known.documents] == ["Article 2"]
    assert len(overview(project, "Lead").documents) == 4


def test_own_documents_and_those_not_done_are_told(project):
    assert [each.is_own for each in overview(project, "Cleo").documents] == [
        True, False, False, True,
    ]  # fmt: skip
    put_layer(project, ids(project)[1], "Ben", [SAME])  # begun again
    found = overview(project, "Lead")
    assert (len(found.documents), found.unfinished) == (3, 1)


@pytest.mark.parametrize(
    ("wanted", "numbers"),
    [
        (Wanted(labels=["PERSON"]), [1]),
        (Wanted(labels=["PERSON", "target"]), [1, 4]),
        (Wanted(kinds=[Kind.EVENT]), [4]),
        (Wanted(topics=[Topic.LABELS, Topic.MARKS]), [1, 4]),
        (Wanted(annotators=["Cleo"]), [1, 1, 4]),
        (Wanted(annotators=["Ana", "Cleo"]), [4]),
        (Wanted(annotators=["Ana", "Ben"]), [1, 1, 4]),
        (Wanted(annotators=["Zoe"]), []),
        (Wanted(labels=["PERSON"], kinds=[Kind.EVENT]), []),
        (Wanted(), [1, 1, 4, 4]),
    ],
)
def test_the_queue_shows_what_is_wanted(project, wanted, numbers):
    found = overview(project, "Lead").wanted(wanted)
    assert [int(each.title[-1]) for each in found] == numbers


def test_the_queue_shows_what_touches_given_places(project):
    found = overview(project, "Lead")
    first, *_, fourth = (each.document_id for each in found.documents)
    start = TEXT.index("Sarrin")
    places = [Spot(first, start + 2, start + 3), Spot(fourth, 0, 1)]
    assert listed(found.wanted(Wanted(places=places))) == [
        (1, Kind.MENTION, ("GPE", "PERSON")),
        (4, Kind.ARGUMENT, ("target",)),  # from its event to its filler
    ]
    assert found.wanted(Wanted(places=[Spot(first, start + 6, start + 9)])) == []


def test_the_queue_can_go_by_kind_or_label(project):
    found = overview(project, "Lead")
    by_kind = found.wanted(Wanted(order=Order.KIND))
    assert [each.kind for each in by_kind] == [
        Kind.MENTION, Kind.EVENT, Kind.ARGUMENT, Kind.DOCUMENT_LABEL,
    ]  # fmt: skip
    by_label = found.wanted(Wanted(order=Order.LABEL))
    assert [each.labels[0] for each in by_label] == ["ATTACK", "GPE", "context", "target"]


# -- what settles by itself ---------------------------------------------------------------------


def test_what_all_agree_on_is_written_as_one_step_and_whole_documents_become_done(project):
    taken = settle_agreed(project, "Lead")
    assert (taken.name, taken.documents) == ("settle what all agree on", 4)
    found = overview(project, "Lead")
    assert [each.is_done for each in found.documents] == [False, True, True, False]
    assert found.progress.agreed == 3
    assert len(found.entries) == 4
    assert settle_agreed(project, "Lead").documents == 0
    assert gold_items(project, ids(project)[4]) == []
    assert list(verify(project)) == []
    desk = open_settling(project, ids(project)[1], "Lead")
    assert desk.undo().documents == 4
    assert all(gold_items(project, each) == [] for each in ids(project))
    assert desk.redo().documents == 4
    assert gold_labels(project, ids(project)[3]) == {"Estara": "GPE"}


def test_a_step_leaves_what_was_answered_since_and_built_on_it(project):
    settle_agreed(project, "Lead")
    desk = open_settling(project, ids(project)[0], "Lead")
    desk.settle(desk.questions[0], take(0))
    other = open_settling(project, ids(project)[1], "Lead")
    taken = other.undo()
    assert (taken.documents, taken.left) == (4, ())  # the answer has nothing to do with it
    assert gold_labels(project, ids(project)[0]) == {"Sarrin": "GPE"}


def test_only_the_documents_that_are_named_are_settled(project):
    settle_agreed(project, "Lead", ids(project)[:1])
    assert [bool(gold_items(project, each)) for each in ids(project)] == [True] + [False] * 4


def test_annotators_may_have_written_what_needs_nobodys_answer(project):
    assert settle_agreed(project, "Ana").documents == 4
    desk = open_settling(project, ids(project)[0], "Lead")
    desk.settle(desk.questions[0], NEITHER)
    (layer,) = [
        each for each in project.file.layers.of_document(ids(project)[0]) if each.role is Role.GOLD
    ]
    assert layer.annotator == "Ana"


def test_writing_can_be_stopped_and_the_rest_follows(project):
    overview(project, "Lead")
    asked = iter([False, True])
    first = settle_agreed(project, "Lead", stop=lambda: next(asked, True))
    assert first.documents == 1
    assert settle_agreed(project, "Lead").documents == 3


def test_rules_settle_over_the_whole_project_once_they_are_set(project):
    settle_agreed(project, "Lead")
    set_terms(
        project,
        Terms({Topic.LABELS: Rule.MAJORITY, Topic.MARKS: Rule.MAJORITY,
               Topic.DOCUMENT_LABELS: Rule.MAJORITY}),
    )  # fmt: skip
    assert settle_agreed(project, "Lead").documents == 2
    found = overview(project, "Lead")
    assert found.progress.by_rule == 3
    assert listed(found.entries) == [(4, Kind.ARGUMENT, ("target",))]  # one of the two who have it
    assert gold_labels(project, ids(project)[0])["Sarrin"] == "GPE"
    assert settle_agreed(project, "Lead").documents == 0


def test_what_comes_to_be_agreed_on_later_follows(project):
    settle_agreed(project, "Lead")
    document_id = ids(project)[0]
    put_layer(project, document_id, "Ben", [*DOCUMENTS[0]["Ana"], DONE])
    assert settle_agreed(project, "Lead").documents == 1
    assert gold_labels(project, document_id) == {"Estara": "GPE", "Sarrin": "GPE"}
    assert overview(project, "Lead").documents[0].is_done


def test_a_gold_layer_of_somebody_else_is_gone_on_with(project):
    document_id = ids(project)[0]
    by_hand = open_document(project, document_id, "Other", Role.GOLD)
    assert by_hand.layer.annotator == "Other"
    settle_agreed(project, "Lead")
    desk = open_settling(project, document_id, "Lead")
    desk.settle(desk.questions[0], take(0))
    rows = project.file.layers.of_document(document_id)
    assert [each.annotator for each in rows if each.role is Role.GOLD] == ["Other"]


def test_what_somebody_writes_into_meanwhile_is_left_for_the_next_time(project):
    first = ids(project)[0]

    def write(done: int, _total: int) -> None:
        if done == 1:
            desk = open_settling(project, first, "Other")
            desk.settle(desk.questions[0], take(0))

    assert settle_agreed(project, "Lead", progress=write).documents == 3
    assert gold_labels(project, first) == {"Estara": "GPE", "Sarrin": "GPE"}
    assert settle_agreed(project, "Lead").documents == 0  # the answer brought it along
    assert list(verify(project)) == []


def test_many_documents_are_one_step_too(tmp_path):
    layers = {"Ana": [SAME], "Ben": [SAME]}
    with project_of(tmp_path / "p.annotator", *[layers] * 52) as project:
        assert len(overview(project, "Lead").documents) == 52
        assert len(project.file.settling.kept()) == 52
        assert settle_agreed(project, "Lead").documents == 52
        assert overview(project, "Lead").progress.agreed == 52
        assert open_settling(project, ids(project)[7], "Lead").undo().documents == 52
        assert overview(project, "Lead").progress.agreed == 0


def test_links_between_agreed_marks_follow_too(tmp_path):
    pair = [mention("1", "GPE", "Estara"), mention("2", "GPE", "Sarrin")]
    layer = [*pair, Link("l", "SAME_AS", "1", "2")]
    with project_of(tmp_path / "p.annotator", {"Ana": layer, "Ben": layer}) as project:
        settle_agreed(project, "Lead")
        kinds = [type(each) for each in gold_items(project, ids(project)[0])]
        assert (kinds.count(Mention), kinds.count(Link)) == (2, 1)
        desk = open_settling(project, ids(project)[0], "Lead")
        assert desk.session.layer.status is Status.DONE
