"""Keys that a whole document takes an annotator who knows the gold: from nothing, with help.

The annotator carries out the application's own edits on a project and counts the keys that the
window needs for each: going to a place costs a key for each sentence and then for each token;
a mention a key for its label and one for each further token of it; accepting one, the rest of a
sentence's suggestions, or rejecting, one; another label one; a boundary one for each token; an
event as in ``effort_gold``, a wrong or missing argument of a suggested one two. A document is done
with one key more. The annotator works sentence by sentence, decides about suggestions one by one
where that brings the caret nearer to what is missing, and comes back at the end for what is
suggested behind. Names are those of the corpus, suggestions what it would compare, so that the
same decisions are counted in all cases. No undo, no apply to all: they would help everywhere. Of
WikiEvents, as the default schema's guideline has it, those mentions are wanted that are names or
fill a role; of MEANTIME the text that was annotated is all there is.
"""

from __future__ import annotations

import tempfile
from collections import defaultdict
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core import decisions
from annotator.core.annotating import add_event, label_span, move_boundary, relabel, set_status
from annotator.core.caret import sentence_at, sentence_before
from annotator.core.documents import Article
from annotator.core.model import Argument, Event, Mention, Status
from annotator.core.schema import schema_from
from annotator.core.tokens import tokens
from annotator.services.annotating import open_document
from annotator.services.importing import add_article
from annotator.services.project import create
from annotator.services.remembering import remember
from tests import corpora
from tests.benchmarks.corpora import make_suggester
from tests.corpora import Labelled, is_name, without_fillers_only

if TYPE_CHECKING:
    from annotator.core.model import Item, Span
    from annotator.services.annotating import OpenDocument
    from annotator.services.project import Project
    from tests.corpora import Corpus

NOTHING, SUGGESTED, MEMORY = "from nothing", "with suggestions", "with suggestions and memory"
ALONE = "with memory alone"
TARGET = 45  # % of the keys from nothing
_QUICK = 6
_WIKI_LABELS = {
    "PER": "PERSON", "ORG": "ORG", "GPE": "GPE", "LOC": "LOC", "FAC": "FAC", "WEA": "WEAPON",
    "VEH": "VEHICLE", "TTL": "TITLE",
}  # fmt: skip
_OURS = dict.fromkeys(_WIKI_LABELS.values())
_WIKIEVENTS = replace(
    corpora.WIKIEVENTS,
    labels=_WIKI_LABELS,
    our_labels={name: name for name in _OURS} | {"ARMED_GROUP": "ORG"},
)
_MEANTIME = replace(corpora.MEANTIME, every_type=False)
CORPORA = (("MEANTIME names", _MEANTIME), ("WikiEvents", _WIKIEVENTS))

Wanted = tuple[str, int, int, str]  # kind, start, end, label


def simulated_rows(quick: bool) -> list[dict]:
    """A row for each corpus and kind of help; no rows where the corpora are absent."""
    rows: list[dict] = []
    suggester = make_suggester()
    for name, corpus in CORPORA:
        if not corpus.is_there:
            continue
        documents = [wanted(each) for each in corpus.documents(_QUICK if quick else None)]
        given = [suggestions(corpus, each, suggester) for each in documents]
        counted = {
            help_: keys(documents, given if "suggest" in help_ else None, memory="memory" in help_)
            for help_ in (NOTHING, SUGGESTED, ALONE, MEMORY)
        }
        rows += [_row(name, help_, counted, len(documents)) for help_ in counted]
    return rows


def wanted(document: Labelled) -> Labelled:
    """A document up to where it was annotated, and of its mentions those that matter."""
    end = max((end for _, end in document.ranges), default=len(document.text))
    events = [each for each in document.gold if isinstance(each, Event)]
    fillers = {argument.span for each in events for argument in each.arguments}
    gold = [
        each
        for each in document.gold
        if not isinstance(each, Mention) or each.span in fillers or is_name(each.span.surface)
    ]
    return Labelled(document.name, document.text[:end], gold, document.ranges)


def _row(name: str, help_: str, keys: dict[str, int], documents: int) -> dict:
    share = 100 * keys[help_] / keys[NOTHING]
    is_judged = help_ == MEMORY
    return {
        "case": f"{name}, {help_}: keys a document, of {documents}",
        "value": keys[help_] / documents,
        "unit": "keys",
        "baseline": keys[NOTHING] / documents,
        "ratio": share / 100,
        "target": f"<= {TARGET / 100}" if is_judged else None,
        "met": share <= TARGET if is_judged else None,
    }


def suggestions(corpus: Corpus, document: Labelled, suggester) -> list[Item]:
    """What would be suggested for a document, as the corpus would compare it."""
    [found] = suggester.suggest([document.text])
    return without_fillers_only(corpus.compared(document, found))


def keys(documents: list[Labelled], given: list[list[Item]] | None, *, memory: bool) -> int:
    """The keys that all of these documents take, in one project, with what is suggested."""
    with (
        tempfile.TemporaryDirectory() as folder,
        create(Path(folder) / "p.annotator", _schema(documents, given)) as project,
    ):
        ids = [_add(project, number, each, given) for number, each in enumerate(documents)]
        total = 0
        for document_id, document in zip(ids, documents, strict=True):
            opened = open_document(project, document_id, "Benchmark")
            if memory:
                remember(opened)
            total += _Annotator(opened, document).work()
        return total


def _add(project: Project, number: int, document: Labelled, given) -> str:
    document_id = add_article(project, Article(f"{number}.txt", document.text))
    assert document_id is not None
    if given is not None:
        with project.file.writing():
            project.file.documents.add_suggestions(document_id, "tests:1", given[number], "2026")
    return document_id


def _schema(documents: list[Labelled], given: list[list[Item]] | None):
    """The labels, types and roles that gold and suggestions have."""
    labels: dict[str, None] = {}
    roles: dict[str, dict[str, None]] = defaultdict(dict)
    for items in (*(each.gold for each in documents), *(given or ())):
        for item in items:
            if isinstance(item, Mention):
                labels[item.label] = None
            elif isinstance(item, Event):
                roles[item.type] |= dict.fromkeys(each.role for each in item.arguments)
    events = [
        {"name": name, "roles": {role: {"fill": list(labels)} for role in own}}
        for name, own in roles.items()
    ]
    return schema_from(
        {"id": "gold", "entities": [{"name": name} for name in labels], "events": events}
    )


@dataclass
class _Annotator:
    """Works through one document and counts keys."""

    opened: OpenDocument
    document: Labelled
    keys: int = 0
    made: int = 0
    wanted: dict[Wanted, Item] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for item in self.document.gold:
            self.wanted.setdefault(_key(item), item)

    def work(self) -> int:
        """The keys until everything is as in gold."""
        string, session = self.opened.session.text, self.opened.session
        at, place = 0, 0
        ends = sorted({sentence_at(string, key[1])[1] for key in self.wanted} | {
            sentence_at(string, _start(each))[1] for each in session.undecided()
        })  # fmt: skip
        while (end := self._next_end(at, ends)) is not None:
            anchors, saved = self._decide(at, end)
            place = self._add_missing(at, end, place, anchors, saved)
            at = end
        self._decide(0, len(string.string))  # what memory proposed behind
        self._do(set_status(session, Status.DONE), 1)
        return self.keys

    def _next_end(self, at: int, ends: list[int]) -> int | None:
        """The end of the next sentence with work in it."""
        text = self.opened.session.text
        new = (_start(each) for each in self.opened.session.undecided())
        nearest = min((start for start in new if start >= at), default=None)
        found = next((end for end in ends if end > at), None)
        if nearest is None:
            return found
        end = max(sentence_at(text, nearest)[1], nearest + 1)
        return end if found is None else min(found, end)

    def _do(self, edit, keys: int) -> None:
        self.keys += keys
        self.opened.apply(edit)

    def _decide(self, start: int, end: int) -> tuple[list[int], list[int]]:
        """Decide about what is suggested in a range: the rest at once as soon as it is right.

        Answers where the caret came by, and where it would have come one by one.
        """
        session, stamp = self.opened.session, self.opened.stamp()
        anchors: list[int] = []
        while waiting := [
            mark
            for mark in session.marks_between(start, end)
            if mark.suggested and start <= mark.span.start < end
        ]:
            if all(self._is_right(mark.item) for mark in waiting):
                ids = [mark.id for mark in waiting]
                self._do(decisions.accept(session, ids, stamp), 1)
                for mark in waiting:
                    self._finish(mark.item)
                return anchors, [mark.span.start for mark in waiting]
            item = waiting[0].item
            anchors.append(_start(item))
            if self._is_right(item):
                self._do(decisions.accept(session, [item.id], stamp), 1)
                self._finish(item)
            else:
                self._mend(item)
        return anchors, []

    def _is_right(self, item: Item) -> bool:
        return _key(item) in self.wanted

    def _mend(self, item: Mention | Event) -> None:
        """Give a suggestion the label and the words of the gold one there, or reject it."""
        session, stamp = self.opened.session, self.opened.stamp()
        kind, start, end, label = _key(item)
        near = [
            key for key in self.wanted
            if key[0] == kind and key[1] < end and start < key[2]
            and len(_span(self.wanted[key]).fragments) == 1
        ]  # fmt: skip
        tokens_of = self._tokens
        near.sort(key=lambda key: (
            tokens_of(key[1], start) + tokens_of(key[2], end) + (key[3] != label)
        ))  # fmt: skip
        if not near:
            self._do(decisions.reject(session, [item.id], stamp), 1)
            return
        best = near[0]
        steps = tokens_of(best[1], start) + tokens_of(best[2], end)
        if steps + (best[3] != label) > 1 + (best[2] > best[1]) + 2:  # quicker anew
            self._do(decisions.reject(session, [item.id], stamp), 1)
            return
        if steps:
            self._do(move_boundary(session, item.id, best[1], best[2], stamp), steps)
        if best[3] != label:
            self._do(relabel(session, item.id, best[3], stamp), 1)
        self._finish(item, best)

    def _tokens(self, one: int, other: int) -> int:
        start, end = min(one, other), max(one, other)
        return len(tokens(self.document.text, start, end))

    def _finish(self, item: Item, key: Wanted | None = None) -> None:
        """Nothing more is wanted here but the right arguments: two keys for each that is not."""
        gold = self.wanted.pop(key or _key(item), None)
        if isinstance(item, Event) and isinstance(gold, Event):
            ours = {self._filler(each) for each in item.arguments}
            theirs = {self._filler(each) for each in gold.arguments}
            self.keys += 2 * len({each for each in ours ^ theirs if each is not None})

    def _filler(self, argument: Argument) -> tuple[str, int, int] | None:
        span = argument.span or self.opened.session.filler_span(argument)
        return (argument.role, span.start, span.end) if span is not None else None

    def _add_missing(
        self, start: int, end: int, place: int, anchors: list[int], saved: list[int]
    ) -> int:
        """Annotate by hand what is still missing in a range; where the caret is then."""
        session, text = self.opened.session, self.opened.session.text
        missing = sorted(key for key in self.wanted if start <= key[1] < end)
        missing.sort(key=lambda each: each[1:3])
        self.keys += self._ways(place, missing, anchors, saved)
        for key in missing:
            gold, (kind, first, last, label) = self.wanted[key], key
            self.made += 1
            new_id, stamp = f"own{self.made}", self.opened.stamp()
            further = max(self._tokens(first, last) - 1, 0)
            if kind == "mention":
                self._do(label_span(session, _span(gold), label, new_id, stamp), 1 + further)
            else:
                self._do(add_event(session, _span(gold), label, new_id, stamp), 1 + further)
                self.keys += self._roles(gold)
            self.wanted.pop(key)
            place = last
        if missing:
            return place
        return max(place, sentence_before(text, max(end - 1, 0)))

    def _ways(self, place: int, missing: list[Wanted], anchors: list[int], saved: list[int]) -> int:
        """The keys to all that is missing; deciding one by one instead of at once may pay."""

        def total(known: list[int]) -> int:
            at, keys = place, 0
            for _, first, last, _ in missing:
                ways = [self._tokens(min(each, first), max(each, first)) for each in known]
                keys += min([self._way(at, first), *ways])
                at = last
            return keys

        return min(total(anchors), total([*anchors, *saved]) + max(len(saved) - 1, 0))

    def _way(self, place: int, first: int) -> int:
        """The keys to a place: sentences, then tokens; backwards from the caret where shorter."""
        text = self.opened.session.text
        start, jumps, at = sentence_at(text, first)[0], 0, place
        if place > first:
            return self._tokens(first, place)
        while at < start:
            at, before = max(sentence_at(text, at)[1], at + 1), at
            jumps += bool(self.document.text[before:at].strip())
        return jumps + self._tokens(max(start, min(place, first)), first)

    def _roles(self, gold: Item) -> int:
        """A number for each filler, 0 for each role that is skipped before the last one."""
        if not isinstance(gold, Event) or not gold.arguments:
            return 0
        kind = self.opened.session.schema.event(gold.type)
        names = [role.name for role in kind.roles] if kind else []
        filled = [names.index(each.role) for each in gold.arguments if each.role in names]
        return len(filled) + sum(at not in filled for at in range(max(filled, default=-1)))


def _span(item: Item) -> Span:
    assert isinstance(item, Mention | Event)
    return item.span if isinstance(item, Mention) else item.trigger


def _start(item: Item) -> int:
    return _span(item).start


def _key(item: Item) -> Wanted:
    span = _span(item)
    if isinstance(item, Mention):
        return "mention", span.start, span.end, item.label
    assert isinstance(item, Event)
    return "event", span.start, span.end, item.type


if __name__ == "__main__":
    from tests.benchmarks.__main__ import as_table

    print(as_table([{"benchmark": "effort", **row} for row in simulated_rows(quick=False)]))
