"""What somebody should know of a plan before it is handed out, in sentences; knows no Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.translation import phrase, tr
from annotator.core.wording import count

if TYPE_CHECKING:
    from annotator.core.hand_out import Plan

_UNEVEN = 1.5  # how many times as much somebody gets before it is said
_TIMES = (
    "",
    "",
    phrase("twice"),
    phrase("three times"),
    phrase("four times"),
    phrase("five times"),
    phrase("six times"),
    phrase("seven times"),
    phrase("eight times"),
    phrase("nine times"),
    phrase("ten times"),
)


def times_words(ratio: float) -> str:
    """How many times as many, as people say it: "twice as many as"; ``ratio`` is 1.5 or more."""
    if ratio < 1.75:
        return tr("half as many again as")
    whole = int(ratio + 0.5)
    times = tr(_TIMES[whole]) if whole < len(_TIMES) else count(whole, "time")
    return tr("{times} as many as", times=times)


def plan_sentences(plan: Plan) -> list[str]:
    """What is worth a second look, the weightiest first; nothing of a plan that is as it should be.

    Loads that differ, nobody to compare with, then the plan's own remarks.
    """
    return [*_uneven(plan), *_alone(plan), *plan.remarks]


def _uneven(plan: Plan) -> list[str]:
    loads = {name: len(given) for name, given in plan.by_annotator.items() if given}
    if len(loads) < 2:
        return []
    most, least = max(loads, key=loads.__getitem__), min(loads, key=loads.__getitem__)
    ratio = loads[most] / loads[least]
    if ratio >= _UNEVEN:
        gets = count(loads[most], "document")
        times = times_words(ratio)
        return [tr("{most} gets {gets}, {times} {least}.", most=most, gets=gets, times=times,
                   least=least)]  # fmt: skip
    words = {name: plan.words[name] for name in loads}
    most, least = max(words, key=words.__getitem__), min(words, key=words.__getitem__)
    ratio = words[most] / max(words[least], 1)
    if ratio < _UNEVEN:
        return []
    return [
        tr(
            "{most} gets {words:,} words to read, {times_words} {least}.",
            most=most,
            words=words[most],
            times_words=times_words(ratio),
            least=least,
        )
    ]


def _alone(plan: Plan) -> list[str]:
    if not plan.assignments:
        return []
    if len(plan.annotators) == 1:
        name = plan.annotators[0]
        return [
            tr(
                "Only {name} is named: with one annotator there is no agreement to measure.",
                name=name,
            )
        ]
    if plan.terms.overlap == 1 and not any(plan.pairs.values()):
        alone = tr(
            "Each document goes to one annotator, so nobody can be compared with anybody.",
        )
        return [tr("{alone} Give documents to two to see how far people agree.", alone=alone)]
    return []


def summary(plan: Plan) -> str:
    """The plan in one line: how many documents go to how many people."""
    people = sum(1 for given in plan.by_annotator.values() if given)
    documents = count(len(plan.documents), "document")
    return tr("{documents} for {people}", documents=documents, people=count(people, "annotator"))


def load_words(words: int) -> str:
    """How many words somebody gets to read, in little room: "9,480 words", "64 k words"."""
    if words >= 10_000:
        return tr("{thousands:,.0f} k words", thousands=words / 1000)
    return count(words, "word")
