"""Everything slow of the agreement screen, behind the window: comparing, tables, what differs."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from annotator.core.translation import tr
from annotator.gui.agreement_words import confused_by, f1_like
from annotator.services import agreement
from annotator.services.agreement.parts import Cell, Measure
from annotator.services.project import open_beside

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.gui.agreement_numbers import Behind
    from annotator.gui.tasks import Task, TaskRunner
    from annotator.services.agreement.comparison import Comparison
    from annotator.services.agreement.parts import (
        Advanced,
        AgreementSettings,
        Confusion,
        Difference,
        DocumentRow,
        PairCell,
    )
    from annotator.services.project import Project

SAMPLES = 1000  # of the bootstrap, whose intervals follow the values
PORTION = 100  # differences that are read at a time
_ALL = 10_000_000  # more than there can be
_UNITS = "units"
_BY_NAME = (Measure.ATTRIBUTES, Measure.DOCUMENT_LABELS)  # there is no "all of them"


@dataclass(frozen=True, slots=True)
class Tables:
    """What is counted for one measure. ``worst`` is the pair that agrees least, if there is one.

    ``f1`` is the measure of the documents: the same, or the F1 most like it.
    """

    measure: Measure
    f1: Measure
    matrix: tuple[PairCell, ...]
    documents: tuple[DocumentRow, ...]
    confusion: Confusion | None
    worst: Confusion | None


@dataclass(frozen=True, slots=True)
class Found:
    """What is behind a number, or a part of it: how many in all, and how many of the measure."""

    behind: Behind
    shown: tuple[Difference, ...]
    total: int
    of_all: int


class AgreementWork(QObject):
    """Does one thing of each kind at a time; what was asked for before no longer counts."""

    changed = Signal()  # comparing began or ended
    progressed = Signal(int, int, str)
    compared = Signal(object)  # Comparison: first without intervals, then with them
    tabulated = Signal(object)  # Tables
    found = Signal(object, int)  # Found, and how many were left out before what it shows
    units_measured = Signal(object)  # Advanced
    failed = Signal(str)

    def __init__(self, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._running: dict[str, Task] = {}  # the newest of each kind
        self._turn = threading.Lock()  # a comparison is asked by one thread at a time
        self._all: dict[Measure, int] = {}  # differences of a measure
        self._units_of: tuple[str, AgreementSettings] | None = None  # those that were asked for
        self.awaits_intervals = False  # whether these are all that is still computed

    def _run(self, kind: str, work: Callable[[Task], Any], then: Callable[[Any], None]) -> None:
        """Do this in a thread, in the place of what is done of its kind."""
        self.stop(kind)

        def take(result: Any) -> None:
            if self._running.get(kind) is task:
                del self._running[kind]
                then(result)

        def fail(sentence: str) -> None:
            if self._running.get(kind) is task:
                del self._running[kind]
                self._units_of = None if kind == _UNITS else self._units_of
                self.changed.emit()
                self.failed.emit(sentence)

        def tell(done: int, total: int, name: str) -> None:
            if self._running.get(kind) is task:
                self.progressed.emit(done, total, name)

        task = self._running[kind] = self._tasks.start(work, take, fail, tell)

    def stop(self, kind: str = "compare") -> None:
        """Let go of what is done of this kind; nothing follows from it."""
        task = self._running.pop(kind, None)
        if task is not None:
            task.cancel()
            self.changed.emit()

    def stop_all(self) -> None:
        """Let go of everything about a project: another one is open."""
        for kind in tuple(self._running):
            self.stop(kind)
        self._all.clear()
        self._units_of = None

    @property
    def is_comparing(self) -> bool:
        """Whether figures or their intervals are computed just now."""
        return "compare" in self._running

    # -- comparing ------------------------------------------------------------------------------

    def compare(
        self, project: Project, settings: AgreementSettings, last: Comparison | None = None
    ) -> None:
        """Compare, unless ``last`` was made with these settings and nothing has changed since."""
        path, is_read_only = project.path, project.read_only

        def work(task: Task) -> Comparison | None:
            if last is not None and replace(last.settings, samples=0) == settings:
                with open_beside(path, read_only=is_read_only) as mine, self._turn:
                    if last.is_current(mine):
                        return last
            return agreement.compare_beside(
                path, settings, progress=task.progressed.emit, cancelled=task.cancelled
            )

        def take(comparison: Comparison | None) -> None:
            if comparison is None:
                self.changed.emit()
                return
            if comparison is not last:
                self._all.clear()
                self.compared.emit(comparison)
            if comparison.settings.samples or comparison.why_not:
                self.changed.emit()
            else:
                self._add_intervals(project, settings)

        self.awaits_intervals = False
        self._run("compare", work, take)
        self.changed.emit()

    def _add_intervals(self, project: Project, settings: AgreementSettings) -> None:
        path, wanted = project.path, replace(settings, samples=SAMPLES)

        def work(task: Task) -> Comparison | None:
            return agreement.compare_beside(
                path, wanted, progress=task.progressed.emit, cancelled=task.cancelled
            )

        def take(comparison: Comparison | None) -> None:
            if comparison is not None:
                self.compared.emit(comparison)
            self.changed.emit()

        self.awaits_intervals = True
        self._run("compare", work, take)
        self.changed.emit()

    # -- what is behind -------------------------------------------------------------------------

    def tabulate(self, comparison: Comparison, measure: Measure) -> None:
        """Count the tables of a measure; ``tabulated`` follows."""

        def work(_task: Task) -> Tables:
            with self._turn:
                return _tables(comparison, measure)

        self._run("tables", work, self.tabulated.emit)

    def measure_units(self, comparison: Comparison, project: Project) -> None:
        """Compute what takes a while, once for a comparison; ``units_measured`` follows."""
        path = project.path
        wanted = (comparison.state, replace(comparison.settings, samples=0))
        if wanted == self._units_of:
            return
        self._units_of = wanted

        def work(task: Task) -> Advanced | None:
            return agreement.advanced_beside(path, wanted[1], cancelled=task.cancelled)

        def take(found: Advanced | None) -> None:
            if found is not None:
                self.units_measured.emit(found)

        self._run(_UNITS, work, take)

    def find(self, comparison: Comparison, project: Project, behind: Behind, skip: int = 0) -> None:
        """Read what is behind a number, from the one on that comes after ``skip``."""
        self._find("find", project, (comparison, behind), (PORTION, skip),
                   lambda found: self.found.emit(found, skip))  # fmt: skip

    def find_all(
        self,
        comparison: Comparison,
        project: Project,
        behind: Behind,
        then: Callable[[Found], None],
    ) -> None:
        """Read all that is behind a number, and hand it over."""
        self._find(tr("find all"), project, (comparison, behind), (_ALL, 0), then)

    def _find(
        self,
        kind: str,
        project: Project,
        what: tuple[Comparison, Behind],
        part: tuple[int, int],
        then: Callable[[Found], None],
    ) -> None:
        path, is_read_only = project.path, project.read_only
        comparison, behind = what
        measure = behind.cells[0].measure

        def work(_task: Task) -> Found:
            with open_beside(path, read_only=is_read_only) as mine, self._turn:
                shown, total = _behind(comparison, mine, behind, *part)
                if measure not in self._all and measure not in _BY_NAME:
                    every = comparison.behind(mine, Cell(measure), limit=0)
                    self._all[measure] = every.total
            return Found(behind, shown, total, self._all.get(measure, total))

        self._run(kind, work, then)


def _tables(comparison: Comparison, measure: Measure) -> Tables:
    f1, confused = f1_like(measure), confused_by(measure)
    matrix = comparison.matrix(measure)
    known = [each for each in matrix if each.figure.value is not None]
    worst = min(known, key=lambda each: each.figure.value or 0.0, default=None)
    return Tables(
        measure,
        f1,
        matrix,
        comparison.documents(f1),
        comparison.confusion(confused) if confused is not None else None,
        comparison.confusion(confused, worst.pair) if confused is not None and worst else None,
    )


def _behind(
    comparison: Comparison, project: Project, behind: Behind, limit: int, skip: int
) -> tuple[tuple[Difference, ...], int]:
    """A part of the differences of one cell after the other, and how many there are in all."""
    shown: list[Difference] = []
    total = 0
    for cell in behind.cells:
        room = limit - len(shown)
        found = comparison.behind(project, cell, limit=max(room, 0), skip=max(skip - total, 0))
        shown += found.shown
        total += found.total
    return tuple(shown), total
