"""Reads an export back and compares it with what was written, up to the losses announced."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import PurePosixPath
from typing import TYPE_CHECKING
from zipfile import ZipFile

from annotator.core.documents import AnnotatedDocument, Article, Loss, Problem
from annotator.core.wording import count
from annotator.formats.fingerprints import FEATURES, Fingerprint, fingerprint, text_hash
from annotator.formats.format import DEFAULT_READ
from annotator.formats.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.formats.format import Format

_SHOWN = 20  # differences that are listed one by one
_SPANS = ("span", "sub-token", "token", "discontinuous", "nested", "overlap")
_MARKS = (*_SPANS, "mention", "trigger", "event", "entit", "suggestion")
_SIGNS = "signs that"  # can't be written, wherever they stand
_SAID_BY: dict[str, tuple[str, ...]] = {  # words of an announcement that cover a feature
    "mentions": (*_MARKS, _SIGNS),
    "events": (*_MARKS, _SIGNS),
    "arguments": (*_MARKS, "argument", "role", "filler", _SIGNS),
    "links": (*_MARKS, "link", "relation", _SIGNS),
    "attributes": (*_MARKS, "attribute", _SIGNS),
    "labels": ("document label", "labels of document", _SIGNS),
    "notes": (*_MARKS, "note", "question"),
    "flags": ("flag",),
    "rejections": ("reject",),
}


@dataclass
class ReadBack:
    """What reading an export back gave. ``kept`` counts what came back equal, by feature."""

    documents: int = 0
    exact: bool = False  # every byte is what it would be if it were written again
    readable: bool = True
    kept: Counter[str] = field(default_factory=Counter)
    announced: int = 0
    unannounced: int = 0
    problems: list[Problem] = field(default_factory=list)

    @property
    def is_sound(self) -> bool:
        """Whether all that was not announced came back."""
        return not self.unannounced and not self.problems

    def sentence(self) -> str:
        """What came back, in one or two sentences."""
        if not self.readable:
            return "The file was written as it should be; this format can't be read back."
        held = [count(self.kept[each], each[:-1]) for each in FEATURES if self.kept[each]]
        what = f"Read back: {count(self.documents, 'layer')}"
        what += f" with {', '.join(held)}" if held else ""
        if self.exact:
            return f"{what}, each the same byte for byte."
        if self.unannounced:
            return (
                f"{what}. {count(self.unannounced, 'difference')} beyond the losses told of; look "
                "at them before you use the file."
            )
        rest = "all equal" if not self.announced else "all equal but for the losses told of"
        return f"{what}, {rest}."


class Comparison:
    """Keeps fingerprints of what is written, and compares them with what is read.

    ``hear`` takes what the writer reports. Memory: 8 bytes for each part of a layer.
    """

    def __init__(self) -> None:
        self._written: dict[int, list[Fingerprint]] = defaultdict(list)
        self._losses: dict[str, list[str]] = defaultdict(list)

    def watch(self, documents: Iterable[AnnotatedDocument]) -> Iterator[AnnotatedDocument]:
        """Hand on documents and remember what they say."""
        for document in documents:
            made = fingerprint(document)
            self._written[made.text].append(made)
            yield document

    def hear(self, problem: Problem) -> None:
        """Remember an announced loss."""
        what = problem.what if isinstance(problem, Loss) and problem.what else problem.why
        announced = self._losses[problem.where]
        if what.casefold() not in announced:
            announced.append(what.casefold())

    def read(self, source: Source, into: Format) -> ReadBack:
        """Read what was written, and compare."""
        result = ReadBack()
        if into.read is None:
            result.readable = False
            return result
        try:
            for each in written_files(source, into):
                for found in into.read(each, DEFAULT_READ):
                    self._take(found, result)
        except Exception as error:  # noqa: BLE001 - a reader may be anybody's plug-in
            why = f"The file could not be read back ({type(error).__name__}: {error})."
            result.problems.append(Problem(source.name, why))
            result.unannounced += 1
            return result
        for left in (each for group in self._written.values() for each in group):
            self._tell_missing(left, result)
        return result

    def _take(self, found: object, result: ReadBack) -> None:
        if isinstance(found, Problem):
            if not found.is_remark:
                self._tell(result, found.where, found.why)
        elif isinstance(found, AnnotatedDocument):
            result.documents += 1
            self._compare(fingerprint(found), result)
        elif isinstance(found, Article):  # a format of texts alone
            result.documents += 1
            self._compare(Fingerprint(found.name, "", text_hash(found.text), {}), result)

    def _compare(self, back: Fingerprint, result: ReadBack) -> None:
        written = self._written.get(back.text)
        if not written:
            why = "This layer was read back, but nothing of its text was written."
            self._tell(result, back.name, why)
            return
        whole = next((each for each in written if each.parts == back.parts), None)
        same = next((each for each in written if each.annotator == back.annotator), written[0])
        mine = whole or same
        written.remove(mine)
        differing = dict.fromkeys(FEATURES, 0)
        for feature, missing, new in mine.differs(back):
            differing[feature] = missing
            if self._is_announced(mine.name, feature):
                result.announced += max(missing, new)
            else:
                why = f"Of {feature}, {missing:,} did not come back and {new:,} came that were not "
                self._tell(result, mine.name, f"{why}written.", max(missing, new))
        for feature, parts in mine.parts.items():
            result.kept[feature] += len(parts) - differing[feature]

    def _tell_missing(self, each: Fingerprint, result: ReadBack) -> None:
        if any(what.startswith(("layers", "documents")) for what in self._losses[each.name]):
            result.announced += 1
        else:
            self._tell(result, each.name, "This layer was written, but did not come back.")

    def _is_announced(self, name: str, feature: str) -> bool:
        return any(
            word in what for what in self._losses.get(name, ()) for word in _SAID_BY[feature]
        )

    def _tell(self, result: ReadBack, where: str, why: str, number: int = 1) -> None:
        result.unannounced += number
        if len(result.problems) < _SHOWN:
            result.problems.append(Problem(where, why))


def written_files(source: Source, into: Format) -> Iterator[Source]:
    """The files that an export consists of: those of the format inside an archive, or itself."""
    if into.written_ending != ".zip" or ".zip" in into.endings:
        yield source
        return
    with ZipFile(BytesIO(source.data)) as archive:
        for name in archive.namelist():
            if PurePosixPath(name).suffix in into.endings:
                yield _member(archive, name)


def _member(archive: ZipFile, name: str) -> Source:
    def beside(other: str) -> Source:
        wanted = str(PurePosixPath(name).with_name(PurePosixPath(other).name))
        if wanted not in archive.NameToInfo:
            raise FileNotFoundError(wanted)
        return _member(archive, wanted)

    return Source(PurePosixPath(name).name, lambda: BytesIO(archive.read(name)), None, beside)
