"""Where Qt lacks a library of the system, a sentence says so, and commands work without it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
FAILURE = "libGL.so.1: cannot open shared object file: No such file or directory"


def annotator(folder: Path, *arguments: str, failure: str = FAILURE) -> subprocess.CompletedProcess:
    """Run the program with a Qt that can't be loaded, as the system's loader would have it."""
    package = folder / "PySide6"
    package.mkdir(exist_ok=True)
    (package / "__init__.py").write_text(f"raise ImportError({failure!r}, name='PySide6.QtGui')\n")
    path = os.pathsep.join([str(folder), str(CHECKOUT)])
    return subprocess.run(
        [sys.executable, "-m", "annotator", *arguments],
        env={**os.environ, "PYTHONPATH": path, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip


def test_a_missing_library_is_named_with_a_way_to_get_it(tmp_path: Path):
    for arguments in (["--self-test"], ["--sample"]):
        done = annotator(tmp_path, *arguments)
        assert done.returncode == 2
        (sentence,) = done.stderr.splitlines()
        assert "libGL.so.1" in sentence
        assert "libgl1" in sentence


def test_commands_need_no_window(tmp_path: Path):
    assert annotator(tmp_path, "formats").returncode == 0


def test_any_other_failure_to_import_is_a_bug(tmp_path: Path):
    done = annotator(tmp_path, "--self-test", failure="cannot import name 'QtGui'")
    assert done.returncode == 1
    assert "Traceback" in done.stderr
