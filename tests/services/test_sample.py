"""The sample project: what people see first must be in order."""

import os
import sqlite3
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from annotator.core.checks import event_problems
from annotator.core.errors import UserError
from annotator.core.model import Event, Mention, Status
from annotator.paths import resource_path
from annotator.services import sample
from annotator.services.annotating import open_document
from annotator.services.project import open_project
from annotator.services.sample import create_sample, fill_layer
from annotator.services.statistics import figures
from annotator.services.verifying import verify
from tests.storage.projects import make_project, open_first


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    path = tmp_path_factory.mktemp("sample") / "sample.annotator"
    create_sample(path).close()
    return path


@pytest.fixture
def project(path):
    with open_project(path) as opened:
        yield opened


def layers(project):
    for document in project.documents():
        for row in project.file.layers.of_document(document.id):
            yield open_document(project, document.id, row.annotator)


def test_every_article_is_there_in_order_with_what_is_known_of_it(project):
    index = tomllib.loads(resource_path("sample", "articles.toml").read_text(encoding="utf-8"))
    folder = resource_path("sample", "articles")
    assert sorted(each["file"] for each in index["article"]) == sorted(
        each.name for each in folder.iterdir()
    )
    for entry, document in zip(index["article"], project.documents(), strict=True):
        assert (document.name, document.title) == (entry["file"], entry["title"])
        assert (document.source, document.date) == (entry["source"], entry["date"])
        text = (folder / entry["file"]).read_bytes().decode("utf-8")
        assert project.text(document.id) == text
        assert document.words > 100


def test_every_layer_that_ships_is_there_and_done(project):
    shipped = {
        (each.parent.name.title(), each.stem + ".txt")
        for each in resource_path("sample", "layers").rglob("*.toml")
    }
    there = {(each.annotator, each.document.name) for each in layers(project)}
    assert there == shipped
    assert all(each.session.layer.status is Status.DONE for each in layers(project))


def test_nothing_is_wrong_in_the_file(project):
    assert list(verify(project)) == []


def test_every_event_agrees_with_the_schema(project):
    found = [
        (each.annotator, each.document.name, event.trigger.surface, problem)
        for each in layers(project)
        for event in each.session.layer.all(Event)
        for problem in event_problems(each.session, event)
    ]
    assert found == []


def test_attributes_and_document_labels_are_the_schema_s(project):
    schema = project.schema
    labels = {each.name: each for each in schema.document_labels}
    for each in layers(project):
        for event in each.session.layer.all(Event):
            known = {attribute.name: attribute for attribute in schema.attributes_of(event.type)}
            for name, value in event.attributes:
                allowed = known[name].values or (True, False)
                assert value in allowed, (each.document.name, event.type, name, value)
        for label in each.session.layer.items():
            if type(label).__name__ == "DocumentLabel":
                assert set(label.values) <= set(labels[label.id].values)
                assert labels[label.id].multiple or len(label.values) == 1


def test_no_two_mentions_of_a_layer_are_the_same(project):
    for each in layers(project):
        mentions = [(m.label, m.span) for m in each.session.layer.all(Mention)]
        assert len(mentions) == len(set(mentions)), each.document.name


def test_there_is_work_left_and_something_to_compare(project):
    queue = project.queue("Ana")
    assert 0 < queue.count(Status.DONE) < len(queue)
    both = [
        each for each in project.documents() if len(project.file.layers.of_document(each.id)) > 1
    ]
    assert both
    assert "#" in project.guidelines
    names = [each.name for each in figures(project).annotators]
    assert names == ["Ana", "Ben"]


def test_the_sample_never_takes_the_place_of_a_file(path):
    with pytest.raises(UserError, match="already"):
        create_sample(path)


def test_words_are_found_by_which_occurrence_is_meant(tmp_path):
    with make_project(tmp_path / "p.annotator", "Iran and Iran and Iran") as project:
        opened = open_first(project)
        record = {
            "entities": [["GPE", "Iran", 2]],
            "events": [
                {
                    "type": "ATTACK",
                    "trigger": ["and", 2],
                    "arguments": [["place", "Iran", 2], ["place", "Iran", 3]],
                }
            ],
        }
        fill_layer(opened, record)
        mention, event = opened.session.mention("m0"), opened.session.event("e0")
        assert (mention.span.start, event.trigger.start) == (9, 14)
        assert [each.mention for each in event.arguments] == ["m0", None]
        assert event.arguments[1].span.start == 18
        assert opened.next_undo == "annotate"
        with pytest.raises(ValueError, match="not found"):
            fill_layer(opened, {"entities": [["GPE", "Iran", 4]], "events": []})


def test_a_sample_that_can_not_be_finished_leaves_nothing(tmp_path, monkeypatch):
    done = []

    def fail(opened, record):
        done.append(1)
        if len(done) == 3:
            raise sqlite3.OperationalError("database or disk is full")
        fill_layer(opened, record)

    monkeypatch.setattr(sample, "fill_layer", fail)
    with pytest.raises(UserError, match=r"The disk is full: nothing was written to s\.annotator"):
        create_sample(tmp_path / "s.annotator")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="no limit of file sizes there")
@pytest.mark.parametrize("size", [0, 5_000, 60_000, 150_000, 250_000])
def test_a_sample_without_room_leaves_nothing(tmp_path, size):
    program = (
        "import resource, sys; from annotator.__main__ import main\n"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({size}, {size}))\n"
        "sys.exit(main(['sample', 's']))"
    )
    # coverage could not write its own file either, and would say so
    kept = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        env={
            **kept,
            "PYTHONPATH": str(Path(sample.__file__).parents[2]),
            "PYTHONDONTWRITEBYTECODE": "1",  # half a file of byte code would stay
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2, done.stderr
    assert "s.annotator" in done.stderr
    assert "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []
