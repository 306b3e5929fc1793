"""What is annotated is in the file, undo and redo come from its log, and reach over restarts."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from annotator.core import annotating, decisions
from annotator.core.edits import Edit, Replace
from annotator.core.layer import Layer
from annotator.core.model import (
    Argument,
    Decision,
    DocumentLabel,
    Event,
    Link,
    Mention,
    Note,
    Origin,
    Property,
    Role,
    Status,
    Verdict,
    key_of,
    span_of,
)
from annotator.services.annotating import open_document
from annotator.services.project import open_project
from annotator.services.verifying import verify
from tests.storage.projects import make_project, open_first, stored, suggest
from tests.strategies import (
    ADDED,
    KEPT,
    STAMP,
    STORY,
    items,
    rebuilt,
    session_of,
    shown,
    steps,
    suggested_mention,
    suggestion_sets,
    words,
)

ORIGIN = Origin("rules:2 “odd”", Decision.CORRECTED, 0.1 + 0.2, "why\nnot", "Ána", "2024-01-18")
EVERY_KIND = (
    Mention("m1", "GPE", words(STORY, "Iran"), (("certain", True), ("kind", "naïve 😀")), ORIGIN),
    Mention("m2", "PERSON", span_of(STORY, (0, 8), (16, 20)), (), ADDED),
    Event(
        "e1",
        "ATTACK",
        words(STORY, "struck"),
        (
            Argument("place", mention="m1", origin=ORIGIN),
            Argument("attacker", mention="m2", origin=ADDED),
            Argument("target", span=words(STORY, "Talks"), origin=ADDED),
            Argument("target", span=span_of(STORY, (0, 2), (4, 6)), origin=ADDED),
            Argument("about", event="e2", origin=ORIGIN),
        ),
        (("polarity", "negative"),),
        ORIGIN,
    ),
    Event("e2", "CONDEMN", words(STORY, "condemned"), (), (), ADDED),
    Link("l1", "SAME_AS", "e1", "e2", ORIGIN),
    Note("n1", "why?\r\n“so”", "m1", True, ORIGIN),
    Note("n2", "about the document", None, False, ADDED),
    DocumentLabel("context", ("military", "naïve"), ADDED),
    Verdict("m1", Decision.CORRECTED, "Ána", "2024-01-18"),
    Verdict("s9", Decision.REJECTED, "Ána", "2024-01-18"),
    Property("status", "done"),
    Property("flag", "unclear 😀"),
    Note("n3", "and why?", "m1", True, ORIGIN, True),
)


def adding(*found):
    return Edit("add", tuple(Replace(None, item) for item in found))


@pytest.fixture
def project(tmp_path):
    with make_project(tmp_path / "p.annotator") as made:
        yield made


def test_every_kind_of_item_is_read_back_equal(project):
    opened = open_first(project)
    opened.apply(adding(*EVERY_KIND))
    assert set(stored(opened).items()) == set(EVERY_KIND)
    assert open_first(project).session.layer == opened.session.layer
    assert list(verify(project)) == []


def test_some_items_are_read_by_their_keys(project):
    opened = open_first(project)
    opened.apply(adding(*EVERY_KIND))
    layers, number = project.file.layers, opened.layer.number
    for item in EVERY_KIND:
        assert layers.some(number, [key_of(item)]) == [item]
    assert set(layers.some(number, map(key_of, EVERY_KIND))) == set(EVERY_KIND)
    assert layers.some(number, [(Mention, "e1"), (Property, "other")]) == []


@pytest.mark.parametrize("item", EVERY_KIND, ids=lambda item: f"{type(item).__name__} {item.id}")
def test_every_kind_of_item_is_replaced_and_taken_away(project, item):
    opened = open_first(project)
    opened.apply(adding(*EVERY_KIND))
    everything = stored(opened)
    lonely = tuple(
        Replace(event, None) if event == item else Replace(event, _without(event, item.id))
        for event in (EVERY_KIND[2], EVERY_KIND[3])
        if event == item or _without(event, item.id) != event
    )
    gone = Edit("x", lonely if isinstance(item, Event) else (*lonely, Replace(item, None)))
    opened.apply(gone)
    assert item not in stored(opened).items()
    opened.apply(gone.inverse())
    assert stored(opened) == everything


def _without(event, item_id):
    from dataclasses import replace

    kept = tuple(each for each in event.arguments if item_id not in (each.mention, each.event))
    return replace(event, arguments=kept)


def test_any_item_is_read_back_equal(project):
    annotators = map("a{}".format, itertools.count())
    document_id = project.documents()[0].id

    @settings(max_examples=40)
    @given(st.lists(items(STORY, *KEPT), max_size=6))
    def check(found):
        from dataclasses import replace

        layer = Layer(found)
        for event in layer.all(Event):
            kept = tuple(each for each in event.arguments if each.span is not None)
            layer.apply(Edit("x", (Replace(event, replace(event, arguments=kept)),)))
        for each in layer.all(Property):
            if each.value == Status.TODO:
                layer.apply(Edit("x", (Replace(each, None),)))
        opened = open_document(project, document_id, next(annotators))
        opened.apply(adding(*layer.items()))
        assert stored(opened) == layer == opened.session.layer

    check()


def test_every_step_says_what_looks_different_now(project):
    opened = open_first(project)
    mention = Mention("m", "GPE", words(STORY, "Iran", 2), (), ADDED)
    changes = [opened.apply(adding(mention)), opened.undo()[1], opened.redo()[1]]
    for change in changes:
        assert (change.keys, change.paragraphs) == ({(Mention, "m")}, {1})


def test_an_empty_edit_writes_nothing(project):
    opened = open_first(project)
    change = opened.apply(Edit("nothing", ()))
    assert (change.keys, opened.next_undo) == (frozenset(), "")
    assert open_first(project).layer.revision == 0


def test_undo_and_redo_reach_over_closing_and_opening(tmp_path):
    path = tmp_path / "p.annotator"
    with make_project(path) as project:
        suggest(project, [suggested_mention(STORY, "m", "GPE", "Iran")])
        opened = open_first(project)
        empty = stored(opened)
        opened.apply(decisions.accept(opened.session, ["m"], STAMP))
        accepted = stored(opened)
        opened.apply(annotating.relabel(opened.session, "m", "PERSON", STAMP))
        relabelled = stored(opened)
    for expected, name in ((accepted, "relabel"), (empty, "accept")):
        with open_project(path) as project:
            opened = open_first(project)
            assert opened.next_undo == name
            assert opened.undo()[0] == name
            assert stored(opened) == opened.session.layer == expected
    with open_project(path) as project:
        assert open_first(project).undo()[0] == ""
        assert open_first(project).session.is_undecided("m")
    for expected, name in ((accepted, "accept"), (relabelled, "relabel")):
        with open_project(path) as project:
            opened = open_first(project)
            assert opened.next_redo == name
            assert opened.redo()[0] == name
            assert stored(opened) == opened.session.layer == expected
            assert opened.redo()[0] == ("" if name == "relabel" else "relabel")
            if name == "accept":
                opened.undo()
    with open_project(path) as project:
        assert list(verify(project)) == []


def test_reopening_a_document_as_to_do_is_remembered_and_undone(tmp_path):
    path = tmp_path / "p.annotator"
    with make_project(path) as project:
        opened = open_first(project)
        opened.apply(annotating.set_status(opened.session, Status.DONE))
        assert opened.is_done
        opened.apply(annotating.set_status(opened.session, Status.TODO))
    with open_project(path) as project:
        assert list(verify(project)) == []
        opened = open_first(project)
        assert not opened.is_done
        opened.undo()
        assert opened.is_done
        assert stored(opened).status is Status.DONE


def test_a_new_step_ends_what_could_be_redone_but_never_the_history(project):
    opened = open_first(project)
    opened.apply(adding(EVERY_KIND[0]))
    opened.undo()
    opened.apply(adding(EVERY_KIND[1]))
    for each in (opened, open_first(project)):
        assert (each.next_redo, each.redo()[0], each.next_undo) == ("", "", "add")
    assert [kind for kind, _ in project.file.layers.history(opened.layer.number)] == [
        "do",
        "undo",
        "do",
    ]


def test_the_log_says_who_did_what_when_and_the_layer_counts_it(project):
    opened = open_first(project)
    opened.apply(adding(EVERY_KIND[0], EVERY_KIND[8]))
    logged = project.file.layers.logged(project.file.layers.stacks(opened.layer.number)[0][-1])
    assert (logged.kind, logged.name, logged.by) == ("do", "add", "ana")
    assert logged.at.endswith("Z")
    assert logged.edit == adding(EVERY_KIND[0], EVERY_KIND[8])
    layer = open_first(project).layer
    assert (layer.revision, layer.decided, layer.updated) == (1, 1, logged.at)


def test_each_annotator_and_the_gold_layer_have_their_own(project):
    document_id = project.documents()[0].id
    open_first(project, "ana").apply(adding(EVERY_KIND[0]))
    gold = open_document(project, document_id, "ana", Role.GOLD)
    gold.apply(adding(EVERY_KIND[1]))
    assert open_first(project, "ben").session.layer == Layer()
    assert open_first(project, "ana").session.layer == Layer([EVERY_KIND[0]])
    layers = project.file.layers.of_document(document_id)
    assert [(each.annotator, each.role) for each in layers] == [
        ("ana", "annotator"),
        ("ana", "gold"),
        ("ben", "annotator"),
    ]
    assert [each.role for each in project.file.layers.every("ana")] == ["annotator", "gold"]
    assert [each.annotator for each in project.file.layers.every(role=Role.GOLD)] == ["ana"]
    assert gold.annotator == "ana"


def test_place_and_time_are_remembered(project):
    opened = open_first(project)
    opened.leave(5, 0.25, 2.5)
    open_first(project).leave(7, 0.5, 1.5)
    layer = open_first(project).layer
    assert (layer.caret, layer.scroll, layer.seconds) == (7, 0.5, 4.0)


def test_suggestions_that_arrive_are_shown(project):
    opened = open_first(project)
    mention = suggested_mention(STORY, "m", "GPE", "Iran")
    suggest(project, [mention])
    assert opened.take_suggestions([mention]).paragraphs == {0}
    assert shown(opened.session) == shown(session_of(STORY, (), (mention,)))


def test_a_layer_or_a_step_that_is_not_there_is_a_key_error(project):
    with pytest.raises(KeyError):
        project.file.layers.get(99)
    with pytest.raises(KeyError):
        project.file.steps.get("none")


def test_the_newest_edit_elsewhere_is_called_by_its_document(tmp_path):
    with make_project(tmp_path / "p.annotator", STORY, "Another one.") as project:
        opened = [open_document(project, each.id, "ana") for each in project.documents()]
        assert opened[0].last_changed() == ""
        for each in opened:
            each.apply(annotating.set_flag(each.session, "look"))
        assert [each.last_changed() for each in opened] == ["d1", "d0"]


def test_a_document_that_is_not_there_is_a_key_error(project):
    with pytest.raises(KeyError):
        open_document(project, "no such document", "ana")


class FileMachine(RuleBasedStateMachine):
    """The session and the file always hold the same, and undo goes back step by step."""

    folder = None  # set by the test
    numbers = itertools.count()

    @initialize(suggestions=suggestion_sets())
    def begin(self, suggestions):
        self.path = self.folder / f"p{next(self.numbers)}.annotator"
        self.project = make_project(self.path)
        suggest(self.project, suggestions)
        self.opened = open_first(self.project)
        self.past, self.future = [], []

    def state(self):
        return Layer(self.opened.session.layer.items()), shown(self.opened.session)

    @rule(data=st.data())
    def step(self, data):
        before = self.state()
        edit = data.draw(steps(self.opened.session))
        self.opened.apply(edit)
        if edit:
            self.past.append(before)
            self.future.clear()

    @precondition(lambda self: self.past)
    @rule()
    def undo(self):
        self.future.append(self.state())
        self.opened.undo()
        assert self.state() == self.past.pop()

    @precondition(lambda self: self.future)
    @rule()
    def redo(self):
        self.past.append(self.state())
        self.opened.redo()
        assert self.state() == self.future.pop()

    @rule()
    def reopen(self):
        before = self.state()
        self.project.close()
        self.project = open_project(self.path)
        self.opened = open_first(self.project)
        assert self.state() == before

    @invariant()
    def file_and_session_agree(self):
        assert stored(self.opened) == self.opened.session.layer
        assert shown(self.opened.session) == shown(rebuilt(self.opened.session))
        verdicts = self.opened.session.layer.all(Verdict)
        assert self.project.file.layers.find(self.opened.document.id, "ana").decided == len(
            verdicts
        )

    def teardown(self):
        if hasattr(self, "project"):
            try:
                assert list(verify(self.project)) == []
            finally:
                self.project.close()


def test_file_and_session_agree_whatever_is_done(tmp_path):
    from hypothesis.stateful import run_state_machine_as_test

    FileMachine.folder = tmp_path
    run_state_machine_as_test(
        FileMachine, settings=settings(max_examples=15, stateful_step_count=15, deadline=None)
    )
