"""Annotated texts as what a pipeline learns from: pieces with marks on whole tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.nlp.pipeline import pieces

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

PIECE = 1_200  # code points: some paragraphs; learning is slow and forgetful on longer ones


class Mark(NamedTuple):
    """A labelled piece of text: half-open code points, and an entity label or event type."""

    start: int
    end: int
    label: str


class Marked(NamedTuple):
    """A text with everything that people marked in it. ``name`` is for people."""

    name: str
    text: str
    marks: tuple[Mark, ...]


def without_overlaps(marks: Iterable[Mark], first: frozenset[str]) -> list[Mark]:
    """The marks in order; of those that overlap, the labels in ``first`` win, then the longest."""
    kept: list[Mark] = []
    for mark in sorted(set(marks), key=lambda m: (m.label not in first, m.start - m.end, m)):
        if all(mark.end <= other.start or mark.start >= other.end for other in kept):
            kept.append(mark)
    return sorted(kept)


def examples_of(nlp: Any, marked: Marked, first: frozenset[str]) -> Iterator[Any]:
    """spaCy's examples, one for each piece of a text; marks grow to whole tokens."""
    from spacy.training import Example

    marks = without_overlaps(marked.marks, first)
    for start, end in pieces(marked.text, PIECE):
        doc = nlp.make_doc(marked.text[start:end])
        spans = [
            span
            for mark in marks
            if start <= mark.start and mark.end <= end
            and (span := doc.char_span(
                mark.start - start, mark.end - start, mark.label, alignment_mode="expand"
            )) is not None
        ]  # fmt: skip
        if len(doc):
            known = nlp.make_doc(marked.text[start:end])
            known.set_ents(_apart(spans))
            yield Example(doc, known)


def _apart(spans: list[Any]) -> list[Any]:
    """The spans without those that came to overlap when they grew to whole tokens."""
    kept: list[Any] = []
    for span in spans:
        text = span.text
        if text.strip() == text and text and (not kept or span.start >= kept[-1].end):
            kept.append(span)
    return kept
