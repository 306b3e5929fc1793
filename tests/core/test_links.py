"""Links of an event or mention, and what could be linked to it."""

from annotator.core import decisions
from annotator.core.links import link_targets, link_types, links_of
from annotator.core.model import Event, Link, Mention
from tests.strategies import ADDED, STAMP, SUGGESTED, session_of, suggested_event, words

TEXT = "Ana struck Ben. Cem condemned it.\n\nLater Ana struck back."
ITEMS = (
    Event("a", "ATTACK", words(TEXT, "struck"), (), (), ADDED),
    Event("b", "CONDEMN", words(TEXT, "condemned"), (), (), ADDED),
    Event("c", "ATTACK", words(TEXT, "struck", 2), (), (), ADDED),
    Mention("m", "PERSON", words(TEXT, "Ana"), (), ADDED),
    Mention("n", "PERSON", words(TEXT, "Ana", 2), (), ADDED),
    Link("out", "RESPONSE_TO", "b", "a", ADDED),
    Link("in", "PART_OF", "c", "b", ADDED),
)


def test_a_link_is_seen_from_both_ends_decided_and_outgoing_ones_first():
    waiting = Link("s", "SAME_AS", "b", "c", SUGGESTED)
    session = session_of(TEXT, ITEMS, (waiting,))
    found = links_of(session, "b")
    assert [(x.link.id, x.other.id, x.outgoing, x.suggested) for x in found] == [
        ("out", "a", True, False),
        ("in", "c", False, False),
        ("s", "c", True, True),
    ]
    assert [each.link.id for each in links_of(session, "a")] == ["out"]


def test_a_suggested_link_is_accepted_or_rejected_like_anything_else():
    waiting = Link("s", "SAME_AS", "b", "c", SUGGESTED)
    session = session_of(TEXT, ITEMS, (waiting,))
    session.apply(decisions.accept(session, ["s"], STAMP))
    assert [each.suggested for each in links_of(session, "b")] == [False, False, False]
    session.apply(decisions.reject(session, ["s", "out"], STAMP))
    assert [each.link.id for each in links_of(session, "b")] == ["in"]


def test_a_link_to_what_was_rejected_is_not_shown():
    end = suggested_event(TEXT, "x", "ATTACK", "back")
    session = session_of(TEXT, ITEMS, (end, Link("s", "SAME_AS", "x", "a", SUGGESTED)))
    assert [each.link.id for each in links_of(session, "a")] == ["s", "out"][::-1]
    session.apply(decisions.reject(session, ["x"], STAMP))
    assert [each.link.id for each in links_of(session, "a")] == ["out"]
    assert links_of(session, "x") == []


def test_targets_are_the_others_of_the_kind_nearest_first():
    session = session_of(TEXT, ITEMS)
    assert [mark.id for mark in link_targets(session, session.mark("c"))] == ["b", "a"]
    assert [mark.id for mark in link_targets(session, session.mark("m"))] == ["n"]


def test_only_some_types_link_mentions():
    session = session_of(TEXT, ITEMS)
    names = [[each.name for each in link_types(session, session.mark(one))] for one in ("a", "m")]
    assert names == [["RESPONSE_TO", "SAME_AS"], ["SAME_AS"]]


def test_a_few_targets_are_found_near_or_else_anywhere():
    text = "struck " + "x " * 15_000 + "struck"
    far = [
        Event(name, "ATTACK", words(text, "struck", n), (), (), ADDED)
        for n, name in ((1, "a"), (2, "b"))
    ]
    session = session_of(text, far)
    assert [mark.id for mark in link_targets(session, session.mark("a"), 1)] == ["b"]
    near = session_of(TEXT, ITEMS)
    assert [mark.id for mark in link_targets(near, near.mark("a"), 1)] == ["b"]


def test_an_outgoing_link_comes_first_though_it_was_made_later():
    session = session_of(TEXT, (*ITEMS[:5], ITEMS[6], ITEMS[5]))
    assert [each.link.id for each in links_of(session, "b")] == ["out", "in"]


def test_the_nearest_targets_are_the_same_however_many_are_asked_for():
    text = " ".join(["struck"] * 40)
    items = [
        Event(f"e{n}", "ATTACK", words(text, "struck", n + 1), (), (), ADDED) for n in range(40)
    ]
    session = session_of(text, items)
    mark = session.mark("e20")
    everything = [each.id for each in link_targets(session, mark)]
    assert len(everything) == 39
    for most in (0, 1, 2, 30, 39, 50):
        assert [each.id for each in link_targets(session, mark, most)] == everything[:most]
