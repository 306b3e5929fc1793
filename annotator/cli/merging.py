"""``annotator merge``: what annotators did in their packages, back into the project."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

import click

from annotator.cli.interrupts import interruptible
from annotator.cli.output import (
    DONE,
    PROBLEMS,
    list_problems,
    say,
    write_bytes,
    write_json,
    write_table,
)
from annotator.cli.paths import FileName, NewFileName, opened, opened_for_looking
from annotator.cli.progress import Meter
from annotator.core.errors import UserError
from annotator.services.clock import stamp
from annotator.services.folder_watch import FolderWatch
from annotator.services.kept_layers import bring_back, export_kept, kept_layers
from annotator.services.merging import merge as merge_packages
from annotator.services.project import checked_name, system_user

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.cli.interrupts import Interruption
    from annotator.services.merging import MergeReport
    from annotator.services.project import Project

_SECONDS = 1.0  # between two looks at a watched folder


@click.command()
@click.argument("project", type=FileName())
@click.argument("packages", nargs=-1, metavar="PACKAGE...", type=FileName())
@click.option(
    "--watch",
    type=FileName(file_okay=False),
    metavar="FOLDER",
    help="Merge what comes into this folder, until Ctrl+C.",
)
@click.option("--kept", is_flag=True, help="List the layers that are kept beside.")
@click.option("--bring-back", metavar="ID", help="Make this kept layer the annotator's layer.")
@click.option(
    "--export-kept",
    nargs=2,
    type=(str, NewFileName()),
    metavar="ID FILE",
    help="Write this kept layer as JSON Lines.",
)
@click.option("--as", "name", metavar="NAME", help="With --bring-back: who does it.")
@click.option("--json", "as_json", is_flag=True, help="Machine-readable report.")
def merge(project: Path, packages: tuple[Path, ...], as_json: bool, **wishes: Any) -> int:
    """Take what annotators did in their PACKAGEs (files, or folders of them) into PROJECT.

    In any order, any number of times: the outcome is the same. The newest state of each layer
    stands, with its whole history. Where a layer was changed in two places, the state with more
    edits stands and the other one is kept beside. What can't be used is listed (each layer
    by itself with --json), the rest is merged, and the exit code is 1. The files are only read; the
    project is backed up before it is changed.

    \b
    Examples:
      annotator merge news.annotator returned/*.annotator
      annotator merge news.annotator --watch returned/
      annotator merge news.annotator --kept
      annotator merge news.annotator --bring-back 5f0c...
    """
    named = ("watch", "kept", "bring_back", "export_kept")
    if sum(bool(each) for each in (packages, *map(wishes.get, named))) != 1:
        raise click.UsageError(
            "name packages, or one of --watch, --kept, --bring-back and --export-kept"
        )
    if wishes["kept"] or wishes["export_kept"]:
        return _look_at_kept(project, wishes["export_kept"], as_json=as_json)
    with opened(project) as made, interruptible() as interruption:
        if wishes["bring_back"]:
            return _bring_back(made, wishes["bring_back"], wishes["name"])
        if wishes["watch"]:
            return _watch(made, wishes["watch"], interruption, as_json=as_json)
        with Meter("packages") as meter:
            asked = interruption.asked
            report = merge_packages(made, packages, progress=meter.tell, cancelled=asked)
        if as_json:
            write_json(_record(report))
        code = _tell(report)
    return interruption.exit_code if report.cancelled else code


def _look_at_kept(project: Path, to_export: tuple[str, Path] | None, *, as_json: bool) -> int:
    with opened_for_looking(project) as looked_at:
        if to_export:
            export_kept(looked_at, *to_export)
        else:
            _list_kept(looked_at, as_json=as_json)
    return DONE


def _bring_back(project: Project, kept_id: str, name: str | None) -> int:
    who = checked_name(name) if name else system_user()
    bring_back(project, kept_id, stamp(who))
    say("The kept layer is the layer now; undo in its document takes that back.")
    return DONE


def _watch(project: Project, folder: Path, interruption: Interruption, *, as_json: bool) -> int:
    """Merge what comes into a folder, until somebody asks to stop; 1 where anything was wrong."""
    watch = FolderWatch(folder, but=project.path)
    say(f"Watching {folder}; Ctrl+C ends it.")
    code = DONE
    while not interruption.asked():
        paths = watch.arrived()
        if paths:
            try:
                report = merge_packages(project, paths, cancelled=interruption.asked)
            except UserError as error:  # such as another program writing it: try again
                say(str(error))
                watch.put_back(paths)
                code = PROBLEMS
            else:
                if as_json:
                    line = json.dumps(_record(report), ensure_ascii=False)
                    write_bytes([line.encode("utf-8"), b"\n"])
                code = max(code, _tell(report))
        time.sleep(_SECONDS)
    return code


def _tell(report: MergeReport) -> int:
    code = list_problems(one for each in report.packages for one in each.grouped())
    for package in report.packages:
        if not package.refused:
            say(package.summary())
    if report.backup is not None:
        say(f"The project as it was before is in {report.backup}.")
    say(report.summary())
    return code


def _record(report: MergeReport) -> dict[str, Any]:
    return {
        "packages": [
            {
                "file": str(each.path),
                "annotator": each.annotator,
                "merged": not each.refused,
                "taken": each.taken,
                "known": each.known,
                "older": each.older,
                "kept": each.kept,
                "problems": [{"where": one.where, "why": one.why} for one in each.problems],
            }
            for each in report.packages
        ],
        "backup": str(report.backup) if report.backup else None,
        "left": report.left,
    }


def _list_kept(project: Project, *, as_json: bool) -> None:
    found = kept_layers(project)
    if as_json:
        write_json([each._asdict() for each in found])
        return
    if not found:
        click.echo("Nothing is kept beside.")
        return
    header = ("id", "document", "annotator", "edits", "changed", "why")
    write_table(
        header,
        ([e.id, e.title, e.annotator, str(e.edits), e.updated, e.why] for e in found),
    )
