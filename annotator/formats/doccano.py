"""The formats doccano JSON Lines, in its three shapes; one reader for all of them.

Spans with relations (``entities`` and ``relations``), spans alone (``label`` with triples), and
categories of the whole document (``label`` with words). doccano counts UTF-16 units, or graphemes
where the project is set so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from annotator.formats.doccano_reading import read, recognise
from annotator.formats.doccano_writing import write_categories, write_relations, write_spans
from annotator.formats.format import Format
from annotator.formats.offset_units import UTF_16, Positions

if TYPE_CHECKING:
    from annotator.formats.source import Source


def check(source: Source) -> int:
    """How many layers an export holds. Raises ValueError where one is not whole."""
    count = 0
    for count, line in enumerate(source.lines(), start=1):
        record = msgspec.json.decode(line)
        positions = Positions(record["text"], UTF_16)
        for start, end in _places(record):
            if positions.code_points(start) is None or positions.code_points(end) is None:
                raise ValueError(f"a span of line {count} is outside the text")
    return count


def _places(record: dict[str, Any]) -> list[tuple[int, int]]:
    places = [(each["start_offset"], each["end_offset"]) for each in record.get("entities", ())]
    triples = [each for each in record.get("label", ()) if isinstance(each, list)]
    return places + [(start, end) for start, end, _ in triples]


_LOST = (
    "Attributes, notes, flags, times, rejected and undecided suggestions are not written; "
    "discontinuous mentions become one span"
)
RELATIONS = Format(
    "doccano",
    "doccano JSON Lines (entities and relations)",
    (".jsonl",),
    recognise=recognise,
    read=read,
    write=write_relations,
    check=check,
    losses=f"{_LOST}.",
)
SPANS = Format(
    "doccano-spans",
    "doccano JSON Lines (labelled spans)",
    (".jsonl",),
    read=read,
    write=write_spans,
    check=check,
    losses=f"{_LOST}. Arguments, links and document labels are not written either.",
)
CATEGORIES = Format(
    "doccano-categories",
    "doccano JSON Lines (labels of whole documents)",
    (".jsonl",),
    read=read,
    write=write_categories,
    check=check,
    losses="Only document labels are written, none of what is marked in the text.",
)
