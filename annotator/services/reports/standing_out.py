"""What stands out in a comparison, in a few sentences: where a project lead looks first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.wording import count, rounded
from annotator.services.agreement.parts import GOLD, MEANINGS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.services.agreement.comparison import Comparison
    from annotator.services.agreement.parts import PairCell
    from annotator.services.reports.matrices import CountMatrix
    from annotator.services.reports.page import Paint

_WORTH_SAYING = 0.02  # less of a difference between two figures is no news
_OFTEN = 0.05  # the least share of what differs that a confusion is told of


def standing_out(comparison: Comparison, confusions: list[CountMatrix], paint: Paint) -> list[str]:
    """The sentences, from between whom to about what."""
    return [
        *_pairs(comparison),
        *_labels(comparison, paint),
        *_confusions(confusions),
        *_anchoring(comparison),
        *_empty(comparison),
    ]


def _pairs(comparison: Comparison) -> Iterator[str]:
    if not comparison.headline:
        return
    measure = comparison.headline[0].measure
    known = [each for each in comparison.matrix(measure) if each.figure.value is not None]
    if len(known) < 2:
        return
    known.sort(key=_value)
    low, high = known[0], known[-1]
    if _value(high) - _value(low) < _WORTH_SAYING:
        return
    title = _quietly(MEANINGS[measure][0])
    yield (
        f"{_who(low)} agree least on {title} ({rounded(_value(low))}), "
        f"{_who(high)} most ({rounded(_value(high))})."
    )


def _value(cell: PairCell) -> float:
    return cell.figure.value or 0.0


def _who(cell: PairCell) -> str:
    return " and ".join("the gold" if name == GOLD else name for name in cell.pair)


def _quietly(title: str) -> str:
    return title[:1].lower() + title[1:]


def _labels(comparison: Comparison, paint: Paint) -> Iterator[str]:
    known = [
        (next(iter(row.figures.values())), row)
        for row in comparison.labels
        if row.figures and not row.is_rare
    ]
    valued = [(figure.value, row) for figure, row in known if figure.value is not None]
    if len(valued) < 2:
        return
    value, row = min(valued, key=lambda each: each[0])
    if max(each for each, _ in valued) - value < _WORTH_SAYING:
        return
    yield (
        f"Of the labels that are used often enough, {paint.shown(row.kind, row.name)} is agreed on "
        f"least ({rounded(value)}, marked {count(row.count, 'time')})."
    )


def _confusions(confusions: list[CountMatrix]) -> Iterator[str]:
    for each in confusions[:2]:
        if each.most and each.most[0].share >= _OFTEN:
            first, second = each.most[0].labels
            yield (
                f"{each.title}: {first} and {second} are most often confused, "
                f"{count(each.most[0].count, 'time')} of {each.differing:,} that differ."
            )
        if each.one_sided * 2 > each.differing:
            yield (
                f"{each.title}: most differences ({each.one_sided:,} of {each.differing:,}) are "
                "marks that the other annotator does not have."
            )


def _anchoring(comparison: Comparison) -> Iterator[str]:
    for row in comparison.anchoring:
        counted, left_out = row.counted.value, row.left_out.value
        if counted is None or left_out is None or counted - left_out < _WORTH_SAYING:
            continue
        yield (
            f"Without untouched suggestions {_quietly(MEANINGS[row.measure][0])} falls from "
            f"{rounded(counted)} to {rounded(left_out)}: part of the agreement comes from seeing "
            "the same suggestions."
        )
        return


def _empty(comparison: Comparison) -> Iterator[str]:
    if comparison.empty:
        yield (
            f"In {comparison.empty:,} of {count(comparison.shared, 'shared document')} nobody "
            "marked anything; such documents are agreement that no share shows."
        )
