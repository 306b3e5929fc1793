"""What does not agree with the schema, in sentences."""

from dataclasses import replace

import pytest

from annotator.core.checks import attribute_problems, document_label_problems, event_problems
from annotator.core.model import Argument, DocumentLabel, Event, Mention
from annotator.core.schema import DocumentLabelType
from tests.strategies import session_of, small_schema, words

TEXT = "Pakistan struck Iran on Monday"
ITEMS = (
    Mention("g", "GPE", words(TEXT, "Iran")),
    Mention("p", "PERSON", words(TEXT, "Pakistan")),
    Mention("d", "DATE", words(TEXT, "Monday")),
    Event("other", "ATTACK", words(TEXT, "on")),
)
BY_G = Argument("attacker", mention="g")


def problems(type_name, *arguments):
    event = Event("e", type_name, words(TEXT, "struck"), arguments)
    session = session_of(TEXT, (*ITEMS, event))
    return event_problems(session, event)


@pytest.mark.parametrize(
    ("type_name", "arguments", "expected"),
    [
        ("ATTACK", [BY_G], []),
        ("NOVEL", [], ["The schema has no event type NOVEL."]),
        ("ATTACK", [], ["Attacker needs a filler."]),
        ("ATTACK", [Argument("attacker", mention="gone")], ["Attacker needs a filler."]),
        ("ATTACK", [BY_G, Argument("speaker", mention="g")], ["Attack has no role speaker."]),
        (
            "ATTACK",
            [Argument("attacker", mention="d")],
            ["Attacker is not usually filled by DATE."],
        ),
        ("ATTACK", [Argument("attacker", event="other")], ["Attacker is not filled by an event."]),
        ("ATTACK", [Argument("attacker", span=words(TEXT, "on"))], []),
        (
            "ATTACK",
            [
                BY_G,
                *(Argument("target", span=words(TEXT, part)) for part in ("on", "Iran", "struck")),
            ],
            ["Target takes at most 2 fillers."],
        ),
        (
            "ATTACK",
            [BY_G, *(Argument("war_aim", span=words(TEXT, part)) for part in ("on", "Iran"))],
            ["Attack has no role war aim."],
        ),
        (
            "CONDEMN",
            [Argument("about", span=words(TEXT, "struck"))],
            ["About is usually an event, not words alone."],
        ),
        ("CONDEMN", [Argument("about", event="other")], []),
        ("CONDEMN", [Argument("about", mention="g")], ["About is not usually filled by GPE."]),
    ],
)
def test_what_does_not_agree_is_said(type_name, arguments, expected):
    assert problems(type_name, *arguments) == expected


@pytest.mark.parametrize(
    ("attributes", "expected"),
    [
        ({"polarity": "negative", "retaliatory": True}, []),
        ({"polarity": "negative", "retaliatory": False}, []),
        ({"mood": "grim"}, ["Attack has no attribute mood."]),
        ({"polarity": "sideways"}, ["Polarity has no value sideways."]),
        ({"retaliatory": "perhaps"}, ["Retaliatory has no value perhaps."]),
    ],
)
def test_attributes_that_the_schema_has_not_are_said_too(attributes, expected):
    event = Event("e", "ATTACK", words(TEXT, "struck"), (BY_G,), tuple(attributes.items()))
    assert event_problems(session_of(TEXT, (*ITEMS, event)), event) == expected


def test_the_attributes_of_a_mention_are_checked_against_its_label():
    schema = small_schema()
    mention = Mention("g", "GPE", words(TEXT, "Iran"), (("kind", "state"),))
    assert attribute_problems(schema, "GPE", mention) == []
    mention = Mention("p", "PERSON", words(TEXT, "Iran"), (("kind", "state"),))
    assert attribute_problems(schema, "PERSON", mention) == ["PERSON has no attribute kind."]


def test_a_role_that_nothing_fills_yet_is_no_problem_of_an_unfinished_document():
    event = Event("e", "ATTACK", words(TEXT, "struck"), (Argument("boss", mention="g"),))
    session = session_of(TEXT, (*ITEMS, event))
    assert event_problems(session, event, finished=False) == ["Attack has no role boss."]


@pytest.mark.parametrize(
    ("name", "multiple", "values", "expected"),
    [
        ("context", True, ("military", "diplomatic"), []),
        ("context", True, ("military", "x", "y"),
         ["Context has no value x.", "Context has no value y."]),
        ("context", False, ("military",), []),
        ("context", False, ("military", "diplomatic"), ["Context takes one value."]),
        ("context", False, (), []),
        ("nothing", False, ("x", "y"), []),  # that the schema has no such label is said elsewhere
    ],
)  # fmt: skip
def test_values_of_document_labels_are_checked(name, multiple, values, expected):
    schema = small_schema()
    (context,) = schema.document_labels
    others = (DocumentLabelType("other", ("x",)), replace(context, multiple=multiple))
    schema = replace(schema, document_labels=others)
    assert document_label_problems(schema, DocumentLabel(name, values)) == expected
