"""Suggesters that go wrong on certain words, for tests of the worker. No language model."""

from __future__ import annotations

import os
import signal
import time

from annotator.core.errors import UserError
from annotator.core.model import (
    Argument,
    Decision,
    Event,
    Link,
    Mention,
    Note,
    Origin,
    Span,
    span_of,
)

ODD = Origin("odd:1", Decision.SUGGESTED, 0.5)


def mention(text, item_id="n1", label="PERSON", span=None, origin=ODD):
    return Mention(item_id, label, span or span_of(text, (0, 8)), (), origin)


def event(text, item_id, *arguments):
    return Event(item_id, "ATTACK", span_of(text, (0, 8)), arguments, (), ODD)


def argument(**filler):
    return Argument("target", origin=ODD, **filler)


# What a suggester might give back instead of a list of suggestions that stand in the text.
NONSENSE = (
    lambda text: None,
    lambda text: "a sentence",
    lambda text: [object(), 7],
    lambda text: [{"start": 0, "end": 3}],
    lambda text: [mention(text, item_id=None)],
    lambda text: [mention(text, item_id="half \ud800 a sign")],
    lambda text: [mention(text, label="NOBODY KNOWS THIS")],
    lambda text: [mention(text, span=Span(((5, 2),), "x"))],
    lambda text: [mention(text, span=Span(((-3, 10**30),), "x"))],
    lambda text: [mention(text, span=Span((), ""))],
    lambda text: [mention(text, span=Span(((4, 8), (0, 3)), f"{text[4:8]} {text[:3]}"))],
    lambda text: [mention(text, origin=Origin("odd:1", Decision.SUGGESTED, float("nan")))],
    lambda text: [mention(text, origin=Origin("odd:1", Decision.ACCEPTED, 0.5))],
    lambda text: [Mention("n1", "PERSON", span_of(text, (0, 8)), (("who", {"a": 1}),), ODD)],
    lambda text: [mention(text), mention(text, span=span_of(text, (0, 3)))],
    lambda text: [event(text, "e1", argument(event="e1"))],
    lambda text: [event(text, "e1", argument(event="e2")), event(text, "e2", argument(event="e1"))],
    lambda text: [event(text, "e1", argument(mention="gone"), argument(span=Span(((9, 9),), "")))],
    lambda text: [Link("l1", "SAME_AS", "gone", "gone", ODD), Note("x", "a note")],
    lambda text: [mention(text, item_id=str(number)) for number in range(2000)],
)


class Odd:
    """Proposes the first character; obeys a word in the text."""

    source = "odd:1"

    def suggest(self, texts):
        for text in texts:
            if "CRASH" in text:
                os._exit(3)
            if "FREEZE" in text:
                os.kill(os.getpid(), signal.SIGSTOP)  # nothing runs any more, no heartbeat either
            if "SLOW" in text:
                time.sleep(2.0)
            if "ENDLESS" in text:
                time.sleep(600.0)
            if "RAISE" in text:
                raise ValueError("no such thing")
            if "NONSENSE" in text:
                yield NONSENSE[int(text.split()[1])](text)
                continue
            origin = Origin(self.source, Decision.SUGGESTED, 0.5)
            yield [Mention("m1", "PERSON", span_of(text, (0, 1)), (), origin)]


def build(spec):
    return Odd()


def crash(spec):
    os._exit(4)


def refuse(spec):
    raise UserError("Install the language model first.")
