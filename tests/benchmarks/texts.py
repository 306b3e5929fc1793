"""Texts of any size with mentions and events as pre-highlighting gives them, half of them decided.

Nothing here is random from run to run. Marks lie as densely as measured in news: some 25 mentions
and 5 events in 1,000 characters, one mention in 20 inside another one.
"""

from __future__ import annotations

import random
from bisect import bisect_right
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core import decisions
from annotator.core.documents import Article
from annotator.core.model import Argument, Decision, Event, Mention, Origin, Stamp, span_of
from annotator.core.tokens import tokens
from annotator.services.annotating import open_document
from annotator.services.importing import add_article

if TYPE_CHECKING:
    from annotator.core.model import Suggestion
    from annotator.core.schema import Schema
    from annotator.services.project import Project

_ARTICLES = Path(__file__).parents[2] / "resources/sample/articles"
_LABELS = ("GPE", "PERSON", "ORG", "GPE", "DATE", "PERSON", "NORP", "ARMED_GROUP", "NUMBER", "LOC")
_EVERY = 5  # mentions for an event
_NESTED = 20  # mentions for one that lies inside another
ANNOTATOR = "Benchmark"


@dataclass(frozen=True)
class Size:
    """A text to measure on."""

    name: str
    characters: int
    mentions: int
    one_paragraph: bool = False

    @property
    def words(self) -> str:
        """The size as a row says it."""
        shape = "one paragraph of " if self.one_paragraph else ""
        return f"{shape}{self.name}, {self.mentions:,} mentions"


SMALL = Size("6 kB", 6_000, 130)
MIDDLE = Size("100 kB", 100_000, 2_500)
LARGE = Size("1 MB", 1_000_000, 25_000)
PARAGRAPH = Size("1 MB", 1_000_000, 25_000, one_paragraph=True)
SIZES = (SMALL, MIDDLE, LARGE, PARAGRAPH)


def text_of(size: Size, number: int = 0) -> str:
    """News of about this many characters; another text for each number."""
    articles = [path.read_text("utf-8").strip() for path in sorted(_ARTICLES.glob("*.txt"))]
    parts, length = [], 0
    while length < size.characters:
        parts.append(articles[(len(parts) + number) % len(articles)])
        length += len(parts[-1]) + 2
    text = "\n\n".join(parts)[: size.characters].rsplit(" ", 1)[0]
    text = f"{text} {number}."
    return " ".join(text.split()) if size.one_paragraph else text


def suggestions_for(text: str, count: int, schema: Schema) -> list[Suggestion]:
    """So many mentions, and events with up to two arguments among them."""
    words = [span for span in tokens(text) if text[span[0]].isalnum()]
    marked = [n for n, span in enumerate(words) if is_marked(text[slice(*span)])]
    step = len(marked) / count
    chance = random.Random(len(text))
    mentions: list[Mention] = []
    events: list[Event] = []
    for number in range(count):
        first = marked[int(number * step)]
        length = chance.choice((1, 1, 2, 2, 3)) if len(words) / count > 4 else 1
        last = min(first + length, len(words)) - 1
        start, end = words[first][0], words[last][1]
        if number % _NESTED == 1 and mentions:
            start, end = mentions[-1].span.start, mentions[-1].span.start + 3
        if "\n" in text[start:end]:
            end = words[first][1]
        span = span_of(text, (start, end))
        mentions.append(Mention(f"m{number}", chance.choice(_LABELS), span, (), _origin(chance)))
        following = bisect_right(marked, last)
        if number % _EVERY == 4 and following < len(marked):
            trigger = span_of(text, words[marked[following]])
            events.append(_event(f"e{number}", trigger, mentions, schema, chance))
    return [*mentions, *events]


def is_marked(word: str) -> bool:
    """Whether people would mark a word at all: "the" and "of" are neither names nor triggers."""
    return word[0].isalnum() and (len(word) > 5 or (len(word) > 3 and word[0].isupper()))


def _origin(chance: random.Random) -> Origin:
    return Origin("benchmark:1", Decision.SUGGESTED, round(chance.uniform(0.3, 1), 2))


def _event(
    item_id: str, trigger, mentions: list[Mention], schema: Schema, chance: random.Random
) -> Event:
    kind = chance.choice(schema.events)
    arguments: list[Argument] = []
    for mention in mentions[-2:]:
        taken = {each.role for each in arguments}
        role = next((r for r in kind.roles if r.takes(mention.label) and r.name not in taken), None)
        if role is not None:
            arguments.append(Argument(role.name, mention.id, origin=_origin(chance)))
    attributes = (("modality", "planned"),) if len(mentions) % 4 == 0 else ()
    return Event(item_id, kind.name, trigger, tuple(arguments), attributes, _origin(chance))


def add_document(project: Project, size: Size, number: int, name: str = "") -> str:
    """Add such a text with its suggestions, every other one accepted; the document's id."""
    text = text_of(size, number)
    title = name or f"Article {number}"
    document_id = add_article(project, Article(f"{title}.txt", text, title))
    assert document_id is not None
    suggestions = suggestions_for(text, size.mentions, project.schema)
    with project.file.writing():
        project.file.documents.add_suggestions(document_id, "benchmark:1", suggestions, "2024")
    opened = open_document(project, document_id, ANNOTATOR)
    ids = [each.id for each in suggestions][::2]
    for start in range(0, len(ids), 500):
        stamp = Stamp(ANNOTATOR, "2024-01-01T00:00:00Z")
        opened.apply(decisions.accept(opened.session, ids[start : start + 500], stamp))
    return document_id
