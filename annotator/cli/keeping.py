"""``annotator backup``, ``restore`` and ``salvage``: keeping a project, and getting it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from annotator.cli.output import DONE, PROBLEMS, say, write_table
from annotator.cli.paths import FileName, NewFileName, is_standard_output
from annotator.cli.progress import Meter
from annotator.core.errors import UserError
from annotator.core.wording import count

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.services.salvaging import Salvaged

_PROJECT = FileName()


@click.command()
@click.argument("project", type=_PROJECT)
@click.argument("copy", type=NewFileName(), required=False)
def backup(project: Path, copy: Path | None) -> None:
    """Copy PROJECT as it is now: into its folder of backups, or to the file COPY.

    It is checked for damage first. A window may have the project open meanwhile. The window makes
    a backup a day by itself, of which seven are kept; those made by this command are never removed.

    \b
    Examples:
      annotator backup news.annotator
      annotator backup news.annotator /media/stick/news.annotator
    """
    from annotator.services.project import found_project
    from annotator.services.restoring import back_up

    if copy is not None and is_standard_output(copy):
        raise UserError("A backup is a file of its own; give it a name, as in copy.annotator.")
    say(f"{back_up(found_project(project), copy)} is written.")


@click.command()
@click.argument("project", type=_PROJECT)
@click.argument("backup", type=FileName(exists=True, dir_okay=False), required=False)
@click.option("--list", "only_list", is_flag=True, help="Only list the backups, newest first.")
def restore(project: Path, backup: Path | None, only_list: bool) -> None:
    """Put BACKUP, or the newest good backup beside it, in PROJECT's place.

    What is there now is kept beside it under another name. No window may have it open.

    \b
    Examples:
      annotator restore news.annotator --list
      annotator restore news.annotator
      annotator restore news.annotator "news backups/news 2024-01-18.annotator"
    """
    from annotator.services.project import found_project
    from annotator.services.restoring import backups_of
    from annotator.services.restoring import restore as put_back

    project = found_project(project)
    if only_list:
        rows = [
            (each.path.name, f"{each.at.astimezone():%Y-%m-%d %H:%M}", each.why or "good")
            for each in backups_of(project)
        ]
        write_table(("backup", "written", "state"), rows)
        return
    done = put_back(project, backup)
    kept = f" What was there is {done.aside.name} now." if done.aside else ""
    say(f"{project.name} is as it was in {done.backup.name} again.{kept}")


@click.command()
@click.argument("damaged", type=FileName(exists=True, dir_okay=False))
@click.argument("new", type=NewFileName())
def salvage(damaged: Path, new: Path) -> int:
    """Save everything that can be read of the project DAMAGED into a NEW project.

    DAMAGED is only read. Texts that are lost come from its backups. Where a layer's annotations and
    its history no longer agree, the one that knows more stands. The exit code is 1 where anything
    was lost.

    \b
    Example:
      annotator salvage news.annotator saved.annotator
    """
    from annotator.services import salvaging

    with Meter("steps") as meter:
        steps = iter(range(1, 1 << 62))
        found = salvaging.salvage(damaged, new, lambda what: meter.tell(next(steps), 0, what))
    say(
        f"Saved: {count(found.documents, 'document')}, {count(found.layers, 'layer')}, "
        f"{count(found.items, 'annotation')}."
    )
    for line in _losses(found):
        say(line)
    return DONE if found.is_all else PROBLEMS


def _losses(found: Salvaged) -> list[str]:
    lines = [
        (found.damaged, f"Damaged: {', '.join(found.damaged)}."),
        (found.changed, f"Not the text that was imported: {', '.join(found.changed)}."),
        (found.from_log, f"{count(found.from_log, 'layer')} brought back from its history."),
        (found.from_items, f"{count(found.from_items, 'layer')} without a history before today."),
        (found.lost, f"{count(found.lost, 'annotation')} lost."),
        (found.suggestions, f"{count(found.suggestions, 'suggestion')} lost."),
        (found.schema_lost, "The schema was lost: the default one stands in its place."),
    ]
    return [line for is_so, line in lines if is_so]
