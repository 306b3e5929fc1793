"""Apply to all: every other place with a mark's words, and one step that annotates the chosen."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.hits import NOTHING, REJECTED, SUGGESTED, Hit
from annotator.core.labels import shown_label, shown_name
from annotator.core.occurrences import annotate_alike
from annotator.core.translation import phrase
from annotator.services.bulk import Part, Plan, some_session
from annotator.services.clock import new_item_id, stamp
from annotator.services.concordance import Query, search

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from annotator.core.session import Mark
    from annotator.services.project import Project
    from annotator.storage.concordance import MarkRow

APPLY = phrase("apply to all")


@dataclass(frozen=True, slots=True)
class Sample:
    """The mark that other places are to become like, and where it stands."""

    document: str
    title: str
    mark: Mark

    @property
    def label(self) -> str:
        """Its label or type as people read it."""
        name = self.mark.label
        return shown_name(name) if self.mark.is_trigger else shown_label(name)

    def is_at(self, hit: Hit) -> bool:
        """Whether this is the mark's own place."""
        span = self.mark.span
        return (hit.document, hit.start, hit.end) == (self.document, span.start, span.end)


def find_alike(
    project: Project,
    sample: Sample,
    annotator: str,
    query: Query,
    found: Callable[[list[Hit]], None],
    *,
    only: str | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> int:
    """Hand over the other places with these words, and what stands there; how many are alike.

    ``only`` is a document's id where the search goes no further. Places that are annotated like
    the sample already are counted, not handed over.
    """
    alike = 0
    with project.file.reading():
        number = project.file.concordance.number(only) if only is not None else None

    def sift(hits: list[Hit]) -> None:
        nonlocal alike
        hits, same = _sifted(project, sample, annotator, hits)
        alike += same
        if hits:
            found(hits)

    numbers = None if number is None else [number]
    search(project, query, annotator, sift, cancelled, numbers=numbers)
    return alike


def is_safe(hit: Hit) -> bool:
    """Whether nothing that somebody decided speaks against annotating a place."""
    return not (hit.is_decided or hit.state == REJECTED or hit.note or hit.is_done)


def _sifted(
    project: Project, sample: Sample, annotator: str, hits: list[Hit]
) -> tuple[list[Hit], int]:
    """The places to offer with what matters there, and how many are like the sample already."""
    mark = sample.mark
    rows = project.file.concordance.marks(
        sorted({hit.number for hit in hits}), annotator, is_trigger=mark.is_trigger
    )
    decided: dict[int, list[MarkRow]] = {}
    for row in rows:
        decided.setdefault(row.document, []).append(row)
    offered: dict[tuple[str, int, int], Hit] = {}
    alike = set()
    for hit in hits:
        place = (hit.document, hit.start, hit.end)
        there = _seen(hit, mark)
        if sample.is_at(hit):
            continue
        if there.is_decided and there.label == mark.label:
            alike.add(place)
        before = offered.get(place)
        if before is None or (there.item and not before.is_decided):
            offered[place] = there
    with_notes = (_noted(hit, decided.get(hit.number, ())) for hit in offered.values())
    kept = [hit for hit in with_notes if (hit.document, hit.start, hit.end) not in alike]
    return kept, len(alike)


def _seen(hit: Hit, mark: Mark) -> Hit:
    """The place with what stands there, if that is of the mark's kind and can be in its way."""
    is_other_kind = bool(hit.item) and hit.is_trigger != mark.is_trigger
    if is_other_kind or (hit.state == REJECTED and hit.label != mark.label):
        return hit._replace(label="", is_trigger=False, state="", item="")
    return hit


def _noted(hit: Hit, rows: Iterable[MarkRow]) -> Hit:
    """The place with a note on the annotation in which it lies, or which it crosses."""
    for row in rows:
        is_same = (row.start, row.end) == (hit.start, hit.end)
        if not is_same and row.start < hit.end and hit.start < row.end:
            shown = shown_name(row.label) if row.is_trigger else shown_label(row.label)
            return hit._replace(note=f"in “{' '.join(row.words.split())}” {shown}")
    return hit


def plan_alike(
    project: Project,
    sample: Sample,
    hits: Iterable[Hit],
    annotator: str,
    progress: Callable[[int, int, str], None] = lambda done, total, name: None,
) -> Plan:
    """What applying a sample to these places changes; the sample itself is accepted with them."""
    by_document: dict[str, list[Hit]] = {sample.document: []}
    for hit in hits:
        by_document.setdefault(hit.document, []).append(hit)
    result, who = Plan(APPLY), stamp(annotator)
    for done, (document, here) in enumerate(by_document.items()):
        title = here[0].title if here else sample.title
        progress(done, len(by_document), title)
        is_own = document == sample.document
        nearby = [*here, _own(sample)] if is_own else here
        _, session = some_session(project, document, annotator, nearby)
        places = [(hit.start, hit.end) for hit in here]
        edit = annotate_alike(session, sample.mark, places, new_item_id, who, here=is_own)
        if edit:
            changes = Counter({f"{sample.label}": len(here)})
            is_done = bool(here) and here[0].is_done
            result.parts.append(Part(document, title, is_done, edit, changes))
    return result


def _own(sample: Sample) -> Hit:
    span, mark = sample.mark.span, sample.mark
    state = SUGGESTED if mark.suggested else NOTHING
    hit = Hit(0, sample.document, sample.title, span.start, span.end, span.surface, "", "")
    return hit._replace(label=mark.label, is_trigger=mark.is_trigger, state=state, item=mark.id)
