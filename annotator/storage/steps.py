"""Steps of work that change several layers at once, and perhaps the schema with them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.core.model import Stamp
    from annotator.storage.sqlite import Database


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step. The two versions are of the schema, None where the step left it alone.

    A step with the first alone followed a change of the schema that was undone or done again.
    """

    id: str
    name: str
    schema_before: int | None = None
    schema_after: int | None = None

    @property
    def changes_schema(self) -> bool:
        """Whether it has to do with a change of the schema."""
        return self.schema_before is not None


class Steps:
    """The steps of one project file. Writing belongs inside ``with db.atomic()``."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def add(self, step: StepRow, stamp: Stamp) -> None:
        """A new step; its edits are logged with its id."""
        self._db.execute(
            "INSERT INTO steps VALUES (?, ?, ?, ?, ?, ?)",
            [step.id, step.name, step.schema_before, step.schema_after, stamp.by, stamp.at],
        )

    def get(self, step_id: str) -> StepRow:
        """One step. Raises KeyError where there is none."""
        query = "SELECT id, name, schema_before, schema_after FROM steps WHERE id = ?"
        row = self._db.execute(query, [step_id]).fetchone()
        if row is None:
            raise KeyError(step_id)
        return StepRow(*row)

    def of_schema(self) -> list[str]:
        """The ids of the steps that have to do with a change of the schema."""
        query = "SELECT id FROM steps WHERE schema_before IS NOT NULL"
        return [row[0] for row in self._db.execute(query)]

    def that_made(self, version: int) -> StepRow | None:
        """The step that made a version of the schema, or None."""
        query = (
            "SELECT id, name, schema_before, schema_after FROM steps WHERE schema_after = ? "
            "ORDER BY at DESC LIMIT 1"
        )
        row = self._db.execute(query, [version]).fetchone()
        return StepRow(*row) if row else None

    def edits(self, step_id: str) -> list[tuple[int, int]]:
        """The (layer, number) of each edit that the step made, in the order of the layers."""
        query = "SELECT layer, number FROM edits WHERE step = ? AND kind = 'do' ORDER BY layer"
        return [(row[0], row[1]) for row in self._db.execute(query, [step_id])]
