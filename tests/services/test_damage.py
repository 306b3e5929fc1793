"""A project damaged at random bytes opens as it was, or says what is wrong and gives a way on.

`ANNOTATOR_FAULTS=500` tries 500 damages instead of a few.
"""

from __future__ import annotations

import os
import random
import shutil

import pytest

from annotator.core.errors import UserError
from annotator.services.annotating import open_document
from annotator.services.opening import read_listed
from annotator.services.project import open_for_reading, open_in_window, open_project
from annotator.services.restoring import newest_good, restore
from annotator.services.salvaging import salvage
from annotator.services.sample import create_sample
from annotator.services.verifying import verify

FAULTS = int(os.environ.get("ANNOTATOR_FAULTS", "8"))
_PAGE = 4096

pytestmark = pytest.mark.timeout(60 + 5 * FAULTS)


@pytest.fixture(scope="module")
def good(tmp_path_factory):
    """The sample project, closed: eleven documents, ten layers with events and a history."""
    path = tmp_path_factory.mktemp("good") / "sample.annotator"
    create_sample(path).close()
    return path


def contents(project):
    """Texts, and what layers hold, by document and annotator."""
    found = {}
    for document in project.documents():
        found[document.id] = project.text(document.id)
        for layer in project.file.layers.of_document(document.id):
            key = (document.id, layer.annotator, layer.role)
            found[key] = set(project.file.layers.items(layer.number))
    return found


def damaged(content: bytes, chance: random.Random) -> bytes:
    """The file with single bytes changed, or a sector lost, or its end."""
    changed = bytearray(content)
    way = chance.choice(("bytes", "bytes", "sectors", "end"))
    if way == "bytes":
        for _ in range(chance.choice((1, 1, 5, 40))):
            changed[chance.randrange(len(changed))] = chance.randrange(256)
    elif way == "sectors":
        for _ in range(chance.randint(1, 3)):
            at = chance.randrange(len(changed) // 512) * 512
            changed[at : at + 512] = chance.choice((bytes(512), chance.randbytes(512)))
    else:
        del changed[chance.randrange(_PAGE, len(changed)) :]
    return bytes(changed)


def what_is_said(path):
    """Every sentence that somebody who opens a project, checks it and goes through it gets.

    And what it holds, where there is no such sentence.
    """
    said, held = [], {}
    try:
        with open_in_window(path) as project:
            try:
                project.require_sound()
            except UserError as error:
                said.append(str(error))
            for document in project.documents():
                try:
                    read = read_listed(project, document.id, "Maria")
                    opened = open_document(project, document.id, "Maria", read=read)
                    opened.take_waiting()
                    opened.session.marks()
                except UserError as error:
                    said.append(str(error))
            said += [problem.why for problem in verify(project)]
            if not said:
                held = contents(project)
    except UserError as error:
        said.append(str(error))
    return said, held


def test_damage_anywhere_is_harmless_or_said_with_a_way_on(good, tmp_path):
    with open_for_reading(good) as project:
        whole = contents(project)
    texts = {key for key in whole if isinstance(key, str)}  # of which the backup has all
    items = sum(len(held) for held in whole.values() if isinstance(held, set))
    chance, told, saved = random.Random(7), 0, 0
    for number in range(FAULTS):
        folder = tmp_path / str(number)
        folder.mkdir()
        path, backup = folder / "p.annotator", folder / "p backups" / "p 2024-01-18.annotator"
        path.write_bytes(damaged(good.read_bytes(), chance))
        backup.parent.mkdir()
        shutil.copy(good, backup)
        said, held = what_is_said(path)
        if not said:
            assert {key: held.get(key) for key in whole} == whole
        else:
            told += 1
            assert newest_good(path).path == backup
            done = restore(path)
            with open_project(path) as project:
                assert list(verify(project)) == []
                assert contents(project) == whole
            saved += salvage(done.aside, folder / "new.annotator").items
            with open_project(folder / "new.annotator") as project:
                assert [each for each in verify(project) if "schema has no" not in each.why] == []
                assert {document.id for document in project.documents()} == texts
        shutil.rmtree(folder)
    print(
        f"{FAULTS} damaged files: {FAULTS - told} harmless, {told} said, restored and salvaged; "
        f"{saved} of {told * items} annotations were in what was salvaged"
    )
    assert told > FAULTS // 4
