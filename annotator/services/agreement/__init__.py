"""How far the annotators of a project agree, with what is behind each number.

``compare`` does the work where it is called; ``compare_beside`` in a process of its own, for a
window that must not wait. numpy is imported only when one of them is called.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.services.agreement.parts import AgreementSettings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from annotator.services.agreement.comparison import Comparison
    from annotator.services.project import Project

EVERYTHING = AgreementSettings()


def compare(
    project: Project,
    settings: AgreementSettings = EVERYTHING,
    *,
    progress: Callable[[int, int, str], None] = lambda done, total, name: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Comparison | None:
    """Compare the layers of a project; None where it was cancelled.

    Raises UserError for settings that name an annotator or a label that is not there.
    """
    from annotator.services.agreement.comparing import run

    return run(project, settings, progress, cancelled)


def compare_beside(
    path: Path,
    settings: AgreementSettings = EVERYTHING,
    *,
    progress: Callable[[int, int, str], None] = lambda done, total, name: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Comparison | None:
    """The same in a process of its own: for a thread of the window, which then stays free.

    Raises UserError also where the process came to an early end.
    """
    from annotator.services.agreement.beside import run_beside

    return run_beside(path, settings, progress, cancelled)
