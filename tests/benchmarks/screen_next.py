"""Going on to the next document by Ctrl+Enter and Alt+Right: from the press to the repaint's end.

Once after a pause, as when somebody has read the article, and once at once, when nothing could be
read ahead. The baseline is a bare ``QTextEdit`` that is given the next text, without any mark.
Peers: brat and doccano 200 ms, Label Studio 790 ms.
"""

from __future__ import annotations

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
from tests.benchmarks.texts import SMALL, add_document, text_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.benchmarks.driving import Row

NEXT = 40.0  # milliseconds


def rows(folder: Path, quick: bool) -> list[Row]:
    """Both keys, with a pause and without one."""
    from annotator.gui.reading_ahead import PAUSE
    from annotator.services.project import create

    count = 10 if quick else 40
    path = folder / "next.annotator"
    project = create(path)
    for number in range(2 * count + 4):
        add_document(project, SMALL, number)
    project.close()
    bare = _bare(count)
    result = []
    with window_on(path) as window:
        for key, name in (("Alt+Right", "next document"), ("Ctrl+Return", "done and next")):
            for pause, when in ((PAUSE / 1000 + 0.1, "after a pause"), (0.0, "at once")):
                spent = []
                for _ in range(count // 2):
                    settle(pause)
                    spent.append(both_painted(lambda key=key: press(window.view, key)))
                text, whole = ([each[which] for each in spent] for which in (0, 1))
                case = (
                    f"{name}, {when}: key to text painted, p99 (median {median(text):.1f}; all of "
                    f"the window {p99(whole):.1f}, median {median(whole):.1f}), 6 kB"
                )
                result.append(row(case, p99(text), "ms", bare, NEXT, whole=p99(whole)))
    return result


def _bare(count: int) -> float:
    from PySide6.QtWidgets import QTextEdit

    edit = QTextEdit()
    edit.resize(842, 860)
    edit.show()
    settle(0.1)
    spent = [
        painted(lambda text=text: edit.setPlainText(text))
        for text in [text_of(SMALL, number) for number in range(count)]
    ]
    edit.close()
    edit.deleteLater()
    settle()
    return median(spent)
