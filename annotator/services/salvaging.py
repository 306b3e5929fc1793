"""Saves what can be read of a damaged project into a new one that is whole again."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from annotator.core.edits import Edit, Replace
from annotator.core.errors import UserError
from annotator.core.layer import Layer
from annotator.core.model import Event, Item, Link, Mention
from annotator.core.translation import tr
from annotator.services.clock import new_uuid, now
from annotator.services.project import create, throw_away
from annotator.services.replaying import MalformedLayerError, Replay, body_of
from annotator.services.suggestion_store import fits
from annotator.services.verifying import spans_of
from annotator.storage.backups import newest_backups
from annotator.storage.layer_logs import LogRow
from annotator.storage.whole_layers import LayerKey, WholeLayer
from annotator.storage.wreck import opened_wreck

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from annotator.core.documents import Document
    from annotator.services.project import Project
    from annotator.storage.layers import LayerRow
    from annotator.storage.wreck import Wreck

_MALFORMED = (KeyError, TypeError, ValueError, RecursionError)
SALVAGED = "salvage"  # what the history calls the one edit that stands for a lost one


@dataclass
class Salvaged:
    """What was saved. ``damaged`` names the tables that could not be read to their end.

    ``from_log`` and ``from_items`` count the layers of which one of the two was lost, ``lost``
    the annotations that stand nowhere any more, ``suggestions`` those suggestions.
    """

    documents: int = 0
    layers: int = 0
    items: int = 0
    damaged: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    from_log: int = 0
    from_items: int = 0
    lost: int = 0
    suggestions: int = 0
    schema_lost: bool = False

    @property
    def is_all(self) -> bool:
        """Whether everything could be read and fitted together."""
        return not (
            self.damaged or self.changed or self.from_log or self.from_items or self.lost
            or self.suggestions or self.schema_lost
        )  # fmt: skip


def salvage(
    damaged: Path, target: Path, tell: Callable[[str], None] = lambda what: None
) -> Salvaged:
    """Make a new project of everything that can still be read of a damaged one.

    Texts that are lost come from its backups, where those have them. The damaged file is only
    read. ``tell`` hears what is worked on. Raises UserError where the target exists, or nothing at
    all can be read.
    """
    if not damaged.is_file():
        raise UserError(tr("There is no file {damaged}; check the name.", damaged=damaged))
    project = create(target)
    try:
        with opened_wreck(damaged) as wreck, project.file.unguarded():
            result = _saved(project, wreck, newest_backups(damaged), tell)
        if not result.documents:
            raise UserError(
                tr(
                    "Nothing could be read of {name}: it is damaged all over, or no Annotator "
                    "project. Open the newest copy in its folder of backups.",
                    name=damaged.name,
                )
            )
    except BaseException:
        throw_away(project)
        raise
    project.close()
    return result


def _saved(
    project: Project, wreck: Wreck, backups: Sequence[Path], tell: Callable[[str], None]
) -> Salvaged:
    result, file = Salvaged(), project.file
    default = project.schema
    poured = file.pour(wreck, backups, tell, new_uuid)
    result.damaged, result.changed = poured.damaged, poured.changed
    result.schema_lost = not file.schemas.keep_readable()
    if result.schema_lost:
        file.add_schema(default, now())
    project.read_schema()
    documents = file.documents.every()
    result.documents = len(documents)
    for number, document in enumerate(documents):
        tell(f"documents, {number + 1} of {len(documents)}")
        text = file.documents.text(document.id)
        result.suggestions += _mend_suggestions(project, document, text)
        for layer in file.layers.of_document(document.id):
            _mend_layer(project, layer, text, result)
    file.count_again()
    return result


def _mend_suggestions(project: Project, document: Document, text: str) -> int:
    """Take out the suggestions that can't be read or don't fit the text; how many."""
    documents = project.file.documents
    bad = []
    for stored in documents.stored_suggestions(document.id):
        try:
            found = documents.decoded([stored])
            spans = [each for item in found for each in spans_of(item)]
            if not found or not all(fits(text, span) for span in spans):
                bad.append(stored.id)
        except _MALFORMED:
            bad.append(stored.id)
    documents.remove_suggestions(document.id, bad)
    return len(bad)


def _mend_layer(project: Project, layer: LayerRow, text: str, result: Salvaged) -> None:
    """Make a layer's log and its items say the same again, by the one that knows more."""
    items, unreadable = _stored_items(project, layer)
    log = _replayed(project, layer, text)
    result.layers += 1
    knows_all = log is not None and len(log[0].log) >= layer.revision
    if log is not None and knows_all and not unreadable and log[1].layer == Layer(items):
        result.items += len(items)
        return
    sound = [item for item in items if _stands(text, item)]
    there = {item.id for item in sound if isinstance(item, Mention | Event)}
    sound = [
        each for each in sound if not isinstance(each, Link) or {each.source, each.target} <= there
    ]
    missing = len(items) - len(sound) + unreadable
    if log is not None and (knows_all or (missing and len(log[1].layer.items()) > len(sound))):
        result.from_log += 1
    else:
        log = _stand_in(layer, sound, text, project.schema.version)
        result.from_items += 1
        result.lost += missing
    whole, replay = log
    result.items += len(replay.layer.items())
    key = LayerKey(layer.document_id, project.annotator_id(layer.annotator), layer.role)
    project.file.whole_layers.place(key, layer.id, whole, replay.end)


def _stored_items(project: Project, layer: LayerRow) -> tuple[list[Item], int]:
    """The items of a layer's tables, and 1 where they can't be read."""
    try:
        return project.file.layers.items(layer.number), 0
    except _MALFORMED:
        return [], 1


def _replayed(project: Project, layer: LayerRow, text: str) -> tuple[WholeLayer, Replay] | None:
    """A layer's log and what it leads to; None where it leads nowhere."""
    try:
        whole = project.file.whole_layers.read(layer.number)
        replay = Replay(text)
        replay.run(whole.log)
    except (MalformedLayerError, *_MALFORMED):
        return None
    return whole, replay


def _stands(text: str, item: Item) -> bool:
    """Whether an item is what its kind may be, and its words stand in the text.

    That its fillers are there is looked after by the tables; the ends of links are not.
    """
    if isinstance(item, Link):
        return True
    if isinstance(item, Event):
        bare = tuple(each for each in item.arguments if each.span is not None)
        item = replace(item, arguments=bare)
    try:
        Replay(text).run([_row_that_adds([item])])
    except MalformedLayerError:
        return False
    return True


def _stand_in(
    layer: LayerRow, items: Sequence[Item], text: str, version: int
) -> tuple[WholeLayer, Replay]:
    """A log of one edit that adds all items, in place of one that is lost."""
    rows = (_row_that_adds(items, version, layer),) if items else ()
    replay = Replay(text)
    try:
        replay.run(rows)
    except MalformedLayerError:  # a filler went with an item that does not stand in the text
        mentions = [item for item in items if not isinstance(item, Event | Link)]
        return _stand_in(layer, mentions, text, version)
    facts = (layer.seconds, layer.caret, layer.scroll, layer.updated)
    return WholeLayer(rows, (), *facts), replay


def _row_that_adds(
    items: Sequence[Item], version: int = 1, layer: LayerRow | None = None
) -> LogRow:
    edit = Edit(SALVAGED, tuple(Replace(None, item) for item in items))
    by, at = (layer.annotator, layer.updated or now()) if layer is not None else ("", "")
    return LogRow("do", None, SALVAGED, body_of(edit), version, by, at, None, 0.0)
