"""Memory of a project: finished layers teach, and open documents show what was learned.

Documents that several people annotate are left alone: all of them have to see the same suggestions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core import tokens
from annotator.core.errors import UserError
from annotator.core.memory import firsts_in, lessons_of
from annotator.core.model import Role
from annotator.core.recall import Recall
from annotator.storage.project_file import PACKAGE_FACT

if TYPE_CHECKING:
    from annotator.core.memory import Lessons
    from annotator.core.session import Session
    from annotator.services.annotating import OpenDocument
    from annotator.services.opening import ReadDocument
    from annotator.services.project import Project

LONGEST = 100_000  # code points of a text that is looked through for what others taught
_AT_ONCE = 50  # layers that catch up behind somebody's work
_TOKENS_FACT = "lessons_tokens"  # the version of the tokenizer by whose words lessons are found


def is_frozen(project: Project, document_id: str) -> bool:
    """Whether memory leaves a document's suggestions alone. Raises UserError as reading does."""
    with project.file.reading():
        file = project.file
        return bool(file.fact(PACKAGE_FACT)) or file.lessons.is_shared(document_id)


def remember(opened: OpenDocument) -> None:
    """Have an annotator's open document follow decisions, here and in finished documents.

    Nothing happens in a frozen document and in a gold layer.
    """
    project, document_id = opened.project, opened.document.id
    if opened.layer.role is not Role.ANNOTATOR or is_frozen(project, document_id):
        if opened.session.recall is not None:  # somebody else has begun it since it was read
            opened.reload()
        return
    opened.remembers = True
    if opened.session.recall is None:
        recall(project, document_id, opened.session)
    else:  # it was worked out ahead
        opened.session.recall.learn(_lessons(project, document_id, opened.session))


def recall(project: Project, document_id: str, session: Session) -> None:
    """Have a session show what finished documents teach, and follow its own decisions.

    Of a very long text only its own decisions teach: to look through it takes too long.
    """
    session.remember(Recall(session, _lessons(project, document_id, session)))


def _lessons(project: Project, document_id: str, session: Session) -> Lessons:
    string = session.text.string
    if len(string) > LONGEST:
        return {}
    with project.file.reading():
        return project.file.lessons.about(firsts_in(string), document_id)


def remember_ahead(project: Project, read: ReadDocument) -> None:
    """Work out what memory shows in a document that is opened next.

    When it is opened, only what was learned meanwhile is looked at.
    """
    if not is_frozen(project, read.document.id):
        recall(project, read.document.id, read.session)


def teach(opened: OpenDocument) -> None:
    """Keep what a finished layer teaches, and take it back where it is finished no more.

    Where it can't be written, it is caught up with later.
    """
    if opened.taught == opened.revision or opened.project.read_only:
        return
    if opened.project.file.fact(PACKAGE_FACT):
        return
    session, file = opened.session, opened.project.file
    try:
        with file.writing():
            if not opened.is_done:
                file.lessons.forget(opened.layer.number)
                opened.taught = None
                return
            suggestions = list(session.suggestions.values())
            lessons = lessons_of(session.text.string, session.layer.items(), suggestions)
            file.lessons.teach(opened.layer.number, opened.revision, lessons)
        opened.taught = opened.revision
    except UserError:
        return


def catch_up(project: Project, limit: int = _AT_ONCE) -> int:
    """Work out what layers teach that came otherwise, such as merged ones; how many.

    What was worked out with another tokenizer is forgotten, and worked out anew. Raises UserError
    where the file can't be written.
    """
    file = project.file
    if project.read_only:
        return 0
    with file.reading():
        if file.fact(PACKAGE_FACT):
            return 0  # nobody learns there
        by_other_words = file.fact(_TOKENS_FACT) != str(tokens.VERSION)
    if by_other_words:
        with file.writing():
            file.lessons.forget_all()
            file.set_fact(_TOKENS_FACT, str(tokens.VERSION))
    with file.reading():
        waiting = dict(file.lessons.waiting(limit))
        layers = [each for each in file.layers.every() if each.number in waiting] if waiting else []
    for layer in layers:
        with file.writing():
            if not waiting[layer.number]:
                file.lessons.forget(layer.number)
                continue
            text = file.documents.text(layer.document_id)
            suggestions = file.documents.suggestions(layer.document_id)
            lessons = lessons_of(text, file.layers.items(layer.number), suggestions)
            file.lessons.teach(layer.number, layer.revision, lessons)
    return len(layers)
