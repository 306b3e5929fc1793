"""Imports what draws plots, without the window standing still for long.

PySide makes each type of Qt when it is named for the first time, and two threads that do so at the
same moment take the application with them (seen with 6.11: pyqtgraph, imported in a thread, names
all of them). So only what knows nothing of Qt is imported behind the window.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.gui.tasks import Task, TaskRunner

_PORTION = 60  # types that are made at a time: a few milliseconds


class PlotsLoading(QObject):
    """Loads the plots once, a portion after the other; ``loaded`` follows."""

    loaded = Signal()

    def __init__(self, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._steps = _steps()
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._go_on)

    def start(self) -> None:
        """Begin; the window's events come in between."""
        self._tasks.start(_import_numbers, lambda _: self._turn.start())

    def _go_on(self) -> None:
        if next(self._steps, None) is None:
            self._turn.stop()
            self.loaded.emit()


def _import_numbers(_task: Task) -> None:
    importlib.import_module("numpy")


def _steps() -> Iterator[str]:
    """One portion after the other, each named by what it was."""
    for module in (QtCore, QtGui, QtWidgets):
        names = dir(module)
        for start in range(0, len(names), _PORTION):
            for name in names[start : start + _PORTION]:
                getattr(module, name)
            yield module.__name__
    importlib.import_module("pyqtgraph")
    yield "pyqtgraph"
    importlib.import_module("annotator.gui.agreement_plots")
    yield "plots"
