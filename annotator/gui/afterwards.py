"""What must be done, but not before the screen shows what somebody asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

_MILLISECONDS = 30  # two frames: what was asked for is painted by then


class Afterwards(QObject):
    """Things that wait until the screen was painted; ``finish`` does them now, in their order.

    ``run`` is called with each, so that errors are its business.
    """

    def __init__(self, run: Callable[[Callable[[], None]], None], parent: QObject) -> None:
        super().__init__(parent)
        self._run = run
        self._waiting: list[Callable[[], None]] = []
        self._timer = QTimer(self, singleShot=True, interval=_MILLISECONDS)
        self._timer.timeout.connect(self.finish)

    def add(self, act: Callable[[], None]) -> None:
        """Do this once the screen was painted."""
        self._waiting.append(act)
        self._timer.start()

    def finish(self) -> None:
        """Do now what waits."""
        self._timer.stop()
        waiting, self._waiting = self._waiting, []
        for act in waiting:
            self._run(act)
