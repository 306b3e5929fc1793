"""``annotator import``: articles into a project."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from annotator.cli.interrupts import interruptible
from annotator.cli.output import complain, list_problems, say
from annotator.cli.progress import Meter
from annotator.services.importing import import_articles
from annotator.services.project import open_project

if TYPE_CHECKING:
    from annotator.services.importing import ImportReport


@click.command("import")
@click.argument("project", type=click.Path(path_type=Path))
@click.argument(
    "files", nargs=-1, required=True, metavar="FILE...", type=click.Path(path_type=Path)
)
@click.option(
    "--format", "format_name", default="", help="The files' format; see annotator formats."
)
@click.option("--encoding", help="The files' encoding where it is not detected.")
@click.option("--text-column", metavar="NAME", help="The column or key that holds the text.")
def import_(
    project: Path,
    files: tuple[Path, ...],
    format_name: str,
    encoding: str | None,
    text_column: str | None,
) -> int:
    """Take articles into PROJECT.

    FILE is an article, a file with several, or a folder of them. A text that is there already is
    named and not taken again. A file that can't be read is listed, the others go on, and the exit
    code is 1. Ctrl+C takes back what was added.

    \b
    Examples:
      annotator import news.annotator articles/
      annotator import news.annotator wire.csv --text-column body
      annotator import news.annotator old/*.txt --encoding windows-1252
    """
    with open_project(project) as opened, interruptible() as interruption:
        with Meter("files") as meter:
            report = import_articles(
                opened,
                files,
                format_name=format_name,
                encoding=encoding,
                text_column=text_column,
                progress=meter.tell,
                cancelled=interruption.asked,
            )
        code = _tell(report)
    return interruption.exit_code if report.cancelled else code


def _tell(report: ImportReport) -> int:
    for duplicate in report.duplicates:
        complain(duplicate)
    code = list_problems(report.problems)
    say(report.summary())
    return code
