"""How long somebody really worked: on a document, and for each decision in it."""

from __future__ import annotations

import time

STEP_LIMIT = 300.0  # seconds: reading a long article is no part of the first decision in it


class ActiveTime:
    """Adds up the time between actions. All times are seconds.

    Active is the time from one action (a key, a click, a moved caret) to the next; of a longer
    pause no more counts than the limit, so that a coffee break is that at most. A decision takes
    the active time since the decision before it, or since the document was opened: reading that
    leads to it is part of it, up to ``STEP_LIMIT``.
    """

    def __init__(self, idle_limit: float) -> None:
        self._limit = idle_limit
        self._last: float | None = None
        self._sum = 0.0
        self._step = 0.0  # since the last decision

    def set_limit(self, idle_limit: float) -> None:
        """Another limit, in seconds, for the pauses from now on."""
        self._limit = idle_limit

    def touch(self) -> None:
        """Somebody did something now."""
        now = time.monotonic()
        if self._last is not None:
            active = min(now - self._last, self._limit)
            self._sum += active
            self._step += active
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
        self._step = 0.0
        return taken

    def take_step(self) -> float:
        """The active time that the decision just now took."""
        self.touch()
        taken, self._step = min(self._step, STEP_LIMIT), 0.0
        return taken
