"""Who did what to whom, where and when: fillers for an event's roles, from the parse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.nlp.contexts import antecedent, objects_of, through_quantity
from annotator.nlp.fillers import Filler, is_duration, is_pronoun, nominal, takes_pronoun
from annotator.nlp.sharing import lender_of
from annotator.nlp.subjects import DIRECT, SHARED, is_passive, subject_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.schema import EventRole, EventType
    from annotator.nlp.contexts import Scene
    from annotator.nlp.lexicon import Lexicon
    from annotator.nlp.names import Found
    from annotator.nlp.parse import Word
    from annotator.nlp.trigger import Trigger

LOOSE = 0.4
_BETWEEN = ("between", "among", "amongst")
_WITH = ("with", "alongside")
_ACTORS = {"NORP", "GPE", "ORG", "ARMED_GROUP", "PERSON"}
_ENVOY = "envoy"
_DURING = ("in", "during", "over", "by", "via", "at", "on")
_SUFFERED = {"victim", "person", "object"}  # whose a noun is: "his death", not "his attack"


def find_arguments(
    trigger: Trigger, kind: EventType, scene: Scene, lexicon: Lexicon
) -> list[Filler]:
    """The fillers of a trigger's roles that the type's roles take, by role and place."""
    return _Reader(trigger, kind, scene, lexicon).run()


class _Reader:
    """Reads the fillers of one trigger."""

    def __init__(self, trigger: Trigger, kind: EventType, scene: Scene, lexicon: Lexicon) -> None:
        self.trigger = trigger
        self.kind = kind
        self.scene = scene
        self.lexicon = lexicon
        self.found: list[Filler] = []
        self._own = lexicon.type_roles.get(kind.name, {})
        self._own_words = {word.index for word in trigger.words}
        self._anchors = [w for w in (trigger.head, trigger.carrier) if w is not None]

    def run(self) -> list[Filler]:
        head, carrier = self.trigger.head, self.trigger.carrier
        if head.is_verb:
            self._read_verb(head)
        else:
            if head.pos == "ADJ":
                self._read_adjective(head)
            self._read_noun(head)
            self._read_doers(head)
            if carrier is not None:
                self._read_carrier(carrier)
        for word in self.trigger.objects:
            if word.head in self.trigger.words and word.dep == "pobj":  # "called in the envoy"
                self._fill("object", word, DIRECT)
            if word.is_noun and not self.scene.is_filler(word) and word is not head:
                self._read_relation(word)
        self._read_envoys()
        self._read_counts()
        self._read_place()
        self._read_time()
        return self.found

    def _read_verb(self, verb: Word) -> None:
        subject = subject_of(verb, self.lexicon)
        if subject is not None:
            slot = "object" if subject.suffers else "agent"
            if slot == "agent" and not any(verb.with_dep("dobj")):
                slot = self.lexicon.undergone.get((self.kind.name, verb.lemma), slot)
            self._fill(slot, subject.word, subject.score)
        if is_passive(verb) or not any(verb.with_dep("dobj")):
            for word in verb.objects_of("by"):
                self._fill("agent", word, DIRECT)
        objects = list(objects_of(verb))
        for word in objects:
            self._fill("object", word, DIRECT)
            if not self.scene.is_filler(word) and word.is_noun:
                self._read_relation(word)
        lender = None if objects else lender_of(verb, self.lexicon)
        for word in objects_of(lender) if lender is not None else ():
            self._fill("object", word, SHARED)
        for child in verb.with_dep("dative"):
            self._fill("to", child, DIRECT)
        self._read_prepositions(verb)

    def _read_carrier(self, verb: Word) -> None:
        """A light verb lends its subject and its prepositions; of an active one, its object too."""
        noun = self.trigger.head
        if noun.dep == "nsubj" and noun.head is verb:  # "the strike hit a base"
            for word in objects_of(verb):
                self._fill("object", word, DIRECT)
        else:
            subject = subject_of(verb, self.lexicon)
            if subject is not None and not subject.suffers and subject.word is not noun:
                self._fill("agent", subject.word, subject.score)
            if is_passive(verb):
                for word in verb.objects_of("by"):
                    self._fill("agent", word, DIRECT)
            for child in verb.with_dep("dative"):
                self._fill("to", child, DIRECT)
        self._read_prepositions(verb)

    def _read_noun(self, noun: Word) -> None:
        suffers = any(role.name in _SUFFERED for role in self.kind.roles)
        for child in noun.children:
            entity = self.scene.entity_of(child)
            if child.dep == "poss":
                self._fill("object" if suffers else "agent", child, DIRECT)
            elif child.dep in ("amod", "compound", "nmod"):
                self._read_description(child, entity, "object" if suffers else "agent")
        self._read_prepositions(noun)
        if noun.dep == "dobj" and not is_passive(noun.head):
            for word in noun.head.objects_of("by"):  # "condemned the strike by Iran"
                self._fill("agent", word, SHARED)
        if noun.dep == "pobj" and noun.head.lower in _DURING and self.kind.role("participant"):
            upper = noun.head.head  # "Jilani said in a phone call with his counterpart"
            subject = subject_of(upper, self.lexicon) if upper.is_verb else None
            people = subject.word if subject is not None else upper
            self._fill("agent", people, LOOSE)
        for clause in noun.with_dep("acl", "relcl"):
            if clause.lemma in self.lexicon.light_verbs or clause.lemma in ("carry", "conduct"):
                for word in clause.objects_of("by"):
                    self._fill("agent", word, DIRECT)
                self._read_prepositions(clause)

    def _read_description(self, child: Word, entity: Found | None, whose: str) -> None:
        """What a word before an event noun says of it: "the London pub bombings"."""
        label = entity.label if entity is not None else ""
        if label in ("WEAPON", "VEHICLE"):
            self._fill("instrument", child, DIRECT)
        elif label in ("GPE", "LOC", "FAC") and child.dep != "amod":
            self._fill("place", child, SHARED)
        elif label in _ACTORS:
            self._fill(whose, child, DIRECT)
        elif entity is None and child.is_noun and not self.scene.is_named(child):
            self._fill("object", child, SHARED)

    def _read_adjective(self, word: Word) -> None:
        """Who is dead: "three people were left dead", "dead soldiers"."""
        above = word.head
        subject = word.subject
        if subject is None and word.dep in ("amod", "acl"):
            subject = above
        elif subject is None and above.is_verb:
            objects = list(above.with_dep("dobj", "nsubjpass"))
            subject = objects[0] if objects else above.subject
        elif subject is None and word.dep == "conj":
            subject = above.subject
        if subject is not None:
            self._fill("object", subject, DIRECT)

    def _read_doers(self, noun: Word) -> None:
        """Who did it by the words around: "blamed Iran for the attack", "responsible for it"."""
        if noun.dep != "pobj":
            return
        upper = noun.head.head
        if upper.lemma in self.lexicon.cue("doers", "verbs"):
            for word in objects_of(upper):
                self._fill_one("agent", word, SHARED)
        elif upper.lemma in self.lexicon.cue("doers", "adjectives"):
            subject = upper.head.subject if upper.head.is_verb else upper.head
            if subject is not None:
                self._fill("agent", antecedent(subject), SHARED)
        elif upper.lemma in self.lexicon.cue("doers", "nouns") and upper.head.is_verb:
            subject = upper.head.subject
            if subject is not None and subject is not upper:
                self._fill("agent", antecedent(subject), SHARED)
        elif noun.head.lower == "behind":
            self._fill_one("agent", upper if upper.is_noun else upper.subject or upper, SHARED)

    def _read_relation(self, noun: Word) -> None:
        """An object that nobody is, but that is somebody's: "ties with Iran", "its airspace"."""
        for child in noun.children:
            entity = self.scene.entity_of(child)
            if (
                entity is not None
                and child.dep in ("poss", "amod", "compound")
                and entity.label in _ACTORS
            ):
                self._fill("whose", child, SHARED)
        # An event of its own has its own arguments.
        if noun.lemma not in self.lexicon.nouns or noun in self.trigger.objects:
            self._read_prepositions(noun)

    def _read_prepositions(self, anchor: Word) -> None:
        for prep in anchor.with_dep("prep", "agent", "dative"):
            name = prep.lower
            slot = "with" if name in _WITH + _BETWEEN else name
            if name in _BETWEEN and "between" in self._own:
                slot = "between"
            if name == "at" and self.trigger.head.is_noun:  # "the blast at the bridge"
                slot = "place"
            if name == "by" and anchor is not self.trigger.head:
                continue
            if name == "by" and anchor.is_verb:
                continue
            for word in prep.with_dep("pobj"):
                entity = self.scene.entity_of(word)
                is_arms = entity is not None and entity.label in ("WEAPON", "VEHICLE")
                self._fill(
                    "instrument" if is_arms and name in ("with", "by", "using") else slot,
                    word,
                    DIRECT,
                )
            for inner in prep.with_dep("prep"):  # "from inside Iran"
                for word in inner.with_dep("pobj"):
                    self._fill(slot, word, SHARED)

    def _read_envoys(self) -> None:
        """Whose envoy it is: "the Iranian ambassador", "its envoy to Iran"."""
        for filler in [each for each in self.found if each.role == _ENVOY]:
            for child in filler.head.children:
                if child.dep in ("poss", "amod", "compound", "nmod") and child not in filler.words:
                    self._fill("country", child, DIRECT)
            for word in filler.head.objects_of("to", "of", "from", "in"):
                self._fill("country", word, DIRECT)

    def _read_counts(self) -> None:
        if self.kind.role("count") is None:
            return
        for filler in list(self.found):
            if filler.role in _SUFFERED:
                for child in filler.head.with_dep("nummod"):
                    self._fill("count", child, DIRECT)
                if filler.head.dep == "pobj" and filler.head.head.head.pos in ("NUM", "NOUN"):
                    self._fill("count", filler.head.head.head, SHARED)
        for word in objects_of(self.trigger.head):
            self._fill("count", word, DIRECT)
        for child in self.trigger.head.with_dep("nummod"):
            self._fill("count", child, DIRECT)

    def _read_place(self) -> None:
        anchors = list(self._anchors)
        anchors += [w for w in self.trigger.objects if w.is_noun]
        anchors += [f.head for f in self.found if f.role in ("target", "object", "victim")]
        lender = lender_of(self.trigger.head, self.lexicon)
        anchors += [lender] if lender is not None else []
        for anchor in anchors:
            for word in anchor.objects_of(*self.lexicon.cue("prepositions", "place")):
                self._fill("place", word, DIRECT if anchor in self._anchors else LOOSE)
            if anchor.dep == "relcl" and any(c.lower == "where" for c in anchor.children):
                self._fill("place", anchor.head, SHARED)

    def _read_time(self) -> None:
        clause = (self.trigger.carrier or self.trigger.head).clause
        dates = self.scene.dates.get(clause.sentence, [])
        near = [f for f in dates if self._is_attached(f.head) and not is_duration(f)]
        inside = [f for f in dates if f.head.clause is clause and not is_duration(f)]
        for found in near:
            self._fill("time", found.head, DIRECT)
        if not near and len(inside) == 1:
            self._fill("time", inside[0].head, SHARED)
        elif not near and len(dates) == 1 and not is_duration(dates[0]):
            self._fill("time", dates[0].head, LOOSE - 0.1)

    def _is_attached(self, word: Word) -> bool:
        above = word.head
        if word.dep == "pobj" and above.lower in self.lexicon.cue("prepositions", "time"):
            above = above.head
        elif word.dep not in ("npadvmod", "poss", "compound", "amod", "nmod", "advmod", "tmod"):
            return False
        return above in self._anchors

    def _fill(self, slot: str, word: Word, score: float) -> None:
        """Fills the first role that the slot maps to and that takes the word; conjuncts too."""
        if slot == "agent" and word.dep == "nsubj":
            word = antecedent(word)
        for number, each in enumerate(word.conjuncts()):
            sure = score if number == 0 else min(score, SHARED)
            counted = through_quantity(each)
            if counted is not each:
                self._fill_one("count", each, sure)
            if self._fill_one(slot, counted, sure) is None and slot == "agent":
                self._fill_arms(counted, sure)

    def _fill_arms(self, word: Word, score: float) -> None:
        """Arms that act are an instrument, of whoever they belong to ("Israeli jets bombed")."""
        entity = self.scene.entity_of(word)
        if entity is None or entity.label not in ("WEAPON", "VEHICLE"):
            return
        self._fill_one("instrument", word, score)
        for child in word.with_dep("amod", "compound", "poss", "nmod"):
            self._fill_one("agent", child, min(score, SHARED))

    def _fill_one(self, slot: str, word: Word, score: float) -> Filler | None:
        if word.index in self._own_words or any(f.head is word for f in self.found):
            return None
        labels = self.scene.labels_of(word)
        entity = self.scene.entity_of(word)
        if entity is not None and entity.label == "TITLE":  # "the minister, Clara Venn,"
            for name in word.with_dep("appos"):
                named = self.scene.entity_of(name)
                if named is not None and named.label == "PERSON":
                    word, entity, labels = name, named, (named.label,)
        for role in self._roles_for(slot):
            if not (
                any(map(role.takes, labels)) or (is_pronoun(word) and takes_pronoun(role, word))
            ):
                continue
            if (
                role.maximum is not None
                and sum(f.role == role.name for f in self.found) >= role.maximum
            ):
                continue
            words = tuple(entity.words) if entity else nominal(word)
            if is_pronoun(word) or entity is None:
                score = min(score, SHARED)
            filler = Filler(role.name, word, entity, words, score)
            self.found.append(filler)
            return filler
        return None

    def _roles_for(self, slot: str) -> Iterator[EventRole]:
        names = self._own.get(slot)
        if names is None:
            names = self.lexicon.roles.get(slot, (slot,))
        for name in names:
            role = self.kind.role(name)
            if role is not None and role.active:
                yield role
