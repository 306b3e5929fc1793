"""Permission and room that are lost, also where the tests run as root, who may do anything."""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_NOBODY = 65_534


@contextmanager
def _as_nobody() -> Iterator[None]:
    is_root = os.geteuid() == 0
    if is_root:
        os.seteuid(_NOBODY)
    try:
        yield
    finally:
        if is_root:
            os.seteuid(0)


@contextmanager
def closed(path: Path) -> Iterator[None]:
    """Nobody may look into a folder or a file for a while."""
    mode = path.stat().st_mode
    path.chmod(0)
    try:
        with _as_nobody():
            yield
    finally:
        path.chmod(mode)


@contextmanager
def only_to_read(path: Path) -> Iterator[Path]:
    """A copy of a file, for reading alone, in a folder of that kind."""
    with tempfile.TemporaryDirectory(dir="/tmp") as name:  # which everybody may look into
        there = Path(shutil.copy(path, name))
        there.chmod(0o444)
        there.parent.chmod(0o555)
        try:
            with _as_nobody():
                yield there
        finally:
            there.parent.chmod(0o755)


@contextmanager
def no_room() -> Iterator[None]:
    """No file can grow for a while."""
    import resource  # which Windows has not

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
