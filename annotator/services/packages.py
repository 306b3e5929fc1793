"""Packages as people meet them: what a file is, what was handed out so far, what is sent back."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.core.errors import UserError
from annotator.core.hand_out import Share, Terms
from annotator.core.model import Status
from annotator.core.translation import tr
from annotator.core.wording import count
from annotator.storage.database import SUFFIX

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from annotator.services.project import Project


class PackageLine(NamedTuple):
    """A package in the history: ``done`` counts documents; ``returned`` is empty before."""

    annotator: str
    file: str
    documents: int
    done: int
    blind: int
    returned: str


@dataclass(frozen=True)
class HandedOut:
    """One hand-out: when (UTC, ISO 8601), on which terms, which packages."""

    at: str
    words: str  # the terms, as a sentence
    packages: tuple[PackageLine, ...]


def history(project: Project) -> list[HandedOut]:
    """Everything that was handed out, oldest first. Raises UserError."""
    file = project.file
    with file.reading():
        rows = file.hand_outs.packages()
        handed = file.hand_outs.handed()
        terms = {row.hand_out: file.hand_outs.terms(row.hand_out) for row in rows}
    documents = Counter(each.package for each in handed)
    blind = Counter(each.package for each in handed if each.blind)
    done = Counter(each.package for each in handed if each.status == Status.DONE)
    lines: dict[tuple[str, str], list[PackageLine]] = {}
    for row in rows:
        counts = (documents[row.id], done[row.id], blind[row.id])
        line = PackageLine(row.annotator, row.file, *counts, row.returned)
        lines.setdefault((row.hand_out, row.at), []).append(line)
    return [
        HandedOut(at, _terms_words(terms[hand_out]), tuple(packages))
        for (hand_out, at), packages in lines.items()
    ]


def _terms_words(stored: str) -> str:
    """Terms as they are stored, in a sentence; empty where they say nothing."""
    try:
        terms: dict[str, Any] = json.loads(stored)
        overlap, seed, blind = terms["overlap"], terms["seed"], float(terms["blind"])
        names = [str(each["name"]) for each in terms["annotators"]]
    except (ValueError, TypeError, KeyError):  # none, or of another version
        return ""
    part = tr(", {number:.0f} % without suggestions", number=blind * 100) if blind else ""
    each = count(overlap, "annotator")
    return tr(
        "To {names}: each document to {each}{part}; random seed {seed}.",
        names=", ".join(names),
        each=each,
        part=part,
        seed=seed,
    )


def last_terms(project: Project) -> Terms | None:
    """The terms of the newest hand-out; None where there is none, or they are not known.

    What was handed out again is none: that is about what did not come back.
    """
    try:
        stored = json.loads(project.file.hand_outs.last_terms())
        shares = [
            Share(str(each["name"]), float(each["weight"]), each["most"] and int(each["most"]))
            for each in stored["annotators"]
        ]
        return Terms(
            tuple(shares), int(stored["overlap"]), int(stored["seed"]), float(stored["blind"]),
            bool(stored["blind_each"]),
        )  # fmt: skip
    except (ValueError, TypeError, KeyError):  # none, or of another version
        return None


class Kind(StrEnum):
    """What a file is to a project."""

    OURS = "ours"  # a package of it
    COPY = "copy"  # another copy of the project itself
    FOREIGN = "foreign"  # a package of another project
    PROJECT = "project"  # another project
    UNUSABLE = "unusable"


class Looked(NamedTuple):
    """A file that somebody wants to merge or open, and what it is in a sentence."""

    path: Path
    kind: Kind
    words: str


def look(project: Project, path: Path) -> Looked:
    """Find out what a file is to this project; it is only read."""
    from annotator.storage.received import received

    try:
        with received(path) as file:
            claim, documents = file.claim(), file.document_count()
    except UserError as error:
        return Looked(path, Kind.UNUSABLE, str(error))
    what = count(documents, "document")
    if claim.package and claim.project == project.id:
        return Looked(path, Kind.OURS, f"{path.name}: {claim.annotator}’s package, {what}.")
    if claim.package:
        whose = tr(
            "{annotator}’s package of another project, “{title}”",
            annotator=claim.annotator,
            title=claim.title,
        )
        return Looked(path, Kind.FOREIGN, f"{path.name} is {whose}, {what}.")
    if claim.project == project.id:
        return Looked(
            path,
            Kind.COPY,
            tr("{name} is another copy of this project, {what}.", name=path.name, what=what),
        )
    return Looked(
        path,
        Kind.PROJECT,
        tr(
            "{name} is another project, “{title}”, {what}.",
            name=path.name,
            title=claim.title,
            what=what,
        ),
    )


def project_files(paths: Iterable[Path]) -> list[Path]:
    """The project files among these, and those in folders among them, by name."""
    found: dict[Path, None] = {}
    for path in paths:
        if path.is_dir():
            inside = path.glob(f"*{SUFFIX}")
            found |= dict.fromkeys(sorted(each for each in inside if each.name[0] != "."))
        elif path.suffix == SUFFIX:
            found[path] = None
    return list(found)


class Progress(NamedTuple):
    """How far the annotator of a package is, in documents."""

    annotator: str
    documents: int
    done: int
    begun: int

    @property
    def words(self) -> str:
        """In a sentence."""
        documents = count(self.documents, "document")
        if not self.begun:
            return tr("{done:,} of {documents} done.", done=self.done, documents=documents)
        return tr("{done:,} of {documents} done, {begun:,} begun.", done=self.done,
                  documents=documents, begun=self.begun)  # fmt: skip


def progress(project: Project) -> Progress | None:
    """How far a package is; None where this is a project of its own. Raises UserError."""
    package = project.package
    if package is None:
        return None
    rows = project.queue(package.annotator)
    done = rows.count(Status.DONE)
    return Progress(package.annotator, len(rows), done, rows.count(Status.DOING))


def returned_name(path: Path, at: str) -> str:
    """A file name for the copy of a package that is sent back: its own, and the day."""
    return f"{path.stem} back {at[:10]}{path.suffix}"
