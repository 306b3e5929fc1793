"""CSV of mentions for spreadsheets: one row a mention, trigger, argument, link or document label.

Writing only: the table does not hold the texts. Offsets are code points, end exclusive. Fields that
a spreadsheet would take for a formula are defused, and line breaks in words become spaces, both by
``csv_rows``. The file begins with a byte order mark, or Excel takes UTF-8 for something else. Each
layer has a row of its own, with its status and flag, before the others. Lost, and counted: notes,
undecided and rejected suggestions; fragments are one span, whose words are those of the fragments.
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from annotator.formats.csv_rows import csv_chunks
from annotator.formats.format import DEFAULT_WRITE, Format, WriteOptions
from annotator.formats.losses import Content, Losses, content_of, tell_of_rest

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.core.documents import AnnotatedDocument
    from annotator.core.model import Argument, Attributes, Event, Mention, Origin, Span
    from annotator.formats.source import Source

COLUMNS = ("document", "document_id", "annotator", "role", "status", "kind", "id", "label", "start",
           "end", "text", "of", "filler", "attributes", "source", "decision")  # fmt: skip
_MARK = "\ufeff".encode()
_NOWHERE = ("", "", "")


def write(
    documents: Iterable[AnnotatedDocument], options: WriteOptions = DEFAULT_WRITE
) -> Iterator[bytes]:
    """The header, then the rows of each layer."""
    yield _MARK
    yield from csv_chunks([COLUMNS])
    for document in documents:
        losses, content = Losses(document, options), content_of(document, options)
        tell_of_rest(content, losses, "attributes", "labels", "flag")
        losses.tell()
        about = document.document
        whose = (about.name, about.id, document.annotator, str(document.role), str(document.status))
        yield b"".join(csv_chunks([(*whose, *row) for row in _rows(content)]))


def _rows(content: Content) -> Iterator[tuple[str, ...]]:
    yield ("layer", "", "", "", "", content.flag or "", "", "", "", "", "")
    for label in content.labels:
        values = "; ".join(label.values)
        yield ("document label", "", label.id, "", "", values, *_NOWHERE, *_said(label.origin))
    for mention in content.mentions.values():
        yield _marked("mention", mention, mention.label, mention.span)
    for event in content.events.values():
        yield _marked("trigger", event, event.type, event.trigger)
        for argument in event.arguments:
            yield _argument(event, argument, content)
    for link in content.links:
        ends = link.source, link.target, ""
        yield ("link", link.id, link.type, *_NOWHERE, *ends, *_said(link.origin))


def _said(origin: Origin) -> tuple[str, str]:
    return origin.source, str(origin.decision)


def _place(span: Span | None) -> tuple[str, str, str]:
    return (str(span.start), str(span.end), span.surface) if span else _NOWHERE


def _marked(kind: str, item: Mention | Event, label: str, span: Span) -> tuple[str, ...]:
    attributes = _attributes(item.attributes)
    return (kind, item.id, label, *_place(span), "", "", attributes, *_said(item.origin))


def _argument(event: Event, argument: Argument, content: Content) -> tuple[str, ...]:
    span, filler = argument.span, argument.mention or argument.event or ""
    if argument.mention in content.mentions:
        span = content.mentions[argument.mention or ""].span
    elif argument.event in content.events:
        span = content.events[argument.event or ""].trigger
    of = event.id, filler, ""
    return ("argument", "", argument.role, *_place(span), *of, *_said(argument.origin))


def _attributes(attributes: Attributes) -> str:
    return "; ".join(
        f"{name}={str(value).lower() if isinstance(value, bool) else value}"
        for name, value in attributes
    )


def check(source: Source) -> int:
    """How many layers an export holds. Raises ValueError where a row is not whole."""
    csv.field_size_limit(2**31 - 1)
    rows = csv.reader(io.StringIO(source.data.decode("utf-8-sig"), newline=""), strict=True)
    layers = 0
    try:
        if next(rows, []) != list(COLUMNS):
            raise ValueError("its header is another one")
        for number, row in enumerate(rows, start=2):
            if len(row) != len(COLUMNS):
                raise ValueError(f"row {number} has {len(row)} cells")
            layers += row[COLUMNS.index("kind")] == "layer"
    except csv.Error as error:
        raise ValueError(str(error)) from error
    return layers


FORMAT = Format(
    "mentions",
    "CSV of mentions for spreadsheets",
    (".csv",),
    write=write,
    check=check,
    losses="Texts, notes, rejected and undecided suggestions are not written; discontinuous "
    "mentions have one start and one end.",
)
