"""Whatever was on the screen is in the file, however the process ends."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.core.layer import Layer
from annotator.core.model import Mention
from annotator.services.project import Project, open_in_window
from annotator.services.verifying import verify
from tests.gui.desk import STORY, make_project

KILLS = int(os.environ.get("ANNOTATOR_KILLS", "20"))  # the longer form: 500
CHECKOUT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")


def run_until_killed(project: Path, seed: int, seconds: float) -> list[str]:
    """The lines that the editing process printed before it was killed."""
    command = [sys.executable, "-m", "tests.gui.editing_process", str(project), str(seed)]
    environment = os.environ | {"PYTHONPATH": str(CHECKOUT), "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        command, cwd=CHECKOUT, env=environment, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        with pytest.raises(subprocess.TimeoutExpired):  # it never ends by itself
            process.wait(seconds)
        process.send_signal(signal.SIGKILL)
        rest = process.stdout.read()
    lines = rest.split("\n")
    return lines[:-1]  # the last one may be half a line


def check_holds(project: Project, revision: int, shown: list[list[object]]) -> int:
    """The file has every edit up to a revision, and at most the one that was not painted yet.

    How many of these there are.
    """
    (row,) = project.file.layers.of_document(project.documents()[0].id)
    history = project.file.layers.history(row.number)
    assert len(history) - revision in (0, 1)
    layer = Layer()
    for kind, edit in history[:revision]:
        layer.apply(edit.inverse() if kind == "undo" else edit)
    found = layer.all(Mention)
    assert shown == sorted([m.id, m.label, m.span.start, m.span.end] for m in found)
    return len(history) - revision


@pytest.mark.timeout(120 + 10 * KILLS)
def test_what_was_painted_is_in_the_file_after_a_kill(tmp_path: Path):
    path = tmp_path / "killed.annotator"
    make_project(path, STORY * 3).close()
    chance = random.Random(20)
    edits = painted = unseen = 0
    for seed in range(KILLS):
        lines = run_until_killed(path, seed, chance.uniform(0.0, 0.25))
        edits += len(lines)
        with open_in_window(path) as project:  # a dead window's lock keeps nobody out
            assert list(verify(project)) == []
            for line in lines[-1:]:
                painted, shown = json.loads(line)
                unseen += check_holds(project, painted, shown)
    print(f"{KILLS} kills, {edits} paintings of {painted} edits; {unseen} times one more was kept")
    assert edits > KILLS  # enough to have hit many moments, also where the machine is busy
