"""Build the wheel, install it where nothing else is, and try what a person would try first.

    .venv/bin/python packaging/smoke_wheel.py

Run by an environment that has hatchling. The new environment gets the locked packages and the
wheel, nothing of the checkout; the commands run in an empty folder with an empty home.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

import bootstrap_environment
from bootstrap_libraries import InstallError

CHECKOUT = Path(__file__).resolve().parent.parent
ARTICLE = """\
Border strikes draw condemnation

Pakistan launched missile strikes inside Iran on Thursday, two days after Tehran said it had
attacked militants in Balochistan. The United Nations condemned the attacks in Geneva.
"""


class SmokeError(Exception):
    """The wheel does not do what it should."""


def build_wheel(folder: Path) -> Path:
    """Build the wheel with the running environment's hatchling."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    bootstrap_environment.run_logged(command, folder / "build.log", "The wheel cannot be built.")
    wheels = list(folder.glob("*.whl"))
    if len(wheels) != 1:
        raise SmokeError(f"One wheel should have been built, not {len(wheels)}.")
    return wheels[0]


def install_wheel(folder: Path, wheel: Path) -> Path:
    """Make an environment with the locked packages and the wheel; give its annotator command."""
    venv, log = folder / "venv", folder / "install.log"
    bootstrap_environment.create(venv, log)
    interpreter = bootstrap_environment.python(venv)
    lock = CHECKOUT / "packaging" / bootstrap_environment.LOCKS["run"]
    bootstrap_environment.install_locked(interpreter, lock, log)
    bootstrap_environment.pip(interpreter, ["--no-deps", "--no-index", str(wheel)], log)
    return bootstrap_environment.script(venv, "annotator")


def empty_home(folder: Path) -> dict[str, str]:
    """Give the environment of a person who has just come to this machine, and has no screen."""
    home = folder / "home"
    home.mkdir()
    kept = ("PATH", "LANG", "LC_ALL", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR")
    environ = {name: os.environ[name] for name in kept if name in os.environ}
    places = dict.fromkeys(("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"), str(home))
    return {**environ, **places, "QT_QPA_PLATFORM": "offscreen"}


def spans(value: Any) -> Iterator[dict[str, Any]]:
    """Yield everything in a JSON value that has a place in the text and repeats its words."""
    if isinstance(value, dict):
        if {"start", "end", "text"} <= value.keys() and "fragments" not in value:
            yield value
        for part in value.values():
            yield from spans(part)
    elif isinstance(value, list):
        for part in value:
            yield from spans(part)


def check_highlights(output: str, article: str) -> int:
    """Check one article's highlights; give how many there are."""
    lines = output.splitlines()
    if len(lines) != 1:
        raise SmokeError(f"One article should give one line of JSON, not {len(lines)}.")
    record = json.loads(lines[0])
    if record["text"] != article:
        raise SmokeError("The text that came out is not the text that went in.")
    found = list(spans(record))
    for span in found:
        if article[span["start"] : span["end"]] != span["text"]:
            raise SmokeError(f"This is not what stands at its place in the text: {span}")
    if not found:
        raise SmokeError("Nothing was highlighted.")
    return len(found)


def try_out(command: Path, folder: Path) -> None:
    """Run the installed command as a newcomer would."""
    environ, place = empty_home(folder), folder / "place"
    place.mkdir()
    (place / "article.txt").write_text(ARTICLE, encoding="utf-8", newline="")

    def annotator(*arguments: str) -> str:
        started = time.monotonic()
        done = subprocess.run(
            [str(command), *arguments],
            cwd=place,
            env=environ,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=300,
            check=False,
        )
        line = " ".join(["annotator", *arguments])
        if done.returncode != 0:
            ends = f"{done.stdout[-2000:]}\n{done.stderr[-4000:]}"
            raise SmokeError(f"{line} ended with code {done.returncode}:\n{ends}")
        print(f"{line}: fine, {time.monotonic() - started:.1f} s")
        return done.stdout

    print(annotator("--version").strip())
    annotator("--self-test")
    count = check_highlights(annotator("highlight", "article.txt"), ARTICLE)
    print(f"{count} highlights, each at its place in the text")


def main() -> int:
    """Build, install and try the wheel."""
    os.chdir(CHECKOUT)
    with tempfile.TemporaryDirectory(prefix="annotator-wheel-") as name:
        folder = Path(name)
        try:
            wheel = build_wheel(folder)
            print(f"built {wheel.name}, {wheel.stat().st_size / 1e6:.1f} MB", flush=True)
            try_out(install_wheel(folder, wheel), folder)
        except (InstallError, SmokeError, subprocess.TimeoutExpired) as error:
            print(f"The wheel fails: {error}")
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
