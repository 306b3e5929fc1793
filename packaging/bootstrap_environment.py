"""The virtual environment in .venv/: made once, checked by a stamp, repaired when unfinished.

Standard library only. The stamp says what the environment was made from; while it agrees with
the checkout nothing is started at all. Before anything is changed the stamp says "unfinished", so
that whatever interrupts an installation, the next start throws the remains away.
"""

import contextlib
import hashlib
import importlib.util
import json
import os
import platform
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Any

import bootstrap_libraries
from bootstrap_libraries import InstallError, say, tail

VERSION = 1  # raise it when an environment made by an older version of this file must be remade
STAMP = "annotator-bootstrap.json"
GUARD = "annotator-bootstrap.lock"
LOG = "bootstrap.log"
LOCKS = {"run": "requirements.txt", "test": "requirements-dev.txt"}

# What turns up in pip's output when the package index cannot be reached.
NETWORK_SIGNS = (
    "Failed to establish a new connection",
    "NameResolutionError",
    "Temporary failure in name resolution",
    "getaddrinfo failed",
    "Network is unreachable",
    "Connection refused",
    "ConnectTimeoutError",
    "ReadTimeoutError",
    "Read timed out",
    "Cannot connect to proxy",
    "ProxyError",
    "Max retries exceeded",
)


class Plan(Enum):
    """What has to be done to an environment before it can be used."""

    NOTHING = "it is as it should be"
    PROJECT = "only the project itself has to be registered again"
    PACKAGES = "packages have to be installed into it"
    REBUILD = "it has to be made from nothing"


class NetworkError(InstallError):
    """The package index could not be reached; nothing was changed in the environment."""


def scripts_folder(venv: Path) -> Path:
    """Give the folder in which an environment keeps its commands."""
    return venv / ("Scripts" if os.name == "nt" else "bin")


def script(venv: Path, name: str) -> Path:
    """Give the path of a command of an environment."""
    return scripts_folder(venv) / (f"{name}.exe" if os.name == "nt" else name)


def python(venv: Path) -> Path:
    """Give the path of an environment's interpreter."""
    return script(venv, "python")


def base_python() -> str:
    """Give the interpreter behind the running one, also when that one is in an environment."""
    return getattr(sys, "_base_executable", None) or sys.executable


def digest(path: Path) -> str:
    """Give a file's SHA-256."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def wanted_stamp(checkout: Path, purpose: str) -> dict[str, Any]:
    """Give the stamp of an environment made now, for the purpose "run" or "test"."""
    folder = checkout / "packaging"
    return {
        "state": "done",
        "purpose": purpose,
        "version": VERSION,
        "python": f"{sys.implementation.cache_tag}-{platform.machine()}-{sys.platform}",
        "place": str(checkout / ".venv"),  # an environment that was moved does not work
        "locks": {name: digest(folder / file) for name, file in LOCKS.items()},
        "project": digest(checkout / "pyproject.toml"),
    }


def read_stamp(venv: Path) -> dict[str, Any]:
    """Give the environment's stamp, or an empty one where there is none that can be read."""
    try:
        stamp = json.loads((venv / STAMP).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def write_stamp(venv: Path, stamp: dict[str, Any]) -> None:
    """Replace the environment's stamp, whole or not at all."""
    fresh = venv / f"{STAMP}.new"
    fresh.write_text(json.dumps(stamp, indent=1), encoding="utf-8")
    fresh.replace(venv / STAMP)


def decide(found: dict[str, Any], wanted: dict[str, Any]) -> Plan:
    """Compare two stamps and tell what has to be done."""
    same = all(found.get(key) == wanted[key] for key in ("version", "python", "place"))
    if found.get("state") != "done" or not same:
        return Plan.REBUILD
    locks = found.get("locks")
    # What the tests need holds all that the application needs, in the same versions.
    enough = found.get("purpose") in {wanted["purpose"], "test"}
    if not enough or locks != wanted["locks"]:
        return Plan.PACKAGES
    return Plan.NOTHING if found.get("project") == wanted["project"] else Plan.PROJECT


def plan_for(venv: Path, wanted: dict[str, Any]) -> Plan:
    """Tell what has to be done to the environment as it lies on the disk."""
    plan = decide(read_stamp(venv), wanted)
    return plan if python(venv).exists() else Plan.REBUILD


def is_foreign(venv: Path) -> bool:
    """Tell whether somebody else's environment stands where ours should."""
    ours = (venv / STAMP).exists() or (venv / GUARD).exists()
    return venv.is_dir() and not ours and any(venv.iterdir())


def ensure(checkout: Path, purpose: str) -> None:
    """Make sure that .venv/ holds what the purpose ("run" or "test") needs."""
    venv, wanted = checkout / ".venv", wanted_stamp(checkout, purpose)
    if plan_for(venv, wanted) is Plan.NOTHING:
        return
    if is_foreign(venv):
        raise InstallError(
            f"{venv} was not made by this script and is left alone. "
            "Rename or remove it, then start the same command again."
        )
    with guarded(venv):
        found = read_stamp(venv)
        plan = plan_for(venv, wanted)  # another start may just have finished it
        if plan is Plan.NOTHING:
            return
        started = time.monotonic()
        if plan is not Plan.PROJECT:
            write_stamp(venv, {"state": "unfinished"})
            try:
                install_packages(checkout, purpose, plan)
            except NetworkError:
                if plan is not Plan.REBUILD:
                    write_stamp(venv, found)  # pip downloads all before it changes anything
                raise
        write_stamp(venv, {**wanted, "project": "not registered yet"})
        register_project(checkout)
        write_stamp(venv, wanted)
        say(f"Ready after {time.monotonic() - started:.0f} s; the next start takes none of them.")


@contextlib.contextmanager
def guarded(venv: Path) -> Iterator[None]:
    """Hold the environment for one installation; a second one waits until the first is done."""
    try:
        venv.mkdir(exist_ok=True)
        guard = (venv / GUARD).open("a+")
    except OSError as error:
        raise InstallError(
            f"{venv} cannot be written ({error.strerror}). The checkout must lie in a folder in "
            "which you may write."
        ) from None
    with guard:
        if not try_lock(guard.fileno()):
            say("Another installation is under way here; waiting for it.")
            while not try_lock(guard.fileno()):
                time.sleep(0.5)
        yield


def try_lock(descriptor: int) -> bool:
    """Lock an open file, or tell that somebody else has; closing the file gives it back."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def install_packages(checkout: Path, purpose: str, plan: Plan) -> None:
    """Put the locked packages into .venv/, made anew where the plan says so."""
    venv = checkout / ".venv"
    log = venv / LOG
    log.unlink(missing_ok=True)
    if plan is Plan.REBUILD:
        say("Making a virtual environment in .venv ...")
        clear(venv)
        create(venv, log)
    lock = checkout / "packaging" / LOCKS[purpose]
    say(f"Installing {count_packages(lock)} packages (about 200 MB, only once) ...")
    install_locked(python(venv), lock, log)


def register_project(checkout: Path) -> None:
    """Make the checkout itself importable in .venv/, and its commands startable."""
    say("Registering the project ...")
    editable = ["--no-deps", "--no-build-isolation", "--editable", str(checkout)]
    pip(python(checkout / ".venv"), editable, checkout / ".venv" / LOG)


def clear(venv: Path) -> None:
    """Empty the environment's folder, except for what guards the installation."""
    for entry in venv.iterdir():
        if entry.name in {GUARD, STAMP}:
            continue
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry)
        else:
            entry.unlink()


def create(venv: Path, log: Path) -> None:
    """Make an environment with pip in it."""
    if importlib.util.find_spec("ensurepip") is None:
        package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
        trouble = "Python's own pip is missing here"
        bootstrap_libraries.require([package], ["python3-pip"], trouble, log)
    run_logged([base_python(), "-m", "venv", str(venv)], log, "The environment cannot be made.")


def count_packages(lock: Path) -> int:
    """Count the packages that a lock file pins; some are there in a version for each Python."""
    lines = lock.read_text(encoding="utf-8").splitlines()
    return len({line.partition("==")[0] for line in lines if line[:1].isalnum()})


def install_locked(interpreter: Path, lock: Path, log: Path) -> None:
    """Install exactly what a lock file says, every file checked against its hash."""
    # Wheels only: nothing is compiled here, and no code of a package runs while it is installed.
    pip(interpreter, ["--require-hashes", "--only-binary", ":all:", "-r", str(lock)], log)


def pip(interpreter: Path, arguments: list[str], log: Path) -> None:
    """Run `pip install` quietly; when it fails, say why in a sentence."""
    command = [str(interpreter), "-m", "pip", "--disable-pip-version-check", "--no-input"]
    run_logged([*command, "install", *arguments], log, "The packages cannot be installed.")


def run_logged(command: list[str], log: Path, failure: str) -> None:
    """Run a command with its output in the log; raise with the log's end when it fails."""
    with log.open("ab") as stream:
        code = subprocess.call(
            command,
            stdin=subprocess.DEVNULL,
            stdout=stream,
            stderr=subprocess.STDOUT,
            env=clean_environment(dict(os.environ)),
        )
    if code != 0:
        text = log.read_text(encoding="utf-8", errors="replace")
        raise explain(failure, text, log)


def clean_environment(environ: dict[str, str]) -> dict[str, str]:
    """Drop the variables that would make pip install elsewhere, or other versions."""
    unwanted = {"PYTHONHOME", "PYTHONPATH", "PIP_TARGET", "PIP_PREFIX", "PIP_CONSTRAINT"}
    kept = {name: value for name, value in environ.items() if name not in unwanted}
    return {**kept, "PIP_USER": "0"}


def explain(failure: str, text: str, log: Path) -> InstallError:
    """Turn the output of a failed installation into an error that says what to do."""
    report = f"The end of {log}:\n{tail(text)}\n\n{failure}"
    if "No space left on device" in text:
        return InstallError(f"{report} The disk is full: make about 1 GB of room and try again.")
    if "CERTIFICATE_VERIFY_FAILED" in text:
        return NetworkError(
            f"{report} The package index shows a certificate that this system does not trust, as "
            "happens where an office looks into all connections. Tell pip the office's own "
            "certificate (pip config set global.cert FILE) and start the same command again."
        )
    if any(sign in text for sign in NETWORK_SIGNS):
        return NetworkError(
            f"{report} The package index cannot be reached. Check the network connection (or the "
            "proxy that pip is told to use) and start the same command again."
        )
    if "THESE PACKAGES DO NOT MATCH THE HASHES" in text:
        return InstallError(
            f"{report} A downloaded file is not the one that was locked: it is damaged, or "
            "somebody changed it. Try again; if it stays so, report it and install nothing."
        )
    if "No matching distribution found" in text:
        version = ".".join(map(str, sys.version_info[:2]))
        return InstallError(
            f"{report} There may be no ready-made package for Python {version} on this system: "
            "start this with another one, for example Python 3.11."
        )
    return InstallError(f"{report} Start the same command again; if it stays so, report the above.")
