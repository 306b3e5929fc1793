"""The files that ``annotator agreement`` writes: the report, and feedback for annotators."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.cli.output import DONE, say
from annotator.cli.paths import opened_for_looking
from annotator.cli.progress import Meter
from annotator.core.errors import UserError
from annotator.core.wording import count
from annotator.services.agreement_report import write_agreement
from annotator.services.clock import now
from annotator.services.feedback_report import write_feedback

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from annotator.services.agreement.comparison import Comparison
    from annotator.services.agreement.parts import Advanced
    from annotator.services.project import Project


def write_report(project: Project, found: Comparison, more: Advanced | None, path: Path) -> None:
    """Write the report of a comparison as HTML, and say where. Raises UserError."""
    if path.suffix.lower() not in (".html", ".htm"):
        raise UserError(f"The report is HTML; give {path.name} the ending .html.")
    instead = ", in the place of the file that was there" if path.exists() else ""
    write_agreement(found, project, path, when=now(), advanced=more)
    say(f"Report written to {path}{instead}.")


def write_feedback_to(project: Path, folder: Path, annotators: Sequence[str]) -> int:
    """Write each of these annotators (or all) a report into a folder. Raises UserError."""
    with opened_for_looking(project) as opened, Meter("reports") as meter:
        written = write_feedback(opened, folder, annotators, when=now(), progress=meter.tell)
    for each in written:
        say(f"{each.path}: {count(each.differences, 'difference')}.")
    return DONE
