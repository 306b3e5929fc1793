"""``annotator convert``: a file of one format into another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from annotator.cli.exporting import format_for, list_losses, refuse_losses
from annotator.cli.interrupts import interruptible
from annotator.cli.output import list_problems, say, write_bytes
from annotator.cli.paths import FileName, is_standard_output
from annotator.cli.progress import Meter
from annotator.core.wording import count
from annotator.services.converting import Conversion
from annotator.services.library import format_to_write

if TYPE_CHECKING:
    from pathlib import Path


@click.command()
@click.argument("source", metavar="IN", type=FileName())
@click.argument("target", metavar="OUT", type=FileName(allow_dash=True))
@click.option("--from", "from_", metavar="FORMAT", default="", help="IN's format; else detected.")
@click.option("--to", metavar="FORMAT", default="", help="OUT's format; else by its ending.")
@click.option("--strict", is_flag=True, help="Write nothing where the format can't hold it all.")
@click.option("--encoding", default="", help="The files' encoding where it is not detected.")
@click.option("--text-column", default="", metavar="NAME", help="The column that holds the text.")
def convert(
    source: Path, target: Path, from_: str, to: str, strict: bool, **how_to_read: str
) -> int:
    """Turn the file IN into the file OUT of another format (- is standard output).

    No project is needed, but IN may be one, or a folder. Documents go through one by one, so the
    size of IN does not matter. What could not be read and what the format can't hold is counted
    and listed, and the exit code is 1 then. OUT is read back and compared before it is put into
    place; in the folder IN it is not read as a part of it.

    \b
    Examples:
      annotator convert labelstudio.json gold.jsonl
      annotator convert brat/ gold.jsonl
      annotator convert gold.jsonl gold.zip --to brat --strict
      annotator convert brat/ - | jq .name
    """
    if is_standard_output(target):
        return _to_output(Conversion(source, None, from_, **how_to_read), to or "native", strict)
    into = format_to_write(target, format_for(target, to, "--to")).name
    conversion = Conversion(source, target, from_, **how_to_read)
    with interruptible() as interruption, Meter("documents") as meter:
        conversion.watch(meter.tell, interruption.asked)
        if strict:
            refuse_losses(conversion.losses(into), into)
        report = conversion.write(into)
    if report.cancelled:
        say("The conversion was cancelled; nothing was written.")
        return interruption.exit_code
    code = max(list_losses(report.losses, into), list_problems(report.problems))
    say(f"{count(report.documents, 'document')} written to {target}.")
    say(report.read_back)
    return code


def _to_output(conversion: Conversion, into: str, strict: bool) -> int:
    """The same to standard output, which can't be read back."""
    if strict:
        refuse_losses(conversion.losses(into), into)
    write_bytes(conversion.chunks(into))
    return max(list_losses(conversion.lost.sentences(), into), list_problems(conversion.problems))
