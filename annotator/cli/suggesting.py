"""``annotator suggest``: pre-highlight a project's documents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from annotator.cli.interrupts import interruptible
from annotator.cli.output import list_problems, say
from annotator.cli.paths import FileName, opened
from annotator.cli.progress import Meter
from annotator.services.llm_suggesting import ModelChoice, endpoint_of, suggest_by_model
from annotator.services.suggesting import choose_pipeline, suggest_all

if TYPE_CHECKING:
    from pathlib import Path


@click.command()
@click.argument("project", type=FileName())
@click.option(
    "--workers",
    type=click.IntRange(min=1, max=64),
    help="How many processes work side by side; left out, as many as pay.",
)
@click.option(
    "--cluster",
    metavar="ADDRESS",
    default="",
    help="Have it done by the workers of a Dask cluster, such as tcp://192.168.1.5:8786. They get "
    "the texts.",
)
@click.option(
    "--pipeline",
    metavar="NAME",
    help="The spaCy pipeline that this project uses from now on: an installed package, a folder, "
    "or blank:CODE for a language without one.",
)
@click.option(
    "--llm",
    metavar="URL",
    help="Add what a language model proposes: an OpenAI-compatible address, such as "
    "http://localhost:11434/v1. Nothing is asked without this.",
)
@click.option("--llm-model", metavar="NAME", default="", help="The language model's name.")
@click.option(
    "--llm-key-name",
    metavar="NAME",
    default="",
    help="The name of its key in the system's keyring (keyring set annotator NAME); "
    "ANNOTATOR_LLM_KEY in the environment goes before it.",
)
@click.option(
    "--yes-send", is_flag=True, help="The texts may be sent to another computer's language model."
)
@click.option("--again", is_flag=True, help="Refresh what nobody decided about, in all documents.")
def suggest(
    project: Path,
    workers: int | None,
    cluster: str,
    pipeline: str | None,
    again: bool,
    **llm: Any,
) -> int:
    """Make suggestions for all documents of PROJECT that have none yet.

    Once a newly trained model is used, also for those that nobody has opened since.

    They are stored as they come. Stopped with Ctrl+C, or broken off, it goes on from there when it
    is run again. The suggestions are the same however many processes make them, here or on the
    workers of a cluster. These need the same Annotator and the same language model as this
    computer; those that lack either are listed and get nothing.

    \b
    Examples:
      annotator suggest news.annotator
      annotator suggest news.annotator --workers 8
      annotator suggest news.annotator --cluster tcp://192.168.1.5:8786
      annotator suggest news.annotator --again
      annotator suggest nouvelles.annotator --pipeline fr_core_news_sm
      annotator suggest news.annotator --llm http://localhost:11434/v1 --llm-model qwen3:8b
    """
    if llm["llm"] is not None:
        if workers or cluster or pipeline is not None or again:
            raise click.UsageError("--llm stands without the options of other suggesters")
        choice = ModelChoice(llm["llm"], llm["llm_model"], llm["llm_key_name"], llm["yes_send"])
        return _suggest_by_model(project, choice)
    if any(llm.values()):
        raise click.UsageError("--llm-model, --llm-key-name and --yes-send need --llm")
    if cluster and workers:
        raise click.UsageError("--workers is for this computer; a cluster has its own")
    return _suggest(project, workers or 0, cluster, pipeline, again)


def _suggest(project: Path, workers: int, cluster: str, pipeline: str | None, again: bool) -> int:
    with opened(project) as made, interruptible() as interruption:
        if pipeline is not None:
            choose_pipeline(made, pipeline)
        with Meter("documents") as meter:
            report = suggest_all(
                made,
                workers=workers,
                cluster=cluster,
                again=again,
                progress=meter.tell,
                cancelled=interruption.asked,
            )
        code = list_problems(report.problems)
        say(report.summary())
    return interruption.exit_code if report.cancelled else code


def _suggest_by_model(project: Path, choice: ModelChoice) -> int:
    endpoint = endpoint_of(choice)
    if not endpoint.is_local:
        say(f"The texts leave this computer and are sent to {endpoint.host}.")
        if endpoint.url.startswith("http:"):
            say("They are sent unencrypted.")
    with opened(project) as made, interruptible() as interruption:
        costs: list[str] = []
        try:
            with Meter("documents") as meter:
                report = suggest_by_model(
                    made,
                    endpoint,
                    progress=meter.tell,
                    cancelled=interruption.asked,
                    tell=costs.append,
                )
            code = list_problems(report.problems)
            say(report.summary())
        finally:
            for each in costs:
                say(each)
    return interruption.exit_code if report.cancelled else code
