"""Finds the words that name events: the lexicon's words in their contexts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.nlp.backward import without_told
from annotator.nlp.contexts import Scene, antecedent, phrase_objects, through_quantity
from annotator.nlp.support import supported
from annotator.nlp.trigger import (
    ADJECTIVE,
    PHRASE,
    SEQUENCE,
    STRONG,
    SUPPORTED,
    Trigger,
)
from annotator.nlp.trigger_merging import agree_on_senses, one_for_each_event

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.nlp.lexicon import Lexicon
    from annotator.nlp.parse import Word

_AGAINST = ("against", "on", "for", "over", "with")
_PREFIXES = {"post", "pre", "anti", "pro", "inter", "non", "mid"}


def find_triggers(scenes: list[Scene], lexicon: Lexicon, active: set[str]) -> list[list[Trigger]]:
    """The triggers of each scene of one text, in order; no word belongs to two."""
    found = [_Search(scene, lexicon, active).run() for scene in scenes]
    agree_on_senses(found)
    return without_told(supported(found, scenes, lexicon), scenes)


class _Search:
    """The search through one scene."""

    def __init__(self, scene: Scene, lexicon: Lexicon, active: set[str]) -> None:
        self.scene = scene
        self.lexicon = lexicon
        self.active = active
        self.best: dict[int, Trigger] = {}
        self.blocked: set[int] = set()

    def run(self) -> list[Trigger]:
        for sentence in self.scene.parse.sentences:
            self._sentence(sentence)
        unique = {id(trigger): trigger for trigger in self.best.values()}
        triggers = sorted(unique.values(), key=lambda trigger: trigger.words[0].index)
        return one_for_each_event(triggers, self.lexicon)

    def _sentence(self, sentence: list[Word]) -> None:
        hits = [(at, word) for at, word in enumerate(sentence) if self._is_known(word)]
        for at, word in hits:
            for sequence in self.lexicon.excluded.get(word.lemma, ()):
                if _matches(sentence, at, sequence):
                    self.blocked.update(each.index for each in sentence[at : at + len(sequence)])
        for at, word in hits:
            self._sequences(sentence, at, word)
        for _, word in hits:
            if word.pos in ("PUNCT", "SPACE", "DET", "ADP", "PRON", "NUM", "PART"):
                continue
            if word.index in self.blocked or self.scene.is_named(word) or _is_glued(word, sentence):
                continue
            if word.is_verb:
                self._verb(word)
            self._word(word)

    def _is_known(self, word: Word) -> bool:
        """Whether any list has the word; few have, and the rest need no further look."""
        known = self.lexicon.known
        if word.lemma in known or word.lower in known:
            return True
        return word.pos == "PROPN" and word.lower[:-1] in known

    def _offer(self, trigger: Trigger) -> None:
        """Takes a trigger unless a better one has its words."""
        if trigger.type not in self.active:
            return
        rivals = {
            id(self.best[w.index]): self.best[w.index]
            for w in trigger.words
            if w.index in self.best
        }
        if any(rival.score >= trigger.score for rival in rivals.values()):
            return
        for rival in rivals.values():
            for word in rival.words:
                del self.best[word.index]
        for word in trigger.words:
            self.best[word.index] = trigger

    def _sequences(self, sentence: list[Word], at: int, word: Word) -> None:
        for key in {word.lemma, word.lower}:
            for sequence, type_name in self.lexicon.multiwords.get(key, ()):
                if not _matches(sentence, at, sequence):
                    continue
                words = sentence[at : at + len(sequence)]
                if any(each.index in self.blocked or self.scene.is_named(each) for each in words):
                    continue
                head = next((w for w in words if w.is_verb), None) or words[-1]
                if not head.is_verb:
                    head = next((w for w in reversed(words) if w.is_noun), head)
                why = f"From the word list: the words “{' '.join(w.text for w in words)}”."
                self._offer(Trigger(type_name, words, head, SEQUENCE + len(words) / 100, why))

    def _verb(self, verb: Word) -> None:
        for type_name, wanted in self.lexicon.phrases.get(verb.lemma, ()):
            hits = phrase_objects(self.scene, verb, wanted)
            if not hits or _is_other_verb(verb, hits):
                continue
            noun = next((w for w in hits if self.lexicon.names(type_name, w.lemma)), None)
            if noun is not None and not self.lexicon.is_strong(type_name, verb.lemma):
                why = f"From the word list: “{noun.text}” with “{verb.text}”."
                self._offer(Trigger(type_name, [noun], noun, PHRASE, why, verb, tuple(hits)))
                continue
            why = f"From the word list: “{verb.text}” with “{hits[0].text}”."
            words = [verb, *self._false_preposition(verb, hits)]
            self._offer(Trigger(type_name, words, verb, PHRASE, why, None, tuple(hits)))
        for type_name, wanted in self.lexicon.subjects.get(verb.lemma, ()):
            self._by_subject(verb, type_name, wanted)
        for type_name, governors in self.lexicon.under.get(verb.lemma, ()):
            if verb.head is not verb and verb.head.lemma in governors:
                why = f"From the word list: “{verb.text}” under “{verb.head.text}”."
                self._offer(Trigger(type_name, [verb], verb, PHRASE, why))

    def _by_subject(self, verb: Word, type_name: str, wanted: frozenset[str]) -> None:
        """Verbs whose subject decides: bombs go off, so do alarms."""
        subject = verb.subject or (verb.head if verb.dep in ("acl", "relcl") else None)
        if subject is None and verb.dep == "conj":
            subject = verb.head.subject
        particles = [c.lower for c in verb.with_dep("prt", "advmod", "prep")]
        names = {word for word in wanted if word.endswith(" _")}
        if subject is None or (names and not any(f"{name} _" in names for name in particles)):
            return
        subject = through_quantity(antecedent(subject))
        if _fits(subject, wanted) or not wanted.isdisjoint(self.scene.labels_of(subject)):
            why = f"From the word list: “{verb.text}” with “{subject.text}”."
            self._offer(Trigger(type_name, [verb], verb, PHRASE, why))

    def _false_preposition(self, verb: Word, hits: list[Word]) -> list[Word]:
        """The "in" of "called in the ambassador": nobody is in an ambassador."""
        return [
            hit.head
            for hit in hits
            if hit.dep == "pobj"
            and hit.head.index == verb.index + 1
            and hit.head.lower in ("in", "out", "up")
            and not {"TITLE", "PERSON"}.isdisjoint(self.scene.labels_of(hit))
        ]

    def _word(self, word: Word) -> None:
        table = None
        if word.is_verb:
            table = self.lexicon.verbs
        elif word.pos == "NOUN" or (word.pos == "PROPN" and self.scene.is_title_case(word)):
            self._modified(word)
            table = self.lexicon.nouns
        elif word.pos == "ADJ":
            table = self.lexicon.adjectives
        if table is None:
            return
        for key in self.scene.keys_of(word):
            for entry in table.get(key, ()):
                if self._is_ruled_out(entry.type, key, word):
                    continue
                score = SUPPORTED if entry.weak else ADJECTIVE if word.pos == "ADJ" else STRONG
                why = f"From the word list: “{word.text}”."
                self._offer(Trigger(entry.type, [word], word, score, why, is_weak=entry.weak))

    def _modified(self, noun: Word) -> None:
        """Nouns whose modifier or agent decides: a dockworkers' strike is no attack."""
        for type_name, wanted in self.lexicon.modified.get(noun.lemma, ()):
            preps = [c for c in noun.with_dep("prep") if f"{c.lower} _" in wanted]
            for word in (*_describers(noun), *preps):
                if word in preps or _fits(word, wanted):
                    why = f"From the word list: “{noun.text}” with “{word.text}”."
                    self._offer(Trigger(type_name, [noun], noun, PHRASE, why))

    def _is_ruled_out(self, type_name: str, key: str, word: Word) -> bool:
        wanted = self.lexicon.unless.get((type_name, key))
        if wanted:
            if word.is_verb and phrase_objects(self.scene, word, wanted):
                return True
            others = (*_describers(word), *_doers(word))
            if any(_fits(other, wanted) for other in others):
                return True
        if self.lexicon.company.get(type_name) and any(
            other.lemma in self.lexicon.figurative for other in _fought(word)
        ):
            return True
        if word.dep == "amod" and word.is_verb and type_name not in self.lexicon.attributive:
            return True  # "suspected militants", "the Syrian-backed militia"
        if word.dep == "compound" and word.is_noun and word.head.is_noun:
            if word.head.lemma in self.lexicon.bearing:
                return False
            if word.head.lemma in self.lexicon.described or self.scene.is_filler(word.head):
                return True
            return type_name not in self.lexicon.attributive  # "trade pact"
        return False


def _is_other_verb(verb: Word, hits: list[Word]) -> bool:
    """Whether only a preposition hit, and a particle makes it another verb: "called her in for"."""
    return all(hit.dep == "prep" for hit in hits) and any(verb.with_dep("prt"))


def _matches(sentence: list[Word], at: int, sequence: tuple[str, ...]) -> bool:
    if at + len(sequence) > len(sentence):
        return False
    return all(
        wanted in (word.lemma, word.lower)
        for wanted, word in zip(sequence, sentence[at:], strict=False)
    )


def _describers(noun: Word) -> Iterator[Word]:
    """The words that say what kind of event, or whose, a noun names."""
    for child in noun.children:
        if child.dep in ("compound", "amod", "poss", "nmod"):
            yield from child.conjuncts()
    yield from noun.objects_of("by", "of")


def _doers(word: Word) -> Iterator[Word]:
    """Who does it, if the verb says so: its own subject, or that of the verb above the noun."""
    verb = word if word.is_verb else word.head
    if verb.is_verb and (verb is word or word.dep == "dobj"):
        subject = verb.subject
        if subject is not None and subject.dep == "nsubj":
            yield from antecedent(subject).conjuncts()


def _fits(word: Word, wanted: frozenset[str]) -> bool:
    if word.lemma in wanted or word.lower in wanted:
        return True
    return any(each[0] == "*" and word.lemma.endswith(each[1:]) for each in wanted if each)


def _fought(word: Word) -> Iterator[Word]:
    """What it is done to, or against: a battle against corruption hurts nobody."""
    for each in (*word.with_dep("dobj", "nsubjpass"), *word.objects_of(*_AGAINST)):
        yield from through_quantity(each).conjuncts()


def _is_glued(word: Word, sentence: list[Word]) -> bool:
    """Whether hyphens make it part of another word: "war-torn", "post-war", "a four-hit game"."""
    at = word.index - sentence[0].index
    before, after = sentence[max(at - 2, 0) : at], sentence[at + 1 : at + 3]
    if len(after) == 2 and after[0].text == "-" and word.end == after[0].start:
        return after[1].start == after[0].end and after[1].pos in ("ADJ", "VERB", "CCONJ")
    if len(before) == 2 and before[1].text == "-" and before[1].end == word.start:
        is_prefix = before[0].lower in _PREFIXES or before[0].pos == "NUM"
        return before[0].end == before[1].start and is_prefix
    return False
