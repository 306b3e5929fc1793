"""What does not agree with the schema, in sentences."""

import pytest

from annotator.core.checks import event_problems
from annotator.core.model import Argument, Event, Mention
from tests.strategies import session_of, words

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
            ["Target takes at most 2."],
        ),
        ("CONDEMN", [Argument("about", event="other")], []),
        ("CONDEMN", [Argument("about", mention="g")], ["About is not usually filled by GPE."]),
    ],
)
def test_what_does_not_agree_is_said(type_name, arguments, expected):
    assert problems(type_name, *arguments) == expected
