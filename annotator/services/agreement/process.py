"""The process in which a comparison is made, so that no window waits for it."""

from __future__ import annotations

import contextlib
import pickle
import signal
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core.errors import UserError

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from annotator.services.agreement.parts import AgreementSettings

PROGRESS, DONE, REFUSED, BROKEN = range(4)


def serve(
    connection: Connection, path: str, settings: AgreementSettings, is_advanced: bool
) -> None:
    """Make one comparison, or its advanced page, and send it; before it, how far it is.

    Its columns are sent by themselves behind what else there is, so that whoever receives them
    need not copy them.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is for the parent
    with contextlib.suppress(OSError):  # the other side is gone: nobody waits for a word
        try:
            _serve(connection, path, settings, is_advanced)
        except UserError as error:
            connection.send((REFUSED, str(error)))
        except Exception:  # noqa: BLE001 - the parent raises it as its own
            connection.send((BROKEN, traceback.format_exc()))


def _serve(
    connection: Connection, path: str, settings: AgreementSettings, is_advanced: bool
) -> None:
    from annotator.services.agreement import advanced, compare
    from annotator.services.project import open_for_reading

    def progress(done: int, total: int, name: str) -> None:
        try:
            connection.send((PROGRESS, done, total, name))
        except OSError:  # the other side is gone; the project's file has nothing to do with it
            raise SystemExit(0) from None

    with open_for_reading(Path(path)) as project:
        found = (advanced if is_advanced else compare)(project, settings, progress=progress)
    columns: list[pickle.PickleBuffer] = []
    body = pickle.dumps(found, protocol=5, buffer_callback=columns.append)
    connection.send((DONE, body, len(columns)))
    for column in columns:
        connection.send_bytes(column.raw())
