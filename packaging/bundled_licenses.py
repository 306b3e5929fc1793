"""Collect the licences of everything that an installed program brings along.

The folder's definition (annotator.spec) hands in the files that go into the folder. Each belongs to
a distribution that pip installed, to Python, or to a package of the system; their licences are
copied as they are, into a folder for each. What comes without one stops the building.
"""

import importlib.metadata
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
KEPT = Path(__file__).resolve().parent / "licenses"  # what distributions only name
NAMES = re.compile(r"licen[cs]e|copying|notice|authors|copyright", re.IGNORECASE)
CODE = (".py", ".pyc", ".pyi", ".so", ".pyd")
LONG = 400  # letters of the metadata's "License" that are a licence, not the name of one


def installed() -> dict[Path, Distribution]:
    """Which distribution each file belongs to."""
    return {
        Path(str(each.locate_file(file))).resolve(): each
        for each in importlib.metadata.distributions()
        for file in each.files or ()
    }


def texts(distribution: Distribution) -> dict[str, bytes]:
    """The licences of a distribution by their file names; none where it says nothing usable."""
    found: dict[str, bytes] = {}
    for file in distribution.files or ():
        path = Path(str(distribution.locate_file(file)))
        if NAMES.search(file.name) and file.suffix not in CODE and path.is_file():
            parts = [part for part in file.parts if not part.endswith(".dist-info")]
            found["-".join(parts).removeprefix("licenses-")] = path.read_bytes()
    if found:
        return found
    said = distribution.metadata.get("License-Expression") or distribution.metadata.get("License")
    said = said or ""
    if len(said) > LONG:
        return {"LICENSE.txt": said.encode()}
    if "LGPL-3.0" in said:  # it adds to the other one
        return {name: (KEPT / name).read_bytes() for name in ("LGPL-3.0.txt", "GPL-3.0.txt")}
    return {}


def of_python() -> dict[str, bytes]:
    """Python's own licence, which lies where its `license()` looks."""
    library = Path(os.__file__).resolve().parent
    places = [folder / "LICENSE.txt" for folder in (library, library.parent)]
    return {path.name: path.read_bytes() for path in places if path.is_file()}


def of_system(paths: Iterable[Path]) -> Iterator[tuple[str, dict[str, bytes]]]:
    """The licences of Debian packages that hold these files, by the packages' names."""
    if shutil.which("dpkg-query") is None:
        return
    places = [str(path) for path in paths]
    places += [place.removeprefix("/usr") for place in places]  # /lib is the same as /usr/lib
    command = ["dpkg-query", "--search", "--", *places]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    for name in sorted({line.partition(":")[0] for line in done.stdout.splitlines()}):
        path = Path("/usr/share/doc", name, "copyright")
        if path.is_file():
            yield name, {"copyright": path.read_bytes()}


def collect(sources: Iterable[Path], target: Path) -> list[str]:
    """Write the licences of all that these files belong to; the names of what it is.

    Exits where something has none.
    """
    owners, rest, library = installed(), [], Path(os.__file__).resolve().parent
    found = {"annotator": {"LICENSE": (CHECKOUT / "LICENSE").read_bytes()}, "Python": of_python()}
    for path in sorted({each.resolve() for each in sources}):
        owner = owners.get(path)
        if owner is not None and owner.name not in found:
            found[owner.name] = texts(owner)
        elif owner is None and not any(map(path.is_relative_to, (CHECKOUT, library))):
            rest.append(path)
    found |= dict(of_system(rest))
    if without := sorted(name for name, files in found.items() if not files):
        sys.exit(f"There is no licence to pass on for {', '.join(without)}.")
    shutil.rmtree(target, ignore_errors=True)
    for name, files in found.items():
        (target / name).mkdir(parents=True)
        for file, content in files.items():
            (target / name / file).write_bytes(content)
    return sorted(found)
