"""What is said of an event: whether it happened, was planned, is alleged; how it was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.nlp.contexts import objects_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.model import Attributes, AttributeValue
    from annotator.core.schema import Attribute, Schema
    from annotator.nlp.lexicon import Lexicon
    from annotator.nlp.parse import Word
    from annotator.nlp.trigger import Trigger

_NEGATED = {"no", "not", "never", "without", "neither", "n't", "nor", "zero"}
_ANY = {"any", "every", "each"}
_LIMITED = {"only", "just", "merely", "solely"}
_CONDITIONS = {"if", "unless", "whether", "should"}


def find_attributes(trigger: Trigger, schema: Schema, lexicon: Lexicon) -> Attributes:
    """The attributes that differ from the schema's defaults, sorted by name."""
    found: dict[str, AttributeValue] = {}
    if is_negative(trigger, lexicon):
        found["polarity"] = "negative"
    modality = modality_of(trigger, lexicon)
    if modality:
        found["modality"] = modality
    if is_generic(trigger):
        found["genericity"] = "generic"
    words = trigger_words(trigger)
    for setting in lexicon.settings.get(trigger.type, ()):
        if setting.attribute not in found and _is_set(setting.words, trigger, words):
            found[setting.attribute] = setting.value
    known = {attribute.name: attribute for attribute in schema.attributes_of(trigger.type)}
    return tuple(
        (name, value)
        for name, value in sorted(found.items())
        if name in known and _fits(known[name], value)
    )


def _fits(attribute: Attribute, value: AttributeValue) -> bool:
    if value == attribute.default:
        return False
    return value in attribute.values if attribute.values else isinstance(value, bool)


def trigger_words(trigger: Trigger) -> set[str]:
    """The lemmas that say what kind of event a trigger names: its own and its descriptions."""
    words = {word.lemma for word in trigger.words}
    words |= {c.lemma for c in trigger.head.children if c.dep in ("amod", "compound", "nmod")}
    for child in trigger.head.with_dep("prep"):  # "struck in retaliation", "with drones"
        if child.lower in ("in", "with", "by", "using"):
            words |= {word.lemma for word in child.with_dep("pobj")}
    if trigger.carrier is not None:
        for child in trigger.carrier.with_dep("prep"):
            if child.lower == "in":
                words |= {word.lemma for word in child.with_dep("pobj")}
    return words


def _is_set(wanted: frozenset[str], trigger: Trigger, words: set[str]) -> bool:
    if wanted & words:
        return True
    verbs = {word.lemma for word in (trigger.head, trigger.carrier) if word is not None}
    objects = {word.lemma for word in trigger.objects} | {w.lemma for w in objects_of(trigger.head)}
    objects |= {word.lemma for word in trigger.words}
    for each in wanted:
        verb, _, noun = each.partition(" ")
        if noun and verb in verbs and noun in objects:
            return True
    return False


def _anchors(trigger: Trigger) -> list[Word]:
    return [word for word in (trigger.head, trigger.carrier) if word is not None]


def is_generic(trigger: Trigger) -> bool:
    """Whether events of a kind are meant, and none of them: "any attack", "attacks are crimes"."""
    head = trigger.head
    if any(child.lower in _ANY for child in head.with_dep("det")):
        return True
    is_bare = head.tag == "NNS" and not any(head.with_dep("det", "poss", "nummod", "quantmod"))
    above = head.head
    return is_bare and head.dep == "nsubj" and above.lower == "are" and above.pos == "AUX"


def is_negative(trigger: Trigger, lexicon: Lexicon) -> bool:
    """Whether the text says that the event did not happen."""
    deniers = lexicon.cue("governors", "negative")
    for word in _anchors(trigger):
        if any(map(_negates, word.children)):
            return True
        if any(_is_cue(w, lexicon.cue("adjectives", "negative")) for w in word.with_dep("amod")):
            return True
        if word.dep in ("pobj", "pcomp") and word.head.lower == "without":
            return True
    head = trigger.head
    if head.is_noun and any(map(_negates, head.head.children)) and head.dep in ("dobj", "attr"):
        return True
    return any(verb.lemma in deniers for verb in governors_of(trigger))


def _negates(child: Word) -> bool:
    """Whether a word denies the one it hangs on ("not only" does not)."""
    is_word = child.dep in ("det", "preconj", "advmod") and child.lower in _NEGATED
    if child.dep != "neg" and not is_word:
        return False
    near = [other for each in child.head.children for other in (each, *each.children)]
    return not any(w.index == child.index + 1 and w.lower in _LIMITED for w in near)


def modality_of(trigger: Trigger, lexicon: Lexicon) -> str:
    """``planned``, ``alleged``, ``hypothetical``, or nothing where the event is told as a fact."""
    conditional = any(is_conditional(word) for word in _anchors(trigger))
    for word in _anchors(trigger):
        for child in word.children:
            if child.lower in lexicon.cue("adverbs", "alleged"):
                return "alleged"
            for value in ("alleged", "planned", "hypothetical"):
                if child.dep == "amod" and _is_cue(child, lexicon.cue("adjectives", value)):
                    return value
        modal = modal_of(word)
        if modal in lexicon.cue("modals", "hypothetical") or (modal and conditional):
            return "hypothetical"
        if modal in lexicon.cue("modals", "planned"):
            return "planned"
    for verb in governors_of(trigger):
        for value in ("alleged", "planned", "hypothetical"):
            if verb.lemma in lexicon.cue("governors", value):
                return value
    return "hypothetical" if conditional else ""


def _is_cue(word: Word, wanted: frozenset[str]) -> bool:
    return word.lemma in wanted or word.lower in wanted  # "foiled": of the verb, or the adjective


def modal_of(verb: Word) -> str:
    """The modal verb of a verb, or of the verb that it is coordinated with; empty if none."""
    current = verb
    for _ in range(4):
        for child in current.with_dep("aux"):
            if child.tag == "MD":
                return {"'ll": "will", "wo": "will", "'d": "would", "ca": "can"}.get(
                    child.lower, child.lower
                )
        is_sharing = current.dep == "conj" and current.subject is None and current.tag == "VB"
        if not is_sharing:
            return ""
        current = current.head
    return ""


def is_conditional(word: Word) -> bool:
    """Whether the word's clause stands under "if"."""
    clause = word.clause
    return clause.dep == "advcl" and any(c.lower in _CONDITIONS for c in clause.with_dep("mark"))


def governors_of(trigger: Trigger) -> Iterator[Word]:
    """What the event is the complement of: "vowed to …", "accused of …", "denied …"."""
    for word in _anchors(trigger):
        current = word
        for _ in range(4):
            above = _governor(current)
            if above is None:
                break
            if above is not trigger.carrier:
                yield above
            if current.dep in ("ccomp", "relcl"):
                break
            current = above


def _governor(word: Word) -> Word | None:
    above = word.head
    if above is word:
        return None
    if word.dep in ("xcomp", "ccomp", "dobj"):
        return above
    if word.dep == "acl" and any(c.tag == "TO" for c in word.children):  # "a plan to attack"
        return above
    if word.dep == "conj" and word.subject is None:
        return _governor(above)
    if word.dep in ("pcomp", "pobj") and above.lower in ("of", "for", "from", "with", "to", "on"):
        upper = above.head  # a verb, or "threat" in "the threat of an attack"
        return upper if upper.is_verb or upper.is_noun or word.dep == "pcomp" else None
    return None
