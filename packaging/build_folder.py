"""Freeze the program into one folder that runs on a machine without Python, and try it.

    python packaging/build_folder.py [-o FOLDER]

Needs PyInstaller beside Annotator's packages (pip install pyinstaller). The folder lies in
dist/annotator afterwards, or in FOLDER/annotator. It is tried with an empty home and no Python on
the path: --version, --self-test, and an article that is pre-highlighted. Prints what takes room.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
COMPILED = ("spacy", "thinc", "blis", "cymem", "preshed", "srsly", "murmurhash")
ARTICLE = (
    "Pakistan launched missile strikes inside Iran on Thursday. Tehran condemned the attack.\n"
)


def draw_icon(path: Path) -> None:
    """The program's icon as the system wants it, from the SVG."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication, QIcon

    application = QGuiApplication.instance() or QGuiApplication([])
    path.parent.mkdir(exist_ok=True)
    icon = QIcon(str(CHECKOUT / "resources" / "icons" / "annotator.svg"))
    if not icon.pixmap(256, 256).save(str(path)):
        sys.exit(f"The icon {path.name} can't be drawn.")
    application.processEvents()


def freeze(target: Path) -> Path:
    """Let PyInstaller make the folder; its path."""
    endings = {"win32": "ico", "darwin": "icns"}
    if sys.platform in endings:
        draw_icon(CHECKOUT / "build" / f"annotator.{endings[sys.platform]}")
    command = [
        sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR",
        "--distpath", str(target), "--workpath", str(CHECKOUT / "build" / "frozen"),
        str(CHECKOUT / "packaging" / "annotator.spec"),
    ]  # fmt: skip
    if subprocess.run(command, check=False, cwd=CHECKOUT).returncode:
        sys.exit("The folder was not built; PyInstaller says why above.")
    return target / "annotator"


def strip_symbols(folder: Path) -> None:
    """Take out of compiled parts what only debuggers read: two fifths of the folder. Linux alone.

    The libraries that wheels brought along (numpy.libs and the like) are left as they are: their
    tables were moved when they were packed, and strip breaks them.
    """
    strip = shutil.which("strip")
    if not sys.platform.startswith("linux") or strip is None:
        return
    inside = folder / "_internal"
    found = [path for name in COMPILED for path in (inside / name).rglob("*.so")]
    found += inside.glob("libpython*.so*")
    subprocess.run([strip, "--strip-unneeded", *map(str, found)], check=True)


def sizes(folder: Path) -> list[tuple[str, int]]:
    """The largest parts of the folder, in bytes."""
    parts: dict[str, int] = {}
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            place = path.relative_to(folder).parts
            name = "/".join(place[:2]) if len(place) > 1 else place[0]
            parts[name] = parts.get(name, 0) + path.stat().st_size
    return sorted(parts.items(), key=lambda part: -part[1])


def try_out(program: Path) -> None:
    """Run it as somebody without Python would. Exits with what went wrong."""
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        (home / "article.txt").write_text(ARTICLE, encoding="utf-8")
        environ = {
            key: value
            for key, value in os.environ.items()
            if not key.startswith(("PYTHON", "VIRTUAL_ENV")) and key != "PATH"
        }
        environ |= {"HOME": name, "PATH": "/nowhere", "QT_QPA_PLATFORM": "offscreen"}
        for arguments in (["--version"], ["--self-test"], ["highlight", "article.txt"]):
            done = subprocess.run(
                [str(program), *arguments], cwd=home, env=environ, capture_output=True,
                text=True, check=False, timeout=300,
            )  # fmt: skip
            if done.returncode:
                sys.exit(f"{' '.join(arguments)} failed:\n{done.stdout}{done.stderr}")
            print(f"annotator {' '.join(arguments)}: fine")
        record = json.loads(done.stdout)
        if not record["events"]:
            sys.exit("The article has no events: the language model or the word lists are missing.")


def main() -> None:
    """Build, try, and say how large it is."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("-o", "--output", type=Path, default=CHECKOUT / "dist")
    folder = freeze(parser.parse_args().output.resolve())
    strip_symbols(folder)
    found = sizes(folder)
    print(f"{folder}: {sum(size for _, size in found) / 1e6:.0f} MB")
    for part, size in found[:12]:
        print(f"  {size / 1e6:6.1f} MB  {part}")
    try_out(folder / ("annotator.exe" if sys.platform == "win32" else "annotator"))


if __name__ == "__main__":
    main()
