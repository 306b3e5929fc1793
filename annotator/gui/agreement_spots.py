"""Where the screen that settles finds the questions that a listed difference raises."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.questions import Kind
from annotator.services.agreement.parts import NOT_MARKED
from annotator.services.settling_queue import Spot

if TYPE_CHECKING:
    from annotator.services.agreement.parts import Difference

_KINDS = {
    "entity": Kind.MENTION, "trigger": Kind.EVENT, "argument": Kind.ARGUMENT,
    "attribute": Kind.ATTRIBUTE, "link": Kind.LINK, "document label": Kind.DOCUMENT_LABEL,
}  # fmt: skip


def spot_of(difference: Difference) -> Spot:
    """The place, the kind and the labels of the questions that a difference is about."""
    kind = _KINDS[difference.kind]
    labels = {each.label for each in difference.versions} - {NOT_MARKED}
    if kind is Kind.ATTRIBUTE:  # one of a single type is called by type and name
        labels = {difference.label, difference.label.partition(" ")[2]} - {""}
    elif kind is Kind.DOCUMENT_LABEL:
        labels = {difference.label}
    return Spot(difference.document, difference.start, difference.end, kind, frozenset(labels))
