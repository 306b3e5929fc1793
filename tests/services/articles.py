"""A small project with an invented article and its suggestions, for services alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.documents import Article
from annotator.core.model import Argument, Decision, Event, Mention, Origin, Span, span_of
from annotator.services.clock import now
from annotator.services.importing import add_article
from annotator.services.project import Project, create

if TYPE_CHECKING:
    from pathlib import Path

STORY = (
    "Estara struck Vardanian forces near Sarrin on Monday. Two guards died in the raid.\n\n"
    "Mayor Elan Voss met envoys from Estara in Port Halden. Nobody else was hurt."
)


def make_project(path: Path, *texts: str) -> Project:
    """A new open project with a document for each text; the first is the story, with suggestions.

    Their ids are m1, m3, m4, m5, m7 (mentions) and e1, e3 (events).
    """
    project = create(path)
    ids = [
        add_article(project, Article(f"a{number}.txt", text, f"Article {number}"))
        for number, text in enumerate((STORY, *texts), start=1)
    ]

    def span(words: str, which: int = 1) -> Span:
        start = -1
        for _ in range(which):
            start = STORY.index(words, start + 1)
        return span_of(STORY, (start, start + len(words)))

    origin = Origin("tests:1", Decision.SUGGESTED, 0.9)
    suggestions = [
        Mention("m1", "GPE", span("Estara"), origin=origin),
        Event("e1", "ATTACK", span("struck"), (Argument("attacker", "m1"),), origin=origin),
        Mention("m3", "GPE", span("Sarrin"), origin=origin),
        Mention("m4", "DATE", span("Monday"), origin=origin),
        Mention("m5", "PERSON", span("Two guards"), origin=origin),
        Event("e3", "MEET", span("met"), origin=origin),
        Mention("m7", "GPE", span("Estara", 2), origin=origin),
    ]
    with project.file.writing():
        project.file.documents.add_suggestions(str(ids[0]), "tests:1", suggestions, now())
    return project
