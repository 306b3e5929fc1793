"""A project of many invented articles, each with suggestions, most of them decided."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from annotator.core.documents import Article
from annotator.core.edits import Edit, Replace
from annotator.core.model import Decision, Event, Mention, Origin, Role, Stamp, Verdict, span_of
from annotator.core.text import sha256_of
from annotator.services.clock import new_uuid
from annotator.services.project import create

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.services.project import Project

AT = "2026-01-01T00:00:00Z"
MENTIONS = 130
_NAMES = (("Estara", "GPE"), ("Vardania", "GPE"), ("Sarrin Brigade", "ARMED_GROUP"),
          ("Elan Voss", "PERSON"), ("Foreign Ministry", "ORG"), ("Monday", "DATE"),
          ("Port Halden", "GPE"), ("Northern Wire", "ORG"))  # fmt: skip
_VERBS = (("attacked", "ATTACK"), ("met", "MEET"), ("accused", "ACCUSE"))
_TEXT = """the officials said that a new round of talks on the border would follow after reports
of shelling in several districts while observers asked for calm and more aid for those who had left
their homes in the north of the country"""
_WORDS = tuple(_TEXT.split())


def make_corpus(path: Path, documents: int, annotator: str = "Benchmark") -> Project:
    """An open project: so many articles of about 6 kB with 130 mentions and triggers each."""
    project = create(path, title="Corpus")
    chance = random.Random(7)
    person = project.annotator_id(annotator)
    file = project.file
    with file.writing():
        for number in range(documents):
            text, marks = article_with_marks(chance, number)
            document_id = new_uuid()
            article = Article(f"a{number}.txt", text, f"Report {number} from the border")
            file.documents.add(document_id, article, sha256_of(text), AT)
            file.documents.add_suggestions(document_id, "bench:1", marks, AT)
            file.layers.begin(new_uuid(), document_id, person, Role.ANNOTATOR, AT)
            layer = file.layers.find(document_id, annotator)
            edit = _decisions(marks[: MENTIONS * 3 // 4], annotator)
            file.layers.apply(layer.number, edit)
            stamp = Stamp(annotator, AT)
            file.layers.log(layer.number, edit, stamp, project.schema.version)
    return project


def article_with_marks(chance: random.Random, number: int) -> tuple[str, list[Mention | Event]]:
    """A text and its marks; every eighth name has another label than usual."""
    parts: list[str] = []
    places: list[tuple[int, int, str, bool]] = []
    length = 0

    def write(words: str) -> int:
        nonlocal length
        parts.append(words + " ")
        length += len(words) + 1
        return length - len(words) - 1

    for place in range(MENTIONS):
        for _ in range(chance.randint(3, 8)):
            write(chance.choice(_WORDS))
        is_event = place % 5 == 4
        words, label = chance.choice(_VERBS if is_event else _NAMES)
        if not is_event and chance.random() < 0.02:
            words, label = f"{words} {number % 50}", "LOC"
        elif not is_event and chance.random() < 0.1:
            label = "LOC"
        start = write(words)
        places.append((start, start + len(words), label, is_event))
    text = "".join(parts)
    origin = Origin("bench:1", Decision.SUGGESTED, 0.8, "made by the benchmark")
    return text, [
        Event(f"e{start}-{number}", label, span_of(text, (start, end)), origin=origin)
        if is_event
        else Mention(f"m{start}-{number}", label, span_of(text, (start, end)), (), origin)
        for start, end, label, is_event in places
    ]


def _decisions(marks: list[Mention | Event], annotator: str) -> Edit:
    from dataclasses import replace

    replacements = []
    for mark in marks:
        origin = replace(mark.origin, decision=Decision.ACCEPTED, by=annotator, at=AT)
        verdict = Verdict(mark.id, Decision.ACCEPTED, annotator, AT)
        replacements += [Replace(None, verdict), Replace(None, replace(mark, origin=origin))]
    return Edit("accept", tuple(replacements))
