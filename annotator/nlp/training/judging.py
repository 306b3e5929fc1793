"""Which labels a trained model marks better than the rules do, on texts that it never saw."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.core.model import Event, Mention
from annotator.nlp.training.examples import Mark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from annotator.core.model import Item, Suggestion
    from annotator.nlp.training.examples import Marked

ENOUGH = 3  # marks of a label in held-out texts, to judge it
SURE = 0.8  # of the samples of held-out texts, in which a label has to be better
_SAMPLES = 200
_MISSED, _WRONG = 7, 1  # keys, as the benchmark of effort counts them: marked by hand, rejected


@dataclass
class Tally:
    """Exact marks: those that are right, of so many predicted and so many that people made."""

    right: int = 0
    predicted: int = 0
    gold: int = 0

    @property
    def f1(self) -> float | None:
        """None where there is nothing on either side."""
        both = self.predicted + self.gold
        return 2 * self.right / both if both else None

    @property
    def keys(self) -> int:
        """What somebody has to press until all is as people marked it, roughly."""
        return _MISSED * (self.gold - self.right) + _WRONG * (self.predicted - self.right)

    def add(self, other: Tally) -> None:
        """Count another tally with this one."""
        self.right += other.right
        self.predicted += other.predicted
        self.gold += other.gold


_NOTHING = Tally()


@dataclass
class Tallies:
    """Tallies by label, over all texts and of each."""

    by_label: dict[str, Tally] = field(default_factory=dict)
    texts: list[dict[str, Tally]] = field(default_factory=list)

    @property
    def f1(self) -> float:
        """Of all labels together; 0 where there is nothing."""
        total = Tally()
        for tally in self.by_label.values():
            total.add(tally)
        return total.f1 or 0.0

    def f1_of(self, label: str) -> float:
        """Of one label; 0 where there is nothing."""
        tally = self.by_label.get(label)
        return (tally.f1 or 0.0) if tally else 0.0

    def count(self, predicted: Iterable[Mark], gold: Iterable[Mark]) -> None:
        """Count what was predicted and what people marked in a text."""
        found, wanted = set(predicted), set(gold)
        here: dict[str, Tally] = {}
        for mark in found | wanted:
            tally = here.setdefault(mark.label, Tally())
            tally.right += mark in found and mark in wanted
            tally.predicted += mark in found
            tally.gold += mark in wanted
        self.texts.append(here)
        for label, tally in here.items():
            self.by_label.setdefault(label, Tally()).add(tally)

    def keys_in(self, label: str, sample: Sequence[int]) -> int:
        """What one label costs in a sample of the texts, given by their places."""
        return sum(self.texts[place].get(label, _NOTHING).keys for place in sample)


def judge(texts: Sequence[Marked], marks_of: Callable[[Marked], Iterable[Mark]]) -> Tallies:
    """How what is marked in some texts compares to what people marked in them."""
    result = Tallies()
    for text in texts:
        result.count(marks_of(text), text.marks)
    return result


def better_labels(rules: Tallies, learned: Tallies) -> frozenset[str]:
    """The labels that the trained model marks better than the rules, judged on enough marks.

    Its F1 has to be higher, and it has to save keys: a model that finds less may have a higher F1,
    but what is missed costs more than what is wrong. It has to save them in most samples of the
    texts, drawn with replacement (bootstrap), and not by the chance of which are held out.
    """
    count = len(learned.texts)
    chance = random.Random(count)  # noqa: S311
    samples = [chance.choices(range(count), k=count) for _ in range(_SAMPLES)]

    def is_better(label: str) -> bool:
        wins = sum(learned.keys_in(label, each) < rules.keys_in(label, each) for each in samples)
        return wins >= SURE * len(samples)

    return frozenset(
        label
        for label, tally in learned.by_label.items()
        if tally.gold >= ENOUGH and learned.f1_of(label) > rules.f1_of(label) and is_better(label)
    )


def marks_of(items: Iterable[Item | Suggestion]) -> list[Mark]:
    """The mentions and triggers among items as marks; what has several fragments is none."""
    marks = []
    for item in items:
        if isinstance(item, Mention):
            span, label = item.span, item.label
        elif isinstance(item, Event):
            span, label = item.trigger, item.type
        else:
            continue
        if len(span.fragments) == 1:
            marks.append(Mark(span.start, span.end, label))
    return sorted(set(marks))
