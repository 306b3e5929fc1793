"""The corpora beside the checkout as annotated documents under the default schema's names.

Each corpus annotates some labels and types, in some places, under names of its own. A corpus says
which of the default schema's names stand for which of its own; both sides are then compared under
the corpus' names, in the places that it annotates, and what it does not annotate is left out of
both. Sources, licences and cautions: the README beside each.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core.model import Argument, Event, Mention, Span, span_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from annotator.core.model import Item

DATA = Path(__file__).parents[1].parent / "shared" / "data"

Names = dict[str, str]


@dataclass(frozen=True)
class Labelled:
    """A text of a corpus, what people marked in it, and where (code points; none: everywhere)."""

    name: str
    text: str
    gold: list[Item]
    ranges: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, eq=False)
class Corpus:
    """How the names of a corpus and of the default schema meet; what is not named is left out.

    ``labels`` and ``types`` lead from the corpus' own names to those that are compared,
    ``our_labels`` and ``our_types`` from the schema's; ``roles`` and ``our_roles`` the same by
    (compared type, role), where "*" stands for every type. ``every_type`` compares triggers of
    whatever type: the type "*" on both sides. ``names_only`` leaves out what has no capital letter,
    where a corpus annotates names and the application also suggests nouns ("troops");
    ``capitals_only`` leaves out of the corpus what doesn't end in a word with a capital letter,
    where it annotates nouns and pronouns under the same labels as names.
    ``articles_aside`` takes the article off a name that the corpus annotates with it; ``articles``
    is for a project whose schema says that names have theirs, ``described`` for one whose names
    also have what describes them.
    """

    name: str
    labels: Names = field(default_factory=dict)
    our_labels: Names = field(default_factory=dict)
    types: Names = field(default_factory=dict)
    our_types: Names = field(default_factory=dict)
    roles: dict[tuple[str, str], str] = field(default_factory=dict)
    our_roles: dict[tuple[str, str], str] = field(default_factory=dict)
    every_type: bool = False
    names_only: bool = False
    capitals_only: bool = False
    articles_aside: bool = False
    articles: bool = False
    described: bool = False
    keep: Callable[[dict], bool] = lambda entity: True
    pick: Callable[[dict], bool] = lambda document: True

    @property
    def is_there(self) -> bool:
        """Whether the corpus lies beside the checkout."""
        return self._path.exists()

    @property
    def _path(self) -> Path:
        return DATA / self.name / "gold.jsonl"

    def documents(self, limit: int | None = None) -> Iterator[Labelled]:
        """The documents, at most so many; spread over the corpus where there are more."""
        lines = self._path.read_text(encoding="utf-8").splitlines()
        records = [each for each in map(json.loads, lines) if self.pick(each)]
        step = max(1, len(records) // limit) if limit else 1
        for record in records[::step][:limit]:
            yield Labelled(
                record["id"],
                record["text"],
                list(self._gold(record)),
                tuple((start, end) for start, end in record.get("annotated_ranges", ())),
            )

    def compared(self, document: Labelled, suggested: Iterable[Item]) -> list[Item]:
        """What is suggested, under the names that are compared, where the corpus annotates."""
        items = self._renamed(suggested)
        return [item for item in items if _is_inside(item, document.ranges)]

    def _renamed(self, items: Iterable[Item]) -> Iterator[Item]:
        for item in items:
            if isinstance(item, Mention):
                label = self.our_labels.get(item.label)
                if self.names_only and item.span.surface.lower() == item.span.surface:
                    label = ""
                # A mention that is not compared stays as a filler.
                yield replace(item, label=label or "")
            elif isinstance(item, Event):
                kind = "*" if self.every_type else self.our_types.get(item.type, "")
                if kind:
                    yield replace(
                        item,
                        type=kind,
                        attributes=(),
                        arguments=tuple(
                            replace(each, role=role)
                            for each in item.arguments
                            if (role := _role(self.our_roles, kind, each.role))
                        ),
                    )

    def _gold(self, record: dict) -> Iterator[Item]:
        text, ranges = record["text"], record.get("annotated_ranges", ())
        for number, each in enumerate(record["entities"]):
            label = self.labels.get(each["label"], "")
            if label and self.keep(each) and each["start"] < each["end"]:
                span = _span(text, each)
                span = _without_article(text, span) if self.articles_aside else span
                mention = Mention(f"m{number}", label, span)
                is_wanted = not self.capitals_only or is_name(span.surface)
                if is_wanted and _is_inside(mention, ranges):
                    yield mention
        for number, each in enumerate(record["events"]):
            kind = "*" if self.every_type else self.types.get(each["type"], "")
            if kind:
                arguments = tuple(
                    Argument(role, span=_span(text, filler))
                    for filler in each.get("args", ())
                    if (role := _role(self.roles, kind, filler["role"]))
                )
                event = Event(f"e{number}", kind, _span(text, each["trigger"]), arguments)
                if _is_inside(event, ranges):
                    yield event


def without_fillers_only(items: Iterable[Item]) -> list[Item]:
    """The items, the mentions that are not compared turned into bare fillers of events."""
    items = list(items)
    places = {each.id: each.span for each in items if isinstance(each, Mention)}
    hidden = {each.id for each in items if isinstance(each, Mention) and not each.label}
    result: list[Item] = []
    for item in items:
        if isinstance(item, Event):
            arguments = tuple(
                Argument(each.role, span=places[each.mention]) if each.mention in hidden else each
                for each in item.arguments
            )
            result.append(replace(item, arguments=arguments))
        elif not isinstance(item, Mention) or item.id not in hidden:
            result.append(item)
    return result


def is_name(words: str) -> bool:
    """Whether the last word has a capital letter and is no pronoun."""
    last = words.rsplit(maxsplit=1)[-1]
    return last[0].isupper() and last.lower() not in _PRONOUNS


def _role(roles: dict[tuple[str, str], str], kind: str, role: str) -> str:
    return roles.get((kind, role)) or roles.get(("*", role), "")


def _span(text: str, record: dict) -> Span:
    fragments = record.get("fragments") or [(record["start"], record["end"])]
    return span_of(text, *((start, end) for start, end in fragments))


def _without_article(text: str, span: Span) -> Span:
    is_named = span.surface.lower().startswith("the ") and len(span.fragments) == 1
    return span_of(text, (span.start + 4, span.end)) if is_named else span


def _is_inside(item: Item, ranges: Iterable[tuple[int, int]]) -> bool:
    if not ranges or not isinstance(item, Mention | Event):
        return True
    span = item.span if isinstance(item, Mention) else item.trigger
    return any(start <= span.start and span.end <= end for start, end in ranges)


_PRONOUNS = {
    *("i", "he", "she", "it", "we", "you", "they", "his", "her", "its", "our", "your", "their"),
    *("who", "those", "this", "these", "some", "many", "all", "both", "him", "them", "us", "one"),
}
_PLACES = {"GPE": "LOC", "LOC": "LOC", "FAC": "LOC"}
_NAMES = {**_PLACES, "PERSON": "PER", "ORG": "ORG", "ARMED_GROUP": "ORG"}


def _same(*names: str) -> Names:
    return {name: name for name in names}


MEANTIME = Corpus(
    "meantime",
    labels=_same("PER", "ORG", "LOC"),
    our_labels=_NAMES,
    every_type=True,
    names_only=True,
    keep=lambda entity: entity.get("mention") == "NAM",
)
MEANTIME_ARTICLES = replace(MEANTIME, articles=True)  # as its guideline has it
MEANTIME_DESCRIBED = replace(MEANTIME_ARTICLES, described=True)  # as its guideline has that, too
ECBPLUS = Corpus("ecbplus", every_type=True)
ECBPLUS_NAMES = Corpus(
    "ecbplus",
    labels={
        "HUMAN_PART_PER": "PER", "HUMAN_PART_ORG": "ORG", "HUMAN_PART_GPE": "LOC", "LOC_GEO": "LOC",
        "LOC_FAC": "LOC",
    },
    our_labels=_NAMES,
    names_only=True,
    capitals_only=True,
)  # fmt: skip
LITBANK = Corpus(
    "litbank",
    labels={"PER": "PER", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC"},
    our_labels=_NAMES,
    every_type=True,
    names_only=True,
    capitals_only=True,
)
BRAT_NEWS = Corpus(
    "brat_examples",
    labels={"Person": "PER", "Organization": "ORG", "GPE": "LOC"},
    our_labels=_NAMES,
    names_only=True,
    pick=lambda document: document["group"] == "tutorials/news",
)
WIKIGOLD = Corpus(
    "wikigold",
    labels=_same("PER", "ORG", "LOC", "MISC"),
    our_labels={**_NAMES, "NORP": "MISC", "NAMED_EVENT": "MISC", "AGREEMENT": "MISC"},
    names_only=True,
)
GUM = Corpus(
    "gum",
    labels={"person": "PER", "place": "LOC", "organization": "ORG"},
    our_labels=_NAMES,
    names_only=True,
    keep=lambda entity: bool(entity.get("identity")),
    pick=lambda document: document["genre"] == "news",
)
RE3D = Corpus(
    "re3d",
    labels={
        "Organisation": "ORG", "Location": "LOC", "Person": "PER", "Nationality": "NORP",
        "Temporal": "DATE", "Weapon": "WEAPON", "Vehicle": "VEHICLE", "MilitaryPlatform": "VEHICLE",
    },
    our_labels=_NAMES | _same("NORP", "DATE", "WEAPON", "VEHICLE"),
)  # fmt: skip

_WIKIEVENTS_TYPES = {
    "Conflict.Attack.DetonateExplode": "ATTACK",
    "Conflict.Attack.Unspecified": "ATTACK",
    "Life.Die.Unspecified": "DIE",
    "Life.Injure.Unspecified": "INJURE",
    "Justice.ArrestJailDetain.Unspecified": "ARREST",
    "Justice.ChargeIndict.Unspecified": "ACCUSE",
    "Contact.RequestCommand.Unspecified": "REQUEST",
    "Contact.RequestCommand.Broadcast": "REQUEST",
    "Contact.ThreatenCoerce.Unspecified": "THREATEN",
    "Contact.ThreatenCoerce.Broadcast": "THREATEN",
    "Conflict.Demonstrate.Unspecified": "PROTEST",
    "Conflict.Demonstrate.DemonstrateWithViolence": "PROTEST",
    "Contact.Contact.Meet": "MEET",
    "Contact.Contact.Correspondence": "PHONE",
    "ArtifactExistence.DamageDestroyDisableDismantle.Damage": "DAMAGE",
    "ArtifactExistence.DamageDestroyDisableDismantle.Destroy": "DAMAGE",
    "ArtifactExistence.DamageDestroyDisableDismantle.Unspecified": "DAMAGE",
    "Justice.ReleaseParole.Unspecified": "DEESCALATE",
}
_WIKIEVENTS_ROLES = {
    ("*", "Place"): "place",
    ("ATTACK", "Attacker"): "attacker",
    ("ATTACK", "Target"): "target",
    ("ATTACK", "ExplosiveDevice"): "instrument",
    ("ATTACK", "Instrument"): "instrument",
    ("DIE", "Victim"): "victim",
    ("DIE", "Killer"): "agent",
    ("INJURE", "Victim"): "victim",
    ("INJURE", "Injurer"): "agent",
    ("ARREST", "Detainee"): "person",
    ("ARREST", "Jailer"): "agent",
    ("ACCUSE", "Defendant"): "accused",
    ("ACCUSE", "Prosecutor"): "accuser",
    ("REQUEST", "Communicator"): "speaker",
    ("REQUEST", "Recipient"): "addressee",
    ("THREATEN", "Communicator"): "speaker",
    ("THREATEN", "Recipient"): "target",
    ("PROTEST", "Demonstrator"): "participant",
    ("PROTEST", "Target"): "against",
    ("MEET", "Participant"): "participant",
    ("PHONE", "Participant"): "participant",
    ("PHONE", "Communicator"): "participant",
    ("PHONE", "Recipient"): "participant",
    ("DAMAGE", "Artifact"): "object",
    ("DAMAGE", "DamagerDestroyer"): "agent",
    ("DAMAGE", "Damager"): "agent",
    ("DAMAGE", "Destroyer"): "agent",
    ("DEESCALATE", "Detainee"): "object",
    ("DEESCALATE", "Defendant"): "object",
    ("DEESCALATE", "JudgeCourt"): "agent",
}
_TYPES = set(_WIKIEVENTS_TYPES.values())
WIKIEVENTS = Corpus(
    "wikievents",
    types=_WIKIEVENTS_TYPES,
    our_types=_same(*_TYPES),
    roles=_WIKIEVENTS_ROLES,
    our_roles={
        (kind, role): role
        for (key, _), role in _WIKIEVENTS_ROLES.items()
        for kind in (_TYPES if key == "*" else (key,))
    },
)

_ALIKE = _same("ATTACK", "DIE", "INJURE", "DAMAGE", "ARREST", "PROTEST")  # defined as in ACE there
WIKIEVENTS_ALIKE = replace(
    WIKIEVENTS,
    types={name: ours for name, ours in _WIKIEVENTS_TYPES.items() if ours in _ALIKE},
    our_types=_ALIKE,
)
WIKIEVENTS_BROADCAST = replace(
    WIKIEVENTS_ALIKE, pick=lambda document: "_VOA_" in document["id"]
)  # a broadcaster's news: what lies nearest to ACE's own

_ACE_TYPES = {
    "Conflict.Attack": "ATTACK", "Conflict.Demonstrate": "PROTEST", "Life.Die": "DIE",
    "Life.Injure": "INJURE", "Justice.Arrest-Jail": "ARREST", "Justice.Charge-Indict": "ACCUSE",
    "Contact.Meet": "MEET", "Contact.Phone-Write": "PHONE",
}  # fmt: skip
_ACE_ROLES = {
    **{key: role for key, role in _WIKIEVENTS_ROLES.items() if key[0] != "DAMAGE"},
    ("DIE", "Agent"): "agent",
    ("INJURE", "Agent"): "agent",
    ("ARREST", "Person"): "person",
    ("ARREST", "Agent"): "agent",
    ("PROTEST", "Entity"): "participant",
    ("MEET", "Entity"): "participant",
    ("PHONE", "Entity"): "participant",
}
ACE = Corpus(
    "ace",  # under LDC's licence and so not among the shared corpora; measured where it is
    types={
        name.replace(".", mark, 1).replace("-", dash): ours
        for name, ours in _ACE_TYPES.items()
        for mark in ".:"
        for dash in ("-", "")
    },
    our_types=_same(*_ACE_TYPES.values()),
    roles=_ACE_ROLES,
    our_roles={
        (kind, role): role
        for (key, _), role in _ACE_ROLES.items()
        for kind in (_ACE_TYPES.values() if key == "*" else (key,))
    },
)

_PLOVER = {
    "ATTACK": "ASSAULT", "DIE": "ASSAULT", "INJURE": "ASSAULT", "DAMAGE": "ASSAULT",
    "INTRUDE": "MOBILIZE", "MOBILIZE": "MOBILIZE", "ARREST": "COERCE", "COERCE": "COERCE",
    "PROTEST": "PROTEST", "SANCTION": "SANCTION", "ACCUSE": "ACCUSE", "CONDEMN": "ACCUSE",
    "SUMMON": "ACCUSE", "DOWNGRADE_TIES": "SANCTION", "THREATEN": "THREATEN",
    "REQUEST": "REQUEST", "REJECT": "REJECT", "MEET": "CONSULT", "PHONE": "CONSULT",
    "MEDIATE": "CONSULT", "AGREE": "AGREE", "SUPPORT": "SUPPORT", "RESTORE_TIES": "SUPPORT",
    "CONCEDE": "CONCEDE", "DEESCALATE": "RETREAT", "AID": "AID", "COOPERATE": "COOPERATE",
}  # fmt: skip
_ACTORS = ("attacker", "agent", "accuser", "speaker", "mediator", "giver", "participant", "party")
_TARGETS = (
    *("target", "accused", "against", "envoy", "country", "addressee", "recipient", "victim"),
    *("beneficiary", "partner", "person", "object", "host"),
)
PLOVER = Corpus(
    "plover_gsr",
    types=_same(*_PLOVER.values())
    | {"DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE", "FIGHT": "ASSAULT", "INVESTIGATE": "ACCUSE"},
    our_types=_PLOVER,
    roles={("*", "SRC"): "SRC", ("*", "TAR"): "TAR", ("*", "SRC/TAR"): "SRC"},
    our_roles={("*", role): "SRC" for role in _ACTORS} | {("*", role): "TAR" for role in _TARGETS},
)
