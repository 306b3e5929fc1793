"""Prodigy's JSON Lines, one task a line, as its ``relations`` view has them.

``spans`` hold entity mentions and triggers (labelled with the event's type), ``relations`` go from
a trigger to each filler, and along links; as Prodigy does it, ``head`` and ``child`` are the last
token of each end, and ``token_end`` is inclusive. Offsets are code points, end exclusive.

``_input_hash`` and ``_task_hash`` are left out: they are Prodigy's own, and ``prodigy db-in``
sets them. A layer that is done is answered "accept", any other "ignore", so that nobody trains on
half a document by mistake.

``event_types`` and ``link_types`` name the labels of triggers and of links, which Prodigy keeps as
they are: so reading (``prodigy_reading``) tells triggers from mentions and arguments from links.

What Prodigy can't hold is reported: a span that doesn't fit the tokens keeps its character offsets
and gets no tokens, and no relation; a discontinuous mention becomes the one span around it.
Attributes, document labels and what was rejected are not written; notes and the flag stand in
``meta``, which Prodigy shows under the text, as words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from annotator.core.documents import AnnotatedDocument, Loss, remark
from annotator.core.model import (
    Argument,
    Event,
    Link,
    Mention,
    Note,
    Property,
    Role,
    Span,
    Status,
)
from annotator.core.tokens import tokens as default_tokens
from annotator.formats.format import DEFAULT_WRITE, Format, Report, WriteOptions
from annotator.formats.losses import Losses, content_of, tell_of_rest
from annotator.formats.prodigy_reading import read, recognise
from annotator.formats.span_graph import EVENT_TYPES, LINK_TYPES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.formats.source import Source

Record = dict[str, Any]


def write(
    documents: Iterable[AnnotatedDocument], options: WriteOptions = DEFAULT_WRITE
) -> Iterator[bytes]:
    """A line of UTF-8 for each document, with its line feed.

    Tokens are the document's own, else those of ``options.tokenize``, else of the built-in
    tokenizer.
    """
    for document in documents:
        yield msgspec.json.encode(task_of(document, options)) + b"\n"


def task_of(document: AnnotatedDocument, options: WriteOptions = DEFAULT_WRITE) -> Record:
    """The task that becomes a document's line."""
    tokens = list(document.tokens) or (options.tokenize or default_tokens)(document.text)
    task = _Task(document, tokens, options)
    about = document.document
    meta = {"id": about.id, "name": about.name}
    for name in ("title", "date", "source", "url"):
        if getattr(about, name):
            meta[name] = getattr(about, name)
    is_done = document.status is Status.DONE or document.role is Role.GOLD
    if not is_done:
        why = "This layer is not done; its answer is “ignore” in the export."
        options.report(remark(about.name, why))
    _tell_of_losses(document, options)
    return {
        "text": document.text,
        "meta": {**about.meta, **meta, **_remarks(document)},
        "tokens": _token_records(document.text, tokens),
        "spans": task.spans(),
        "relations": task.relations(),
        **task.types(),
        "_view_id": "relations",
        "answer": "accept" if is_done else "ignore",
        "_annotator_id": document.annotator,
        "_session_id": document.annotator,
    }


def _tell_of_losses(document: AnnotatedDocument, options: WriteOptions) -> None:
    losses, content = Losses(document, options), content_of(document, options)
    for note in content.notes:
        losses.add("Notes are written as words beside the text", note.text)
    tell_of_rest(content, losses, "notes", "flag", "undecided")
    losses.tell()


def _remarks(document: AnnotatedDocument) -> Record:
    """The flag and the notes, as people read them."""
    surfaces = {each.id: each.span.surface for each in document.items if isinstance(each, Mention)}
    surfaces |= {e.id: e.trigger.surface for e in document.items if isinstance(e, Event)}
    notes = []
    for note in sorted(
        (each for each in document.items if isinstance(each, Note)), key=lambda each: each.id
    ):
        kind = "question" if note.is_question else "note"
        kind = f"answered {kind}" if note.is_resolved else kind
        about = surfaces.get(note.target or "")
        notes.append(f"{kind} on “{about}”: {note.text}" if about else f"{kind}: {note.text}")
    flags = [e.value for e in document.items if isinstance(e, Property) and e.id == "flag"]
    remarks: Record = {"flag": flags[0]} if flags else {}
    return remarks | ({"notes": notes} if notes else {})


def _token_records(text: str, tokens: list[tuple[int, int]]) -> list[Record]:
    """Prodigy's tokens; ``ws`` is whether white space follows that is no token itself."""
    records = []
    for number, (start, end) in enumerate(tokens):
        following = tokens[number + 1][0] if number + 1 < len(tokens) else len(text)
        ws = end < following and text[end].isspace()
        records.append(
            {"text": text[start:end], "start": start, "end": end, "id": number, "ws": ws}
        )
    return records


class _Task:
    """The spans and relations of one document over its tokens."""

    def __init__(
        self, document: AnnotatedDocument, tokens: list[tuple[int, int]], options: WriteOptions
    ) -> None:
        items = document.suggestions if options.as_suggestions else document.items
        self._mentions = {each.id: each for each in items if isinstance(each, Mention)}
        self._events = {each.id: each for each in items if isinstance(each, Event)}
        self._links = [each for each in items if isinstance(each, Link)]
        self._starts = {start: number for number, (start, _) in enumerate(tokens)}
        self._ends = {end: number for number, (_, end) in enumerate(tokens)}
        self._name = document.document.name
        self._report: Report = options.report

    def _tell(self, what: str, why: str, example: str = "") -> None:
        self._report(Loss(self._name, why, what=what, example=example))

    def types(self) -> Record:
        """The labels that tell triggers from mentions, and links from arguments."""
        events = self._events.values()
        types = {each.type for each in events}
        roles = {argument.role for each in events for argument in each.arguments}
        links = {each.type for each in self._links}
        for label in sorted(types & {each.label for each in self._mentions.values()}):
            why = f"Mentions labelled {label} are read as events, which have the same label."
            self._tell("Mentions are read as events, which have the same label", why)
        for label in sorted(links & roles):
            why = f"Links named {label} are read as arguments, as a role has the same name."
            self._tell("Links are read as arguments, as a role has the same name", why)
        return {EVENT_TYPES: sorted(types), LINK_TYPES: sorted(links - roles)}

    def spans(self) -> list[Record]:
        """Mentions and triggers in reading order; reports what doesn't fit."""
        marked = [(each.span, each.label, each.id) for each in self._mentions.values()]
        marked += [(each.trigger, each.type, each.id) for each in self._events.values()]
        marked.sort(key=lambda each: (each[0].start, each[0].end, each[1], each[2]))
        for span, label, _ in marked:
            if len(span.fragments) > 1:
                why = f"{label} at {span.start} is in pieces; it is written as one span."
                what = "Discontinuous spans are written as the one around them"
                self._tell(what, why, span.surface)
            if "token_start" not in self._span(span, label):
                self._tell(
                    "Spans that do not fit the tokens have character offsets alone",
                    f"{label} at {span.start} to {span.end} (“{span.surface[:60]}”) does not fit "
                    "the tokens; it is written with character offsets alone.",
                    span.surface,
                )
        return [self._span(span, label) for span, label, _ in marked]

    def _span(self, span: Span, label: str | None) -> Record:
        record: Record = {"start": span.start, "end": span.end}
        first, last = self._starts.get(span.start), self._ends.get(span.end)
        if first is not None and last is not None and first <= last:
            record |= {"token_start": first, "token_end": last}
        return record | {"label": label}

    def relations(self) -> list[Record]:
        """From each trigger to its fillers, then the links; reports what can't be written."""
        found = []
        for event in sorted(self._events.values(), key=lambda each: (each.trigger.start, each.id)):
            head = self._span(event.trigger, event.type)
            for argument in event.arguments:
                child = self._filler(argument)
                found.append(self._relation(head, child, argument.role, event.type))
        for link in sorted(self._links, key=lambda each: each.id):
            ends = self._end(link.source), self._end(link.target)
            found.append(self._relation(*ends, link.type, "a link"))
        return [each for each in found if each is not None]

    def _filler(self, argument: Argument) -> Record | None:
        if argument.span is not None:
            if len(argument.span.fragments) > 1:
                why = f"The {argument.role} is in pieces; it is written as one span."
                what = "Discontinuous spans are written as the one around them"
                self._tell(what, why, argument.span.surface)
            return self._span(argument.span, None)
        if argument.mention is not None:
            mention = self._mentions.get(argument.mention)
            return self._span(mention.span, mention.label) if mention else None
        event = self._events.get(argument.event or "")
        return self._span(event.trigger, event.type) if event else None

    def _end(self, item_id: str) -> Record | None:
        if item_id in self._events:
            event = self._events[item_id]
            return self._span(event.trigger, event.type)
        mention = self._mentions.get(item_id)
        return self._span(mention.span, mention.label) if mention else None

    def _relation(
        self, head: Record | None, child: Record | None, label: str, of: str
    ) -> Record | None:
        if head is None or child is None:
            why = f"“{label}” of {of} is left out: one of its ends is gone."
            self._tell("Arguments and links without both ends are left out", why)
            return None
        if "token_end" not in head or "token_end" not in child:
            why = f"“{label}” of {of} is left out: an end does not fit the tokens."
            self._tell("Arguments and links whose ends do not fit the tokens are left out", why)
            return None
        return {
            "head": head["token_end"],
            "child": child["token_end"],
            "head_span": head,
            "child_span": child,
            "label": label,
        }


def check(source: Source) -> int:
    """How many tasks an export holds. Raises ValueError where one is not whole."""
    count = 0
    for line in source.lines():
        task = msgspec.json.decode(line)
        for span in task["spans"]:
            if not 0 <= span["start"] < span["end"] <= len(task["text"]):
                raise ValueError(f"a span of line {count + 1} is outside the text")
        count += 1
    return count


FORMAT = Format(
    "prodigy",
    "Prodigy's JSON Lines (spans and relations)",
    (".jsonl",),
    recognise=recognise,
    read=read,
    write=write,
    check=check,
    losses="Attributes, document labels and rejected suggestions are not written; notes are "
    "written as words; "
    "discontinuous mentions become one span.",
)
