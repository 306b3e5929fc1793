"""Ctrl+C as a request: what is under way is finished or taken back, then the program ends."""

from __future__ import annotations

import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType


class Interruption:
    """Whether somebody asked to stop, and with which exit code the program ends then."""

    def __init__(self) -> None:
        self._signal = 0

    def asked(self) -> bool:
        """Whether somebody asked to stop."""
        return bool(self._signal)

    @property
    def exit_code(self) -> int:
        """128 and the signal's number, as shells have it."""
        return 128 + self._signal

    def receive(self, number: int, frame: FrameType | None) -> None:
        """Note a signal; a second one ends the program at once."""
        if self._signal:
            raise KeyboardInterrupt
        self._signal = number


@contextmanager
def interruptible() -> Iterator[Interruption]:
    """Inside, Ctrl+C and a request to end are noted instead of breaking in anywhere."""
    interruption = Interruption()
    if threading.current_thread() is not threading.main_thread():
        yield interruption
        return
    numbers = (signal.SIGINT, signal.SIGTERM)
    before = [signal.signal(number, interruption.receive) for number in numbers]
    try:
        yield interruption
    finally:
        for number, handler in zip(numbers, before, strict=True):
            signal.signal(number, handler)
