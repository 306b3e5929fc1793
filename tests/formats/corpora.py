"""Real corpora beside the checkout as layers: for round trips through other tools' formats."""

import json
from functools import lru_cache

from annotator.core.model import Argument, Event, Mention, span_of
from tests.formats.foreign import about, layer


@lru_cache(maxsize=32)
def gold_layers(shared_data, name, most=10_000):
    """The first documents of a corpus with mentions and events, filled by mentions or bare text."""
    found = []
    path = shared_data / name / "gold.jsonl"
    lines = path.read_bytes().split(b"\n", most)[:most]
    for number, line in enumerate(filter(None, lines), start=1):
        record = json.loads(line)
        text = record["text"]
        mentions = {}
        for place, each in enumerate(record["entities"]):
            span = span_of(text, (each["start"], each["end"]))
            mentions.setdefault((span, each["label"]), Mention(f"m{place}", each["label"], span))
        by_span = {span: each.id for (span, _), each in reversed(mentions.items())}
        events = []
        for place, each in enumerate(record["events"]):
            arguments = []
            for argument in each["args"]:
                span = span_of(text, (argument["start"], argument["end"]))
                own = by_span.get(span)
                filler = {"mention": own} if own else {"span": span}
                arguments.append(Argument(argument["role"], **filler))
            trigger = span_of(text, (each["trigger"]["start"], each["trigger"]["end"]))
            events.append(Event(f"e{place}", each["type"], trigger, tuple(arguments)))
        made = layer(
            text, *mentions.values(), *events, document=about(text, number, name=record["id"])
        )
        found.append(made)
    return found
