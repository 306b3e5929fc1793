"""How fast annotators are, what became of suggestions, and how agreement went over time."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from typing import TYPE_CHECKING

import numpy as np

from annotator.agreement.columns import ADDED, UNTOUCHED
from annotator.agreement.figures import Figure, undefined
from annotator.agreement.scoring import f1s
from annotator.core.translation import phrase
from annotator.services.agreement.figuring import NOTHING_MARKED
from annotator.services.agreement.parts import GOLD, Measure, PersonRow, TrendPoint

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.services.agreement.choosing import Chosen
    from annotator.services.agreement.evidence import Evidence
    from annotator.services.agreement.figuring import Figuring
    from annotator.storage.agreement import ComparedLayer

TREND = (Measure.ENTITIES_EXACT, Measure.TRIGGERS_TYPED, Measure.ARGUMENTS_IN_ROLE)
NO_TIME = phrase("no time is known")
_HOUR = 3600.0
_DAYS, _WEEKS = 14, 120  # days up to which a point is a day, a week


def person_rows(chosen: Chosen, evidence: Evidence) -> tuple[PersonRow, ...]:
    """The annotators, in the order in which they are compared.

    Time and decisions are of all their layers that the settings leave, marks of those compared.
    """
    layers: dict[str, list[ComparedLayer]] = defaultdict(list)
    for layer in chosen.every:
        layers[layer.annotator].append(layer)
    rows = []
    for number, name in enumerate(evidence.annotators):
        if not (name == GOLD and evidence.gold and number == len(evidence.annotators) - 1):
            origins = evidence.origins[evidence.layer_annotator == number].sum(axis=0)
            decisions = evidence.decisions.get(name, (0, 0, 0))
            rows.append(_person(name, layers[name], chosen.words, decisions, origins))
    return tuple(rows)


def _person(
    name: str,
    layers: list[ComparedLayer],
    words: dict[int, int],
    decisions: tuple[int, int, int],
    origins: np.ndarray[tuple[int], np.dtype[np.int64]],
) -> PersonRow:
    timed = [layer for layer in layers if layer.seconds >= 1]
    seconds = sum(layer.seconds for layer in timed)
    timed_words = sum(words[layer.document] for layer in timed)
    accepted, corrected, rejected = decisions
    decided = sum(decisions)
    marks = int(origins.sum())
    return PersonRow(
        annotator=name,
        documents=len(layers),
        words=sum(words[layer.document] for layer in layers),
        seconds=seconds,
        words_per_hour=_ratio(timed_words * _HOUR, seconds, len(timed), NO_TIME),
        seconds_per_document=_ratio(seconds, len(timed), len(timed), NO_TIME),
        accepted=accepted,
        corrected=corrected,
        rejected=rejected,
        added=int(origins[ADDED]),
        acceptance=_ratio(accepted, decided, decided, phrase("nothing was decided")),
        untouched=_ratio(int(origins[UNTOUCHED]), marks, marks, phrase("nothing is marked")),
    )


def _ratio(above: float, below: float, count: int, reason: str) -> Figure:
    return Figure(above / below, count=count) if below else undefined(reason, count)


def trend(figuring: Figuring) -> tuple[TrendPoint, ...]:
    """Agreement by when the later of two layers was finished: by day, by week, or by month.

    Layers that aren't done are left out.
    """
    evidence = figuring.evidence
    days = evidence.finished_days()
    known = [each for each in np.unique(days).tolist() if each]
    if not known:
        return ()
    start_of = _bucket(date.fromisoformat(known[0]), date.fromisoformat(known[-1]))
    starts = {each: start_of(date.fromisoformat(each)).isoformat() for each in known}
    bucket = np.array([starts.get(each, "") for each in days.tolist()])
    sums = {measure: evidence.sums(measure) for measure in TREND}
    points = []
    for start in sorted(set(starts.values())):
        rows = bucket == start
        figures = {
            str(measure): figuring.mean(own * rows[:, None], f1s, NOTHING_MARKED)
            for measure, own in sums.items()
        }
        documents = len(np.unique(evidence.meeting_document[rows]))
        points.append(TrendPoint(start, documents, figures))
    return tuple(points)


def _bucket(first: date, last: date) -> Callable[[date], date]:
    """The first day of the day, week or month of a date, whichever gives few points."""
    days = (last - first).days
    if days <= _DAYS:
        return lambda day: day
    if days <= _WEEKS:
        return lambda day: day - timedelta(days=day.weekday())
    return lambda day: day.replace(day=1)
