"""Many documents: what a second worker brings, and whether memory stays flat.

The application's own pool, as ``annotator suggest --workers N`` uses it. Both numbers of workers
take turns over the same articles; a machine that does other things meanwhile shows a smaller
ratio, so the processor's seconds for an article stand beside it: where these are the same, a second
worker costs nothing of its own. Memory is the resident set of the worker processes and of this one,
looked at all the time: its largest part after a tenth of the documents, and at the end.

``ANNOTATOR_ARTICLES=10000 python -m tests.benchmarks volume`` is the long form.
"""

from __future__ import annotations

import os
import statistics
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.nlp.pool import suggest_side_by_side
from annotator.nlp.spec import SuggesterSpec
from annotator.nlp.worker import Suggested
from tests.benchmarks.suggest import RESOURCES, articles

if TYPE_CHECKING:
    from collections.abc import Iterator


_QUICK, _USUAL = 40, 200
_LEAST = 1.7  # times as many documents in the same time
_GROWTH = 1.1
_BEGINNING = 0.1  # of the documents, by which caches are warm
_TICKS = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100


@dataclass
class Run:
    """Seconds from the first result to the last, processor's seconds, and memory as it went."""

    seconds: float = 0.0
    cpu: float = 0.0
    early: float = 0.0
    late: float = 0.0
    own: list[float] = field(default_factory=list)


def rows(quick: bool) -> list[dict]:
    """One row for the ratio of two workers to one, one for memory."""
    if not Path("/proc/self/stat").exists():
        return []
    count = int(os.environ.get("ANNOTATOR_ARTICLES", _QUICK if quick else _USUAL))
    rounds = 1 if quick else 3
    runs = {1: [], 2: []}
    for number in range(rounds):
        for workers in (1, 2) if number % 2 else (2, 1):
            runs[workers].append(_run(workers, count if count <= _USUAL else _USUAL))
    one, two = ([each.seconds for each in runs[workers]] for workers in (1, 2))
    ratio = statistics.median(a / b for a, b in zip(one, two, strict=True))
    cpus = [1000 * statistics.median(e.cpu for e in runs[w]) / min(count, _USUAL) for w in (1, 2)]
    long = runs[2][-1] if count <= _USUAL else _run(2, count)
    return [
        {
            "case": f"two workers / one, documents in the same time, {os.cpu_count()} cores",
            "value": round(min(count, _USUAL) / statistics.median(two), 1),
            "unit": "articles/s",
            "baseline": round(min(count, _USUAL) / statistics.median(one), 1),
            "ratio": round(ratio, 2),
            "target": f">= {_LEAST}",
            "met": ratio >= _LEAST,
        },
        {
            "case": "the same, processor's time for an article",
            "value": round(cpus[1], 1),
            "unit": "ms/article",
            "baseline": round(cpus[0], 1),
            "ratio": round(cpus[1] / cpus[0], 2),
        },
        {
            "case": f"memory of two workers after {count} articles / after a tenth of them",
            "value": round(long.late),
            "unit": "MiB",
            "baseline": round(long.early),
            "ratio": round(long.late / long.early, 3),
            "target": f"<= {_GROWTH}",
            "met": long.late <= _GROWTH * long.early,
        },
        {
            "case": "memory of the process that asks, over the same documents",
            "value": round(long.own[-1]),
            "unit": "MiB",
            "baseline": round(long.own[0]),
            "ratio": round(long.own[-1] / long.own[0], 3),
        },
    ]


def _spec() -> SuggesterSpec:
    import tomllib

    record = tomllib.loads((RESOURCES / "schemas/conflict_news.toml").read_text("utf-8"))
    return SuggesterSpec(
        record, str(RESOURCES / "event_lexicon.toml"), str(RESOURCES / "gazetteer.toml")
    )


def _documents(count: int) -> Iterator[tuple[str, str]]:
    """Articles that differ, so that nothing can be remembered of them."""
    texts = articles()
    for number in range(count):
        yield str(number), f"Report {number} of the day.\n\n{texts[number % len(texts)]}"


def _run(workers: int, count: int) -> Run:
    run, done, begun, spent = Run(), 0, 0.0, 0.0
    for happening in suggest_side_by_side(_spec(), _documents(count), workers):
        if not isinstance(happening, Suggested):
            continue
        done += 1
        if done == workers:  # all of them have loaded the model
            begun, spent = time.perf_counter(), _cpu()
        if done == max(workers, round(count * _BEGINNING)):
            run.early = sum(map(_resident, _children()))
        if done % max(count // 20, 1) == 0:
            run.late = sum(map(_resident, _children()))
            run.own.append(_resident(os.getpid()))
            run.seconds, run.cpu = time.perf_counter() - begun, _cpu() - spent
    return run


def _children() -> list[int]:
    found = Path(f"/proc/{os.getpid()}/task").glob("*/children")
    return [int(each) for path in found for each in path.read_text().split()]


def _resident(process: int) -> float:
    """In MiB; 0 for a process that is gone."""
    try:
        pages = int(Path(f"/proc/{process}/statm").read_text().split()[1])
    except OSError:
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def _cpu() -> float:
    """Seconds that the worker processes have worked."""
    spent = 0.0
    for each in _children():
        try:
            fields = Path(f"/proc/{each}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        spent += (int(fields[11]) + int(fields[12])) / _TICKS
    return spent
