"""sqlite-utils, without the libraries that it imports only to know their types.

Where numpy or pandas are installed, importing sqlite-utils imports them too, which takes longer
than all the rest that the window needs to start. Nothing here stores their values.
"""

from __future__ import annotations

import sys

_UNWANTED = [name for name in ("numpy", "pandas") if name not in sys.modules]
for _name in _UNWANTED:
    sys.modules[_name] = None  # type: ignore[assignment]  # as if it were not installed
try:
    from sqlite_utils import Database, Migrations
finally:
    for _name in _UNWANTED:
        del sys.modules[_name]

__all__ = ["Database", "Migrations"]
