"""What a format can't hold of many layers: one line a kind, counted, with examples."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.core.documents import Loss, Problem
from annotator.core.wording import count

if TYPE_CHECKING:
    from collections.abc import Iterator

_EXAMPLES, _LONGEST = 3, 40


@dataclass(slots=True)
class LostKind:
    """One kind of loss. ``examples`` are (document, words), at most three of them."""

    what: str
    number: int = 0
    documents: int = 0
    examples: list[tuple[str, str]] = field(default_factory=list)

    def sentence(self) -> str:
        """The kind with its numbers and examples."""
        shown = "; ".join(_example(*each) for each in self.examples)
        places = count(self.documents, "layer")
        return f"{self.what}: {self.number:,} in {places}, such as {shown}."


def _example(document: str, words: str) -> str:
    words = " ".join(words.split())
    cut = words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"
    return f"“{cut}” ({document})" if cut else document


class LossReport:
    """Takes the losses that a writer reports, one by one, and keeps no more than it shows."""

    def __init__(self) -> None:
        self._kinds: dict[str, LostKind] = {}

    def take(self, found: Problem) -> None:
        """Count one. What a writer reports as a plain problem is a loss, too."""
        loss = found if isinstance(found, Loss) else Loss(found.where, found.why, example=found.why)
        what = loss.what or "Other losses"
        kind = self._kinds.setdefault(what, LostKind(what))
        kind.number += loss.number
        kind.documents += 1
        example = (loss.where, loss.example)
        if len(kind.examples) < _EXAMPLES and example not in kind.examples:
            kind.examples.append(example)

    def __bool__(self) -> bool:
        return bool(self._kinds)

    def __iter__(self) -> Iterator[LostKind]:
        """The kinds, the most frequent one first."""
        return iter(sorted(self._kinds.values(), key=lambda each: (-each.number, each.what)))

    @property
    def number(self) -> int:
        """How many things are lost in all."""
        return sum(each.number for each in self._kinds.values())

    def sentences(self) -> list[str]:
        """A line for each kind."""
        return [each.sentence() for each in self]
