"""A real screen for a real process: an X server in memory, a session bus, and the window on them.

What is started here is ended here, by its process group; where the tests themselves are killed,
the system ends it.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

CHECKOUT = Path(__file__).resolve().parents[3]
SIZE = "1440x900x24"
_PATIENCE = 10  # seconds for a process to end by itself
_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


def lacking() -> str:
    """What this system lacks for such a screen, in words; empty where nothing is."""
    programs = [name for name in ("Xvfb", "dbus-daemon") if shutil.which(name) is None]
    if not any(Path(path).exists() for path in _LAUNCHERS):
        programs.append("at-spi-bus-launcher")
    return ", ".join(programs)


@contextmanager
def running(
    command: list[str], environment: dict[str, str], **options: object
) -> Iterator[subprocess.Popen[str]]:
    """A process in a group of its own, ended with everything that it started."""
    setpriv = shutil.which("setpriv")  # of util-linux
    dying = [setpriv, "--pdeathsig", "TERM"] if setpriv else []
    process = subprocess.Popen(
        [*dying, *command], env=environment, text=True, start_new_session=True, **options
    )  # type: ignore[call-overload]
    try:
        yield process
    finally:
        for sign in (signal.SIGTERM, signal.SIGKILL):
            try:
                os.killpg(process.pid, sign)
                process.wait(_PATIENCE)
            except ProcessLookupError:
                break
            except subprocess.TimeoutExpired:
                continue
        process.wait(_PATIENCE)
        for stream in (process.stdout, process.stderr):
            if stream is not None:
                stream.close()


def private_environment(home: Path) -> dict[str, str]:
    """The environment of somebody who has never used a computer."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY", "DBUS_SESSION_BUS_ADDRESS")
    }
    folders = {
        "HOME": "home",
        "XDG_CONFIG_HOME": "config",
        "XDG_DATA_HOME": "data",
        "XDG_STATE_HOME": "state",
        "XDG_CACHE_HOME": "cache",
        "XDG_RUNTIME_DIR": "runtime",
    }
    for folder in folders.values():
        (home / folder).mkdir(mode=0o700, parents=True, exist_ok=True)
    kept |= {variable: str(home / folder) for variable, folder in folders.items()}
    return kept | {"PYTHONPATH": str(CHECKOUT), "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}


@contextmanager
def x_server(environment: dict[str, str]) -> Iterator[str]:
    """An X server that shows nothing to anybody; gives its display's name."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", SIZE, "-nolisten", "tcp"]
    with running(command, environment, pass_fds=[write], stderr=subprocess.DEVNULL):
        os.close(write)
        with os.fdopen(read) as stream:
            yield f":{stream.readline().strip()}"


@contextmanager
def session_bus(environment: dict[str, str]) -> Iterator[str]:
    """A session bus of its own; gives its address."""
    command = ["dbus-daemon", "--session", "--print-address=1", "--nofork", "--nopidfile"]
    quiet = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    with running(command, environment, **quiet) as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip()


@contextmanager
def window_process(home: Path, *arguments: str, **more: str) -> Iterator[tuple[str, str]]:
    """``python -m annotator`` with these arguments on such a screen.

    Gives the display's name and the session bus's address.
    """
    with ExitStack() as stack:
        environment = private_environment(home) | more
        environment["DISPLAY"] = stack.enter_context(x_server(environment))
        address = stack.enter_context(session_bus(environment))
        environment |= {"DBUS_SESSION_BUS_ADDRESS": address, "QT_QPA_PLATFORM": "xcb"}
        launcher = next(path for path in _LAUNCHERS if Path(path).exists())
        stack.enter_context(running([launcher], environment, stderr=subprocess.DEVNULL))
        log = stack.enter_context((home / "stderr.txt").open("w"))
        command = [sys.executable, "-m", "annotator", *arguments]
        stack.enter_context(running(command, environment, cwd=CHECKOUT, stderr=log))
        yield environment["DISPLAY"], address
