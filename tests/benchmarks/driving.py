"""The real window under a stopwatch: opening it, pressing keys, waiting until it has painted."""

from __future__ import annotations

import os
import statistics
import time
from collections import deque
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, Any

from tests.benchmarks.texts import ANNOTATOR

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

Row = dict[str, Any]
_text_painted_at: deque[float] = deque(maxlen=1)  # the last time
_DELETIONS = 52  # QEvent.Type.DeferredDelete


def prepare(folder: Path) -> None:
    """No screen needed, and settings of our own."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_DATA_HOME"] = str(folder)
    application()


@cache
def application():
    """The Qt application; the offscreen platform's remarks are no news."""
    from PySide6.QtCore import qInstallMessageHandler

    from annotator.app import make_application

    qInstallMessageHandler(lambda *_: None)
    _time_texts()
    return make_application([])


def _time_texts() -> None:
    """Note when a text view has painted."""
    from annotator.gui.text_view.view import TextView

    paint = TextView.paintEvent

    def timed(self, event) -> None:
        paint(self, event)
        _text_painted_at.append(time.perf_counter())

    TextView.paintEvent = timed


@contextmanager
def window_on(path: Path, *, suggest: bool = False) -> Iterator:
    """The main window on a project."""
    from annotator.gui.main_window import MainWindow
    from annotator.services.project import open_project
    from annotator.settings import Settings

    application()
    window = MainWindow(Settings(annotator=ANNOTATOR, theme="light"))
    window.show()
    window.activateWindow()
    window.workspace.open_project(open_project(path), ANNOTATOR, suggest=suggest)
    settle()
    yield window
    window.close()
    window.deleteLater()
    settle()


def settle(seconds: float = 0.0) -> None:
    """Let the window do what it does behind the keys, for at least so long."""
    app, end = application(), time.perf_counter() + seconds
    app.sendPostedEvents(None, _DELETIONS)  # only a running event loop does so by itself
    app.processEvents()
    while time.perf_counter() < end:
        app.processEvents()
        time.sleep(0.001)


def painted(act: Callable[[], object]) -> float:
    """Milliseconds from something to the end of the repaint that follows from it."""
    app = application()
    started = time.perf_counter()
    act()
    app.processEvents()
    app.processEvents()  # should the first turn have made something else dirty
    return (time.perf_counter() - started) * 1000


def both_painted(act: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds until the text is painted as it is to be, and until all of the window is.

    The text comes first at a key; the rest of the window is worked out when it is on the screen.
    """
    _text_painted_at.clear()
    started = time.perf_counter()
    whole = painted(act)
    text = (_text_painted_at[-1] - started) * 1000 if _text_painted_at else whole
    return text, whole


def press(widget, key: str) -> None:
    """Press a key, named as in the key table."""
    from PySide6.QtGui import QKeySequence
    from PySide6.QtTest import QTest

    combination = QKeySequence.fromString(key)[0]
    QTest.keyClick(widget, combination.key(), combination.keyboardModifiers())


def p99(times: list[float]) -> float:
    """The value that 99 of 100 don't exceed."""
    return sorted(times)[max(0, -(-len(times) * 99 // 100) - 1)]


def row(
    case: str,
    value: float,
    unit: str = "ms",
    baseline: float | None = None,
    target: float | None = None,
    **more: Any,
) -> Row:
    """A row of the table."""
    result: Row = {"case": case, "value": round(value, 3), "unit": unit, "baseline": None}
    if baseline is not None:
        result |= {"baseline": round(baseline, 3), "ratio": round(value / max(baseline, 1e-9), 2)}
    if target is not None:
        result |= {"target": f"< {target:g}", "met": value < target}
    return result | more


def median(times: list[float]) -> float:
    """The median."""
    return statistics.median(times)
