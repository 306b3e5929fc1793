"""What is said of an event: whether it happened, was planned, is alleged; how it was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.nlp.contexts import objects_of
from annotator.nlp.governors import anchors_of, governors_of, name_of
from annotator.nlp.negation import is_negative

if TYPE_CHECKING:
    from annotator.core.model import Attributes, AttributeValue
    from annotator.core.schema import Attribute, Schema
    from annotator.nlp.lexicon import Lexicon
    from annotator.nlp.parse import Word
    from annotator.nlp.trigger import Trigger

_ANY = {"any", "every", "each"}
_ANYBODY = {"anyone", "anybody", "whoever", "those"}
_OFTEN = {"always", "commonly", "frequently", "generally", "often", "regularly", "routinely"}
_OFTEN |= {"typically", "usually"}
_CONDITIONS = {"if", "unless", "whether", "should"}
_INVERTED = {"had", "were", "should"}


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


def is_generic(trigger: Trigger) -> bool:
    """Whether events of a kind are meant, and none of them.

    "Any attack", "attacks are crimes", "attacks kill many every year", "whoever attacks a school".
    """
    head, above = trigger.head, trigger.head.head
    if any(child.lower in _ANY for child in head.with_dep("det")):
        return True
    is_bare = head.tag == "NNS" and not any(head.with_dep("det", "poss", "nummod", "quantmod"))
    does = is_bare and head.dep in ("nsubj", "nsubjpass")
    if does and above.lower == "are" and above.pos == "AUX":
        return True
    verb = above if does else head
    return verb.is_verb and _is_present(verb) and (_is_habit(verb) or _is_anybodys(verb))


def _is_present(verb: Word) -> bool:
    """Whether a verb is in the simple present."""
    if any(verb.with_dep("aux")):
        return False
    finite = next(verb.with_dep("auxpass"), verb)
    return finite.tag in ("VBZ", "VBP")


def _is_habit(verb: Word) -> bool:
    """Whether it happens "often", or "every year"."""
    if any(child.lower in _OFTEN for child in verb.with_dep("advmod")):
        return True
    times = verb.with_dep("npadvmod")
    return any(each.lower in ("every", "each") for time in times for each in time.with_dep("det"))


def _is_anybodys(verb: Word) -> bool:
    """Whether it is what "whoever" or "anyone who" does."""
    subject = verb.subject
    if subject is not None and subject.lower == "whoever":
        return True
    return verb.dep == "relcl" and verb.head.lower in _ANYBODY


def modality_of(trigger: Trigger, lexicon: Lexicon) -> str:
    """``planned``, ``alleged``, ``hypothetical``, or nothing where the event is told as a fact."""
    conditional = any(is_conditional(word) for word in anchors_of(trigger))
    for word in anchors_of(trigger):
        for child in word.children:
            if child.lower in lexicon.cue("adverbs", "alleged"):
                return "alleged"
            for value in ("alleged", "planned", "hypothetical"):
                if child.dep == "amod" and _is_cue(child, lexicon.cue("adjectives", value)):
                    return value
        modal = modal_of(word)
        is_thought = modal in lexicon.cue("modals", "hypothetical") or _is_unreal(word)
        if is_thought or (modal and conditional):
            return "hypothetical"
        if modal in lexicon.cue("modals", "planned"):
            return "planned"
    for verb in governors_of(trigger):
        for value in ("alleged", "planned", "hypothetical"):
            if name_of(verb, lexicon) in lexicon.cue("governors", value):
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
    """Whether the word's clause stands under "if", or its verb before its subject: "had they …"."""
    clause = word.clause
    if clause.dep != "advcl":
        return False
    if any(c.lower in _CONDITIONS for c in clause.with_dep("mark")):
        return True
    return _is_inverted(clause) or _is_inverted(clause.head)  # "were they to attack"


def _is_inverted(clause: Word) -> bool:
    if clause.dep != "advcl" or any(clause.with_dep("mark")):
        return False
    subject = clause.subject
    first = clause if clause.lower == "were" else next(clause.with_dep("aux"), None)
    if subject is None or first is None or first.lower not in _INVERTED:
        return False
    starts_with = min(word.index for word in clause.children if word.dep != "punct")
    return min(first.index, starts_with) == first.index < subject.index


def _is_unreal(verb: Word) -> bool:
    """Whether it would have happened."""
    words = [child.lower for child in verb.with_dep("aux")]
    return "have" in words and modal_of(verb) == "would"
