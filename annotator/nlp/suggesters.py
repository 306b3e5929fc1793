"""The default suggester: one parse of a text, then entities, events and their arguments."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core.labels import shown_label
from annotator.core.model import Argument, Decision, Event, Mention, Origin, Span, Suggestion
from annotator.core.schema import Schema, schema_from
from annotator.core.text import sha256_of
from annotator.nlp.arguments import find_arguments
from annotator.nlp.attributes import find_attributes
from annotator.nlp.complements import find_complements
from annotator.nlp.contexts import Scene, antecedent
from annotator.nlp.entities import find_entities
from annotator.nlp.fillers import Filler
from annotator.nlp.gazetteer import Gazetteer, load_gazetteer
from annotator.nlp.identity import Identities
from annotator.nlp.lexicon import Lexicon, load_lexicon
from annotator.nlp.names import (
    COUNTS,
    LISTS,
    MODEL,
    REPEATED,
    TRAINED,
    Found,
    with_article,
    with_description,
)
from annotator.nlp.parties import with_parties
from annotator.nlp.pipeline import Pipeline, load
from annotator.nlp.subjects import DIRECT
from annotator.nlp.training.merging import LEARNED, with_learned_entities, with_learned_triggers
from annotator.nlp.training.trained import load_trained
from annotator.nlp.triggers import find_triggers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.nlp.parse import Parse, Word
    from annotator.nlp.spec import SuggesterSpec
    from annotator.nlp.training.examples import Mark
    from annotator.nlp.training.trained import Trained
    from annotator.nlp.trigger import Trigger


class DefaultSuggester:
    """Proposes entities and events with a pipeline, word lists and trigger words.

    ``source`` names all three; each suggestion names the one that it comes from.
    """

    def __init__(
        self,
        schema: Schema,
        pipeline: Pipeline,
        lexicon: Lexicon,
        gazetteer: Gazetteer,
        trained: Trained | None = None,
    ) -> None:
        self._schema = schema
        self._pipeline = pipeline
        self._lexicon = lexicon
        self._is_english = pipeline.nlp.lang == "en"
        self._gazetteer = gazetteer if self._is_english else gazetteer.names_alone()
        self._active = {kind.name for kind in schema.events if kind.active}
        self._event_source = f"lexicon:{lexicon.version}"
        self._sources = {
            MODEL: pipeline.source,
            LISTS: f"gazetteer:{gazetteer.version}",
            COUNTS: pipeline.source,
            REPEATED: pipeline.source,
        }
        self._trained = trained
        if trained is not None:
            self._sources[TRAINED] = trained.source

    def using(self, trained: Trained) -> DefaultSuggester:
        """The same suggester with a trained model."""
        return DefaultSuggester(
            self._schema, self._pipeline, self._lexicon, self._gazetteer, trained
        )

    @property
    def source(self) -> str:
        """The names and versions of everything that takes part."""
        return "+".join(dict.fromkeys([*self._sources.values(), self._event_source]))

    def suggest(self, texts: Iterable[str]) -> Iterator[list[Suggestion]]:
        """The suggestions of each text: its mentions in order, then its events in order."""
        for text, parses in self._pipeline.parse(texts):
            yield self.read(text, parses)

    def parse(self, text: str) -> list[Parse]:
        """A text as the rules read it, to be read more than once."""
        [(_, parses)] = self._pipeline.parse([text])
        return parses

    def read(self, text: str, parses: list[Parse]) -> list[Suggestion]:
        """The suggestions of a text that is already parsed."""
        identities = Identities(sha256_of(text))
        marks = self._trained.marks(text) if self._trained is not None else []
        scenes = self._scenes(parses, marks)
        active = self._active if self._is_english else set()  # the lexicon is
        found = find_triggers(scenes, self._lexicon, active)
        found = with_parties(found, scenes, self._schema, self._lexicon)
        if self._trained is not None:
            found = [
                with_learned_triggers(triggers, scene, marks, self._trained.labels & self._active)
                for triggers, scene in zip(found, scenes, strict=True)
            ]
        mentions: list[Suggestion] = []
        for scene, triggers in zip(scenes, found, strict=True):
            inside = {w.index for t in triggers if len(t.words) > 1 for w in t.words}
            for entity in scene.entities:
                if entity.words[0].index not in inside:
                    mentions.append(self._mention(text, entity, scene.parse, identities))
        events: list[Suggestion] = []
        for scene, triggers in zip(scenes, found, strict=True):
            events += self._events(text, scene, triggers, identities)
        return mentions + events

    def _scenes(self, parses: list[Parse], marks: list[Mark]) -> list[Scene]:
        by_parse = find_entities(parses, self._schema, self._gazetteer)
        if self._trained is not None:
            labels = self._trained.labels & {e.name for e in self._schema.entities if e.active}
            by_parse = [
                with_learned_entities(parse, entities, marks, labels)
                for parse, entities in zip(parses, by_parse, strict=True)
            ]
        return [
            Scene(parse, entities, self._gazetteer)
            for parse, entities in zip(parses, by_parse, strict=True)
        ]

    def _mention(self, text: str, entity: Found, parse: Parse, identities: Identities) -> Mention:
        kind = self._schema.entity(entity.label)
        words = entity.words
        if kind is not None and kind.described:
            words = with_description(parse, entity)
        if kind is not None and kind.article:
            words = with_article(parse, entity, words)
        span = _span(text, words)
        entity.id = identities.next("mention", span, entity.label)
        origin = Origin(self._sources[entity.by], Decision.SUGGESTED, entity.score, _why(entity))
        return Mention(entity.id, entity.label, span, (), origin)

    def _events(
        self, text: str, scene: Scene, triggers: list[Trigger], identities: Identities
    ) -> list[Event]:
        spans = [_span(text, trigger.words) for trigger in triggers]
        ids = [
            identities.next("event", span, trigger.type)
            for span, trigger in zip(spans, triggers, strict=True)
        ]
        by_head = {trigger.head.index: at for at, trigger in enumerate(triggers)}
        fillers = [self._fillers(trigger, scene) for trigger in triggers]
        _inherit_agents(triggers, fillers, by_head, self._schema)
        events = []
        for at, trigger in enumerate(triggers):
            arguments = [self._argument(text, each) for each in fillers[at] if not _is_nested(each)]
            kind = self._schema.event(trigger.type)
            for role, other in find_complements(trigger, kind, by_head) if kind else ():
                origin = self._origin(DIRECT - 0.1)
                arguments.append(Argument(role, event=ids[other], origin=origin))
            attributes = find_attributes(trigger, self._schema, self._lexicon)
            source = self._sources[TRAINED] if trigger.why == LEARNED else self._event_source
            origin = Origin(source, Decision.SUGGESTED, round(trigger.score, 2), trigger.why)
            events.append(
                Event(ids[at], trigger.type, spans[at], tuple(arguments), attributes, origin)
            )
        return events

    def _fillers(self, trigger: Trigger, scene: Scene) -> list[Filler]:
        if trigger.fillers is not None:
            return trigger.fillers
        kind = self._schema.event(trigger.type)
        return find_arguments(trigger, kind, scene, self._lexicon) if kind else []

    def _argument(self, text: str, filler: Filler) -> Argument:
        origin = self._origin(filler.score)
        if filler.entity is not None:
            return Argument(filler.role, mention=filler.entity.id, origin=origin)
        return Argument(filler.role, span=_span(text, list(filler.words)), origin=origin)

    def _origin(self, score: float, why: str = "") -> Origin:
        return Origin(self._event_source, Decision.SUGGESTED, round(score, 2), why)


def _is_nested(filler: Filler) -> bool:
    """Whether the filler is part of a trigger's words and so no mention of its own."""
    return filler.entity is not None and not filler.entity.id


def _inherit_agents(
    triggers: list[Trigger],
    fillers: list[list[Filler]],
    by_head: dict[int, int],
    schema: Schema,
) -> None:
    """ "The strike killed two": who struck is who killed."""
    for at, trigger in enumerate(triggers):
        kind = schema.event(trigger.type)
        role = kind.role("agent") if kind else None
        if role is None or not trigger.head.is_verb or any(f.role == "agent" for f in fillers[at]):
            continue
        for cause in _causes(trigger.head):
            upper = by_head.get(cause.index)
            for each in fillers[upper] if upper is not None else ():
                if each.role == "attacker" and each.entity and role.takes(each.entity.label):
                    fillers[at].append(
                        Filler("agent", each.head, each.entity, each.words, DIRECT - 0.2)
                    )


def _causes(verb: Word) -> Iterator[Word]:
    yield from map(antecedent, verb.with_dep("nsubj"))
    yield from verb.objects_of("by", "in")


def _span(text: str, words: list[Word]) -> Span:
    start, end = words[0].start, words[-1].end
    surface = text[start:end]
    if not surface.startswith(words[0].text) or not surface.endswith(words[-1].text):
        raise AssertionError(f"the parse does not fit the text at [{start}, {end})")
    return Span(((start, end),), surface)


def _why(entity: Found) -> str:
    if entity.by == LISTS:
        return f"From the list of names for {shown_label(entity.label)}."
    if entity.by == TRAINED:
        return LEARNED
    if entity.by == COUNTS:
        return "A number that counts the noun after it."
    if entity.by == REPEATED:
        return "The language model recognised this name elsewhere in the article."
    return "Recognised by the language model."


def build(
    schema: Schema,
    pipeline_name: str | None = None,
    *,
    lexicon: Path,
    gazetteer: Path,
    trained: Path | None = None,
) -> DefaultSuggester:
    """The default suggester, with the pipeline and, where there is one, the trained model loaded.

    Raises UserError where either can't be loaded or a word list can't be read.
    """
    words, lists = load_lexicon(lexicon), load_gazetteer(gazetteer)
    learned = load_trained(trained) if trained is not None else None
    return DefaultSuggester(schema, load(pipeline_name), words, lists, learned)


def build_from(spec: SuggesterSpec) -> DefaultSuggester:
    """The default suggester of a spec. Raises UserError as ``build`` does."""
    schema = schema_from(spec.schema)
    return build(
        schema,
        spec.pipeline,
        lexicon=Path(spec.lexicon),
        gazetteer=Path(spec.gazetteer),
        trained=Path(spec.trained) if spec.trained else None,
    )
