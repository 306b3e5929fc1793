"""The window while it works: pauses of the event loop during pre-highlighting, and key to painted.

A pause is the time between two turns of a timer that fires all the time; the baseline is the same
window with nothing going on. Key to painted is from the key press to the end of the repaint.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from pathlib import Path

PAUSE_TARGET = 50.0  # milliseconds
KEY_TARGET = 16.0
_ARTICLE = Path(__file__).parents[2] / "resources/sample/articles/10_election.txt"


def rows(quick: bool) -> list[dict]:
    """Pauses of the event loop, then the time from keys to paint, at several sizes."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_DATA_HOME"] = folder
        result = _pauses(Path(folder), quick)
        sizes = (1, 20) if quick else (1, 20, 200)
        for times in sizes:
            result += _keys(Path(folder), times, quick)
    return result


def _window(path: Path, *, suggest: bool):
    from PySide6.QtCore import qInstallMessageHandler

    from annotator.app import make_application
    from annotator.gui.main_window import MainWindow
    from annotator.services.project import open_project
    from annotator.settings import Settings

    qInstallMessageHandler(lambda *_: None)  # the offscreen platform talks
    application = make_application([])
    window = MainWindow(Settings(annotator="Benchmark"))
    window.show()
    window.workspace.open_project(open_project(path), "Benchmark", suggest=suggest)
    return application, window


def _gaps(application, until) -> list[float]:
    """The pauses of the event loop in milliseconds, until a condition holds."""
    gaps, last = [], time.perf_counter()
    while not until():
        application.processEvents()
        now = time.perf_counter()
        gaps.append((now - last) * 1000)
        last = now
        time.sleep(0.001)
    return gaps


def _pauses(folder: Path, quick: bool) -> list[dict]:
    """Pauses while a project with a long article is pre-highlighted, beside an idle window."""
    from annotator.core.documents import Article
    from annotator.services.importing import add_article
    from annotator.services.sample import create_sample

    path = folder / "pauses.annotator"
    project = create_sample(path)
    text = _ARTICLE.read_text(encoding="utf-8")
    long = "\n\n".join(f"{number}. {text}" for number in range(2 if quick else 40))
    add_article(project, Article("long.txt", long))
    project.close()
    application, window = _window(path, suggest=False)
    end = time.perf_counter() + 3
    idle = _gaps(application, lambda: time.perf_counter() > end)
    window.close()
    application, window = _window(path, suggest=True)
    for number in range(window.queue.model.rowCount()):
        window.workspace.open(window.queue.model.index(number).data(0x0100).id)
    end = time.perf_counter() + 120
    model = window.queue.model

    def finished() -> bool:
        left = [n for n in range(model.rowCount()) if not model.index(n).data(0x0100).suggested]
        return (not left and not window.workspace.is_taking) or time.perf_counter() > end

    busy = _gaps(application, finished)
    window.close()
    application.processEvents()
    worst, baseline = max(busy), max(idle)
    return [
        {
            "case": f"worst pause while {len(long):,} characters and the sample are highlighted",
            "value": worst,
            "unit": "ms",
            "baseline": baseline,
            "ratio": worst / baseline,
            "target": f"< {PAUSE_TARGET:g}",
            "met": worst < PAUSE_TARGET,
        }
    ]


def _keys(folder: Path, times: int, quick: bool) -> list[dict]:
    """Open, accept, relabel, move a boundary, undo: at a text so many times an article's size."""
    from annotator.core.documents import Article
    from annotator.core.model import Decision, Mention, Origin, span_of
    from annotator.core.tokens import tokens
    from annotator.services.importing import add_article
    from annotator.services.project import create

    path = folder / f"keys{times}.annotator"
    project = create(path)
    text = "\n\n".join([_ARTICLE.read_text(encoding="utf-8")] * times)
    document_id = add_article(project, Article("keys.txt", text))
    suggestions = [
        Mention(
            f"s{start}", "GPE", span_of(text, (start, end)), (), Origin("test", Decision.SUGGESTED)
        )
        for start, end in tokens(text)[::7]
    ]
    with project.file.writing():
        project.file.documents.add_suggestions(document_id, "test", suggestions, "2024")
    project.close()
    started = time.perf_counter()
    application, window = _window(path, suggest=False)
    window.view.viewport().repaint()
    opened = (time.perf_counter() - started) * 1000
    where = f"{len(text) // 1000:,} kB, {len(suggestions):,} mentions"
    result = [{"case": f"project and article open, {where}", "value": opened, "unit": "ms"}]
    for name, keys in (
        ("accept", "\r"),
        ("relabel", "po"),
        ("move boundary", "]}"),
        ("undo", None),
    ):
        spent = _press(application, window, keys, 30 if quick else 200)
        middle = statistics.median(spent)
        worst = sorted(spent)[int(len(spent) * 0.99) - 1]
        result.append(
            {
                "case": f"{name}: key to painted, p99 (median {middle:.1f}), {where}",
                "value": worst,
                "unit": "ms",
                "target": f"< {KEY_TARGET:g}",
                "met": worst < KEY_TARGET,
            }
        )
    window.close()
    application.processEvents()
    return result


def _press(application, window, keys: str | None, count: int) -> list[float]:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    window.controller.place_caret(0)
    spent = []
    for number in range(count):
        started = time.perf_counter()
        if keys is None:
            QTest.keyClick(window.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        elif keys == "\r":
            QTest.keyClick(window.view, Qt.Key.Key_Return)
        else:
            QTest.keyClicks(window.view, keys[number % len(keys)])
        application.processEvents()  # paints what the key made dirty
        spent.append((time.perf_counter() - started) * 1000)
    return spent
