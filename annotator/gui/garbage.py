"""What Python's garbage collector need not look through while somebody works, and what goes back.

A long document is some hundred thousand objects that stay as long as it is open. To look through
them takes the collector a tenth of a second, in the midst of a key press. They hold one another in
no circles, so they go by themselves when the document is left.
"""

from __future__ import annotations

import ctypes
import gc
import sys


def keep_for_long() -> None:
    """Take everything that is there now out of the collector's sight; takes no time itself."""
    gc.unfreeze()
    gc.freeze()


def give_back() -> None:
    """Let the collector see everything again, such as a window that is closed."""
    gc.unfreeze()


def give_to_system() -> None:
    """Hand memory that is free back to the system, where its library keeps it: a few milliseconds.

    The GNU C library keeps what lies between things that are still used; over a day of documents
    that came to 7 MiB. Elsewhere nothing happens.
    """
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(ctypes.c_size_t(0))
