"""Articles into a project: read, recognise what is there already, keep going past bad files."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from annotator.core.documents import AnnotatedDocument, Article, Problem, remark
from annotator.core.errors import CancelledError
from annotator.core.near_copies import NearCopies
from annotator.core.text import sha256_of
from annotator.core.translation import tr
from annotator.core.wording import count
from annotator.formats.format import DEFAULT_READ, ReadOptions
from annotator.formats.registry import article_of, read_file
from annotator.formats.zip_entries import OF_BRAT, is_type_system
from annotator.services.clock import new_uuid, now
from annotator.services.file_places import FilePlaces

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence
    from pathlib import Path

    from annotator.services.project import Project

Progress = Callable[[int, int, str], None]
_BETWEEN = 50  # documents of a file between two words of progress
_MOST_WAITING = 64 << 20  # characters that are read before the project is locked


@dataclass
class ImportReport:
    """What an import did. ``added`` holds document ids, ``duplicates`` what was there already.

    ``similar`` are texts that were added though nearly the same one is there.
    """

    added: list[str] = field(default_factory=list)
    duplicates: list[Problem] = field(default_factory=list)
    similar: list[Problem] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    cancelled: bool = False
    annotated: int = 0  # articles of which the annotations were not taken

    def summary(self) -> str:
        """One sentence for the status line."""
        if self.cancelled:
            return tr("The import was cancelled; nothing was added.")
        parts = [tr("{articles} added", articles=count(len(self.added), "article"))]
        if self.duplicates:
            parts.append(tr("{duplicates} there already", duplicates=len(self.duplicates)))
        if self.similar:
            parts.append(tr("{similar} nearly the same as others", similar=len(self.similar)))
        problems = sum(not each.is_remark for each in self.problems)
        if problems:
            parts.append(count(problems, "problem"))
        return ", ".join(parts) + "."


def place_of(path: Path, name: str) -> str:
    """Where a record of a file is, for a problem; a name that is the file's is not said twice."""
    if name == path.name or name.startswith(f"{path.name}:"):
        return f"{path}{name.removeprefix(path.name)}"
    return f"{path}: {name}"


def import_articles(
    project: Project,
    paths: Iterable[Path],
    *,
    options: ReadOptions = DEFAULT_READ,
    progress: Progress = lambda done, total, name: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ImportReport:
    """Take in the articles of files and folders; a bad file is reported and the rest goes on.

    ``progress`` hears (files done, files in all, where it is); ``cancelled`` is asked before each
    article, and an import that is cancelled, or fails, leaves the project as it was.
    """
    report = ImportReport()
    files = [(path, options) for path in find_files(paths, report)]
    return _import(project, files, report, _How(progress, cancelled))


def import_files(
    project: Project,
    files: Sequence[tuple[Path, ReadOptions]],
    *,
    progress: Progress = lambda done, total, name: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ImportReport:
    """The same for files of which each is read in its own way, as somebody chose it."""
    return _import(project, files, ImportReport(), _How(progress, cancelled))


@dataclass(frozen=True, slots=True)
class _How:
    """What holds for all files of an import."""

    progress: Progress
    cancelled: Callable[[], bool]
    last: int = 0  # files in all, once they are read


def _import(
    project: Project, files: Sequence[tuple[Path, ReadOptions]], report: ImportReport, how: _How
) -> ImportReport:
    """Of an import that is cancelled, or whose process dies, nothing is left.

    Reading may take long, as of PDFs, and others may write meanwhile: what was read waits, and is
    written in one transaction.
    """
    read = _read_all(files, report, how)
    waiting: list[tuple[Path, Article]] = []
    try:
        room = _MOST_WAITING
        for path, article in read:
            waiting.append((path, article))
            room -= len(article.text)
            if room < 0:
                break
        how = replace(how, last=len(files))
        with project.file.writing():
            _take_all(project, itertools.chain(waiting, read), report, how)
    except CancelledError:
        report.added.clear()
        report.cancelled = True
        return report
    how.progress(len(files), len(files), "")
    return report


def _read_all(
    files: Sequence[tuple[Path, ReadOptions]], report: ImportReport, how: _How
) -> Iterator[tuple[Path, Article]]:
    """The articles in files; what is wrong with others is reported."""
    places = FilePlaces(path for path, _ in files)
    for number, (path, options) in enumerate(files):
        how.progress(number, len(files), path.name)
        seen: set[tuple[str, ...]] = set()  # a document comes once for each of its layers
        for place, each in enumerate(read_file(path, options=options)):
            tell_place(how.progress, (number, len(files)), path, place)
            if how.cancelled():
                raise CancelledError
            if isinstance(each, AnnotatedDocument):
                own = each.document.id, each.document.name, each.document.sha256
                if own in seen:
                    continue
                seen.add(own)
                report.annotated += 1
            found = article_of(each)
            if isinstance(found, Problem):
                report.problems.append(places.told(found, path))
            else:
                yield path, found


def _take_all(
    project: Project, articles: Iterable[tuple[Path, Article]], report: ImportReport, how: _How
) -> None:
    copies = Copies(report)
    for number, (path, article) in enumerate(articles):
        if number % _BETWEEN == 0 and how.cancelled():
            raise CancelledError
        tell_place(how.progress, (how.last, how.last), path, number)
        if take_article(project, article, path, report):
            copies.take(place_of(path, article.name), article)
    if not copies.look_at_older(project, how.cancelled):
        raise CancelledError


def tell_place(progress: Progress, files: tuple[int, int], path: Path, place: int) -> None:
    """Say now and then how far a file with many documents is; ``files`` are done and in all."""
    if place and not place % _BETWEEN:
        progress(*files, f"{path.name}: {place:,} documents")


class Copies:
    """Finds the new texts that are nearly the same as another new one, or as an older one."""

    def __init__(self, report: ImportReport) -> None:
        self._report = report
        self._new = NearCopies()
        self._places: dict[str, str] = {}

    def take(self, where: str, article: Article) -> None:
        """Look at an article that was just added, the last one in the report."""
        own = self._report.added[-1]
        self._places[own] = where
        found = self._new.add(own, article.text)
        if found is not None:
            self._tell(where, self._places[found[0]], found[1])

    def look_at_older(self, project: Project, cancelled: Callable[[], bool]) -> bool:
        """Look at what was there before; False where that was cancelled."""
        new = {*self._report.added}
        older = [each for each in project.documents() if each.id not in new] if new else []
        for each in older:
            if cancelled():
                return False
            found = self._new.nearest(project.text(each.id))
            if found is not None:
                self._tell(self._places[found[0]], each.title or each.name, found[1])
        return True

    def _tell(self, where: str, other: str, likeness: float) -> None:
        why = tr(
            "It was added though {likeness:.0%} of it is as in “{other}”; flag one of "
            "the two if it should be annotated once.",
            likeness=likeness,
            other=other,
        )
        self._report.similar.append(Problem(where, why))


def with_annotations_beside(path: Path, chosen: Collection[Path] = ()) -> list[Problem]:
    """A remark where brat's annotations of this text lie beside it and were not chosen."""
    other = path.with_suffix(".ann")
    if path.suffix != ".txt" or other in chosen or not other.is_file():
        return []
    why = tr(
        "Beside it is {other} with annotations; choose that file, and the text comes with it.",
        other=other.name,
    )
    return [remark(str(path), why)]


def find_files(paths: Iterable[Path], report: ImportReport) -> list[Path]:
    """The files among these paths and inside their folders; hidden ones in folders are left out.

    So are brat's configurations; and the texts of its annotations and the type systems of CAS
    files, which are read with those.
    """
    paths, files = list(paths), []
    for path in paths:
        if path.is_dir():
            inside = sorted(each for each in path.rglob("*") if each.is_file())
            files += [
                each
                for each in inside
                if not any(part.startswith(".") for part in each.relative_to(path).parts)
                and each.name not in OF_BRAT
            ]
        elif path.exists():
            files.append(path)
            report.problems += with_annotations_beside(path, paths)
        else:
            report.problems.append(Problem(str(path), tr("There is no such file; check the name.")))
    annotated = {path.with_suffix("") for path in files if path.suffix == ".ann"}
    cas = {path.parent for path in files if path.suffix.lower() == ".xmi"}
    return [
        p
        for p in files
        if not (p.suffix == ".txt" and p.with_suffix("") in annotated)
        and not (is_type_system(p.name) and p.parent in cas)
    ]


def take_article(project: Project, article: Article, path: Path, report: ImportReport) -> bool:
    """Add an article, or report why not; whether it was added."""
    try:
        sha256 = sha256_of(article.text)
    except UnicodeEncodeError:
        why = tr("The text has half characters (lone surrogates); save it again as UTF-8.")
        report.problems.append(Problem(place_of(path, article.name), why))
        return False
    known = project.file.documents.with_hash(sha256)
    if known is not None:
        why = tr("The same text is in the project already, as “{title}”.", title=known.title)
        report.duplicates.append(Problem(place_of(path, article.name), why))
        return False
    report.added.append(_add(project, article, sha256))
    return True


def add_article(project: Project, article: Article) -> str | None:
    """Take in one article; its new document id, or None where its text is there already."""
    sha256 = sha256_of(article.text)
    if project.file.documents.with_hash(sha256) is not None:
        return None
    return _add(project, article, sha256)


def _add(project: Project, article: Article, sha256: str) -> str:
    document_id = new_uuid()
    with project.file.writing():
        project.file.documents.add(document_id, storable(article), sha256, now())
    return document_id


def storable(article: Article) -> Article:
    """The article with question marks for what UTF-8 can't write in facts, such as file names."""
    facts = {
        name: getattr(article, name).encode("utf-8", "replace").decode("utf-8")
        for name in ("name", "title", "date", "source", "url", "language")
    }
    meta = json.dumps(article.meta, ensure_ascii=False).encode("utf-8", "replace")
    return replace(article, meta=json.loads(meta), **facts)
