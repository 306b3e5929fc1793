"""The concordance: every place of some words or a label over the project, to read and to mend."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from annotator.core.errors import CancelledError
from annotator.core.translation import phrase, tr
from annotator.gui import concordance_keys
from annotator.gui.concordance_bar import ConcordanceBar
from annotator.gui.concordance_keys import SORTED_BY
from annotator.gui.group_list import GroupList
from annotator.gui.hit_search import HitSearch
from annotator.gui.keycaps import HintLine
from annotator.gui.places_pane import PlacesPane
from annotator.services.bulk import ACCEPT, EVENT, LABEL, REMOVE, Wish
from annotator.services.concordance import Found, Query, search
from annotator.services.ready_made import DIFFERING, differing, missing

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from annotator.core.hits import Hit
    from annotator.gui.bulk_work import BulkWork
    from annotator.gui.keymap import Keymap
    from annotator.gui.tasks import TaskRunner
    from annotator.gui.theme import Theme
    from annotator.gui.workspace import Workspace
    from annotator.services.project import Project
    from annotator.services.ready_made import Group

    Take = Callable[[list[Hit]], None]
    Asked = Callable[[], bool]

_NOTHING_YET = phrase(
    "Type words to see every place in the project where they stand,\nor choose "
    "a label to see all that has it.\n\nThe two searches at the right above find "
    "what does not agree:\nthe same words with different labels, and words with "
    "a label here and none there.",
)
_TO_THE_PLACES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)  # from their filter
_OTHER = Qt.FocusReason.OtherFocusReason
_ANYWHERE = ("concordance_filter", "concordance_search")  # also with the keys in a field


class ConcordanceScreen(QWidget):
    """Looks for places over all documents. ``opened`` says which one is to be read."""

    opened = Signal(object)  # Hit
    said = Signal(str)
    action_wanted = Signal(str)  # an action's id

    def __init__(
        self,
        theme: Theme,
        workspace: Workspace,
        bulk: BulkWork,
        tasks: TaskRunner,
        keymap: Keymap,
    ) -> None:
        super().__init__()
        self._workspace, self._bulk, self._keymap = workspace, bulk, keymap
        self.bar = ConcordanceBar()
        self.places = PlacesPane(theme, tasks)
        self.groups = GroupList(theme)
        self.hint_line = HintLine(theme)
        self.search = HitSearch(self, tasks)
        self.ready = HitSearch(self, tasks)  # for groups
        self._project: Project | None = None
        self._query = Query()
        self._ready_made = ""
        self._found = Found()
        self._trouble = ""
        self._awaits_places = False
        self._lay_out()
        self._connect()
        self._show_state()

    def _lay_out(self) -> None:
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.groups)
        split.addWidget(self.places)
        split.setStretchFactor(1, 1)
        split.setSizes([280, 1000])
        self.groups.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.bar)
        whole.addWidget(split, 1)
        whole.addWidget(self.hint_line)

    def _connect(self) -> None:
        self.bar.query_changed.connect(self._ask)
        self.bar.ready_wanted.connect(self._ask_ready)
        self.bar.left.connect(self._leave_fields)
        self.groups.reached.connect(self._show_group)
        self.groups.left.connect(self._go_to_places)
        self.places.view.opened.connect(self.opened)
        self.places.changed.connect(self._show_state)
        self.search.found.connect(self._take)
        self.search.finished.connect(self._end)
        self.search.failed.connect(self._fail)
        self.ready.finished.connect(self._take_groups)
        self.ready.failed.connect(self._fail)
        self._bulk.changed.connect(self._refresh)
        self._workspace.project_opened.connect(self._forget)
        self._keymap.changed.connect(self._show_state)

    # -- the section ----------------------------------------------------------------------------

    def enter(self) -> None:
        """Show what is true now, at the same place as before."""
        project = self._workspace.project
        if project is None:
            return
        if project is not self._project:
            self._forget()
            self._project = project
        self.places.view.delegate.schema = project.schema
        self.bar.offer(project.schema, project.annotators(), self._workspace.annotator)
        self._refresh()
        if self.places.model.rowCount():
            self.places.view.setFocus(_OTHER)
        else:
            self.bar.words.setFocus(_OTHER)
            self.bar.words.selectAll()

    def look_for(self, words: str) -> None:
        """Look for these words in every document, whatever stands there."""
        self.bar.state.setCurrentIndex(0)
        self.bar.pattern.setChecked(False)
        self.bar.look_for(words)
        self._leave_fields()

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        for part in (self.places, self.groups, self.hint_line):
            part.set_theme(theme)

    def _forget(self) -> None:
        """Another project: nothing of the one before."""
        self._project = None
        self.ready.stop()
        self.search.stop()
        self.places.clear()
        self.groups.groups.set_groups([])
        self.groups.hide()
        self._query, self._ready_made, self._found = Query(), "", Found()
        self._show_state()

    # -- searching ------------------------------------------------------------------------------

    def _ask(self) -> None:
        """The fields say something else."""
        self.ready.stop()
        self._ready_made = ""
        self.groups.hide()
        self._begin(self.bar.query())

    def _begin(self, query: Query) -> None:
        self._query, self._found, self._awaits_places = query, Found(), False
        self.search.stop()
        self.places.clear()
        self._start()

    def _start(self) -> None:
        project, query, name = self._workspace.project, self._query, self._workspace.annotator
        self._trouble = ""
        if project is not None and not query.is_empty:

            def work(mine: Project, found: Take, cancelled: Asked) -> Found:
                return search(mine, query, name, found, cancelled)

            self.search.start(project, work)
        self._show_state()

    def _refresh(self) -> None:
        """Search again, and show it when all of it is there: nobody's place is lost meanwhile."""
        if self._ready_made:
            self._start_ready()
        if not self._query.is_empty:
            self.places.expect()
            self._start()
        self._show_state()

    def _take(self, hits: list[Hit]) -> None:
        self.places.take(hits)
        if self._awaits_places:
            self._leave_fields()
        self._show_state()

    def _end(self, found: Any) -> None:
        self._found = found or Found()
        self.places.end()
        self._show_state()

    def _fail(self, sentence: str) -> None:
        self._trouble = sentence
        self.places.clear()
        self._show_state()

    # -- ready-made searches --------------------------------------------------------------------

    def _ask_ready(self, name: str) -> None:
        self._ready_made = name
        self._begin(Query())
        self.groups.groups.set_groups([])
        self.groups.setVisible(bool(name))
        if name:
            self._start_ready()

    def _start_ready(self) -> None:
        project, name, kind = (
            self._workspace.project, self._workspace.annotator, self._ready_made,
        )  # fmt: skip
        if project is None:
            return

        def work(mine: Project, found: Take, cancelled: Asked) -> list[Group]:
            def tell(done: int, total: int, title: str) -> None:
                if cancelled():
                    raise CancelledError

            return differing(mine, name) if kind == DIFFERING else missing(mine, name, tell)

        self.ready.start(project, work)
        self._show_state()

    def _take_groups(self, groups: list[Group]) -> None:
        before = self.groups.group
        self.groups.groups.set_groups(groups)
        self.groups.go_to(self.groups.groups.row_of(before) if before else 0)
        if before is None:
            self.groups.setFocus(_OTHER)
        self._show_state()

    def _show_group(self, group: Group) -> None:
        """The places of a group: those that have a label, or all of them."""
        state = "marked" if self._ready_made == DIFFERING else "all"
        whose = self._workspace.annotator
        query = Query(group.words, match_case=True, state=state, whose=whose)
        if query != self._query:
            self.places.sort_as("label")
            self._begin(query)

    # -- showing --------------------------------------------------------------------------------

    def _show_state(self) -> None:
        """The numbers, what to do where nothing is listed, and what the keys do."""
        looking = self.search.is_running or self.ready.is_running
        self.places.show_state(self._found, self._empty_words(looking=looking), looking=looking)
        hints = concordance_keys.hints(
            self.places.hit,
            self.places.model.chosen_count,
            self._keymap,
            by_groups=bool(self._ready_made),
        )
        self.hint_line.show_hints(hints)

    def _empty_words(self, *, looking: bool) -> str:
        if self._trouble:
            return self._trouble
        if looking:
            return tr("Looking…")
        if self._ready_made:
            return tr("Nothing to mend here: the same words are annotated alike.")
        if self._query.is_empty:
            return tr(_NOTHING_YET)
        return tr("No place fits. Try other words, another label, or All places.")

    def _leave_fields(self) -> None:
        """From the fields to the places, as soon as there are some."""
        self._awaits_places = not self.places.model.rowCount() and self.search.is_running
        self._go_to_places()

    def _go_to_places(self) -> None:
        if self.places.model.rowCount():
            self.places.view.setFocus(_OTHER)
        elif self.groups.isVisible():
            self.groups.setFocus(_OTHER)

    # -- doing ----------------------------------------------------------------------------------

    def wish(self, wish: Wish) -> None:
        """Have something done at the chosen places."""
        hits = self.places.targets()
        if hits:
            self._bulk.wish(hits, wish)

    def undo(self) -> None:
        """Take back the last step that was done from a list of places."""
        self._bulk.undo()

    def redo(self) -> None:
        """Do it again."""
        self._bulk.redo()

    def do(self, action_id: str) -> None:
        """Do what one of the concordance's own actions says."""
        model, row, view = self.places.model, self.places.view.row, self.places.view
        if action_id in SORTED_BY:
            self.places.sort(SORTED_BY[action_id])
        elif action_id == "concordance_search":
            self._go_to_fields()
        elif not model.count:
            self.said.emit(tr("There is no place here yet: look for words or a label."))
        elif action_id == "concordance_filter":
            self.places.filter.setFocus(_OTHER)
            self.places.filter.selectAll()
        elif action_id == "concordance_choose_all":
            model.choose_all()
        elif action_id in ("concordance_accept", "concordance_remove"):
            self.wish(Wish(ACCEPT if action_id == "concordance_accept" else REMOVE))
        elif not 0 <= row < model.rowCount():
            self.said.emit(tr("Go to a place first."))
        elif action_id == "concordance_open":
            view.opened.emit(model.hit(row))
        elif action_id == "concordance_choose":
            model.choose([row], on=not model.is_chosen(row))
        elif action_id == "concordance_choose_document":
            model.choose_document(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the places; what else a key means is the window's business."""
        if self.places.filter.hasFocus() and event.key() in _TO_THE_PLACES:
            self._go_to_places()
            return
        schema = self._project.schema if self._project else None
        what, name = concordance_keys.meaning(event, schema, self._keymap)
        in_places = self.places.view.hasFocus()
        if what == "run" and (in_places or name in _ANYWHERE):
            self.action_wanted.emit(name)
        elif not (self._go(what) or (in_places and self._do(what, name))):
            super().keyPressEvent(event)

    def _go(self, what: str) -> bool:
        """Do what a key means wherever the focus is; whether it meant anything."""
        match what:
            case "undo":
                self.undo()
            case "redo":
                self.redo()
            case "leave":
                self._leave()
            case "groups" if self.groups.isVisible():
                self.groups.setFocus(_OTHER)
            case _:
                return False
        return True

    def _do(self, what: str, name: str) -> bool:
        """Do what a letter means among the places; whether it meant anything."""
        match what:
            case "label" | "event":
                self.wish(Wish(LABEL if what == "label" else EVENT, name))
            case "unknown":
                self.said.emit(name)
            case _:
                return False
        return True

    def _go_to_fields(self) -> None:
        self.bar.words.setFocus(_OTHER)
        self.bar.words.selectAll()

    def _leave(self) -> None:
        """Escape: choose nothing, else empty the filter, else go between fields and places."""
        in_places = self.places.view.hasFocus()
        if in_places and self.places.model.chosen_count:
            self.places.model.choose_none()
        elif self.places.filter.text():
            self.places.filter.clear()
            self._go_to_places()
        elif in_places:
            self._go_to_fields()
        else:
            self._go_to_places()
