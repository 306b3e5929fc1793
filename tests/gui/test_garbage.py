"""What the window does about memory that is free."""

from __future__ import annotations

import mmap
from pathlib import Path

import pytest

from annotator.gui.garbage import give_to_system

STATM = Path("/proc/self/statm")  # sizes in pages


def in_memory() -> int:
    return int(STATM.read_text().split()[1]) * mmap.PAGESIZE


@pytest.mark.skipif(not STATM.exists(), reason="only Linux tells its memory there")
def test_what_lies_free_between_things_that_are_used_goes_back():
    things = [bytes(50_000 + number % 77) for number in range(2_000)]
    used = things[::2]
    del things
    before = in_memory()
    give_to_system()
    assert before - in_memory() > 20_000_000
    assert len(used) == 1_000
