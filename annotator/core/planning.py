"""Working out a plan of who annotates what.

There is no chance in it but the seed's: the same terms and documents give the same plan, on every
computer and with every version of Python.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING

from annotator.core.hand_out import Assignment, Candidate, Plan, Share, Terms

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.hand_out import Slot


def plan(terms: Terms, candidates: Sequence[Candidate]) -> Plan:
    """Give the documents, in this order, to the annotators by their shares.

    Loads keep to the shares all along the order, and every pair of annotators shares about as many
    documents as their loads make fair. Raises UserError where the terms are impossible.
    """
    terms.require_possible()
    given, short = _shared_out(terms, candidates, _covered(terms, candidates))
    blind = _blind(terms, given)
    assignments = tuple(
        Assignment(candidate.id, name, (candidate.id, name) in blind)
        for candidate, names in given
        for name in names
    )
    return Plan(terms, tuple(each for each, _ in given), assignments, short)


def plan_same(slots: Sequence[Slot], candidates: Sequence[Candidate]) -> Plan:
    """Give every slot to the annotator who had it before, as blind as it was."""
    place = {each.id: number for number, each in enumerate(candidates)}
    slots = sorted(slots, key=lambda each: place[each.document_id])
    names = dict.fromkeys(each.annotator for each in slots)
    wanted = {each.document_id for each in slots}
    return Plan(
        Terms(tuple(map(Share, names))),
        tuple(each for each in candidates if each.id in wanted),
        tuple(Assignment(each.document_id, each.annotator, each.blind) for each in slots),
    )


def plan_others(terms: Terms, slots: Sequence[Slot], candidates: Sequence[Candidate]) -> Plan:
    """Pass slots on to others, who are the annotators of the terms; each as blind as it was.

    Nobody gets a document that they hold. Raises UserError where the terms are impossible.
    """
    replace(terms, overlap=1).require_possible()
    waiting: dict[str, list[Slot]] = {}
    for slot in slots:
        waiting.setdefault(slot.document_id, []).append(slot)
    wanted = [
        each._replace(lacks=len(waiting[each.id])) for each in candidates if each.id in waiting
    ]
    given, short = _shared_out(terms, wanted, len(wanted))
    assignments = tuple(
        Assignment(candidate.id, name, slot.blind, slot.package)
        for candidate, names in given
        for name, slot in zip(names, waiting[candidate.id], strict=False)
    )
    return Plan(terms, tuple(each for each, _ in given), assignments, short)


_Given = list[tuple[Candidate, list[str]]]


def _shared_out(
    terms: Terms, candidates: Sequence[Candidate], enough: int
) -> tuple[_Given, tuple[tuple[Candidate, int], ...]]:
    """Each document with those who get it, and the documents that lack so many people.

    Only the first ``enough`` documents are given.
    """
    sharing = _Sharing(terms, candidates[:enough])
    given: _Given = []
    short = []
    for number, candidate in enumerate(candidates):
        names = sharing.take(candidate) if number < enough else []
        lacking = _lacking(terms, candidate) - len(names)
        if names:
            given.append((candidate, names))
        if lacking:
            short.append((candidate, lacking))
    return given, tuple(short)


def _lacking(terms: Terms, candidate: Candidate) -> int:
    return max(terms.overlap if candidate.lacks is None else candidate.lacks, 0)


def _covered(terms: Terms, candidates: Sequence[Candidate]) -> int:
    """How many documents, from the first on, can all go to as many people as they lack.

    What is taken beyond that would be missing for those that are to be annotated first.
    """
    open_to = dict.fromkeys((each.name for each in terms.annotators), 0)
    wanted = covered = 0
    for number, candidate in enumerate(candidates, start=1):
        wanted += _lacking(terms, candidate)
        for each in terms.annotators:
            if each.name not in candidate.holders and open_to[each.name] != each.most:
                open_to[each.name] += 1
        if sum(open_to.values()) >= wanted:
            covered = number
    return covered


class _Sharing:
    """What everybody has so far, against what they are to have in the end.

    As long as nobody holds anything yet, all loads come out exactly: whoever must take all
    documents that are left does, and any others may then be taken (each step leaves nobody with
    more to take than there are documents, so the next step works too).
    """

    def __init__(self, terms: Terms, candidates: Sequence[Candidate]) -> None:
        self._terms = terms
        lacking = [each for each in (_lacking(terms, one) for one in candidates) if each]
        self._all = self._left = len(lacking)
        self._limit = {
            each.name: self._all if each.most is None else min(each.most, self._all)
            for each in terms.annotators
        }
        self._target = _targets(terms, self._limit, sum(lacking))
        self._load = dict.fromkeys(self._target, 0)
        self._pairs: Counter[frozenset[str]] = Counter()
        self._fair = self._fair_pairs(sum(lacking))

    def _fair_pairs(self, places: int) -> dict[frozenset[str], float]:
        """How many documents each two would share if documents fell to them by chance."""
        others = places / max(self._all, 1) - 1  # who get a document beside one
        return {
            frozenset((one, other)): self._target[one]
            * self._target[other]
            * others
            / max(places - self._target[one], 1)
            for one in self._target
            for other in self._target
            if one < other
        }

    def take(self, candidate: Candidate) -> list[str]:
        """Those who get a document, in the order of the terms; fewer where there are no more."""
        wanted = _lacking(self._terms, candidate)
        if not wanted:
            return []
        free = {
            name: (place + rank(self._terms.seed, candidate.id)) % len(self._target)
            for place, name in enumerate(self._target)
            if name not in candidate.holders and self._load[name] < self._limit[name]
        }
        part = 1 - (self._left - 1) / self._all
        taken: list[str] = []
        while free and len(taken) < wanted:
            beside = (*taken, *candidate.holders)
            best = max(free, key=lambda name: (*self._claim(name, beside, part), free[name]))
            del free[best]
            taken.append(best)
        for name in taken:
            self._load[name] += 1
        for one, other in combinations({*taken, *candidate.holders}, 2):
            self._pairs[frozenset((one, other))] += 1
        self._left -= 1
        return [name for name in self._target if name in taken]

    def _claim(self, name: str, beside: tuple[str, ...], part: float) -> tuple[bool, bool, float]:
        """How much an annotator is due a document beside others, so far into the whole."""
        missing = self._target[name] - self._load[name]
        due = self._target[name] * part - self._load[name]
        for other in beside:
            pair = frozenset((name, other))
            due += self._fair.get(pair, 0.0) * part - self._pairs[pair]
        return (missing >= self._left, missing > 0, due)  # the first: else the load is not reached


def _targets(terms: Terms, limits: dict[str, int], wanted: int) -> dict[str, int]:
    """How many documents each annotator is to get: by weight, as far as the limits let them.

    Rounded by largest remainders; equal ones in the order of the seed.
    """
    places = min(wanted, sum(limits.values()))
    shares = _by_weight({each.name: each.weight for each in terms.annotators}, limits, places)
    targets = {name: min(int(share + 1e-9), limits[name]) for name, share in shares.items()}
    order = sorted(targets, key=lambda name: (targets[name] - shares[name], rank(terms.seed, name)))
    missing = places - sum(targets.values())
    for name in (*order, *order):  # twice: what one has no room for, the next one takes
        if missing > 0 and targets[name] < limits[name]:
            targets[name] += 1
            missing -= 1
    return {each.name: targets[each.name] for each in terms.annotators}


def _by_weight(weights: dict[str, float], limits: dict[str, int], places: int) -> dict[str, float]:
    """Places by weight; what is over somebody's limit goes to the others."""
    shares: dict[str, float] = {}
    open_names = dict(weights)
    left = float(places)
    while open_names:
        whole = sum(open_names.values())
        over = [name for name, each in open_names.items() if left * each / whole >= limits[name]]
        if not over:
            return shares | {name: left * each / whole for name, each in open_names.items()}
        for name in over:
            shares[name] = float(limits[name])
            del open_names[name]
        left = max(places - sum(shares.values()), 0.0)
    return shares


def _blind(terms: Terms, given: _Given) -> set[tuple[str, str]]:
    """The (document, annotator) that are given without suggestions."""
    if not terms.blind_each:
        ids = [candidate.id for candidate, _ in given]
        chosen = set(_part(terms, ids, ""))
        return {
            (candidate.id, name)
            for candidate, names in given
            if candidate.id in chosen
            for name in names
        }
    found: set[tuple[str, str]] = set()
    for share in terms.annotators:
        ids = [candidate.id for candidate, names in given if share.name in names]
        found.update((each, share.name) for each in _part(terms, ids, share.name))
    return found


def _part(terms: Terms, ids: list[str], whose: str) -> list[str]:
    """The blind part of these documents, drawn by the seed; half a document counts as one."""
    number = int(terms.blind * len(ids) + 0.5)
    return sorted(ids, key=lambda each: rank(terms.seed, "blind", whose, each))[:number]


def rank(seed: int, *words: str) -> int:
    """A number that is as good as drawn by chance, and always the same for a seed and words."""
    text = "\0".join((str(seed), *words))
    return int.from_bytes(hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()[:8], "big")
