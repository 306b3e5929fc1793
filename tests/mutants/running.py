"""Runs the tests against wrong versions of a module, without starting Python for each of them.

The tests are collected once, and run once to learn which of them meet which line. For each wrong
change the process forks; the fork gives the functions their wrong code and runs the tests that meet
it, the quick ones first, until one fails.
"""

from __future__ import annotations

import contextlib
import gc
import os
import resource
import shutil
import signal
import sys
import tempfile
import time
from functools import _lru_cache_wrapper
from pathlib import Path
from types import CodeType, FunctionType
from typing import TYPE_CHECKING

import coverage
import pytest

from tests.mutants.mutating import Mutant, mutants_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SURVIVED, KILLED, NOT_MADE = 0, 1, 2
MEMORY = 3 << 30  # bytes more than the tests have now


class MutantRunner:
    """A plug-in of pytest that runs mutants of some modules instead of the tests once."""

    def __init__(
        self,
        paths: list[Path],
        seconds: float,
        is_wanted: Callable[[Path, Mutant], bool],
        tell: Callable[[Path, Mutant, str, int], None],
    ) -> None:
        self._paths = paths
        self._seconds = seconds
        self._is_wanted = is_wanted
        self._tell = tell
        self._failed = False

    def pytest_sessionstart(self) -> None:
        """Examples that fail need not become small."""
        import hypothesis  # pytest wants to be the first that imports it

        quick = hypothesis.settings(
            phases=[hypothesis.Phase.explicit, hypothesis.Phase.generate],
            print_blob=False,
        )
        hypothesis.settings.register_profile("mutants", quick)
        hypothesis.settings.load_profile("mutants")

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self._failed = self._failed or report.failed

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        met, took = self._run_once(session)
        items = {item.nodeid: item for item in session.items}
        for path in self._paths:
            lines = met[path]
            for mutant in mutants_of(path.read_text("utf-8")):
                if not self._is_wanted(path, mutant):
                    continue
                first, last = mutant.lines
                ids = {each for line in range(first, last + 1) for each in lines.get(line, ())}
                chosen, budget = [], self._seconds
                for each in sorted(ids, key=took.__getitem__):
                    budget -= took[each]
                    if chosen and budget < 0:
                        break
                    chosen.append(each)
                cpu = sum(took[each] for each in chosen)
                verdict = self._try(path, mutant, [items[each] for each in chosen], cpu)
                self._tell(path, mutant, verdict, len(chosen))
        return True

    def _run_once(
        self, session: pytest.Session
    ) -> tuple[dict[Path, dict[int, list[str]]], dict[str, float]]:
        """The tests that meet each line of each module, and how long each test takes."""
        measured = coverage.Coverage(
            data_file=None, config_file=False, include=[str(path) for path in self._paths]
        )
        caches = list(_caches())
        took = {}
        measured.start()
        for number, item in enumerate(session.items):
            for cache in caches:
                cache.cache_clear()
            measured.switch_context(item.nodeid)
            began = time.process_time()
            after = session.items[number + 1] if number + 1 < len(session.items) else None
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=after)
            took[item.nodeid] = time.process_time() - began
            if self._failed:
                raise pytest.UsageError(f"{item.nodeid} fails without any change")
        measured.stop()
        data = measured.get_data()
        return {path: data.contexts_by_lineno(str(path)) for path in self._paths}, took

    def _try(self, path: Path, mutant: Mutant, items: list[pytest.Item], cpu: float) -> str:
        if not items:
            return "met by no test"
        folder = tempfile.mkdtemp(prefix="mutant-")
        child = os.fork()
        if child == 0:
            os._exit(self._in_child(path, mutant, items, cpu, folder))
        _, status = os.waitpid(child, 0)
        shutil.rmtree(folder, ignore_errors=True)
        if os.WIFSIGNALED(status):
            return "killed"  # it took all the time or memory that there was
        return {SURVIVED: "survived", KILLED: "killed"}.get(os.WEXITSTATUS(status), "not made")

    def _in_child(
        self, path: Path, mutant: Mutant, items: list[pytest.Item], cpu: float, folder: str
    ) -> int:
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, 1)
        os.dup2(nothing, 2)
        _limit(cpu)
        items[0].config._tmp_path_factory._basetemp = Path(folder)
        for cache in _caches():
            cache.cache_clear()
        try:
            if not put_in(path, mutant):
                return NOT_MADE
            for number, item in enumerate(items):
                after = items[number + 1] if number + 1 < len(items) else None
                item.config.hook.pytest_runtest_protocol(item=item, nextitem=after)
                if self._failed:
                    return KILLED
        except BaseException:  # noqa: BLE001 -- whatever it is, it was noticed
            return KILLED
        return SURVIVED


def _limit(cpu: float) -> None:
    """End this process by itself when a change makes it run or grow without end."""
    seconds = int(3 + 3 * cpu)
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    most = pages * resource.getpagesize() + MEMORY
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.alarm(4 * seconds)


def put_in(path: Path, mutant: Mutant) -> bool:
    """Give the functions of a module that are alive the code of a mutant; whether any changed."""
    wrong = dict(_codes(compile(mutant.tree, str(path), "exec")))
    changed = False
    for function in [each for each in gc.get_objects() if isinstance(each, FunctionType)]:
        code = function.__code__
        if code.co_filename != str(path):
            continue
        new = wrong.get((code.co_qualname, code.co_firstlineno))
        if new is not None and new != code:
            with contextlib.suppress(ValueError):  # it refers to other names than before
                function.__code__ = new
                changed = True
    return changed


def _codes(code: CodeType) -> Iterator[tuple[tuple[str, int], CodeType]]:
    for each in code.co_consts:
        if isinstance(each, CodeType):
            yield (each.co_qualname, each.co_firstlineno), each
            yield from _codes(each)


def _caches() -> Iterator[_lru_cache_wrapper]:
    """What remembers the results of functions of this program."""
    for each in gc.get_objects():
        if isinstance(each, _lru_cache_wrapper) and each.__module__.startswith("annotator"):
            yield each


def run(
    paths: list[Path],
    tests: list[str],
    seconds: float,
    is_wanted: Callable[[Path, Mutant], bool],
    tell: Callable[[Path, Mutant, str, int], None],
) -> int:
    """Try every mutant of these modules against these tests, and tell of each."""
    os.environ["CI"] = "true"  # the same examples every time
    sys.setrecursionlimit(2000)
    arguments = ["-p", "no:pytest-qt", "--no-qt", "-p", "no:cacheprovider", "-s"]
    arguments += ["-p", "no:terminal", "-o", "addopts=", "-o", "timeout=0", *tests]
    return int(pytest.main(arguments, plugins=[MutantRunner(paths, seconds, is_wanted, tell)]))
