"""What settles by itself: what all annotators agree on and what a rule decides, as one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from annotator.services.project import Project
    from annotator.services.steps import Progress, Taken


def settle_agreed(
    project: Project,
    by: str,
    documents: Iterable[str] | None = None,
    *,
    progress: Progress = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Taken:
    """Write what needs nobody's answer into the gold layers, as one step with one undo.

    Of all documents that two or more annotated, or of these. A document without an open question
    becomes done. Raises UserError where the file can't be written.
    """
    raise NotImplementedError
