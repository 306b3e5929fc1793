"""How often a gold filler has a number, and the keys of gold events with two arguments.

On WikiEvents, where that corpus lies beside the checkout: real news, its own types and roles. The
mentions are there already; keys are those of the window: a letter for the type, then for each role
a number, or 0 to skip it. The baseline numbers fillers by their distance alone.
"""

from __future__ import annotations

import json
import re
import statistics
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.candidates import candidates
from annotator.core.model import Argument, Event, Mention, span_of
from annotator.core.schema import Schema, schema_from
from annotator.core.session import Session
from annotator.core.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

_CORPUS = Path(__file__).parents[2].parent / "shared" / "data" / "wikievents" / "gold.jsonl"
_LONGEST = 8000  # characters of a document
_DOCUMENTS = 100


class Gold(NamedTuple):
    """One event of the corpus without its arguments, and these as (role, mention's id)."""

    session: Session
    event: Event
    wanted: list[tuple[str, str]]


def gold_rows(quick: bool) -> list[dict]:
    """No rows where the corpus is absent."""
    if not _CORPUS.exists():
        return []
    lines = _CORPUS.read_text(encoding="utf-8").splitlines()
    documents = [each for each in map(json.loads, lines) if len(each["text"]) < _LONGEST]
    golds = list(_golds(documents[: 20 if quick else _DOCUMENTS]))
    ranks = [rank for gold in golds for rank in _ranks(gold)]
    nearest = [_nearest(gold, mention) for gold in golds for _, mention in gold.wanted]
    two = [keys for gold in golds if len(gold.wanted) == 2 and (keys := _keys(gold)) is not None]
    share = sum(keys <= 5 for keys in two) / len(two)
    return [
        *(_share_row(most, ranks, nearest) for most in (1, 3, 9)),
        {"case": f"keys of {len(two)} gold events with two arguments, median",
         "value": statistics.median(two), "unit": "keys", "baseline": 6, "target": "<= 5",
         "ratio": statistics.median(two) / 6, "met": statistics.median(two) <= 5},
        {"case": "of them, made with at most 5 keys", "value": 100 * share, "unit": "%"},
    ]  # fmt: skip


def _share_row(most: int, ranks: list[int | None], nearest: list[int]) -> dict:
    share, baseline = (
        100 * sum(rank is not None and rank <= most for rank in each) / len(each)
        for each in (ranks, nearest)
    )
    return {
        "case": f"{len(ranks)} gold fillers that are numbered 1 to {most}",
        "value": share,
        "unit": "%",
        "baseline": baseline,
        "ratio": share / baseline,
        **({"target": ">= 95", "met": share >= 95} if most == 9 else {}),
    }


def _name(name: str) -> str:
    return re.sub(r"\W", "_", name)


def _golds(documents: list[dict]) -> Iterator[Gold]:
    schema = _schema(documents)
    for document in documents:
        text, at = Text(document["text"]), _mentions(document)
        for number, each in enumerate(document["events"]):
            trigger = (each["trigger"]["start"], each["trigger"]["end"])
            span = span_of(text.string, trigger)
            event = Event(f"e{number}", _name(each["type"]), span)
            places = [(each["role"], (each["start"], each["end"])) for each in each["args"]]
            wanted = [(_name(role), at[place].id) for role, place in places if place in at]
            if wanted:
                session = Session(text, schema, [*at.values(), event])
                yield Gold(session, event, list(dict.fromkeys(wanted)))


def _mentions(document: dict) -> dict[tuple[int, int], Mention]:
    return {
        (start, end): Mention(f"m{start}_{end}", _name(each["label"]),
                              span_of(document["text"], (start, end)))
        for each in document["entities"]
        if (start := each["start"]) < (end := each["end"])
    }  # fmt: skip


def _schema(documents: list[dict]) -> Schema:
    """The types and roles of the corpus; a role takes the labels that ever fill it."""
    roles: dict[str, dict[str, dict[str, None]]] = defaultdict(lambda: defaultdict(dict))
    labels: dict[str, None] = {}
    for document in documents:
        at = _mentions(document)
        labels |= dict.fromkeys(mention.label for mention in at.values())
        for event in document["events"]:
            for each in event["args"]:
                mention = at.get((each["start"], each["end"]))
                if mention is not None:
                    roles[_name(event["type"])][_name(each["role"])][mention.label] = None
    events = [
        {"name": name, "roles": {role: {"fill": list(fill)} for role, fill in own.items()}}
        for name, own in roles.items()
    ]
    return schema_from(
        {"id": "gold", "entities": [{"name": name} for name in labels], "events": events}
    )


def _in_order(gold: Gold) -> list[tuple[str, str]]:
    kind = gold.session.schema.event(gold.event.type)
    names = [role.name for role in kind.roles] if kind else []
    return sorted(gold.wanted, key=lambda each: names.index(each[0]))


def _with(event: Event, done: list[tuple[str, str]]) -> Event:
    arguments = tuple(Argument(role, mention=mention) for role, mention in done)
    return Event(event.id, event.type, event.trigger, arguments)


def _ranks(gold: Gold) -> list[int | None]:
    """The number that each filler has when its turn comes, or None."""
    wanted, result = _in_order(gold), []
    for at, (role, mention) in enumerate(wanted):
        ids = candidates(gold.session, _with(gold.event, wanted[:at]), role)
        result.append(ids.index(mention) + 1 if mention in ids else None)
    return result


def _nearest(gold: Gold, mention_id: str) -> int:
    """The rank of a filler among all mentions of the text by distance alone."""
    trigger = gold.event.trigger

    def distance(start: int, end: int) -> int:
        return max(trigger.start - end, start - trigger.end, 0)

    marks = [mark for mark in gold.session.marks() if not mark.is_trigger]
    marks.sort(key=lambda mark: (distance(mark.span.start, mark.span.end), mark.span.start))
    return [mark.id for mark in marks].index(mention_id) + 1


def _keys(gold: Gold) -> int | None:
    """The keys from the trigger until the event is whole; None where a filler has no number."""
    if None in _ranks(gold):
        return None
    wanted, done, keys = _in_order(gold), [], 1
    kind = gold.session.schema.event(gold.event.type)
    for role in kind.roles if kind else ():
        mine = [each for each in wanted if each[0] == role.name]
        if len(done) == len(wanted):
            break
        if mine:
            keys += len(mine)  # with Alt but for the last one
            done += mine
        elif candidates(gold.session, _with(gold.event, done), role.name):
            keys += 1  # 0 skips it; a role without candidates is passed over
    return keys
