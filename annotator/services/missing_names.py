"""What an import leaves out since the schema lacks its names: counted by name, not listed."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from annotator.core.documents import Problem
from annotator.core.translation import tr, tr_count


class Lack(Enum):
    """Of what names are missing."""

    ENTITY = "entity label"
    EVENT = "event type"
    LINK = "link"
    DOCUMENT_LABEL = "document label"
    ARGUMENT = "role"


def _sentence(lack: Lack, number: int, name: str, first: str) -> str:
    """How many are left out and why; ``first`` is an example in words, or empty."""
    match lack:
        case Lack.ENTITY:
            return tr_count(
                number,
                "{n:,} mention is left out{first}: the schema has no entity label {name}.",
                "{n:,} mentions are left out{first}: the schema has no entity label {name}.",
                first=first,
                name=name,
            )
        case Lack.EVENT:
            return tr_count(
                number,
                "{n:,} event is left out{first}: the schema has no event type {name}.",
                "{n:,} events are left out{first}: the schema has no event type {name}.",
                first=first,
                name=name,
            )
        case Lack.DOCUMENT_LABEL:
            return tr_count(
                number,
                "{n:,} label of a document is left out{first}: the schema has no document label "
                "{name}.",
                "{n:,} labels of documents are left out{first}: the schema has no document label "
                "{name}.",
                first=first,
                name=name,
            )
        case _:
            return _of_what_joins(lack, number, name, first)


def _of_what_joins(lack: Lack, number: int, name: str, first: str) -> str:
    """The same of what joins marks, which goes with them."""
    if lack is Lack.LINK:
        return tr_count(
            number,
            "{n:,} link is left out: the schema has no link {name}, or one of the two ends "
            "is left out.",
            "{n:,} links are left out: the schema has no link {name}, or one of the two ends "
            "is left out.",
            name=name,
        )
    return tr_count(
        number,
        "{n:,} argument is left out{first}: what fills the role {name} is left out.",
        "{n:,} arguments are left out{first}: what fills the role {name} is left out.",
        first=first,
        name=name,
    )


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
            first = tr(" (the first: “{words}”)", words=words[:60]) if words else ""
            found.append(Problem(where, _sentence(lack, number, name, first)))
        if self.layers:
            where, annotator = self.layers[0]
            why = tr_count(
                len(self.layers),
                "{n:,} layer is not made, {annotator}'s: nothing of what it holds could be taken "
                "in.",
                "{n:,} layers are not made, the first {annotator}'s: nothing of what they hold "
                "could be taken in.",
                annotator=annotator,
            )
            found.append(Problem(where, why))
        names = sum(lack is not Lack.ARGUMENT for lack, _ in self._found)
        if names:
            why = tr_count(
                names,
                "It lacks {n:,} name. Add it on the Schema screen, have the import add it "
                "(annotator import --add-names), or make a project whose schema has it (annotator "
                "new PROJECT --schema FILE), and import into that; layers that came in by now "
                "stay as they are.",
                "It lacks {n:,} names. Add them on the Schema screen, have the import add them "
                "(annotator import --add-names), or make a project whose schema has them "
                "(annotator new PROJECT --schema FILE), and import into that; layers that came in "
                "by now stay as they are.",
            )
            found.append(Problem(tr("The schema"), why))
        return found
