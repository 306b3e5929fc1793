"""Memory at work in an open document: each decision changes what is suggested for the same words.

What is shown is worked out anew from what was decided, here and in finished documents; nothing is
kept that undo would have to take back. A person's decision is never touched.
"""

from __future__ import annotations

import base64
import hashlib
from collections import defaultdict
from itertools import chain
from typing import TYPE_CHECKING
from weakref import proxy

from annotator.core.memory import (
    EVENT,
    MENTION,
    SOURCE,
    SUGGESTED_FROM,
    Tally,
    is_dropped,
    label_of,
    meeting,
    place_of,
    places_of,
    tally_of,
    words_of,
)
from annotator.core.model import (
    Decision,
    Event,
    Mention,
    Origin,
    Verdict,
    span_of,
)
from annotator.core.occurrences import find_words
from annotator.core.session import NO_CHANGE, Change

if TYPE_CHECKING:
    from collections.abc import Iterable, Set

    from annotator.core.edits import Edit
    from annotator.core.memory import Lessons, Words
    from annotator.core.model import Item, Suggestion
    from annotator.core.session import Mark, Session

Place = tuple[int, int]
Tallies = dict[str, Tally]

MOST_WORDS = 400  # that one edit changes; what is decided in bulk needs no help
MOST_PLACES = 200  # of the same words, those nearest to the decision
REACH = 25_000  # code points before and behind it that are looked through
_DOCUMENTS = 2  # in which words were accepted before they are proposed in another one
_NOTHING = Tally()


class Recall:
    """Shows and hides suggestions of one session, from the lessons of other documents and its own.

    ``lessons`` are those of finished documents, this one left out.
    """

    def __init__(self, session: Session, lessons: Lessons) -> None:
        # The session holds this: held in a circle, neither would go when its document is left.
        self._session: Session = proxy(session)
        self._lessons = lessons
        self._known = set(lessons)  # words about which there is something to say
        self._at: dict[tuple[str, int, int], tuple[str, ...]] = {}  # the ids of suggestions there
        self._at_first: dict[tuple[str, int, int], set[str]] | None = None  # while it begins
        self._found: dict[Words, list[Place]] = {}  # where what is known of stands
        self._digest = hashlib.sha256(session.text.string.encode("utf-8", "surrogatepass"))
        self.take(session.suggestions.values())

    def begin(self) -> Change:
        """Show what finished documents teach about this text, and what was decided in it."""
        session = self._session
        change = session.forget([each.id for each in session.suggestions.values() if is_own(each)])
        self._found = _found(session.text.string, self._lessons)
        near = _nearest(self._decisions())
        only_here = near.keys() - self._found.keys()
        if len(only_here) <= MOST_WORDS:
            self._known |= only_here
            self._found |= {words: self._places(words, near[words]) for words in only_here}
        return change | self._revise_all(self._found.keys())

    def learn(self, lessons: Lessons) -> Change:
        """Show what finished documents teach by now, which is not all that they taught before.

        The same comes of it as if that had been known when it began, if nothing was decided since.
        """
        before, self._lessons = self._lessons, lessons
        both = lessons.keys() | before.keys()
        new = {each for each in both if lessons.get(each) != before.get(each)}
        self._known |= new
        self._found |= _found(self._session.text.string, new - before.keys())
        affected, change = meeting(new, self._found), NO_CHANGE
        for each in chain.from_iterable(map(self._there, affected)):
            if not is_own(each):  # what others suggest is in the way again until it is held back
                change |= self._session.show(each.id, is_shown=True)
        return change | self._revise_all(affected)

    def _decisions(self) -> list[Item]:
        """What was made here, and the suggestions about which somebody decided."""
        layer, suggestions = self._session.layer, self._session.suggestions
        made: list[Item] = [*layer.all(Mention), *layer.all(Event)]
        ids = (each.id for each in layer.all(Verdict))
        return made + [suggestions[each] for each in ids if each in suggestions]

    def _there(self, words: Words) -> list[Mention | Event]:
        places = self._found[words]
        return [each for place in places for each in self._suggestions(words.kind, place)]

    def _revise_all(self, affected: Set[Words]) -> Change:
        """Revise all these words, longer ones first, since shorter ones give way to them."""
        change, found, layer = NO_CHANGE, self._found, self._session.layer
        made: list[Mention | Event] = [*layer.all(Mention), *layer.all(Event)]
        self._at_first = defaultdict(set)
        for item in made:
            if _is_whole(item):
                self._at_first[place_of(item)].add(label_of(item))
        standing = [words for words in affected if found[words]]
        for words in sorted(standing, key=lambda each: (-len(each.words), found[each][0], each)):
            change |= self._revise(words, found[words])
        self._at_first = None
        return change

    def take(self, suggestions: Iterable[Suggestion]) -> None:
        """Know of suggestions that arrived."""
        for each in suggestions:
            if isinstance(each, Mention | Event):
                self._know(each)

    def _know(self, item: Mention | Event) -> None:
        place = place_of(item)
        ids = self._at.get(place, ())
        if item.id not in ids:
            self._at[place] = (*ids, item.id)

    def took(self, suggestions: Iterable[Suggestion]) -> Change:
        """Know of suggestions that arrived, and have their words follow what was decided."""
        suggestions = list(suggestions)
        self.take(suggestions)
        return self._follow(each for each in suggestions if words_of(each) in self._known)

    def follow(self, edit: Edit) -> Change:
        """Have the same words follow what an edit decided; the edit is carried out already."""
        items: list[Item] = []
        for each in edit.replacements:
            for item in (each.before, each.after):
                if isinstance(item, Verdict):
                    suggestion = self._session.suggestions.get(item.id)
                    items += [suggestion] if suggestion is not None else []
                elif item is not None:
                    items.append(item)
        return self._follow(items)

    def _follow(self, items: Iterable[Item]) -> Change:
        near = _nearest(items)
        change = NO_CHANGE
        if len(near) <= MOST_WORDS:
            self._known.update(near)
            for words, start in near.items():
                change |= self._revise(words, self._places(words, start))
        return change

    def tally(self, item: Mention | Event) -> Tally | None:
        """What is known of an item's words as its label, this document included, or None."""
        words = words_of(item)
        if words is None:
            return None
        tallies = self._tallies(words, self._places(words, place_of(item)[1]))
        tally = tallies.get(label_of(item))
        return tally if tally is not None and tally.seen else None

    # -- what is known --------------------------------------------------------------------------

    def _places(self, words: Words, near: int) -> list[Place]:
        string = self._session.text.string
        first = string.rfind(" ", 0, near - REACH) + 1 if near > REACH else 0
        last = string.find(" ", near + REACH)
        part = string[first : last if last >= 0 else None]
        found = [
            (start + first, end + first)
            for start, end in find_words(part, words.words, match_case=words.kind == MENTION)
        ]
        if len(found) > MOST_PLACES:
            found = sorted(sorted(found, key=lambda place: abs(place[0] - near))[:MOST_PLACES])
        return found

    def _tallies(self, words: Words, places: list[Place]) -> Tallies:
        """By label: what finished documents teach, and what was decided here."""
        tallies = dict(self._lessons.get(words, {}))
        for place in places:
            labels = self._decided(words.kind, place)
            for label in labels:
                tallies[label] = tallies.get(label, _NOTHING) + Tally(accepted=1)
            for label in self._refused(words.kind, place).difference(labels):
                tallies[label] = tallies.get(label, _NOTHING) + Tally(rejected=1)
        return tallies

    def _decided(self, kind: str, place: Place) -> Iterable[str]:
        """The labels of what was decided exactly here."""
        if self._at_first is not None:
            return self._at_first.get((kind, *place), ())
        return {
            mark.label
            for mark in self._marks(kind, place)
            if not mark.suggested and mark.span.fragments == (place,)
        }

    def _marks(self, kind: str, place: Place) -> list[Mark]:
        marks = self._session.marks_between(*place)
        return [mark for mark in marks if mark.is_trigger == (kind == EVENT)]

    def _refused(self, kind: str, place: Place) -> set[str]:
        """The labels of suggestions here that were rejected, or corrected to another one.

        Where the same label stands now on more words or fewer, only these were corrected.
        """
        labels = set()
        for each in self._suggestions(kind, place):
            verdict = self._session.layer.get(Verdict, each.id)
            if verdict is not None and verdict.decision is not Decision.ACCEPTED:
                labels.add(label_of(each))
        if labels:
            labels -= {each.label for each in self._marks(kind, place) if not each.suggested}
        return labels

    def _suggestions(self, kind: str, place: Place) -> list[Mention | Event]:
        ids = self._at.get((kind, *place), ())
        found = (self._session.suggestions.get(each) for each in ids)
        return [each for each in found if isinstance(each, Mention | Event)]

    # -- what is shown --------------------------------------------------------------------------

    def _revise(self, words: Words, places: list[Place]) -> Change:
        """Work out anew what is suggested at these places, where these words stand."""
        session, tallies = self._session, self._tallies(words, places)
        best, change = self._best(words, tallies), NO_CHANGE
        proposed: dict[str, Mention | Event] = {}
        shown: list[str] = []
        for place in places:
            for each in self._suggestions(words.kind, place):
                if is_own(each):
                    shown.append(each.id)
                else:
                    gone = self._is_gone(words, label_of(each), tallies, best)
                    change |= session.show(each.id, is_shown=not gone)
            if best and self._is_free(words.kind, place, best):
                item = self._proposal(words.kind, place, best, tallies[best])
                proposed[item.id] = item
        stale = [each for each in shown if session.suggestions[each] != proposed.get(each)]
        change |= session.forget(stale)
        for key, item in proposed.items():
            if key not in session.suggestions:
                self._know(item)
                change |= session.propose(item)
        return change

    def _is_gone(self, words: Words, label: str, tallies: Tallies, best: str) -> bool:
        """Whether a suggestion is held back: refused, hardly ever right, or another label's."""
        tally = tallies.get(label, _NOTHING)
        if tally.accepted:
            return is_dropped(tally)
        here = tally.rejected - tally_of(self._lessons, words, label).rejected
        is_another = bool(best) and label != best and words.kind == MENTION
        return is_dropped(tally) or here > 0 or is_another

    def _best(self, words: Words, tallies: Tallies) -> str:
        """The label that words are proposed with; empty where there is none."""
        label = max(tallies, key=lambda each: (tallies[each].score, each), default="")
        if not label or not self._has(words.kind, label):
            return ""
        tally, elsewhere = tallies[label], tally_of(self._lessons, words, label)
        is_known = tally.accepted > elsewhere.accepted or elsewhere.documents >= _DOCUMENTS
        return label if is_known and tally.accepted and tally.score >= SUGGESTED_FROM else ""

    def _has(self, kind: str, label: str) -> bool:
        schema = self._session.schema
        found = schema.entity(label) if kind == MENTION else schema.event(label)
        return found is not None and found.active

    def _is_free(self, kind: str, place: Place, label: str) -> bool:
        """Whether nothing else of this kind is shown here, and this was not refused here.

        What memory itself proposes here gives way, but for longer words: "Anders Kovil" is one.
        """
        others = (
            each
            for each in self._marks(kind, place)
            if not _is_waiting(each) or _is_longer(each, place)
        )
        return next(others, None) is None and label not in self._refused(kind, place)

    def _proposal(self, kind: str, place: Place, label: str, tally: Tally) -> Mention | Event:
        span = span_of(self._session.text.string, place)
        origin = Origin(SOURCE, Decision.SUGGESTED, round(tally.score, 2), tally.sentence)
        item_id = self._id(kind, place, label)
        if kind == MENTION:
            return Mention(item_id, label, span, (), origin)
        return Event(item_id, label, span, (), (), origin)

    def _id(self, kind: str, place: Place, label: str) -> str:
        """The same for the same place in the same text."""
        digest = self._digest.copy()
        digest.update(f"{SOURCE}|{kind}|{place[0]}-{place[1]}|{label}".encode())
        return "m" + base64.b32encode(digest.digest()[:8]).decode("ascii").rstrip("=").lower()


def _found(string: str, wanted: Iterable[Words]) -> dict[Words, list[Place]]:
    found: dict[Words, list[Place]] = defaultdict(list)
    for words, start, end in places_of(string, wanted):
        found[words].append((start, end))
    return dict(found)


def _nearest(items: Iterable[Item]) -> dict[Words, int]:
    """The words of items, and where the first of them stands."""
    near: dict[Words, int] = {}
    for item in items:
        words = words_of(item)
        if words is not None and isinstance(item, Mention | Event):
            near.setdefault(words, place_of(item)[1])
    return near


def _is_whole(item: Mention | Event) -> bool:
    span = item.span if isinstance(item, Mention) else item.trigger
    return len(span.fragments) == 1


def _is_waiting(mark: Mark) -> bool:
    return mark.suggested and is_own(mark.item)


def _is_longer(mark: Mark, place: Place) -> bool:
    """Whether a mark is made of these words and more."""
    start, end = mark.span.start, mark.span.end
    return start <= place[0] and place[1] <= end and (start, end) != place


def is_own(item: Suggestion) -> bool:
    """Whether memory proposed it."""
    return item.origin.source.startswith("memory:")
