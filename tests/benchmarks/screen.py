"""The window while it works: opening, keys to painted, next document, scrolling, memory, queue.

Key to painted is from the key press to the end of the repaint. Baselines are measured in the same
run; each part says what its own are. Trust ratios more than values where the machine is shared.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.driving import prepare

if TYPE_CHECKING:
    from tests.benchmarks.driving import Row


def rows(quick: bool) -> list[Row]:
    """Every part in turn."""
    from tests.benchmarks import (
        screen_hand_out,
        screen_keys,
        screen_memory,
        screen_next,
        screen_pauses,
        screen_queue,
    )

    result: list[Row] = []
    for part in (
        screen_memory,
        screen_keys,
        screen_next,
        screen_queue,
        screen_pauses,
        screen_hand_out,
    ):
        with tempfile.TemporaryDirectory() as folder:
            prepare(Path(folder))
            result += part.rows(Path(folder), quick)
    return result
