"""Weak trigger words: whether what else the clause and the text say bears them out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.nlp.trigger import NEAR

if TYPE_CHECKING:
    from annotator.nlp.contexts import Scene
    from annotator.nlp.lexicon import Lexicon
    from annotator.nlp.trigger import Trigger

_STATES = frozenset({"GPE", "NORP"})  # what states do to each other needs no arms to be named


def supported(
    found: list[list[Trigger]], scenes: list[Scene], lexicon: Lexicon
) -> list[list[Trigger]]:
    """The strong triggers of each scene, and the weak ones that are borne out.

    A weak one needs an actor, a place or a weapon in its clause, or, as a noun, a strong trigger in
    its sentence. A type that is only believed in company needs that somewhere in the text besides:
    boxers hit, firms battle and storms strike where nobody uses force.
    """
    said = {each.type for triggers in found for each in triggers if not each.is_weak}
    said |= {each.label for scene in scenes for each in scene.entities}
    return [
        [each for each in triggers if not each.is_weak or _is_borne_out(each, triggers, scene)]
        for triggers, scene in (
            ([each for each in triggers if _is_in_company(each, said, scene, lexicon)], scene)
            for triggers, scene in zip(found, scenes, strict=True)
        )
    ]


def _is_in_company(trigger: Trigger, said: set[str], scene: Scene, lexicon: Lexicon) -> bool:
    company = lexicon.company.get(trigger.type)
    if not trigger.is_weak or not company or not company.isdisjoint(said):
        return True
    return not _STATES.isdisjoint(scene.actors_of(trigger.carrier or trigger.head))


def _is_borne_out(trigger: Trigger, others: list[Trigger], scene: Scene) -> bool:
    word = trigger.head.text
    if scene.actors_of(trigger.carrier or trigger.head):
        trigger.why = f"From the word list: “{word}” with an actor in the clause."
        return True
    if trigger.head.is_noun and any(
        not each.is_weak and each.head.sentence == trigger.head.sentence for each in others
    ):
        trigger.score = NEAR
        trigger.why = f"From the word list: “{word}” beside another event."
        return True
    return False
