"""Reading over many documents at once: texts that may hold words, and marks by label or words.

Everything is asked for so many documents at a time, by their numbers, so that whoever asks can
show what there is already, or stop. Offsets are code points.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from annotator.storage.sqlite import Database

_NUMBERS = "(SELECT value FROM json_each(?1))"
_WHOSE = """
    JOIN layers ON layers.number = marks.layer AND layers.role = 'annotator'
    JOIN annotators ON annotators.id = layers.annotator
    WHERE layers.document IN (SELECT value FROM json_each(?1))
      AND (?2 IS NULL OR annotators.name = ?2)
"""
_WANTED = """
      AND (?3 IS NULL OR {label} = ?3)
      AND (?4 IS NULL OR marks.surface IN (SELECT value FROM json_each(?4)))
"""
_PLACE = 'marks.start, marks."end", marks.surface'
_DECIDED = """
    SELECT layers.document, {place}, {label}, {is_trigger}, marks.decision, marks.id,
           annotators.name
    FROM {table} AS marks {whose} {wanted}
"""
# What an annotator decided about suggestions hangs on their layer, which may not be begun.
_SUGGESTED = """
    SELECT marks.document, {place}, marks.label, marks.kind = 'event',
           coalesce(decisions.decision, 'suggested'), marks.id, coalesce(?2, '')
    FROM suggestions AS marks
    LEFT JOIN layers ON layers.document = marks.document AND layers.role = 'annotator'
        AND layers.annotator = (SELECT id FROM annotators WHERE name = ?2)
    LEFT JOIN decisions ON decisions.layer = layers.number AND decisions.suggestion = marks.id
    WHERE marks.document IN (SELECT value FROM json_each(?1)) AND marks.kind != 'link'
      AND coalesce(decisions.decision, 'suggested') IN (SELECT value FROM json_each(?5))
      AND (?6 IS NULL OR (marks.kind = 'event') = ?6)
"""
_FILLERS = """
    SELECT layers.document, coalesce(mentions.start, others.start, arguments.start) AS place,
           coalesce(mentions."end", others."end", arguments."end") AS stop,
           coalesce(mentions.surface, others.surface, arguments.surface),
           coalesce(mentions.label, others.type, ''), others.id IS NOT NULL,
           coalesce(mentions.decision, others.decision, arguments.decision),
           coalesce(mentions.id, others.id, ''), annotators.name, events.type, events.surface
    FROM layers JOIN annotators ON annotators.id = layers.annotator
    JOIN arguments ON arguments.layer = layers.number
    JOIN events ON events.layer = layers.number AND events.id = arguments.event
    LEFT JOIN mentions ON mentions.layer = layers.number AND mentions.id = arguments.mention
    LEFT JOIN events AS others ON others.layer = layers.number
        AND others.id = arguments.filler_event
    WHERE layers.role = 'annotator' AND layers.document IN (SELECT value FROM json_each(?1))
      AND (?2 IS NULL OR annotators.name = ?2)
      AND arguments.role = ?3 AND (?4 = '' OR events.type = ?4)
    ORDER BY layers.document, place, stop
"""


class MarkRow(NamedTuple):
    """A mention or trigger of some layer, or a suggestion, by the number of its document.

    ``state`` is its decision, ``suggested``, or ``rejected``; ``annotator`` whose layer it is in.
    """

    document: int
    start: int
    end: int
    words: str
    label: str
    is_trigger: int
    state: str
    id: str
    annotator: str


class FillerRow(NamedTuple):
    """What fills a role, and the event's type and trigger; bare words have no label and no id."""

    mark: MarkRow
    type: str
    trigger: str


class DocumentRow(NamedTuple):
    """What a list of places says of a document."""

    id: str
    title: str
    is_done: int


class CountRow(NamedTuple):
    """How often words have a label in a state: ``decided``, ``suggested`` or ``rejected``."""

    words: str
    label: str
    is_trigger: int
    state: str
    times: int


class Concordance:
    """Reads one project file across its documents."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def numbers(self) -> list[int]:
        """The numbers of all documents, in the order in which they came."""
        return [row[0] for row in self._db.execute("SELECT number FROM documents ORDER BY number")]

    def number(self, document_id: str) -> int:
        """The number of a document. Raises KeyError where there is none."""
        query = "SELECT number FROM documents WHERE id = ?"
        row = self._db.execute(query, [document_id]).fetchone()
        if row is None:
            raise KeyError(document_id)
        return int(row[0])

    def likely(self, words: str) -> list[int]:
        """The documents that the full-text index finds for these words: at once, but not all.

        The index knows words only between signs, so that others may hold them too.
        """
        terms = words.replace('"', " ").replace("\0", " ").split()
        if not any(any(map(str.isalnum, term)) for term in terms):
            return []
        match = " + ".join(f'"{term}"' for term in terms)
        query = "SELECT rowid FROM texts_found WHERE texts_found MATCH ? ORDER BY rowid"
        return [row[0] for row in self._db.execute(query, [match])]

    def documents(self, numbers: Sequence[int], annotator: str) -> dict[int, DocumentRow]:
        """These documents' ids and titles, and whether an annotator said that they are done."""
        query = f"""
            SELECT documents.number, documents.id, title, coalesce(status = 'done', 0)
            FROM documents LEFT JOIN layers ON layers.document = documents.number
                AND layers.role = 'annotator'
                AND layers.annotator = (SELECT id FROM annotators WHERE name = ?2)
            WHERE documents.number IN {_NUMBERS}
        """
        found = self._db.execute(query, [json.dumps(numbers), annotator])
        return {row[0]: DocumentRow(*row[1:]) for row in found}

    def texts(self, numbers: Sequence[int], holding: str = "") -> Iterator[tuple[int, str]]:
        """The texts of these documents, those alone that hold this string where one is given."""
        query = f"""
            SELECT document, text FROM texts
            WHERE document IN {_NUMBERS} AND (?2 = '' OR instr(text, ?2) > 0) ORDER BY document
        """
        yield from self._db.execute(query, [json.dumps(numbers), holding])

    def marks(
        self,
        numbers: Sequence[int],
        annotator: str | None,
        *,
        label: str | None = None,
        is_trigger: bool | None = None,
        words: Collection[str] | None = None,
    ) -> list[MarkRow]:
        """The decided mentions and triggers in these documents.

        Of one annotator or of all, with this label or any, with exactly these words or any.
        """
        found: list[MarkRow] = []
        for table, column, kind in (("mentions", "label", 0), ("events", "type", 1)):
            if is_trigger is not None and is_trigger != bool(kind):
                continue
            name = f"marks.{column}"
            query = _DECIDED.format(
                place=_PLACE, label=name, is_trigger=kind, table=table, whose=_WHOSE,
                wanted=_WANTED.format(label=name),
            )  # fmt: skip
            values = [json.dumps(numbers), annotator, label, _words(words)]
            found += map(MarkRow._make, self._db.execute(query, values))
        return found

    def suggestions(
        self,
        numbers: Sequence[int],
        annotator: str,
        states: Sequence[str],
        *,
        label: str | None = None,
        is_trigger: bool | None = None,
        words: Collection[str] | None = None,
    ) -> list[MarkRow]:
        """The suggestions in these documents that an annotator decided so.

        ``states`` are among ``suggested`` (undecided), ``accepted``, ``corrected``, ``rejected``.
        """
        query = _SUGGESTED.format(place=_PLACE) + _WANTED.format(label="marks.label")
        values = [json.dumps(numbers), annotator, label, _words(words), json.dumps(states)]
        found = self._db.execute(query, [*values, is_trigger])
        return list(map(MarkRow._make, found))

    def fillers(
        self, numbers: Sequence[int], annotator: str | None, role: str, event_type: str = ""
    ) -> list[FillerRow]:
        """What fills this role of events of a type, or of any, in these documents, in order.

        In layers of one annotator or of all.
        """
        found = self._db.execute(_FILLERS, [json.dumps(numbers), annotator, role, event_type])
        return [FillerRow(MarkRow._make(row[:-2]), *row[-2:]) for row in found]

    def counts(self, annotator: str) -> list[CountRow]:
        """How often an annotator gave, rejected or left undecided each label on each words."""
        decided = " UNION ALL ".join(
            f"""SELECT surface, {column}, {kind}, 'decided', count(*)
            FROM {table} AS marks JOIN layers ON layers.number = marks.layer
                AND layers.role = 'annotator'
                AND layers.annotator = (SELECT id FROM annotators WHERE name = ?1)
            WHERE fragments IS NULL GROUP BY surface, {column}"""
            for table, column, kind in (("mentions", "label", 0), ("events", "type", 1))
        )
        suggested = """
            SELECT surface, label, kind = 'event', coalesce(decision, 'suggested') AS state,
                   count(*)
            FROM suggestions LEFT JOIN layers ON layers.document = suggestions.document
                AND layers.role = 'annotator'
                AND layers.annotator = (SELECT id FROM annotators WHERE name = ?1)
            LEFT JOIN decisions ON decisions.layer = layers.number
                AND decisions.suggestion = suggestions.id
            WHERE kind != 'link' AND coalesce(decision, 'rejected') = 'rejected'
            GROUP BY surface, label, kind, state
        """
        found = self._db.execute(f"{decided} UNION ALL {suggested}", [annotator])
        return list(map(CountRow._make, found))


def _words(words: Collection[str] | None) -> str | None:
    return None if words is None else json.dumps(list(words), ensure_ascii=False)
