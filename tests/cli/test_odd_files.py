"""Commands among files that are empty, damaged, oddly named, or not meant for them."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from annotator.__main__ import main
from tests.cli.conftest import ARTICLES, command, environment

TEXT = b"Iran struck Pakistan on Thursday."
HEADER = 100  # bytes, where SQLite counts how often it was opened
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="a matter of POSIX systems")
LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a matter of Linux")


def said(capsys, *arguments, code=2):
    """What a command says on standard error."""
    capsys.readouterr()
    assert main([str(each) for each in arguments]) == code
    return capsys.readouterr().err


# -- projects are not written over -------------------------------------------------------------


def test_an_export_never_takes_the_place_of_a_project(sample, tmp_path, capsys):
    other, renamed = tmp_path / "other.annotator", tmp_path / "renamed.db"
    assert main(["new", str(other)]) == 0
    renamed.write_bytes(other.read_bytes())
    before = {each: each.read_bytes()[HEADER:] for each in (sample, other, renamed)}
    targets = [sample, other, renamed, tmp_path / "new.annotator"]
    targets += [f"{sample}-wal", f"{sample}-shm", f"{renamed}-wal", f"{renamed}-journal"]
    if sys.platform != "win32":
        (tmp_path / "link.jsonl").symlink_to(sample)
        (tmp_path / "hard.jsonl").hardlink_to(sample)
        targets += [tmp_path / "link.jsonl", tmp_path / "hard.jsonl"]
    files = sorted(tmp_path.iterdir())
    for target in targets:
        assert "Annotator project" in said(capsys, "export", sample, target)
    assert {each: each.read_bytes()[HEADER:] for each in before} == before
    assert sorted(tmp_path.iterdir()) == files


def test_highlights_never_take_the_place_of_a_project(sample, tmp_path, capsys):
    before = sample.read_bytes()
    article = ARTICLES / "07_ceasefire.txt"
    assert "Annotator project" in said(capsys, "highlight", article, "-o", sample)
    assert sample.read_bytes() == before


def test_one_file_name_is_enough_for_a_project(tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_bytes(TEXT)
    assert main(["new", "p"]) == 0
    assert "1 article added." in said(capsys, "import", "p", "a.txt", code=0)
    assert main(["stats", "p"]) == 0
    assert capsys.readouterr().out.splitlines()[1].startswith("1 document, 5 words, 0 suggestions")
    assert "1 document checked" in said(capsys, "verify", "p", code=0)
    assert "There is no file q" in said(capsys, "import", "q", "a.txt")


def test_a_folder_is_no_name_for_a_new_project(tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder").mkdir()
    for name in ("folder/", ".", "..", "gone/", "folder/.."):
        assert "is a folder; give a file's name" in said(capsys, "new", name)
    assert [each.name for each in tmp_path.iterdir()] == ["folder"]


@pytest.mark.parametrize(
    "arguments",
    [["new", ""], ["sample", ""], ["import", "", "x"], ["import", "x", ""], ["suggest", ""],
     ["export", "", "x"], ["export", "x", ""], ["stats", ""], ["verify", ""], ["evaluate", ""],
     ["evaluate", "x", ""], ["highlight", ""], ["highlight", "x", "-o", ""], [""]],
)  # fmt: skip
def test_an_empty_name_is_no_file(arguments, capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert "An empty name was given" in said(capsys, *arguments)
    assert list(tmp_path.iterdir()) == []


# -- damage --------------------------------------------------------------------------------------


@pytest.mark.parametrize("filling", [b"\0", b"\xa7"])
def test_a_project_that_is_damaged_in_the_middle_is_said_to_be(sample, tmp_path, capsys, filling):
    content = bytearray(sample.read_bytes())
    start, end = len(content) // 3 & ~4095, 2 * len(content) // 3 & ~4095
    content[start:end] = filling * (end - start)
    sample.write_bytes(content)
    (tmp_path / "a.txt").write_bytes(TEXT)
    for arguments in (
        ["stats", sample],
        ["export", sample, tmp_path / "out.jsonl"],
        ["export", sample, "-"],
        ["import", sample, tmp_path / "a.txt"],
        ["suggest", sample],
        ["evaluate", sample],
        ["verify", sample],
    ):
        assert "sample.annotator is damaged. " in said(capsys, *arguments), arguments
    assert capsys.readouterr().out == ""
    assert sample.read_bytes()[HEADER:] == content[HEADER:]


def test_what_only_has_the_name_of_a_project(tmp_path, capsys):
    path = tmp_path / "p.annotator"
    path.write_bytes(b"no project")
    complaint = said(capsys, "stats", path)
    assert "is no Annotator project, or it is damaged" in complaint
    assert "backups”" not in complaint
    (tmp_path / "p backups").mkdir()
    assert "the folder “p backups”" in said(capsys, "stats", path)


def test_what_can_not_be_compared_is_named(tmp_path, capsys):
    good, binary = tmp_path / "good.jsonl", tmp_path / "binary.jsonl"
    record = {"format": "annotator/1", "text": "One.", "role": "suggestions"}
    good.write_text(json.dumps(record) + "\n")
    binary.write_bytes(b"\0\1\2\xff" * 100)
    gone = tmp_path / "gone.jsonl"
    assert f"{gone} can't be compared: There is no such file" in said(
        capsys, "evaluate", good, gone
    )
    assert f"{gone} can't be compared" in said(capsys, "evaluate", gone, good)
    assert f"{binary} can't be compared: " in said(capsys, "evaluate", good, binary)
    project = tmp_path / "p.annotator"
    for names in ((project, good), (good, project)):
        assert "annotator export p.annotator p.jsonl" in said(capsys, "evaluate", *names)


# -- names ---------------------------------------------------------------------------------------


@LINUX
def test_names_that_are_no_text_or_break_lines(tmp_path, annotator):
    for name in (b"inv\xff.txt", b"two\nlines.txt"):
        (tmp_path / os.fsdecode(name)).write_bytes(TEXT + name[:3])
    (tmp_path / "bad\n\x1b[31m.xyz").write_bytes(b"x")
    names = sorted(each.name for each in tmp_path.iterdir())
    done = annotator("highlight", *names)
    assert done.returncode == 1
    assert len(done.stdout.splitlines()) == 2
    assert done.stderr.startswith("bad [31m.xyz: The ending")
    assert len(done.stderr.splitlines()) == 1
    done = annotator("highlight", "gone\udcff.txt", names[1], "-o", "out.jsonl")
    assert "gone\ufffd.txt: There is no such file" in done.stderr
    assert "1 article highlighted into out.jsonl." in done.stderr


def test_a_problem_names_its_file_once(tmp_path, capsys):
    (tmp_path / "a.txt").write_bytes(TEXT)
    (tmp_path / "b.csv").write_bytes(b"text\n" + TEXT + b"\n")
    project = tmp_path / "p.annotator"
    assert main(["new", str(project)]) == 0
    assert main(["import", str(project), str(tmp_path / "a.txt")]) == 0
    again = said(capsys, "import", project, tmp_path / "a.txt", code=0)
    assert again.startswith(f"{tmp_path / 'a.txt'}: The same text")
    again = said(capsys, "import", project, tmp_path / "b.csv", code=0)
    assert again.startswith(f"{tmp_path / 'b.csv'}:2: The same text")


# -- standard input and output -----------------------------------------------------------------


@pytest.mark.parametrize(("data", "why"), [(b"", "is empty"), (b" \n", "is empty"),
                                           (b"\0\1\2\xff" * 50, "is no text")])  # fmt: skip
def test_standard_input_without_a_text(annotator, data, why):
    done = annotator("highlight", "-", given=data)
    assert done.returncode == 2
    assert why in done.stderr.splitlines()[0]


@POSIX
def test_standard_input_and_output_that_are_closed(tmp_path):
    (tmp_path / "a.txt").write_bytes(TEXT)
    for line, complaint in (
        ('"$@" highlight - <&-', b"Standard input is closed"),
        ('"$@" highlight a.txt >&-', b"Standard output is closed"),
    ):
        done = subprocess.run(
            ["sh", "-c", line, "sh", *command()],
            env=environment(),
            cwd=tmp_path,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
        )
        assert (done.returncode, b"Traceback" in done.stderr) == (2, False), done.stderr
        assert complaint in done.stderr


@POSIX
@pytest.mark.parametrize("name", ["-", "/dev/stdout"])
def test_an_output_that_is_standard_output(annotator, tmp_path, sample, name):
    done = annotator("highlight", "-", "-o", name, given=TEXT)
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["name"] == "standard input"
    assert len(annotator("export", sample, name).stdout.splitlines()) == 10
    assert [each.name for each in tmp_path.iterdir()] == [sample.name]


def test_standard_input_in_an_encoding_of_its_own(annotator):
    given = "Iran griff am Donnerstag Pakistan an. Ärger.".encode("utf-16-le")
    done = annotator("highlight", "-", "--encoding", "utf-16-le", given=given)
    assert json.loads(done.stdout)["text"].endswith("Ärger.")


# -- sentences -----------------------------------------------------------------------------------


@pytest.mark.parametrize(("option", "name"), [("--schema", "s.toml"), ("--guidelines", "g.md")])
def test_what_is_not_utf8_is_said_without_codecs(tmp_path, capsys, option, name):
    (tmp_path / name).write_bytes(b"caf\xe9")
    complaint = said(capsys, "new", tmp_path / "p", option, tmp_path / name)
    assert "UTF-8" in complaint
    assert "codec" not in complaint
    assert not (tmp_path / "p.annotator").exists()


def test_an_unknown_format_names_those_that_fit(sample, tmp_path, capsys):
    article = ARTICLES / "07_ceasefire.txt"
    complaint = said(capsys, "import", sample, article, "--format", "wat")
    assert "csv" in complaint
    assert "marked-page" not in complaint
    complaint = said(capsys, "export", sample, tmp_path / "out", "--format", "wat")
    assert "prodigy" in complaint
    assert "csv" not in complaint


# -- screens -------------------------------------------------------------------------------------


@pytest.fixture
def no_screen(monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


@LINUX
@pytest.mark.parametrize(
    "names",
    [{"DISPLAY": ":5599"}, {"DISPLAY": ":5599.0", "QT_QPA_PLATFORM": "xcb"},
     {"WAYLAND_DISPLAY": "no-such-wayland"}],
)  # fmt: skip
def test_a_screen_that_nobody_answers_for_is_none(no_screen, capsys, names):
    for name, value in names.items():
        no_screen.setenv(name, value)
    assert "There is no screen" in said(capsys, "--sample")


@LINUX
def test_screens_that_answer_or_that_only_qt_can_try(no_screen, tmp_path):
    import socket
    import types

    calls = []
    app = types.ModuleType("annotator.app")
    app.run_window = lambda project, sample: calls.append(project) or 0
    no_screen.setitem(sys.modules, "annotator.app", app)
    no_screen.setenv("DISPLAY", "elsewhere:0")
    assert main([]) == 0
    no_screen.setenv("DISPLAY", ":5599")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("\0/tmp/.X11-unix/X5599")
        server.listen()
        assert main([]) == 0
    no_screen.setenv("QT_QPA_PLATFORM", "offscreen")
    assert main([]) == 0
    no_screen.delenv("QT_QPA_PLATFORM")
    no_screen.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    no_screen.setenv("WAYLAND_DISPLAY", "wayland-7")
    no_screen.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("wayland-7")
        server.listen()
        assert main([]) == 0
    assert len(calls) == 4


def test_the_window_finds_a_project_without_its_ending(no_screen, tmp_path):
    import types
    from pathlib import Path

    calls = []
    app = types.ModuleType("annotator.app")
    app.run_window = lambda project, sample: calls.append(project) or 0
    no_screen.setitem(sys.modules, "annotator.app", app)
    no_screen.setenv("QT_QPA_PLATFORM", "offscreen")
    no_screen.chdir(tmp_path)
    assert main(["new", "p"]) == 0
    assert main(["p"]) == 0
    assert calls == [Path("p.annotator")]
