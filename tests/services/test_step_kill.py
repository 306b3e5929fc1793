"""A step over many documents that is killed has happened everywhere or nowhere."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.core.documents import Article
from annotator.core.edits import Edit, Replace
from annotator.core.model import Mention, Stamp, span_of
from annotator.services import steps
from annotator.services.annotating import open_document
from annotator.services.clock import new_item_id
from annotator.services.importing import add_article
from annotator.services.project import Project, create, open_project
from annotator.services.verifying import verify

DOCUMENTS = 60
KILLS = 10
CHECKOUT = Path(__file__).resolve().parents[2]
STAMP = Stamp("Ana", "2026-01-01T00:00:00Z")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")


def label_everywhere_for_ever(path: Path) -> None:
    """Do, undo and redo steps over all documents; a line before and after each."""
    with open_project(path) as project:
        ids = [each.id for each in project.documents()]
        list(steps.sessions(project, ids, "Ana"))  # every layer is begun
        print("ready", flush=True)
        while True:
            edits = {}
            for layer, session in steps.sessions(project, ids, "Ana"):
                span = span_of(session.text.string, (0, 6))
                mention = Mention(new_item_id(), "GPE", span)
                edits[layer.number] = Edit("label", (Replace(None, mention),))
            print("begin", flush=True)
            step = steps.carry_out(project, "label everywhere", edits, STAMP).step
            print("done", flush=True)
            for kind in ("undo", "redo"):
                print("begin", flush=True)
                steps.again(project, kind, step, STAMP)
                print("done", flush=True)


def lines_until_killed(path: Path, seconds: float) -> list[str]:
    """What the process printed before it was killed."""
    script = (
        "import sys; from pathlib import Path; from tests.services import test_step_kill as kill; "
        "kill.label_everywhere_for_ever(Path(sys.argv[1]))"
    )
    command = [sys.executable, "-c", script, str(path)]
    environment = os.environ | {"PYTHONPATH": str(CHECKOUT)}
    with subprocess.Popen(
        command, cwd=CHECKOUT, env=environment, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        with pytest.raises(subprocess.TimeoutExpired):  # it never ends by itself
            process.wait(seconds)
        process.send_signal(signal.SIGKILL)
        return process.stdout.read().split("\n")[:-1]


def layer_states(project: Project) -> list[tuple[int, int, int]]:
    """Of each layer: its mentions, its revision, and how many edits can be undone."""
    layers = project.file.layers
    return [
        (len(layers.items(row.number)), row.revision, len(layers.stacks(row.number)[0]))
        for row in layers.every()
    ]


@pytest.mark.timeout(180)
def test_a_killed_step_has_happened_everywhere_or_nowhere(tmp_path: Path):
    path = tmp_path / "killed.annotator"
    with create(path) as project:
        for number in range(DOCUMENTS):
            add_article(project, Article(f"a{number}", f"Estara met number {number}."))
    chance = random.Random(7)
    within = 0
    revision = 0
    for _ in range(KILLS):
        lines = lines_until_killed(path, chance.uniform(0.05, 0.4))
        within += lines[-1:] == ["begin"]
        with open_project(path) as project:
            states = layer_states(project)
            assert len(set(states)) == 1  # every layer is as far as every other
            assert list(verify(project)) == []
            (state,) = set(states)
            assert state[1] - revision - lines.count("done") in (0, 1)
            revision = state[1]
            opened = open_document(project, project.documents()[-1].id, "Ana")
            if opened.has_history:  # the step that was killed can be taken back as a whole
                assert opened.undo().documents == DOCUMENTS
                revision += 1
    assert within > 0  # at least one hit the middle of a step
