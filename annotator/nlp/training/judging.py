"""What a trained model's marks cost, beside those of the rules, on texts that it never saw."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from math import comb
from typing import TYPE_CHECKING

from annotator.core.model import Event, Mention
from annotator.core.tokens import tokens
from annotator.nlp.training.examples import Mark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from annotator.core.model import Item, Suggestion
    from annotator.nlp.training.examples import Marked

ENOUGH = 3  # marks of a label in held-out texts, to judge it
SURE = 0.95  # how sure it has to be that keys are saved, and not by chance
FEWEST_TEXTS = 5  # in which keys have to be saved to be so sure: 0.5 ** 5 is below 1 - SURE
_SAMPLES = 400
_MISSED, _WRONG = 7, 1  # keys, as the benchmark of effort counts them: marked by hand, rejected


@dataclass
class Tally:
    """Exact marks: those that are right, of so many predicted and so many that people made.

    Of texts, those in which either made any, and those in which people did.
    """

    right: int = 0
    predicted: int = 0
    gold: int = 0
    texts: int = 0
    gold_texts: int = 0

    @property
    def f1(self) -> float | None:
        """None where there is nothing on either side."""
        both = self.predicted + self.gold
        return 2 * self.right / both if both else None

    def add(self, other: Tally) -> None:
        """Count another tally with this one."""
        self.right += other.right
        self.predicted += other.predicted
        self.gold += other.gold
        self.texts += other.texts
        self.gold_texts += other.gold_texts


@dataclass
class Tallies:
    """Tallies by label over all texts, and the keys that each text costs."""

    by_label: dict[str, Tally] = field(default_factory=dict)
    keys: list[int] = field(default_factory=list)

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

    def count(self, text: Marked, predicted: Iterable[Mark], types: frozenset[str]) -> None:
        """Count what was predicted and what people marked in a text."""
        found, wanted = set(predicted), set(text.marks)
        self.keys.append(keys_of(text.text, found, wanted, types))
        for mark in found | wanted:
            tally = self.by_label.setdefault(mark.label, Tally())
            tally.right += mark in found and mark in wanted
            tally.predicted += mark in found
            tally.gold += mark in wanted
        by_people = {mark.label for mark in wanted}
        for label in by_people | {mark.label for mark in found}:
            self.by_label[label].texts += 1
            self.by_label[label].gold_texts += label in by_people


def keys_of(text: str, found: set[Mark], wanted: set[Mark], types: frozenset[str]) -> int:
    """What somebody has to press until all is as people marked it, roughly.

    A mark over the words of another one of its kind (``types`` are events') is mended: a key for
    each token that an edge moves, one for another label. What is right costs next to nothing.
    """
    missing = sorted(wanted - found)
    keys = 0
    for mark in sorted(found - wanted):
        near = [
            (_mended(text, mark, other), other)
            for other in missing
            if mark.start < other.end
            and other.start < mark.end
            and (mark.label in types) == (other.label in types)
        ]
        cost, best = min(near, default=(_MISSED + 1, mark))
        if cost <= _MISSED:
            missing.remove(best)
        keys += min(cost, _MISSED) if cost <= _MISSED else _WRONG
    return keys + _MISSED * len(missing)


def _mended(text: str, mark: Mark, other: Mark) -> int:
    edges = ((mark.start, other.start), (mark.end, other.end))
    moved = sum(len(tokens(text, min(edge), max(edge))) for edge in edges)
    return moved + (mark.label != other.label)


def judge(
    texts: Sequence[Marked],
    marks_of: Callable[[Marked], Iterable[Mark]],
    types: frozenset[str] = frozenset(),
) -> Tallies:
    """How what is marked in some texts compares to what people marked in them."""
    result = Tallies()
    for text in texts:
        result.count(text, marks_of(text), types)
    return result


def saves_keys(before: Sequence[int], after: Sequence[int]) -> bool:
    """Whether what is after costs fewer keys than what is before, text by text, and not by chance.

    It has to be cheaper in more texts than luck explains (sign test), so in ``FEWEST_TEXTS`` at
    least, and in nearly all samples of the texts, drawn with replacement (bootstrap).
    """
    saved = [old - new for old, new in zip(before, after, strict=True)]
    wins, losses = sum(each > 0 for each in saved), sum(each < 0 for each in saved)
    count = wins + losses
    if sum(comb(count, more) for more in range(wins, count + 1)) > (1 - SURE) * 2**count:
        return False
    chance = random.Random(len(saved))  # noqa: S311
    samples = [sum(chance.choices(saved, k=len(saved))) for _ in range(_SAMPLES)]
    return sum(each > 0 for each in samples) >= SURE * _SAMPLES


def possible_labels(marked: Tallies) -> list[str]:
    """The labels that a model may be used for: it knows them, and there is enough to judge it."""
    tallies = marked.by_label.items()
    return sorted(label for label, each in tallies if each.gold >= ENOUGH and each.right)


def can_be_judged(label: str, rules: Tallies) -> bool:
    """Whether a perfect model could be told from chance: there are texts enough to save keys in."""
    tally = rules.by_label.get(label, Tally())
    return tally.gold >= ENOUGH and tally.texts >= FEWEST_TEXTS


def better_labels(rules: Tallies, alone: dict[str, Tallies]) -> frozenset[str]:
    """The labels with which suggestions are better: the label's F1 is higher, and keys are saved.

    ``alone`` judges, for each label, all suggestions where the model marks that label and the rules
    the rest: what it marks may lie over what the rules find, and what is wrong by a word is soon
    mended.
    """
    return frozenset(
        label
        for label, each in alone.items()
        if each.f1_of(label) > rules.f1_of(label) and saves_keys(rules.keys, each.keys)
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
