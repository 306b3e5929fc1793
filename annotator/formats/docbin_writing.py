"""Layers as documents of spaCy: for training ``ner`` and ``spancat``, and whole in user data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from annotator.core.model import DocumentLabel, Mention, Role, Status
from annotator.core.tokens import tokens as default_tokens
from annotator.formats.docbin_file import Doc, DocBinWriter, GroupSpan
from annotator.formats.format import DEFAULT_WRITE, WriteOptions
from annotator.formats.losses import Losses, content_of
from annotator.formats.native import record_of
from annotator.formats.word_layout import Placed, without_overlap

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.core.documents import AnnotatedDocument
    from annotator.core.model import Span
    from annotator.formats.losses import Content

OWN = "annotator"  # the key of what we know in the user data
SPANS, TRIGGERS, REJECTED = "sc", "triggers", "rejected"
UNALIGNED = "unaligned"
_MISSING, _INSIDE, _OUTSIDE, _START = range(4)


def write(
    documents: Iterable[AnnotatedDocument], options: WriteOptions = DEFAULT_WRITE
) -> Iterator[bytes]:
    """The whole file."""
    writer = DocBinWriter()
    for document in documents:
        losses = Losses(document, options)
        writer.add(_doc(document, options, losses))
        losses.tell()
    yield writer.data()


class _Words(NamedTuple):
    """Words and whether a space follows each, which together make the text."""

    words: list[str]
    spaces: list[bool]
    firsts: dict[int, int]  # the number of the word that begins at a character
    lasts: dict[int, int]  # the same for ends, exclusive

    def range_of(self, span: Span) -> tuple[int, int] | None:
        first, last = self.firsts.get(span.start), self.lasts.get(span.end)
        return None if first is None or last is None or first >= last else (first, last)


def _words(document: AnnotatedDocument, options: WriteOptions) -> _Words:
    """What stands between tokens, but for single spaces, becomes words of its own."""
    text = document.text
    made = _Words([], [], {}, {})

    def add(start: int, end: int) -> None:
        made.firsts[start] = len(made.words)
        made.words.append(text[start:end])
        made.spaces.append(False)
        made.lasts[end] = len(made.words)

    at = 0
    found = document.tokens or (options.tokenize or default_tokens)(text)
    for start, end in [*(each for each in found if each[0] < each[1]), (len(text), len(text))]:
        if at < start and made.words and text[at] == " ":
            made.spaces[-1] = True
            at += 1
        if at < start:
            add(at, start)
        if start < end:
            add(start, end)
        at = end
    return made


def _doc(document: AnnotatedDocument, options: WriteOptions, losses: Losses) -> Doc:
    words, content = _words(document, options), content_of(document, options)
    record = msgspec.json.decode(msgspec.json.encode(record_of(document, options)))  # plain values
    del record["text"]
    _keep(content, record)
    placed, unaligned = _placed(content, words, losses)
    doc = Doc(
        words.words, words.spaces, [], [""] * len(words.words), [""] * len(words.words),
        cats=_categories(content.labels), user_data={OWN: record | {UNALIGNED: unaligned}},
    )  # fmt: skip
    is_done = document.status is Status.DONE or document.role is Role.GOLD
    doc.iob = [_OUTSIDE if is_done and not options.as_suggestions else _MISSING] * len(words.words)
    for each in without_overlap(placed)[0]:
        for number in range(each.first, each.last):
            doc.iob[number] = _INSIDE if number > each.first else _START
            doc.types[number], doc.ids[number] = each.mention.label, each.mention.id
    doc.groups[SPANS] = [
        GroupSpan(each.first, each.last, each.mention.label, each.mention.id) for each in placed
    ]
    rejected = list(_rejected(content, words))
    if rejected:
        doc.groups[REJECTED] = rejected
    if content.events:
        doc.groups[TRIGGERS] = list(_triggers(content, words, losses))
    return doc


def _keep(content: Content, record: dict[str, Any]) -> None:
    """Leave only what the record has: it leaves out what nobody decided about."""
    mentions = {each["id"] for each in record["entities"]}
    events = {each["id"] for each in record["events"]}
    content.mentions = {own: each for own, each in content.mentions.items() if own in mentions}
    content.events = {own: each for own, each in content.events.items() if own in events}


def _placed(content: Content, words: _Words, losses: Losses) -> tuple[list[Placed], list[str]]:
    """The mentions that are words, and the ids of the others."""
    placed, unaligned = [], []
    for mention in content.mentions.values():
        shown = f"{mention.label}: {mention.span.surface}"
        found = words.range_of(mention.span)
        if found is None or not mention.label:
            losses.add("Spans that do not fit the tokens are in the user data alone", shown)
            unaligned.append(mention.id)
            continue
        if len(mention.span.fragments) > 1:
            what = "Discontinuous spans are the one around them but in the user data"
            losses.add(what, shown)
        placed.append(Placed(*found, mention))
    return placed, unaligned


def _triggers(content: Content, words: _Words, losses: Losses) -> Iterator[GroupSpan]:
    for event in content.events.values():
        found = words.range_of(event.trigger)
        if found is None:
            shown = f"{event.type}: {event.trigger.surface}"
            losses.add("Triggers that do not fit the tokens are in the user data alone", shown)
        else:
            yield GroupSpan(*found, event.type, event.id)


def _rejected(content: Content, words: _Words) -> Iterator[GroupSpan]:
    """What ``ner`` may learn from with ``incorrect_spans_key``; all of it is in the user data."""
    for each in content.rejected:
        if isinstance(each, Mention) and each.label:
            found = words.range_of(each.span)
            if found is not None:
                yield GroupSpan(*found, each.label, each.id)


def _categories(labels: list[DocumentLabel]) -> dict[str, float]:
    return {f"{label.id}={value}": 1.0 for label in labels for value in label.values}
