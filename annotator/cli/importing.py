"""``annotator import``: articles, and annotations, into a project."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import click

from annotator.cli.interrupts import interruptible
from annotator.cli.output import complain, list_problems, say
from annotator.cli.paths import FileName, opened
from annotator.cli.progress import Meter
from annotator.core.wording import count
from annotator.services.annotation_import import import_annotations, import_with_names
from annotator.services.importing import import_articles
from annotator.services.previewing import options_for
from annotator.services.project import checked_name

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from annotator.services.importing import ImportReport

_FLAGS = ("as_layers", "as_suggestions", "add_names")


@click.command("import")
@click.argument("project", type=FileName())
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=FileName())
@click.option(
    "--format", "format_name", default="", help="The files' format; see annotator formats."
)
@click.option("--encoding", help="The files' encoding where it is not detected.")
@click.option("--text-column", metavar="NAME", help="The column or key that holds the text.")
@click.option("--name-column", metavar="NAME", help="The column or key that names the documents.")
@click.option("--annotator", metavar="NAME", help="Take annotations in as this person's layers.")
@click.option("--as-layers", is_flag=True, help="Take annotations in as their own annotators'.")
@click.option("--as-suggestions", is_flag=True, help="Take annotations in as suggestions.")
@click.option("--add-names", is_flag=True, help="Add to the schema the labels that it lacks.")
def import_(project: Path, files: tuple[Path, ...], **how: Any) -> int:
    """Take articles, or annotated articles, into PROJECT.

    FILE is an article, a file with several, or a folder of them. A text that is there already is
    named and not taken again; one that is nearly the same is taken and named. A file that can't be
    read is listed, the others go on, and the exit code is 1. Ctrl+C takes back what was added.

    Of annotated files the articles alone are taken, unless an option says what becomes of the
    annotations; texts that are nearly the same are not looked for then. What the schema has no
    name for is left out and listed; --add-names adds such names to the schema. A layer that
    somebody began already is never changed.

    \b
    Examples:
      annotator import news.annotator articles/
      annotator import news.annotator wire.csv --text-column body
      annotator import news.annotator old/*.txt --encoding windows-1252
      annotator import news.annotator export.jsonl --as-layers
      annotator import news.annotator predictions.jsonl --as-suggestions
      annotator import news.annotator labelstudio.json --as-layers --add-names
      annotator import news.annotator brat.zip --format brat --annotator Ana
    """
    wanted = {name: how.pop(name) for name in ("annotator", *_FLAGS)}
    take = _taker(**wanted)
    options = options_for(**{name: value or "" for name, value in how.items()})
    with opened(project) as made, interruptible() as interruption:
        with Meter("files") as meter:
            asked = interruption.asked
            report = take(made, files, options=options, progress=meter.tell, cancelled=asked)
        code = _tell(report)
    return interruption.exit_code if report.cancelled else code


def _taker(
    annotator: str | None, as_layers: bool, as_suggestions: bool, add_names: bool
) -> Callable[..., ImportReport]:
    """What takes files in. Raises UsageError where the options contradict each other."""
    if as_suggestions and (as_layers or annotator is not None):
        raise click.UsageError("annotations become layers or suggestions; choose one")
    if not (as_suggestions or as_layers or annotator is not None):
        if add_names:
            raise click.UsageError("--add-names is for annotations; say what becomes of them")
        return import_articles
    name = checked_name(annotator) if annotator is not None else ""
    into = import_with_names if add_names else import_annotations
    return partial(into, annotator=name, as_suggestions=as_suggestions)


def _tell(report: ImportReport) -> int:
    for remark in (*report.duplicates, *report.similar):
        complain(remark)
    code = list_problems(report.problems)
    if report.annotated:
        say(
            f"Annotations were left out in {count(report.annotated, 'document')}; --as-layers, "
            "--as-suggestions or --annotator says what becomes of them."
        )
    say(report.summary())
    return code
