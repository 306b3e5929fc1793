"""What is proposed for sentences of the news; each rule with several wordings."""

from __future__ import annotations

import pytest

EXPELLED = [
    ("Estara expelled the ambassador.", "Estara", "ambassador"),
    ("France has expelled the ambassador.", "France", "ambassador"),
    ("The ambassador was expelled by Iran.", "Iran", "ambassador"),
    ("On Monday, Sudan expelled two diplomats.", "Sudan", "diplomats"),
]


@pytest.mark.parametrize(("text", "agent", "envoy"), EXPELLED)
def test_expelling_an_envoy(read, text, agent, envoy):
    found = read(text)
    roles = found.roles("DOWNGRADE_TIES")
    assert roles["agent"] == {agent}
    assert roles["envoy"] == {envoy}
    assert found.attributes("DOWNGRADE_TIES") == {"mode": "expel_envoy"}


@pytest.mark.parametrize(
    ("text", "envoy", "target"),
    [
        ("Estara recalled its envoy from Tel Maruf.", "envoy", "Tel Maruf"),
        ("Pakistan recalled its ambassador from Iran.", "ambassador", "Iran"),
        ("Canada recalled its ambassador to China.", "ambassador", "China"),
    ],
)
def test_recalling_an_envoy(read, text, envoy, target):
    found = read(text)
    roles = found.roles("DOWNGRADE_TIES")
    assert (roles["envoy"], roles["target"]) == ({envoy}, {target})
    assert found.attributes("DOWNGRADE_TIES") == {"mode": "recall_ambassador"}


def test_coordinated_verbs_share_subject_and_time(read):
    found = read("On Wednesday, Pakistan expelled the Iranian ambassador and recalled its envoy.")
    assert [event.type for event in found.events] == ["DOWNGRADE_TIES"] * 2
    for event in found.events:
        agents = [a.mention for a in event.arguments if a.role == "agent"]
        assert [found.mentions[each].span.surface for each in agents] == ["Pakistan"]
        times = [a.mention for a in event.arguments if a.role == "time"]
        assert [found.mentions[each].span.surface for each in times] == ["Wednesday"]


@pytest.mark.parametrize("envoy", ["charge d'affaires", "chargé d’affaires", "ambassador"])
@pytest.mark.parametrize("ministry", ["Foreign Ministry", "Ministry of Foreign Affairs"])
def test_summoning_an_envoy_to_protest(read, ministry, envoy):
    found = read(f"The {ministry} summoned the {envoy} to protest.")
    assert found.triggers() == [("SUMMON", "summoned"), ("CONDEMN", "protest")]
    assert found.roles("SUMMON") == {"agent": {ministry}, "envoy": {envoy}}
    assert found.roles("CONDEMN") == {"speaker": {ministry}}
    assert ("TITLE", envoy) in found.entities


def test_whose_envoy_was_summoned(read):
    roles = read("Iran summoned Pakistan's charge d'affaires on Thursday.").roles("SUMMON")
    assert roles == {
        "agent": {"Iran"},
        "envoy": {"charge d'affaires"},
        "country": {"Pakistan"},
        "time": {"Thursday"},
    }


@pytest.mark.parametrize(
    ("text", "trigger", "mode"),
    [
        (
            "Pakistan launched missile strikes inside Iran on Thursday.",
            "missile strikes",
            "missile",
        ),
        ("Pakistan carried out air strikes inside Iran on Thursday.", "air strikes", "airstrike"),
        ("Pakistan conducted a drone attack inside Iran on Thursday.", "drone attack", "drone"),
    ],
)
def test_a_light_verb_lends_its_subject_to_the_event_noun(read, text, trigger, mode):
    found = read(text)
    assert found.triggers() == [("ATTACK", trigger)]
    expected = {"attacker": {"Pakistan"}, "place": {"Iran"}, "time": {"Thursday"}}
    assert found.roles("ATTACK") == expected
    assert found.attributes("ATTACK") == {"mode": mode}


@pytest.mark.parametrize("counted", ["two children", "three women", "12 civilians"])
def test_victims_are_counted(read, counted):
    number = counted.split()[0]
    found = read(f"Officials said {counted} were killed.")
    roles = found.roles("DIE")
    assert roles == {"victim": {counted}, "count": {number}}
    assert ("NUMBER", number) in found.entities


def test_a_number_of_people(read):
    roles = read("A number of terrorists were killed in Iran.").roles("DIE")
    assert roles["victim"] == {"terrorists"}
    assert roles["place"] == {"Iran"}


@pytest.mark.parametrize(
    ("text", "accuser", "accused", "other"),
    [
        ("Iran accused Pakistan of attacking two villages.", "Iran", "Pakistan", "ATTACK"),
        ("Russia has accused Ukraine of shelling a school.", "Russia", "Ukraine", "ATTACK"),
        ("Kenya accused Somalia of violating its airspace.", "Kenya", "Somalia", "INTRUDE"),
    ],
)
def test_what_somebody_is_accused_of_is_alleged(read, text, accuser, accused, other):
    found = read(text)
    assert found.roles("ACCUSE") == {"accuser": {accuser}, "accused": {accused}}
    assert found.attributes(other)["modality"] == "alleged"
    assert accused in set().union(*found.roles(other).values())


@pytest.mark.parametrize(
    "text",
    [
        "Putin held a phone call with Macron on Tuesday.",
        "Putin and Macron had a telephone conversation on Tuesday.",
        "Putin spoke by phone with Macron on Tuesday.",
    ],
)
def test_both_sides_of_a_call_take_part(read, text):
    roles = read(text).roles("PHONE")
    assert roles == {"participant": {"Putin", "Macron"}, "time": {"Tuesday"}}


@pytest.mark.parametrize(
    "text",
    [
        "Iran did not attack Pakistan.",
        "Iran never attacked Pakistan.",
        "Iran denied attacking Pakistan.",
        "Pakistan denied that Iran attacked a village.",
        "Iran failed to attack Pakistan.",
    ],
)
def test_what_did_not_happen_is_negative(read, text):
    assert read(text).attributes("ATTACK")["polarity"] == "negative"


@pytest.mark.parametrize(
    "text",
    [
        "There were no fatalities.",
        "The storm passed without any fatalities.",
        "The army reported no fatalities.",
    ],
)
def test_nouns_are_negated(read, text):
    assert read(text).attributes("DIE")["polarity"] == "negative"


def test_not_only_is_no_negation(read):
    found = read("It was not only an attack but also a massacre, Iran said.")
    assert "polarity" not in dict(found.events[0].attributes)


@pytest.mark.parametrize("verb", ["vowed", "threatened"])
def test_a_vow_to_retaliate(read, verb):
    found = read(f"Tehran {verb} to retaliate.")
    assert found.triggers() == [("THREATEN", verb), ("ATTACK", "retaliate")]
    assert found.roles("THREATEN") == {"speaker": {"Tehran"}, "content": {"retaliate"}}
    assert found.roles("ATTACK") == {"attacker": {"Tehran"}}
    assert found.attributes("ATTACK") == {"modality": "planned", "retaliatory": True}


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Iran will attack Israel.", "planned"),
        ("Iran plans to attack Israel.", "planned"),
        ("Iran could attack Israel.", "hypothetical"),
        ("If Iran attacks Israel, oil prices will rise.", "hypothetical"),
        ("Iran allegedly attacked Israel.", "alleged"),
        ("Iran reportedly attacked Israel.", "alleged"),
        ("Israel blamed Iran for the alleged attack.", "alleged"),
        ("Iran attacked Israel.", None),
    ],
)
def test_modality(read, text, modality):
    assert read(text).attributes("ATTACK").get("modality") == modality


def test_retaliation_beside_another_word_is_one_event(read):
    found = read("Pakistan launched retaliatory strikes against Iran.")
    assert found.triggers() == [("ATTACK", "strikes")]
    assert found.attributes("ATTACK")["retaliatory"] is True
    assert found.roles("ATTACK") == {"attacker": {"Pakistan"}, "target": {"Iran"}}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The president fired the defence minister.", []),
        ("They must strike a balance between security and trade.", []),
        ("Iran struck a deal with Pakistan.", [("AGREE", "deal")]),
        ("Dockworkers' strike enters third week.", [("PROTEST", "strike")]),
        ("The strike by teachers in France ended.", [("PROTEST", "strike")]),
        ("The man in charge of the port spoke.", []),
        ("Officers opened fire on the crowd in Cairo.", [("ATTACK", "opened fire")]),
        ("Israel fired missiles at Syria.", [("ATTACK", "fired")]),
    ],
)
def test_words_of_two_meanings(read, text, wanted):
    assert read(text).triggers() == wanted


def test_a_bare_strike_means_what_it_means_elsewhere_in_the_article(read):
    text = (
        "The dockworkers' strike began on Monday.\n\nUnion leaders in Velm said the strike goes on."
    )
    assert read(text).triggers() == [("PROTEST", "strike"), ("PROTEST", "strike")]


@pytest.mark.parametrize(
    ("text", "target", "attacker"),
    [
        ("The base was bombed by Israel.", "base", "Israel"),
        ("A convoy of Syrian soldiers was attacked by rebels.", "convoy", "rebels"),
    ],
)
def test_the_passive(read, text, target, attacker):
    roles = read(text).roles("ATTACK")
    assert roles["target"] == {target}
    assert roles["attacker"] == {attacker}


def test_the_killing_strike_lends_its_agent(read):
    found = read("An Israeli air strike killed two soldiers in Lebanon.")
    assert found.roles("ATTACK")["attacker"] == {"Israeli"}
    assert found.roles("DIE")["agent"] == {"Israeli"}
    assert found.roles("DIE")["victim"] == {"soldiers"}


def test_coordinated_parties(read):
    roles = read("Iran, Iraq and Syria signed a treaty in Moscow.").roles("AGREE")
    assert roles["party"] == {"Iran", "Iraq", "Syria"}
    assert roles["place"] == {"Moscow"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Iran pulled back its troops.", ("DEESCALATE", "pulled back")),
        ("Estara called in the ambassador.", ("SUMMON", "called in")),
        ("The armies exchanged fire near the border.", ("ATTACK", "exchanged fire")),
        ("The two ministers had a phone call on Monday.", ("PHONE", "phone call")),
        ("The call between Putin and Macron was short.", ("PHONE", "call")),
        ("France lifted sanctions on Syria.", ("CONCEDE", "lifted")),
        ("Germany lodged a protest with Iran.", ("CONDEMN", "protest")),
        ("Turkey closed its airspace to Syria.", ("COERCE", "closed")),
        ("Iran and Iraq reached an agreement on Monday.", ("AGREE", "agreement")),
    ],
)
def test_the_words_of_a_trigger(read, text, wanted):
    assert read(text).triggers() == [wanted]


def test_arms_that_act_are_an_instrument(read):
    roles = read("The base was bombed by Israeli jets.").roles("ATTACK")
    assert roles["instrument"] == {"jets"}
    assert roles["attacker"] == {"Israeli"}


def test_a_minister_is_called_by_name(read):
    roles = read("The foreign minister, Clara Venn, urged Iran to leave.").roles("REQUEST")
    assert roles["speaker"] == {"Clara Venn"}


def test_a_duration_is_no_time(read):
    roles = read("A day after the talks, Iran attacked Iraq for three hours.").roles("ATTACK")
    assert "time" not in roles


def test_ties_with_somebody(read):
    found = read("Iran severed diplomatic relations with Canada.")
    assert found.roles("DOWNGRADE_TIES") == {"agent": {"Iran"}, "target": {"Canada"}}
    assert found.attributes("DOWNGRADE_TIES") == {"mode": "sever_ties"}


def test_clause_boundaries_hold(read):
    found = read("Iran condemned the attack, which it said killed two children.")
    assert found.roles("CONDEMN")["speaker"] == {"Iran"}
    assert found.roles("CONDEMN")["about"] == {"attack"}
    assert "Iran" not in found.roles("DIE").get("victim", set())


def test_control_verbs(read):
    found = read("Iran urged Pakistan to release the prisoners.")
    assert found.roles("REQUEST")["addressee"] == {"Pakistan"}
    assert found.roles("REQUEST")["content"] == {"release"}
    assert found.roles("DEESCALATE")["agent"] == {"Pakistan"}


def test_a_quote_and_its_speaker(read):
    found = read("“We condemn the attack,” said Ilse Maren, a spokeswoman.")
    assert found.roles("CONDEMN")["speaker"] == {"We"}
    assert ("PERSON", "Ilse Maren") in found.entities


def test_sources_familiar_with_are_nobody(read):
    found = read("Sources familiar with the matter said that Iran would withdraw its troops.")
    assert found.triggers() == [("DEESCALATE", "withdraw")]
    assert found.roles("DEESCALATE") == {"agent": {"Iran"}, "object": {"troops"}}


def test_a_headline_has_its_own_sentence(read):
    found = read("Russia shells Kharkiv\nTwo children were killed, officials said.")
    assert found.roles("DIE")["victim"] == {"Two children"}
    assert "Kharkiv" not in set().union(*found.roles("DIE").values())


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Iran denied the allegation.", "deny"),
        ("Iran rejected the allegation.", "deny"),
        ("Iran refused to meet the envoy.", "refuse"),
        ("Iran rejected the proposal.", "refuse"),
    ],
)
def test_refusing_and_denying(read, text, kind):
    assert read(text).attributes("REJECT")["kind"] == kind


def test_statements_are_off(read):
    assert read("Iran said that it was ready.").triggers() == []


def test_every_suggestion_says_why_and_how_sure(read):
    found = read("Pakistan launched missile strikes inside Iran on Thursday, killing two children.")
    assert found.items
    for item in found.items:
        assert item.origin.decision == "suggested"
        assert 0 < item.origin.score <= 1
        assert item.origin.why.endswith(".")
        assert ":" in item.origin.source
    for argument in (a for event in found.events for a in event.arguments):
        assert 0 < argument.origin.score <= 1
        assert argument.origin.source.startswith("lexicon:")
