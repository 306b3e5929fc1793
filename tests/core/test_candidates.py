"""Which mentions may fill a role, best first."""

import random
import re
from dataclasses import replace

import pytest

from annotator.core.candidates import CandidateCache, candidates
from annotator.core.model import Argument, Event, Mention, Span
from tests.strategies import (
    ADDED,
    argument,
    session_of,
    suggested_event,
    suggested_mention,
    words,
)

TEXT = "Far Iran. Ana of Iran struck Ben. Cem saw it.\nDan wrote.\n\nEve slept."


def mention(item_id, part, label="PERSON", which=1):
    return Mention(item_id, label, words(TEXT, part, which), (), ADDED)


PEOPLE = tuple(mention(name.lower(), name) for name in ("Ana", "Ben", "Cem", "Dan", "Eve"))
PLACES = (mention("far", "Iran", "GPE"), mention("near", "Iran", "GPE", 2))


def attack(*arguments):
    return Event("e", "ATTACK", words(TEXT, "struck"), arguments, (), ADDED)


def ranked(event, role, *items, suggestions=()):
    session = session_of(TEXT, (*PEOPLE, *PLACES, *items, event), suggestions)
    return candidates(session, event, role)


def test_the_trigger_s_sentence_comes_first_then_the_rest_by_distance():
    assert ranked(attack(), "attacker") == ["near", "ana", "ben", "far", "cem", "dan"]


def test_who_acts_is_looked_for_before_the_trigger_and_the_rest_behind_it():
    assert ranked(attack(), "attacker")[:2] == ["near", "ana"]
    assert ranked(attack(), "target")[:2] == ["ben", "near"]


def test_only_what_the_schema_lets_fill_the_role_is_offered():
    assert ranked(attack(), "place") == ["near", "far"]
    assert ranked(attack(), "no such role") == []
    unknown = Event("e", "UNKNOWN", words(TEXT, "struck"))
    assert ranked(unknown, "place") == []


def test_events_are_offered_for_the_roles_that_take_them():
    event = Event("e", "CONDEMN", words(TEXT, "wrote"))
    assert ranked(event, "about", Event("other", "ATTACK", words(TEXT, "struck"))) == ["other"]


def test_what_fills_the_role_is_not_offered_and_what_fills_another_comes_last():
    event = attack(Argument("attacker", mention="near"), Argument("target", mention="ben"))
    assert ranked(event, "attacker") == ["ana", "far", "cem", "dan", "ben"]


def test_what_the_parse_proposed_comes_first():
    proposal = suggested_event(
        TEXT,
        "e",
        "ATTACK",
        "struck",
        argument("attacker", mention="cem"),
        argument("place", mention="far"),
    )
    assert ranked(attack(), "attacker", suggestions=(proposal,))[:2] == ["cem", "near"]
    taken = attack(Argument("target", mention="cem"))
    assert ranked(taken, "attacker", suggestions=(proposal,))[-1] == "cem"


def test_at_most_nine_are_offered():
    many = tuple(mention(f"n{number}", "Cem") for number in range(20))
    assert len(ranked(attack(), "attacker", *many)) == 9


def test_the_paragraph_is_the_sentence_where_the_trigger_is_in_none():
    text = "  Ana  "
    event = Event("e", "ATTACK", words(text, " "), (), (), ADDED)
    session = session_of(text, (Mention("m", "PERSON", words(text, "Ana")), event))
    assert candidates(session, event, "attacker") == ["m"]


def test_the_trigger_s_own_words_fill_none_of_its_roles():
    own = Mention("own", "PERSON", words(TEXT, "struck"), (), ADDED)
    assert "own" not in ranked(attack(), "attacker", own)


def test_the_paragraph_comes_before_the_next_one_however_near_that_is():
    text = "He fell and Ana of the long name of the village saw it. He fell.\nBen ran."
    event = Event("e", "ATTACK", words(text, "fell", 2), (), (), ADDED)
    people = tuple(Mention(name, "PERSON", words(text, name), (), ADDED) for name in ("Ana", "Ben"))
    assert candidates(session_of(text, (*people, event)), event, "attacker") == ["Ana", "Ben"]


def test_suggested_mentions_and_events_are_candidates_too():
    waiting = suggested_mention(TEXT, "w", "PERSON", "saw")
    assert "w" in ranked(attack(), "attacker", suggestions=(waiting,))
    event = Event("c", "CONDEMN", words(TEXT, "wrote"), (), (), ADDED)
    waiting = suggested_event(TEXT, "s", "ATTACK", "slept")
    assert ranked(event, "about", suggestions=(waiting,)) == ["s"]


def test_what_was_proposed_for_another_event_on_the_same_words_counts_for_this_one():
    proposal = suggested_event(
        TEXT, "other", "ATTACK", "struck", argument("attacker", mention="dan")
    )
    assert ranked(attack(), "attacker", suggestions=(proposal,))[0] == "dan"


def test_what_was_found_is_found_anew_once_the_session_has_changed():
    event = attack()
    session = session_of(TEXT, (event,))
    cache = CandidateCache()
    assert cache.of(session, event, "attacker") == []
    assert cache.of(session, event, "attacker") is cache.of(session, event, "attacker")
    session.add_suggestions([suggested_mention(TEXT, "w", "PERSON", "saw")])
    assert cache.of(session, event, "attacker") == ["w"]
    assert cache.of(session_of(TEXT, (event,)), event, "attacker") == []


@pytest.mark.parametrize("seed", range(30))
def test_to_look_near_first_finds_the_same_as_to_look_everywhere(seed, monkeypatch):
    chance = random.Random(seed)
    names = ["Ana", "Iran", "struck", "saw", "and"]
    text = "".join(
        chance.choice(names) + chance.choice([" "] * (20 if seed % 2 else 90) + [". ", ".\n"])
        for _ in range(900)
    )
    marks = [
        Mention(f"m{at.start()}", "PERSON", Span(((at.start(), at.end()),), at[0]), (), ADDED)
        for at in re.finditer("Ana|Iran", text)
        if chance.random() < (0.2, 0.9)[seed % 3 > 0]
    ]
    places = [(at.start(), at.end()) for at in re.finditer("struck", text)]
    far = [Argument(chance.choice(("attacker", "target")), mention=each.id) for each in marks[::97]]
    events = [
        Event(f"e{start}", "ATTACK", Span(((start, end),), "struck"), tuple(far[:2]), (), ADDED)
        for start, end in chance.sample(places, 12)
    ]
    hints = [
        suggested_event(
            text,
            f"s{each.id}",
            "ATTACK",
            "struck",
            argument("target", mention=chance.choice(marks).id),
        )
        for each in events[:6]
    ]
    hints = [replace(a, trigger=b.trigger) for a, b in zip(hints, events, strict=False)]
    session = session_of(text, (*marks, *events), hints)
    found = [candidates(session, each, role) for each in events for role in ("attacker", "target")]
    monkeypatch.setattr("annotator.core.candidates._NEAR", 10_000)
    assert found == [
        candidates(session, each, role) for each in events for role in ("attacker", "target")
    ]
