"""How far predicted annotations agree with gold ones over many documents.

Scores with intervals over documents, and what is mixed up how often, with examples.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from annotator.agreement.comparing import compare
from annotator.agreement.scores import no_scores

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.agreement.scores import Scores
    from annotator.core.model import Item

EXAMPLES = 3  # of each confusion
_AROUND = 40  # code points of context on either side
_SAMPLES = 1000
_FEWEST = 10  # documents for an interval, as where annotators are compared

Counts = tuple[int, int, int]


class Example(NamedTuple):
    """One place in a document (``start``: code points), its words with what is around them."""

    document: str
    start: int
    before: str
    words: str
    after: str


@dataclass
class Confused:
    """How often something was mixed up, and some examples, each of another document if it can."""

    count: int = 0
    examples: list[Example] = field(default_factory=list)


class Evaluator:
    """Compares predicted with gold annotations, layer after layer."""

    def __init__(self) -> None:
        self._scores = no_scores()
        self._documents: dict[str, int] = {}
        self._rows: dict[tuple[str, str], dict[int, Counts]] = defaultdict(dict)
        self._confused: dict[tuple[str, str, str], Confused] = {}

    def add(
        self,
        text: str,
        predicted: Iterable[Item],
        gold: Iterable[Item],
        *,
        document: str = "",
        key: str = "",
    ) -> None:
        """One layer of a text; ``document`` is the name that examples have.

        For the intervals layers with the same ``key`` are drawn together, others by themselves.
        """
        found = compare(text, predicted, gold)
        key = key or f"\0{len(self._documents)}"
        number = self._documents.setdefault(key, len(self._documents))
        for measure, by_label in found.scores.items():
            for label, score in by_label.items():
                self._scores[measure].setdefault(label, type(score)()).add(score)
                if score.predicted or score.gold:
                    row = self._rows[measure, label]
                    was = row.get(number, (0, 0, 0))
                    now = (score.matched, score.predicted, score.gold)
                    row[number] = (was[0] + now[0], was[1] + now[1], was[2] + now[2])
        for each in found.confusions:
            confused = self._confused.setdefault((each.kind, each.gold, each.predicted), Confused())
            confused.count += 1
            _keep(confused.examples, _example(text, document, each.start, each.end))

    def scores(self, *, samples: int = _SAMPLES) -> Scores:
        """The scores of all texts by measure and label, with intervals of F1 from ``samples``.

        There is none with fewer than ten documents.
        """
        if samples and len(self._documents) >= _FEWEST:
            self._add_intervals(samples)
        return self._scores

    def confusions(self) -> dict[tuple[str, str, str], Confused]:
        """What is mixed up, by kind, gold's and the predicted label; the most frequent first."""
        return dict(sorted(self._confused.items(), key=lambda each: (-each[1].count, each[0])))

    def _add_intervals(self, samples: int) -> None:
        import numpy as np

        from annotator.agreement.bootstrap import percentiles, resampled
        from annotator.agreement.scoring import f1s

        for measure, by_label in self._scores.items():
            labels = [label for label in by_label if self._rows.get((measure, label))]
            if not labels:
                continue
            counts = np.zeros((len(self._documents), len(labels), 3), dtype=np.int32)
            for at, label in enumerate(labels):
                rows = self._rows[measure, label]
                counts[list(rows), at] = list(rows.values())
            sums = resampled(counts.reshape(len(counts), -1), samples=samples)
            values = f1s(sums.reshape(samples, len(labels), 3))
            for at, label in enumerate(labels):
                score = by_label[label]
                score.low, score.high = percentiles(values[:, at])


def _keep(examples: list[Example], example: Example) -> None:
    """Keep an example where there is room, or another document instead of one seen twice."""
    if len(examples) < EXAMPLES:
        examples.append(example)
        return
    seen = [each.document for each in examples]
    if example.document not in seen:
        for at in range(len(seen) - 1, 0, -1):
            if seen[at] in seen[:at]:
                examples[at] = example
                return


def _example(text: str, document: str, start: int, end: int) -> Example:
    before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    if start > _AROUND and " " in before:
        before = before[before.index(" ") + 1 :]
    if end + _AROUND < len(text) and " " in after:
        after = after[: after.rindex(" ")]
    return Example(document, start, before, text[start:end], after)
