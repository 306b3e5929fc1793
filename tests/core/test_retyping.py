"""What an event loses with another type, in words."""

from annotator.core import annotating
from annotator.core.model import Argument, Event, Mention
from annotator.core.retyping import lost_words
from tests.strategies import ADDED, STAMP, argument, session_of, suggested_event, words

TEXT = "Ana struck Iran."
PEOPLE = (
    Mention("a", "PERSON", words(TEXT, "Ana"), (), ADDED),
    Mention("i", "GPE", words(TEXT, "Iran"), (), ADDED),
)


def said(event, type_name):
    session = session_of(TEXT, (*PEOPLE, event))
    session.apply(annotating.relabel(session, "e", type_name, STAMP))
    return lost_words(session, event, session.event("e"))


def event(*arguments, attributes=()):
    return Event("e", "ATTACK", words(TEXT, "struck"), arguments, attributes, ADDED)


def test_nothing_is_said_where_everything_stays():
    assert said(event(Argument("place", mention="i")), "CONDEMN") == ""


def test_arguments_and_attributes_without_a_place_are_named():
    lost = event(
        Argument("attacker", mention="a"),
        Argument("target", span=words(TEXT, "Iran")),
        Argument("place", mention="i"),
        attributes=(("polarity", "negative"), ("retaliatory", True)),
    )
    assert said(lost, "CONDEMN") == (
        "Condemn has no place for attacker “Ana”, target “Iran”, retaliatory; undo brings it back."
    )


def test_what_was_rejected_before_is_not_missed():
    suggestion = suggested_event(
        TEXT, "e", "ATTACK", "struck", argument("attacker", mention="gone")
    )
    session = session_of(TEXT, PEOPLE, (suggestion,))
    session.apply(annotating.relabel(session, "e", "CONDEMN", STAMP))
    assert lost_words(session, suggestion, session.event("e")) == ""
