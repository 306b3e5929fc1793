"""What stands around a word in a parsed piece: its objects, its actors, its fillers."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.nlp.gazetteer import Gazetteer
    from annotator.nlp.names import Found
    from annotator.nlp.parse import Parse, Word

_SUPPORT = {"PERSON", "ORG", "ARMED_GROUP", "GPE", "NORP", "LOC", "FAC", "WEAPON", "VEHICLE"}
_NAMING = {"WEAPON", "VEHICLE", "NUMBER", "DATE"}  # labels whose words do not stop being words
_QUOTES = {'"', "“", "”", "„", "«", "»", "``", "''"}
_QUANTITIES = {
    "number", "dozen", "hundred", "thousand", "score", "majority", "pair", "series", "wave",
    "spate", "string", "lot", "some", "many", "most", "several", "half", "all", "member", "part",
    "couple", "handful", "million", "round", "one", "none", "ton", "tonne",
}  # fmt: skip


class Scene:
    """A parse with its entities."""

    def __init__(self, parse: Parse, entities: list[Found], gazetteer: Gazetteer) -> None:
        self.parse = parse
        self.entities = entities
        self.gazetteer = gazetteer
        self.by_head = {found.head.index: found for found in entities}
        self.dates: dict[int, list[Found]] = {}  # by sentence
        for found in entities:
            if found.label == "DATE":
                self.dates.setdefault(found.head.sentence, []).append(found)
        self._covered = {word.index: found for found in entities for word in found.words}

    def entity_of(self, word: Word) -> Found | None:
        """The entity that the word heads."""
        return self.by_head.get(word.index)

    def covering(self, word: Word) -> Found | None:
        """The entity that the word stands in."""
        return self._covered.get(word.index)

    def is_named(self, word: Word) -> bool:
        """Whether the word is part of a name or a title, and so names no event."""
        found = self._covered.get(word.index)
        if found is None or (found.by == "model" and word.is_verb):
            return False
        if found.label in _NAMING:
            return word.is_noun and found.by != "counts"
        # The pipeline takes capitals at the start of a headline for names.
        return not (found.by == "model" and len(found.words) > 4 and word.pos != "PROPN")

    def labels_of(self, word: Word) -> tuple[str, ...]:
        """What may be said of a filler: its entity's label, or what its noun would be called."""
        found = self.entity_of(word)
        if found is not None:
            return (found.label,)
        if word.pos not in ("NOUN", "ADJ"):
            return ()
        singular = word.lower.removesuffix("s")  # the pipeline takes bases for the plural of basis
        return self.gazetteer.nominal_labels(word.lemma) or self.gazetteer.nominal_labels(singular)

    def is_filler(self, word: Word) -> bool:
        """Whether the word names or describes someone or something that can fill a role."""
        return bool(self.labels_of(word))

    @cached_property
    def _actors(self) -> dict[int, set[str]]:
        by_clause: dict[int, set[str]] = {}
        for found in self.entities:
            if found.label in _SUPPORT:
                by_clause.setdefault(found.head.clause.index, set()).add(found.label)
        return by_clause

    def actors_of(self, word: Word) -> set[str]:
        """The labels of the actors, places and weapons that the word's clause names."""
        return self._actors.get(word.clause.index, set())

    @cached_property
    def _title_cased(self) -> set[int]:
        found = set()
        for sentence in self.parse.sentences:
            long = [word for word in sentence if len(word.text) > 3 and word.text.isalpha()]
            if len(long) > 2 and sum(w.text[0].isupper() for w in long) > 0.7 * len(long):
                found.add(sentence[0].sentence)
        return found

    def is_title_case(self, word: Word) -> bool:
        """Whether the word stands in a headline in capitals, where parts of speech go wrong."""
        return word.sentence in self._title_cased

    @cached_property
    def _quoting(self) -> set[int]:
        return {word.sentence for word in self.parse.words if word.text in _QUOTES}

    def is_quoting(self, word: Word) -> bool:
        """Whether somebody is quoted in the sentence that the word stands in."""
        return word.sentence in self._quoting

    def keys_of(self, word: Word) -> tuple[str, ...]:
        """The lemmas to look a word up by."""
        if word.pos == "PROPN" and word.lower.endswith("s"):
            return word.lemma, word.lower[:-1]
        return (word.lemma,)


_SETTLEMENTS = {"city", "town", "village", "province", "port", "region", "state", "district"}


def through_quantity(word: Word) -> Word:
    """What is meant: "terrorists" by "a number of terrorists", Homs by "the city of Homs"."""
    if word.lemma in _SETTLEMENTS:
        for named in word.objects_of("of"):
            if named.pos == "PROPN":
                return named
    if word.lemma in _QUANTITIES or word.pos == "NUM":
        for counted in word.objects_of("of"):
            return counted
    return word


def counting(word: Word) -> Word:
    """The quantity that counts a word ("series" of "a series of strikes"), else the word."""
    above = word.head
    if word.dep == "pobj" and above.lower == "of" and above.head.lemma in _QUANTITIES:
        return above.head
    return word


RELATIVES = {"who", "which", "that", "whom"}


def antecedent(word: Word) -> Word:
    """What a relative pronoun stands for; any other word itself."""
    if word.lower in RELATIVES and word.head.dep == "relcl":
        return word.head.head
    return word


def objects_of(verb: Word) -> Iterator[Word]:
    """The direct objects, passive subjects and (through a relative clause) what it is about."""
    for child in verb.children:
        if child.dep in ("dobj", "nsubjpass", "oprd"):
            for each in antecedent(child).conjuncts():
                yield through_quantity(each)
    if verb.dep in ("acl", "amod") and verb.tag == "VBN":  # "the wounded soldiers"
        yield through_quantity(verb.head)


def phrase_objects(scene: Scene, verb: Word, wanted: frozenset[str]) -> list[Word]:
    """The words that a phrase of the lexicon wants of a verb; none if it does not hold.

    A wanted word is an object's lemma, an entity label ("WEAPON"), a preposition or particle
    with an underscore ("at _"), or an ending ("*worker").
    """
    found = []
    for word in objects_of(verb):
        if _is_wanted(scene, word, wanted):
            found.append(word)
    for child in verb.children:
        if child.dep in ("prep", "prt", "advmod", "dative", "agent"):
            if f"{child.lower} _" in wanted and child.index > verb.index:
                found.append(child)
            found += [w for w in child.with_dep("pobj") if _is_wanted(scene, w, wanted)]
    return found


def _is_wanted(scene: Scene, word: Word, wanted: frozenset[str]) -> bool:
    if word.lemma in wanted or word.lower in wanted:
        return True
    if any(label in wanted for label in scene.labels_of(word)):
        return True
    return any(each.startswith("*") and word.lemma.endswith(each[1:]) for each in wanted)
