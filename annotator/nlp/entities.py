"""Entity suggestions: the pipeline's entities, the word lists, counts."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import category

from annotator.nlp.abbreviations import is_rank, sentences_in
from annotator.nlp.name_hints import PERSON
from annotator.nlp.names import (
    COUNTS,
    LISTS,
    MODEL,
    NAMES,
    PLACE,
    Found,
    agree_on_names,
    is_in,
    known_names,
    with_repeated,
)
from annotator.nlp.products import HAPPENING, is_happening, is_product
from annotator.nlp.source_labels import label_of

if TYPE_CHECKING:
    from annotator.core.schema import Schema
    from annotator.nlp.gazetteer import Gazetteer
    from annotator.nlp.parse import Parse, Word

_BEFORE = {"the", "this", "that", "these", "those"}
_ARTICLES = {"al", "el", "ul", "as", "ad", "an", "at", "az", "ar", "ash"}
_IRISH, _SIGNS = ("O", "D"), ("'", "’")
_UNITS = {"day", "week", "month", "year", "hour", "minute", "season", "decade", "time"}
_OUTSIDE = frozenset("\"'“”‘’«»,;:()[]-–—…`*_")
_ROUGHLY = {"about", "around", "some", "nearly", "almost", "approximately", "roughly"}
_ROUGH_SOURCES = {"CARDINAL", "QUANTITY", "MONEY", "PERCENT", "TIME"}
_COUNT_SOURCE = "CARDINAL"  # the pipeline's name for bare numbers


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
        modelled = _modelled(parse, schema, active, gazetteer)
        merged = _merge(listed, modelled, gazetteer.weak)
        count_label = schema.by_source.get(_COUNT_SOURCE)
        if count_label in active and count_label is not None:
            merged += _counts(parse, merged, count_label)
        found.append(sorted(merged, key=lambda each: each.words[0].index))
    agree_on_names(parses, [each for entities in found for each in entities], active)
    known = known_names(found)
    return [with_repeated(parse, each, known) for parse, each in zip(parses, found, strict=True)]


def _modelled(parse: Parse, schema: Schema, active: set[str], gazetteer: Gazetteer) -> list[Found]:
    found: list[Found] = []
    for first, last, source_label in parse.entities:
        label = label_of(schema, source_label)
        if label is None or label not in active:
            continue
        for run in sentences_in(parse.words[first:last]):
            words = _trimmed(_whole(parse, run) if label in NAMES else run)
            if source_label in _ROUGH_SOURCES and len(words) > 1 and words[0].lower in _ROUGHLY:
                words = words[1:]
            if label == PERSON and len(words) > 1 and is_rank(words[0]):
                words = words[1:]
            if label in NAMES and " ".join(word.text for word in words) in gazetteer.never:
                continue
            if found and words and words[0].index <= found[-1].words[-1].index:
                continue  # a part of the name before
            if words and not _is_empty(words, label) and not is_product(parse, words, label):
                is_event = HAPPENING in active and is_happening(words, label)
                found.append(Found(words, HAPPENING if is_event else label, MODEL))
    return found


def _whole(parse: Parse, words: list[Word]) -> list[Word]:
    """A name with what the pipeline cuts off at a sign: "Al-" before "Raqqa", "'Leary" behind."""
    all_words, first, last = parse.words, words[0].index, words[-1].index + 1
    if first > 1 and all_words[first - 1].text == "-" and all_words[first - 2].lower in _ARTICLES:
        article, hyphen = all_words[first - 2 : first]
        if article.end == hyphen.start and hyphen.end == words[0].start:
            first -= 2
    if words[-1].text in _SIGNS and len(words) > 1 and words[-2].text in _IRISH:
        last -= 1
    if all_words[last - 1].text in _IRISH and last + 1 < len(all_words):
        sign, rest = all_words[last : last + 2]
        if sign.text in _SIGNS and rest.text[:1].isupper():
            last += 2
    return all_words[first:last]


def _is_empty(words: list[Word], label: str) -> bool:
    """Whether it names nothing: a name in small letters, a bare "days"."""
    if label in NAMES:
        is_small = all(word.text[:1].islower() and word.text.isascii() for word in words)
        return is_small or (len(words) == 1 and is_rank(words[0]))
    return len(words) == 1 and words[0].lemma in _UNITS


def _trimmed(words: list[Word]) -> list[Word]:
    """The words without outer articles, quotes, space and possessive; never across a paragraph."""
    runs: list[list[Word]] = [[]]
    for word in words:
        if word.pos == "SPACE" and len(word.text.replace("\r\n", "\n").strip(" \t\u00a0")) > 1:
            runs.append([])
        else:
            runs[-1].append(word)
    best = max(runs, key=len)
    signs = [word.text for word in best]
    if "(" in signs and ")" not in signs[signs.index("(") :]:
        best = best[: signs.index("(")]  # "Estara Air Lines (EAL"
    while best and (_is_outside(best[0]) or best[0].lower in _BEFORE):
        best = best[1:]
    while best and (
        _is_outside(best[-1])
        or best[-1].lower in ("'s", "'")
        or best[-1].pos in ("CCONJ", "ADP", "DET", "PRON")
    ):
        best = best[:-1]
    return best


def _is_outside(word: Word) -> bool:
    text = word.text
    if text.isalnum():
        return False
    return word.pos == "SPACE" or all(sign in _OUTSIDE or _is_picture(sign) for sign in text)


def _is_picture(sign: str) -> bool:
    """Whether it is an emoji or a part of one."""
    return ord(sign) > 0x2000 and category(sign) in ("So", "Sk", "Cf", "Mn")


def _merge(listed: list[Found], modelled: list[Found], weak: set[str]) -> list[Found]:
    """Both, the word lists winning where they overlap, unless they hit the middle of a name.

    Names of ``weak`` labels only win over the same words.
    """
    kept = list(modelled)
    result: list[Found] = []
    for hit in listed:
        first, last = hit.words[0].index, hit.words[-1].index
        rivals = [e for e in kept if e.words[0].index <= last and first <= e.words[-1].index]
        if hit.label in weak and any(len(e.words) != len(hit.words) for e in rivals):
            continue
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
        if rival.label == "ORG" and (hit.label == PLACE or _is_first_of_name(hit, rival)):
            return None  # "Air China", "Bank of Estara"
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


def _is_first_of_name(hit: Found, rival: Found) -> bool:
    """Whether a title only begins a name: "General Motors", "Premier League"."""
    is_first = hit.words[0] is rival.words[0] and len(hit.words) == 1
    return is_first and hit.label == "TITLE" and hit.words[0].lower in ("general", "premier")


def _rest(rival: Found, first: int, last: int) -> Found | None:
    """What remains of an entity beside a hit of the lists, where that is a name by itself."""
    before = _trimmed([word for word in rival.words if word.index < first])
    after = _trimmed([word for word in rival.words if word.index > last])
    words = max(before, after, key=len)
    if not words or rival.label not in NAMES or not all(w.text[:1].isupper() for w in words):
        return None
    is_place = words is after and is_in(words)
    return Found(words, PLACE if is_place else rival.label, rival.by)


def _counts(parse: Parse, taken: list[Found], label: str) -> list[Found]:
    """Numbers that count something ("two children") and that nothing else covers."""
    covered = {word.index for found in taken for word in found.words}
    return [
        Found([word], label, COUNTS)
        for word in parse.words
        if word.pos == "NUM"
        and any(map(str.isalnum, word.text))
        and word.dep == "nummod"
        and word.head.is_noun
        and word.index not in covered
        and word.head.index not in covered
    ]
