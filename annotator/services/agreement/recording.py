"""A comparison as JSON values and as one flat table: every number with every setting."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from annotator.services.agreement.parts import Measure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.agreement.figures import Figure
    from annotator.services.agreement.comparison import Comparison
    from annotator.services.agreement.parts import Advanced, Confusion, TableRow

COLUMNS = (
    *("section", "measure", "first", "second", "label", "against"),
    *("value", "low", "high", "count", "reason", "note"),
)
CONFUSED = (
    Measure.ENTITIES_EXACT,
    Measure.TOKENS_KAPPA,
    Measure.TRIGGERS_TYPED,
    Measure.ARGUMENTS_IN_ROLE,
)
BY_DOCUMENT = (Measure.ENTITIES_EXACT, Measure.TRIGGERS_TYPED, Measure.ARGUMENTS_IN_ROLE)
TABLES = ("labels", "types", "roles", "attributes", "links", "document_labels")
_NOBODY = "(not marked)"

_UNITS = ("whole", "places", "labels", "coverage", "gamma")

Line = dict[str, Any]


def figure_record(figure: Figure) -> Line:
    """A figure as JSON values; an undefined one is null and says why."""
    result: Line = {"value": figure.value, "count": figure.count}
    if figure.low is not None:
        result |= {"low": figure.low, "high": figure.high}
    return result | ({"undefined": figure.reason} if figure.reason else {})


def record(comparison: Comparison) -> Line:
    """Everything but what is behind the numbers."""
    return {
        "title": comparison.title,
        "made": dict(comparison.made),
        "settings": asdict(comparison.settings),
        "annotators": list(comparison.annotators),
        "shared_documents": comparison.shared,
        "documents_without_marks": comparison.empty,
        "undefined": comparison.why_not or None,
        "interval_note": comparison.interval_note or None,
        "headline": [
            {"measure": str(each.measure), **figure_record(each.figure)}
            | {"beside": _figures(each.beside)}
            for each in comparison.headline
        ],
        "figures": _figures(comparison.figures),
        "other_level": _figures(comparison.parents),
        "pairs": {
            str(measure): [
                {"pair": list(cell.pair), "documents": cell.documents} | figure_record(cell.figure)
                for cell in comparison.matrix(measure)
            ]
            for measure in comparison.by_pair
        },
        **{name: [_row(each) for each in getattr(comparison, name)] for name in TABLES},
        "confusions": [_confusion(each) for each in _confusions(comparison)],
        "documents": _documents(comparison),
        "trend": [
            {"start": point.start, "documents": point.documents, **_figures(point.figures)}
            for point in comparison.trend
        ],
        "people": [_fields(each) for each in comparison.people],
        "anchoring": [_fields(each) for each in comparison.anchoring],
        "against_gold": [_fields(each) for each in comparison.reference],
    }


def _figures(figures: dict[Any, Figure]) -> Line:
    return {str(name): figure_record(figure) for name, figure in figures.items()}


def _row(row: TableRow) -> Line:
    facts = {"kind": row.kind, "name": row.name, "count": row.count, "rare": row.is_rare}
    return facts | ({"note": row.note} if row.note else {}) | _figures(row.figures)


def _fields(row: Any) -> Line:
    """The fields of a small row: figures as records, the address of the cell left out."""
    result: Line = {}
    for name in row.__slots__:
        value = getattr(row, name)
        if name != "cell":
            is_figure = hasattr(value, "reason")
            result[name] = figure_record(value) if is_figure else value
    return result


def _confusions(comparison: Comparison) -> Iterator[Confusion]:
    for measure in CONFUSED:
        yield comparison.confusion(measure)
        for pair in comparison.pairs:
            yield comparison.confusion(measure, pair)


def _confusion(confusion: Confusion) -> Line:
    return {
        "measure": str(confusion.measure),
        "pair": list(confusion.pair) if confusion.pair else None,
        "labels": [each or None for each in confusion.labels],
        "counts": [list(row) for row in confusion.counts],
    }


def _documents(comparison: Comparison) -> list[Line]:
    found: dict[str, Line] = {}
    for measure in BY_DOCUMENT:
        for row in comparison.documents(measure):
            line = found.setdefault(row.document, {"document": row.document, "title": row.title})
            line[str(measure)] = figure_record(row.figure) | {"differing": row.differing}
    return list(found.values())


def advanced_record(advanced: Advanced) -> list[Line]:
    """The advanced page as JSON values."""
    return [
        {
            "kind": row.kind,
            **{name: figure_record(getattr(row, name)) for name in _UNITS},
            "by_label": _figures(row.by_label),
        }
        for row in advanced.rows
    ]


# -- one flat table --------------------------------------------------------------------------------


def table(comparison: Comparison) -> Iterator[tuple[str, ...]]:
    """The rows of a CSV file, the header first; the settings come first of all."""
    yield COLUMNS
    for line in _lines(comparison):
        yield tuple(_cell(line.get(column)) for column in COLUMNS)


def advanced_table(advanced: Advanced) -> Iterator[tuple[str, ...]]:
    """The advanced page as rows of the same table, without a header."""
    for row in advanced.rows:
        lines = [_line("advanced", f"{row.kind} {each}", getattr(row, each)) for each in _UNITS]
        for label, figure in row.by_label.items():
            lines.append(_line("advanced", f"{row.kind} by label", figure, label=label))
        for line in lines:
            yield tuple(_cell(line.get(column)) for column in COLUMNS)


def _cell(value: Any) -> str:
    """A value as text; whoever writes a file makes formulas harmless."""
    if value is None:
        return ""
    return value if isinstance(value, str) else repr(value)


def _lines(comparison: Comparison) -> Iterator[Line]:
    facts = {"title": comparison.title} | comparison.made | asdict(comparison.settings)
    for name, value in facts.items():
        shown = ", ".join(value) if isinstance(value, tuple) else str(value)
        yield {"section": "setting", "measure": name, "label": shown}
    yield {"section": "documents", "measure": "shared", "value": comparison.shared}
    yield {"section": "documents", "measure": "without marks", "value": comparison.empty}
    yield from _figure_lines("overall", comparison.figures)
    yield from _figure_lines("other level", comparison.parents)
    for measure in comparison.by_pair:
        for cell in comparison.matrix(measure):
            yield _line("pair", measure, cell.figure, first=cell.pair[0], second=cell.pair[1])
    for name in TABLES:
        for row in getattr(comparison, name):
            for measure, figure in row.figures.items():
                yield _line(row.kind, measure, figure, label=row.name, note=row.note)
    yield from _confusion_lines(comparison)
    for measure in BY_DOCUMENT:
        for each in comparison.documents(measure):
            more = {"first": each.document, "label": each.title}
            yield _line("document", measure, each.figure, **more)
    for point in comparison.trend:
        for name, figure in point.figures.items():
            yield _line("trend", name, figure, label=point.start)
    yield from _people_lines(comparison)
    for row in comparison.anchoring:
        yield _line("anchoring", row.measure, row.counted, label="with untouched suggestions")
        yield _line("anchoring", row.measure, row.left_out, label="without untouched suggestions")
    for row in comparison.reference:
        for name in ("precision", "recall", "f1"):
            own = getattr(row, name)
            yield _line("against gold", row.measure, own, first=row.annotator, label=name)


def _line(section: str, measure: str, figure: Figure, **more: str) -> Line:
    return {
        "section": section,
        "measure": str(measure),
        "value": figure.value,
        "low": figure.low,
        "high": figure.high,
        "count": figure.count,
        "reason": figure.reason,
    } | more


def _figure_lines(section: str, figures: dict[Measure, Figure]) -> Iterable[Line]:
    return (_line(section, measure, figure) for measure, figure in figures.items())


def _confusion_lines(comparison: Comparison) -> Iterator[Line]:
    for each in _confusions(comparison):
        names = [name or _NOBODY for name in each.labels]
        for label, row in zip(names, each.counts, strict=True):
            for against, count in zip(names, row, strict=True):
                if count:
                    first, second = each.pair or ("", "")
                    yield {
                        "section": "confusion",
                        "measure": str(each.measure),
                        "first": first,
                        "second": second,
                        "label": label,
                        "against": against,
                        "count": count,
                    }


def _people_lines(comparison: Comparison) -> Iterator[Line]:
    for person in comparison.people:
        for name, value in _fields(person).items():
            if name != "annotator":
                line: Line = {"section": "annotator", "measure": name, "first": person.annotator}
                is_figure = isinstance(value, dict)
                figure = value if is_figure else {"value": value}
                yield line | figure | {"reason": figure.get("undefined", "")}
