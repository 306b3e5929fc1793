"""The first start: what it understands, what it says, and what it starts."""

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.fixture
def bootstrap(script):
    return script("bootstrap")


@pytest.mark.parametrize(
    ("arguments", "parsed"),
    [
        (["run"], ("run", False, [])),
        (["run", "--coverage"], ("run", False, ["--coverage"])),
        (["run", "highlight", "a.txt"], ("run", False, ["highlight", "a.txt"])),
        (["test"], ("test", False, [])),
        (["test", "-k", "core"], ("test", False, ["-k", "core"])),
        (["test", "-x", "--coverage", "-q"], ("test", True, ["-x", "-q"])),
        (["--help"], ("help", False, [])),
    ],
)
def test_command_line_is_understood(bootstrap, arguments, parsed):
    assert bootstrap.parse(arguments) == parsed


@pytest.mark.parametrize("arguments", [[], ["start"], ["-x", "run"]])
def test_wrong_command_line_says_what_there_is(bootstrap, arguments, capsys):
    assert bootstrap.main(arguments) == 2
    output = capsys.readouterr().err
    assert "run" in output
    assert "test" in output


@pytest.mark.parametrize(
    ("environ", "platform", "screen"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({}, "darwin", True),
        ({}, "win32", True),
    ],
)
def test_screen_is_recognised(bootstrap, environ, platform, screen):
    assert bootstrap.has_screen(environ, platform) is screen


def test_tests_draw_into_memory_without_a_screen(bootstrap):
    assert bootstrap.offscreen_by_default({}, "linux") == {"QT_QPA_PLATFORM": "offscreen"}
    assert bootstrap.offscreen_by_default({"DISPLAY": ":0"}, "linux") == {"DISPLAY": ":0"}
    assert bootstrap.offscreen_by_default({}, "darwin") == {}


def test_without_a_screen_a_command_is_shown_that_works(bootstrap, checkout):
    message = bootstrap.no_screen_message(checkout, checkout)
    (line,) = [line.split() for line in message.splitlines() if line.startswith("    ")]
    command, verb, article = line
    assert Path(command).parts[0] == ".venv"
    assert Path(command).name == "annotator"
    assert verb == "highlight"
    assert (checkout / article).is_file()


def test_from_another_folder_the_command_has_whole_paths(bootstrap, tmp_path):
    place = tmp_path / "a place"
    articles = place / "resources" / "sample" / "articles"
    articles.mkdir(parents=True)
    (articles / "b.txt").touch()
    message = bootstrap.no_screen_message(place, tmp_path)
    assert f"'{articles / 'b.txt'}'" in message


def test_sample_article_may_be_missing(bootstrap, tmp_path):
    assert bootstrap.sample_article(tmp_path) == "ARTICLE.txt"


@pytest.fixture
def started(bootstrap, monkeypatch):
    """Record what would be installed and started, and do neither."""
    calls = []
    monkeypatch.setattr(
        sys.modules["bootstrap_environment"], "ensure", lambda place, purpose: calls.append(purpose)
    )
    monkeypatch.setattr(
        sys.modules["bootstrap_libraries"],
        "ensure",
        lambda window, log: calls.append("window" if window else "no window"),
    )
    monkeypatch.setattr(
        bootstrap, "replace_process", lambda command, environ: calls.append(command[1:]) or 0
    )
    for name in bootstrap.DISPLAY_VARIABLES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    return calls


def test_run_opens_the_sample(bootstrap, started, monkeypatch):
    monkeypatch.setenv("DISPLAY", ":0")
    assert bootstrap.main(["run"]) == 0
    assert started == ["run", "window", ["--sample"]]


def test_run_hands_arguments_on(bootstrap, started):
    assert bootstrap.main(["run", "formats"]) == 0
    assert started == ["run", ["formats"]]


def test_run_without_a_screen_is_no_failure(bootstrap, started, capsys):
    assert bootstrap.main(["run"]) == 0
    assert started == ["run"]
    assert "annotator highlight" in capsys.readouterr().out


def test_test_starts_pytest(bootstrap, started, monkeypatch, checkout):
    monkeypatch.chdir(checkout)
    assert bootstrap.main(["test", "-x"]) == 0
    assert started == ["test", "no window", ["-m", "pytest", "-x"]]
    started.clear()
    assert bootstrap.main(["test", "--coverage"]) == 0
    assert started[-1] == ["-m", "coverage", "run", "-m", "pytest", "-n", "auto"]


def test_failed_installation_is_told_in_a_sentence(bootstrap, started, monkeypatch, capsys):
    def fail(place, purpose):
        raise sys.modules["bootstrap_libraries"].InstallError("The disk is full.")

    monkeypatch.setattr(sys.modules["bootstrap_environment"], "ensure", fail)
    assert bootstrap.main(["run"]) == 1
    assert capsys.readouterr().err.strip() == "The disk is full."


def test_older_python_is_refused_in_a_sentence(checkout):
    code = (
        "import runpy, sys; sys.version_info = (3, 9, 2); "
        f"runpy.run_path({str(checkout / 'packaging' / 'bootstrap.py')!r}, run_name='__main__')"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "needs Python 3.11 or newer; this is Python 3.9" in done.stderr
    assert "Traceback" not in done.stderr
