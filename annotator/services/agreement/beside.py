"""A comparison that is made in another process, for a thread of the window to wait for."""

from __future__ import annotations

import multiprocessing
import pickle
from typing import TYPE_CHECKING, Any

from annotator.core.errors import UserError
from annotator.core.translation import tr
from annotator.services.agreement.process import BROKEN, DONE, PROGRESS, REFUSED, serve

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection
    from pathlib import Path

    from annotator.services.agreement.parts import AgreementSettings

_TURN = 0.05  # seconds after which ``cancelled`` is asked again


def run_beside(
    path: Path,
    settings: AgreementSettings,
    is_advanced: bool,
    progress: Callable[[int, int, str], None],
    cancelled: Callable[[], bool],
) -> Any:
    """See ``compare_beside``. The process ends with this call, whatever happens."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(
        target=serve,
        args=(theirs, str(path), settings, is_advanced),
        name="annotator agreement",
        daemon=True,
    )
    process.start()
    theirs.close()
    try:
        return _received(ours, progress, cancelled)
    except (EOFError, OSError) as error:
        raise UserError(tr("The comparison ended early; try it again.")) from error
    finally:
        process.kill()
        process.join()
        process.close()
        ours.close()


def _received(
    connection: Connection,
    progress: Callable[[int, int, str], None],
    cancelled: Callable[[], bool],
) -> Any:
    while True:
        while not connection.poll(_TURN):
            if cancelled():
                return None
        kind, *message = connection.recv()
        if kind == PROGRESS:
            progress(*message)
        elif kind == REFUSED:
            raise UserError(message[0])
        elif kind == BROKEN:
            raise RuntimeError(f"the comparison failed in its process:\n{message[0]}")
        elif kind == DONE:
            body, count = message
            columns = [connection.recv_bytes() for _ in range(count)]
            return pickle.loads(body, buffers=columns)  # noqa: S301 - from our own process
