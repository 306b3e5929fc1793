"""One window a project: a lock that the system lets go of however the process ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from annotator.core.errors import InUseError
from annotator.core.translation import tr

if TYPE_CHECKING:
    from pathlib import Path


class WindowLock:
    """Says that a window has this project open. Commands may still read and write it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = FileLock(path.with_name(f".{path.name}.lock"))

    def acquire(self) -> None:
        """Take the lock. Raises UserError where another window has it.

        Where no lock file can be made, as in a folder that can't be written, there is none.
        """
        try:
            self._lock.acquire(timeout=0)
        except Timeout as error:
            raise InUseError(
                tr(
                    "{name} is open in another window already. Go on there, or close it there "
                    "and open it here again.",
                    name=self._path.name,
                )
            ) from error
        except (OSError, NotImplementedError):
            return

    def release(self) -> None:
        """Let go of the lock and remove its file."""
        if self._lock.is_locked:
            self._lock.release(force=True)
            path = self._path.with_name(f".{self._path.name}.lock")
            path.unlink(missing_ok=True)
