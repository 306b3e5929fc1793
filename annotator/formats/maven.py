"""MAVEN JSON Lines, one document a line: event triggers by sentence, in and out.

Offsets are numbers of tokens in the sentence, end exclusive. The format knows triggers alone, in
clusters that mean one event (read as chains of links); ``negative_triggers`` are words that were
decided to be none: rejected suggestions of events, both ways. Our exports add ``document`` (the
text) and ``offsets`` (code points of each token). Lost when writing, and counted: arguments,
mentions, links, attributes, document labels, notes, undecided suggestions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from annotator.core.model import Event
from annotator.formats.foreign_facts import layer_facts_of
from annotator.formats.format import DEFAULT_WRITE, Format, WriteOptions
from annotator.formats.losses import Content, Losses, content_of, tell_of_rest
from annotator.formats.maven_reading import DOCUMENT, OFFSETS, read, recognise
from annotator.formats.token_layout import Fitted, FittedEvent, TokenLayout

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.core.documents import AnnotatedDocument
    from annotator.formats.source import Source

Record = dict[str, Any]


def write(
    documents: Iterable[AnnotatedDocument], options: WriteOptions = DEFAULT_WRITE
) -> Iterator[bytes]:
    """A line for each layer. Types are numbered as they come up, over the whole file."""
    types: dict[str, int] = {}
    for document in documents:
        losses, content = Losses(document, options), content_of(document, options)
        layout = TokenLayout(document, options)
        events = Fitted(Content(events=_bare(content, losses)), layout, losses, within=True).events
        rejected = {
            each.id: Event(each.id, each.type, each.trigger)
            for each in content.rejected
            if isinstance(each, Event)
        }
        negative = Fitted(Content(events=rejected), layout, losses, within=True).events
        content.rejections -= len(rejected)
        for event in rejected.values():
            losses.add("Types of rejected events are left out", event.type)
        tell_of_rest(content, losses)
        losses.tell()
        record = {
            "id": document.document.id,
            "title": document.document.title,
            "content": [
                {
                    "sentence": document.text[each.start : each.end],
                    "tokens": layout.words(each.first, each.last),
                }
                for each in layout.sentences
            ],
            "events": [_cluster(each, layout, types) for each in events],
            "negative_triggers": [_trigger(each, layout) for each in negative],
            DOCUMENT: document.text,
            OFFSETS: [list(each) for each in layout.tokens],
        }
        yield msgspec.json.encode(layer_facts_of(document) | record) + b"\n"


def _bare(content: Content, losses: Losses) -> dict[str, Event]:
    """The events without what MAVEN has no place for, which is counted."""
    for mention in content.mentions.values():
        losses.add("Mentions are left out", mention.span.surface)
    for link in content.links:
        losses.add("Links are left out", link.type)
    for event in content.events.values():
        for argument in event.arguments:
            losses.add("Arguments are left out", argument.role)
    return {e.id: Event(e.id, e.type, e.trigger) for e in content.events.values()}


def _cluster(each: FittedEvent, layout: TokenLayout, types: dict[str, int]) -> Record:
    number = types.setdefault(each.type, len(types) + 1)
    mention = [_trigger(each, layout)]
    return {"id": each.id, "type": each.type, "type_id": number, "mention": mention}


def _trigger(each: FittedEvent, layout: TokenLayout) -> Record:
    base = layout.sentences[each.sentence].first
    words = layout.text[layout.tokens[each.first][0] : layout.tokens[each.last - 1][1]]
    offset = [each.first - base, each.last - base]
    return {"id": each.id, "trigger_word": words, "sent_id": each.sentence, "offset": offset}


def check(source: Source) -> int:
    """How many layers an export holds. Raises ValueError where one is not whole."""
    number = 0
    for number, line in enumerate(source.lines(), start=1):
        record = msgspec.json.decode(line)
        for mention in (m for each in record["events"] for m in each["mention"]):
            start, end = mention["offset"]
            if not 0 <= start < end <= len(record["content"][mention["sent_id"]]["tokens"]):
                raise ValueError(f"a trigger of line {number} is outside the tokens")
    return number


FORMAT = Format(
    "maven",
    "MAVEN JSON Lines (event triggers)",
    (".jsonl",),
    recognise=recognise,
    read=read,
    write=write,
    check=check,
    losses="Only event triggers that fit tokens and rejected ones are written, with neither "
    "arguments, mentions, links, attributes, document labels, notes nor undecided suggestions.",
)
