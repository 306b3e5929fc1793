"""Names that become others: in items, layers, edits, and between any two versions of a schema."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.edits import Draft, Edit, Replace
from annotator.core.layer import Layer
from annotator.core.model import Argument, DocumentLabel, Event, Link, Mention, Note
from annotator.core.schema_changes import (
    Move,
    Part,
    SchemaVersion,
    inverse,
    layer_edit,
    move_from,
    move_record,
    moved,
    moved_edit,
    moves_between,
)
from tests.strategies import LABELS, STORY, TYPES, items, suggestion_sets, words

IRAN = Mention("m1", "GPE", words(STORY, "Iran"))
ATTACK = Event(
    "e1", "ATTACK", words(STORY, "struck"),
    (Argument("attacker", mention="m1"), Argument("target", mention="m2")),
    (("mode", "drone"), ("polarity", "negative"), ("retaliatory", True)),
)  # fmt: skip


def move(part: Part, old: str, new: str, **more) -> Move:
    return Move(part, old, new, **more)


@pytest.mark.parametrize(
    ("item", "change", "after"),
    [
        (IRAN, move(Part.ENTITY, "GPE", "STATE"), "STATE"),
        (IRAN, move(Part.ENTITY, "ORG", "STATE"), "GPE"),
        (IRAN, move(Part.ENTITY, "GPE", "STATE", words=("Iran",)), "STATE"),
        (IRAN, move(Part.ENTITY, "GPE", "STATE", words=("Irak",)), "GPE"),
        (IRAN, move(Part.EVENT, "GPE", "STATE"), "GPE"),
    ],
)
def test_a_mention_gets_its_label_s_new_name(item, change, after):
    assert moved(item, [change]).label == after
    assert (moved(item, [change]).id, moved(item, [change]).origin) == (item.id, item.origin)


def test_an_event_gets_new_names_for_type_roles_attributes_and_values():
    kept = moved(ATTACK, [move(Part.EVENT, "ATTACK", "STRIKE", words=("hit",))])
    assert kept == ATTACK
    after = moved(
        ATTACK,
        [
            move(Part.ROLE, "attacker", "agent", types=("ATTACK",)),
            move(Part.ATTRIBUTE, "mode", "means", types=("ATTACK",)),
            move(Part.VALUE, "drone", "uav", of="means", types=("ATTACK",)),
            move(Part.EVENT, "ATTACK", "STRIKE", words=("struck",)),
            move(Part.ROLE, "target", "object", types=("ATTACK",)),  # it is a STRIKE by now
            move(Part.ENTITY, "STRIKE", "nothing"),
        ],
    )
    assert after.type == "STRIKE"
    assert [each.role for each in after.arguments] == ["agent", "target"]
    assert dict(after.attributes) == {"means": "uav", "polarity": "negative", "retaliatory": True}
    assert moved(ATTACK, [move(Part.LINK, "ATTACK", "x", types=("ATTACK",))]) == ATTACK


def test_what_mentions_say_of_themselves_moves_with_their_label():
    named = Mention("m1", "GPE", words(STORY, "Iran"), (("form", "name"), ("sure", True)))
    of_gpe = {"types": ("GPE",), "mentions": True}
    after = moved(
        named,
        [
            move(Part.ATTRIBUTE, "sure", "certain", **of_gpe),
            move(Part.VALUE, "name", "proper", of="form", **of_gpe),
            move(Part.ROLE, "form", "x", **of_gpe),
            move(Part.ATTRIBUTE, "form", "x", types=("GPE",)),
        ],
    )
    assert dict(after.attributes) == {"form": "proper", "certain": True}
    same_name = Event("e", "GPE", ATTACK.trigger, (), (("sure", True),))
    assert moved(same_name, [move(Part.ATTRIBUTE, "sure", "certain", **of_gpe)]) == same_name


def test_merging_roles_keeps_one_argument_of_each_filler():
    twice = Event(
        "e", "ATTACK", ATTACK.trigger, (Argument("a", mention="m"), Argument("b", mention="m"))
    )
    (left,) = moved(twice, [move(Part.ROLE, "a", "b", types=("ATTACK",))]).arguments
    assert left.role == "b"
    same = replace(twice, arguments=(Argument("a", mention="m"),) * 2)
    for change in (move(Part.ROLE, "a", "b", types=("ATTACK",)),
                   move(Part.ROLE, "x", "y", types=("ATTACK",))):  # fmt: skip
        assert len(moved(same, [change]).arguments) == 2  # nothing was merged here
    other = replace(twice, arguments=(Argument("b", mention="m"), Argument("a", mention="n")))
    left = moved(other, [move(Part.ROLE, "a", "b", types=("ATTACK",))]).arguments
    assert [(each.role, each.mention) for each in left] == [("b", "m"), ("b", "n")]


def test_where_two_attributes_become_one_the_one_that_keeps_its_name_wins():
    both = Event("e", "ATTACK", ATTACK.trigger, (), (("a", "old"), ("b", "stays")))
    merged = move(Part.ATTRIBUTE, "a", "b", types=("ATTACK",))
    assert moved(both, [merged]).attributes == (("b", "stays"),)
    assert moved(ATTACK, [merged]) == ATTACK


def test_links_and_document_labels_move_too_and_notes_never():
    link, label = Link("l", "SAME_AS", "a", "b"), DocumentLabel("context", ("war", "army"))
    assert moved(link, [move(Part.LINK, "SAME_AS", "SAME")]).type == "SAME"
    assert moved(link, [move(Part.LINK, "PART_OF", "SAME")]) == link
    assert moved(label, [move(Part.DOCUMENT_LABEL, "context", "topic")]).id == "topic"
    merged = move(Part.DOCUMENT_VALUE, "army", "war", of="context")
    assert moved(label, [merged]).values == ("war",)
    assert moved(label, [move(Part.DOCUMENT_VALUE, "army", "war", of="topic")]) == label
    assert moved(Note("n", "GPE"), [move(Part.ENTITY, "GPE", "STATE")]) == Note("n", "GPE")


def test_a_layer_s_edit_changes_what_moves_and_leaves_out_what_it_is_told_to():
    other = Mention("m2", "GPE", words(STORY, "Pakistan"))
    swapped = (DocumentLabel("a", ("1",)), DocumentLabel("b", ("2",)))
    layer = Layer((IRAN, other, *swapped))
    moves = (
        move(Part.ENTITY, "GPE", "STATE"),
        move(Part.DOCUMENT_LABEL, "a", "c"),
        move(Part.DOCUMENT_LABEL, "b", "a"),
        move(Part.DOCUMENT_LABEL, "c", "b"),
    )
    edit = layer_edit(layer, moves, "rename", frozenset({(Mention, "m2")}))
    layer.apply(edit)
    assert (layer.get(Mention, "m1").label, layer.get(Mention, "m2").label) == ("STATE", "GPE")
    labels = {each.id: each.values for each in layer.all(DocumentLabel)}
    assert labels == {"a": ("2",), "b": ("1",)}
    layer.apply(edit.inverse())
    assert layer == Layer((IRAN, other, *swapped))
    assert not layer_edit(layer, (), "rename")


def test_a_label_of_the_document_goes_with_its_old_name():
    layer = Layer([DocumentLabel("context", ("military",)), IRAN])
    edit = layer_edit(layer, (move(Part.DOCUMENT_LABEL, "context", "setting"),), "rename")
    draft = Draft(layer)
    for each in edit.replacements:
        if each.after is None:
            draft.remove(type(each.before), each.before.id)
        else:
            draft.put(each.after)
    assert draft.all(DocumentLabel) == [DocumentLabel("setting", ("military",))]


def test_a_value_moves_in_its_own_attribute_alone_and_attributes_stay_in_order():
    event = replace(ATTACK, attributes=(("mode", "air"), ("place", "air"), ("side", "sea")))
    change = move(Part.VALUE, "air", "sky", types=("ATTACK",), of="mode")
    assert moved(event, [change]).attributes == (("mode", "sky"), ("place", "air"), ("side", "sea"))
    other = move(Part.VALUE, "air", "sky", types=("ATTACK",), of="side")
    assert moved(event, [other]) == event
    renamed = move(Part.ATTRIBUTE, "side", "kind", types=("ATTACK",))
    assert [name for name, _ in moved(event, [renamed]).attributes] == ["kind", "mode", "place"]


def test_an_edit_of_long_ago_is_told_in_the_names_of_today():
    edit = Edit("label", (Replace(None, IRAN), Replace(ATTACK, None)))
    assert moved_edit(edit, ()) is edit
    after = moved_edit(edit, (move(Part.ENTITY, "GPE", "STATE"),))
    assert after.replacements[0].after.label == "STATE"
    assert (after.name, after.replacements[1]) == ("label", edit.replacements[1])


# -- between versions ---------------------------------------------------------------------------

RENAMED = move(Part.ENTITY, "GPE", "STATE")
MERGED = move(Part.ENTITY, "PERSON", "STATE", merges=True)
VERSIONS = {
    each.number: each
    for each in (
        SchemaVersion(1, ""),
        SchemaVersion(2, "", 1, (RENAMED,)),
        SchemaVersion(3, "", 2, (MERGED,)),
        SchemaVersion(4, "", 2, (move(Part.LINK, "A", "B"),)),  # 3 was taken back before
        SchemaVersion(5, ""),  # came from elsewhere
        SchemaVersion(6, "", 6, (RENAMED,)),  # damaged
        SchemaVersion(7, "", 99, (RENAMED,)),  # damaged
    )
}
BACK = move(Part.ENTITY, "STATE", "GPE")


@pytest.mark.parametrize(
    ("start", "end", "moves"),
    [
        (1, 1, ()),
        (1, 3, (RENAMED, MERGED)),
        (3, 1, (BACK,)),  # what was merged stays so
        (3, 4, (move(Part.LINK, "A", "B"),)),
        (4, 3, (move(Part.LINK, "B", "A"), MERGED)),
        (1, 5, ()),
        (1, 6, ()),
        (7, 1, ()),
        (1, 42, ()),
    ],
)
def test_the_way_between_two_versions_leads_over_what_both_come_from(start, end, moves):
    assert moves_between(VERSIONS, start, end) == moves


def test_a_split_is_taken_back_whatever_the_words():
    parts = (
        move(Part.ENTITY, "ORG", "COMPANY", words=("Acme",)),
        move(Part.ENTITY, "ORG", "MEDIA", words=("Wire",)),
    )
    assert inverse(parts) == (
        move(Part.ENTITY, "MEDIA", "ORG"),
        move(Part.ENTITY, "COMPANY", "ORG"),
    )


@pytest.mark.parametrize(
    "each",
    [
        RENAMED,
        MERGED,
        move(Part.VALUE, "a", "b", of="mode", types=("ATTACK",), words=("x",)),
        move(Part.VALUE, "a", "b", of="form", types=("GPE",), mentions=True),
    ],
)
def test_a_move_survives_as_a_record(each):
    assert move_from(move_record(each)) == each


@given(items(STORY) | suggestion_sets().filter(bool).map(lambda each: each[0]), st.data())
def test_a_rename_and_its_inverse_leave_everything_as_it_was(item, data):
    part = data.draw(st.sampled_from(list(Part)))
    old = data.draw(st.sampled_from([*LABELS, *TYPES, "attacker", "SAME_AS", "polarity"]))
    rename = (move(part, old, "a name of its own", types=TYPES, of="polarity"),)
    assert moved(moved(item, rename), inverse(rename)) == item
