"""Names of files on the command line, and the project that one means."""

from __future__ import annotations

import os
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from annotator.core.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.services.project import Project

_STANDARD_OUTPUT = ("-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1")


class FileName(click.Path):
    """The name of a file; an empty one, which would mean the current folder, is refused."""

    def __init__(self, path_type: type[Path | str] = Path, **rules: Any) -> None:
        super().__init__(path_type=path_type, **rules)

    def convert(self, value: Any, param: Any, ctx: click.Context | None) -> Any:
        """The name as a path."""
        if value == "":
            self.fail("An empty name was given; give the name of a file.", param, ctx)
        return super().convert(value, param, ctx)


class NewFileName(FileName):
    """The name of a file to be made, not of a folder."""

    def convert(self, value: Any, param: Any, ctx: click.Context | None) -> Any:
        """The name as a path."""
        is_folder = value.endswith(("/", os.sep)) or Path(value).name in ("", "..")
        if value and is_folder:
            example = Path(value, "news.annotator")
            self.fail(f"“{value}” is a folder; give a file's name, as in {example}.", param, ctx)
        return super().convert(value, param, ctx)


def is_standard_output(path: Path) -> bool:
    """Whether this name stands for standard output."""
    return str(path) in _STANDARD_OUTPUT


@contextmanager
def opened(path: Path) -> Iterator[Project]:
    """A project to be written. Raises UserError, also where the file is damaged inside."""
    from annotator.services.project import found_project, open_project

    with open_project(found_project(path)) as project:
        project.require_sound()
        yield project


@contextmanager
def opened_for_looking(path: Path, *, sound: bool = True) -> Iterator[Project]:
    """A project for looking at it, also where it can't be written. Raises UserError as above.

    Without ``sound`` one that is damaged inside is handed out too.
    """
    from annotator.services.project import found_project, open_for_reading, open_project

    path = found_project(path)
    try:
        project = open_project(path)
    except UserError:
        project = open_for_reading(path)
    with project:
        if sound:
            project.require_sound()
        yield project
