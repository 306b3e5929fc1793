"""Different keys, numbered or counted: without sorting them where a table of all has room."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.int64]

_TIMES, _LEAST = 64, 1 << 16  # a table may have so many cells for each key; this many always


def number(keys: Numbers, room: int) -> tuple[Numbers, Numbers]:
    """The different keys in order, and for each key its number among them.

    Keys are from 0 up to, but without, ``room``.
    """
    if not _has_room(keys, room):
        different, numbers = np.unique(keys, return_inverse=True)
        return different, numbers.reshape(-1)
    is_there = np.zeros(room, dtype=np.bool_)
    is_there[keys] = True
    different = np.flatnonzero(is_there)
    numbers = np.empty(room, dtype=np.int32)  # only the cells of keys are ever read
    numbers[different] = np.arange(len(different), dtype=np.int32)
    return different, numbers[keys].astype(np.int64)


def count(keys: Numbers, room: int) -> tuple[Numbers, Numbers]:
    """The different keys in order, and how often each is there; keys as for ``number``."""
    if not _has_room(keys, room):
        different, times = np.unique(keys, return_counts=True)
        return different, times
    times = np.bincount(keys, minlength=1)
    different = np.flatnonzero(times)
    return different, times[different]


def _has_room(keys: Numbers, room: int) -> bool:
    return room <= max(_TIMES * len(keys), _LEAST)
