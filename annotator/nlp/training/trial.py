"""A trained model tried on held-out texts, for some labels at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.nlp.training.judging import (
    Tallies,
    better_labels,
    judge,
    marks_of,
    possible_labels,
    saves_keys,
)
from annotator.nlp.training.learning import find
from annotator.nlp.training.trained import Trained

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.nlp.suggesters import DefaultSuggester
    from annotator.nlp.training.examples import Mark, Marked

_NONE: frozenset[str] = frozenset()


class Outcome(NamedTuple):
    """The labels that suggestions are better with from the model, and what they come to.

    Without it, with it for these labels, and what the model marks by itself.
    """

    labels: frozenset[str]
    rules: Tallies
    after: Tallies
    model: Tallies


class Trial:
    """What suggestions come to on texts that a model never saw; ``types`` are those of events."""

    def __init__(
        self, rules: DefaultSuggester, texts: Sequence[Marked], types: frozenset[str]
    ) -> None:
        self._rules = rules
        self._texts = texts
        self._types = types

    def of(self, suggester: DefaultSuggester) -> Tallies:
        """A suggester as it is."""
        result = Tallies()
        for text in self._texts:
            [items] = suggester.suggest([text.text])
            result.count(text, marks_of(items), self._types)
        return result

    def outcome(self, nlp: Any) -> Outcome:
        """What suggestions come to with a model.

        Where its labels don't save keys together, the one stays that saves most.
        """
        marked = judge(self._texts, lambda text: find(nlp, text.text), self._types)
        names = possible_labels(marked)
        rules, *each = self._with(nlp, [_NONE, *(frozenset({name}) for name in names)])
        alone = dict(zip(names, each, strict=True))
        labels = better_labels(rules, alone)
        if len(labels) < 2:
            return Outcome(labels, rules, alone[min(labels)] if labels else rules, marked)
        [together] = self._with(nlp, [labels])
        if saves_keys(rules.keys, together.keys):
            return Outcome(labels, rules, together, marked)
        best = min(labels, key=lambda name: (sum(alone[name].keys), name))
        return Outcome(frozenset({best}), rules, alone[best], marked)

    def _with(self, nlp: Any, sets: Sequence[frozenset[str]]) -> list[Tallies]:
        """All suggestions where the model marks these labels and the rules the rest."""
        results = [Tallies() for _ in sets]
        for text in self._texts:
            parses, marks = self._rules.parse(text.text), find(nlp, text.text)
            for labels, result in zip(sets, results, strict=True):
                suggester = self._rules.using(_Known(labels, marks)) if labels else self._rules
                result.count(text, marks_of(suggester.read(text.text, parses)), self._types)
        return results


class _Known(Trained):
    """A model whose marks in a text are known already."""

    def __init__(self, labels: frozenset[str], marks: list[Mark]) -> None:
        super().__init__(None, labels, "trained:0")
        self._marks = [mark for mark in marks if mark.label in labels]

    def marks(self, text: str) -> list[Mark]:
        return self._marks
