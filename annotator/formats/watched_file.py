"""A file that tells how far it is read, so that whoever waits for it sees it, and can stop it."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

Reading = Callable[[int, int], None]  # bytes read, in all
_BLOCK = 1 << 18


class _Told(io.FileIO):
    """Tells at each block, before it is read."""

    def __init__(self, path: Path, reading: Reading) -> None:
        super().__init__(path, "rb")
        self._reading = reading
        self._size = path.stat().st_size

    def readinto(self, buffer: bytearray | memoryview) -> int | None:  # type: ignore[override]
        self._reading(self.tell(), self._size)
        return super().readinto(buffer)

    def readall(self) -> bytes:
        blocks = []
        while block := self.read(_BLOCK):
            blocks.append(block)
        return b"".join(blocks)

    def read(self, size: int | None = -1) -> bytes:
        if size is None or size < 0:
            return self.readall()
        self._reading(self.tell(), self._size)
        return super().read(size) or b""


def opened(path: Path, reading: Reading) -> io.BufferedReader:
    """A file to read, of which ``reading`` hears; what that raises comes out of the reading."""
    return io.BufferedReader(_Told(path, reading), _BLOCK)
