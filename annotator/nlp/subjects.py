"""Who does, or suffers, what a verb says: its own subject or the one that it shares."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.nlp.contexts import antecedent

if TYPE_CHECKING:
    from annotator.nlp.lexicon import Lexicon
    from annotator.nlp.parse import Word

DIRECT, SHARED = 0.7, 0.55  # how sure a filler is: the word's own, or one that it shares
_DEPTH = 6  # verbs up the tree, at most
_SHARING = {"conj", "xcomp", "advcl", "pcomp", "dep", "aux", "attr", "acomp"}
_ACTIVE = {"VBG", "VBD", "VBZ", "VBP"}


@dataclass(frozen=True, slots=True)
class Subject:
    """A verb's subject; ``suffers`` is set where the verb is passive."""

    word: Word
    suffers: bool
    score: float


def subject_of(verb: Word, lexicon: Lexicon) -> Subject | None:
    """The subject of a verb, or None.

    A coordinated or controlled verb has its governor's; no clause boundary is crossed.
    """
    suffers = is_passive(verb)
    current, score = verb, DIRECT
    for _ in range(_DEPTH):
        own = current.subject
        if own is not None:
            return Subject(antecedent(own), suffers, score)
        lender = _controller(current, lexicon)
        if lender is not None:
            return Subject(lender, suffers, SHARED)
        upper = current.head
        if current.dep == "pcomp" and not upper.is_verb:
            upper = upper.head
        if upper is current or not upper.is_verb or current.dep not in _SHARING:
            return None
        current, score = upper, SHARED
    return None


def _controller(verb: Word, lexicon: Lexicon) -> Word | None:
    """The word that another verb, or a noun, makes the subject of this one."""
    upper = verb.head
    if verb.dep == "acl" and upper.is_noun:  # "officials condemning the attack"
        if any(child.tag == "TO" for child in verb.with_dep("aux")):  # "Iran's decision to attack"
            return next(upper.with_dep("poss"), None)
        return upper if verb.tag in _ACTIVE else None
    objects: list[Word] = []
    if verb.dep == "pcomp" and upper.head.is_verb:  # "accused Iran of attacking"
        objects = list(upper.head.with_dep("dobj"))
    controlling = lexicon.cue("governors", "object_control")
    if verb.dep in ("xcomp", "ccomp", "advcl") and upper.lemma in controlling:
        objects = [*upper.with_dep("dobj"), *upper.objects_of("on", "upon", "for")]
    return objects[0] if objects else None


def is_passive(verb: Word) -> bool:
    """Whether its subject suffers what the verb says."""
    if any(child.dep in ("auxpass", "nsubjpass") for child in verb.children):
        return True
    if verb.tag != "VBN":
        return False
    if verb.dep in ("acl", "amod") and verb.subject is None:
        return True
    if any(verb.with_dep("aux", "dobj")):
        return False
    if verb.dep == "advcl" and verb.subject is None:  # "were kidnapped, tortured and killed"
        return is_passive(verb.head)
    if verb.dep == "conj":  # "were killed and wounded"; "30 killed, 20 injured"
        return is_passive(verb.head) or (not verb.head.is_verb and verb.subject is not None)
    return verb.subject is not None  # "left 20 injured", "Three killed in Cairo"
