"""What each annotator has at a place, in words, from the items of their layers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.agreement import counts as families
from annotator.core.model import Decision, DocumentLabel, Event, Link, Mention
from annotator.services.agreement.parts import NOT_MARKED, Version

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from annotator.agreement.plan import Attribute, Plan
    from annotator.core.model import Argument, Item, Span
    from annotator.services.agreement.differing import Site

KINDS = {
    families.ENTITIES: "entity",
    families.TRIGGERS: "trigger",
    families.LINKS: "link",
}


def kind_of(family: str) -> str:
    """What a difference of these counts is about."""
    if family.startswith(families.ATTRIBUTE):
        return "attribute"
    if family.startswith(families.LABEL):
        return "document label"
    return KINDS.get(family, "argument")


class Layer:
    """What one annotator has in one document."""

    def __init__(self, annotator: str, items: Iterable[Item]) -> None:
        self._annotator = annotator
        items = list(items)
        self._mentions = {each.id: each for each in items if isinstance(each, Mention)}
        self._events = {each.id: each for each in items if isinstance(each, Event)}
        self._links = [each for each in items if isinstance(each, Link)]
        self._labels = {each.id: each for each in items if isinstance(each, DocumentLabel)}

    def versions(self, family: str, site: Site, plan: Plan) -> list[Version]:
        """What stands at a place; where nothing does, that."""
        kind = kind_of(family)
        if kind == "entity":
            found = [self._mark(each) for each in self._at(self._mentions.values(), site)]
        elif kind == "trigger":
            found = [self._mark(each) for each in self._at(self._events.values(), site)]
        elif kind == "argument":
            found = self._arguments(site, plan)
        elif kind == "attribute":
            found = self._attribute(family.removeprefix(families.ATTRIBUTE), site, plan)
        elif kind == "link":
            found = list(self._links_at(site))
        else:
            found = self._label(family.removeprefix(families.LABEL))
        return found or [Version(self._annotator, NOT_MARKED)]

    def _at(self, marks: Iterable[Mention | Event], site: Site) -> list[Mention | Event]:
        found = [each for each in marks if _span(each).overlaps(site.start, site.end)]
        return sorted(found, key=lambda each: (_span(each).fragments, _label(each), each.id))

    def _mark(self, mark: Mention | Event, label: str = "", detail: str = "") -> Version:
        span = _span(mark)
        return Version(
            self._annotator,
            label or _label(mark),
            span.fragments,
            span.surface,
            detail,
            _is_untouched(mark),
            mark.id,
        )

    def _arguments(self, site: Site, plan: Plan) -> list[Version]:
        """Arguments with this filler: of events of this type and trigger, else of any."""
        wanted = plan.level.names.list[site.type_number] if site.type_number >= 0 else None
        found = [
            (event, each, span)
            for event in self._events.values()
            for each in event.arguments
            if (span := self._filler(each)) is not None and span.overlaps(site.start, site.end)
        ]
        fitting = [
            row
            for row in found
            if (wanted is None or plan.level.name(row[0].type) == wanted)
            and (site.about_start < 0 or row[0].trigger.overlaps(site.about_start, site.about_end))
        ]
        return [self._argument(*row) for row in fitting or found]

    def _argument(self, event: Event, argument: Argument, span: Span) -> Version:
        return Version(
            self._annotator,
            argument.role,
            span.fragments,
            span.surface,
            f"{event.type} · {event.trigger.surface}",
            argument.origin.decision is Decision.ACCEPTED,
            event.id,
            (event.trigger.start, event.trigger.end),
        )

    def _filler(self, argument: Argument) -> Span | None:
        if argument.span is not None:
            return argument.span
        mark = self._mentions.get(argument.mention or "") or self._events.get(argument.event or "")
        return _span(mark) if mark else None

    def _attribute(self, title: str, site: Site, plan: Plan) -> list[Version]:
        result = []
        for attributes, marks in (
            (plan.event_attributes, self._events.values()),
            (plan.entity_attributes, self._mentions.values()),
        ):
            attribute = next((each for each in attributes if each.title == title), None)
            if attribute is not None:
                result = [
                    self._mark(each, value, _label(each))
                    for each in self._at(marks, site)
                    if (value := _value(attribute, each))
                ]
        return result

    def _links_at(self, site: Site) -> Iterator[Version]:
        places = (site.start, site.end), (site.about_start, site.about_end)
        for link in self._links:
            ends = [self._mentions.get(end) or self._events.get(end) for end in _ends(link)]
            if ends[0] is None or ends[1] is None:
                continue
            one, other = (_span(end) for end in ends if end is not None)
            for first, second in ((one, other), (other, one)):
                if first.overlaps(*places[0]) and second.overlaps(*places[1]):
                    yield Version(
                        self._annotator,
                        link.type,
                        one.fragments,
                        one.surface,
                        f"{one.surface} → {other.surface}",
                        link.origin.decision is Decision.ACCEPTED,
                        link.id,
                    )
                    break

    def _label(self, name: str) -> list[Version]:
        label = self._labels.get(name)
        if label is None or not label.values:
            return []
        untouched = label.origin.decision is Decision.ACCEPTED
        value = ", ".join(label.values)
        return [Version(self._annotator, value, untouched=untouched, item=label.id)]


def _ends(link: Link) -> Sequence[str]:
    return link.source, link.target


def _span(mark: Mention | Event) -> Span:
    return mark.span if isinstance(mark, Mention) else mark.trigger


def _label(mark: Mention | Event) -> str:
    return mark.label if isinstance(mark, Mention) else mark.type


def _is_untouched(mark: Mention | Event) -> bool:
    return mark.origin.decision is Decision.ACCEPTED


def _value(attribute: Attribute, mark: Mention | Event) -> str:
    """The value of an attribute as it is shown; empty where the mark has no such attribute."""
    place = int(attribute.valued([dict(mark.attributes)], [_label(mark)]).numbers[0, 0])
    return attribute.choices[place] if place >= 0 else ""
