"""What commands say: data on standard output, everything else on standard error."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

import click

from annotator.core.errors import UserError
from annotator.core.wording import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.core.documents import Problem

DONE, PROBLEMS = 0, 1


def say(sentence: str) -> None:
    """A sentence for the person, on standard error."""
    click.echo(one_line(sentence), err=True)


def complain(problem: Problem) -> None:
    """One problem, with where it is."""
    say(f"{problem.where}: {problem.why}")


def list_problems(problems: Iterable[Problem]) -> int:
    """List problems and remarks; the exit code that they mean, which is 0 for remarks alone."""
    code = DONE
    for problem in problems:
        complain(problem)
        if not problem.is_remark:
            code = PROBLEMS
    return code


def write_bytes(chunks: Iterable[bytes]) -> None:
    """Data on standard output, each piece as soon as it is there."""
    if sys.stdout is None:
        raise UserError("Standard output is closed; send it somewhere, or name a file.")
    for chunk in chunks:
        sys.stdout.buffer.write(chunk)
        sys.stdout.buffer.flush()


def write_json(value: Any) -> None:
    """A JSON value on standard output, in UTF-8."""
    text = json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False)
    write_bytes([text.encode("utf-8"), b"\n"])


def write_table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """A table on standard output; columns of numbers are aligned to the right."""
    lines = [list(header), *(list(map(one_line, row)) for row in rows)]
    widths = [max(len(line[at]) for line in lines) for at in range(len(header))]
    is_number = [
        all(_is_number(line[at]) for line in lines[1:]) and len(lines) > 1
        for at in range(len(header))
    ]
    for line in lines:
        cells = [
            cell.rjust(width) if right else cell.ljust(width)
            for cell, width, right in zip(line, widths, is_number, strict=True)
        ]
        click.echo("  ".join(cells).rstrip())


def _is_number(cell: str) -> bool:
    return cell in ("", "-") or cell.replace(".", "", 1).replace(":", "").isdigit()
