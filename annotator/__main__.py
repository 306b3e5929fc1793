"""The one entry point: the window, or a command of the command line."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.cli import COMMANDS
from annotator.core.errors import UserError
from annotator.core.wording import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

_WRONG_USE = 2
_INTERRUPTED = 130
_LOCAL_DISPLAY = re.compile(r":(\d+)(?:\.\d+)?")
_NOT_LOADED = "cannot open shared object file"
_NO_LIBRARY = (
    "A library of the system is missing: {}. Debian and Ubuntu have what the window needs in the "
    "packages libgl1, libegl1, libfontconfig1, libdbus-1-3, libxkbcommon-x11-0 and libxcb-cursor0."
)
_NO_SCREEN = (
    "There is no screen to open the window on. To pre-highlight articles without one, run: "
    "annotator highlight ARTICLE.txt (annotator --help lists all commands)."
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program with these arguments (None: the command line's); its exit code.

    0: done. 1: finished with problems, which were listed. 2: wrong use or unusable input. 130:
    stopped by Ctrl+C.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        if given == ["--self-test"]:
            from annotator.app import self_test

            return self_test()
        if _is_for_window(given):
            return _open_window(given)
        from annotator.cli.program import run

        return run(given)
    except UserError as error:
        print(one_line(str(error)), file=sys.stderr)
        return _WRONG_USE
    except ImportError as error:
        if _NOT_LOADED not in str(error):
            raise
        print(_NO_LIBRARY.format(one_line(str(error))), file=sys.stderr)
        return _WRONG_USE
    except KeyboardInterrupt:
        return _INTERRUPTED


def _is_for_window(given: list[str]) -> bool:
    """Whether the window is asked for. Told by hand: it must open without loading the commands."""
    if given in ([], ["--sample"]):
        return True
    if len(given) != 1 or given[0].startswith("-") or given[0] in COMMANDS:
        return False
    if not given[0]:
        raise UserError("An empty name was given; give the name of a project, or none at all.")
    path = Path(given[0])
    # A lone word that is no file is a mistyped command.
    named = bool(path.suffix) or len(path.parts) > 1 or path.exists()
    return named or Path(f"{path}.annotator").is_file()


def _open_window(given: list[str]) -> int:
    is_sample = given == ["--sample"]
    if sys.platform.startswith("linux") and not _has_screen():
        raise UserError(_NO_SCREEN)
    from annotator.gui.source_reading import leave_sources_alone

    leave_sources_alone()
    from annotator.app import run_window

    if is_sample or not given:
        return run_window(None, is_sample)
    path = Path(given[0])
    ended = Path(f"{path}.annotator")
    return run_window(ended if not path.exists() and ended.is_file() else path, False)


def _has_screen() -> bool:
    """Whether a window can be opened, as far as it can be told without Qt, which would abort."""
    platforms = [each.split(":")[0] for each in os.environ.get("QT_QPA_PLATFORM", "").split(";")]
    if any(each and not each.startswith(("xcb", "wayland")) for each in platforms):
        return True  # it needs none, or one that only Qt knows
    return _has_wayland() or _has_x11()


def _has_wayland() -> bool:
    if os.environ.get("WAYLAND_SOCKET"):
        return True
    name = os.environ.get("WAYLAND_DISPLAY", "")
    return bool(name) and _answers(str(Path(os.environ.get("XDG_RUNTIME_DIR", ""), name)))


def _has_x11() -> bool:
    display = os.environ.get("DISPLAY", "")
    local = _LOCAL_DISPLAY.fullmatch(display)
    if local is None:
        return bool(display)  # on another computer: Qt finds out
    path = f"/tmp/.X11-unix/X{local[1]}"  # noqa: S108 - where X servers listen
    return _answers(f"\0{path}") or _answers(path)


def _answers(address: str) -> bool:
    import socket

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as there:
        there.settimeout(2)
        try:
            there.connect(address)
        except (OSError, ValueError):
            return False
    return True


if __name__ == "__main__":
    sys.exit(main())
