"""What a comparison says, as numbers to be shown and to be gone to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.translation import phrase, tr
from annotator.core.wording import count, headed
from annotator.core.wording import figure as written
from annotator.gui.agreement_numbers import Behind, Number
from annotator.gui.agreement_words import (
    PART,
    UNDEFINED,
    differences,
    how_counted,
    of_count,
    people,
    said_note,
    short_how,
    shown_figure,
    shown_interval,
    shown_kind,
    shown_percent,
    shown_person,
    shown_side,
    spoken_figure,
    title_of,
)
from annotator.services.agreement.parts import NOT_MARKED, Cell

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.gui.agreement_numbers import Rows
    from annotator.gui.agreement_words import Measured
    from annotator.services.agreement.comparison import Comparison
    from annotator.services.agreement.parts import (
        Confusion,
        DocumentRow,
        Headline,
        Measure,
        Pair,
        PairCell,
        PersonRow,
        TableRow,
    )

_COOL, _SPAN = 0.4, 0.6  # values under this have no heat
PEOPLE_HEADS = (
    phrase("Annotator"),
    phrase("Docs"),
    phrase("Words/h"),
    phrase("s/doc"),
    phrase("Accepted"),
    phrase("Untouched"),
    phrase("Corrected"),
    phrase("Rejected"),
    phrase("Added"),
)
_SPOKEN_HEADS = (
    phrase("name"),
    phrase("documents"),
    phrase("words an hour"),
    phrase("seconds a document"),
    phrase("accepted"),
    phrase("untouched"),
    phrase("corrected"),
    phrase("rejected"),
    phrase("added"),
)
_NO_BREAK = "\N{NO-BREAK SPACE}"
_WITH_REST = "accepted"
REFERENCE_HEADS = (phrase("Precision"), phrase("Recall"), "F1")


def card(headline: Headline) -> Number:
    """A headline figure; chosen, it is the measure of everything else."""
    figure, measure = headline.figure, headline.measure
    beside = [f"{tr(name)} {shown_figure(each)}" for name, each in headline.beside.items()]
    parts = (shown_interval(figure) or short_how(measure), *beside)
    note = PART.join(parts) if figure.value is not None else tr(figure.reason)
    spoken = [headed(title_of(measure), spoken_figure(figure)), how_counted(measure), *beside]
    return Number(
        shown_figure(figure),
        ", ".join(spoken),
        name=title_of(measure),
        note=note,
        tip="\n".join((*spoken[1:], *([tr(figure.reason)] if figure.reason else ()))),
        figure=figure,
        behind=Behind(title_of(measure), (Cell(measure),)),
    )


# -- matrices -----------------------------------------------------------------------------------


def matrix(
    annotators: Sequence[str], cells: Iterable[PairCell]
) -> tuple[Rows, list[str], list[str]]:
    """Annotators against annotators; both halves are the same. Rows, heads, names."""
    by_pair: dict[Pair, PairCell] = {}
    for each in cells:
        by_pair[each.pair] = by_pair[each.pair[1], each.pair[0]] = each
    names = [name for name in annotators if any(name in pair for pair in by_pair)]
    rows = [
        [_pair(by_pair[one, other]) if (one, other) in by_pair else None for other in names]
        for one in names
    ]
    shown = [shown_person(name) for name in names]
    return rows, shown, shown


def _pair(cell: PairCell) -> Number:
    both = people(cell.pair)
    documents = count(cell.documents, "document")
    on = tr("{documents}, {items:,} marked", documents=documents, items=cell.items)
    said = headed(both, spoken_figure(cell.figure))
    return Number(
        shown_figure(cell.figure),
        said,
        note=on,
        tip=f"{headed(both, _with_interval(cell.figure))}\n{on}",
        heat=_heat(cell.figure),
        figure=cell.figure,
        behind=Behind(both, (cell.cell,)),
    )


def reference(comparison: Comparison, measure: Measure) -> tuple[Rows, list[str], list[str]]:
    """Every annotator against the gold: precision, recall, F1."""
    found = [each for each in comparison.reference if each.measure == measure]
    rows = [
        [
            Number(
                shown_figure(figure),
                tr(
                    "{annotator} against gold, {head}: {spoken_figure}",
                    annotator=each.annotator,
                    head=tr(head),
                    spoken_figure=spoken_figure(figure),
                ),
                heat=_heat(figure),
                figure=figure,
                behind=Behind(
                    tr("{annotator} against gold", annotator=each.annotator), (each.cell,)
                ),
            )
            for head, figure in zip(
                REFERENCE_HEADS, (each.precision, each.recall, each.f1), strict=True
            )
        ]
        for each in found
    ]
    return rows, [tr(head) for head in REFERENCE_HEADS], [each.annotator for each in found]


def _heat(figure: Measured) -> float | None:
    if figure.value is None:
        return None
    return max((figure.value - _COOL) / _SPAN, 0.06)


def _with_interval(figure: Measured) -> str:
    if figure.value is None:
        return f"{UNDEFINED} ({tr(figure.reason)})"
    interval = shown_interval(figure)
    return shown_figure(figure) + (f" ({interval})" if interval else "")


def confusion(found: Confusion) -> tuple[Rows, list[str]]:
    """Labels against labels, the last one not marked; where both agree the ground is grey."""
    labels = found.labels
    most = max(
        (each for i, row in enumerate(found.counts) for j, each in enumerate(row) if i != j),
        default=0,
    )
    rows: list[list[Number | None]] = []
    for i, row in enumerate(found.counts):
        diagonal = max(row[i], 1)
        rows.append(
            [
                _met(found, (i, j), each, each / (diagonal if i == j else max(most, 1)))
                for j, each in enumerate(row)
            ]
        )
        if labels[i] == NOT_MARKED:
            rows[-1][i] = None  # what nobody marked is not counted
    return rows, [shown_side(label) for label in labels]


def _met(found: Confusion, place: tuple[int, int], number: int, share: float) -> Number:
    one, other = (shown_side(found.labels[each]) for each in place)
    first, second = found.pair or (tr("one"), tr("the other"))
    if place[0] == place[1]:
        said = tr("{number:,} times both {one}", number=number, one=one)
    else:
        said = tr(
            "{number:,} times {one} for {first}, {other} for {second}",
            number=number, one=one, first=shown_person(first),
            other=other, second=shown_person(second),
        )  # fmt: skip
    against = tr("{one} against {other}", one=one, other=other)
    behind = Behind(against, (found.cell(*place),)) if number else None
    is_same = place[0] == place[1]
    heat = (0.25 if is_same else max(share, 0.12)) if number else None
    return Number(
        written(number) if number else "·", said, heat=heat, behind=behind, is_quiet=is_same
    )


def worst_words(worst: Confusion | None, *, are_many: bool) -> tuple[str, Behind | None]:
    """Who agrees least, in what most of all; and what that opens."""
    if worst is None or worst.pair is None:
        return "", None
    apart = {
        (i, j): each
        for i, row in enumerate(worst.counts)
        for j, each in enumerate(row)
        if i != j and each
    }
    if not apart:
        return "", None
    place = max(apart, key=lambda each: apart[each])
    share = apart[place] / sum(apart.values())
    one, other = (shown_side(worst.labels[each]) for each in place)
    who = people(worst.pair)
    part = f"({share * 100:.0f}{_NO_BREAK}%)"
    where = f"{one}{_NO_BREAK}/ {other} {part}"
    against = tr("{one} against {other}", one=one, other=other)
    return (
        tr("{who} agree least, and differ most often in {where}.", who=who, where=where)
        if are_many
        else tr("{who} differ most often in {where}.", who=who, where=where),
        Behind(headed(who, against), (worst.cell(*place),)),
    )


# -- rows ---------------------------------------------------------------------------------------


def label_row(row: TableRow, figure_name: str) -> Number | None:
    """A label, type, role or attribute with one of its figures; None where it hasn't that one."""
    figure = row.figures.get(figure_name)
    if figure is None:
        return None
    name = shown_kind(row.kind, row.name)
    rare = tr("rare, the figure says little") if row.is_rare else ""
    note = tr(figure.reason) if figure.value is None else of_count(row.count)
    said = (headed(name, spoken_figure(figure)), of_count(row.count), rare, said_note(row.note))
    return Number(
        shown_figure(figure),
        ", ".join(part for part in said if part),
        name=name,
        note=note,
        label=row.name if row.kind in ("entity", "trigger") else "",
        figure=figure,
        behind=Behind(name, (row.cell,)),
        is_quiet=row.is_rare,
        tip="\n".join(part for part in (headed(name, _with_interval(figure)), *said[1:]) if part),
    )


def document(row: DocumentRow) -> Number:
    """A document with how far its annotators agree."""
    said = f"{headed(row.title, spoken_figure(row.figure))}, {differences(row.differing)}"
    return Number(
        shown_figure(row.figure),
        said,
        name=row.title,
        figure=row.figure,
        behind=Behind(row.title, (row.cell,)),
        is_quiet=row.figure.value is None,
    )


def person(row: PersonRow, comparison: Comparison, measure: Measure) -> list[Number | None]:
    """What an annotator did, in the order of ``PEOPLE_HEADS``; opens where others differ."""
    pairs = [pair for pair in comparison.pairs if row.annotator in pair]
    behind = Behind(row.annotator, tuple(Cell(measure, pair) for pair in pairs)) if pairs else None
    speed, each = row.words_per_hour, row.seconds_per_document
    shown: list[tuple[str, str]] = [
        (row.annotator, ""),
        (written(row.documents), ""),
        (UNDEFINED if speed.value is None else written(speed.value), tr(speed.reason)),
        (UNDEFINED if each.value is None else written(each.value), tr(each.reason)),
        (shown_percent(row.acceptance), tr(row.acceptance.reason)),
        (shown_percent(row.untouched), tr(row.untouched.reason)),
        (written(row.corrected), ""),
        (written(row.rejected), ""),
        (written(row.added), ""),
    ]
    rest = tr(
        "{corrected:,} corrected, {rejected:,} rejected, {added:,} added",
        corrected=row.corrected,
        rejected=row.rejected,
        added=row.added,
    )
    return [
        Number(
            words,
            f"{row.annotator}, {tr(head)}: "
            + ", ".join(
                part for part in (words, reason, rest if head == _WITH_REST else "") if part
            ),
            behind=behind,
            tip="\n".join(part for part in (reason, rest) if part),
        )
        for head, (words, reason) in zip(_SPOKEN_HEADS, shown, strict=True)
    ]


def measured(name: str, how: str, figure: Measured, cell: Cell) -> Number:
    """A row of the advanced page: a figure by name, with how it is counted under it."""
    note = f"\n{tr(figure.reason)}" if figure.value is None else f"{shown_interval(figure)}\n{how}"
    return Number(
        shown_figure(figure),
        f"{headed(name, spoken_figure(figure))}, {how}, {of_count(figure.count)}",
        name=name,
        note=note,
        tip=f"{how}\n{_with_interval(figure)}, {of_count(figure.count)}",
        figure=figure,
        behind=Behind(_about(cell), (cell,)),
        is_quiet=figure.value is None,
    )


def _about(cell: Cell) -> str:
    """What is listed behind a figure that has no places of its own: those of its measure."""
    name = title_of(cell.measure)
    return name if cell.label is None else headed(name, shown_side(cell.label))
