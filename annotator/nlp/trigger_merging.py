"""One trigger for each event, where several words of a text name the same one."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from annotator.nlp.contexts import counting
from annotator.nlp.trigger import PHRASE, STRONG, SUPPORTED

if TYPE_CHECKING:
    from annotator.nlp.lexicon import Lexicon
    from annotator.nlp.parse import Word
    from annotator.nlp.trigger import Trigger


def one_for_each_event(triggers: list[Trigger], lexicon: Lexicon) -> list[Trigger]:
    """One trigger for each event: a noun with its verb, an adjective with its noun, one phrase."""
    by_head = {trigger.head.index: trigger for trigger in triggers}
    by_word = {word.index: trigger for trigger in triggers for word in trigger.words}
    dropped: set[int] = set()
    for trigger in triggers:
        head = trigger.head
        for word in trigger.objects:
            if word is not head and word.index in by_word:
                dropped.add(by_word[word.index].head.index)
        if head.is_verb and trigger.words == [head]:
            particles = head.with_dep("prt")  # "pulled back", "called in"
            trigger.words += [word for word in particles if word.index == head.index + 1]
        if head.is_noun:
            _extend(trigger, lexicon)
            _carry(trigger, by_head, dropped, lexicon)
        above = by_head.get(head.head.index)
        is_same = above is not None and above is not trigger and above.type == trigger.type
        if is_same and head.dep in ("amod", "compound", "appos"):
            dropped.add(head.index)
        if _is_said_again(trigger, by_head):
            dropped.add(head.index)
    return [trigger for trigger in triggers if trigger.head.index not in dropped]


_AGAIN = {"in", "on", "upon", "to", "with"}


def _is_said_again(trigger: Trigger, by_head: dict[int, Trigger]) -> bool:
    """Whether the verb above names the same event: "struck in retaliation", "agreed on a pact"."""
    head = trigger.head
    if head.dep == "pobj" and head.head.lower in _AGAIN:
        upper = head.head.head  # "staged a strike in protest": what the verb carries
        names = [by_head.get(w.index) for w in (upper, *upper.with_dep("dobj"))]
    elif head.is_verb and head.dep in ("xcomp", "advcl", "acl", "relcl") and _has_to(head):
        names = [by_head.get(w.index) for w in (*head.head.with_dep("dobj"), head.head)]
    else:
        return False
    others = [each for each in names if each is not None and each is not trigger]
    return any(each.type == trigger.type for each in others)


def _has_to(verb: Word) -> bool:
    return any(child.tag == "TO" for child in verb.with_dep("aux"))


def _carry(
    trigger: Trigger, by_head: dict[int, Trigger], dropped: set[int], lexicon: Lexicon
) -> None:
    """Finds the verb that carries an event noun; the verb's own trigger goes if it is the same."""
    head = trigger.head
    top = counting(head)  # "a series of strikes"
    verb = top.head if top.dep in ("dobj", "nsubjpass", "nsubj") else None
    if verb is None:
        verb = next(
            (c for c in head.with_dep("acl", "relcl") if c.lemma in lexicon.light_verbs), None
        )
    if verb is None or not verb.is_verb:
        return
    other = by_head.get(verb.index)
    if (
        other is not None
        and other is not trigger
        and other.type == trigger.type
        and not other.objects
    ):
        if top.dep != "nsubj" and not other.is_weak and verb.lemma not in lexicon.light_verbs:
            dropped.add(head.index)  # "signed a treaty"
            other.objects = (*other.objects, head)
            return
        dropped.add(verb.index)
        trigger.carrier = verb
    elif trigger.carrier is None and top.dep == "nsubj":
        if verb.lemma in lexicon.occurring:
            trigger.carrier = verb
    elif trigger.carrier is None and verb.lemma in lexicon.light_verbs:
        trigger.carrier = verb
        if other is not None and other.is_weak:
            dropped.add(verb.index)


def _extend(trigger: Trigger, lexicon: Lexicon) -> None:
    """Takes the compound into the trigger that says what kind of event it is: missile strikes."""
    wanted = lexicon.compounds.get(trigger.type, frozenset())
    first = trigger.words[0]
    while True:
        before = next(
            (
                c
                for c in trigger.head.children
                if c.index == first.index - 1 and c.dep in ("compound", "amod", "nmod")
            ),
            None,
        )
        if before is None or before.lemma not in wanted:
            return
        trigger.words.insert(0, before)
        trigger.is_weak, trigger.score = False, max(trigger.score, STRONG)
        words = " ".join(word.text for word in trigger.words)
        trigger.why = f"From the word list: the words “{words}”."
        first = before


def agree_on_senses(found: list[list[Trigger]]) -> None:
    """Gives an ambiguous bare noun the sense that it has where its context decides."""
    senses: dict[str, Counter[str]] = {}
    for trigger in (each for triggers in found for each in triggers if each.head.is_noun):
        if trigger.score >= PHRASE or len(trigger.words) > 1:
            senses.setdefault(trigger.head.lemma, Counter())[trigger.type] += 1
    for trigger in (each for triggers in found for each in triggers):
        counts = senses.get(trigger.head.lemma)
        if not counts or trigger.score > STRONG or len(trigger.words) > 1:
            continue
        if trigger.head.is_noun and counts[trigger.type] == 0:
            trigger.type = max(counts, key=lambda name: (counts[name], name))
            trigger.is_weak, trigger.score = False, SUPPORTED
            trigger.why = f"“{trigger.head.text}” means this elsewhere in the article."
