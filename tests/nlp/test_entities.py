"""Entities: the pipeline's, the word lists over them, counts; and the lists' own files."""

from __future__ import annotations

import pytest

from annotator.core.errors import UserError
from annotator.nlp.gazetteer import gazetteer_from, load_gazetteer
from annotator.nlp.lexicon import lexicon_from, load_lexicon


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Iranian forces attacked a town.", ("ARMED_GROUP", "Iranian forces")),
        ("Members of Jaish al-Adl fled.", ("ARMED_GROUP", "Jaish al-Adl")),
        (
            "The Islamic Revolutionary Guard Corps said so.",
            ("ARMED_GROUP", "Islamic Revolutionary Guard Corps"),
        ),
        ("Militants crossed the river.", ("ARMED_GROUP", "Militants")),
        ("The army fired missiles.", ("WEAPON", "missiles")),
        ("They fired surface-to-air missiles.", ("WEAPON", "surface-to-air missiles")),
        ("Two warships left the port.", ("VEHICLE", "warships")),
        ("They attacked militant bases near the river.", ("FAC", "militant bases")),
        ("Protesters stormed the Israeli embassy in Cairo.", ("FAC", "Israeli embassy")),
        ("He spoke at the Foreign Ministry in Tehran.", ("ORG", "Foreign Ministry")),
        ("The Ministry of Foreign Affairs replied.", ("ORG", "Ministry of Foreign Affairs")),
        ("The prime minister resigned.", ("TITLE", "prime minister")),
        ("The foreign ministers met.", ("TITLE", "foreign ministers")),
        ("Foreign Minister Hossein Amir spoke.", ("TITLE", "Foreign Minister")),
        ("It recalled the chargé d’affaires.", ("TITLE", "chargé d’affaires")),
        ("Troops massed along the border.", ("LOC", "border")),
        ("The talks began on Thursday evening.", ("DATE", "Thursday evening")),
        ("Two children were hurt.", ("NUMBER", "Two")),
        ("The United States of America replied.", ("GPE", "United States of America")),
        ("Iran's envoy left.", ("GPE", "Iran")),
    ],
)
def test_what_is_found(read, text, wanted):
    assert wanted in read(text).entities


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("He is the leader of the pack.", "leader"),
        ("He forces her hand.", "forces"),
        ("The weather front moved on.", "front"),
        ("They found common ground.", "ground"),
    ],
)
def test_what_is_not_found(read, text, surface):
    assert surface not in {found for _, found in read(text).entities}


def test_the_same_words_are_proposed_once(read):
    found = read("The Pakistan Army attacked Iranian forces near the Iranian embassy in Kabul.")
    places = [mention.span.fragments for mention in found.mentions.values()]
    assert len(places) == len(set(places))


def test_nobody_is_inside_a_person(read):
    found = read("Estara spoke. Troops were seen in Estara. Rain fell in Estara.")
    assert ("PERSON", "Estara") not in found.entities


def test_a_nationality_makes_a_place_of_its_name(read):
    found = read("Estara replied. The Estaran spokeswoman said that Estara would wait.")
    assert {label for label, name in found.entities if name == "Estara"} == {"GPE"}


@pytest.mark.parametrize("name", ["Boris Kan", "Boris Tan", "Anna Wash"])
def test_a_name_ends_with_its_sentence(read, name):
    found = read(f"Clara Venn phoned {name}. Estara summoned the ambassador of Vardania.")
    assert ("PERSON", name) in found.entities
    assert found.roles("PHONE")["participant"] == {"Clara Venn", name}
    assert found.roles("SUMMON")["agent"] == {"Estara"}


@pytest.mark.parametrize("name", ["J. R. Calder", "Harun Zeyd", "Ann Lee"])
def test_initials_and_titles_end_no_name(read, name):
    found = read(
        "Brig. Gen. Harun Zeyd met J. R. Calder and Dr. Ann Lee in St. Louis, Mo., on Monday."
    )
    assert ("PERSON", name) in found.entities
    assert ("GPE", "St. Louis") in found.entities
    assert not any(surface in ("Brig", "Brig.") for _, surface in found.entities)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The ministry in Port Ansel said so. Port Ansel denied it.", "Port Ansel"),
        ("It recalled its envoy from Tel Maruf. Officials in Tel Maruf left.", "Tel Maruf"),
        ("Estara’s foreign minister spoke. Estara denied it. Estara laughed.", "Estara"),
    ],
)
def test_what_is_said_of_a_place_makes_it_one(read, text, name):
    assert {label for label, found in read(text).entities if found == name} == {"GPE"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("She worked with Frédéric Tanneval, a French actor.", ("PERSON", "Frédéric Tanneval")),
        ("The band Van Sorto played in Oslo.", ("ORG", "Van Sorto")),
        ("The airline Velmair flew to Oslo.", ("ORG", "Velmair")),
        ("Clergon is a village and commune in the south.", ("GPE", "Clergon")),
    ],
)
def test_a_name_is_what_the_text_says_it_is(read, text, wanted):
    assert wanted in read(text).entities


def test_a_surname_makes_a_person_of_its_full_name(read):
    found = read("It praised Torben Asch, the leader of the opposition. Mr. Asch wept. Asch lost.")
    assert ("PERSON", "Torben Asch") in found.entities


def test_pictures_are_no_names(read):
    found = read("They met 🤝 at 7 p.m. 📢 in Sarrin 🗡️ and left.")
    assert not any(sign in surface for _, surface in found.entities for sign in "🤝📢🗡")


def test_a_name_is_proposed_wherever_it_stands(read):
    text = "Officials in Lystria and Iran spoke.\n\nLystria offered to mediate."
    found = read(text)
    places = [m for m in found.mentions.values() if m.span.surface == "Lystria"]
    assert [mention.label for mention in places] == ["GPE", "GPE"]
    assert found.roles("MEDIATE")["mediator"] == {"Lystria"}


def test_the_lists_that_are_shipped_make_sense(schema, lexicon, gazetteer):
    known = {event.name for event in schema.events}
    for table in (lexicon.verbs, lexicon.nouns, lexicon.adjectives):
        for word, entries in table.items():
            assert word == word.lower()
            assert {entry.type for entry in entries} <= known
            active = [each for each in entries if schema.event(each.type).active]
            strong = [entry.type for entry in active if not entry.weak]
            assert len(strong) <= 1, (word, strong)
    for type_name, settings in lexicon.settings.items():
        values = {each.name: each.values for each in schema.attributes_of(type_name)}
        for setting in settings:
            assert setting.value is True or setting.value in values[setting.attribute]
    names = {role.name for event in schema.events for role in event.roles}
    for slots in (lexicon.roles, *lexicon.type_roles.values()):
        assert {role for roles in slots.values() for role in roles} <= names
    labels = {label.name for label in schema.entities}
    assert {words.label for lists in gazetteer.heads.values() for words in lists} <= labels
    assert {label for names in gazetteer.nominals.values() for label in names} <= labels


@pytest.mark.parametrize(
    ("record", "named"),
    [
        ({"events": {"ATTACK": {"verb": ["hit"]}}}, "verb"),
        ({"events": {"ATTACK": {"verbs": "hit"}}}, "ATTACK.verbs"),
        ({"events": {"ATTACK": {"verbs": [1]}}}, "ATTACK.verbs"),
        ({"events": {"ATTACK": {"phrases": ["hit"]}}}, "phrases"),
        ({"events": ["ATTACK"]}, "events"),
        ({"events": {"ATTACK": 3}}, "ATTACK"),
        ({"excluded": [3]}, "excluded"),
    ],
)
def test_a_faulty_lexicon_is_named(record, named):
    with pytest.raises(UserError, match=named):
        lexicon_from(record)


@pytest.mark.parametrize(
    ("record", "named"),
    [
        ({"labels": {"ORG": {"head": []}}}, "head"),
        ({"labels": {"ORG": {"heads": "army"}}}, "ORG"),
        ({"labels": {"ORG": 3}}, "ORG"),
        ({"nominals": {"ORG": "army"}}, "ORG"),
        ({"labels": 3}, "labels"),
    ],
)
def test_faulty_word_lists_are_named(record, named):
    with pytest.raises(UserError, match=named):
        gazetteer_from(record)


def test_files_that_can_not_be_read_are_named(tmp_path):
    bad = tmp_path / "bad.toml"
    bad.write_bytes(b"a = [\xff")
    for path in (bad, tmp_path / "absent.toml"):
        with pytest.raises(UserError, match=path.name):
            load_lexicon(path)
        with pytest.raises(UserError, match=path.name):
            load_gazetteer(path)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The Polish foreign minister left for Kenya.", ("NORP", "Polish")),
        ("Kenya said no. Kenyan troops left Kenya.", ("GPE", "Kenya")),
        ("Homs fell.", ("GPE", "Homs")),
        ("Reforms in Crimea stalled.", ("GPE", "Crimea")),
        ("Exports to Asia rose.", ("LOC", "Asia")),
        ("It crossed the Strait of Hormuz.", ("LOC", "Strait of Hormuz")),
        ("Shares of General Motors fell after General Motors cut jobs.", ("ORG", "General Motors")),
        ("Fritz Lowell spoke. Later Lowell said that he would go.", ("PERSON", "Lowell")),
        ("The chief executive, Michael O'Leary, resigned.", ("PERSON", "Michael O'Leary")),
    ],
)
def test_names_that_the_model_alone_gets_wrong(read, text, wanted):
    assert wanted in read(text).entities


def test_a_name_is_not_cut_at_a_sign(read):
    found = read("Air strikes hit towns in Al-Raqqa on Monday.")
    assert "Al-Raqqa" in {surface for _, surface in found.entities}


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("The talks began at 16:00 UTC in Geneva.", "UTC"),
        ("The FTSE fell by 3 points on Friday.", "FTSE"),
    ],
)
def test_abbreviations_that_name_nobody(read, text, surface):
    assert surface not in {found for _, found in read(text).entities}


def test_a_surname_alone_is_the_person_that_is_named_in_full(read):
    text = (
        "Sandy Arnt leads the firm. Yesterday Arnt met workers. The plan of Arnt failed, Arnt said."
    )
    found = read(text)
    labels = {label for label, surface in found.entities if surface == "Arnt"}
    assert labels == {"PERSON"}
    assert sum(m.span.surface == "Arnt" for m in found.mentions.values()) == 3


def test_a_name_in_a_weak_list_gives_way_to_a_longer_one(read):
    found = read("The Bank of Israel raised rates. Officials of Israel agreed.")
    assert ("GPE", "Israel") in found.entities
    assert ("ORG", "Bank of Israel") in found.entities


@pytest.mark.parametrize("text", ["A suicide bomber hit Basra.", "Suicide bombers attacked Basra."])
def test_a_suicide_bomber_is_no_aircraft(read, text):
    assert "VEHICLE" not in {label for label, _ in read(text).entities}


def test_a_bomber_is(read):
    assert ("VEHICLE", "bombers") in read("Two Russian bombers attacked Basra.").entities
