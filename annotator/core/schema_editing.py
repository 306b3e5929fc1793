"""Editing a schema: each thing that can be done gives a new record, and says what moves.

The record is the table that a schema is read from. Nothing is changed in place, so a draft is its
own history: to take a change back is to go on with the draft before it.
"""

from __future__ import annotations

import copy
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from annotator.core.errors import UserError
from annotator.core.schema import Schema, can_be_name, name_rule, schema_from
from annotator.core.schema_changes import Move, Part
from annotator.core.schema_parts import (
    Place,
    Record,
    entries,
    entry,
    fillers_of,
    names,
    owner_of_value,
    roles,
    shown_part,
    table,
    types_of,
)
from annotator.core.step_words import FIELDS
from annotator.core.translation import phrase, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

_NAMED = (Part.ENTITY, Part.EVENT, Part.LINK, Part.DOCUMENT_LABEL)
_VALUES = (Part.VALUE, Part.DOCUMENT_VALUE)
_TAKEN = {
    Part.ENTITY: phrase("There is an entity label {new} already; merge them instead."),
    Part.EVENT: phrase("There is an event type {new} already; merge them instead."),
    Part.ROLE: phrase("There is a role {new} already; merge them instead."),
    Part.ATTRIBUTE: phrase("There is an attribute {new} already; merge them instead."),
    Part.VALUE: phrase("There is a value {new} already; merge them instead."),
    Part.LINK: phrase("There is a link {new} already; merge them instead."),
    Part.DOCUMENT_LABEL: phrase("There is a document label {new} already; merge them instead."),
    Part.DOCUMENT_VALUE: phrase("There is a value {new} already; merge them instead."),
}
MERGEABLE = (Part.ENTITY, Part.EVENT, Part.ROLE, Part.ATTRIBUTE, Part.LINK, *_VALUES)


@dataclass(frozen=True)
class SchemaDraft:
    """A schema that is being edited: its record, what moves, and what was done in words."""

    record: Record
    moves: tuple[Move, ...] = ()
    done: tuple[str, ...] = ()

    def schema(self) -> Schema:
        """The schema that it describes. Raises UserError that names what is wrong."""
        return schema_from(self.record)


def _changed(
    draft: SchemaDraft, change: Callable[[Record], None], words: str, *moves: Move
) -> SchemaDraft:
    record = copy.deepcopy(draft.record)
    change(record)
    return SchemaDraft(record, (*draft.moves, *moves), (*draft.done, words))


# -- what can't be, while it is typed ------------------------------------------------------------


def name_fault(draft: SchemaDraft, place: Place, new: str) -> str:
    """Why a part can't get this name; a sentence, empty where it can."""
    if new and new == place.name:
        return ""
    if place.part in _VALUES:
        if not new.strip():
            return tr("A value needs a name.")
    elif not can_be_name(new, of_attribute=place.part is Part.ATTRIBUTE):
        return name_rule(of_attribute=place.part is Part.ATTRIBUTE)
    taken = names(draft.record, place)
    if place.part in (Part.ROLE, Part.ATTRIBUTE) and place.event:
        taken = taken + names(draft.record, replace(place, event=""))
    if new in taken:
        return tr(_TAKEN[place.part], new=new)
    return ""


def key_fault(draft: SchemaDraft, place: Place, key: str) -> str:
    """Why a label or type can't get this key; a sentence, empty where it can."""
    if not key:
        return ""
    if len(key) != 1 or not key.isalpha():
        return tr("A key is a single letter.")
    for each in entries(draft.record, place):
        if each["name"] != place.name and str(each.get("key", "")).lower() == key.lower():
            return tr("{lower} is the key of {each} already.", lower=key.lower(), each=each["name"])
    return ""


def color_fault(value: str) -> str:
    """Why this is no colour; a sentence, empty where it is one or nothing."""
    fits = not value or re.fullmatch(r"#[0-9a-fA-F]{6}", value)
    return "" if fits else tr("A colour looks like #2e7d4f.")


def limits_fault(minimum: int, maximum: int | None) -> str:
    """Why a role can't be filled that often; a sentence, empty where it can."""
    fits = maximum is None or maximum >= max(minimum, 1)
    return "" if fits else tr("At most must not be less than at least, or than 1.")


# -- what can be done ----------------------------------------------------------------------------


def add(draft: SchemaDraft, place: Place, fields: Mapping[str, Any] | None = None) -> SchemaDraft:
    """A new part with these fields. Raises UserError where the name can't be."""
    _require(name_fault(draft, replace(place, name=""), place.name))

    def change(record: Record) -> None:
        if place.part in _VALUES:
            owner_of_value(record, place).setdefault("values", []).append(place.name)
        elif place.part in _NAMED:
            entries(record, place, made=True).append({"name": place.name, **(fields or {})})
        else:
            table(record, place, made=True)[place.name] = dict(fields or {})

    return _changed(draft, change, f"add {place.words}")


def rename(draft: SchemaDraft, place: Place, new: str) -> SchemaDraft:
    """Another name; what carries the old one gets it. Raises UserError where it can't be."""
    _require(name_fault(draft, place, new))
    move = _move(draft.record, place, new)

    def change(record: Record) -> None:
        rename_in(record, place, new)

    return _changed(draft, change, f"rename {place.words} to {shown_part(place.part, new)}", move)


def merge(draft: SchemaDraft, place: Place, into: str) -> SchemaDraft:
    """Make a part one with another beside it. Raises UserError where that can't be."""
    if place.part not in MERGEABLE or into == place.name or into not in names(draft.record, place):
        raise UserError(
            tr(
                "{shown} can't be merged into {into}; choose another one.",
                shown=place.shown,
                into=into,
            )
        )
    move = _move(draft.record, place, into, merges=True)

    def change(record: Record) -> None:
        _unite(record, place, into)
        _take_out(record, place)

    return _changed(draft, change, f"merge {place.words} into {shown_part(place.part, into)}", move)


def split(draft: SchemaDraft, place: Place, choices: Mapping[str, Iterable[str]]) -> SchemaDraft:
    """Give annotations of these words other labels, or types; new ones are made like the old.

    ``choices`` are the words of each other name. Raises UserError where a name can't be.
    """
    chosen = {new: tuple(words) for new, words in choices.items() if new != place.name}
    chosen = {new: words for new, words in chosen.items() if words}
    there = set(names(draft.record, place))
    for new in chosen.keys() - there:
        _require(name_fault(draft, place, new))
    moves = [
        Move(place.part, place.name, new, words=words, merges=new in there)
        for new, words in chosen.items()
    ]

    def change(record: Record) -> None:
        old = entry(record, place)
        at = entries(record, place).index(old)
        for new in chosen.keys() - there:
            same = {name: old[name] for name in old if name not in ("key", "hint", "sources")}
            at += 1
            entries(record, place).insert(at, copy.deepcopy(same) | {"name": new})
        if place.part is Part.ENTITY:
            _fill_too(record, place.name, tuple(chosen))

    return _changed(draft, change, f"split {place.words} into {_listed(place, chosen)}", *moves)


def set_active(draft: SchemaDraft, place: Place, *, active: bool) -> SchemaDraft:
    """Retire a part, so that it is offered no more while its annotations stay; or restore it."""

    def change(record: Record) -> None:
        found = entry(record, place)
        found.pop("active", None)
        if not active:
            found["active"] = False

    return _changed(draft, change, f"{'restore' if active else 'retire'} {place.words}")


def remove(draft: SchemaDraft, place: Place) -> SchemaDraft:
    """Take a part out, which only what nothing carries may be: the caller has made sure."""
    return _changed(draft, lambda record: _take_out(record, place), f"remove {place.words}")


def set_field(draft: SchemaDraft, place: Place, field: str, value: Any) -> SchemaDraft:
    """Another key, colour, hint, fillers, limits, group, default...; None takes a field out."""

    def change(record: Record) -> None:
        found = entry(record, place)
        found.pop(field, None)
        if value is not None:
            found[field] = value

    about = place.words.removeprefix("the ")
    words = f"change the {FIELDS.get(field, field)} of {about}"  # untranslated
    changed = _changed(draft, change, words)
    if changed.record == draft.record:
        return draft
    if draft.done[-1:] == (words,):
        return replace(changed, done=draft.done)
    return changed


def set_group(draft: SchemaDraft, place: Place, group: str) -> SchemaDraft:
    """Put an event type into a group, which is made of its colours where there is none yet."""
    changed = set_field(draft, place, "group", group or None)
    known = {str(each["name"]) for each in draft.record.get("groups", ())}
    if changed is draft or not group or group in known:
        return changed
    (kind,) = (each for each in draft.schema().events if each.name == place.name)
    made = {"name": group, "title": group, "color": kind.color, "dark": kind.dark}
    record = copy.deepcopy(changed.record)
    record.setdefault("groups", []).append(made)
    return replace(changed, record=record)


def reorder(draft: SchemaDraft, place: Place, step: int) -> SchemaDraft:
    """Move a part up (-1) or down (1) among those beside it."""
    order = names(draft.record, place)
    at = order.index(place.name)
    to = min(max(at + step, 0), len(order) - 1)
    if to == at:
        return draft

    def change(record: Record) -> None:
        order.insert(to, order.pop(at))
        if place.part in _VALUES:
            owner_of_value(record, place)["values"] = order
        elif place.part in _NAMED:
            found = entries(record, place)
            found.insert(to, found.pop(at))
        else:
            found_table = table(record, place)
            tables = {name: found_table[name] for name in order}
            found_table.clear()
            found_table.update(tables)

    return _changed(draft, change, f"move {place.words}")


# -- how it is done ------------------------------------------------------------------------------


def _require(fault: str) -> None:
    if fault:
        raise UserError(fault)


def _listed(place: Place, chosen: Mapping[str, Any]) -> str:
    every = dict.fromkeys((place.name, *chosen))
    return ", ".join(shown_part(place.part, each) for each in every)


def _move(record: Record, place: Place, new: str, *, merges: bool = False) -> Move:
    in_events = place.part in (Part.ROLE, Part.ATTRIBUTE, Part.VALUE)
    types = types_of(record, place) if in_events else ()
    move = Move(place.part, place.name, new, types, place.of, merges=merges)
    return replace(move, mentions=bool(place.label))


def rename_in(record: Record, place: Place, new: str) -> None:
    """Rename a part within a record, wherever it is named."""
    if place.part in _NAMED:
        entry(record, place)["name"] = new
        if place.part is Part.ENTITY:
            _each_filler(record, lambda label: new if label == place.name else label)
    elif place.part in _VALUES:
        _replace_value(record, place, new)
    else:
        found = table(record, place)
        tables = {new if name == place.name else name: value for name, value in found.items()}
        found.clear()
        found.update(tables)


def _replace_value(record: Record, place: Place, new: str) -> None:
    owner = owner_of_value(record, place)
    values = (new if value == place.name else value for value in owner.get("values", ()))
    owner["values"] = list(dict.fromkeys(values))
    if owner.get("default") == place.name:
        owner["default"] = new


def _unite(record: Record, place: Place, into: str) -> None:
    """What the one that goes has and the other one lacks is the other's from now on."""
    if place.part in _VALUES:
        _replace_value(record, place, into)
        return
    going, staying = entry(record, place), entry(record, replace(place, name=into))
    if place.part is Part.ENTITY:
        _each_filler(record, lambda label: into if label == place.name else label)
    for key in ("roles", "attributes"):
        if key in going:
            staying[key] = {**going[key], **staying.get(key, {})}
    for key in ("sources", "values"):
        if key in going and (key == "sources" or staying.get(key)):
            staying[key] = list(dict.fromkeys((*staying.get(key, ()), *going[key])))
    if place.part is Part.ROLE:
        fill = (*fillers_of(record, staying), *fillers_of(record, going))
        staying["fill"] = list(dict.fromkeys(fill))
        if going.get("events"):
            staying["events"] = True


def _take_out(record: Record, place: Place) -> None:
    if place.part in _VALUES:
        owner = owner_of_value(record, place)
        owner["values"] = [value for value in owner.get("values", ()) if value != place.name]
        if owner.get("default") == place.name:
            del owner["default"]
    elif place.part in _NAMED:
        entries(record, place).remove(entry(record, place))
        if place.part is Part.ENTITY:
            _each_filler(record, lambda label: "" if label == place.name else label)
    else:
        del table(record, place)[place.name]


def _each_filler(record: Record, change: Callable[[str], str]) -> None:
    """Change the labels in every list of fillers; the empty ones go, and what comes twice."""

    def changed(labels: Iterable[str]) -> list[str]:
        return list(dict.fromkeys(filter(None, map(change, labels))))

    for name, labels in record.get("fillers", {}).items():
        record["fillers"][name] = changed(labels)
    for role in _roles_with_list(record):
        role["fill"] = changed(role["fill"])


def _fill_too(record: Record, label: str, others: tuple[str, ...]) -> None:
    """Whatever a label fills is filled by these too."""
    lists = [*record.get("fillers", {}).values()]
    lists += [role["fill"] for role in _roles_with_list(record)]
    for labels in lists:
        if label in labels:
            labels.extend(other for other in others if other not in labels)


def _roles_with_list(record: Record) -> list[Record]:
    """The roles whose fillers are listed, not named as a set."""
    return [role for role in roles(record) if not isinstance(role.get("fill", ""), str)]
