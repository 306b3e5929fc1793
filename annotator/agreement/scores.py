"""Counts of predicted and gold annotations, and the scores that they make. No numpy."""

from __future__ import annotations

from dataclasses import dataclass

ALL = ""  # the label under which everything is counted together

ENTITIES_EXACT = "entities exact"
ENTITIES_OVERLAP = "entities overlap"
TRIGGERS_FOUND = "triggers found"
TRIGGERS_TYPED = "triggers typed"
ARGUMENTS_FOUND = "arguments found"
ARGUMENTS_IN_ROLE = "arguments in role"
MEASURES = (
    ENTITIES_EXACT,
    ENTITIES_OVERLAP,
    TRIGGERS_FOUND,
    TRIGGERS_TYPED,
    ARGUMENTS_FOUND,
    ARGUMENTS_IN_ROLE,
)


@dataclass
class Score:
    """How many of the predicted are right, of how many that there should be."""

    matched: int = 0
    predicted: int = 0
    gold: int = 0

    def add(self, other: Score) -> None:
        """Count another text's with this one."""
        self.matched += other.matched
        self.predicted += other.predicted
        self.gold += other.gold

    @property
    def precision(self) -> float | None:
        """The share of the predicted that is right; None where nothing was predicted."""
        return self.matched / self.predicted if self.predicted else None

    @property
    def recall(self) -> float | None:
        """The share of the gold that was predicted; None where there is no gold."""
        return self.matched / self.gold if self.gold else None

    @property
    def f1(self) -> float | None:
        """Their harmonic mean; None where there is nothing on either side."""
        both = self.predicted + self.gold
        return 2 * self.matched / both if both else None

    @property
    def undefined(self) -> str:
        """Why a score is None; empty where all three are numbers."""
        if not self.predicted and not self.gold:
            return "nothing predicted, nothing in gold"
        if not self.predicted:
            return "nothing predicted"
        return "" if self.gold else "nothing in gold"


Scores = dict[str, dict[str, Score]]  # measure, label (ALL for all of them)
