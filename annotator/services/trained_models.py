"""Where a project's trained models lie: in a folder beside it, numbered, none ever replaced."""

from __future__ import annotations

import json
import shutil
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from annotator.core.errors import UserError
from annotator.core.translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterator
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

    @property
    def kept(self) -> list[int]:
        """The numbers of the models that can be used."""
        return sorted(int(each.name) for each in self._numbered() if (each / _CARD).is_file())

    def taught(self, number: int) -> frozenset[str]:
        """The SHA-256 of the texts that a model learned from; of older versions' none is known."""
        try:
            card = json.loads((self.path / f"{number:04}" / _CARD).read_text(encoding="utf-8"))
            return frozenset(map(str, card["taught"]))
        except (OSError, ValueError, KeyError, TypeError):
            return frozenset()

    def go_back(self, number: int) -> None:
        """Use the model of this number from now on, or with 0 none; all of them stay.

        Raises UserError where there is no such model, it is damaged, or that can't be written.
        """
        if number and number not in self.kept:
            raise UserError(
                tr(
                    "There is no model {number} beside the project; kept are: {kept}.",
                    number=number,
                    kept=", ".join(map(str, [0, *self.kept])),
                )
            )
        if number and not self._is_whole(number):
            raise UserError(
                tr(
                    "Model {number} can't be used: its folder {folder} is damaged; train again.",
                    number=number,
                    folder=self.path / f"{number:04}",
                )
            )
        with told_of(self.path):
            if number:
                _write_whole(self.path / _CURRENT, f"{number:04}\n")
            else:
                (self.path / _CURRENT).unlink(missing_ok=True)

    def _is_whole(self, number: int) -> bool:
        """Whether the card says what the model is used for, and the pipeline is there."""
        folder = self.path / f"{number:04}"
        try:
            card = json.loads((folder / _CARD).read_text(encoding="utf-8"))
            is_card = isinstance(card["labels"], list) and int(card["number"]) == number
        except (OSError, ValueError, KeyError, TypeError):
            return False
        return is_card and (folder / "pipeline" / "config.cfg").is_file()

    @property
    def is_lost(self) -> bool:
        """Whether the folder of the models is gone, or the model that is to be used."""
        return not self.path.exists() or ((self.path / _CURRENT).exists() and self.current is None)

    def _numbered(self) -> list[Path]:
        if not self.path.is_dir():
            return []
        return [each for each in self.path.iterdir() if each.name.isdigit()]

    def adopt(self, pipeline: Path, number: int, card: dict[str, Any]) -> Path:
        """Keep a model under its number and use it from now on; the older ones stay.

        Raises UserError where it can't be written.
        """
        folder = self.path / f"{number:04}"
        with told_of(folder):
            folder.mkdir(parents=True)
            self.path.chmod(0o700)  # a model remembers words of the texts
            shutil.copytree(pipeline, folder / "pipeline")
            write_json(folder / _CARD, card)
            _write_whole(self.path / _CURRENT, folder.name + "\n")
        return folder

    def forget_unfinished(self) -> None:
        """Remove what an unfinished training kept."""
        shutil.rmtree(self.unfinished, ignore_errors=True)


@contextmanager
def told_of(folder: Path) -> Iterator[None]:
    """Say as a UserError that a model can't be written to a folder, and why."""
    try:
        yield
    except OSError as error:
        why = error.strerror
        if isinstance(error, shutil.Error):  # one reason for each file
            why = str(error.args[0][0][2])
        raise UserError(
            tr("The model can't be written to {folder}: {strerror}.", folder=folder, strerror=why)
        ) from error


def write_json(path: Path, record: dict[str, Any]) -> None:
    """Write a record, whole or not at all."""
    _write_whole(path, json.dumps(record, ensure_ascii=False, indent=1) + "\n")


def _write_whole(path: Path, text: str) -> None:
    fresh = path.with_name(path.name + ".part")
    fresh.write_text(text, encoding="utf-8")
    fresh.replace(path)
