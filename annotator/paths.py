"""Where things lie: what ships with the application, and the user's own folders."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_APPLICATION = "annotator"
PORTABLE, HOME_VARIABLE = "annotator-data", "ANNOTATOR_HOME"


def resource_path(*parts: str) -> Path:
    """The path of something that ships with the application, such as ``("fonts", "a.ttf")``.

    In a wheel the resources lie inside the package, in a checkout beside it.
    """
    inside = _PACKAGE / "_resources"
    root = inside if inside.is_dir() else _PACKAGE.parent / "resources"
    return root.joinpath(*parts)


def portable_home() -> Path | None:
    """The one folder for everything of the user's, where somebody wants that; else None.

    It is named by the environment, or lies beside the program that needs no Python.
    """
    named = os.environ.get(HOME_VARIABLE, "")
    if named:
        return Path(named).expanduser().absolute()
    if not getattr(sys, "frozen", False):
        return None
    program = Path(sys.executable).resolve()
    bundle = next((each for each in program.parents if each.suffix == ".app"), program)
    beside = bundle.parent / PORTABLE
    return beside if beside.is_dir() else None


def data_dir() -> Path:
    """Where the application keeps things for the user; the folder is made by who puts any there."""
    from platformdirs import user_data_path

    home = portable_home()
    return home / "data" if home is not None else user_data_path(_APPLICATION, appauthor=False)


def config_dir() -> Path:
    """The folder for the user's settings. Raises OSError."""
    from platformdirs import user_config_path

    home = _in_home("settings")
    return home or user_config_path(_APPLICATION, appauthor=False, ensure_exists=True)


def log_dir() -> Path:
    """The folder for log files. Raises OSError."""
    from platformdirs import user_log_path

    return _in_home("log") or user_log_path(_APPLICATION, appauthor=False, ensure_exists=True)


def _in_home(name: str) -> Path | None:
    home = portable_home()
    if home is None:
        return None
    folder = home / name
    folder.mkdir(parents=True, exist_ok=True)
    return folder
