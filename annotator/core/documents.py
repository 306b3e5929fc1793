"""Documents and their layers as they travel between storage, files and screens."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from annotator.core.model import Event, Item, Mention, Role, Status, Suggestion

Meta = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Article:
    """A text as it was read from somewhere, with what is known about it.

    ``encoding`` is the name of the encoding it was decoded with, empty where it came as text;
    ``original_sha256`` is of the original's bytes where the text was extracted from them.
    """

    name: str
    text: str
    title: str = ""
    date: str = ""
    source: str = ""
    url: str = ""
    language: str = ""
    encoding: str = ""
    original_sha256: str = ""
    meta: Meta = field(default_factory=dict)


class Kind(StrEnum):
    """What a sentence about a file is: something that went wrong, or something worth knowing."""

    PROBLEM = "problem"
    REMARK = "remark"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that was left out: ``where`` names file and line, ``why`` is a sentence.

    A remark is one where nothing was left out: it says what was found or done, and is no reason
    for an exit code.
    """

    where: str
    why: str
    kind: Kind = Kind.PROBLEM

    @property
    def is_remark(self) -> bool:
        """Whether this only says something."""
        return self.kind is Kind.REMARK


def remark(where: str, why: str) -> Problem:
    """Something worth knowing about a file, with nothing wrong."""
    return Problem(where, why, Kind.REMARK)


@dataclass(frozen=True, slots=True)
class Loss(Problem):
    """What a format can't hold of one layer: ``where`` names the document.

    ``what`` is the kind of loss, in the plural and without a full stop; ``number`` counts it in
    this layer; ``example`` is one of the words that are lost.
    """

    what: str = ""
    number: int = 1
    example: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """An immutable document of a project without its text. ``words`` and ``length`` are counts."""

    id: str
    name: str
    sha256: str
    title: str = ""
    date: str = ""
    source: str = ""
    url: str = ""
    language: str = ""
    encoding: str = ""
    words: int = 0
    length: int = 0
    meta: Meta = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AnnotatedDocument:
    """One layer with its document and text: what a file format writes and reads.

    ``items`` are the annotations and verdicts; ``suggestions`` those that the verdicts are about
    (a rejected one is only known from there). ``tokens`` are code point ranges, where the document
    was imported with its own.
    """

    document: Document
    text: str
    schema_id: str
    schema_version: int
    annotator: str
    role: Role = Role.ANNOTATOR
    status: Status = Status.TODO
    items: tuple[Item, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    seconds: float = 0.0
    tokens: tuple[tuple[int, int], ...] = ()

    @property
    def article(self) -> Article:
        """The article that is annotated here."""
        about = self.document
        return Article(
            name=about.name,
            text=self.text,
            title=about.title,
            date=about.date,
            source=about.source,
            url=about.url,
            language=about.language,
            encoding=about.encoding,
            meta=about.meta,
        )

    @property
    def mentions(self) -> list[Mention]:
        """The mentions, in the order of the text."""
        found = [each for each in self.items if isinstance(each, Mention)]
        return sorted(found, key=lambda each: (each.span.start, each.span.end, each.id))

    @property
    def events(self) -> list[Event]:
        """The events, in the order of their triggers."""
        found = [each for each in self.items if isinstance(each, Event)]
        return sorted(found, key=lambda each: (each.trigger.start, each.trigger.end, each.id))
