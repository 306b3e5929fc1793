"""CoNLL columns: reading, whatever the scheme, the separator and the number of columns."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.core.documents import Problem, remark
from annotator.core.translation import tr
from annotator.core.wording import count
from annotator.formats.decoding import DecodingError
from annotator.formats.foreign_facts import base_from
from annotator.formats.format import DEFAULT_READ, ReadOptions
from annotator.formats.native_reading import read_record
from annotator.formats.text_lines import lines_of
from annotator.formats.token_text import Rebuilt, TokenText

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.format import Found
    from annotator.formats.source import Source

Record = dict[str, Any]
TAG = re.compile(r"(?:O|([BIESLUM])-(\S+)|([BIESLUM]))\Z")
_NO_LABEL = "ENTITY"  # of tags that are B and I alone
_NOTHING = ("O", "_", "-", "")
_FILLING = {"-X-", *_NOTHING}
_MARK = "-DOCSTART-"
_NEW_DOCUMENT = re.compile(r"#\s*newdoc(?:\s+id\s*=\s*(.*))?\Z")
_TEXT = re.compile(r"#\s*text\s*=\s?(.*)\Z")
_SEEN = 200  # lines that tell whether a file has columns
_FEWEST = 3


def recognise(source: Source) -> bool:
    """Whether a file begins with columns of which the last one holds tags."""
    text = source.head.decode("utf-8-sig", "replace")
    lines = text.split("\n")[: _SEEN + 1]
    whole = lines[:-1] if len(lines) > 1 else lines
    if whole[0].split()[:1] == [_MARK]:
        return True
    rows = [line.split() for line in whole if line.strip() and not line.startswith("#")]
    widths = Counter(map(len, rows))
    if len(rows) < _FEWEST or not widths:
        return False
    width = widths.most_common(1)[0][0]
    tags = [TAG.match(row[-1]) for row in rows if len(row) == width > 1]
    return len(tags) * 10 >= len(rows) * 9 and all(tags) and any(tag and tag[1] for tag in tags)


class Row(NamedTuple):
    """A word with its tags; ``line`` counts from 1."""

    line: int
    word: str
    tags: list[str]


@dataclass(slots=True)
class _Text:
    """A document while it is read: its sentences, each maybe with the text given for it."""

    line: int
    name: str = ""
    sentences: list[tuple[list[Row], str | None]] = field(default_factory=list)


class _Layout:
    """What the columns of a file are: separator, how many, where words and tags stand."""

    def __init__(self, lines: list[str]) -> None:
        filled = [line for line in lines if line.strip() and not line.startswith(_MARK)]
        plain = [line for line in filled if line[0] != "#"] or filled
        self.by_tabs = sum("\t" in line for line in plain) * 2 > len(plain)
        rows = [self.fields(line) for line in plain]
        widths = Counter(map(len, rows))
        self.width = max(2, widths.most_common(1)[0][0]) if widths else 2
        rows = [row for row in rows if len(row) == self.width]
        # A text may be numbers alone; numbers of words have the words behind them.
        counted = self.width > 2 and any(row[1] not in _FILLING for row in rows)
        self.word = int(counted and _are_numbers(rows))
        nested = bool(self.word and self.width > 3 and all(TAG.match(row[-2]) for row in rows))
        self.tags = slice(-2, None) if nested else slice(-1, None)
        tags = [tag for row in rows for tag in row[self.tags]]
        self.has_prefixes = any(tag != "O" and TAG.match(tag) for tag in tags)
        between = {each for row in rows for each in row[self.word + 1 : self.tags.start]}
        self.has_more = not between <= _FILLING

    def fields(self, line: str) -> list[str]:
        """The columns of a line."""
        if not self.by_tabs:
            return line.split()
        return [each.strip() for each in line.rstrip("\t ").split("\t")]

    def row(self, number: int, line: str) -> Row | None:
        """The word and tags of a line; None where it has other columns or no tags."""
        fields = self.fields(line)
        if len(fields) != self.width or not fields[self.word]:
            return None
        tags = fields[self.tags]
        if self.has_prefixes and not all(TAG.match(tag) or tag in _NOTHING for tag in tags):
            return None
        return Row(number, fields[self.word], tags)


def _are_numbers(rows: list[list[str]]) -> bool:
    """Whether the first column counts the words of each sentence."""
    at, fitting = 0, 0
    for row in rows:
        at = at + 1 if row[0] == str(at + 1) else int(row[0] == "1")
        fitting += bool(at)
    return bool(rows) and fitting == len(rows)


def read(source: Source, options: ReadOptions = DEFAULT_READ) -> Iterator[Found]:
    """A layer for each document, after the problems with its lines."""
    try:
        lines, encoding = lines_of(source, options)
    except DecodingError as error:
        yield Problem(source.name, str(error))
        return
    reader = _Reader(source, lines)
    rebuilt = Rebuilt(source.name)
    texts = [each for each in reader.texts if each.sentences]
    yield from reader.problems
    for number, each in enumerate(texts, start=1):
        name = each.name or (source.stem if len(texts) == 1 else f"{source.stem} {number}")
        yield from reader.found(each, name, encoding, rebuilt, options)
    if not texts:
        yield Problem(source.name, tr("The file has no lines with a word and a tag."))
    yield from rebuilt.said()
    yield from reader.said()


class _Reader:
    """The documents of a file, and what could not be read."""

    def __init__(self, source: Source, lines: list[str]) -> None:
        self._source = source
        self._layout = _Layout(lines)
        self.problems: list[Problem] = []
        self.texts = [_Text(1)]
        self._comments = 0
        self._begun = 0  # mentions that begin with a tag for their inside
        self._rows: list[Row] = []
        self._given: str | None = None
        for number, line in enumerate(lines, start=1):
            self._take(number, line)
        self._close()

    def _take(self, number: int, line: str) -> None:
        if not line.strip():
            self._close()
        elif line.split(maxsplit=1)[0] == _MARK:
            self._begin(number)
        elif (row := self._layout.row(number, line)) is not None:
            self._rows.append(row)
        elif line.startswith("#"):
            self._comment(number, line)
        else:
            why = f"This line is left out: it has no {self._layout.width} columns with a tag last."
            self.problems.append(Problem(f"{self._source.name}:{number}", why))

    def _comment(self, number: int, line: str) -> None:
        text, document = _TEXT.match(line), _NEW_DOCUMENT.match(line)
        if document:
            self._begin(number, (document[1] or "").strip())
        elif text:
            self._given = text[1]
        else:
            self._comments += 1

    def _begin(self, number: int, name: str = "") -> None:
        self._close()
        self.texts.append(_Text(number, name))

    def _close(self) -> None:
        if self._rows:
            self.texts[-1].sentences.append((self._rows, self._given))
            self._rows, self._given = [], None

    def found(
        self, each: _Text, name: str, encoding: str, rebuilt: Rebuilt, options: ReadOptions
    ) -> Iterator[Found]:
        """The layer of one document, after the problems with it."""
        text = TokenText()
        entities: list[Record] = []
        for rows, given in each.sentences:
            first = text.add([row.word for row in rows], given)
            for column in range(len(rows[0].tags)):
                for start, end, label in self._spans([row.tags[column] for row in rows]):
                    place = text.place(first + start, first + end)
                    entities.append({"id": f"entity {len(entities) + 1}", **place, "label": label})
        rebuilt.count(text)
        where = f"{self._source.name}:{each.line}"
        plain = ReadOptions(options.encoding)
        base = base_from({"text": text.text}, where, name, plain, encoding)
        if isinstance(base, Problem):
            yield base
            return
        found = {"entities": entities, "tokens": text.native_tokens()}
        yield from read_record(base | found, where)

    def _spans(self, tags: list[str]) -> list[tuple[int, int, str]]:
        """(first, last, label) of the mentions that the tags of a sentence stand for.

        As conlleval has it: what goes on with nothing before it begins a mention, too.
        """
        found: list[tuple[int, int, str]] = []
        is_open = False
        for number, tag in enumerate(tags):
            sign, label = self._parts(tag)
            if sign == "O":
                is_open = False
            elif sign in "IMEL" and is_open and found[-1][2] == label:
                found[-1] = (found[-1][0], number + 1, label)
            else:
                self._begun += sign in "IMEL"
                found.append((number, number + 1, label))
            if sign != "O":
                is_open = sign not in "ESLU"
        return found

    def _parts(self, tag: str) -> tuple[str, str]:
        """One of B, I, E, S, L, U, M or O, and the label."""
        if tag in _NOTHING:
            return "O", ""
        found = TAG.match(tag) if self._layout.has_prefixes else None
        if found is None:
            return "I", tag
        return found[1] or found[3], found[2] or _NO_LABEL

    def said(self) -> Iterator[Problem]:
        """What was made of the file as a whole."""
        name, layout = self._source.name, self._layout
        if layout.has_more:
            yield Problem(name, tr("The columns between its words and tags are not read."))
        if self._comments:
            yield Problem(
                name,
                tr(
                    "{comment_lines} not kept.", comment_lines=count(self._comments, "comment line")
                ),
            )
        if not layout.has_prefixes and self._begun:
            why = "Its tags have no B- and I-; neighbours with the same tag are one mention."
            yield remark(name, why)
        elif self._begun:
            why = f"{count(self._begun, 'mention')} with a tag I- or E- first, as IOB1 has it."
            yield remark(name, f"It has {why}")
