"""What is only thought of, claimed, or said to be untrue."""

from __future__ import annotations

import pytest


def said_of_attack(found):
    [event] = [event for event in found.events if event.type == "ATTACK"]
    attributes = dict(event.attributes)
    return attributes.get("modality"), attributes.get("polarity")


@pytest.mark.parametrize(
    "text",
    [
        "Had Sudan attacked the port, Chad would have closed its border.",
        "Had the bomb exploded, the bridge would be gone.",
        "Were Sudan to attack the port, Chad would close its border.",
        "Should Sudan attack the port, Chad will close its border.",
        "The rebels would have attacked the town.",
        "Sudan has not ruled out an attack on the port.",
    ],
)
def test_what_would_be_is_hypothetical(read, text):
    assert said_of_attack(read(text)) == ("hypothetical", None)


@pytest.mark.parametrize(
    "text",
    [
        "Had rebels attacked the town?",
        "Were rebels attacking the town?",
        "Having attacked the town, the rebels left.",
        "When the rebels had attacked the town, the army left.",
    ],
)
def test_questions_and_what_was_before_are_not(read, text):
    assert said_of_attack(read(text)) == (None, None)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Sudan ruled out an invasion of Chad.", ("hypothetical", "negative")),
        ("Sudan ruled out invading Chad.", ("hypothetical", "negative")),
        ("An invasion was ruled out by Sudan.", (None, "negative")),
        ("Sudan stopped short of bombing the port.", (None, "negative")),
        ("Reports of a massacre in Chad were false.", (None, "negative")),
        ("The report that rebels attacked the town proved untrue.", (None, "negative")),
        ("Claims that rebels attacked the town are baseless.", ("alleged", "negative")),
        ("Claims that rebels attacked the town angered Chad.", ("alleged", None)),
        ("Reports of a massacre in Chad were not false.", (None, None)),
    ],
)
def test_what_is_said_of_reports_and_plans(read, text, wanted):
    assert said_of_attack(read(text)) == wanted
