"""How figures of agreement are said: in two digits, with their interval, never a made-up number."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from annotator.core.labels import shown_label, shown_name
from annotator.core.retelling import retold
from annotator.core.translation import phrase, tr
from annotator.core.wording import count, headed, listed, percent, rounded
from annotator.services.agreement.parts import (
    GOLD,
    MEANINGS,
    NOT_MARKED,
    SKEWED,
    TOO_FEW,
    Measure,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

UNDEFINED = "–"
PART = " · "  # between the parts of a grey line, the last ones left out where there is no room
_HOW = {  # the few words beside a heading; MEANINGS has the whole sentence
    Measure.ENTITIES_EXACT: phrase("exact F1, mentions"),
    Measure.ENTITIES_RELAXED: phrase("relaxed F1, mentions"),
    Measure.ENTITIES_UNLABELLED: phrase("exact F1, label ignored"),
    Measure.ENTITIES_SOFT: phrase("soft F, mentions"),
    Measure.ENTITY_LABEL_KAPPA: phrase("kappa of the label"),
    Measure.TOKENS_ALPHA: phrase("alpha, tokens"),
    Measure.TOKENS_KAPPA: phrase("kappa with O, tokens"),
    Measure.TOKENS_LABEL_KAPPA: phrase("kappa, tokens both marked"),
    Measure.TRIGGERS_FOUND: phrase("F1, triggers"),
    Measure.TRIGGERS_TYPED: phrase("F1, triggers with type"),
    Measure.TYPE_KAPPA: phrase("kappa of the type"),
    Measure.ARGUMENTS_FOUND: phrase("F1, arguments"),
    Measure.ARGUMENTS_IN_ROLE: phrase("F1, arguments with role"),
    Measure.ARGUMENTS_ATTACHED: phrase("F1, attached arguments"),
    Measure.ROLE_KAPPA: phrase("kappa of the role"),
    Measure.LINKS_FOUND: phrase("F1, links without type"),
    Measure.LINKS_TYPED: phrase("F1, links"),
    Measure.SAME_AS_B3: phrase("B³ of “same as”"),
    Measure.SAME_AS_LEA: phrase("LEA of “same as”"),
    Measure.ATTRIBUTES: phrase("attributes"),
    Measure.DOCUMENT_LABELS: phrase("document labels"),
}
_CONFUSED = {  # by how a measure's name begins: the measure whose confusion belongs to it
    "entities": Measure.ENTITIES_EXACT,
    "tokens": Measure.TOKENS_LABEL_KAPPA,
    "triggers": Measure.TRIGGERS_TYPED,
    "arguments": Measure.ARGUMENTS_IN_ROLE,
}
_F1 = {  # the same: the F1 that documents are sorted by where the measure is none
    "entities": Measure.ENTITIES_EXACT,
    "tokens": Measure.ENTITIES_EXACT,
    "triggers": Measure.TRIGGERS_TYPED,
    "arguments": Measure.ARGUMENTS_IN_ROLE,
    "links": Measure.LINKS_TYPED,
    "same": Measure.LINKS_TYPED,
}


class Measured(Protocol):
    """A figure as the comparison gives it: a value, or the reason why there is none."""

    @property
    def value(self) -> float | None:
        """What was measured, or None."""

    @property
    def reason(self) -> str:
        """Why there is no value."""

    @property
    def count(self) -> int:
        """On how many things it rests."""

    @property
    def low(self) -> float | None:
        """The lower end of the interval, or None."""

    @property
    def high(self) -> float | None:
        """The upper end of the interval, or None."""


def shown_figure(figure: Measured) -> str:
    """The value in two digits; a dash where it is undefined."""
    return UNDEFINED if figure.value is None else rounded(figure.value)


def shown_interval(figure: Measured) -> str:
    """``0.78 – 0.84``, or nothing where there is no interval."""
    if figure.value is None or figure.low is None or figure.high is None:
        return ""
    return f"{rounded(figure.low)} – {rounded(figure.high)}"


def shown_percent(figure: Measured) -> str:
    """``64 %``; a dash where it is undefined."""
    return UNDEFINED if figure.value is None else percent(figure.value)


def spoken_figure(figure: Measured) -> str:
    """What a screen reader says: the value with its interval, or why there is none."""
    if figure.value is None:
        return tr("undefined, {reason}", reason=tr(figure.reason))
    low, dash, high = shown_interval(figure).partition(" – ")
    return rounded(figure.value) + (
        tr(", 95 percent interval {low} to {high}", low=low, high=high) if dash else ""
    )


def title_of(measure: Measure) -> str:
    """``Mentions, exact``."""
    return tr(MEANINGS[measure][0])


def how_counted(measure: Measure) -> str:
    """How a measure is counted, as a sentence begins."""
    return tr(MEANINGS[measure][1])


def short_how(measure: Measure) -> str:
    """The few words beside a heading."""
    return tr(_HOW[measure])


def shown_kind(kind: str, name: str) -> str:
    """The name of a row: entity labels as everywhere, types, roles and the rest as words."""
    if kind == "attribute":  # of one event type alone: ``ATTACK mode``
        of, _, attribute = name.rpartition(" ")
        return headed(shown_name(of), attribute) if of.isupper() else shown_name(name)
    return shown_label(name) if kind == "entity" else shown_name(name)


def shown_side(label: str) -> str:
    """A label of a confusion, what is not marked included."""
    return tr("not marked") if label == NOT_MARKED else shown_label(label)


def shown_person(name: str) -> str:
    """An annotator, or the gold."""
    return tr("Gold") if name == GOLD else name


def people(names: tuple[str, ...]) -> str:
    """``Ana and Bo``; ``Ana, Bo and Chen``."""
    return listed([shown_person(name) for name in names])


def of_count(number: int) -> str:
    """What a value rests on, behind it."""
    return tr("of {number:,}", number=number)


def said_note(note: str) -> str:
    """What the comparison notes beside a row, in the user's language."""
    return retold(note, (SKEWED, TOO_FEW)) if note else ""


def differences(number: int) -> str:
    """``1 difference``, ``63 differences``."""
    return count(number, "difference")


def confused_by(measure: Measure) -> Measure | None:
    """The measure whose confusion belongs to this one, or None where there is none."""
    return _CONFUSED.get(measure.partition(" ")[0])


def f1_like(measure: Measure) -> Measure:
    """The measure itself where it is an F1, which documents have too; else the F1 most like it."""
    if MEANINGS[measure][1].startswith(("F1:", "F:")):
        return measure
    return _F1.get(measure.partition(" ")[0], Measure.ENTITIES_EXACT)


def initials(names: Sequence[str]) -> list[str]:
    """The first letters of each name, and as many more of it as tell it from the others."""
    found = ["".join(word[0] for word in name.split()[:2]).upper() for name in names]
    for number, name in enumerate(names):
        letters = 1
        while found.count(found[number]) > 1 and letters < len(name):
            letters += 1
            found[number] = name[:letters]
    return found
