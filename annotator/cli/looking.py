"""``annotator stats``, ``verify`` and ``formats``: they look and change nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from annotator.cli.output import (
    DONE,
    PROBLEMS,
    complain,
    list_problems,
    say,
    write_json,
    write_table,
)
from annotator.cli.paths import FileName, opened_for_looking
from annotator.cli.progress import Meter
from annotator.core.wording import count, one_line

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.services.statistics import AnnotatorFigures

_PROJECT = FileName()


@click.command()
@click.argument("project", type=_PROJECT)
@click.option("--json", "as_json", is_flag=True, help="Machine-readable, with every count.")
def stats(project: Path, as_json: bool) -> None:
    """Show how far PROJECT is: documents, layers, decisions, time; with --json how fast, too.

    \b
    Examples:
      annotator stats news.annotator
      annotator stats news.annotator --json | jq '.annotators[].seconds'
    """
    from annotator.services.statistics import figures
    from annotator.services.time_statistics import time_statistics

    with opened_for_looking(project) as opened:
        found = figures(opened)
        record = found.record()
        if as_json:
            for person in record["annotators"]:
                person["time"] = time_statistics(opened, person["name"]).record()
    if as_json:
        write_json(record)
        return
    click.echo(f"{one_line(found.title)}  (schema {found.schema})")
    click.echo(
        f"{count(found.documents, 'document')}, {count(found.words, 'word')}, "
        f"{count(found.suggestions, 'suggestion')}\n"
    )
    rows = [*found.annotators, *([found.gold] if found.gold is not None else [])]
    if not rows:
        click.echo("Nobody has annotated yet.")
        return
    header = (
        *("annotator", "done", "begun", "hours", "accepted", "corrected", "rejected", "added"),
        *("mentions", "events"),
    )
    write_table(header, map(_row, rows))


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

    Nothing is changed. What is wrong is listed with what helps against it, and the exit code is 1.
    What only does not keep to the schema, such as a role that is filled twice, is listed by kind.

    \b
    Example:
      annotator verify news.annotator
    """
    from annotator.services import departures, verifying

    found = []
    with opened_for_looking(project, sound=False) as opened, Meter("documents") as meter:
        odd = departures.Departures(opened.schema)
        for problem in verifying.verify(opened, meter.tell, odd):
            found.append(problem)
            complain(problem)
        documents = len(opened.documents())
    list_problems(odd.remarks())
    if odd.remarks():
        say(departures.WAY_ON)
    if found:
        say(f"{count(len(found), 'problem')}. What to do:")
        for sentence in verifying.ways_on(opened, found):
            say(sentence)
        return PROBLEMS
    say(f"All is well: {count(documents, 'document')} checked.")
    return DONE


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Machine-readable.")
def formats(as_json: bool) -> int:
    """List the file formats that can be read and written, and what each can't hold.

    Formats of other people are among them where they are installed; those that can't be used are
    listed as problems, and the exit code is 1 then.

    \b
    Example:
      annotator formats
    """
    from annotator.services import exporting

    found = exporting.formats()
    if as_json:
        write_json([each._asdict() for each in found])
        return list_problems(exporting.plug_in_problems())
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
    return list_problems(exporting.plug_in_problems())
