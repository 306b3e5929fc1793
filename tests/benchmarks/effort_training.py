"""Keys that a document takes after training on others: 10, 25, and 50 where there are so many.

What was trained on is annotated as the gold has it and done; the keys are counted in every fifth
document, which was not, by the simulated annotator of ``effort_simulated``, without memory. Those
are spread over the corpus, since its documents are in the order of what they are about.
"""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core.model import Event, Mention
from annotator.nlp.spec import suggester_of
from annotator.services.project import load_schema, open_project
from annotator.services.suggestion_store import spec_of
from annotator.services.training import PASSES, train
from tests.annotated import annotated
from tests.benchmarks import effort_simulated as simulated
from tests.benchmarks.corpora import make_suggester

if TYPE_CHECKING:
    from annotator.core.model import Item
    from tests.corpora import Corpus, Labelled

_COUNTS = (10, 25, 50)
_EVERY = 5  # of the documents, the one in which keys are counted
_QUICK_PASSES = 6
_NAMES = {"PER": "PERSON", "LOC": "GPE"}  # what the schema calls what a corpus annotates


def training_rows(quick: bool) -> list[dict]:
    """A row for each corpus and number of documents; no rows where the corpora are absent."""
    rows: list[dict] = []
    for name, corpus in simulated.CORPORA:
        if not corpus.is_there:
            continue
        documents = [simulated.wanted(each) for each in corpus.documents()]
        last = documents[::_EVERY]
        first = [each for place, each in enumerate(documents) if place % _EVERY]
        left = len(last)
        suggester = make_suggester()
        given = [simulated.suggestions(corpus, each, suggester) for each in last]
        nothing = simulated.keys(last, None, memory=False)
        before = simulated.keys(last, given, memory=False)
        rows.append(_row(f"{name}, before training", before, nothing, left))
        counts = dict.fromkeys(min(each, len(first)) for each in _COUNTS[: 1 if quick else 3])
        for count in counts:
            keys, f1 = _after(corpus, first[:count], last, quick=quick)
            case = f"{name}, after training on {count} documents (F1 held out {f1})"
            rows.append(_row(case, keys, nothing, left))
    return rows


def _row(case: str, keys: int, nothing: int, documents: int) -> dict:
    return {
        "case": f"{case}: keys a document, of {documents}",
        "value": keys / documents,
        "unit": "keys",
        "baseline": nothing / documents,
        "ratio": keys / nothing,
    }


def _after(
    corpus: Corpus, taught: list[Labelled], last: list[Labelled], *, quick: bool
) -> tuple[int, str]:
    """The keys with what was learned, and the figures on held-out documents."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "p.annotator"
        layers = [(each.text, {"Gold": _named(each.gold)}) for each in taught]
        annotated(path, load_schema(), layers).close()
        with open_project(path) as project:
            report = train(project, passes=_QUICK_PASSES if quick else PASSES)
            suggester = suggester_of(spec_of(project))
        given = [simulated.suggestions(corpus, each, suggester) for each in last]
    is_used = "used" if report.adopted else "not used"
    figures = f"{report.before:.2f} to {report.after:.2f}, {is_used}"
    return simulated.keys(last, given, memory=False), figures


def _named(items: list[Item]) -> list[Item]:
    """The mentions and triggers under the default schema's names, without arguments."""
    found: list[Item] = []
    for item in items:
        if isinstance(item, Mention):
            found.append(replace(item, label=_NAMES.get(item.label, item.label)))
        elif isinstance(item, Event):
            found.append(replace(item, arguments=()))
    return found
