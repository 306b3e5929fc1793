"""A suggester in a process of its own, watched and restarted: the window never waits for it."""

from __future__ import annotations

import contextlib
import multiprocessing
import threading
import time
from collections import OrderedDict, deque
from dataclasses import dataclass
from multiprocessing.connection import wait
from typing import TYPE_CHECKING

import msgspec

from annotator.core.model import Event, Link, Mention, Suggestion
from annotator.core.records import from_record
from annotator.core.translation import tr
from annotator.nlp.messages import (
    Report,
    Request,
    Result,
    Started,
    Stop,
    Trouble,
    Unusable,
    encode,
    report_from,
)
from annotator.nlp.worker_process import order_for, serve

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

    from annotator.nlp.spec import SuggesterSpec

SILENCE = 30.0  # seconds without a sign of life after which a worker counts as hung
_STARTS = 3  # failed starts in a row after which it is given up
_PATIENCE = 2.0  # seconds that a stopped worker gets to end by itself


@dataclass(frozen=True, slots=True)
class Ready:
    """The worker is up; ``source`` names its suggester."""

    source: str


@dataclass(frozen=True, slots=True)
class Suggested:
    """A document's suggestions; ``sha256`` is of the text they were made for."""

    document_id: str
    sha256: str
    suggestions: tuple[Suggestion, ...]
    seconds: float


@dataclass(frozen=True, slots=True)
class Failed:
    """A document that no suggestions could be made for; it is not tried again."""

    document_id: str
    why: str


@dataclass(frozen=True, slots=True)
class Died:
    """The worker ended. Another one is started, unless this is ``final``."""

    why: str
    final: bool = False


Happening = Ready | Suggested | Failed | Died


class Worker:
    """Sends texts to a worker process, one at a time, and tells what came of them.

    It may be used from several threads. It has none of its own: ``receive`` does the watching,
    so call it regularly while documents are waiting.
    """

    def __init__(self, spec: SuggesterSpec, silence: float = SILENCE) -> None:
        self._spec = spec
        self._silence = silence
        self._lock = threading.RLock()
        self._process: SpawnProcess | None = None
        self._connection: Connection | None = None
        self._waiting: OrderedDict[str, str] = OrderedDict()
        self._running: tuple[int, str] | None = None  # the request's number and its document
        self._happenings: deque[Happening] = deque()
        self._number = 0
        self._cancelled: set[int] = set()
        self._is_ready = False
        self._failed_starts = 0
        self._last_sign = 0.0

    def start(self) -> None:
        """Starts the process; does nothing while it runs. ``Ready`` or ``Died`` follows."""
        with self._lock:
            if self._process is None:
                self._failed_starts = 0
                self._launch()

    def submit(self, document_id: str, text: str) -> None:
        """Asks for a document's suggestions; asking again before they came replaces the text."""
        with self._lock:
            self._waiting[document_id] = text
            self._send_next()

    def prioritise(self, document_id: str) -> None:
        """Puts a waiting document first; any other is ignored."""
        with self._lock:
            if document_id in self._waiting:
                self._waiting.move_to_end(document_id, last=False)

    def cancel_all(self) -> None:
        """Forgets all documents, the one in work included: nothing more comes of them."""
        with self._lock:
            self._waiting.clear()
            self._happenings = deque(
                each for each in self._happenings if isinstance(each, Ready | Died)
            )
            if self._running is not None:
                self._cancelled.add(self._running[0])

    @property
    def pending(self) -> int:
        """How many documents are waiting or in work."""
        with self._lock:
            busy = self._running is not None and self._running[0] not in self._cancelled
            return len(self._waiting) + busy

    def receive(self, timeout: float) -> Happening | None:
        """The next thing that happened, or None after ``timeout`` seconds without any."""
        end = time.monotonic() + timeout
        while True:
            with self._lock:
                if self._happenings:
                    return self._happenings.popleft()
                connection, process = self._connection, self._process
            left = end - time.monotonic()
            if connection is None or process is None:
                if left <= 0:
                    return None
                time.sleep(min(left, 0.05))
                continue
            try:
                wait([connection, process.sentinel], max(0.0, min(left, 0.25)))
            except (OSError, ValueError):
                continue  # closed by another thread meanwhile
            with self._lock:
                if connection is self._connection:
                    self._look()
                if not self._happenings and left <= 0:
                    return None

    def close(self) -> None:
        """Ends the process, forgetting what waits. The worker can be started again."""
        with self._lock:
            self._waiting.clear()
            self._happenings.clear()
            if self._connection is not None and self._running is None:
                self._try_send(encode(Stop()))
            self._end(gently=self._running is None and self._is_ready)

    def __enter__(self) -> Worker:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _launch(self) -> None:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=serve, args=(theirs,), name="annotator suggester")
        process.daemon = True  # it never outlives its parent
        process.start()
        theirs.close()
        self._process, self._connection = process, ours
        self._is_ready = False
        self._last_sign = time.monotonic()
        self._try_send(encode(order_for(self._spec)))

    def _try_send(self, data: bytes) -> None:
        """Sends; that the worker is gone is noticed by the next look."""
        if self._connection is not None:
            with contextlib.suppress(OSError, ValueError):
                self._connection.send_bytes(data)

    def _send_next(self) -> None:
        """Gives the worker the next document. It is idle then, so sending does not wait for it."""
        if not self._is_ready or self._running is not None or not self._waiting:
            return
        document_id, text = self._waiting.popitem(last=False)
        self._number += 1
        self._running = self._number, document_id
        self._try_send(encode(Request(self._number, text)))

    def _look(self) -> None:
        """Reads what the worker said, and whether it still lives."""
        connection, process = self._connection, self._process
        assert connection is not None
        assert process is not None
        try:
            while connection is self._connection and connection.poll():
                self._last_sign = time.monotonic()
                self._take(report_from(connection.recv_bytes()))
        except (EOFError, OSError):
            self._bury(tr("it ended by itself"))
            return
        except msgspec.MsgspecError as error:
            self._bury(tr("it said something that makes no sense ({error})", error=error))
            return
        if connection is not self._connection:
            return
        if not process.is_alive():
            self._bury(tr("it ended with code {exitcode}", exitcode=process.exitcode))
        elif time.monotonic() - self._last_sign > self._silence:
            self._bury(tr("it gave no sign of life for {silence:g} seconds", silence=self._silence))

    def _take(self, report: Report) -> None:
        match report:
            case Started():
                self._is_ready = True
                self._failed_starts = 0
                self._happenings.append(Ready(report.source))
                self._send_next()
            case Unusable():
                self._give_up(report.why)
            case Result() | Trouble() if self._running and self._running[0] == report.number:
                document_id = self._running[1]
                self._running = None
                if report.number in self._cancelled:
                    self._cancelled.discard(report.number)
                elif isinstance(report, Trouble):
                    self._happenings.append(Failed(document_id, report.why))
                else:
                    self._happenings.append(suggested_from(document_id, report))
                self._send_next()

    def _bury(self, why: str) -> None:
        """Ends a dead or hung worker, reports it and what it worked on, and starts another."""
        was_ready, running = self._is_ready, self._running
        self._end(gently=False)
        sentence = tr("The suggester's process had to be restarted: {why}.", why=why)
        if running is not None and running[0] not in self._cancelled:
            reason = tr("The suggester's process broke down over this document: {why}.", why=why)
            self._happenings.append(Failed(running[1], reason))
        self._cancelled.clear()
        self._failed_starts = 0 if was_ready else self._failed_starts + 1
        if self._failed_starts >= _STARTS:
            self._give_up(tr("The suggester's process does not start: {why}.", why=why))
            return
        self._happenings.append(Died(sentence))
        self._launch()

    def _give_up(self, why: str) -> None:
        self._end(gently=True)
        for document_id in self._waiting:
            self._happenings.append(Failed(document_id, why))
        self._waiting.clear()
        self._happenings.append(Died(why, final=True))

    def _end(self, gently: bool) -> None:
        process, connection = self._process, self._connection
        self._process = self._connection = self._running = None
        self._is_ready = False
        if connection is not None:
            connection.close()
        if process is None:
            return
        process.join(_PATIENCE if gently else 0)
        if process.is_alive():
            process.kill()
            process.join()
        process.close()


def suggested_from(document_id: str, report: Result) -> Suggested | Failed:
    """What a result says about a document."""
    try:
        items = [from_record(record) for record in report.items]
    except (KeyError, TypeError, ValueError) as error:
        return Failed(
            document_id, tr("The suggester sent something malformed ({error}).", error=error)
        )
    suggestions = tuple(item for item in items if isinstance(item, Mention | Event | Link))
    return Suggested(document_id, report.sha256, suggestions, report.seconds)
