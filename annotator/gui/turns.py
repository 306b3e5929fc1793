"""Whose turn it is: threads that search wait while the window paints.

Python runs one thread at a time. A window that paints lets go of Python with every line that it
draws, and would get it back from a busy thread only milliseconds later, each time.
"""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from collections.abc import Iterator

_LONGEST = 0.1  # seconds that a thread waits; it must not stand still with the window


class Turns:
    """The window takes a turn and gives it back; threads ask often, and wait meanwhile."""

    def __init__(self) -> None:
        self._taken = 0  # by the window's thread alone
        self._free = threading.Event()
        self._free.set()

    def wait(self) -> None:
        """Wait until the window needs nothing; never call this in the window's own thread."""
        if not self._free.is_set() and not self._free.wait(_LONGEST):
            self._free.set()

    def offer(self) -> None:
        """For a thread: what it sends the window now comes first."""
        self._free.clear()

    @contextmanager
    def taken(self) -> Iterator[None]:
        """The window's turn."""
        self._take()
        try:
            yield
        finally:
            self._give()

    def take_until_painted(self) -> None:
        """The window's turn, until all that is to be done and painted now is done."""
        self._take()
        QTimer.singleShot(0, self._give)

    def _take(self) -> None:
        self._taken += 1
        self._free.clear()

    def _give(self) -> None:
        self._taken -= 1
        if self._taken == 0:
            self._free.set()


TURNS = Turns()  # of the one thread that has windows
