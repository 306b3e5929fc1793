"""Folders for private copies of packages, which go afterwards, and those that a dead process left.

Each holds a lock of the operating system while it is used: one that can be locked was left.
"""

from __future__ import annotations

import shutil
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

if TYPE_CHECKING:
    from collections.abc import Iterator

_PREFIX, _LOCK = "annotator-merge-", "in use.lock"
_YOUNG = 60  # seconds in which a folder may not have its lock yet


@contextmanager
def private_folder() -> Iterator[Path]:
    """A new folder that is removed in the end."""
    with tempfile.TemporaryDirectory(prefix=_PREFIX, ignore_cleanup_errors=True) as name:
        lock = FileLock(Path(name) / _LOCK)
        lock.acquire(timeout=0)
        try:
            yield Path(name)
        finally:
            lock.release(force=True)


def remove_left_folders() -> int:
    """Remove what processes left that came to a sudden end; how many folders that were."""
    removed = 0
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        try:
            is_old = time.time() - folder.stat().st_mtime > _YOUNG
            if folder.is_symlink() or not folder.is_dir() or not is_old:
                continue
            with FileLock(folder / _LOCK).acquire(timeout=0):
                pass
        except (OSError, NotImplementedError, Timeout):
            continue  # in use, or somebody else's
        shutil.rmtree(folder, ignore_errors=True)
        removed += not folder.exists()
    return removed
