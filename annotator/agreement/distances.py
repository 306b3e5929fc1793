"""How far apart the categories of an ordered scale are, for alpha and weighted kappa.

Source: Krippendorff 2004, Content Analysis, section 11.3. All are square matrices with 0 on the
diagonal; where no distance is given, any two categories are 1 apart (nominal).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray


def interval(values: Sequence[float]) -> NDArray[np.float64]:
    """The squared difference of two categories' ``values``: (c - k)²."""
    numbers = np.asarray(values, dtype=np.float64)
    result: NDArray[np.float64] = (numbers[:, None] - numbers) ** 2
    return result


def ordinal(coincidences: NDArray[np.float64]) -> NDArray[np.float64]:
    """The squared number of values that lie between two categories, which are in their order.

    (n_c + ... + n_k - (n_c + n_k)/2)², with n_c the sums of the coincidence matrix's rows.
    """
    margins = coincidences.sum(axis=1)
    middle = np.cumsum(margins) - margins / 2
    return interval(middle.tolist())
