"""What holds for every test: its own home, no screen needed, and nothing left behind.

A test fails when it logs a warning that it does not expect, or leaves a thread, a top-level window
or a running timer behind. Qt is never imported here: the checks look at it only where a test has.
With `-p no:pytest-qt --no-qt` PySide6 cannot be imported at all and the tests of the window are
left out: everything else has to work like that.
"""

import atexit
import contextlib
import gc
import importlib.abc
import itertools
import logging
import os
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import hypothesis
import pytest

CHECKOUT = Path(__file__).resolve().parent.parent
QT_PACKAGES = {"PySide6", "shiboken6"}
NEEDS_QT = ("app", "gui", "packaging")  # folders that --no-qt leaves out
PATIENCE = 2.0  # seconds that a thread may take to end after its test
# Windows that Qt itself keeps for later use.
QT_OWN_WINDOWS = {"QTipLabel", "QDesktopScreenWidget"}
FAILED = pytest.StashKey[bool]()


def use_home(home: Path) -> None:
    """Send everything that looks for a person's folders, in child processes too, to `home`."""
    environ = os.environ
    old_home = Path(environ.get("HOME", home))
    if "XAUTHORITY" not in environ and (old_home / ".Xauthority").exists():
        environ["XAUTHORITY"] = str(old_home / ".Xauthority")  # else the screen refuses us
    folders = {
        "XDG_CONFIG_HOME": "config",
        "XDG_DATA_HOME": "data",
        "XDG_CACHE_HOME": "cache",
        "XDG_STATE_HOME": "state",
        "APPDATA": "roaming",
        "LOCALAPPDATA": "local",
        "WIN_PD_OVERRIDE_APPDATA": "roaming",  # platformdirs asks Windows, not the environment
        "WIN_PD_OVERRIDE_LOCAL_APPDATA": "local",
        "WIN_PD_OVERRIDE_PERSONAL": "documents",
    }
    if "WAYLAND_DISPLAY" not in environ:  # Wayland's socket lies in this folder
        folders["XDG_RUNTIME_DIR"] = "runtime"
    for variable, folder in folders.items():
        (home / folder).mkdir(mode=0o700, exist_ok=True)
        environ[variable] = str(home / folder)
    environ["HOME"] = environ["USERPROFILE"] = str(home)


# Before any test module is imported, since modules may ask for the folders when they are.
HOME = Path(tempfile.mkdtemp(prefix="annotator-tests-"))
atexit.register(shutil.rmtree, HOME, ignore_errors=True)
use_home(HOME)
if sys.platform.startswith("linux") and not any(
    os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")
):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

hypothesis.settings.register_profile("annotator", deadline=None)
hypothesis.settings.register_profile(
    "ci",
    max_examples=60,  # the same ones every time; whoever runs the tests by hand tries 100 new ones
    deadline=None,
    derandomize=True,
    database=None,
    print_blob=True,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],  # the machine may be
)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "annotator")


class QtRefuser(importlib.abc.MetaPathFinder):
    """Refuses to import Qt, as if it were not installed."""

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> None:
        """Raise the error of a missing module for everything of Qt."""
        if name.partition(".")[0] in QT_PACKAGES:
            raise ModuleNotFoundError(f"No module named {name!r} (refused by --no-qt)", name=name)


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    """Add --no-qt, and know pytest-qt's settings also where pytest-qt is switched off."""
    parser.addoption(
        "--no-qt",
        action="store_true",
        help="make PySide6 unimportable and leave the window's tests out (with -p no:pytest-qt)",
    )
    if not pluginmanager.hasplugin("pytest-qt"):
        for name in ("qt_api", "qt_log_level_fail", "qt_log_ignore"):
            parser.addini(name, "pytest-qt's; without meaning here", type="args")


def pytest_configure(config: pytest.Config) -> None:
    """Refuse Qt where that is asked for."""
    if config.getoption("no_qt"):
        loaded = any(name.partition(".")[0] in QT_PACKAGES for name in sys.modules)
        if loaded or config.pluginmanager.hasplugin("pytest-qt"):
            raise pytest.UsageError("--no-qt needs -p no:pytest-qt, which would import Qt")
        sys.meta_path.insert(0, QtRefuser())


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave the tests that need Qt out of a run without it."""
    folders = [CHECKOUT / "tests" / name for name in NEEDS_QT]
    return True if config.getoption("no_qt") and collection_path in folders else None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests that read real corpora."""
    for item in items:
        if "shared_data" in getattr(item, "fixturenames", ()):
            item.add_marker("corpora")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Any:
    """Remember failures: what a failed test leaves behind is held by its traceback."""
    report = yield
    if report.failed:
        item.stash[FAILED] = True
    return report


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Give the folder of real corpora that may lie beside the checkout."""
    folder = CHECKOUT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("no real corpora beside the checkout (../shared/data)")
    return folder


class WarningCollector(logging.Handler):
    """Keeps every log record that is a warning or worse."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the record."""
        self.records.append(record)


@pytest.fixture
def expected_warnings(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    """Give `caplog` to a test that logs warnings on purpose; it fails if none comes."""
    yield caplog
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    if not any(record.levelno >= logging.WARNING for record in records):
        pytest.fail("The test expects a warning in the log, and none came.")


@pytest.fixture(autouse=True)
def _leave_nothing_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that logs unexpected warnings or leaves threads, windows or timers."""
    threads = set(threading.enumerate())
    qt_objects = set(map(id, held := qt_leftovers()))
    collector = WarningCollector()
    logging.getLogger().addHandler(collector)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(collector)
    if request.node.stash.get(FAILED, False):
        return
    problems = [f"thread still runs: {thread!r}" for thread in leaked_threads(threads)]
    problems += [f"left behind: {thing!r}" for thing in leaked_qt_objects(qt_objects)]
    if "expected_warnings" not in request.fixturenames:
        problems += [f"logged: {r.levelname} {r.name}: {r.getMessage()}" for r in collector.records]
    del held  # until here, so that no id was given to another object
    if problems:
        pytest.fail("\n".join(problems), pytrace=False)


def leaked_threads(before: set[threading.Thread]) -> list[threading.Thread]:
    """Give the threads that were not there before and do not end by themselves soon."""
    deadline = time.monotonic() + PATIENCE
    while True:
        # Python never forgets a thread that Qt started; those are looked for as Qt objects.
        leaked = [
            thread
            for thread in threading.enumerate()
            if thread not in before and not isinstance(thread, threading._DummyThread)
        ]
        if not leaked or time.monotonic() > deadline:
            return leaked
        leaked[0].join(0.05)


def qt_leftovers() -> list[Any]:
    """Give the top-level windows, running timers and running threads of Qt that exist now."""
    widgets, core = sys.modules.get("PySide6.QtWidgets"), sys.modules.get("PySide6.QtCore")
    if widgets is None or core is None or widgets.QApplication.instance() is None:
        return []
    windows = [
        window
        for window in widgets.QApplication.topLevelWidgets()
        if window.metaObject().className() not in QT_OWN_WINDOWS
    ]
    wrappers = sys.modules["shiboken6"].getAllValidWrappers()
    return windows + [thing for thing in wrappers if is_running(thing, core)]


def is_running(thing: Any, core: Any) -> bool:
    """Tell whether a Qt object is a running timer, or a running thread other than this one."""
    # An object may be in the middle of its destruction in another thread.
    with contextlib.suppress(RuntimeError):
        if isinstance(thing, core.QTimer):
            return bool(thing.isActive())
        if isinstance(thing, core.QThread):
            return bool(thing.isRunning()) and thing != core.QThread.currentThread()
    return False


def leaked_qt_objects(before: set[int]) -> list[Any]:
    """Give what was not there before and does not go away when Qt and Python tidy up."""
    deadline = time.monotonic() + PATIENCE
    for tidy_up in itertools.chain([lambda: None, delete_later], itertools.repeat(collect_garbage)):
        tidy_up()
        leaked = [thing for thing in qt_leftovers() if id(thing) not in before]
        may_end = any(ends_by_itself(thing) for thing in leaked)
        if not leaked or (tidy_up is collect_garbage and not may_end):
            return leaked
        if time.monotonic() > deadline:
            return leaked
        del leaked  # else nothing in it could be collected
        time.sleep(0.02 if may_end else 0)
    raise AssertionError("the loop has no end")


def ends_by_itself(thing: Any) -> bool:
    """Tell whether a Qt object is a thread or a timer that may be done soon."""
    return hasattr(thing, "isFinished") or (hasattr(thing, "isSingleShot") and thing.isSingleShot())


def delete_later() -> None:
    """Let Qt delete what it was told to delete later."""
    core = sys.modules["PySide6.QtCore"]
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete.value)
    core.QCoreApplication.processEvents()


def collect_garbage() -> None:
    """Let Python delete what only refers to itself, which takes long in a large process."""
    gc.collect()
    delete_later()
