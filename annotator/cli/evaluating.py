"""``annotator evaluate``: suggestions against decisions, or one file against another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from annotator.cli.output import list_problems, say, write_json, write_table
from annotator.cli.paths import FileName, opened_for_looking
from annotator.core.errors import UserError
from annotator.core.wording import count
from annotator.services import evaluating

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.services.evaluating import Evaluation

_PROJECT, _UNDEFINED = ".annotator", "-"


@click.command()
@click.argument("predicted", metavar="PROJECT | PREDICTED", type=FileName())
@click.argument("gold", metavar="[GOLD]", required=False, type=FileName())
@click.option("--json", "as_json", is_flag=True, help="Machine-readable, with every count.")
@click.option(
    "--confusions", default=20, show_default=True, type=click.IntRange(min=0), metavar="N",
    help="How many of the most frequent confusions are listed.",
)  # fmt: skip
@click.option(
    "--held-out",
    is_flag=True,
    help="Leave out documents that taught the trained model which made their suggestions.",
)
def evaluate(
    predicted: Path, gold: Path | None, as_json: bool, confusions: int, held_out: bool
) -> int:
    """Measure suggestions: precision, recall and F1, per label and over all.

    With one PROJECT, its suggestions are compared to all layers that are done, and counted as
    accepted, corrected, rejected or missed. Documents that taught the trained model which made
    their suggestions say too much good of it: how many there are is said, and --held-out leaves
    them out.

    With two files (native JSON Lines, as highlight and
    export write them), the first is compared to the second, the gold one.

    Exact means the same characters and label; overlap, at least one character and the label. A
    mention or a trigger is found where its characters are the same, typed where its type is too; an
    argument is found with the same event type and characters, in role with the role too. With
    overlap, arguments and attributes are those of events of the same type whose triggers overlap.
    With ten documents or more, behind F1 stands where it would lie in 95 of 100 draws of other such
    documents. A score is "-" where it is not defined, with the reason beside it.

    What is mixed up is listed with examples; the label "-" stands for nothing, and the same label
    on both sides for other characters.

    \b
    Examples:
      annotator evaluate news.annotator
      annotator evaluate news.annotator --held-out
      annotator evaluate suggestions.jsonl gold.jsonl --json
    """
    result = _evaluated(predicted, gold, held_out=held_out)
    if as_json:
        write_json(result.record())
    else:
        _show(result)
        _show_confusions(result, confusions)
    if result.taught:
        say(result.caution())
    return list_problems(result.problems)


def _evaluated(predicted: Path, gold: Path | None, *, held_out: bool) -> Evaluation:
    if gold is None:
        with opened_for_looking(predicted) as project:
            return evaluating.evaluate_project(project, held_out=held_out)
    if held_out:
        raise click.UsageError("--held-out stands with a project; files don't say what was taught")
    _refuse_projects(predicted, gold)
    return evaluating.evaluate_files(predicted, gold)


def _refuse_projects(*files: Path) -> None:
    for each in files:
        if each.suffix == _PROJECT:
            raise UserError(
                f"{each} is a project, which is evaluated alone; to compare it with a file, "
                f"export it first: annotator export {each.name} {each.stem}.jsonl"
            )


def _show(result: Evaluation) -> None:
    layers, documents = count(result.layers, "layer"), count(result.documents, "document")
    click.echo(f"{layers} of {documents}\n")
    header = ("measure", "label", "right", "predicted", "gold", "precision", "recall", "f1")
    write_table(
        (*header, "95 %", "not defined because"),
        [
            (
                *(measure, label or "(all)"),
                *map(str, (score.matched, score.predicted, score.gold)),
                *map(_number, (score.precision, score.recall, score.f1)),
                "" if score.low is None else f"{score.low:.2f} to {score.high:.2f}",
                score.undefined,
            )
            for measure, label, score in result.rows()
        ],
    )
    if result.fates:
        click.echo("\nWhat became of the suggestions")
        counts = ("accepted", "corrected", "rejected", "undecided")
        write_table(
            ("kind", "label", "suggester", *counts, "precision", "not defined because"),
            [
                (
                    *(kind, label, source),
                    *(str(getattr(fate, name)) for name in counts),
                    _number(fate.precision),
                    "" if fate.precision is not None else "nothing decided",
                )
                for (kind, source, label), fate in sorted(result.fates.items())
            ],
        )
    if result.missed:
        click.echo("\nMissed: added by hand")
        rows = [(kind, label, str(n)) for (kind, label), n in sorted(result.missed.items())]
        write_table(("kind", "label", "added"), rows)


def _show_confusions(result: Evaluation, most: int) -> None:
    """The most frequent confusions, the first example of each in its row, the others below it."""
    shown = list(result.confusions.items())[:most]
    if not shown:
        return
    click.echo("\nMixed up")
    rows = []
    for (kind, gold, suggested), confused in shown:
        first = (str(confused.count), kind, gold or _UNDEFINED, suggested or _UNDEFINED)
        for each in confused.examples:
            words = f"{each.before}>>{each.words}<<{each.after}"
            rows.append((*first, " ".join(words.split()), each.document))
            first = ("", "", "", "")
    write_table(("times", "kind", "gold", "suggested", "for example", "document"), rows)
    left_out = len(result.confusions) - len(shown)
    if left_out:
        click.echo(f"and {count(left_out, 'rarer confusion')}")


def _number(value: float | None) -> str:
    return _UNDEFINED if value is None else f"{value:.3f}"
