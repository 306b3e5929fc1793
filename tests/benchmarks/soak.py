"""A day's work at once: 20,000 edits over 300 documents through the real window.

Memory and time of an edit at the end, compared with the beginning (the baseline), once everything
was opened once. Time is the processor's, since others may use the machine; an edit is a key press
and the repaint that follows. After every few documents a screen, the palette, the find bar and a
dialog are opened and closed, as people do.
"""

from __future__ import annotations

import gc
import random
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.driving import (
    application,
    median,
    painted,
    prepare,
    press,
    row,
    settle,
    window_on,
)
from tests.benchmarks.texts import SMALL, add_document

if TYPE_CHECKING:
    from tests.benchmarks.driving import Row

EDITS, DOCUMENTS = 20_000, 300
_QUICK = (1_200, 30)
_PAUSE = 1.0  # seconds
_EVERY = 10  # documents after which something beside the text is opened
_MEMORY, _LATENCY = 1.10, 1.20  # the most that the end may be of the beginning
_KEYS = (
    *("Tab", "Return", "Tab", "Return", "Backspace"),
    *"gpoadlw",
    *("]", "[", ".", "Ctrl+Z", "Ctrl+Z", "Ctrl+Shift+Z"),
    *("Shift+A", "1", "Shift+D", "2", ","),
)
_BESIDE = (
    *(("Ctrl+F", "Esc"), ("Space", "Esc"), ("F1", "Esc"), ("F2", "F2"), ("F8", "F8")),
    *(("Ctrl+2", "Ctrl+1"), ("Ctrl+3", "Ctrl+1"), ("Ctrl+4", "Ctrl+1"), ("Ctrl+K", "Esc")),
    ("F3", "Esc"),
)


def rows(quick: bool) -> list[Row]:
    """Memory and time at the end of a day."""
    edits, documents = _QUICK if quick else (EDITS, DOCUMENTS)
    with tempfile.TemporaryDirectory() as folder:
        prepare(Path(folder))
        path = _project(Path(folder) / "soak.annotator", documents)
        with window_on(path) as window:
            day = _Day(window, edits, documents)
            day.work()
        problems = _problems(path)
    case = f"{day.done:,} edits over {documents} documents"
    kinds = (("in the middle", 0.5), ("of 100 the slowest", 0.99))
    return [
        row(f"{case}: memory", *day.memory(), day.memory()[2] * _MEMORY),
        *(
            row(f"{case}: an edit, {words}", *day.latency(part), day.latency(part)[2] * _LATENCY)
            for words, part in kinds
        ),
        row(f"{case}: what verify finds", float(problems), "", target=1),
    ]  # fmt: skip


def _project(path: Path, documents: int) -> Path:
    from annotator.services.project import create

    with create(path) as project:
        for number in range(documents):
            add_document(project, SMALL, number)
    return path


def _problems(path: Path) -> int:
    from annotator.services.project import open_project
    from annotator.services.verifying import verify

    with open_project(path) as project:
        return len(list(verify(project)))


class _Day:
    """Edits by chance, document after document; what each took, and the memory in between."""

    def __init__(self, window, edits: int, documents: int) -> None:
        self._window, self._edits = window, edits
        self._per_document = edits // documents
        self._chance = random.Random(4)
        self._times: list[float] = []  # processor milliseconds of each edit
        self._sizes: list[tuple[int, float]] = []  # after so many edits, MiB
        self.done = 0

    def work(self) -> None:
        """Annotate one document after the other."""
        for keys in _BESIDE:  # each screen is loaded once: that is no growth
            self._look_at(keys)
        document = 0
        while self.done < self._edits:
            until = min(self._edits, self.done + self._per_document)
            while self.done < until:
                self._edit()
            self._press("Ctrl+Return" if document % 3 else "Alt+Right")
            document += 1
            if document % _EVERY == 0:
                self._look_at(self._chance.choice(_BESIDE))
                self._sizes.append((self.done, _mebibytes()))

    def _edit(self) -> None:
        """Press a key at some place, and count it where it changed anything."""
        controller = self._window.controller
        if self._chance.random() < 0.3:
            controller.place_caret(self._chance.randrange(len(controller.session.text)))
            application().processEvents()
        before = controller.opened.revision
        began = time.process_time()
        self._press(self._chance.choice(_KEYS))
        spent = (time.process_time() - began) * 1000
        if controller.opened.revision != before:
            self._times.append(spent)
            self.done += 1

    def _press(self, key: str) -> None:
        painted(lambda: press(self._window.focusWidget() or self._window.view, key))

    def _look_at(self, keys: tuple[str, ...]) -> None:
        from PySide6.QtWidgets import QApplication

        for key in keys:
            painted(lambda key=key: press(QApplication.focusWidget() or self._window, key))
            settle(0.02)
        for widget in QApplication.topLevelWidgets():
            if widget is not self._window and widget.isVisible():
                widget.close()
        self._window.view.setFocus()
        settle()

    def memory(self) -> tuple[float, str, float]:
        """At the end and after a tenth of the day, the lowest of the last and first few."""
        first = [size for done, size in self._sizes if done > self._edits / 10] or [0.0]
        return min(first[-3:]), "MiB", min(first[:3])

    def latency(self, part: float) -> tuple[float, str, float]:
        """Of the last tenth and the second one: this part of the edits are quicker."""
        tenth = max(1, len(self._times) // 10)
        late, early = self._times[-tenth:], self._times[tenth : 2 * tenth]
        if part == 0.5:
            return median(late), "ms cpu", median(early)
        return _quantile(late, part), "ms cpu", _quantile(early, part)


def _quantile(times: list[float], part: float) -> float:
    return sorted(times)[min(len(times) - 1, int(len(times) * part))]


def _mebibytes() -> float:
    """What the process has in memory when somebody has paused for a second."""
    settle(_PAUSE)
    gc.collect()
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    line = next(each for each in status.read_text().splitlines() if each.startswith("VmRSS"))
    return int(line.split()[1]) / 1024
