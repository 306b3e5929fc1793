"""What each format keeps, found out by exporting and importing: the page of the guide about it.

``python -m tests.formats.feature_table`` writes it again, and the tables of its translations.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from annotator.core.documents import AnnotatedDocument
from annotator.core.model import (
    Argument,
    Decision,
    DocumentLabel,
    Event,
    Link,
    Mention,
    Note,
    Origin,
    Property,
    Status,
    Verdict,
    span_of,
)
from annotator.core.tokens import tokens
from annotator.formats import registry
from annotator.formats.format import DEFAULT_READ, WriteOptions
from annotator.formats.reading_back import Comparison, written_files
from annotator.formats.source import Source
from annotator.paths import resource_path
from tests.formats.foreign import about, layer

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.formats.format import Format

TEXT = "Ana Lima of Acme Bank said prices rose 😀 in Lisbon.\r\nBen Roe stayed."
KEPT, LOST, SILENT, UNREAD = "✓", "–", "LOST WITHOUT A WORD", "·"
PAGE = "formats"
WIDEST = 5  # columns of a table
INTRODUCTION = (
    f"{KEPT}: comes back as it was. {LOST}: is lost or changed; where it is an annotation, the "
    f"export says so and counts it. {UNREAD}: is written, but the format can't be read again. "
    "These tables were found out by exporting and importing."
)
SUGGESTED = Origin("rules", Decision.SUGGESTED)


def span(*words):
    return span_of(TEXT, *((TEXT.index(each), TEXT.index(each) + len(each)) for each in words))


def mention(own, label, *words, attributes=()):
    return Mention(own, label, span(*words), attributes)


def event(own, kind, words, *arguments, attributes=()):
    return Event(own, kind, span(words), arguments, attributes)


def made(*items, **changes):
    facts = {"title": "A title", "date": "2026-01-02", "source": "wire", "url": "http://a.b/c"}
    document = about(TEXT, name="a.txt", language="en", **facts)
    return layer(TEXT, *items, document=document, **changes)


ANA, BANK = mention("m1", "PERSON", "Ana Lima"), mention("m2", "ORG", "Acme Bank")
SAID, ROSE = event("e1", "SAY", "said"), event("e2", "RISE", "rose")
REJECTED = replace(mention("s", "GPE", "Lisbon"), origin=SUGGESTED)


@dataclass(frozen=True)
class Probe:
    """A feature: a layer with it, and what of a layer has to come back besides annotations."""

    name: str
    layer: AnnotatedDocument
    facts: Callable[[AnnotatedDocument], object] | None = None  # instead of annotations


MARKS = [
    Probe("mentions", made(ANA, BANK)),
    Probe("nested", made(BANK, mention("m", "ORG", "Acme"))),
    Probe("overlap", made(ANA, mention("m", "ORG", "Lima of Acme"))),
    Probe("two labels", made(ANA, mention("m", "ROLE", "Ana Lima"))),
    Probe("in pieces", made(mention("m", "ORG", "Ana", "Acme"))),
    Probe("part of a word", made(mention("m", "PART", "rice"))),
    Probe("over lines", made(mention("m", "PLACE", "Lisbon.\r\nBen"))),
    Probe("attributes", made(replace(ANA, attributes=(("kind", "real"),)))),
    Probe("links", made(ANA, BANK, Link("l", "works_for", "m1", "m2"))),
]
EVENTS = [
    Probe("events", made(SAID)),
    Probe("long triggers", made(event("e", "RISE", "prices rose"))),
    Probe("two at a trigger", made(SAID, event("e", "TALK", "said"))),
    Probe("arguments", made(ANA, replace(SAID, arguments=(Argument("who", mention="m1"),)))),
    Probe("bare words", made(replace(SAID, arguments=(Argument("where", span=span("Lisbon")),)))),
    Probe("events in events", made(ROSE, replace(SAID, arguments=(Argument("what", event="e2"),)))),
    Probe("attributes", made(replace(SAID, attributes=(("tense", "past"),)))),
    Probe("links", made(SAID, ROSE, Link("l", "after", "e1", "e2"))),
]
REST = [
    Probe("labels", made(DocumentLabel("topic", ("money", "talk")))),
    Probe("notes", made(ANA, Note("n", "Sure?", "m1"))),
    Probe("flag", made(Property("flag", "odd"))),
    Probe("rejected", made(Verdict("s", Decision.REJECTED), suggestions=(REJECTED,))),
    Probe("text as it was", made(ANA), lambda found: found.text),
    Probe("title, date, …", made(ANA), lambda found: (
        found.document.title, found.document.date, found.document.source, found.document.url)),
    Probe("who", made(ANA), lambda found: found.annotator),
    Probe("done or not", made(ANA, status=Status.DONE), lambda found: found.status),
    Probe("tokens", made(ANA, tokens=tuple(tokens(TEXT))), lambda found: found.tokens),
]  # fmt: skip


def cell(form: Format, probe: Probe) -> str:
    """What becomes of a feature in a format."""
    compared, told = Comparison(), []

    def report(problem):
        if not problem.is_remark:
            told.append(problem)
            compared.hear(problem)

    written = compared.watch([probe.layer])
    data = b"".join(form.write(written, WriteOptions(report=report)))
    if form.read is None:
        return LOST if told else UNREAD
    source = Source.of_bytes(f"export{form.ending}", data)
    if probe.facts is None:
        back = compared.read(source, form)
        return SILENT if back.unannounced else LOST if back.announced else KEPT
    found = [
        probe.facts(each)
        for file in written_files(source, form)
        for each in form.read(file, DEFAULT_READ)
        if isinstance(each, AnnotatedDocument)
    ]
    return KEPT if found == [probe.facts(probe.layer)] else LOST


def tables(probes: list[Probe]) -> list[str]:
    """Tables of so few columns that no word in them is broken."""
    return [
        line for at in range(0, len(probes), WIDEST) for line in table(probes[at : at + WIDEST])
    ]


def table(probes: list[Probe]) -> list[str]:
    """A table: a row for each format that is written, a column for each feature."""
    lines = [
        "| | " + " | ".join(probe.name for probe in probes) + " |",
        "| --- " + "| :-: " * len(probes) + "|",
    ]
    for form in registry.FORMATS:
        if form.write is not None:
            cells = (cell(form, probe) for probe in probes)
            lines.append(f"| {form.name} | " + " | ".join(cells) + " |")
    return [*lines, ""]


def page() -> str:
    """The page of the guide."""
    reads = [f"- *{each.name}*: {each.title}" for each in registry.FORMATS if each.write is None]
    writes = [
        f"- *{each.name}*: {each.title}{'' if each.read else ' (cannot be read again)'}"
        for each in registry.FORMATS
        if each.write is not None
    ]
    lines = [
        "# Formats and what they hold",
        "",
        INTRODUCTION,
        "",
        "## Mentions",
        "",
        *tables(MARKS),
        "## Events",
        "",
        *tables(EVENTS),
        "## The rest",
        "",
        *tables(REST),
        "## Formats that are written",
        "",
        *writes,
        "",
        "## Formats that are only read",
        "",
        *reads,
        "",
        "How to import and export is told under [import and export](files.md).",
    ]
    return "\n".join(lines) + "\n"


def renewed(translated: str, english: str) -> str:
    """A translated page with the tables of the English one, and its lists of the same formats.

    What is said stays: the words over the columns, and what the formats are called. A format that
    the translation does not know yet comes as it is in English, to be translated.
    """
    pairs = zip(translated.split("\n\n"), english.split("\n\n"), strict=True)
    return "\n\n".join(_renewed_part(ours, theirs) for ours, theirs in pairs)


def _renewed_part(translated: str, english: str) -> str:
    ours, theirs = translated.splitlines(), english.splitlines()
    if english.startswith("| |"):
        return "\n".join([ours[0], *theirs[1:]])
    if english.startswith("- *"):
        called = {line.partition(": ")[0]: line for line in ours}
        return "\n".join(called.get(line.partition(": ")[0], line) for line in theirs)
    return translated


def main() -> None:
    folder = resource_path("help")
    english = page()
    (folder / f"{PAGE}.md").write_text(english, encoding="utf-8", newline="\n")
    for path in folder.glob(f"*/{PAGE}.md"):
        words = renewed(path.read_text(encoding="utf-8"), english)
        path.write_text(words, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
