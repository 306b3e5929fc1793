"""DyGIE++ JSON Lines, one document a line, in and out.

Offsets are numbers of tokens in the document, end **inclusive**. The format has no text: our
exports add ``_text``, ``_offsets`` (code points of each token) and ``_document``, which DyGIE++
passes over; other texts are put together from their tokens, and that is said. A place is all that
names a filler, so bare text where a mention stands is read as that mention. Coreference clusters
become chains of links. Lost when writing, and counted: triggers of several words (their last word
is written), what does not fit tokens or crosses sentences, attributes, document labels, notes,
links of events, undecided and rejected suggestions. Model predictions (``predicted_ner``) are not
read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from annotator.core.documents import Problem
from annotator.formats.dygie_annotations import Annotations
from annotator.formats.foreign_facts import base_from, is_own, layer_facts_of
from annotator.formats.format import DEFAULT_READ, DEFAULT_WRITE, Format, ReadOptions, WriteOptions
from annotator.formats.json_rows import Row, first_record
from annotator.formats.native_items import Reporter, table
from annotator.formats.native_reading import read_record
from annotator.formats.span_graph import BARE
from annotator.formats.token_layout import Fitted, FittedEvent, fitted_to_tokens
from annotator.formats.token_text import TokenText, known_places, texts_of, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.core.documents import AnnotatedDocument
    from annotator.formats.format import Found
    from annotator.formats.losses import Losses
    from annotator.formats.source import Source

Record = dict[str, Any]
_TEXT, _OFFSETS, _DOCUMENT = "_text", "_offsets", "_document"


def recognise(source: Source) -> bool:
    """Whether the first record has a document key and sentences of words."""
    record = first_record(source)
    sentences = record.get("sentences")
    return (
        "doc_key" in record
        and isinstance(sentences, list)
        and all(isinstance(each, list) for each in sentences)
    )


def write(
    documents: Iterable[AnnotatedDocument], options: WriteOptions = DEFAULT_WRITE
) -> Iterator[bytes]:
    """A line for each layer."""
    for document in documents:
        fitted, layout, losses = fitted_to_tokens(document, options, within=True)
        record = {
            "doc_key": document.document.id,
            "dataset": "annotator",
            "sentences": [layout.words(each.first, each.last) for each in layout.sentences],
            **_lists(fitted, len(layout.sentences), losses),
            _TEXT: document.text,
            _OFFSETS: [list(each) for each in layout.tokens],
            _DOCUMENT: layer_facts_of(document),
        }
        losses.tell()
        yield msgspec.json.encode(record) + b"\n"


def _lists(fitted: Fitted, sentences: int, losses: Losses) -> Record:
    found: dict[str, list[list[Any]]] = {
        name: [[] for _ in range(sentences)] for name in ("ner", "relations", "events")
    }
    ids: dict[tuple[int, int], str] = {}  # of the mention that a place is read as
    for each in fitted.entities:
        if each.label != BARE:
            ids.setdefault((each.first, each.last), each.id)
            found["ner"][each.sentence].append([each.first, each.last - 1, each.label])
    for _, kind, source, target in fitted.relations:
        places = [source.first, source.last - 1, target.first, target.last - 1]
        found["relations"][source.sentence].append([*places, kind])
        for end in (source, target):
            if ids.get((end.first, end.last), end.id) != end.id:
                losses.add("Ends of links are read as another mention of the same words", end.label)
    for event in fitted.events:
        found["events"][event.sentence].append(_event(event, ids, losses))
    return dict(found)


def _event(event: FittedEvent, ids: dict[tuple[int, int], str], losses: Losses) -> list[Any]:
    if event.last - event.first > 1:
        losses.add("Triggers of several words are written as the last one", event.type)
    arguments = []
    for role, filler in event.arguments:
        if ids.get((filler.first, filler.last), filler.id) != filler.id:
            losses.add("Fillers are read as another mention of the same words", role)
        arguments.append([filler.first, filler.last - 1, role])
    return [[event.last - 1, event.type], *arguments]


def read(source: Source, options: ReadOptions = DEFAULT_READ) -> Iterator[Found]:
    """A layer for each line, after the problems with it."""
    for found in texts_of(source, options, _text_of):
        if isinstance(found, Problem):
            yield found
        else:
            yield from _read_row(*found, options)


def _text_of(record: Record) -> TokenText:
    """The text as our exports give it, else put together. Raises one of MISSHAPEN."""
    sentences = [words_of(each) for each in record["sentences"]]
    words = [word for sentence in sentences for word in sentence]
    text = record.get(_TEXT)
    if isinstance(text, str):
        places = known_places(text, words, record.get(_OFFSETS))
        if places is not None:
            return TokenText.of(text, places)
    made = TokenText()
    for sentence in sentences:
        made.add(sentence)
    return made


def _read_row(row: Row, text: TokenText, options: ReadOptions) -> Iterator[Found]:
    facts = table(row.record, _DOCUMENT)
    if not is_own(facts):
        facts = {"doc_id": row.record.get("doc_key")}
        if isinstance(row.record.get("dataset"), str):
            facts["dataset"] = row.record["dataset"]
    base = base_from(facts | {"text": text.text}, row.where, row.name, options, row.encoding)
    if isinstance(base, Problem):
        yield base
        return
    problems = Reporter(row.where)
    found = Annotations(row.record, text, problems).record()
    yield from problems.found
    yield from read_record(base | found | {"tokens": text.native_tokens()}, row.where)


def check(source: Source) -> int:
    """How many layers an export holds. Raises ValueError where one is not whole."""
    number = 0
    for number, line in enumerate(source.lines(), start=1):
        record = msgspec.json.decode(line)
        tokens = sum(map(len, record["sentences"]))
        for start, end, _ in (each for sentence in record["ner"] for each in sentence):
            if not 0 <= start <= end < tokens:
                raise ValueError(f"a mention of line {number} is outside the tokens")
    return number


FORMAT = Format(
    "dygie",
    "DyGIE++ JSON Lines (tokens, a document a line)",
    (".jsonl", ".json"),
    recognise=recognise,
    read=read,
    write=write,
    check=check,
    losses="Triggers keep their last word; what does not fit tokens or crosses sentences, "
    "attributes, document labels, notes, flags, links of events, rejected and undecided "
    "suggestions are not written.",
)
