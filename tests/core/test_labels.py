"""How suggesters are called where people read it."""

import pytest

from annotator.core.labels import shown_suggester, suggester_title


@pytest.mark.parametrize(
    ("source", "sentence", "title"),
    [
        ("lexicon:1", "the word list", "Word list"),
        ("spacy", "the language model", "Language model"),
        ("mine:2", "mine:2", "mine 2"),
    ],
)
def test_a_suggester_has_a_name_for_sentences_and_one_for_rows(source, sentence, title):
    assert shown_suggester(source) == sentence
    assert suggester_title(source) == title
