"""The moving picture is read back by Qt as it was written, frame by frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QImage, QImageReader, QPainter

if TYPE_CHECKING:
    from pathlib import Path


def frame(*squares: tuple[int, int, str]) -> QImage:
    """A light picture with squares of colour."""
    image = QImage(61, 41, QImage.Format.Format_RGB32)
    image.fill(QColor("#fdfcfa"))
    with QPainter(image) as painter:
        for left, top, color in squares:
            painter.fillRect(left, top, 9, 7, QColor(color))
    return image


def test_every_frame_comes_back_pixel_by_pixel(qapp, script, tmp_path: Path):
    frames = [
        frame(),
        frame((3, 5, "#a83232")),
        frame((3, 5, "#2e7d4f"), (51, 33, "#000000")),
        frame((51, 33, "#000000")),
    ]
    film = script("moving_picture").MovingPicture()
    for image in frames:
        film.add(image, 120)
    film.add(frames[-1], 80)  # the same once more: shown for longer
    assert len(film) == len(frames)
    path = tmp_path / "film.webp"
    film.save(path)
    reader = QImageReader(str(path))
    assert (reader.supportsAnimation(), reader.imageCount()) == (True, len(frames))
    times = []
    for image in frames:
        assert reader.read().convertToFormat(QImage.Format.Format_RGB32) == image
        times.append(reader.nextImageDelay())
    assert times == [120, 120, 120, 200]


def test_the_picture_of_the_readme_is_small(checkout: Path):
    path = checkout / "resources" / "help" / "annotate.webp"
    assert path.stat().st_size < 1_500_000
    assert "resources/help/annotate.webp" in (checkout / "README.md").read_text(encoding="utf-8")
