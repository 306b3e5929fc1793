"""A text as words, for formats whose tokens have no white space; and spans that don't overlap."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.tokens import tokens as default_tokens
from annotator.formats.token_layout import TokenLayout

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.core.documents import AnnotatedDocument
    from annotator.core.model import Mention
    from annotator.formats.format import WriteOptions

_WORD = re.compile(r"\S+")


class Placed(NamedTuple):
    """A mention and the tokens that it covers, end exclusive."""

    first: int
    last: int
    mention: Mention


def word_layout(document: AnnotatedDocument, options: WriteOptions) -> TokenLayout:
    """The layout of a document whose tokens are cut at white space, and hold all else.

    spaCy makes tokens of line breaks and of second spaces, and own tokens may hold some, or leave
    something out.
    """
    text = document.text
    cuts = {0, len(text)}
    for token in document.tokens or (options.tokenize or default_tokens)(text):
        cuts.update(token)
    words = [
        piece.span()
        for start, end in itertools.pairwise(sorted(cuts))
        for piece in _WORD.finditer(text, start, end)
    ]
    return TokenLayout(replace(document, tokens=()), replace(options, tokenize=lambda _: words))


def without_overlap(placed: Iterable[Placed]) -> tuple[list[Placed], list[Placed]]:
    """Those that share no token, in reading order, and those left out: longer ones go first."""
    taken: set[int] = set()
    kept, left = [], []
    for each in sorted(placed, key=lambda one: (one.first - one.last, one.first)):
        tokens = range(each.first, each.last)
        if taken.isdisjoint(tokens):
            taken.update(tokens)
            kept.append(each)
        else:
            left.append(each)
    return sorted(kept, key=lambda one: one.first), left
