"""From process start to a readable article, beside a bare Qt window with a text in it.

Both are whole processes started in turn; the clock runs from before the process is started until
its text has been painted. Values are medians.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TARGET = 0.8  # seconds
_BARE = """
import time
from PySide6.QtWidgets import QApplication, QTextEdit
application = QApplication([])
window = QTextEdit()
window.setPlainText("Estara launched missile strikes inside Vardania. " * 100)
window.resize(1440, 900)
window.show()
window.viewport().repaint()
application.processEvents()
print(time.time())
"""
_OURS = """
import sys, time
from pathlib import Path
from annotator.gui.source_reading import leave_sources_alone
leave_sources_alone()
from annotator.app import make_application
from annotator.gui.main_window import MainWindow
from annotator.settings import Settings
application = make_application([])
window = MainWindow(Settings(annotator="Benchmark"))
window.show()
window.files.open(Path(sys.argv[1]))
window.view.viewport().repaint()
application.processEvents()
print(time.time())
print(*(name for name in ("spacy", "numpy", "trafilatura") if name in sys.modules))
window.close()
"""


def rows(quick: bool) -> list[dict]:
    """Start-up beside a bare window, and what must not have been imported on the way."""
    from annotator.services.sample import create_sample

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sample.annotator"
        create_sample(path).close()
        # as an installed program starts: its byte code is there (the first run writes it)
        kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
        environment = kept | {
            "PYTHONPYCACHEPREFIX": str(Path(folder) / "bytecode"),
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
            "XDG_CONFIG_HOME": folder,
            "XDG_DATA_HOME": folder,
        }
        ours, bare, imported = [], [], ""
        for _ in range(3 if quick else 9):
            bare.append(_run(_BARE, path, environment)[0])
            seconds, imported = _run(_OURS, path, environment)
            ours.append(seconds)
    value, baseline = statistics.median(ours[1:]), statistics.median(bare[1:])
    return [
        {
            "case": "process start to readable article (baseline: bare Qt text window)",
            "value": value,
            "unit": "s",
            "baseline": baseline,
            "ratio": value / baseline,
            "target": f"< {TARGET:g}",
            "met": value < TARGET,
        },
        {
            "case": "language libraries imported on the way",
            "value": imported or "none",
            "unit": "",
            "target": "none",
            "met": not imported,
        },
    ]


def _run(script: str, path: Path, environment: dict[str, str]) -> tuple[float, str]:
    started = time.time()
    output = subprocess.run(
        [sys.executable, "-c", script, str(path)],
        capture_output=True,
        text=True,
        check=True,
        env=environment,
        cwd=Path(__file__).parents[2],
    ).stdout.splitlines()
    return float(output[0]) - started, output[1] if len(output) > 1 else ""
