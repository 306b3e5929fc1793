"""What a trained model marks, put in the place of what the rules find for the same labels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.nlp.names import TRAINED, Found
from annotator.nlp.parse import root_of
from annotator.nlp.trigger import Trigger

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.nlp.contexts import Scene
    from annotator.nlp.parse import Parse, Word
    from annotator.nlp.training.examples import Mark

LEARNED = "Learned from what was annotated in this project."
_SCORE = 0.75
_SIGNS = frozenset({",", ";", ":", ".", "?", "!", '"', "“", "”", "‘", "’", "'", "(", ")", "–", "—"})


def with_learned_entities(
    parse: Parse, entities: list[Found], marks: Iterable[Mark], labels: frozenset[str] | set[str]
) -> list[Found]:
    """The entities, those of the labels from the marks alone; marks win where both overlap."""
    learned = [
        Found(words, mark.label, TRAINED)
        for mark in marks
        if mark.label in labels and (words := _words(parse, mark))
    ]
    taken = {word.index for each in learned for word in each.words}
    others = [
        each
        for each in entities
        if each.label not in labels and taken.isdisjoint(word.index for word in each.words)
    ]
    return sorted(others + learned, key=lambda each: each.words[0].index)


def with_learned_triggers(
    triggers: list[Trigger], scene: Scene, marks: Iterable[Mark], labels: frozenset[str] | set[str]
) -> list[Trigger]:
    """The triggers, those of the types in ``labels`` where the marks have them.

    A trigger that the rules find with the same words stays, with all that they know of it.
    """
    found = {tuple(word.index for word in each.words): each for each in triggers}
    learned: list[Trigger] = []
    for mark in marks:
        words = _words(scene.parse, mark) if mark.label in labels else []
        if not words:
            continue
        known = found.get(tuple(word.index for word in words))
        if known is None or known.type != mark.label:
            known = Trigger(mark.label, words, root_of(words), _SCORE, LEARNED)
        learned.append(known)
    taken = {word.index for each in learned for word in each.words}
    others = [
        each
        for each in triggers
        if each.type not in labels and taken.isdisjoint(word.index for word in each.words)
    ]
    return sorted(others + learned, key=lambda each: each.words[0].index)


def _words(parse: Parse, mark: Mark) -> list[Word]:
    """The words of a mark without outer signs and conjunctions; none in another piece of the text.

    A model that knows little marks them, too: "India,", "Germany and".
    """
    words = [
        word
        for word in parse.words
        if word.start < mark.end and word.end > mark.start and word.pos != "SPACE"
    ]
    while words and _is_outer(words[-1]):
        words.pop()
    while words and _is_outer(words[0]):
        words.pop(0)
    return words


def _is_outer(word: Word) -> bool:
    return word.pos == "CCONJ" or word.text in _SIGNS
