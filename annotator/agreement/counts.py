"""Counts of what pairs of annotators have in common and apart, as small as they can be kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from annotator.agreement.crossing import NOTHING
from annotator.agreement.numbering import count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from annotator.agreement.crossing import Crossing

    Numbers = NDArray[np.int64]

ROLE_ROOM = 1 << 12  # a type and a role as one label: type * ROLE_ROOM + role
ENTITIES, TRIGGERS, LINKS = "entities", "triggers", "links"
TOKENS, TOKEN_LABELS = "tokens", "token labels"  # one label a token, and all that lie on it
FOUND, IN_ROLE, ATTACHED, SHARED = "found", "in role", "attached", "shared"  # of arguments
ATTRIBUTE, LABEL = "attribute ", "label "  # with a name behind


class Counts(NamedTuple):
    """What pairs have in common, by meeting and label, and what they have apart, a row each.

    ``starts`` and ``ends`` say where in the document (code points), ``about_starts`` and
    ``about_ends`` where the trigger of an argument or the second end of a link is. These four are
    empty where that is nowhere, to save room. A row stands for so many ``times``.
    """

    same_meetings: Numbers
    same_labels: Numbers
    same_counts: Numbers
    meetings: Numbers
    lefts: Numbers
    rights: Numbers
    times: Numbers
    starts: Numbers
    ends: Numbers
    about_starts: Numbers
    about_ends: Numbers


_NOWHERE = (np.zeros(0, dtype=np.int64),) * 2


def sited(crossing: Crossing, places: Sequence[Numbers], about: Sequence[Numbers]) -> Counts:
    """The counts of a crossing; ``places`` and ``about`` are starts and ends, or nothing."""
    columns = (*(places or _NOWHERE), *(about or _NOWHERE))
    return _small((*crossing[:6], np.ones_like(crossing.meetings), *columns))


def summed(crossing: Crossing) -> Counts:
    """The same, with one row for each pair of labels in a meeting."""
    meetings, sides = crossing.meetings, (crossing.lefts, crossing.rights)
    low = int(meetings.min()) if len(meetings) else 0
    width = 2 + int(max(side.max(initial=NOTHING) for side in sides))
    left, right = (side.astype(np.int64) + 1 for side in sides)
    keys, times = count(
        ((meetings - low) * width + left) * width + right,
        (int(meetings.max(initial=low)) - low + 1) * width * width,
    )
    keys, right = np.divmod(keys, width)
    met, left = np.divmod(keys, width)
    apart = met + low, left - 1, right - 1, times
    return _small((*crossing[:3], *apart, *_NOWHERE, *_NOWHERE))


def of_cells(meetings: Numbers, lefts: Numbers, rights: Numbers, times: Numbers) -> Counts:
    """The counts of pairs of labels, so many times each; the same pair does not come again."""
    same, apart = np.flatnonzero(lefts == rights), np.flatnonzero(lefts != rights)
    equal = (each[same] for each in (meetings, lefts, times))
    unequal = (each[apart] for each in (meetings, lefts, rights, times))
    return _small((*equal, *unequal, *_NOWHERE, *_NOWHERE))


def _small(columns: Sequence[Numbers]) -> Counts:
    return Counts(*(column.astype(np.int32) for column in columns))  # type: ignore[arg-type]


def joined(parts: Sequence[Counts]) -> Counts:
    """The counts of several blocks."""
    return Counts(*(np.concatenate(columns) for columns in zip(*parts, strict=True)))
