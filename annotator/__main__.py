"""The one entry point: the window, or a command of the command line."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.cli import COMMANDS
from annotator.core.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Sequence

_WRONG_USE = 2
_INTERRUPTED = 130
_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
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
        print(error, file=sys.stderr)
        return _WRONG_USE
    except KeyboardInterrupt:
        return _INTERRUPTED


def _is_for_window(given: list[str]) -> bool:
    """Whether the window is asked for. Told by hand: it must open without loading the commands."""
    if given in ([], ["--sample"]):
        return True
    if len(given) != 1 or given[0].startswith("-") or given[0] in COMMANDS:
        return False
    path = Path(given[0])
    # A lone word that is no file is a mistyped command.
    return bool(path.suffix) or len(path.parts) > 1 or path.exists()


def _open_window(given: list[str]) -> int:
    is_sample = given == ["--sample"]
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in _SCREENS):
        raise UserError(_NO_SCREEN)
    from annotator.app import run_window

    return run_window(Path(given[0]) if given and not is_sample else None, is_sample)


if __name__ == "__main__":
    sys.exit(main())
