"""Formats of other people: real distributions in a folder on the path, whole and broken."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.core.errors import UserError
from annotator.formats import registry
from annotator.formats.plug_ins import plugged_in
from annotator.formats.source import Source
from annotator.formats.writing import export
from tests.formats.foreign import layer

CHECKOUT = Path(__file__).resolve().parents[2]
MODULE = '''
from annotator.core.documents import Article
from annotator.formats.format import Format

def read(source, options):
    for line in source.data.decode().splitlines()[1:]:
        if line == "break":
            raise RuntimeError("no such luck")
        yield Article(source.name, line)

def write(documents, options):
    yield b"#lines\\n"
    for each in documents:
        if "break" in each.text:
            raise RuntimeError("no such luck")
        yield each.text.encode() + b"\\n"

def recognise(source):
    return source.head.startswith(b"#lines") or 1 / (source.head[:1] != b"!")

LINES = Format("lines", "Lines", (".lines",), recognise, read, write)
TAKEN = Format("native", "Mine", (".jsonl",), read=read)
BARE = Format("bare", "Bare", (), read=read)
DOTLESS = Format("dotless", "Dotless", ("x",), read=read)
IDLE = Format("idle", "Idle", (".idle",))
WRONG = Format("wrong", "Wrong", (".wrong",), read="read")
NAMELESS = Format("", "", (".x",), read=read)
SEVERAL = (Format("one", "One", (".one",), read=read), Format("two", "Two", (".two",), read=read))
NONE = 3
'''  # fmt: skip


def distribution(folder, **points):
    """A distribution as an installer leaves it."""
    (folder / "lines_format.py").write_text(MODULE)
    about = folder / "lines_format-1.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: lines-format\nVersion: 1.0\n")
    lines = [f"{name} = {value}" for name, value in points.items()]
    (about / "entry_points.txt").write_text("\n".join(["[annotator.formats]", *lines, ""]))


@pytest.fixture
def installed(tmp_path, monkeypatch):
    """Install entry points in this process."""
    monkeypatch.syspath_prepend(str(tmp_path))

    def install(**points):
        distribution(tmp_path, **points)
        plugged_in.cache_clear()

    yield install
    sys.modules.pop("lines_format", None)
    plugged_in.cache_clear()


def test_the_whole_program_knows_it(tmp_path):
    distribution(tmp_path, lines="lines_format:LINES", broken="no_such_module:FORMAT")
    (tmp_path / "a.xyz").write_text("#lines\nOne.\nTwo.\n")
    path = os.pathsep.join([str(CHECKOUT), str(tmp_path)])

    def run(*arguments):
        return subprocess.run(
            [sys.executable, "-m", "annotator", *arguments], cwd=tmp_path, text=True,
            capture_output=True, check=False, env={**os.environ, "PYTHONPATH": path},
        )  # fmt: skip

    done = run("formats", "--json")
    assert done.returncode == 1
    assert "format “broken” of lines-format: It can't be loaded: ModuleNotFound" in done.stderr
    (lines,) = [each for each in json.loads(done.stdout) if each["name"] == "lines"]
    assert lines["reads"]
    done = run("convert", "a.xyz", "out.jsonl")
    assert done.returncode == 0, done.stderr
    assert len((tmp_path / "out.jsonl").read_bytes().splitlines()) == 2
    assert run("convert", "out.jsonl", "again.lines").returncode == 0
    assert (tmp_path / "again.lines").read_text() == "#lines\nOne.\nTwo.\n"


def test_what_is_unfit_is_listed_and_the_rest_goes_on(installed):
    names = ("TAKEN", "BARE", "DOTLESS", "IDLE", "WRONG", "NAMELESS", "NONE", "LINES", "SEVERAL")
    installed(**{each.lower(): f"lines_format:{each}" for each in names})
    assert {"lines", "one", "two"} <= {each.name for each in registry.readable()}
    found = {
        each.where.split("“")[1].split("”")[0]: each.why for each in registry.plug_in_problems()
    }
    assert found == {
        "taken": "There is a format “native” already; this one needs another name.",
        "bare": "It has no endings; give it a tuple of them, such as (“.xyz”,).",
        "dotless": "Its endings do not begin with a full stop.",
        "idle": "It can neither be read nor written.",
        "wrong": "One of its parts is no function.",
        "nameless": "It has no name or no title.",
        "none": "It is no Format but int.",
    }


def test_code_that_breaks_is_a_problem_with_what_came_before(installed):
    installed(lines="lines_format:LINES")
    found = list(registry.read(Source.of_bytes("a.lines", b"#lines\nOne.\nbreak\nTwo.\n")))
    assert found[0].text == "One."
    assert found[1].why == ("The plug-in for “lines” broke off here: RuntimeError: no such luck.")
    assert len(found) == 2
    (other,) = registry.read(Source.of_bytes("a.txt", b"! not theirs"))
    assert other.text == "! not theirs"


def test_a_writer_that_breaks_leaves_what_was_there(installed, tmp_path):
    installed(lines="lines_format:LINES")
    form, path = registry.format_named("lines"), tmp_path / "a.lines"
    assert export([layer("One.")], path, form).documents == 1
    with pytest.raises(UserError, match="plug-in for “lines” can't write this"):
        export([layer("break")], path, form)
    assert path.read_text() == "#lines\nOne.\n"

    def documents():
        yield layer("One.")
        raise KeyError("ours")

    with pytest.raises(KeyError, match="ours"):
        export(documents(), path, form)


def test_without_any_there_are_those_of_the_program():
    assert set(registry.all_formats()) >= set(registry.FORMATS)
    assert registry.plug_in_problems() == ()
