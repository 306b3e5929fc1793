"""A comparison from beginning to end: choose layers, count, make figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator import __version__
from annotator.agreement.scoring import FEWEST
from annotator.core import tokens
from annotator.core.translation import phrase
from annotator.services.agreement import judging, people, tabling
from annotator.services.agreement.choosing import choose
from annotator.services.agreement.comparison import Comparison
from annotator.services.agreement.evidence import CLUSTERS, F1S, KAPPAS
from annotator.services.agreement.figuring import Figuring
from annotator.services.agreement.gathering import gather
from annotator.services.agreement.parts import (
    TOO_FEW,
    AnchoringRow,
    Cell,
    Headline,
    Measure,
    ReferenceRow,
)
from annotator.services.agreement.planning import plan_for
from annotator.services.clock import now

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.agreement.figures import Figure
    from annotator.agreement.plan import Plan
    from annotator.services.agreement.choosing import Chosen
    from annotator.services.agreement.evidence import Evidence
    from annotator.services.agreement.parts import AgreementSettings
    from annotator.services.project import Project

HEADLINE = (
    Measure.ENTITIES_EXACT,
    Measure.ENTITIES_RELAXED,
    Measure.TRIGGERS_TYPED,
    Measure.ARGUMENTS_IN_ROLE,
    Measure.TOKENS_ALPHA,
)
IDENTIFIED, WITHOUT_UNTOUCHED, WITH_UNTOUCHED = (
    phrase("identified"),
    phrase("without untouched suggestions"),
    phrase("with untouched suggestions"),
)
_BESIDE = {
    Measure.TRIGGERS_TYPED: Measure.TRIGGERS_FOUND,
    Measure.ARGUMENTS_IN_ROLE: Measure.ARGUMENTS_FOUND,
}
_EVENTS = (
    Measure.TRIGGERS_TYPED,
    Measure.TYPE_KAPPA,
    Measure.ARGUMENTS_FOUND,
    Measure.ARGUMENTS_IN_ROLE,
    Measure.ARGUMENTS_ATTACHED,
)
_MEASURES = tuple(
    each for each in Measure if each in F1S | KAPPAS | CLUSTERS or each == Measure.TOKENS_ALPHA
)


def run(
    project: Project,
    settings: AgreementSettings,
    progress: Callable[[int, int, str], None],
    cancelled: Callable[[], bool],
) -> Comparison | None:
    """Compare; None where it was cancelled. Raises UserError for settings that can't be met."""
    plan = plan_for(project.schema, settings)
    with project.file.reading():
        state = project.file.agreement.state()
        chosen = choose(project, settings)
        evidence = gather(project, chosen, plan, progress, cancelled)
        if evidence is None or cancelled():
            return None
        return _comparison(project, settings, plan, chosen, evidence, state)


def _comparison(
    project: Project,
    settings: AgreementSettings,
    plan: Plan,
    chosen: Chosen,
    evidence: Evidence,
    state: str,
) -> Comparison:
    figuring = Figuring(evidence, settings.samples, settings.seed, chosen.why_not)
    by_pair = {each: figuring.pairs(each) for each in _MEASURES}
    figures = {each: own[-1] for each, own in by_pair.items()}
    figures[Measure.TOKENS_ALPHA] = figuring.token_alpha()
    anchoring = _anchoring(figuring, figures, settings)
    return Comparison(
        settings=settings,
        title=project.title,
        made=_made(project),
        annotators=evidence.annotators,
        pairs=tuple(map(evidence.pair_names, range(len(evidence.pairs)))),
        shared=len(evidence.titles),
        empty=evidence.empty_documents(),
        why_not=chosen.why_not,
        interval_note=_interval_note(settings, len(evidence.titles)),
        headline=_headline(figures, anchoring, settings),
        figures=figures,
        by_pair={each: tuple(own[:-1]) for each, own in by_pair.items()},
        labels=tuple(tabling.label_rows(figuring)),
        types=tuple(tabling.type_rows(figuring)),
        roles=tuple(tabling.role_rows(figuring)),
        attributes=tuple(judging.attribute_rows(figuring, plan)),
        links=tuple(tabling.link_rows(figuring, plan.same_as)),
        document_labels=tuple(judging.document_label_rows(figuring, plan.document_labels)),
        parents={each: figuring.overall(each, evidence.parents) for each in _EVENTS},
        trend=people.trend(figuring),
        people=people.person_rows(chosen, evidence),
        anchoring=anchoring,
        reference=_reference(figuring) if settings.gold else (),
        evidence=evidence,
        state=state,
    )


def _interval_note(settings: AgreementSettings, documents: int) -> str:
    """Why there are no intervals although some were asked for."""
    too_few = settings.samples > 0 and documents < FEWEST
    return TOO_FEW.format(documents=documents) if too_few else ""


def _made(project: Project) -> dict[str, str]:
    return {
        "version": __version__,
        "project": project.id,
        "schema": f"{project.schema.id} {project.schema.version}",
        "tokenizer": tokens.VERSION,
        "at": now(),
    }


def _anchoring(
    figuring: Figuring, figures: dict[Measure, Figure], settings: AgreementSettings
) -> tuple[AnchoringRow, ...]:
    others = figuring.evidence.others
    rows = []
    for measure in HEADLINE:
        pair = figures[measure], figuring.overall(measure, others)
        rows.append(AnchoringRow(measure, *(pair[::-1] if settings.without_untouched else pair)))
    return tuple(rows)


def _headline(
    figures: dict[Measure, Figure],
    anchoring: tuple[AnchoringRow, ...],
    settings: AgreementSettings,
) -> tuple[Headline, ...]:
    result = []
    for row in anchoring:
        beside = {}
        if row.measure in _BESIDE:
            beside[IDENTIFIED] = figures[_BESIDE[row.measure]]
        if settings.without_untouched:
            beside[WITH_UNTOUCHED] = row.counted
        else:
            beside[WITHOUT_UNTOUCHED] = row.left_out
        result.append(Headline(row.measure, figures[row.measure], beside))
    return tuple(result)


def _reference(figuring: Figuring) -> tuple[ReferenceRow, ...]:
    evidence = figuring.evidence
    rows = []
    for measure in (each for each in Measure if each in F1S):
        for pair, found in enumerate(figuring.against_gold(measure)):
            names = evidence.pair_names(pair)
            rows.append(ReferenceRow(names[0], measure, *found, Cell(measure, names)))
    return tuple(rows)
