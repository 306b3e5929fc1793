"""Suggesters that go wrong on certain words, for tests of the worker. No language model."""

from __future__ import annotations

import os
import signal
import time

from annotator.core.errors import UserError
from annotator.core.model import Decision, Mention, Origin, span_of


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
            origin = Origin(self.source, Decision.SUGGESTED, 0.5)
            yield [Mention("m1", "PERSON", span_of(text, (0, 1)), (), origin)]


def build(spec):
    return Odd()


def crash(spec):
    os._exit(4)


def refuse(spec):
    raise UserError("Install the language model first.")
