"""UIMA CAS, as XMI or JSON: the text of the view with the annotations becomes a layer."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from annotator.core.documents import Problem
from annotator.core.translation import tr
from annotator.formats.archive import read_archive
from annotator.formats.cas_annotations import Annotations
from annotator.formats.cas_json_reading import STRUCTURES, VIEWS, cas_from
from annotator.formats.cas_names import FACTS
from annotator.formats.cas_structures import CasError
from annotator.formats.cas_xmi_reading import MAX_BYTES, parse_types, parse_xmi
from annotator.formats.foreign_facts import base_from
from annotator.formats.format import DEFAULT_READ, ReadOptions
from annotator.formats.json_rows import first_record, rows
from annotator.formats.native_items import Reporter, string, table
from annotator.formats.native_reading import read_record
from annotator.formats.zip_entries import is_archive

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.cas_structures import Cas, Types, View
    from annotator.formats.format import Format, Found
    from annotator.formats.source import Source

Record = dict[str, Any]
TYPE_SYSTEMS = ("TypeSystem.xml", "typesystem.xml")
_INITIAL = "_InitialView"
_KNOWN = {"begin", "end", "language", "documentTitle", "documentId"}
_NO_LANGUAGE = ("", "x-unspecified")


def recognise_xmi(source: Source) -> bool:
    """Whether the file begins as XMI does."""
    start = source.head[:4000].removeprefix(b"\xef\xbb\xbf").lstrip()
    return start.startswith(b"<") and b"http://www.omg.org/XMI" in start and b":XMI" in start


def recognise_json(source: Source) -> bool:
    """Whether the file is a table with feature structures and views."""
    record = first_record(source)
    return STRUCTURES in record and VIEWS in record


def read_xmi(source: Source, options: ReadOptions, form: Format) -> Iterator[Found]:
    """The layer of an XMI file with the type system beside it, or those in an archive of ours."""
    if is_archive(source):
        yield from read_archive(source, options, form)
        return
    problems = Reporter(source.name)
    try:
        types = _types_beside(source, problems)
        cas = parse_xmi(source.data, types)
    except CasError as error:
        yield Problem(source.name, str(error))
        return
    yield from _read(cas, source.stem, problems, source.name)


def _types_beside(source: Source, problems: Reporter) -> Types | None:
    for name in (*TYPE_SYSTEMS, f"{source.stem}-typesystem.xml"):
        try:
            return parse_types(source.beside(name).data)
        except FileNotFoundError:
            continue
        except CasError as error:
            problems.tell(f"{name} beside it is not used: {error}")
            return None
    problems.remark(
        "No TypeSystem.xml is beside it, so what points at what was told by the features’ names."
    )
    return None


def read_json(source: Source, options: ReadOptions, form: Format) -> Iterator[Found]:
    """The layer of a JSON CAS, or those in an archive of ours."""
    if is_archive(source):
        yield from read_archive(source, options, form)
        return
    if len(source.data) > MAX_BYTES:
        yield Problem(
            source.name,
            tr("The file has more than {number} MiB; split it.", number=MAX_BYTES >> 20),
        )
        return
    for row in rows(source, options):
        if isinstance(row, Problem):
            yield row
            continue
        problems = Reporter(row.where)
        try:
            cas = cas_from(row.record)
        except CasError as error:
            yield Problem(row.where, str(error))
            continue
        yield from _read(cas, row.name, problems, row.where, row.encoding)


def _read(
    cas: Cas, name: str, problems: Reporter, where: str, encoding: str = "utf-8"
) -> Iterator[Found]:
    facts = _own_facts(cas)
    view = _view(cas, problems, is_own=facts is not None)
    if view is None:
        yield from problems.found
        return
    about = facts if facts is not None else _facts(cas, view, name)
    base = base_from(about | {"text": view.text}, where, name, DEFAULT_READ, encoding)
    if isinstance(base, Problem):
        problems.tell(base.why)
        yield from problems.found
        return
    try:
        found = Annotations(cas, view, problems, is_own=facts is not None).record()
    except CasError as error:
        yield Problem(where, str(error))
        return
    labels = {"labels": table(facts, "labels")} if facts is not None else {}
    yield from problems.found
    yield from read_record(base | found | labels, where)


def _view(cas: Cas, problems: Reporter, *, is_own: bool) -> View | None:
    """The view whose text is read: the initial one, where that has a text. Others are told."""
    with_text = [e for e in cas.views if e.text is not None and (is_own or e.text.strip())]
    if not with_text:
        problems.tell("The CAS has no text, so there is nothing to annotate.")
        return None
    chosen = next((each for each in with_text if each.name == _INITIAL), with_text[0])
    for each in with_text:
        if each is not chosen:
            shown = each.name[:60]
            problems.tell(f"The view “{shown}” is left out: a document has one text.")
    return chosen


def _own_facts(cas: Cas) -> Record | None:
    """What our own exports say about the document; None in files of other tools."""
    for each in cas.structures.values():
        if each.type == FACTS:
            try:
                found = json.loads(str(each.values.get("facts")))
            except (ValueError, RecursionError):
                return None
            return found if isinstance(found, dict) else None
    return None


def _facts(cas: Cas, view: View, name: str) -> Record:
    """Name, title, language, and whatever else the file says of the document."""
    found: Record = {"name": name}
    for each in cas.structures.values():
        if each.short not in ("DocumentMetaData", "DocumentAnnotation"):
            continue
        if each.sofa not in (None, view.sofa):
            continue
        language = string(each.values, "language")
        if language not in _NO_LANGUAGE:
            found["language"] = language
        title, own = string(each.values, "documentTitle"), string(each.values, "documentId")
        if own or title:
            found["name"] = own or title
        if title and title != own:
            found["title"] = title
        rest = {name: value for name, value in each.values.items() if name not in _KNOWN}
        found.setdefault("meta", {}).update(rest)
    return found
