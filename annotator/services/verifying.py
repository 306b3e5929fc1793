"""Checks a whole project: the file, every offset, the schema, and that the log replays."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from annotator.core.documents import Problem
from annotator.core.errors import EditConflictError
from annotator.core.layer import Layer
from annotator.core.model import Argument, DocumentLabel, Event, Item, Link, Mention, Span
from annotator.core.text import sha256_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from annotator.core.documents import Document
    from annotator.core.edits import Edit
    from annotator.services.departures import Departures
    from annotator.services.project import Project
    from annotator.storage.layers import LayerRow

_MALFORMED = (KeyError, TypeError, ValueError)


class Mend(Enum):
    """What helps against a kind of finding; {0} is the project's file."""

    FILE = (
        "Damage of the file: annotator restore {0} puts its newest good backup in its place, "
        "annotator salvage {0} NEW.annotator saves what can be read into a new project."
    )
    TEXT = (
        "Texts that are missing or are other ones: annotator salvage {0} NEW.annotator takes them "
        "from the newest backup that has them."
    )
    LAYER = (
        "Annotations and their history are kept twice: annotator salvage {0} NEW.annotator makes a "
        "project in which both say the same, by the one that knows more."
    )
    SUGGESTIONS = (
        "Suggestions that can't be used: annotator salvage {0} NEW.annotator leaves them out, and "
        "annotator suggest NEW.annotator --again makes new ones."
    )
    NAMES = (
        "Names that the schema lacks: add them on the Schema screen, or open the document and "
        "choose another label there."
    )
    COUNTS = (
        "Numbers in lists that are wrong: annotator salvage {0} NEW.annotator makes a project in "
        "which everything is counted again."
    )


@dataclass(frozen=True, slots=True)
class Finding(Problem):
    """Something that is wrong in a project, and what helps against it."""

    mend: Mend = Mend.FILE


def verify(
    project: Project,
    progress: Callable[[int, int], None] = lambda done, total: None,
    departures: Departures | None = None,
) -> Iterator[Finding]:
    """Everything that is wrong in a project, one finding at a time; nothing where all is well.

    ``departures`` hears of all annotations, to tell which do not keep to the schema.
    """
    file = project.file
    with file.reading():
        for complaint in file.integrity_problems():
            yield Finding(project.path.name, complaint)
        yield from _schema_problems(project)
        documents = project.documents()
        for number, document in enumerate(documents):
            progress(number, len(documents))
            yield from _document_problems(project, document, departures)
        for each in file.wrong_counts():
            why = f"The number of {each.what} is kept as {each.kept} and counted as {each.counted}."
            yield Finding(each.where, why, mend=Mend.COUNTS)
        progress(len(documents), len(documents))


def ways_on(project: Project, findings: Iterable[Finding]) -> list[str]:
    """What to do about what was found: a sentence for each kind."""
    kinds = {each.mend for each in findings}
    return [mend.value.format(project.path.name) for mend in Mend if mend in kinds]


def _schema_problems(project: Project) -> Iterator[Finding]:
    for version, _ in project.file.schema_versions():
        try:
            project.file.schema(version)
        except _MALFORMED as error:
            yield Finding(f"schema version {version}", f"It can't be read: {error}")


def _document_problems(
    project: Project, document: Document, departures: Departures | None
) -> Iterator[Finding]:
    try:
        text = project.text(document.id)
    except KeyError:
        yield Finding(document.name, "The text is missing.", mend=Mend.TEXT)
        return
    if sha256_of(text) != document.sha256:
        yield Finding(document.name, "The text is not the one that was imported.", mend=Mend.TEXT)
    try:
        suggestions = project.file.documents.suggestions(document.id)
    except _MALFORMED as error:
        why = f"The suggestions can't be read: {error}."
        yield Finding(document.name, why, mend=Mend.SUGGESTIONS)
        suggestions = []
    for suggestion in suggestions:
        for why, mend in _item_problems(project, text, suggestion):
            way = Mend.SUGGESTIONS if mend is Mend.LAYER else mend
            yield Finding(f"{document.name}, {suggestion.id}", why, mend=way)
    for layer in project.file.layers.of_document(document.id):
        yield from _layer_problems(project, document.name, text, layer, departures)


def _layer_problems(
    project: Project, name: str, text: str, layer: LayerRow, departures: Departures | None
) -> Iterator[Finding]:
    where = f"{name}, {layer.annotator}"
    try:
        items = project.file.layers.items(layer.number)
    except _MALFORMED as error:
        yield Finding(where, f"The annotations can't be read: {error}.", mend=Mend.LAYER)
        return
    there = {item.id for item in items if isinstance(item, Mention | Event)}
    for item in items:
        for why, mend in _item_problems(project, text, item):
            yield Finding(f"{where}, {item.id}", why, mend=mend)
        if isinstance(item, Link) and not {item.source, item.target} <= there:
            why = "The link points at what is not there."
            yield Finding(f"{where}, {item.id}", why, mend=Mend.LAYER)
    if departures is not None:
        departures.look_at(where, text, items)
    try:
        history = project.file.layers.history(layer.number)
    except _MALFORMED as error:
        yield Finding(where, f"The edit log can't be read: {error}.", mend=Mend.LAYER)
        return
    why = _log_problem(items, history)
    if why:
        yield Finding(where, why, mend=Mend.LAYER)


def _item_problems(project: Project, text: str, item: Item) -> Iterator[tuple[str, Mend]]:
    schema = project.schema
    for span in spans_of(item):
        words = " ".join(text[start:end] for start, end in span.fragments)
        if words != span.surface:
            why = f"At {span.start} the text says {words!r}, the annotation {span.surface!r}."
            yield why, Mend.LAYER
    match item:
        case Mention() if schema.entity(item.label) is None:
            yield f"The schema has no entity label {item.label}.", Mend.NAMES
        case Event() if schema.event(item.type) is None:
            yield f"The schema has no event type {item.type}.", Mend.NAMES
        case Link() if item.type not in {link.name for link in schema.links}:
            yield f"The schema has no link {item.type}.", Mend.NAMES
        case DocumentLabel() if item.id not in {label.name for label in schema.document_labels}:
            yield f"The schema has no document label {item.id}.", Mend.NAMES


def spans_of(item: Item) -> Iterator[Span]:
    """Every piece of text that an item names: its own, or its trigger and its bare fillers."""
    if isinstance(item, Mention):
        yield item.span
    if isinstance(item, Event):
        yield item.trigger
        fillers: tuple[Argument, ...] = item.arguments
        yield from (each.span for each in fillers if each.span is not None)


def _log_problem(items: list[Item], history: list[tuple[str, Edit]]) -> str:
    """A sentence where the log does not lead to what is stored."""
    replayed = Layer()
    try:
        for kind, edit in history:
            replayed.apply(edit.inverse() if kind == "undo" else edit)
    except EditConflictError as error:
        return f"The edit log can't be replayed: {error}."
    if replayed != Layer(items):
        return "The edit log does not lead to the annotations that are stored."
    return ""
