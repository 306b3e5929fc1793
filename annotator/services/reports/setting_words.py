"""Every setting of a comparison, and what it was made of, in words."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

from annotator.core.labels import shown_name
from annotator.services.agreement.parts import Level

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from annotator.services.agreement.parts import AgreementSettings


@dataclass(frozen=True, slots=True)
class Setting:
    """A setting with what was chosen, in words and as the program knows it."""

    name: str
    title: str
    words: str
    value: str


def _all(value: Any) -> str:
    return ", ".join(map(str, value)) if value else "all"


def _any(value: Any) -> str:
    return str(value) if value else "any"


_SETTINGS: dict[str, tuple[str, Callable[[Any], str]]] = {
    "annotators": ("Annotators", _all),
    "gold": (
        "Compared with",
        lambda value: "the gold" if value else "each other",
    ),
    "all_layers": (
        "Which layers",
        lambda value: "all, also unfinished ones" if value else "those that are done",
    ),
    "documents": ("Documents", lambda value: f"{len(value)} chosen" if value else "all"),
    "labels": ("Labels", _all),
    "text": ("Documents that hold", lambda value: f"“{value}”" if value else "anything"),
    "since": ("Finished since", _any),
    "until": ("Finished until", _any),
    "without_untouched": (
        "Untouched suggestions",
        lambda value: "left out" if value else "counted",
    ),
    "level": (
        "Event types",
        lambda value: "collapsed to their parents" if value == Level.PARENT else "as they are",
    ),
    "samples": (
        "Samples for the intervals",
        lambda value: f"{value:,}" if value else "none, no intervals",
    ),
    "seed": ("Random seed", str),
}


def settings_in_words(settings: AgreementSettings) -> list[Setting]:
    """Every setting, in the order in which they are kept."""
    found = []
    for each in fields(settings):
        value = getattr(settings, each.name)
        title, words = _SETTINGS.get(each.name, (shown_name(each.name), str))
        found.append(Setting(each.name, title, words(value), _plain(value)))
    return found


def _plain(value: Any) -> str:
    return " ".join(map(str, value)) if isinstance(value, tuple) else str(value)


_MADE = {
    "version": "Program version",
    "project": "Project's id",
    "schema": "Schema and its version",
    "tokenizer": "Version of the tokenizer",
    "at": "Compared at",
}


def made_in_words(made: Mapping[str, str]) -> list[tuple[str, str]]:
    """What a comparison was made of and by, each with its title."""
    return [(_MADE.get(name, shown_name(name)), value) for name, value in made.items()]
