"""What an export can't hold of one layer: counted by kind, each kind said once with an example."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from annotator.core.documents import Loss
from annotator.core.model import (
    Argument,
    Decision,
    DocumentLabel,
    Event,
    Link,
    Mention,
    Note,
    Property,
    Span,
    Suggestion,
    Verdict,
)

if TYPE_CHECKING:
    from annotator.core.documents import AnnotatedDocument
    from annotator.formats.format import WriteOptions

_LONGEST = 60


class Losses:
    """Counts losses of one layer; ``tell`` reports them."""

    def __init__(self, document: AnnotatedDocument, options: WriteOptions) -> None:
        self._name, self._report = document.document.name, options.report
        self._found: dict[str, tuple[int, str]] = {}

    def add(self, what: str, example: str = "") -> None:
        """Count one loss. ``what`` is a sentence in the plural without its full stop."""
        number, first = self._found.get(what, (0, ""))
        self._found[what] = (number + 1, first or example)

    def tell(self) -> None:
        """Report each kind once: how many there are, and the first of them."""
        for what, (number, example) in self._found.items():
            shown = f", such as “{example[:_LONGEST]}”" if example else ""
            why = f"{what}: {number:,}{shown}."
            self._report(Loss(self._name, why, what=what, number=number, example=example))


@dataclass(slots=True)
class Content:
    """What an export writes of one layer, by kind; mentions and events by id, in reading order.

    ``undecided`` are suggestions that nobody decided about, ``rejected`` those turned down (the
    ones that the layer still knows). An argument whose filler is one that nobody decided about has
    that filler's words instead, which are ``worded``.
    """

    mentions: dict[str, Mention] = field(default_factory=dict)
    events: dict[str, Event] = field(default_factory=dict)
    links: list[Link] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    labels: list[DocumentLabel] = field(default_factory=list)
    flag: str | None = None
    rejections: int = 0
    rejected: list[Suggestion] = field(default_factory=list)
    undecided: list[Suggestion] = field(default_factory=list)
    worded: list[str] = field(default_factory=list)  # fillers that became words


def content_of(document: AnnotatedDocument, options: WriteOptions) -> Content:
    """What is to be written: the layer's items, or its suggestions where those are asked for."""
    if options.as_suggestions:
        return _sorted(Content(), document.suggestions)
    found = _sorted(Content(), document.items)
    verdicts = {each.id: each for each in document.items if isinstance(each, Verdict)}
    kept = {(type(each), each.id) for each in document.items}
    for each in document.suggestions:
        verdict = verdicts.get(each.id)
        if verdict is not None and verdict.decision is Decision.REJECTED:
            found.rejected.append(each)
        elif verdict is None and (type(each), each.id) not in kept:
            found.undecided.append(each)
    _word_fillers(found)
    if not options.undecided:
        found.undecided = []
    found.rejections = sum(each.decision is Decision.REJECTED for each in verdicts.values())
    return found


def _word_fillers(found: Content) -> None:
    proposed = {(type(each), each.id): each for each in found.undecided}
    for event in found.events.values() if proposed else ():
        arguments = []
        for each in event.arguments:
            kind = Mention if each.mention is not None else Event
            filler = proposed.get((kind, each.mention or each.event or ""))
            span = None if filler is None or isinstance(filler, Link) else _span_of(filler)
            if span is not None:
                found.worded.append(span.surface)
                each = Argument(each.role, span=span, origin=each.origin)  # noqa: PLW2901
            arguments.append(each)
        found.events[event.id] = replace(event, arguments=tuple(arguments))


def _span_of(item: Mention | Event) -> Span:
    return item.span if isinstance(item, Mention) else item.trigger


def _sorted(found: Content, items: tuple[object, ...]) -> Content:
    mentions = [each for each in items if isinstance(each, Mention)]
    mentions.sort(key=lambda each: (each.span.start, each.span.end, each.id))
    events = [each for each in items if isinstance(each, Event)]
    events.sort(key=lambda each: (each.trigger.start, each.trigger.end, each.id))
    found.mentions = {each.id: each for each in mentions}
    found.events = {each.id: each for each in events}
    found.links = sorted((e for e in items if isinstance(e, Link)), key=lambda each: each.id)
    found.notes = sorted((e for e in items if isinstance(e, Note)), key=lambda each: each.id)
    found.labels = sorted(
        (e for e in items if isinstance(e, DocumentLabel)), key=lambda each: each.id
    )
    flags = [e.value for e in items if isinstance(e, Property) and e.id == "flag"]
    found.flag = flags[0] if flags else None
    return found


def tell_of_rest(content: Content, losses: Losses, *held: str) -> None:
    """Count what a format leaves out, but for what is ``held``.

    Held can be "attributes", "labels", "notes", "flag", "rejected" and "undecided".
    """
    for words in content.worded:
        losses.add("Arguments whose filler nobody decided about become bare text", words)
    if "attributes" not in held:
        marked: list[Mention | Event] = [*content.mentions.values(), *content.events.values()]
        for each in marked:
            for name, value in each.attributes:
                losses.add("Attributes are left out", f"{name}: {value}")
    if "labels" not in held:
        for label in content.labels:
            losses.add("Document labels are left out", label.id)
    if "notes" not in held:
        for note in content.notes:
            losses.add("Notes are left out", note.text)
    if "flag" not in held and content.flag is not None:
        losses.add("Flags are left out", content.flag)
    if "rejected" not in held:
        for _ in range(content.rejections):
            losses.add("Rejected suggestions are left out")
    if "undecided" not in held:
        for item in content.undecided:
            losses.add("Suggestions that nobody decided about are left out", _name_of(item))


def _name_of(item: Suggestion) -> str:
    return item.label if isinstance(item, Mention) else item.type
