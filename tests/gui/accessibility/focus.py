"""Gives the keyboard to the topmost window of an X server, as a window manager would.

Four requests of the X protocol, version 11, spoken over the server's socket.
"""

from __future__ import annotations

import socket
import struct

_VIEWABLE = 2
_QUERY_TREE, _ATTRIBUTES, _SET_FOCUS, _GET_FOCUS = 15, 3, 42, 43
_TO_PARENT = 2


class Keyboard:
    """A connection to the server of a display such as ``:99``."""

    def __init__(self, display: str) -> None:
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.connect(f"/tmp/.X11-unix/X{display.removeprefix(':')}")
        self._socket.sendall(struct.pack("<BxHHHHxx", ord("l"), 11, 0, 0, 0))
        accepted, length = struct.unpack("<BxxxxxH", self._read(8))
        setup = self._read(4 * length)
        assert accepted == 1, setup
        vendor, formats = struct.unpack_from("<H", setup, 16)[0], setup[21]
        (self._root,) = struct.unpack_from("<I", setup, 32 + (vendor + 3) // 4 * 4 + 8 * formats)

    def close(self) -> None:
        """Hang up."""
        self._socket.close()

    def give_to_top(self) -> None:
        """Let what is typed go to the uppermost window that is shown."""
        reply = self._request(_QUERY_TREE, 0, self._root)
        (count,) = struct.unpack_from("<H", reply, 16)
        for window in reversed(struct.unpack_from(f"<{count}I", reply, 32)):
            attributes = self._request(_ATTRIBUTES, 0, window)
            overrides = attributes[27]
            if attributes[26] == _VIEWABLE and not overrides:
                self._send(_SET_FOCUS, _TO_PARENT, window, 0)
                break
        self._request(_GET_FOCUS, 0)  # its reply comes once the focus is there

    def _send(self, code: int, detail: int, *words: int) -> None:
        length = 1 + len(words)
        self._socket.sendall(struct.pack(f"<BBH{len(words)}I", code, detail, length, *words))

    def _request(self, code: int, detail: int, *words: int) -> bytes:
        self._send(code, detail, *words)
        while True:
            head = self._read(32)
            if head[0] == 1:
                return head + self._read(4 * struct.unpack_from("<I", head, 4)[0])

    def _read(self, count: int) -> bytes:
        parts = b""
        while len(parts) < count:
            part = self._socket.recv(count - len(parts))
            assert part, "the X server has gone"
            parts += part
        return parts
