"""One open document: its session, written through to the project file at every edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.errors import UserError
from annotator.core.memory import SOURCE
from annotator.core.model import Property, Role, Stamp, Status, Verdict
from annotator.core.recall import is_own
from annotator.core.session import NO_CHANGE, Session
from annotator.core.translation import tr
from annotator.services.clock import moment, new_uuid, now, stamp
from annotator.services.opening import ReadDocument, read_document, without_collecting
from annotator.services.project import checked_name
from annotator.services.remembering import recall, teach
from annotator.services.steps import (
    Taken,
    again,
    edit_again,
    is_passed_over,
    log_again,
)
from annotator.storage.layers import LayerRow

if TYPE_CHECKING:
    from annotator.core.edits import Edit
    from annotator.core.model import Suggestion
    from annotator.core.session import Change
    from annotator.services.project import Project
    from annotator.storage.layers import LoggedEdit


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
        self._unshown = NO_CHANGE  # what came without anybody telling the screen
        self._revision = layer.revision
        self.remembers = False  # whether memory is at work
        self.taught: int | None = None  # at which revision memory learned from it
        self._done, self._undone = project.file.layers.stacks(layer.number)

    @property
    def annotator(self) -> str:
        """Whose layer this is."""
        return self.layer.annotator

    def stamp(self) -> Stamp:
        """This annotator, now."""
        return stamp(self.annotator)

    def apply(self, edit: Edit, seconds: float = 0.0) -> Change:
        """Carry out one step of work and write it, with the active ``seconds`` that it took."""
        if not edit:
            return NO_CHANGE
        self.session.layer.check(edit)
        layers, number = self.project.file.layers, self.layer.number
        with self.project.file.writing():
            self.check_is_ours()
            self._keep_proposals(edit)
            layers.apply(number, edit)
            version = self.project.schema.version
            logged = layers.log(number, edit, self.stamp(), version, seconds=seconds)
        return self.follow("do", logged, edit)

    def follow(self, kind: str, number: int, edit: Edit) -> Change:
        """Show what was written just now: a new edit ("do"), or a logged one back or again.

        For services that write into several layers at once; ``number`` is the edit's in the log.
        """
        self._revision += 1
        came = self.take_waiting()
        if kind == "do":
            self._done.append(number)
            self._undone.clear()
        else:
            source, target = (
                (self._done, self._undone) if kind == "undo" else (self._undone, self._done)
            )
            source.remove(number)
            target.append(number)
        change = came | self.session.apply(edit)
        if any(each.key[0] is Property for each in edit.replacements):
            teach(self)
        return change

    def _keep_proposals(self, edit: Edit) -> None:
        """Write what memory proposed, now that somebody decides about it."""
        found = (
            self.session.suggestions.get(each.after.id)
            for each in edit.replacements
            if isinstance(each.after, Verdict)
        )
        proposals = [each for each in found if each is not None and is_own(each)]
        if proposals:
            documents, version = self.project.file.documents, self.project.schema.version
            documents.add_suggestions(self.document.id, SOURCE, proposals, now(), version)

    def undo(self) -> Taken:
        """Take back the last step; its name (empty where there is none) and what changed."""
        return self._again("undo", self._done)

    def redo(self) -> Taken:
        """Do the last undone step again; its name (empty where there is none) and what changed."""
        return self._again("redo", self._undone)

    @property
    def has_history(self) -> bool:
        """Whether there is a step that can be undone."""
        return bool(self._done)

    @property
    def next_undo(self) -> str:
        """The name of the step that undo takes back, or nothing."""
        found = self._next("undo", self._done)
        return found.name if found else ""

    @property
    def next_redo(self) -> str:
        """The name of the step that redo does again, or nothing."""
        found = self._next("redo", self._undone)
        return found.name if found else ""

    def next_step(self, kind: str) -> str | None:
        """The id of the step over several documents that "undo" or "redo" is next about."""
        found = self._next(kind, self._done if kind == "undo" else self._undone)
        return found.step if found else None

    def last_changed(self) -> str:
        """The title of the other document that this annotator changed last; empty without one."""
        with self.project.file.reading():
            return self.project.file.layers.last_changed(self.annotator, self.layer.number)

    def _next(self, kind: str, numbers: list[int]) -> LoggedEdit | None:
        """The edit that is next; changes of the schema that were changed since are passed over."""
        for number in reversed(numbers):
            with self.project.file.reading():
                logged = self.project.file.layers.logged(number)
            if logged.step is None or not is_passed_over(self.project, kind, logged.step):
                return logged
        return None

    def _again(self, kind: str, numbers: list[int]) -> Taken:
        logged = self._next(kind, numbers)
        if logged is None:
            return Taken("")
        if logged.step is not None:
            return again(self.project, kind, logged.step, self.stamp(), self)
        edit = edit_again(self.project, kind, logged)
        self.session.layer.check(edit)
        number = self.layer.number
        with self.project.file.writing():
            self.check_is_ours()
            self.project.file.layers.apply(number, edit)
            log_again(self.project, number, kind, logged, edit, self.stamp())
        return Taken(logged.name, self.follow(kind, logged.number, edit), edit=edit)

    def reload(self) -> None:
        """Take everything from the file again: the schema is another one now."""
        file, number = self.project.file, self.layer.number
        with file.reading():
            self._waiting, self._unshown = [], NO_CHANGE
            suggestions = file.documents.suggestions(self.document.id)
            items = file.layers.items(number)
            self.session = Session(self.session.text, self.project.schema, items, suggestions)
            self._revision = file.layers.revision(number)
            self._done, self._undone = file.layers.stacks(number)
        if self.remembers:
            recall(self.project, self.document.id, self.session)

    @property
    def revision(self) -> int:
        """How many edits there are, undone ones and their undoing included."""
        return self._revision

    def is_up_to_date(self) -> bool:
        """Whether this is what the file has."""
        return self.project.file.layers.revision(self.layer.number) == self._revision

    def check_is_ours(self, more: int = 0) -> None:
        """Raise UserError where somebody else has written into this layer meanwhile.

        ``more`` edits are known to have been written for this document.
        """
        if self.project.file.layers.revision(self.layer.number) != self._revision + more:
            raise UserError(
                tr(
                    "This document was changed in another window, and nothing was changed "
                    "here. Open the document again to go on.",
                )
            )

    @property
    def suggestion_count(self) -> int:
        """How many stored suggestions there are, those included that the session lacks still."""
        return len(self.session.suggestions) - self.session.proposal_count + len(self._waiting)

    @property
    def is_whole(self) -> bool:
        """Whether the session has every suggestion that was stored."""
        return not self._waiting

    def take_waiting(self, count: int | None = None) -> Change:
        """Show so many of the suggestions of a long text that wait still; all where None."""
        unshown, self._unshown = self._unshown, NO_CHANGE
        if not self._waiting:
            return unshown
        first = 0 if count is None else max(0, len(self._waiting) - count)
        taken, self._waiting = self._waiting[first:], self._waiting[:first]
        with without_collecting():
            suggestions = self.project.file.documents.decoded(taken[::-1])
            return unshown | self.session.add_suggestions(suggestions)

    def complete(self) -> None:
        """Have the session hold every suggestion; the next change tells the screen of them."""
        self._unshown = self.take_waiting()

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
            if seconds > 0 and self.layer.role is Role.ANNOTATOR:
                self.project.file.times.add_worked(self.annotator, moment(), seconds)

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
        layer = begin_layer(project, document_id, checked_name(annotator), role)
        if project.file.writes_of_others() != read.state.others:  # perhaps newer suggestions
            read = read_document(project, document_id, annotator, role)
    with project.file.reading():
        return OpenDocument(project, read, layer)


def begin_layer(project: Project, document_id: str, annotator: str, role: Role) -> LayerRow:
    """A new layer. Raises UserError where it can't be written."""
    annotator_id = project.annotator_id(annotator)
    with project.file.writing():
        project.file.layers.begin(new_uuid(), document_id, annotator_id, role, now())
    layer = project.file.layers.find(document_id, annotator, role)
    if layer is None:
        raise KeyError(document_id)
    return layer
