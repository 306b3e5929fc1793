"""The little Markdown that guidelines are written in, as HTML that holds nothing else.

Everything is escaped before anything is marked up: paragraphs, lists, headings, bold, italics and
code become elements of HTML, all other signs stay what they are.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markupsafe import Markup

_ITEM = re.compile(r"\s*(?:[-*+]|\d+[.)])\s+(.*)")
_HEADING = re.compile(r" {0,3}#{1,6}[ \t]+(.*?)[ \t#]*")
_INLINE = (
    (re.compile(r"`([^`]+)`"), r"<code>\1</code>"),
    (re.compile(r"\*\*(\S(?:[^*]*\S)?)\*\*"), r"<strong>\1</strong>"),
    (re.compile(r"\*(\S(?:[^*]*\S)?)\*"), r"<em>\1</em>"),
)


def as_html(markdown: str) -> Markup:
    """Guidelines as HTML."""
    from markupsafe import Markup

    return Markup("\n").join(_blocks(markdown))


def _blocks(markdown: str) -> Iterator[Markup]:
    from markupsafe import Markup

    for block in re.split(r"\n\s*\n", markdown.replace("\r\n", "\n").strip()):
        lines = block.split("\n")
        while lines:
            items = _taken(lines, is_item=True)
            if items:
                inner = Markup("").join(Markup("<li>{}</li>").format(_marked(i)) for i in items)
                yield Markup("<ul>{}</ul>").format(inner)
            words = " ".join(_taken(lines, is_item=False))
            if words:
                yield Markup("<p>{}</p>").format(_marked(words))


def _taken(lines: list[str], *, is_item: bool) -> list[str]:
    """The lines at the beginning that are items of a list, or that are none; they go."""
    found = []
    while lines and bool(item := _ITEM.fullmatch(lines[0])) is is_item:
        line = item[1] if item else lines[0].strip()
        heading = _HEADING.fullmatch(line)
        found.append(f"**{heading[1]}**" if heading else line)
        del lines[0]
    return found


def _marked(words: str) -> Markup:
    from markupsafe import Markup, escape

    text = str(escape(words))
    for pattern, element in _INLINE:
        text = pattern.sub(element, text)
    return Markup(text)  # noqa: S704 - escaped above
