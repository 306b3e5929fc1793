"""No sources are read while modules are imported: a tenth of the time until the window is there.

PySide reads the source of each module that is imported, to see whether it wants Qt's names in snake
case (its ``__feature__``), and keeps all of them in ``linecache``: 50 ms and 15 MiB for names that
nobody here uses. Whoever imports ``__feature__`` says so by that; nothing need be looked for.
"""

from __future__ import annotations


def leave_sources_alone() -> None:
    """Have PySide take all modules that are imported from now on for users of Qt's own names."""
    try:
        import PySide6.QtCore  # noqa: F401 - which brings the next one
        from shibokensupport import feature  # type: ignore[import-not-found]
    except ImportError:  # another version: it does as it likes
        return
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = lambda module: False
