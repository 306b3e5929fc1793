"""What an import would bring, before anything is written: format, columns, first lines."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from annotator.core.documents import AnnotatedDocument, Article, Problem
from annotator.core.model import Event, Mention
from annotator.core.translation import tr
from annotator.core.wording import count
from annotator.formats import json_records, registry, tables
from annotator.formats.columns import name_column_of, text_column_of
from annotator.formats.detection import detect
from annotator.formats.format import ReadOptions
from annotator.formats.source import Source
from annotator.services.added_names import NamesSeen
from annotator.services.importing import ImportReport, find_files, with_annotations_beside

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from annotator.formats.format import Format

MOST = 1000  # articles and layers of a file that are looked at
_SAMPLES, _LONGEST = 3, 1200
_MOST_PROBLEMS = 50
_OWN_ENCODING = ("pdf", "docx", "zip", "xmi", "cas-json", "mail")


@dataclass(frozen=True, slots=True)
class Sample:
    """The beginning of a document: its name, what is known about it, and its first lines."""

    name: str
    facts: str
    text: str


@dataclass(slots=True)
class Preview:
    """What one file holds. ``options`` say how it was read; change them to read it otherwise.

    ``looked_at`` counts articles and layers up to ``MOST``; ``is_more`` says that there are others
    behind. Several layers of a text are one document, and an article with a text that was there
    before is one of the ``same``. ``columns`` are those of tables and of records, with the ones
    that become the text and the name.
    """

    path: Path
    options: ReadOptions
    format: str = ""
    encoding: str = ""
    has_encoding: bool = False
    columns: list[str] = field(default_factory=list)
    text_column: str = ""
    name_column: str = ""
    looked_at: int = 0
    texts: dict[bytes, int] = field(default_factory=dict)  # how many layers each has
    same: int = 0
    mentions: int = 0
    events: int = 0
    annotators: set[str] = field(default_factory=set)  # "" where a document names none
    names: NamesSeen = field(default_factory=NamesSeen)
    is_more: bool = False
    by_text: dict[bytes, Sample] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    problem_count: int = 0

    @property
    def documents(self) -> int:
        """How many different texts there are."""
        return len(self.texts)

    @property
    def annotated(self) -> int:
        """How many of them have annotations."""
        return sum(layers > 0 for layers in self.texts.values())

    @property
    def layers(self) -> int:
        """How many layers all of them have together."""
        return sum(self.texts.values())

    @property
    def samples(self) -> list[Sample]:
        """The beginnings of the first documents."""
        return list(self.by_text.values())

    def read_as(
        self, encoding: str, text_column: str, name_column: str, format_name: str = ""
    ) -> ReadOptions:
        """The options with something else chosen; what is empty is found by itself."""
        return ReadOptions(encoding, text_column, name_column, format_name)


def readable_formats() -> list[tuple[str, str]]:
    """The formats that can be read, each by its name and its title."""
    return [(each.name, each.title) for each in registry.readable()]


def files_in(paths: Iterable[Path]) -> tuple[list[Path], list[Problem]]:
    """The files that an import of these paths would read, and what is wrong with the others."""
    report = ImportReport()
    return find_files(paths, report), report.problems


def options_for(
    encoding: str = "", text_column: str = "", name_column: str = "", format_name: str = ""
) -> ReadOptions:
    """How a file is read; what is empty is found by itself."""
    return ReadOptions(encoding, text_column, name_column, format_name)


def preview(
    path: Path, options: ReadOptions, cancelled: Callable[[], bool] = lambda: False
) -> Preview:
    """Look into a file; nothing is written, and what is wrong with it is among the problems."""
    found = Preview(path, options, problems=with_annotations_beside(path))
    source = Source.of_file(path)
    try:
        chosen = options.format_name
        form = (
            registry.format_named(chosen, to_read=True)
            if chosen
            else detect(source, registry.all_formats(), options.encoding)
        )
        if not isinstance(form, Problem):
            _about(found, source, form)
    except (OSError, MemoryError):
        pass  # reading it says what is wrong
    for each in registry.read_file(path, options=options):
        if cancelled() or found.is_more:
            break
        _take(found, each)
    return found


def _about(found: Preview, source: Source, form: Format) -> None:
    found.format = form.title
    found.has_encoding = form.name not in _OWN_ENCODING
    if form in (tables.CSV, tables.TSV):
        found.columns = tables.header_of(source, found.options)
    elif form is json_records.FORMAT:
        found.columns = json_records.columns_of(source)
    found.text_column = text_column_of(found.columns, found.options) or ""
    found.name_column = name_column_of(found.columns, found.options) or ""


def _take(found: Preview, each: Article | AnnotatedDocument | Problem) -> None:
    if isinstance(each, Problem):
        found.problem_count += 1
        if len(found.problems) < _MOST_PROBLEMS:
            found.problems.append(each)
        return
    if found.looked_at == MOST:
        found.is_more = True
        return
    found.looked_at += 1
    about = each.document if isinstance(each, AnnotatedDocument) else each
    found.encoding = found.encoding or about.encoding
    text = hashlib.sha256(each.text.encode("utf-8", "surrogatepass")).digest()
    if isinstance(each, AnnotatedDocument):
        found.texts[text] = found.texts.get(text, 0) + 1
        _take_annotations(found, each)
    elif text in found.texts:
        found.same += 1
        return
    else:
        found.texts[text] = 0
    _take_sample(found, each, text)


def _take_annotations(found: Preview, each: AnnotatedDocument) -> None:
    items = (*each.items, *each.suggestions)
    found.mentions += sum(isinstance(item, Mention) for item in items)
    found.events += sum(isinstance(item, Event) for item in items)
    found.annotators.add(each.annotator)
    found.names.take(each)


def _take_sample(found: Preview, each: Article | AnnotatedDocument, text: bytes) -> None:
    """Keep the beginning of one of the first documents, or what one more layer of it holds."""
    sample = found.by_text.get(text)
    words = tuple(_annotated_words(each))
    if sample is not None:
        more = " · ".join(words) or tr("nothing marked")
        found.by_text[text] = replace(sample, facts=f"{sample.facts}\n{more}")
    elif len(found.by_text) < _SAMPLES:
        about = each.document if isinstance(each, AnnotatedDocument) else each
        known = (about.title, about.date, about.source, about.url, about.language)
        facts = " · ".join(filter(None, (*known, *words)))
        beginning = each.text[:_LONGEST] + "…" * (len(each.text) > _LONGEST)
        found.by_text[text] = Sample(about.name, facts, beginning)


def _annotated_words(each: Article | AnnotatedDocument) -> Iterator[str]:
    """How much is annotated in a document, and by whom."""
    if not isinstance(each, AnnotatedDocument):
        return
    items = (*each.items, *each.suggestions)
    for kind, noun in ((Mention, "mention"), (Event, "event")):
        number = sum(isinstance(item, kind) for item in items)
        if number:
            yield count(number, noun)
    if each.annotator:
        yield each.annotator
