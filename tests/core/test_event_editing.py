"""Events out of events: duplicated, split, with another's arguments."""

import itertools

import pytest

from annotator.core import event_editing
from annotator.core.errors import UserError
from annotator.core.model import Argument, Decision, Event, Link, Mention
from tests.strategies import (
    ADDED,
    LATER,
    STAMP,
    SUGGESTED,
    argument,
    session_of,
    suggested_event,
    suggested_mention,
    words,
)

TEXT = "Ana and Ben were fired in Iran, Cem said.\n\nThen Dan fired."


def mention(name, label="PERSON"):
    return Mention(name, label, words(TEXT, name), (), ADDED)


PEOPLE = tuple(map(mention, ("Ana", "Ben", "Cem", "Dan")))
IRAN = mention("Iran", "GPE")
BOTH = (Argument("target", mention="Ana"), Argument("target", mention="Ben"))


def event(item_id, *arguments, trigger="fired", kind="ATTACK", which=1):
    span = words(TEXT, trigger, which)
    return Event(item_id, kind, span, arguments, (("polarity", "negative"),), ADDED)


def ids():
    numbers = itertools.count()
    return lambda: f"new{next(numbers)}"


def fillers(session, event_id):
    return [
        (each.role, each.mention or each.event or each.span.surface)
        for each in session.event(event_id).arguments
    ]


def test_a_duplicate_has_the_same_trigger_arguments_and_attributes():
    bare = Argument("attacker", span=words(TEXT, "said"), origin=SUGGESTED)
    session = session_of(TEXT, (*PEOPLE, event("e", *BOTH, bare)))
    session.apply(event_editing.duplicate(session, "e", "new", STAMP))
    old, new = session.event("e"), session.event("new")
    assert (new.type, new.trigger, new.attributes) == (old.type, old.trigger, old.attributes)
    assert fillers(session, "new") == fillers(session, "e")
    assert {each.origin for each in (new, *new.arguments)} == {ADDED}


def test_duplicating_a_suggested_event_accepts_it_with_its_fillers():
    suggestions = (
        suggested_mention(TEXT, "Ana", "PERSON", "Ana"),
        suggested_event(TEXT, "e", "ATTACK", "fired", argument("target", mention="Ana")),
    )
    session = session_of(TEXT, (), suggestions)
    session.apply(event_editing.duplicate(session, "e", "new", STAMP))
    assert {each.id for each in session.layer.all(Event)} == {"e", "new"}
    assert session.layer.get(Mention, "Ana").origin.decision is Decision.ACCEPTED


def test_there_is_nothing_to_make_of_an_event_that_is_not_there():
    session = session_of(TEXT, (*PEOPLE, event("e", *BOTH)))
    assert not event_editing.duplicate(session, "gone", "new", STAMP)
    assert not event_editing.split(session, "gone", None, ids(), STAMP)
    assert not event_editing.take_over(session, "gone", "e", STAMP)
    assert not event_editing.take_over(session, "e", "gone", STAMP)
    assert event_editing.event_before(session, "gone") is None


@pytest.mark.parametrize("role", [None, "place", "target"])
def test_splitting_makes_one_event_for_each_filler_of_the_role_with_several(role):
    first = event("e", *BOTH, Argument("place", mention="Iran"))
    session = session_of(TEXT, (*PEOPLE, IRAN, first))
    session.apply(event_editing.split(session, "e", role, ids(), STAMP))
    assert fillers(session, "e") == [("target", "Ana"), ("place", "Iran")]
    assert fillers(session, "new0") == [("target", "Ben"), ("place", "Iran")]
    assert session.event("new0").attributes == first.attributes
    assert session.event("new0").trigger == first.trigger
    assert len(session.layer.all(Event)) == 2


def test_splitting_copies_links_in_both_directions():
    links = (Link("l", "RESPONSE_TO", "e", "d"), Link("k", "SAME_AS", "d", "e"))
    session = session_of(TEXT, (*PEOPLE, event("e", *BOTH), event("d", which=2), *links))
    session.apply(event_editing.split(session, "e", None, ids(), STAMP))
    made = {(each.type, each.source, each.target) for each in session.layer.all(Link)}
    assert made == {
        ("RESPONSE_TO", "e", "d"),
        ("RESPONSE_TO", "new0", "d"),
        ("SAME_AS", "d", "e"),
        ("SAME_AS", "d", "new0"),
    }


def test_splitting_says_what_is_missing():
    session = session_of(TEXT, (*PEOPLE, event("e", BOTH[0])))
    with pytest.raises(UserError, match="No role has several fillers"):
        event_editing.split(session, "e", "target", ids(), STAMP)


def test_where_two_roles_have_several_fillers_the_active_one_decides():
    more = (Argument("attacker", mention="Cem"), Argument("attacker", mention="Dan"))
    session = session_of(TEXT, (*PEOPLE, event("e", *BOTH, *more)))
    with pytest.raises(UserError, match="choose one of them on the card"):
        event_editing.split(session, "e", None, ids(), STAMP)
    session.apply(event_editing.split(session, "e", "attacker", ids(), STAMP))
    assert [role for role, _ in fillers(session, "new0")] == ["target", "target", "attacker"]


def test_the_event_before_is_the_one_that_is_read_before():
    items = (event("a", trigger="were"), event("b"), event("c"), event("d", which=2))
    session = session_of(TEXT, items)
    before = [event_editing.event_before(session, each.id) for each in items]
    assert [mark.id if mark else None for mark in before] == [None, "a", "b", "c"]


def test_the_event_before_may_be_far_away():
    text = "fired " + "x " * 30_000 + "fired"
    first, last = (Event(n, "ATTACK", words(text, "fired", k)) for k, n in ((1, "a"), (2, "b")))
    found = event_editing.event_before(session_of(text, (first, last)), "b")
    assert found is not None
    assert found.id == "a"


def test_arguments_are_taken_over_where_the_type_has_their_role():
    source = event(
        "a", *BOTH, Argument("place", mention="Iran"), Argument("attacker", mention="Dan")
    )
    target = event("b", Argument("speaker", mention="Cem"), kind="CONDEMN", trigger="said")
    session = session_of(TEXT, (*PEOPLE, IRAN, source, target))
    session.apply(event_editing.take_over(session, "b", "a", STAMP))
    assert fillers(session, "b") == [("speaker", "Cem"), ("place", "Iran")]
    assert session.event("b").arguments[1].origin == ADDED
    assert not event_editing.take_over(session, "b", "a", STAMP)  # it has them now


def test_no_role_gets_more_fillers_than_it_takes():
    source = event("a", *BOTH)
    target = event("b", Argument("target", mention="Cem"), which=2)
    session = session_of(TEXT, (*PEOPLE, source, target))
    session.apply(event_editing.take_over(session, "b", "a", STAMP))
    assert fillers(session, "b") == [("target", "Cem"), ("target", "Ana")]


def test_taking_over_accepts_suggested_fillers_and_the_suggested_event():
    suggestions = (
        suggested_mention(TEXT, "Ana", "PERSON", "Ana"),
        suggested_event(
            TEXT, "a", "ATTACK", "were", argument("target", mention="Ana"),
            argument("attacker", span=words(TEXT, "Cem")), argument("place", mention="e"),
        ),
        suggested_event(TEXT, "b", "ATTACK", "fired"),
    )  # fmt: skip
    session = session_of(TEXT, (), suggestions)
    session.apply(event_editing.take_over(session, "b", "a", STAMP))
    assert fillers(session, "b") == [("target", "Ana"), ("attacker", "Cem")]
    assert session.is_undecided("a")
    assert not session.is_undecided("Ana")


def test_an_event_does_not_take_itself_over():
    source = event("a", Argument("about", event="b"), kind="CONDEMN", trigger="said")
    session = session_of(TEXT, (source, event("b", kind="CONDEMN")))
    assert not event_editing.take_over(session, "b", "a", STAMP)


def test_a_type_that_the_schema_has_not_takes_nothing_over():
    session = session_of(TEXT, (*PEOPLE, event("a", *BOTH), event("b", kind="NOVEL", which=2)))
    assert not event_editing.take_over(session, "b", "a", STAMP)


def test_splitting_copies_no_link_of_others_and_says_who_made_the_copy():
    other = event("other", trigger="said", kind="CONDEMN")
    third = event("third", trigger="fired", which=2)
    links = (
        Link("a", "RESPONSE_TO", "other", "third", ADDED),
        Link("b", "RESPONSE_TO", "other", "e", ADDED),
    )
    session = session_of(TEXT, (*PEOPLE, event("e", *BOTH), other, third, *links))
    session.apply(event_editing.split(session, "e", None, ids(), LATER))
    assert len(session.layer.all(Link)) == 3
    (copy,) = [each for each in session.layer.all(Event) if each.id.startswith("new")]
    assert (copy.origin.by, copy.origin.at) == (LATER.by, LATER.at)
    assert {each.origin.at for each in copy.arguments} == {LATER.at}
    assert session.event("e").origin == ADDED
