"""The draft of a schema on the screen: changed step by step, taken back, saved as one version."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.core import schema_editing as editing
from annotator.core.errors import UserError
from annotator.core.guidelines import section_text, with_heading_renamed, with_section
from annotator.core.schema_changes import Part
from annotator.core.schema_parts import Place, names
from annotator.core.step_words import said
from annotator.core.translation import tr
from annotator.gui.history import taken_words
from annotator.services import schema_changes
from annotator.services.clock import stamp
from annotator.services.schema_uses import Uses

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.schema import Schema
    from annotator.core.schema_changes import Move
    from annotator.core.schema_editing import SchemaDraft
    from annotator.gui.workspace import Workspace
    from annotator.services.project import Project
    from annotator.services.steps import Taken

_HEADED = (Part.ENTITY, Part.EVENT)


@dataclass(frozen=True)
class _State:
    """What was drafted so far: the schema, the guidelines, and which of these were changed."""

    draft: SchemaDraft
    guidelines: str
    guided: tuple[str, ...] = ()


class SchemaEditor(QObject):
    """The presenter of the schema screen. ``place`` is the part whose form is shown.

    What is wanted of it changes the draft alone; ``save`` writes everything as one version.
    """

    changed = Signal()  # the draft is another one
    place_changed = Signal()
    said = Signal(str)
    saved = Signal()  # the project's schema is another one

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._states: list[_State] = []
        self._undone: list[_State] = []
        self._taken_back: list[str] = []  # steps that were saved, and undone here
        self.place: Place | None = None
        self._used: Uses | None = None  # as it is in the file

        self._under: tuple[Uses, tuple[Move, ...], Uses] | None = None

    # -- what is there --------------------------------------------------------------------------

    @property
    def project(self) -> Project:
        """The project on the screen. Raises UserError where there is none."""
        if self._workspace.project is None:
            raise UserError(tr("Open a project first, or make one: File, New project."))
        return self._workspace.project

    @property
    def draft(self) -> SchemaDraft:
        """The schema as it is drafted."""
        return self._states[-1].draft

    @property
    def guidelines(self) -> str:
        """The guidelines as they are drafted."""
        return self._states[-1].guidelines

    @property
    def schema(self) -> Schema:
        """The schema that the draft describes; a draft is one after every change."""
        return self.draft.schema()

    @property
    def uses(self) -> Uses | None:
        """How often everything is used, under the names of the draft."""
        if self._used is None:
            return None
        moves = self.draft.moves
        if self._under is None or self._under[:2] != (self._used, moves):
            self._under = (self._used, moves, self._used.under(moves) if moves else self._used)
        return self._under[2]

    @property
    def changes(self) -> list[str]:
        """What was changed since it was saved, in the user's words."""
        if not self._states:
            return []
        state = self._states[-1]
        return [
            *map(said, state.draft.done),
            *(tr("change the guideline of {new}", new=each) for each in state.guided),
        ]

    @property
    def has_changed_guidelines(self) -> bool:
        """Whether the draft has other guidelines than the project."""
        return bool(self._states) and self.guidelines != self.project.guidelines

    @property
    def has_another_schema(self) -> bool:
        """Whether a whole other schema took the place of the one that there was."""
        return any(each.startswith("take over ") for each in self.draft.done)

    @property
    def may_write(self) -> bool:
        """Whether changes can be saved."""
        return self._workspace.project is not None and not self._workspace.project.read_only

    def begin(self) -> None:
        """Show what is in the project now; a draft that was begun is kept."""
        is_kept = bool(self.changes) and self._is_of(self.project)
        if is_kept:
            self._used = Uses.of_project(self.project)
            self.changed.emit()
            return
        if self.changes:
            self.said.emit(tr("The schema was changed meanwhile, so the draft begins anew."))
        self.discard()

    def _is_of(self, project: Project) -> bool:
        first = self._states[0].draft
        return first.record is project.schema.record

    def discard(self) -> None:
        """Forget the draft, and begin again with what is in the project."""
        project = self.project
        self._states = [_State(schema_changes.draft_of(project), project.guidelines)]
        self._undone.clear()
        self._used = Uses.of_project(project)
        self._keep_place()
        self.changed.emit()

    def forget(self) -> None:
        """The project is another one: there is no draft and nothing to do again."""
        self._states.clear()
        self._undone.clear()
        self._taken_back.clear()
        self.place = self._used = None

    # -- where one is ---------------------------------------------------------------------------

    def go_to(self, place: Place | None) -> None:
        """Show the form of a part."""
        if place != self.place:
            self.place = place
            self.place_changed.emit()

    def _keep_place(self) -> None:
        """Stay where one is, or go to the first label where that is gone."""
        if self.place is None or not self._has(self.place):
            first = next(iter(self.schema.entities), None)
            self.place = Place(Part.ENTITY, first.name) if first else None
            self.place_changed.emit()

    def _has(self, place: Place) -> bool:
        try:
            return place.name in names(self.draft.record, place)
        except KeyError:
            return False

    # -- drafting -------------------------------------------------------------------------------

    def apply(self, change: Callable[[SchemaDraft], SchemaDraft]) -> bool:
        """Change the draft; whether it is another one. What can't be is said in a sentence."""
        try:
            draft = change(self.draft)
            draft.schema()
        except UserError as error:
            self.said.emit(str(error))
            return False
        if draft is self.draft or draft.record == self.draft.record:
            return False
        self._push(replace(self._states[-1], draft=draft))
        return True

    def _push(self, state: _State) -> None:
        self._states.append(state)
        self._undone.clear()
        self._taken_back.clear()
        self._keep_place()
        self.changed.emit()

    def rename(self, place: Place, new: str) -> None:
        """Give a part another name; its section of the guidelines is headed by it."""
        if new != place.name and self.apply(lambda draft: editing.rename(draft, place, new)):
            if place.part in _HEADED:
                text = with_heading_renamed(self.guidelines, place.name, new)
                self._states[-1] = replace(self._states[-1], guidelines=text)
            self.place = replace(place, name=new)
            self.place_changed.emit()

    def add(self, place: Place, **fields: object) -> None:
        """A new part; its form is shown, but for a value's, which has none."""
        has_form = place.part not in (Part.VALUE, Part.DOCUMENT_VALUE)
        if self.apply(lambda draft: editing.add(draft, place, fields)) and has_form:
            self.go_to(place)

    def guideline(self, place: Place) -> str:
        """What the guidelines say about a label or type."""
        return section_text(self.guidelines, place.name)

    def set_guideline(self, place: Place, body: str) -> None:
        """Write what the guidelines say about a label or type."""
        text = with_section(self.guidelines, place.name, body)
        if text != self.guidelines:
            state = self._states[-1]
            guided = tuple(dict.fromkeys((*state.guided, place.shown)))
            self._push(replace(state, guidelines=text, guided=guided))

    def take(self, draft: SchemaDraft) -> None:
        """Go on with this draft, such as one that was imported."""
        self._push(replace(self._states[-1], draft=draft))

    def undo(self) -> None:
        """Take back the last change of the draft; without one, the last version that was saved."""
        if len(self._states) > 1:
            self._undone.append(self._states.pop())
            self._keep_place()
            self.changed.emit()
            self.said.emit(tr("Taken back."))
            return
        taken = schema_changes.undo_last(
            self.project, stamp(self._workspace.annotator), self._workspace.opened
        )
        self._taken_back.append(taken.step)
        self._show_saved(taken, tr("Undone"))

    def redo(self) -> None:
        """Do what was taken back again."""
        if self._undone:
            self._states.append(self._undone.pop())
            self._keep_place()
            self.changed.emit()
        elif self._taken_back:
            taken = schema_changes.redo(
                self.project,
                self._taken_back.pop(),
                stamp(self._workspace.annotator),
                self._workspace.opened,
            )
            self._show_saved(taken, tr("Done again"))
        else:
            self.said.emit(tr("There is nothing to do again."))

    def follow_guidelines(self) -> None:
        """The guidelines were written elsewhere: go on with them."""
        if self._states:
            text = self.project.guidelines
            self._states = [replace(state, guidelines=text) for state in self._states]
            self.changed.emit()

    # -- saving ---------------------------------------------------------------------------------

    def preview(self, draft: SchemaDraft | None = None) -> schema_changes.Preview:
        """What saving the draft, or another one, would do."""
        return schema_changes.preview(self.project, draft or self.draft)

    def save(self) -> None:
        """Write the draft as the next version, with all layers, and the guidelines. UserError."""
        state, project = self._states[-1], self.project
        taken = None
        if state.draft.done:
            taken = self._save(state.draft)
        if state.guidelines != project.guidelines:
            project.set_guidelines(state.guidelines)
        self._taken_back.clear()
        if taken is not None:
            self._show_saved(
                taken, tr("Saved as version {version}", version=project.schema.version)
            )
        else:
            self.discard()
            self.saved.emit()
            self.said.emit(tr("The guidelines are saved."))

    def restore(self, number: int) -> None:
        """Bring an older version back as the newest one."""
        taken = self._save(schema_changes.restored(self.project, number), base=number)
        self._show_saved(taken, tr("Version {number} is back", number=number))

    def _save(self, draft: SchemaDraft, base: int | None = None) -> Taken:
        who = stamp(self._workspace.annotator)
        return schema_changes.save(self.project, draft, who, self._workspace.opened, base)

    def _show_saved(self, taken: Taken, done: str) -> None:
        self.discard()
        self.saved.emit()
        self.said.emit(taken_words(done, taken))
