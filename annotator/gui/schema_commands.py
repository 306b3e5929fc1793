"""The commands about the schema and the guidelines: they ask, and the editor does it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMenu

from annotator.core import schema_editing as editing
from annotator.core.errors import UserError
from annotator.core.schema import name_rule
from annotator.core.schema_changes import Part
from annotator.core.schema_parts import WORDS, Place, entry
from annotator.core.translation import phrase, tr, tr_count
from annotator.gui.dialogs import AskDialog, LineDialog, ReportDialog
from annotator.gui.schema_editor import SchemaEditor

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.gui.main_window import MainWindow
    from annotator.gui.schema_screen import SchemaScreen
    from annotator.services.schema_files import ReadSchema

SCHEMA = "schema"
_FILES = phrase(
    "Schemas (*.toml *.json *.conf *.xml);;brat configuration (*.conf);;Label "
    "Studio labeling config (*.xml);;All files (*)",
)
_COMMON = (Part.ENTITY, Part.EVENT, Part.ROLE, Part.ATTRIBUTE, Part.LINK, Part.DOCUMENT_LABEL)


class SchemaCommands(QObject):
    """What the actions about the schema do, each on the schema's screen."""

    guidelines_changed = Signal(str)  # their Markdown, once it is saved

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.editor = SchemaEditor(window.workspace)
        self.editor.saved.connect(self.follow)
        self.editor.said.connect(window.say)
        window.workspace.project_opened.connect(self._on_project)
        window.files.ask_first = self.ask_about_draft
        window.sections.add(SCHEMA, tr("Schema"), self._make_screen)
        self._screen: SchemaScreen | None = None

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the action table's ids do."""
        return {
            "schema_new": self.ask_new,
            "schema_merge": self.ask_merge,
            "schema_split": self.ask_split,
            "schema_retire": self.retire,
            "schema_remove": self.remove,
            "schema_up": lambda: self._move(-1),
            "schema_down": lambda: self._move(1),
            "schema_save": self.ask_save,
            "schema_discard": self.discard,
            "schema_versions": self.show_versions,
            "schema_import": self.ask_import,
            "schema_export": self.ask_export,
            "new_from_schema": self.ask_new_project,
            "edit_guidelines": self.edit_guidelines,
        }

    def _make_screen(self) -> SchemaScreen:
        from annotator.gui.schema_screen import SchemaScreen

        self._screen = SchemaScreen(self.editor, self._window.theme, self._window.keymap)
        self._screen.action_wanted.connect(self._window.run)
        return self._screen

    def _on_project(self) -> None:
        self.editor.forget()

    def follow(self) -> None:
        """Have everything that shows the schema show the new one."""
        window = self._window
        window.workspace.follow_schema()
        window.side.set_guidelines(self.editor.project.guidelines)

    def _enter(self) -> SchemaScreen:
        """The schema's screen, shown, with what was typed in it taken over."""
        self.editor.project  # noqa: B018 - raises where there is none
        if self._window.sections.current != SCHEMA or self._screen is None:
            self._window.sections.show(SCHEMA)
        screen = self._screen
        if screen is None:
            raise RuntimeError(tr("the schema's screen was not made"))
        screen.commit()
        return screen

    def _place(self) -> Place:
        self._enter()
        if self.editor.place is None:
            raise UserError(tr("Choose a label first, or make one with “New…”."))
        return self.editor.place

    # -- parts ----------------------------------------------------------------------------------

    def ask_new(self) -> None:
        """Offer what can be new here, what is like the chosen part first."""
        screen = self._enter()
        places = [Place(part, "") for part in _COMMON]
        here = self.editor.place
        if here is not None:
            event = here.name if here.part is Part.EVENT else here.event
            own = [Place(part, "", event) for part in (Part.ROLE, Part.ATTRIBUTE) if event]
            label = here.name if here.part is Part.ENTITY else here.label
            own += [Place(Part.ATTRIBUTE, "", label=label)] if label else []
            like = replace(here, name="")
            places = list(dict.fromkeys((like, *own, *places)))
        menu = QMenu(screen)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for place in places:
            words = tr(WORDS[place.part])
            words = words[:1].upper() + words[1:]
            if place.part in (Part.ROLE, Part.ATTRIBUTE):
                words += tr(" of {value}", value=place.event or place.label or tr("every event"))
            made = menu.addAction(f"{words}…")
            made.triggered.connect(lambda _=False, place=place: self._ask_name(place))
        menu.popup(screen.list.mapToGlobal(screen.list.rect().bottomLeft()))

    def _ask_name(self, place: Place) -> None:
        words = tr(WORDS[place.part])
        rule = name_rule(of_attribute=place.part is Part.ATTRIBUTE)
        question = tr("What is the {words} called? {rule}", words=words, rule=rule)
        dialog = LineDialog(self._window, tr("New {words}", words=words), question)
        dialog.answered.connect(
            lambda name: self._window.guard(lambda: self.editor.add(replace(place, name=name)))
        )
        dialog.open()

    def ask_merge(self) -> None:
        """Ask with which other part the chosen one is to be made one."""
        from annotator.gui.schema_dialogs import MergeDialog

        place = self._place()
        if place.part not in editing.MERGEABLE:
            raise UserError(tr("Document labels can't be merged; rename their values instead."))
        dialog = MergeDialog(self._window, self.editor, place)

        def merge(into: str) -> None:
            if self.editor.apply(lambda draft: editing.merge(draft, place, into)):
                self.editor.go_to(replace(place, name=into))

        dialog.answered.connect(lambda into: self._window.guard(lambda: merge(into)))
        dialog.open()

    def ask_split(self) -> None:
        """Ask which words of the chosen label get which other one."""
        from annotator.gui.schema_dialogs import SplitDialog

        place, uses = self._place(), self.editor.uses
        words = uses.words(place) if uses and place.part in _COMMON[:2] else []
        if not words:
            raise UserError(tr("Only a label or an event type that is in use can be split."))
        dialog = SplitDialog(self._window, self.editor, place, words)
        dialog.answered.connect(
            lambda choices: self.editor.apply(lambda draft: editing.split(draft, place, choices))
        )
        dialog.open()

    def retire(self) -> None:
        """Retire the chosen part, or restore it."""
        place = self._place()
        is_active = entry(self.editor.draft.record, place).get("active", True)
        self.editor.apply(lambda draft: editing.set_active(draft, place, active=not is_active))

    def remove(self) -> None:
        """Take the chosen part out, which nothing may carry."""
        place, uses = self._place(), self.editor.uses
        if uses is not None and (uses.of(place) or uses.suggested(place)):
            raise UserError(
                tr("{shown} is in use; retire it, or merge it into another one.", shown=place.shown)
            )
        self.editor.apply(lambda draft: editing.remove(draft, place))

    def _move(self, step: int) -> None:
        place = self._place()
        self.editor.apply(lambda draft: editing.reorder(draft, place, step))

    # -- the whole draft ------------------------------------------------------------------------

    def ask_save(self) -> None:
        """Show what would change, and save it."""
        from annotator.gui.schema_dialogs import PreviewDialog

        if self._window.sections.current != SCHEMA and not self.editor.changes:
            self._window.say(tr("Everything is written already; nothing has to be saved by hand."))
            return
        screen = self._enter()
        if screen.form.wrong:
            raise UserError(tr("{wrong} Mend that first.", wrong=screen.form.wrong))
        if not self.editor.changes:
            raise UserError(tr("Nothing is changed in the schema; change something first."))
        if not self.editor.may_write:
            raise UserError(tr("This project is open for reading only; open a copy to change it."))
        dialog = PreviewDialog(self._window, self.editor)
        dialog.accepted.connect(lambda: self._window.guard(self.editor.save))
        dialog.open()

    def ask_about_draft(self, then: Callable[[], object]) -> bool:
        """Whether something was changed and not saved, so that somebody is asked; then go on."""
        if self._screen is not None and self._window.sections.current == SCHEMA:
            self._screen.commit()
        changes = len(self.editor.changes)
        if not changes:
            return False

        def go_on() -> None:
            self.editor.forget()
            self._window.files.guarded(then)

        question = tr_count(
            changes,
            "{n} change to the schema is not saved. Leave without it?",
            "{n} changes to the schema are not saved. Leave without them?",
        )
        dialog = AskDialog(self._window, tr("Schema"), question, tr("Leave without saving"))
        dialog.stand_on_cancel()
        dialog.accepted.connect(go_on)
        dialog.rejected.connect(self._enter)
        dialog.open()
        return True

    def discard(self) -> None:
        """Forget what was changed since it was saved; undo brings nothing back."""
        self._enter()
        self.editor.discard()
        self.editor.said.emit(tr("The changes are discarded."))

    def show_versions(self) -> None:
        """Every version; one can be brought back where nothing else is drafted."""
        from annotator.gui.schema_dialogs import VersionsDialog
        from annotator.services import schema_changes

        self._enter()
        project = self.editor.project
        dialog = VersionsDialog(
            self._window,
            schema_changes.versions(project),
            lambda number: schema_changes.schema_at(project, number),
            may_write=self.editor.may_write and not self.editor.changes,
        )
        dialog.restore_wanted.connect(
            lambda number: self._window.guard(lambda: self.editor.restore(number))
        )
        dialog.open()

    # -- files ----------------------------------------------------------------------------------

    def ask_import(self) -> None:
        """Ask for a schema file of any kind, and go on with it as a draft."""
        from annotator.services.schema_changes import taken_over

        self._enter()

        def take(path: str) -> None:
            found = self._read(Path(path))
            name = Path(path).name
            self.editor.take(taken_over(self.editor.project, self.editor.draft, found.schema, name))
            self._tell(found, Path(path))

        self._ask(tr("Import a schema"), take)

    def _read(self, path: Path) -> ReadSchema:
        from annotator.services.schema_files import read_schema

        return read_schema(path)

    def _tell(self, found: ReadSchema, path: Path) -> None:
        if found.problems:
            summary = tr(
                "{summary} Not all of {name} could be taken over as it was:",
                summary=found.summary(),
                name=path.name,
            )
            ReportDialog(self._window, tr("Import a schema"), summary, list(found.problems)).open()
        else:
            self._window.say(found.summary())

    def ask_export(self) -> None:
        """Ask where the saved schema goes, as TOML or JSON, and write it."""
        from annotator.services.schema_files import write_schema

        project = self.editor.project

        def write(path: str) -> None:
            write_schema(project.schema, Path(path))
            self._window.say(tr("The schema is in {path}.", path=path))

        self._ask(tr("Export the schema"), write, save=True)

    def ask_new_project(self) -> None:
        """Ask for a schema file of any kind, then where the project goes that has it."""

        def ask_place(schema_path: str) -> None:
            found = self._read(Path(schema_path))
            self._window.files.ask_new(found.schema)
            self._tell(found, Path(schema_path))

        self._ask(tr("New project: which schema?"), ask_place)

    def _ask(self, title: str, answer: Callable[[str], None], *, save: bool = False) -> None:
        names = "TOML (*.toml);;JSON (*.json)" if save else tr(_FILES)
        dialog = QFileDialog(self._window, title, self._window.files.settings.folder, names)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if save:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix("toml")
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self._window.guard(lambda: answer(path)))
        dialog.open()

    def edit_guidelines(self, added: str = "") -> None:
        """Edit the guidelines, with what they look like beside them.

        ``added`` is Markdown that is put under them, to be finished and saved, or undone.
        """
        from annotator.gui.guidelines_editor import GuidelinesEditor

        project = self.editor.project
        if project.read_only:
            raise UserError(tr("This project is open for reading only; open a copy to change it."))
        if self._screen is not None:
            self._screen.commit()
        if self.editor.has_changed_guidelines:
            raise UserError(tr("Save or discard the changed guidelines in the schema first."))
        dialog = GuidelinesEditor(self._window, project.guidelines)
        dialog.saved.connect(lambda text: self._window.guard(lambda: self._keep(text)))
        dialog.open()
        if added:
            dialog.append(added)

    def _keep(self, text: str) -> None:
        self.editor.project.set_guidelines(text)
        self._window.side.set_guidelines(text)
        self.guidelines_changed.emit(text)
        self._window.say(tr("The guidelines are saved."))
        self.editor.follow_guidelines()
