"""How far the annotators of a project agree, with what is behind each number.

``compare`` and ``advanced`` do the work where they are called; the two that end in ``_beside`` in a
process of its own, for a thread of a window that must not wait. numpy is imported only when one of
them is called. All give None where they were cancelled, and raise UserError for settings that name
an annotator or a label that is not there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.services.agreement.parts import AgreementSettings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from annotator.services.agreement.comparison import Comparison
    from annotator.services.agreement.parts import Advanced
    from annotator.services.project import Project

    Progress = Callable[[int, int, str], None]

EVERYTHING = AgreementSettings()


def compare(
    project: Project,
    settings: AgreementSettings = EVERYTHING,
    *,
    progress: Progress = lambda done, total, name: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Comparison | None:
    """Compare the layers of a project."""
    from annotator.services.agreement.comparing import run

    return run(project, settings, progress, cancelled)


def compare_beside(
    path: Path,
    settings: AgreementSettings = EVERYTHING,
    *,
    progress: Progress = lambda done, total, name: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Comparison | None:
    """The same in a process of its own. Raises UserError also where that came to an early end."""
    from annotator.services.agreement.beside import run_beside

    found: Comparison | None = run_beside(path, settings, False, progress, cancelled)
    return found


def advanced(
    project: Project,
    settings: AgreementSettings = EVERYTHING,
    *,
    progress: Progress = lambda done, total, name: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Advanced | None:
    """What is on the advanced page: measures of units, and gamma. It takes a while."""
    from annotator.services.agreement.advanced import run_advanced

    return run_advanced(project, settings, progress, cancelled)


def advanced_beside(
    path: Path,
    settings: AgreementSettings = EVERYTHING,
    *,
    progress: Progress = lambda done, total, name: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Advanced | None:
    """The same in a process of its own. Raises UserError also where that came to an early end."""
    from annotator.services.agreement.beside import run_beside

    found: Advanced | None = run_beside(path, settings, True, progress, cancelled)
    return found
