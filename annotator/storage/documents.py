"""Documents in the file: lists without texts, texts on demand, suggestions per document."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.core.documents import Article, Document
from annotator.core.model import Link, Mention, Suggestion
from annotator.core.records import from_record, to_record
from annotator.core.schema_changes import moved
from annotator.core.tokens import words_in
from annotator.storage.rows import DECODING, span_row
from annotator.storage.schemas import Schemas

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.storage.sqlite import Database


_COLUMNS = "id, name, sha256, title, date, source, url, language, encoding, words, length, meta"


class StoredSuggestion(NamedTuple):
    """A suggestion as it is stored: where it begins (a link nowhere), its id, and the record."""

    start: int | None
    id: str
    body: str
    schema_version: int = 1  # under whose names it was proposed


class Documents:
    """The documents of one project file. Writing belongs inside ``with db.atomic()``."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def add(
        self,
        document_id: str,
        article: Article,
        sha256: str,
        at: str,
        own_tokens: Sequence[tuple[int, int]] = (),
    ) -> None:
        """Take in an article. The caller has made sure that no text has this hash yet."""
        cursor = self._db.execute(
            f"INSERT INTO documents ({_COLUMNS}, original_sha256, added) VALUES "
            "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                document_id, article.name, sha256, article.title or article.name, article.date,
                article.source, article.url, article.language, article.encoding,
                words_in(article.text), len(article.text),
                json.dumps(article.meta, ensure_ascii=False), article.original_sha256, at,
            ],
        )  # fmt: skip
        number = cursor.lastrowid
        own = json.dumps(own_tokens) if own_tokens else None
        self._db.execute("INSERT INTO texts VALUES (?, ?, ?)", [number, article.text, own])
        query = "INSERT INTO texts_found (rowid, text) VALUES (?, ?)"
        self._db.execute(query, [number, article.text])

    def remove(self, document_ids: Iterable[str]) -> None:
        """Take documents out again, with all that hangs on them; KeyError for unknown ones."""
        for document_id in document_ids:
            query = "SELECT number FROM documents WHERE id = ?"
            row = self._db.execute(query, [document_id]).fetchone()
            if row is None:
                raise KeyError(document_id)
            number = row[0]
            query = (
                "INSERT INTO texts_found (texts_found, rowid, text) "
                "SELECT 'delete', document, text FROM texts WHERE document = ?"
            )
            self._db.execute(query, [number])
            self._db.execute("DELETE FROM documents WHERE number = ?", [number])

    def count(self) -> int:
        """How many documents there are."""
        return int(self._db.execute("SELECT count(*) FROM documents").fetchone()[0])

    def every(self) -> list[Document]:
        """All documents, without texts, in the order in which they came."""
        query = f"SELECT {_COLUMNS} FROM documents ORDER BY number"
        return [_document(row) for row in self._db.execute(query)]

    def get(self, document_id: str) -> Document | None:
        """One document, or None."""
        query = f"SELECT {_COLUMNS} FROM documents WHERE id = ?"
        row = self._db.execute(query, [document_id]).fetchone()
        return _document(row) if row else None

    def with_hash(self, sha256: str) -> Document | None:
        """The document whose text has this hash, or None."""
        query = f"SELECT {_COLUMNS} FROM documents WHERE sha256 = ?"
        row = self._db.execute(query, [sha256]).fetchone()
        return _document(row) if row else None

    def text(self, document_id: str) -> str:
        """The text of a document. Raises KeyError where there is none."""
        query = (
            "SELECT text FROM texts JOIN documents ON number = texts.document "
            "WHERE documents.id = ?"
        )
        row = self._db.execute(query, [document_id]).fetchone()
        if row is None:
            raise KeyError(document_id)
        return str(row[0])

    def own_tokens(self, document_id: str) -> tuple[tuple[int, int], ...]:
        """The tokens that the document was imported with; empty where it came without."""
        query = (
            "SELECT tokens FROM texts JOIN documents ON number = texts.document "
            "WHERE documents.id = ?"
        )
        row = self._db.execute(query, [document_id]).fetchone()
        return tuple((start, end) for start, end in json.loads(row[0])) if row and row[0] else ()

    def containing(self, words: str) -> set[str]:
        """The ids of the documents whose text holds all these words (prefixes) or whose title does.

        What people type is taken as words, never as a query language.
        """
        terms = words.replace('"', " ").replace("\0", " ").split()
        if not terms:
            return set()
        match = " ".join(f'"{term}"*' for term in terms)
        query = (
            "SELECT id FROM documents WHERE number IN "
            "(SELECT rowid FROM texts_found WHERE texts_found MATCH ?1) "
            "OR instr(lower(title), lower(?2)) > 0"
        )
        return {row[0] for row in self._db.execute(query, [match, words.strip()])}

    # -- suggestions ----------------------------------------------------------------------------

    def suggestions(self, document_id: str) -> list[Suggestion]:
        """All suggestions for a document, decided or not, with the names of today's schema."""
        return self.decoded(self.stored_suggestions(document_id))

    def stored_suggestions(self, document_id: str) -> list[StoredSuggestion]:
        """All suggestions for a document in reading order, as they are stored."""
        query = (
            "SELECT start, suggestions.id, body, schema_version FROM suggestions "
            "JOIN documents ON number = suggestions.document "
            "WHERE documents.id = ? ORDER BY start, suggestions.id"
        )
        return list(map(StoredSuggestion._make, self._db.execute(query, [document_id])))

    def decoded(self, stored: Sequence[StoredSuggestion]) -> list[Suggestion]:
        """What was stored, under the names of today's schema.

        What is stored stays as it was proposed, whatever the schema called things then.
        """
        if not stored:
            return []
        schemas = Schemas(self._db)
        moves = schemas.moves_to(schemas.newest, (each.schema_version for each in stored))
        with DECODING:
            # one JSON list: to begin anew for each of thousands takes longer than to read them
            records = json.loads(f"[{','.join(each.body for each in stored)}]")
            items = map(from_record, records)
            if any(moves.values()):
                items = map(moved, items, (moves[each.schema_version] for each in stored))
            return [each for each in items if isinstance(each, Suggestion)]

    def suggested(self, document_id: str) -> int:
        """How many suggestions a document has."""
        query = "SELECT suggested FROM documents WHERE id = ?"
        row = self._db.execute(query, [document_id]).fetchone()
        return int(row[0]) if row else 0

    def suggestions_at(
        self, document_id: str, ids: Iterable[str], starts: Iterable[int]
    ) -> list[Suggestion]:
        """The suggestions for a document with these ids, and those that begin at these places."""
        query = (
            "SELECT body FROM suggestions JOIN documents ON number = suggestions.document "
            "WHERE documents.id = ?1 AND (suggestions.id IN (SELECT value FROM json_each(?2)) "
            "OR start IN (SELECT value FROM json_each(?3))) ORDER BY start, suggestions.id"
        )
        values = [document_id, json.dumps(list(ids)), json.dumps(list(starts))]
        found = (from_record(json.loads(row[0])) for row in self._db.execute(query, values))
        return [each for each in found if isinstance(each, Suggestion)]

    def add_suggestions(
        self,
        document_id: str,
        source: str,
        suggestions: Iterable[Suggestion],
        at: str,
        schema_version: int | None = None,
    ) -> int:
        """Keep suggestions of a suggester; those that are there already stay. How many are new.

        ``schema_version`` is the one whose names they carry: the newest, where none is given.
        """
        query = "SELECT number FROM documents WHERE id = ?"
        number = self._db.execute(query, [document_id]).fetchone()[0]
        schemas = Schemas(self._db)
        newest = max(schemas.newest, 1)
        version = schema_version or newest
        moves = schemas.moves_to(newest, (version,))[version]
        rows = [_suggestion_row(number, each, moved(each, moves), version) for each in suggestions]
        query = "SELECT EXISTS (SELECT 1 FROM handed WHERE document = ?)"
        late = self._db.execute(query, [number]).fetchone()[0]  # the packages are out already
        # not by total_changes, which counts what triggers change too
        new = self._db.conn.executemany(
            "INSERT OR IGNORE INTO suggestions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [(*row, late) for row in rows],
        ).rowcount
        query = "UPDATE documents SET suggested = suggested + ? WHERE number = ?"
        self._db.execute(query, [max(new, 0), number])
        query = "INSERT OR REPLACE INTO suggested_by VALUES (?, ?, ?)"
        self._db.execute(query, [number, source, at])
        return max(new, 0)

    def remove_suggestions(self, document_id: str, suggestion_ids: Iterable[str]) -> None:
        """Forget suggestions, such as those of an older suggester about which nobody decided."""
        query = "SELECT number FROM documents WHERE id = ?"
        number = self._db.execute(query, [document_id]).fetchone()[0]
        gone = self._db.conn.executemany(
            "DELETE FROM suggestions WHERE document = ? AND id = ?",
            [(number, each) for each in suggestion_ids],
        ).rowcount
        query = "UPDATE documents SET suggested = suggested - ? WHERE number = ?"
        self._db.execute(query, [max(gone, 0), number])  # nothing to remove counts as -1

    def handed_suggestions(self, document_id: str) -> set[str]:
        """The ids of the suggestions that were handed out with a document, so that they stay."""
        query = (
            "SELECT suggestions.id FROM suggestions JOIN documents "
            "ON number = suggestions.document WHERE documents.id = ? AND late = 0 "
            "AND EXISTS (SELECT 1 FROM handed WHERE handed.document = number)"
        )
        return {row[0] for row in self._db.execute(query, [document_id])}

    def without_suggestions(self) -> list[str]:
        """The ids of the documents that no suggester has seen, in document order.

        Memory, of which only what was decided about is stored, is none, nor are large language
        models, whose proposals come on top.
        """
        query = (
            "SELECT id FROM documents WHERE number NOT IN (SELECT document FROM suggested_by "
            "WHERE source NOT LIKE 'memory:%' AND source NOT LIKE 'llm:%') ORDER BY number"
        )
        return [row[0] for row in self._db.execute(query)]

    def older_and_untouched(self, part: str) -> list[str]:
        """The ids of the documents that nobody opened or was handed, in document order, and that
        suggesters have seen with a lexicon, but none of which this is a part.
        """
        query = (
            "SELECT id FROM documents WHERE number NOT IN (SELECT document FROM layers) "
            "AND number NOT IN (SELECT document FROM handed) "
            "AND number IN (SELECT document FROM suggested_by WHERE source LIKE '%lexicon:%') "
            "AND number NOT IN (SELECT document FROM suggested_by "
            "WHERE instr('+' || source || '+', '+' || ? || '+')) ORDER BY number"
        )
        return [row[0] for row in self._db.execute(query, [part])]

    def sources(self) -> list[str]:
        """All suggesters that have seen a document."""
        query = "SELECT DISTINCT source FROM suggested_by ORDER BY source"
        return [row[0] for row in self._db.execute(query)]

    def seen_by(self, document_id: str) -> list[str]:
        """The suggesters that have seen a document."""
        query = (
            "SELECT suggested_by.source FROM suggested_by JOIN documents ON number = document "
            "WHERE documents.id = ? ORDER BY suggested_by.source"
        )
        return [row[0] for row in self._db.execute(query, [document_id])]

    def not_seen_by(self, source: str) -> list[str]:
        """The ids of the documents that this suggester has not seen, in document order."""
        query = (
            "SELECT id FROM documents WHERE number NOT IN "
            "(SELECT document FROM suggested_by WHERE source = ?) ORDER BY number"
        )
        return [row[0] for row in self._db.execute(query, [source])]


def _document(row: tuple[Any, ...]) -> Document:
    facts = dict(zip(_COLUMNS.split(", "), row, strict=True))
    with DECODING:
        return Document(**facts | {"meta": json.loads(facts["meta"])})


def _suggestion_row(
    number: int, proposed: Suggestion, item: Suggestion, version: int
) -> tuple[Any, ...]:
    """The body as it was proposed, the label under today's name."""
    body = json.dumps(to_record(proposed), ensure_ascii=False, separators=(",", ":"))
    if isinstance(item, Link):
        place: tuple[Any, ...] = (None, None, None)
        kind, label = "link", item.type
    elif isinstance(item, Mention):
        place, kind, label = span_row(item.span)[:3], "mention", item.label
    else:
        place, kind, label = span_row(item.trigger)[:3], "event", item.type
    origin = item.origin
    return (number, item.id, kind, label, *place, origin.source, origin.score, body, version)
