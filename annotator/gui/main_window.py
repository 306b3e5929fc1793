"""The window: puts queue, text, card and hint line together, and runs actions."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QMainWindow, QMenuBar, QStackedWidget

from annotator.core.errors import UserError
from annotator.core.translation import tr
from annotator.gui.actions import ACTIONS, CONCORDANCE, MENUS, is_repeatable
from annotator.gui.annotate_screen import AnnotateScreen
from annotator.gui.controller import DocumentController
from annotator.gui.deciding import Deciding
from annotator.gui.dialogs import SentenceDialog
from annotator.gui.document_commands import DocumentCommands
from annotator.gui.file_commands import FileCommands
from annotator.gui.focus_hints import FocusHints
from annotator.gui.guidance import Guidance
from annotator.gui.hints import hints_for
from annotator.gui.keyboard import Keyboard
from annotator.gui.keycaps import HintLine, show_everywhere
from annotator.gui.keymap import Keymap
from annotator.gui.many_documents import ManyDocuments
from annotator.gui.menus import Menus
from annotator.gui.moving import Moving
from annotator.gui.note_commands import NoteCommands
from annotator.gui.palette import Palette
from annotator.gui.palette_entries import entries_for
from annotator.gui.queue_commands import QueueCommands
from annotator.gui.queue_panel import QueuePanel
from annotator.gui.reading import Reading
from annotator.gui.schema_commands import SchemaCommands
from annotator.gui.sections import ANNOTATE, Sections, TopBar, menus_of
from annotator.gui.side_panel import SidePanel
from annotator.gui.start_page import StartPage
from annotator.gui.team_commands import TeamCommands
from annotator.gui.text_view.view import TextView
from annotator.gui.training import Training
from annotator.gui.window_look import WindowLook, chosen_theme
from annotator.gui.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent

    from annotator.gui.palette import Entry
    from annotator.settings import Settings

_MESSAGE_MILLISECONDS = 4000


class MainWindow(QMainWindow):
    """One project on the screen."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.setWindowTitle(tr("Annotator"))
        self.setAcceptDrops(True)
        self.theme = chosen_theme(settings.theme)
        self.keymap = Keymap(settings.keys, self)
        self.controller = DocumentController(self)
        self.view = TextView()
        self.queue = QueuePanel(self.theme)
        self.side = SidePanel(self.controller, self.theme)
        self.hint_line = HintLine(self.theme)
        self.start_page = StartPage()
        self.workspace = Workspace(self.controller, self.queue.model, settings.idle_seconds)
        self.files = FileCommands(self, self.workspace, settings)
        self.moving = Moving(self.controller, self.view)
        self.deciding = Deciding(self.controller, self.moving)
        self.documents = DocumentCommands(self, self.workspace, self.side)
        self.queue_commands = QueueCommands(self, self.workspace, self.queue, self.files.tasks)
        self.reading = Reading(self.view, self.workspace, self.side)
        self.palette_box = Palette(self, self.theme)
        self.keyboard = Keyboard(self.controller, self.run, self._fill, self.keymap, self)
        self.menus = Menus(self, self.run, self.keymap)
        self.top_bar = TopBar(self.menus)
        self._pages = QStackedWidget()
        self.sections = Sections(self.top_bar, self._pages)
        self.annotate_screen = AnnotateScreen(
            self.queue, self.view, self.side, self.hint_line, self.reading.find_bar
        )
        self.look = WindowLook(self)
        self.focus_hints = FocusHints(self)
        self._message_end = QTimer(self, singleShot=True, interval=_MESSAGE_MILLISECONDS)
        self._to_say = ""  # once the sentence that is shown had its time
        self._last_action = ""  # what the repeat key does again
        self._commands = self._collect_commands()
        self._lay_out()
        self._connect()
        self.look.apply_theme(settings.theme)
        self.view.set_zoom(settings.zoom)
        self.resize(1440, 900)
        self.start_page.show_recent(settings.recent)

    # -- making it ------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        for page in (self.start_page, self.annotate_screen):
            self._pages.addWidget(page)
        self.setMenuWidget(self.top_bar)
        self.setCentralWidget(self._pages)

    def _collect_commands(self) -> dict[str, Callable[[], object]]:
        self.many = ManyDocuments(self)
        self.sections.add(ANNOTATE, tr("Annotate"), lambda: self.annotate_screen)
        self.sections.add("concordance", tr("Concordance"), self.many.make_concordance)
        self.schema = SchemaCommands(self)
        self.sections.add("time", tr("Time"), self.queue_commands.time_screen)
        self.team = TeamCommands(self)
        table: dict[str, Callable[[], object]] = {
            "leave": self.let_go,
            "repeat": lambda: self.say(tr("There is nothing to repeat yet.")),
            "palette": self.open_palette,
            "quit": self.close,
        }
        self.guidance = Guidance(self)
        parts = (
            self.many,
            self.moving,
            self.deciding,
            self.files,
            self.documents,
            self.reading,
            self.queue_commands,
            self.guidance,
            self.look,
            NoteCommands(self),
            Training(self),
            self.schema,
            self.team,
        )
        for part in (self.sections, *parts):
            table |= part.commands()
        return table

    def let_go(self) -> None:
        """Forget a drag that goes on, else let go of the selection, else of the event."""
        if not self.view.cancel_drag():
            self.controller.let_go()

    def menuBar(self) -> QMenuBar:
        """The menus; they lie in the top bar, where Qt does not look for them."""
        return self.menus

    def _connect(self) -> None:
        self.view.installEventFilter(self.keyboard)
        self.controller.state_changed.connect(self.refresh)
        self.controller.asked.connect(self._ask)
        for signal in (self.controller.message_shown, self.workspace.state_said, self.files.said,
                       self.documents.said, self.queue_commands.said):  # fmt: skip
            signal.connect(self.say)
        self.workspace.background_said.connect(self.say_later)
        self.files.troubled.connect(self.show_trouble)
        self.workspace.project_opened.connect(self._on_project_opened)
        self.workspace.document_opened.connect(self._on_document_opened)
        self.workspace.rate_changed.connect(self.queue.show_rate)
        self.workspace.progress_changed.connect(self.queue.refresh_counts)
        self.queue.document_chosen.connect(lambda item: self.guard(lambda: self._open(item)))
        self.queue.search_changed.connect(
            lambda w: self.guard(lambda: self.queue_commands.search(w))
        )
        self.start_page.action_wanted.connect(self.run)
        self.start_page.project_wanted.connect(
            lambda path: self.guard(lambda: self.files.open(Path(path)))
        )
        self.palette_box.closed.connect(self.focus_text)
        self.palette_box.chosen.connect(lambda entry: self.guard(entry.run))
        self.keymap.changed.connect(self.refresh)
        self.sections.changed.connect(self._on_section_changed)
        self._message_end.timeout.connect(self._end_message)
        self.reading.join(self.guard, self.deciding, self.look.set_zoom, self.open_palette)
        self.documents.connect_side(self.guard, self.deciding)
        self.guidance.join()

    # -- doing things ---------------------------------------------------------------------------

    def run(self, action_id: str) -> None:
        """Do what an action's id says; ``label:X`` and ``event:X`` annotate."""
        self.workspace.clock.touch()
        self.hint_line.show_message("")
        if action_id == "repeat":
            action_id = self._last_action or action_id
        elif is_repeatable(action_id):
            self._last_action = action_id
        with self.controller.as_one():
            self.guard(lambda: self._run(action_id))

    def _run(self, action_id: str) -> None:
        kind, _, name = action_id.partition(":")
        command = self._commands.get(action_id)
        needs_document = command is None or self._is_about_document(action_id)
        if needs_document and self.controller.opened is None:
            self.say(tr("Open a document first."))
        elif command is not None:
            command()
        elif kind == "label":
            self.controller.label(name)
        elif kind == "event":
            self.controller.make_event(name)
        else:
            self.deciding.carry_out(action_id)

    def _is_about_document(self, action_id: str) -> bool:
        return any(
            each.id == action_id and each.menu in ("Annotate", "Event", "Document", "")
            for each in ACTIONS
        ) and action_id not in (
            "palette",
            "notes_project",
            "next_document",
            "previous_document",
            "next_unsettled",
            "previous_unsettled",
        )

    def guard(self, act: Callable[[], None]) -> None:
        """Do something; what the user can mend is said in a sentence."""
        try:
            self.workspace.complete()
            act()
        except UserError as error:
            self.files.tell(error)

    def _fill(self, number: int, stay: bool = False) -> None:
        self.run(self.deciding.numbered(number, stay=stay))

    def _ask(self, wanted: str, entries: list[Entry], offset: int) -> None:
        """Have something chosen beside the words that it is about."""
        place = self.view.viewport().mapTo(self, self.reading.place_at(offset))
        self.palette_box.open_at(place, entries, wanted)

    def _open(self, document_id: str) -> None:
        self.workspace.open(document_id)
        self.sections.show(ANNOTATE)

    def say(self, sentence: str) -> None:
        """Show a sentence in the hint line for a while, and tell screen readers."""
        if not sentence:
            return
        sentence = self.keymap.filled(sentence)
        show_everywhere(self, sentence)
        self._message_end.start()
        self.reading.announce(sentence)

    def say_later(self, sentence: str) -> None:
        """Show a sentence, but in the place of no other one: after the one that is shown."""
        if self._message_end.isActive():
            self._to_say = sentence
        else:
            self.say(sentence)

    def _end_message(self) -> None:
        show_everywhere(self, "")
        waiting, self._to_say = self._to_say, ""
        self.say(waiting)

    def show_trouble(self, sentence: str) -> None:
        """Show a sentence that must be seen."""
        SentenceDialog(self, sentence).open()

    def open_palette(self, place: QPoint | None = None) -> None:
        """Open the palette at a place of the window, else at the caret."""
        entries = entries_for(self.controller, self.deciding, self.run, self.theme, self.keymap)
        if place is None:
            place = self.view.viewport().mapTo(self, self.reading.caret_place())
        self.palette_box.open_at(place, entries)

    # -- showing it -----------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show what the controller stands on."""
        if self.controller.opened is not None:
            self.view.set_state(self.reading.view_state())
            self.view.paint_now()
        self.side.refresh()
        self.show_hints()

    def show_hints(self) -> None:
        """What the keys do where the focus is."""
        own = self.focus_hints.hints if self.controller.opened is not None else []
        self.hint_line.show_hints(own or hints_for(self.controller, self.keymap))

    def _on_project_opened(self) -> None:
        project = self.workspace.project
        if project is not None:
            self.setWindowTitle(f"{project.title} – Annotator")
            self.queue.show_project(project.title, project.schema)
            self.sections.show_project(project.title)
            self.side.set_guidelines(project.guidelines)
            self.sections.offer(offered=True)
            self.sections.show(ANNOTATE)

    def _on_document_opened(self) -> None:
        opened = self.workspace.opened
        self.queue.show_current(opened.document.id if opened else None)
        self.queue.refresh_counts()
        self.focus_text()

    def _on_section_changed(self, section: str) -> None:
        self.palette_box.hide()
        self.menus.offer(menus_of(section))

    def focus_text(self) -> None:
        """Back to the text, where the keys are; nowhere while another section is shown.

        A text that nobody sees must not have the keys: letters would annotate it.
        """
        if self.controller.opened is not None and self.sections.current == ANNOTATE:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- Qt -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that work everywhere in the window; Escape leads back to the text that is shown."""
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.focus_text()
        elif not self.keyboard.press(event, in_text=False, about=self._about()):
            super().keyPressEvent(event)

    def _about(self) -> frozenset[str]:
        """The menus whose keys mean something on the screen that is shown."""
        if self.sections.current in ("", ANNOTATE):
            return frozenset(MENUS)
        return menus_of(self.sections.current) - {"Edit", CONCORDANCE}  # lists ask themselves

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped anywhere."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A dropped project opens, packages are merged; anything else is imported."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        if paths:
            self.guard(lambda: self.team.take_open_or_import(paths))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything is written already; let go of it. Where the file is gone, ask first."""
        if self.files.asks_before_leaving(self.close):
            event.ignore()
            return
        event.accept()
        self.files.tasks.close()
        self.workspace.close_project()
