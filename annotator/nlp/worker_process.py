"""The worker process's own side: builds a suggester, answers requests, shows that it lives."""

from __future__ import annotations

import gc
import logging
import multiprocessing
import os
import signal
import sys
import threading
import time
from typing import TYPE_CHECKING

from annotator.core.errors import UserError
from annotator.core.records import to_record
from annotator.core.text import sha256_of
from annotator.nlp.messages import (
    Beat,
    Build,
    Report,
    Request,
    Result,
    Started,
    Stop,
    Trouble,
    Unusable,
    encode,
    order_from,
)
from annotator.nlp.spec import SuggesterSpec, suggester_of

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from annotator.nlp.protocol import Suggester

BEAT = 0.5  # seconds between signs of life
_NICENESS = 10
_ORPHANED = 1  # the exit code where the parent is gone; nobody is left to read it
_BELOW_NORMAL = 0x4000  # Windows' BELOW_NORMAL_PRIORITY_CLASS
log = logging.getLogger(__name__)


class _Line:
    """The pipe to the window's process; whole messages, from any thread."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._lock = threading.Lock()

    def send(self, report: Report) -> None:
        data = encode(report)
        with self._lock:
            self._connection.send_bytes(data)

    def answer(self, number: int, report: Report) -> None:
        """Send a result, or that it can't be sent: nobody knows what a suggester puts into it."""
        try:
            self.send(report)
        except (TypeError, ValueError, RecursionError) as error:
            self.send(Trouble(number, f"its suggestions can't be read ({type(error).__name__})"))


def serve(connection: Connection) -> None:
    """Runs until told to stop, or until the other side is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is for the parent
    _step_back()
    line = _Line(connection)
    ended = threading.Event()
    beats = threading.Thread(target=_beat, args=(line, ended), daemon=True)
    try:
        order = order_from(connection.recv_bytes())
        if not isinstance(order, Build):
            return
        beats.start()
        suggester = _build(order, line)
        while suggester is not None:
            order = order_from(connection.recv_bytes())
            if isinstance(order, Stop):
                break
            if isinstance(order, Request):
                line.answer(order.number, answer(suggester, order))
    except (EOFError, OSError):
        pass  # the parent is gone; nobody is left to tell
    finally:
        ended.set()
        connection.close()


def _beat(line: _Line, ended: threading.Event) -> None:
    """Shows that this process lives, and ends it in the middle of its work when nobody looks."""
    parent = multiprocessing.parent_process()
    while not ended.wait(BEAT):
        try:
            line.send(Beat())
        except (OSError, ValueError):
            break
        if parent is not None and not parent.is_alive():
            break
    if not ended.is_set():
        os._exit(_ORPHANED)


def order_for(spec: SuggesterSpec) -> Build:
    """The order to build what a spec describes."""
    return Build(
        *(spec.schema, spec.lexicon, spec.gazetteer, spec.pipeline, spec.factory, spec.trained)
    )


def spec_from(order: Build) -> SuggesterSpec:
    """The spec that an order is made from."""
    return SuggesterSpec(
        *(order.schema, order.lexicon, order.gazetteer, order.pipeline, order.factory),
        order.trained,
    )


def _build(order: Build, line: _Line) -> Suggester | None:
    try:
        suggester = suggester_of(spec_from(order))
    except UserError as error:
        line.send(Unusable(str(error)))
        return None
    gc.freeze()  # what is loaded stays: the collector would look through it at every few texts
    line.send(Started(suggester.source))
    return suggester


def answer(suggester: Suggester, request: Request) -> Report:
    """What a suggester makes of a request's text, or why it makes nothing of it."""
    begin = time.perf_counter()
    try:
        items = [item for batch in suggester.suggest([request.text]) for item in batch]
        records = [to_record(item) for item in items]
    except Exception as error:  # whatever a suggester does, the next text is served
        log.exception("a suggester failed")
        return Trouble(request.number, f"{type(error).__name__}: {error}")
    seconds = time.perf_counter() - begin
    return Result(request.number, sha256_of(request.text), seconds, records)


def _step_back() -> None:
    """Lowers this process's priority, so that the window stays smooth."""
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), _BELOW_NORMAL)
        return
    try:
        os.nice(_NICENESS)
    except OSError:
        log.info("the worker keeps its priority")
