"""Whose layers, of which documents, an export is about."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from annotator.core.errors import UserError
from annotator.core.model import Role, Status
from annotator.core.translation import tr

if TYPE_CHECKING:
    from annotator.services.project import Project
    from annotator.storage.layers import LayerRow


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose layers: one annotator's or everybody's (None), of one role or of both (None).

    ``documents`` are the ids of those that are meant; None: all of them.
    """

    annotator: str | None = None
    role: Role | None = Role.ANNOTATOR
    documents: frozenset[str] | None = None


ANNOTATORS = Scope()
GOLD = Scope(role=Role.GOLD)
EVERYTHING = Scope(role=None)


def number_of_layers(project: Project, scope: Scope, done_only: bool) -> int:
    """How many layers are in scope. Raises UserError that says why where there are none."""
    total = len(layers_in(project, scope, done_only))
    if not total:
        raise UserError(_nothing(project, scope, done_only))
    return total


def layers_in(project: Project, scope: Scope, done_only: bool) -> list[LayerRow]:
    """The layers in scope in which something was done."""
    with project.file.reading():
        return [
            layer
            for layer in project.file.layers.every(scope.annotator, scope.role)
            if layer.revision
            and (layer.status is Status.DONE or not done_only)
            and (scope.documents is None or layer.document_id in scope.documents)
        ]


def _nothing(project: Project, scope: Scope, done_only: bool) -> str:
    """Why nothing is in scope, and what to do about it."""
    names = project.annotators()
    if scope.documents is not None and layers_in(
        project, replace(scope, documents=None), done_only
    ):
        return tr(
            "None of the chosen documents has anything to export; choose others, or all.",
        )
    if scope.annotator is not None and scope.annotator not in names:
        known = tr("; there are {names}", names=", ".join(names)) if names else ""
        return tr("Nobody called “{annotator}” has annotated in this project{known}.",
                  annotator=scope.annotator, known=known)  # fmt: skip
    if done_only and layers_in(project, scope, done_only=False):
        return tr(
            "None of these documents is done yet; leave out “only done ones” to export all.",
        )
    if scope.role is Role.GOLD:
        return tr("There is no gold layer yet; settle the annotators' differences first.")
    return tr("Nothing was annotated yet; accept suggestions or label something first.")
