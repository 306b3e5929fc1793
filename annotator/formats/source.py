"""A file as a reader sees it: a name and its bytes, read no further than they are needed."""

from __future__ import annotations

import io
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

HEAD = 65_536
MAX_LINE = 64 * 1024 * 1024
_FIRST_VALUE = 16 * 1024 * 1024


def _kept(path: Path) -> bytes:
    """All that comes through a pipe, which gives it once: the same again when it is asked again."""
    about = path.stat()
    return _through_pipe(path, about.st_dev, about.st_ino)


@lru_cache(maxsize=4)
def _through_pipe(path: Path, *which: int) -> bytes:
    return path.read_bytes()


class Source:
    """The bytes of one file. Its methods raise OSError where the disk does.

    ``name`` is the file's name without its folder; ``path`` is None where the bytes came from
    somewhere else (an archive, a test), and readers of formats with a second file look beside it.
    """

    def __init__(
        self,
        name: str,
        opened: Callable[[], BinaryIO],
        path: Path | None = None,
        beside: Callable[[str], Source] | None = None,
    ) -> None:
        self.name = name
        self.path = path
        self._opened = opened
        self._beside = beside

    @classmethod
    def of_bytes(cls, name: str, data: bytes) -> Source:
        """A source of bytes that are in memory already."""
        return cls(name, lambda: io.BytesIO(data))

    @classmethod
    def of_file(cls, path: Path) -> Source:
        """A source of the file at this path; nothing is read yet."""
        return cls(
            path.name,
            lambda: io.BytesIO(_kept(path)) if path.is_fifo() else path.open("rb"),
            path,
            lambda name: cls.of_file(path.with_name(Path(name).name)),
        )

    def open(self) -> BinaryIO:
        """The file, opened to be read from its start; the caller closes it."""
        return self._opened()

    def beside(self, name: str) -> Source:
        """The file of this name in the same folder or archive.

        Raises FileNotFoundError where this file came from nowhere; else reading it may.
        """
        if self._beside is None:
            raise FileNotFoundError(name)
        return self._beside(name)

    @property
    def ending(self) -> str:
        """The name's last ending in lower case, with its dot; empty where it has none."""
        return Path(self.name).suffix.lower()

    @property
    def stem(self) -> str:
        """The name without its last ending."""
        return Path(self.name).stem or self.name

    @cached_property
    def head(self) -> bytes:
        """The first 64 KiB."""
        with self._opened() as file:
            return file.read(HEAD)

    @cached_property
    def data(self) -> bytes:
        """All bytes."""
        with self._opened() as file:
            return file.read()

    @cached_property
    def first_value(self) -> Any:
        """The first value of a JSON file, or the first element of its list; None without one.

        Looks at 64 KiB and, where that is not enough, at 16 MiB.
        """
        from annotator.formats.json_values import first_value

        if not self.head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith((b"{", b"[")):
            return None
        found = first_value(self.head.decode("utf-8", "replace"))
        if found is None and len(self.head) == HEAD:
            with self._opened() as file:
                found = first_value(file.read(_FIRST_VALUE).decode("utf-8", "replace"))
        return found

    def lines(self) -> Iterator[bytes]:
        """The lines one by one, split at line feeds alone, each with its line feed.

        A line beyond 64 MiB comes cut off, and what is left of it is passed over.
        """
        with self._opened() as file:
            while line := file.readline(MAX_LINE):
                yield line
                while len(line) == MAX_LINE and not line.endswith(b"\n"):
                    line = file.readline(MAX_LINE)
