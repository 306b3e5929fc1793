"""UIMA CAS, which INCEpTION and DKPro exchange: XMI with its type system, and JSON."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from annotator.formats.cas_json_reading import cas_from
from annotator.formats.cas_reading import (
    TYPE_SYSTEMS,
    read_json,
    read_xmi,
    recognise_json,
    recognise_xmi,
)
from annotator.formats.cas_structures import CasError
from annotator.formats.cas_writing import write_json, write_xmi
from annotator.formats.cas_xmi_reading import parse_types, parse_xmi
from annotator.formats.format import DEFAULT_READ, DEFAULT_WRITE, Format, ReadOptions, WriteOptions
from annotator.formats.json_values import BadJsonError, decode_unchecked
from annotator.formats.zip_entries import Archive, ArchiveError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.core.documents import AnnotatedDocument
    from annotator.formats.cas_structures import Cas
    from annotator.formats.format import Found
    from annotator.formats.source import Source

_LOSSES = (
    "Notes, flags, times, rejected and undecided suggestions are not written; discontinuous "
    "mentions become one span."
)


def _read_xmi(source: Source, options: ReadOptions = DEFAULT_READ) -> Iterator[Found]:
    return read_xmi(source, options, XMI)


def _read_json(source: Source, options: ReadOptions = DEFAULT_READ) -> Iterator[Found]:
    return read_json(source, options, JSON)


def _write_xmi(
    documents: Iterable[AnnotatedDocument], options: WriteOptions = DEFAULT_WRITE
) -> Iterator[bytes]:
    return write_xmi(documents, options)


def _write_json(
    documents: Iterable[AnnotatedDocument], options: WriteOptions = DEFAULT_WRITE
) -> Iterator[bytes]:
    return write_json(documents, options)


def _check(source: Source, *, is_xml: bool) -> int:
    """How many layers an export holds. Raises ValueError where it is not whole."""
    try:
        with Archive(source) as archive:
            types = parse_types(archive.source(TYPE_SYSTEMS[0]).data) if is_xml else None
            names = [name for name in archive.names if name not in TYPE_SYSTEMS]
            for name in names:
                data = archive.source(name).data
                _check_places(
                    parse_xmi(data, types) if is_xml else cas_from(decode_unchecked(data))
                )
    except (ArchiveError, CasError, BadJsonError, KeyError, OSError) as error:
        raise ValueError(str(error)) from error
    return len(names)


def _check_places(cas: Cas) -> None:
    (view,) = cas.views
    length = len((view.text or "").encode("utf-16-le")) // 2
    for each in cas.structures.values():
        if "begin" in each.values and not 0 <= each.values["begin"] <= each.values["end"] <= length:
            raise ValueError("an annotation is outside the text")


XMI = Format(
    "xmi",
    "UIMA CAS XMI (written as a ZIP archive with the type system)",
    (".xmi",),
    recognise=recognise_xmi,
    read=_read_xmi,
    write=_write_xmi,
    check=partial(_check, is_xml=True),
    written_ending=".zip",
    losses=f"{_LOSSES} Signs that XML can't hold become spaces.",
)
JSON = Format(
    "cas-json",
    "UIMA CAS JSON (written as a ZIP archive)",
    (".json",),
    recognise=recognise_json,
    read=_read_json,
    write=_write_json,
    check=partial(_check, is_xml=False),
    written_ending=".zip",
    losses=_LOSSES,
)
