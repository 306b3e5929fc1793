"""The commands about whole documents: done, next, flag, note, labels, search; the side panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from annotator.core.labels import shown_label, shown_name
from annotator.core.model import Status
from annotator.core.translation import tr, tr_count
from annotator.core.wording import headed
from annotator.gui.apply_dialog import ApplyDialog
from annotator.gui.dialogs import DocumentLabelsDialog, LineDialog
from annotator.gui.side_panel import EVENT, GUIDE, MENTIONS, SidePanel
from annotator.services.occurrences import Sample, plan_alike
from annotator.services.offered_labels import offer, own_offer

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.hits import Hit
    from annotator.gui.deciding import Deciding
    from annotator.gui.main_window import MainWindow
    from annotator.gui.workspace import Workspace
    from annotator.services.project import Project


class DocumentCommands(QObject):
    """What is done to documents as wholes."""

    said = Signal(str)

    def __init__(self, window: MainWindow, workspace: Workspace, side: SidePanel) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._controller = workspace.controller
        self._side = side
        self._guided = ""  # the label whose section of the guidelines is shown

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the action table's ids do."""
        return {
            "done_next": self._workspace.done_and_next,
            "reopen": self.reopen,
            "next_document": lambda: self._go(1),
            "previous_document": lambda: self._go(-1),
            "flag": self.flag,
            "document_labels": self.label_document,
            "offered_labels": self.offer_labels,
            "apply_to_all": self.apply_to_all,
            "guidelines": self.show_guidelines,
            "table": self.show_table,
            "event_card": self.show_card,
        }

    def connect_side(self, guard: Callable[[Callable[[], None]], None], deciding: Deciding) -> None:
        """Have the side panel's wishes carried out, guarded."""
        controller, card = self._controller, self._side.card
        card.place_chosen.connect(controller.set_place)
        card.place_cleared.connect(lambda place: guard(lambda: deciding.clear_place(place)))
        card.mark_chosen.connect(controller.stand_on)
        card.argument_removed.connect(lambda a: guard(lambda: deciding.clear_argument(a)))
        card.attribute_turned.connect(lambda place: guard(lambda: deciding.turn_place(place)))
        card.value_chosen.connect(
            lambda place, number: guard(lambda: deciding.choose_value(place, number))
        )
        card.link_decided.connect(
            lambda link, accept: guard(lambda: deciding.decide_link(link, accept=accept))
        )
        card.other_keys = lambda event: self._window.keyboard.press(event, in_text=True)
        card.decision_chosen.connect(
            lambda wish: guard(lambda: deciding.decide_event(accept=wish == "accept"))
        )
        self._side.table.mark_reached.connect(controller.stand_on)
        self._side.table.decision_wanted.connect(
            lambda mark, accept: guard(lambda: self._decide(mark, accept=accept))
        )
        for widget in (self._side.table, card):
            widget.other_keys = lambda event: self._window.keyboard.press(event, in_text=True)
        self._side.table.mark_chosen.connect(controller.stand_on)
        self._side.table.mark_chosen.connect(lambda _: self._window.focus_text())

    def _decide(self, mark_id: str, *, accept: bool) -> None:
        self._controller.decide([mark_id], accept=accept)

    def _go(self, direction: int) -> None:
        if not self._workspace.go(direction):
            self.said.emit(tr("There is no other document in this list."))

    def reopen(self) -> None:
        """Take back that this document is done."""
        if self._controller.session.layer.status is Status.DONE:
            self._controller.set_status(Status.TODO)
            self.said.emit(tr("Reopened."))
        else:
            self.said.emit(tr("This document is not done yet."))

    def flag(self) -> None:
        """Take the flag away, or ask why this document gets one."""
        if self._controller.session.layer.flag:
            self._controller.set_flag(None)
            return
        question = tr("What is the matter? Leave it empty to flag without a reason.")
        dialog = LineDialog(self._window, tr("Flag this document"), question)
        dialog.answered.connect(
            lambda reason: self._window.guard(lambda: self._controller.set_flag(reason))
        )
        dialog.open()

    def show_guidelines(self) -> None:
        """Show what the guidelines say about the mark here; again, back to the event."""
        mark = self._controller.mark()
        label = mark.label if mark else ""
        if self._side.page == GUIDE and label in ("", self._guided):
            self._side.show_page(EVENT)
            return
        self._guided = label
        self._side.show_page(GUIDE)
        if mark is None or self._side.show_section(label):
            return
        schema = self._controller.session.schema
        found = schema.event(label) if mark.is_trigger else schema.entity(label)
        hint = found.hint if found and found.hint else tr("the guidelines have no section about it")
        name = shown_name(label) if mark.is_trigger else shown_label(label)
        self.said.emit(f"{headed(name, hint)}.")

    def show_table(self) -> None:
        """Show all annotations as a table and go there; from there, back to the text."""
        has = QApplication.focusWidget()
        if self._side.page == MENTIONS and has and self._side.isAncestorOf(has):
            self._side.show_page(EVENT)
            self._window.focus_text()
        else:
            self._side.show_page(MENTIONS)
            self._side.table.setFocus()

    def show_card(self) -> None:
        """Show the event card; where it is seen already, go to its rows, and back to the text."""
        card = self._side.card
        if self._side.page != EVENT:
            self._side.show_page(EVENT)
            self._window.focus_text()
        elif ((has := QApplication.focusWidget()) and card.isAncestorOf(has)) or not card.enter():
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

    def offer_labels(self) -> None:
        """Ask which labels letters and the palette offer, here or in the whole project."""
        from annotator.gui.offered_dialog import OfferedDialog

        opened = self._controller.opened
        if opened is None:
            return
        project, document_id = opened.project, opened.document.id
        dialog = OfferedDialog(
            self._window,
            project.schema,
            self._window.theme,
            self._controller.offered,
            of_document=own_offer(project, document_id),
        )
        dialog.answered.connect(
            lambda names, here: self._window.guard(
                lambda: self._offer(project, names, document_id if here else "")
            )
        )
        dialog.open()

    def _offer(self, project: Project, names: set[str] | None, document_id: str) -> None:
        offer(project, names, document_id)
        self._workspace.read_offer()
        where = tr("in this document") if document_id else tr("in the project")
        self.said.emit(
            tr("Every label is offered {where}.", where=where)
            if names is None
            else tr_count(
                len(names),
                "{n:,} label is offered {where}.",
                "{n:,} labels are offered {where}.",
                where=where,
            )
        )

    def apply_to_all(self) -> None:
        """Offer every other place with the current mark's words, and annotate the chosen ones."""
        project, opened = self._workspace.project, self._controller.opened
        mark = self._controller.mark()
        if project is None or opened is None or mark is None:
            self.said.emit(tr("Stand on a mention or a trigger to apply it to all its words."))
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
