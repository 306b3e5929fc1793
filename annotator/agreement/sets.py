"""Alpha where each annotator gives an item a set of labels, as many-of-n document labels are.

Sources: Passonneau 2004 and 2006 (MASI), Krippendorff 2004 (alpha with a distance). MASI as here is
1 - Jaccard·M; some libraries multiply the Jaccard distance instead and get other numbers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from annotator.agreement import nominal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from annotator.agreement.figures import Figure

    Labels = frozenset[Any]
    Distance = Callable[[Labels, Labels], float]
    Items = Sequence[Sequence[Labels | None]]


def jaccard(one: Labels, other: Labels) -> float:
    """The shared of all labels of the two sets; 1 of two empty ones."""
    union = one | other
    return len(one & other) / len(union) if union else 1.0


def jaccard_distance(one: Labels, other: Labels) -> float:
    """1 - Jaccard: 0 of equal sets (two empty ones are), 1 of sets without a shared label."""
    return 1 - jaccard(one, other)


def passonneau_distance(one: Labels, other: Labels) -> float:
    """Passonneau 2004: 0 equal, 1/3 one within the other, 2/3 some shared, 1 none shared.

    The empty set lies within any other.
    """
    if one == other:
        return 0.0
    if one <= other or other <= one:
        return 1 / 3
    return 2 / 3 if one & other else 1.0


def masi_distance(one: Labels, other: Labels) -> float:
    """Passonneau 2006: 1 - Jaccard·M, M = 1 equal, 2/3 one within the other, 1/3 some shared, 0.

    Two empty sets are equal, distance 0; an empty and another one share nothing, distance 1.
    """
    return 1 - jaccard(one, other) * (1 - passonneau_distance(one, other))


def alpha_of_sets(items: Items, distance: Distance | None = None) -> Figure:
    """Krippendorff's alpha of items x annotators, None where somebody gave no set.

    The distance is MASI's where none is given. ``count`` is how many sets had another to be
    compared with.
    """
    values, found = numbered(items)
    matrix = nominal.coincidences(values, len(found))
    return nominal.alpha(matrix, between(found, distance or masi_distance))


def numbered(items: Items) -> tuple[NDArray[np.intp], list[Labels]]:
    """Items x annotators with a number for each different set, -1 for None; and the sets.

    Every item must have an entry for each annotator.
    """
    numbers: dict[Labels | None, int] = {None: -1}
    for item in items:
        for labels in item:
            numbers.setdefault(labels, len(numbers) - 1)
    width = len(items[0]) if items else 0
    rows = [[numbers[labels] for labels in item] for item in items]
    values = np.array(rows, dtype=np.intp).reshape(len(items), width)
    return values, [labels for labels in numbers if labels is not None]


def between(found: Sequence[Labels], distance: Distance) -> NDArray[np.float64]:
    """The distances between any two of the sets, as ``nominal.alpha`` takes them."""
    matrix = np.zeros((len(found), len(found)))
    for at, one in enumerate(found):
        for behind in range(at + 1, len(found)):
            matrix[at, behind] = matrix[behind, at] = distance(one, found[behind])
    return matrix
