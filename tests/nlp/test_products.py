"""Products, models and happenings are nobody; and names with the article of a schema's label."""

from __future__ import annotations

import pytest

from annotator.core.model import Mention
from annotator.core.schema import schema_from
from annotator.nlp.suggesters import DefaultSuggester


@pytest.mark.parametrize(
    "text",
    [
        "Estavia ordered ten Airbus A350 jets on Monday.",
        "Estavia flies two Boeing 747s to Geneva.",
        "The plane has four Rolls-Royce Trent 700 engines.",
        "Talmar presented the iTunes Store in Geneva.",
    ],
)
def test_a_maker_in_the_name_of_a_model_is_nobody(read, text):
    named = {surface for _, surface in read(text).entities}
    assert not [each for each in named if any(x in each for x in ("Airbus", "Boeing", "R", "iT"))]


def test_a_maker_before_an_amount_is_one(read):
    found = read("Boeing has 170 employees in Geneva.").entities
    assert {("ORG", "Boeing"), ("NUMBER", "170")} <= found
    found = read("Airbus makes planes. Estavia ordered ten Airbus A350 jets.")
    assert [m.span.start for m in found.mentions.values() if m.span.surface == "Airbus"] == [0]


def test_a_conference_is_an_event_and_a_congress_may_be_a_party(read):
    found = read("He spoke at the Munich Security Conference and the African National Congress.")
    assert ("NAMED_EVENT", "Munich Security Conference") in found.entities
    assert ("ORG", "African National Congress") in found.entities


def test_a_country_in_a_company_s_name_stays_there(read):
    found = read("Air China flies to Italy. Michael O' Leary left.").entities
    assert {("ORG", "Air China"), ("GPE", "Italy"), ("PERSON", "Michael O' Leary")} <= found


def test_names_have_their_article_where_the_schema_says_so(
    schema_record, pipeline, lexicon, gazetteer
):
    labels = [each | {"article": each["name"] == "ORG"} for each in schema_record["entities"]]
    schema = schema_from({**schema_record, "entities": labels})
    suggester = DefaultSuggester(schema, pipeline, lexicon, gazetteer)
    text = "The United Auto Workers met the Taliban. The Microsoft offices in the Netherlands shut."
    [items] = suggester.suggest([text])
    found = {(m.label, m.span.surface) for m in items if isinstance(m, Mention)}
    assert ("ORG", "The United Auto Workers") in found
    assert {("ARMED_GROUP", "Taliban"), ("GPE", "Netherlands")} <= found
    assert ("ORG", "The Microsoft") not in found


@pytest.mark.parametrize(
    ("has_article", "wanted"),
    [
        (False, {"mighty Boeing", "former President Anna Kovil", "Estavia Inc."}),
        (True, {"The mighty Boeing", "former President Anna Kovil", "Estavia Inc."}),
    ],
)
def test_names_have_what_describes_them_where_the_schema_says_so(
    schema_record, pipeline, lexicon, gazetteer, has_article, wanted
):
    said = {"described": True, "article": has_article}
    labels = [each | said for each in schema_record["entities"]]
    schema = schema_from({**schema_record, "entities": labels})
    suggester = DefaultSuggester(schema, pipeline, lexicon, gazetteer)
    text = "The mighty Boeing hired former President Anna Kovil and two directors of Estavia Inc."
    [items] = suggester.suggest([text])
    found = {(m.label, m.span.surface) for m in items if isinstance(m, Mention)}
    assert wanted <= {surface for _, surface in found}


def test_a_particle_makes_another_verb(read):
    text = "Her boss called her in for a talk. The opposition called for an inquiry."
    found = read(text)
    assert [s for kind, s in found.triggers() if kind == "REQUEST"] == ["called"]
    assert [e.trigger.start for e in found.events if e.type == "REQUEST"] == [text.rindex("called")]


def test_an_investigation_accuses_where_somebody_opens_it(read):
    assert read("The investigation of the attack goes on.").triggers() == [("ATTACK", "attack")]
    opened = read("Prosecutors in Geneva launched an investigation.").triggers()
    assert opened == [("ACCUSE", "investigation")]
