"""Annotator: turn news articles into gold-standard data, on the desktop, offline.

As a library it reads and writes every format that the program knows, and reads project files:

    import annotator
    for document in annotator.read("news.annotator"):
        print(document.document.name, [(m.label, m.span.surface) for m in document.mentions])

Importing it is instant; what reading needs is loaded when something is read, and never Qt.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from os import PathLike

    from annotator.core.documents import AnnotatedDocument, Document, Problem
    from annotator.core.errors import UserError
    from annotator.core.model import Argument, DocumentLabel, Event, Item, Link, Mention, Span
    from annotator.core.model import span_of as span_of
    from annotator.services.library import Written

__version__ = "0.1.0"
__all__ = [
    "AnnotatedDocument",
    "Argument",
    "Document",
    "DocumentLabel",
    "Event",
    "Link",
    "Mention",
    "Problem",
    "Span",
    "UserError",
    "Written",
    "document",
    "read",
    "span_of",
    "write",
]
_HOMES = {
    "core.documents": ("AnnotatedDocument", "Document", "Problem"),
    "core.errors": ("UserError",),
    "core.model": ("Argument", "DocumentLabel", "Event", "Link", "Mention", "Span", "span_of"),
    "services.library": ("Written",),
}


def __getattr__(name: str) -> Any:
    """The public types, imported when they are first asked for."""
    for home, names in _HOMES.items():
        if name in names:
            return getattr(importlib.import_module(f"annotator.{home}"), name)
    raise AttributeError(f"module “annotator” has no “{name}”")


def read(
    path: str | PathLike[str],
    *,
    format_name: str = "",
    encoding: str = "",
    text_column: str = "",
    on_problem: Callable[[Problem], None] | None = None,
) -> Iterator[AnnotatedDocument]:
    """The documents of a file, one layer of annotations each, read as they are asked for.

    ``path`` is a file in any format that ``annotator formats`` lists, an article, a folder of
    these, or a project; of a project come all layers in which somebody did something. Offsets are
    code points, end exclusive. ``format_name`` and ``encoding`` overrule what is detected,
    ``text_column`` names the column of a table that holds the text. ``on_problem`` hears what had
    to be left out; without it each is a warning. Raises UserError, which is one sentence, where
    nothing can be read at all.
    """
    from annotator.services import library

    options = (encoding, text_column)
    return library.read(path, format_name, options, on_problem or library.warn)


def write(
    documents: Iterable[AnnotatedDocument],
    path: str | PathLike[str],
    *,
    format_name: str = "",
    strict: bool = False,
) -> Written:
    """Write documents to a file, which is there whole afterwards or not at all.

    The format is the one named, else the first that has the file's ending (``.jsonl`` is
    Annotator's own, which holds everything). The file is read back and compared. Returns how many
    were written, what the format could not hold, and what came back. Raises UserError where the
    file can't be written, and with ``strict`` where the format can't hold everything.
    """
    from annotator.services import library

    return library.write(documents, path, format_name, strict=strict)


def document(text: str, *items: Item, name: str = "text", annotator: str = "") -> AnnotatedDocument:
    """A document to be written: a text with mentions, events, links and labels.

    Its id comes from the text, so that the same text always has the same one. Raises ValueError
    where something does not stand in the text as it says.
    """
    from annotator.services import library

    return library.document(text, items, name, annotator)
