"""Whether the text says that an event did not happen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.nlp.governors import anchors_of, governors_of, name_of, passive_governors, said_of
from annotator.nlp.sharing import lender_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.nlp.lexicon import Lexicon
    from annotator.nlp.parse import Word
    from annotator.nlp.trigger import Trigger

_NEGATED = {"no", "not", "never", "without", "neither", "n't", "nor", "zero"}
_NOBODY = {"nobody", "none", "nothing", "neither"}
_NO = {"no", "neither", "not", "zero"}
_LIMITED = {"only", "just", "merely", "solely"}
_EXCEPT = {"but", "except", "besides"}
_DEPTH = 4  # verbs up the tree, at most


def is_negative(trigger: Trigger, lexicon: Lexicon) -> bool:
    """Whether the text says that the event did not happen."""
    for word in anchors_of(trigger):
        if any(map(_negates, word.children)) or _is_still_to_come(word):
            return True
        adjectives = lexicon.cue("adjectives", "negative")
        if any(w.lemma in adjectives or w.lower in adjectives for w in word.with_dep("amod")):
            return True
        if word.dep in ("pobj", "pcomp") and word.head.lower == "without":
            return True
    head = trigger.head
    is_part = head.is_noun and head.dep in ("dobj", "attr")  # "did not launch an attack"
    if is_part and any(map(_negates, head.head.children)) and not _denies(head.head, lexicon):
        return True
    carrier = [] if trigger.carrier is None else [trigger.carrier]  # "called off the strike"
    if _is_by_nobody(trigger, lexicon) or _is_denied((*carrier, *governors_of(trigger)), lexicon):
        return True
    if _is_denied(passive_governors(trigger), lexicon):
        return True
    untrue = lexicon.cue("predicates", "negative")
    said = (word for word in said_of(governors_of(trigger)) if word.lemma in untrue)
    return any(not any(map(_negates, (*word.children, *word.head.children))) for word in said)


def _negates(child: Word) -> bool:
    """Whether a word denies the one it hangs on ("not only" does not)."""
    is_word = child.dep in ("det", "preconj", "advmod") and child.lower in _NEGATED
    if child.dep != "neg" and not is_word:
        return False
    near = [other for each in child.head.children for other in (each, *each.children)]
    return not any(w.index == child.index + 1 and w.lower in _LIMITED for w in near)


def _denies(governor: Word, lexicon: Lexicon) -> bool:
    return name_of(governor, lexicon) in lexicon.cue("governors", "negative")


def _is_denied(governors: Iterable[Word], lexicon: Lexicon) -> bool:
    """Whether an odd number of them deny: who failed to prevent an attack did not prevent it."""
    found = {word.index: word for word in governors if _denies(word, lexicon)}
    return sum(not any(map(_negates, word.children)) for word in found.values()) % 2 == 1


def _is_still_to_come(verb: Word) -> bool:
    """Whether it has yet to happen."""
    if verb.dep != "xcomp" or verb.head.lemma not in ("have", "be"):
        return False
    if not any(child.tag == "TO" for child in verb.with_dep("aux")):
        return False
    return any(child.lower == "yet" for child in verb.head.with_dep("advmod"))


def _is_by_nobody(trigger: Trigger, lexicon: Lexicon) -> bool:
    """Whether nobody does it, or it is done to nobody."""
    for verb in anchors_of(trigger):
        if not verb.is_verb:
            continue
        subject = _subject_of(verb)
        if subject is not None and subject is not trigger.head and _is_nobody(subject):
            return True
    head = trigger.head
    owner = lender_of(head, lexicon) or head
    return head.is_verb and any(map(_is_nobody, owner.with_dep("dobj")))


def _subject_of(verb: Word) -> Word | None:
    """The verb's subject, or the one of the verb that it shares it with or is controlled by."""
    for _ in range(_DEPTH):
        if verb.subject is not None or verb.dep not in ("conj", "xcomp"):
            return verb.subject
        if verb.dep == "xcomp" and any(verb.head.with_dep("dobj")):
            return None
        verb = verb.head
    return None


def _is_nobody(word: Word) -> bool:
    """Whether a word stands for nobody and nothing: "none of them", "no soldiers", "neither"."""
    if any(child.lower in _EXCEPT for child in word.children):
        return False  # "no one but the rebels"
    if word.lower in _NOBODY:
        return True
    return any(
        child.lower in _NO and _negates(child)
        for child in word.with_dep("det", "neg", "preconj", "nummod")
    )
