"""Editing a schema as a draft: the record after each change, what moves, and what is refused."""

from __future__ import annotations

import copy
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core import schema_editing as editing
from annotator.core.errors import UserError
from annotator.core.schema import schema_from
from annotator.core.schema_changes import Move, Part
from annotator.core.schema_editing import SchemaDraft
from annotator.core.schema_parts import Place, fillers_of, names, shown_part
from tests.strategies import SCHEMA_RECORD

GPE = Place(Part.ENTITY, "GPE")
ATTACK = Place(Part.EVENT, "ATTACK")
ATTACKER = Place(Part.ROLE, "attacker", "ATTACK")
PLACE = Place(Part.ROLE, "place")
POLARITY = Place(Part.ATTRIBUTE, "polarity")
NEGATIVE = Place(Part.VALUE, "negative", of="polarity")
SAME_AS = Place(Part.LINK, "SAME_AS")
CONTEXT = Place(Part.DOCUMENT_LABEL, "context")
MILITARY = Place(Part.DOCUMENT_VALUE, "military", of="context")
EVERY = (GPE, ATTACK, ATTACKER, PLACE, POLARITY, NEGATIVE, SAME_AS, CONTEXT, MILITARY)


def draft(**changes) -> SchemaDraft:
    return SchemaDraft(copy.deepcopy(SCHEMA_RECORD) | changes)


@pytest.mark.parametrize("place", EVERY)
def test_everything_can_be_renamed_and_keeps_its_place(place):
    before = draft()
    at = names(before.record, place).index(place.name)
    after = editing.rename(before, place, "NEW_NAME")
    assert names(after.record, place)[at] == "NEW_NAME"
    (move,) = after.moves
    assert (move.part, move.old, move.new) == (place.part, place.name, "NEW_NAME")
    assert not move.merges
    assert after.schema()
    assert after.done == (f"rename {place.words} to {shown_part(place.part, 'NEW_NAME')}",)
    assert before.record == SCHEMA_RECORD


def test_a_renamed_label_is_renamed_wherever_it_fills_a_role():
    schema = editing.rename(draft(), GPE, "STATE").schema()
    attack = schema.event("ATTACK")
    assert attack.role("attacker").fillers == ("PERSON", "STATE")
    assert attack.role("target").fillers == ("PERSON", "STATE")
    assert attack.role("place").fillers == ("STATE",)


def test_a_renamed_value_stays_the_default():
    after = editing.rename(draft(), Place(Part.VALUE, "positive", of="polarity"), "affirmed")
    (polarity, _) = after.schema().attributes
    assert (polarity.values, polarity.default) == (("affirmed", "negative"), "affirmed")


def test_what_is_of_every_event_moves_in_the_types_that_have_no_own():
    record = copy.deepcopy(SCHEMA_RECORD)
    record["events"][1]["roles"]["place"] = {"fill": ["GPE"]}
    (move,) = editing.rename(SchemaDraft(record), PLACE, "site").moves
    assert move.types == ("ATTACK", "OLD")
    (own,) = editing.rename(draft(), ATTACKER, "agent").moves
    assert own.types == ("ATTACK",)
    (value,) = editing.rename(draft(), NEGATIVE, "denied").moves
    assert (value.types, value.of) == (("ATTACK", "CONDEMN", "OLD"), "polarity")


def test_an_attribute_of_a_label_s_mentions_is_edited_like_any_other():
    form = Place(Part.ATTRIBUTE, "form", label="GPE")
    after = editing.add(draft(), form)
    after = editing.add(after, Place(Part.VALUE, "name", of="form", label="GPE"))
    assert form.words == "the attribute form of GPE"
    after = editing.rename(after, Place(Part.VALUE, "name", of="form", label="GPE"), "proper")
    after = editing.rename(after, form, "shape")
    shape = after.schema().entity("GPE").attributes[-1]
    assert (shape.name, shape.values) == ("shape", ("proper",))
    assert [(each.types, each.mentions) for each in after.moves] == [(("GPE",), True)] * 2


@pytest.mark.parametrize(
    ("place", "new", "why"),
    [
        (GPE, "GPE", ""),
        (GPE, "STATE", ""),
        (GPE, "PERSON", "merge"),
        (GPE, "two words", "letters"),
        (GPE, "", "letters"),
        (GPE, "a.b", ""),
        (GPE, "a b", "may stand between"),
        (POLARITY, "a.b", "digits and _ only"),
        (ATTACKER, "target", "merge"),
        (ATTACKER, "place", "merge"),
        (POLARITY, "tense", "There is an attribute tense"),
        (NEGATIVE, "not at all", ""),
        (NEGATIVE, " ", "needs a name"),
        (MILITARY, "diplomatic", "There is a value"),
    ],
)
def test_a_name_that_can_t_be_is_refused_in_words(place, new, why):
    fault = editing.name_fault(draft(), place, new)
    assert (why in fault) if why else (fault == "")
    if why:
        with pytest.raises(UserError, match=why):
            editing.rename(draft(), place, new)


@pytest.mark.parametrize(
    ("place", "key", "why"),
    [
        (GPE, "", ""),
        (GPE, "g", ""),
        (GPE, "x", ""),
        (GPE, "P", "p is the key of PERSON"),
        (GPE, "1", "single letter"),
        (GPE, "ab", "single letter"),
        (ATTACK, "p", ""),
        (ATTACK, "c", "CONDEMN"),
    ],
)
def test_a_key_that_is_taken_is_said_at_once(place, key, why):
    fault = editing.key_fault(draft(), place, key)
    assert (why in fault) if why else (fault == "")


def test_colours_and_limits_are_looked_at_too():
    assert not editing.color_fault("") + editing.color_fault("#2E7d4f")
    assert editing.color_fault("green")
    assert not editing.limits_fault(0, None) + editing.limits_fault(1, 1)
    assert editing.limits_fault(2, 1)
    assert editing.limits_fault(0, 0)


@pytest.mark.parametrize(
    "place",
    [
        Place(Part.ENTITY, "COMPANY"),
        Place(Part.EVENT, "MEET"),
        Place(Part.ROLE, "weapon", "CONDEMN"),
        Place(Part.ROLE, "time"),
        Place(Part.ATTRIBUTE, "certain"),
        Place(Part.ATTRIBUTE, "mode", "CONDEMN"),
        Place(Part.VALUE, "unknown", of="polarity"),
        Place(Part.LINK, "PART_OF"),
        Place(Part.DOCUMENT_LABEL, "topic"),
        Place(Part.DOCUMENT_VALUE, "economic", of="context"),
    ],
)
def test_everything_can_be_added(place):
    after = editing.add(draft(), place)
    assert names(after.record, place)[-1] == place.name
    assert after.schema()
    assert not after.moves
    with pytest.raises(UserError, match="already"):
        editing.add(after, place)


def test_what_is_added_may_come_with_fields_and_into_an_empty_schema():
    empty = SchemaDraft({"id": "x"})
    after = editing.add(empty, Place(Part.ENTITY, "ORG"), {"key": "o"})
    assert after.schema().entity("ORG").key == "o"
    assert empty.record == {"id": "x"}


@pytest.mark.parametrize("place", EVERY)
def test_what_has_no_name_is_not_added(place):
    nameless = replace(place, name="")
    assert editing.name_fault(draft(), nameless, "")
    with pytest.raises(UserError, match=r"name|letter"):
        editing.add(draft(), nameless)


def test_a_type_s_own_attribute_gets_values_too():
    after = editing.add(draft(), Place(Part.ATTRIBUTE, "mode", "CONDEMN"))
    for name in ("loud", "quiet"):
        after = editing.add(after, Place(Part.VALUE, name, "CONDEMN", "mode"))
    (mode,) = after.schema().event("CONDEMN").attributes
    assert mode.values == ("loud", "quiet")


# -- merging and splitting ----------------------------------------------------------------------


def test_merged_labels_are_one_wherever_they_fill_a_role():
    record = copy.deepcopy(SCHEMA_RECORD)
    record["entities"][1]["sources"] = ["GPE"]
    after = editing.merge(SchemaDraft(record), GPE, "PERSON")
    schema = after.schema()
    assert schema.entity("GPE") is None
    assert schema.by_source == {"PERSON": "PERSON", "PER": "PERSON", "GPE": "PERSON"}
    assert schema.event("ATTACK").role("attacker").fillers == ("PERSON",)
    assert schema.event("ATTACK").role("place").fillers == ("PERSON",)  # the other one alone was
    assert after.moves == (Move(Part.ENTITY, "GPE", "PERSON", merges=True),)
    into_date = editing.merge(SchemaDraft(record), GPE, "DATE").schema()
    assert into_date.by_source["GPE"] == "DATE"


def test_merged_types_keep_both_types_roles_and_attributes():
    condemn = editing.merge(draft(), ATTACK, "CONDEMN").schema().event("CONDEMN")
    assert [role.name for role in condemn.roles] == [
        "attacker", "target", "speaker", "about", "place",
    ]  # fmt: skip
    assert [each.name for each in condemn.attributes] == ["retaliatory"]


def test_merged_roles_take_what_either_took():
    after = editing.merge(draft(), Place(Part.ROLE, "about", "CONDEMN"), "speaker")
    (speaker, _) = after.schema().event("CONDEMN").roles
    assert (speaker.fillers, speaker.events) == (("PERSON", "GPE"), True)
    other = editing.merge(draft(), Place(Part.ROLE, "speaker", "CONDEMN"), "about")
    assert other.schema().event("CONDEMN").role("about").fillers == ("PERSON", "GPE")
    three = editing.add(draft(), Place(Part.ROLE, "site"), {"fill": ["GPE", "PERSON"]})
    united = editing.merge(three, Place(Part.ROLE, "site"), "place").schema()
    assert united.event("OLD").role("place").fillers == ("GPE", "PERSON")


def test_merged_attributes_have_both_ones_values():
    polarity = editing.merge(draft(), Place(Part.ATTRIBUTE, "tense"), "polarity")
    assert polarity.schema().attributes[0].values == ("positive", "negative", "past")
    yes_or_no = editing.add(draft(), Place(Part.ATTRIBUTE, "certain"))
    merged = editing.merge(yes_or_no, Place(Part.ATTRIBUTE, "tense"), "certain")
    assert merged.schema().attributes[1].values == ()


def test_values_and_links_are_merged_too():
    value = editing.merge(draft(), Place(Part.VALUE, "positive", of="polarity"), "negative")
    (polarity, _) = value.schema().attributes
    assert (polarity.values, polarity.default) == (("negative",), "negative")
    link = editing.merge(draft(), SAME_AS, "RESPONSE_TO")
    assert [each.name for each in link.schema().links] == ["RESPONSE_TO"]
    document = editing.merge(draft(), MILITARY, "diplomatic")
    assert document.schema().document_labels[0].values == ("diplomatic",)


@pytest.mark.parametrize(
    ("place", "into"), [(GPE, "GPE"), (GPE, "NOBODY"), (CONTEXT, "context"), (CONTEXT, "other")]
)
def test_what_can_t_be_merged_is_refused(place, into):
    with pytest.raises(UserError, match="can't be merged"):
        editing.merge(draft(), place, into)


def test_a_label_is_split_by_words_and_what_is_new_is_made_like_the_old_one():
    record = copy.deepcopy(SCHEMA_RECORD)
    record["entities"][1] |= {"color": "#112233", "hint": "states", "sources": ["GPE"]}
    choices = {"GPE": ["Iran"], "CITY": ["Paris", "Rome"], "PERSON": ["Washington"], "SEA": []}
    after = editing.split(SchemaDraft(record), GPE, choices)
    schema = after.schema()
    city = schema.entity("CITY")
    assert (city.color, city.key, city.hint, city.sources) == ("#112233", "", "", ())
    assert [each.name for each in schema.entities] == ["PERSON", "GPE", "CITY", "DATE"]
    assert schema.event("ATTACK").role("place").fillers == ("GPE", "CITY", "PERSON")
    assert schema.event("ATTACK").role("attacker").fillers == ("PERSON", "GPE", "CITY")
    assert after.moves == (
        Move(Part.ENTITY, "GPE", "CITY", words=("Paris", "Rome")),
        Move(Part.ENTITY, "GPE", "PERSON", words=("Washington",), merges=True),
    )
    assert after.done == ("split the entity label GPE into GPE, CITY, PERSON",)


def test_an_event_type_is_split_with_its_roles():
    dates = editing.split(draft(), Place(Part.ENTITY, "DATE"), {"YEAR": ["2024"]})
    assert dates.record["fillers"] == SCHEMA_RECORD["fillers"]
    after = editing.split(draft(), ATTACK, {"SHELL": ["shelled"]})
    schema = after.schema()
    assert schema.event("SHELL").roles == schema.event("ATTACK").roles
    assert after.record["events"][1] is not after.record["events"][0]
    with pytest.raises(UserError, match="letters"):
        editing.split(draft(), ATTACK, {"two words": ["shelled"]})


# -- retiring, removing, fields -----------------------------------------------------------------


@pytest.mark.parametrize("place", [GPE, ATTACK, ATTACKER, PLACE, POLARITY, SAME_AS, CONTEXT])
def test_what_is_retired_comes_back_as_it_was(place):
    retired = editing.set_active(draft(), place, active=False)
    assert retired.schema()
    assert retired.record != SCHEMA_RECORD
    restored = editing.set_active(retired, place, active=True)
    assert restored.record == SCHEMA_RECORD
    assert restored.done == (f"retire {place.words}", f"restore {place.words}")


def test_a_schema_knows_what_is_retired():
    after = draft()
    for place in (ATTACKER, SAME_AS, CONTEXT):
        after = editing.set_active(after, place, active=False)
    schema = after.schema()
    assert not schema.event("ATTACK").role("attacker").active
    assert [each.active for each in schema.links] == [True, False]
    assert not schema.document_labels[0].active


@pytest.mark.parametrize("place", EVERY)
def test_what_nothing_carries_can_be_taken_out(place):
    after = editing.remove(draft(), place)
    assert place.name not in names(after.record, place)
    assert after.schema()


def test_a_default_goes_with_its_value():
    after = editing.remove(draft(), Place(Part.VALUE, "positive", of="polarity"))
    assert after.schema().attributes[0].default is None
    kept = editing.remove(draft(), NEGATIVE)
    assert kept.schema().attributes[0].default == "positive"


def test_fields_are_set_and_taken_out_and_the_same_again_is_no_change():
    first = editing.set_field(draft(), GPE, "hint", "a state")
    second = editing.set_field(first, GPE, "hint", "a state that acts")
    assert second.schema().entity("GPE").hint == "a state that acts"
    assert second.done == ("change the hint of entity label GPE",)
    assert editing.set_field(second, GPE, "hint", "a state that acts") is second
    other = editing.set_field(second, GPE, "color", "#112233")
    assert other.done[1] == "change the colour of entity label GPE"
    assert editing.set_field(second, GPE, "hint", None).record == SCHEMA_RECORD
    again = editing.set_field(other, GPE, "color", "#445566")
    assert (again.record["entities"][1]["color"], again.done) == ("#445566", other.done)


def test_a_group_that_is_new_takes_the_type_s_colours():
    after = editing.set_group(draft(), ATTACK, "force")
    assert after.record["groups"][-1] == {
        "name": "force", "title": "force", "color": "#aa0000", "dark": "#ff0000",
    }  # fmt: skip
    assert after.schema().event("ATTACK").color == "#aa0000"
    known = editing.set_group(draft(), Place(Part.EVENT, "CONDEMN"), "conflict")
    assert known.schema().event("CONDEMN").color == "#aa0000"
    assert editing.set_group(known, ATTACK, "").schema().event("ATTACK").group == ""
    assert editing.set_group(known, ATTACK, "conflict") is known


@pytest.mark.parametrize("place", EVERY)
def test_the_order_changes_and_stops_at_either_end(place):
    given_order = names(draft().record, place)
    up = down = draft()
    for _ in range(5):
        up, down = editing.reorder(up, place, -1), editing.reorder(down, place, 1)
    others = [name for name in given_order if name != place.name]
    assert names(up.record, place) == [place.name, *others]
    assert names(down.record, place) == [*others, place.name]
    assert up.schema()
    assert editing.reorder(up, place, -1) is up
    assert editing.reorder(down, place, 1) is down


def test_fillers_are_found_behind_a_named_set():
    attack = SCHEMA_RECORD["events"][0]["roles"]
    assert fillers_of(SCHEMA_RECORD, attack["attacker"]) == ["PERSON", "GPE"]
    assert fillers_of(SCHEMA_RECORD, attack["target"]) == ["PERSON", "GPE"]
    assert fillers_of(SCHEMA_RECORD, {}) == []


@given(st.lists(st.tuples(st.sampled_from(EVERY), st.integers(0, 5)), max_size=6))
def test_any_sequence_of_changes_gives_a_schema_and_leaves_the_drafts_before_alone(steps):
    drafts = [draft()]
    for place, what in steps:
        now = drafts[-1]
        try:
            drafts.append(_done(now, place, what))
        except (UserError, KeyError, ValueError):
            continue
    assert drafts[0].record == SCHEMA_RECORD
    for each in drafts:
        assert schema_from(each.record)


def _done(now: SchemaDraft, place: Place, what: int) -> SchemaDraft:
    if what == 0:
        return editing.rename(now, place, f"{place.name}_2")
    if what == 1:
        others = [name for name in names(now.record, place) if name != place.name]
        return editing.merge(now, place, others[0] if others else "")
    if what == 2:
        return editing.remove(now, place)
    if what == 3:
        return editing.reorder(now, place, 1)
    if what == 4 and place in (GPE, ATTACK):
        return editing.split(now, place, {"SPLIT": ["x"]})
    return editing.add(now, Place(place.part, "added", place.event, place.of))


def test_changes_are_told_in_the_names_that_are_shown():
    kind, label = Place(Part.EVENT, "DOWNGRADE_TIES"), Place(Part.ENTITY, "ARMED_GROUP")
    assert kind.words == "the event type Downgrade ties"
    assert label.words == "the entity label ARMED GROUP"
    assert Place(Part.ROLE, "co_attacker", "DOWNGRADE_TIES").words == (
        "the role co attacker of Downgrade ties"
    )
