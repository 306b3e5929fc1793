"""Notes, questions and flags over the project: to go through, and to find documents by."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.core.notes import NoteRow
    from annotator.services.project import Project


def notes_of(project: Project, annotator: str, words: str = "") -> list[NoteRow]:
    """An annotator's notes and flags that hold all these words, in the order of documents.

    Words are looked for in the note, in what it is about and in the document's title.
    """
    with project.file.reading():
        found = project.file.notes.of_annotator(annotator)
    wanted = words.casefold().split()
    return [each for each in found if _holds(each, wanted)]


def notes_of_all(project: Project, annotator: str, words: str = "") -> list[NoteRow]:
    """The same with the notes and flags of others, which bear their names.

    In a package there are no others: whoever annotates alone is to do it unseen.
    """
    found = notes_of(project, annotator, words)
    for name in project.annotators() if project.package is None else ():
        if name != annotator:
            found += [replace(each, by=name) for each in notes_of(project, name, words)]
    return sorted(found, key=lambda each: (each.document, each.start, each.by))


def _holds(note: NoteRow, wanted: list[str]) -> bool:
    everything = f"{note.text} {note.words} {note.title}".casefold()
    return all(word in everything for word in wanted)


def documents_noted(project: Project, annotator: str, words: str) -> set[int]:
    """The numbers of the documents where one of this annotator's notes holds all these words."""
    wanted = words.casefold().split()
    if not wanted:
        return set()
    with project.file.reading():
        found = project.file.notes.texts(annotator)
    return {number for number, text in found if all(word in text.casefold() for word in wanted)}


def questions_waiting(project: Project, annotator: str) -> dict[str, int]:
    """The documents with notes by id, each with how many questions wait for an answer there."""
    with project.file.reading():
        return project.file.notes.questions(annotator)
