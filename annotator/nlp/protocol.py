"""What every suggester offers. Importing this needs no model and no language library."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.core.model import Suggestion


@runtime_checkable
class Suggester(Protocol):
    """Proposes mentions, events and links for texts; never decides anything."""

    @property
    def source(self) -> str:
        """Name and version, for example ``spacy:en_core_web_sm-3.8.0``."""
        ...

    def suggest(self, texts: Iterable[str]) -> Iterator[list[Suggestion]]:
        """The suggestions of each text, in the order of the texts and of their places.

        Offsets are code points into the text as given. The same text always gets the same
        suggestions with the same ids.
        """
        ...
