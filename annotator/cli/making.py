"""``annotator new`` and ``annotator sample``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from annotator.cli.output import DONE, list_problems, say
from annotator.cli.paths import FileName, NewFileName
from annotator.core.errors import UserError
from annotator.core.wording import count
from annotator.services.project import create
from annotator.services.schema_files import read_schema

if TYPE_CHECKING:
    from pathlib import Path

_PROJECT = NewFileName()
_FILE = FileName(exists=True, dir_okay=False)
_SCHEMA_HELP = (
    "The schema instead of the default one: TOML, JSON, brat's annotation.conf (with the "
    "visual.conf and kb_shortcuts.conf beside it), or a Label Studio labeling config (XML)."
)


@click.command()
@click.argument("project", type=_PROJECT)
@click.option("--schema", type=_FILE, help=_SCHEMA_HELP)
@click.option("--title", default="", help="The project's name as people read it.")
@click.option("--guidelines", type=_FILE, help="The annotation guidelines (Markdown, UTF-8).")
def new(project: Path, schema: Path | None, title: str, guidelines: Path | None) -> int:
    """Make a new, empty project: one file, PROJECT.annotator.

    What a schema of another tool has and this one can't is listed, and the exit code is 1.

    \b
    Examples:
      annotator new news.annotator
      annotator new news --schema schema.toml --title "News desk" --guidelines guide.md
      annotator new news --schema corpus/annotation.conf
    """
    text = _guidelines(guidelines) if guidelines else ""
    found = read_schema(schema) if schema else None
    with create(project, found.schema if found else None, title, text) as made:
        say(f"{made.path} is made. Take articles in with: annotator import {made.path} FILE...")
    return list_problems(found.problems) if found else DONE


def _guidelines(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise UserError(f"The guidelines {path} are not UTF-8; save them as UTF-8.") from error
    except OSError as error:
        why = error.strerror or error
        raise UserError(f"The guidelines {path} can't be read ({why}); check the file.") from error


@click.command()
@click.argument("project", type=_PROJECT)
def sample(project: Path) -> None:
    """Make the sample project: invented articles with two annotators' work.

    \b
    Examples:
      annotator sample sample.annotator
      annotator stats sample.annotator
    """
    from annotator.services.sample import create_sample

    with create_sample(project) as made:
        say(f"{made.path} is made, with {count(len(made.documents()), 'article')}.")
