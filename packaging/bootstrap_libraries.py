"""The system libraries that Qt needs on Linux: which, whether they are there, how to get them.

Qt's wheels bring Qt itself but link to the system's graphics, font and keyboard libraries, which
servers and containers lack. They are looked for by loading them, because package names differ
between systems while library names do not. Standard library only.

    sudo python3 packaging/bootstrap_libraries.py    installs them all on Debian and Ubuntu
"""

import ctypes
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple


class InstallError(Exception):
    """Something cannot be installed; the message says what, and what to do."""


class Library(NamedTuple):
    """A shared library, and the packages that hold it for apt and for dnf."""

    name: str
    apt: str
    dnf: str


# What QtCore, QtGui, QtWidgets, QtSvg, QtNetwork, QtDBus and the offscreen plugin are linked to.
BASE = (
    Library("libEGL.so.1", "libegl1", "libglvnd-egl"),
    Library("libGL.so.1", "libgl1", "libglvnd-glx"),
    Library("libX11.so.6", "libx11-6", "libX11"),
    Library("libbrotlidec.so.1", "libbrotli1", "libbrotli"),
    Library("libdbus-1.so.3", "libdbus-1-3", "dbus-libs"),
    Library("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    Library("libfreetype.so.6", "libfreetype6", "freetype"),
    Library("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
    Library("libgthread-2.0.so.0", "libglib2.0-0", "glib2"),
    Library("libgssapi_krb5.so.2", "libgssapi-krb5-2", "krb5-libs"),
    Library("libstdc++.so.6", "libstdc++6", "libstdc++"),
    Library("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
    Library("libz.so.1", "zlib1g", "zlib"),
    Library("libzstd.so.1", "libzstd1", "libzstd"),
)
# What the plugin for X11 windows is linked to beyond that ...
X11 = (
    Library("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb"),
    Library("libxcb.so.1", "libxcb1", "libxcb"),
    Library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    Library("libxcb-glx.so.0", "libxcb-glx0", "libxcb"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    Library("libxcb-image.so.0", "libxcb-image0", "xcb-util-image"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    Library("libxcb-randr.so.0", "libxcb-randr0", "libxcb"),
    Library("libxcb-render.so.0", "libxcb-render0", "libxcb"),
    Library("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil"),
    Library("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
    Library("libxcb-shm.so.0", "libxcb-shm0", "libxcb"),
    Library("libxcb-sync.so.1", "libxcb-sync1", "libxcb"),
    Library("libxcb-util.so.1", "libxcb-util1", "xcb-util"),
    Library("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb"),
    Library("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb"),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
)
# ... and the one for Wayland windows.
WAYLAND = (
    Library("libwayland-client.so.0", "libwayland-client0", "libwayland-client"),
    Library("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor"),
    Library("libwayland-egl.so.1", "libwayland-egl1", "libwayland-egl"),
)


class Program(NamedTuple):
    """A program that some tests start, where it may lie, and the packages that hold it."""

    name: str
    places: tuple[str, ...]
    apt: str
    dnf: str


# What the tests need that meet the window as a screen reader does, on a screen of their own.
PROGRAMS = (
    Program("Xvfb", (), "xvfb", "xorg-x11-server-Xvfb"),
    Program("dbus-daemon", (), "dbus", "dbus-daemon"),
    Program(
        "at-spi-bus-launcher",
        ("/usr/libexec", "/usr/lib/at-spi2-core"),
        "at-spi2-core",
        "at-spi2-core",
    ),
)


def say(sentence: str) -> None:
    """Report progress; standard output is left to the command that is started in the end."""
    print(sentence, file=sys.stderr, flush=True)


def tail(text: str, lines: int = 15) -> str:
    """Give the last lines of a log, indented."""
    return "\n".join(f"    {line}" for line in text.rstrip().splitlines()[-lines:])


def can_load(name: str) -> bool:
    """Tell whether the system's loader finds a library."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def missing(libraries: Iterable[Library], loads: Callable[[str], bool] = can_load) -> list[Library]:
    """Give the libraries that are not on this system."""
    return [library for library in libraries if not loads(library.name)]


def missing_programs(programs: Iterable[Program]) -> list[Program]:
    """Give the programs that are not on this system."""
    return [
        program
        for program in programs
        if shutil.which(program.name) is None
        and not any(Path(place, program.name).exists() for place in program.places)
    ]


def ensure_programs(log: Path) -> None:
    """Install the programs that tests start, where nobody has to be asked; else say what lacks."""
    if not sys.platform.startswith("linux"):
        return
    lacking = missing_programs(PROGRAMS)
    if lacking and can_use_apt():
        apt_install(package_names(lacking, "apt"), log)
        lacking = missing_programs(lacking)
    if lacking:
        names = ", ".join(program.name for program in lacking)
        say(f"The tests of the window on a real screen are left out (missing: {names}). For them:")
        say(advice(package_names(lacking, "apt"), package_names(lacking, "dnf")))


def package_names(libraries: Iterable[Library | Program], manager: str) -> list[str]:
    """Give the packages that hold the libraries, each once, for "apt" or "dnf"."""
    return sorted({getattr(library, manager) for library in libraries})


def advice(apt: list[str], dnf: list[str]) -> str:
    """Give the commands that install the packages, for the two large families of systems."""
    return (
        f"    Debian, Ubuntu:  sudo apt-get install {' '.join(apt)}\n"
        f"    Fedora, RHEL:    sudo dnf install {' '.join(dnf)}"
    )


def ensure(window: bool, log: Path) -> None:
    """Make sure that Qt can start here, with a real window or (`window` false) without one.

    Whatever is missing is installed where that is possible. Otherwise libraries that only a
    window needs are reported, and only what cannot be done without is an error.
    """
    if not sys.platform.startswith("linux"):
        return
    lacking = missing(BASE + X11 + WAYLAND)
    if lacking and can_use_apt():
        apt_install(package_names(lacking, "apt"), log)
        lacking = missing(lacking)
    if not lacking:
        return
    commands = advice(package_names(lacking, "apt"), package_names(lacking, "dnf"))
    names = ", ".join(library.name for library in lacking)
    if is_fatal(lacking, window, dict(os.environ)):
        raise InstallError(
            f"Qt needs system libraries that are not here: {names}. Install them, then start the "
            f"same command again:\n{commands}"
        )
    if not window:
        say(f"Windows could not open here (missing: {names}); going on without. To have them:")
        say(commands)


def is_fatal(lacking: list[Library], window: bool, environ: dict[str, str]) -> bool:
    """Tell whether Qt cannot start without the libraries that are lacking."""
    if any(library in BASE for library in lacking):
        return True
    if not window or environ.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal")):
        return False
    # A system that offers both kinds of display needs only one of the two.
    x11 = bool(environ.get("DISPLAY")) and not any(library in X11 for library in lacking)
    wayland = bool(environ.get("WAYLAND_DISPLAY"))
    wayland = wayland and not any(library in WAYLAND for library in lacking)
    return not (x11 or wayland)


def can_use_apt() -> bool:
    """Tell whether packages can be installed here without asking anybody."""
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    return is_root and shutil.which("apt-get") is not None


def require(apt: list[str], dnf: list[str], trouble: str, log: Path) -> None:
    """Install packages, or raise an error that names the trouble and says how to get them."""
    if can_use_apt() and apt_install(apt, log):
        return
    raise InstallError(
        f"{trouble}. Install this, then start the same command again:\n{advice(apt, dnf)}"
    )


def apt_install(packages: list[str], log: Path) -> bool:
    """Install Debian packages; tell whether that worked, and show the log's end if not."""
    say(f"Installing system packages: {' '.join(packages)} ...")
    apt = ["apt-get", "-o", "DPkg::Lock::Timeout=300"]
    environ = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    with log.open("ab") as stream:
        # An update that fails for one of several sources may still have found what is needed.
        for arguments in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
            code = subprocess.call(
                [*apt, *arguments],
                stdin=subprocess.DEVNULL,
                stdout=stream,
                stderr=subprocess.STDOUT,
                env=environ,
            )
    if code != 0:
        say(tail(log.read_text(encoding="utf-8", errors="replace")))
    return code == 0


def main() -> int:
    """Install all that the application and its tests may need; 1 where something is lacking."""
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder, "packages.log")
        try:
            ensure(window=True, log=log)
        except InstallError as error:
            say(str(error))
            return 1
        ensure_programs(log)
    return 1 if missing_programs(PROGRAMS) and sys.platform.startswith("linux") else 0


if __name__ == "__main__":
    sys.exit(main())
