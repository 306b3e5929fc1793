"""How far two sets of annotations of one text agree: counts that add up, and scores from them.

Spans are compared without outer white space and by position; what one side says twice counts once
(several events on one trigger are no repetition). A score without anything to divide by is None.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.model import Argument, Event, Mention, Span

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence

    from annotator.core.model import Item

Place = tuple[tuple[int, int], ...]
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


def compare(text: str, predicted: Iterable[Item], gold: Iterable[Item]) -> Scores:
    """The scores of one text's predicted annotations against its gold ones, by measure and label.

    The labels are entity labels, event types for triggers and for arguments found, and roles.
    Triggers found don't heed the type and are counted together only.
    """
    left, right = _Side(text, predicted), _Side(text, gold)
    return {
        ENTITIES_EXACT: _by_label(left.entities, right.entities),
        ENTITIES_OVERLAP: _overlapping(left.entities, right.entities),
        TRIGGERS_FOUND: {
            ALL: _score([key[0] for key in left.triggers], [k[0] for k in right.triggers])
        },
        TRIGGERS_TYPED: _by_label(left.triggers, right.triggers),
        ARGUMENTS_FOUND: _by_label(left.arguments, right.arguments),
        ARGUMENTS_IN_ROLE: _by_label(left.roles, right.roles),
    }


def exact(text: str, predicted: Iterable[Item], gold: Iterable[Item]) -> Score:
    """Mentions with their label and triggers with their type, exact and counted together."""
    left, right = _Side(text, predicted), _Side(text, gold)
    score = _score(left.entities, right.entities)
    score.add(_score(left.triggers, right.triggers))
    return score


def add_up(total: Scores, more: Scores) -> None:
    """Count one text's scores into the total."""
    for measure, by_label in more.items():
        sums = total.setdefault(measure, {})
        for label, score in by_label.items():
            sums.setdefault(label, Score()).add(score)


class _Side:
    """One side's annotations as what is compared: a place (or more) with a label at the end."""

    def __init__(self, text: str, items: Iterable[Item]) -> None:
        mentions: dict[str, Mention] = {}
        events: dict[str, Event] = {}
        for item in items:
            if isinstance(item, Mention):
                mentions[item.id] = item
            elif isinstance(item, Event):
                events[item.id] = item
        self._text, self._mentions, self._events = text, mentions, events
        self.entities: list[tuple[Place, str]] = sorted(
            {(self._place(each.span), each.label) for each in mentions.values()}
        )
        self.triggers: list[tuple[Place, str]] = sorted(
            (self._place(each.trigger), each.type) for each in events.values()
        )
        found: set[tuple[Place, str]] = set()
        in_role: set[tuple[str, Place, str]] = set()
        for event in events.values():
            for argument in event.arguments:
                place = self._filler(argument)
                if place is not None:
                    found.add((place, event.type))
                    in_role.add((event.type, place, argument.role))
        self.arguments, self.roles = sorted(found), sorted(in_role)

    def _filler(self, argument: Argument) -> Place | None:
        if argument.span is not None:
            return self._place(argument.span)
        if argument.mention is not None:
            mention = self._mentions.get(argument.mention)
            return self._place(mention.span) if mention else None
        event = self._events.get(argument.event or "")
        return self._place(event.trigger) if event else None

    def _place(self, span: Span) -> Place:
        """The fragments without the white space around each."""
        trimmed = []
        for start, end in span.fragments:
            words = self._text[start:end]
            first = start + len(words) - len(words.lstrip())
            last = end - (len(words) - len(words.rstrip()))
            trimmed.append((first, last) if first < last else (start, end))
        return tuple(trimmed)


def _score(predicted: Sequence[Hashable], gold: Sequence[Hashable]) -> Score:
    """Exact matches, each used once."""
    matched = (Counter(predicted) & Counter(gold)).total()
    return Score(matched, len(predicted), len(gold))


def _by_label(
    predicted: Sequence[tuple[Hashable, ...]], gold: Sequence[tuple[Hashable, ...]]
) -> dict[str, Score]:
    """Exact matches of all, and of each label, which is the last part of every key."""
    scores = {ALL: _score(predicted, gold)}
    for label in sorted({str(key[-1]) for key in (*predicted, *gold)}):
        scores[label] = _score(
            [key for key in predicted if key[-1] == label],
            [key for key in gold if key[-1] == label],
        )
    return scores


def _overlapping(
    predicted: Sequence[tuple[Place, str]], gold: Sequence[tuple[Place, str]]
) -> dict[str, Score]:
    """The most pairs of equal label that share a character, no annotation being in two pairs."""
    scores = {ALL: Score()}
    for label in sorted({label for _, label in (*predicted, *gold)}):
        left = [place for place, own in predicted if own == label]
        right = [place for place, own in gold if own == label]
        scores[label] = Score(most_pairs(left, right), len(left), len(right))
        scores[ALL].add(scores[label])
    return scores


def most_pairs(left: Sequence[Place], right: Sequence[Place]) -> int:
    """How many overlapping pairs there are at most: a maximum matching (Kuhn's algorithm).

    Taking the first that overlaps would find fewer and depend on the order.
    """
    near = _neighbours(left, right)
    taken: dict[int, int] = {}  # place on the right: its partner on the left
    for start in range(len(left)):
        _augment(start, near, taken)
    return len(taken)


def _neighbours(left: Sequence[Place], right: Sequence[Place]) -> dict[int, list[int]]:
    near: dict[int, list[int]] = defaultdict(list)
    for at, place in enumerate(left):
        near[at] = [number for number, other in enumerate(right) if _overlap(place, other)]
    return near


def _augment(start: int, near: dict[int, list[int]], taken: dict[int, int]) -> bool:
    """Give ``start`` a partner, moving others along a path of free choices; no recursion."""
    came_from: dict[int, int] = {}
    waiting = [start]
    while waiting:
        at = waiting.pop()
        for place in near[at]:
            if place in came_from:
                continue
            came_from[place] = at
            if place not in taken:
                _turn(place, start, came_from, taken)
                return True
            waiting.append(taken[place])
    return False


def _turn(place: int, start: int, came_from: dict[int, int], taken: dict[int, int]) -> None:
    """Take every second step of the path back to ``start`` instead of the others."""
    partner_of = {partner: each for each, partner in taken.items()}
    while True:
        at = came_from[place]
        taken[place] = at
        if at == start:
            return
        place = partner_of[at]


def _overlap(one: Place, other: Place) -> bool:
    return any(a < d and c < b for a, b in one for c, d in other)
