"""Where the parts of a schema stand in its record."""

from __future__ import annotations

import copy

import pytest

from annotator.core.schema_changes import Part
from annotator.core.schema_parts import Place, entry, names, table, types_of
from tests.strategies import SCHEMA_RECORD

KIND = Place(Part.ATTRIBUTE, "kind", label="GPE")


def test_looking_adds_nothing_and_making_adds_a_table_to_its_owner():
    record = copy.deepcopy(SCHEMA_RECORD)
    lacking = Place(Part.ATTRIBUTE, "tone", "CONDEMN")
    assert names(record, lacking) == []
    assert record == SCHEMA_RECORD
    table(record, lacking, made=True)["tone"] = {}
    assert record["events"][1]["attributes"] == {"tone": {}}
    assert names(record, lacking) == ["tone"]


def test_attributes_of_mentions_stand_at_their_label():
    assert names(SCHEMA_RECORD, KIND) == ["kind"]
    assert entry(SCHEMA_RECORD, KIND) == {"values": ["state", "city"]}
    city = Place(Part.VALUE, "city", of="kind", label="GPE")
    assert names(SCHEMA_RECORD, city) == ["state", "city"]
    assert types_of(SCHEMA_RECORD, city) == ("GPE",)


@pytest.mark.parametrize("part", [Part.ENTITY, Part.EVENT, Part.LINK, Part.DOCUMENT_LABEL])
def test_what_is_missing_is_not_taken_from_elsewhere(part):
    with pytest.raises(KeyError):
        entry(SCHEMA_RECORD, Place(part, "polarity"))  # an attribute


def test_what_every_event_has_concerns_those_without_one_of_their_own():
    for name, types in (
        ("polarity", ("ATTACK", "CONDEMN", "OLD")),
        ("retaliatory", ("CONDEMN", "OLD")),
    ):
        assert types_of(SCHEMA_RECORD, Place(Part.ATTRIBUTE, name)) == types
    assert types_of(SCHEMA_RECORD, Place(Part.ROLE, "target")) == ("CONDEMN", "OLD")
