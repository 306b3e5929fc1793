"""Which annotated documents of an import will come in, told before anything is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.model import Role

if TYPE_CHECKING:
    from annotator.core.documents import AnnotatedDocument
    from annotator.services.annotation_import import Wish
    from annotator.services.project import Project


class ComingLayers:
    """Asked for one document after the other, in the order in which they would be taken in.

    A layer stays outside where it names nobody, where its annotator has begun the document (or
    got a layer of it from this import), and where the project has the document with another text.
    """

    def __init__(self, project: Project, wish: Wish) -> None:
        self._file, self._wish = project.file, wish
        self._made: set[tuple[str, str, Role]] = set()

    def takes(self, found: AnnotatedDocument) -> bool:
        """Whether this one will come in."""
        name = self._wish.annotator or found.annotator
        if not name and not self._wish.as_suggestions:
            return False
        about = found.document
        known = self._file.documents.with_hash(about.sha256)
        if known is None and self._file.documents.get(about.id) is not None:
            return False
        if self._wish.as_suggestions:
            return True
        role = Role.ANNOTATOR if self._wish.annotator else found.role
        own = about.sha256, name, role
        layer = self._file.layers.find(known.id, name, role) if known is not None else None
        if own in self._made or (layer is not None and layer.revision):
            return False
        if found.items:  # a layer in which nothing was done stays open for the next one
            self._made.add(own)
        return True
