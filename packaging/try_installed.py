"""Annotate with an installed program as a person would: by its keys, on a screen of its own.

    python packaging/try_installed.py annotator
    python packaging/try_installed.py dist/annotator/annotator

Needs Xvfb and xdotool, and nothing of Annotator's but the command. Makes the sample, opens it as
somebody new, labels a word, accepts a suggestion, says that the article is done, quits, and looks
for all of that in what the command exports.
"""

import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

NAME = "Cleo"  # nobody of the sample
PATIENCE = 120  # seconds until something must have happened
QUICK = 2  # seconds in which a key shows in the file


class TrialError(Exception):
    """The program does not do what it should."""


@contextlib.contextmanager
def screen() -> Iterator[str]:
    """A screen that nobody sees; the name of its display."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        try:
            with os.fdopen(reading) as told:
                number = told.readline().strip()
            if not number:
                raise TrialError("Xvfb does not start.")
            yield f":{number}"
        finally:
            server.terminate()


class Person:
    """Sits before the screen and runs the command; everything is in one folder."""

    def __init__(self, command: list[str], folder: Path, display: str) -> None:
        self.command, self.folder = command, folder
        self.project = folder / "Trial.annotator"
        unwanted = ("PYTHON", "QT_", "WAYLAND_", "XDG_", "VIRTUAL_ENV", "LANG", "LC_")
        kept = {key: value for key, value in os.environ.items() if not key.startswith(unwanted)}
        homes = dict.fromkeys(("HOME", "ANNOTATOR_HOME"), str(folder))
        self.environ = {**kept, **homes, "DISPLAY": display, "LC_ALL": "C.UTF-8"}  # in English

    def annotator(self, *arguments: str) -> str:
        """Run the command to its end; what it says."""
        done = subprocess.run(
            [*self.command, *arguments], cwd=self.folder, env=self.environ, capture_output=True,
            text=True, encoding="utf-8", check=False, timeout=PATIENCE,
        )  # fmt: skip
        if done.returncode:
            raise TrialError(f"annotator {' '.join(arguments)} failed:\n{done.stdout}{done.stderr}")
        return done.stdout

    @contextlib.contextmanager
    def window(self) -> Iterator[subprocess.Popen[bytes]]:
        """The program with its window on the project; it is ended if it doesn't end by itself."""
        with (
            (self.folder / "window.txt").open("wb") as log,
            subprocess.Popen(
                [*self.command, str(self.project)], cwd=self.folder, env=self.environ,
                stdin=subprocess.DEVNULL, stdout=log, stderr=log,
            ) as process,
        ):  # fmt: skip
            try:
                yield process
            finally:
                process.terminate()

    def look_at(self, title: str) -> None:
        """Give the keyboard to the window with this title, as soon as it is there."""
        found = self.until(lambda: self._windows(title), f"the window {title!r}")
        self._xdotool("windowfocus", "--sync", found[-1])

    def press(self, *keys: str) -> None:
        """Press keys, by the names that X gives them."""
        self._xdotool("key", "--delay", "50", *keys)

    def write(self, words: str) -> None:
        """Type words."""
        self._xdotool("type", "--delay", "50", words)

    def layer(self) -> dict[str, Any]:
        """What was annotated in the window so far, as the command exports it."""
        self.annotator("export", str(self.project), "out.jsonl", "--annotator", NAME)
        lines = (self.folder / "out.jsonl").read_text(encoding="utf-8").splitlines()
        return json.loads(lines[0]) if lines else {"entities": [], "status": ""}

    def until(self, look: Callable[[], Any], what: str) -> Any:
        """Look again and again until there is something; what it is."""
        end = time.monotonic() + PATIENCE
        while not (found := look()):
            if time.monotonic() > end:
                said = (self.folder / "window.txt").read_text(encoding="utf-8", errors="replace")
                raise TrialError(f"In {PATIENCE} seconds there was nothing of {what}.\n{said}")
            time.sleep(0.2)
        return found

    def _windows(self, title: str) -> list[str]:
        return self._xdotool("search", "--onlyvisible", "--name", title, check=False).split()

    def _xdotool(self, *arguments: str, check: bool = True) -> str:
        return subprocess.run(
            ["xdotool", *arguments], env=self.environ, text=True, check=check,
            stdout=subprocess.PIPE, stderr=None if check else subprocess.DEVNULL,
        ).stdout  # fmt: skip


def decided(layer: dict[str, Any], *decisions: str) -> list[dict[str, Any]]:
    """The mentions that came to be so; each must have the words that stand at its place."""
    for each in layer["entities"]:
        if layer["text"][each["start"] : each["end"]] != each["text"]:
            raise TrialError(f"This is not what stands at its place in the text: {each}")
    return [each for each in layer["entities"] if each["decision"] in decisions]


def annotate(person: Person) -> None:
    """Make the sample, annotate in the window, and find it all in the export."""
    person.annotator("sample", str(person.project))
    with person.window() as process:
        person.look_at("^Your name")
        person.write(NAME)
        person.press("Return")
        person.look_at("^Sarrin desk")
        person.press("o")  # which nobody would suggest for the first word, a country
        labelled = person.until(lambda: decided(person.layer(), "added", "corrected"), "the label")

        def accept() -> bool:  # suggestions come from a process that may be starting still
            person.press("Tab", "Return")
            time.sleep(QUICK)
            return bool(decided(person.layer(), "accepted"))

        person.until(accept, "an accepted suggestion")
        person.press("ctrl+Return")
        person.until(lambda: person.layer()["status"] == "done", "a document that is done")
        person.press("ctrl+q")
        if code := process.wait(timeout=PATIENCE):
            raise TrialError(f"The window ended with code {code}.")
    layer = person.layer()
    if decided(layer, "added", "corrected") != labelled:
        raise TrialError(f"What was labelled, {labelled}, is not what came out.")
    if len(labelled) != 1 or (labelled[0]["start"], labelled[0]["label"]) != (0, "ORG"):
        raise TrialError(f"The first word alone should be labelled ORG, not {labelled}.")
    accepted = decided(layer, "accepted")[0]
    print(f"labelled {labelled[0]['text']!r} as {labelled[0]['label']}", end=", ")
    print(f"accepted {accepted['text']!r} of {accepted['source']}; both are in the export")
    person.annotator("verify", str(person.project))
    said = (person.folder / "window.txt").read_text(encoding="utf-8", errors="replace")
    if any(word in said for word in ("Traceback", "ERROR", "CRITICAL")):
        raise TrialError(f"The window complained:\n{said}")


def main() -> int:
    """Try the command that the arguments name."""
    command = sys.argv[1:]
    if not command or command[0].startswith("-"):
        print(__doc__)
        return 2
    if Path(command[0]).is_file():  # a checkout has a folder of that name
        command[0] = str(Path(command[0]).resolve())
    with tempfile.TemporaryDirectory(prefix="annotator-trial-") as name, screen() as display:
        person = Person(command, Path(name), display)
        try:
            print(person.annotator("--version").strip())
            person.annotator("--self-test")
            annotate(person)
        except (TrialError, subprocess.SubprocessError) as error:
            print(f"The program fails: {error}")
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
