"""The entry point: help, the window without commands, commands without the window, exit codes."""

from __future__ import annotations

import subprocess
import sys

import pytest

from annotator import __version__
from annotator.__main__ import main
from annotator.cli import COMMANDS
from tests.cli.conftest import command, environment

HEAVY = {"spacy", "trafilatura", "numpy", "PySide6", "charset_normalizer", "thinc", "lxml"}


def test_help_shows_the_window_and_every_command(annotator):
    done = annotator("--help")
    shown = done.stdout.decode()
    assert (done.returncode, done.stderr) == (0, "")
    assert "annotator [PROJECT" in shown
    assert all(f"  {name} " in shown for name in COMMANDS)
    assert annotator("-h").stdout == done.stdout


def test_version(annotator):
    assert annotator("--version").stdout.decode().split() == ["annotator", __version__]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_with_an_example(name, capsys):
    assert main([name, "--help"]) == 0
    shown = capsys.readouterr().out
    assert f"annotator {name}" in shown
    assert "Example" in shown


IMPORTED = """
import sys
sys.modules["annotator.app"] = type(sys)("annotator.app")  # the window itself stays closed
sys.modules["annotator.app"].run_window = lambda project, sample: 0
from annotator.__main__ import main
code = main(sys.argv[1:])
print(code, *sorted({name.partition(".")[0] for name in sys.modules}), file=sys.stderr)
"""


def imported(*arguments):
    done = subprocess.run(
        [sys.executable, "-c", IMPORTED, *arguments],
        capture_output=True,
        text=True,
        env=environment(QT_QPA_PLATFORM="offscreen"),
        check=True,
    )
    code, *names = done.stderr.split()
    assert code == "0"
    return set(names)


def test_the_windows_way_loads_no_command_and_no_language_library():
    names = imported("news.annotator")
    assert not names & (HEAVY - {"PySide6"} | {"click", "msgspec", "sqlite_utils"})


@pytest.mark.parametrize("arguments", [["--help"], ["formats"], ["export", "--help"]])
def test_light_commands_load_no_heavy_library(arguments):
    assert not imported(*arguments) & HEAVY


def test_highlight_loads_no_window():
    assert "PySide6" not in imported("highlight", "--help")


@pytest.fixture
def window(monkeypatch):
    """The window as a list of how it was asked to open."""
    import types

    calls = []
    app = types.ModuleType("annotator.app")
    app.run_window = lambda project, sample: calls.append((project, sample)) or 0
    app.self_test = lambda: calls.append("self-test") or 0
    monkeypatch.setitem(sys.modules, "annotator.app", app)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    return calls


def test_what_opens_the_window(window, tmp_path):
    from pathlib import Path

    project = tmp_path / "highlight"  # a file may be called anything
    project.touch()
    assert [main([]), main(["--sample"]), main(["n.annotator"]), main([str(project)])] == [0] * 4
    assert main(["--self-test"]) == 0
    assert window == [
        (None, False), (None, True), (Path("n.annotator"), False), (project, False), "self-test",
    ]  # fmt: skip


def test_what_does_not(window, capsys):
    assert main(["highligth"]) == 2
    assert "did you mean “annotator highlight”?" in capsys.readouterr().err
    assert main(["whatever", "else"]) == 2
    assert "annotator --help" in capsys.readouterr().err
    assert main(["--sample", "formats"]) == 2
    assert main(["--nonsense"]) == 2
    assert window == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is a screen")
def test_without_a_screen_the_way_without_one_is_named(monkeypatch, capsys):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main([]) == 2
    assert "annotator highlight ARTICLE.txt" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        ["stats", "no.annotator"],
        ["export", "no.annotator", "-"],
        ["import", "no.annotator", "x.txt"],
        ["highlight", "--schema", "no.toml", "x.txt"],
        ["highlight"],
        ["export", "p", "o", "--gold", "--all"],
        ["suggest", "p", "--workers", "0"],
    ],
)
def test_wrong_use_and_missing_files_are_one_sentence_and_2(arguments, capsys):
    assert main(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.strip()
    assert "Traceback" not in err


def test_a_reader_that_goes_away_is_no_trouble(sample, tmp_path):
    process = subprocess.Popen(
        command("export", sample, "-"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
        cwd=tmp_path,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.read(10)
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait(60) == 1


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/dev/full is Linux's")
def test_output_that_can_not_be_written_is_said(sample, tmp_path):
    with open("/dev/full", "wb") as full:  # noqa: PTH123 - a device
        done = subprocess.run(
            command("export", sample, "-"),
            stdout=full,
            stderr=subprocess.PIPE,
            env=environment(),
            cwd=tmp_path,
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr.startswith(b"The output can't be written")
