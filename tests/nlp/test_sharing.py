"""What coordinated verbs share where the parse hangs it on the last one."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "kind", "role", "filler"),
    [
        ("Militants ambushed and killed two teachers.", "ATTACK", "target", "two teachers"),
        ("Soldiers attacked, looted and burned Basra.", "ATTACK", "target", "Basra"),
        ("The navy struck and destroyed a bridge.", "ATTACK", "target", "bridge"),
        ("A rocket hit and damaged a school.", "ATTACK", "target", "school"),
        ("Soldiers stormed and then burned the village.", "ATTACK", "target", "village"),
        ("The men who attacked and burned the village left.", "ATTACK", "target", "village"),
        ("Police detained and questioned three men.", "ARREST", "person", "three men"),
    ],
)
def test_the_object_of_the_last_verb_is_shared(read, text, kind, role, filler):
    assert read(text).roles(kind)[role] == {filler}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Militants abducted and killed a teacher in Mali.", "ATTACK"),
        ("Dozens of students were beaten and arrested in Mali.", "ATTACK"),
    ],
)
def test_so_is_its_place(read, text, kind):
    assert read(text).roles(kind)["place"] == {"Mali"}


def test_a_row_of_passive_verbs_has_one_subject(read):
    found = read("Farmers were kidnapped, tortured and killed in Mali.")
    roles = {
        event.trigger.surface: {
            found.mentions[each.mention].span.surface if each.mention else each.span.surface
            for each in event.arguments
            if each.role in ("target", "victim")
        }
        for event in found.events
    }
    assert roles == {"kidnapped": {"Farmers"}, "tortured": {"Farmers"}, "killed": {"Farmers"}}


def test_who_had_attacked_is_no_target(read):
    roles = read("Reports that rebels had attacked Basra shocked Mali.").roles("ATTACK")
    assert (roles["attacker"], roles["target"]) == ({"rebels"}, {"Basra"})


@pytest.mark.parametrize(
    ("text", "kind", "role", "wanted"),
    [
        # An object of its own, or none at all.
        ("Militants attacked soldiers and burned the village.", "ATTACK", "target", {"soldiers"}),
        ("The bomb exploded and killed nine people.", "ATTACK", "target", None),
        ("The army retreated and burned the village.", "DEESCALATE", "object", None),
        # More than "and" between them.
        ("Militants attacked at night and burned the village.", "ATTACK", "target", None),
        ("Militants attacked and soldiers burned the village.", "ATTACK", "target", None),
        ("Militants attacked and were killed in Mali.", "ATTACK", "place", None),
    ],
)
def test_what_is_not_shared(read, text, kind, role, wanted):
    assert read(text).roles(kind).get(role) == wanted


def test_nobody_is_shared_too(read):
    found = read("The rebels killed or wounded nobody.").events
    assert [dict(event.attributes).get("polarity") for event in found] == ["negative", "negative"]
