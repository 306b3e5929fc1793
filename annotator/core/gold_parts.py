"""Arguments and links of a gold layer beside the questions about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.claims import trimmed
from annotator.core.model import Argument, Event, Link, Mention, Origin, Span
from annotator.core.placing import best, says_place, spans_of, stands
from annotator.core.questions import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.gold import Gold
    from annotator.core.questions import Piece, Question

SETTLED = "settled:"  # begins the source of what settling writes
EDITED = f"{SETTLED}edited"


def fillers(gold: Gold, piece: Piece, origin: Origin) -> list[Argument]:
    """The arguments by which the gold layer says what a piece says.

    They point at the gold layer's mention or event. Where the question about that was settled
    with nothing, the bare words fill the role: an answer about an argument is none about what is
    a mention.
    """
    found = _marks_for(gold, piece)
    if not found:
        return [Argument(piece.label, span=stands(piece), origin=origin)]
    return [pointing(piece.label, item, origin) for item in found]


def _marks_for(gold: Gold, piece: Piece) -> list[Mention | Event]:
    """The gold marks that are meant by what fills a role; none where bare words are."""
    if piece.is_bare:
        return []
    if not piece.ends:  # somebody wrote it just now
        marks = gold.layer.all(Event) if piece.is_event else gold.layer.all(Mention)
        return [each for each in marks if says_place(each, stands(piece))][:1]
    (end,) = piece.ends
    if piece.marks:
        return [item for item in [gold.meant(end, piece.marks[0])] if item is not None]
    there, spans = gold.owned(end), spans_of(piece)
    exact = [next((each for each in there if says_place(each, span)), None) for span in spans]
    found = [item for item in exact if item is not None]
    return found or [item for item in [best(there, spans[0])] if item is not None]


def pointing(role: str, item: Mention | Event, origin: Origin) -> Argument:
    """The argument that a mention or event fills."""
    if isinstance(item, Event):
        return Argument(role, event=item.id, origin=origin)
    return Argument(role, mention=item.id, origin=origin)


def filler_span(gold: Gold, argument: Argument) -> Span | None:
    """Where the filler of a gold argument stands, or None where it is gone."""
    if argument.span is not None:
        return trimmed(argument.span)
    if argument.mention is not None:
        mention = gold.layer.get(Mention, argument.mention)
        return trimmed(mention.span) if mention else None
    event = gold.layer.get(Event, argument.event or "")
    return trimmed(event.trigger) if event else None


def matching(gold: Gold, question: Question, host: Event) -> list[Argument]:
    """The arguments of a gold event that a version of a question, or an edited answer, says."""
    return [
        argument
        for argument in host.arguments
        if argument.origin.why == question.id
        or (
            any(_says(gold, piece, argument) for piece in _pieces(question))
            and not _is_anothers(gold, question, argument)
        )
    ]


def _is_anothers(gold: Gold, question: Question, argument: Argument) -> bool:
    """Whether another question about this role of the event is about what fills it here.

    Two mentions may stand on the very same words, and both fill one role.
    """
    filler = argument.mention or argument.event
    if filler is None:
        return False
    if _is_about(gold, question, argument.role, filler):
        return False
    siblings = [each for each in gold.parts[question.of] if each.of == question.of]
    return any(_is_about(gold, each, argument.role, filler) for each in siblings)


def _is_about(gold: Gold, question: Question, role: str, filler: str) -> bool:
    ends = {end for piece in _pieces(question) if piece.label == role for end in piece.ends}
    return any(item.id == filler for end in ends for item in gold.owned(end))


def _says(gold: Gold, piece: Piece, argument: Argument) -> bool:
    if argument.role != piece.label:
        return False
    span = filler_span(gold, argument)
    if span is not None and span.fragments in {each.fragments for each in spans_of(piece)}:
        return True
    return any(argument.same_filler(each) for each in fillers(gold, piece, argument.origin))


def stale_arguments(gold: Gold, question: Question, host: Event) -> list[Argument]:
    """What an answer to an earlier question left in the roles that this one is about."""
    siblings = [each for each in gold.parts[question.of] if each.of == question.of]
    known = [argument for each in siblings for argument in matching(gold, each, host)]
    roles = {piece.label for piece in _pieces(question)}
    return [
        argument
        for argument in host.arguments
        if argument.role in roles
        and argument.origin.source.startswith(SETTLED)
        and argument.origin.why != question.of
        and argument not in known
    ]


def _pieces(question: Question) -> Iterator[Piece]:
    for version in question.versions:
        yield from version.pieces


def says_link(gold: Gold, piece: Piece, link: Link) -> bool:
    """Whether a gold link is what a piece says."""
    source, target = gold.ends(piece)
    return (
        source is not None
        and target is not None
        and (link.type, link.source, link.target) == (piece.label, source.id, target.id)
    )


def matching_links(gold: Gold, question: Question) -> list[Link]:
    """The gold links that some version of a question, or an edited answer to it, says."""
    own = f"{question.id}-"
    return [
        link
        for link in gold.layer.all(Link)
        if link.id.startswith(own)
        or any(says_link(gold, piece, link) for piece in _pieces(question))
    ]


def stale_links(gold: Gold, question: Question) -> list[Link]:
    """What an answer to an earlier question left between the ends of this one."""
    first = question.versions[0].pieces[0]
    ends = {item.id for item in gold.ends(first) if item is not None}
    siblings = [
        each
        for each in gold.everything
        if each.kind is Kind.LINK and {*each.after} == {*question.after}
    ]
    known = {link.id for each in siblings for link in matching_links(gold, each)}
    return [
        link
        for link in gold.layer.all(Link)
        if {link.source, link.target} == ends
        and link.origin.source.startswith(SETTLED)
        and link.id not in known
    ]
