"""Where things are: resources of the program, and the user's own folders. No Qt."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
NAME = "annotator"


@cache
def _resources() -> Path:
    """The resources inside an installed package, or beside it in a checkout."""
    inside = _PACKAGE / "_resources"
    return inside if inside.is_dir() else _PACKAGE.parent / "resources"


def resource_path(*parts: str) -> Path:
    """The path of a file that comes with the program, such as ``("schemas", "x.toml")``."""
    return _resources().joinpath(*parts)


def data_dir() -> Path:
    """The user's folder for projects that the program makes itself, such as the sample."""
    import platformdirs

    return Path(platformdirs.user_data_dir(NAME, appauthor=False, ensure_exists=True))


def config_dir() -> Path:
    """The user's folder for settings."""
    import platformdirs

    return Path(platformdirs.user_config_dir(NAME, appauthor=False, ensure_exists=True))


def log_dir() -> Path:
    """The user's folder for logs."""
    import platformdirs

    return Path(platformdirs.user_log_dir(NAME, appauthor=False, ensure_exists=True))
