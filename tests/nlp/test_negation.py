"""What did not happen: by nobody, to nobody, not yet, prevented."""

from __future__ import annotations

import pytest


def polarities(found):
    return [dict(event.attributes).get("polarity") for event in found.events]


@pytest.mark.parametrize(
    "text",
    [
        "No villagers were wounded in Mali.",
        "No one was arrested in Oslo.",
        "Nobody was killed.",
        "Nothing was destroyed.",
        "None of the miners was injured.",
        "None of the rebels attacked Basra.",
        "Neither Sudan nor Chad bombed the port.",
        "Neither army attacked the town.",
        "The rebels killed nobody.",
        "Police arrested no protesters in Cairo.",
        "Sudan shelled neither Basra nor Cairo.",
        "Not a single villager was wounded.",
        "No one is believed to have been wounded.",
        "No country launched an attack on Sudan.",
    ],
)
def test_what_nobody_does_or_suffers_is_negative(read, text):
    assert polarities(read(text)) == ["negative"]


def test_nobody_is_shared_by_coordinated_verbs(read):
    assert polarities(read("No one was killed or wounded.")) == ["negative", "negative"]


@pytest.mark.parametrize(
    "text",
    [
        "No fewer than 30 people were killed in Mali.",
        "No more than two people were wounded in Mali.",
        "No one but the rebels attacked the town.",
        "Nobody said that rebels attacked Basra.",
    ],
)
def test_what_somebody_else_does_is_not(read, text):
    assert polarities(read(text)) == [None]


def test_each_verb_has_its_own_objects(read):
    found = read("The rebels killed no one and wounded two soldiers.")
    assert polarities(found) == ["negative", None]


@pytest.mark.parametrize(
    "text", ["Iran has yet to bomb the port.", "The prisoners have yet to be released."]
)
def test_what_has_yet_to_happen_is_negative(read, text):
    assert polarities(read(text)) == ["negative"]


@pytest.mark.parametrize(
    "text",
    [
        "The massacre was averted.",
        "The raid was thwarted by soldiers.",
        "The assassination was prevented and nobody noticed.",
        "A massacre averted by soldiers was the talk of Mali.",
        "Soldiers spoke of a raid that was thwarted.",
        "The raid was called off.",
        "The army called off the raid on Basra.",
    ],
)
def test_what_is_prevented_is_negative(read, text):
    [event] = [event for event in read(text).events if event.type == "ATTACK"]
    assert dict(event.attributes)["polarity"] == "negative"


@pytest.mark.parametrize(
    "text",
    [
        "The raid was not averted.",
        "Soldiers failed to prevent the raid on Basra.",
        "Iran did not deny bombing the port.",
    ],
)
def test_what_is_not_prevented_is_not(read, text):
    [event] = [event for event in read(text).events if event.type == "ATTACK"]
    assert "polarity" not in dict(event.attributes)


def test_what_is_called_off_was_not_called_for(read):
    assert read("The army called off the raid on Basra.").attributes("ATTACK") == {
        "mode": "ground",
        "polarity": "negative",
    }
