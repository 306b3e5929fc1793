"""JSON from strangers: decoded, or refused in a sentence; never too deep or large to hold."""

from __future__ import annotations

import json
import math
import re
from typing import Any

import msgspec

from annotator.core.translation import tr

MAX_DEPTH = 100
_LARGEST = 2**63
_FLAT = 8
_DIGITS = bytes(48 if each in b"0123456789" else 32 for each in range(256))
_MANY_DIGITS = b"0" * 19
_NO_BRACKETS = bytes(each for each in range(256) if each not in b"[]{}")
_BEGIN = re.compile(r"\ufeff?\s*(?:\[\s*)?")


class BadJsonError(Exception):
    """The JSON can't be used; the message is the end of a sentence for a person."""


def decode_json(data: bytes) -> Any:
    """The value, with only whole characters, numbers of 64 bits and nesting up to 100.

    NaN, which is no JSON but what pandas writes for "nothing there", becomes None. Raises
    BadJsonError.
    """
    try:
        value = msgspec.json.decode(data)  # takes neither NaN nor half characters
    except (UnicodeDecodeError, RecursionError, msgspec.MsgspecError):
        value = decode_unchecked(data)
        check_value(value)
        return value
    if not _is_tame(data):
        check_value(value)
    return value


def _is_tame(data: bytes) -> bool:
    """Whether valid JSON is certainly flat and without large numbers, told by its bytes alone.

    Looking at each value takes longer than decoding all of them.
    """
    if _MANY_DIGITS in data.translate(_DIGITS):  # a pattern takes ten times as long
        return False
    brackets = data.translate(None, _NO_BRACKETS)
    for _ in range(_FLAT):  # each round takes the innermost pairs away
        brackets = brackets.replace(b"[]", b"").replace(b"{}", b"")
    return not brackets  # else it is deep, or there are brackets in words


def decode_unchecked(data: bytes) -> Any:
    """The value before ``check_value`` looked at it, for lists whose records are checked singly.

    Raises BadJsonError.
    """
    try:
        return msgspec.json.decode(data)
    except UnicodeDecodeError as error:
        raise BadJsonError(
            tr(
                "it is not UTF-8 (byte {number}); save the file as UTF-8 or choose its encoding",
                number=error.start,
            )
        ) from error
    except RecursionError as error:
        raise BadJsonError(tr("it is nested too deeply")) from error
    except msgspec.MsgspecError as error:
        return _decode_loosely(data, str(error))


def _decode_loosely(data: bytes, complaint: str) -> Any:
    # The standard library takes NaN and half characters, so that they can be named.
    try:
        return json.loads(data.decode("utf-8"), parse_constant=lambda _: None)
    except RecursionError as error:
        raise BadJsonError(tr("it is nested too deeply")) from error
    except json.JSONDecodeError as error:
        raise BadJsonError(why_not_json(error)) from error
    except ValueError as error:  # a number with thousands of digits, or no UTF-8
        raise BadJsonError(tr("it is no valid JSON ({complaint})", complaint=complaint)) from error


def why_not_json(error: json.JSONDecodeError) -> str:
    """What the standard library found wrong and where, as the end of a sentence."""
    what = error.msg.removesuffix(" at").removesuffix(" starting")
    if "\n" in error.doc:
        return tr("it is no valid JSON: {what} at line {line}, character {character}",
                  what=what, line=error.lineno, character=error.colno)  # fmt: skip
    return tr("it is no valid JSON: {what} at character {character}",
              what=what, character=error.colno)  # fmt: skip


def first_value(text: str) -> Any:
    """The first value of JSON Lines, or the first element of a list; None where there is none.

    What stands behind it is not looked at: it may be cut off.
    """
    begin = _BEGIN.match(text)
    try:
        return json.JSONDecoder().raw_decode(text, begin.end() if begin else 0)[0]
    except (ValueError, RecursionError):
        return None


def check_value(value: Any) -> None:
    """Raise BadJsonError where a value is too deep, too large, or holds half characters."""
    level, depth = [value], 0
    while level:
        if depth > MAX_DEPTH:
            raise BadJsonError(tr("it is nested more than {depth} deep", depth=MAX_DEPTH))
        below: list[Any] = []
        for each in level:  # the order and the exact types make this loop quick
            kind = type(each)
            if kind is str:
                if not each.isascii():
                    _check_scalar(each)
            elif kind is dict:
                below += each.keys()
                below += each.values()
            elif kind is list:
                below += each
            elif kind is int or kind is float:
                _check_scalar(each)
        level, depth = below, depth + 1


def _check_scalar(value: Any) -> None:
    if isinstance(value, str):
        try:
            value.encode("utf-8")
        except UnicodeEncodeError as error:
            raise BadJsonError(
                tr(
                    "it holds half characters (lone surrogates); write it again with a tool that "
                    "keeps them whole"
                )
            ) from error
    elif isinstance(value, int):
        if not -_LARGEST <= value < _LARGEST:
            raise BadJsonError(tr("it holds a number that is too large; write it as a string"))
    elif isinstance(value, float) and not math.isfinite(value):
        raise BadJsonError(tr("it holds a number that is too large; write it as a string"))
