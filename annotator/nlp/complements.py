"""Events that fill roles of other events: what was condemned, threatened, asked for, denied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.nlp.contexts import objects_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.schema import EventType
    from annotator.nlp.parse import Word
    from annotator.nlp.trigger import Trigger

_PREPOSITIONS = ("for", "of", "against", "on", "over", "about", "at", "to", "that", "with")


def find_complements(
    trigger: Trigger, kind: EventType, by_head: dict[int, int]
) -> Iterator[tuple[str, int]]:
    """(role, number of the event) for the type's first role that takes events."""
    role = next((role for role in kind.roles if role.events), None)
    if role is None:
        return
    seen = {trigger.head.index}
    for word in _complements(trigger):
        number = by_head.get(word.index)
        if number is None and word.is_verb:  # a light verb: "denied carrying out the attack"
            nouns = (by_head.get(each.index) for each in objects_of(word))
            number = next((each for each in nouns if each is not None), None)
        if number is not None and word.index not in seen:
            seen.add(word.index)
            yield role.name, number


def _complements(trigger: Trigger) -> Iterator[Word]:
    for anchor in (trigger.head, trigger.carrier):
        if anchor is None:
            continue
        yield from objects_of(anchor)
        for child in anchor.with_dep("xcomp", "ccomp"):
            yield from child.conjuncts()
        if anchor.is_noun:
            yield from anchor.with_dep("acl")
        for prep in anchor.with_dep("prep"):
            if prep.lower in _PREPOSITIONS:
                for child in prep.with_dep("pobj", "pcomp"):
                    yield from child.conjuncts()
