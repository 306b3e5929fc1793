"""The text of a file that counts tokens: as it is given, else put together from its tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.core.documents import Problem, remark
from annotator.core.translation import tr
from annotator.formats.json_rows import Row, rows
from annotator.formats.native_items import MISSHAPEN, near

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.formats.format import ReadOptions
    from annotator.formats.source import Source

Record = dict[str, Any]


class TokenText:
    """A text that grows sentence by sentence, and the places of all its tokens in it."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self.tokens: list[tuple[int, int]] = []
        self.is_rebuilt = False  # some sentence's text had to be made of its tokens
        self.is_joined = False  # what stood between sentences was not known

    @classmethod
    def of(cls, text: str, tokens: list[tuple[int, int]]) -> TokenText:
        """One whose text and tokens are known."""
        made = cls()
        made.tokens = tokens
        made._put(text)
        return made

    @property
    def text(self) -> str:
        """All sentences so far."""
        return "".join(self._parts)

    def _put(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)

    def add(
        self, words: list[str], text: object = None, before: object = None, known: object = None
    ) -> int:
        """Add a sentence; the number of its first token.

        ``text`` is used where the words stand in it one after the other, with nothing but space
        between them, or at the places that are ``known``; else the words are joined by spaces.
        ``before`` is what parts it from the last sentence: a line break where that is unknown.
        """
        first = len(self.tokens)
        if isinstance(before, str):
            self._put(before)
        elif self._parts:
            self._put("\n")
            self.is_joined = True
        places = None
        if isinstance(text, str):
            places = known_places(text, words, known) or places_in(text, words)
        if places is None:
            self.is_rebuilt = True
            text, places = " ".join(words), []
            at = 0
            for word in words:
                places.append((at, at + len(word)))
                at += len(word) + 1
        self.tokens += [(start + self._length, end + self._length) for start, end in places]
        self._put(str(text))
        return first

    def close(self, after: object) -> None:
        """Add what stands behind the last sentence."""
        if isinstance(after, str):
            self._put(after)

    def place(self, first: object, last: object, words: object = None) -> Record:
        """Where a range of tokens, end exclusive, is in the text.

        Its words are given only where they disagree. Raises ValueError where there is none.
        """
        if type(first) is not int or type(last) is not int:
            raise ValueError("the numbers of its tokens are none")
        if not 0 <= first < last <= len(self.tokens):
            raise ValueError(f"there are no tokens {first} to {last}")
        start, end = self.tokens[first][0], self.tokens[last - 1][1]
        found: Record = {"start": start, "end": end}
        if isinstance(words, str) and _bare(words) != _bare(self.text[start:end]):
            found["text"] = words
        return found

    def native_tokens(self) -> list[list[int]]:
        """The tokens for a native record; none where one of them is empty."""
        whole = all(start < end for start, end in self.tokens)
        return [list(each) for each in self.tokens] if whole else []


def _bare(words: str) -> str:
    return "".join(words.split())


def places_in(text: str, words: list[str]) -> list[tuple[int, int]] | None:
    """Where words stand one after the other with only space between; None where they do not."""
    places, at = [], 0
    for word in words:
        start = text.find(word, at)
        if start < 0 or text[at:start].strip():
            return None
        at = start + len(word)
        places.append((start, at))
    return None if text[at:].strip() else places


def known_places(text: str, words: list[str], known: object) -> list[tuple[int, int]] | None:
    """The places that a file gives for its words, where these stand there; else None."""
    if not isinstance(known, list) or len(known) != len(words):
        return None
    places, at = [], 0
    for word, place in zip(words, known, strict=True):
        if not isinstance(place, list) or [type(each) for each in place] != [int, int]:
            return None
        start, end = place
        if not at <= start < end or text[start:end] != word:
            return None
        at = end
        places.append((start, end))
    return places


class Rebuilt:
    """Counts the documents whose texts had to be made, to say so once for a file."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._rebuilt = self._joined = 0

    def count(self, text: TokenText) -> None:
        """Take one document."""
        self._rebuilt += text.is_rebuilt
        self._joined += text.is_joined

    def said(self) -> list[Problem]:
        """What was done, in at most two sentences."""
        found = []
        if self._rebuilt:
            found.append(
                f"{self._rebuilt:,} of its texts are put together from tokens, with a space "
                "between them, as the file has no text that they stand in."
            )
        if self._joined:
            found.append(
                f"{self._joined:,} of its texts are put together from sentences, each on a line "
                "of its own, as the file does not say what stood between them."
            )
        return [remark(self._name, each) for each in found]


def words_of(value: object) -> list[str]:
    """A list of tokens as words. Raises ValueError where it is none."""
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise ValueError("its tokens are no list of words")
    return value


def texts_of(
    source: Source, options: ReadOptions, text_of: Callable[[Record], TokenText]
) -> Iterator[tuple[Row, TokenText] | Problem]:
    """Each record that is a whole document with its text, or why it is left out.

    ``text_of`` may raise one of MISSHAPEN. What had to be put together is said last.
    """
    rebuilt = Rebuilt(source.name)
    for row in rows(source, options):
        if isinstance(row, Problem):
            yield row
            continue
        try:
            text = text_of(row.record)
        except MISSHAPEN as error:
            yield Problem(
                row.where,
                tr("This record is left out: it is misshapen near {error}.", error=near(error)),
            )
            continue
        rebuilt.count(text)
        yield row, text
    yield from rebuilt.said()
