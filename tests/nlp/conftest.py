"""The default suggester, loaded once, and a shorthand for what it proposes."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from annotator.core.model import Event, Mention
from annotator.core.schema import schema_from
from annotator.nlp.spec import SuggesterSpec

RESOURCES = Path(__file__).parents[2] / "resources"


@dataclass
class Read:
    """A text's suggestions by surface: entities, and events as type, roles, attributes."""

    items: list
    entities: set[tuple[str, str]] = field(default_factory=set)
    events: list[Event] = field(default_factory=list)

    def __post_init__(self):
        self.mentions = {item.id: item for item in self.items if isinstance(item, Mention)}
        self.entities = {(item.label, item.span.surface) for item in self.mentions.values()}
        self.events = [item for item in self.items if isinstance(item, Event)]
        self.by_id = {event.id: event for event in self.events}

    def triggers(self) -> list[tuple[str, str]]:
        return [(event.type, event.trigger.surface) for event in self.events]

    def event(self, type_name: str) -> Event:
        found = [event for event in self.events if event.type == type_name]
        assert len(found) == 1, self.triggers()
        return found[0]

    def roles(self, type_name: str) -> dict[str, set[str]]:
        roles: dict[str, set[str]] = {}
        for argument in self.event(type_name).arguments:
            if argument.mention is not None:
                surface = self.mentions[argument.mention].span.surface
            elif argument.event is not None:
                surface = self.by_id[argument.event].trigger.surface
            else:
                surface = argument.span.surface
            roles.setdefault(argument.role, set()).add(surface)
        return roles

    def attributes(self, type_name: str) -> dict:
        return dict(self.event(type_name).attributes)


@pytest.fixture(scope="session")
def schema_record() -> dict:
    return tomllib.loads((RESOURCES / "schemas" / "conflict_news.toml").read_text("utf-8"))


@pytest.fixture(scope="session")
def schema(schema_record):
    return schema_from(schema_record)


@pytest.fixture(scope="session")
def spec(schema_record) -> SuggesterSpec:
    return SuggesterSpec(
        schema_record,
        str(RESOURCES / "event_lexicon.toml"),
        str(RESOURCES / "gazetteer.toml"),
    )


@pytest.fixture(scope="session")
def pipeline():
    from annotator.nlp.pipeline import load

    return load()


@pytest.fixture(scope="session")
def lexicon():
    from annotator.nlp.lexicon import load_lexicon

    return load_lexicon(RESOURCES / "event_lexicon.toml")


@pytest.fixture(scope="session")
def gazetteer():
    from annotator.nlp.gazetteer import load_gazetteer

    return load_gazetteer(RESOURCES / "gazetteer.toml")


@pytest.fixture(scope="session")
def suggester(schema, pipeline, lexicon, gazetteer):
    from annotator.nlp.suggesters import DefaultSuggester

    return DefaultSuggester(schema, pipeline, lexicon, gazetteer)


@pytest.fixture(scope="session")
def read(suggester):
    def read_text(text: str) -> Read:
        [items] = suggester.suggest([text])
        return Read(items)

    return read_text
