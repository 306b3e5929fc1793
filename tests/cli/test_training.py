"""``annotator train`` as a person runs it."""

from __future__ import annotations

import json
import signal
import sys

import pytest

from annotator.core.model import Event, span_of
from annotator.services.project import load_schema
from annotator.services.trained_models import ModelFolder
from tests.annotated import annotated
from tests.cli.conftest import started

WORD = "glarped"


@pytest.fixture
def project(tmp_path):
    """A project in which a word that no list knows was annotated."""
    towns = ("Velm", "Sarrin", "Osk", "Marn", "Dorrin", "Kesh")
    texts = [
        f"{actor} {WORD} a village near {town} on Monday."
        for town in towns
        for actor in ("Rebels", "Troops")
    ]
    documents = []
    for text in texts:
        at = text.index(WORD)
        event = Event("e1", "ATTACK", span_of(text, (at, at + len(WORD))))
        documents.append((text, {"Ana": [event]}))
    path = tmp_path / "news.annotator"
    annotated(path, load_schema(), documents).close()
    return path


def kept_models(project, *numbers):
    """The folder of a project's models, with some that were kept."""
    folder = ModelFolder(project)
    for number in numbers:
        place = folder.path / f"{number:04}"
        (place / "pipeline").mkdir(parents=True, exist_ok=True)
        (place / "pipeline" / "config.cfg").write_text("", encoding="utf-8")
        card = json.dumps({"number": number, "labels": []})
        (place / "model.json").write_text(card, encoding="utf-8")
    return folder


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C can't be sent to a child there")
def test_stopped_with_ctrl_c_it_goes_on_and_says_what_it_is_worth(annotator, project):
    with started("train", project, "--passes", "6") as process:
        line = process.stderr.readline()
        assert line.startswith(b"Pass 1 of at most 6: F1 ")
        process.send_signal(signal.SIGINT)
        rest = process.stderr.read().decode()
    assert process.returncode == 128 + signal.SIGINT
    assert "Run it again to go on." in rest
    done = annotator("train", project, "--passes", "6", "--save", "model", "--json")
    assert done.returncode == 0
    assert "Pass 1 of" not in done.stderr
    report = json.loads(done.stdout)
    attack = next(each for each in report["by_label"] if each["label"] == "ATTACK")
    assert attack["before"] == 0.0
    assert (project.parent / "model" / "config.cfg").is_file()
    assert (report["adopted"] is None) == (ModelFolder(project).current is None)


def test_older_models_can_be_gone_back_to(annotator, project):
    folder = kept_models(project, 1, 2)
    assert "Model 0001 is used" in annotator("train", project, "--use", "1").stderr
    assert folder.current == folder.path / "0001"
    assert annotator("train", project, "--use", "2").returncode == 0
    assert folder.current == folder.path / "0002"
    done = annotator("train", project, "--use", "3")
    assert done.returncode == 2
    assert "There is no model 3 beside the project; kept are: 0, 1, 2." in done.stderr
    assert folder.current == folder.path / "0002"
    assert "rules alone are used" in annotator("train", project, "--use", "0").stderr
    assert folder.current is None
    assert folder.kept == [1, 2]


def test_a_damaged_model_is_not_gone_back_to(annotator, project):
    folder = kept_models(project, 1, 2, 3)
    (folder.path / "0001" / "model.json").write_text("{", encoding="utf-8")
    (folder.path / "0002" / "model.json").write_text("{}", encoding="utf-8")
    (folder.path / "0003" / "pipeline" / "config.cfg").unlink()
    for number in (1, 2, 3):
        done = annotator("train", project, "--use", number)
        assert done.returncode == 2
        assert f"Model {number} can't be used: its folder " in done.stderr
    assert folder.current is None


@pytest.mark.parametrize(
    "option", [("--save", "there"), ("--passes", "3"), ("--seed", "1"), ("--fresh",), ("--json",)]
)
def test_going_back_says_what_nothing_would_come_of(annotator, project, tmp_path, option):
    folder = kept_models(project, 1)
    done = annotator("train", project, "--use", "1", *option)
    assert done.returncode == 2
    assert f"--use trains nothing, so it stands without {option[0]};" in done.stderr
    assert folder.current is None
    assert not (tmp_path / "there").exists()


def test_where_the_model_can_t_be_kept_is_said(annotator, project):
    place = ModelFolder(project).path
    place.write_text("somebody's file", encoding="utf-8")
    done = annotator("train", project, "--passes", "2")
    assert done.returncode == 2
    assert f"The model can't be written to {place}: " in done.stderr
    assert place.read_text(encoding="utf-8") == "somebody's file"


def test_wrong_use_is_one_sentence(annotator, project, tmp_path):
    (tmp_path / "there").mkdir()
    done = annotator("train", project, "--save", "there")
    assert done.returncode == 2
    assert "is there already; name a new folder" in done.stderr
    assert annotator("new", "empty.annotator").returncode == 0
    done = annotator("train", "empty.annotator")
    assert done.returncode == 2
    assert "at least 5 documents that are done; there are 0" in done.stderr
