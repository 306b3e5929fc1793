"""WebAnno TSV 2, which older versions wrote: read as if it were version 3.

One line names the layers, parted by ``#``, with their features; ``AttachTo=`` makes a relation. A
row has no offsets. A value over several tokens begins with ``B-`` and goes on with ``I-``; ``O``
and ``_`` are no annotation, and the layer's name with ``_`` is one without a value.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.formats.token_text import TokenText
from annotator.formats.webanno_body import Body, Tell, Unit
from annotator.formats.webanno_layers import (
    BASE,
    FEATURE,
    NO_VALUE,
    NOTHING,
    RELATION,
    SPAN,
    Column,
    Header,
    Layer,
    escaped,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

OLD_LINE = re.compile(r"\s*#\s+[\w.]+\s*\|[^\t]*\Z")
_TEXT, _ID, _ATTACH = "#text=", "#id=", "AttachTo="
_ROW = re.compile(r"\d{1,9}-\d{1,9}\t")
_PREFIX = re.compile(r"([BIO])-")


def old_header_of(lines: list[str]) -> Header | None:
    """The header of a file; None where the first line is none."""
    if not OLD_LINE.match(lines[0]):
        return None
    header = Header(2, end=1)
    for words in lines[0].split("#"):
        name, *fields = (each.strip() for each in words.split("|"))
        columns = tuple(
            Column(BASE, each.removeprefix(_ATTACH))
            if each.startswith(_ATTACH)
            else Column(FEATURE, each)
            for each in fields
        )
        if name and columns:
            kind = RELATION if columns[-1].kind == BASE else SPAN
            header.layers.append(Layer(kind, name, header.width, columns))
            header.width += len(columns)
    return header


class OldBodyReader:
    """Reads the lines below the header, as ``BodyReader`` does."""

    def __init__(self, header: Header, tell: Tell) -> None:
        self._header, self._tell = header, tell
        self._open: dict[tuple[str, int], int] = {}  # the numbers of what may go on, by its place
        self._last = 0
        self._text = TokenText()
        self._units: dict[str, Unit] = {}
        self._rows: list[tuple[int, list[str]]] = []
        self._words: list[str] = []

    def read(self, lines: list[str]) -> Body:
        """The text and the rows."""
        for number, line in enumerate(lines[self._header.end :], start=self._header.end + 1):
            if _ROW.match(line):
                self._rows.append((number, line.split("\t")))
            elif not line.strip():
                self._close()
            elif line.startswith(_TEXT):
                self._close()
                self._words = [line.removeprefix(_TEXT)]
            elif self._words and not self._rows:
                self._words.append(line)  # the text of a sentence with line breaks
            elif not line.startswith(_ID):
                self._tell(number, "This line is left out: it is no row of a token.")
        self._close()
        return Body(self._text, list(self._units.values()), {}, False)

    def _close(self) -> None:
        """Take the sentence that ends here."""
        rows, words = self._rows, "\n".join(self._words) if self._words else None
        if rows:
            first = self._text.add([fields[1] for _, fields in rows], words)
            for token, (number, fields) in enumerate(rows, start=first):
                self._unit(number, fields, self._text.tokens[token])
            self._rows, self._words = [], []

    def _unit(self, number: int, fields: list[str], place: tuple[int, int]) -> None:
        name, word, *cells = fields
        if len(cells) != self._header.width and cells and not cells[-1]:
            cells.pop()
        if name in self._units or len(cells) != self._header.width:
            self._tell(number, "The annotations of this line are left out: it has other columns "
                       f"than the header, or there is a row {name} already.")  # fmt: skip
            return
        cells = [cell for layer in self._header.layers for cell in self._translated(layer, cells)]
        self._units[name] = Unit(number, name, *place, word, cells, is_part=False)

    def _translated(self, layer: Layer, cells: list[str]) -> Iterator[str]:
        """The cells of a layer as version 3 has them."""
        given = [cell.split("|") for cell in cells[layer.at : layer.at + len(layer.columns)]]
        columns: list[list[str]] = [[] for _ in given]
        for place in range(max(map(len, given))):
            items = [each[place] if place < len(each) else NOTHING for each in given]
            if all(item in (NOTHING, "O", "") for item in items):
                self._open.pop((layer.name, place), None)
                continue
            mark = self._mark(layer, place, items)
            for column, kept, item in zip(layer.columns, columns, items, strict=True):
                kept.append(item if column.kind == BASE else _value(layer, item) + mark)
        yield from ("|".join(each) or NOTHING for each in columns)

    def _mark(self, layer: Layer, place: int, items: list[str]) -> str:
        """The number of an annotation over several tokens; a new one where it begins."""
        signs = {found[1] for item in items if (found := _PREFIX.match(item))}
        if layer.kind == RELATION or not signs:
            self._open.pop((layer.name, place), None)
            return ""
        if "B" in signs or (layer.name, place) not in self._open:
            self._last += 1
            self._open[layer.name, place] = self._last
        return f"[{self._open[layer.name, place]}]"


def _value(layer: Layer, item: str) -> str:
    bare = _PREFIX.sub("", item, count=1)
    if bare in (NOTHING, "O", "", f"{layer.name}_"):
        return NO_VALUE
    return escaped(bare)
