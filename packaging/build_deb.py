"""Make a Debian package of the folder that build_folder.py made.

    python packaging/build_deb.py [FOLDER] [-o DIRECTORY]

Needs dpkg-deb. The package puts the folder under /usr/lib/annotator (under /opt it would take /opt
away with it when it is removed), and a command, a menu entry, an icon, the file type of .annotator
projects and a manual page where the system looks for them.
"""

import argparse
import gzip
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from bootstrap_libraries import BASE, WAYLAND, X11, package_names

CHECKOUT = Path(__file__).resolve().parent.parent
LINUX = Path(__file__).resolve().parent / "linux"


def version() -> str:
    """The program's version."""
    text = (CHECKOUT / "annotator" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "([^"]+)"', text)
    if found is None:
        sys.exit("annotator/__init__.py does not say the version.")
    return found[1]


def put(source: Path, target: Path, mode: int = 0o644) -> None:
    """Copy a file with its folders."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    target.chmod(mode)


def lay_out(folder: Path, root: Path) -> None:
    """Everything where it will lie in the system."""
    shutil.copytree(folder, root / "usr" / "lib" / "annotator", symlinks=True)
    command = root / "usr" / "bin" / "annotator"
    command.parent.mkdir(parents=True)
    command.symlink_to("../lib/annotator/annotator")
    share = root / "usr" / "share"
    put(LINUX / "annotator.desktop", share / "applications" / "annotator.desktop")
    put(LINUX / "annotator.xml", share / "mime" / "packages" / "annotator.xml")
    icons = share / "icons" / "hicolor" / "scalable"
    icon = CHECKOUT / "resources" / "icons" / "annotator.svg"
    put(icon, icons / "apps" / "annotator.svg")
    put(icon, icons / "mimetypes" / "application-x-annotator.svg")
    put(CHECKOUT / "LICENSE", share / "doc" / "annotator" / "copyright")
    others = share / "doc" / "annotator" / "licenses"
    others.symlink_to("../../../lib/annotator/_internal/licenses")
    manual = share / "man" / "man1" / "annotator.1.gz"
    manual.parent.mkdir(parents=True)
    manual.write_bytes(gzip.compress((LINUX / "annotator.1").read_bytes(), mtime=0))


def needed() -> str:
    """The packages of the system that it can't do without."""
    libc = os.confstr("CS_GNU_LIBC_VERSION") or "glibc 2.28"
    return ", ".join([f"libc6 (>= {libc.split()[1]})", *package_names(BASE + X11 + WAYLAND, "apt")])


def control(root: Path) -> str:
    """What the package system is told."""
    size = sum(
        each.stat().st_size for each in root.rglob("*") if each.is_file() and not each.is_symlink()
    )
    architecture = subprocess.run(
        ["dpkg", "--print-architecture"], capture_output=True, text=True, check=True
    ).stdout.strip()
    return (
        f"Package: annotator\nVersion: {version()}\nArchitecture: {architecture}\n"
        "Maintainer: The Annotator developers <annotator@localhost>\n"
        f"Installed-Size: {size // 1024}\nDepends: {needed()}\n"
        "Section: science\nPriority: optional\n"
        "Description: turn news articles into gold-standard data\n"
        " Pre-highlights entities and events in articles, lets people correct and label\n"
        " them by keys, measures how far annotators agree, and exports JSON Lines and\n"
        " what trainers read. Works offline; a project is one SQLite file.\n"
    )


def main() -> None:
    """Build the package and say where it is."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, nargs="?", default=CHECKOUT / "dist" / "annotator")
    parser.add_argument("-o", "--output", type=Path, default=CHECKOUT / "dist")
    given = parser.parse_args()
    if not (given.folder / "annotator").is_file():
        sys.exit(f"There is no program in {given.folder}; make it with build_folder.py.")
    with tempfile.TemporaryDirectory() as name:
        root = Path(name, "root")
        os.umask(0o022)
        lay_out(given.folder, root)
        (root / "DEBIAN").mkdir()
        (root / "DEBIAN" / "control").write_text(control(root), encoding="utf-8")
        target = given.output.resolve() / f"annotator_{version()}.deb"
        target.parent.mkdir(parents=True, exist_ok=True)
        command = [
            "dpkg-deb",
            "--root-owner-group",
            "-Zxz",
            "-z6",
            "--build",
            str(root),
            str(target),
        ]
        if subprocess.run(command, check=False).returncode:
            sys.exit("The package was not built; dpkg-deb says why above.")
    print(f"{target}: {target.stat().st_size / 1e6:.0f} MB")


if __name__ == "__main__":
    main()
