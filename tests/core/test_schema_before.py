"""A schema in the names of the first version, which the word lists know."""

from __future__ import annotations

import copy

from annotator.core import schema_editing as editing
from annotator.core.model import Argument, Event, Mention
from annotator.core.schema import schema_from
from annotator.core.schema_before import in_older_names
from annotator.core.schema_changes import Part, moved
from annotator.core.schema_editing import SchemaDraft
from annotator.core.schema_parts import Place
from tests.strategies import SCHEMA_RECORD, STORY, words

GPE = Place(Part.ENTITY, "GPE")
ATTACK = Place(Part.EVENT, "ATTACK")


def draft() -> SchemaDraft:
    return SchemaDraft(copy.deepcopy(SCHEMA_RECORD))


def test_what_was_renamed_has_its_old_name_everywhere():
    after = editing.rename(draft(), GPE, "STATE")
    after = editing.rename(after, ATTACK, "STRIKE")
    after = editing.rename(after, Place(Part.ROLE, "attacker", "STRIKE"), "agent")
    after = editing.rename(after, Place(Part.ROLE, "place"), "site")
    after = editing.rename(after, Place(Part.ATTRIBUTE, "polarity"), "truth")
    after = editing.rename(after, Place(Part.LINK, "SAME_AS"), "SAME")
    back = in_older_names(after.record, after.moves)
    assert back | {"links": SCHEMA_RECORD["links"]} == SCHEMA_RECORD
    assert back["links"] == after.record["links"]  # no word list names them
    assert schema_from(after.record).entity("STATE")


def test_what_was_merged_is_there_again_and_what_is_suggested_is_moved_on():
    after = editing.merge(draft(), GPE, "PERSON")
    after = editing.merge(after, ATTACK, "CONDEMN")
    after = editing.merge(after, Place(Part.ROLE, "target", "CONDEMN"), "about")
    schema = schema_from(in_older_names(after.record, after.moves))
    assert schema.entity("GPE").sources == ()
    assert schema.event("ATTACK").role("target")
    event = Event("e", "ATTACK", words(STORY, "struck"), (Argument("target", mention="m"),))
    now = moved(event, after.moves)
    assert (now.type, now.arguments[0].role) == ("CONDEMN", "about")
    assert moved(Mention("m", "GPE", words(STORY, "Iran")), after.moves).label == "PERSON"


def test_a_label_that_is_there_again_fills_what_the_one_fills_that_it_became():
    record = copy.deepcopy(SCHEMA_RECORD)
    record["fillers"]["PERSONS"] = ["PERSON"]
    record["events"][1]["roles"]["victim"] = {"fill": "PERSONS"}
    after = editing.merge(SchemaDraft(record), GPE, "PERSON")
    schema = schema_from(in_older_names(after.record, after.moves))
    for kind, role in (("ATTACK", "attacker"), ("ATTACK", "target"), ("ATTACK", "place"),
                       ("CONDEMN", "speaker"), ("CONDEMN", "victim")):  # fmt: skip
        assert sorted(schema.event(kind).role(role).fillers) == ["GPE", "PERSON"]


def test_what_was_said_of_a_type_that_is_gone_is_left_out():
    after = editing.rename(draft(), Place(Part.ROLE, "attacker", "ATTACK"), "agent")
    after = editing.remove(after, ATTACK)
    assert in_older_names(after.record, after.moves) == after.record


def test_a_name_that_something_new_has_by_now_is_left_to_it():
    after = editing.rename(draft(), GPE, "STATE")
    after = editing.add(after, GPE)
    assert in_older_names(after.record, after.moves) == after.record
    gone = editing.remove(editing.rename(draft(), GPE, "STATE"), Place(Part.ENTITY, "STATE"))
    assert in_older_names(gone.record, gone.moves) == gone.record


def test_attributes_of_mentions_are_in_no_word_list():
    form = Place(Part.ATTRIBUTE, "form", label="GPE")
    after = editing.rename(editing.add(draft(), form), form, "shape")
    assert in_older_names(after.record, after.moves) == after.record


def test_a_split_needs_nothing():
    after = editing.split(draft(), GPE, {"CITY": ["Paris"]})
    assert in_older_names(after.record, after.moves) == after.record


def test_a_role_that_one_type_has_anew_is_renamed_back_in_the_others():
    site = Place(Part.ROLE, "site")
    after = editing.remove(editing.rename(draft(), Place(Part.ROLE, "place"), "site"), site)
    for name, owner in (("site", "ATTACK"), ("place", "ATTACK"), ("site", "CONDEMN")):
        after = editing.add(after, Place(Part.ROLE, name, owner))
    attack, condemn, _ = in_older_names(after.record, after.moves)["events"]
    assert list(attack["roles"])[-2:] == ["site", "place"]
    assert list(condemn["roles"])[-1] == "place"
