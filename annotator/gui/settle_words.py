"""Disagreements in words: what is asked, what each version says, what other answers mean."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.core.hits import context_of
from annotator.core.labels import shown_label, shown_name
from annotator.core.questions import Kind, Topic
from annotator.core.translation import phrase, tr
from annotator.core.wording import capital, either, headed, in_quotes, listed, one_line
from annotator.gui.card_places import value_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.model import Span
    from annotator.core.questions import Piece, Question
    from annotator.core.schema import Schema

_LONGEST = 64  # characters of quoted words; of more the middle is left out
_NEAR = 18  # characters of the context that tells two places of the same words apart
_PARTS = {  # what is asked about a mention, and about an event
    Topic.MARKS: (phrase("is this a mention"), phrase("is this an event")),
    Topic.LABELS: (phrase("which label"), phrase("which type")),
    Topic.BOUNDARIES: (phrase("which words"), phrase("which words")),
}
_NOT = {
    Kind.MENTION: phrase("not a mention"),
    Kind.EVENT: phrase("not an event"),
    Kind.ATTRIBUTE: phrase("not set"),
    Kind.LINK: phrase("not connected"),
    Kind.DOCUMENT_LABEL: phrase("no label"),
}

OWN_WORK = phrase("You annotated this document yourself. Somebody else should settle it, unless "
                  "you say so.")  # fmt: skip


class Run(NamedTuple):
    """A part of a line of text; ``label`` is the label or event type whose colour it has."""

    text: str
    label: str = ""
    is_strong: bool = False
    is_soft: bool = False


def quoted(span: Span | None) -> str:
    """The words of a place in quotes, in one line; three dots where something is left out."""
    if span is None:
        return ""
    words, at = [], 0
    for start, end in span.fragments:
        words.append(span.surface[at : at + end - start])
        at += end - start + 1
    shown = one_line(" … ".join(words))
    if len(shown) > _LONGEST:
        shown = f"{_end(shown[::-1])[::-1].rstrip()} … {_end(shown).lstrip()}"
    return in_quotes(shown)


def label_words(kind: Kind, name: str) -> str:
    """The name of a label, type, role, attribute or link as a person reads it."""
    return shown_label(name) if kind is Kind.MENTION else shown_name(name)


def host_words(schema: Schema, host: Piece | None) -> str:
    """The event or mention of which something is a part: ``Attack “struck”``."""
    if host is None:
        return ""
    is_event = schema.event(host.label) is not None
    name = shown_name(host.label) if is_event else shown_label(host.label)
    return f"{name} {quoted(host.span)}"


# -- what is asked ----------------------------------------------------------------------------


def question_words(schema: Schema, question: Question) -> str:
    """What is asked, as a sentence."""
    pieces = [piece for each in question.versions for piece in each.pieces]
    host = host_words(schema, question.host)
    match question.kind:
        case Kind.MENTION | Kind.EVENT:
            return _mark_words(question)
        case Kind.ARGUMENT:
            return _argument_words(pieces, host)
        case Kind.ATTRIBUTE:
            name, is_flag = _plain(pieces[0].label), isinstance(pieces[0].value, bool)
            return (
                tr("Is {host} {name}?", host=host, name=name)
                if is_flag
                else tr("What is the {name} of {host}?", name=name, host=host)
            )
        case Kind.LINK:
            return _link_words(pieces)
        case _:
            return tr("What is the {plain} of the document?", plain=_plain(pieces[0].label))


def _mark_words(question: Question) -> str:
    place = 1 if question.kind is Kind.EVENT else 0
    parts = [tr(words[place]) for topic, words in _PARTS.items() if topic in question.topics]
    words = listed(parts or [tr(_PARTS[Topic.LABELS][place])])
    return tr("{words}?", words=capital(words))


def _argument_words(pieces: Sequence[Piece], host: str) -> str:
    roles = list(dict.fromkeys(_plain(each.label) for each in pieces))
    fillers = list(dict.fromkeys(quoted(each.span) for each in pieces))
    places = {each.span for each in pieces}
    if len(roles) == 1 and len(places) == 1:
        return tr("Is {filler} the {role} in {host}?", filler=fillers[0], role=roles[0], host=host)
    if len(places) == 1:
        return tr(
            "What is {fillers} in {host}: {listed}?",
            fillers=fillers[0],
            host=host,
            listed=either(roles),
        )
    if len(roles) == 1:
        return tr("Which words are the {roles} in {host}?", roles=roles[0], host=host)
    return tr("Which words have which role in {host}?", host=host)


def _link_words(pieces: Sequence[Piece]) -> str:
    first = pieces[0]
    ends = tr("{first} and {second}", first=quoted(first.span), second=quoted(first.target))
    if len({(each.label, each.span, each.target) for each in pieces}) == 1:
        return tr("Are {ends} connected?", ends=ends)
    return tr("How are {ends} connected?", ends=ends)


def _plain(name: str) -> str:
    """The name of a role or attribute inside a sentence."""
    shown = name.replace("_", " ").strip()
    return shown.lower() if shown.isupper() else shown


# -- what the answers say ---------------------------------------------------------------------


def version_runs(question: Question, text: str) -> list[tuple[Run, ...]]:
    """What each version says; versions that read alike are told apart by the words around them."""
    found = [_runs(question, each.pieces) for each in question.versions]
    read = ["".join(run.text for run in runs) for runs in found]
    return [
        (*runs, near_run(question.versions[number].pieces[0], text))
        if read.count(read[number]) > 1
        else runs
        for number, runs in enumerate(found)
    ]


def _runs(question: Question, pieces: Sequence[Piece]) -> tuple[Run, ...]:
    if pieces[0].value is not None:
        values = [value_words(each.value) for each in pieces]
        return (Run(capital(listed(values)), is_strong=True),)
    runs: list[Run] = []
    for number, piece in enumerate(pieces):
        if number:
            runs.append(Run(tr(" and ") if number == len(pieces) - 1 else ", "))
        runs += piece_runs(question, piece)
    return tuple(runs)


def piece_runs(question: Question, piece: Piece) -> tuple[Run, ...]:
    """What one piece of an answer to a question says."""
    name = label_words(question.kind, piece.label)
    if piece.value is not None:
        return (Run(capital(value_words(piece.value)), is_strong=True),)
    if question.kind is Kind.LINK:
        ends = (Run(f"{quoted(piece.span)} "), Run(f" {quoted(piece.target)}"))
        return (ends[0], Run(name, is_strong=True), ends[1])
    color = question.host.label if question.host is not None else piece.label
    return (Run(name, color, is_strong=True), Run(f" {quoted(piece.span)}"))


def near_run(piece: Piece, text: str) -> Run:
    """The words of a piece among those around them."""
    if piece.span is None:
        return Run("")
    left, right = context_of(text, piece.span.start, piece.span.end)
    words = text[piece.span.start : piece.span.end]
    words = f"{_end(left, _NEAR)}{words}{_end(right[::-1], _NEAR)[::-1]}"
    return Run(tr("   in “… {words} …”", words=one_line(words).strip()), is_soft=True)


def _end(words: str, most: int = _LONGEST // 2) -> str:
    """The last whole words of some, so many characters at most; of one long word its end."""
    if len(words) <= most:
        return words
    start, _, rest = words[-most:].partition(" ")
    return rest or start


def neither_words(question: Question) -> str:
    """What it means that no version is right."""
    number = len(question.versions)
    word = tr("no") if number == 1 else tr("neither") if number == 2 else tr("none of them")
    if question.kind is not Kind.ARGUMENT:
        return headed(word, tr(_NOT[question.kind]))
    roles = {piece.label for each in question.versions for piece in each.pieces}
    return (
        tr("{word}: not the {plain}", word=word, plain=_plain(*roles))
        if len(roles) == 1
        else tr("{word}: no role in it", word=word)
    )


def can_take_several(schema: Schema, question: Question) -> bool:
    """Whether more than one version can be right at once."""
    if len(question.versions) < 2 or question.kind is Kind.ATTRIBUTE:
        return False
    if question.kind is Kind.DOCUMENT_LABEL:
        name = question.labels[0]
        return any(each.name == name and each.multiple for each in schema.document_labels)
    return True


def several_words(question: Question) -> str:
    """What it is called that all versions are right."""
    number = len(question.versions)
    return tr("both") if number == 2 else tr("all {number}", number=number)


def spoken(runs: Sequence[Run]) -> str:
    """A line as a screen reader says it."""
    return " ".join("".join(run.text for run in runs).split())
