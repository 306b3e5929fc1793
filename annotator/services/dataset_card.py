"""The card beside exported data: what it is, who made it, how much, how well, and what it lacks.

Markdown with the front matter that hubs of data sets read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator import __version__
from annotator.core.translation import in_english
from annotator.core.wording import count, one_line
from annotator.services.clock import now

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from annotator.services.export_orders import Order
    from annotator.services.project import Project
    from annotator.services.surveying import Counts, Survey

_UNKNOWN = "not given; say under which licence the texts and the annotations may be used"


def card_path(path: Path) -> Path:
    """Where the card of an export goes: ``gold.jsonl`` has ``gold.card.md``."""
    return path.with_name(f"{path.stem}.card.md")


@in_english()
def card(
    project: Project,
    order: Order,
    survey: Survey,
    parts: dict[str, frozenset[str] | None],
    losses: Sequence[str],
) -> str:
    """The card's text. Parts are ids of documents by the name of their part."""
    whole = survey.counts()
    lines = [
        *_front_matter(project, order, survey),
        f"# {_plain(project.title)}",
        "",
        _how_much(whole),
        "",
        *_about(project, order, survey, whole),
        *_splits(order, survey, parts),
        *_schema(project, whole),
        *_people(whole),
        *_agreement(project, order),
        *_losses(order, losses),
    ]
    return "\n".join(lines).rstrip() + "\n"


def _front_matter(project: Project, order: Order, survey: Survey) -> Iterator[str]:
    languages = sorted(each for each in survey.languages if each)
    yield "---"
    yield f"license: {_quoted(order.licence or 'unknown')}"
    if languages:
        yield "language:"
        yield from (f"- {_quoted(each)}" for each in languages)
    yield f"pretty_name: {_quoted(project.title)}"
    yield "task_categories:"
    yield "- token-classification"
    yield "---"
    yield ""


def _how_much(whole: Counts) -> str:
    return (
        f"{count(len(whole.documents), 'document')} with {count(whole.words, 'word')}, "
        f"{count(whole.layers, 'layer')}, {count(whole.mentions.total(), 'mention')} and "
        f"{count(whole.events.total(), 'event')}."
    )


def _about(project: Project, order: Order, survey: Survey, whole: Counts) -> Iterator[str]:
    yield "## About"
    yield ""
    yield f"- Licence: {_plain(order.licence) or _UNKNOWN}"
    yield f"- Format: {order.format_name}"
    yield f"- Schema: {_plain(project.schema.id)}, version {project.schema.version}"
    yield f"- Exported: {now()[:10]} with Annotator {__version__}"
    if whole.days:
        yield f"- Annotated: {_range(whole.days)}"
    if survey.articles:
        yield f"- Articles: {_range(survey.articles)}"
    yield f"- Layers that are done: {whole.done:,} of {whole.layers:,}"
    if whole.seconds:
        yield f"- Active time: {whole.seconds / 3600:,.1f} hours"
    yield ""


def _splits(order: Order, survey: Survey, parts: dict[str, frozenset[str] | None]) -> Iterator[str]:
    yield "## Files"
    yield ""
    header = ("file", "documents", "layers", "mentions", "events")
    rows = []
    for name, path in order.parts().items():
        held = survey.counts(parts[name])
        numbers = (
            *(len(held.documents), held.layers),
            *(held.mentions.total(), held.events.total()),
        )
        rows.append((path.name, *(f"{each:,}" for each in numbers)))
    yield from _table(header, rows)
    if order.shares:
        shares = "/".join(map(str, order.shares))
        yield (
            f"Split {shares} by document with seed {order.seed}, stratified by label: a text is in "
            "one part alone."
        )
        yield ""


def _schema(project: Project, whole: Counts) -> Iterator[str]:
    yield "## Schema and counts"
    yield ""
    schema = project.schema
    about = {each.name: each.hint for each in schema.entities}
    about |= {each.name: each.hint for each in schema.events}
    for title, found in (
        ("entity label", whole.mentions),
        ("event type", whole.events),
        ("role", whole.arguments),
        ("link", whole.links),
        ("label of the document", whole.labels),
    ):
        yield from _counted(title, found, about)


def _counted(title: str, found: Counter[str], about: dict[str, str]) -> Iterator[str]:
    if not found:
        return
    ordered = sorted(found.items(), key=lambda each: (-each[1], each[0]))
    rows = [(name, f"{number:,}", about.get(name, "")) for name, number in ordered]
    if any(row[2] for row in rows):
        yield from _table((title, "count", "meaning"), rows)
    else:
        yield from _table((title, "count"), (row[:2] for row in rows))


def _people(whole: Counts) -> Iterator[str]:
    yield "## Annotators"
    yield ""
    rows = [(name, f"{number:,}") for name, number in sorted(whole.annotators.items())]
    yield from _table(("annotator", "layers"), rows)


def _agreement(project: Project, order: Order) -> Iterator[str]:
    from annotator.services.agreement import compare
    from annotator.services.agreement.parts import MEANINGS, AgreementSettings

    yield "## Agreement"
    yield ""
    chosen = tuple(sorted(order.scope.documents or ()))
    found = compare(project, AgreementSettings(documents=chosen))
    if found is None or found.why_not:
        why = found.why_not if found is not None else "it was not measured"
        yield f"Not measured: {why}."
        yield ""
        return
    rows = [
        (MEANINGS[measure][0], f"{figure.value:.3f}", MEANINGS[measure][1])
        for measure, figure in found.figures.items()
        if figure.value is not None
    ]
    yield f"Over {count(found.shared, 'document')} that several annotators have done."
    yield ""
    yield from _table(("measure", "value", "how it is counted"), rows)


def _losses(order: Order, losses: Sequence[str]) -> Iterator[str]:
    yield "## What the format does not hold"
    yield ""
    if losses:
        yield from (f"- {_plain(each)}" for each in losses)
    else:
        yield f"Nothing: {order.format_name} holds all that was decided."
    yield ""


def _range(days: Iterable[str]) -> str:
    ordered = sorted(days)
    first, last = _plain(ordered[0]), _plain(ordered[-1])
    return first if first == last else f"{first} to {last}"


def _table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield "| " + " | ".join(header) + " |"
    yield "| " + " | ".join("---" for _ in header) + " |"
    for row in rows:
        yield "| " + " | ".join(_cell(each) for each in row) + " |"
    yield ""


def _cell(words: str) -> str:
    return _plain(words).replace("|", "\\|")


def _plain(words: str) -> str:
    """Words on one line that Markdown takes for words."""
    line = one_line(" ".join(words.split()))
    return "".join(f"\\{sign}" if sign in "\\`*<>[]#" else sign for sign in line)


def _quoted(words: str) -> str:
    line = one_line(" ".join(words.split())).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{line}"'
