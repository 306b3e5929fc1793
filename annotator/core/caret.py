"""Where the caret goes: by token, by sentence, and how a selection snaps to tokens.

Tokens are found paragraph by paragraph, so that a step costs the same in a text of any length.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING

from annotator.core.tokens import sentences, tokens

if TYPE_CHECKING:
    from annotator.core.text import Text

Range = tuple[int, int]


@lru_cache(maxsize=64)
def paragraph_tokens(text: Text, paragraph: int) -> list[Range]:
    """The tokens of one paragraph as code point ranges."""
    start, end = text.paragraphs[paragraph]
    return tokens(text.string, start, end)


@lru_cache(maxsize=64)
def paragraph_sentences(text: Text, paragraph: int) -> list[Range]:
    """The sentences of one paragraph as code point ranges."""
    start, end = text.paragraphs[paragraph]
    return sentences(text.string, start, end)


def token_at(text: Text, offset: int) -> Range | None:
    """The token that holds an offset, else the one that ends there, else None."""
    found = paragraph_tokens(text, text.paragraph_at(offset))
    index = bisect_right(found, offset, key=lambda token: token[0]) - 1
    if index >= 0 and offset <= found[index][1]:
        return found[index]
    return None


def is_on_tokens(text: Text, start: int, end: int) -> bool:
    """Whether a range that is not empty begins where a token begins, and ends where one ends."""
    first, last = token_at(text, start), token_at(text, end - 1)
    return first is not None and last is not None and first[0] == start and last[1] == end


def token_after(text: Text, offset: int) -> Range | None:
    """The first token that starts behind an offset, or None at the end of the text."""
    for paragraph in range(text.paragraph_at(offset), len(text.paragraphs)):
        found = paragraph_tokens(text, paragraph)
        index = bisect_right(found, offset, key=lambda token: token[0])
        if index < len(found):
            return found[index]
    return None


def token_before(text: Text, offset: int) -> Range | None:
    """The last token that starts before an offset, or None at the beginning of the text."""
    for paragraph in range(text.paragraph_at(offset), -1, -1):
        found = [token for token in paragraph_tokens(text, paragraph) if token[0] < offset]
        if found:
            return found[-1]
    return None


def end_after(text: Text, offset: int) -> int:
    """The next token end behind an offset; the text's end where there is none."""
    holding = token_at(text, offset)
    if holding is not None and holding[1] > offset:
        return holding[1]
    following = token_after(text, offset - 1 if holding is None else offset)
    return following[1] if following else len(text)


def end_before(text: Text, offset: int) -> int:
    """The last token end before an offset; 0 where there is none."""
    for paragraph in range(text.paragraph_at(offset), -1, -1):
        found = [token for token in paragraph_tokens(text, paragraph) if token[1] < offset]
        if found:
            return found[-1][1]
    return 0


def sentence_at(text: Text, offset: int) -> Range:
    """The sentence that holds an offset, else the one that ends there, else the paragraph."""
    paragraph = text.paragraph_at(offset)
    found = paragraph_sentences(text, paragraph)
    index = bisect_right(found, offset, key=lambda sentence: sentence[0]) - 1
    if index >= 0 and offset <= found[index][1]:
        return found[index]
    return text.paragraphs[paragraph]


def sentence_after(text: Text, offset: int) -> int:
    """Where the next sentence begins; the text's end where there is none."""
    for paragraph in range(text.paragraph_at(offset), len(text.paragraphs)):
        for start, _ in paragraph_sentences(text, paragraph):
            if start > offset:
                return start
    return len(text)


def sentence_before(text: Text, offset: int) -> int:
    """Where this sentence, or the one before, begins; 0 where there is none."""
    for paragraph in range(text.paragraph_at(offset), -1, -1):
        starts = [start for start, _ in paragraph_sentences(text, paragraph) if start < offset]
        if starts:
            return starts[-1]
    return 0


def snapped(text: Text, start: int, end: int) -> Range | None:
    """A range widened to whole tokens and freed of outer space; None where it holds no token."""
    if start > end:
        start, end = end, start
    first, last = None, None
    for paragraph in text.paragraphs_of(start, end):
        for token in paragraph_tokens(text, paragraph):
            if token[0] < end and start < token[1]:
                first = token[0] if first is None else first
                last = token[1]
    return None if first is None or last is None else (first, last)


def trimmed(text: Text, start: int, end: int) -> Range | None:
    """A range without outer white space; None where nothing is left."""
    while start < end and text.string[start].isspace():
        start += 1
    while end > start and text.string[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None
