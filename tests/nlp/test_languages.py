"""Pipelines of other languages: their labels, and blank ones."""

from __future__ import annotations

import importlib.util
import sys

import pytest

from annotator.core.errors import UserError
from annotator.nlp.models import open_model
from annotator.nlp.pipeline import Pipeline, load
from annotator.nlp.source_labels import label_of
from annotator.nlp.suggesters import DefaultSuggester

FRENCH = "fr_core_news_sm"
TEXT = (
    "Emmanuel Macron a rencontré Angela Merkel à Berlin jeudi. Le général a démissionné.\n"
    "L'armée a quitté le Mali."
)


def suggested(schema, lexicon, gazetteer, pipeline, text):
    [items] = DefaultSuggester(schema, pipeline, lexicon, gazetteer).suggest([text])
    return {(item.label, item.span.surface) for item in items}


@pytest.mark.skipif(importlib.util.find_spec(FRENCH) is None, reason="no French pipeline here")
def test_a_french_pipeline(schema, lexicon, gazetteer):
    found = suggested(schema, lexicon, gazetteer, load(FRENCH), TEXT)
    assert {("PERSON", "Emmanuel Macron"), ("PERSON", "Angela Merkel")} <= found
    assert ("GPE", "Berlin") in found  # from the list; the pipeline knows no GPE
    assert not [each for each in found if each[0] == "TITLE"]  # the lists are English


@pytest.mark.parametrize(("source", "label"), [
    ("PER", "PERSON"), ("persName", "PERSON"), ("ORGANIZATION", "ORG"), ("GPE_LOC", "GPE"),
    ("LOC", "LOC"), ("TME", "DATE"), ("MISC", None),
])  # fmt: skip
def test_labels_of_other_languages(schema, source, label):
    assert label_of(schema, source) == label


@pytest.mark.parametrize(
    ("code", "text"),
    [("fr", TEXT), ("de", "Die Truppen der Taliban flohen."), ("ar", "غادر الجيش المدينة."),
     ("hi", "सेना ने शहर छोड़ दिया।"), ("xx", "Wanajeshi wa Taliban 😀 waliondoka.")],
)  # fmt: skip
def test_a_blank_pipeline_of_any_language_finds_the_names_of_the_lists_alone(
    schema, lexicon, gazetteer, code, text
):
    found = suggested(schema, lexicon, gazetteer, Pipeline(open_model(f"blank:{code}")), text)
    assert found <= {("ARMED_GROUP", "Taliban"), ("GPE", "Mali"), ("GPE", "Berlin")}
    assert (("ARMED_GROUP", "Taliban") in found) == ("Taliban" in text)


@pytest.mark.parametrize(
    ("code", "module", "packages"),
    [
        ("th", "pythainlp", "pythainlp"),
        ("ja", "sudachipy", "sudachipy, sudachidict-core"),
        ("ko", "natto", "natto-py, mecab-ko"),
        ("vi", "pyvi", "pyvi"),
    ],
)
def test_a_language_whose_tokenizer_lacks_a_package_names_it(monkeypatch, code, module, packages):
    monkeypatch.setitem(sys.modules, module, None)  # also where it is installed
    with pytest.raises(UserError) as told:
        open_model(f"blank:{code}")
    assert f"{code!r} needs packages that are not installed ({packages});" in str(told.value)
    assert "by its code" not in str(told.value)


def test_a_blank_pipeline_of_no_language_is_told_in_words():
    with pytest.raises(UserError, match=r"no tokenizer for the language 'qqq'.*blank:xx"):
        open_model("blank:qqq")
