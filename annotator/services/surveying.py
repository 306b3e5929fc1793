"""What stands in the layers that an export takes: for its split and its card."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.core.model import DocumentLabel, Event, Link, Mention, Status
from annotator.services.exporting import documents_to_export

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.core.documents import AnnotatedDocument
    from annotator.services.exporting import Scope
    from annotator.services.project import Project


@dataclass(slots=True)
class Counts:
    """Counts of some layers. Days are ISO dates of decisions, in UTC."""

    layers: int = 0
    documents: set[str] = field(default_factory=set)
    characters: int = 0
    words: int = 0
    done: int = 0
    seconds: float = 0.0
    mentions: Counter[str] = field(default_factory=Counter)
    events: Counter[str] = field(default_factory=Counter)
    arguments: Counter[str] = field(default_factory=Counter)
    links: Counter[str] = field(default_factory=Counter)
    labels: Counter[str] = field(default_factory=Counter)
    annotators: Counter[str] = field(default_factory=Counter)
    days: set[str] = field(default_factory=set)

    def take(self, layer: AnnotatedDocument) -> None:
        """Count one layer."""
        self.layers += 1
        self.done += layer.status is Status.DONE
        self.seconds += layer.seconds
        self.annotators[layer.annotator] += 1
        if layer.document.sha256 not in self.documents:
            self.documents.add(layer.document.sha256)
            self.characters += len(layer.text)
            self.words += len(layer.text.split())
        for item in layer.items:
            if isinstance(item, Mention | Event):
                if item.origin.at:
                    self.days.add(item.origin.at[:10])
                if isinstance(item, Mention):
                    self.mentions[item.label] += 1
                else:
                    self.events[item.type] += 1
                    self.arguments.update(each.role for each in item.arguments)
            elif isinstance(item, Link):
                self.links[item.type] += 1
            elif isinstance(item, DocumentLabel):
                self.labels.update(f"{item.id}: {value}" for value in item.values)

    def add(self, other: Counts) -> None:
        """Count what others counted, too; the same text is one document."""
        new = not other.documents <= self.documents
        self.characters += other.characters if new else 0
        self.words += other.words if new else 0
        self.documents |= other.documents
        self.days |= other.days
        self.layers, self.done = self.layers + other.layers, self.done + other.done
        self.seconds += other.seconds
        for name in ("mentions", "events", "arguments", "links", "labels", "annotators"):
            getattr(self, name).update(getattr(other, name))


class Survey:
    """The counts of each text, with the ids of the documents that have it."""

    def __init__(self) -> None:
        self._counts: dict[str, Counts] = {}
        self._ids: dict[str, set[str]] = {}
        self.articles: set[str] = set()  # their dates
        self.languages: Counter[str] = Counter()

    @classmethod
    def of(cls, project: Project, scope: Scope, done_only: bool) -> Survey:
        """The survey of the layers in scope, one pass through them."""
        made = cls()
        for layer in documents_to_export(project, scope, done_only):
            sha256 = layer.document.sha256
            if sha256 not in made._counts:
                made.languages[layer.document.language or project.schema.language] += 1
                made.articles |= {layer.document.date} - {""}
            made._counts.setdefault(sha256, Counts()).take(layer)
            made._ids.setdefault(sha256, set()).add(layer.document.id)
        return made

    def labels_by_text(self) -> dict[str, set[str]]:
        """The labels and event types in each text, by its hash."""
        return {
            sha256: {*counts.mentions, *(f"event {each}" for each in counts.events)}
            for sha256, counts in self._counts.items()
        }

    def ids_of(self, texts: Iterable[str]) -> frozenset[str]:
        """The ids of the documents with these texts."""
        return frozenset(each for text in texts for each in self._ids[text])

    def counts(self, documents: frozenset[str] | None = None) -> Counts:
        """The counts over these documents, by id; over all without them."""
        found = Counts()
        for sha256, counts in self._counts.items():
            if documents is None or self._ids[sha256] & documents:
                found.add(counts)
        return found
