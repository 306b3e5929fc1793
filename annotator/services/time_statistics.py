"""An annotator's own time: documents and decisions, how fast, how often suggestions were right.

All durations are active seconds: of a pause no more counts than the idle limit. What is not known
is None, never 0: files from before the time of each decision was kept have none of it.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from dataclasses import asdict, dataclass, field
from datetime import UTC, date, datetime, timedelta
from statistics import median
from typing import TYPE_CHECKING, Any

from annotator.core.translation import local_number, phrase, tr
from annotator.core.wording import figure

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.services.project import Project
    from annotator.storage.times import Finished

TODAY, WEEK, ALL = "today", "week", "all"
SPANS = (TODAY, WEEK, ALL)
CHART_DAYS = 14
_RECENT = 20  # documents from which pace and estimates come
_FEWEST = 3  # before so many an estimate would be a guess
_SLOWEST = 8
_HOUR = 3600.0
# what edits are called where they decide something; the others are about the document
_KINDS = {
    "accept": phrase("Accept"), "reject": phrase("Reject"), "label": phrase("Label"),
    "relabel": phrase("Relabel"), "move boundary": phrase("Boundary"), "add event": phrase("Event"),
    "fill role": phrase("Fill a role"), "clear role": phrase("Empty a role"),
    "set attribute": phrase("Attribute"), "link": phrase("Link"),
    "apply to all": phrase("Apply to all"),
}  # fmt: skip
_NO_DECISIONS = frozenset(
    {"done", "reopen", "flag", "unflag", "note", "label document"}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Took:
    """How long decisions of one sort took: how many there were, and the median in seconds."""

    name: str
    count: int
    median: float
    kind: str = ""  # "mention" or "event", where the name is a label


@dataclass(frozen=True, slots=True)
class Accepted:
    """What was decided about the suggestions of a suggester, or of a label."""

    name: str
    accepted: int
    corrected: int
    rejected: int
    kind: str = ""

    @property
    def count(self) -> int:
        """How many were decided."""
        return self.accepted + self.corrected + self.rejected

    @property
    def share(self) -> float:
        """How many of them were accepted as they were, 0 to 1."""
        return self.accepted / self.count


@dataclass(frozen=True, slots=True)
class Day:
    """One day of the person's own calendar."""

    date: str
    seconds: float
    documents: int


@dataclass
class TimeStatistics:
    """One annotator's time over a span of it."""

    annotator: str
    span: str
    documents: int = 0
    words: int = 0
    seconds: float = 0.0
    decision: Took | None = None
    kinds: list[Took] = field(default_factory=list)
    labels: list[Took] = field(default_factory=list)
    suggesters: list[Accepted] = field(default_factory=list)
    suggested_labels: list[Accepted] = field(default_factory=list)
    slowest: list[Finished] = field(default_factory=list)
    days: list[Day] = field(default_factory=list)
    timed: int = 0  # documents whose time is known: what was done elsewhere says nothing of speed
    timed_words: int = 0
    timed_seconds: float = 0.0  # what those took from first to last, on earlier days too

    @property
    def documents_per_hour(self) -> float | None:
        """Documents done in an hour of the time they took in all; None where none is known."""
        return self._per_hour(self.timed)

    @property
    def words_per_hour(self) -> float | None:
        """Their words in an hour of the time they took in all; None where none is known."""
        return self._per_hour(self.timed_words)

    def _per_hour(self, done: int) -> float | None:
        return done / self.timed_seconds * _HOUR if done and self.timed_seconds else None

    def record(self) -> dict[str, Any]:
        """Everything as JSON values."""
        rates = {name: getattr(self, name) for name in ("documents_per_hour", "words_per_hour")}
        return asdict(self) | rates


def time_statistics(
    project: Project, annotator: str, span: str = ALL, now: datetime | None = None
) -> TimeStatistics:
    """An annotator's time today, this week (from Monday), or in all.

    Days are those of ``now``'s time zone, which is the computer's where it isn't given.
    """
    now = now or datetime.now().astimezone()
    begin = _begin(span, now)
    since = "" if begin is None else _stored(begin)
    times = project.file.times
    with project.file.reading():
        finished = times.finished(annotator, since)
        worked = times.worked(annotator)
        result = TimeStatistics(annotator, span, len(finished))
        result.words = sum(each.words for each in finished)
        timed = [each for each in finished if each.seconds >= 1]
        result.timed, result.timed_words = len(timed), sum(each.words for each in timed)
        result.timed_seconds = sum(each.seconds for each in timed)
        if begin is None:
            result.seconds = times.seconds(annotator)
        else:
            first = begin.timestamp()
            result.seconds = sum(seconds for start, seconds in worked if start >= first)
        _add_decisions(result, times.edits(annotator, since))
        _add_shares(result, times.decisions(annotator, since))
        everything = finished if begin is None else times.finished(annotator)
    by_time = sorted(finished, key=lambda each: -each.seconds)
    result.slowest = [each for each in by_time[:_SLOWEST] if each.seconds >= 1]
    result.days = _days(now, worked, everything)
    return result


def _begin(span: str, now: datetime) -> datetime | None:
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    if span == TODAY:
        return midnight
    return midnight - timedelta(days=now.weekday()) if span == WEEK else None


def _stored(when: datetime) -> str:
    return when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _add_decisions(result: TimeStatistics, edits: Iterable[tuple[str, float, str, str]]) -> None:
    """The seconds of decisions by what was done and by label.

    An edit that decided about several annotations took its share of the time for each.
    """
    kinds: dict[str, list[float]] = defaultdict(list)
    labels: dict[tuple[str, str], list[float]] = defaultdict(list)
    for name, seconds, body, rejected in edits:
        if name in _NO_DECISIONS:
            continue
        decided, named = _decided(body)
        each = seconds / max(decided, 1)
        kinds[_KINDS.get(name, name[:1].upper() + name[1:])] += [each] * max(decided, 1)
        for label in (*named, *map(tuple, json.loads(rejected))):
            labels[label].append(each)
    took = [Took(name, len(found), median(found)) for name, found in kinds.items()]
    result.kinds = sorted(took, key=lambda each: -each.count)
    result.labels = sorted(
        (Took(name, len(found), median(found), kind) for (kind, name), found in labels.items()),
        key=lambda each: -each.count,
    )
    every = [seconds for found in kinds.values() for seconds in found]
    if every:
        result.decision = Took("", len(every), median(every))


def _decided(body: str) -> tuple[int, list[tuple[str, str]]]:
    """About how many annotations or suggestions an edit decided, and the labels among them."""
    ids: set[str] = set()
    labels: dict[str, tuple[str, str]] = {}
    for before, after in json.loads(body or "[]"):
        item = after or before
        if item["kind"] in ("mention", "event", "link", "verdict"):
            ids.add(item["id"])
        if item["kind"] in ("mention", "event"):
            labels[item["id"]] = (item["kind"], item.get("label") or item.get("type"))
    return len(ids), list(labels.values())


def _add_shares(result: TimeStatistics, rows: Iterable[tuple[Any, ...]]) -> None:
    by_source: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    by_label: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for source, kind, label, decision, count in rows:
        by_source[source, ""][decision] += count
        by_label[label, kind][decision] += count
    result.suggesters, result.suggested_labels = (
        sorted(
            (
                Accepted(name, found["accepted"], found["corrected"], found["rejected"], kind)
                for (name, kind), found in by.items()
            ),
            key=lambda each: -each.count,
        )
        for by in (by_source, by_label)
    )


def _days(
    now: datetime, worked: Iterable[tuple[float, float]], finished: Iterable[Finished]
) -> list[Day]:
    """The last days, today at the end."""
    seconds: dict[date, float] = defaultdict(float)
    documents: Counter[date] = Counter()
    for start, active in worked:
        seconds[datetime.fromtimestamp(start, now.tzinfo).date()] += active
    for each in finished:
        documents[datetime.fromisoformat(each.at).astimezone(now.tzinfo).date()] += 1
    days = [now.date() - timedelta(days=back) for back in reversed(range(CHART_DAYS))]
    return [Day(day.isoformat(), seconds[day], documents[day]) for day in days]


# -- how fast, and how long the rest takes ---------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast somebody is, and how long the rest may take.

    ``per_hour`` are documents done in an active hour, over the last 60 minutes where something
    was done in them (``this_hour``), else over the last 20 documents. ``low`` and ``high`` are
    seconds: what is left in words, times the lower and the upper quartile of the seconds a word
    that the last 20 documents took, each weighted by its words. None before there are three.
    """

    per_hour: float | None = None
    this_hour: bool = False
    low: float | None = None
    high: float | None = None

    @property
    def words(self) -> str:
        """One line for the annotator; empty before anything is done."""
        if self.per_hour is None:
            return ""
        shown = figure(self.per_hour, 0 if self.per_hour >= 10 else 1)
        rate = (
            tr("{shown} an hour", shown=shown)
            if self.this_hour
            else tr("{shown} an hour lately", shown=shown)
        )
        if self.low is None or self.high is None:
            return tr("Too early to say how long the rest takes")
        if not self.high:
            return rate
        return tr("{rate} · {time} left", rate=rate, time=_range(self.low, self.high))


def pace(project: Project, annotator: str, words_left: int, now: datetime | None = None) -> Pace:
    """How fast an annotator is, from the documents that the file says are done."""
    now = now or datetime.now(UTC)
    with project.file.reading():
        recent = project.file.times.finished(annotator, limit=_RECENT)
    recent = [each for each in recent if each.seconds >= 1 and each.words]
    if not recent:
        return Pace()
    since = _stored(now - timedelta(seconds=_HOUR))
    lately = [each for each in recent if each.at >= since]
    counted = lately or recent
    per_hour = len(counted) / sum(each.seconds for each in counted) * _HOUR
    if len(recent) < _FEWEST:
        return Pace(per_hour, bool(lately))
    speeds = sorted((each.seconds / each.words, each.words) for each in recent)
    low, high = (words_left * _quantile(speeds, share) for share in (0.25, 0.75))
    return Pace(per_hour, bool(lately), low, high)


def _quantile(weighted: Sequence[tuple[float, int]], share: float) -> float:
    """The value up to which this share of the weight lies; the values are sorted."""
    left = share * sum(weight for _, weight in weighted)
    for value, weight in weighted:
        left -= weight
        if left <= 0:
            return value
    return weighted[-1][0]


def _range(low: float, high: float) -> str:
    """Two durations as people say them: "5–7 h", "20–35 min"."""
    unit, size = ("h", _HOUR) if high >= 1.5 * _HOUR else ("min", 60.0)
    ends = [_rounded(value / size) for value in (low, high)]
    if ends == ["0", "0"]:
        return tr("under a minute")
    if ends[0] == ends[1]:
        return tr("about {time}", time=f"{ends[0]} {unit}")
    return f"{ends[0]}–{ends[1]} {unit}"


def _rounded(value: float) -> str:
    return local_number(f"{value:.1f}".removesuffix(".0") if 0.05 <= value < 3 else f"{value:,.0f}")
