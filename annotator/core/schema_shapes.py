"""Where a schema's record has another shape than a schema has, for those who wrote it by hand."""

from __future__ import annotations

from typing import Any

_TABLES = ("common_roles", "attributes", "roles")  # names, and a table for each
_LISTS = ("entities", "events", "links", "document_labels", "groups")  # of tables, at the top
_PLAIN = ("sources", "values")  # lists of words
_MANY = (list, tuple)


def wrong_shape(record: dict[str, Any]) -> str:
    """The first part with the wrong shape as its path, ``events.ATTACK.roles``; "" without one."""
    sets = record.get("fillers", {})
    if not isinstance(sets, dict) or not all(isinstance(each, _MANY) for each in sets.values()):
        return "fillers"
    return _wrong_in(record, "")


def _wrong_in(record: dict[str, Any], path: str) -> str:
    for name, value in record.items():
        here = f"{path}{name}"
        if name in _PLAIN and not isinstance(value, _MANY):
            return here
        if name in _TABLES and not isinstance(value, dict):
            return here
        if not path and name in _LISTS and not isinstance(value, _MANY):
            return here
        for part, inner in _parts(name, value) if not path or name in _TABLES else ():
            within = f"{here}.{part}"
            found = _wrong_in(inner, f"{within}.") if isinstance(inner, dict) else within
            if found:
                return found
    return ""


def _parts(name: str, value: Any) -> list[tuple[str, Any]]:
    """What stands in a part, each with its name, or else its number."""
    if name in _TABLES:
        return [(str(key), inner) for key, inner in value.items()]
    if name not in _LISTS:
        return []
    named = [each.get("name") if isinstance(each, dict) else None for each in value]
    return [(str(key or number), each)
            for number, (key, each) in enumerate(zip(named, value, strict=True), 1)]  # fmt: skip
