"""TextEE and OneIE JSON Lines, one sentence (or window) a line, in and out.

Offsets are numbers of tokens in the sentence, end exclusive. Lines of one ``doc_id`` that follow
one another are one document. Our exports say what stands before a sentence and after the last one,
and where its tokens stand (``offsets``, code points in the sentence), so their texts come back
whole; other texts are put together from their sentences, and that is said. Lost when writing, and
counted: what does not fit tokens or crosses sentences (arguments and links too), attributes,
document labels, notes, links of events, undecided and rejected suggestions, that a mention is
discontinuous. Word pieces (OneIE's ``pieces``) are not written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from annotator.core.documents import Problem
from annotator.formats.event_mentions import LISTS, Lists, mention_lists
from annotator.formats.foreign_facts import base_from, is_own, layer_facts_of
from annotator.formats.format import DEFAULT_READ, DEFAULT_WRITE, Format, ReadOptions, WriteOptions
from annotator.formats.json_rows import Row, first_record, rows
from annotator.formats.native_items import MISSHAPEN, Reporter, near
from annotator.formats.native_reading import read_record
from annotator.formats.token_layout import fitted_to_tokens
from annotator.formats.token_text import Rebuilt, TokenText, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.core.documents import AnnotatedDocument
    from annotator.formats.format import Found
    from annotator.formats.source import Source

Record = dict[str, Any]
BEFORE, AFTER, OFFSETS = "before", "after", "offsets"
_KNOWN = {"doc_id", "sent_id", "wnd_id", "tokens", "text", "sentence", "pieces", "token_lens",
          BEFORE, AFTER, OFFSETS, *LISTS}  # fmt: skip


def recognise(source: Source) -> bool:
    """Whether the first record has tokens and event mentions, and no sentences."""
    record = first_record(source)
    named = ("tokens", "event_mentions")
    return all(isinstance(record.get(each), list) for each in named) and "sentences" not in record


def write(
    documents: Iterable[AnnotatedDocument], options: WriteOptions = DEFAULT_WRITE
) -> Iterator[bytes]:
    """A line for each sentence of each layer; a layer's first line has the document's facts."""
    for document in documents:
        fitted, layout, losses = fitted_to_tokens(document, options, within=True)
        losses.tell()
        own = document.document.id
        for number, each in enumerate(layout.sentences):
            text = document.text[each.start : each.end]
            record = {
                "doc_id": own,
                "sent_id": f"{own}-{number}",
                "wnd_id": f"{own}-{number}",
                "text": text,
                "sentence": text,
                "lang": document.document.language,
                "tokens": layout.words(each.first, each.last),
                **mention_lists(fitted, layout, number),
                OFFSETS: [
                    [start - each.start, end - each.start]
                    for start, end in layout.tokens[each.first : each.last]
                ],
                BEFORE: each.before,
            }
            record |= layer_facts_of(document) if not number else {}
            record |= {AFTER: layout.after} if number == len(layout.sentences) - 1 else {}
            yield msgspec.json.encode(record) + b"\n"


def read(source: Source, options: ReadOptions = DEFAULT_READ) -> Iterator[Found]:
    """A layer for each document, after the problems with its sentences."""
    rebuilt = Rebuilt(source.name)
    document: _Document | None = None
    for row in rows(source, options):
        if isinstance(row, Problem):
            yield row
            continue
        if document is None or not document.goes_on_with(row.record):
            yield from document.found(options, rebuilt) if document else ()
            document = _Document(row)
        document.add(row)
    yield from document.found(options, rebuilt) if document else ()
    yield from rebuilt.said()


class _Document:
    """The sentences of one document as they come."""

    def __init__(self, first: Row) -> None:
        self._first = first
        self._id = first.record.get("doc_id")
        self._text = TokenText()
        self._annotations: Record = {"entities": [], "events": [], "links": []}
        self._problems: list[Problem] = []
        self._sentences = 0

    def goes_on_with(self, record: Record) -> bool:
        """Whether a sentence belongs to this document."""
        return bool(self._id) and record.get("doc_id") == self._id and not is_own(record)

    def add(self, row: Row) -> None:
        """Take a sentence, or remember why it can't be."""
        record, problems = row.record, Reporter(row.where)
        try:
            words = words_of(record["tokens"])
        except MISSHAPEN as error:
            problems.tell(f"This sentence is left out: it is misshapen near {near(error)}.")
        else:
            text = record.get("sentence", record.get("text"))
            first = self._text.add(words, text, record.get(BEFORE), record.get(OFFSETS))
            self._text.close(record.get(AFTER))
            self._sentences += 1
            found = Lists(record, self._text, problems, first).annotations()
            for name, each in found.items():
                self._annotations[name] += each
        self._problems += problems.found

    def found(self, options: ReadOptions, rebuilt: Rebuilt) -> Iterator[Found]:
        """The layer, after the problems."""
        yield from self._problems
        if not self._sentences:
            return
        rebuilt.count(self._text)
        row = self._first
        left = {name: value for name, value in row.record.items() if name not in _KNOWN}
        if not is_own(left) and isinstance(self._id, str | int):
            left["doc_id"] = self._id
        base = base_from(
            left | {"text": self._text.text}, row.where, row.name, options, row.encoding
        )
        if isinstance(base, Problem):
            yield base
            return
        base |= self._annotations | {"tokens": self._text.native_tokens()}
        yield from read_record(base, row.where)


def check(source: Source) -> int:
    """How many layers an export holds. Raises ValueError where a sentence is not whole."""
    layers = 0
    for number, line in enumerate(source.lines(), start=1):
        record = msgspec.json.decode(line)
        layers += is_own(record)
        for each in record["entity_mentions"] + [e["trigger"] for e in record["event_mentions"]]:
            if not 0 <= each["start"] < each["end"] <= len(record["tokens"]):
                raise ValueError(f"a mention of line {number} is outside the tokens")
    return layers


FORMAT = Format(
    "textee",
    "TextEE or OneIE JSON Lines (tokens, a sentence a line)",
    (".jsonl", ".json"),
    recognise=recognise,
    read=read,
    write=write,
    check=check,
    losses="What does not fit tokens or crosses sentences, attributes, document labels, notes, "
    "flags, links of events, rejected and undecided suggestions are not written; discontinuous "
    "mentions become one span, events that fill a role their triggers' words.",
)
