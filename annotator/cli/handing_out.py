"""``annotator hand-out``: packages for annotators, and who has what."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from annotator.cli.interrupts import interruptible
from annotator.cli.output import say, write_json, write_table
from annotator.cli.paths import FileName, opened, opened_for_looking
from annotator.cli.progress import Meter
from annotator.core.errors import UserError
from annotator.core.hand_out import Share, Terms
from annotator.core.model import Status
from annotator.core.queue import Sort
from annotator.core.wording import count
from annotator.services import hand_out as handing

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.core.hand_out import Assignment, Plan
    from annotator.services.project import Project

_ORDERS = {
    "order": (Sort.ORDER, False),
    "name": (Sort.NAME, False),
    "shortest": (Sort.LENGTH, False),
    "longest": (Sort.LENGTH, True),
    "uncertain": (Sort.UNCERTAINTY, True),
    "informative": (Sort.INFORMATIVE, True),
    "certain": (Sort.UNCERTAINTY, False),
}
_EXAMPLES = {
    "--share": "--share takes numbers above 0 with names, as in ana=2,ben=1",
    "--quota": "--quota takes a whole number, as in 50, or one for each name, as in ana=50,ben=30",
}


def _part(ctx: click.Context, param: click.Parameter, value: str | None) -> float | None:
    """A part of a whole: 10%, or 0.1."""
    if value is None:
        return None
    try:
        part = float(value.strip().removesuffix("%")) / (100 if value.strip().endswith("%") else 1)
    except ValueError:
        part = -1.0
    if not 0 <= part <= 1:
        raise click.BadParameter(f"“{value}” is no part of a whole; write it like 10% or 0.1.")
    return part


@click.command("hand-out")
@click.argument("project", type=FileName())
@click.option("--annotators", metavar="A,B,...", help="Who gets documents.")
@click.option("--overlap", type=int, default=1, help="How many people get each document (1).")
@click.option("--out", type=FileName(file_okay=False), metavar="DIR", help="Where packages go.")
@click.option("--share", default="", metavar="A=2,B=1", help="How much more some get than others.")
@click.option("--quota", default="", metavar="50 | A=50,B=30", help="The most documents they get.")
@click.option(
    "--blind", callback=_part, metavar="PART", help="This part has no suggestions for anybody."
)
@click.option(
    "--blind-each", callback=_part, metavar="PART", help="This part of everybody's own has none."
)
@click.option("--seed", type=int, default=0, help="The same seed gives the same plan (0).")
@click.option(
    "--priority", type=click.Choice(list(_ORDERS)), default="order", help="Order of work."
)
@click.option("--first", multiple=True, metavar="DOCUMENT", help="Comes first; its id or name.")
@click.option("--document", multiple=True, metavar="DOCUMENT", help="Only this one; id or name.")
@click.option(
    "--status", multiple=True, type=click.Choice([str(each) for each in Status]), help="Only these."
)
@click.option("--label", multiple=True, metavar="LABEL", help="Only documents with this label.")
@click.option("--event", multiple=True, metavar="TYPE", help="Only documents with this event type.")
@click.option("--text", default="", metavar="WORDS", help="Only documents with these words.")
@click.option("--handed-too", is_flag=True, help="Also documents that somebody has already.")
@click.option(
    "--again",
    type=click.Choice([str(each) for each in handing.Again]),
    help="What was handed out before.",
)
@click.option("--whose", default="", metavar="A,B,...", help="With --again: only theirs.")
@click.option("--plan", "plan_only", is_flag=True, help="Show who would get what; write nothing.")
@click.option("--matrix", is_flag=True, help="Show who has what, and how far it is.")
@click.option("--json", "as_json", is_flag=True, help="Plan or matrix for machines.")
def hand_out(
    project: Path, out: Path | None, plan_only: bool, matrix: bool, as_json: bool, **wishes: Any
) -> int:
    """Give the documents of PROJECT to annotators, one package file each.

    Documents that nobody has yet are given, each to as many people as --overlap says, so that loads
    follow the shares and every two people share some. A package is a project file of its own with
    schema, guidelines, suggestions and the annotator's documents, and nothing of anybody else's.
    What comes back goes into annotator merge.

    --again hands out what is not done yet: all of it (unfinished), what came back (returned) or
    what never did (missing); to the same people, or to those in --annotators.

    \b
    Examples:
      annotator hand-out news.annotator --annotators ana,ben,cem --overlap 2 --out packages/
      annotator hand-out news.annotator --annotators ana,ben --share ana=2 --blind 10% --plan
      annotator hand-out news.annotator --again missing --whose ana --annotators dora --out more/
      annotator hand-out news.annotator --matrix
    """
    if matrix or plan_only:
        with opened_for_looking(project) as looked_at:
            if matrix:
                _show_matrix(handing.matrix(looked_at), as_json=as_json)
            else:
                _show_plan(_plan(looked_at, wishes), as_json=as_json)
        return 0
    if out is None:
        raise click.UsageError("say with --out into which folder the packages go, or add --plan")
    return _hand_out(project, out, wishes)


def _hand_out(project: Path, out: Path, wishes: dict[str, Any]) -> int:
    with opened(project) as made, interruptible() as interruption:
        plan = _plan(made, wishes)
        _remark(plan)
        with Meter("packages") as meter:
            asked = interruption.asked
            report = handing.hand_out(made, plan, out, progress=meter.tell, cancelled=asked)
        for each in report.packages:
            say(f"{each.path}: {count(each.documents, 'document')} for {each.annotator}")
        say(report.summary())
    return interruption.exit_code if report.cancelled else 0


def _remark(plan: Plan) -> None:
    for remark in plan.remarks:
        say(remark)


def _plan(project: Project, wishes: dict[str, Any]) -> Plan:
    """The plan that the options ask for. Raises UserError."""
    shares = _shares(wishes)
    if wishes["again"]:
        return handing.plan_again(
            project,
            handing.Again(wishes["again"]),
            whose=_names(wishes["whose"]),
            to=shares,
            seed=wishes["seed"],
        )
    if not shares:
        raise click.UsageError("name those who get documents with --annotators")
    each = wishes["blind_each"]
    blind = (wishes["blind"] or 0.0) if each is None else each
    terms = Terms(shares, wishes["overlap"], wishes["seed"], blind, each is not None)
    selection = handing.Selection(
        ids=_ids(project, wishes["document"]),
        statuses=tuple(Status(status) for status in wishes["status"]),
        labels=wishes["label"],
        events=wishes["event"],
        text=wishes["text"],
        handed=wishes["handed_too"],
    )
    order, descending = _ORDERS[wishes["priority"]]
    first = _ids(project, wishes["first"])
    return handing.plan(project, terms, selection, first=first, order=order, descending=descending)


def _names(text: str) -> list[str]:
    return [name.strip() for name in text.split(",") if name.strip()]


def _shares(wishes: dict[str, Any]) -> tuple[Share, ...]:
    names = _names(wishes["annotators"] or "")
    weights = _numbers("--share", wishes["share"], names)
    quota = wishes["quota"].strip()
    most = dict.fromkeys(names, quota) if quota.isdigit() else _numbers("--quota", quota, names)
    try:
        return tuple(
            Share(
                name,
                float(weights.get(name, 1)),
                int(most[name]) if name in most else None,
            )
            for name in names
        )
    except ValueError as error:
        raise click.UsageError("; ".join(_EXAMPLES.values())) from error


def _numbers(option: str, text: str, names: list[str]) -> dict[str, str]:
    found = dict(each.rpartition("=")[::2] for each in _names(text))
    if "" in found:
        raise click.UsageError(f"“{found['']}” is no {option}: {_EXAMPLES[option]}")
    stranger = next((name for name in found if name.strip() not in names), None)
    if stranger is not None:
        raise click.UsageError(f"{option} is about “{stranger}”, who is not in --annotators")
    return {name.strip(): number for name, number in found.items()}


def _ids(project: Project, named: tuple[str, ...]) -> tuple[str, ...]:
    """The ids of documents that are named by id, file name or title."""
    documents = project.documents() if named else []
    found = []
    for name in named:
        fitting = [each.id for each in documents if name in (each.id, each.name, each.title)]
        if len(fitting) != 1:
            which = "several documents are" if fitting else "no document is"
            raise UserError(f"In the project {which} called “{name}”; give the id of the one.")
        found.append(fitting[0])
    return tuple(found)


def _plan_record(plan: Plan) -> dict[str, Any]:
    documents = [
        {
            "id": document.id,
            "title": document.title,
            "annotators": [
                {"name": each.annotator, "blind": each.blind}
                for each in plan.by_document[document.id]
            ],
        }
        for document in plan.documents
    ]
    return {
        "documents": documents,
        "load": {name: len(given) for name, given in plan.by_annotator.items()},
        "words": plan.words,
        "pairs": [[*pair, shared] for pair, shared in plan.pairs.items()],
        "short": {document.id: missing for document, missing in plan.short},
    }


def _show_plan(plan: Plan, *, as_json: bool) -> None:
    _remark(plan)
    if as_json:
        write_json(_plan_record(plan))
        return
    rows = []
    for document in plan.documents:
        given = {each.annotator: each for each in plan.by_document[document.id]}
        rows.append([document.title, *(_sign(given.get(name)) for name in plan.annotators)])
    write_table(("document", *plan.annotators), rows)
    click.echo()
    load = [
        [name, str(len(given)), str(sum(each.blind for each in given)), str(plan.words[name])]
        for name, given in plan.by_annotator.items()
    ]
    write_table(("annotator", "documents", "blind", "words"), load)
    if plan.pairs:
        click.echo()
        pairs = [[" and ".join(pair), str(shared)] for pair, shared in plan.pairs.items()]
        write_table(("pair", "shared"), pairs)


def _sign(given: Assignment | None) -> str:
    if given is None:
        return ""
    return "blind" if given.blind else "x"


def _show_matrix(matrix: handing.Matrix, *, as_json: bool) -> None:
    if as_json:
        write_json([each._asdict() for each in matrix.cells.values()])
        return
    if not matrix.documents:
        click.echo("Nothing was handed out yet.")
        return
    rows = []
    for document_id, title in matrix.documents:
        cells = (matrix.cells.get((document_id, name)) for name in matrix.annotators)
        rows.append([title, *(str(cell.state) if cell else "" for cell in cells)])
    write_table(("document", *matrix.annotators), rows)
    click.echo()
    people = [
        [
            name,
            *(str(number) for number in matrix.counts(name).values()),
            matrix.returned(name) or "not yet",
        ]
        for name in matrix.annotators
    ]
    write_table(("annotator", *handing.State, "came back"), people)
