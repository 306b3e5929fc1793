"""The report of a comparison: one HTML file that needs nothing else, or its numbers alone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from annotator.core.errors import UserError
from annotator.core.translation import in_english, tr
from annotator.core.wording import count
from annotator.services.agreement.parts import Level
from annotator.services.agreement_numbers import numbers_as_csv, numbers_as_json
from annotator.services.reports import charts, listings
from annotator.services.reports.advanced import ABOUT, UNIT_MEASURES, Units, units_of
from annotator.services.reports.definitions import TERMS, definitions
from annotator.services.reports.examples import examples_of
from annotator.services.reports.matrices import CONFUSIONS, CountMatrix, count_matrix, pair_matrix
from annotator.services.reports.numbers import Reasons
from annotator.services.reports.page import Paint, date_in_words, page
from annotator.services.reports.setting_words import made_in_words, settings_in_words
from annotator.services.reports.standing_out import standing_out
from annotator.services.reports.tables import Table, figure_table

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from annotator.services.agreement.comparison import Comparison
    from annotator.services.agreement.parts import Advanced, AgreementSettings, Measure
    from annotator.services.project import Project

_OTHER_LEVEL = {Level.TYPE: "Parent types", Level.PARENT: "Types as they are"}
_DOCUMENTS = 30
_LABELS = 10  # of each kind that get examples


@in_english()
def agreement_page(
    comparison: Comparison,
    project: Project,
    *,
    when: str,
    advanced: Advanced | None = None,
    examples: int = 3,
) -> str:
    """The report as one self-contained page of HTML.

    ``when`` (ISO 8601) is the date that stands in it. ``advanced`` are the figures of the advanced
    page; those of other settings are left out. ``examples`` is how many places are shown for each
    label (0: none), with their sentences read from the project as it is now. Raises UserError
    where the file can't be read.
    """
    paint = Paint(project.schema)
    values = _values(comparison, paint) | _with_reasons(comparison)
    values |= {
        "when": date_in_words(when),
        "units": _units(comparison, advanced, paint),
        "examples": examples_of(comparison, project, paint, examples, _LABELS),
        "has_intervals": any(each.figure.interval for each in values["overall"]),
    }
    return page("agreement.html", paint, values | {"contents": _contents(values)})


def write_agreement(
    comparison: Comparison,
    project: Project,
    path: Path,
    *,
    when: str,
    advanced: Advanced | None = None,
) -> None:
    """Write a comparison to a file, which is there whole afterwards or not at all.

    Its name's ending says as what: ``.html`` the report, ``.json`` or ``.csv`` the numbers. Raises
    UserError for another ending, or where the file can't be written.
    """
    from annotator.formats.writing import write_file

    ending = path.suffix.lower()
    if ending in (".html", ".htm"):
        text = agreement_page(comparison, project, when=when, advanced=advanced)
        chunks: Iterable[bytes] = [text.encode()]
    elif ending == ".json":
        chunks = [numbers_as_json(comparison, advanced)]
    elif ending == ".csv":
        chunks = numbers_as_csv(comparison, advanced)
    else:
        raise UserError(
            tr("Give {name} an ending that says as what: .html, .json or .csv.", name=path.name)
        )
    write_file(path, chunks)


def _values(comparison: Comparison, paint: Paint) -> dict[str, Any]:
    measures = [each.measure for each in comparison.headline]
    confusions = _confusions(comparison, paint)
    return {
        "comparison": comparison,
        "facts": _facts(comparison),
        "cards": listings.cards(comparison),
        "standing_out": standing_out(comparison, confusions, paint),
        "matrices": [
            each for each in (pair_matrix(comparison, one) for one in measures) if each is not None
        ],
        "tables": _tables(comparison, paint),
        "confusions": confusions,
        "documents": listings.documents(comparison, _DOCUMENTS),
        "trend": charts.trend_of(comparison.trend),
        "made": made_in_words(comparison.made),
        "settings": settings_in_words(comparison.settings),
        "unit_measures": UNIT_MEASURES,
        "about_units": ABOUT,
        "definitions": definitions(_measures(comparison)),
        "nothing_untouched": not any(each.untouched.value for each in comparison.people),
        "other_level": _OTHER_LEVEL[comparison.settings.level] if comparison.parents else "",
        "terms": TERMS,
    }


def _measures(comparison: Comparison) -> set[Measure]:
    """Every measure that there is a figure of."""
    rows = (*comparison.attributes, *comparison.document_labels)
    return {*comparison.figures, *(row.cell.measure for row in rows)}


def _contents(values: dict[str, Any]) -> list[tuple[str, str]]:
    """The sections that there are, in order: what a link leads to, and its words."""
    sections: list[tuple[str, str, Any]] = [
        ("headline", "At a glance", True),
        ("overall", "All figures", True),
        ("pairs", "Between whom", values["matrices"]),
        ("gold", "Against the gold", values["against_gold"]),
        *((table.id, table.title, True) for table in values["tables"]),
        ("confusions", "What is taken for what", values["confusions"]),
        ("documents", "Documents", values["documents"]),
        ("trend", "Over time", values["trend"]),
        ("people", "Speed and suggestions", values["people"]),
        ("anchoring", "Untouched suggestions", values["falls"]),
        ("advanced", "Units, and gamma", values["units"]),
        ("examples", "Where they differ", values["examples"]),
        ("settings", "How it was measured", True),
        ("meaning", "What the figures mean", True),
    ]
    return [(id_, title) for id_, title, is_there in sections if is_there]


def _units(comparison: Comparison, advanced: Advanced | None, paint: Paint) -> Units | None:
    if advanced is None or _on_what(advanced.settings) != _on_what(comparison.settings):
        return None
    return units_of(advanced, paint)


def _on_what(settings: AgreementSettings) -> AgreementSettings:
    """The settings without those that only intervals need."""
    return replace(settings, samples=0)


def _confusions(comparison: Comparison, paint: Paint) -> list[CountMatrix]:
    measures = (each for each in CONFUSIONS if each in comparison.figures)
    found = (count_matrix(comparison, each, paint) for each in measures)
    return [each for each in found if each is not None]


def _with_reasons(comparison: Comparison) -> dict[str, Any]:
    """The lists that have reasons beneath them."""
    found: dict[str, Any] = {}
    for name, make in (
        ("overall", lambda reasons: listings.overall(comparison, reasons)),
        ("people", lambda reasons: listings.people(comparison.people, reasons)),
        ("falls", lambda reasons: charts.falls_of(comparison.anchoring, reasons)),
        ("against_gold", lambda reasons: listings.against_gold(comparison.reference, reasons)),
    ):
        reasons = Reasons()
        found[name] = make(reasons)
        found[f"{name}_reasons"] = reasons.all
    return found


def _facts(comparison: Comparison) -> str:
    """What was compared, in a line."""
    settings = comparison.settings
    return " · ".join((
        count(len(comparison.annotators), "annotator"),
        count(comparison.shared, "shared document"),
        "against the gold" if settings.gold else "against each other",
        f"untouched suggestions {'left out' if settings.without_untouched else 'counted'}",
    ))  # fmt: skip


def _tables(comparison: Comparison, paint: Paint) -> list[Table]:
    line = "Bar: the first figure"
    if any(figure.low is not None for figure in comparison.figures.values()):
        line += "; thin line: its 95 % interval"
    wordings = (
        (("labels", "By label", f"Agreement by label. {line}.", "label"), comparison.labels),
        (
            ("types", "By type of event", f"Agreement by type of event. {line}.", "type"),
            comparison.types,
        ),
        (
            ("roles", "By role", f"Agreement on arguments by role. {line}.", "role"),
            comparison.roles,
        ),
        (
            ("attributes", "By attribute", f"Agreement on attributes. {line}.", "attribute"),
            comparison.attributes,
        ),
        (("links", "By type of link", f"Agreement on links. {line}.", "type"), comparison.links),
        (
            (
                "document-labels",
                "Document labels",
                f"Agreement on document labels. {line}.",
                "label",
            ),
            comparison.document_labels,
        ),
    )
    found = (figure_table(wording, rows, paint) for wording, rows in wordings)
    return [each for each in found if each is not None]
