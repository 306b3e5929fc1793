"""Which suggestions a decision about many is about."""

from annotator.core import bulk, decisions
from annotator.core.model import Decision, Link, Mention, Origin
from tests.strategies import (
    ADDED,
    STAMP,
    SUGGESTED,
    session_of,
    suggested_event,
    suggested_mention,
    words,
)

TEXT = "Ana struck Iran. Ben struck Ana.\n\nCem slept."
OTHER = Origin("tests:2", Decision.SUGGESTED, 0.5)
SUGGESTIONS = (
    suggested_mention(TEXT, "m1", "PERSON", "Ana"),
    suggested_mention(TEXT, "m2", "GPE", "Iran"),
    suggested_mention(TEXT, "m3", "PERSON", "Ben"),
    suggested_event(TEXT, "e1", "ATTACK", "struck"),
    Mention("m4", "PERSON", words(TEXT, "Cem"), (), OTHER),
    Link("l1", "SAME_AS", "m1", "m3", SUGGESTED),
)


def session():
    return session_of(TEXT, (Mention("d", "PERSON", words(TEXT, "slept"), (), ADDED),), SUGGESTIONS)


def test_what_begins_in_a_range():
    assert set(bulk.undecided_between(session(), 0, 16)) == {"m1", "e1", "m2"}
    assert bulk.undecided_between(session(), 1, 10) == ["e1"]


def test_what_has_the_label_of_a_mark():
    here = session()
    assert bulk.undecided_like(here, here.mark("d")) == ["m1", "m3", "m4"]
    assert bulk.undecided_like(here, here.mark("e1")) == ["e1"]
    here.apply(decisions.reject(here, ["m3"], STAMP))
    assert bulk.undecided_like(here, here.mark("m1")) == ["m1", "m4"]


def test_what_one_suggester_proposed():
    assert bulk.undecided_from(session(), "tests:2") == ["m4"]
    assert bulk.undecided_from(session(), "human") == []


def test_everything_that_waits():
    assert bulk.undecided(session()) == [each.id for each in SUGGESTIONS]
