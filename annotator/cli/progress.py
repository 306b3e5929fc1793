"""How far a command is, on standard error."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from annotator.core.wording import one_line

if TYPE_CHECKING:
    from types import TracebackType

_QUICK = 0.1  # seconds between two looks of the line in a terminal
_FIRST, _SLOW = 15.0, 5.0  # seconds to the first line, and between two, where nobody looks


class Meter:
    """Counts on one line of a terminal, else in a plain line every few seconds.

    ``what`` names what is counted. Quick work says nothing at all where there is no terminal.
    """

    def __init__(self, what: str) -> None:
        self._what = what
        self._is_terminal = sys.stderr is not None and sys.stderr.isatty()
        self._begun = time.monotonic()
        self._last = self._begun if self._is_terminal else self._begun + _FIRST - _SLOW
        self._width = 0

    def __enter__(self) -> Meter:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._width:
            self._write("")

    def tell(self, done: int, total: int = 0, name: str = "") -> None:
        """Say how many are done, of how many where that is known, and which is next."""
        now = time.monotonic()
        if now - self._last < (_QUICK if self._is_terminal else _SLOW):
            return
        self._last = now
        of = f" of {total}" if total else ""
        speed = f"{done / (now - self._begun):.1f}/s"
        speed = "" if speed == "0.0/s" else f", {speed}"
        what = self._what.removesuffix("s") if (total or done) == 1 else self._what
        line = one_line(f"{done}{of} {what}{speed} {name}")[:78].rstrip()
        if self._is_terminal:
            self._write(line)
        else:
            print(line, file=sys.stderr, flush=True)

    def _write(self, line: str) -> None:
        print(f"\r{line.ljust(self._width)}\r", end="", file=sys.stderr, flush=True)
        self._width = len(line)
