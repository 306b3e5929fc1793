"""What SQLite keeps beside a project while it is open, and what a killed program left of it.

SQLite plays such a log into whatever file has the name that it goes with, also into another one.
"""

from __future__ import annotations

import os
from itertools import count
from pathlib import Path

from annotator.core.errors import UserError
from annotator.core.translation import tr

_ENDINGS = ("-wal", "-shm", "-journal")


def real(path: Path) -> Path:
    """The file that a link leads to: its log lies beside it, its lock and its backups too."""
    is_link = os.path.islink(path)  # noqa: PTH114 - Path's own raises where it may not look
    return Path(os.path.realpath(path)) if is_link else path


def logs_of(path: Path) -> list[Path]:
    """What lies beside a project file and belongs to it."""
    beside = [path.with_name(path.name + ending) for ending in _ENDINGS]
    return [each for each in beside if each.exists()]


def move_logs(path: Path, aside: Path) -> None:
    """Let the logs of a project go with it to another name."""
    for each in logs_of(path):
        each.replace(aside.with_name(aside.name + each.name[len(path.name) :]))


def make_way(path: Path) -> None:
    """Have no log lie where a copy is about to be put: one without its file gets another name.

    Raises UserError where its file is there too: somebody works in that, or has to finish it.
    """
    if not logs_of(path):
        return
    if path.exists():
        raise UserError(
            tr(
                "{name} is open, or was not closed properly, so nothing was written over it. "
                "Open and close it first, or choose another name.",
                name=path.name,
            )
        )
    names = (path.with_stem(f"{path.stem} left over {number}") for number in count(1))
    move_logs(path, next(each for each in names if not (each.exists() or logs_of(each))))
