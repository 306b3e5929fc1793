"""A project that several people have annotated, as large as wanted, written as it lies in the file.

Each document has a truth; each annotator has most of it, untouched from a suggestion more often
than not, and gets some edges, labels, types and roles wrong. Nothing is random from run to run.
"""

from __future__ import annotations

import hashlib
import json
import random
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from annotator.services.project import create

if TYPE_CHECKING:
    from pathlib import Path

ANNOTATORS = ("Ana", "Bo", "Chen", "Dara", "Emil", "Fay")
_AT = "2026-01-{:02}T0{}:00:00Z"
_LABELS = ("GPE", "PERSON", "ORG", "GPE", "DATE", "PERSON", "NORP", "ARMED_GROUP", "NUMBER", "LOC")
_TYPES = ("ATTACK", "DIE", "ACCUSE", "CONDEMN", "MEET", "THREATEN", "SUPPORT", "AID", "INJURE")
_ROLES = ("agent", "target", "place", "time")
_VOCABULARY = 40_000
_WORDS = 1_000  # in a text
_MODALITIES = ("actual", "actual", "actual", "planned", "alleged")


class Truth(NamedTuple):
    """A document and what stands in it: (start, end, label) and (start, end, type, fillers)."""

    text: str
    entities: list[tuple[int, int, str]]
    events: list[tuple[int, int, str, list[tuple[str, int]]]]


def make(path: Path, documents: int, annotators: int = 3, mentions: int = 130) -> None:
    """A closed project file; a fifth of the mentions are triggers, with two arguments each."""
    chance = random.Random(11)
    words = _vocabulary(chance)
    project = create(path)
    people = [project.annotator_id(name) for name in ANNOTATORS[:annotators]]
    with project.file.writing():
        run = project.file._db.conn.executemany
        for first in range(1, documents + 1, 200):
            tables: dict[str, list[tuple]] = {}
            for number in range(first, min(first + 200, documents + 1)):
                truth = _truth(chance, words, mentions)
                _add_document(tables, number, truth.text)
                for place, person in enumerate(people):
                    layer = (number - 1) * annotators + place + 1
                    _add_layer(tables, chance, truth, layer, number, person)
            for table, rows in tables.items():
                marks = ", ".join("?" * len(rows[0]))
                run(f"INSERT INTO {table} VALUES ({marks})", rows)
    project.close()


def _vocabulary(chance: random.Random) -> tuple[list[str], list[float]]:
    letters = "etaoinshrdlucmfw"
    words = ["".join(chance.choices(letters, k=chance.randint(1, 9))) for _ in range(_VOCABULARY)]
    return words, list(accumulate(1 / (place + 3) for place in range(_VOCABULARY)))


def _truth(chance: random.Random, words: tuple[list[str], list[float]], mentions: int) -> Truth:
    chosen = chance.choices(words[0], cum_weights=words[1], k=_WORDS)
    parts = [
        word + ("." if place % 17 == 16 else "," if place % 11 == 3 else "")
        for place, word in enumerate(chosen)
    ]
    starts = list(accumulate((len(part) + 1 for part in parts), initial=0))
    entities, events = [], []
    step = _WORDS / mentions
    for number in range(mentions):
        first = int(number * step)
        last = min(first + chance.choice((1, 1, 2, 2, 3)), _WORDS) - 1
        start, end = starts[first], starts[last] + len(chosen[last])
        if number % 5 == 4:
            fillers = chance.sample(range(max(0, len(entities) - 8), len(entities)), 2)
            roles = chance.sample(_ROLES, 2)
            place = start, starts[first] + len(chosen[first])
            events.append((*place, chance.choice(_TYPES), list(zip(roles, fillers, strict=True))))
        elif number % 20 == 1:  # inside the one before
            start = entities[-1][0]
            entities.append((start, start + 1, chance.choice(_LABELS)))
        else:
            entities.append((start, end, chance.choice(_LABELS)))
    return Truth(" ".join(parts), entities, events)


def _add_document(tables: dict[str, list[tuple]], number: int, text: str) -> None:
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    add = tables.setdefault(
        "documents (number, id, name, sha256, title, date, source, url, language, encoding, "
        "original_sha256, words, length, meta, added)",
        [],
    )
    name = f"{number:08}-0000-4000-8000-000000000000"
    add.append(
        (number, name, f"{number}.txt", sha256, f"Article {number}", "", "", "", "en", "", "",
         _WORDS, len(text), "{}", _AT.format(1, 0))
    )  # fmt: skip
    tables.setdefault("texts", []).append((number, text, None))


def _add_layer(
    tables: dict[str, list[tuple]],
    chance: random.Random,
    truth: Truth,
    layer: int,
    document: int,
    person: str,
) -> None:
    at = _AT.format(1 + document % 28, layer % 9)
    columns = "id, number, document, annotator, role, status, seconds, updated, finished, standing"
    tables.setdefault(f"layers ({columns})", []).append(
        (f"l{layer}", layer, document, person, "annotator", "done", chance.uniform(60, 400), at, at,
         1)
    )  # fmt: skip
    kept = _add_entities(tables, chance, truth, layer)
    _add_events(tables, chance, truth, layer, kept)
    values = json.dumps(chance.sample(("military", "diplomatic", "crime"), chance.randint(1, 2)))
    one = json.dumps([chance.choice(("relevant", "relevant", "partly"))])
    for label, given in (("context", values), ("relevance", one)):
        tables.setdefault("labels", []).append(
            (layer, label, given, "human", "added", None, "", person, at)
        )


def _add_entities(
    tables: dict[str, list[tuple]], chance: random.Random, truth: Truth, layer: int
) -> dict[int, str]:
    rows, decisions = tables.setdefault("mentions", []), tables.setdefault("decisions", [])
    kept: dict[int, str] = {}
    for number, (start, end, label) in enumerate(truth.entities):
        luck = chance.random()
        item = f"m{number}"
        if luck > 0.97:
            decisions.append((layer, item, "rejected", "", ""))
            continue
        if luck > 0.94:
            label = chance.choice(_LABELS)
        elif luck > 0.89:
            end = min(end + 3, len(truth.text))
        decision = "accepted" if luck < 0.55 else "added" if luck < 0.8 else "corrected"
        if decision != "added":
            decisions.append((layer, item, decision, "", ""))
        kept[number] = item
        rows.append(
            (layer, item, label, start, end, truth.text[start:end], None, None, "human", decision,
             None, "", "", "")
        )  # fmt: skip
    return kept


def _add_events(
    tables: dict[str, list[tuple]],
    chance: random.Random,
    truth: Truth,
    layer: int,
    kept: dict[int, str],
) -> None:
    rows, arguments = tables.setdefault("events", []), tables.setdefault("arguments", [])
    made = []
    for number, (start, end, kind, fillers) in enumerate(truth.events):
        luck = chance.random()
        item = f"e{number}"
        if luck > 0.93:
            continue
        if luck > 0.85:
            kind = chance.choice(_TYPES)
        modality = chance.choice(_MODALITIES)
        attributes = None if modality == "actual" else json.dumps({"modality": modality})
        decision = "accepted" if luck < 0.4 else "added"
        made.append(item)
        rows.append(
            (layer, item, kind, start, end, truth.text[start:end], None, attributes, "human",
             decision, None, "", "", "")
        )  # fmt: skip
        for place, (role, filler) in enumerate(fillers):
            if filler in kept and chance.random() < 0.9:
                role = chance.choice(_ROLES) if chance.random() < 0.1 else role
                arguments.append(
                    (layer, item, place, role, kept[filler], None, None, None, None, None, "human",
                     decision, None, "", "", "")
                )  # fmt: skip
    links = tables.setdefault("links", [])
    for number, (one, other) in enumerate(zip(made[::6], made[3::6], strict=False)):
        if chance.random() < 0.8:
            kind = "SAME_AS" if number % 2 else "RESPONSE_TO"
            links.append((layer, f"k{number}", kind, one, other, "human", "added", None, "", "", ""))
