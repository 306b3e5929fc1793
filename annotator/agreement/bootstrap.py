"""How sure a figure is: where it would lie had other documents been drawn.

Source: Efron & Tibshirani 1993, percentile method. What is drawn, with replacement, is documents:
annotations inside one are not independent. A figure is computed from counts that add up over
documents (matched, marked by A, marked by B; a confusion matrix; the sums of alpha), so drawing is
multiplying the documents' counts by how often each was drawn.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

_BLOCK = 1 << 22  # weights at a time: 32 MB


def interval(
    counts: NDArray[Any],
    statistic: Callable[[Floats], Floats],
    *,
    samples: int = 1000,
    seed: int = 0,
    level: float = 0.95,
) -> tuple[float, float] | tuple[None, None]:
    """The ends of the interval that holds ``level`` of the samples' figures.

    ``counts`` has a row for each document; ``statistic`` gets samples x columns, the sums of what
    was drawn, and answers a figure for each, nan where it is undefined; these are left out, and
    what it divides by zero is no warning. (None, None) with fewer than two documents, or where
    nothing is defined. The same seed and number of documents give the same draws, so that figures
    of the same documents can be compared.
    """
    if len(counts) < 2:
        return None, None
    with np.errstate(divide="ignore", invalid="ignore"):
        values = statistic(resampled(counts, samples=samples, seed=seed))
    return percentiles(values, level)


def resampled(counts: NDArray[Any], *, samples: int = 1000, seed: int = 0) -> Floats:
    """The sums, samples x columns, of as many documents as there are, drawn with replacement."""
    documents = len(counts)
    numbers = counts.astype(np.float64)
    random = np.random.default_rng(seed)
    sums = np.empty((samples, counts.shape[1]))
    step = max(1, _BLOCK // documents)
    for begin in range(0, samples, step):
        rows = min(step, samples - begin)
        drawn = random.integers(documents, size=(rows, documents))
        drawn += np.arange(rows)[:, None] * documents
        weights = np.bincount(drawn.ravel(), minlength=rows * documents)
        sums[begin : begin + rows] = weights.reshape(rows, documents) @ numbers
    return sums


def percentiles(values: Floats, level: float = 0.95) -> tuple[float, float] | tuple[None, None]:
    """The ends of the middle ``level`` of the values, without those that are nan."""
    defined = values[~np.isnan(values)]
    if not len(defined):
        return None, None
    outside = 50 * (1 - level)
    low, high = np.percentile(defined, (outside, 100 - outside))
    return float(low), float(high)
