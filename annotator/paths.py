"""Where things lie: what ships with the application, and the user's own folders."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_APPLICATION = "annotator"


def resource_path(*parts: str) -> Path:
    """The path of something that ships with the application, such as ``("fonts", "a.ttf")``.

    In a wheel the resources lie inside the package, in a checkout beside it.
    """
    inside = _PACKAGE / "_resources"
    root = inside if inside.is_dir() else _PACKAGE.parent / "resources"
    return root.joinpath(*parts)


def data_dir() -> Path:
    """The folder for what the application keeps for the user."""
    from platformdirs import user_data_path

    return user_data_path(_APPLICATION, appauthor=False, ensure_exists=True)


def config_dir() -> Path:
    """The folder for the user's settings."""
    from platformdirs import user_config_path

    return user_config_path(_APPLICATION, appauthor=False, ensure_exists=True)


def log_dir() -> Path:
    """The folder for log files."""
    from platformdirs import user_log_path

    return user_log_path(_APPLICATION, appauthor=False, ensure_exists=True)
