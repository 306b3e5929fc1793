"""Sentences in the user's language, by a translator that stands for one."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import pytest

from annotator.core.translation import (
    in_english,
    install,
    local_number,
    phrase,
    spoken_language,
    tr,
    tr_count,
)
from annotator.core.wording import count, percent, rounded

if TYPE_CHECKING:
    from collections.abc import Iterator

FORMS = {
    "Open {name}": ("{name} öffnen",),
    "{n:,} of {total:,}": ("{n:,} von {total:,}",),
    "{n:,} layers": ("{n:,} Ebene", "{n:,} Ebenen"),
    "Layers": ("Ebenen",),
}


class German:
    """Knows four sentences."""

    signs: ClassVar = {ord(","): ".", ord("."): ","}

    def sentence(self, text: str, number: int = -1) -> str:
        forms = FORMS.get(text, (text,))
        return forms[0] if number in (-1, 1) else forms[-1]


@pytest.fixture
def german() -> Iterator[None]:
    install(German(), "de")
    yield
    install(None)


def test_which_language_is_spoken(german):
    assert spoken_language() == "de"
    with in_english():
        assert spoken_language() == "en"
    install(None)
    assert spoken_language() == "en"


def test_without_a_translator_sentences_are_as_they_are_written():
    assert tr("Open {name}", name="a.annotator") == "Open a.annotator"
    assert tr("100 % {as} it is") == "100 % {as} it is"
    assert tr_count(1, "{n:,} layer", "{n:,} layers") == "1 layer"
    assert count(2000, "layer") == "2,000 layers"
    assert local_number("0.81") == "0.81"


@pytest.mark.usefixtures("german")
def test_sentences_are_said_with_their_values():
    assert tr("Open {name}", name="{a}.annotator") == "{a}.annotator öffnen"
    assert tr(phrase("Layers")) == "Ebenen"


@pytest.mark.usefixtures("german")
def test_numbers_are_written_as_the_language_writes_them():
    assert tr("{n:,} of {total:,}", n=1200, total=30000) == "1.200 von 30.000"
    assert tr("{share:.2f} of {name}", share=0.5, name="1.5") == "0,50 of 1.5"
    assert rounded(-0.25) == "\N{MINUS SIGN}0,25"
    assert percent(0.5) == "50 %"


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("number", "words"), [(0, "0 Ebenen"), (1, "1 Ebene"), (2000, "2.000 Ebenen")]
)
def test_one_and_many_have_their_own_forms(number, words):
    assert count(number, "layer") == words


@pytest.mark.usefixtures("german")
def test_what_the_language_lacks_is_said_in_english():
    assert tr("Close {name}", name="it") == "Close it"
    assert [count(number, "edit") for number in (1, 2)] == ["1 edit", "2 edits"]


@pytest.mark.usefixtures("german")
def test_what_is_written_into_a_file_stays_english():
    with in_english():
        assert count(2000, "layer") == "2,000 layers"
        assert tr("Layers") == "Layers"
        assert rounded(0.5) == "0.50"
    assert tr("Layers") == "Ebenen"
