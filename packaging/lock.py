"""Make the lock files: every package that Annotator runs on, in one version, with its hashes.

    python3 packaging/lock.py [--upgrade] [PACKAGE...]

Needs `uv` on the path. Versions already locked stay as they are unless --upgrade, or a package to
upgrade, is given. The result holds for Linux, macOS and Windows and every Python the project
supports, and names no package index: whoever installs uses the index that pip is set to.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
RUNTIME, DEVELOPMENT = "requirements.txt", "requirements-dev.txt"
HEADER = """\
# {what}, every version fixed and every file known by its hash.
# Made by packaging/lock.py from pyproject.toml: change it there, then run that again.
"""
TITLES = {
    RUNTIME: "What Annotator needs to run",
    DEVELOPMENT: "What Annotator's tests and checks need, beside what it needs to run",
}
# A web address, an option that names an index, or a path.
LEAK = re.compile(r"://|^--?(?!hash=)\w|^\s*\.{0,2}/|@ *(file|http)", re.MULTILINE)


def compile_lock(folder: Path, target: str, arguments: list[str]) -> None:
    """Let uv write one lock file in a folder that holds pyproject.toml and build.in."""
    uv = shutil.which("uv")
    if uv is None:
        sys.exit("uv is not here. Install it (pip install uv) and start this again.")
    settings = ("UV_", "PIP_")  # whatever this system adds to the public index must not get in
    environ = {k: v for k, v in os.environ.items() if not k.startswith(settings)}
    options = ["--no-config", "--universal", "--python-version", "3.11", "--generate-hashes"]
    sources = ["pyproject.toml", "build.in", "--output-file", target]
    command = [uv, "pip", "compile", "--quiet", "--no-header", *options, *arguments, *sources]
    if subprocess.call(command, cwd=folder, env=environ) != 0:
        sys.exit("uv found no set of versions; see above.")


def cleaned(text: str, target: str) -> str:
    """Give a lock file's text with its header; stop if it names a host or a path."""
    leaks = [line for line in text.splitlines() if LEAK.search(line)]
    if leaks:
        sys.exit(f"{target} would name a place: {leaks[0]}")
    return HEADER.format(what=TITLES[target]) + text


def main(arguments: list[str]) -> int:
    """Write both lock files."""
    upgrade = ["--upgrade"] if "--upgrade" in arguments else []
    for package in (argument for argument in arguments if argument != "--upgrade"):
        upgrade += ["--upgrade-package", package]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        project = (CHECKOUT / "pyproject.toml").read_text(encoding="utf-8")
        (folder / "pyproject.toml").write_text(project, encoding="utf-8")
        builder = tomllib.loads(project)["build-system"]["requires"]
        (folder / "build.in").write_text("\n".join(builder), encoding="utf-8")
        for target in (RUNTIME, DEVELOPMENT):
            old = CHECKOUT / "packaging" / target
            if old.exists():
                shutil.copy(old, folder / target)
        compile_lock(folder, RUNTIME, upgrade)
        # The same versions in both: the tests must test what people run.
        compile_lock(folder, DEVELOPMENT, ["--extra", "dev", "--constraint", RUNTIME, *upgrade])
        for target in (RUNTIME, DEVELOPMENT):
            text = cleaned((folder / target).read_text(encoding="utf-8"), target)
            (CHECKOUT / "packaging" / target).write_text(text, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
