"""What the words around it make of a trigger word: an event, another's words, or nothing."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # Event nouns that only describe another noun.
        ("Police in Velm issued two arrest warrants on Monday.", []),
        ("The trade pact between France and Spain ended.", [("AGREE", "pact")]),
        ("An assassination attempt shook Estara.", [("ATTACK", "assassination")]),
        ("Norway leads the mediation efforts.", [("MEDIATE", "mediation")]),
        # Participles in front of a noun: what it suffered, but not what is said of it.
        ("Doctors in Cairo treated the wounded soldiers.", [("INJURE", "wounded")]),
        ("Suspected militants fled to Syria.", []),
        ("Syrian-backed fighters left Homs.", []),
        # Rights and agreements are violated otherwise than borders.
        ("Estara violated its neighbour's airspace.", [("INTRUDE", "violated")]),
        ("Rights groups in Estara reported human rights violations.", []),
        # Things that are met, fought, hit, that explode.
        ("Iran met the demands of the workers.", [("REQUEST", "demands")]),
        ("Iran met Iraqi officials in Basra.", [("MEET", "met")]),
        ("A gas explosion shook a flat in Paris.", []),
        ("The bomb went off near the embassy in Kabul.", [("ATTACK", "went off")]),
        ("The alarm went off near the embassy in Kabul.", []),
        ("Rebels blew up a bridge in Sudan.", [("ATTACK", "blew up")]),
        ("Gunmen set off a bomb in Kabul.", [("ATTACK", "set off")]),
        ("Officers raided a flat in London.", []),
        ("Rebels raided a village in Chad.", [("ATTACK", "raided")]),
        ("Weapons of mass destruction were never found in Iraq.", []),
        ("The man died of cancer in Oslo.", []),
        ("Their 48-hour strike ended on Friday in Velm.", [("PROTEST", "strike")]),
        ("Troops captured a helicopter that was built in Iran.", []),
        ("The helicopter that was captured by Sudan is Russian.", []),
        # Force in a figure of speech, in sports and in business.
        ("A storm hit the coast of Estara.", []),
        ("The town in Estara was hit by a hurricane.", []),
        ("Steve Jobs has been fighting cancer since 2004.", []),
        ("The battle against corruption in Estara goes on.", []),
        ("France won its war on drugs.", []),
        ("America is on the offensive in Iraq.", []),
        ("Holt hit his first home run in Boston.", []),
        ("Brazil beat England at home.", []),
        ("Police beat protesters in Cairo.", [("ATTACK", "beat")]),
        ("Shell and Exxon battled for the market.", []),
        ("The Dreamliner is targeted at smaller airports in Asia.", []),
        ("The plan was executed quickly by Boeing.", []),
        ("The rebels executed ten prisoners in Homs.", [("ATTACK", "executed")]),
        ("There is hostility toward America in Iran.", []),
        ("Hostilities between Iran and Iraq ended.", [("ATTACK", "Hostilities")]),
        ("They fled war-torn Syria.", []),
        # What states and arms do needs nothing else around it.
        ("Pakistan struck Iran on Thursday.", [("ATTACK", "struck")]),
        ("A missile hit a house in Gaza.", [("ATTACK", "hit")]),
    ],
)
def test_the_context_decides(read, text, wanted):
    assert read(text).triggers() == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Estara and Velm agreed on a pact.", [("AGREE", "agreed")]),
        ("Estara and Velm signed a treaty.", [("AGREE", "signed")]),
        ("Students in Rome staged a strike in protest.", [("PROTEST", "strike")]),
        ("Farmers in France began a hunger strike to protest.", [("PROTEST", "hunger strike")]),
        ("France lifted a state of emergency in Corsica.", [("CONCEDE", "lifted")]),
        ("The raid, the worst attack of the year, shocked Mali.", [("ATTACK", "raid")]),
    ],
)
def test_what_one_clause_says_twice_is_one_event(read, text, wanted):
    assert read(text).triggers() == wanted


BACKWARD = [
    "Police in Kabul arrested two men after the attack.",
    "Witnesses in Kabul heard the explosion.",
    "Soldiers closed the scene of the attack.",
]


@pytest.mark.parametrize("sentence", BACKWARD)
def test_an_event_told_before_is_not_suggested_where_it_only_orients(read, sentence):
    told = "A bomb attack killed nine people in Kabul."
    assert "ATTACK" not in {event.type for event in read(f"{told}\n\n{sentence}").events[2:]}


@pytest.mark.parametrize("sentence", BACKWARD)
def test_the_same_words_are_suggested_where_nothing_was_told_before(read, sentence):
    assert "ATTACK" in {event.type for event in read(sentence).events}


@pytest.mark.parametrize(
    ("before", "wanted"),
    [
        ("Colonel Tall won the match.", []),
        ("Rebels killed two men.", ["fought"]),
        ("The militia was there.", ["fought"]),
    ],
)
def test_words_of_force_are_believed_where_the_text_speaks_of_force(read, before, wanted):
    found = read(f"{before} Three days passed. Then Colonel Tall fought well.").events
    assert [each.trigger.surface for each in found if each.type == "ATTACK"] == wanted


def test_a_mention_that_says_more_is_suggested_again(read):
    text = (
        "A bomb attack killed nine people in Kabul.\n\n"
        "Police arrested two men after the attack by the Taliban in Kandahar."
    )
    assert [event.type for event in read(text).events].count("ATTACK") == 2


@pytest.mark.parametrize(
    ("text", "kind", "role", "fillers"),
    [
        ("Nine people died in Kabul.", "DIE", "victim", {"Nine people"}),
        ("The blast left three people dead.", "DIE", "victim", {"three people"}),
        ("Three men were killed and wounded.", "INJURE", "victim", {"Three men"}),
        ("Rebels are believed to have shelled Homs.", "ATTACK", "attacker", {"Rebels"}),
        ("Iran blamed Israel for the bombing.", "ATTACK", "attacker", {"Israel"}),
        ("The Taliban claimed responsibility for the attack.", "ATTACK", "attacker", {"Taliban"}),
        ("Hamas is responsible for the bombing.", "ATTACK", "attacker", {"Hamas"}),
        ("Iran's decision to attack Iraq shocked Europe.", "ATTACK", "attacker", {"Iran"}),
        ("The London bombing shocked Europe.", "ATTACK", "place", {"London"}),
        ("The Iranian bombing shocked Europe.", "ATTACK", "attacker", {"Iranian"}),
        ("The clash took place in Basra.", "ATTACK", "place", {"Basra"}),
        ("They fled the school where six people died.", "DIE", "place", {"school"}),
        ("Turkey imposed a curfew in Cizre.", "COERCE", "agent", {"Turkey"}),
        ("France and Spain renewed negotiations.", "MEET", "participant", {"France", "Spain"}),
        ("The bomb exploded in Kabul.", "ATTACK", "instrument", {"bomb"}),
        ("The army bombed a village that killed a child.", "DIE", "victim", {"child"}),
        ("The storm caused damage to a school in Velm.", "DAMAGE", "object", {"school"}),
    ],
)
def test_who_fills_the_roles(read, text, kind, role, fillers):
    assert read(text).roles(kind).get(role) == fillers


def test_fillers_fit_the_schema(read, schema):
    found = read(
        "Iran's army fired missiles at two bases in Iraq on Monday, killing 12 people and "
        "wounding others, after a drone attack that left 21 dead and was blamed on the rebels."
    )
    assert len(found.events) > 3
    for event in found.events:
        for argument in event.arguments:
            role = schema.event(event.type).role(argument.role)
            if argument.mention is not None:
                assert role.takes(found.mentions[argument.mention].label)
            assert role.events or argument.event is None


@pytest.mark.parametrize(
    ("text", "attribute", "value"),
    [
        ("Iran warned of a possible attack on Iraq.", "modality", "hypothetical"),
        ("The threat of an attack worried Iraq.", "modality", "planned"),
        ("Iraq dismissed allegations of torture.", "modality", "alleged"),
        ("The risk of an invasion worried Iraq.", "modality", "hypothetical"),
        ("The attack on Iraq was reported on Monday.", "modality", None),
        ("Police spoke of a foiled attack in Rome.", "polarity", "negative"),
        ("There was no attack in Rome.", "polarity", "negative"),
        ("Any attack in Rome is a crime.", "genericity", "generic"),
        ("Attacks on schools are war crimes.", "genericity", "generic"),
        ("The attacks on Basra were crimes.", "genericity", None),
        ("Attacks killed two men in Basra.", "genericity", None),
        ("Rebels often attack villages in the north.", "genericity", "generic"),
        ("The army bombs the region every year.", "genericity", "generic"),
        ("Whoever attacks a school is a criminal.", "genericity", "generic"),
        ("Those who attack schools are criminals.", "genericity", "generic"),
        ("Villages are regularly attacked by rebels.", "genericity", "generic"),
        ("Those who attacked the school were arrested.", "genericity", None),
        ("The rebels attack two villages in the north.", "genericity", None),
        ("The army often attacked the villages.", "genericity", None),
    ],
)
def test_attributes_of_event_nouns(read, text, attribute, value):
    found = [event for event in read(text).events if event.type == "ATTACK"]
    assert [dict(event.attributes).get(attribute) for event in found] == [value]
