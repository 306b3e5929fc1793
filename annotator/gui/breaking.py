"""Words that are wider than a line, such as a file's name: where such a line may break."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QFontMetrics, QFontMetricsF

BREAK = "\u200b"  # nothing that could be seen, but a line may end there


def breakable(words: str, widths: QFontMetrics | QFontMetricsF, width: float) -> str:
    """The words, of which one that is wider than ``width`` (logical pixels) may break anywhere."""
    return " ".join(
        word if widths.horizontalAdvance(word) <= width else BREAK.join(word)
        for word in words.split(" ")
    )
