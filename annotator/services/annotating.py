"""One open document: its session, written through to the project file at every edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.errors import UserError
from annotator.core.model import Role, Stamp, Status
from annotator.core.session import Change
from annotator.services.clock import new_uuid, now, stamp
from annotator.services.opening import ReadDocument, read_document, without_collecting
from annotator.services.project import checked_name
from annotator.storage.layers import LayerRow

if TYPE_CHECKING:
    from annotator.core.edits import Edit
    from annotator.core.model import Suggestion
    from annotator.services.project import Project
    from annotator.storage.layers import LoggedEdit

NO_CHANGE = Change(frozenset(), frozenset())


class OpenDocument:
    """A document as one annotator works on it.

    ``apply``, ``undo`` and ``redo`` write first and change the session only once the file has it:
    what is on the screen is on the disk. They raise UserError and change nothing where the file
    can't be written.
    """

    def __init__(self, project: Project, read: ReadDocument, layer: LayerRow) -> None:
        self.project = project
        self.document = read.document
        self.session = read.session
        self.layer = layer
        self._waiting = read.waiting[::-1]  # the next ones last
        self._revision = layer.revision
        self._done, self._undone = project.file.layers.stacks(layer.number)

    @property
    def annotator(self) -> str:
        """Whose layer this is."""
        return self.layer.annotator

    def stamp(self) -> Stamp:
        """This annotator, now."""
        return stamp(self.annotator)

    def apply(self, edit: Edit) -> Change:
        """Carry out one step of work and write it."""
        if not edit:
            return NO_CHANGE
        came = self.take_waiting()
        self.session.layer.check(edit)
        layers, number = self.project.file.layers, self.layer.number
        with self.project.file.writing():
            self._check_is_ours()
            layers.apply(number, edit)
            logged = layers.log(number, edit, self.stamp(), self.project.schema.version)
        self._revision += 1
        self._done.append(logged)
        self._undone.clear()
        return came | self.session.apply(edit)

    def undo(self) -> tuple[str, Change]:
        """Take back the last step; its name (empty where there is none) and what changed."""
        if not self._done:
            return "", NO_CHANGE
        logged = self._logged(self._done[-1])
        change = self._again("undo", logged, logged.edit.inverse())
        self._undone.append(self._done.pop())
        return logged.name, change

    def redo(self) -> tuple[str, Change]:
        """Do the last undone step again; its name (empty where there is none) and what changed."""
        if not self._undone:
            return "", NO_CHANGE
        logged = self._logged(self._undone[-1])
        change = self._again("redo", logged, logged.edit)
        self._done.append(self._undone.pop())
        return logged.name, change

    @property
    def has_history(self) -> bool:
        """Whether there is a step that can be undone."""
        return bool(self._done)

    @property
    def next_undo(self) -> str:
        """The name of the step that undo takes back, or nothing."""
        return self._logged(self._done[-1]).name if self._done else ""

    @property
    def next_redo(self) -> str:
        """The name of the step that redo does again, or nothing."""
        return self._logged(self._undone[-1]).name if self._undone else ""

    def _logged(self, number: int) -> LoggedEdit:
        with self.project.file.reading():
            return self.project.file.layers.logged(number)

    def _again(self, kind: str, logged: LoggedEdit, edit: Edit) -> Change:
        came = self.take_waiting()
        self.session.layer.check(edit)
        layers, number = self.project.file.layers, self.layer.number
        with self.project.file.writing():
            self._check_is_ours()
            layers.apply(number, edit)
            version = self.project.schema.version
            layers.log_again(number, kind, logged, self.stamp(), version)
        self._revision += 1
        return came | self.session.apply(edit)

    def _check_is_ours(self) -> None:
        if self.project.file.layers.revision(self.layer.number) != self._revision:
            raise UserError(
                "This document was changed in another window, and nothing was changed here. Open "
                "the document again to go on."
            )

    @property
    def suggestion_count(self) -> int:
        """How many suggestions there are, those included that the session lacks still."""
        return len(self.session.suggestions) + len(self._waiting)

    @property
    def is_whole(self) -> bool:
        """Whether the session has every suggestion that was stored."""
        return not self._waiting

    def take_waiting(self, count: int | None = None) -> Change:
        """Show so many of the suggestions of a long text that wait still; all where None."""
        if not self._waiting:
            return NO_CHANGE
        first = 0 if count is None else max(0, len(self._waiting) - count)
        taken, self._waiting = self._waiting[first:], self._waiting[:first]
        with without_collecting():
            return self.session.add_suggestions(self.project.file.documents.decoded(taken[::-1]))

    def take_suggestions(self, suggestions: list[Suggestion]) -> Change:
        """Show suggestions that were stored for this document just now."""
        return self.session.add_suggestions(suggestions)

    def leave(self, caret: int, scroll: float, seconds: float) -> None:
        """Remember the place (a code point) and the active time; a read-only file keeps none."""
        if self.project.read_only:
            return
        with self.project.file.writing():
            self.project.file.layers.remember_place(self.layer.number, caret, scroll)
            self.project.file.layers.add_seconds(self.layer.number, seconds)

    @property
    def is_done(self) -> bool:
        """Whether the annotator said that this document is done."""
        return self.session.layer.status is Status.DONE


def open_document(
    project: Project,
    document_id: str,
    annotator: str,
    role: Role = Role.ANNOTATOR,
    read: ReadDocument | None = None,
) -> OpenDocument:
    """A document with an annotator's layer, which is begun where there is none yet.

    ``read`` is what was read of it just now, and is used up. In a project that can't be written
    the new layer is kept nowhere. Raises UserError where the file can't be read or written,
    KeyError for an unknown document.
    """
    if read is None:
        read = read_document(project, document_id, annotator, role)
    layer = read.layer
    if layer is None and project.read_only:
        layer = LayerRow(0, "", document_id, checked_name(annotator), role)
    elif layer is None:
        layer = _begin(project, document_id, checked_name(annotator), role)
    with project.file.reading():
        return OpenDocument(project, read, layer)


def _begin(project: Project, document_id: str, annotator: str, role: Role) -> LayerRow:
    annotator_id = project.annotator_id(annotator)
    with project.file.writing():
        project.file.layers.begin(new_uuid(), document_id, annotator_id, role, now())
    layer = project.file.layers.find(document_id, annotator, role)
    if layer is None:
        raise KeyError(document_id)
    return layer
