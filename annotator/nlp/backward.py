"""Event nouns that only point back: "after the attack" orients, the attack was told before."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.nlp.contexts import Scene
    from annotator.nlp.parse import Word
    from annotator.nlp.trigger import Trigger

_DEFINITE = {"the", "this", "that", "these", "those"}
_ORIENTING = {
    "about", "after", "against", "amid", "amidst", "before", "behind", "by", "during", "following",
    "from", "in", "into", "over", "since", "to", "until", "with",
}  # fmt: skip
_ASPECTS = {
    "scene", "site", "cause", "nature", "sound", "footage", "video", "photo", "time", "day", "date",
    "anniversary", "news", "report", "extent", "detail", "aftermath", "moment", "night",
}  # fmt: skip
_PERCEIVING = {"hear", "feel", "see", "witness", "show", "watch", "film", "describe", "recall"}
_DESCRIBING = {"det", "amod", "compound", "nmod", "punct", "predet"}


def without_told(found: list[list[Trigger]], scenes: list[Scene]) -> list[list[Trigger]]:
    """The triggers but those that add nothing to an event of their type told before them.

    That is a definite noun by which something else is placed in time or space, and which says
    nothing of its own: neither who nor where nor when.
    """
    told: set[str] = set()
    kept: list[list[Trigger]] = []
    for triggers, scene in zip(found, scenes, strict=True):
        kept.append([])
        for trigger in triggers:
            if trigger.type not in told or not _is_back(trigger, scene):
                kept[-1].append(trigger)
            told.add(trigger.type)
    return kept


def _is_aside(noun: Word) -> bool:
    """Whether the sentence is about something else: what came after it, where it was heard."""
    above = noun.head
    if noun.dep == "dobj":
        return above.lemma in _PERCEIVING
    if noun.dep != "pobj":
        return False
    return above.lower in _ORIENTING or (above.lower == "of" and above.head.lemma in _ASPECTS)


def _is_back(trigger: Trigger, scene: Scene) -> bool:
    noun = trigger.head
    if not noun.is_noun or trigger.carrier is not None or not _is_aside(noun):
        return False
    children = [child for child in noun.children if child not in trigger.words]
    if not any(child.lower in _DEFINITE for child in children):
        return False
    return all(
        child.dep in _DESCRIBING and scene.covering(child) is None and not scene.is_filler(child)
        for child in children
    )
