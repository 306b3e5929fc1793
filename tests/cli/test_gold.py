"""The gold layer on the command line: what is taken away unfinished is said to be so."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from annotator.__main__ import main
from annotator.core.questions import Take
from annotator.services.project import open_project
from annotator.services.settling import open_settling
from annotator.services.settling_agreed import settle_agreed
from annotator.services.settling_queue import overview
from tests.gui.disagreeing import disagreeing

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project on which three annotators differ, before the first answer."""
    with disagreeing(tmp_path / "border.annotator") as project:
        settle_agreed(project, "Lea")
        overview(project, "Lea")
    return tmp_path / "border.annotator"


def exported(path: Path, capsys, *options: str) -> tuple[int, str]:
    """What an export says on standard error, with its exit code."""
    code = main(["export", str(path), str(path.parent / "gold.jsonl"), *options])
    return code, capsys.readouterr().err


def test_unfinished_gold_is_said_to_be_unfinished(path: Path, capsys):
    code, said = exported(path, capsys, "--gold")
    assert code == 0
    assert "2 of 2 gold layers are not done, 9 disagreements not settled. --done-only" in said
    assert "not done" in exported(path, capsys, "--all")[1]
    assert "not done" not in exported(path, capsys)[1]


def test_what_is_finished_needs_no_word(path: Path, capsys):
    with open_project(path) as project:
        second = project.documents()[1].id
        document = open_settling(project, second, "Lea")
        document.settle(document.questions[0], Take((0,)))
        overview(project, "Lea")
    assert "1 of 2 gold layers is not done, 8 disagreements" in exported(path, capsys, "--gold")[1]
    assert "not done" not in exported(path, capsys, "--gold", "--done-only")[1]


def test_the_gold_layer_is_no_annotator(path: Path, capsys):
    assert main(["stats", str(path)]) == 0
    first = [line.split("  ")[0] for line in capsys.readouterr().out.splitlines()[3:]]
    assert first == ["annotator", "Ana", "Bo", "Cleo", "gold layer"]
    assert main(["stats", str(path), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [each["name"] for each in found["annotators"]] == ["Ana", "Bo", "Cleo"]
    assert found["gold"]["mentions"]["GPE"] == 3
