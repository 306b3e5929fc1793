"""Verbs that share what the parse hangs on the last of them: "attacked, looted and burned it"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.nlp.subjects import is_passive

if TYPE_CHECKING:
    from annotator.nlp.lexicon import Lexicon
    from annotator.nlp.parse import Word

_LAST = 4  # verbs in a row, at most
_BETWEEN = ("cc", "punct", "advmod")
_OBJECTS = ("dobj", "dative", "prep", "agent", "xcomp", "ccomp", "oprd", "prt", "acomp", "attr")


def lender_of(verb: Word, lexicon: Lexicon) -> Word | None:
    """The later verb whose object (of passive ones: place) is this one's too, or None.

    Nothing but "and" and adverbs may stand between them, and a verb that takes no object, such as
    "retreated", shares none.
    """
    if not verb.is_verb or verb.lemma in lexicon.cue("verbs", "alone"):
        return None
    suffers, current = is_passive(verb), verb
    for _ in range(_LAST):
        if any(current.with_dep(*_OBJECTS)):
            break
        after = _next_of(current)
        if after is None or is_passive(after) != suffers:
            return None
        current = after
    has_own = any(current.with_dep("prep" if suffers else "dobj"))
    return current if current is not verb and has_own else None


def _next_of(verb: Word) -> Word | None:
    """The verb that follows and is coordinated, in one clause; after a comma parses say advcl."""
    for child in verb.with_dep("conj", "advcl"):
        if not child.is_verb or child.subject is not None or child.index < verb.index:
            continue
        if child.dep == "advcl" and child.tag not in ("VBD", "VBN"):
            continue
        between = [w for w in (*verb.children, *child.children) if w.index > verb.index]
        near = sum(w.index < child.index and w.dep in _BETWEEN for w in between)
        if near == child.index - verb.index - 1 and near > 0:
            return child
    return None
