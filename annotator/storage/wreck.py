"""A damaged project file, read row by row as far as SQLite still can.

The file itself is never touched: a private copy of it, with its log, is opened in a folder of its
own. What is read here is believed nothing; whoever takes it must check it.
"""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from annotator.storage import database
from annotator.storage.left_logs import real

if TYPE_CHECKING:
    from collections.abc import Iterator

Row = tuple[Any, ...]
_PAGE = 4096  # bytes; SQLite's default, which every project has
# What is the same in every header of ours, by its place: the magic words and the page size, no
# reserved bytes, and the number of the schema's format and of UTF-8.
_HEADER = {
    0: b"SQLite format 3\0" + _PAGE.to_bytes(2, "big"),
    20: bytes((0, 64, 32, 32)),
    44: (4).to_bytes(4, "big"),
    56: (1).to_bytes(4, "big"),
}
_MOST_FAILURES = 1_000  # stretches tried in vain, one after the other: nobody waits for ever


class Wreck:
    """The tables of a damaged file. ``damaged`` says which could not be read to their end."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
        self.damaged: set[str] = set()

    def columns(self, table: str) -> list[str]:
        """The names of a table's columns; none where the file has no such table."""
        return [str(row[1]) for row in self._info(table)]

    def _info(self, table: str) -> list[Row]:
        try:
            return self._connection.execute(f"PRAGMA table_info({table})").fetchall()
        except sqlite3.DatabaseError:
            self.damaged.add(table)
            return []

    def rows(self, table: str, columns: list[str]) -> Iterator[Row]:
        """Every row that can be read; one may come twice."""
        keys = self._keys(table)
        names = ", ".join(f'"{each}"' for each in columns)
        try:
            self._connection.execute(f"SELECT rowid FROM {table} LIMIT 0")
        except sqlite3.DatabaseError:  # it has no row numbers: its key is its order
            yield from self._by_key(table, names, keys)
            return
        yield from self._by_number(table, names)

    def facts(self, table: str, columns: list[str]) -> Iterator[Row]:
        """Rows of some columns, from an index where the table itself is damaged."""
        query = f"SELECT {', '.join(columns)} FROM {table}"
        yield from self._as_far(table, query, ())

    def _keys(self, table: str) -> list[str]:
        found = sorted(self._info(table), key=lambda row: int(row[5]))
        return [row[1] for row in found if row[5]]

    def _as_far(self, table: str, query: str, values: Row) -> Iterator[Row]:
        """The rows of a query, up to where it fails."""
        try:
            yield from self._connection.execute(query, values)
        except (sqlite3.DatabaseError, OverflowError):
            self.damaged.add(table)

    def _from_both_ends(
        self, table: str, query: str, order: list[str], values: Row = ()
    ) -> Iterator[Row]:
        """Rows in the order of the key up to the damage, then backwards from the end to it."""
        there = table in self.damaged
        self.damaged.discard(table)
        ordered = ", ".join(f'"{each}"' for each in order)
        yield from self._as_far(table, f"{query} ORDER BY {ordered}", values)
        if table in self.damaged:
            backwards = ", ".join(f'"{each}" DESC' for each in order)
            yield from self._as_far(table, f"{query} ORDER BY {backwards}", values)
        if there:
            self.damaged.add(table)

    def _by_key(self, table: str, names: str, keys: list[str]) -> Iterator[Row]:
        query = f"SELECT {names} FROM {table}"
        yield from self._from_both_ends(table, query, keys)
        owner = next((each for each in ("layer", "document") if each == keys[0]), None)
        if table in self.damaged and owner is not None:  # owner by owner: each has its own stretch
            for number in sorted({row[0] for row in self.facts(f"{owner}s", ["number"])}):
                part = f"{query} WHERE {owner} = ?"
                yield from self._from_both_ends(table, part, keys[1:] or keys, (number,))

    def _highest(self, table: str) -> int:
        """At least the highest row number of a table, but no more than the file has room for."""
        room = int(self._connection.execute("PRAGMA page_count").fetchone()[0]) * _PAGE // 8
        try:
            found = self._connection.execute(f"SELECT max(rowid) FROM {table}").fetchone()[0]
        except sqlite3.DatabaseError:
            return room
        return min(int(found or 0), room)

    def _by_number(self, table: str, names: str) -> Iterator[Row]:
        query = f"SELECT rowid, {names} FROM {table} WHERE rowid BETWEEN ? AND ? ORDER BY rowid"
        low, high, number = 0, 1 << 62, 0
        for row in self._as_far(table, query, (low, high)):
            number = row[0]
            yield row[1:]
        if table not in self.damaged:
            return
        low, high = number + 1, self._highest(table)
        for row in self._as_far(table, f"{query} DESC", (low, high)):
            high = row[0] - 1
            yield row[1:]
        yield from self._between(query, low, high, patient=number > 0)

    def _between(self, query: str, low: int, high: int, *, patient: bool) -> Iterator[Row]:
        """Rows of a damaged stretch, which is halved until only single rows are lost."""
        stretches, failures = [(low, high)], 0
        most = _MOST_FAILURES if patient else _MOST_FAILURES // 20
        while stretches and failures < most:
            low, high = stretches.pop()
            if low > high:
                continue
            try:
                for row in self._connection.execute(query, (low, high)):
                    low, failures = row[0] + 1, 0
                    yield row[1:]
            except (sqlite3.DatabaseError, OverflowError):
                failures += 1
                if low < high:
                    middle = (low + high) // 2
                    stretches += [(middle + 1, high), (low, middle)]


@contextmanager
def opened_wreck(path: Path) -> Iterator[Wreck]:
    """A damaged file for reading it. Raises UserError where it can't be copied, or is none of ours.

    Where the list of its tables can't be read, the one of a new project is laid over it.
    """
    path = real(path)
    with TemporaryDirectory(prefix="annotator-salvage-") as name:
        copy = Path(name, "wreck.annotator")
        with database.told_in_words(path):
            shutil.copyfile(path, copy)
            log = path.with_name(f"{path.name}-wal")
            if log.is_file():
                shutil.copyfile(log, copy.with_name(f"{copy.name}-wal"))
        _mend_header(copy)
        _mend_list(copy, Path(name, "new.annotator"))
        _mend_header(copy)  # of a file that may be longer now
        connection = sqlite3.connect(copy)
        try:
            connection.execute("PRAGMA trusted_schema = OFF")
            connection.execute("PRAGMA writable_schema = ON")  # else one that was cut is refused
            yield Wreck(connection)
        finally:
            connection.close()


def _mend_header(path: Path) -> None:
    """Write again what is the same in every file's header."""
    with path.open("r+b") as file:
        header = file.read(100)
        size = file.seek(0, 2)
        file.write(bytes(-size % _PAGE))  # to whole pages
        # how many pages there are: SQLite finds nothing behind those that the header says
        parts = _HEADER | {28: (-(-size // _PAGE)).to_bytes(4, "big")}
        version = 2 if path.with_name(f"{path.name}-wal").exists() else 1
        if not set(header[18:20]) <= {1, 2}:
            parts[18] = bytes((version, version))
        for place, part in parts.items():
            file.seek(place)
            file.write(part)


def _mend_list(path: Path, new: Path) -> None:
    """Where the list of tables is damaged, lay that of a new project over it.

    That fits files that this version made: they have their tables at the same places.
    """
    database.close(database.create(new))
    found, right = _list_of_tables(path), _list_of_tables(new)
    if found == right:
        return
    by_text = {(row[1], row[4]): row[3] for row in found}  # where a table is, by name and words
    is_ours = all(by_text.get((row[1], row[4]), row[3]) == row[3] for row in right)
    is_mostly_there = len(set(found) & set(right)) > len(right) // 2
    if (is_ours and is_mostly_there) or "documents" not in {row[1] for row in found}:
        _lay_over(path, new.read_bytes())


def _list_of_tables(path: Path) -> list[Row]:
    connection = sqlite3.connect(path)
    connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
    try:
        connection.execute("PRAGMA writable_schema = ON")
        return connection.execute("SELECT * FROM sqlite_schema").fetchall()
    except sqlite3.DatabaseError:
        return []
    finally:
        connection.close()


def _lay_over(path: Path, template: bytes) -> None:
    with path.open("r+b") as file:
        for page in _pages_of_the_list(template):
            start = (page - 1) * _PAGE + (100 if page == 1 else 0)  # the header stays
            file.seek(start)
            file.write(template[start : page * _PAGE])


def _pages_of_the_list(content: bytes) -> list[int]:
    """The pages of the list of tables: the first, and those that it names.

    SQLite's file format, section 1.6: https://www.sqlite.org/fileformat.html#b_tree_pages
    """
    cells = int.from_bytes(content[103:105], "big")
    pages = [1, int.from_bytes(content[108:112], "big")]
    for number in range(cells):
        at = int.from_bytes(content[112 + 2 * number : 114 + 2 * number], "big")
        pages.append(int.from_bytes(content[at : at + 4], "big"))
    return pages
