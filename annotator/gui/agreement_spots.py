"""Where the screen that settles finds the questions that a listed difference raises."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.questions import Kind
from annotator.services.agreement.parts import NOT_MARKED
from annotator.services.settling_queue import Spot

if TYPE_CHECKING:
    from annotator.gui.agreement_work import Found
    from annotator.services.agreement.parts import Difference

_KINDS = {
    "entity": Kind.MENTION, "trigger": Kind.EVENT, "argument": Kind.ARGUMENT,
    "attribute": Kind.ATTRIBUTE, "link": Kind.LINK, "document label": Kind.DOCUMENT_LABEL,
}  # fmt: skip


def spots_of(found: Found) -> list[Spot]:
    """The places, kinds and labels of the questions that what is behind a number is about."""
    cells = found.behind.cells
    named = {name for each in cells for name in (each.label, each.against) if name is not None}
    return [spot for each in found.shown for spot in _spots(each, named - {NOT_MARKED})]


def _spots(difference: Difference, named: set[str]) -> list[Spot]:
    """Of one difference; of an argument also those of its event, which are asked about before.

    Of an event that only some have no argument is asked about until it is settled.
    """
    triggers = {each.about for each in difference.versions if each.about is not None}
    events = [Spot(difference.document, *each, Kind.EVENT) for each in sorted(triggers)]
    return [_spot(difference, named), *events]


def _spot(difference: Difference, named: set[str]) -> Spot:
    """Of one difference; where the number names labels, the question has one of these.

    Marks that overlap are one place of a comparison, and may be questions of their own.
    """
    kind = _KINDS[difference.kind]
    labels = {each.label for each in difference.versions} - {NOT_MARKED}
    labels = labels & named or labels
    if kind is Kind.ATTRIBUTE:  # one of a single type is called by type and name
        labels = {difference.label, difference.label.partition(" ")[2]} - {""}
    elif kind is Kind.DOCUMENT_LABEL:
        labels = {difference.label}
    return Spot(difference.document, difference.start, difference.end, kind, frozenset(labels))
