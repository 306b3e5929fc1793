"""``annotator agreement``: how far annotators agree, with each other or with the gold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from annotator.cli.interrupts import interruptible
from annotator.cli.output import DONE, PROBLEMS, say, write_bytes, write_table
from annotator.cli.paths import FileName, opened_for_looking
from annotator.cli.progress import Meter
from annotator.cli.reporting import write_feedback_to, write_report
from annotator.core.wording import count, rounded
from annotator.services.agreement import advanced, compare
from annotator.services.agreement.parts import (
    MEANINGS,
    AgreementSettings,
    Figure,
    Level,
    Measure,
)
from annotator.services.agreement_numbers import numbers_as_csv, numbers_as_json

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from pathlib import Path

    from annotator.cli.interrupts import Interruption
    from annotator.services.agreement.comparison import Comparison
    from annotator.services.agreement.parts import Advanced, TableRow
    from annotator.services.project import Project

_UNDEFINED = "-"
_DAY = click.DateTime(["%Y-%m-%d"])
_PAIRS = (
    Measure.ENTITIES_EXACT,
    Measure.ENTITIES_RELAXED,
    Measure.TOKENS_ALPHA,
    Measure.TRIGGERS_TYPED,
    Measure.ARGUMENTS_IN_ROLE,
)
_NUMBERS = ("value", "low", "high", "count")


@click.command()
@click.argument("project", type=FileName())
@click.option(
    "--annotator",
    "annotators",
    multiple=True,
    metavar="NAME",
    help="Only this one; repeat it for more.",
)
@click.option(
    "--gold", is_flag=True, help="Each annotator against the gold, not against each other."
)
@click.option("--all-layers", is_flag=True, help="Layers that aren't done, too.")
@click.option(
    "--label",
    "labels",
    multiple=True,
    metavar="NAME",
    help="Only this entity label, event type or document label.",
)
@click.option("--text", default="", metavar="WORDS", help="Only documents with these words.")
@click.option(
    "--since", type=_DAY, metavar="DAY", help="Only layers finished on this day or later."
)
@click.option(
    "--until", type=_DAY, metavar="DAY", help="Only layers finished on this day or before."
)
@click.option(
    "--without-untouched", is_flag=True, help="Leave out suggestions accepted as they were."
)
@click.option("--parents", is_flag=True, help="Collapse event types to their PLOVER parents.")
@click.option(
    "--bootstrap",
    "samples",
    default=0,
    type=click.IntRange(0),
    metavar="N",
    help="Intervals from N samples of the documents.",
)
@click.option("--seed", default=0, type=click.IntRange(0), help="What the samples are drawn with.")
@click.option(
    "--advanced", "with_advanced", is_flag=True, help="Also units and gamma, which take a while."
)
@click.option("--json", "as_json", is_flag=True, help="Every number and setting, as JSON.")
@click.option("--csv", "as_csv", is_flag=True, help="The same as a table for a spreadsheet.")
@click.option("--html", type=FileName(), metavar="FILE", help="Write a report, one HTML file.")
@click.option(
    "--feedback",
    type=FileName(),
    metavar="DIR",
    help="Write what was settled differently into DIR, a report for each annotator.",
)
def agreement(
    project: Path,
    as_json: bool,
    as_csv: bool,
    with_advanced: bool,
    html: Path | None,
    feedback: Path | None,
    **options: Any,
) -> int:
    """Measure how far the annotators of PROJECT agree.

    Mentions and events are compared by F1, the mean over all pairs of annotators: exact means the
    same characters and label. Tokens, attributes and document labels are compared by coefficients
    that take chance into account. What is not defined is "-", with the reason. Only documents that
    both of a pair have done count.

    \b
    Examples:
      annotator agreement news.annotator
      annotator agreement news.annotator --bootstrap 1000 --json > agreement.json
      annotator agreement news.annotator --gold --annotator Ana
      annotator agreement news.annotator --bootstrap 1000 --html report.html
      annotator agreement news.annotator --feedback for_annotators
    """
    if sum((as_json, as_csv, bool(feedback))) > 1 or (feedback and html):
        raise click.UsageError("Choose one of --json, --csv and --feedback, which goes alone.")
    if feedback:
        return write_feedback_to(project, feedback, options["annotators"])
    with opened_for_looking(project) as opened, interruptible() as stop:
        found, more = _compared(opened, _settings(**options), with_advanced, stop)
        if found and html:
            write_report(opened, found, more, html)
    if found is None:
        say("Stopped.")
        return stop.exit_code
    if as_json or as_csv:
        write_bytes([numbers_as_json(found, more)] if as_json else numbers_as_csv(found, more))
    elif html is None:
        _show(found, more)
    return _noted(found)


def _compared(
    project: Project, settings: AgreementSettings, with_advanced: bool, stop: Interruption
) -> tuple[Comparison | None, Advanced | None]:
    """The comparison, and the advanced page where it is wanted; None where it was stopped."""
    with Meter("documents") as meter:
        found = compare(project, settings, progress=meter.tell, cancelled=stop.asked)
    more = None
    if found is not None and with_advanced:
        more = advanced(project, settings, cancelled=stop.asked)
    return (None, None) if stop.asked() else (found, more)


def _noted(found: Comparison) -> int:
    for sentence in (found.why_not, found.interval_note):
        if sentence:
            say(f"Note: {sentence}.")
    return PROBLEMS if found.why_not else DONE


def _settings(
    since: datetime | None, until: datetime | None, parents: bool, **others: Any
) -> AgreementSettings:
    return AgreementSettings(
        since=since.date().isoformat() if since else "",
        until=until.date().isoformat() if until else "",
        level=Level.PARENT if parents else Level.TYPE,
        **others,
    )


# -- tables for reading ----------------------------------------------------------------------------


def _show(found: Comparison, more: Advanced | None) -> None:
    people = count(len(found.people), "annotator")
    documents = count(found.shared, "shared document")
    click.echo(f"{found.title}: {people}, {documents}, {found.empty} without a mark\n")
    if found.why_not:
        return
    header = ("measure", *_NUMBERS, "not defined because")
    rows = [(MEANINGS[each][0], *_numbers(figure)) for each, figure in found.figures.items()]
    write_table(header, rows)
    _show_pairs(found)
    _show_tables(found)
    _show_people(found)
    if more is not None:
        _show_advanced(more)


def _show_people(found: Comparison) -> None:
    if found.people:
        click.echo("\nAnnotators")
        columns = ("documents", "accepted", "corrected", "rejected", "added")
        write_table(
            ("annotator", *columns, "words/hour", "seconds/document", "acceptance", "untouched"),
            [
                (
                    person.annotator,
                    *(str(getattr(person, name)) for name in columns),
                    *(
                        _number(getattr(person, name), 0)
                        for name in ("words_per_hour", "seconds_per_document")
                    ),
                    *(_number(getattr(person, name)) for name in ("acceptance", "untouched")),
                )
                for person in found.people
            ],
        )
    if found.reference:
        click.echo("\nAgainst the gold")
        write_table(
            ("annotator", "measure", "precision", "recall", "F1"),
            [
                (
                    row.annotator,
                    MEANINGS[row.measure][0],
                    *map(_number, (row.precision, row.recall, row.f1)),
                )
                for row in found.reference
            ],
        )


def _show_pairs(found: Comparison) -> None:
    click.echo("\nPairs")
    matrices = [found.matrix(measure) for measure in _PAIRS]
    header = ("annotator", "other", "documents", *(MEANINGS[each][0] for each in _PAIRS))
    rows = []
    for cells in zip(*matrices, strict=True):
        values = (_number(cell.figure) for cell in cells)
        rows.append((*cells[0].pair, str(cells[0].documents), *values))
    write_table(header, rows)


def _show_tables(found: Comparison) -> None:
    for title, table in (
        ("Entity labels", found.labels),
        ("Event types", found.types),
        ("Roles", found.roles),
        ("Attributes", found.attributes),
        ("Links", found.links),
        ("Document labels", found.document_labels),
    ):
        if table:
            click.echo(f"\n{title}")
            _show_rows(table)


def _show_rows(table: Iterable[TableRow]) -> None:
    rows = list(table)
    names = list(dict.fromkeys(name for row in rows for name in row.figures))
    titles = [MEANINGS[Measure(name)][0] if name in set(Measure) else name for name in names]
    write_table(
        ("name", "count", *titles, "note"),
        [
            (
                row.name,
                str(row.count),
                *(_number(row.figures.get(name)) for name in names),
                _note(row),
            )
            for row in rows
        ],
    )


def _note(row: TableRow) -> str:
    """What is to be known of a line: why a figure is not defined, above all."""
    reasons = dict.fromkeys(each.reason for each in row.figures.values() if each.reason)
    notes = [row.note, *reasons, "few" if row.is_rare else ""]
    return "; ".join(each for each in notes if each)


def _show_advanced(more: Advanced) -> None:
    for row in more.rows:
        click.echo(f"\nAdvanced: {row.kind}s as units")
        figures = {
            "uα, where and what": row.whole,
            "|uα, where": row.places,
            "cuα, what": row.labels,
            "coverage of cuα": row.coverage,
            "gamma": row.gamma,
        } | {f"(k)uα {label}": figure for label, figure in row.by_label.items()}
        header = ("measure", *_NUMBERS, "not defined because")
        write_table(header, [(name, *_numbers(figure)) for name, figure in figures.items()])


def _numbers(figure: Figure) -> tuple[str, ...]:
    ends = ("" if end is None else f"{end:.3f}" for end in (figure.low, figure.high))
    return _number(figure), *ends, str(figure.count), figure.reason


def _number(figure: Figure | None, digits: int = 3) -> str:
    if figure is None:
        return ""
    if figure.value is None:
        return _UNDEFINED
    if not digits:
        return f"{figure.value:.0f}"
    return rounded(figure.value, digits).replace("\N{MINUS SIGN}", "-")
