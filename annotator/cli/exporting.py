"""``annotator export``: what was decided, in a format of choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from annotator.cli.interrupts import interruptible
from annotator.cli.output import list_problems, say, write_bytes
from annotator.cli.paths import FileName, is_standard_output, opened_for_looking
from annotator.cli.progress import Meter
from annotator.core.model import Role
from annotator.services import exporting

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.core.documents import Problem
    from annotator.services.project import Project


@click.command()
@click.argument("project", type=FileName())
@click.argument("out", type=FileName(allow_dash=True))
@click.option("--format", "format_name", default="native", help="See annotator formats.")
@click.option("--annotator", metavar="NAME", help="Only this annotator's layers.")
@click.option("--gold", is_flag=True, help="Only the gold layers.")
@click.option("--all", "everything", is_flag=True, help="All annotators' and the gold layers.")
@click.option("--done-only", is_flag=True, help="Only layers that are done.")
def export(
    project: Path,
    out: Path,
    format_name: str,
    annotator: str | None,
    gold: bool,
    everything: bool,
    done_only: bool,
) -> int:
    """Write what was decided in PROJECT to the file OUT (- is standard output).

    All annotators' layers are written, one a line, unless an option says otherwise. Suggestions
    that nobody decided about are never written; rejected ones are kept apart. The file is read
    back before it is put into place, so it is there whole or not at all.

    \b
    Examples:
      annotator export news.annotator all.jsonl
      annotator export news.annotator gold.jsonl --gold
      annotator export news.annotator ana.jsonl --annotator Ana --done-only
      annotator export news.annotator - --format prodigy | prodigy db-in news -
    """
    if sum((annotator is not None, gold, everything)) > 1:
        raise click.UsageError("--annotator, --gold and --all exclude each other; choose one")
    scope = exporting.ANNOTATORS
    if annotator is not None:
        scope = exporting.Scope(annotator)
    elif gold:
        scope = exporting.GOLD
    elif everything:
        scope = exporting.EVERYTHING
    with opened_for_looking(project) as opened:
        if is_standard_output(out):
            code = _to_output(opened, format_name, scope, done_only)
        else:
            code = _to_file(opened, out, format_name, scope, done_only)
        if scope.role is not Role.ANNOTATOR and not done_only:
            _say_unfinished(opened)
        return code


def _say_unfinished(project: Project) -> None:
    from annotator.services.gold_progress import unfinished_gold  # with all that settling needs

    words = unfinished_gold(project)
    if words:
        say(f"{words} --done-only leaves out what is not done.")


def _to_output(project: Project, format_name: str, scope: exporting.Scope, done_only: bool) -> int:
    problems: list[Problem] = []
    chunks = exporting.export_chunks(project, format_name, scope, done_only, problems.append)
    write_bytes(chunks)
    return list_problems(problems)


def _to_file(
    project: Project, out: Path, format_name: str, scope: exporting.Scope, done_only: bool
) -> int:
    with interruptible() as interruption, Meter("layers") as meter:
        report = exporting.export(
            project, out, format_name, scope, done_only, meter.tell, interruption.asked
        )
    code = list_problems(report.problems)
    say(report.summary())
    return interruption.exit_code if report.cancelled else code
