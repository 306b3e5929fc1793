"""Settling over many documents in a process of its own, so that a window goes on meanwhile.

Python runs one thread at a time: to bring the layers of a thousand documents together in a thread
would hold up every key press in the window beside it.
"""

from __future__ import annotations

import contextlib
import hashlib
import multiprocessing
import signal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.core.errors import UserError
from annotator.core.translation import tr
from annotator.services.project import open_beside
from annotator.services.settling_agreed import settle_agreed
from annotator.services.settling_queue import overview
from annotator.services.settling_terms import terms
from annotator.services.steps import Taken

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection

    from annotator.services.project import Project

    Tell = Callable[[int, int], None]

FEW = 24  # documents that are looked at without a process, which takes as long to start
_TURN = 0.05  # seconds after which ``stop`` is asked again


def settle_aside(
    project: Project,
    by: str,
    *,
    agreed: bool,
    few: int = FEW,
    stop: Callable[[], bool] = lambda: False,
    progress: Tell = lambda done, total: None,
) -> Taken:
    """Have what takes long done before ``overview`` is asked; what was written, as one step.

    How far every document is gets found out and kept in the file. With ``agreed`` what needs
    nobody's answer is written first, as ``settle_agreed`` does. Only where there are more than
    ``few`` documents to look at it takes a process: 0 where nobody waits for it. In a project that
    can't be written nothing is done. Raises UserError where the file can't be read or written, or
    the process ends early.
    """
    if project.read_only:
        return Taken("")
    known = overview(project, by, stop=lambda: True)
    there = len(known.documents) + known.unknown
    if there > few and (agreed or known.unknown > few):
        return _in_process(project, by, agreed, stop, progress)
    return settle_agreed(project, by, stop=stop, progress=progress) if agreed else Taken("")


def layers_state(project: Project) -> str:
    """A text that is another one whenever annotators' layers, the schema or the terms are."""
    with project.file.reading():
        worked = project.file.settling.documents()
    layers = [(each.id, [layer.state for layer in each.layers]) for each in worked]
    told = repr((project.schema.version, terms(project), layers))
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()


def _in_process(
    project: Project, by: str, agreed: bool, stop: Callable[[], bool], progress: Tell
) -> Taken:
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(
        target=serve, args=(theirs, str(project.path), by, agreed), daemon=True
    )
    process.start()
    theirs.close()
    try:
        while True:
            if stop():
                return Taken("")
            if ours.poll(_TURN):
                what, *said = ours.recv()
                if what == "done":
                    return Taken(said[0], documents=said[1], step=said[2])
                if what == "trouble":
                    raise UserError(said[0])
                progress(*said)
    except EOFError as error:
        raise UserError(tr("Counting the disagreements ended early; try it again.")) from error
    finally:
        process.kill()
        process.join()
        process.close()
        ours.close()


def serve(connection: Connection, path: str, by: str, agreed: bool) -> None:
    """What the process does: tell how far it is, then what was written, or what is the matter."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is for the parent

    def say(*words: Any) -> None:
        with contextlib.suppress(OSError):  # the other side is gone, and ends this process
            connection.send(words)

    def tell(done: int, total: int) -> None:
        say("progress", done, total)

    try:
        with open_beside(Path(path), read_only=False) as project:
            if agreed:
                taken = settle_agreed(project, by, progress=tell)
            else:
                overview(project, by, progress=tell)
                taken = Taken("")
    except UserError as error:
        say("trouble", str(error))
    else:
        say("done", taken.name, taken.documents, taken.step)
