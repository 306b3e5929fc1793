"""What an event is the complement of: "vowed to …", "denied …", "was averted"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.nlp.lexicon import Lexicon
    from annotator.nlp.parse import Word
    from annotator.nlp.trigger import Trigger

_DEPTH = 4  # words up the tree, at most


def anchors_of(trigger: Trigger) -> list[Word]:
    """The words that an event hangs on others by: its head and the verb that carries it."""
    return [word for word in (trigger.head, trigger.carrier) if word is not None]


def governors_of(trigger: Trigger) -> Iterator[Word]:
    """What the event is the complement of: "vowed to …", "accused of …", "denied …"."""
    for word in anchors_of(trigger):
        current = word
        for _ in range(_DEPTH):
            above = _governor(current)
            if above is None:
                break
            if above is not trigger.carrier:
                yield above
            if current.dep in ("ccomp", "relcl"):
                break
            current = above


def passive_governors(trigger: Trigger) -> Iterator[Word]:
    """The verbs that an event noun suffers: "the attack was foiled", "an attack foiled by …"."""
    head = trigger.head
    if not head.is_noun:
        return
    top = next((w for w in _with_above(head) if w.dep != "conj"), head)
    if top.dep == "nsubjpass":
        yield from (verb for verb in top.head.conjuncts() if verb.is_verb)
    for child in head.with_dep("acl", "relcl"):
        is_suffered = child.dep == "acl" and child.tag == "VBN"
        if is_suffered or any(w.tag == "WDT" for w in child.with_dep("nsubjpass", "dobj")):
            yield child


def said_of(governors: Iterable[Word]) -> Iterator[Word]:
    """What nouns among them are said to be: "reports of an attack were false"."""
    for noun in governors:
        verb = noun.head
        if noun.is_noun and noun.dep == "nsubj" and verb.lemma in ("be", "prove"):
            yield from verb.with_dep("acomp", "oprd")


def name_of(word: Word, lexicon: Lexicon) -> str:
    """How the lists of governors know a word: a verb with its particle if they have both."""
    for particle in word.with_dep("prt"):
        if f"{word.lemma} {particle.lower}" in lexicon.governing_phrases:
            return f"{word.lemma} {particle.lower}"
    return word.lemma


def _with_above(word: Word) -> Iterator[Word]:
    for _ in range(_DEPTH):
        yield word
        word = word.head


def _governor(word: Word) -> Word | None:
    above = word.head
    if above is word:
        return None
    if word.dep in ("xcomp", "ccomp", "dobj"):
        return above
    if word.dep == "acl" and any(c.tag == "TO" for c in word.children):  # "a plan to attack"
        return above
    if word.dep in ("acl", "relcl") and any(word.with_dep("mark")):  # "claims that Iran attacked"
        return above
    if word.dep == "conj" and word.subject is None:
        return _governor(above)
    if word.dep in ("pcomp", "pobj") and above.lower in ("of", "for", "from", "with", "to", "on"):
        upper = above.head  # a verb, or "threat" in "the threat of an attack"
        return upper if upper.is_verb or upper.is_noun or word.dep == "pcomp" else None
    return None
