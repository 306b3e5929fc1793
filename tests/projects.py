"""Small projects with invented texts, and what a suggester would propose; no window needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.documents import Article
from annotator.core.model import (
    Argument,
    Decision,
    Event,
    Mention,
    Origin,
    Span,
    Suggestion,
    span_of,
)
from annotator.services.clock import now
from annotator.services.importing import add_article
from annotator.services.project import Project, create

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from annotator.core.schema import Schema

STORY = (
    "Estara struck Vardanian forces near Sarrin on Monday. Two guards died in the raid.\n\n"
    "Mayor Elan Voss met envoys from Estara in Port Halden. Nobody else was hurt."
)
# the ids of the story's suggestions in the order in which they are read
STORY_IDS = ["m1", "e1", "m2", "m3", "m4", "m5", "e2", "m6", "e3", "m7"]


def place(text: str, words: str, which: int = 1) -> tuple[int, int]:
    """Where words stand in a text for the first, second, ... time."""
    start = -1
    for _ in range(which):
        start = text.index(words, start + 1)
    return start, start + len(words)


def suggested(score: float = 0.9, source: str = "tests:1") -> Origin:
    return Origin(source, Decision.SUGGESTED, score)


def story_suggestions(text: str) -> list[Suggestion]:
    """What a suggester would propose for the story."""

    def span(words: str, which: int = 1) -> Span:
        return span_of(text, place(text, words, which))

    def mention(item_id: str, label: str, words: str, which: int = 1) -> Mention:
        return Mention(item_id, label, span(words, which), origin=suggested())

    def event(item_id: str, kind: str, words: str, *arguments: Argument) -> Event:
        return Event(item_id, kind, span(words), arguments, origin=suggested())

    return [
        mention("m1", "GPE", "Estara"),
        event("e1", "ATTACK", "struck", Argument("attacker", "m1"), Argument("target", "m2")),
        mention("m2", "ARMED_GROUP", "Vardanian forces"),
        mention("m3", "GPE", "Sarrin"),
        mention("m4", "DATE", "Monday"),
        mention("m5", "PERSON", "Two guards"),
        event("e2", "DIE", "died"),
        mention("m6", "PERSON", "Elan Voss"),
        event("e3", "MEET", "met", Argument("participant", "m6")),
        mention("m7", "GPE", "Estara", 2),
    ]


def make_project(
    path: Path,
    *texts: str,
    suggest: Callable[[str], Sequence[Suggestion]] | None = None,
    schema: Schema | None = None,
) -> Project:
    """A new open project with a document for each text, named Article 1, Article 2, ..."""
    project = create(path, schema, title=path.stem.title())
    for number, text in enumerate(texts, start=1):
        document_id = add_article(project, Article(f"a{number}.txt", text, f"Article {number}"))
        if suggest is not None and document_id is not None and number == 1:
            store(project, document_id, suggest(text))
    return project


def store(project: Project, document_id: str, suggestions: Iterable[Suggestion]) -> None:
    """Store suggestions for a document."""
    with project.file.writing():
        project.file.documents.add_suggestions(document_id, "tests:1", suggestions, now())
