"""Found places with their heads, numbers and filter; nobody loses the place while they change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.core.translation import tr
from annotator.core.wording import count
from annotator.gui.hit_model import HitModel
from annotator.gui.hit_view import HitHeads, HitView, paper
from annotator.gui.plain_words import PlainLabel

if TYPE_CHECKING:
    from annotator.core.hits import Hit
    from annotator.gui.tasks import TaskRunner
    from annotator.gui.theme import Theme
    from annotator.services.concordance import Found

_ABOVE_WORDS = 96  # where nothing is listed, what to do stands near the fields
_NO_PLACE: tuple[tuple[str, int, int, str] | None, int, int] = (None, -1, -1)


class PlacesPane(QWidget):
    """Lists places as they come in, and again when they are looked for again."""

    changed = Signal()  # rows, what is chosen, or the current row

    def __init__(self, theme: Theme, tasks: TaskRunner) -> None:
        super().__init__()
        self.model = HitModel(tasks)
        self.view = HitView(theme, self.model, name=tr("Places"))
        self.heads = HitHeads(self.view)
        self.status = PlainLabel()
        self.status.setProperty("tone", "soft")
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter these places"))
        self.filter.setAccessibleName(tr("Filter these places"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setFixedWidth(240)
        self.empty = PlainLabel()
        self.empty.setProperty("tone", "soft")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.empty.setContentsMargins(24, _ABOVE_WORDS, 24, 24)
        self._place = _NO_PLACE  # key, row and scroll position to go back to
        self._coming: list[Hit] | None = None  # will replace what is shown
        self._lay_out()
        self.filter.textChanged.connect(self._filter)
        self.heads.sort_wanted.connect(self.sort)
        self.model.chosen_changed.connect(self.changed)
        self.model.sorted_now.connect(self._settle)
        self.view.reached.connect(self.changed)

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        self._pages.addWidget(self.view)
        self._pages.addWidget(self.empty)
        self._line = QWidget()
        line = QHBoxLayout(self._line)
        line.setContentsMargins(24, 2, 24, 8)
        line.addWidget(self.status, 1)
        line.addWidget(self.filter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._line)
        column.addWidget(paper(self.heads, self._pages), 1)

    # -- what is there --------------------------------------------------------------------------

    @property
    def hit(self) -> Hit | None:
        """The current place, or None."""
        row = self.view.row
        return self.model.hit(row) if 0 <= row < self.model.rowCount() else None

    def targets(self) -> list[Hit]:
        """What the keys act on: the chosen places, else the current one."""
        if self.model.chosen_count:
            return self.model.chosen()
        return [self.hit] if self.hit is not None else []

    def clear(self) -> None:
        """Forget everything, the filter too."""
        self._place, self._coming = _NO_PLACE, None
        self.model.clear()
        if self.filter.text():
            self.filter.clear()

    def expect(self) -> None:
        """What comes from now on replaces what is shown once all of it is there."""
        self._coming = []

    def take(self, hits: list[Hit]) -> None:
        """More places."""
        if self._coming is not None:
            self._coming += hits
            return
        self.model.add(hits)
        if self.view.row < 0:
            self.view.go_to(0)

    def end(self) -> None:
        """No more are coming: sort them."""
        self._keep_place(scroll=self._coming is not None)
        self.heads.show_sort(self.model.by, backward=self.model.is_backward)
        coming, self._coming = self._coming, None
        self.model.replace(self.model.hits() if coming is None else coming)

    # -- sorting and filtering ------------------------------------------------------------------

    def sort(self, by: str) -> None:
        """Sort by a column; again, turn it round."""
        backward = by == self.model.by and not self.model.is_backward
        self._keep_place()
        self.sort_as(by, backward=backward)
        self._sort_now()

    def sort_as(self, by: str, *, backward: bool = False) -> None:
        """Sort so what comes next."""
        self.model.by, self.model.is_backward = by, backward

    def _sort_now(self) -> None:
        self.heads.show_sort(self.model.by, backward=self.model.is_backward)
        self.model.sort_by(self.model.by, backward=self.model.is_backward)

    def _filter(self, words: str) -> None:
        self._keep_place()
        self.model.filter(words)

    def _keep_place(self, *, scroll: bool = False) -> None:
        """Remember where one stands; who never left the first row stays at the top."""
        hit = self.hit if scroll or self.view.row > 0 else None
        offset = self.view.verticalScrollBar().value() if scroll else -1
        self._place = (hit.key if hit is not None else None, self.view.row, offset)

    def _settle(self) -> None:
        """Stand where one stood before the rows were sorted anew, or as near as can be."""
        key, row, offset = self._place
        self._place = _NO_PLACE
        found = self.model.row_like(key) if key is not None else None
        if offset >= 0:
            self.view.verticalScrollBar().setValue(offset)
        self.view.go_to(max(row, 0) if found is None else found)
        self.changed.emit()

    # -- showing --------------------------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self.view.set_theme(theme)

    def show_state(self, found: Found, empty: str, *, looking: bool) -> None:
        """The numbers; and what to do where nothing is listed, in the words of ``empty``."""
        shown, everything = self.model.rowCount(), self.model.count
        self._pages.setCurrentWidget(self.view if shown else self.empty)
        self.heads.setVisible(shown > 0)
        self._line.setVisible(everything > 0 or looking)  # it does not jump while one types
        self.filter.setVisible(everything > 0)
        if everything and not shown:
            empty = tr("No place here has these words. Empty the filter to see all.")
        self.empty.setText(empty)
        words = count(everything, "place")
        if found.documents and not looking:
            words = tr("{places} in {documents}", places=words,
                       documents=count(found.documents, "document"))  # fmt: skip
        if found.is_cut:
            words = tr("The first {words}; look for something narrower to see all", words=words)
        if shown < everything:
            words = tr("{shown:,} of {words}", shown=shown, words=words)
        if self.model.chosen_count:
            words += tr(" · {chosen_count:,} chosen", chosen_count=self.model.chosen_count)
        self.status.setText(
            "" if not everything else tr("Looking… {words}", words=words) if looking else words
        )
