"""Layers into files of any format that can be written: only what was decided, and checked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.documents import AnnotatedDocument, Document, Problem
from annotator.core.errors import UserError
from annotator.core.model import (
    Event,
    Item,
    Link,
    Mention,
    Role,
    Span,
    Status,
    Suggestion,
    Verdict,
)
from annotator.core.wording import count
from annotator.services.suggestion_store import fits

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from annotator.formats.format import Format, WriteOptions
    from annotator.services.project import Project
    from annotator.storage.layers import LayerRow

Report = Callable[[Problem], None]
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose layers: one annotator's or everybody's (None), of one role or of both (None)."""

    annotator: str | None = None
    role: Role | None = Role.ANNOTATOR


ANNOTATORS = Scope()
GOLD = Scope(role=Role.GOLD)
EVERYTHING = Scope(role=None)


class WritableFormat(NamedTuple):
    """A format that can be written. ``losses`` is a sentence; empty where nothing is lost."""

    name: str
    title: str
    ending: str
    losses: str


class FormatFacts(NamedTuple):
    """A format as a person needs to know it."""

    name: str
    title: str
    endings: tuple[str, ...]
    reads: bool
    writes: bool
    losses: str
    ending: str  # of a file that is written


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What an export wrote. A cancelled one left everything as it was."""

    documents: int = 0
    problems: tuple[Problem, ...] = ()
    cancelled: bool = False

    def summary(self) -> str:
        """One sentence."""
        if self.cancelled:
            return "The export was cancelled; nothing was written."
        problems = f", {count(len(self.problems), 'problem')}" if self.problems else ""
        return f"{count(self.documents, 'layer')} exported{problems}."


class _CancelledError(Exception):
    """Stops a writer half way, so that it clears up."""


def formats() -> list[FormatFacts]:
    """Every format that there is."""
    from annotator.formats import registry

    return [
        FormatFacts(
            each.name,
            each.title,
            each.endings,
            each.read is not None,
            each.write is not None,
            each.losses,
            each.ending,
        )
        for each in registry.FORMATS
    ]


def writable_formats() -> list[WritableFormat]:
    """The formats that a project can be exported to, the native one first."""
    return [
        WritableFormat(each.name, each.title, each.ending, each.losses)
        for each in formats()
        if each.writes
    ]


def documents_to_export(
    project: Project,
    scope: Scope = ANNOTATORS,
    done_only: bool = False,
    report: Report = lambda problem: None,
) -> Iterator[AnnotatedDocument]:
    """Each layer in scope with its document, one by one, in document order.

    Layers in which nothing was done are left out. An annotation whose words do not stand at its
    place is left out and goes to ``report``. Raises UserError where the file can't be read.
    """
    known: Document | None = None
    text = ""
    for layer in _layers(project, scope, done_only):
        with project.file.reading():
            if known is None or known.id != layer.document_id:
                known = project.file.documents.get(layer.document_id)
                text = project.file.documents.text(layer.document_id)
            if known is not None:
                yield _annotated(project, known, text, layer, report)


def _layers(project: Project, scope: Scope, done_only: bool) -> list[LayerRow]:
    with project.file.reading():
        return [
            layer
            for layer in project.file.layers.every(scope.annotator, scope.role)
            if layer.revision and (layer.status is Status.DONE or not done_only)
        ]


def _annotated(
    project: Project, document: Document, text: str, layer: LayerRow, report: Report
) -> AnnotatedDocument:
    where = f"{document.name}, {layer.annotator}"
    items = list(_that_fit(where, text, project.file.layers.items(layer.number), report))
    suggestions = project.file.documents.suggestions(document.id)
    return AnnotatedDocument(
        document=document,
        text=text,
        schema_id=project.schema.id,
        schema_version=project.schema.version,
        annotator=layer.annotator,
        role=layer.role,
        status=layer.status,
        items=tuple(items),
        suggestions=tuple(_referred(items, suggestions)),
        seconds=layer.seconds,
        tokens=project.file.documents.own_tokens(document.id),
    )


def _that_fit(where: str, text: str, items: list[Item], report: Report) -> Iterator[Item]:
    for item in items:
        bad = next((span for span in _spans(item) if not fits(text, span)), None)
        if bad is None:
            yield item
        else:
            why = f"“{bad.surface[:60]}” does not stand at {bad.start}, so it was left out."
            report(Problem(where, why))


def _spans(item: Item) -> Iterator[Span]:
    if isinstance(item, Mention):
        yield item.span
    elif isinstance(item, Event):
        yield item.trigger
        yield from (each.span for each in item.arguments if each.span is not None)


def _referred(items: list[Item], suggestions: list[Suggestion]) -> Iterator[Suggestion]:
    """The suggestions that were decided about, or that something in the layer points at."""
    wanted: set[str | None] = set()
    for item in items:
        if isinstance(item, Verdict):
            wanted.add(item.id)
        elif isinstance(item, Event):
            wanted.update(each.mention or each.event for each in item.arguments)
        elif isinstance(item, Link):
            wanted.update((item.source, item.target))
    return (each for each in suggestions if each.id in wanted)


def export(
    project: Project,
    path: Path,
    format_name: str = "native",
    scope: Scope = ANNOTATORS,
    done_only: bool = False,
    progress: Progress = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ExportReport:
    """Write the layers in scope to a file, which is there whole afterwards or not at all.

    ``progress`` hears (layers done, in all). Raises UserError where the format does not exist,
    nothing is in scope, or the file can't be written; what was there before stays then.
    """
    from annotator.formats.writing import export as write_export

    into = _format(format_name)
    problems: list[Problem] = []
    layers = _watched(project, scope, done_only, problems.append, progress, cancelled)
    try:
        done = write_export(layers, path, into, _options(project))
    except _CancelledError:
        return ExportReport(cancelled=True)
    return ExportReport(done.documents, (*problems, *done.problems))


def export_chunks(
    project: Project,
    format_name: str = "native",
    scope: Scope = ANNOTATORS,
    done_only: bool = False,
    report: Report = lambda problem: None,
) -> Iterator[bytes]:
    """The same as pieces of a file that go elsewhere. Raises UserError as ``export`` does."""
    into = _format(format_name)
    layers = _watched(project, scope, done_only, report)
    if into.write is None:
        raise AssertionError("a format to write into can be written")
    return into.write(layers, _options(project, report))


def _format(name: str) -> Format:
    from annotator.formats import registry

    into = registry.format_named(name)
    if into.write is None:
        names = ", ".join(each.name for each in registry.writable())
        raise UserError(f"“{name}” can only be read; choose one of {names}.")
    return into


def _options(project: Project, report: Report = lambda problem: None) -> WriteOptions:
    from annotator.formats.format import WriteOptions
    from annotator.nlp.tokenizer import spacy_tokenizer

    return WriteOptions(tokenize=spacy_tokenizer(project.schema.language), report=report)


def _watched(
    project: Project,
    scope: Scope,
    done_only: bool,
    report: Report,
    progress: Progress = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[AnnotatedDocument]:
    """The documents to export. Raises UserError at once where there are none."""
    total = len(_layers(project, scope, done_only))
    if not total:
        raise UserError(_nothing(project, scope, done_only))

    def watched() -> Iterator[AnnotatedDocument]:
        documents = documents_to_export(project, scope, done_only, report)
        for number, document in enumerate(documents):
            if cancelled():
                raise _CancelledError
            progress(number, total)
            yield document
        progress(total, total)

    return watched()


def _nothing(project: Project, scope: Scope, done_only: bool) -> str:
    """Why nothing is in scope, and what to do about it."""
    names = project.annotators()
    if scope.annotator is not None and scope.annotator not in names:
        known = f"; there are {', '.join(names)}" if names else ""
        return f"Nobody called “{scope.annotator}” has annotated in this project{known}."
    if done_only and _layers(project, scope, done_only=False):
        return "None of these documents is done yet; leave out “only done ones” to export all."
    if scope.role is Role.GOLD:
        return "There is no gold layer yet; settle the annotators' differences first."
    return "Nothing was annotated yet; accept suggestions or label something first."
