"""WikiEvents JSON Lines, one document a line, in and out.

Offsets are numbers of tokens in the document, end exclusive; ``sentences`` also give each token's
characters (code points, end exclusive). In files of others these count what parts sentences, which
their ``text`` may lack: then the text is put together again from both, and that is said. Lost when
writing, and counted: what does not fit tokens, attributes, document labels, notes, links of events,
undecided and rejected suggestions, that a mention is discontinuous.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from annotator.core.documents import AnnotatedDocument, Problem
from annotator.formats.event_mentions import LISTS, Lists, mention_lists
from annotator.formats.foreign_facts import base_from, is_own, layer_facts_of
from annotator.formats.format import DEFAULT_READ, DEFAULT_WRITE, Format, ReadOptions, WriteOptions
from annotator.formats.json_rows import Row, first_record
from annotator.formats.native_items import Reporter
from annotator.formats.native_reading import read_record
from annotator.formats.token_layout import fitted_to_tokens
from annotator.formats.token_text import TokenText, places_in, texts_of, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.formats.format import Found
    from annotator.formats.source import Source

Record = dict[str, Any]
_KNOWN = {"doc_id", "tokens", "sentences", "text", *LISTS}


def recognise(source: Source) -> bool:
    """Whether the first record has tokens, sentences and event mentions."""
    record = first_record(source)
    return all(
        isinstance(record.get(name), list) for name in ("tokens", "sentences", "event_mentions")
    )


def write(
    documents: Iterable[AnnotatedDocument], options: WriteOptions = DEFAULT_WRITE
) -> Iterator[bytes]:
    """A line for each layer."""
    for document in documents:
        fitted, layout, losses = fitted_to_tokens(document, options, within=False)
        losses.tell()
        record = {
            "doc_id": document.document.id,
            "text": document.text,
            "tokens": layout.words(0, len(layout.tokens)),
            "sentences": [
                [
                    [
                        [document.text[start:end], start, end]
                        for start, end in layout.tokens[each.first : each.last]
                    ],
                    document.text[each.start : each.end],
                ]
                for each in layout.sentences
            ],
            **mention_lists(fitted, layout, numbered=True),
            **layer_facts_of(document),
        }
        yield msgspec.json.encode(record) + b"\n"


def read(source: Source, options: ReadOptions = DEFAULT_READ) -> Iterator[Found]:
    """A layer for each line, after the problems with it."""
    for found in texts_of(source, options, _text_of):
        if isinstance(found, Problem):
            yield found
        else:
            yield from _read_row(*found, options)


def _read_row(row: Row, text: TokenText, options: ReadOptions) -> Iterator[Found]:
    left = {name: value for name, value in row.record.items() if name not in _KNOWN}
    if not is_own(left) and "doc_id" in row.record:
        left["doc_id"] = row.record["doc_id"]
    base = base_from(left | {"text": text.text}, row.where, row.name, options, row.encoding)
    if isinstance(base, Problem):
        yield base
        return
    problems = Reporter(row.where)
    found = Lists(row.record, text, problems).annotations()
    yield from problems.found
    yield from read_record(base | found | {"tokens": text.native_tokens()}, row.where)


def _text_of(record: Record) -> TokenText:
    """The text with its tokens: as given, or put together. Raises one of MISSHAPEN."""
    tokens = words_of(record["tokens"])
    sentences = record.get("sentences") or []
    places = [
        (start, end)
        for sentence, _ in sentences
        for _, start, end in sentence
        if type(start) is int and type(end) is int
    ]
    given = record.get("text")
    if isinstance(given, str) and len(places) == len(tokens) and _fit(given, tokens, places):
        return TokenText.of(given, places)
    placed = _placed(sentences, tokens, places)
    if placed is not None:
        return placed
    if isinstance(given, str) and (found := places_in(given, tokens)) is not None:
        return TokenText.of(given, found)
    made = TokenText()
    for sentence, text in sentences:
        made.add(words_of([word for word, _, _ in sentence]), text)
    if len(made.tokens) != len(tokens):  # the sentences are not those of the tokens
        made = TokenText()
        made.add(tokens, given)
    return made


def _fit(text: str, tokens: list[str], places: list[tuple[int, int]]) -> bool:
    at = 0
    for token, (start, end) in zip(tokens, places, strict=True):
        if start < at or text[start:end] != token:
            return False
        at = end
    return True


def _placed(
    sentences: list[Any], tokens: list[str], places: list[tuple[int, int]]
) -> TokenText | None:
    """The sentences' texts at the places that their tokens name; None where these disagree."""
    if not places or len(places) != len(tokens):
        return None
    parts, length = [], 0
    for sentence, text in sentences:
        if not sentence or not isinstance(text, str) or not isinstance(sentence[0][0], str):
            return None
        start = sentence[0][1] - max(0, text.find(sentence[0][0]))
        if not length <= start <= length + 16:
            return None
        parts += ["\n" * (start - length), text]
        length = start + len(text)
    whole = "".join(parts)
    if not _fit(whole, tokens, places):
        return None
    made = TokenText.of(whole, places)
    made.is_joined = len(sentences) > 1
    return made


def check(source: Source) -> int:
    """How many layers an export holds. Raises ValueError where one is not whole."""
    number = 0
    for number, line in enumerate(source.lines(), start=1):
        record = msgspec.json.decode(line)
        for each in record["entity_mentions"] + [e["trigger"] for e in record["event_mentions"]]:
            if not 0 <= each["start"] < each["end"] <= len(record["tokens"]):
                raise ValueError(f"a mention of line {number} is outside the tokens")
    return number


FORMAT = Format(
    "wikievents",
    "WikiEvents JSON Lines (tokens, a document a line)",
    (".jsonl",),
    recognise=recognise,
    read=read,
    write=write,
    check=check,
    losses="What does not fit tokens, attributes, document labels, notes, flags, links of events, "
    "rejected and undecided suggestions are not written; discontinuous mentions become one span, "
    "events that fill a role their triggers' words.",
)
