"""What is compared: names, levels, filters, attributes. Plain values, made from a schema."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from annotator.agreement.columns import AllNames, Names
from annotator.agreement.valued import Valued

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from numpy.typing import NDArray


class Level:
    """Event types as they are compared: as they are, or their parents."""

    def __init__(self, types: Names, parents: Mapping[str, str] | None = None) -> None:
        self._types = types
        self._parents = parents
        self.names = types
        if parents is not None:
            self.names = Names(map(self.name, types.list))

    def name(self, event_type: str) -> str:
        """What a type is compared as; one without a parent stays itself."""
        return (self._parents or {}).get(event_type) or event_type

    def numbers(self) -> NDArray[np.int64]:
        """The number of each type's name here, by the type's own number."""
        return self.names.numbers([self.name(each) for each in self._types.list])


class Kept(NamedTuple):
    """The names of what is counted at all; None: everything."""

    labels: frozenset[str] | None = None
    types: frozenset[str] | None = None
    document_labels: frozenset[str] | None = None

    def flags(self, names: Names, wanted: frozenset[str] | None) -> NDArray[np.bool_]:
        """By number, whether a name is wanted."""
        return np.array([wanted is None or each in wanted for each in names.list], dtype=np.bool_)


EVERYTHING = Kept()


class DocumentLabels(NamedTuple):
    """A document label with its values."""

    name: str
    values: tuple[str, ...]
    multiple: bool


@dataclass(frozen=True)
class Attribute:
    """An attribute of some labels or types.

    ``choices`` are what it can be, as they are shown; ``places`` the place of each value among
    them; ``defaults``, by label, the place of what holds where nothing is set.
    """

    title: str  # unlike any other attribute's
    name: str
    choices: tuple[str, ...]
    places: Mapping[Any, int]
    defaults: Mapping[str, int]

    def valued(self, combinations: Sequence[Mapping[str, Any]], labels: Sequence[str]) -> Valued:
        """The place of the value for each combination of attributes and each label."""
        table = [
            [
                self.places.get(values[self.name], -1)
                if self.name in values and label in self.defaults
                else self.defaults.get(label, -1)
                for label in labels
            ]
            for values in combinations
        ]
        numbers = np.array(table, dtype=np.int64).reshape(len(combinations), len(labels))
        return Valued(self.title, self.choices, numbers)


@dataclass(frozen=True)
class Plan:
    """What is counted, and under which names.

    ``other_level`` is the level that is counted beside the chosen one. The ends of links of the
    types ``unordered`` have no order; those of ``same_as`` put their ends together.
    """

    names: AllNames
    level: Level
    other_level: Level
    kept: Kept = EVERYTHING
    unordered: Collection[str] = ()
    same_as: Collection[str] = ()
    entity_attributes: Sequence[Attribute] = ()
    event_attributes: Sequence[Attribute] = ()
    document_labels: Sequence[DocumentLabels] = ()
    without_untouched: bool = False

    def link_flags(self, wanted: Collection[str]) -> NDArray[np.bool_]:
        """By number, whether a link type is among these."""
        return np.array([each in wanted for each in self.names.links.list], dtype=np.bool_)
