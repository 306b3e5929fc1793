"""sqlite-utils, without the libraries that it imports only to know their types.

Where numpy or pandas are installed, importing sqlite-utils imports them too, which takes longer
than all the rest that the window needs to start. Nothing here stores their values. Its recipes,
which convert columns for its command line, import dateutil: 30 ms and 2.5 MiB.
"""

from __future__ import annotations

import sys
from types import ModuleType

_RECIPES = "sqlite_utils.recipes"
_UNWANTED = [name for name in ("numpy", "pandas") if name not in sys.modules]
for _name in _UNWANTED:
    sys.modules[_name] = None  # type: ignore[assignment]  # as if it were not installed
sys.modules.setdefault(_RECIPES, ModuleType(_RECIPES))
try:
    from sqlite_utils import Database, Migrations
finally:
    for _name in _UNWANTED:
        del sys.modules[_name]

__all__ = ["Database", "Migrations"]
