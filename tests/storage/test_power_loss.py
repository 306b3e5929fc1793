"""The power fails while a project is written: its log is cut or torn, the file half folded.

`ANNOTATOR_FAULTS=500` tries 500 of each instead of a few.
"""

from __future__ import annotations

import os
import random
import shutil
import sys
from typing import TYPE_CHECKING

import pytest

from annotator.core.layer import Layer
from annotator.services.project import open_in_window
from annotator.services.verifying import verify
from tests.storage.projects import make_project, open_first, run_python, stored

if TYPE_CHECKING:
    from pathlib import Path

FAULTS = int(os.environ.get("ANNOTATOR_FAULTS", "12"))
EDITS = 40
_SECTOR, _PAGE, _HEAD, _FRAME = 512, 4096, 32, 24 + 4096  # bytes; of a log and its frames

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL"),
    pytest.mark.timeout(60 + 2 * FAULTS),
]

# Prints the size of the log after each edit, and dies as if the power had failed.
EDITING = f"""
import os, signal, sys
from pathlib import Path
from annotator.core import annotating
from annotator.core.model import Note
from annotator.services.project import open_project
from tests.storage.projects import open_first
from tests.strategies import STAMP
path = Path(sys.argv[1])
opened = open_first(open_project(path))
log = path.with_name(path.name + "-wal")
for number in range({EDITS}):
    note = Note(f"m{{number}}", f"words {{number}} " * 40)
    opened.apply(annotating.set_note(opened.session, note, STAMP))
    print(log.stat().st_size, flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture(scope="module")
def killed(tmp_path_factory):
    """A project with a log that nobody folded, and the log's size after each edit."""
    path = tmp_path_factory.mktemp("killed") / "p.annotator"
    make_project(path).close()
    ending = ["sh", "-c", '"$@"; [ $? = 137 ] && exit 0', "sh"]
    sizes = list(map(int, run_python(EDITING, path, wrapper=ending).split()))
    assert len(sizes) == EDITS
    assert sizes == sorted(sizes)
    return path, sizes


def copied(killed: Path, folder: Path) -> tuple[Path, Path]:
    """The project and its log in a folder of their own."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    path = folder / killed.name
    for ending in ("", "-wal"):
        shutil.copy(f"{killed}{ending}", f"{path}{ending}")
    return path, path.with_name(path.name + "-wal")


def edits_in(path: Path) -> int:
    """How many edits a project has; it is whole, can be worked in, and closes into one file."""
    with open_in_window(path) as project:
        assert list(verify(project)) == []
        opened = open_first(project)
        history = project.file.layers.history(opened.layer.number)
        layer = Layer()
        for _, edit in history:
            layer.apply(edit)
        assert stored(opened) == layer
        assert {item.id for item in layer.items()} == {f"m{n}" for n in range(len(history))}
        opened.undo()
        opened.redo()
        assert list(verify(project)) == []
    assert [each.name for each in path.parent.iterdir()] == [path.name]
    return len(history)


def test_a_log_that_is_cut_loses_only_what_came_after_the_cut(killed, tmp_path):
    path, sizes = killed
    chance, kept = random.Random(1), 0
    for _ in range(FAULTS):
        copy, log = copied(path, tmp_path / "cut")
        cut = chance.randrange(sizes[-1] + 1)
        os.truncate(log, cut)
        left = edits_in(copy)
        assert left == sum(size <= cut for size in sizes)
        kept += left
    print(f"{FAULTS} cut logs opened, {kept} of {FAULTS * EDITS} edits lay before the cuts")


def test_a_log_that_is_torn_loses_only_what_came_after_the_tear(killed, tmp_path):
    """Sectors that never reached the disk hold zeros, or what was there before."""
    path, sizes = killed
    chance, kept = random.Random(2), 0
    for _ in range(FAULTS):
        copy, log = copied(path, tmp_path / "torn")
        content = bytearray(log.read_bytes())
        torn = sorted(chance.sample(range(len(content) // _SECTOR), chance.randint(1, 6)))
        for sector in torn:
            noise = chance.choice((bytes(_SECTOR), chance.randbytes(_SECTOR)))
            content[sector * _SECTOR : (sector + 1) * _SECTOR] = noise
        log.write_bytes(content)
        left = edits_in(copy)
        assert left >= sum(size <= torn[0] * _SECTOR for size in sizes)
        assert left <= EDITS
        kept += left
    print(f"{FAULTS} torn logs opened, {kept} of {FAULTS * EDITS} edits lay before the tears")


def test_a_project_that_was_half_folded_loses_nothing(killed, tmp_path):
    """While its log is folded into the file, any sector of it may be the old one or the new."""
    path, _ = killed
    chance = random.Random(3)
    for _ in range(FAULTS):
        copy, log = copied(path, tmp_path / "half")
        content, frames = bytearray(copy.read_bytes()), log.read_bytes()
        for start in range(_HEAD, len(frames) - _FRAME + 1, _FRAME):
            page = int.from_bytes(frames[start : start + 4], "big")
            new = frames[start + _FRAME - _PAGE : start + _FRAME]
            content.extend(bytes(max(0, page * _PAGE - len(content))))
            for at in range(0, _PAGE, _SECTOR):
                if chance.random() < 0.3:
                    place = (page - 1) * _PAGE + at
                    content[place : place + _SECTOR] = new[at : at + _SECTOR]
        copy.write_bytes(content)
        assert edits_in(copy) == EDITS
    print(f"{FAULTS} half folded projects opened with all of their {EDITS} edits")
