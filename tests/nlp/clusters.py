"""A real Dask cluster on this machine: a scheduler and worker processes of their own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

CHECKOUT = Path(__file__).parents[2]
DOUBLES = Path(__file__).parent / "doubles"
WAIT = 60.0  # seconds that a slow machine may take; nothing is measured
# What Annotator's own worker process would find, but as if something were not installed.
WITHOUT = """
import importlib.abc, sys

class Refuse(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] == {name!r}:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)

sys.meta_path.insert(0, Refuse())
"""


def without_package(folder: Path, name: str) -> str:
    """A folder that makes a package missing where it stands first in PYTHONPATH."""
    place = folder / f"without_{name}"
    place.mkdir(exist_ok=True)
    (place / "sitecustomize.py").write_text(WITHOUT.format(name=name), "utf-8")
    return str(place)


class Cluster:
    """A scheduler, and workers that can be added and killed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._processes: list[subprocess.Popen[bytes]] = []
        self._logs = []
        file = folder / "scheduler.json"
        options = ("--port", "0", "--scheduler-file", file, "--no-dashboard")
        # a killed worker that it still asks for results is given up soon
        changes = {"DASK_DISTRIBUTED__COMM__TIMEOUTS__CONNECT": "3s"}
        self.scheduler = self._start("scheduler", changes, *options)
        deadline = time.monotonic() + WAIT
        while not file.exists() or not file.read_text():
            assert time.monotonic() < deadline, "the scheduler does not start"
            time.sleep(0.05)
        self.address = json.loads(file.read_text())["address"]

    def worker(self, without: str = "", folder: Path | None = None) -> subprocess.Popen[bytes]:
        """Start a worker in a folder, if need be one where a package is missing."""
        paths = [str(CHECKOUT), str(DOUBLES)]
        if without:
            paths.insert(0, without_package(self._folder, without))
        changes = {"PYTHONPATH": os.pathsep.join(paths)}
        options = ["--no-nanny", "--no-dashboard", "--nthreads", "2"]
        return self._start("worker", changes, self.address, *options, folder=folder)

    def wait_for(self, workers: int) -> None:
        """Return when this many workers are there."""
        import distributed

        with distributed.Client(self.address, set_as_default=False) as client:
            client.wait_for_workers(workers, timeout=WAIT)

    def _start(self, what, changes, *arguments, folder=None) -> subprocess.Popen[bytes]:
        log = (self._folder / f"{what}{len(self._logs)}.log").open("wb")
        self._logs.append(log)
        environ = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
        environ |= {"DASK_TEMPORARY_DIRECTORY": str(self._folder), **changes}
        command = [sys.executable, "-m", f"distributed.cli.dask_{what}", "--host", "127.0.0.1"]
        process = subprocess.Popen(
            [*command, *map(str, arguments)],
            stdout=log,
            stderr=log,
            env=environ,
            cwd=folder or self._folder,
        )
        self._processes.append(process)
        return process

    def __enter__(self) -> Cluster:
        return self

    def __exit__(self, *_: object) -> None:
        for process in reversed(self._processes):
            process.kill()
            process.wait()
        for log in self._logs:
            log.close()
