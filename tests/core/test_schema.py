"""Reading a schema: what it says, and a sentence for every kind of mistake."""

import copy
import itertools

import pytest

from annotator.core.errors import UserError
from annotator.core.schema import (
    Attribute,
    DocumentLabelType,
    EntityLabel,
    EventRole,
    EventType,
    LinkType,
    Schema,
    can_be_name,
    name_from,
    name_rule,
    schema_from,
)
from annotator.services.project import load_schema
from tests.strategies import SCHEMA_RECORD, small_schema


def test_everything_that_is_written_is_read():
    schema = small_schema()
    attack = schema.event("ATTACK")
    assert (schema.id, schema.version, schema.title, schema.language) == ("small", 1, "small", "en")
    assert [role.name for role in attack.roles] == ["attacker", "target", "place"]
    assert attack.role("attacker").fillers == ("PERSON", "GPE")
    assert (attack.role("attacker").minimum, attack.role("attacker").maximum) == (1, None)
    assert (attack.role("target").minimum, attack.role("target").maximum) == (0, 2)
    assert attack.role("nobody") is None
    assert attack.role("place").takes("GPE")
    assert not attack.role("place").takes("PERSON")
    assert schema.event("CONDEMN").role("about").events
    assert schema.entity("GPE").name == "GPE"
    assert schema.entity("ATTACK") is schema.event("GPE") is None
    assert schema.links[0].hint == "answers"
    assert schema.document_labels[0].multiple
    assert schema.by_source == {"PERSON": "PERSON", "PER": "PERSON"}
    assert schema.record == SCHEMA_RECORD


def test_every_field_that_is_written_is_read_and_every_other_is_as_promised():
    everything = {
        "id": "full", "version": 3, "title": "Everything", "language": "de",
        "fillers": {"ACTOR": ["ORG"]},
        "common_roles": {"place": {"fill": ["ORG"], "active": False}},
        "attributes": {"tense": {"values": ["past", "future"], "default": "past"}},
        "entities": [{"name": "ORG", "key": "O", "color": "#A0B0C0", "dark": "#0A0B0C",
                      "hint": "bodies", "sources": ["NORP", "ORG"], "active": False,
                      "article": True, "attributes": {"size": {"values": ["big"]}}},
                     {"name": "ODD"}],
        "groups": [{"name": "force", "color": "#111111", "dark": "#eeeeee"}],
        "events": [{"name": "RAID", "key": "R", "group": "force", "hint": "sudden",
                    "plover": "ASSAULT", "ace": "Conflict.Attack", "active": False,
                    "roles": {"attacker": {"fill": "ACTOR", "events": True, "min": 1, "max": 2}},
                    "attributes": {"night": {"default": False, "active": False}}},
                   {"name": "LULL", "color": "#222222"}],
        "links": [{"name": "CAUSES", "hint": "why", "mentions": True, "active": False},
                  {"name": "AFTER"}],
        "document_labels": [{"name": "topic", "values": ["war"], "multiple": True,
                             "active": False}, {"name": "tone"}],
    }  # fmt: skip
    place = EventRole("place", ("ORG",), active=False)
    attacker = EventRole("attacker", ("ORG",), True, 1, 2)
    schema = schema_from(everything)
    odd, lull = schema.entity("ODD"), schema.event("LULL")
    assert schema == Schema(
        "full", 3, "Everything", "de",
        (EntityLabel("ORG", "o", "#a0b0c0", "#0a0b0c", "bodies", ("NORP", "ORG"), False,
                     (Attribute("size", ("big",)),), True),
         EntityLabel("ODD", "", odd.color, odd.dark)),
        (EventType("RAID", "r", "force", "#111111", "#eeeeee", "sudden", "ASSAULT",
                   "Conflict.Attack", (attacker, place),
                   (Attribute("night", (), False, False),), False),
         EventType("LULL", color="#222222", dark=lull.dark, roles=(place,))),
        (Attribute("tense", ("past", "future"), "past"),),
        (LinkType("CAUSES", "why", True, False), LinkType("AFTER")),
        (DocumentLabelType("topic", ("war",), True, False), DocumentLabelType("tone", ())),
    )  # fmt: skip
    assert schema_from({"id": "bare"}) == Schema("bare", 1, "bare", "en")


def test_types_without_a_group_have_colours_and_labels_without_a_key_are_no_repetition():
    names = [{"name": "A"}, {"name": "B"}]
    schema = schema_from({"id": "7.", "entities": names, "events": names})
    for kinds in (schema.entities, schema.events):
        assert len({each.color for each in kinds}) == len({each.dark for each in kinds}) == 2
    with pytest.raises(UserError, match="schema's id"):
        schema_from({"entities": names})


def test_attributes_of_labels_are_the_active_ones():
    values = {"old": {"active": False}, "new": {}}
    schema = schema_from({"id": "x", "entities": [{"name": "ORG", "attributes": values}]})
    assert [each.name for each in schema.attributes_of("ORG")] == ["new"]


def test_an_event_type_takes_the_colours_of_its_group():
    assert (small_schema().event("ATTACK").color, small_schema().event("ATTACK").dark) == (
        "#aa0000",
        "#ff0000",
    )


def test_an_event_s_own_role_stands_in_for_the_common_one():
    record = copy.deepcopy(SCHEMA_RECORD)
    record["events"][0]["roles"]["place"] = {"fill": ["PERSON"]}
    attack = schema_from(record).event("ATTACK")
    assert [role.name for role in attack.roles].count("place") == 1
    assert attack.role("place").fillers == ("PERSON",)


def test_keys_find_what_is_active_only():
    schema = small_schema()
    assert schema.entity_by_key("p").name == "PERSON"
    assert schema.event_by_key("a").name == "ATTACK"
    assert (
        schema.entity_by_key("d") is schema.event_by_key("o") is schema.entity_by_key("z") is None
    )


def test_attributes_are_everybody_s_then_an_event_s_own_and_active():
    schema = small_schema()
    assert [each.name for each in schema.attributes_of("ATTACK")] == ["polarity", "retaliatory"]
    assert [each.name for each in schema.attributes_of("UNKNOWN")] == ["polarity"]


def test_a_schema_needs_no_more_than_an_id():
    schema = schema_from({"id": "tiny-1.0"})
    assert (schema.entities, schema.events, schema.links, schema.attributes) == ((), (), (), ())


def set_at(record, path, value):
    *way, last = path
    for step in way:
        record = record[step]
    record[last] = value


ENTITY, EVENT = ("entities", 0), ("events", 0)


@pytest.mark.parametrize(
    ("path", "value", "named"),
    [
        (("id",), "", "''.*schema's id"),
        (("id",), "two words", "two words"),
        (("id",), 7, "7"),
        ((*ENTITY, "name"), "two words", "'two words'.*entity label"),
        ((*ENTITY, "name"), "PERSON\n", r"PERSON\\n"),
        ((*ENTITY, "name"), "7UP", "7UP"),
        ((*ENTITY, "name"), None, "None.*entity label"),
        ((*ENTITY, "key"), "pq", "'pq'.*PERSON"),
        ((*ENTITY, "key"), "1", "'1'.*PERSON"),
        ((*ENTITY, "key"), 1, "1.*PERSON"),
        ((*ENTITY, "color"), "red", "'red'.*PERSON"),
        ((*ENTITY, "dark"), "#12345", "#12345"),
        ((*ENTITY, "color"), "#123456\n", "#123456"),
        ((*ENTITY, "color"), 0, "0"),
        ((*EVENT, "name"), "a-", "'a-'.*event type"),
        ((*EVENT, "key"), "??", r"'\?\?'.*ATTACK"),
        ((*EVENT, "color"), "blue", "blue.*ATTACK"),
        ((*EVENT, "roles", "bad role"), {}, "'bad role'.*a role"),
        ((*EVENT, "roles", "victim"), {"fill": "NOBODY"}, r"victim.*NOBODY.*\[fillers\]"),
        ((*EVENT, "roles", "victim"), {"fill": ["NOBODY"]}, "victim.*NOBODY.*no entity label"),
        ((*EVENT, "roles", "victim"), {"min": "many"}, "many"),
        ((*EVENT, "roles", "victim"), {"min": 2, "max": 1}, "victim.*max = 1"),
        ((*EVENT, "roles", "victim"), {"max": 0}, "victim.*max = 0"),
        ((*EVENT, "roles"), ["victim"], r"near events\.ATTACK\.roles\."),
        ((*EVENT, "attributes", "bad name"), {}, "'bad name'.*an attribute"),
        ((*EVENT, "attributes", "mode"), {"values": ["a"], "default": "b"}, "'b'.*mode"),
        ((*EVENT, "attributes", "mode"), {"default": "yes"}, "'yes'.*mode"),
        (("common_roles", "time"), {"fill": ["WHEN"]}, "time.*WHEN"),
        (("links", 0), {"name": "a b"}, "'a b'.*a link"),
        (("links", 0), {}, "name"),
        (("groups", 0), {}, "name"),
        (("document_labels", 0, "name"), "a b", "'a b'.*a document label"),
        (("version",), "new", "new"),
        (("entities",), 7, r"near entities\."),
        (("entities",), ["PERSON"], r"near entities\.1\."),
        (("fillers",), ["PERSON"], r"near fillers\."),
        (("attributes",), [], r"near attributes\."),
        ((*EVENT, "attributes"), {"mode": "x"}, r"near events\.ATTACK\.attributes\.mode\."),
        (
            (*EVENT, "attributes", "mode"),
            {"values": 3},
            r"near events\.ATTACK\.attributes\.mode\.values\.",
        ),
        (("entities", 2, "name"), "PERSON", "entity label 'PERSON' twice"),
        (("events", 1, "name"), "ATTACK", "event type 'ATTACK' twice"),
        (("links", 1, "name"), "RESPONSE_TO", "the link 'RESPONSE_TO' twice"),
        (("entities", 1, "key"), "P", "key of an entity label 'p' twice"),
        (("events", 1, "key"), "a", "key of an event type 'a' twice"),
    ],
)
def test_every_mistake_is_named_in_a_sentence(path, value, named):
    record = copy.deepcopy(SCHEMA_RECORD)
    set_at(record, path, value)
    with pytest.raises(UserError, match=named):
        schema_from(record)


def test_a_document_label_must_not_come_twice():
    record = copy.deepcopy(SCHEMA_RECORD)
    record["document_labels"] *= 2
    with pytest.raises(UserError, match="document label 'context' twice"):
        schema_from(record)


@pytest.mark.parametrize("record", [[], "schema", None, 7])
def test_what_is_no_table_is_refused(record):
    with pytest.raises(UserError, match="must be a table"):
        schema_from(record)


def test_an_attribute_s_default_may_be_yes_or_no_or_one_of_its_values():
    schema = schema_from(
        {
            "id": "x",
            "attributes": {
                "sure": {"default": True},
                "mode": {"values": ["a", "b"], "default": "b"},
            },
        }
    )
    assert [each.default for each in schema.attributes] == [True, "b"]


def test_the_schema_that_ships_can_be_used_from_the_keyboard():
    schema = load_schema()
    assert len(schema.entities) > 5
    assert len(schema.events) > 10
    for kind in (schema.entities, schema.events):
        keys = [each.key for each in kind if each.key]
        assert len(keys) == len(set(keys))
    for event in schema.events:
        for role in event.roles:
            assert role.fillers or role.events
    for first, second in itertools.combinations(schema.by_source.values(), 2):
        assert schema.entity(first)
        assert schema.entity(second)


def test_an_attribute_can_be_set_to_its_values_and_to_nothing_where_it_has_no_default():
    schema = small_schema()
    (polarity, retaliatory) = schema.attributes_of("ATTACK")
    assert polarity.choices == ("positive", "negative")
    assert retaliatory.choices == (True, False, None)


def test_labels_have_their_own_attributes_and_links_may_connect_mentions():
    schema = small_schema()
    assert [each.name for each in schema.attributes_of("GPE")] == ["kind"]
    assert schema.attributes_of("PERSON") == ()
    assert [each.name for each in schema.attributes_of("NOVEL")] == ["polarity"]
    assert [each.mentions for each in schema.links] == [False, True]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("ORG", "ORG"),
        ("Conflict.Attack", "Conflict.Attack"),
        ("Personnel:End-Position", "Personnel:End-Position"),
        ("SRC/TAR", "SRC/TAR"),
        ("Größe", "Größe"),
        ("Other weapon", "Other_weapon"),
        (" a (b) ", "a_b"),
        ("a.-b", "a_b"),
        ("a-", "a"),
        (".a", "a"),
        ("a. b", "a_b"),
        ("7-up", "_7-up"),
        ("...", "_"),
        ("", "_"),
    ],
)
def test_any_words_become_a_name(words, name):
    made = name_from(words)
    assert can_be_name(made), made
    assert made == name
    assert can_be_name(name_from(words, of_attribute=True), of_attribute=True)
    assert name_from(made) == made


def test_an_attribute_is_named_by_the_words_alone():
    assert name_from("a.b - c:d", of_attribute=True) == "a_b_c_d"
    assert name_from("7 up", of_attribute=True) == "_7_up"


def test_what_a_name_may_be_made_of_is_said():
    assert "between" in name_rule()
    with pytest.raises(UserError, match=r"'a b' can't be .* an entity label.*between"):
        schema_from({"id": "x", "entities": [{"name": "a b"}]})
    assert "between" not in name_rule(of_attribute=True)
    assert not can_be_name("a-b", of_attribute=True)
    with pytest.raises(UserError, match=r"'a-b' can't be .* an attribute\. .* only"):
        schema_from({"id": "x", "attributes": {"a-b": {}}})
