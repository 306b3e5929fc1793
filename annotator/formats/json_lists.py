"""A list in a JSON file element by element, as far as it can be read."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

import msgspec

from annotator.core.documents import Problem
from annotator.core.translation import tr
from annotator.formats.json_values import BadJsonError, check_value, decode_unchecked, why_not_json

_SPACE = re.compile(r"[ \t\r\n]*")


@dataclass(frozen=True, slots=True)
class Elements:
    """The elements of a list before the ``break_``, which is None where the list is whole.

    They come as raw JSON where all of them can be decoded: decoded one by one they take much less
    room.
    """

    values: list[Any]
    break_: Problem | None = None


def elements(data: bytes, name: str) -> Elements:
    """The elements of a list in UTF-8; ``name`` is the file's, for where it breaks off.

    Raises BadJsonError where nothing can be told about its text.
    """
    try:
        found = msgspec.json.decode(data, type=list[msgspec.Raw])
        for each in found:
            decode_unchecked(bytes(each))
        return Elements(list(found))
    except (UnicodeDecodeError, RecursionError, msgspec.MsgspecError, BadJsonError):
        return _one_by_one(_text(data), name)


def checked(value: Any) -> Any:
    """An element decoded. Raises BadJsonError where it is too deep, too large or damaged."""
    found = decode_unchecked(bytes(value)) if isinstance(value, msgspec.Raw) else value
    check_value(found)
    return found


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        decode_unchecked(data)  # it says so better
        raise


def _one_by_one(text: str, name: str) -> Elements:
    decoder = json.JSONDecoder(parse_constant=lambda _: None)
    values: list[Any] = []
    at = _after_space(text, text.index("[") + 1)
    try:
        while not text.startswith("]", at) or values:
            value, at = decoder.raw_decode(text, at)
            values.append(value)
            at = _after_space(text, at)
            if text.startswith("]", at):
                break
            if not text.startswith(",", at):
                raise json.JSONDecodeError("Expecting ',' delimiter", text, at)
            at = _after_space(text, at + 1)
        if (end := _after_space(text, at + 1)) != len(text):
            raise json.JSONDecodeError("Extra data", text, end)
    except json.JSONDecodeError as error:
        return Elements(values, _break(text, error.pos, name, why_not_json(error)))
    except RecursionError:
        return Elements(values, _break(text, at, name, tr("it is nested too deeply")))
    except ValueError as error:  # a number with thousands of digits
        return Elements(
            values, _break(text, at, name, tr("it is no valid JSON ({complaint})", complaint=error))
        )
    return Elements(values)


def _after_space(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return found.end() if found else at


def _break(text: str, at: int, name: str, why: str) -> Problem:
    return Problem(
        f"{name}:{text.count(chr(10), 0, at) + 1}",
        tr(
            "The list can’t be read from here on: {error}. What stands before it was taken; repair "
            "the file and import it again.",
            error=why,
        ),
    )
