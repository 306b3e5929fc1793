"""Entity suggestions: the pipeline's entities, the word lists, counts."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.nlp.parse import Parse, Word, root_of

if TYPE_CHECKING:
    from annotator.core.schema import Schema
    from annotator.nlp.gazetteer import Gazetteer

MODEL, LISTS, COUNTS, REPEATED = "model", "lists", "counts", "repeated"
_SCORES = {MODEL: 0.8, LISTS: 0.85, COUNTS: 0.7, REPEATED: 0.6}
_NAMES = {"PERSON", "ORG", "GPE", "LOC", "FAC", "NORP"}
_DETERMINERS = {"the", "a", "an", "this", "that", "these", "those"}
_OUTSIDE = frozenset("\"'“”‘’«»,;:()[]-–—…`*_")
_PLACE = "GPE"
_PLACING = {"in", "inside", "near", "into", "across", "outside"}
_COUNT_SOURCE = "CARDINAL"  # the pipeline's name for bare numbers


@dataclass(slots=True, eq=False)
class Found:
    """An entity among the words of a parse; ``by`` says what found it."""

    words: list[Word]
    label: str
    by: str
    id: str = ""

    @property
    def head(self) -> Word:
        """The word that governs the others."""
        return root_of(self.words)

    @property
    def score(self) -> float:
        """How sure, from 0 to 1."""
        return _SCORES[self.by]


def find_entities(parses: list[Parse], schema: Schema, gazetteer: Gazetteer) -> list[list[Found]]:
    """The entities of each parse of one text, in order; none overlap, every label is active."""
    active = {label.name for label in schema.entities if label.active}
    found: list[list[Found]] = []
    for parse in parses:
        listed = [
            Found(sentence[first:last], label, LISTS)
            for sentence in parse.sentences
            for first, last, label in gazetteer.find(sentence)
            if label in active
        ]
        modelled = _modelled(parse, schema, active)
        merged = _merge(listed, modelled)
        count_label = schema.by_source.get(_COUNT_SOURCE)
        if count_label in active and count_label is not None:
            merged += _counts(parse, merged, count_label)
        found.append(sorted(merged, key=lambda each: each.words[0].index))
    _agree_on_names([each for entities in found for each in entities], active)
    known = _known_names(found)
    return [_with_repeated(parse, each, known) for parse, each in zip(parses, found, strict=True)]


def _modelled(parse: Parse, schema: Schema, active: set[str]) -> list[Found]:
    found = []
    for first, last, source_label in parse.entities:
        label = schema.by_source.get(source_label)
        if label is None or label not in active:
            continue
        words = _trimmed(parse.words[first:last])
        if words and not (label in _NAMES and not _names_something(words)):
            found.append(Found(words, label, MODEL))
    return found


def _names_something(words: list[Word]) -> bool:
    return any(word.text[:1].isupper() or not word.text.isascii() for word in words)


def _trimmed(words: list[Word]) -> list[Word]:
    """The words without outer articles, quotes, space and possessive; never across a paragraph."""
    runs: list[list[Word]] = [[]]
    for word in words:
        if word.pos == "SPACE" and len(word.text.replace("\r\n", "\n").strip(" \t\u00a0")) > 1:
            runs.append([])
        else:
            runs[-1].append(word)
    best = max(runs, key=len)
    while best and (_is_outside(best[0]) or best[0].lower in _DETERMINERS - {"a", "an"}):
        best = best[1:]
    while best and (
        _is_outside(best[-1])
        or best[-1].lower in ("'s", "'")
        or best[-1].pos in ("CCONJ", "ADP", "DET", "PRON")
    ):
        best = best[:-1]
    return best


def _is_outside(word: Word) -> bool:
    return word.pos == "SPACE" or all(sign in _OUTSIDE for sign in word.text)


def _merge(listed: list[Found], modelled: list[Found]) -> list[Found]:
    """Both, the word lists winning where they overlap, unless they hit the middle of a name."""
    kept = list(modelled)
    result: list[Found] = []
    for hit in listed:
        first, last = hit.words[0].index, hit.words[-1].index
        rivals = [e for e in kept if e.words[0].index <= last and first <= e.words[-1].index]
        winner = _contest(hit, rivals)
        if winner is None:
            continue
        for rival in rivals:
            kept.remove(rival)
            if winner is hit and (rest := _rest(rival, first, last)):
                kept.append(rest)
        result.append(winner)
    return _joined(result + kept)


def _joined(found: list[Found]) -> list[Found]:
    """Makes one of dates side by side: "Thursday" and "evening" are one time."""
    result: list[Found] = []
    for each in sorted(found, key=lambda other: other.words[0].index):
        before = result[-1] if result else None
        is_next = before is not None and before.words[-1].index + 1 == each.words[0].index
        if before is not None and is_next and before.label == each.label == "DATE":
            result[-1] = Found(before.words + each.words, each.label, each.by)
        else:
            result.append(each)
    return result


def _contest(hit: Found, rivals: list[Found]) -> Found | None:
    """What to suggest for a hit of the lists that overlaps the pipeline's entities."""
    for rival in rivals:
        covers = (
            rival.words[0].index <= hit.words[0].index
            and rival.words[-1].index >= hit.words[-1].index
        )
        if not covers or len(rival.words) == len(hit.words):
            continue
        if rival.label in ("DATE", "NAMED_EVENT", "AGREEMENT"):
            return None
        same_end = rival.words[-1] is hit.words[-1]
        after = hit.words[-1].index - rival.words[0].index + 1
        if after < len(rival.words) and rival.words[after].pos == "ADP":
            return hit  # "Foreign Ministry in Ankara"
        if rival.label == hit.label:
            return None
        if same_end and rival.label in ("ORG", "FAC", "GPE", "LOC") and hit.label != "TITLE":
            return Found(rival.words, hit.label, LISTS)
        if not same_end and rival.label in ("ORG", "FAC") and hit.words[0] is not rival.words[0]:
            return None
    return hit


def _rest(rival: Found, first: int, last: int) -> Found | None:
    """What remains of an entity beside a hit of the lists, where that is a name by itself."""
    before = _trimmed([word for word in rival.words if word.index < first])
    after = _trimmed([word for word in rival.words if word.index > last])
    words = max(before, after, key=len)
    if not words or rival.label not in _NAMES or not all(w.text[:1].isupper() for w in words):
        return None
    is_place = words is after and words[0].dep in ("pobj", "compound") and _is_in(words)
    return Found(words, _PLACE if is_place else rival.label, rival.by)


def _is_in(words: list[Word]) -> bool:
    """Whether a name follows a preposition that only places follow."""
    head = root_of(words)
    return head.dep == "pobj" and head.head.lower in _PLACING


def _counts(parse: Parse, taken: list[Found], label: str) -> list[Found]:
    """Numbers that count something ("two children") and that nothing else covers."""
    covered = {word.index for found in taken for word in found.words}
    return [
        Found([word], label, COUNTS)
        for word in parse.words
        if word.pos == "NUM"
        and word.dep == "nummod"
        and word.head.is_noun
        and word.index not in covered
        and word.head.index not in covered
    ]


def _agree_on_names(found: list[Found], active: set[str]) -> None:
    """Gives a name that the pipeline labelled in two ways its most frequent label."""
    votes: dict[str, Counter[str]] = {}
    for each in found:
        if each.by == MODEL and each.label in _NAMES:
            surface = " ".join(word.text for word in each.words)
            votes.setdefault(surface, Counter())[each.label] += 1
            if each.label == "PERSON" and _is_in(each.words):
                votes[surface][_PLACE] += 2  # nobody is inside a person
    for each in found:
        if each.by == MODEL and each.label in _NAMES:
            labels = votes[" ".join(word.text for word in each.words)]
            each.label = max(labels, key=lambda label: (label in active, labels[label], label))


def _known_names(found: list[list[Found]]) -> dict[str, str]:
    """The single words that are names wherever the pipeline sees them, and their labels."""
    labels: dict[str, set[str]] = {}
    for each in (each for entities in found for each in entities):
        if each.by == MODEL and each.label in _NAMES and len(each.words) == 1:
            labels.setdefault(each.words[0].text, set()).add(each.label)
    return {name: min(each) for name, each in labels.items() if len(each) == 1 and len(name) > 2}


def _with_repeated(parse: Parse, entities: list[Found], known: dict[str, str]) -> list[Found]:
    """The entities, and the names among the other words that are recognised elsewhere."""
    covered = {word.index for found in entities for word in found.words}
    repeated = [
        Found([word], known[word.text], REPEATED)
        for word in parse.words
        if word.pos == "PROPN" and word.text in known and word.index not in covered
    ]
    if not repeated:
        return entities
    return sorted([*entities, *repeated], key=lambda each: each.words[0].index)
