"""Memory of a process with the window and one article, without a language model.

RSS counts what is shared with other processes too, PSS shares it out. The baseline is a process
with a bare ``QTextEdit`` that shows the same text. Peers: brat 574 MiB, Label Studio 1,012 MiB
(PSS of server and browser, 6 kB).
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.driving import row
from tests.benchmarks.texts import LARGE, PARAGRAPH, SMALL, add_document, text_of

if TYPE_CHECKING:
    from tests.benchmarks.driving import Row

MOST = 200.0  # MiB
_REPORT = """
import time
def report():
    end = time.perf_counter() + 3
    while time.perf_counter() < end:
        application.processEvents()
        time.sleep(0.01)
    with open("/proc/self/smaps_rollup") as file:
        found = dict(line.split(":") for line in file.readlines()[1:])
    print(*(int(found[name].split()[0]) / 1024 for name in ("Rss", "Pss")))
"""
_BARE = """
import sys
from PySide6.QtWidgets import QApplication, QTextEdit
application = QApplication([])
window = QTextEdit()
window.setPlainText(open(sys.argv[1], encoding="utf-8").read())
window.resize(1440, 900)
window.show()
report()
"""
_OURS = """
import sys
from pathlib import Path
from annotator.gui.source_reading import leave_sources_alone
leave_sources_alone()
from annotator.app import make_application
from annotator.gui.main_window import MainWindow
from annotator.services.project import open_project
from annotator.settings import Settings
application = make_application([])
window = MainWindow(Settings(annotator="Benchmark"))
window.show()
window.workspace.open_project(open_project(Path(sys.argv[1])), "Benchmark", suggest=False)
report()
window.close()
"""


def rows(folder: Path, quick: bool) -> list[Row]:
    """RSS, and PSS beside it, at the smallest and the largest text."""
    if not Path("/proc/self/smaps_rollup").exists():
        return []
    from annotator.services.project import create

    result = []
    for size in (SMALL, LARGE) if quick else (SMALL, LARGE, PARAGRAPH):
        path = folder / f"memory{size.characters}{size.one_paragraph}.annotator"
        project = create(path)
        add_document(project, size, 0)
        project.close()
        plain = path.with_suffix(".txt")
        plain.write_text(text_of(size), encoding="utf-8")
        (rss, pss), (bare_rss, bare_pss) = _measured(_OURS, path), _measured(_BARE, plain)
        case = f"memory without a model, {size.words}"
        result += [
            row(f"{case}: RSS", rss, "MiB", bare_rss, MOST),
            row(f"{case}: PSS", pss, "MiB", bare_pss, MOST),
        ]
    return result


def _measured(script: str, path: Path) -> tuple[float, float]:
    output = subprocess.run(
        [sys.executable, "-c", _REPORT + script, str(path)],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ,
        cwd=Path(__file__).parents[2],
    ).stdout
    rss, pss = map(float, output.split())
    return rss, pss
