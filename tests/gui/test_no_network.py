"""Nothing here ever speaks to a network: a whole session, and its worker processes, under watch."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
# Every process, workers too, loads this at its start and ends where it asks for a network.
WATCH = """
import os, socket, sys

def look(event, values):
    if not event.startswith(("socket.", "urllib.", "http.", "ftplib.", "smtplib.")):
        return
    own = getattr(socket, "AF_UNIX", None)  # pipes between processes of one machine
    family = getattr(values[0], "family", None) if values else None
    if event == "socket.__new__" or (event in ("socket.connect", "socket.bind") and family == own):
        return
    if event == "socket.bind" and values[1][:2] == ("::1", 0):
        return  # urllib3, which spaCy loads, looks whether the system has IPv6; nobody can answer
    os.write(2, f"asked for a network: {event} {values[1:]}\\n".encode())
    os._exit(97)

sys.addaudithook(look)
with open(os.environ["WATCHED"], "a") as file:
    file.write(f"{os.getpid()}\\n")
"""
SESSION = """
import sys, time
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

if __name__ == "__main__":
    from annotator.app import make_application
    from annotator.gui.main_window import MainWindow
    from annotator.services.project import open_project
    from annotator.settings import Settings

    application = make_application([])
    window = MainWindow(Settings(annotator="Ana", theme="light", tour_seen=True))
    window.show()
    window.workspace.open_project(open_project(Path(sys.argv[1])), "Ana", suggest=True)

    def until(holds, seconds=90):
        end = time.monotonic() + seconds
        while not holds():
            assert time.monotonic() < end
            application.processEvents()
            time.sleep(0.01)

    until(lambda: window.controller.session.undecided())
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_P, Qt.Key.Key_Backspace):
        QTest.keyClick(window.view, key)
    for section in ("section_schema", "section_agreement", "section_settle", "section_time"):
        window.run(section)
        application.processEvents()
    window.run("section_annotate")
    window.run("done_next")
    window.run("help")
    application.processEvents()
    window.close()
    assert "PySide6.QtNetwork" not in sys.modules
    print("done")
"""


def watched(folder: Path, *command: object) -> tuple[str, int]:
    """What a command prints, under watch, and how many processes were watched."""
    (folder / "watch").mkdir(exist_ok=True)
    (folder / "watch" / "sitecustomize.py").write_text(WATCH, encoding="utf-8")
    log = folder / "processes"
    log.write_text("")
    paths = [str(folder / "watch"), str(CHECKOUT)]
    environ = os.environ | {
        "PYTHONPATH": os.pathsep.join(paths),
        "QT_QPA_PLATFORM": "offscreen",
        "WATCHED": str(log),
    }
    done = subprocess.run(
        [sys.executable, *map(str, command)],
        cwd=folder,
        env=environ,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout, len(set(log.read_text().split()))


def test_the_watch_sees_a_connection(tmp_path: Path):
    script = "import socket\ntry:\n socket.create_connection(('127.0.0.1', 9))\nfinally: print(1)"
    with pytest.raises(AssertionError, match="asked for a network"):
        watched(tmp_path, "-c", script)


def test_commands_need_no_network(tmp_path: Path):
    run = lambda *arguments: watched(tmp_path, "-m", "annotator", *arguments)  # noqa: E731
    run("sample", "s.annotator")
    run("suggest", "s.annotator", "--workers", "2")
    run("hand-out", "s.annotator", "--annotators", "a,b", "--out", "out")
    run("agreement", "s.annotator", "--html", "a.html")
    run("export", "s.annotator", "o.jsonl", "--all")
    run("verify", "s.annotator")


def test_a_session_in_the_window_needs_no_network(tmp_path: Path):
    article = tmp_path / "articles"
    article.mkdir()
    for number in range(2):
        text = f"Pakistan struck targets in Iran on Monday {number}. Tehran condemned the attack."
        (article / f"a{number}.txt").write_text(text, encoding="utf-8")
    watched(tmp_path, "-m", "annotator", "new", "p.annotator")
    watched(tmp_path, "-m", "annotator", "import", "p.annotator", article)
    (tmp_path / "session.py").write_text(SESSION, encoding="utf-8")
    printed, processes = watched(tmp_path, tmp_path / "session.py", tmp_path / "p.annotator")
    assert printed.strip() == "done"
    assert processes > 1  # the suggester's, too
