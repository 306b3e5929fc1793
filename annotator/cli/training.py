"""``annotator train``: learn from what was annotated in a project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click
from click.core import ParameterSource

from annotator.cli.interrupts import interruptible
from annotator.cli.output import DONE, say, write_json, write_table
from annotator.cli.paths import FileName, opened
from annotator.core.errors import UserError
from annotator.services import training

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.services.training import TrainingReport


@click.command()
@click.argument("project", type=FileName())
@click.option(
    "--passes",
    type=click.IntRange(min=1, max=1000),
    default=training.PASSES,
    show_default=True,
    help="How often to go through the documents, at most.",
)
@click.option("--seed", type=int, default=0, show_default=True, help="For the order of examples.")
@click.option("--fresh", is_flag=True, help="Begin anew instead of going on.")
@click.option("--save", type=FileName(), help="A new folder for the model, used or not.")
@click.option(
    "--use",
    type=click.IntRange(min=0),
    metavar="NUMBER",
    help="Train nothing; go back to this older model, or with 0 to the rules alone.",
)
@click.option("--json", "as_json", is_flag=True, help="Machine-readable.")
def train(project: Path, use: int | None, **options: Any) -> int:
    """Learn from the documents of PROJECT that are done, and use it for suggestions if it helps.

    A fifth of the documents is held out; training ends when nothing is gained on them any more.
    Then, label by label, the model takes the place of the rules where that saves keys, in more of
    them than chance explains, and the whole is used only if it costs fewer keys than what is used
    now. Of each label you see what the model reaches alone and what suggestions come to; one that
    is in fewer than five held-out documents can't be told from chance, and what it lacks is said.
    Since they also choose, the held-out documents make the figures after it look a little
    better than new ones will. annotator suggest brings its suggestions into the documents that
    nobody has opened. Models lie in a folder beside the project; older ones stay, and --use goes
    back to one. Stopped with Ctrl+C, or broken off, it goes on from the last whole pass when it is
    run again. A model is a plain spaCy pipeline that spacy.load opens.

    \b
    Examples:
      annotator train news.annotator
      annotator train news.annotator --save news_model
      annotator train news.annotator --use 1
    """
    if use is not None:
        _refuse_options_of_a_training()
        return _go_back(project, use)
    return _train(project, **options)


def _refuse_options_of_a_training() -> None:
    """Where a model is gone back to, nothing would come of them."""
    context = click.get_current_context()
    for each in context.command.get_params(context):
        said = context.get_parameter_source(each.name or "")
        if each.name not in ("project", "use") and said is ParameterSource.COMMANDLINE:
            raise click.UsageError(
                f"--use trains nothing, so it stands without {each.opts[0]}; a model that is kept "
                "lies beside the project, in the folder NAME.models/NUMBER/pipeline."
            )


def _train(
    path: Path, *, passes: int, seed: int, fresh: bool, save: Path | None, as_json: bool
) -> int:
    if save is not None and save.exists():
        raise UserError(f"{save} is there already; name a new folder.")
    with opened(path) as made, interruptible() as interruption:
        report = training.train(
            made,
            passes=passes,
            seed=seed,
            fresh=fresh,
            progress=_tell,
            cancelled=interruption.asked,
            save=save,
        )
    if not report.cancelled:
        _show(report, as_json=as_json)
    for each in report.changes:
        if each.more:
            say(each.why_not_judged())
    say(report.summary())
    return interruption.exit_code if report.cancelled else DONE


def _go_back(path: Path, number: int) -> int:
    with opened(path) as project:
        training.go_back(project, number)
    used = f"Model {number:04} is" if number else "The rules alone are"
    say(f"{used} used from now on. annotator suggest --again refreshes what nobody decided about.")
    return DONE


def _tell(number: int, passes: int, f1: float) -> None:
    say(f"Pass {number} of at most {passes}: F1 {f1:.3f} on held-out documents.")


def _show(report: TrainingReport, *, as_json: bool) -> None:
    if as_json:
        write_json(
            {
                "documents": {"taught": report.taught, "held_out": report.held_out},
                "passes": report.passes,
                "best_pass": report.best,
                "f1": {"before": report.before, "after": report.after, "model": report.model},
                "by_label": [each._asdict() for each in report.changes],
                "adopted": str(report.adopted) if report.adopted else None,
            }
        )
        return
    rows = [
        (
            *(each.label, str(each.gold), str(each.documents)),
            *(f"{f1 or 0.0:.3f}" for f1 in (each.before, each.model, each.after)),
            "the model" if each.used and report.adopted else "as before",
        )
        for each in report.changes
    ]
    total = str(sum(each.gold for each in report.changes))
    figures = (f"{f1:.3f}" for f1 in (report.before, report.model, report.after))
    rows.append(("(all)", total, str(report.held_out), *figures, ""))
    heads = ("label", "gold", "documents", "before", "model alone", "after", "suggested by")
    write_table(heads, rows)
