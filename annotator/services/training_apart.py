"""Training in a process of its own, so that a window goes on; it is watched from a thread."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import time
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.errors import UserError
from annotator.core.translation import tr
from annotator.services.project import open_project
from annotator.services.training import TrainingReport, train

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection
    from pathlib import Path

_LOOK = 0.1  # seconds between two looks at who wants it to stop
_GRACE = 30.0  # seconds to stop by itself; whole passes are kept in any case
_END = 5.0
_NICENESS = 10
_STOP = "stop"


class Passed(NamedTuple):
    """A pass that was made, of at most so many, and F1 on held-out documents."""

    number: int
    passes: int
    f1: float


def train_apart(
    path: Path, told: Callable[[Passed], None], cancelled: Callable[[], bool]
) -> TrainingReport:
    """Trains on the project at a path; ``told`` hears of each pass, in this thread.

    Where it is ``cancelled``, or this process ends, whole passes are kept, and the next one goes on
    from there. Raises UserError where there is too little to learn from, or it broke off.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(
        target=serve, args=(theirs, path), name="annotator training", daemon=True
    )
    process.start()
    theirs.close()
    try:
        return _watched(ours, told, cancelled)
    finally:
        ours.close()
        process.join(_END)
        if process.is_alive():
            process.kill()
            process.join()


def _watched(
    connection: Connection, told: Callable[[Passed], None], cancelled: Callable[[], bool]
) -> TrainingReport:
    asked = 0.0  # when it was told to stop
    while True:
        if connection.poll(_LOOK):
            try:
                news = connection.recv()
            except (EOFError, OSError) as error:
                raise UserError(
                    tr("Training broke off; start it again to go on from the last whole pass.")
                ) from error
            if isinstance(news, TrainingReport):
                return news
            if isinstance(news, str):
                raise UserError(news)
            told(Passed(*news))
        if cancelled() and not asked:
            asked = time.monotonic()
            with contextlib.suppress(OSError):
                connection.send(_STOP)
        if asked and time.monotonic() - asked > _GRACE:
            return TrainingReport(cancelled=True)


def serve(connection: Connection, path: Path) -> None:
    """Train, tell of each pass, and at the end of the outcome; a sentence where that fails.

    It stops as soon as anything is sent, or the other side is gone.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is for the parent
    with contextlib.suppress(AttributeError, OSError):  # not on Windows
        os.nice(_NICENESS)

    def tell(number: int, passes: int, f1: float) -> None:
        with contextlib.suppress(OSError):
            connection.send((number, passes, f1))

    try:
        with open_project(path) as project:
            outcome: TrainingReport | str = train(project, progress=tell, cancelled=connection.poll)
    except UserError as error:
        outcome = str(error)
    with contextlib.suppress(OSError):
        connection.send(outcome)
