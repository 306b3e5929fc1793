"""Texts with their marks as one web page to look at, print and send; it runs nothing.

Spans are coloured and carry their labels, as in displaCy; events, links, labels and notes stand
under each text. Everything is escaped, and the page loads nothing and knows no scripts.
"""

from __future__ import annotations

import hashlib
from html import escape
from itertools import pairwise
from typing import TYPE_CHECKING

from annotator.core.model import Event, Mention
from annotator.formats.format import DEFAULT_WRITE, Format, WriteOptions
from annotator.formats.losses import Content, Losses, content_of, tell_of_rest

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.core.documents import AnnotatedDocument
    from annotator.core.model import Argument, Attributes, Span
    from annotator.formats.source import Source

_HEAD = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Annotated texts</title>
<style>
:root { color-scheme: light dark; --ink: #22262b; --soft: #5d646d; --page: #fdfcfa;
  --line: #d9d6d0; --tint: 88%; --strong: 32%; --full: 62%; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e6e8; --soft: #a2a9b1; --page: #1c1f23;
  --line: #3a3f46; --tint: 24%; --strong: 82%; --full: 42%; } }
body { max-width: 46rem; margin: 2.5rem auto; padding: 0 1.25rem; background: var(--page);
  color: var(--ink); font: 17px/1.95 Georgia, "Source Serif Pro", serif; }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0; }
.about, table, .labels, .notes { font: 14px/1.5 system-ui, sans-serif; }
.about { color: var(--soft); margin: 0.25rem 0 1.25rem; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
article { padding-bottom: 2rem; margin-bottom: 2rem; border-bottom: 1px solid var(--line); }
mark { background: hsl(var(--h) var(--full) var(--tint)); color: inherit; padding: 0.15em 0; }
mark.first { border-radius: 4px 0 0 4px; padding-left: 0.2em; }
mark.last { border-radius: 0 4px 4px 0; padding-right: 0.2em; }
mark.first.last { border-radius: 4px; }
mark.trigger { background: none; border-bottom: 2px solid hsl(var(--h) var(--full) var(--strong)); }
mark b { font: 600 11px/1 system-ui, sans-serif; letter-spacing: 0.02em; margin-left: 0.35em;
  color: hsl(var(--h) var(--full) var(--strong)); white-space: nowrap; }
table { border-collapse: collapse; margin-top: 1rem; width: 100%; }
td, th { text-align: left; vertical-align: top; padding: 0.35rem 0.75rem 0.35rem 0;
  border-top: 1px solid var(--line); font-weight: 400; }
th { font-weight: 600; white-space: nowrap; }
i { color: var(--soft); font-style: normal; }
@media print { mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
</style>
</head>
<body>
"""
_TAIL = "</body>\n</html>\n"
_ARTICLE = b"<article "


def write(
    documents: Iterable[AnnotatedDocument], options: WriteOptions = DEFAULT_WRITE
) -> Iterator[bytes]:
    """The page, text by text."""
    yield _HEAD.encode()
    for document in documents:
        losses, content = Losses(document, options), content_of(document, options)
        tell_of_rest(content, losses, "attributes", "labels", "notes", "flag")
        losses.tell()
        yield _article(document, content).encode("utf-8", "replace")
    yield _TAIL.encode()


def check(source: Source) -> int:
    """How many texts a page holds. Raises ValueError where it is not whole."""
    if not source.data.endswith(_TAIL.encode()):
        raise ValueError("the page does not end as it should")
    return source.data.count(_ARTICLE)


def _article(document: AnnotatedDocument, content: Content) -> str:
    about = document.document
    facts = [about.source, about.date, about.url, document.annotator, str(document.status)]
    language = f' lang="{_plain(about.language)}"' if about.language else ""
    parts = [
        f'<article dir="auto"{language}>',
        f"<h1>{_plain(about.title or about.name)}</h1>",
        f'<p class="about">{" · ".join(_plain(each) for each in facts if each)}</p>',
        f'<div class="text">{_marked(document.text, content)}</div>',
        _events(content),
        _links(content),
        _small(content),
        "</article>\n",
    ]
    return "\n".join(part for part in parts if part)


# -- the text --------------------------------------------------------------------------------------


class _Piece:
    """A fragment of a mark: where it is, what it is called, and whether its label stands here."""

    def __init__(self, item: Mention | Event, number: int) -> None:
        span = item.span if isinstance(item, Mention) else item.trigger
        self.start, self.end = span.fragments[number]
        is_last = number + 1 == len(span.fragments)
        self.name = item.label if isinstance(item, Mention) else item.type
        self.kind = "" if isinstance(item, Mention) else " trigger"
        self.chip = _chip(item) if is_last else "…"


def _chip(item: Mention | Event) -> str:
    name = item.label if isinstance(item, Mention) else item.type
    shown = _attributes(item.attributes) if isinstance(item, Mention) else ""
    return f"{_plain(name)} {shown}".rstrip()


def _marked(text: str, content: Content) -> str:
    """The text with its marks in it; of marks that cross, one is cut and goes on."""
    pieces = [
        *(_Piece(m, at) for m in content.mentions.values() for at in range(len(m.span.fragments))),
        *(_Piece(e, at) for e in content.events.values() for at in range(len(e.trigger.fragments))),
    ]
    pieces.sort(key=lambda each: (each.start, -each.end))
    edges = sorted({0, len(text), *(e.start for e in pieces), *(e.end for e in pieces)})
    found: list[str] = []
    open_pieces: list[_Piece] = []
    waiting = iter(pieces)
    following = next(waiting, None)
    for start, end in pairwise(edges):
        open_pieces = [each for each in open_pieces if each.end > start]
        while following is not None and following.start == start:
            open_pieces.append(following)
            following = next(waiting, None)
        found.append(_segment(text, start, end, open_pieces))
    return "".join(found)


def _segment(text: str, start: int, end: int, pieces: list[_Piece]) -> str:
    opened = "".join(
        f'<mark class="{"first" if each.start == start else ""}'
        f'{" last" if each.end == end else ""}{each.kind}" style="--h:{_hue(each.name)}">'
        for each in pieces
    )
    closed = "".join(
        f"{f'<b>{each.chip}</b>' if each.end == end else ''}</mark>" for each in reversed(pieces)
    )
    return f"{opened}{_plain(text[start:end])}{closed}"


def _hue(name: str) -> int:
    """A hue in degrees, the same for the same name everywhere."""
    return int.from_bytes(hashlib.sha256(name.encode("utf-8", "replace")).digest()[:2]) % 360


# -- under the text --------------------------------------------------------------------------------


def _events(content: Content) -> str:
    rows = []
    for event in content.events.values():
        fillers = [f"<i>{_plain(e.role)}</i> {_filler(e, content)}" for e in event.arguments]
        shown = _attributes(event.attributes)
        cells = ", ".join([*fillers, *([shown] if shown else [])])
        trigger = _plain(event.trigger.surface)
        rows.append(f"<tr><th>{_plain(event.type)}</th><td>{trigger}</td><td>{cells}</td></tr>")
    return _table(rows)


def _filler(argument: Argument, content: Content) -> str:
    if argument.span is not None:
        return _plain(argument.span.surface)
    return _surface(argument.mention or argument.event or "", content)


def _surface(item_id: str, content: Content) -> str:
    span: Span | None = None
    if item_id in content.mentions:
        span = content.mentions[item_id].span
    elif item_id in content.events:
        span = content.events[item_id].trigger
    return "–" if span is None else _plain(span.surface)


def _links(content: Content) -> str:
    return _table(
        [
            f"<tr><th>{_plain(each.type)}</th><td>{_surface(each.source, content)}</td>"
            f"<td>{_surface(each.target, content)}</td></tr>"
            for each in content.links
        ]
    )


def _small(content: Content) -> str:
    rows = [
        f"<tr><th>{_plain(each.id)}</th><td>{_plain(', '.join(each.values))}</td></tr>"
        for each in content.labels
    ]
    if content.flag is not None:
        rows.append(f"<tr><th>flag</th><td>{_plain(content.flag)}</td></tr>")
    for note in content.notes:
        about = f"<i>{_surface(note.target, content)}</i> " if note.target else ""
        kind = "question" if note.is_question else "note"
        rows.append(f"<tr><th>{kind}</th><td>{about}{_plain(note.text)}</td></tr>")
    return _table(rows)


def _table(rows: list[str]) -> str:
    return f"<table>{''.join(rows)}</table>" if rows else ""


def _attributes(attributes: Attributes) -> str:
    shown = (name if value is True else f"{name}: {value}" for name, value in attributes)
    return _plain(", ".join(shown))


def _plain(words: str) -> str:
    """Words as HTML shows them; what HTML can't hold becomes a replacement character."""
    return escape("".join(_fit(sign) for sign in words), quote=True)


def _fit(sign: str) -> str:
    is_control = (sign < " " and sign not in "\t\n\r") or "\x7f" <= sign <= "\x9f"
    return "\N{REPLACEMENT CHARACTER}" if is_control or "\ud800" <= sign <= "\udfff" else sign


FORMAT = Format(
    "marked-page",
    "Web page of the marked texts, to look at and print",
    (".html",),
    write=write,
    check=check,
    losses="Rejected and undecided suggestions are not shown; a page is to be looked at and can't "
    "be imported again with its marks.",
)
