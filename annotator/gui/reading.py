"""Keeps the reading column and the controller in step, and turns the mouse into commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QPoint, QTimer

from annotator.core.labels import shown_label, shown_name
from annotator.core.model import Note, Status
from annotator.core.translation import phrase, tr
from annotator.core.wording import count
from annotator.gui.find_bar import FindBar
from annotator.gui.scrolling import scroll_place, scroll_to
from annotator.gui.text_view.announce import announce
from annotator.gui.text_view.state import Header, ViewState

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.documents import Document
    from annotator.core.session import Change, Mark
    from annotator.gui.deciding import Deciding
    from annotator.gui.keymap import Keymap
    from annotator.gui.side_panel import SidePanel
    from annotator.gui.text_view.view import TextView
    from annotator.gui.workspace import Workspace

_NOTHING = phrase("No documents yet. Drop articles here, or press {import} to choose some.")

_PIXELS = 10_000.0  # a line is far lower


class Reading(QObject):
    """The presenter of the text view."""

    def __init__(self, view: TextView, workspace: Workspace, side: SidePanel) -> None:
        super().__init__(workspace)
        self._view = view
        self._workspace = workspace
        self._controller = workspace.controller
        self._side = side
        self._found: tuple[tuple[int, int], ...] = ()
        self._found_now: tuple[int, int] | None = None
        self._said_of: str | None = None
        self.find_bar = FindBar(view)
        self._seconds = QTimer(self, interval=1000)
        self._seconds.timeout.connect(self._show_note)
        workspace.place = lambda: scroll_place(view, self._controller.caret)
        self._filled: Callable[[str], str] = str

    def set_keymap(self, keymap: Keymap) -> None:
        """Name these keys, and others when they change."""
        self._filled = keymap.filled
        keymap.changed.connect(self._show_empty)
        self._show_empty()

    def _show_empty(self) -> None:
        """Say what to do, where no document is open."""
        if self._controller.opened is None:
            self._view.show_nothing(self._filled(tr(_NOTHING)))

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the action table's ids do."""
        return {"find": self.find, "copy": self.copy}

    def join(
        self,
        guard: Callable[[Callable[[], None]], None],
        deciding: Deciding,
        set_zoom: Callable[[int], None],
        open_palette: Callable[[QPoint | None], None],
    ) -> None:
        """Join signals: the controller's to the view, the mouse's to commands."""
        controller, view = self._controller, self._view
        controller.document_opened.connect(self._show_document)
        controller.annotation_changed.connect(self._on_changed)
        controller.caret_changed.connect(self._follow)
        controller.row_reached.connect(self.announce)
        view.caret_moved.connect(lambda offset: controller.place_caret(offset, scroll=False))
        view.mark_clicked.connect(lambda mark: controller.stand_on(mark, scroll=False))
        view.role_clicked.connect(controller.set_role)
        view.selection_changed.connect(self._on_selection)
        view.selection_finished.connect(
            lambda start, end, place: open_palette(None)  # beside the words, not over them
        )
        view.candidate_clicked.connect(lambda number: guard(lambda: deciding.fill(number)))
        view.edge_dragged.connect(lambda *edge: guard(lambda: deciding.set_boundary(*edge)))
        view.argument_dragged.connect(lambda event, mark: guard(lambda: deciding.drop(event, mark)))
        view.zoom_wheeled.connect(lambda steps: set_zoom(view.zoom + 10 * steps))
        view.menu_requested.connect(
            lambda offset, place: self._open_menu(offset, place, open_palette)
        )
        self.find_bar.found_changed.connect(self._show_found)
        self.find_bar.closed.connect(view.setFocus)

    def _open_menu(
        self, offset: int, place: QPoint, open_palette: Callable[[QPoint | None], None]
    ) -> None:
        """The palette for what was clicked: a selection stays, else the mark or token there."""
        selection = self._controller.selection
        if selection is None or not selection[0] <= offset <= selection[1]:
            self._controller.place_caret(offset, scroll=False)
        open_palette(self._view.window().mapFromGlobal(place))

    # -- the text -------------------------------------------------------------------------------

    def _show_document(self) -> None:
        opened = self._controller.opened
        self.find_bar.end()
        if opened is None:
            self._seconds.stop()
            self._show_empty()
            return
        self._view.show_session(opened.session, _header(opened.document))
        self._show_note()
        self._seconds.start()
        self._view.set_caret(self._controller.caret)
        scroll_to(self._view, opened.layer.scroll, self._controller.caret)

    def _show_note(self) -> None:
        opened = self._controller.opened
        if opened is None:
            return
        minutes, seconds = divmod(int(self._workspace.seconds_here()), 60)
        state = tr("read only") if opened.project.read_only else tr("saved")
        if opened.session.layer.status is Status.DONE:
            state = tr("done")
        if not opened.project.is_still_there:
            state = tr("not saved")
        self._view.set_note(f"{state} · {minutes}:{seconds:02}")

    def view_state(self) -> ViewState:
        """What the view emphasises: where the controller stands, and what was found."""
        state = self._controller.view_state()
        return ViewState(
            state.current, state.selected_event, state.candidates, self._found, self._found_now
        )

    def _on_changed(self, change: Change) -> None:
        self._view.refresh(change.paragraphs)
        if any(kind is Note for kind, _ in change.keys):
            self._view.viewport().update()  # no words look different, but the marks over them
        self._show_note()

    def _follow(self, scroll: bool) -> None:
        controller = self._controller
        if scroll:  # before Qt sees its cursor move, and scrolls to it in its own way
            self._view.ensure_visible(controller.caret, controller.caret)
        if controller.selection is not None:
            start, end = controller.selection
            backward = controller.caret == start
            self._view.set_selection(end if backward else start, start if backward else end)
        else:
            self._view.set_caret(controller.caret)
        self._announce_mark()

    def _on_selection(self, start: int, end: int) -> None:
        caret = self._view.caret
        if (start, end) != self._controller.selection:
            self._controller.select(start, end, caret=caret)

    def caret_place(self) -> QPoint:
        """Just under the caret, in the viewport."""
        return self.place_at(self._controller.caret)

    def place_at(self, offset: int) -> QPoint:
        """Just under an offset, in the viewport."""
        rect = self._view.rect_of(offset, offset + 1)
        return QPoint(round(rect.left()), round(rect.bottom()) + 22)

    # -- find and copy --------------------------------------------------------------------------

    def find(self) -> None:
        """Open the find bar over the text."""
        if self._controller.opened is None:
            return
        self.find_bar.begin(self._controller.session.text)

    def _show_found(self, found: list[tuple[int, int]], now: tuple[int, int] | None) -> None:
        self._found, self._found_now = tuple(found), now
        if now is not None:
            self._controller.place_caret(now[0])
            self._view.ensure_visible(*now)
        elif self._controller.opened is not None:
            self._view.set_state(self.view_state())

    def copy(self) -> None:
        """Put the selected words, or the mark's, on the clipboard: from our text, not Qt's."""
        from PySide6.QtGui import QGuiApplication

        span = self._controller.target_span() if self._controller.opened else None
        if span is not None:
            QGuiApplication.clipboard().setText(span.surface)

    # -- for screen readers ---------------------------------------------------------------------

    def announce(self, sentence: str) -> None:
        """Have a screen reader say something."""
        announce(self._view, sentence)

    def _announce_mark(self) -> None:
        mark = self._controller.mark()
        said = mark.id if mark else None
        if mark is None or said == self._said_of:
            self._said_of = said
            return
        self._said_of = said
        if self._side.table.hasFocus():
            return  # its row is read already
        kind = tr("trigger") if mark.is_trigger else tr("mention")
        state = tr(", suggested") if mark.suggested else ""
        event = self._controller.session.event(mark.id) if mark.is_trigger else None
        filled = len(self._controller.session.arguments_of(event)) if event else 0
        more = f", {count(filled, 'argument')}" if event else ""
        self.announce(f"{mark.span.surface}, {_label(mark)}, {kind}{state}{more}")


def _label(mark: Mark) -> str:
    return shown_name(mark.label) if mark.is_trigger else shown_label(mark.label)


def _header(document: Document) -> Header:
    facts = (document.source, _long_date(document.date), count(document.words, "word"))
    return Header(document.title, tuple(fact for fact in facts if fact))


def _long_date(date: str) -> str:
    """An ISO date as people write it, "18 January 2024"; anything else as it is."""
    from datetime import date as Date  # noqa: N812

    try:
        day = Date.fromisoformat(date)
    except ValueError:
        return date
    month = QLocale().standaloneMonthName(day.month)
    return tr("{day} {month} {year}", day=day.day, month=month, year=day.year)
