"""One thing that the window can do."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do. ``id`` names it in code, ``keys`` are Qt's portable names.

    ``everywhere`` ones also work when the text hasn't the focus. ``hint`` is the short form for
    the hint line. An action without a menu is reached by its keys, the palette and the help.
    """

    id: str
    text: str
    keys: tuple[str, ...] = ()
    menu: str = ""
    hint: str = ""
    group: str = ""
    everywhere: bool = False
