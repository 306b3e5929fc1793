"""Small projects on disk, and what to look at in their files."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from annotator.core.documents import Article
from annotator.core.layer import Layer
from annotator.services.annotating import OpenDocument, open_document
from annotator.services.clock import now
from annotator.services.importing import add_article
from annotator.services.project import Project, create
from tests.strategies import STORY, small_schema

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.core.model import Suggestion

CHECKOUT = Path(__file__).resolve().parent.parent.parent


def make_project(path: Path, *texts: str) -> Project:
    """A new project with the small schema and a document for each text, named d0, d1, ..."""
    project = create(path, small_schema(), title="Small")
    for number, text in enumerate(texts or (STORY,)):
        add_article(project, Article(f"d{number}", text))
    return project


def open_first(project: Project, annotator: str = "ana") -> OpenDocument:
    """The first document of a project as this annotator works on it."""
    return open_document(project, project.documents()[0].id, annotator)


def suggest(project: Project, suggestions: Sequence[Suggestion]) -> None:
    """Store suggestions for the first document."""
    with project.file.writing():
        document_id = project.documents()[0].id
        project.file.documents.add_suggestions(document_id, "tests:1", suggestions, now())


def stored(opened: OpenDocument) -> Layer:
    """What the file holds of an open document's layer."""
    return Layer(opened.project.file.layers.items(opened.layer.number))


@contextmanager
def raw(path: Path) -> Iterator[sqlite3.Connection]:
    """A closed project's file as any SQLite tool opens it; foreign keys are not looked after."""
    connection = sqlite3.connect(path)
    try:
        yield connection
        connection.commit()
    finally:
        connection.close()


def run_python(script: str, *arguments: object, wrapper: Sequence[str] = ()) -> str:
    """Run a script in another process and give what it prints; it has to end well."""
    command = [*wrapper, sys.executable, "-c", script, *map(str, arguments)]
    environment = os.environ | {"PYTHONPATH": str(CHECKOUT)}
    done = subprocess.run(
        command, cwd=CHECKOUT, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def with_mounts(commands: str) -> list[str]:
    """A wrapper that runs a command where these mounts were made, which nobody else sees."""
    can = shutil.which("unshare") and subprocess.run(
        ["unshare", "-rm", "true"], capture_output=True, check=False
    )
    if not can or can.returncode:
        pytest.skip("needs Linux and namespaces of one's own")
    return ["unshare", "-rm", "sh", "-ec", f'{commands}\nexec "$@"', "sh"]
