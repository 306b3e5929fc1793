"""Every place of some words, a label or an event type, over all documents of a project.

A search goes through the documents portion by portion and hands over what it has, so that the
first places are there at once and nobody waits for a search that nobody wants any more.
"""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.hits import NOTHING, REJECTED, SUGGESTED, Hit, context_of
from annotator.core.labels import shown_name
from annotator.core.occurrences import find_words
from annotator.services.patterns import LIMIT, Pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from annotator.services.project import Project
    from annotator.storage.concordance import Concordance, DocumentRow, MarkRow

    Finder = Callable[[Sequence[str]], list[list[tuple[int, int]]]]

MOST = 100_000  # places; more than anybody reads
_FIRST, _PORTION = 40, 200  # documents at a time
_PIECE = 40  # documents between two questions whether somebody wants no more

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for: words, a label, or words in what has a label or fills a role.

    ``role`` is one of the decided events that have ``label`` as their type, or of any.
    ``state`` is one of ``STATES``; ``whose`` an annotator, or None for everybody.
    """

    words: str = ""
    match_case: bool = False
    whole_tokens: bool = True
    is_pattern: bool = False
    label: str = ""
    is_trigger: bool = False  # the label is an event type
    role: str = ""
    state: str = "all"
    whose: str | None = None

    @property
    def is_empty(self) -> bool:
        """Whether it looks for nothing."""
        return not (self.words.strip() or self.label or self.role)


STATES = ("all", "marked", "decided", "suggested", "nothing", "rejected")


@dataclass(slots=True)
class Found:
    """How a search ended: how many places in how many documents; cut off where there are more."""

    places: int = 0
    documents: int = 0
    is_cut: bool = False


def search(
    project: Project,
    query: Query,
    annotator: str,
    found: Callable[[list[Hit]], None],
    cancelled: Callable[[], bool] = lambda: False,
    *,
    numbers: Sequence[int] | None = None,
    limit: float = LIMIT,
) -> Found:
    """Hand over every place, portion by portion. Suggestions count as ``annotator`` sees them.

    ``cancelled`` is asked for each document, and may wait to let others work.
    ``numbers`` are those of the documents that are searched; none: all of them.
    Raises UserError for a pattern that is wrong, or takes longer than ``limit`` seconds a portion.
    """
    result = Found()
    if query.is_empty:
        return result
    with ExitStack() as stack, project.file.reading():
        finder = _word_finder(query, cancelled)
        if query.is_pattern and query.words.strip():
            case = query.match_case
            pattern = Pattern(query.words, match_case=case, cancelled=cancelled, limit=limit)
            finder = stack.enter_context(pattern).places
        look = _Search(project, query, annotator, finder, cancelled)
        for portion in _portions(project, query) if numbers is None else [list(numbers)]:
            hits = look.portion(portion) if not cancelled() else []
            if cancelled():
                break
            result.is_cut = result.places + len(hits) > MOST
            hits = hits[: MOST - result.places]
            result.places += len(hits)
            result.documents += len({hit.number for hit in hits})
            if hits:
                found(hits)
            if result.is_cut:
                break
    return result


def _word_finder(query: Query, cancelled: Callable[[], bool]) -> Finder:
    words, case, whole = query.words, query.match_case, query.whole_tokens

    def find(strings: Sequence[str]) -> list[list[Range]]:
        return [
            []
            if cancelled()
            else list(find_words(string, words, match_case=case, whole_tokens=whole))
            for string in strings
        ]

    return find


def _portions(project: Project, query: Query) -> Iterator[list[int]]:
    """The documents' numbers; those first that the full-text index knows to hold the words."""
    numbers = project.file.concordance.numbers()
    if query.words and not (query.label or query.role or query.is_pattern):
        likely = project.file.concordance.likely(query.words)
        first = set(likely)
        numbers = likely + [number for number in numbers if number not in first]
    if numbers:
        yield numbers[:_FIRST]
    for place in range(_FIRST, len(numbers), _PORTION):
        yield numbers[place : place + _PORTION]


class _Search:
    """One search: the places of one portion of documents at a time."""

    def __init__(
        self,
        project: Project,
        query: Query,
        annotator: str,
        finder: Finder,
        cancelled: Callable[[], bool],
    ) -> None:
        self._storage = project.file.concordance
        self._query = query
        self._annotator = annotator
        self._finder = finder
        self._cancelled = cancelled

    def portion(self, numbers: Sequence[int]) -> list[Hit]:
        """The places in these documents, in document order."""
        if self._query.role:
            return self._with_role(numbers)
        if self._query.label:
            return self._with_label(numbers)
        return self._with_words(numbers)

    # -- words ----------------------------------------------------------------------------------

    def _with_words(self, numbers: Sequence[int]) -> list[Hit]:
        query = self._query
        parts = query.words.split()
        narrow = query.match_case and not query.is_pattern
        holding = max(parts, key=len) if narrow else ""
        texts = [text for text in self._storage.texts(numbers, holding) if not self._cancelled()]
        places = self._finder([text for _, text in texts])
        held = {
            number: (text, found)
            for (number, text), found in zip(texts, places, strict=True)
            if found
        }
        words = {text[start:end] for text, found in held.values() for start, end in found}
        marks: dict[tuple[int, int, int], list[MarkRow]] = {}
        for rows in self._marks(list(held), words=words):
            marks |= marks_at(rows)
        facts = self._storage.documents(list(held), self._annotator)
        hits: list[Hit] = []
        for number, (text, found) in held.items():
            if self._cancelled():
                break
            for start, end in found:
                there = marks.get((number, start, end), ())
                for row in there or (None,):
                    if self._is_wanted(row):
                        hits.append(hit_of(number, facts[number], text, (start, end), row))
        return hits

    def _is_wanted(self, row: MarkRow | None) -> bool:
        state = row.state if row else NOTHING
        match self._query.state:
            case "all":
                return True
            case "marked":
                return state != NOTHING
            case "nothing":
                return state in (NOTHING, REJECTED)
            case "decided":
                return state not in (NOTHING, SUGGESTED, REJECTED)
            case other:
                return state == other

    # -- labels ---------------------------------------------------------------------------------

    def _with_label(self, numbers: Sequence[int]) -> list[Hit]:
        rows = [row for piece in self._marks(numbers) for row in piece if self._is_wanted(row)]
        if self._query.words.strip():
            places = self._finder([row.words for row in rows])
            rows = [row for row, found in zip(rows, places, strict=True) if found]
        return hits_of(self._storage, rows, self._annotator, self._cancelled)

    def _with_role(self, numbers: Sequence[int]) -> list[Hit]:
        query = self._query
        rows = self._storage.fillers(numbers, query.whose, query.role, query.label)
        rows = [row for row in rows if self._is_wanted(row.mark)]
        if query.words.strip():
            places = self._finder([row.mark.words for row in rows])
            rows = [row for row, found in zip(rows, places, strict=True) if found]
        marks = [row.mark for row in rows]
        hits = hits_of(self._storage, marks, self._annotator, self._cancelled)
        what = f"{query.role.replace('_', ' ')} of"
        return [
            hit._replace(fills=f"“{row.trigger}”: {what} {shown_name(row.type)}")
            for hit, row in zip(hits, rows, strict=False)  # fewer where somebody stops it
        ]

    def _marks(
        self, numbers: Sequence[int], words: Collection[str] | None = None
    ) -> Iterator[list[MarkRow]]:
        """What stands in these documents, some documents at a time.

        Annotations, undecided and rejected suggestions.
        """
        for place in range(0, len(numbers), _PIECE):
            if not self._cancelled():
                yield self._piece(numbers[place : place + _PIECE], words)

    def _piece(self, numbers: Sequence[int], words: Collection[str] | None) -> list[MarkRow]:
        query = self._query
        label = query.label or None
        kind = query.is_trigger if query.label else None
        rows: list[MarkRow] = []
        if query.state not in ("suggested", "rejected"):
            rows += self._storage.marks(
                numbers, query.whose, label=label, is_trigger=kind, words=words
            )
        # in a search for a label, what was rejected is shown where somebody asks for it alone
        states = {"decided": [], "suggested": [SUGGESTED], "rejected": [REJECTED]}.get(
            query.state, [SUGGESTED] if query.label else [SUGGESTED, REJECTED]
        )
        if states and query.whose in (None, self._annotator):
            rows += self._storage.suggestions(
                numbers, self._annotator, states, label=label, is_trigger=kind, words=words
            )
        return rows


def marks_at(rows: Iterable[MarkRow]) -> dict[tuple[int, int, int], list[MarkRow]]:
    """Marks by (document, start, end); a rejected one only where nothing else stands."""
    found: dict[tuple[int, int, int], list[MarkRow]] = {}
    for row in rows:
        there = found.setdefault((row.document, row.start, row.end), [])
        if row.state == REJECTED and there:
            continue
        if there and there[0].state == REJECTED:
            there.clear()
        there.append(row)
    return found


def hits_of(
    storage: Concordance,
    rows: Iterable[MarkRow],
    annotator: str,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Hit]:
    """Marks as places in their context, in document order."""
    rows = sorted(rows, key=lambda row: (row.document, row.start, row.end))
    numbers = sorted({row.document for row in rows})
    texts = {number: text for number, text in storage.texts(numbers) if not cancelled()}
    facts = storage.documents(numbers, annotator)
    return [
        hit_of(row.document, facts[row.document], texts[row.document], (row.start, row.end), row)
        for row in rows
        if not cancelled()
    ]


def hit_of(
    number: int, facts: DocumentRow, text: str, place: Range, row: MarkRow | None = None
) -> Hit:
    """A place in its context, and the mark that stands there."""
    start, end = place
    left, right = context_of(text, start, end)
    is_done = bool(facts.is_done)
    if row is None:
        return Hit(number, facts.id, facts.title, start, end, text[start:end], left, right,
                   is_done=is_done)  # fmt: skip
    return Hit(
        number, facts.id, facts.title, start, end, row.words, left, right, row.label,
        bool(row.is_trigger), row.state, row.id, row.annotator, is_done,
    )  # fmt: skip
