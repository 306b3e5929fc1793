"""Which format a file is in: by its content where that is sure, else by its ending."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.documents import Problem
from annotator.core.translation import tr
from annotator.formats.decoding import DecodingError, decode, signature
from annotator.formats.later_records import later_records
from annotator.formats.transcoding import in_utf8

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.formats.format import Format
    from annotator.formats.source import Source


def detect(source: Source, formats: Sequence[Format], encoding: str = "") -> Format | Problem:
    """The format to read a file with, or a problem that says what can be read.

    The first format whose content test says yes wins, so surer ones come first in ``formats``.
    Where only the one for any JSON does, records behind the first are looked at, too.
    A file without an ending is plain text if it is text at all, in ``encoding`` where one is
    named. Raises OSError.
    """
    readable = [each for each in formats if each.read is not None]
    seen = in_utf8(source, encoding)
    for place, each in enumerate(readable):
        if each.recognise is not None and each.recognise(seen):
            return (each.is_general and _by_later_records(seen, readable[:place])) or each
    by_ending = [each for each in readable if source.ending and source.ending in each.endings]
    if by_ending:
        return by_ending[-1]  # the most general one: no surer one knew the content
    kind = signature(source.head)
    if kind:
        return Problem(
            source.name,
            tr("This is {kind}. {supported}", kind=tr(kind), supported=supported(readable)),
        )
    try:
        decode(source.data, encoding)
    except DecodingError as error:
        return Problem(source.name, str(error))
    if not source.ending:
        return next(each for each in readable if ".txt" in each.endings)
    return Problem(
        source.name,
        tr(
            "The ending “{ending}” is not known. {supported}",
            ending=source.ending,
            supported=supported(readable),
        ),
    )


def _by_later_records(source: Source, surer: Sequence[Format]) -> Format | None:
    asked = [each for each in surer if each.recognise is not None]
    for record in later_records(source):
        for each in asked:
            if each.recognise is not None and each.recognise(record):
                return each
    return None


def supported(formats: Sequence[Format]) -> str:
    """A sentence with every ending that can be read."""
    endings = dict.fromkeys(ending for each in formats for ending in each.endings)
    return tr(
        "Files that can be read: {endings}; save it as one of them.", endings=", ".join(endings)
    )
