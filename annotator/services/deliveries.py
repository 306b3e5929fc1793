"""What a package brings to a project: every layer that is news, checked before anything is written.

Reading a package never changes it or the project.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.core.documents import Problem
from annotator.core.errors import UserError
from annotator.core.model import Role
from annotator.core.schema_changes import layer_edit
from annotator.core.text import sha256_of
from annotator.core.translation import phrase, tr
from annotator.services.layer_states import DIVERGED, SCHEMA, WHY, WRITER, LayerState
from annotator.services.project import checked_name
from annotator.services.replaying import MalformedLayerError, Replay, body_of, same_items
from annotator.services.schema_ways import InexactError, SchemaWay, unknown_names
from annotator.storage.layer_logs import LogRow, StepFacts
from annotator.storage.received_rows import MALFORMED
from annotator.storage.whole_layers import LayerEnd, LayerKey, WholeLayer

if TYPE_CHECKING:
    from annotator.core.documents import Document
    from annotator.core.model import Item
    from annotator.services.project import Project
    from annotator.storage.received_rows import Claim, ReceivedLayer, ReceivedPackage

_FOLLOWED = uuid.UUID("0d3b8f4c-6a52-5e1f-b7c9-8e2d1a4f6b30")  # names are what was led where
_FOLLOW = phrase("follow the schema")
_OWN_SCHEMA, _LACKING, _OTHERS = WHY  # in English, as the project keeps them


@dataclass(frozen=True)
class Arrival:
    """A layer that came, with what its log leads to.

    Of one that the project has already only the time counts, and ``end`` is None.
    """

    key: LayerKey
    where: str
    state: LayerState
    end: LayerEnd | None = None


@dataclass
class Delivery:
    """What a package brings: layers, time, and what is known of it. ``annotator_id`` is ours."""

    claim: Claim
    annotator_id: str
    annotator: str
    is_new_annotator: bool = False
    given: list[tuple[str, bool, None]] = field(default_factory=list)
    worked: list[tuple[int, float]] = field(default_factory=list)
    until: str = ""
    arrivals: list[Arrival] = field(default_factory=list)
    known: int = 0
    older: int = 0
    problems: list[Problem] = field(default_factory=list)


def read_delivery(project: Project, package: ReceivedPackage) -> Delivery:
    """Everything that a package brings. Raises UserError where it is none of this project's."""
    claim = package.claim()
    _require_ours(project, package, claim)
    delivery = _addressed(project, claim)
    delivery.given = package.given()
    delivery.worked = package.worked()
    reading = _Reading(project, package, delivery)
    for number in package.layer_numbers():
        reading.take(number)
    return delivery


def _require_ours(project: Project, package: ReceivedPackage, claim: Claim) -> None:
    name = package.path.name
    if claim.project != project.id:
        whose = f" (“{claim.title}”)" if claim.title else ""
        raise UserError(
            tr("{name} belongs to another project{whose}; merge it there.", name=name, whose=whose)
        )
    if not claim.package:
        raise UserError(
            tr(
                "{name} is a project, not a package; export what was annotated in it, and "
                "import that.",
                name=name,
            )
        )


def _addressed(project: Project, claim: Claim) -> Delivery:
    """Whose package it is: as the project knows, else as the package says."""
    file = project.file
    own_name = checked_name(claim.annotator)
    with file.reading():
        row = file.hand_outs.package(claim.package)
        name = file.annotator_name(claim.annotator_id)
        known = file.annotator_id(own_name)
    if row is not None:
        return Delivery(claim, row.annotator_id, row.annotator)
    if name is not None:
        return Delivery(claim, claim.annotator_id, name)
    if known is not None:
        return Delivery(claim, known, own_name)
    return Delivery(claim, claim.annotator_id, own_name, is_new_annotator=True)


class _Reading:
    """A package while its layers are looked through."""

    def __init__(self, project: Project, package: ReceivedPackage, delivery: Delivery) -> None:
        self._project, self._package, self._delivery = project, package, delivery
        with project.file.reading():
            ours = project.file.schemas.stored()
        self._way = SchemaWay(ours, package.schemas())
        self._told: set[str] = set()

    def _tell(self, where: str, why: str, *, once: str = "") -> None:
        if not once or once not in self._told:
            self._delivery.problems.append(Problem(where, why))
            self._told.add(once)

    def take(self, number: int) -> None:
        """Take in one layer, or say why not."""
        where = self._package.path.name
        try:
            layer = self._package.layer(number)
            where = f"{where}, {layer.title}"
            self._take(where, layer)
        except MalformedLayerError as error:
            self._tell(
                where,
                tr("This layer was left out: {error}. Have the package sent again.", error=error),
            )
        except MALFORMED:
            self._tell(
                where,
                tr("This layer was left out: it is damaged. Have the package sent again."),
            )

    def _take(self, where: str, layer: ReceivedLayer) -> None:
        log = self._package.log(layer.number)
        document = self._document(layer)
        if document is None:
            if log:
                self._tell(
                    where,
                    tr(
                        "Import the article and merge again: the project does not have this "
                        "document."
                    ),
                )
            return
        key, kind, why = self._owner(layer, document.id)
        whole = self._whole(layer, log)
        try:
            state = LayerState(whole._replace(log=self._way.led_back(whole.log)), kind, why)
        except InexactError:
            state = LayerState(whole, SCHEMA, _OWN_SCHEMA)
        if key.annotator_id == self._delivery.annotator_id and state.own:
            self._delivery.until = max(self._delivery.until, state.updated)
        if self._is_known(key, where, state):
            return
        text = self._package.text(layer.document_id)
        if sha256_of(text) != document.sha256:
            self._tell(
                where,
                tr(
                    "Its text was changed, so this layer was left out; hand the document out again."
                ),
            )
            return
        items = self._package.items(layer.number)
        state, end = self._checked(items, whole, text, state)
        state = LayerState(_with_its_steps(state.whole), state.kind, state.why)
        self._delivery.arrivals.append(Arrival(key, where, state, end))

    def _document(self, layer: ReceivedLayer) -> Document | None:
        """The project's document of a layer, by its id, else by its text."""
        documents = self._project.file.documents
        with self._project.file.reading():
            return documents.get(layer.document_id) or documents.with_hash(layer.sha256)

    def _owner(self, layer: ReceivedLayer, document_id: str) -> tuple[LayerKey, str, str]:
        """Whose layer it becomes; why it can't be the layer, or nothing.

        Whoever works in a package is its annotator, unless it is somebody the project knows.
        """
        file, delivery = self._project.file, self._delivery
        key = LayerKey(document_id, delivery.annotator_id, layer.role)
        if layer.annotator_id != delivery.claim.annotator_id:
            with file.reading():
                is_known = file.annotator_name(layer.annotator_id) is not None
                other = layer.annotator_id if is_known else file.annotator_id(layer.annotator)
            if other is not None and other != delivery.annotator_id:
                key = key._replace(annotator_id=other)
                return key, WRITER, _OTHERS.format(name=delivery.annotator)
        if layer.role is not Role.ANNOTATOR:
            return key, WRITER, _OTHERS.format(name=delivery.annotator)
        if layer.annotator != delivery.annotator:
            why = tr(
                "“{name}” worked here; the layers are merged as those of “{owner}”, whose "
                "package it is.",
                name=layer.annotator,
                owner=delivery.annotator,
            )
            self._tell(self._package.path.name, why, once=layer.annotator)
        return key, "", ""

    def _whole(self, layer: ReceivedLayer, log: list[LogRow]) -> WholeLayer:
        """A layer with its log, under the annotator's name as the project has it.

        A step that the project does not know never counts as one that made a schema.
        """
        name = self._delivery.annotator
        rows = (row._replace(by=name) if row.by == layer.annotator else row for row in log)
        steps = [step._replace(schema_after=None) for step in self._package.steps(layer.number)]
        if {row.step for row in log if row.step is not None} != {step.id for step in steps}:
            raise MalformedLayerError(tr("a step in its history is missing"))
        place = (layer.seconds, layer.caret, layer.scroll)
        return WholeLayer(tuple(rows), tuple(steps), *place, "" if log else layer.updated)

    def _is_known(self, key: LayerKey, where: str, state: LayerState) -> bool:
        """Whether the project has this state, or one that goes on from it."""
        current, kept = states_of(self._project, key)
        for each in (current, *kept):
            if each is None or not each.goes_on_from(state):
                continue
            if each.kind == SCHEMA and state.kind != SCHEMA:
                continue  # the schema may have it now
            same = each.digest == state.digest
            self._delivery.known += same and bool(state.own)
            self._delivery.older += not same and bool(state.own)
            if same:
                self._delivery.arrivals.append(Arrival(key, where, state))
            return True
        return False

    def _checked(
        self, items: list[Item], whole: WholeLayer, text: str, state: LayerState
    ) -> tuple[LayerState, LayerEnd]:
        """A state that can be kept, with what its log leads to. Raises MalformedLayerError."""
        as_sent = Replay(text)
        as_sent.run(whole.log)
        if not same_items(items, as_sent.layer):
            raise MalformedLayerError(tr("its history does not lead to its annotations"))
        if state.kind == SCHEMA:
            return state, as_sent.end
        led = as_sent
        try:
            if state.whole.log != whole.log:
                led = Replay(text)
                led.run(state.whole.log)
            return self._followed(state, led)
        except (InexactError, MalformedLayerError):
            return LayerState(whole, SCHEMA, _OWN_SCHEMA), as_sent.end

    def _followed(self, state: LayerState, replay: Replay) -> tuple[LayerState, LayerEnd]:
        """A state under the names of the project's schema as it is now. Raises InexactError."""
        edit = layer_edit(replay.layer, self._way.forth(), _FOLLOW)
        whole = state.whole
        if edit:
            version = self._project.schema.version
            name = f"{state.digest} {version}"
            step = StepFacts(
                str(uuid.uuid5(_FOLLOWED, name)), _FOLLOW, version, None, "", state.updated
            )
            row = LogRow(
                "do", None, _FOLLOW, body_of(edit), version, "", state.updated, step.id, 0.0, True
            )
            whole = whole._replace(log=(*whole.log, row), steps=(*whole.steps, step))
            replay.run([row])
        missing = unknown_names(self._project.schema, replay.layer.items())
        kind, why = state.kind, state.why
        if missing and not kind:
            names = ", ".join(missing[:5])
            kind, why = SCHEMA, _LACKING.format(names=names)
        return LayerState(whole, kind, why), replay.end


def _with_its_steps(whole: WholeLayer) -> WholeLayer:
    """A layer without steps that its log has no part in."""
    used = {row.step for row in whole.log}
    return whole._replace(steps=tuple(step for step in whole.steps if step.id in used))


def states_of(project: Project, key: LayerKey) -> tuple[LayerState | None, list[LayerState]]:
    """The state of a layer in the project, None where there is no layer, and what is kept."""
    wholes = project.file.whole_layers
    with project.file.reading():
        number = wholes.number(key)
        current = None if number is None else LayerState(wholes.read(number))
        kept = [
            LayerState(each.whole, "" if each.kind == DIVERGED else each.kind, each.why)
            for each in wholes.kept(key)
        ]
    return current, kept
