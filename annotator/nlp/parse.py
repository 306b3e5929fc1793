"""A parsed piece of text as plain words: what the rules read, whichever pipeline parsed it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_CLAUSES = {"ROOT", "ccomp", "advcl", "relcl", "acl", "csubj", "csubjpass", "parataxis", "pcomp"}
_SUBJECTS = {"nsubj", "nsubjpass", "csubj", "expl"}


class Word:
    """One token: its texts, tags, place (code points into the whole text) and tree neighbours."""

    __slots__ = (
        "children",
        "dep",
        "end",
        "head",
        "index",
        "lemma",
        "lower",
        "pos",
        "sentence",
        "start",
        "tag",
        "text",
    )

    def __init__(self, index: int, text: str, start: int) -> None:
        self.index = index
        self.text = text
        self.lower = text.lower().replace("’", "'")
        self.start = start
        self.end = start + len(text)
        self.lemma = self.lower
        self.pos = self.tag = self.dep = ""
        self.head: Word = self
        self.children: list[Word] = []
        self.sentence = 0

    def __repr__(self) -> str:
        return f"{self.text}/{self.pos}/{self.dep}"

    def with_dep(self, *deps: str) -> Iterator[Word]:
        """The children that hang on one of these relations, in order."""
        return (child for child in self.children if child.dep in deps)

    def objects_of(self, *prepositions: str) -> Iterator[Word]:
        """What follows these prepositions directly under this word ("against Iran")."""
        for child in self.children:
            if child.dep in ("prep", "agent", "dative") and child.lower in prepositions:
                yield from child.with_dep("pobj")

    @property
    def subject(self) -> Word | None:
        """The word's own subject, if it has one."""
        return next(self.with_dep("nsubj", "nsubjpass"), None)

    @property
    def is_verb(self) -> bool:
        """Whether it is a verb, auxiliaries included."""
        return self.pos in ("VERB", "AUX")

    @property
    def is_noun(self) -> bool:
        """Whether it is a common noun or a name."""
        return self.pos in ("NOUN", "PROPN")

    @property
    def clause(self) -> Word:
        """The head of the clause that the word stands in; verbs without subject share theirs."""
        word = self
        while word.head is not word:
            if word.dep in _CLAUSES:
                return word
            if word.dep == "conj" and word.is_verb and any(word.with_dep(*_SUBJECTS)):
                return word
            word = word.head
        return word

    def conjuncts(self) -> Iterator[Word]:
        """This word, then everything that is coordinated with it ("Iran, Iraq and Syria")."""
        yield self
        for child in self.with_dep("conj"):
            if child.is_verb == self.is_verb:
                yield from child.conjuncts()


class Parse:
    """The words of one piece of text with its sentences and the pipeline's entities.

    ``entities`` are (first, last, label), indexes of words, ``last`` exclusive.
    """

    def __init__(self, words: list[Word], entities: list[tuple[int, int, str]]) -> None:
        self.words = words
        self.entities = entities
        self.sentences: list[list[Word]] = []
        for word in words:
            if not self.sentences or word.sentence != self.sentences[-1][0].sentence:
                self.sentences.append([])
            self.sentences[-1].append(word)


def root_of(words: list[Word]) -> Word:
    """The word of an unbroken row that governs the others; the last such one."""
    first, last = words[0].index, words[-1].index
    for word in reversed(words):
        if word.head is word or not first <= word.head.index <= last:
            return word
    return words[-1]
