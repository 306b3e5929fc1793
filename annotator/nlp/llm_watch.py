"""Requests that end in time, and when somebody asks to stop, however slowly a server answers."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
import urllib.request
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

_LOOK = 0.1  # seconds between two looks at whether somebody asked to stop


class Watch:
    """Hangs up on a server inside ``with``, when it is late or somebody asks to stop.

    Whatever waits for the server then gets an error, or less than the whole answer.
    """

    def __init__(self, stopped: Callable[[], bool], seconds: float) -> None:
        self.is_stopped = self.has_hung_up = False
        self._stopped = stopped
        self._deadline = time.monotonic() + seconds
        self._over = threading.Event()
        self._socket: socket.socket | None = None
        self._thread = threading.Thread(target=self._run, name="language model watch", daemon=True)

    def __enter__(self) -> Watch:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def connected(self, made: socket.socket) -> None:
        """Watch over this connection."""
        self._socket = made

    def _run(self) -> None:
        while not self._over.wait(_LOOK):
            self.is_stopped = self.is_stopped or self._stopped()
            is_late = time.monotonic() > self._deadline
            if (self.is_stopped or is_late) and self._socket is not None:
                self.has_hung_up = True
                with contextlib.suppress(OSError):
                    socket.socket.shutdown(self._socket, socket.SHUT_RDWR)


def handlers(context: Any) -> tuple[urllib.request.BaseHandler, ...]:
    """What opens connections, of requests that have a ``watch``, so that it sees them."""
    return _Http(), _Https(context=context)


def _seen(make: Any, watch: Watch) -> Callable[..., Any]:
    def made(*given: Any, **options: Any) -> Any:
        connection = make(*given, **options)
        connect = connection.connect

        def connected() -> None:
            connect()
            watch.connected(connection.sock)

        connection.connect = connected
        return connection

    return made


class WatchedRequest(urllib.request.Request):
    """A request whose connection a watch sees."""

    def __init__(self, watch: Watch, *given: Any, **options: Any) -> None:
        super().__init__(*given, **options)
        self.watch = watch


class _Http(urllib.request.HTTPHandler):
    def do_open(self, http_class: Any, req: Any, **options: Any) -> Any:
        return super().do_open(_seen(http_class, req.watch), req, **options)


class _Https(urllib.request.HTTPSHandler):
    def do_open(self, http_class: Any, req: Any, **options: Any) -> Any:
        return super().do_open(_seen(http_class, req.watch), req, **options)
