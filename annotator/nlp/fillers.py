"""What can fill a role of an event: entities, pronouns, and words that name nobody."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.core.schema import EventRole
    from annotator.nlp.names import Found
    from annotator.nlp.parse import Word

_PERSONAL = {
    *("he", "she", "they", "we", "i", "him", "her", "them", "us", "it"),
    *("those", "who", "whom", "many", "everyone", "everybody", "someone", "himself", "themselves"),
}
_MODIFIERS = {"amod", "compound", "nummod", "nmod", "quantmod"}
_UNITS = {"day", "year", "month", "week", "hour", "minute", "decade", "old", "second"}
_AMOUNTS = {"several", "few", "a", "an", "the", "last", "past", "more", "than", "about", "next"}


@dataclass(frozen=True, slots=True)
class Filler:
    """What fills a role: an entity, or the words of a bare span."""

    role: str
    head: Word
    entity: Found | None
    words: tuple[Word, ...]
    score: float


def is_pronoun(word: Word) -> bool:
    """Whether it is a pronoun that can stand for somebody."""
    return word.lower in _PERSONAL and word.pos == "PRON"


def takes_pronoun(role: EventRole, word: Word) -> bool:
    """Whether a role takes those that such a pronoun may stand for."""
    if word.lower == "it":
        return role.takes("GPE") and role.takes("PERSON") and word.dep in ("nsubj", "poss")
    return role.takes("PERSON")


def is_duration(found: Found) -> bool:
    """Whether a date says how long, not when."""
    return found.words[-1].lemma in _UNITS and all(
        word.pos == "NUM" or word.lower in _AMOUNTS for word in found.words[:-1]
    )


def nominal(word: Word) -> tuple[Word, ...]:
    """A noun with what describes it directly before it ("two children"), without articles."""
    words = [word]
    for child in sorted(word.children, key=lambda each: -each.index):
        if child.index == words[0].index - 1 and child.dep in _MODIFIERS:
            inner = [each for each in child.children if each.index < child.index]
            words.insert(0, child)
            for each in sorted(inner, key=lambda other: -other.index):
                if each.index == words[0].index - 1 and each.dep in _MODIFIERS:
                    words.insert(0, each)
    return tuple(words)
