"""The sample project: invented articles, guidelines, and two annotators' finished layers."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any

from annotator.core.documents import Article
from annotator.core.edits import Draft
from annotator.core.model import (
    Argument,
    DocumentLabel,
    Event,
    Link,
    Mention,
    Origin,
    Property,
    Span,
    Status,
    span_of,
)
from annotator.paths import resource_path
from annotator.services.annotating import OpenDocument, open_document
from annotator.services.importing import add_article
from annotator.services.project import Project, create, throw_away

if TYPE_CHECKING:
    from pathlib import Path

_TITLE = "Sarrin desk"
_ANNOTATORS = {"ana": "Ana", "ben": "Ben"}


def create_sample(path: Path) -> Project:
    """A new sample project at this path, open. Raises UserError where it can't be made.

    It is there whole or not at all.
    """
    guidelines = resource_path("sample", "guidelines.md").read_text(encoding="utf-8")
    project = create(path, title=_TITLE, guidelines=guidelines)
    try:
        with project.file.writing():
            _fill(project)
    except BaseException:
        throw_away(project)
        raise
    return project


def _fill(project: Project) -> None:
    folder = resource_path("sample")
    index = tomllib.loads((folder / "articles.toml").read_text(encoding="utf-8"))
    for entry in index["article"]:
        text = (folder / "articles" / entry["file"]).read_text(encoding="utf-8")
        facts = {name: entry[name] for name in ("title", "source", "date")}
        article = Article(entry["file"], text, language="en", encoding="utf-8", **facts)
        document_id = add_article(project, article)
        for key, name in _ANNOTATORS.items():
            layer = folder / "layers" / key / (entry["file"].removesuffix(".txt") + ".toml")
            if document_id is not None and layer.is_file():
                opened = open_document(project, document_id, name)
                fill_layer(opened, tomllib.loads(layer.read_text(encoding="utf-8")))


def fill_layer(opened: OpenDocument, record: dict[str, Any]) -> None:
    """Annotate a document as a layer file of the sample says, as one edit.

    Words are named with which of their occurrences in the text is meant, the first being 1.
    """
    text, stamp = opened.session.text.string, opened.stamp()
    origin = Origin(by=stamp.by, at=stamp.at)
    draft = Draft(opened.session.layer)
    mentions: dict[Span, str] = {}
    for number, (label, words, occurrence) in enumerate(record["entities"]):
        span = _occurrence(text, words, occurrence)
        mentions[span] = f"m{number}"
        draft.put(Mention(f"m{number}", label, span, origin=origin))
    triggers: dict[Span, str] = {}
    for number, event in enumerate(record["events"]):
        trigger = _occurrence(text, *event["trigger"])
        triggers[trigger] = f"e{number}"
        arguments = tuple(
            _argument(role, _occurrence(text, words, occurrence), mentions, origin)
            for role, words, occurrence in event.get("arguments", ())
        )
        attributes = tuple(sorted(event.get("attributes", {}).items()))
        draft.put(Event(f"e{number}", event["type"], trigger, arguments, attributes, origin))
    for number, event in enumerate(record["events"]):
        for place, (kind, words, occurrence) in enumerate(event.get("links", ())):
            target = triggers[_occurrence(text, words, occurrence)]
            draft.put(Link(f"l{number}_{place}", kind, f"e{number}", target, origin))
    for name, values in record.get("labels", {}).items():
        draft.put(DocumentLabel(name, tuple(values), origin))
    draft.put(Property("status", Status.DONE))
    opened.apply(draft.edit("annotate"))


def _argument(role: str, span: Span, mentions: dict[Span, str], origin: Origin) -> Argument:
    mention = mentions.get(span)
    if mention is not None:
        return Argument(role, mention=mention, origin=origin)
    return Argument(role, span=span, origin=origin)


def _occurrence(text: str, words: str, occurrence: int) -> Span:
    position = -len(words)
    for _ in range(occurrence):
        position = text.index(words, position + len(words))
    return span_of(text, (position, position + len(words)))
