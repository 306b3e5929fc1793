"""Where the caret goes: by token, by sentence, and how a selection snaps to tokens.

Tokens and sentences are found stretch by stretch: a paragraph, or of a long one a part that begins
and ends where that makes no difference. So a step costs the same in a text of any length.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING

from annotator.core.tokens import sentence_cut, sentences, token_cut, tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.core.text import Text

    Cut = Callable[[str, int, int], int]  # of a string, from where on, up to where

Range = tuple[int, int]
STRETCH = 4_000  # code points; paragraphs up to twice as long are not cut


@lru_cache(maxsize=64)
def _tokens(text: Text, start: int, end: int) -> list[Range]:
    return tokens(text.string, start, end)


@lru_cache(maxsize=64)
def _sentences(text: Text, start: int, end: int) -> list[Range]:
    return sentences(text.string, start, end)


def _stretch(text: Text, paragraph: int, offset: int, cut: Cut) -> Range:
    """The stretch of a paragraph that holds an offset, or is the nearest to it."""
    start, end = text.paragraphs[paragraph]
    if end - start <= 2 * STRETCH:
        return start, end

    def edge(number: int) -> int:
        at = start + number * STRETCH
        return start if number == 0 else cut(text.string, at, end) if at < end else end

    offset = min(max(offset, start), end - 1)
    number = (offset - start) // STRETCH
    while edge(number) > offset:
        number -= 1
    return edge(number), edge(number + 1)


def _forward(text: Text, offset: int, cut: Cut) -> Iterator[Range]:
    """The stretch that holds an offset, and all that follow."""
    for paragraph in range(text.paragraph_at(offset), len(text.paragraphs)):
        end = text.paragraphs[paragraph][1]
        stretch = _stretch(text, paragraph, offset, cut)
        yield stretch
        while stretch[1] < end:
            stretch = _stretch(text, paragraph, stretch[1], cut)
            yield stretch


def _backward(text: Text, offset: int, cut: Cut) -> Iterator[Range]:
    """The stretch that holds an offset, and all before it."""
    for paragraph in range(text.paragraph_at(offset), -1, -1):
        start = text.paragraphs[paragraph][0]
        stretch = _stretch(text, paragraph, offset, cut)
        yield stretch
        while stretch[0] > start:
            stretch = _stretch(text, paragraph, stretch[0] - 1, cut)
            yield stretch


def _found_at(found: list[Range], offset: int) -> Range | None:
    """The range that holds an offset, else the one that ends there, else None."""
    index = bisect_right(found, offset, key=lambda each: each[0]) - 1
    return found[index] if index >= 0 and offset <= found[index][1] else None


def token_at(text: Text, offset: int) -> Range | None:
    """The token that holds an offset, else the one that ends there, else None."""
    # a stretch begins behind a space, or with a token: none ends where it begins
    stretch = _stretch(text, text.paragraph_at(offset), offset, token_cut)
    return _found_at(_tokens(text, *stretch), offset)


def is_on_tokens(text: Text, start: int, end: int) -> bool:
    """Whether a range that is not empty begins where a token begins, and ends where one ends."""
    first, last = token_at(text, start), token_at(text, end - 1)
    return first is not None and last is not None and first[0] == start and last[1] == end


def token_after(text: Text, offset: int) -> Range | None:
    """The first token that starts behind an offset, or None at the end of the text."""
    for stretch in _forward(text, offset, token_cut):
        found = _tokens(text, *stretch)
        index = bisect_right(found, offset, key=lambda token: token[0])
        if index < len(found):
            return found[index]
    return None


def token_before(text: Text, offset: int) -> Range | None:
    """The last token that starts before an offset, or None at the beginning of the text."""
    for stretch in _backward(text, offset, token_cut):
        found = [token for token in _tokens(text, *stretch) if token[0] < offset]
        if found:
            return found[-1]
    return None


def end_after(text: Text, offset: int) -> int:
    """The next token end behind an offset; the text's end where there is none."""
    holding = token_at(text, offset)
    if holding is not None and holding[1] > offset:
        return holding[1]
    following = token_after(text, offset)
    return following[1] if following else len(text)


def end_before(text: Text, offset: int) -> int:
    """The last token end before an offset; 0 where there is none."""
    for stretch in _backward(text, offset, token_cut):
        found = [token for token in _tokens(text, *stretch) if token[1] < offset]
        if found:
            return found[-1][1]
    return 0


def sentence_at(text: Text, offset: int) -> Range:
    """The sentence that holds an offset, else the one that ends there, else the paragraph."""
    paragraph = text.paragraph_at(offset)
    stretch = _stretch(text, paragraph, offset, sentence_cut)
    found = _found_at(_sentences(text, *stretch), offset)
    if found is None and offset == stretch[0] > text.paragraphs[paragraph][0]:
        before = _stretch(text, paragraph, offset - 1, sentence_cut)  # the one before may end here
        found = _found_at(_sentences(text, *before), offset)
    return found or text.paragraphs[paragraph]


def sentence_after(text: Text, offset: int) -> int:
    """Where the next sentence begins; the text's end where there is none."""
    for stretch in _forward(text, offset, sentence_cut):
        for start, _ in _sentences(text, *stretch):
            if start > offset:
                return start
    return len(text)


def sentence_before(text: Text, offset: int) -> int:
    """Where this sentence, or the one before, begins; 0 where there is none."""
    for stretch in _backward(text, offset, sentence_cut):
        starts = [start for start, _ in _sentences(text, *stretch) if start < offset]
        if starts:
            return starts[-1]
    return 0


def snapped(text: Text, start: int, end: int) -> Range | None:
    """A range widened to whole tokens and freed of outer space; None where it holds no token."""
    if start > end:
        start, end = end, start
    first, last = None, None
    for stretch in _forward(text, start, token_cut):
        if stretch[0] >= end:
            break
        for token in _tokens(text, *stretch):
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


def edge_beside(text: Text, side: str, offset: int, direction: int) -> int:
    """Where the "start" or "end" of some words goes that moves a token left (-1) or right (1).

    The same offset where there is no token to move by.
    """
    if side == "end" and direction > 0:
        following = end_after(text, offset)
        return following if trimmed(text, offset, following) else offset
    if side == "end":
        return end_before(text, offset)
    token = (token_after if direction > 0 else token_before)(text, offset)
    return token[0] if token else offset
