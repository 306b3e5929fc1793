"""Annotated documents into a project: as somebody's layers, or as suggestions to decide about."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.documents import AnnotatedDocument, Article, Problem, remark
from annotator.core.edits import Draft, Edit, all_new
from annotator.core.errors import CancelledError
from annotator.core.layer import Layer
from annotator.core.model import DocumentLabel, Item, Note, Role, Stamp
from annotator.core.translation import phrase, tr, tr_count
from annotator.core.wording import count
from annotator.formats import registry
from annotator.formats.format import DEFAULT_READ, ReadOptions
from annotator.services import schema_changes
from annotator.services.added_names import NamesSeen, SchemaNames
from annotator.services.annotating import begin_layer
from annotator.services.clock import new_uuid, now
from annotator.services.coming_layers import ComingLayers
from annotator.services.file_places import FilePlaces
from annotator.services.imported_suggestions import as_suggestions, by_source, undecided
from annotator.services.importing import (
    Copies,
    ImportReport,
    Progress,
    find_files,
    place_of,
    take_article,
    tell_place,
)
from annotator.services.layer_check import is_marked, items_that_fit, suggestions_that_fit
from annotator.services.missing_names import MissingNames
from annotator.services.project import checked_name
from annotator.services.suggestion_store import store_suggestions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from annotator.services.project import Project
    from annotator.storage.layers import LayerRow


@dataclass
class AnnotationReport(ImportReport):
    """What an import of annotations did; ``added`` and ``duplicates`` as for articles."""

    layers: int = 0
    suggestions: int = 0

    def summary(self) -> str:
        """One sentence."""
        if self.cancelled:
            return super().summary()
        layers, suggestions = count(self.layers, "layer"), count(self.suggestions, "suggestion")
        added = tr("{layers} and {suggestions} added", layers=layers, suggestions=suggestions)
        return f"{added}, {super().summary()}"


@dataclass(frozen=True, slots=True)
class Wish:
    """What becomes of annotations that are imported.

    They become suggestions, else layers: of ``annotator``, else of their own annotators. With
    ``add_names`` the schema gets the names that it lacks.
    """

    annotator: str = ""
    as_suggestions: bool = False
    add_names: bool = False


def import_chosen(
    project: Project,
    files: Sequence[tuple[Path, ReadOptions]],
    wish: Wish,
    *,
    progress: Progress = lambda done, total, name: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> AnnotationReport:
    """Take in files of which each is read in its own way; articles among them as articles.

    Raises UserError as ``import_annotations`` does.
    """
    how = _How(wish, progress, cancelled, with_articles=True)
    return _import_all(project, files, AnnotationReport(), how)


def import_annotations(
    project: Project,
    paths: Iterable[Path],
    *,
    annotator: str = "",
    as_suggestions: bool = False,
    options: ReadOptions = DEFAULT_READ,
    progress: Progress = lambda done, total, name: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> AnnotationReport:
    """Take in annotated files; a line that can't be used is reported and the rest goes on.

    Each line becomes one logged edit of a layer: of ``annotator``'s where one is named, else of
    the line's own. A layer that somebody began already is left alone, and one of which the schema
    knows nothing is not made: it would look as if nothing was found in the text. With
    ``as_suggestions`` they become suggestions instead. A document that is not there yet is added.
    What the schema lacks is reported once for each name. A cancelled import
    leaves the project as it was. Raises UserError where the file can't be written.
    """
    wish = Wish(annotator, as_suggestions)
    return _import(project, paths, options, _How(wish, progress, cancelled))


def import_with_names(
    project: Project,
    paths: Iterable[Path],
    *,
    annotator: str = "",
    as_suggestions: bool = False,
    options: ReadOptions = DEFAULT_READ,
    progress: Progress = lambda done, total, name: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> AnnotationReport:
    """The same, after the names that the schema lacks were added to it: all of it or nothing.

    Raises UserError as ``import_annotations`` does, and where the schema can't be changed here.
    """
    wish = Wish(annotator, as_suggestions, add_names=True)
    return _import(project, paths, options, _How(wish, progress, cancelled))


@dataclass(frozen=True, slots=True)
class _How:
    """What holds for all files of an import."""

    wish: Wish
    progress: Progress
    cancelled: Callable[[], bool]
    with_articles: bool = False  # files without annotations are articles, not mistakes


def _import(
    project: Project, paths: Iterable[Path], options: ReadOptions, how: _How
) -> AnnotationReport:
    report = AnnotationReport()
    files = [(path, options) for path in find_files(paths, report)]
    return _import_all(project, files, report, how)


def _import_all(
    project: Project,
    files: Sequence[tuple[Path, ReadOptions]],
    report: AnnotationReport,
    how: _How,
) -> AnnotationReport:
    """One transaction, which a cancelled import takes back."""
    draft = None
    try:
        with project.file.writing():
            if how.wish.add_names:
                draft = _names_in(project, files, how).draft(project.schema)
            if draft is not None:
                schema_changes.save(project, draft, Stamp(how.wish.annotator, now()))
            _take_all(project, files, report, how)
    except CancelledError:
        project.read_schema()
        return AnnotationReport(cancelled=True)
    except BaseException:
        project.read_schema()
        raise
    if draft is not None:
        report.problems.insert(
            0,
            remark(
                tr("The schema"),
                tr("New in it: {names}.", names=draft.done[0].removeprefix("add ")),
            ),
        )
    return report


def _take_all(
    project: Project,
    files: Sequence[tuple[Path, ReadOptions]],
    report: AnnotationReport,
    how: _How,
) -> None:
    taker = _Taker(project, report, how, FilePlaces(path for path, _ in files))
    for number, (path, options) in enumerate(files):
        how.progress(number, len(files), path.name)
        for place, found in enumerate(registry.read_file(path, options=options)):
            tell_place(how.progress, (number, len(files)), path, place)
            if how.cancelled():
                raise CancelledError
            taker.take(path, found)
    if how.with_articles and not taker.copies.look_at_older(project, how.cancelled):
        raise CancelledError
    report.problems.extend((*taker.names.remarks(), *taker.missing.problems()))
    how.progress(len(files), len(files), "")


def _names_in(project: Project, files: Sequence[tuple[Path, ReadOptions]], how: _How) -> NamesSeen:
    """The names of what will come in."""
    seen, coming = NamesSeen(), ComingLayers(project, how.wish)
    for number, (path, options) in enumerate(files):
        how.progress(number, len(files), tr("the names in {name}", name=path.name))
        for found in registry.read_file(path, options=options):
            if how.cancelled():
                raise CancelledError
            if isinstance(found, AnnotatedDocument) and coming.takes(found):
                seen.take(found)
    return seen


class _Taker:
    """Takes in one line after the other."""

    def __init__(
        self, project: Project, report: AnnotationReport, how: _How, places: FilePlaces
    ) -> None:
        self._project = project
        self._report = report
        self._places = places
        self._annotator = how.wish.annotator
        self._as_suggestions = how.wish.as_suggestions
        self._with_articles = how.with_articles
        self.copies = Copies(report)
        self.missing = MissingNames()
        self.names = SchemaNames(project.schema)
        self._made: set[tuple[str, str]] = set()  # (document id, annotator) of this import's layers

    def take(self, path: Path, found: Article | AnnotatedDocument | Problem) -> None:
        """Take in what one line holds, or report why not."""
        if isinstance(found, Problem):
            self._report.problems.append(self._places.told(found, path))
            return
        if isinstance(found, Article) and self._with_articles:
            if take_article(self._project, found, path, self._report):
                self.copies.take(place_of(path, found.name), found)
            return
        if isinstance(found, Article):
            why = tr("This is an article without annotations; import it as an article.")
            self._tell(place_of(path, found.name), why)
            return
        where = place_of(path, found.document.name)
        found = self.names.layer(found)
        try:
            with self._project.file.writing():
                self._take(where, found)
        except UnicodeEncodeError:
            self._tell(
                where, tr("It has half characters (lone surrogates); save it again as UTF-8.")
            )

    def _tell(self, where: str, why: str) -> None:
        self._report.problems.append(Problem(where, why))

    def _take(self, where: str, found: AnnotatedDocument) -> None:
        name = self._annotator or found.annotator
        if not name and not self._as_suggestions:
            self._tell(where, tr("It names no annotator; say whose annotations these are."))
            return
        document_id = self._document(where, found)
        if document_id is None:
            return
        if self._as_suggestions:
            self._propose(where, document_id, found)
        else:
            self._annotate(where, document_id, name, found)

    def _document(self, where: str, found: AnnotatedDocument) -> str | None:
        """The id of the document with this text, which is added where it is not there yet."""
        documents, about = self._project.file.documents, found.document
        known = documents.with_hash(about.sha256)
        if known is not None:
            return known.id
        if documents.get(about.id) is not None:
            self._tell(where, tr("Its text is not the one that the project has; it is left out."))
            return None
        document_id = about.id if _is_uuid(about.id) else new_uuid()
        documents.add(document_id, found.article, about.sha256, now(), found.tokens)
        self._report.added.append(document_id)
        if self._with_articles:  # commands ask for annotated files alone, where it would take as
            self.copies.take(where, found.article)  # long as the import itself
        return document_id

    def _annotate(self, where: str, document_id: str, name: str, found: AnnotatedDocument) -> None:
        role = Role.ANNOTATOR if self._annotator else found.role
        problems: list[Problem] = []
        missing = MissingNames()
        items = items_that_fit(where, self._project.schema, found, problems, missing)
        file = self._project.file
        layer = file.layers.find(document_id, name, role)
        if layer is not None and layer.revision:
            if Layer(file.layers.items(layer.number)) == Layer(items):
                self._report.duplicates.append(
                    Problem(where, tr("{name}'s layer is there already.", name=name))
                )
            elif (document_id, name) in self._made:
                self._tell(where, self._why_not_twice(name))
            else:
                why = tr("{name} has begun this document; the layer is left as it is.", name=name)
                self._tell(where, why)
            return
        self._report.problems.extend(problems)
        self.missing.take(missing)
        if is_marked(found.items) and not is_marked(items):
            self.missing.layers.append((where, name))
            return
        for source, suggestions in by_source(found.suggestions).items():
            file.documents.add_suggestions(document_id, source, suggestions, now())
        self._made.add((document_id, name))
        row = layer or begin_layer(self._project, document_id, checked_name(name), role)
        edit = self._edit(items, layer)
        if edit:
            file.layers.apply(row.number, edit)
            stamp = Stamp(row.annotator, now())
            file.layers.log(row.number, edit, stamp, self._project.schema.version)
        file.layers.add_seconds(row.number, found.seconds)
        self._report.layers += 1

    def _why_not_twice(self, name: str) -> str:
        if self._annotator:
            return tr(
                "{name} has got other annotations of this text from this import already, and "
                "a person has one layer of a document; take these in as their own annotators', "
                "or as suggestions.",
                name=name,
            )
        return tr(
            "{name} has got other annotations of this text from this import already, and a person "
            "has one layer of a document; take these in as suggestions, or as somebody else's.",
            name=name,
        )

    def _edit(self, items: list[Item], layer: LayerRow | None) -> Edit:
        """What makes these items of a layer in which nothing was done; None: it is a new one."""
        if layer is None:
            return all_new("import", items)
        draft = Draft(Layer(self._project.file.layers.items(layer.number)))
        for item in items:
            draft.put(item)
        return draft.edit(phrase("import"))

    def _propose(self, where: str, document_id: str, found: AnnotatedDocument) -> None:
        proposed = [*as_suggestions(found), *undecided(found)]
        schema = self._project.schema
        grouped = by_source(suggestions_that_fit(where, schema, proposed, self.missing))
        left = sum(isinstance(each, Note | DocumentLabel) for each in found.items)
        if left:
            why = tr_count(
                left,
                "{n:,} note or document label is left out: it can't be a suggestion.",
                "{n:,} notes and document labels are left out: they can't be suggestions.",
            )
            self._tell(where, why)
        everything = [each for group in grouped.values() for each in group]
        stored = store_suggestions(
            self._project.file,
            schema,
            document_id,
            found.document.sha256,
            "+".join(grouped) or "import",
            everything,
        )
        self._report.suggestions += stored.new
        self._report.problems.extend(stored.problems)


def _is_uuid(text: str) -> bool:
    try:
        return str(uuid.UUID(text)) == text
    except ValueError:
        return False
