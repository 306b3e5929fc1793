"""What a format is: its names, how it is recognised, and how it is read and written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from annotator.core.documents import AnnotatedDocument, Article, Problem
from annotator.formats.source import Source

Found = Article | AnnotatedDocument | Problem
Tokenize = Callable[[str], list[tuple[int, int]]]
Report = Callable[[Problem], None]


def ignore(problem: Problem) -> None:
    """Hear of a problem and do nothing about it."""


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """What a person may overrule: encoding, the columns of the text and the name, the format."""

    encoding: str = ""
    text_column: str = ""
    name_column: str = ""
    format_name: str = ""


@dataclass(frozen=True, slots=True)
class WriteOptions:
    """What an export may be told.

    ``tokenize`` gives the (start, end) code points of the tokens of a text, for documents that
    came without their own. ``report`` hears what the format can't hold. ``as_suggestions`` writes
    what was suggested instead of what was decided. ``undecided``: suggestions that nobody decided
    about are a part of the document, as in a conversion; a project's exports have none of them.
    """

    tokenize: Tokenize | None = None
    report: Report = ignore
    as_suggestions: bool = False
    undecided: bool = True


DEFAULT_READ = ReadOptions()
DEFAULT_WRITE = WriteOptions()

Recognise = Callable[[Source], bool]
Reader = Callable[[Source, ReadOptions], Iterator[Found]]
Writer = Callable[[Iterable[AnnotatedDocument], WriteOptions], Iterator[bytes]]
Checker = Callable[[Source], int]


@dataclass(frozen=True, slots=True)
class Format:
    """One format. ``name`` is what ``--format`` takes, ``title`` what a person reads.

    ``recognise`` looks at content alone and must be sure; None: only the ending tells. ``check``
    reads an export back and returns how many documents it holds, or raises ValueError.
    ``written_ending`` is given where not the first ending is written (a ZIP archive of files).
    ``is_general``: ``recognise`` says yes to any JSON, so that surer formats have to look closer.
    ``is_exact``: ``check`` also proves that what is read is written as the same bytes again.
    ``losses`` says in a sentence what the format can't hold; empty: it holds everything.
    """

    name: str
    title: str
    endings: tuple[str, ...]
    recognise: Recognise | None = None
    read: Reader | None = None
    write: Writer | None = None
    check: Checker | None = None
    losses: str = ""
    written_ending: str = ""
    is_exact: bool = False
    is_general: bool = False

    @property
    def ending(self) -> str:
        """The ending of a file that is written: the first one, unless another kind is written."""
        return self.written_ending or self.endings[0]
