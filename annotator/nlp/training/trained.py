"""A model trained on a project: a plain spaCy pipeline, and which labels it is used for."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from annotator.core.errors import UserError
from annotator.core.translation import tr
from annotator.nlp.models import open_model
from annotator.nlp.training.learning import find

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.nlp.training.examples import Mark

PIPELINE, CARD = "pipeline", "model.json"


class Trained:
    """A loaded model. ``labels`` are the entity labels and event types that it is used for."""

    def __init__(self, nlp: Any, labels: frozenset[str], source: str) -> None:
        self.labels = labels
        self.source = source
        self._nlp = nlp

    def marks(self, text: str) -> list[Mark]:
        """What it marks in a text with these labels, in order."""
        return [mark for mark in find(self._nlp, text) if mark.label in self.labels]


def load_trained(folder: Path) -> Trained:
    """The model of a folder. Raises UserError that says what to do where it can't be used."""
    try:
        card = json.loads((folder / CARD).read_text(encoding="utf-8"))
        labels = frozenset(map(str, card["labels"]))
        source = f"trained:{int(card['number'])}"
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UserError(
            tr(
                "The trained model {folder} can't be read ({error}); train again.",
                folder=folder,
                error=error,
            )
        ) from error
    return Trained(open_model(str(folder / PIPELINE)), labels, source)
