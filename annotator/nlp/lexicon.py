"""The list of trigger words with their contexts, read from TOML."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from annotator.core.errors import UserError
from annotator.core.translation import tr

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

Record = dict[str, Any]
Sequence = tuple[str, ...]

_SETS = ("light_verbs", "described", "bearing", "occurring", "figurative")
_LISTS = {
    "verbs",
    "weak_verbs",
    "nouns",
    "weak_nouns",
    "phrase_nouns",
    "adjectives",
    "compounds",
    "company",
}
_TABLES = {"phrases", "subjects", "modified", "under", "unless", "roles"}
_KNOWN = _LISTS | _TABLES | {"multiwords", "sets", "attributive", "between_people", "undergone"}


@dataclass(frozen=True, slots=True)
class Entry:
    """A word that triggers a type, by itself or (weak) with support."""

    type: str
    weak: bool = False


@dataclass(frozen=True, slots=True)
class Setting:
    """Trigger words ("expel", or "close embassy": with that object) that set an attribute."""

    attribute: str
    value: str | bool
    words: frozenset[str]


@dataclass
class Lexicon:
    """Trigger words by kind. All words are lemmas in lower case; contexts see the file's head."""

    version: str
    light_verbs: frozenset[str] = frozenset()
    described: frozenset[str] = frozenset()
    bearing: frozenset[str] = frozenset()
    occurring: frozenset[str] = frozenset()
    figurative: frozenset[str] = frozenset()
    attributive: frozenset[str] = frozenset()
    between_people: frozenset[str] = frozenset()
    undergone: dict[tuple[str, str], str] = field(default_factory=dict)
    excluded: dict[str, list[Sequence]] = field(default_factory=dict)
    verbs: dict[str, list[Entry]] = field(default_factory=dict)
    nouns: dict[str, list[Entry]] = field(default_factory=dict)
    adjectives: dict[str, list[Entry]] = field(default_factory=dict)
    phrase_nouns: dict[str, frozenset[str]] = field(default_factory=dict)
    compounds: dict[str, frozenset[str]] = field(default_factory=dict)
    company: dict[str, frozenset[str]] = field(default_factory=dict)
    multiwords: dict[str, list[tuple[Sequence, str]]] = field(default_factory=dict)
    phrases: dict[str, list[tuple[str, frozenset[str]]]] = field(default_factory=dict)
    subjects: dict[str, list[tuple[str, frozenset[str]]]] = field(default_factory=dict)
    modified: dict[str, list[tuple[str, frozenset[str]]]] = field(default_factory=dict)
    under: dict[str, list[tuple[str, frozenset[str]]]] = field(default_factory=dict)
    unless: dict[tuple[str, str], frozenset[str]] = field(default_factory=dict)
    roles: dict[str, tuple[str, ...]] = field(default_factory=dict)
    type_roles: dict[str, dict[str, tuple[str, ...]]] = field(default_factory=dict)
    settings: dict[str, list[Setting]] = field(default_factory=dict)
    cues: dict[str, dict[str, frozenset[str]]] = field(default_factory=dict)

    @cached_property
    def known(self) -> frozenset[str]:
        """Every word by which something is looked up here."""
        tables: tuple[Mapping[str, Any], ...] = (
            *(self.excluded, self.verbs, self.nouns, self.adjectives, self.multiwords),
            *(self.phrases, self.subjects, self.modified, self.under),
        )
        return frozenset(word for table in tables for word in table)

    @cached_property
    def governing_phrases(self) -> frozenset[str]:
        """The verbs with particles among the governors of all values: "call off"."""
        words = frozenset[str]().union(*self.cues.get("governors", {}).values())
        return frozenset(word for word in words if " " in word)

    def cue(self, kind: str, value: str) -> frozenset[str]:
        """The words of a kind (governors, modals, adverbs, adjectives) that set a value."""
        return self.cues.get(kind, {}).get(value, frozenset())

    def names(self, type_name: str, noun: str) -> bool:
        """Whether a noun by itself can name an event of the type."""
        if noun in self.phrase_nouns.get(type_name, ()):
            return True
        return any(entry.type == type_name for entry in self.nouns.get(noun, ()))

    def is_strong(self, type_name: str, verb: str) -> bool:
        """Whether a verb by itself names an event of the type."""
        return Entry(type_name) in self.verbs.get(verb, ())


def load_lexicon(path: Path) -> Lexicon:
    """The lexicon of a file. Raises UserError that names file and fault."""
    try:
        record = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UserError(
            tr("The list of trigger words {path} can't be read: {error}.", path=path, error=error)
        ) from error
    return lexicon_from(record, str(path))


def lexicon_from(record: Record, where: str = "the list of trigger words") -> Lexicon:
    """The lexicon that a record describes. Raises UserError that names the fault."""
    lexicon = Lexicon(
        version=str(record.get("version", "0")),
        roles={k: tuple(v) for k, v in _table(record, "roles", where).items()},
        cues={
            kind: {value: frozenset(map(str, words)) for value, words in table.items()}
            for kind, table in _table(record, "cues", where).items()
        },
    )
    for name in _SETS:
        setattr(lexicon, name, frozenset(_words(record.get(name, ()), where, name)))
    for sequence in record.get("excluded", ()):
        words = _words(sequence, where, "excluded")
        if words:
            lexicon.excluded.setdefault(words[0], []).append(words)
    for type_name, table in _table(record, "events", where).items():
        if not isinstance(table, dict):
            raise UserError(
                tr(
                    "In {where}, the event type {type_name} must be a table.",
                    where=where,
                    type_name=type_name,
                )
            )
        unknown = set(table) - _KNOWN
        if unknown:
            raise UserError(
                tr(
                    "In {where}, {type_name} has {min!r}, which means nothing.",
                    where=where,
                    type_name=type_name,
                    min=min(unknown),
                )
            )
        _add_type(lexicon, type_name, table, where)
    return lexicon


def _add_type(lexicon: Lexicon, type_name: str, table: Record, where: str) -> None:
    def words(name: str) -> Sequence:
        return _words(table.get(name, ()), where, f"{type_name}.{name}")

    for name, target, weak in (
        ("verbs", lexicon.verbs, False),
        ("weak_verbs", lexicon.verbs, True),
        ("nouns", lexicon.nouns, False),
        ("weak_nouns", lexicon.nouns, True),
        ("adjectives", lexicon.adjectives, False),
    ):
        for word in words(name):
            target.setdefault(word, []).append(Entry(type_name, weak))
            if "-" in word and not weak:
                _add_multiword(lexicon, _hyphens(word), type_name)
    for sequence in table.get("multiwords", ()):
        _add_multiword(lexicon, _words(sequence, where, f"{type_name}.multiwords"), type_name)
    for name in ("attributive", "between_people"):
        if table.get(name):
            setattr(lexicon, name, getattr(lexicon, name) | {type_name})
    for verb, slot in _table(table, "undergone", where).items():
        lexicon.undergone[type_name, verb] = str(slot)
    for name in ("compounds", "company", "phrase_nouns"):
        getattr(lexicon, name)[type_name] = frozenset(words(name))
    for name, contexts in (
        ("phrases", lexicon.phrases),
        ("subjects", lexicon.subjects),
        ("modified", lexicon.modified),
        ("under", lexicon.under),
    ):
        for word, others in _table(table, name, where).items():
            wanted = frozenset(_words(others, where, f"{type_name}.{name}.{word}"))
            contexts.setdefault(word, []).append((type_name, wanted))
    for word, others in _table(table, "unless", where).items():
        lexicon.unless[type_name, word] = frozenset(_words(others, where, f"{type_name}.unless"))
    lexicon.type_roles[type_name] = {
        slot: _words(names, where, f"{type_name}.roles.{slot}")
        for slot, names in _table(table, "roles", where).items()
    }
    lexicon.settings[type_name] = _settings(_table(table, "sets", where), where)


def _settings(table: Record, where: str) -> list[Setting]:
    settings: list[Setting] = []
    for attribute, value in table.items():
        if isinstance(value, dict):
            settings += [
                Setting(attribute, name, frozenset(_words(words, where, attribute)))
                for name, words in value.items()
            ]
        else:
            settings.append(Setting(attribute, True, frozenset(_words(value, where, attribute))))
    return settings


def _add_multiword(lexicon: Lexicon, words: Sequence, type_name: str) -> None:
    if words:
        lexicon.multiwords.setdefault(words[0], []).append((words, type_name))


def _hyphens(word: str) -> Sequence:
    """How tokenizers cut a hyphenated word."""
    return tuple(part for piece in word.split("-") for part in (piece, "-"))[:-1]


def _words(value: Any, where: str, name: str) -> Sequence:
    if not isinstance(value, list | tuple) or not all(isinstance(word, str) for word in value):
        raise UserError(
            tr("In {where}, {name} must be a list of words in quotes.", where=where, name=name)
        )
    return tuple(value)


def _table(record: Record, name: str, where: str) -> Record:
    value = record.get(name, {})
    if not isinstance(value, dict):
        raise UserError(tr("In {where}, {name} must be a table.", where=where, name=name))
    return value
