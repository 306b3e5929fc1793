"""Word lists for entities, read from TOML, and how they are found among words."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from annotator.core.errors import UserError
from annotator.core.translation import tr

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.nlp.parse import Word

Record = dict[str, Any]
Sequence = tuple[str, ...]
_KEYS = {
    "heads",
    "heads_with",
    "before",
    "after",
    "phrases",
    "names",
    "takes_names",
    "inside",
    "unless",
    "weak",
}


@dataclass(frozen=True)
class Words:
    """What the lists say about one label; see the head of the file for the words' meaning."""

    label: str
    heads: frozenset[str]
    heads_with: frozenset[str]
    before: frozenset[str]
    after: tuple[Sequence, ...]
    takes_names: bool = False
    inside: bool = False
    unless: frozenset[str] = frozenset()


@dataclass
class Gazetteer:
    """All lists. ``phrases`` and ``names`` are sequences of words by their first one.

    ``never`` holds what is no name, ``weak`` the labels whose names give way to longer ones.
    """

    version: str
    heads: dict[str, list[Words]] = field(default_factory=dict)
    phrases: dict[str, list[tuple[Sequence, str]]] = field(default_factory=dict)
    names: dict[str, list[tuple[Sequence, str]]] = field(default_factory=dict)
    nominals: dict[str, tuple[str, ...]] = field(default_factory=dict)
    endings: list[tuple[str, str]] = field(default_factory=list)
    never: set[str] = field(default_factory=set)
    weak: set[str] = field(default_factory=set)

    def names_alone(self) -> Gazetteer:
        """The names alone, for texts of another language than the other lists."""
        return Gazetteer(self.version, names=self.names, never=self.never, weak=self.weak)

    def nominal_labels(self, noun: str) -> tuple[str, ...]:
        """The labels that a common noun would get when it fills a role; none if it can't."""
        found = self.nominals.get(noun)
        if found is not None:
            return found
        return tuple(label for ending, label in self.endings if noun.endswith(ending))

    def find(self, sentence: list[Word]) -> list[tuple[int, int, str]]:
        """(first, last, label) of all hits in a sentence, by place in it; none overlap."""
        found: dict[int, tuple[int, int, str]] = {}
        for at, word in enumerate(sentence):
            hits = self._headed(sentence, at) if word.is_noun else []
            if word.text in self.names or word.lower in self.phrases:  # few words are
                hits = self._sequences(sentence, at) + hits
            for first, last, label in hits:
                if first not in found or last > found[first][1]:
                    found[first] = first, last, label
        return _without_overlaps(sorted(found.values()))

    def _sequences(self, sentence: list[Word], at: int) -> list[tuple[int, int, str]]:
        word = sentence[at]
        found = []
        for words, label in self.names.get(word.text, ()):
            if _same(words, [each.text for each in sentence[at : at + len(words)]]):
                found.append((at, at + len(words), label))
        for words, label in self.phrases.get(word.lower, ()):
            run = sentence[at : at + len(words)]
            lowers = [each.lower for each in run]
            if run and len(run) == len(words) and run[-1].lemma == words[-1]:
                lowers[-1] = words[-1]
            if _same(words, lowers):
                found.append((at, at + len(words), label))
        return found

    def _headed(self, sentence: list[Word], at: int) -> list[tuple[int, int, str]]:
        head = sentence[at]
        forms = {head.lemma, head.lower, head.lower.removesuffix("s")}  # "bases" has two lemmas
        if self.heads.keys().isdisjoint(forms):
            return []
        lists = [words for form in sorted(forms) for words in self.heads.get(form, ())]
        found = []
        for words in lists:
            if _modifies_noun(sentence, at) and not words.inside:
                continue
            if at and sentence[at - 1].lower in words.unless:
                continue
            first, last = _grow_left(sentence, at, words), _grow_right(sentence, at, words)
            alone = not forms.isdisjoint(words.heads)
            if alone or first < at:
                found.append((first, last, words.label))
        return found


def _same(words: Sequence, others: list[str]) -> bool:
    return list(words) == others


def _modifies_noun(sentence: list[Word], at: int) -> bool:
    """Whether the word only describes the common noun after it ("army chief")."""
    word = sentence[at]
    if word.dep not in ("compound", "amod", "nmod") or at + 1 >= len(sentence):
        return False
    return word.head.index > word.index and word.head.pos == "NOUN"


def _grow_left(sentence: list[Word], at: int, words: Words) -> int:
    first = at
    while first > 0:
        word = sentence[first - 1]
        is_known = word.lower in words.before and word.pos not in ("VERB", "AUX", "ADP")
        is_name = words.takes_names and _is_name(word)
        if not (is_known or is_name):
            break
        first -= 1
    while first < at and (sentence[first].pos == "PUNCT" or sentence[first].lower == "'s"):
        first += 1
    return first


def _is_name(word: Word) -> bool:
    """Whether it is a capitalised name or nationality that describes what follows."""
    return (
        word.text[:1].isupper()
        and word.pos in ("PROPN", "ADJ")
        and word.dep in ("compound", "amod", "nmod")
        and word.head.index > word.index
    )


def _grow_right(sentence: list[Word], at: int, words: Words) -> int:
    best = at + 1
    for after in words.after:
        stop = at + 1 + len(after)
        if _same(after, [each.lower for each in sentence[at + 1 : stop]]):
            best = max(best, stop)
    return best


def _without_overlaps(hits: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """The longest of overlapping hits, the first of equally long ones."""
    kept: list[tuple[int, int, str]] = []
    for first, last, label in sorted(hits, key=lambda hit: (hit[0] - hit[1], hit[0])):
        if all(last <= other[0] or first >= other[1] for other in kept):
            kept.append((first, last, label))
    return sorted(kept)


def load_gazetteer(path: Path) -> Gazetteer:
    """The word lists of a file. Raises UserError that names file and fault."""
    try:
        record = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UserError(
            tr("The word lists {path} can't be read: {error}.", path=path, error=error)
        ) from error
    return gazetteer_from(record, str(path))


def gazetteer_from(record: Record, where: str = "the word lists") -> Gazetteer:
    """The word lists that a record describes. Raises UserError that names the fault."""
    gazetteer = Gazetteer(version=str(record.get("version", "0")))
    for label, table in _table(record, "labels", where).items():
        unknown = set(table) - _KEYS if isinstance(table, dict) else {label}
        if unknown:
            raise UserError(
                tr(
                    "In {where}, {label} has {min!r}, which means nothing.",
                    where=where,
                    label=label,
                    min=min(unknown),
                )
            )
        _add_label(gazetteer, label, table, where)
        if table.get("weak", False):
            gazetteer.weak.add(label)
    never = _table(record, "never", where).get("names", [])
    gazetteer.never.update(_words(never, where, "never"))
    for label, nouns in _table(record, "nominals", where).items():
        for noun in _words(nouns, where, label):
            if noun.startswith("*"):
                gazetteer.endings.append((noun[1:], label))
            else:
                labels = gazetteer.nominals.get(noun, ())
                gazetteer.nominals[noun] = (*labels, label)
    return gazetteer


def _add_label(gazetteer: Gazetteer, label: str, table: Record, where: str) -> None:
    words = Words(
        label=label,
        heads=frozenset(_words(table.get("heads", []), where, label)),
        heads_with=frozenset(_words(table.get("heads_with", []), where, label)),
        before=frozenset(_words(table.get("before", []), where, label)),
        after=tuple(_split(each) for each in _words(table.get("after", []), where, label)),
        takes_names=bool(table.get("takes_names", False)),
        inside=bool(table.get("inside", False)),
        unless=frozenset(_words(table.get("unless", []), where, label)),
    )
    for head in words.heads | words.heads_with:
        gazetteer.heads.setdefault(head, []).append(words)
    for kind, target in (("phrases", gazetteer.phrases), ("names", gazetteer.names)):
        for text in _words(table.get(kind, []), where, label):
            sequence = _split(text)
            target.setdefault(sequence[0], []).append((sequence, label))


def _split(text: str) -> Sequence:
    """The words of an entry as tokenizers cut them: at spaces and around hyphens."""
    return tuple(text.replace("-", " - ").split())


def _words(value: Any, where: str, name: str) -> Sequence:
    if not isinstance(value, list) or not all(isinstance(each, str) and each for each in value):
        raise UserError(
            tr("In {where}, {name} must have lists of words in quotes.", where=where, name=name)
        )
    return tuple(value)


def _table(record: Record, name: str, where: str) -> Record:
    value = record.get(name, {})
    if not isinstance(value, dict):
        raise UserError(tr("In {where}, {name} must be a table.", where=where, name=name))
    return value
