"""How long somebody really worked on a document: pauses longer than a limit don't count."""

from __future__ import annotations

import time


class ActiveTime:
    """Adds up the time between actions. All times are seconds."""

    def __init__(self, idle_limit: float) -> None:
        self._limit = idle_limit
        self._last: float | None = None
        self._sum = 0.0

    def set_limit(self, idle_limit: float) -> None:
        """Another limit, in seconds, for the pauses from now on."""
        self._limit = idle_limit

    def touch(self) -> None:
        """Somebody did something now."""
        now = time.monotonic()
        if self._last is not None:
            self._sum += min(now - self._last, self._limit)
        self._last = now

    @property
    def seconds(self) -> float:
        """The active time so far."""
        return self._sum

    def take_so_far(self) -> float:
        """The active time since the last take; the pause that goes on now counts later."""
        taken, self._sum = self._sum, 0.0
        return taken

    def take(self) -> float:
        """The active time since the last take, which starts anew."""
        self.touch()
        taken, self._sum, self._last = self._sum, 0.0, None
        return taken
