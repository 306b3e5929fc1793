"""From Python: any format and project files in three lines, without Qt and without waiting."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from importlib.resources import files

import pytest

import annotator
from annotator.core.model import Event, Mention, span_of
from annotator.services.sample import create_sample

TEXT = "Ana left Acme in Lisbon 😀."
HIDE = """
import sys
class Hidden:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("PySide6", "shiboken6"):
            raise ImportError(name)
sys.meta_path.insert(0, Hidden())
"""


def python(script, folder):
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=folder, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def example():
    person = annotator.Mention("p", "PERSON", annotator.span_of(TEXT, (0, 3)))
    quits = annotator.Event(
        "e", "QUIT", span_of(TEXT, (4, 8)), (annotator.Argument("who", mention="p"),)
    )
    return annotator.document(TEXT, person, quits, name="a.txt", annotator="Ana")


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    path = tmp_path_factory.mktemp("library") / "s.annotator"
    create_sample(path).close()
    return path


def test_importing_loads_nothing_but_itself(tmp_path):
    script = (
        "import sys; before = set(sys.modules); import annotator\n"
        "print(sorted(n for n in set(sys.modules) - before if n.startswith('annotator')))"
    )
    assert python(script, tmp_path) == "['annotator']\n"


def test_a_project_is_read_in_three_lines_without_qt(project, tmp_path):
    script = HIDE + (
        "import annotator\n"
        f"for document in annotator.read({str(project)!r}):\n"
        "    print(document.document.name, len(document.mentions), len(document.events))\n"
    )
    out = python(script, tmp_path)
    assert out.splitlines()[0] == "01_border_strikes.txt 58 17"
    assert len(out.splitlines()) == 10


@pytest.mark.parametrize("name", ["a.jsonl", "a.json", "a.zip"])
def test_what_is_written_is_read_again(tmp_path, name):
    path = tmp_path / name
    done = annotator.write([example()], path)
    assert (done.documents, done.problems) == (1, ())
    assert done.read_back.startswith("Read back: 1 layer")
    if name == "a.zip":
        return  # brat's archive
    (again,) = annotator.read(path)
    assert again.text == TEXT
    assert [(each.label, each.span.surface) for each in again.mentions] == [("PERSON", "Ana")]
    assert [each.type for each in again.events] == ["QUIT"]


def test_articles_are_documents_without_annotations(tmp_path):
    (tmp_path / "one.txt").write_text("One.\r\n", newline="")
    (tmp_path / "two.csv").write_text("title,text\nT,Two.\n")
    one, two = annotator.read(tmp_path)
    assert (one.text, one.items, two.text, two.document.title) == ("One.\r\n", (), "Two.", "T")
    assert one.document.id != two.document.id
    assert next(annotator.read(tmp_path / "one.txt")).document.id == one.document.id


def test_what_is_left_out_is_a_warning_or_told(tmp_path):
    path = tmp_path / "x.jsonl"
    annotator.write([example()], path)
    path.write_bytes(path.read_bytes() + b'{"format": "annotator/1"}\n')
    with pytest.warns(UserWarning, match="x.jsonl:2: This line is left out"):
        assert len(list(annotator.read(path))) == 1
    told = []
    assert len(list(annotator.read(path, on_problem=told.append))) == 1
    assert [each.where for each in told] == ["x.jsonl:2"]


def test_what_can_not_be_is_said_in_a_sentence(tmp_path):
    with pytest.raises(annotator.UserError, match="There is no file"):
        annotator.read(tmp_path / "no.jsonl")
    (tmp_path / "a.jsonl").write_bytes(b"")
    with pytest.raises(annotator.UserError, match="Nothing could be read"):
        list(annotator.read(tmp_path / "a.jsonl", on_problem=lambda problem: None))
    with pytest.raises(annotator.UserError, match="There is no format"):
        annotator.read(tmp_path / "a.jsonl", format_name="wat")
    with pytest.raises(annotator.UserError, match="No format is written to"):
        annotator.write([], tmp_path / "a.wat")
    with pytest.raises(annotator.UserError, match="can only be read"):
        annotator.write([], tmp_path / "a.jsonl", format_name="html")
    with pytest.raises(annotator.UserError, match="can't hold all of this"):
        annotator.write([example()], tmp_path / "m.jsonl", format_name="maven", strict=True)
    assert not (tmp_path / "m.jsonl").exists()
    assert annotator.write([example()], tmp_path / "m.jsonl", strict=True).losses == ()


def test_a_document_is_checked_against_its_text():
    with pytest.raises(ValueError, match="does not stand at 1"):
        annotator.document(TEXT, Mention("m", "X", span_of("xAna", (1, 4))))
    with pytest.raises(ValueError, match="does not stand"):
        annotator.document(TEXT, Event("m", "X", span_of("xAna", (1, 4))))
    assert annotator.document(TEXT).document.id == annotator.document(TEXT).document.id


def test_the_library_is_typed_and_says_what_it_offers():
    assert files("annotator").joinpath("py.typed").is_file()
    for name in annotator.__all__:
        assert getattr(annotator, name).__doc__, name
    with pytest.raises(AttributeError, match="wat"):
        _ = annotator.wat


def test_a_warning_points_at_who_asked_for_the_document(tmp_path):
    path = tmp_path / "x.jsonl"
    path.write_text('{"format": "annotator/1"}\n')
    with pytest.warns(UserWarning, match="left out") as warned, pytest.raises(annotator.UserError):
        list(annotator.read(path))
    assert [each.filename for each in warned] == [__file__]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes have no names here")
def test_what_comes_through_a_pipe_is_read_though_it_comes_once(tmp_path):
    pipe = tmp_path / "piped.jsonl"
    os.mkfifo(pipe)
    made = b'{"text": "Ana left.", "label": [[0, 3, "PER"]]}\n'
    writer = threading.Thread(target=lambda: pipe.write_bytes(made))
    writer.start()
    (found,) = annotator.read(pipe)
    writer.join()
    assert [each.span.surface for each in found.mentions] == ["Ana"]
    assert len(list(annotator.read(pipe))) == 1  # as a strict conversion does
