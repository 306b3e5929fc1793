"""UIMA JSON CAS (0.4.0): reading. The type system stands in the file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.formats.cas_structures import Cas, CasError, Structure, Types, View

if TYPE_CHECKING:
    from collections.abc import Iterator

Record = dict[str, Any]
TYPES, STRUCTURES, VIEWS = "%TYPES", "%FEATURE_STRUCTURES", "%VIEWS"
_SOFA = "uima.cas.Sofa"


def cas_from(record: Record) -> Cas:
    """What a decoded file holds. Raises CasError."""
    found = Cas(types=_types(record.get(TYPES)))
    views: dict[int, View] = {}
    for own, each in _structures(record.get(STRUCTURES)):
        kind = each.get("%TYPE")
        if not isinstance(kind, str):
            raise CasError(f"The structure {own} has no type; the file is damaged.")
        if kind == _SOFA:
            name, text = each.get("sofaID"), each.get("sofaString")
            views[own] = View(str(name or ""), own, text if isinstance(text, str) else None)
        else:
            found.structures[own] = _structure(own, kind, each)
    for view in views.values():
        view.members = _members(record.get(VIEWS), view)
        found.views.append(view)
    return found


def _structures(given: Any) -> Iterator[tuple[int, Record]]:
    """Each structure with its id: from a list, or from a table by ids."""
    if isinstance(given, list):
        pairs = [(each.get("%ID") if isinstance(each, dict) else None, each) for each in given]
    elif isinstance(given, dict):
        pairs = [(int(own) if own.isdecimal() and len(own) < 19 else None, each)
                 for own, each in given.items()]  # fmt: skip
    else:
        raise CasError("The file has no feature structures; it is damaged.")
    for number, (own, each) in enumerate(pairs, start=1):
        if type(own) is not int or not isinstance(each, dict):
            raise CasError(f"The feature structure number {number} is none; the file is damaged.")
        yield own, each


def _structure(own: int, kind: str, record: Record) -> Structure:
    made = Structure(own, kind)
    elements = record.get("%ELEMENTS")
    if isinstance(elements, list):
        is_pointing = kind == "uima.cas.FSArray" or kind.endswith("[]")
        if is_pointing:
            made.refs["elements"] = [each for each in elements if type(each) is int]
        else:
            made.values["elements"] = elements
    for name, value in record.items():
        if name.startswith("%") or value is None:
            continue
        if name.startswith("@"):
            if type(value) is not int:
                continue
            if name == "@sofa":
                made.sofa = value
            else:
                made.refs[name[1:]] = [value]
        else:
            made.values[name.lstrip("^#")] = value
    return made


def _members(views: Any, view: View) -> list[int] | None:
    for name, each in views.items() if isinstance(views, dict) else ():
        if isinstance(each, dict) and (each.get("%SOFA") == view.sofa or name == view.name):
            members = each.get("%MEMBERS")
            return [own for own in members if type(own) is int] if isinstance(members, list) else []
    return None


def _types(given: Any) -> Types:
    found = Types()
    for name, each in given.items() if isinstance(given, dict) else ():
        if not isinstance(each, dict):
            raise CasError(f"The type “{name[:60]}” is none; the file is damaged.")
        features = {
            feature: str(inner.get("%RANGE", ""))
            for feature, inner in each.items()
            if not feature.startswith("%") and isinstance(inner, dict)
        }
        found.add(name, str(each.get("%SUPER_TYPE", "")), features)
    return found
