"""Schemas in files: our own TOML and JSON, and those of other tools, read; ours written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.errors import UserError
from annotator.core.schema import Schema, schema_from
from annotator.core.translation import tr
from annotator.core.wording import count

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.core.documents import Problem


@dataclass(frozen=True)
class ReadSchema:
    """A schema from a file, and a problem for everything that it could not take over as it was."""

    schema: Schema
    problems: tuple[Problem, ...] = ()

    def summary(self) -> str:
        """One sentence on what it holds."""
        entities = count(len(self.schema.entities), "entity label")
        events = count(len(self.schema.events), "event type")
        links = count(len(self.schema.links), "link")
        return f"{entities}, {events}, {links}."


def read_schema(path: Path) -> ReadSchema:
    """The schema in a TOML or JSON file, brat's annotation.conf, or Label Studio's XML.

    Raises UserError where the file can't be read or holds no schema for texts.
    """
    from annotator.formats import schema_files
    from annotator.formats.source import Source

    try:
        found = schema_files.read_schema(Source.of_file(path))
    except OSError as error:
        why = error.strerror or error
        raise UserError(
            tr("The schema {path} can't be read ({why}); check the file.", path=path, why=why)
        ) from error
    schema = schema_from(found.record)
    if not schema.entities and not schema.events:
        raise UserError(tr("{name} has no labels for texts; choose another file.", name=path.name))
    return ReadSchema(schema, tuple(found.problems))


def write_schema(schema: Schema, path: Path) -> None:
    """Write a schema as JSON where the name ends so, else as TOML. Raises UserError."""
    from annotator.formats.schema_files import to_json, to_toml
    from annotator.formats.writing import write_file

    record = schema.record | {"version": schema.version}
    text = to_json(record) if path.suffix.lower() == ".json" else to_toml(record)
    write_file(path, [text.encode("utf-8")])
