"""What is inside a ZIP archive, each file as a source of its own. Nothing is ever unpacked to disk.

Archives from others are not trusted: how many files they hold, and how much these hold unpacked,
is bounded before anything is read, and reading never goes beyond what was promised. Names are only
names; the folders in them only tell which files lie beside one another.
"""

from __future__ import annotations

import io
import stat
import zipfile
import zlib
from lzma import LZMAError
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, BinaryIO

from annotator.core.wording import one_line
from annotator.formats.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_ENTRIES = 300_000
MOST_BYTES = 4 << 30  # of all files, unpacked
MOST_OF_ONE = 1 << 30
_SMALL = 16 << 20  # below this, no ratio is suspicious
_MOST_TIMES = 200  # as large as packed; texts come to about ten, the densest JSON to fifty
_START = b"PK\x03\x04"
_EMPTY = b"PK\x05\x06"
BROKEN = (zipfile.BadZipFile, zlib.error, LZMAError, EOFError, NotImplementedError, RuntimeError,
          ValueError, OSError)  # fmt: skip


class ArchiveError(Exception):
    """An archive, or a file in it, can't be read safely; the message is a sentence."""


def is_archive(source: Source) -> bool:
    """Whether the file begins as a ZIP archive does."""
    return source.head.startswith((_START, _EMPTY))


# What brat keeps beside texts: no articles.
OF_BRAT = ("annotation.conf", "visual.conf", "tools.conf", "kb_shortcuts.conf")


class Archive:
    """An open archive; use it in a with statement. Raises ArchiveError."""

    def __init__(self, source: Source) -> None:
        self._file = source.open()
        try:
            self._zip = zipfile.ZipFile(self._file)
        except BROKEN as error:
            self._file.close()
            raise ArchiveError(
                "The ZIP archive is damaged; copy it again, or unpack it and import what is inside."
            ) from error
        self._entries = {
            plain: entry
            for entry in self._zip.infolist()
            if (plain := _plain(entry)) and not entry.is_dir()
        }

    def __enter__(self) -> Archive:
        return self

    def __exit__(self, *error: object) -> None:
        self._zip.close()
        self._file.close()

    @property
    def names(self) -> list[str]:
        """The names of the files with their folders, parted by slashes, in the archive's order."""
        return list(self._entries)

    def check(self) -> None:
        """Raise ArchiveError where there is more inside than can be read safely."""
        entries = self._zip.infolist()
        whole = sum(entry.file_size for entry in entries)
        packed = sum(entry.compress_size for entry in entries)
        if len(entries) > MOST_ENTRIES:
            raise ArchiveError(
                f"The archive holds {len(entries):,} files and no more than {MOST_ENTRIES:,} are "
                "read; split it."
            )
        if whole > MOST_BYTES or _is_bomb(whole, packed):
            raise ArchiveError(
                f"The archive would grow to {whole / 1e9:,.1f} GB, which is not what texts do; "
                "unpack it yourself and import what is inside."
            )

    def source(self, name: str) -> Source:
        """The file of this name. Raises ArchiveError where it can't be read safely."""
        entry = self._entries[name]
        if entry.flag_bits & 1:
            raise ArchiveError("It is locked with a password; unpack it and import what is inside.")
        if entry.file_size > MOST_OF_ONE or _is_bomb(entry.file_size, entry.compress_size):
            raise ArchiveError(
                f"It would grow to {entry.file_size / 1e9:,.1f} GB, which is not what texts do."
            )
        folder = PurePosixPath(name).parent

        def beside(other: str) -> Source:
            wanted = str(folder / PurePosixPath(other).name)
            if wanted not in self._entries:
                raise FileNotFoundError(other)
            return self.source(wanted)

        return Source(PurePosixPath(name).name, lambda: self._opened(entry), beside=beside)

    def _opened(self, entry: zipfile.ZipInfo) -> BinaryIO:
        checked: Any = _Checked(self._zip, entry)
        return io.BufferedReader(checked)


class _Checked(io.RawIOBase):
    """The bytes of a file in an archive; OSError alone where they are damaged."""

    def __init__(self, archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> None:
        self._left = entry.file_size
        try:
            self._inner = archive.open(entry)
        except BROKEN as error:
            raise OSError("it is damaged") from error

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        try:
            data = self._inner.read(len(buffer))
        except BROKEN as error:
            raise OSError("it is damaged") from error
        self._left -= len(data)
        if self._left < 0:
            raise OSError("it holds more than it should")
        buffer[: len(data)] = data
        return len(data)

    def close(self) -> None:
        inner = getattr(self, "_inner", None)
        if inner is not None:
            inner.close()
        super().close()


def _is_bomb(size: int, packed: int) -> bool:
    return size > _SMALL and size > _MOST_TIMES * max(packed, 1)


def _plain(entry: zipfile.ZipInfo) -> str:
    """The name with its folders, without what could lead anywhere; empty for what is no file."""
    if stat.S_ISLNK(entry.external_attr >> 16):
        return ""
    parts = one_line(entry.filename).replace("\\", "/").split("/")
    return "/".join(part for part in parts if part.strip() not in ("", ".", ".."))


def is_hidden(name: str) -> bool:
    """Whether a file, or a folder it is in, is hidden, or is one of those that Macs add."""
    return any(part.startswith((".", "__MACOSX")) for part in name.split("/"))


def is_type_system(name: str) -> bool:
    """Whether a file is, by its name, the type system of the CAS files beside it."""
    return name.lower().endswith("typesystem.xml")


def without_companions(names: list[str]) -> Iterator[str]:
    """The names without those of files that are read with another one beside them.

    These are the texts of brat's annotations, and the type system of CAS files.
    """
    known = set(names)
    cas = {str(PurePosixPath(name).parent) for name in names if name.lower().endswith(".xmi")}
    for name in names:
        path = PurePosixPath(name)
        if path.suffix == ".txt" and f"{name[:-4]}.ann" in known:
            continue
        if is_type_system(path.name) and str(path.parent) in cas:
            continue
        if path.name in OF_BRAT:
            continue
        yield name
