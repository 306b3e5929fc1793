"""Coefficients for items that annotators give one of several categories, chance taken into account.

Sources: Cohen 1960 (kappa), Scott 1955 (pi), Fleiss 1971, Gwet 2008 (AC1), Bennett, Alpert &
Goldstein 1954 (S), Cohen 1968 (weighted kappa), Krippendorff 2004 (alpha); compared in Artstein &
Poesio 2008, Computational Linguistics 34(4).

A ``confusion`` has a row for each category of the first annotator and a column for each of the
second: how many items got that pair. ``counts`` have a row for each item and a column for each
category: how many annotators chose it. The functions with a plural name (``kappas``) take a stack
of matrices, the last two axes being the matrix, and answer an array with nan for what is undefined:
that is what a bootstrap needs. The others answer one Figure; its ``count`` is the number of items.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from annotator.agreement.figures import Figure, undefined
from annotator.agreement.values import figure_of, quotient
from annotator.core.translation import phrase

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[Any]  # integers or floats
    Floats = NDArray[np.float64]

NOTHING_SHARED = phrase("nothing was judged by two annotators")
NO_VARIATION = phrase("no variation: everybody always chose the same value")
ONE_CATEGORY = "the schema has only one value to choose"


def percents(confusions: Numbers) -> Floats:
    """The share of items with the same category on both sides; nan without items."""
    total = confusions.sum(axis=(-2, -1))
    return quotient(np.trace(confusions, axis1=-2, axis2=-1), total)


def kappas(confusions: Numbers, distance: Floats | None = None) -> Floats:
    """Cohen's kappa 1 - n·sum n_ck d_ck / sum n_c. n_.k d_ck; nan without items or variation.

    ``distance`` is 1 between any two categories where none is given, which is the plain kappa
    (po - pe)/(1 - pe); with one it is Cohen's weighted kappa of 1968.
    """
    weights = _nominal(confusions.shape[-1]) if distance is None else distance
    numbers = confusions.astype(np.float64)
    first, second = numbers.sum(axis=-1), numbers.sum(axis=-2)
    observed = (numbers * weights).sum(axis=(-2, -1)) * numbers.sum(axis=(-2, -1))
    return 1 - quotient(observed, ((first @ weights) * second).sum(axis=-1))


def pis(confusions: Numbers) -> Floats:
    """Scott's pi: as kappa, with the mean of both annotators' shares as each one's."""
    numbers = confusions.astype(np.float64)
    total = numbers.sum(axis=(-2, -1))
    both = numbers.sum(axis=-1) + numbers.sum(axis=-2)
    missed = (total - np.trace(numbers, axis1=-2, axis2=-1)) * 4 * total
    return 1 - quotient(missed, 4 * total**2 - (both**2).sum(axis=-1))


def ac1s(confusions: Numbers, categories: int) -> Floats:
    """Gwet's AC1: (po - pe)/(1 - pe), pe = sum p_k(1 - p_k)/(q - 1).

    p_k is the mean of both annotators' shares of k, q = ``categories`` those of the schema, seen or
    not. nan without items, or where the schema has one category.
    """
    _check(categories, confusions.shape[-1])
    both = confusions.sum(axis=-1) + confusions.sum(axis=-2)
    share = quotient(both, both.sum(axis=-1, keepdims=True))
    return _corrected(percents(confusions), _gwet_chance(share, categories))


def percent(confusion: Numbers) -> Figure:
    """The share of items with the same category on both sides."""
    return _figure(percents(confusion), confusion.sum(), NOTHING_SHARED)


def cohen_kappa(confusion: Numbers) -> Figure:
    """Cohen's kappa of two annotators (see ``kappas``)."""
    return _figure(kappas(confusion), confusion.sum(), NO_VARIATION)


def weighted_kappa(confusion: Numbers, distance: Floats) -> Figure:
    """Cohen's weighted kappa: 0 in ``distance`` is full agreement (see ``kappas``)."""
    return _figure(kappas(confusion, distance), confusion.sum(), NO_VARIATION)


def scott_pi(confusion: Numbers) -> Figure:
    """Scott's pi of two annotators (see ``pis``)."""
    return _figure(pis(confusion), confusion.sum(), NO_VARIATION)


def ac1(confusion: Numbers, categories: int) -> Figure:
    """Gwet's AC1 of two annotators; ``categories`` is how many the schema has (see ``ac1s``)."""
    return _figure(ac1s(confusion, categories), confusion.sum(), ONE_CATEGORY)


def bennett_s(confusion: Numbers, categories: int) -> Figure:
    """Bennett's S: (po - 1/q)/(1 - 1/q), q = ``categories`` of the schema; with two it is PABAK."""
    _check(categories, confusion.shape[-1])
    chance = np.asarray(1 / categories)
    return _figure(_corrected(percents(confusion), chance), confusion.sum(), ONE_CATEGORY)


def percent_of_counts(counts: Numbers) -> Figure:
    """The share of equal pairs among all pairs of annotators of an item, averaged over items.

    Items with fewer than two annotators are left out.
    """
    rated = counts[counts.sum(axis=1) >= 2]
    return _figure(_pair_agreement(rated), len(rated), NOTHING_SHARED)


def ac1_of_counts(counts: Numbers, categories: int) -> Figure:
    """Gwet's AC1 of any number of annotators: as ``ac1s``, po from ``percent_of_counts``.

    p_k is the mean, over items that anybody judged, of the share of annotators who chose k.
    """
    _check(categories, counts.shape[1])
    raters = counts.sum(axis=1, keepdims=True)
    judged = counts[raters[:, 0] > 0]
    rated = counts[raters[:, 0] >= 2]
    share = quotient(judged, judged.sum(axis=1, keepdims=True)).sum(axis=0) / max(len(judged), 1)
    value = _corrected(_pair_agreement(rated), _gwet_chance(share, categories))
    return _figure(value, len(rated), ONE_CATEGORY)


def fleiss_kappa(counts: Numbers) -> Figure:
    """Fleiss' kappa: (mean P_i - sum p_j²)/(1 - sum p_j²), every item having m annotators.

    P_i = (sum_j n_ij² - m)/(m(m - 1)), p_j = sum_i n_ij/(nm). Undefined where items have different
    numbers of annotators: that is what alpha is for.
    """
    reason = _unequal(counts)
    if reason:
        return undefined(reason, len(counts))
    share = counts.sum(axis=0) / counts.sum()
    return _figure(_corrected(_pair_agreement(counts), (share**2).sum()), len(counts), NO_VARIATION)


def category_kappas(counts: Numbers) -> tuple[Figure, ...]:
    """Fleiss' kappa of each category: 1 - sum_i n_ij(m - n_ij)/(n m (m - 1) p_j (1 - p_j))."""
    reason = _unequal(counts)
    if reason:
        return tuple(undefined(reason, len(counts)) for _ in range(counts.shape[1]))
    items, raters = len(counts), int(counts[0].sum())
    numbers = counts.astype(np.float64)
    share = numbers.sum(axis=0) / (items * raters)
    missed = (numbers * (raters - numbers)).sum(axis=0)
    values = 1 - quotient(missed, items * raters * (raters - 1) * share * (1 - share))
    return tuple(_figure(value, items, "nobody or everybody chose it always") for value in values)


def coincidences(values: NDArray[Any], categories: int) -> Floats:
    """Krippendorff's coincidence matrix of items x annotators, -1 where somebody gave no value.

    o_ck is the sum over items of the ordered pairs (c, k) by different annotators, divided by the
    number of the item's values less one. Items with fewer than two values count for nothing.
    """
    items, raters = values.shape
    if items and not -1 <= values.min() <= values.max() < categories:
        raise ValueError("a value that is none of the categories")
    width = categories + 1  # the first row and column are for what is missing
    tally = np.zeros((raters + 1) * width * width, dtype=np.int64)
    for begin in range(0, items, _BLOCK):
        columns = [values[begin : begin + _BLOCK, at].astype(np.intp) + 1 for at in range(raters)]
        given = np.sum([column > 0 for column in columns], axis=0, dtype=np.intp) * width
        for at, first in enumerate(columns):
            row = (given + first) * width
            for second in columns[at + 1 :]:
                tally += np.bincount(row + second, minlength=len(tally))
    by_given = tally.reshape(raters + 1, width, width)[2:, 1:, 1:]
    half = (by_given / np.arange(1, raters)[:, None, None]).sum(axis=0)
    result: Floats = half + half.T
    return result


_BLOCK = 1 << 16  # items at a time: what fits a processor's cache is counted twice as fast


def coincidences_of_counts(counts: Numbers) -> Floats:
    """The same from how many annotators gave each item each category."""
    numbers = counts.astype(np.float64)
    given = numbers.sum(axis=1)
    numbers = numbers[given >= 2]
    weighted = numbers / (given[given >= 2] - 1)[:, None]
    result: Floats = numbers.T @ weighted - np.diag(weighted.sum(axis=0))
    return result


def alpha(coincidences: Floats, distance: Floats | None = None) -> Figure:
    """Krippendorff's alpha: 1 - (n - 1)·sum o_ck d_ck / sum n_c n_k d_ck.

    n_c are the sums of the matrix's rows, n their sum. ``distance`` is 1 between any two categories
    where none is given (nominal); for others see ``distances``. ``count`` is n: how many values
    have another to be compared with. Any number of annotators, missing values.
    """
    value = alphas(alpha_sums(coincidences, distance), distance)
    return _figure(value, coincidences.sum(), NO_VARIATION)


def alpha_sums(coincidences: Floats, distance: Floats | None = None) -> Floats:
    """All that alpha needs of matrices (..., c, c), and that adds up over documents: (..., 1 + c).

    First the disagreement that was seen, sum o_ck d_ck, then n_c for each category.
    """
    weights = _nominal(coincidences.shape[-1]) if distance is None else distance
    observed = (coincidences * weights).sum(axis=(-2, -1))
    return np.concatenate((observed[..., None], coincidences.sum(axis=-1)), axis=-1)


def alphas(sums: Floats, distance: Floats | None = None) -> Floats:
    """Krippendorff's alpha of each row of ``alpha_sums``; nan without values or variation."""
    observed, margins = sums[..., 0], sums[..., 1:]
    weights = _nominal(margins.shape[-1]) if distance is None else distance
    expected = ((margins @ weights) * margins).sum(axis=-1)
    return 1 - quotient((margins.sum(axis=-1) - 1) * observed, expected)


def alpha_sums_by_item(
    values: NDArray[Any], categories: int, distance: Floats | None = None
) -> Floats:
    """``alpha_sums`` of each item of items x annotators: (items, 1 + c).

    For items that are documents themselves, and for more categories than a matrix for each has
    room for.
    """
    weights = _nominal(categories) if distance is None else distance
    values = values.astype(np.intp)
    given = (values >= 0).sum(axis=1)
    sums = np.zeros((len(values), 1 + categories))
    for at in range(values.shape[1]):
        own = np.flatnonzero((values[:, at] >= 0) & (given >= 2))
        sums[own, 1 + values[own, at]] += 1
        for behind in range(at + 1, values.shape[1]):
            both = own[values[own, behind] >= 0]
            apart = weights[values[both, at], values[both, behind]]
            sums[both, 0] += 2 * apart / (given[both] - 1)
    return sums


def _pair_agreement(counts: Numbers) -> Floats:
    """The mean over items of the share of equal pairs; nan without items."""
    numbers = counts.astype(np.float64)
    raters = numbers.sum(axis=1)
    equal = ((numbers**2).sum(axis=1) - raters) / (raters * (raters - 1))
    return quotient(equal.sum(), len(counts))


def _unequal(counts: Numbers) -> str:
    """Why Fleiss' kappa can't be had, or nothing."""
    raters = np.unique(counts.sum(axis=1))
    if not len(raters) or raters[-1] < 2:
        return NOTHING_SHARED
    return "" if len(raters) == 1 else "not everything was judged by the same number of annotators"


def _gwet_chance(share: Floats, categories: int) -> Floats:
    """The agreement by chance as AC1 sees it; nan with one category."""
    return quotient((share * (1 - share)).sum(axis=-1), categories - 1)


def _corrected(observed: Floats, chance: Floats) -> Floats:
    """What is above chance, of what could be; nan where nothing could."""
    return quotient(observed - chance, 1 - chance)


def _nominal(categories: int) -> Floats:
    """Any two different categories are equally far apart."""
    return 1 - np.eye(categories)


def _check(categories: int, seen: int) -> None:
    if categories < seen:
        raise ValueError(f"{seen} categories in the data, {categories} in the schema")


def _figure(value: Any, count: Any, reason: str) -> Figure:
    """The figure of a value that is nan for want of items or because of ``reason``."""
    return figure_of(value, float(count), reason if count else NOTHING_SHARED)
