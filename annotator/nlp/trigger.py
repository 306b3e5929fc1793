"""Words that name an event, and how sure the rules are that they do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.nlp.fillers import Filler
    from annotator.nlp.parse import Word

PHRASE, SEQUENCE, STRONG, ADJECTIVE, SUPPORTED, NEAR = 0.85, 0.8, 0.75, 0.6, 0.55, 0.35


@dataclass(slots=True, eq=False)
class Trigger:
    """Words that name an event of a type; ``head`` is the one that hit the lexicon.

    ``carrier`` is the verb that lends its clause to an event noun ("launched strikes"),
    ``objects`` the words that a phrase needed ("recalled its ambassador").
    """

    type: str
    words: list[Word]
    head: Word
    score: float
    why: str
    carrier: Word | None = None
    objects: tuple[Word, ...] = ()
    is_weak: bool = False
    fillers: list[Filler] | None = None  # once they were looked for
