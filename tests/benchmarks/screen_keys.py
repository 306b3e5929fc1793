"""Opening, keys and scrolling, at every size: from the press to the end of the repaint.

At a key the text is painted first, and that is measured; beside it stands the time until the card,
the lists and the hints are painted too.

Baselines are of a bare ``QTextEdit`` with the same text and nothing around it. Open: the text set,
a background for each mention, and painted. Keys: another background for one word, which is the
least that a highlighter made with Qt's own means does at a key. Scroll: the same keys.
"""

from __future__ import annotations

import gc
import random
import re
import time
from typing import TYPE_CHECKING

from tests.benchmarks.driving import (
    both_painted,
    median,
    p99,
    painted,
    press,
    row,
    settle,
    window_on,
)
from tests.benchmarks.texts import (
    SIZES,
    SMALL,
    Size,
    add_document,
    is_marked,
    suggestions_for,
)

if TYPE_CHECKING:
    from pathlib import Path

    from tests.benchmarks.driving import Row

Times = list[tuple[float, float]]  # until the text was painted, and until all was

KEY = 16.0  # milliseconds
OPEN = {"6 kB": 30.0, "100 kB": 500.0, "1 MB": 500.0}
# What other tools needed with about as many mentions, when they were run on such a machine.
_OPEN_PEERS = {"6 kB": "YEDDA 13, brat 550", "1 MB": "YEDDA 1000, doccano 4100, brat 31600"}


def rows(folder: Path, quick: bool) -> list[Row]:
    """Everything, size by size."""
    result: list[Row] = []
    for size in SIZES[:2] if quick else SIZES:
        result += _size(folder, size, quick)
    return result


def _size(folder: Path, size: Size, quick: bool) -> list[Row]:
    from annotator.services.project import create

    path = folder / f"keys{size.mentions}{size.one_paragraph}.annotator"
    project = create(path)
    for number in range(2):
        add_document(project, SMALL, number)
    large = add_document(project, size, 2, "Measured")
    add_document(project, SMALL, 3)
    text = project.text(large)
    marks = [
        (each.span.start, each.span.end)
        for each in suggestions_for(text, size.mentions, project.schema)[: size.mentions]
    ]
    project.close()
    bare = Bare(text, marks)
    result = []
    with window_on(path) as window:
        first = window.queue.model.index(0).data(0x0100).id
        opened = []
        for _ in range(3 if quick else 7):
            window.workspace.open(first)
            settle(0.05)
            opened.append(painted(lambda: window.workspace.open(large)))
        case = f"open {size.words}" + (
            f" ({_OPEN_PEERS[size.name]} ms)"
            if size.name in _OPEN_PEERS and not size.one_paragraph
            else ""
        )
        result.append(row(case, median(opened), baseline=bare.opened, target=OPEN[size.name]))
        settle(0.5)
        result += _keys(window, bare, size, quick)
        result += _scroll(window, bare, size, quick)
    bare.close()
    return result


# -- keys -----------------------------------------------------------------------------------


def _keys(window, bare: Bare, size: Size, quick: bool) -> list[Row]:
    each = 8 if quick else 40  # presses at each of five places
    length = len(window.controller.session.text)
    places = [round(length * share) for share in (0.5, 0.02, 0.97, 0.25, 0.75)]
    spent: dict[str, Times] = {name: [] for name in _ACTS}
    for place in places:
        for name, act in _ACTS.items():
            window.controller.place_caret(place)
            settle(0.02)
            spent[name] += act(window, each)
    return [_key_row(name, times, bare, size) for name, times in spent.items()]


def _key_row(name: str, times: Times, bare: Bare, size: Size) -> Row:
    text, whole = ([each[which] for each in times] for which in (0, 1))
    return row(
        f"{name}: key to text painted, p99 (median {median(text):.1f}; all of the window "
        f"{p99(whole):.1f}, median {median(whole):.1f}), {size.words}",
        p99(text),
        baseline=bare.key,
        target=KEY,
        median=round(median(text), 2),
        whole=round(p99(whole), 2),
        whole_median=round(median(whole), 2),
        presses=len(times),
    )


def _press(window, key: str) -> tuple[float, float]:
    return both_painted(lambda: press(window.view, key))


def _accept(window, count: int) -> Times:
    """Enter accepts and goes on to the next suggestion, which may scroll."""
    press(window.view, "Tab")
    return [_press(window, "Return") for _ in range(count)]


def _relabel(window, count: int) -> Times:
    spent = []
    for number in range(count):
        if number % 5 == 0:
            press(window.view, "Tab")
            settle()
        spent.append(_press(window, "pogdl"[number % 5]))
    return spent


def _move(window, count: int) -> Times:
    spent = []
    for number in range(count):
        if number % 4 == 0:
            press(window.view, "Tab")
            settle()
        spent.append(_press(window, "]]}}"[number % 4]))
    return spent


def _event(window, count: int) -> Times:
    """A new event on the next word, and the next, of those that people would mark."""
    spent = []
    for number in range(count):
        _go_to_word(window)
        spent.append(_press(window, ("Shift+A", "Shift+C", "Shift+M")[number % 3]))
    return spent


def _go_to_word(window) -> None:
    """Move the caret to the next word that people would mark."""
    for _ in range(40):
        press(window.view, "Right")
        settle()
        session, caret = window.controller.session, window.controller.caret
        word = next((w for w in re.findall(r"\w+", session.text.string[caret : caret + 40])), "")
        if word and session.text.string.startswith(word, caret) and is_marked(word):
            return


def _undo(window, count: int) -> Times:
    """Takes back what was done before: events, boundaries, labels."""
    return [_press(window, "Ctrl+Z") for _ in range(count)]


def _caret(window, count: int) -> Times:
    return [_press(window, "Right") for _ in range(count)]


_ACTS = {
    "accept": _accept,
    "relabel": _relabel,
    "move boundary": _move,
    "add event": _event,
    "undo": _undo,
    "caret to next token": _caret,
}


# -- scrolling ------------------------------------------------------------------------------


def _scroll(window, bare: Bare, size: Size, quick: bool) -> list[Row]:
    count = 30 if quick else 150
    window.controller.place_caret(0)
    settle(0.02)
    pages = [painted(lambda: press(window.view, "PgDown")) for _ in range(count)]
    window.controller.place_caret(0)
    settle(0.02)
    wheel = [painted(lambda: turn_wheel(window.view)) for _ in range(count)]
    bar, chance = window.view.verticalScrollBar(), random.Random(3)
    jumps = [
        painted(lambda: bar.setValue(chance.randrange(bar.maximum() + 1))) for _ in range(count)
    ]
    shown = (
        ("page down", pages, bare.page),
        ("wheel", wheel, bare.wheel),
        ("drag bar", jumps, bare.jump),
    )
    return [
        row(
            f"scroll, {name}: to painted, p99 (median {median(times):.1f}), {size.words}",
            p99(times),
            baseline=baseline,
            target=KEY if name != "drag bar" else None,
        )
        for name, times, baseline in shown
    ]


def turn_wheel(view) -> None:
    """One notch of the wheel."""
    from PySide6.QtCore import QPoint, QPointF, Qt
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QApplication

    place = QPointF(view.viewport().rect().center())
    event = QWheelEvent(
        place, QPointF(view.viewport().mapToGlobal(place)), QPoint(0, 0), QPoint(0, -120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase,
        False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)


class Bare:
    """What a bare QTextEdit needs for the same text. Values are milliseconds, medians."""

    def __init__(self, text: str, marks: list[tuple[int, int]]) -> None:
        from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
        from PySide6.QtWidgets import QTextEdit

        self._edit = edit = QTextEdit()
        edit.resize(842, 860)
        edit.show()
        settle()
        tint = QTextCharFormat()
        tint.setBackground(QColor("#dddddd"))

        def mark(start: int, end: int) -> None:
            cursor = QTextCursor(edit.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(tint)

        def begin() -> None:
            edit.setUpdatesEnabled(False)
            edit.setPlainText(text)
            cursor = QTextCursor(edit.document())
            cursor.beginEditBlock()
            for each in marks:
                mark(*each)
            cursor.endEditBlock()
            edit.setUpdatesEnabled(True)

        gc.collect()
        self.opened = painted(begin)
        settle(0.5)
        middle = len(marks) // 2
        cursor = QTextCursor(edit.document())
        cursor.setPosition(marks[middle][0])
        edit.setTextCursor(cursor)  # what is marked must be seen, or nothing is painted
        settle(0.1)
        tint.setBackground(QColor("#eecccc"))
        keys: list[float] = []
        end = time.perf_counter() + 4
        for each in marks[middle : middle + 20]:
            keys.append(painted(lambda each=each: mark(*each)))
            if time.perf_counter() > end:
                break
        self.key = median(keys)
        press(edit, "Ctrl+Home")
        self.page = median([painted(lambda: press(edit, "PgDown")) for _ in range(15)])
        self.wheel = median([painted(lambda: turn_wheel(edit)) for _ in range(15)])
        bar, chance = edit.verticalScrollBar(), random.Random(3)
        self.jump = median(
            [painted(lambda: bar.setValue(chance.randrange(bar.maximum() + 1))) for _ in range(15)]
        )

    def close(self) -> None:
        """Let go of it."""
        self._edit.close()
        self._edit.deleteLater()
        settle()
