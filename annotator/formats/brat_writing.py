"""brat standoff as a ZIP archive: a ``.txt`` and an ``.ann`` for each layer, and a configuration.

``annotation.conf`` declares what is used, so that brat opens the folder as it is. What brat can't
hold is reported: document labels, status, flags, seconds, who annotated, what was rejected, notes
about the document, what was only suggested. A mention across a line break is written in pieces,
one for each line, which our own reader puts together again.
"""

from __future__ import annotations

import re
import tempfile
import zipfile
from typing import TYPE_CHECKING, Any

from annotator.core.documents import Loss
from annotator.core.model import DocumentLabel, Event, Link, Mention, Note, Property, Verdict
from annotator.formats.archive_names import free_name
from annotator.formats.brat_configuration import Used
from annotator.formats.brat_reading import BARE
from annotator.formats.format import DEFAULT_WRITE, WriteOptions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.core.documents import AnnotatedDocument
    from annotator.core.model import Argument, Attributes, Span

_BREAK = re.compile(r"\s*[\n\r\u2028\u2029\t]\s*")
_BLOCK = 1 << 20
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the same bytes whenever it is written


def write(
    documents: Iterable[AnnotatedDocument], options: WriteOptions = DEFAULT_WRITE
) -> Iterator[bytes]:
    """The archive, block by block."""
    used = Used()
    names: set[str] = set()
    with tempfile.TemporaryFile() as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for document in documents:
                name = free_name(document, names)
                text, annotations = pair_of(document, used, options)
                _add(archive, f"{name}.txt", text)
                _add(archive, f"{name}.ann", annotations)
            _add(archive, "annotation.conf", used.configuration())
        file.seek(0)
        while block := file.read(_BLOCK):
            yield block


def _add(archive: zipfile.ZipFile, name: str, text: str) -> None:
    entry = zipfile.ZipInfo(name, _EPOCH)
    entry.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(entry, text.encode("utf-8"))


def pair_of(
    document: AnnotatedDocument, used: Used, options: WriteOptions = DEFAULT_WRITE
) -> tuple[str, str]:
    """The text and the annotation lines of one layer; what brat can't hold is reported."""
    return document.text, _Lines(document, used, options).text()


class _Lines:
    """The lines of one layer."""

    def __init__(self, document: AnnotatedDocument, used: Used, options: WriteOptions) -> None:
        self._document, self._used, self._report = document, used, options.report
        items: Any = document.suggestions if options.as_suggestions else document.items
        self._items = items
        self._mentions = [each for each in items if isinstance(each, Mention)]
        self._events = [each for each in items if isinstance(each, Event)]
        self._lines: list[str] = []
        used.renamed.clear()
        self._counts = {"T": 0, "E": 0, "A": 0, "R": 0, "#": 0}
        self._ids: dict[tuple[type, str], str] = {}  # of mentions, events and links to brat's

    def _tell(self, what: str, why: str, number: int = 1) -> None:
        self._report(Loss(self._document.document.name, why, what=what, number=number))

    def _next(self, kind: str) -> str:
        self._counts[kind] += 1
        return f"{kind}{self._counts[kind]}"

    def text(self) -> str:
        for mention in sorted(self._mentions, key=lambda each: (each.span.fragments, each.id)):
            label = self._used.entity(mention.label)
            self._ids[Mention, mention.id] = self._span(label, mention.span)
        events = sorted(self._events, key=lambda each: (each.trigger.fragments, each.id))
        self._ids |= {(Event, event.id): self._next("E") for event in events}
        for event in events:
            self._event(event)
        for mention in self._mentions:
            self._attributes(self._ids[Mention, mention.id], mention.attributes, is_event=False)
        for event in events:
            self._attributes(self._ids[Event, event.id], event.attributes, is_event=True)
        self._links()
        self._notes()
        self._tell_of_losses()
        return "".join(f"{line}\n" for line in self._lines)

    def _span(self, label: str, span: Span) -> str:
        """Write a span; its id. Its pieces end where lines do."""
        pieces: list[tuple[int, int]] = []
        for start, end in span.fragments:
            begin = start
            for found in _BREAK.finditer(self._document.text, start, end):
                if begin < found.start():
                    pieces.append((begin, found.start()))
                begin = found.end()
            if begin < end:
                pieces.append((begin, end))
        if not pieces:  # white space alone
            pieces = list(span.fragments)
        own = self._next("T")
        place = ";".join(f"{start} {end}" for start, end in pieces)
        words = " ".join(self._document.text[start:end] for start, end in pieces)
        self._lines.append(f"{own}\t{label} {place}\t{_BREAK.sub(' ', words)}")
        return own

    def _event(self, event: Event) -> None:
        kind = self._used.event(event.type)
        parts = [f"{kind}:{self._span(kind, event.trigger)}"]
        seen: dict[str, int] = {}
        self._tell_of_numbers(event)
        for argument in event.arguments:
            filler = self._filler(argument)
            if filler is None:
                why = f"The {argument.role} of {event.type} is left out: its filler is gone."
                self._tell("Arguments without a filler are left out", why)
                continue
            role = self._used.role(event.type, argument.role)
            seen[role] = seen.get(role, 0) + 1
            if seen[role] > 1 and role[-1].isdigit():
                why = f"A second {role} of {event.type} is read by brat as a role without a number."
                self._tell("Roles with a number at their end lose it", why)
            parts.append(f"{role}{seen[role] if seen[role] > 1 else ''}:{filler}")
        self._lines.append(f"{self._ids[Event, event.id]}\t{' '.join(parts)}")

    def _tell_of_numbers(self, event: Event) -> None:
        """A role with a number at its end is read as a second one of the same name."""
        roles = {argument.role for argument in event.arguments}
        for role in sorted(roles):
            if role.rstrip("0123456789") in roles - {role}:
                why = f"{role} of {event.type} is read by brat as one more role without it."
                self._tell("Roles with a number at their end lose it", why)

    def _filler(self, argument: Argument) -> str | None:
        if argument.span is not None:
            return self._span(self._used.entity(BARE), argument.span)
        if argument.mention is not None:
            return self._ids.get((Mention, argument.mention))
        return self._ids.get((Event, argument.event or ""))

    def _id_of(self, item_id: str | None) -> str | None:
        """The id of the event or mention that a link or note is on."""
        own = item_id or ""
        return self._ids.get((Event, own)) or self._ids.get((Mention, own))

    def _attributes(self, own: str, attributes: Attributes, *, is_event: bool) -> None:
        for name, value in attributes:
            if isinstance(value, str) and not _plain(value):
                why = f"The attribute {name} is left out: it has no word."
                self._tell("Attributes without a word are left out", why)
                continue
            shown = "" if value is True else " false" if value is False else f" {_plain(value)}"
            if isinstance(value, str) and _plain(value) != value:
                why = f"Of “{_plain(value)}” the blanks are written as one."
                self._tell("Blanks in values of attributes are written as one", why)
            brat_name = self._used.attribute(name, value, is_event=is_event)
            self._lines.append(f"{self._next('A')}\t{brat_name} {own}{shown}")

    def _links(self) -> None:
        for item in self._items:
            if isinstance(item, Link):
                ends = self._id_of(item.source), self._id_of(item.target)
                if None in ends:
                    why = f"The link {item.type} is left out: an end is gone."
                    self._tell("Links without both ends are left out", why)
                    continue
                kind, own = self._used.link(item.type), self._next("R")
                self._ids[Link, item.id] = own
                self._lines.append(f"{own}\t{kind} Arg1:{ends[0]} Arg2:{ends[1]}")

    def _notes(self) -> None:
        for item in self._items:
            if isinstance(item, Note):
                target = self._id_of(item.target) or self._ids.get((Link, item.target or ""))
                if target is None:
                    kind = "Notes about the document are left out"
                    why = "A note about the document is left out; brat has none."
                    if item.target:
                        kind = "Notes on what is gone are left out"
                        why = "A note is left out: what it is about is gone."
                    self._tell(kind, why)
                    continue
                if item.is_question:
                    why = "A question is written as a note; brat has no questions."
                    self._tell("Questions are written as notes", why)
                words = _BREAK.sub(" ", item.text)
                self._lines.append(f"{self._next('#')}\tAnnotatorNotes {target}\t{words}")

    def _tell_of_losses(self) -> None:
        for of, name in self._used.renamed:
            why = f"“{name}” is written with letters, numbers, - and _ alone, as brat wants it."
            self._tell(f"Names of {of} are written with letters, numbers, - and _ alone", why)
        labels = sum(isinstance(each, DocumentLabel) for each in self._items)
        rejected = sum(
            isinstance(each, Verdict) and each.decision == "rejected" for each in self._items
        )
        flags = sum(isinstance(each, Property) and each.id == "flag" for each in self._items)
        counted = (
            (labels, "document labels"),
            (rejected, "rejected suggestions"),
            (flags, "flags"),
        )
        for number, what in counted:
            if number:
                why = f"{number} {what} are left out; brat has none."
                self._tell(f"{what.capitalize()} are left out", why, number)


def _plain(value: str) -> str:
    return " ".join(value.split())
