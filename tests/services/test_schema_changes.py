"""Changing a project's schema: everybody's layers, the suggestions and the log follow, and back."""

from __future__ import annotations

import contextlib
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core import annotating, decisions
from annotator.core import schema_editing as editing
from annotator.core.documents import Article
from annotator.core.errors import UserError
from annotator.core.model import DocumentLabel, Event, Mention, Verdict
from annotator.core.schema_changes import Part
from annotator.core.schema_editing import SchemaDraft
from annotator.core.schema_parts import Place
from annotator.services import schema_changes
from annotator.services.annotating import OpenDocument, open_document
from annotator.services.importing import add_article
from annotator.services.project import Project, create, load_schema, open_project
from annotator.services.schema_uses import Uses
from annotator.services.suggesting import suggest_all
from annotator.services.verifying import verify
from tests.storage.projects import make_project, suggest
from tests.strategies import (
    STAMP,
    STORY,
    suggested_event,
    suggested_mention,
    suggestion_sets,
    words,
)
from tests.strategies import argument as suggested_argument
from tests.strategies import steps as any_step

GPE = Place(Part.ENTITY, "GPE")
PERSON = Place(Part.ENTITY, "PERSON")
ATTACK = Place(Part.EVENT, "ATTACK")
ATTACKER = Place(Part.ROLE, "attacker", "ATTACK")
NEGATIVE = Place(Part.VALUE, "negative", of="polarity")


@pytest.fixture
def project(tmp_path: Path):
    with make_project(tmp_path / "p.annotator", STORY, STORY + "\nMore.") as made:
        suggest(
            made,
            (
                suggested_mention(STORY, "m1", "GPE", "Pakistan"),
                suggested_mention(STORY, "m2", "GPE", "Iran"),
                suggested_mention(STORY, "m3", "PERSON", "Iran", 2),
                suggested_event(STORY, "e1", "ATTACK", "struck",
                                suggested_argument("attacker", mention="m1")),
            ),
        )  # fmt: skip
        yield made


def opened_by(project: Project, name: str, number: int = 0) -> OpenDocument:
    return open_document(project, project.documents()[number].id, name)


def annotate(project: Project) -> None:
    """Ana accepts the first document's event and rejects a mention; Ben labels both documents."""
    ana = opened_by(project, "Ana")
    ana.apply(decisions.accept(ana.session, ["e1"], STAMP))
    ana.apply(annotating.set_attribute(ana.session, "e1", "polarity", "negative", STAMP))
    ana.apply(decisions.reject(ana.session, ["m2"], STAMP))
    ana.apply(annotating.set_document_label(ana.session, "context", ("military",), STAMP))
    for number in (0, 1):
        ben = opened_by(project, "Ben", number)
        for occurrence, label in enumerate(("GPE", "PERSON"), start=1):
            span = words(STORY, "Iran", occurrence)
            ben.apply(annotating.label_span(ben.session, span, label, f"b{occurrence}", STAMP))


def state(project: Project) -> list[list]:
    """Everything in every layer."""
    layers = project.file.layers
    return [sorted(layers.items(row.number), key=repr) for row in layers.every()]


def labels(project: Project) -> list[list[str]]:
    return [sorted(each.label for each in layer if isinstance(each, Mention))
            for layer in state(project)]  # fmt: skip


def saved(project: Project, draft: SchemaDraft, opened: OpenDocument | None = None):
    return schema_changes.save(project, draft, STAMP, opened)


def draft_of(project: Project) -> SchemaDraft:
    return schema_changes.draft_of(project)


def problems(project: Project) -> list[str]:
    return [f"{each.where}: {each.why}" for each in verify(project)]


def test_the_preview_counts_what_a_rename_would_change_and_changes_nothing(project: Project):
    annotate(project)
    before = state(project)
    found = schema_changes.preview(project, editing.rename(draft_of(project), GPE, "STATE"))
    assert found.lines() == [
        "GPE → STATE: 3 mentions in 3 layers of 2 annotators, 2 suggestions",
    ]
    assert found.summary() == (
        "3 layers of 2 annotators change with it, as one step that can be undone."
    )
    assert state(project) == before
    assert project.file.schemas.newest == 1


def test_a_rename_reaches_everybody_and_one_undo_brings_all_back(project: Project):
    annotate(project)
    before, opened = state(project), opened_by(project, "Ana")
    taken = saved(project, editing.rename(draft_of(project), GPE, "STATE"), opened)
    assert (taken.documents, taken.name) == (3, "rename the entity label GPE to STATE")
    assert labels(project) == [["STATE"], ["PERSON", "STATE"], ["PERSON", "STATE"]]
    assert [each.label for each in opened.session.layer.all(Mention)] == ["STATE"]
    assert opened.session.schema is project.schema
    assert {each.label for each in opened.session.suggestions.values()
            if isinstance(each, Mention)} == {"STATE", "PERSON"}  # fmt: skip
    assert not problems(project)
    assert opened.next_undo == taken.name
    opened.undo()
    assert state(project) == before
    assert project.schema.entity("GPE")
    assert not problems(project)
    opened.redo()
    assert labels(project) == [["STATE"], ["PERSON", "STATE"], ["PERSON", "STATE"]]
    assert not problems(project)


def test_ids_sources_and_decisions_stay_as_they_were(project: Project):
    annotate(project)
    before = opened_by(project, "Ana").session.layer
    saved(project, editing.rename(draft_of(project), GPE, "STATE"))
    after = opened_by(project, "Ana").session.layer
    for mention in before.all(Mention):
        same = after.get(Mention, mention.id)
        assert (same.origin, same.span, same.label) == (mention.origin, mention.span, "STATE")
    assert after.all(Verdict) == before.all(Verdict)
    with project.file.reading():
        numbers = [row.number for row in project.file.layers.every()]
        logged = [project.file.layers.logged(project.file.layers.stacks(each)[0][-1])
                  for each in numbers]  # fmt: skip
    assert {each.schema_version for each in logged} == {2}


def test_merge_is_previewed_carried_out_and_undone(project: Project):
    annotate(project)
    before = state(project)
    draft = editing.merge(draft_of(project), PERSON, "GPE")
    assert schema_changes.preview(project, draft).effects[0][1:] == (2, 2, 1, 1)
    saved(project, draft)
    assert labels(project) == [["GPE"], ["GPE", "GPE"], ["GPE", "GPE"]]
    assert not problems(project)
    schema_changes.undo_last(project, STAMP)
    assert state(project) == before


def test_split_goes_by_the_words(project: Project):
    annotate(project)
    uses = Uses.of_project(project)
    assert uses.words(GPE) == [("Iran", 3), ("Pakistan", 2)]
    assert uses.words(ATTACK) == [("struck", 2)]
    draft = editing.split(draft_of(project), GPE, {"STATE": ["Pakistan"]})
    found = schema_changes.preview(project, draft)
    assert found.effects[0].words == (
        "GPE → STATE: 1 mention in 1 layer of 1 annotator, 1 suggestion"
    )
    saved(project, draft)
    assert labels(project) == [["STATE"], ["GPE", "PERSON"], ["GPE", "PERSON"]]
    document = project.documents()[0].id
    suggestions = project.file.documents.suggestions(document)
    proposed = {each.id: each.label for each in suggestions if isinstance(each, Mention)}
    assert proposed == {"m1": "STATE", "m2": "GPE", "m3": "PERSON"}
    assert not problems(project)


def test_roles_types_values_and_document_labels_follow(project: Project):
    annotate(project)
    draft = editing.rename(draft_of(project), ATTACKER, "agent")
    draft = editing.rename(draft, ATTACK, "STRIKE")
    draft = editing.rename(draft, NEGATIVE, "denied")
    draft = editing.rename(draft, Place(Part.DOCUMENT_LABEL, "context"), "topic")
    draft = editing.rename(draft, Place(Part.DOCUMENT_VALUE, "military", of="topic"), "army")
    found = schema_changes.preview(project, draft)
    assert [each.times for each in found.effects] == [1, 1, 1, 1, 1]
    saved(project, draft)
    (event,) = opened_by(project, "Ana").session.layer.all(Event)
    assert (event.type, event.arguments[0].role) == ("STRIKE", "agent")
    assert event.attributes == (("polarity", "denied"),)
    assert opened_by(project, "Ana").session.layer.get(DocumentLabel, "topic").values == ("army",)
    suggested = opened_by(project, "Eve").session.suggestions["e1"]
    assert (suggested.type, suggested.arguments[0].role) == ("STRIKE", "agent")
    assert not problems(project)


def test_what_fills_a_role_no_longer_is_counted(project: Project):
    annotate(project)
    draft = editing.set_field(draft_of(project), ATTACKER, "fill", ["PERSON"])
    found = schema_changes.preview(project, draft)
    assert found.lines() == ["1 argument is filled by what the role no longer takes"]
    assert found.summary() == "No annotation changes."
    saved(project, draft)
    back = editing.set_field(draft_of(project), ATTACKER, "fill", ["GPE", "PERSON"])
    assert schema_changes.preview(project, back).lines() == [
        "1 argument is filled by what the role takes from now on"
    ]


def test_saving_nothing_or_nonsense_is_refused(project: Project):
    with pytest.raises(UserError, match="Nothing is changed"):
        saved(project, draft_of(project))
    with pytest.raises(UserError, match="no schema"):
        schema_changes.schema_at(project, 9)
    with pytest.raises(UserError, match="no change of the schema"):
        schema_changes.undo_last(project, STAMP)
    twice = SchemaDraft(project.schema.record | {"links": [{"name": "A"}, {"name": "A"}]})
    with pytest.raises(UserError, match="twice"):
        saved(project, twice)
    assert project.file.schemas.newest == 1


def test_what_was_annotated_since_follows_when_the_schema_is_taken_back(project: Project):
    annotate(project)
    saved(project, editing.rename(draft_of(project), GPE, "STATE"))
    eve = opened_by(project, "Eve")
    eve.apply(annotating.label_span(eve.session, words(STORY, "Iran"), "STATE", "x", STAMP))
    opened = opened_by(project, "Ana")
    opened.apply(annotating.relabel(opened.session, "m1", "PERSON", STAMP))
    schema_changes.undo_last(project, STAMP, opened)
    assert labels(project) == [["PERSON"], ["GPE", "PERSON"], ["GPE"], ["GPE", "PERSON"]]
    assert not problems(project)
    # her own last edit is undone in the names of the schema as it is now
    assert opened.undo().name == "relabel"
    assert labels(project)[0] == ["GPE"]
    assert not problems(project)


def test_edits_from_before_a_change_are_undone_in_the_names_of_today(project: Project):
    ana = opened_by(project, "Ana")
    ana.apply(decisions.accept(ana.session, ["m1"], STAMP))
    ana.apply(annotating.relabel(ana.session, "m1", "PERSON", STAMP))
    other = editing.rename(draft_of(project), GPE, "STATE")  # no layer of hers has one now
    saved(project, other, ana)
    saved(project, editing.rename(draft_of(project), PERSON, "HUMAN"), ana)
    assert labels(project) == [["HUMAN"]]
    with open_project(project.path) as again:
        ana = opened_by(again, "Ana")
        assert ana.undo().documents == 1  # HUMAN is PERSON again
        assert labels(again) == [["PERSON"]]
        assert ana.undo().name == "relabel"
        assert labels(again) == [["STATE"]]
        assert not problems(again)
        assert ana.redo().name == "relabel"
        assert labels(again) == [["PERSON"]]
        assert not problems(again)


def test_a_change_that_others_followed_is_passed_over_by_undo(project: Project):
    annotate(project)
    ana = opened_by(project, "Ana")
    saved(project, editing.rename(draft_of(project), GPE, "STATE"), ana)
    saved(project, editing.set_field(draft_of(project), PERSON, "key", "x"), ana)
    name = ana.undo().name
    assert "rename" not in name
    assert project.schema.entity("STATE")
    assert not problems(project)


def test_suggestions_of_any_version_come_in_today_s_names(project: Project):
    document = project.documents()[1]

    def store(item_id: str, label: str) -> None:
        with project.file.writing():
            project.file.documents.add_suggestions(
                document.id, "tests:1", [suggested_mention(STORY, item_id, label, "Iran")], ""
            )

    def found() -> dict[str, str]:
        return {each.id: each.label for each in project.file.documents.suggestions(document.id)}

    store("old", "GPE")
    saved(project, editing.rename(draft_of(project), GPE, "STATE"))
    store("new", "STATE")
    assert found() == {"old": "STATE", "new": "STATE"}
    # by the column, too, by which the queue finds them
    assert {each.name for each in project.file.schemas.suggested()} == {"STATE", "PERSON", "ATTACK"}
    schema_changes.undo_last(project, STAMP)
    assert found() == {"old": "GPE", "new": "GPE"}
    saved(project, editing.merge(draft_of(project), PERSON, "GPE"))
    schema_changes.undo_last(project, STAMP)
    assert found() == {"old": "GPE", "new": "GPE"}
    assert not problems(project)


def test_versions_are_kept_looked_at_and_restored(project: Project):
    annotate(project)
    saved(project, editing.rename(draft_of(project), GPE, "STATE"))
    added = editing.add(draft_of(project), Place(Part.ENTITY, "COMPANY"), {"key": "k"})
    added = editing.add(added, Place(Part.EVENT, "TRADE"), {"roles": {"by": {"fill": ["COMPANY"]}}})
    saved(project, added)
    eve = opened_by(project, "Eve")
    eve.apply(annotating.label_span(eve.session, words(STORY, "Talks"), "COMPANY", "x", STAMP))
    eve.apply(annotating.add_event(eve.session, words(STORY, "struck"), "TRADE", "t", STAMP))
    listed = schema_changes.versions(project)
    assert [(each.number, each.base, each.name) for each in listed] == [
        (3, 2, "add the entity label COMPANY and 1 more change"),
        (2, 1, "rename the entity label GPE to STATE"),
        (1, None, ""),
    ]
    assert schema_changes.schema_at(project, 1).entity("GPE")
    draft = schema_changes.restored(project, 1)
    schema_changes.save(project, draft, STAMP, base=1)
    assert project.schema.entity("GPE").active
    assert not project.schema.entity("COMPANY").active
    assert project.schema.event("TRADE").roles[0].fillers == ("COMPANY",)
    assert project.schema.entity("STATE") is None
    assert not problems(project)
    assert schema_changes.versions(project)[0].base == 1


def test_redo_after_taking_a_change_back(project: Project):
    annotate(project)
    taken = saved(project, editing.merge(draft_of(project), PERSON, "GPE"))
    after = state(project)
    schema_changes.undo_last(project, STAMP)
    schema_changes.redo(project, taken.step, STAMP)
    assert state(project) == after
    assert not problems(project)
    schema_changes.undo_last(project, STAMP)
    saved(project, editing.rename(draft_of(project), GPE, "STATE"))
    schema_changes.undo_last(project, STAMP)  # of the newest, not of the merge again
    assert labels(project) == [["GPE"], ["GPE", "PERSON"], ["GPE", "PERSON"]]


def test_how_often_everything_is_used(project: Project):
    annotate(project)
    uses = Uses.of_project(project)
    assert (uses.of(GPE), uses.suggested(GPE)) == (3, 2)
    assert (uses.of(ATTACK), uses.suggested(ATTACK)) == (1, 1)
    assert uses.of(ATTACKER) == 1
    assert uses.of(Place(Part.ROLE, "attacker", "CONDEMN")) == 0
    assert uses.of(Place(Part.ATTRIBUTE, "polarity")) == uses.of(NEGATIVE) == 1
    assert uses.of(Place(Part.VALUE, "negative", "CONDEMN", "polarity")) == 0
    assert uses.of(Place(Part.DOCUMENT_LABEL, "context")) == 1
    assert uses.of(Place(Part.DOCUMENT_VALUE, "military", of="context")) == 1
    assert uses.of(Place(Part.DOCUMENT_VALUE, "military", of="other")) == 0


def test_attributes_of_mentions_are_counted_and_follow(project: Project):
    form = Place(Part.ATTRIBUTE, "form", label="GPE")
    name = Place(Part.VALUE, "name", of="form", label="GPE")
    saved(project, editing.add(editing.add(draft_of(project), form), name))
    ana = opened_by(project, "Ana")
    ana.apply(decisions.accept(ana.session, ["m1"], STAMP))
    ana.apply(annotating.set_attribute(ana.session, "m1", "form", "name", STAMP))
    uses = Uses.of_project(project)
    assert uses.of(form) == uses.of(name) == 1
    assert uses.of(Place(Part.ATTRIBUTE, "form")) == 0
    draft = editing.rename(editing.rename(draft_of(project), name, "proper"), form, "shape")
    draft = editing.rename(draft, GPE, "STATE")
    after = uses.under(draft.moves)
    assert after.of(Place(Part.ATTRIBUTE, "shape", label="STATE")) == 1
    assert after.of(Place(Part.VALUE, "proper", of="shape", label="STATE")) == 1
    found = schema_changes.preview(project, draft)
    assert found.lines()[0] == "name → proper: 1 mention in 1 layer of 1 annotator"
    saved(project, draft, ana)
    mention = ana.session.layer.get(Mention, "m1")
    assert (mention.label, mention.attributes) == ("STATE", (("shape", "proper"),))
    assert not problems(project)


def test_how_often_everything_is_used_under_the_names_of_a_draft(project: Project):
    annotate(project)
    draft = editing.split(draft_of(project), GPE, {"STATE": ["Pakistan"]})
    draft = editing.rename(draft, GPE, "PLACE")
    draft = editing.rename(draft, ATTACK, "STRIKE")
    draft = editing.rename(draft, Place(Part.ROLE, "attacker", "STRIKE"), "agent")
    draft = editing.rename(draft, Place(Part.ATTRIBUTE, "polarity"), "truth")
    draft = editing.rename(draft, Place(Part.VALUE, "negative", of="truth"), "denied")
    draft = editing.rename(draft, Place(Part.DOCUMENT_LABEL, "context"), "topic")
    draft = editing.rename(draft, Place(Part.DOCUMENT_VALUE, "military", of="topic"), "army")
    uses = Uses.of_project(project).under(draft.moves)
    for place, times, suggested in (
        (GPE, 0, 0),
        (Place(Part.ENTITY, "PLACE"), 2, 1),
        (Place(Part.ENTITY, "STATE"), 1, 1),
        (Place(Part.EVENT, "STRIKE"), 1, 1),
        (Place(Part.ROLE, "agent", "STRIKE"), 1, 0),
        (Place(Part.ATTRIBUTE, "truth"), 1, 0),
        (Place(Part.VALUE, "denied", of="truth"), 1, 0),
        (Place(Part.DOCUMENT_LABEL, "topic"), 1, 0),
        (Place(Part.DOCUMENT_VALUE, "army", of="topic"), 1, 0),
    ):
        assert (uses.of(place), uses.suggested(place)) == (times, suggested), place
    assert uses.under(()).of(GPE) == 3
    assert uses.names(Part.ENTITY) == {"PLACE", "STATE", "PERSON"}


def test_the_suggester_goes_on_under_the_new_names(tmp_path: Path):
    with create(tmp_path / "p.annotator", load_schema()) as project:
        add_article(project, Article("a.txt", "Iranian missiles struck Pakistan on Monday."))
        draft = editing.rename(draft_of(project), Place(Part.EVENT, "ATTACK"), "STRIKE")
        draft = editing.merge(draft, GPE, "LOC")
        draft = editing.rename(draft, Place(Part.ROLE, "target", "STRIKE"), "aim")
        saved(project, draft)
        assert not suggest_all(project, workers=1).problems
        found = project.file.documents.suggestions(project.documents()[0].id)
        (event,) = (each for each in found if isinstance(each, Event))
        labels = {each.span.surface: each.label for each in found if isinstance(each, Mention)}
        assert (event.type, labels["Pakistan"]) == ("STRIKE", "LOC")
        assert "aim" in {each.role for each in event.arguments}
        assert not problems(project)


CHANGES = (
    lambda draft: editing.rename(draft, GPE, "STATE"),
    lambda draft: editing.merge(draft, PERSON, "GPE"),
    lambda draft: editing.split(draft, GPE, {"CITY": ["Iran"], "PERSON": ["Pakistan"]}),
    lambda draft: editing.rename(draft, ATTACK, "STRIKE"),
    lambda draft: editing.merge(draft, Place(Part.EVENT, "OLD"), "ATTACK"),
    lambda draft: editing.rename(draft, ATTACKER, "agent"),
    lambda draft: editing.merge(draft, ATTACKER, "target"),
    lambda draft: editing.rename(draft, Place(Part.LINK, "SAME_AS"), "SAME"),
    lambda draft: editing.merge(draft, NEGATIVE, "positive"),
    lambda draft: editing.rename(draft, Place(Part.DOCUMENT_LABEL, "context"), "topic"),
    lambda draft: editing.set_active(draft, PERSON, active=False),
)


@settings(max_examples=25)
@given(suggestion_sets(), st.data())
def test_any_change_of_the_schema_then_undo_is_as_if_nothing_had_been(suggestions, data):
    with (
        tempfile.TemporaryDirectory() as folder,
        make_project(Path(folder) / "p.annotator", STORY) as project,
    ):
        suggest(project, suggestions)
        for name in ("Ana", "Ben"):
            opened = opened_by(project, name)
            for _ in range(data.draw(st.integers(0, 6))):
                opened.apply(data.draw(any_step(opened.session)))
        before = state(project)
        shown = {name: opened_by(project, name).session.marks() for name in ("Ana", "Ben")}
        draft = data.draw(st.sampled_from(CHANGES))(draft_of(project))
        with contextlib.suppress(UserError, KeyError):
            draft = data.draw(st.sampled_from(CHANGES))(draft)
        ana = opened_by(project, "Ana")
        saved(project, draft, ana)
        assert ana.session.marks() == opened_by(project, "Ana").session.marks()
        assert not problems(project)
        steps_left = data.draw(st.integers(0, 3))
        for _ in range(steps_left):
            ana.apply(data.draw(any_step(ana.session)))
        if not steps_left:
            schema_changes.undo_last(project, STAMP, ana)
            assert state(project) == before
            for name, marks in shown.items():
                assert opened_by(project, name).session.marks() == marks
        else:
            while ana.undo().name:
                assert not problems(project)
            while ana.redo().name:
                assert not problems(project)
        assert not problems(project)
