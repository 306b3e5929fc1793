"""Counts of predicted and gold annotations, and the scores that they make. No numpy."""

from __future__ import annotations

from dataclasses import dataclass

ALL = ""  # the label under which everything is counted together

ENTITIES_FOUND = "entities found"
ENTITIES_EXACT = "entities exact"
ENTITIES_OVERLAP = "entities overlap"
TRIGGERS_FOUND = "triggers found"
TRIGGERS_TYPED = "triggers typed"
TRIGGERS_FOUND_OVERLAP = "triggers found, overlap"
TRIGGERS_TYPED_OVERLAP = "triggers typed, overlap"
ARGUMENTS_FOUND = "arguments found"
ARGUMENTS_IN_ROLE = "arguments in role"
ARGUMENTS_FOUND_OVERLAP = "arguments found, overlap"
ARGUMENTS_IN_ROLE_OVERLAP = "arguments in role, overlap"
ATTRIBUTES = "attributes"
MEASURES = (
    ENTITIES_FOUND,
    ENTITIES_EXACT,
    ENTITIES_OVERLAP,
    TRIGGERS_FOUND,
    TRIGGERS_TYPED,
    TRIGGERS_FOUND_OVERLAP,
    TRIGGERS_TYPED_OVERLAP,
    ARGUMENTS_FOUND,
    ARGUMENTS_IN_ROLE,
    ARGUMENTS_FOUND_OVERLAP,
    ARGUMENTS_IN_ROLE_OVERLAP,
    ATTRIBUTES,
)


@dataclass
class Score:
    """How many of the predicted are right, of how many that there should be.

    ``low`` and ``high`` are the ends of the 95 % interval of F1 over documents, None where none
    was computed.
    """

    matched: int = 0
    predicted: int = 0
    gold: int = 0
    low: float | None = None
    high: float | None = None

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


def no_scores() -> Scores:
    """Every measure, with nothing counted."""
    return {measure: {ALL: Score()} for measure in MEASURES}
