"""What an export would write, before anything is written: its first records and its losses."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from annotator.core.errors import UserError
from annotator.core.translation import phrase, tr
from annotator.core.wording import count
from annotator.services import exporting

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.services.export_orders import Order
    from annotator.services.project import Project

_LAYERS, _SIGNS, _NAMES = 3, 4_000, 12


@dataclass(frozen=True, slots=True)
class Preview:
    """The first records as they would stand in the file, and a sentence for each kind of loss.

    ``sentence`` says how many layers there are, or why there are none.
    """

    records: str
    losses: tuple[str, ...]
    sentence: str


def preview(
    project: Project, order: Order, cancelled: Callable[[], bool] = lambda: False
) -> Preview:
    """Look at an export. Raises UserError where the format can't be written."""
    how = order.format_name, order.scope, order.done_only
    try:
        total = exporting.number_of_layers(project, order.scope, order.done_only)
    except UserError as error:
        return Preview("", (), str(error))
    first = islice(exporting.documents_to_export(project, order.scope, order.done_only), _LAYERS)
    records = _shown(b"".join(exporting.chunks_of(project, first, order.format_name)))
    losses = exporting.losses_of(project, *how, cancelled=cancelled)
    return Preview(records, losses, count(total, "layer"))


def _shown(data: bytes) -> str:
    if zipfile.is_zipfile(io.BytesIO(data)):
        return _archive(data)
    text = data[: 4 * _SIGNS].decode("utf-8", "replace")
    return _cut(text) if text.isprintable() or text.count("\ufffd") < len(text) / 50 else _NO_TEXT


_NO_TEXT = phrase("The file is binary, so there is nothing to read here.")


def _archive(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = archive.namelist()
        shown = [tr("Files in the archive: {names}", names=", ".join(names[:_NAMES]))]
        for name in names[:2]:
            shown += ["", f"— {name}", archive.read(name)[: 4 * _SIGNS].decode("utf-8", "replace")]
    return _cut("\n".join(shown))


def _cut(text: str) -> str:
    return text if len(text) <= _SIGNS else f"{text[:_SIGNS]}…"
