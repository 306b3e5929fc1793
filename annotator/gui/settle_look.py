"""What a question looks like: its sentence with lanes, its answers as rows, its guideline."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextDocument

from annotator.core.excerpts import Excerpt, paragraphs_around, sentences_around
from annotator.core.gold import Gold
from annotator.core.guidelines import section_text
from annotator.core.labels import shown_label, shown_name
from annotator.core.model import Event
from annotator.core.open_cases import open_case
from annotator.core.questions import Edited, Kind, Take
from annotator.core.translation import in_english, phrase, tr
from annotator.core.wording import in_quotes
from annotator.gui.card_places import value_words
from annotator.gui.settle_lanes import Chip, LaneRow, Sentence
from annotator.gui.settle_rows import Row
from annotator.gui.settle_words import (
    Run,
    can_take_several,
    label_words,
    neither_words,
    question_words,
    several_words,
    version_runs,
)
from annotator.gui.text_view.labels import label_text
from annotator.services.settling_terms import veil

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from annotator.core.excerpts import Range
    from annotator.core.model import Note, Span
    from annotator.core.questions import Choice, Piece, Question
    from annotator.core.schema import Schema
    from annotator.core.session import Mark
    from annotator.gui.keymap import Keymap
    from annotator.services.settling import Lane, SettlingDocument

_MOST_LANES = 5  # of more annotators those who say the same share a lane
_MOST_NAMES = 4
_MOST_GUIDES = 3
_LONGEST_GUIDE = 420
_BEGINNING = 400  # code points of the text that are shown of a whole document
_EMPTY = phrase("nothing")
_NOTHING = {
    Kind.ARGUMENT: phrase("has not marked this event"),
    Kind.ATTRIBUTE: phrase("has not marked it"),
    Kind.LINK: phrase("has not marked both"),
}


def excerpt_of(document: SettlingDocument, question: Question, *, whole: bool) -> Excerpt:
    """The sentences around what a question is about, or with ``whole`` the paragraphs."""
    text = document.session.text
    spans = [*asked_spans(question), *([question.host.span] if question.host else [])]
    places = [each for span in spans if span for each in span.fragments]
    if question.kind is Kind.DOCUMENT_LABEL:
        places = [(0, min(_BEGINNING, len(text)))]
    return (paragraphs_around if whole else sentences_around)(text, places)


def asked_spans(question: Question) -> list[Span]:
    """The words that a question is about."""
    if question.kind is Kind.ATTRIBUTE:
        return [question.host.span] if question.host and question.host.span else []
    pieces = [piece for each in question.versions for piece in each.pieces]
    spans = [span for each in pieces for span in (each.span, each.target, *each.others)]
    return [span for span in spans if span is not None]


def sentence_of(
    document: SettlingDocument,
    question: Question,
    excerpt: Excerpt,
    *,
    veiled: bool,
    own: LaneRow | None = None,
) -> Sentence:
    """The sentence with its lanes; ``own`` is one more, of what is being written."""
    asked = [each for span in asked_spans(question) for each in _ranges(excerpt, span)]
    asked += [each for chip in (own.chips if own else ()) for each in chip.ranges]
    if question.kind is Kind.DOCUMENT_LABEL:
        return Sentence(excerpt.string)  # its rows say who says what
    lanes = _lanes(document, question, veiled)
    rows = [_lane_row(question, excerpt, name, each) for name, each in lanes]
    return Sentence(
        excerpt.string,
        _joined(asked),
        _around(document, question, excerpt),
        (_gold_row(document, excerpt), *_role_rows(document, question, excerpt)),
        (*rows, *([own] if own else [])),
    )


def _ranges(excerpt: Excerpt, span: Span | None) -> list[Range]:
    fragments = span.fragments if span is not None else ()
    return [each for fragment in fragments for each in excerpt.ranges(*fragment)]


def _joined(ranges: Iterable[Range]) -> tuple[Range, ...]:
    """The same without overlaps."""
    found: list[Range] = []
    for start, end in sorted(ranges):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return tuple(found)


def _around(document: SettlingDocument, question: Question, excerpt: Excerpt) -> tuple[Range, ...]:
    """What of the excerpt is not a sentence in which something is in question."""
    inner = excerpt_of(document, question, whole=False)
    kept = _joined(each for piece in inner.pieces for each in excerpt.ranges(*piece))
    edges = [0, *(edge for each in kept for edge in each), len(excerpt.string)]
    gaps = zip(edges[::2], edges[1::2], strict=True)
    return tuple((start, end) for start, end in gaps if start < end)


# -- lanes ------------------------------------------------------------------------------------


def lanes_of(document: SettlingDocument, question: Question, *, veiled: bool) -> list[Lane]:
    """What each annotator says; names in the order of the alphabet."""
    found = document.lanes(question, veiled=veiled)
    return list(found) if veiled else sorted(found, key=lambda each: each.shown.casefold())


def _lanes(document: SettlingDocument, question: Question, veiled: bool) -> list[tuple[str, Lane]]:
    """The lanes and the names that are written before them."""
    found = lanes_of(document, question, veiled=veiled)
    if len(found) <= _MOST_LANES:
        return [(each.shown, each) for each in found]
    alike: dict[tuple[object, bool], list[Lane]] = {}
    for each in found:
        alike.setdefault((each.pieces, each.has_a_say), []).append(each)
    return [(names_words([lane.shown for lane in each]), each[0]) for each in alike.values()]


def names_words(names: Sequence[str]) -> str:
    """Several names in little room: ``A, B, C and 3 more``."""
    short = [each.removeprefix(veil()) for each in names]
    if len(short) == 1:
        return names[0]
    if len(short) <= _MOST_NAMES:
        return ", ".join(short)
    return tr(
        "{short} and {number} more",
        short=", ".join(short[: _MOST_NAMES - 1]),
        number=len(short) - _MOST_NAMES + 1,
    )


def _lane_row(question: Question, excerpt: Excerpt, name: str, lane: Lane) -> LaneRow:
    why = _EMPTY if lane.has_a_say else _NOTHING.get(question.kind, _EMPTY)
    chips = [chip for each in lane.pieces for chip in piece_chips(question, excerpt, each)]
    return LaneRow(name, tuple(chips), tr(why))


def piece_chips(question: Question, excerpt: Excerpt, piece: Piece) -> list[Chip]:
    """What a piece of a version is under its words."""
    name = shown_label(piece.label).upper()
    here = tuple(_ranges(excerpt, piece.span))
    if question.kind is Kind.LINK:
        there = tuple(_ranges(excerpt, piece.target))
        return [Chip(f"{name} →", "", here), Chip(tr("→ HERE"), "", there)]
    host = question.host
    if question.kind is Kind.ATTRIBUTE and host is not None:
        value = piece.value if isinstance(piece.value, str) else None
        said = (
            value_words(value).upper()
            if value
            else name
            if piece.value
            else tr("NOT {name}", name=name)
        )
        return [Chip(said, host.label, tuple(_ranges(excerpt, host.span)))]
    return [Chip(name, host.label if host is not None else piece.label, here)]


def _gold_row(document: SettlingDocument, excerpt: Excerpt) -> LaneRow:
    session = document.session
    marks = [
        mark
        for piece in excerpt.pieces
        for mark in session.marks_between(*piece)
        if not mark.suggested
    ]
    return LaneRow(tr("gold so far"), tuple(_gold_chip(session.schema, excerpt, m) for m in marks))


def _gold_chip(schema: Schema, excerpt: Excerpt, mark: Mark) -> Chip:
    return Chip(label_text(schema, mark), mark.label, tuple(_ranges(excerpt, mark.span)))


def _role_rows(document: SettlingDocument, question: Question, excerpt: Excerpt) -> list[LaneRow]:
    """The settled arguments of the event that a question is about."""
    if question.kind is not Kind.ARGUMENT:
        return []
    event = Gold(document.alignment, document.session.layer).host(question)
    if not isinstance(event, Event) or not event.arguments:
        return []
    chips = [
        Chip(shown_label(each.role).upper(), event.type, tuple(_ranges(excerpt, span)))
        for each in event.arguments
        if (span := document.session.filler_span(each)) is not None
    ]
    return [LaneRow(tr("{shown_name} so far", shown_name=shown_name(event.type)), tuple(chips))]


# -- rows -------------------------------------------------------------------------------------


def rows_of(
    document: SettlingDocument,
    question: Question,
    keymap: Keymap,
    *,
    veiled: bool,
    chosen: Collection[int],
    choice: Choice | None,
) -> list[Row]:
    """The answers to a question; ``choice`` is the one that was given."""
    schema = document.session.schema
    names = {each.annotator: each.shown for each in lanes_of(document, question, veiled=veiled)}
    taken = choice.versions if isinstance(choice, Take) else (-1,)
    found = [
        Row(
            str(number + 1),
            str(number + 1) if number < 9 else "",
            runs,
            _who(names, question.versions[number].holders),
            is_chosen=number in chosen,
            is_taken=number in taken,
        )
        for number, runs in enumerate(version_runs(question, document.session.text.string))
    ]
    if can_take_several(schema, question):
        found.append(_row("settle_both", keymap, several_words(question)))
    who = _who(names, question.without)
    neither = _row("settle_neither", keymap, neither_words(question), who)
    found.append(neither._replace(is_taken=taken == ()))
    edit = _row("settle_edit", keymap, tr("edit in place"))
    return [*found, edit._replace(is_taken=isinstance(choice, Edited))]


def own_rows(keymap: Keymap) -> list[Row]:
    """What can be done about a document that one annotated oneself."""
    return [
        _row("settle_own", keymap, tr("settle this document all the same")),
        _row("settle_own_all", keymap, tr("settle all documents that you annotated")),
        _row("settle_skip", keymap, tr("leave it to somebody else: on to the next document")),
    ]


def _row(action_id: str, keymap: Keymap, words: str, who: str = "") -> Row:
    return Row(action_id, keymap.key(action_id), (Run(words),), who)


def _who(names: dict[str, str], holders: Sequence[str]) -> str:
    """Who holds something, in the order of the lanes."""
    shown = [shown.removeprefix(veil()) for name, shown in names.items() if name in holders]
    return names_words(shown) if shown else ""


# -- guideline and notes ----------------------------------------------------------------------


def guide_html(schema: Schema, guidelines: str, question: Question, color: str) -> str:
    """What the guidelines say about the labels in question, else the schema's hints, as HTML."""
    names = list(question.labels)
    if question.host is not None:
        names.append(question.host.label)
    found: list[str] = []
    for name in names:
        words = _plain(section_text(guidelines, name)) or _hint(schema, name)
        if words and len(found) < _MOST_GUIDES:
            head = f'<span style="color:{color}; font-weight:600">'
            kind = Kind.MENTION if schema.entity(name) else Kind.EVENT
            found.append(f"{head}{escape(label_words(kind, name))}</span> {escape(words)}")
    return "<br>".join(found)


def case_words(document: SettlingDocument, question: Question, excerpt: Excerpt) -> str:
    """The question as a section for the guidelines: what was said, by how many."""
    with in_english():  # everybody reads guidelines
        return _case_words(document, question, excerpt)


def _case_words(document: SettlingDocument, question: Question, excerpt: Excerpt) -> str:
    spans = [each for each in asked_spans(question) if each is not None]
    ranges = _joined(each for span in spans for each in _ranges(excerpt, span))
    start, end = (ranges[0][0], ranges[-1][1]) if ranges else (0, 0)
    words = excerpt.string
    sentence = (words[:start], words[start:end], words[end:])
    asked = question_words(document.session.schema, question)
    about = f"“{words[start:end]}”: {asked}" if ranges and "“" not in asked else asked
    runs = version_runs(question, document.session.text.string)
    said = [
        ("".join(run.text for run in each), len(version.holders))
        for each, version in zip(runs, question.versions, strict=True)
    ]
    said += [(neither_words(question), len(question.without))] if question.without else []
    return open_case(about, sentence if ranges else ("", "", ""), said)


def _plain(markdown: str) -> str:
    """The beginning of some Markdown as plain words in one line."""
    if not markdown:
        return ""
    document = QTextDocument()
    document.setMarkdown(markdown)
    words = " ".join(document.toPlainText().split())
    if len(words) <= _LONGEST_GUIDE:
        return words
    return words[:_LONGEST_GUIDE].rpartition(" ")[0] + " …"


def _hint(schema: Schema, name: str) -> str:
    entity, event = schema.entity(name), schema.event(name)
    link = next((each for each in schema.links if each.name == name), None)
    return next((each.hint for each in (entity, event, link) if each is not None), "")


def notes_html(notes: Sequence[tuple[str, Note]], names: dict[str, str], color: str) -> str:
    """What annotators wrote about their marks here, as HTML."""
    return "<br>".join(
        f'<span style="color:{color}">{escape(names.get(name, name))}</span>: '
        f"{escape(in_quotes(' '.join(note.text.split())))}"
        for name, note in notes
    )
