"""Every kind of schema file there is: which one a file is, reading it, and writing our own two."""

from __future__ import annotations

import json
import re
import tomllib
from typing import TYPE_CHECKING, Any

import msgspec

from annotator.core.errors import UserError
from annotator.core.translation import tr
from annotator.formats import brat_schema, label_studio_schema
from annotator.formats.schema_format import MAX_BYTES, FoundSchema, Record, SchemaFormat

if TYPE_CHECKING:
    from annotator.formats.source import Source

_BARE = re.compile(r"[A-Za-z0-9_-]+")


def _read_toml(source: Source) -> FoundSchema:
    return FoundSchema(_parse(source, tomllib.loads))


def _read_json(source: Source) -> FoundSchema:
    return FoundSchema(_parse(source, msgspec.json.decode))


def _parse(source: Source, loads: Any) -> Record:
    if len(source.data) > MAX_BYTES:
        raise UserError(
            tr("The schema {name} is too large; choose another file.", name=source.name)
        )
    try:
        found = loads(source.data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        where = source.path or source.name
        raise UserError(
            tr("The schema {where} is not UTF-8; save it as UTF-8.", where=where)
        ) from error
    except (msgspec.DecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        where = source.path or source.name
        raise UserError(
            tr("The schema {where} is not well formed: {error}.", where=where, error=error)
        ) from error
    if not isinstance(found, dict):
        raise UserError(tr("A schema must be a table of names and values."))
    return found


def _is_json(source: Source) -> bool:
    return source.ending == ".json" or source.head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{"


TOML = SchemaFormat("toml", "Schema (TOML)", lambda source: True, _read_toml)
JSON = SchemaFormat("json", "Schema (JSON)", _is_json, _read_json)
OURS = SchemaFormat("toml", TOML.title, lambda source: source.ending == ".toml", _read_toml)

# Names and contents are asked in this order; what is nothing else is TOML.
SCHEMA_FORMATS: tuple[SchemaFormat, ...] = (
    OURS,
    JSON,
    label_studio_schema.FORMAT,
    brat_schema.FORMAT,
    TOML,
)


def read_schema(source: Source) -> FoundSchema:
    """The schema's record in a file, whatever kind it is. Raises UserError where it has none."""
    chosen = next(each for each in SCHEMA_FORMATS if each.recognise(source))
    return chosen.read(source)


def to_json(record: Record) -> str:
    """A schema's record as JSON."""
    return json.dumps(record, ensure_ascii=False, indent=2) + "\n"


def to_toml(record: Record) -> str:
    """A schema's record as TOML, as people write it: a table for each label and type."""
    plain, tables, lists = [], [], []
    for name, value in record.items():
        if isinstance(value, dict):
            tables.append(f"\n[{_key(name)}]\n" + _pairs(value))
        elif isinstance(value, list) and value and all(isinstance(each, dict) for each in value):
            lists += [f"\n[[{_key(name)}]]\n" + _pairs(each) for each in value]
        elif value is not None:
            plain.append(f"{_key(name)} = {_value(value)}\n")
    return "".join((*plain, *tables, *lists))


def _pairs(table: Record) -> str:
    lines = []
    for name, value in table.items():
        if isinstance(value, dict) and value and all(isinstance(v, dict) for v in value.values()):
            lines += [f"{_key(name)}.{_key(key)} = {_value(each)}\n" for key, each in value.items()]
        elif value is not None:
            lines.append(f"{_key(name)} = {_value(value)}\n")
    return "".join(lines)


def _key(name: str) -> str:
    return name if _BARE.fullmatch(name) else _string(name)


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict):
        pairs = (f"{_key(n)} = {_value(v)}" for n, v in value.items() if v is not None)
        inside = ", ".join(pairs)
        return f"{{ {inside} }}" if inside else "{}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_value(each) for each in value) + "]"
    return _string(value) if isinstance(value, str) else str(value)


def _string(text: str) -> str:
    """A basic string: JSON's escapes are TOML's too, but for DEL and half characters."""
    clean = text.encode("utf-8", "replace").decode("utf-8")
    return json.dumps(clean, ensure_ascii=False).replace("\x7f", "\\u007f")
