"""What a comparison of annotators is asked for and what it answers with. No numpy, no Qt.

Words: a *pair* is two annotators; in reference mode one of them is the gold. A *meeting* is a
document that both of a pair have a layer of. *Untouched* is a suggestion that was accepted without
any change. Offsets are code points.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

# the window and the commands get it from here
from annotator.agreement.figures import Figure as Figure  # noqa: PLC0414, TC001
from annotator.core.translation import phrase

GOLD = "gold"  # how the gold layer is called where annotators are named
NOT_MARKED = ""  # the label of what somebody did not mark, in confusions, cells and versions
Pair = tuple[str, str]


class Measure(StrEnum):
    """What is measured. Those ending in F1 are symmetric; the others say so in ``MEANINGS``."""

    ENTITIES_EXACT = "entities exact"
    ENTITIES_RELAXED = "entities relaxed"
    ENTITIES_UNLABELLED = "entities unlabelled"
    ENTITIES_SOFT = "entities soft"
    ENTITY_LABEL_KAPPA = "entities label kappa"
    TOKENS_ALPHA = "tokens alpha"
    TOKENS_KAPPA = "tokens kappa, with O"
    TOKENS_LABEL_KAPPA = "tokens kappa of the label"
    TRIGGERS_FOUND = "triggers found"
    TRIGGERS_TYPED = "triggers typed"
    TYPE_KAPPA = "triggers type kappa"
    ARGUMENTS_FOUND = "arguments found"
    ARGUMENTS_IN_ROLE = "arguments in role"
    ARGUMENTS_ATTACHED = "arguments attached"
    ROLE_KAPPA = "arguments role kappa"
    LINKS_FOUND = "links found"
    LINKS_TYPED = "links typed"
    SAME_AS_B3 = "same as B3"
    SAME_AS_LEA = "same as LEA"
    ATTRIBUTES = "attributes"
    DOCUMENT_LABELS = "document labels"


# notes with something in them, which the window takes apart to say them in the user's language
SKEWED = phrase("{share} % are “{name}”: kappa and alpha say little here, AC1 more")
TOO_FEW = phrase("too few documents for an interval: {documents}")
MEANINGS: dict[Measure, tuple[str, str]] = {  # title, and how it is counted
    Measure.ENTITIES_EXACT: (
        phrase("Mentions, exact"),
        phrase("F1: the same characters and label"),
    ),
    Measure.ENTITIES_RELAXED: (
        phrase("Mentions, relaxed"),
        phrase(
            "F1: at least one shared character and the same label, as many pairs as there can be"
        ),
    ),
    Measure.ENTITIES_UNLABELLED: (
        phrase("Mentions, without label"),
        phrase("F1: the same characters, whatever the label"),
    ),
    Measure.ENTITIES_SOFT: (
        phrase("Mentions, soft"),
        phrase(
            "F: the same label, each pair weighted by the share of characters that it has in common"
        ),
    ),
    Measure.ENTITY_LABEL_KAPPA: (
        phrase("Label of shared mentions"),
        phrase("Cohen’s kappa of the label where both marked the same characters"),
    ),
    Measure.TOKENS_ALPHA: (
        phrase("Tokens, Krippendorff’s α"),
        phrase("alpha, nominal, O where nothing is marked"),
    ),
    Measure.TOKENS_KAPPA: (phrase("Tokens, kappa with O"), phrase("Cohen’s kappa over all tokens")),
    Measure.TOKENS_LABEL_KAPPA: (
        phrase("Tokens, kappa of the label"),
        phrase("Cohen’s kappa over the tokens that both marked"),
    ),
    Measure.TRIGGERS_FOUND: (
        phrase("Triggers"),
        phrase("F1: the same characters (ACE identification)"),
    ),
    Measure.TRIGGERS_TYPED: (
        phrase("Triggers with type"),
        phrase("F1: the same characters and type (ACE classification)"),
    ),
    Measure.TYPE_KAPPA: (
        phrase("Type of shared triggers"),
        phrase("Cohen’s kappa of the type where both marked the same characters"),
    ),
    Measure.ARGUMENTS_FOUND: (
        phrase("Arguments"),
        phrase("F1: the same event type and characters (ACE identification)"),
    ),
    Measure.ARGUMENTS_IN_ROLE: (
        phrase("Arguments with role"),
        phrase("F1: the same event type, characters and role (ACE classification)"),
    ),
    Measure.ARGUMENTS_ATTACHED: (
        phrase("Arguments, attached"),
        phrase("F1: the same trigger, type, characters and role"),
    ),
    Measure.ROLE_KAPPA: (
        phrase("Role of shared arguments"),
        phrase("Cohen’s kappa of the role where both gave a shared trigger the same argument"),
    ),
    Measure.LINKS_FOUND: (phrase("Links, without type"), phrase("F1: the same two ends")),
    Measure.LINKS_TYPED: (phrase("Links"), phrase("F1: the same two ends and type")),
    Measure.SAME_AS_B3: (phrase("Same as, B³"), phrase("F1 of B³ over what both marked")),
    Measure.SAME_AS_LEA: (phrase("Same as, LEA"), phrase("F1 of LEA over what both marked")),
    Measure.ATTRIBUTES: (phrase("Attributes"), phrase("on the events that both marked")),
    Measure.DOCUMENT_LABELS: (phrase("Document labels"), phrase("alpha over documents")),
}


class Level(StrEnum):
    """Whether event types are compared as they are, or collapsed to their PLOVER parents."""

    TYPE = "type"
    PARENT = "parent"


@dataclass(frozen=True, slots=True)
class AgreementSettings:
    """What is compared, and how. All of it goes out with the numbers.

    Empty means no restriction. ``gold`` compares each annotator with the gold instead of with each
    other: precision and recall are the annotator's then. ``labels`` are names of entity labels,
    event types and document labels; an event type keeps its arguments. ``text`` keeps documents
    that hold these words; ``since`` and ``until`` (ISO dates, both included) those layers that were
    finished then. ``samples`` 0 makes no intervals.
    """

    annotators: tuple[str, ...] = ()
    gold: bool = False
    all_layers: bool = False
    documents: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    text: str = ""
    since: str = ""
    until: str = ""
    without_untouched: bool = False
    level: Level = Level.TYPE
    samples: int = 0
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Cell:
    """The address of a number: what ``Comparison.behind`` opens.

    ``pair`` None: all pairs. ``label`` None: all labels; it is the entity label, event type, role,
    link type, or the name of the attribute or document label. ``against`` is the other label of a
    cell of a confusion, NOT_MARKED included; with equal labels it opens the agreements. In
    reference mode the gold is the second of a pair, and ``against`` is the gold's. ``since`` and
    ``until`` (dates, both included; "" for none): when the later of the two layers was finished.
    """

    measure: Measure
    pair: Pair | None = None
    label: str | None = None
    against: str | None = None
    document: str | None = None
    since: str = ""
    until: str = ""


@dataclass(frozen=True, slots=True)
class Version:
    """What one annotator has where annotators differ; ``label`` is NOT_MARKED for nothing.

    ``fragments`` and ``words`` are theirs, which may have other edges than the place that differs.
    ``detail`` says of an argument which event it is of, of a link what it connects.
    """

    annotator: str
    label: str
    fragments: tuple[tuple[int, int], ...] = ()
    words: str = ""
    detail: str = ""
    untouched: bool = False
    item: str = ""  # the annotation's id in the annotator's layer
    about: tuple[int, int] | None = None  # where the trigger stands that an argument is of


@dataclass(frozen=True, slots=True)
class Difference:
    """One place and what each annotator of the document made of it, side by side.

    ``sentence`` begins at ``sentence_start``; a difference about the whole document has neither.
    ``kind`` is "entity", "trigger", "argument", "attribute", "link" or "document label"; ``label``
    what it is about where that is no place: the attribute or document label.
    """

    kind: str
    document: str
    title: str
    start: int
    end: int
    words: str
    sentence: str
    sentence_start: int
    versions: tuple[Version, ...]
    label: str = ""


@dataclass(frozen=True, slots=True)
class Differences:
    """A part of what is behind a cell, and how many there are in all."""

    total: int
    shown: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class TableRow:
    """A line of a table: figures by the name of what they measure, and the cell that it opens.

    ``kind`` is "entity", "trigger", "role", "attribute", "link" or "document label"; ``count`` how
    many of them were marked, all annotators together. ``is_rare``: under 5 a pair, so that the
    figures say little. ``note`` warns where one value is nearly always chosen.
    """

    kind: str
    name: str
    figures: dict[str, Figure]
    count: int
    cell: Cell
    is_rare: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Headline:
    """A figure that is shown first. ``beside`` are figures that belong to it, by name."""

    measure: Measure
    figure: Figure
    beside: dict[str, Figure] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PairCell:
    """What two annotators agree on: over how many documents, and how many marks of both."""

    pair: Pair
    figure: Figure
    documents: int
    items: int
    cell: Cell


@dataclass(frozen=True, slots=True)
class Confusion:
    """How often one label met another. The last label is NOT_MARKED.

    ``counts[i][j]``: the first of the pair said ``labels[i]``, the second ``labels[j]``. Over all
    pairs nobody is first: the matrix is symmetric, and a cell beside the diagonal has both ways.
    """

    measure: Measure
    pair: Pair | None
    labels: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]

    def cell(self, row: int, column: int) -> Cell:
        """The address of one of the counts."""
        return Cell(self.measure, self.pair, self.labels[row], self.labels[column])


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A document with how far its annotators agree on it, and how many marks differ."""

    document: str
    title: str
    figure: Figure
    differing: int
    cell: Cell


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """The documents that were finished from ``start`` (a date) on until the next point."""

    start: str
    documents: int
    figures: dict[str, Figure]


@dataclass(frozen=True, slots=True)
class PersonRow:
    """How fast an annotator is, and what became of the suggestions in the layers compared.

    ``acceptance`` is the share accepted as they were of what was decided. ``untouched`` is the
    share of the marks that are untouched suggestions.
    """

    annotator: str
    documents: int
    words: int
    seconds: float
    words_per_hour: Figure
    seconds_per_document: Figure
    accepted: int
    corrected: int
    rejected: int
    added: int
    acceptance: Figure
    untouched: Figure


@dataclass(frozen=True, slots=True)
class AnchoringRow:
    """A measure with all suggestions counted, and with the untouched ones left out."""

    measure: Measure
    counted: Figure
    left_out: Figure


@dataclass(frozen=True, slots=True)
class ReferenceRow:
    """An annotator against the gold."""

    annotator: str
    measure: Measure
    precision: Figure
    recall: Figure
    f1: Figure
    cell: Cell


@dataclass(frozen=True, slots=True)
class UnitsRow:
    """Mentions, or triggers, as units cut out of the texts: Krippendorff's family of 2016, gamma.

    ``whole`` is uα (where and what), ``places`` |uα (where), ``labels`` cuα (what, of what both cut
    out), ``coverage`` the share of the text that cuα rests on; ``by_label`` is (k)uα, ``gamma``
    that of Mathet et al. 2015 to two digits. All but gamma weigh by length, and of overlapping
    units of one annotator the longest counts.
    """

    kind: str  # "entity" or "trigger"
    whole: Figure
    places: Figure
    labels: Figure
    coverage: Figure
    by_label: dict[str, Figure]
    gamma: Figure


@dataclass(frozen=True, slots=True)
class Advanced:
    """What is computed only when somebody asks for it."""

    settings: AgreementSettings
    rows: tuple[UnitsRow, ...]
