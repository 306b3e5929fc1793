"""Predicted against gold annotations of one text: counts by measure and label, and confusions.

Spans are compared without outer white space and by position. What one side says twice counts once,
but several events on one trigger are no repetition. Where overlapping is enough, as many pairs are
made as can be (nothing is in two), and among those the ones that overlap most.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from annotator.agreement.assignment import heaviest_pairs
from annotator.agreement.scores import (
    ALL,
    ARGUMENTS_FOUND,
    ARGUMENTS_FOUND_OVERLAP,
    ARGUMENTS_IN_ROLE,
    ARGUMENTS_IN_ROLE_OVERLAP,
    ATTRIBUTES,
    ENTITIES_EXACT,
    ENTITIES_FOUND,
    ENTITIES_OVERLAP,
    TRIGGERS_FOUND,
    TRIGGERS_FOUND_OVERLAP,
    TRIGGERS_TYPED,
    TRIGGERS_TYPED_OVERLAP,
    Score,
    no_scores,
)
from annotator.core.model import Event, Mention

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence

    from annotator.agreement.scores import Scores
    from annotator.core.model import Item, Span

Place = tuple[tuple[int, int], ...]  # fragments without outer white space, none touching another
Pair = tuple[int, int]

NOTHING = ""  # the label of what the other side does not have
ENTITY, EVENT, ARGUMENT = "entity", "event", "argument"
_EACH = 1_000.0  # what one more pair weighs, against how much the pairs overlap


class Confusion(NamedTuple):
    """What gold calls one thing and the prediction another, or what only one of them has.

    With the same label on both sides the extents differ. An argument's label is "TYPE.role".
    ``start`` and ``end`` say where (code points): in gold, or in the prediction where gold has
    nothing.
    """

    kind: str
    gold: str
    predicted: str
    start: int
    end: int


class Comparison(NamedTuple):
    """The scores of one text, and all its confusions in the order of the text."""

    scores: Scores
    confusions: list[Confusion]


class _Mark(NamedTuple):
    """A mention, trigger or filler: what it is called and where it stands."""

    label: str
    place: Place


class _Deed(NamedTuple):
    """An event: its trigger, its fillers by role, its attributes."""

    trigger: _Mark
    fillers: list[_Mark]
    attributes: dict[str, str | bool]


class _Side(NamedTuple):
    """What one side says about a text."""

    mentions: list[_Mark]
    deeds: list[_Deed]


def compare(text: str, predicted: Iterable[Item], gold: Iterable[Item]) -> Comparison:
    """The scores and confusions of one text.

    The labels are entity labels, event types for triggers and for arguments found, roles, and the
    names of attributes. "Found" does not heed the label of a mention or a trigger; it is counted
    for all together only, and so are arguments found with an overlap. These, and attributes, are
    those of events that both sides have: the same type, triggers that overlap. Of attributes the
    values that are set count; a default is not set.
    """
    left, right = _side(text, predicted), _side(text, gold)
    scores = no_scores()
    _entities(scores, left.mentions, right.mentions)
    triggers = [[each.trigger for each in side.deeds] for side in (left, right)]
    _score_exact(scores, TRIGGERS_TYPED, *triggers)
    _score_exact(scores, TRIGGERS_FOUND, *map(_unlabelled, triggers))
    _score_overlap(scores, TRIGGERS_FOUND_OVERLAP, *map(_unlabelled, triggers))
    same = _score_overlap(scores, TRIGGERS_TYPED_OVERLAP, *triggers)
    for measure, by_role in ((ARGUMENTS_FOUND, False), (ARGUMENTS_IN_ROLE, True)):
        _arguments(scores[measure], left.deeds, right.deeds, by_role=by_role)
    confusions = _mixed_up(ENTITY, left.mentions, right.mentions)
    confusions += _mixed_up(EVENT, *triggers)
    for one, other in same:
        first, second = left.deeds[one], right.deeds[other]
        _score_overlap(scores, ARGUMENTS_IN_ROLE_OVERLAP, first.fillers, second.fillers)
        bare = [_once(_unlabelled(each.fillers)) for each in (first, second)]
        _score_overlap(scores, ARGUMENTS_FOUND_OVERLAP, *bare)
        _attributes(scores, first, second)
        kind = second.trigger.label
        confusions += _mixed_up(ARGUMENT, *(_named(kind, x.fillers) for x in (first, second)))
    return Comparison(scores, sorted(confusions, key=lambda each: (each.start, each.end)))


def _side(text: str, items: Iterable[Item]) -> _Side:
    mentions: dict[str, _Mark] = {}
    events: dict[str, Event] = {}
    for item in items:
        if isinstance(item, Mention):
            mentions[item.id] = _Mark(item.label, _place(text, item.span))
        elif isinstance(item, Event):
            events[item.id] = item
    triggers = {key: _place(text, event.trigger) for key, event in events.items()}
    deeds = []
    for key, event in events.items():
        fillers = []
        for each in event.arguments:
            place: Place | None
            if each.span is not None:
                place = _place(text, each.span)
            elif each.mention is not None:
                place = mentions[each.mention].place if each.mention in mentions else None
            else:
                place = triggers.get(each.event or "")
            if place is not None:
                fillers.append(_Mark(each.role, place))
        trigger = _Mark(event.type, triggers[key])
        deeds.append(_Deed(trigger, _once(fillers), dict(event.attributes)))
    return _Side(_once(mentions.values()), deeds)


def _place(text: str, span: Span) -> Place:
    if len(span.fragments) == 1:
        return (_trimmed(text, *span.fragments[0]),)
    pieces: list[tuple[int, int]] = []
    for fragment in span.fragments:
        start, end = _trimmed(text, *fragment)
        if pieces and not text[pieces[-1][1] : start].strip():
            pieces[-1] = (pieces[-1][0], max(pieces[-1][1], end))
        else:
            pieces.append((start, end))
    return tuple(pieces)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Without outer white space; what is nothing else stays as it is."""
    words = text[start:end]
    left = len(words) - len(words.lstrip())
    return (start + left, start + len(words.rstrip())) if words.strip() else (start, end)


def _once(marks: Iterable[_Mark]) -> list[_Mark]:
    return list(dict.fromkeys(marks))


def _unlabelled(marks: Iterable[_Mark]) -> list[_Mark]:
    return [_Mark(ALL, mark.place) for mark in marks]


def _named(kind: str, marks: Iterable[_Mark]) -> list[_Mark]:
    return [_Mark(f"{kind}.{mark.label}", mark.place) for mark in marks]


def _entities(scores: Scores, left: list[_Mark], right: list[_Mark]) -> None:
    _score_exact(scores, ENTITIES_EXACT, left, right)
    _score_exact(scores, ENTITIES_FOUND, *(_once(_unlabelled(side)) for side in (left, right)))
    _score_overlap(scores, ENTITIES_OVERLAP, left, right)


def _count(by_label: dict[str, Score], label: str, score: Score) -> None:
    for key in {label, ALL}:
        by_label.setdefault(key, Score()).add(score)


def _score_exact(
    scores: Scores, measure: str, left: Sequence[_Mark], right: Sequence[_Mark]
) -> None:
    _score_equal(scores[measure], [(x.label, x) for x in left], [(x.label, x) for x in right])


def _score_equal(
    by_label: dict[str, Score],
    left: Iterable[tuple[str, Hashable]],
    right: Iterable[tuple[str, Hashable]],
) -> None:
    """Count what is equal among things with their labels."""
    ours, theirs = Counter(left), Counter(right)
    for key in ours.keys() | theirs.keys():
        one, other = ours[key], theirs[key]
        _count(by_label, key[0], Score(min(one, other), one, other))


def _score_overlap(
    scores: Scores, measure: str, left: Sequence[_Mark], right: Sequence[_Mark]
) -> list[Pair]:
    """Count the pairs of one label that overlap, and say which they are."""
    weights = [
        (one, other, _EACH + share)
        for one, other, share in _touching(left, right)
        if left[one].label == right[other].label
    ]
    pairs = heaviest_pairs(weights)
    for at, side in enumerate((left, right)):
        for mark in side:
            _count(scores[measure], mark.label, Score(0, 1 - at, at))
    for one, _ in pairs:
        _count(scores[measure], left[one].label, Score(1, 0, 0))
    return pairs


def _touching(left: Sequence[_Mark], right: Sequence[_Mark]) -> list[tuple[int, int, float]]:
    """All pairs that share a character, with 2·shared/(length + length)."""
    order = sorted(range(len(right)), key=lambda at: right[at].place[0][0])
    longest = max((mark.place[-1][1] - mark.place[0][0] for mark in right), default=0)
    found, first = [], 0
    for one in sorted(range(len(left)), key=lambda at: left[at].place[0][0]):
        place = left[one].place
        while first < len(order) and right[order[first]].place[0][0] + longest <= place[0][0]:
            first += 1
        for other in order[first:]:
            theirs = right[other].place
            if theirs[0][0] >= place[-1][1]:
                break
            shared = _shared(place, theirs)
            if shared:
                found.append((one, other, 2 * shared / (_length(place) + _length(theirs))))
    return found


def _shared(one: Place, other: Place) -> int:
    return sum(max(0, min(a[1], b[1]) - max(a[0], b[0])) for a in one for b in other)


def _length(place: Place) -> int:
    return sum(end - start for start, end in place)


def _arguments(
    by_label: dict[str, Score], left: list[_Deed], right: list[_Deed], *, by_role: bool
) -> None:
    """The criteria of ACE: an argument is its event's type, its place and perhaps its role."""
    keys = []
    for side in (left, right):
        own: dict[tuple[str, Hashable], None] = {}
        for deed in side:
            kind = deed.trigger.label
            for filler in deed.fillers:
                label = filler.label if by_role else kind
                own[label, (kind, filler.place)] = None
        keys.append(own)
    _score_equal(by_label, *map(list, keys))


def _attributes(scores: Scores, left: _Deed, right: _Deed) -> None:
    for name in left.attributes.keys() | right.attributes.keys():
        one, other = left.attributes.get(name), right.attributes.get(name)
        score = Score(int(one == other), int(one is not None), int(other is not None))
        _count(scores[ATTRIBUTES], name, score)


def _mixed_up(kind: str, left: Sequence[_Mark], right: Sequence[_Mark]) -> list[Confusion]:
    """Pairs that are not equal, and what has no partner. Equal ones go first, then labels."""
    weights = []
    for one, other, share in _touching(left, right):
        mine, theirs = left[one], right[other]
        bonus = 4 * (mine == theirs) + (mine.label == theirs.label)
        weights.append((one, other, share + bonus))
    pairs = heaviest_pairs(weights)
    found = [
        _confusion(kind, right[other], left[one].label, right[other].label)
        for one, other in pairs
        if left[one] != right[other]
    ]
    ours, theirs_taken = {one for one, _ in pairs}, {other for _, other in pairs}
    found += [
        _confusion(kind, mark, mark.label, NOTHING)
        for at, mark in enumerate(left)
        if at not in ours
    ]
    return found + [
        _confusion(kind, mark, NOTHING, mark.label)
        for at, mark in enumerate(right)
        if at not in theirs_taken
    ]


def _confusion(kind: str, mark: _Mark, predicted: str, gold: str) -> Confusion:
    return Confusion(kind, gold, predicted, mark.place[0][0], mark.place[-1][1])
