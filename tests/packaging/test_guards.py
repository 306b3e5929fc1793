"""The rules of tests/conftest.py, tried on tests that keep and that break them."""

import os
import re
import shutil
import subprocess
import sys

import pytest

TESTS = """
import logging
import threading

import pytest

KEPT = []


def test_home_ok():
    import platformdirs

    assert "annotator-tests-" in platformdirs.user_data_dir("annotator")


def test_warning_bad():
    logging.getLogger("annotator").warning("careful")


def test_warning_ok(expected_warnings):
    logging.getLogger("annotator").warning("careful")
    assert "careful" in expected_warnings.text


def test_no_warning_bad(expected_warnings):
    pass


def test_thread_bad():
    event = threading.Event()
    threading.Thread(target=event.wait, args=(30,), daemon=True).start()


def test_thread_ok():
    threading.Thread(target=threading.Event().wait, args=(0.2,)).start()
"""
QT_TESTS = """

def test_window_ok(qtbot):
    from PySide6.QtWidgets import QWidget

    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()


def test_window_in_a_cycle_ok(qapp):
    from PySide6.QtWidgets import QWidget

    widget = QWidget()
    widget.itself = widget


def test_window_bad(qapp):
    from PySide6.QtWidgets import QWidget

    KEPT.append(QWidget())


def test_timer_bad(qapp):
    from PySide6.QtCore import QTimer

    KEPT.append(QTimer())
    KEPT[-1].start(100000)


def test_qt_warning_bad(qapp):
    from PySide6.QtCore import qWarning

    qWarning("careful")
"""


def outcome(tmp_path, checkout, tests, *options):
    """Run tests in a folder of their own; give the names of all and of those that are bad."""
    (tmp_path / "tests").mkdir()
    shutil.copy(checkout / "tests" / "conftest.py", tmp_path / "tests")
    shutil.copy(checkout / "pyproject.toml", tmp_path)
    (tmp_path / "tests" / "test_rules.py").write_text(tests)
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-v", *options]
    unwanted = ("PYTEST_", "COV", "COVERAGE_")
    environ = {k: v for k, v in os.environ.items() if not k.startswith(unwanted)}
    done = subprocess.run(
        command, cwd=tmp_path, env=environ, capture_output=True, text=True, check=False
    )
    lines = re.findall(r"^\S+::(\w+) (PASSED|FAILED|ERROR)", done.stdout, re.MULTILINE)
    names = {name for name, _ in lines}
    return names, {name for name, verdict in lines if verdict != "PASSED"}, done


def test_rules_are_kept(tmp_path, checkout):
    pytest.importorskip("PySide6")
    names, bad, done = outcome(tmp_path, checkout, TESTS + QT_TESTS)
    assert len(names) == 11, done.stdout + done.stderr
    assert bad == {name for name in names if name.endswith("_bad")}, done.stdout


def test_rules_are_kept_without_qt(tmp_path, checkout):
    refused = "\n\ndef test_refused_ok():\n    with pytest.raises(ModuleNotFoundError):\n"
    refused += "        import PySide6\n"
    options = ("-p", "no:pytest-qt", "--no-qt")
    names, bad, done = outcome(tmp_path, checkout, TESTS + refused, *options)
    assert len(names) == 7, done.stdout + done.stderr
    assert bad == {name for name in names if name.endswith("_bad")}, done.stdout


def test_qt_cannot_be_refused_too_late(tmp_path, checkout):
    *_, done = outcome(tmp_path, checkout, TESTS, "--no-qt")
    assert done.returncode == pytest.ExitCode.USAGE_ERROR
    assert "needs -p no:pytest-qt" in done.stderr
