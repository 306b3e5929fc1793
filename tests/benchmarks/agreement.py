"""Agreement in a project of 2,000 documents x 3 annotators x 130 mentions, from a closed file.

The baseline is nervaluate, which counts how two annotators' entity mentions match, on all pairs of
the same project. Beside it lies what we do for the same: exact, without label, overlapping and soft
matches. What either reads was read before. "All figures" is much more: tokens, events, links,
attributes, document labels, with and without untouched suggestions, and reading the file.
"""

from __future__ import annotations

import resource
import tempfile
import threading
import time
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

from nervaluate import Evaluator

from annotator.agreement import sheets
from annotator.agreement.crossing import beside, meet, tally
from annotator.agreement.overlapping import overlaps
from annotator.agreement.texts import Reader
from annotator.core.model import Mention
from annotator.services.agreement import AgreementSettings, compare, compare_beside
from annotator.services.agreement.choosing import choose
from annotator.services.agreement.gathering import read_portion
from annotator.services.agreement.parts import Cell, Measure
from annotator.services.agreement.planning import plan_for
from annotator.services.project import open_for_reading
from tests.benchmarks.agreement_project import ANNOTATORS, make

if TYPE_CHECKING:
    from collections.abc import Callable

TARGET = 5.0  # seconds for all figures
TIMES_FASTER = 10
PAUSE = 16.0  # milliseconds for which the window's thread may stand still: one frame
OPENED = 100.0  # milliseconds until what is behind a number is there
_ANNOTATORS, _MENTIONS = 3, 130
_TICK = 0.001


def rows(quick: bool) -> list[dict]:
    """All figures, beside nervaluate; what a window feels of it; opening a number."""
    documents = 100 if quick else 2_000
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.annotator"
        make(path, documents, _ANNOTATORS, _MENTIONS)
        return _measure(path, documents)


def _measure(path: Path, documents: int) -> list[dict]:
    where = f"{documents:,} documents x {_ANNOTATORS} x {_MENTIONS} mentions"
    target = TARGET if documents == 2_000 else None
    beside, cpu, pause = _beside(path)
    found, here, cpu_here = _here(path, AgreementSettings())
    baseline, mentions = _nervaluate(path), _mentions(path)
    result = [
        _row(f"all figures, in a process of its own, {where}", beside, "s", target, cpu),
        _row(f"all figures, in this process, {where}", here, "s", target, cpu_here),
        {
            **_row("mentions of all pairs, beside nervaluate", mentions, "s of processor", None),
            "baseline": round(baseline, 2),
            "ratio": round(mentions / baseline, 4),
            "target": f"{TIMES_FASTER} times faster",
            "met": mentions * TIMES_FASTER <= baseline,
        },
        {
            **_row("all figures beside nervaluate's mentions", cpu_here, "s of processor", None),
            "baseline": round(baseline, 2),
            "ratio": round(cpu_here / baseline, 4),
        },
        _row("longest pause of another thread meanwhile", pause, "ms", PAUSE),
    ]
    sampled, with_samples, cpu_samples = _here(path, AgreementSettings(samples=1000))
    assert sampled.shared == documents
    case = "all figures with intervals of 1,000 samples"
    result.append(_row(case, with_samples, "s", None, cpu_samples))
    with open_for_reading(path) as project:
        for name, cell in (
            ("a pair", found.matrix(Measure.ENTITIES_EXACT)[0].cell),
            ("a label", found.labels[0].cell),
            ("a role", found.roles[0].cell),
            ("all that differs", Cell(Measure.ENTITIES_EXACT)),
        ):
            spent = _spent(lambda cell=cell: found.behind(project, cell, limit=50))
            result.append(_row(f"50 differences behind {name}", 1000 * spent, "ms", OPENED))
    return result


def _row(
    case: str, value: float, unit: str, target: float | None, cpu: float | None = None
) -> dict:
    row = {"case": case, "value": round(value, 2), "unit": unit, "target": target}
    if cpu is not None:
        row["cpu"] = round(cpu, 2)
    return row | {"met": None if target is None else value <= target}


def _spent(act: Callable[[], object]) -> float:
    started = time.perf_counter()
    act()
    return time.perf_counter() - started


def _here(path: Path, asked: AgreementSettings):
    """A comparison, the seconds that it took with opening the file, and the processor's."""
    started, worked = time.perf_counter(), time.process_time()
    with open_for_reading(path) as project:
        found = compare(project, asked)
    return found, time.perf_counter() - started, time.process_time() - worked


def _beside(path: Path) -> tuple[float, float, float]:
    """Seconds on the clock and of the processor, and the longest pause of this thread in ms."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    worker = threading.Thread(target=compare_beside, args=(path,))
    started = last = time.perf_counter()
    longest = 0.0
    worker.start()
    while worker.is_alive():
        time.sleep(_TICK)
        now = time.perf_counter()
        longest, last = max(longest, now - last - _TICK), now
    spent = time.perf_counter() - started
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return spent, cpu, 1000 * longest


def _mentions(path: Path) -> float:
    """Seconds of the processor in which we count the mentions of all pairs."""
    asked, spent = AgreementSettings(), 0.0
    with open_for_reading(path) as project:
        plan, chosen = plan_for(project.schema, asked), choose(project, asked)
        words, people = Reader(), len(chosen.annotators)
        for portion in chosen.blocks():
            block = read_portion(project, chosen, plan, portion)
            texts = words.read(block.texts)
            worked = time.process_time()
            given = sheets.placed(block, texts)
            meetings, _ = meet(chosen.pairs, people, block)
            sheet = sheets.entity_sheet(given, plan.names).sheet
            beside(sheet, meetings)
            overlaps(tally(sheet, meetings), given.places, meetings)
            spent += time.process_time() - worked
    return spent


def _nervaluate(path: Path) -> float:
    """Seconds of the processor for the mentions of all pairs."""
    spans = _spans(path)
    labels = sorted({each["label"] for own in spans.values() for row in own for each in row})
    spent = 0.0
    for one, other in combinations(ANNOTATORS[:_ANNOTATORS], 2):
        sides = spans[one], spans[other]
        evaluator = Evaluator(*sides, tags=labels, loader="dict")
        worked = time.process_time()
        evaluator.evaluate()
        spent += time.process_time() - worked
    return spent


def _spans(path: Path) -> dict[str, list[list[dict]]]:
    """Each annotator's mentions by document, the last character included."""
    result: dict[str, list[list[dict]]] = {name: [] for name in ANNOTATORS[:_ANNOTATORS]}
    with open_for_reading(path) as project:
        for layer in project.file.layers.every():
            found = [
                {"label": each.label, "start": each.span.start, "end": each.span.end - 1}
                for each in project.file.layers.items(layer.number)
                if isinstance(each, Mention)
            ]
            result[layer.annotator].append(sorted(found, key=lambda each: each["start"]))
    return result
