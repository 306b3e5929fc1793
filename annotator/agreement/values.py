"""Values in arrays, where nan says undefined, and the figures that are made of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from annotator.agreement.figures import Figure, undefined

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray


def quotient(above: ArrayLike, below: ArrayLike) -> NDArray[np.float64]:
    """One divided by the other, nan where what divides is not above 0."""
    top, bottom = np.asarray(above, dtype=np.float64), np.asarray(below, dtype=np.float64)
    result = np.full(np.broadcast_shapes(top.shape, bottom.shape), np.nan)
    np.divide(top, bottom, out=result, where=bottom > 0)
    return result


def mean_of_defined(values: NDArray[np.float64]) -> float:
    """The mean without what is nan; nan where all is."""
    defined = values[~np.isnan(values)]
    return float(defined.mean()) if len(defined) else float("nan")


def figure_of(value: ArrayLike, count: float, reason: str) -> Figure:
    """The figure of one value, undefined because of ``reason`` where it is nan."""
    number = float(np.asarray(value))
    if np.isnan(number):
        return undefined(reason, round(count))
    return Figure(number, count=round(count))
