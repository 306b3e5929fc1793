"""Steps are named in English in the project, and said in the user's language."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import pytest

from annotator.core.retelling import retold
from annotator.core.step_words import and_more, said
from annotator.core.translation import install

if TYPE_CHECKING:
    from collections.abc import Iterator

GERMAN = {
    "rename {part} to {new}": "{part} in {new} umbenennen",
    "change the {field} of {part}": "{field} ändern: {part}",
    "key": "Taste",
    "add {part}": "{part} hinzufügen",
    "the entity label {name}": "Entitätslabel {name}",
    "the role {name} of {owner}": "Rolle {name} von {owner}",
    "the role {name}": "Rolle {name}",
    "accept all in the sentence": "alle im Satz annehmen",
    "accept all {label}": "alle annehmen: {label}",
    "accept all by {source}": "alle annehmen ({source})",
    "the word list": "die Wortliste",
    "{first} and {n:,} more change": "{first} und {n} weitere",
    "{first} and {n:,} more changes": "{first} und {n} weitere",
    "apply to all": "auf alle anwenden",
}


class German:
    """Knows some names of steps."""

    signs: ClassVar[dict[int, str]] = {}

    def sentence(self, text: str, number: int = -1) -> str:
        return GERMAN.get(text, text)


@pytest.fixture
def german() -> Iterator[None]:
    install(German())
    yield
    install(None)


NAMES = [
    ("rename the entity label GPE to STATE", "Entitätslabel GPE in STATE umbenennen"),
    ("add the role Giver of Trade", "Rolle Giver von Trade hinzufügen"),
    ("add the role Giver", "Rolle Giver hinzufügen"),
    ("change the key of entity label ORG", "Taste ändern: Entitätslabel ORG"),
    ("add something else", "something else hinzufügen"),
    ("accept all in the sentence", "alle im Satz annehmen"),
    ("accept all by the word list", "alle annehmen (die Wortliste)"),
    ("accept all PERSON", "alle annehmen: PERSON"),
    ("apply to all", "auf alle anwenden"),
    ("add the role Giver and 1 more change", "Rolle Giver hinzufügen und 1 weitere"),
    ("add the role Giver and 1,200 more changes", "Rolle Giver hinzufügen und 1200 weitere"),
]


@pytest.mark.parametrize(("name", "words"), NAMES)
def test_a_step_is_said_in_the_users_language(german, name, words):
    assert said(name) == words


@pytest.mark.parametrize("name", [name for name, _ in NAMES])
def test_in_english_it_is_said_as_it_is_kept(name):
    assert said(name) == name


@pytest.mark.parametrize(
    ("more", "name"),
    [(0, "add X"), (1, "add X and 1 more change"), (1200, "add X and 1,200 more changes")],
)
def test_of_several_changes_the_first_is_named(more, name):
    assert and_more("add X", more) == name


def test_what_is_none_of_the_sentences_is_a_phrase(german):
    assert retold("apply to all", ["add {part}"]) == "auf alle anwenden"
