"""Writes an animated WebP from pictures of Qt, of which only what changed is kept.

Qt compresses each picture; the container around them is written here, so nothing else is needed.
"""

import struct
from pathlib import Path

import numpy as np
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QImageWriter

LOSSLESS = 100
ANIMATED, ALPHA = 0x02, 0x10
FOR_EVER = 0  # times it is played


class MovingPicture:
    """Frames of one size, each shown for a while (milliseconds)."""

    def __init__(self) -> None:
        self._frames: list[tuple[QImage, int]] = []

    def add(self, image: QImage, milliseconds: int) -> None:
        """One more frame; one that looks like the last only prolongs it."""
        image = image.convertToFormat(QImage.Format.Format_ARGB32)
        if self._frames and self._frames[-1][0] == image:
            last, shown = self._frames.pop()
            image, milliseconds = last, shown + milliseconds
        self._frames.append((image, milliseconds))

    def __len__(self) -> int:
        return len(self._frames)

    def save_frames(self, folder: Path) -> None:
        """Write every frame as a picture of its own."""
        folder.mkdir(parents=True, exist_ok=True)
        for number, (image, _) in enumerate(self._frames):
            image.save(str(folder / f"{number:02}.png"))

    def save(self, path: Path) -> None:
        """Write it, played for ever."""
        first = self._frames[0][0]
        chunks = _chunk(b"VP8X", bytes([ANIMATED | ALPHA, 0, 0, 0]) + _size(first))
        chunks += _chunk(b"ANIM", struct.pack("<IH", 0, FOR_EVER))
        before = None
        for image, milliseconds in self._frames:
            chunks += _frame(image, before, milliseconds)
            before = image
        path.write_bytes(b"RIFF" + struct.pack("<I", len(chunks) + 4) + b"WEBP" + chunks)


def _chunk(name: bytes, body: bytes) -> bytes:
    return name + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2)


def _three(number: int) -> bytes:
    return struct.pack("<I", number)[:3]


def _size(image: QImage) -> bytes:
    return _three(image.width() - 1) + _three(image.height() - 1)


def _pixels(image: QImage) -> np.ndarray:
    """The picture as rows of 32-bit pixels."""
    rows = np.frombuffer(image.constBits(), dtype=np.uint32)
    return rows.reshape(image.height(), image.bytesPerLine() // 4)[:, : image.width()]


def _frame(image: QImage, before: QImage | None, milliseconds: int) -> bytes:
    """The part of a picture that changed, see-through where it did not."""
    pixels = _pixels(image)
    left = top = 0
    if before is not None:
        changed = pixels != _pixels(before)
        rows, columns = np.flatnonzero(changed.any(1)), np.flatnonzero(changed.any(0))
        top, left = int(rows[0]) & ~1, int(columns[0]) & ~1  # places are stored halved
        part = slice(top, int(rows[-1]) + 1), slice(left, int(columns[-1]) + 1)
        pixels = np.where(changed[part], pixels[part], np.uint32(0))
    pixels = np.ascontiguousarray(pixels)
    height, width = pixels.shape
    kept = QImage(pixels.tobytes(), width, height, 4 * width, QImage.Format.Format_ARGB32)
    place = _three(left // 2) + _three(top // 2)
    head = place + _size(kept) + _three(milliseconds) + b"\0"  # drawn over what is there
    return _chunk(b"ANMF", head + _bitstream(kept))


def _bitstream(image: QImage) -> bytes:
    """The chunks of a single WebP picture that hold its pixels."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"webp")
    writer.setQuality(LOSSLESS)
    if not writer.write(image):
        raise OSError(writer.errorString())
    data = bytes(buffer.data().data())
    found, place = b"", 12
    while place < len(data):
        name, size = data[place : place + 4], struct.unpack_from("<I", data, place + 4)[0]
        if name in {b"ALPH", b"VP8 ", b"VP8L"}:
            found += _chunk(name, data[place + 8 : place + 8 + size])
        place += 8 + size + size % 2
    return found
