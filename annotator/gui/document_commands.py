"""The commands about whole documents: done, next, flag, note, labels, search; the side panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.core.model import Status
from annotator.gui.apply_dialog import ApplyDialog
from annotator.gui.dialogs import DocumentLabelsDialog, LineDialog
from annotator.gui.side_panel import EVENT, GUIDE, MENTIONS, NOTES, SidePanel
from annotator.services.occurrences import Sample, plan_alike

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.hits import Hit
    from annotator.gui.deciding import Deciding
    from annotator.gui.main_window import MainWindow
    from annotator.gui.queue_panel import QueuePanel
    from annotator.gui.workspace import Workspace


class DocumentCommands(QObject):
    """What is done to documents as wholes."""

    said = Signal(str)

    def __init__(
        self, window: MainWindow, workspace: Workspace, queue: QueuePanel, side: SidePanel
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._controller = workspace.controller
        self._queue = queue
        self._side = side

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the action table's ids do."""
        return {
            "done_next": self._workspace.done_and_next,
            "reopen": self.reopen,
            "next_document": lambda: self._go(1),
            "previous_document": lambda: self._go(-1),
            "flag": self.flag,
            "note": self.note,
            "document_labels": self.label_document,
            "apply_to_all": self.apply_to_all,
            "search_queue": self._queue.focus_search,
            "guidelines": lambda: self._turn_to(GUIDE),
            "table": self.show_table,
            "event_card": lambda: self._side.show_page(EVENT),
            "help": self.show_help,
            "about": self.show_about,
        }

    def connect_side(self, guard: Callable[[Callable[[], None]], None], deciding: Deciding) -> None:
        """Have the side panel's wishes carried out, guarded."""
        controller, card, notes = self._controller, self._side.card, self._side.notes
        card.role_chosen.connect(controller.set_role)
        card.mark_chosen.connect(controller.stand_on)
        card.argument_removed.connect(lambda a: guard(lambda: deciding.clear_argument(a)))
        card.attribute_turned.connect(lambda n: guard(lambda: deciding.turn_attribute(n)))
        card.decision_chosen.connect(
            lambda wish: guard(lambda: deciding.decide_event(accept=wish == "accept"))
        )
        self._side.table.mark_reached.connect(controller.stand_on)
        self._side.table.mark_chosen.connect(controller.stand_on)
        self._side.table.mark_chosen.connect(lambda _: self._window.focus_text())
        notes.mark_chosen.connect(controller.stand_on)
        notes.note_removed.connect(lambda n: guard(lambda: controller.remove_note(n)))
        notes.note_written.connect(
            lambda words, question: guard(
                lambda: controller.write_note(words, is_question=question)
            )
        )
        notes.note_written.connect(lambda *_: self._side.show_page(EVENT))
        notes.note_written.connect(lambda *_: self._window.focus_text())

    def _go(self, direction: int) -> None:
        if not self._workspace.go(direction):
            self.said.emit("There is no other document in this list.")

    def reopen(self) -> None:
        """Take back that this document is done."""
        if self._controller.session.layer.status is Status.DONE:
            self._controller.set_status(Status.TODO)
            self.said.emit("Reopened.")
        else:
            self.said.emit("This document is not done yet.")

    def flag(self) -> None:
        """Take the flag away, or ask why this document gets one."""
        if self._controller.session.layer.flag:
            self._controller.set_flag(None)
            return
        question = "What is the matter? Leave it empty to flag without a reason."
        dialog = LineDialog(self._window, "Flag this document", question)
        dialog.answered.connect(
            lambda reason: self._window.guard(lambda: self._controller.set_flag(reason))
        )
        dialog.open()

    def _turn_to(self, page: int) -> None:
        """Show a page of the side panel, and where it is seen already, the event again."""
        self._side.show_page(EVENT if self._side.page == page else page)

    def show_table(self) -> None:
        """Show all annotations as a table and go there; again, back to the text."""
        self._turn_to(MENTIONS)
        if self._side.page == MENTIONS:
            self._side.table.setFocus()
        else:
            self._window.focus_text()

    def note(self) -> None:
        """Go to where a note is written; again, back to the event."""
        self._turn_to(NOTES)
        if self._side.page == NOTES:
            self._side.notes.begin()
        else:
            self._window.focus_text()

    def label_document(self) -> None:
        """Ask for the document's labels."""
        dialog = DocumentLabelsDialog(self._window, self._controller.session)
        dialog.answered.connect(
            lambda name, values: self._window.guard(
                lambda: self._controller.label_document(name, values)
            )
        )
        dialog.open()

    def apply_to_all(self) -> None:
        """Offer every other place with the current mark's words, and annotate the chosen ones."""
        project, opened = self._workspace.project, self._controller.opened
        mark = self._controller.mark()
        if project is None or opened is None or mark is None:
            self.said.emit("Stand on a mention or a trigger to apply it to all its words.")
            return
        sample, name = Sample(opened.document.id, opened.document.title, mark), opened.annotator
        dialog = ApplyDialog(self._window, project, sample, name)

        def apply(hits: list[Hit]) -> None:
            self._window.many.bulk.plan_with(
                lambda mine, _, progress: plan_alike(mine, sample, hits, name, progress),
                lambda plan: self._window.many.bulk.carry_out(plan, with_done=True),
                documents=len({hit.document for hit in hits}),
            )

        dialog.answered.connect(apply)
        dialog.open()

    def search(self, words: str) -> None:
        """Show only the documents that hold these words; none shows all."""
        project = self._workspace.project
        if project is None:
            return
        found = project.containing(words) if words.strip() else None
        self._queue.set_found(found)
        if self._workspace.opened is not None:
            self._queue.show_current(self._workspace.opened.document.id)

    def show_help(self) -> None:
        """All keys."""
        from annotator.gui.help_overlay import HelpOverlay

        project = self._workspace.project
        schema = project.schema if project else None
        HelpOverlay(self._window, self._window.theme, schema).open()

    def show_about(self) -> None:
        """What this is, and where its things are."""
        from annotator import __version__
        from annotator.paths import data_dir, log_dir

        self._window.show_trouble(
            f"Annotator {__version__}. Your data stays on this computer.\n\n"
            f"Sample project: {data_dir()}\nLog: {log_dir()}"
        )
