"""Found entities, and what a whole article says about a name: one label, every occurrence."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.nlp.name_hints import COMPANY, PERSON, hints_of_company, hints_of_person, surnames
from annotator.nlp.name_kinds import said_kinds
from annotator.nlp.parse import root_of
from annotator.nlp.products import is_product

if TYPE_CHECKING:
    from annotator.nlp.parse import Parse, Word

MODEL, LISTS, COUNTS, REPEATED = "model", "lists", "counts", "repeated"
TRAINED = "trained"
_SCORES = {MODEL: 0.8, LISTS: 0.85, COUNTS: 0.7, REPEATED: 0.6, TRAINED: 0.75}
NAMES = {"PERSON", "ORG", "GPE", "LOC", "FAC", "NORP"}
PLACE = "GPE"
_PLACING = {"in", "inside", "near", "into", "across", "outside"}
_MISTAKEN = {"PERSON", "ORG", "FAC", PLACE}  # what the pipeline takes unknown places for
_SURE = 5  # votes
_SETTLEMENTS = {
    "capital", "city", "town", "village", "province", "region", "district", "republic", "country",
    "kingdom", "state", "suburb", "governorate", "county",
}  # fmt: skip
_OFFICES = {
    "president", "premier", "ambassador", "embassy", "parliament", "airspace", "capital", "border",
    "king", "queen", "coast", "outskirt", "population", "economy", "coastline", "mayor",
}  # fmt: skip
_TRUST = {"confidence", "trust", "interest", "faith", "believe", "belief", "succeed", "result"}
_BEFORE = {"det", "amod", "compound", "nmod", "poss", "nummod"}
_NATIONAL = ("n", "an", "ian", "i", "ese", "ish")  # Estara: Estaran; Sudan: Sudanese


@dataclass(slots=True, eq=False)
class Found:
    """An entity among the words of a parse; ``by`` says what found it, ``head`` governs it."""

    words: list[Word]
    label: str
    by: str
    id: str = ""
    head: Word = field(init=False)

    def __post_init__(self) -> None:
        self.head = root_of(self.words)

    @property
    def score(self) -> float:
        """How sure, from 0 to 1."""
        return _SCORES[self.by]


def is_in(words: list[Word]) -> bool:
    """Whether a name without article follows a preposition that only places follow."""
    head = root_of(words)
    has_article = any(head.with_dep("det"))
    if head.dep != "pobj" or has_article or head.head.lower not in _PLACING:
        return False
    return head.head.head.lemma not in _TRUST


def with_article(parse: Parse, found: Found, words: list[Word]) -> list[Word]:
    """A name's words with the "the" that belongs to it, and not to a noun that it describes."""
    first = words[0].index
    before = parse.words[first - 1] if first and found.by != COUNTS else None
    if before is None or before.lower != "the" or before.sentence != found.head.sentence:
        return words
    return [before, *words] if before.head in words else words


def with_description(parse: Parse, found: Found) -> list[Word]:
    """A name's words with those before it that describe it: "former President Kovil"."""
    first = found.words[0].index
    if found.by == COUNTS:
        return found.words
    describing = [
        _leftmost(child)
        for child in found.head.children
        if child.index < first and child.dep in _BEFORE and child.sentence == found.head.sentence
    ]
    words = parse.words[min(describing, default=first) : first]
    while words and words[0].pos in ("DET", "PUNCT", "SPACE", "CCONJ"):
        words = words[1:]
    return [*words, *found.words]


def _leftmost(word: Word) -> int:
    """Where what a word governs begins."""
    return min([word.index, *map(_leftmost, word.children)])


def agree_on_names(parses: list[Parse], found: list[Found], active: set[str]) -> None:
    """Gives each name that the pipeline found the label that the whole article speaks for."""
    capitals = {w.text for parse in parses for w in parse.words if w.text[:1].isupper()}
    places = {f.head.index for f in found if f.label == PLACE}
    votes: dict[str, Counter[str]] = {}
    named = [each for each in found if each.by == MODEL and each.label in NAMES]
    for each in named:
        labels = votes.setdefault(_surface(each), Counter())
        labels[each.label] += 1
        if each.label in _MISTAKEN and len(each.words) < 3:
            labels[PLACE] += _hints_of_place(each, capitals, places)
        if each.label in _MISTAKEN:
            labels[PERSON] += hints_of_person(each, parses)
            labels[COMPANY] += hints_of_company(each)
            for label, count in said_kinds(each):
                labels[label] += count
    for name in _missed(parses, named):
        votes[_surface(name)][PLACE] += _hints_of_place(name, capitals, places)
    for each in named:
        labels = votes[_surface(each)]
        each.label = max(labels, key=lambda label: (label in active, labels[label], label))
    _follow_surnames(named)


def _missed(parses: list[Parse], named: list[Found]) -> list[Found]:
    """Where names that may be mistaken stand without being recognised there."""
    taken = {id(word) for each in named for word in each.words}
    texts: dict[str, dict[tuple[str, ...], str]] = {}
    for each in named:
        if each.label in _MISTAKEN and len(each.words) < 3:
            first, *_ = wanted = tuple(word.text for word in each.words)
            texts.setdefault(first, {})[wanted] = each.label
    found = []
    for parse in parses:
        for word in parse.words:
            if word.text not in texts or id(word) in taken:
                continue
            for name, label in texts[word.text].items():
                words = parse.words[word.index : word.index + len(name)]
                if tuple(each.text for each in words) == name:
                    found.append(Found(words, label, REPEATED))
    return found


def _follow_surnames(named: list[Found]) -> None:
    """ "Torben Asch" is a person where "Asch" alone is one; "Asch" is one like "T. Asch"."""
    people = {each.words[0].text for each in named if each.label == PERSON and _is_single(each)}
    full = [each for each in named if each.label == PERSON and not _is_single(each)]
    initialled = {each.words[-1].text for each in full if each.words[0].text.endswith(".")}
    initialled |= surnames(named)
    for each in named:
        is_full_name = len(each.words) == 2 and all(word.text.istitle() for word in each.words)
        is_surname = _is_single(each) and each.words[0].text in initialled
        if is_surname or (each.label == "ORG" and is_full_name and each.words[-1].text in people):
            each.label = PERSON


def _is_single(found: Found) -> bool:
    return len(found.words) == 1


def _surface(found: Found) -> str:
    return " ".join(word.text for word in found.words)


def _hints_of_place(name: Found, capitals: set[str], places: set[int]) -> int:
    """Votes for a place: it has a nationality, something is inside it, it stands beside one."""
    votes = _SURE * is_in(name.words) + _SURE * (_is_called_place(name) or _has_office(name))
    surface = name.words[-1].text
    if len(name.words) == 1 and len(surface) > 3:
        stems = {surface, surface[:-1]} if surface[-1] in "aeiouy" else {surface}
        adjectives = {stem + ending for stem in stems for ending in _NATIONAL} - {surface}
        if not adjectives.isdisjoint(capitals):
            votes += 10
    head = name.head
    beside = [head.head] if head.dep == "conj" else []
    if any(each.index in places for each in (*beside, *head.with_dep("conj"))):
        votes += 3
    return votes


def _is_called_place(name: Found) -> bool:
    """Whether the text calls it one: "the town of X", "X province", "the capital, X"."""
    head, above = name.head, name.head.head
    if head.dep == "pobj" and above.lower == "of":
        return above.head.lemma in _SETTLEMENTS
    if head.dep in ("appos", "compound", "nmod"):
        return above.lemma in _SETTLEMENTS and (head.dep == "appos" or above.text.islower())
    return any(each.lemma in _SETTLEMENTS for each in head.with_dep("appos"))


def _has_office(name: Found) -> bool:
    """Whether it has what only countries have: "X's foreign minister", "the army of X"."""
    head, above = name.head, name.head.head
    if head.dep == "pobj" and above.lower == "of":
        office = above.head
    elif head.dep == "poss":
        office = above
    else:
        return False
    if office.lemma == "minister":
        return True
    return office.lemma in _OFFICES and office.is_noun


def known_names(found: list[list[Found]]) -> dict[str, list[tuple[list[str], str]]]:
    """Names that have one label throughout, as (words, label), longest first, by first word."""
    labels: dict[tuple[str, ...], set[str]] = {}
    for each in (each for entities in found for each in entities):
        words = tuple(word.text for word in each.words)
        if each.by == MODEL and each.label in NAMES and len("".join(words)) > 2:
            labels.setdefault(words, set()).add(each.label)
    named = [each for entities in found for each in entities]
    for surname in surnames(each for each in named if each.by == MODEL):
        labels.setdefault((surname,), {PERSON})
    known: dict[str, list[tuple[list[str], str]]] = {}
    for words, names in sorted(labels.items(), key=lambda item: (-len(item[0]), item[0])):
        if len(names) == 1:
            known.setdefault(words[0], []).append((list(words), min(names)))
    return known


def with_repeated(
    parse: Parse, entities: list[Found], known: dict[str, list[tuple[list[str], str]]]
) -> list[Found]:
    """The entities, and the names among the other words that are recognised elsewhere."""
    covered = {word.index for found in entities for word in found.words}
    result = list(entities)
    for word in parse.words:
        if word.pos not in ("PROPN", "ADJ", "NOUN") or word.index in covered:
            continue
        for texts, label in known.get(word.text, ()):
            words = parse.words[word.index : word.index + len(texts)]
            is_same = [each.text for each in words] == texts and word.text[:1].isupper()
            if is_same and not is_product(parse, words, label):
                covered.update(each.index for each in words)
                result.append(Found(words, label, REPEATED))
                break
    return sorted(result, key=lambda each: each.words[0].index)
