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
    triggers: list[Trigger], scene: Scene, schema: Schema, lexicon: Lexicon
) -> list[Trigger]:
    """The triggers of a scene but those that need somebody, or something, and have nobody.

    Those are weak words, and nouns of types of which the lexicon says that they are between people.
    Where the schema's type has no roles but place and time, all stay.
    """
    by_head = {trigger.head.index: at for at, trigger in enumerate(triggers)}
    kept = []
    for trigger in triggers:
        kind = schema.event(trigger.type) if _needs_somebody(trigger, lexicon) else None
        is_told = kind is None or not _can_have(kind)
        if is_told or (kind is not None and _has_somebody(trigger, kind, by_head, scene, lexicon)):
            kept.append(trigger)
    return kept


def _needs_somebody(trigger: Trigger, lexicon: Lexicon) -> bool:
    return trigger.is_weak or (trigger.head.is_noun and trigger.type in lexicon.between_people)


def _can_have(kind: EventType) -> bool:
    return any(role.active and role.name not in _CIRCUMSTANCES for role in kind.roles)


def _has_somebody(
    trigger: Trigger, kind: EventType, by_head: dict[int, int], scene: Scene, lexicon: Lexicon
) -> bool:
    head = trigger.head
    if head.dep == "compound" and head.head.lemma in lexicon.bearing:
        return True  # "leads the mediation efforts": who does is said of the efforts
    if any(scene.is_filler(word) for word in head.objects_of("of")):
        return True  # "the demands of the workers"
    fillers = find_arguments(trigger, kind, scene, lexicon)
    if any(filler.role not in _CIRCUMSTANCES for filler in fillers):
        return True
    return any(find_complements(trigger, kind, by_head))
