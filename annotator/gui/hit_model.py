"""Places that a search found as an item model: sorted, filtered, some of them chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from annotator.core.hits import NOTHING, REJECTED, SUGGESTED, Hit, holding, order_of
from annotator.core.labels import shown_label, shown_name
from annotator.core.translation import tr
from annotator.gui.plain_words import plain_tip
from annotator.gui.turns import TURNS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from annotator.gui.tasks import Task, TaskRunner

HIT, CHOSEN = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_AT_ONCE = 5_000  # places that are sorted without a thread
_SPOKEN = 40  # code points of context that a screen reader says at either side

Index = QModelIndex | QPersistentModelIndex


class HitModel(QAbstractListModel):
    """Rows of places. ``HIT`` gives the Hit of an index, ``CHOSEN`` whether it is chosen."""

    chosen_changed = Signal()
    sorted_now = Signal()

    def __init__(self, tasks: TaskRunner | None = None) -> None:
        super().__init__()
        self.by, self.is_backward = "document", False
        self._tasks = tasks
        self._hits: list[Hit] = []
        self._shown: list[int] = []  # indexes into the hits
        self._chosen: set[int] = set()
        self._words = ""  # that are filtered by
        self._is_placed = True  # the rows are in document order, as they came
        self._sorting: Task | None = None
        self._coming: list[Hit] | None = None  # what it sorts

    def rowCount(self, parent: Index | None = None) -> int:
        """How many places are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every place can be chosen."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The Hit, its words, whether it is chosen, or what a screen reader says."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        place = self._shown[index.row()]
        hit = self._hits[place]
        if role == HIT:
            return hit
        if role == CHOSEN:
            return place in self._chosen
        if role == Qt.ItemDataRole.CheckStateRole:
            chosen = place in self._chosen
            return Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.words
        if role == Qt.ItemDataRole.ToolTipRole:
            fills = f"\n{hit.fills}" if hit.fills else ""
            line = f"{one_line(hit.left)}{hit.words}{one_line(hit.right)}"
            return plain_tip(f"{line}\n{hit.title}{fills}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(hit, chosen=place in self._chosen)
        return None

    # -- what is there --------------------------------------------------------------------------

    @property
    def count(self) -> int:
        """How many places there are, shown or not."""
        return len(self._hits)

    def hits(self) -> list[Hit]:
        """All places, shown or not, in the order in which they came."""
        return self._hits

    def hit(self, row: int) -> Hit:
        """The place of a row."""
        return self._hits[self._shown[row]]

    def row_like(self, key: tuple[str, int, int, str]) -> int | None:
        """The row of the place with this key, or of one with the same range, or None."""
        like = None
        document, start, _, _ = key
        for row, place in enumerate(self._shown):
            hit = self._hits[place]
            if hit.start != start or hit.document != document:
                continue  # a hundred thousand of them: nothing is made of these
            if hit.key == key:
                return row
            if hit.key[:3] == key[:3]:
                like = row
        return like

    def clear(self) -> None:
        """Forget everything."""
        self._stop_sorting()
        self.beginResetModel()
        self._hits, self._shown, self._is_placed = [], [], True
        self._chosen.clear()
        self.endResetModel()
        self.chosen_changed.emit()

    def add(self, hits: list[Hit], choose: Callable[[Hit], bool] | None = None) -> None:
        """More places, at the end until the next sorting; those chosen that ``choose`` wants."""
        first = len(self._hits)
        new = range(first, first + len(hits))
        shown = list(new)
        if self._words:
            shown = [first + place for place in holding(hits, self._words)]
        if choose is not None:
            self._chosen.update(place for place, hit in zip(new, hits, strict=True) if choose(hit))
        last = self._hits[-1] if self._hits else None
        if (
            hits
            and last is not None
            and (hits[0].number, hits[0].start) < (last.number, last.start)
        ):
            self._is_placed = False
        self._hits += hits
        if shown:
            self.beginInsertRows(QModelIndex(), len(self._shown), len(self._shown) + len(shown) - 1)
            self._shown += shown
            self.endInsertRows()
        if choose is not None:
            self.chosen_changed.emit()

    def replace(self, hits: list[Hit]) -> None:
        """Other places, as soon as they are sorted; what was chosen stays so where it is there."""
        by_document = self.by == "document" and not self.is_backward
        if hits is self._hits and self._is_placed and by_document and not self.is_sorting:
            self.sorted_now.emit()
        else:
            self._sort(hits)

    # -- sorting and filtering ------------------------------------------------------------------

    def filter(self, words: str) -> None:
        """Show only the places with these words in context, label or title."""
        self._words = words.strip()
        self._sort(self._coming or self._hits)

    def sort_by(self, by: str, *, backward: bool = False) -> None:
        """Sort by one of ``SORTS``; very many places are sorted in a thread."""
        self.by, self.is_backward = by, backward
        self._sort(self._coming or self._hits)

    def _sort(self, hits: list[Hit]) -> None:
        """Sift and sort, then show it."""
        self._stop_sorting()
        by, words = self.by, self._words

        def order(give_way: Callable[[], object] = lambda: None) -> list[int]:
            which = list(holding(_each(hits, give_way), words)) if words else range(len(hits))
            return order_of(hits, by, which, give_way)

        if self._tasks is None or len(hits) <= _AT_ONCE:
            self._take(hits, order())
            return
        self._coming = hits
        self._sorting = self._tasks.start(lambda task: (task, order(TURNS.wait)), self._take_sorted)

    def _take_sorted(self, result: tuple[Task, list[int]]) -> None:
        task, order = result
        if task is self._sorting and self._coming is not None:
            self._take(self._coming, order)

    def _stop_sorting(self) -> None:
        self._sorting = self._coming = None  # what an older thread finds no longer counts

    @property
    def is_sorting(self) -> bool:
        """Whether a thread is sorting just now."""
        return self._sorting is not None

    def _take(self, hits: list[Hit], order: list[int]) -> None:
        self._stop_sorting()
        self.beginResetModel()
        if hits is not self._hits:
            chosen = {self._hits[place].key for place in self._chosen}
            self._hits = hits
            known = enumerate(hits if chosen else ())
            self._chosen = {place for place, hit in known if hit.key in chosen}
        self._shown = order[::-1] if self.is_backward else order
        self._is_placed = False
        self.endResetModel()
        self.sorted_now.emit()

    # -- choosing -------------------------------------------------------------------------------

    @property
    def chosen_count(self) -> int:
        """How many places are chosen."""
        return len(self._chosen)

    def chosen(self) -> list[Hit]:
        """The chosen places, in document order."""
        found = [self._hits[place] for place in self._chosen]
        return sorted(found, key=lambda hit: (hit.number, hit.start))

    def is_chosen(self, row: int) -> bool:
        """Whether the place of a row is chosen."""
        return self._shown[row] in self._chosen

    def choose(self, rows: Iterable[int], *, on: bool) -> None:
        """Choose the places of these rows, or no longer."""
        places = {self._shown[row] for row in rows}
        self._chosen = self._chosen | places if on else self._chosen - places
        self._tell_chosen()

    def choose_all(self) -> None:
        """Choose every place that is shown; none where all of them are chosen."""
        shown = set(self._shown)
        self._chosen = self._chosen - shown if shown <= self._chosen else self._chosen | shown
        self._tell_chosen()

    def choose_document(self, row: int) -> None:
        """Choose every shown place of a row's document; none where all of them are."""
        document = self.hit(row).document
        there = {place for place in self._shown if self._hits[place].document == document}
        self._chosen = self._chosen - there if there <= self._chosen else self._chosen | there
        self._tell_chosen()

    def choose_none(self) -> None:
        """Choose nothing."""
        self._chosen.clear()
        self._tell_chosen()

    def _tell_chosen(self) -> None:
        if self._shown:
            roles = [CHOSEN, Qt.ItemDataRole.CheckStateRole]
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1), roles)
        self.chosen_changed.emit()


def _each(hits: list[Hit], give_way: Callable[[], object]) -> Iterator[Hit]:
    for hit in hits:
        give_way()
        yield hit


def one_line(words: str) -> str:
    """Words on one line; a space at an end stays one."""
    inner = " ".join(words.split())
    left = " " if words[:1].isspace() else ""
    return f"{left}{inner}{' ' if inner and words[-1:].isspace() else ''}"


def shown_mark(hit: Hit) -> str:
    """The label or type at a place as people read it; empty where there is none."""
    return shown_name(hit.label) if hit.is_trigger else shown_label(hit.label)


def shown_state(hit: Hit) -> str:
    """What else there is to say of a place beside the label."""
    if hit.note:
        return hit.note
    if hit.fills:
        return hit.fills
    if hit.state in (SUGGESTED, REJECTED):
        return tr("suggested") if hit.state == SUGGESTED else tr("rejected")
    return "" if hit.state != NOTHING else tr("nothing here")


def _spoken(hit: Hit, *, chosen: bool) -> str:
    left, right = one_line(hit.left)[-_SPOKEN:], one_line(hit.right)[:_SPOKEN]
    there = " ".join(part for part in (shown_mark(hit), shown_state(hit)) if part)
    parts = [f"{left}{hit.words}{right}", there, hit.title, tr("done") if hit.is_done else ""]
    parts.append(tr("chosen") if chosen else "")
    return ", ".join(part for part in parts if part)
