"""Events that nobody takes part in: bare "talks" and "allegations" mostly tell of none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.nlp.arguments import find_arguments
from annotator.nlp.complements import find_complements

if TYPE_CHECKING:
    from annotator.core.schema import EventType, Schema
    from annotator.nlp.contexts import Scene
    from annotator.nlp.lexicon import Lexicon
    from annotator.nlp.trigger import Trigger

_CIRCUMSTANCES = {"place", "time"}


def with_parties(
    found: list[list[Trigger]], scenes: list[Scene], schema: Schema, lexicon: Lexicon
) -> list[list[Trigger]]:
    """The triggers of each scene but those that need somebody, or something, and have nobody.

    Those are weak words, nouns of types of which the lexicon says that they are between people, and
    nouns of what was told before where somebody is quoted: people speak of what is known. Triggers
    of several words stay, and all of a type that has no roles but place and time.
    """
    told: set[str] = set()
    kept: list[list[Trigger]] = []
    for triggers, scene in zip(found, scenes, strict=True):
        by_head = {trigger.head.index: at for at, trigger in enumerate(triggers)}
        kept.append([])
        for trigger in triggers:
            kind = None
            if _needs_somebody(trigger, scene, told, lexicon):
                kind = schema.event(trigger.type)
            if kind is None or _has_somebody(trigger, kind, by_head, scene, lexicon):
                kept[-1].append(trigger)
                told.add(trigger.type)
    return kept


def _needs_somebody(trigger: Trigger, scene: Scene, told: set[str], lexicon: Lexicon) -> bool:
    if trigger.is_weak or not trigger.head.is_noun:
        return trigger.is_weak
    if len(trigger.words) > 1:
        return False  # "drone strikes", "serious consequences"
    if trigger.type in lexicon.between_people:
        return True
    return trigger.type in told and scene.is_quoting(trigger.head)


def _can_have(kind: EventType) -> bool:
    return any(role.active and role.name not in _CIRCUMSTANCES for role in kind.roles)


def _has_somebody(
    trigger: Trigger, kind: EventType, by_head: dict[int, int], scene: Scene, lexicon: Lexicon
) -> bool:
    if not _can_have(kind):
        return True
    head = trigger.head
    if head.dep == "compound" and head.head.lemma in lexicon.bearing:
        return True  # "leads the mediation efforts": who does is said of the efforts
    if any(scene.is_filler(word) for word in head.objects_of("of")):
        return True  # "the demands of the workers"
    trigger.fillers = find_arguments(trigger, kind, scene, lexicon)
    if any(filler.role not in _CIRCUMSTANCES for filler in trigger.fillers):
        return True
    return any(find_complements(trigger, kind, by_head))
