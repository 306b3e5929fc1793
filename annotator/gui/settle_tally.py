"""How far settling is: in words, and as a bar of what is agreed and what people decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.core.colors import mixed
from annotator.core.gold import Tally
from annotator.core.translation import tr
from annotator.gui.plain_words import plain_tip

if TYPE_CHECKING:
    from annotator.gui.theme import Theme

_HEIGHT = 4  # px
_PALE = 0.34  # share of the accent in what nobody had to decide


def tally_words(tally: Tally, by: str) -> str:
    """What is settled, and by whom: ``151 settled by agreement, 12 by you``."""
    parts = [tr("{agreed:,} settled by agreement", agreed=tally.agreed)]
    parts += [tr("{by_rule:,} by rules", by_rule=tally.by_rule)] if tally.by_rule else []
    others = {name: each for name, each in tally.by_people.items() if name != by}
    mine = tally.by_people.get(by, 0)
    parts += [tr("{mine:,} by you", mine=mine)] if mine or not others else []
    parts += [
        tr("{number:,} by {name}", number=each, name=name)
        for name, each in sorted(others.items())[:2]
    ]
    return ", ".join(parts)


def tally_counts(tally: Tally) -> tuple[int, int]:
    """How many questions are settled, and of how many."""
    settled = tally.agreed + tally.by_rule + sum(tally.by_people.values())
    return settled, settled + tally.open + tally.waiting


def short_words(tally: Tally) -> str:
    """How many of those that somebody must answer are answered: ``12 of 316 · 448 agreed``."""
    answered = sum(tally.by_people.values())
    parts = [
        tr(
            "{answered:,} of {number:,}",
            answered=answered,
            number=answered + tally.open + tally.waiting,
        )
    ]
    parts += [tr("{agreed:,} agreed", agreed=tally.agreed)] if tally.agreed else []
    return " · ".join(
        [*parts, *([tr("{by_rule:,} by rules", by_rule=tally.by_rule)] if tally.by_rule else [])]
    )


class TallyBar(QWidget):
    """Pale for what was settled by agreement and rules, in the full accent what people decided."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._tally = Tally()
        self.setAccessibleName(tr("Settled"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self.update()

    def show_tally(self, tally: Tally, by: str) -> None:
        """Show how far settling is."""
        self._tally = tally
        settled, everything = tally_counts(tally)
        words = tr(
            "{settled:,} of {everything:,} settled: {tally_words}",
            settled=settled,
            everything=everything,
            tally_words=tally_words(tally, by),
        )
        self.setToolTip(plain_tip(words))
        self.setAccessibleDescription(words)
        self.update()

    def sizeHint(self) -> QSize:
        """A thin line of any width."""
        return QSize(120, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the two parts on the ground of the whole."""
        theme, tally = self._theme, self._tally
        decided = sum(tally.by_people.values())
        pale = mixed(theme.hairline, theme.accent, _PALE)
        everything = max(tally_counts(tally)[1], 1)
        left = 0.0
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            for number, color in (
                (everything, theme.hairline),
                (tally.agreed + tally.by_rule, pale),
                (decided, theme.accent),
            ):
                wide = self.width() * number / everything
                painter.setBrush(QColor(color))
                painter.drawRoundedRect(QRectF(left, 0, wide, _HEIGHT), 2, 2)
                left += 0 if color == theme.hairline else wide
