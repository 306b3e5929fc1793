"""CoNLL columns: writing."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from annotator.core.documents import Problem
from annotator.core.model import Role, Status
from annotator.formats.format import DEFAULT_WRITE, WriteOptions
from annotator.formats.losses import Losses, content_of, tell_of_rest
from annotator.formats.word_layout import Placed, without_overlap, word_layout

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.core.documents import AnnotatedDocument
    from annotator.formats.losses import Content
    from annotator.formats.token_layout import TokenLayout

IOB1, IOB2, IOBES = "IOB1", "IOB2", "IOBES"
DOCSTART = "-DOCSTART- -X- O O"
COLUMNS = 4
_MARK = "-DOCSTART-"
_SPACE = re.compile(r"\s+")


def write(
    documents: Iterable[AnnotatedDocument],
    options: WriteOptions = DEFAULT_WRITE,
    scheme: str = IOB2,
) -> Iterator[bytes]:
    """The lines of each layer, after the line that begins a document."""
    for document in documents:
        losses, content = Losses(document, options), content_of(document, options)
        layout = word_layout(document, options)
        kept = _kept(content, layout, losses)
        groups = _sentences(layout, kept)
        words = [_words(layout, first, last, losses) for first, last in groups]
        if not words:
            losses.add("Texts without words are left out")
        elif "\n".join(map(" ".join, words)) != document.text:
            losses.add("Texts come back with one space between words and a line a sentence")
        tags = _tags(layout, kept, scheme, losses)
        _tell(content, losses)
        if document.status is not Status.DONE and document.role is not Role.GOLD:
            why = "This layer is not done; what nobody labelled is written as outside all the same."
            options.report(Problem(document.document.name, why))
        body = [
            "".join(f"{word} -X- -X- {tag}\n" for word, tag in zip(each, tags[a:b], strict=True))
            for each, (a, b) in zip(words, groups, strict=True)
        ]
        yield "\n".join([f"{DOCSTART}\n", *body, ""]).encode("utf-8")


def _kept(content: Content, layout: TokenLayout, losses: Losses) -> list[Placed]:
    """The mentions that can be written."""
    placed = []
    for mention in content.mentions.values():
        found = layout.range_of(mention.span)
        shown = f"{mention.label}: {mention.span.surface}"
        if found is None:
            losses.add("Spans that do not fit the tokens are left out", shown)
            continue
        if len(mention.span.fragments) > 1:
            losses.add("Discontinuous spans are written as the one around them", shown)
        placed.append(Placed(*found, mention))
    kept, left = without_overlap(placed)
    for each in left:
        shown = f"{each.mention.label}: {each.mention.span.surface}"
        losses.add("Mentions inside or across longer ones are left out", shown)
    return kept


def _sentences(layout: TokenLayout, kept: list[Placed]) -> list[tuple[int, int]]:
    """Ranges of tokens: the sentences, but for their ends inside a mention."""
    inside = {number for each in kept for number in range(each.first + 1, each.last)}
    bounds = [each.first for each in layout.sentences if each.first not in inside]
    bounds.append(len(layout.tokens))
    return [(first, last) for first, last in itertools.pairwise(bounds) if first < last]


def _words(layout: TokenLayout, first: int, last: int, losses: Losses) -> list[str]:
    words = layout.words(first, last)
    if _MARK in words:
        losses.add("Words that look like the beginning of a document are changed", _MARK)
        words = ["DOCSTART" if each == _MARK else each for each in words]
    return words


def _tags(layout: TokenLayout, kept: list[Placed], scheme: str, losses: Losses) -> list[str]:
    tags = ["O"] * len(layout.tokens)
    before: Placed | None = None
    starts = {each.first for each in layout.sentences}
    for each in kept:
        label = _SPACE.sub("_", each.mention.label) or "_"
        if label != each.mention.label:
            losses.add("Labels are written with _ for white space", each.mention.label)
        touches = before is not None and before.last == each.first and each.first not in starts
        if before is None or before.mention.label != each.mention.label:
            touches = False
        tags[each.first : each.last] = _prefixed(label, each.last - each.first, scheme, touches)
        before = each
    return tags


def _prefixed(label: str, length: int, scheme: str, touches: bool) -> list[str]:
    """The tags of one mention; ``touches``: one of the same label ends right before it."""
    signs = ["I"] * length
    if scheme != IOB1 or touches:
        signs[0] = "B"
    if scheme == IOBES:
        signs[-1] = "S" if length == 1 else "E"
    return [f"{sign}-{label}" for sign in signs]


def _tell(content: Content, losses: Losses) -> None:
    for event in content.events.values():
        losses.add("Events are left out", f"{event.type}: {event.trigger.surface}")
    for link in content.links:
        losses.add("Links are left out", link.type)
    tell_of_rest(content, losses)
    losses.tell()
