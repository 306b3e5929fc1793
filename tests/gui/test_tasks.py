"""Work behind the window ends with it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from annotator.gui.tasks import TaskRunner

CHECKOUT = Path(__file__).resolve().parents[2]


def test_what_arrives_once_the_window_is_closed_begins_nothing_new(qtbot):
    """A thread that was begun so late was still at work when the program ended, which aborted."""
    runner = TaskRunner()
    ran: list[str] = []

    def begin_more(result: object) -> None:
        ran.append("arrived")
        runner.start(lambda task: ran.append("more"))

    runner.start(lambda task: ran.append("first"), begin_more)
    runner.close()
    for _ in range(20):
        QApplication.processEvents()
        qtbot.wait(5)
    assert not runner.is_busy
    assert ran == ["first", "arrived"]


# Each name of a module that is imported, with the thread that does it.
WATCHED = """
import sys, threading
from pathlib import Path

behind = set()

def look(event, values):
    if event == "import" and threading.current_thread() is not threading.main_thread():
        behind.add(values[0])

if __name__ == "__main__":
    from annotator.app import make_application
    from annotator.gui.main_window import MainWindow
    from annotator.settings import Settings
    from tests.gui.desk import STORY, make_project, story_suggestions

    application = make_application([])
    project = make_project(Path(sys.argv[1]), STORY, suggest=story_suggestions)
    window = MainWindow(Settings(annotator="Ana", theme="light", tour_seen=True))
    window.show()
    sys.addaudithook(look)
    window.workspace.open_project(project, "Ana", suggest=False)
    for name in window.sections._sections:
        window.run(f"section_{name}")
        application.processEvents()
    window.run("section_agreement")
    bars = window.sections.screen.content.middle.bar_page.bars
    while not bars.has_plot or window.files.tasks.is_busy:
        application.processEvents()
    print(*sorted(behind))
    window.close()
"""


def test_nothing_of_qt_is_loaded_behind_the_window(tmp_path: Path):
    """The types of Qt are made when they are named first; two threads at it crashed Annotator."""
    program = tmp_path / "session.py"
    program.write_text(WATCHED)
    done = subprocess.run(
        [sys.executable, program, tmp_path / "story.annotator"],
        cwd=CHECKOUT,
        env=os.environ | {"PYTHONPATH": str(CHECKOUT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    behind = done.stdout.split()
    assert "annotator.agreement.assignment" in behind
    assert [each for each in behind if each.startswith(("PySide6", "pyqtgraph"))] == []
    assert [each for each in behind if each.startswith("annotator.gui")] == []
