"""Tables of figures by label, type, role, ...: the first one with a bar, the others beside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.wording import percent, rounded
from annotator.services.agreement.parts import MEANINGS, Measure
from annotator.services.reports.numbers import Reasons, Shown, shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.agreement.figures import Figure
    from annotator.services.agreement.parts import TableRow
    from annotator.services.reports.numbers import Bar
    from annotator.services.reports.page import Paint


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a table: its name, the class of its colour, and a figure for each column.

    A figure is None where the column does not concern the line.
    """

    name: str
    color: str
    figures: tuple[Shown | None, ...]
    count: int
    is_rare: bool
    note: str

    @property
    def bar(self) -> Bar | None:
        """How the first figure that the line has is drawn."""
        return next((each.bar for each in self.figures if each is not None), None)


@dataclass(frozen=True, slots=True)
class Table:
    """A table of figures. ``columns`` are what the figures measure."""

    id: str
    title: str
    caption: str
    of: str  # what a line is about: "label", "role", ...
    columns: tuple[str, ...]
    lines: tuple[Line, ...]
    reasons: tuple[str, ...]

    @property
    def has_intervals(self) -> bool:
        """Whether any of the first figures has an interval."""
        return any(line.figures[0] and line.figures[0].interval for line in self.lines)

    @property
    def has_rare(self) -> bool:
        """Whether a line is greyed because it rests on little."""
        return any(line.is_rare for line in self.lines)


def figure_table(
    wording: tuple[str, str, str, str], rows: Sequence[TableRow], paint: Paint
) -> Table | None:
    """A table of these rows, None where there are none. ``wording``: id, title, caption, of."""
    if not rows:
        return None
    columns = tuple(dict.fromkeys(name for row in rows for name in row.figures))
    reasons = Reasons()
    lines = tuple(
        Line(
            name=paint.shown(row.kind, row.name),
            color=paint.of(row.kind, row.name),
            figures=_cells(row.figures, columns, reasons),
            count=row.count,
            is_rare=row.is_rare,
            note=row.note,
        )
        for row in rows
    )
    return Table(*wording, tuple(map(title_of, columns)), lines, reasons.all)


def _cells(
    figures: dict[str, Figure], columns: Iterable[str], reasons: Reasons
) -> tuple[Shown | None, ...]:
    return tuple(
        shown(figures[name], reasons, percent if name == "percent" else rounded)
        if name in figures
        else None
        for name in columns
    )


def title_of(name: str) -> str:
    """The heading of a column: a measure's title, or the name with a capital letter."""
    if name in set(Measure):
        return MEANINGS[Measure(name)][0]
    return name[:1].upper() + name[1:]
