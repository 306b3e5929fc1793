"""Events between people: nouns that name one only where somebody takes part."""

from __future__ import annotations

import pytest

from annotator.core.schema import schema_from
from annotator.nlp.suggesters import DefaultSuggester


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # Nobody takes part: neither beside the noun nor in its clause.
        ("Such threats are not idle.", []),
        ("The talks in Oslo took place in May.", []),
        ("It rejected the allegations.", [("REJECT", "rejected")]),
        ("The truce that began in December lasted a year.", [("DEESCALATE", "truce")]),
        # Somebody does.
        ("The talks between Iran and Iraq ended in May.", [("MEET", "talks")]),
        ("Iran's threats are not idle.", [("THREATEN", "threats")]),
        ("The demands of the workers were clear.", [("REQUEST", "demands")]),
        ("Norway leads the mediation efforts.", [("MEDIATE", "mediation")]),
        ("Iran made threats on Monday.", [("THREATEN", "threats")]),
        # What kind of event it is says enough.
        ("It warned of serious consequences.", [("THREATEN", "serious consequences")]),
        # Verbs need nobody, and the nouns of other types neither.
        ("They were told to wait and warned.", [("THREATEN", "warned")]),
        ("The attack took place in May.", [("ATTACK", "attack")]),
    ],
)
def test_nouns_of_what_is_between_people_need_somebody(read, text, wanted):
    assert read(text).triggers() == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("the damage was seen from Chad.", []),
        ("the casualties shocked Chad.", []),
        ("the damage to the school was seen.", ["damage"]),
        ("the casualties of the army shocked Chad.", ["casualties"]),
    ],
)
def test_weak_words_need_somebody_or_something_of_their_own(read, text, wanted):
    found = read(f"Bombs killed ten soldiers in Mali, and {text}").triggers()
    assert [surface for _, surface in found] == ["killed", *wanted]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("“I was ashamed of the bombing,” he said.", []),
        ('He said that the bombing "came too early".', []),
        ("He was ashamed of a bombing in May.", ["bombing"]),
        ("“The bombing by the rebels came too early,” he said.", ["bombing"]),
        ("He spoke of “bombings and missile strikes”.", ["missile strikes"]),
        ("“They bombed again,” he said.", ["bombed"]),
        ("“The protest came too early,” he said.", ["protest"]),  # none was told
    ],
)
def test_what_was_told_is_not_suggested_again_where_people_only_speak_of_it(read, text, wanted):
    found = read(f"Rebels bombed a market in Mali on Monday. {text}").triggers()
    assert [surface for _, surface in found] == ["bombed", *wanted]


def test_types_without_roles_of_their_own_need_nobody(schema_record, pipeline, lexicon, gazetteer):
    kinds = [{**each, "roles": {}} for each in schema_record["events"]]
    schema = schema_from({**schema_record, "events": kinds})
    suggester = DefaultSuggester(schema, pipeline, lexicon, gazetteer)
    [found] = suggester.suggest(["The talks in Oslo took place in May."])
    assert [item.type for item in found if hasattr(item, "type")] == ["MEET"]
