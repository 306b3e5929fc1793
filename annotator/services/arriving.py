"""Putting into a project what a package brings: which state stands, and what is kept beside."""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.documents import Problem
from annotator.core.translation import phrase, tr
from annotator.services.clock import now
from annotator.services.deliveries import states_of
from annotator.services.layer_states import DIVERGED, SCHEMA, LayerState, settle, why_words
from annotator.services.replaying import Replay
from annotator.storage.whole_layers import KeptRow, LayerEnd, LayerKey

if TYPE_CHECKING:
    from annotator.services.deliveries import Arrival, Delivery
    from annotator.services.project import Project

_LAYERS = uuid.UUID("c5e1a7d0-3f4b-5b8e-a2d6-90f7b1c8e3a4")  # names are keys
_BOTH = phrase("It went on differently from the state that stands.")


@dataclass(frozen=True)
class Change:
    """What an arrival changes. ``standing`` is a new state for the layer, ``place`` only its time.

    ``is_taken`` and ``is_kept`` say what becomes of what arrived; ``why`` what makes the state that
    stands the one of two that went on differently.
    """

    key: LayerKey
    standing: LayerState | None = None
    place: LayerState | None = None
    kept: tuple[KeptRow, ...] = ()
    forgotten: tuple[str, ...] = ()
    is_taken: bool = False
    is_kept: bool = False
    is_conflict: bool = False
    why: str = ""

    def __bool__(self) -> bool:
        changes = (self.standing, self.place, self.kept, self.forgotten)
        return any(bool(each) for each in changes)


def change_by(project: Project, arrival: Arrival) -> Change:
    """What an arrival changes in the project as it is now."""
    key, state = arrival.key, arrival.state
    current, kept = states_of(project, key)
    there = [*([current] if current else []), *kept]
    if arrival.end is None and all(each.digest != state.digest for each in there):
        return Change(key)  # only its time was of interest, and the layer went on meanwhile
    settled = settle([*there, state])
    before = {each.kept_id(key): each for each in kept}
    after = {each.kept_id(key): each for each in settled.kept}
    new = after.keys() - before.keys()
    standing = settled.standing
    is_news = standing is not None and (current is None or standing.digest != current.digest)
    place = None if is_news or standing is None or current is None else standing
    if place is not None and current is not None and place.whole == current.whole:
        place = None
    is_taken = is_news and standing is not None and standing.digest == state.digest
    return Change(
        key,
        standing if is_news else None,
        place,
        tuple(
            _kept_row(project, key, each) for at, each in after.items() if each != before.get(at)
        ),
        tuple(sorted(before.keys() - after.keys())),
        is_taken=is_taken,
        is_kept=state.kept_id(key) in new,
        is_conflict=bool(new) and not state.kind,
        why=_why(standing, current if is_taken else state),
    )


def _why(standing: LayerState | None, other: LayerState | None) -> str:
    """Why one of two states stands, as a part of a sentence."""
    if standing is None or other is None:
        return ""
    if standing.rank[0] != other.rank[0]:
        return phrase("has more edits")
    if standing.rank[1] != other.rank[1]:
        return phrase("has as many edits, the last of them newer,")
    return phrase("has as many edits, equally new (their check sums decide),")


def _kept_row(project: Project, key: LayerKey, state: LayerState) -> KeptRow:
    kind, why = state.kind or DIVERGED, state.why or _BOTH
    version = 0 if kind == SCHEMA else project.schema.version
    return KeptRow(state.kept_id(key), key, kind, why, state.updated, version, state.whole)


def write_change(project: Project, arrival: Arrival, change: Change) -> None:
    """Write what an arrival changes; belongs inside ``with project.file.writing()``."""
    wholes = project.file.whole_layers
    for each in change.kept:
        wholes.keep(each)
    for kept_id in change.forgotten:
        wholes.forget(kept_id)
    number = wholes.number(change.key)
    if change.place is not None and number is not None:
        wholes.set_place(number, change.place.whole)
    if change.standing is not None:
        whole = change.standing.whole
        layer_id = str(uuid.uuid5(_LAYERS, "\0".join(change.key)))
        wholes.place(change.key, layer_id, whole, _end(project, arrival, change.standing))


def _end(project: Project, arrival: Arrival, standing: LayerState) -> LayerEnd:
    """What the log of the state that stands leads to."""
    if arrival.end is not None and standing.whole.log is arrival.state.whole.log:
        return arrival.end
    replay = Replay(project.file.documents.text(arrival.key.document_id))
    replay.run(standing.whole.log)
    return replay.end


def problem_of(arrival: Arrival, change: Change, annotator: str) -> Problem | None:
    """What somebody should know of a layer that arrived, or None."""
    state, where = arrival.state, arrival.where
    if state.kind and change.is_kept:
        why = tr("{why} So this layer is kept beside: see the kept layers.",
                 why=why_words(state.why))  # fmt: skip
        return Problem(where, why)
    if change.is_conflict:
        which = tr("the one in the package {why} and stands", why=tr(change.why))
        if not change.is_taken:
            which = tr("the one in the project {why} and stays", why=tr(change.why))
        return Problem(
            where,
            tr(
                "{annotator}'s layer was changed in two places: {which}, the other one is "
                "kept beside. Compare them, and bring the other one back if it is the "
                "better one.",
                annotator=annotator,
                which=which,
            ),
        )
    return None


def register(project: Project, delivery: Delivery) -> None:
    """Make known what a project that lost its memory of a hand-out does not know of a package."""
    file, claim = project.file, delivery.claim
    if delivery.is_new_annotator and file.annotator_name(delivery.annotator_id) is None:
        file.add_annotator(delivery.annotator_id, delivery.annotator)
    if file.hand_outs.package(claim.package) is None:
        file.hand_outs.add(claim.hand_out, claim.at, json.dumps({}))
        file.hand_outs.add_package(claim.package, claim.hand_out, delivery.annotator_id, claim.file)
        file.hand_outs.give(claim.package, delivery.given)


def is_news(project: Project, delivery: Delivery, changes: list[Change]) -> bool:
    """Whether a package changes anything in the project as it is now."""
    hand_outs = project.file.hand_outs
    with project.file.reading():
        row = hand_outs.package(delivery.claim.package)
        worked = hand_outs.worked(delivery.claim.package)
    if row is None or not row.returned or row.until < delivery.until or any(changes):
        return True
    return any(seconds > worked.get(quarter, 0.0) for quarter, seconds in delivery.worked)


def write_delivery(project: Project, delivery: Delivery) -> list[Change]:
    """Write what a package brings; belongs inside ``with project.file.writing()``.

    The changes, one for each arrival.
    """
    register(project, delivery)
    changes = []
    for arrival in delivery.arrivals:
        change = change_by(project, arrival)
        write_change(project, arrival, change)
        changes.append(change)
    hand_outs, package = project.file.hand_outs, delivery.claim.package
    hand_outs.add_worked(package, delivery.worked)
    hand_outs.came_back(package, delivery.until, now())
    return changes
