"""WebAnno TSV 3: the text and the rows below the header, each row's place checked by its words."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.core.documents import Problem
from annotator.core.translation import tr
from annotator.core.wording import count
from annotator.formats.json_values import BadJsonError, decode_json
from annotator.formats.offset_units import CODE_POINTS, UTF_16, Positions
from annotator.formats.token_text import TokenText
from annotator.formats.webanno_layers import unescaped_text

if TYPE_CHECKING:
    from annotator.formats.webanno_layers import Header

OWN = "#annotator="  # before the first sentence: what we know beside TSV, as JSON
_TEXT, _ID = "#Text=", "#Sentence.id="
_UNIT = re.compile(r"\d{1,9}-\d{1,9}(\.\d{1,9})?\Z")
_OFFSETS = re.compile(r"(\d{1,15})-(\d{1,15})\Z")
_WIDEST = 500  # characters between two sentences; more is an error in the offsets
Tell = Callable[[int, str], None]


@dataclass(slots=True)
class Unit:
    """A row: a token, or a part of one. ``start`` and ``end`` are code points once it is placed."""

    line: int
    name: str
    start: int
    end: int
    word: str
    cells: list[str]
    is_part: bool


@dataclass(slots=True)
class _Sentence:
    texts: list[str] = field(default_factory=list)
    units: list[Unit] = field(default_factory=list)

    @property
    def tokens(self) -> list[Unit]:
        return [each for each in self.units if not each.is_part]


class Body(NamedTuple):
    """What is below the header: the text, its rows in order, and what our own exports add."""

    text: TokenText
    units: list[Unit]
    facts: dict[str, Any]
    is_own: bool


class BodyReader:
    """Reads the lines below the header. ``tell`` hears the number of a line and what is wrong."""

    def __init__(self, header: Header, tell: Tell) -> None:
        self._header, self._tell = header, tell
        self._sentences: list[_Sentence] = []
        self._facts: dict[str, Any] = {}
        self._units: set[str] = set()
        self._is_open = False  # a sentence has begun, and no row of it has come
        self.comments: list[str] = []
        self.sentence_ids = 0
        self.counts_code_points = False

    def read(self, lines: list[str]) -> Body:
        """The text and the rows."""
        for number, line in enumerate(lines[self._header.end :], start=self._header.end + 1):
            self._take(number, line)
        sentences = [each for each in self._sentences if each.units or each.texts]
        return self._placed(sentences)

    def _take(self, number: int, line: str) -> None:
        is_row = _UNIT.match(line.partition("\t")[0])
        if not line.strip():
            self._is_open = False
            if self._sentences and self._sentences[-1].units:
                self._sentences.append(_Sentence())
        elif is_row:
            self._is_open = False
            self._row(number, line)
        elif line.startswith(_TEXT):
            self._begin()
            text = unescaped_text(line.removeprefix(_TEXT), self._header.version)
            self._sentences[-1].texts.append(text)
        elif line.startswith(OWN):
            self._own(number, line.removeprefix(OWN))
        elif line.startswith(_ID):
            self.sentence_ids += 1
        elif line.startswith("#"):
            self.comments.append(line[1:])
        else:
            self._tell(number, "This line is left out: it is no row of a token.")

    def _begin(self) -> None:
        if not self._is_open:
            if not self._sentences or self._sentences[-1].units or self._sentences[-1].texts:
                self._sentences.append(_Sentence())
            self._is_open = True

    def _own(self, number: int, words: str) -> None:
        try:
            found = decode_json(words.encode("utf-8", "replace"))
        except BadJsonError as error:
            self._tell(number, tr("What Annotator wrote here can't be read: {error}.", error=error))
        else:
            self._facts = found if isinstance(found, dict) else {}

    def _row(self, number: int, line: str) -> None:
        fields = line.split("\t")
        name = fields[0]
        place = _OFFSETS.match(fields[1]) if len(fields) > 1 else None
        if place is None or len(fields) < 3:
            self._tell(number, "This line is left out: it has no offsets, or no word.")
            return
        if name in self._units:
            self._tell(number, f"This line is left out: there is a row {name} already.")
            return
        if not self._sentences:
            self._sentences.append(_Sentence())
        is_part = "." in name
        last = self._sentences[-1].tokens
        if is_part and (not last or last[-1].name != name.partition(".")[0]):
            self._tell(number, "This line is left out: the row of its token is not above it.")
            return
        cells = fields[3:]
        if len(cells) != self._header.width and cells and not cells[-1]:
            cells.pop()
        if len(cells) != self._header.width:
            columns = f"{count(len(cells), 'column')} where the header names {self._header.width}"
            self._tell(number, f"The annotations of this line are left out: it has {columns}.")
            cells = []
        self._units.add(name)
        start, end = int(place[1]), int(place[2])
        unit = Unit(number, name, start, end, fields[2], cells, is_part)
        self._sentences[-1].units.append(unit)

    def _placed(self, sentences: list[_Sentence]) -> Body:
        """The text of the sentences, with all rows moved to where they stand in it."""
        unit = self._unit(sentences)
        given = self._facts.get("between")
        between = given if isinstance(given, list) and len(given) == len(sentences) else None
        text, at = TokenText(), 0
        for number, each in enumerate(sentences):
            words = "\n".join(each.texts)
            tokens = each.tokens
            if between is not None:
                before = between[number]
            else:
                before = self._before(tokens, at, is_first=not number)
            known = _places(words, tokens, unit)
            if not _fits(words, tokens, known):
                self._tell(tokens[0].line, "The offsets of this sentence do not fit its words.")
            named = [token.word for token in tokens]
            first = text.add(named, words if each.texts else None, before, known)
            at = (tokens[0].start if tokens else at + 1) + _length(words, unit)
            self._move(each.units, text, first, unit)
        text.close(self._facts.get("after"))
        text.is_joined = len(sentences) > 1 and between is None
        return Body(text, [u for each in sentences for u in each.units], self._facts,
                    between is not None)  # fmt: skip

    def _unit(self, sentences: list[_Sentence]) -> str:
        """The unit of offsets under which more tokens cover their words; UTF-16 by rule."""
        fits = dict.fromkeys((UTF_16, CODE_POINTS), 0)
        for each in sentences:
            words = "\n".join(each.texts)
            if not words.isascii():
                for unit in fits:
                    places = _places(words, each.tokens, unit) or []
                    fits[unit] += sum(
                        words[start:end] == token.word
                        for (start, end), token in zip(places, each.tokens, strict=False)
                    )
        if fits[CODE_POINTS] > fits[UTF_16]:
            self.counts_code_points = True
            return CODE_POINTS
        return UTF_16

    def _before(self, tokens: list[Unit], at: int, *, is_first: bool) -> str | None:
        """What stands before a sentence, as INCEpTION makes it up: a line break, then spaces."""
        if not tokens:
            return None if not is_first else ""
        gap = tokens[0].start - at
        if not 0 <= gap <= _WIDEST:
            self._tell(tokens[0].line, "This sentence does not begin where its offsets say.")
            return None if not is_first else ""
        if is_first:
            return " " * gap
        return "\n" + " " * (gap - 1) if gap else ""

    def _move(self, units: list[Unit], text: TokenText, first: int, unit: str) -> None:
        """Put rows where their tokens stand; parts of a token are counted from its beginning."""
        number = first - 1
        base = 0
        places: Positions | None = None
        for each in units:
            if not each.is_part:
                number += 1
                base, places = each.start, Positions(each.word, unit)
                each.start, each.end = text.tokens[number]
                continue
            start, end = (
                places.code_points(offset - base) if places else None
                for offset in (each.start, each.end)
            )
            if start is None or end is None or start > end:
                self._tell(each.line, "The annotations of this line are left out: it is outside "
                           "its token.")  # fmt: skip
                start, end, each.cells = 0, 0, []
            moved = text.tokens[number][0]
            each.start, each.end = moved + start, moved + end


def _length(words: str, unit: str) -> int:
    return Positions(words, unit).utf16(len(words)) if unit == UTF_16 else len(words)


def _places(words: str, tokens: list[Unit], unit: str) -> list[list[int]] | None:
    """Where the tokens stand in the sentence by their offsets; None where that is outside it."""
    positions = Positions(words, unit)
    base = tokens[0].start if tokens else 0
    places = []
    for each in tokens:
        start, end = (positions.code_points(at - base) for at in (each.start, each.end))
        if start is None or end is None:
            return None
        places.append([start, end])
    return places


def _fits(words: str, tokens: list[Unit], known: list[list[int]] | None) -> bool:
    return known is not None and all(
        words[start:end] == token.word for (start, end), token in zip(known, tokens, strict=True)
    )


def problem(name: str, line: int, why: str) -> Problem:
    """A problem with a line, or with the whole file where there is none."""
    return Problem(f"{name}:{line}" if line else name, why)
