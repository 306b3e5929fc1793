"""Numbers that are kept beside what they count, so that lists are quick: are they still true?"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from annotator.storage.sqlite import Database


class WrongCount(NamedTuple):
    """A number that is not what is counted: of which document or annotator, and what it says."""

    where: str
    what: str
    kept: int
    counted: int


class _Count(NamedTuple):
    table: str
    column: str
    what: str
    counted: str  # the number, in SQL, for a row of the table


_DOUBT = "coalesce(sum(CAST(round((1 - min(max(score, 0), 1)) * 1000000) AS INTEGER)), 0)"
_DECIDED = """FROM decisions JOIN suggestions AS s ON s.id = suggestion
    WHERE decisions.layer = layers.number AND s.document = layers.document"""
_EDITS = "FROM edits WHERE layer = layers.number"
_STANDING = "max(coalesce(sum(CASE kind WHEN 'undo' THEN -1 ELSE 1 END), 0), 0)"
_SUGGESTIONS = "FROM suggestions AS s WHERE s.document"
_COUNTS = (
    _Count("layers", "revision", "edits", f"SELECT count(*) {_EDITS}"),
    _Count("layers", "standing", "edits that stand", f"SELECT {_STANDING} {_EDITS}"),
    _Count(
        *("layers", "decided", "decisions"),
        "SELECT count(*) FROM decisions WHERE layer = layers.number",
    ),
    _Count("layers", "scored", "scores decided about", f"SELECT count(s.score) {_DECIDED}"),
    _Count("layers", "doubt", "doubts decided about", f"SELECT {_DOUBT} {_DECIDED}"),
    _Count("documents", "suggested", "suggestions", f"SELECT count(*) {_SUGGESTIONS} = number"),
    _Count("figures", "scored", "scores", f"SELECT count(score) {_SUGGESTIONS} = figures.document"),
    _Count("figures", "doubt", "doubts", f"SELECT {_DOUBT} {_SUGGESTIONS} = figures.document"),
    _Count(
        *("suggested_labels", "count", "suggestions of a label"),
        f"""SELECT count(*) {_SUGGESTIONS} = suggested_labels.document
            AND s.kind = suggested_labels.kind AND s.label = suggested_labels.label""",
    ),
)
_PLACES = {
    "layers": """JOIN documents AS d ON d.number = layers.document
        LEFT JOIN annotators AS a ON a.id = annotator""",
    "documents": "JOIN documents AS d USING (number)",
    "figures": "JOIN documents AS d ON d.number = figures.document",
    "suggested_labels": "JOIN documents AS d ON d.number = suggested_labels.document",
}


def wrong_counts(db: Database) -> list[WrongCount]:
    """Every number that is not what is counted."""
    found = []
    for each in _COUNTS:
        of = "d.name || ', ' || coalesce(a.name, '?')" if each.table == "layers" else "d.name"
        query = (
            f"SELECT {of}, {each.table}.{each.column} AS kept, ({each.counted}) AS counted "
            f"FROM {each.table} {_PLACES[each.table]} WHERE kept IS NOT counted"
        )
        for where, kept, counted in db.execute(query):
            found.append(WrongCount(str(where), each.what, kept, counted))
    return found


def count_again(db: Database) -> None:
    """Make every number true."""
    db.execute("INSERT OR IGNORE INTO figures (document) SELECT number FROM documents")
    db.execute(
        "INSERT OR IGNORE INTO suggested_labels "
        "SELECT kind, label, document, 0 FROM suggestions GROUP BY 1, 2, 3"
    )
    for each in _COUNTS:
        db.execute(f"UPDATE {each.table} SET {each.column} = ({each.counted})")
