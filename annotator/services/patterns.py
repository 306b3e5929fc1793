"""Regular expressions with a time limit, matched in a process that can be stopped."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from annotator.core.errors import UserError
from annotator.services.pattern_process import serve

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import TracebackType

LIMIT = 4.0  # seconds that the texts of one portion may take
_START_LIMIT = 30.0  # seconds that a process may take to start on a busy machine
_TURN = 0.05  # seconds after which ``cancelled`` is asked again


class Pattern:
    """Matches a pattern in strings; use it in a with statement.

    Raises UserError where the pattern is wrong, or takes longer than the limit.
    """

    def __init__(
        self, pattern: str, *, match_case: bool, cancelled: Callable[[], bool], limit: float = LIMIT
    ) -> None:
        self._cancelled = cancelled
        self._limit = limit
        import multiprocessing

        self._connection, theirs = multiprocessing.Pipe()
        context = multiprocessing.get_context("spawn")
        self._process = context.Process(target=serve, args=(theirs,), daemon=True)
        self._process.start()
        theirs.close()
        try:
            self._connection.send((pattern, match_case))
            why = self._answer(_START_LIMIT)
        except BaseException:
            self.close()
            raise
        if why:
            self.close()
            raise UserError(f"The pattern can't be read: {why}. Mend it, or turn Pattern off.")

    def __enter__(self) -> Pattern:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the process, whatever it is doing."""
        self._process.kill()
        self._process.join()
        self._process.close()
        self._connection.close()

    def places(self, strings: Sequence[str]) -> list[list[tuple[int, int]]]:
        """The (start, end) of the matches in each string; none once ``cancelled`` says so."""
        self._connection.send(list(strings))
        found: list[list[tuple[int, int]]] | None = self._answer(self._limit)
        return found if found is not None else [[] for _ in strings]

    def _answer(self, limit: float) -> Any:
        """What the process says; None where nobody wants to know any more."""
        end = time.monotonic() + limit
        while not self._connection.poll(_TURN):
            if self._cancelled():
                return None
            if time.monotonic() > end:
                raise UserError("This pattern takes too long; make it simpler, or more exact.")
        try:
            return self._connection.recv()
        except EOFError as error:
            raise UserError("The search ended early; try it again.") from error
