"""Layers into files of any format that can be written: only what was decided, and checked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.documents import AnnotatedDocument, Document, Loss, Problem, remark
from annotator.core.errors import CancelledError, UserError
from annotator.core.model import (
    Event,
    Item,
    Mention,
    Span,
)
from annotator.core.translation import tr
from annotator.core.wording import count
from annotator.services.export_scope import (
    ANNOTATORS,
    EVERYTHING,
    GOLD,
    Scope,
    layers_in,
    number_of_layers,
)
from annotator.services.referred import referred
from annotator.services.suggestion_store import fits

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from annotator.formats.format import Format, WriteOptions
    from annotator.formats.loss_report import LossReport
    from annotator.services.project import Project
    from annotator.storage.layers import LayerRow

__all__ = ["ANNOTATORS", "EVERYTHING", "GOLD", "Scope", "number_of_layers"]  # with what is exported

Report = Callable[[Problem], None]
Progress = Callable[..., None]


def ignore_progress(done: int, total: int, what: str = "") -> None:
    """Hear how far an export is, and do nothing about it."""


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
    """What an export wrote. A cancelled one left everything as it was.

    ``losses`` are sentences about what the format can't hold, a kind each; ``read_back`` says
    what came back when the file was read again, and problems are among ``problems`` then.
    """

    documents: int = 0
    problems: tuple[Problem, ...] = ()
    cancelled: bool = False
    losses: tuple[str, ...] = ()
    read_back: str = ""
    files: tuple[Path, ...] = ()

    def summary(self) -> str:
        """One sentence."""
        if self.cancelled:
            return tr("The export was cancelled; nothing was written.")
        number = sum(not each.is_remark for each in self.problems)
        problems = f", {count(number, 'problem')}" if number else ""
        return f"{count(self.documents, 'layer')} exported{problems}."

    def told(self) -> list[Problem]:
        """All there is to tell: what the format can't hold, then problems and remarks."""
        lost = [remark(tr("The format can’t hold this"), sentence) for sentence in self.losses]
        return [*lost, *self.problems]


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
        for each in registry.all_formats()
    ]


def plug_in_problems() -> tuple[Problem, ...]:
    """What is wrong with formats of other people that can't be used."""
    from annotator.formats import registry

    return registry.plug_in_problems()


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
    for layer in layers_in(project, scope, done_only):
        with project.file.reading():
            if known is None or known.id != layer.document_id:
                known = project.file.documents.get(layer.document_id)
                text = project.file.documents.text(layer.document_id)
            if known is not None:
                yield _annotated(project, known, text, layer, report)


def _annotated(
    project: Project, document: Document, text: str, layer: LayerRow, report: Report
) -> AnnotatedDocument:
    where = f"{document.name}, {layer.annotator}"
    items = _that_fit(where, text, project.file.layers.items(layer.number), report)
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
        suggestions=referred(items, suggestions),
        seconds=layer.seconds,
        tokens=project.file.documents.own_tokens(document.id),
    )


def _that_fit(where: str, text: str, items: list[Item], report: Report) -> list[Item]:
    """The items whose words stand at their places: nearly always all of them."""
    length = len(text)
    others = [
        item
        for item in items
        if not (  # a mention of one piece, as most are, with its words
            type(item) is Mention
            and len((span := item.span).fragments) == 1
            and 0 <= (place := span.fragments[0])[0] < place[1] <= length
            and text[place[0] : place[1]] == span.surface
        )
    ]
    left: list[Item] = []
    for item in others:
        bad = next((span for span in _spans(item) if not fits(text, span)), None)
        if bad is not None:
            left.append(item)
            why = tr("“{surface}” does not stand at {start}, so it was left out.",
                     surface=bad.surface[:60], start=bad.start)  # fmt: skip
            report(Problem(where, why))
    return [item for item in items if item not in left] if left else items


def _spans(item: Item) -> Iterator[Span]:
    if isinstance(item, Mention):
        yield item.span
    elif isinstance(item, Event):
        yield item.trigger
        yield from (each.span for each in item.arguments if each.span is not None)


def export(
    project: Project,
    path: Path,
    format_name: str = "native",
    scope: Scope = ANNOTATORS,
    done_only: bool = False,
    progress: Progress = ignore_progress,
    cancelled: Callable[[], bool] = lambda: False,
) -> ExportReport:
    """Write the layers in scope to a file, which is there whole afterwards or not at all.

    ``progress`` hears (layers done, in all), and the same with what goes on while the file is read
    back. Raises UserError where the format does not exist, nothing is in scope, or the file can't
    be written; what was there before stays then, also where it is cancelled at any time.
    """
    from annotator.formats.writing import export as write_export

    into = _format(format_name)
    problems: list[Problem] = []
    total = number_of_layers(project, scope, done_only)
    layers = _watched(project, scope, done_only, problems.append, progress, cancelled)

    def reading(done: int, size: int) -> None:
        if cancelled():
            raise CancelledError
        progress(done * total // max(size, 1), total, tr("reading back"))

    try:
        done = write_export(layers, path, into, _options(project), reading)
    except CancelledError:
        return ExportReport(cancelled=True)
    plain = (each for each in done.problems if not isinstance(each, Loss))
    return ExportReport(
        done.documents,
        (*problems, *plain, *done.read_back.problems),
        losses=tuple(done.losses.sentences()),
        read_back=done.read_back.sentence(),
        files=(path,),
    )


def chunks_of(
    project: Project, documents: Iterable[AnnotatedDocument], format_name: str
) -> Iterator[bytes]:
    """These documents as pieces of a file. Raises UserError where the format can't be written."""
    into = _format(format_name)
    if into.write is None:
        raise AssertionError("a format to write into can be written")
    return into.write(documents, _options(project))


def check_target(path: Path) -> None:
    """Raise UserError where no export can be put in this place."""
    from annotator.formats.writing import target_of

    target_of(path)


def loss_report() -> LossReport:
    """An empty report, to ``take`` what ``export_chunks`` reports."""
    from annotator.formats.loss_report import LossReport

    return LossReport()


def losses_of(
    project: Project,
    format_name: str = "native",
    scope: Scope = ANNOTATORS,
    done_only: bool = False,
    progress: Progress = ignore_progress,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[str, ...]:
    """What the format can't hold of the layers in scope, a sentence a kind; nothing is written.

    Empty where it holds all of it, or where somebody cancelled. Raises UserError as ``export``.
    """
    from annotator.formats.writing import losses_of as losses_in

    ignored: list[Problem] = []
    layers = _watched(project, scope, done_only, ignored.append, progress, cancelled)
    try:
        return tuple(losses_in(layers, _format(format_name), _options(project)).sentences())
    except CancelledError:
        return ()


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
        words = tr("“{name}” can only be read; choose one of {names}.", name=name, names=names)
        raise UserError(words)
    return into


def _options(project: Project, report: Report = lambda problem: None) -> WriteOptions:
    from annotator.formats.format import WriteOptions
    from annotator.nlp.tokenizer import spacy_tokenizer

    tokenize = spacy_tokenizer(project.schema.language)
    return WriteOptions(tokenize=tokenize, report=report, undecided=False)


def _watched(
    project: Project,
    scope: Scope,
    done_only: bool,
    report: Report,
    progress: Progress = ignore_progress,
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[AnnotatedDocument]:
    """The documents to export. Raises UserError at once where there are none."""
    total = number_of_layers(project, scope, done_only)

    def watched() -> Iterator[AnnotatedDocument]:
        documents = documents_to_export(project, scope, done_only, report)
        for number, document in enumerate(documents):
            if cancelled():
                raise CancelledError
            progress(number, total)
            yield document
        progress(total, total)

    return watched()
