"""A Label Studio labeling configuration as a schema. Untrusted XML: no entities, no files."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from typing import TYPE_CHECKING

from annotator.core.documents import Problem
from annotator.core.errors import UserError
from annotator.core.translation import tr
from annotator.formats.decoding import DecodingError, decode
from annotator.formats.schema_format import (
    MAX_BYTES,
    FoundSchema,
    Keys,
    Names,
    Record,
    SchemaFormat,
    dress,
)
from annotator.formats.web_colors import hex_color

if TYPE_CHECKING:
    from annotator.formats.source import Source

_TEXT_LABELS = ("Labels", "HyperTextLabels", "ParagraphLabels")
_TEXTS = ("Text", "HyperText", "Paragraphs")
_LOOKS = {"View", "Header", "Style", "Collapse", "Panel", "Filter", "Markdown", *_TEXTS}
_MEDIA = {"Image", "Audio", "AudioPlus", "Video", "TimeSeries", "Pdf", "PDF", "Table", "List"}
_DECLARATION = re.compile(r"<!\s*(DOCTYPE|ENTITY)", re.IGNORECASE)
_ENCODING = re.compile(r"\A\s*<\?xml[^>]*\?>")
_MOST = 20_000  # elements


def recognise(source: Source) -> bool:
    """Whether this is, by its name or its first sign, XML."""
    return source.ending == ".xml" or source.head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")


def read(source: Source) -> FoundSchema:
    """The schema of a labeling configuration. Raises UserError where it can't be read at all."""
    root = _parsed(source)
    if root.tag != "View":
        raise UserError(
            tr(
                "{name} is no labeling configuration: it begins with <{tag}>, not with <View>.",
                name=source.name,
                tag=root.tag[:40],
            )
        )
    return _Reader(source, root).run()


def _parsed(source: Source) -> ElementTree.Element:
    data = source.data
    if len(data) > MAX_BYTES:
        raise UserError(
            tr("{name} is too large for a configuration; choose another file.", name=source.name)
        )
    try:
        text = decode(data).text
        if _DECLARATION.search(text):
            raise UserError(
                tr(
                    "{name} declares entities or a document type, which no labeling "
                    "configuration needs; take that out first.",
                    name=source.name,
                )
            )
        return ElementTree.fromstring(_ENCODING.sub("", text))  # noqa: S314 - no entities
    except DecodingError as error:
        raise UserError(
            tr("{name} can't be read: {error}", name=source.name, error=error)
        ) from error
    except (ElementTree.ParseError, ValueError, RecursionError) as error:
        raise UserError(
            tr("{name} is not well-formed XML: {error}.", name=source.name, error=error)
        ) from error


class _Reader:
    """Reads one configuration; what can't be taken over is told as a problem."""

    def __init__(self, source: Source, root: ElementTree.Element) -> None:
        self._source, self._root = source, root
        self._where = str(source.path or source.name)
        self._problems: list[Problem] = []
        self._names = Names(self._where, self._problems)
        self._keys = Keys(self._where, self._problems)
        self._entities: dict[str, Record] = {}
        self._documents: list[Record] = []
        self._attributes: dict[str, Record] = {}
        self._links: dict[str, Record] = {}
        self._left: dict[str, int] = {}

    def run(self) -> FoundSchema:
        """Everything that the file says."""
        elements = list(self._root.iter())
        if len(elements) > _MOST:
            raise UserError(
                tr("{name} has too many elements; choose another file.", name=self._source.name)
            )
        of_text = {
            str(each.get("name")) for each in elements if each.tag in _TEXTS and each.get("name")
        }
        for each in elements:
            self._take(each, of_text)
        for tag, times in self._left.items():
            many = f" ({times} times)" if times > 1 else ""
            self._tell(f"<{tag}>{many} is left out: it is not about texts, or nothing like it is.")
        name = self._source.stem
        record: Record = {
            "id": re.sub(r"[^\w.-]+", "-", name).strip("-") or "label-studio",
            "title": name,
            "entities": [self._with_attributes(each) for each in self._entities.values()],
            "links": list(self._links.values()),
            "document_labels": self._documents,
        }
        dress(record)
        return FoundSchema(record, self._problems)

    def _with_attributes(self, entry: Record) -> Record:
        """A label with what is asked about each region."""
        own = {name: dict(each) for name, each in self._attributes.items()}
        return {**entry, "attributes": own} if own else entry

    def _tell(self, why: str) -> None:
        self._problems.append(Problem(self._where, why))

    def _take(self, each: ElementTree.Element, of_text: set[str]) -> None:
        tag = str(each.tag)
        about = each.get("toName", "")
        is_text = not about or not of_text or bool(of_text & set(about.split(",")))
        if tag in _TEXT_LABELS and is_text:
            self._take_labels(each)
        elif tag == "Choices" and is_text:
            self._take_choices(each)
        elif tag == "Relations":
            for relation in each.iter("Relation"):
                self._take_relation(relation)
        elif tag not in {*_LOOKS, "Label", "Choice", "Relation"}:
            self._left[tag] = self._left.get(tag, 0) + 1

    def _take_labels(self, each: ElementTree.Element) -> None:
        if each.get("value", "").startswith("$"):
            self._tell("Labels that come with each task are left out; add them by hand.")
        for label in each.iter("Label"):
            value = label.get("value", "").strip()
            if not value or value in self._entities:
                continue
            entry: Record = {"name": self._names.make("entity", value)}
            color = hex_color(label.get("background", ""))
            if color:
                entry["color"] = color
            elif label.get("background"):
                self._tell(f"“{label.get('background')}” is no colour that is known.")
            if label.get("hint"):
                entry["hint"] = label.get("hint")
            if label.get("hotkey"):
                self._keys.give(entry, str(label.get("hotkey")))
            self._entities[value] = entry

    def _take_choices(self, each: ElementTree.Element) -> None:
        choices = [choice.get("value", "").strip() for choice in each.iter("Choice")]
        values = list(dict.fromkeys(filter(None, choices)))
        name = each.get("name") or "choice"
        if each.find(".//Choice/Choice") is not None:
            self._tell(f"The choices of {name} stand below one another; here they are one list.")
        if each.get("value", "").startswith("$"):
            self._tell(f"The choices of {name} that come with each task are left out.")
        if not values:
            return
        if each.get("perRegion") == "true":
            self._attributes[self._names.make("attribute", name)] = {"values": values}
            if each.get("choice") == "multiple":
                self._tell(f"{name} takes several values there, and one here.")
            return
        label: Record = {"name": self._names.make("document", name), "values": values}
        if each.get("choice") == "multiple":
            label["multiple"] = True
        self._documents.append(label)

    def _take_relation(self, relation: ElementTree.Element) -> None:
        value = relation.get("value", "").strip()
        if value and value not in self._links:
            self._links[value] = {"name": self._names.make("link", value)}


FORMAT = SchemaFormat("label-studio", "Label Studio labeling configuration", recognise, read)
