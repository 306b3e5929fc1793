"""Articles in, suggestions out, without a project."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from annotator.core.documents import AnnotatedDocument, Article, Document, Problem
from annotator.core.text import sha256_of
from annotator.services.suggestion_store import check_suggestions, spec_for

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from annotator.core.schema import Schema

    Report = Callable[[Problem], None]

STANDARD_INPUT = "-"
_DOCUMENTS = uuid.UUID("3f0c9a52-7c1e-5f8b-9a4d-4b7d2f6e8c31")  # names are SHA-256 sums of texts


def read_articles(
    paths: Iterable[Path], report: Report, *, encoding: str = "", standard_input: bytes = b""
) -> Iterator[Article]:
    """The articles of files and folders, one by one; what can't be read goes to ``report``.

    A path that is ``-`` stands for ``standard_input``.
    """
    from annotator.formats import registry
    from annotator.formats.format import ReadOptions
    from annotator.formats.source import Source
    from annotator.services.importing import ImportReport, find_files

    for path in paths:
        found: Iterator[Article | Problem]
        if str(path) == STANDARD_INPUT:
            source = Source.of_bytes("standard input", standard_input)
            given = registry.read(source, options=ReadOptions(encoding))
            found = map(registry.article_of, given)
        else:
            missing = ImportReport()
            files = find_files([path], missing)
            yield from _told(iter(missing.problems), report)
            options = ReadOptions(encoding)
            found = (each for file in files for each in registry.read_articles(file, options))
        yield from _told(found, report)


def _told(
    found: Iterator[Article | Problem] | Iterator[Problem], report: Report
) -> Iterator[Article]:
    for each in found:
        if isinstance(each, Problem):
            report(each)
        else:
            yield each


def highlight(
    articles: Iterable[Article],
    schema: Schema,
    pipeline: str | None = None,
    report: Report = lambda problem: None,
) -> Iterator[AnnotatedDocument]:
    """Each article with its suggestions, one by one, as fast as they are asked for.

    The same text always gets the same document id and the same suggestions; nothing in it tells
    the time. An article that no suggestions can be made for goes to ``report``. Raises UserError
    where the pipeline is missing.
    """
    from annotator.nlp.spec import suggester_of
    from annotator.services.importing import storable

    suggester = suggester_of(spec_for(schema, pipeline))
    for article in map(storable, articles):
        try:
            sha256 = sha256_of(article.text)
            # One text at a time: a bad one takes no other with it, and no batch changes a result.
            suggestions = [each for found in suggester.suggest([article.text]) for each in found]
        except UnicodeEncodeError:
            why = "The text has half characters (lone surrogates); save it again as UTF-8."
            report(Problem(article.name, why))
            continue
        except Exception as error:  # noqa: BLE001 - whatever a suggester does, the rest goes on
            why = f"No suggestions could be made ({type(error).__name__}: {error})."
            report(Problem(article.name, why))
            continue
        checked = check_suggestions(article.name, article.text, schema, suggestions)
        for problem in checked.problems:
            report(problem)
        yield AnnotatedDocument(
            document=_document(article, sha256, schema),
            text=article.text,
            schema_id=schema.id,
            schema_version=schema.version,
            annotator="",
            suggestions=checked.kept,
        )


def _document(article: Article, sha256: str, schema: Schema) -> Document:
    return Document(
        id=str(uuid.uuid5(_DOCUMENTS, sha256)),
        name=article.name,
        sha256=sha256,
        title=article.title,
        date=article.date,
        source=article.source,
        url=article.url,
        language=article.language or schema.language,
        encoding=article.encoding,
        length=len(article.text),
        meta=article.meta,
    )


def highlight_lines(documents: Iterable[AnnotatedDocument]) -> Iterator[bytes]:
    """A line of native JSONL for each document, its suggestions being what it holds."""
    from annotator.formats import native
    from annotator.formats.format import WriteOptions

    return native.write(documents, WriteOptions(as_suggestions=True))


def write_highlights(path: Path, lines: Iterable[bytes]) -> int:
    """Write lines to a file that is there whole or not at all; how many bytes. Raises UserError."""
    from annotator.formats.writing import write_file

    return write_file(path, lines)
