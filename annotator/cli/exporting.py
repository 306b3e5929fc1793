"""``annotator export``: what was decided, in a format of choice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from annotator.cli.interrupts import interruptible
from annotator.cli.output import DONE, PROBLEMS, list_problems, say, write_bytes
from annotator.cli.paths import FileName, is_standard_output, opened_for_looking
from annotator.cli.progress import Meter
from annotator.core.documents import Loss
from annotator.core.errors import UserError
from annotator.core.model import Role
from annotator.services import exporting
from annotator.services.export_orders import Order, StrictError, carry_out, shares_from
from annotator.services.library import format_to_write

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from annotator.core.documents import Problem
    from annotator.services.project import Project

_NATIVE = "native"  # is no surprise


@click.command()
@click.argument("project", type=FileName())
@click.argument("out", type=FileName(allow_dash=True))
@click.option(
    "--format", "format_name", default="", help="See annotator formats; else by OUT's ending."
)
@click.option("--annotator", metavar="NAME", help="Only this annotator's layers.")
@click.option("--gold", is_flag=True, help="Only the gold layers.")
@click.option("--all", "everything", is_flag=True, help="All annotators' and the gold layers.")
@click.option("--done-only", is_flag=True, help="Only layers that are done.")
@click.option("--strict", is_flag=True, help="Write nothing where the format can't hold it all.")
@click.option("--split", "shares", metavar="A/B/C", help="Train, dev and test files, as 80/10/10.")
@click.option("--seed", default=1, show_default=True, help="What the split is drawn with.")
@click.option("--card", is_flag=True, help="Write a dataset card (Markdown) beside the data.")
@click.option("--licence", default="", metavar="WORDS", help="The licence that the card names.")
def export(project: Path, out: Path, format_name: str, **options: Any) -> int:
    """Write what was decided in PROJECT to the file OUT (- is standard output).

    All annotators' layers are written, one a line, unless an option says otherwise. Suggestions
    that nobody decided about are never written; rejected ones are kept apart. The file is read
    back before it is put into place, so it is there whole or not at all. The format is the one
    named, else that of OUT's ending; to standard output it is Annotator's JSON Lines.

    What the format can't hold is counted and listed, and the exit code is 1 then; with --strict
    it is 2, and nothing is written. With --split, OUT.jsonl becomes OUT-train.jsonl and so on: a
    text is in one of them alone, and labels are spread alike.

    \b
    Examples:
      annotator export news.annotator all.jsonl
      annotator export news.annotator gold.jsonl --gold --split 80/10/10 --seed 7 --card
      annotator export news.annotator ana.jsonl --annotator Ana --done-only
      annotator export news.annotator gold.zip --gold --format brat --strict
      annotator export news.annotator - --format prodigy | prodigy db-in news -
    """
    order = _order(out, format_for(out, format_name, "--format"), **options)
    with opened_for_looking(project) as opened:
        code = _to_output(opened, order) if is_standard_output(out) else _to_file(opened, order)
        if order.scope.role is not Role.ANNOTATOR and not order.done_only:
            _say_unfinished(opened)
        return code


def _say_unfinished(project: Project) -> None:
    from annotator.services.gold_progress import unfinished_gold  # with all that settling needs

    words = unfinished_gold(project)
    if words:
        say(f"{words} --done-only leaves out what is not done.")


def _order(out: Path, format_name: str, shares: str | None, **options: Any) -> Order:
    whose = [options.pop(name) for name in ("annotator", "gold", "everything")]
    order = Order(
        out,
        format_name,
        _scope(*whose),
        shares=shares_from(shares) if shares is not None else (),
        **options,
    )
    if is_standard_output(out) and (order.shares or order.card):
        raise click.UsageError("--split and --card need files; name one instead of -")
    return order


def _scope(annotator: str | None, gold: bool, everything: bool) -> exporting.Scope:
    if sum((annotator is not None, gold, everything)) > 1:
        raise click.UsageError("--annotator, --gold and --all exclude each other; choose one")
    if annotator is not None:
        return exporting.Scope(annotator)
    if gold:
        return exporting.GOLD
    return exporting.EVERYTHING if everything else exporting.ANNOTATORS


def format_for(target: Path, name: str, option: str) -> str:
    """The name of the format to write: the one that is named, else that of the file's ending.

    Of formats that share an ending the first is taken, and said, with the ``option`` to name one.
    Raises UserError where the ending tells nothing, and where no export can be written at all.
    """
    if name or is_standard_output(target):
        return name or _NATIVE
    exporting.check_target(target)
    found = format_to_write(target)
    alike = [each.name for each in exporting.writable_formats() if each.ending == found.ending]
    if found.name != _NATIVE and len(alike) > 1:
        say(
            f"Written as {found.name}. Of the formats with the ending “{found.ending}” "
            f"({', '.join(alike)}) {option} names another one."
        )
    return found.name


def refuse_losses(losses: Iterable[str], format_name: str) -> None:
    """List losses, and raise UserError where there are any."""
    if list_losses(losses, format_name):
        raise UserError(
            f"The format “{format_name}” can't hold all of this, so nothing was written; choose "
            "another one, or leave out --strict."
        )


def list_losses(losses: Iterable[str], format_name: str) -> int:
    """List what a format can't hold; the exit code that it means."""
    code = DONE
    for each in losses:
        say(f"Not held by {format_name}: {each}")
        code = PROBLEMS
    return code


def _to_output(project: Project, order: Order) -> int:
    problems: list[Problem] = []
    losses = exporting.loss_report()

    def report(problem: Problem) -> None:
        if isinstance(problem, Loss):
            losses.take(problem)
        else:
            problems.append(problem)

    how = order.format_name, order.scope, order.done_only
    if order.strict:
        refuse_losses(exporting.losses_of(project, *how), order.format_name)
    write_bytes(exporting.export_chunks(project, *how, report))
    return max(list_losses(losses.sentences(), order.format_name), list_problems(problems))


def _to_file(project: Project, order: Order) -> int:
    with interruptible() as interruption, Meter("layers") as meter:
        try:
            report = carry_out(project, order, meter.tell, interruption.asked)
        except StrictError as error:
            list_losses(error.losses, order.format_name)
            raise
    code = max(list_losses(report.losses, order.format_name), list_problems(report.problems))
    say(report.summary())
    for each in report.read_back.splitlines():
        say(each)
    for path in report.files if len(report.files) > 1 else ():
        say(f"Written: {path}")
    return interruption.exit_code if report.cancelled else code
