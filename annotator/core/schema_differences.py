"""What one schema has and another one has not, in sentences: for a schema that replaces one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.labels import shown_label, shown_name
from annotator.core.translation import phrase, tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.core.schema import Schema

_KINDS = (
    (
        "entities",
        phrase("New entity labels: {names}"),
        phrase("Entity labels that go: {names}"),
        phrase("Entity labels that are retired: {names}"),
    ),
    (
        "events",
        phrase("New event types: {names}"),
        phrase("Event types that go: {names}"),
        phrase("Event types that are retired: {names}"),
    ),
    (
        "links",
        phrase("New links: {names}"),
        phrase("Links that go: {names}"),
        phrase("Links that are retired: {names}"),
    ),
    (
        "document_labels",
        phrase("New document labels: {names}"),
        phrase("Document labels that go: {names}"),
        phrase("Document labels that are retired: {names}"),
    ),
)


def differences(before: Schema, after: Schema) -> list[str]:
    """A sentence for each kind of thing that comes, goes or is retired, and for what types lose."""
    lines: list[str] = []
    for kind, new, gone, retired in _KINDS:
        show = shown_label if kind == "entities" else shown_name
        was, now = ({each.name: each for each in getattr(one, kind)} for one in (before, after))
        sorts = (
            (new, now.keys() - was.keys()),
            (gone, was.keys() - now.keys()),
            (retired, {n for n in was.keys() & now.keys() if _is_retired(was[n], now[n])}),
        )
        lines += [tr(words, names=_listed(map(show, names))) for words, names in sorts if names]
    return lines + _lost(before, after)


def _is_retired(was: object, now: object) -> bool:
    return getattr(was, "active", True) and not getattr(now, "active", True)


def _lost(before: Schema, after: Schema) -> list[str]:
    """What event types that stay lose: roles, and attributes."""
    lines: list[str] = []
    for each in before.events:
        now = after.event(each.name)
        if now is None:
            continue
        roles = {role.name for role in each.roles} - {role.name for role in now.roles}
        had, has = ({one.name for one in s.attributes_of(each.name)} for s in (before, after))
        if lost := sorted(roles | (had - has)):
            lines.append(
                tr("{type} loses: {names}", type=shown_name(each.name), names=", ".join(lost))
            )
    return lines


def _listed(names: Iterable[str]) -> str:
    return ", ".join(sorted(names))
