"""One thing that the window can do."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.core.translation import tr


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do. ``id`` names it in code, ``keys`` are Qt's portable names.

    ``everywhere`` ones also work when the text hasn't the focus. ``english_hint`` is the short form
    for the hint line. An action without a menu is reached by its keys, the palette and the help.
    """

    id: str
    english: str
    keys: tuple[str, ...] = ()
    menu: str = ""
    english_hint: str = ""
    group: str = ""
    everywhere: bool = False

    @property
    def text(self) -> str:
        """What it is called, in the user's language."""
        return tr(self.english)

    @property
    def hint(self) -> str:
        """What the hint line says of it, in the user's language."""
        return tr(self.english_hint)
