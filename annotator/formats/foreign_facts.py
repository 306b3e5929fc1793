"""What is known about a document, beside the annotations of another tool's record.

Our own exports name the document's id; then its facts are taken as they stand. Other records are
read as those of articles are: which column is the title, the date, and so on.
"""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from annotator.core.documents import Problem
from annotator.formats.columns import article_from, text_column_of
from annotator.formats.native_reading import FORMAT_NAME

if TYPE_CHECKING:
    from annotator.core.documents import AnnotatedDocument, Document
    from annotator.formats.format import ReadOptions

Record = dict[str, Any]
_FACTS = ("title", "date", "source", "url", "language")


def facts_of(about: Document) -> Record:
    """``document_id``, ``name``, and what else there is of title, date, source, url, language."""
    known = {name: value for name in _FACTS if (value := getattr(about, name))}
    meta = {"meta": about.meta} if about.meta else {}
    return {"document_id": about.id, "name": about.name, **known, **meta}


def layer_facts_of(document: AnnotatedDocument) -> Record:
    """The same with ``annotator`` and ``status``, for formats with no place of their own."""
    whose = {"annotator": document.annotator} if document.annotator else {}
    return facts_of(document.document) | whose | {"status": str(document.status)}


def base_from(
    record: Record, where: str, fallback_name: str, options: ReadOptions, encoding: str = "utf-8"
) -> Record | Problem:
    """The beginning of a native record, with the text and the facts; or why there is none."""
    found: Record = {"format": FORMAT_NAME, "encoding": encoding}
    inner = record.get("meta")
    meta: Record = inner if isinstance(inner, dict) else {}
    if is_own(record) and isinstance(record.get("text"), str):
        names = ("name", "text", *_FACTS)
        known = {name: record[name] for name in names if isinstance(record.get(name), str)}
        whose = {name: record[name] for name in ("annotator", "status") if name in record}
        return found | {"id": record["document_id"], "meta": meta} | known | whose
    flat = {name: value for name, value in record.items() if name != "meta" or value is not inner}
    if not meta:
        flat = record
    article = article_from(meta | flat if meta else flat, where, fallback_name, options)
    if isinstance(article, Problem):
        return article
    facts = {name: getattr(article, name) for name in ("name", "text", *_FACTS)}
    return found | facts | {"meta": article.meta}


def with_text_column(record: Record, options: ReadOptions) -> ReadOptions:
    """The options; they name the only column of words where no column is known to be the text."""
    columns = [str(name) for name in record]
    words = [name for name, value in record.items() if isinstance(value, str)]
    if options.text_column or text_column_of(columns, options) or len(words) != 1:
        return options
    return replace(options, text_column=words[0])


def is_own(record: Record) -> bool:
    """Whether a record is one of our exports: it names a document by its UUID."""
    given = record.get("document_id")
    try:
        return isinstance(given, str) and str(uuid.UUID(given)) == given
    except ValueError:
        return False
