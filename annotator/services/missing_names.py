"""What an import leaves out since the schema lacks its names: counted by name, not listed."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from annotator.core.documents import Problem
from annotator.core.translation import tr
from annotator.core.wording import count


class Lack(Enum):
    """Of what names are missing: what is left out, and why, in words."""

    ENTITY = ("mention", "the schema has no entity label {}")
    EVENT = ("event", "the schema has no event type {}")
    LINK = ("link", "the schema has no link {}, or one of the two ends is left out")
    DOCUMENT_LABEL = ("label of a document", "the schema has no document label {}")
    ARGUMENT = ("argument", "what fills the role {} is left out")


@dataclass
class MissingNames:
    """Counts what is left out over many documents, with the first example of each name.

    ``layers`` are (where, annotator) of those of which nothing was left.
    """

    layers: list[tuple[str, str]] = field(default_factory=list)
    _found: dict[tuple[Lack, str], tuple[int, str, str]] = field(default_factory=dict)

    def add(self, lack: Lack, name: str, where: str, words: str) -> None:
        """One more that is left out; ``words`` are those that it stood on."""
        number, *example = self._found.get((lack, name), (0, where, words))
        self._found[lack, name] = (number + 1, example[0], example[1])

    def take(self, others: MissingNames) -> None:
        """Everything that was left out of one more document."""
        for key, (number, where, words) in others._found.items():
            before, *example = self._found.get(key, (0, where, words))
            self._found[key] = (before + number, example[0], example[1])

    def problems(self) -> list[Problem]:
        """One for each name, the most frequent first; one for the layers; what to do about it."""
        rows = sorted(
            self._found.items(), key=lambda row: (list(Lack).index(row[0][0]), -row[1][0])
        )
        found = []
        for (lack, name), (number, where, words) in rows:
            noun, why = lack.value
            example = f" (the first: “{words[:60]}”)" if words else ""
            are = "is" if number == 1 else "are"
            nouns = count(number, noun).replace("label of a documents", "labels of documents")
            why = f"{nouns} {are} left out{example}: {why.format(name)}."
            found.append(Problem(where, why))
        if self.layers:
            where, annotator = self.layers[0]
            are = "is" if len(self.layers) == 1 else "are"
            why = f"{count(len(self.layers), 'layer')} {are} not made, the first {annotator}'s: "
            found.append(
                Problem(where, tr("{why}nothing of what they hold could be taken in.", why=why))
            )
        names = [name for lack, name in self._found if lack is not Lack.ARGUMENT]
        if names:
            why = (
                f"It lacks {count(len(names), 'name')}. Add them on the Schema screen, have the "
                "import add them (annotator import --add-names), or make a project whose schema "
                "has them (annotator new PROJECT --schema FILE), and import into that; layers "
                "that came in by now stay as they are."
            )
            found.append(Problem("The schema", why))
        return found
