"""``annotator stats``, ``verify`` and ``formats``: they look and change nothing."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from annotator.cli.output import DONE, PROBLEMS, complain, say, write_json, write_table
from annotator.cli.progress import Meter
from annotator.core.errors import UserError

if TYPE_CHECKING:
    from annotator.services.project import Project
    from annotator.services.statistics import AnnotatorFigures

_PROJECT = click.Path(path_type=Path)


def opened_for_looking(path: Path) -> Project:
    """A project for looking at it, also where it can't be written. Raises UserError."""
    from annotator.services.project import open_for_reading, open_project

    try:
        return open_project(path)
    except UserError:
        return open_for_reading(path)


@click.command()
@click.argument("project", type=_PROJECT)
@click.option("--json", "as_json", is_flag=True, help="Machine-readable, with every count.")
def stats(project: Path, as_json: bool) -> None:
    """Show how far PROJECT is: documents, layers, decisions, time.

    \b
    Examples:
      annotator stats news.annotator
      annotator stats news.annotator --json | jq '.annotators[].seconds'
    """
    from annotator.services.statistics import figures

    with opened_for_looking(project) as opened:
        found = figures(opened)
    if as_json:
        write_json(asdict(found))
        return
    click.echo(f"{found.title}  (schema {found.schema})")
    click.echo(
        f"{found.documents} documents, {found.words} words, {found.suggestions} suggestions\n"
    )
    if not found.annotators:
        click.echo("Nobody has annotated yet.")
        return
    header = (
        *("annotator", "done", "begun", "hours", "accepted", "corrected", "rejected", "added"),
        *("mentions", "events"),
    )
    write_table(header, map(_row, found.annotators))


def _row(person: AnnotatorFigures) -> list[str]:
    numbers = [
        *(person.decisions[name] for name in ("accepted", "corrected", "rejected")),
        *(person.added, sum(person.mentions.values()), sum(person.events.values())),
    ]
    begun = sum(person.layers.values()) - person.layers["done"]
    hours = f"{person.seconds / 3600:.1f}"
    return [person.name, str(person.layers["done"]), str(begun), hours, *map(str, numbers)]


@click.command()
@click.argument("project", type=_PROJECT)
def verify(project: Path) -> int:
    """Check PROJECT: the file, every text and offset, the schema, and that the log replays.

    Nothing is changed. The exit code is 1 where something is wrong, which is listed.

    \b
    Example:
      annotator verify news.annotator
    """
    from annotator.services import verifying

    count = 0
    with opened_for_looking(project) as opened, Meter("documents") as meter:
        for problem in verifying.verify(opened, meter.tell):
            count += 1
            complain(problem)
        documents = len(opened.documents())
    if count:
        say(f"{count} problems. Open the newest copy beside the project where they matter.")
        return PROBLEMS
    say(f"All is well: {documents} documents checked.")
    return DONE


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Machine-readable.")
def formats(as_json: bool) -> None:
    """List the file formats that can be read and written.

    \b
    Example:
      annotator formats
    """
    from annotator.services import exporting

    found = exporting.formats()
    if as_json:
        write_json([each._asdict() for each in found])
        return
    rows = [
        (
            each.name,
            each.title,
            " ".join(each.endings),
            "yes" if each.reads else "no",
            "yes" if each.writes else "no",
        )
        for each in found
    ]
    write_table(("name", "format", "endings", "import", "export"), rows)
    for each in found:
        if each.losses:
            click.echo(f"\n{each.name}: {each.losses}")
