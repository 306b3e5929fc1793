"""Freeze the program into one folder that runs on a machine without Python, and try it.

    python packaging/build_folder.py [-o FOLDER]

Needs PyInstaller beside Annotator's packages (pip install pyinstaller). The folder lies in
dist/annotator afterwards, or in FOLDER/annotator. It is tried with an empty home and no Python on
the path: --version, --self-test, and an article that is pre-highlighted. Prints what takes room,
and whose licences are in its folder _internal/licenses (bundled_licenses.py).
"""

import argparse
import json
import os
import shutil
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
COMPILED = ("spacy", "thinc", "blis", "cymem", "preshed", "srsly", "murmurhash")
WINDOWS_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
MAC_SIZES = {  # the same number of pixels may stand for a size, and for half of it on a fine screen
    b"icp4": 16, b"icp5": 32, b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic13": 256, b"ic08": 256,
    b"ic14": 512, b"ic09": 512, b"ic10": 1024,
}  # fmt: skip
ARTICLE = (
    "Pakistan launched missile strikes inside Iran on Thursday. Tehran condemned the attack.\n"
)


def drawn(size: int) -> bytes:
    """The program's icon as a PNG file, from the SVG."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QSize
    from PySide6.QtGui import QGuiApplication, QIcon

    application = QGuiApplication.instance() or QGuiApplication([])
    icon = QIcon(str(CHECKOUT / "resources" / "icons" / "annotator.svg"))
    buffer = QBuffer()
    if not icon.pixmap(QSize(size, size), 1.0).save(buffer, "png"):
        sys.exit("The icon can't be drawn.")
    application.processEvents()
    return bytes(buffer.data().data())


def windows_icon() -> bytes:
    """An .ico file: each size as a PNG file, behind a table of where they lie."""
    pictures = [drawn(size) for size in WINDOWS_SIZES]
    table, place = struct.pack("<HHH", 0, 1, len(pictures)), 6 + 16 * len(pictures)
    for size, picture in zip(WINDOWS_SIZES, pictures, strict=True):
        side = size % 256  # 0 stands for 256
        table += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return table + b"".join(pictures)


def mac_icon() -> bytes:
    """An .icns file: each size as a PNG file under the four letters that say which it is."""
    parts = b""
    for letters, size in MAC_SIZES.items():
        picture = drawn(size)
        parts += struct.pack(">4sI", letters, 8 + len(picture)) + picture
    return struct.pack(">4sI", b"icns", 8 + len(parts)) + parts


def freeze(target: Path) -> Path:
    """Let PyInstaller make the folder; its path."""
    icons = {"win32": ("annotator.ico", windows_icon), "darwin": ("annotator.icns", mac_icon)}
    if sys.platform in icons:
        name, draw = icons[sys.platform]
        (CHECKOUT / "build").mkdir(exist_ok=True)
        (CHECKOUT / "build" / name).write_bytes(draw())
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


def check_languages(folder: Path) -> None:
    """Whatever language the window speaks, Qt's own buttons must speak it, too."""
    for path in (CHECKOUT / "resources" / "translations").glob("*.ts"):
        name = f"qtbase_{path.stem.partition('_')[2]}.qm"
        if not any(folder.rglob(name)):
            sys.exit(f"{name} is missing, so Qt's own buttons would be English.")


def check_licenses(folder: Path) -> None:
    """Nothing may be passed on without its licence."""
    found = sorted(each.name for each in (folder / "_internal" / "licenses").iterdir())
    if lacking := {"annotator", "Python", "PySide6_Essentials", "spacy"}.difference(found):
        sys.exit(f"The licences of {', '.join(sorted(lacking))} are missing.")
    print(f"licences of {len(found)}: {', '.join(found)}")


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
        environ |= dict.fromkeys(("HOME", "ANNOTATOR_HOME"), name)
        environ |= {"PATH": "/nowhere", "QT_QPA_PLATFORM": "offscreen"}
        for arguments in (["--version"], ["--self-test"], ["highlight", "article.txt"]):
            done = subprocess.run(
                [str(program), *arguments], cwd=home, env=environ, capture_output=True,
                encoding="utf-8", check=False, timeout=300,
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
    check_languages(folder)
    check_licenses(folder)
    found = sizes(folder)
    print(f"{folder}: {sum(size for _, size in found) / 1e6:.0f} MB")
    for part, size in found[:12]:
        print(f"  {size / 1e6:6.1f} MB  {part}")
    try_out(folder / ("annotator.exe" if sys.platform == "win32" else "annotator"))


if __name__ == "__main__":
    main()
