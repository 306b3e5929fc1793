"""``annotator highlight``: the whole of pre-highlighting in one command."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from annotator.cli.output import DONE, PROBLEMS, complain, say, write_bytes
from annotator.cli.paths import FileName, is_standard_output
from annotator.cli.progress import Meter
from annotator.core.errors import UserError
from annotator.core.wording import count
from annotator.services import highlighting
from annotator.services.project import load_schema

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.documents import AnnotatedDocument, Article, Problem


class _Tally:
    """Counts documents and problems while they stream by, and tells of both."""

    def __init__(self, meter: Meter) -> None:
        self._meter = meter
        self.documents = self.problems = 0

    def report(self, problem: Problem) -> None:
        self.problems += not problem.is_remark
        complain(problem)

    def count(self, documents: Iterator[AnnotatedDocument]) -> Iterator[AnnotatedDocument]:
        for document in documents:
            self.documents += 1
            yield document
            self._meter.tell(self.documents, name=document.document.name)


@click.command()
@click.argument(
    "files", nargs=-1, required=True, metavar="FILE...", type=FileName(str, allow_dash=True)
)
@click.option(
    "-o",
    "--output",
    type=FileName(dir_okay=False, allow_dash=True),
    help="Write to this file, which is there whole or not at all; - is standard output.",
)
@click.option(
    "--schema",
    "schema_file",
    type=FileName(exists=True, dir_okay=False),
    help="The schema (TOML or JSON) instead of the default one.",
)
@click.option("--pipeline", metavar="NAME", help="An installed spaCy pipeline or its folder.")
@click.option("--encoding", default="", help="The articles' encoding where it is not detected.")
def highlight(
    files: tuple[str, ...],
    output: Path | None,
    schema_file: Path | None,
    pipeline: str | None,
    encoding: str,
) -> int:
    """Find entities and events in articles; no project needed.

    FILE is an article, a file with several (JSON Lines, CSV, ...), a folder, or - for standard
    input. Each article becomes one line of JSON, with "role": "suggestions". Offsets ("start",
    "end") count characters (Unicode code points), end exclusive. The same text always gives the
    same line. A file that can't be read is listed on standard error, the others go on, and the
    exit code is 1.

    \b
    Examples:
      annotator highlight article.txt
      annotator highlight articles/*.txt -o suggestions.jsonl
      cat article.txt | annotator highlight - | jq '.events[].type'
    """
    output = None if output is None or is_standard_output(output) else output
    schema = load_schema(schema_file)
    _spare_inputs(files, output)
    with Meter("articles") as meter:
        tally = _Tally(meter)
        articles = _articles(files, encoding, tally)
        documents = highlighting.highlight(articles, schema, pipeline, tally.report)
        lines = highlighting.highlight_lines(tally.count(documents))
        if output is None:
            write_bytes(lines)
        else:
            _write(output, lines)
    if not tally.documents:
        raise UserError("None of these files could be highlighted, so nothing was written.")
    if output is not None:
        say(f"{count(tally.documents, 'article')} highlighted into {output}.")
    return PROBLEMS if tally.problems else DONE


def _articles(files: tuple[str, ...], encoding: str, tally: _Tally) -> Iterator[Article]:
    data = _standard_input() if highlighting.STANDARD_INPUT in files else b""
    return highlighting.read_articles(
        map(Path, files), tally.report, encoding=encoding, standard_input=data
    )


def _write(output: Path, lines: Iterator[bytes]) -> None:
    first = next(lines, None)
    if first is not None:  # else what was there before stays

        def all_lines() -> Iterator[bytes]:
            yield first
            yield from lines

        highlighting.write_highlights(output, all_lines())


def _spare_inputs(files: tuple[str, ...], output: Path | None) -> None:
    if output is not None and any(output.resolve() == Path(each).resolve() for each in files):
        raise UserError(f"{output} is one of the articles; give the output another name.")


def _standard_input() -> bytes:
    if sys.stdin is None:
        raise UserError("Standard input is closed; send an article to it, or name a file.")
    if sys.stdin.isatty():
        say("Type or paste the article, then end it with Ctrl+D (Windows: Ctrl+Z, Enter).")
    return sys.stdin.buffer.read()
