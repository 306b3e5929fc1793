"""A record with named columns to an article: which column is the text, the title, and so on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.core.documents import Article, Problem
from annotator.core.translation import tr

if TYPE_CHECKING:
    from annotator.formats.format import ReadOptions

Record = dict[str, Any]

TEXT = (
    "text", "content", "body", "article", "article_text", "full_text", "fulltext", "maintext",
    "main_text", "article_body", "articlebody", "story", "document", "raw_text",
)  # fmt: skip
_NAMES = ("id", "doc_id", "document_id", "article_id", "uuid", "guid", "key", "name", "filename")
_FIELDS: dict[str, tuple[str, ...]] = {
    "title": ("title", "headline", "heading"),
    "date": (
        "date", "published", "publish_date", "pub_date", "pubdate", "published_at", "publishedat",
        "publication_date", "date_published", "datetime",
    ),
    "source": (
        "source", "publisher", "outlet", "site", "sitename", "site_name", "newspaper",
        "publication", "source_name",
    ),
    "url": ("url", "link", "uri", "web_url", "source_url"),
    "language": ("language", "lang"),
}  # fmt: skip


def folded(column: object) -> str:
    """A column's name as it is compared: lower case, with _ for spaces and hyphens."""
    return str(column).strip().lower().replace(" ", "_").replace("-", "_")


def text_column_of(columns: list[str], options: ReadOptions) -> str | None:
    """Which of these columns holds the text, or None."""
    if options.text_column:
        if options.text_column in columns:
            return options.text_column
        return _first(columns, (folded(options.text_column),))
    return _first(columns, TEXT)


def name_column_of(columns: list[str], options: ReadOptions) -> str | None:
    """Which of these columns names the articles, or None."""
    if options.name_column:
        return _first(columns, (folded(options.name_column),))
    return _first(columns, _NAMES)


def article_from(
    record: Record, where: str, fallback_name: str, options: ReadOptions, encoding: str = ""
) -> Article | Problem:
    """The article of a record, or the problem with it. Columns that mean nothing go into meta."""
    columns = [str(column) for column in record]
    column = text_column_of(columns, options)
    if column is None:
        return Problem(where, no_text_column(columns, options))
    text = record[column]
    if not isinstance(text, str):
        return Problem(
            where,
            tr("The column “{column}” holds no text here; the record is left out.", column=column),
        )
    if not text.strip():
        return Problem(
            where, tr("The column “{column}” is empty here; the record is left out.", column=column)
        )
    meta = {name: value for name, value in record.items() if name != column}
    fields = {field: _take(meta, names) for field, names in _FIELDS.items()}
    name = name_column_of(columns, options)
    given = _as_text(meta.get(name)) if name is not None else ""
    return Article(name=given or fallback_name, text=text, encoding=encoding, meta=meta, **fields)


def no_text_column(columns: list[str], options: ReadOptions) -> str:
    """The sentence for a record none of whose columns holds the text."""
    if not columns:
        return "This record is empty; it is left out."
    shown = ", ".join(f"“{column[:40]}”" for column in columns[:12])
    if options.text_column:
        return f"There is no column “{options.text_column}”; choose one of {shown}."
    return f"No column is known to hold the text; choose the text column, one of {shown}."


def _first(columns: list[str], names: tuple[str, ...]) -> str | None:
    by_folded = {folded(column): column for column in reversed(columns)}
    return next((by_folded[name] for name in names if name in by_folded), None)


def _take(meta: Record, names: tuple[str, ...]) -> str:
    """The value of the first of these columns, taken out of ``meta`` where it is a plain one."""
    column = _first(list(meta), names)
    if column is None:
        return ""
    value = meta[column]
    if isinstance(value, dict) and isinstance(value.get("name"), str):
        return str(value["name"])  # as in {"source": {"id": …, "name": …}}; the rest stays in meta
    text = _as_text(value)
    if text or value in (None, ""):
        del meta[column]
    return text


def _as_text(value: Any) -> str:
    if isinstance(value, str):
        return value.strip()
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return str(value) if is_number else ""
