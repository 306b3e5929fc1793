"""Where a project's trained models lie: in a folder beside it, numbered, none ever replaced."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING, Any

from annotator.core.errors import UserError
from annotator.core.translation import tr

if TYPE_CHECKING:
    from pathlib import Path

_SUFFIX = ".models"
_CURRENT = "current"
_UNFINISHED = "unfinished"
_CARD = "model.json"


class ModelFolder:
    """The models of the project at a path."""

    def __init__(self, project: Path) -> None:
        self.path = project.with_name(project.stem + _SUFFIX)

    @property
    def unfinished(self) -> Path:
        """Where a training that goes on keeps what it has."""
        return self.path / _UNFINISHED

    @property
    def current(self) -> Path | None:
        """The folder of the model that is used, or None."""
        try:
            name = (self.path / _CURRENT).read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError):
            return None
        folder = self.path / name
        return folder if name.isdigit() and (folder / _CARD).is_file() else None

    @property
    def next_number(self) -> int:
        """The number that a new model gets."""
        numbers = [int(each.name) for each in self._numbered()]
        return max(numbers, default=0) + 1

    def _numbered(self) -> list[Path]:
        if not self.path.is_dir():
            return []
        return [each for each in self.path.iterdir() if each.name.isdigit()]

    def adopt(self, pipeline: Path, number: int, card: dict[str, Any]) -> Path:
        """Keep a model under its number and use it from now on; the older ones stay.

        Raises UserError where it can't be written.
        """
        folder = self.path / f"{number:04}"
        try:
            folder.mkdir(parents=True)
            self.path.chmod(0o700)  # a model remembers words of the texts
            shutil.copytree(pipeline, folder / "pipeline")
            write_json(folder / _CARD, card)
            _write_whole(self.path / _CURRENT, folder.name + "\n")
        except OSError as error:
            raise UserError(
                tr(
                    "The model can't be written to {folder}: {strerror}.",
                    folder=folder,
                    strerror=error.strerror,
                )
            ) from error
        return folder

    def forget_unfinished(self) -> None:
        """Remove what an unfinished training kept."""
        shutil.rmtree(self.unfinished, ignore_errors=True)


def write_json(path: Path, record: dict[str, Any]) -> None:
    """Write a record, whole or not at all."""
    _write_whole(path, json.dumps(record, ensure_ascii=False, indent=1) + "\n")


def _write_whole(path: Path, text: str) -> None:
    fresh = path.with_name(path.name + ".part")
    fresh.write_text(text, encoding="utf-8")
    fresh.replace(path)
