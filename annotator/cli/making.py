"""``annotator new`` and ``annotator sample``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from annotator.cli.output import say
from annotator.cli.paths import FileName, NewFileName
from annotator.core.errors import UserError
from annotator.core.wording import count
from annotator.services.project import create, load_schema

if TYPE_CHECKING:
    from pathlib import Path

_PROJECT = NewFileName()
_FILE = FileName(exists=True, dir_okay=False)


@click.command()
@click.argument("project", type=_PROJECT)
@click.option("--schema", type=_FILE, help="The schema (TOML or JSON) instead of the default one.")
@click.option("--title", default="", help="The project's name as people read it.")
@click.option("--guidelines", type=_FILE, help="The annotation guidelines (Markdown, UTF-8).")
def new(project: Path, schema: Path | None, title: str, guidelines: Path | None) -> None:
    """Make a new, empty project: one file, PROJECT.annotator.

    \b
    Examples:
      annotator new news.annotator
      annotator new news --schema schema.toml --title "News desk" --guidelines guide.md
    """
    text = _guidelines(guidelines) if guidelines else ""
    with create(project, load_schema(schema), title, text) as made:
        say(f"{made.path} is made. Take articles in with: annotator import {made.path} FILE...")


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
