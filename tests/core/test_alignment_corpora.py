"""Real layers of several annotators brought together and settled: Spanish news, medical events."""

from __future__ import annotations

import json
from collections import defaultdict
from random import Random
from typing import TYPE_CHECKING

import pytest

from annotator.core.alignment import align
from annotator.core.claims import trimmed
from annotator.core.gold import Gold, State
from annotator.core.gold_answers import answered, settled_by_itself
from annotator.core.model import Argument, Event, Item, Mention, Stamp, Status, span_of
from annotator.core.questions import NEITHER, Kind, Take
from annotator.core.session import Session
from annotator.core.text import Text
from tests.core.test_alignment_properties import said
from tests.layers import SCHEMA

if TYPE_CHECKING:
    from pathlib import Path

LEAD = Stamp("lead", "2026-01-01T00:00:00Z")
CORPORA = {"bratiaa/gold.jsonl": (7, 4), "raw/phee/iaa.jsonl": (150, 2)}


def read(path: Path) -> dict[str, dict[str, list[Item]]]:
    """The layers by text and annotator; each says a thing once."""
    found: dict[str, dict[str, list[Item]]] = defaultdict(dict)
    for line in path.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        text = record["text"]

        def span(place: dict, text: str = text):
            return span_of(text, (place["start"], place["end"]))

        items: list[Item] = [
            Mention(f"m{n}", each["label"], span(each)) for n, each in enumerate(record["entities"])
        ]
        for n, each in enumerate(record["events"]):
            given: list[Argument] = []
            for arg in each["args"]:
                argument = Argument(arg["role"], span=span(arg))
                if not any(argument.same_filler(other) for other in given):
                    given.append(argument)
            items.append(Event(f"e{n}", each["type"], span(each["trigger"]), tuple(given)))
        found[text][record["annotator"]] = items
    return found


def contents(items: list[Item]) -> set[tuple[object, ...]]:
    """The mentions of a layer as place and label."""
    return {(trimmed(i.span).fragments, i.label) for i in items if isinstance(i, Mention)}


@pytest.mark.parametrize("name", CORPORA)
def test_real_layers_are_settled_as_any_one_of_their_annotators_says(shared_data: Path, name: str):
    documents = read(shared_data / name)
    least, people = CORPORA[name]
    settled = 0
    for number, (string, layers) in enumerate(documents.items()):
        if len(layers) < people or number > 150:
            continue
        alignment = align(Text(string), layers, SCHEMA)
        agreed = [each for each in alignment.agreed if each.kind is Kind.MENTION]
        assert len(agreed) == len(set.intersection(*map(contents, layers.values())))
        side = sorted(layers)[number % people]
        session = Session(Text(string), SCHEMA)
        session.apply(settled_by_itself(alignment, session, {}, LEAD))
        order = Random(number)
        while True:
            states = Gold(alignment, session.layer).states()
            asked = [each for each, state in states if state is State.OPEN]
            if not asked:
                break
            question = order.choice(asked)
            stance = question.stance(side)
            choice = NEITHER if stance in (None, -1) else Take((stance,))
            session.apply(answered(alignment, session, question, choice, {}, LEAD))
        assert session.layer.status is Status.DONE
        assert said(session.layer.items()) == said(layers[side])
        settled += 1
    assert settled >= least
