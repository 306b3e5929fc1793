"""What is behind a number: places with what each annotator has there, side by side."""

from __future__ import annotations

from bisect import bisect_right
from itertools import islice
from typing import TYPE_CHECKING

from annotator.agreement import counts as families
from annotator.core.tokens import sentences
from annotator.services.agreement.agreed import agreed_sites
from annotator.services.agreement.differing import Site, agreeing, family_of, sites_behind
from annotator.services.agreement.parts import Difference, Differences, Measure
from annotator.services.agreement.planning import plan_for
from annotator.services.agreement.versions import Layer, kind_of

if TYPE_CHECKING:
    from annotator.agreement.plan import Plan
    from annotator.services.agreement.comparison import Comparison
    from annotator.services.agreement.evidence import Evidence
    from annotator.services.agreement.parts import Cell
    from annotator.services.project import Project


def behind(
    comparison: Comparison, project: Project, cell: Cell, *, limit: int, skip: int
) -> Differences:
    """See ``Comparison.behind``."""
    evidence = comparison.evidence
    plan = plan_for(project.schema, comparison.settings)
    about_labels = cell.measure == Measure.DOCUMENT_LABELS
    with project.file.reading():
        if cell.against is not None and cell.against == cell.label and not about_labels:
            family, documents, total = agreeing(evidence, cell)
            found = agreed_sites(project, evidence, plan, cell, documents)
            sites = list(islice(found, skip, skip + limit))
        else:
            rows = sites_behind(evidence, cell)
            family, total = family_of(cell), len(rows)
            sites = [Site(*row) for row in rows[skip : skip + limit].tolist()]
        shown = _Shown(project, evidence, plan, family)
        return Differences(total, tuple(map(shown.difference, sites)))


class _Shown:
    """Makes differences of places; what is read of a document serves for all its places."""

    def __init__(self, project: Project, evidence: Evidence, plan: Plan, family: str) -> None:
        self._file = project.file
        self._evidence, self._plan, self._family = evidence, plan, family
        self._document = -1
        self._text = ""
        self._sentences: list[tuple[int, int]] = []
        self._layers: list[Layer] = []

    def difference(self, site: Site) -> Difference:
        """What each annotator of the document has at a place."""
        if site.document != self._document:
            self._read(site.document)
        kind = kind_of(self._family)
        has_sentence = site.start >= 0 and bool(self._sentences)
        first, last = self._sentence(site) if has_sentence else (0, 0)
        versions = [
            version
            for layer in self._layers
            for version in layer.versions(self._family, site, self._plan)
        ]
        label = ""
        for prefix in (families.ATTRIBUTE, families.LABEL):
            if self._family.startswith(prefix):
                label = self._family.removeprefix(prefix)
        return Difference(
            kind,
            self._evidence.document_ids[site.document],
            self._evidence.titles[site.document],
            max(site.start, 0),
            max(site.end, 0),
            self._text[max(site.start, 0) : max(site.end, 0)],
            self._text[first:last],
            first,
            tuple(versions),
            label,
        )

    def _read(self, document: int) -> None:
        evidence = self._evidence
        self._document = document
        try:
            self._text = self._file.documents.text(evidence.document_ids[document])
        except KeyError:  # taken out since
            self._text, self._sentences, self._layers = "", [], []
            return
        self._sentences = sentences(self._text)
        self._layers = [
            Layer(annotator, self._file.layers.items(layer))
            for annotator, layer in evidence.layers_of(document)
        ]

    def _sentence(self, site: Site) -> tuple[int, int]:
        """The sentences that a place is in, from the first to the last."""
        starts = [start for start, _ in self._sentences]
        first = max(bisect_right(starts, site.start) - 1, 0)
        last = max(bisect_right(starts, max(site.end - 1, site.start)) - 1, first)
        return self._sentences[first][0], max(self._sentences[last][1], site.end)
