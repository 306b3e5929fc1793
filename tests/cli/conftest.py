"""The command line as a person runs it: a process of its own, in an empty folder."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
ARTICLES = CHECKOUT / "resources" / "sample" / "articles"
TIMEOUT = 100


def command(*arguments) -> list[str]:
    return [sys.executable, "-m", "annotator", *map(str, arguments)]


def environment(**changes) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONWARNINGS"}
    paths = [str(CHECKOUT), *filter(None, [kept.get("PYTHONPATH")])]
    return {**kept, "PYTHONPATH": os.pathsep.join(paths), **changes}


def started(*arguments, **kept) -> subprocess.Popen:
    """A command that runs on, and that Ctrl+C reaches also where the tests run in the background.

    What a shell starts in the background ignores Ctrl+C, and so does what that starts in turn.
    """
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        return subprocess.Popen(
            command(*arguments), env=environment(), stderr=subprocess.PIPE, **kept
        )
    finally:
        signal.signal(signal.SIGINT, before)


@pytest.fixture
def annotator(tmp_path):
    """Run a command; what came out, with bytes in stdout and text in stderr."""

    def run(*arguments, given: bytes = b"", **changes):
        done = subprocess.run(
            command(*arguments),
            input=given,
            capture_output=True,
            cwd=tmp_path,
            env=environment(**changes),
            timeout=TIMEOUT,
            check=False,
        )
        done.stderr = done.stderr.decode("utf-8").replace("\r\n", "\n")
        assert "Traceback" not in done.stderr, done.stderr
        return done

    return run


@pytest.fixture(scope="session")
def sample_copy(tmp_path_factory):
    """A sample project to copy from."""
    from annotator.services.sample import create_sample

    path = tmp_path_factory.mktemp("sample") / "sample.annotator"
    create_sample(path).close()
    return path


@pytest.fixture
def sample(sample_copy, tmp_path):
    """A sample project of the test's own, in its folder."""
    path = tmp_path / "sample.annotator"
    path.write_bytes(sample_copy.read_bytes())
    return path
