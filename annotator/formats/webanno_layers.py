"""WebAnno TSV 3: what the header says about layers, and the signs that separate and escape.

After the description of the format in INCEpTION's user guide. A cell holds the values of stacked
annotations, parted by ``|``; ``_`` is no annotation and ``*`` one without a value; ``[n]`` behind a
value tells which annotation it is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

FORMAT_LINE = re.compile(r"#FORMAT=\s*WebAnno TSV 3\.(\d+)\s*\Z")
ANY = "uima.tcas.Annotation"
TOKEN = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"  # noqa: S105
DEPENDENCY = "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency"
NAMED_ENTITY = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"
MENTION, EVENT = "webanno.custom.Mention", "webanno.custom.Event"  # our own layers
LINK, EVENT_LINK = "webanno.custom.Link", "webanno.custom.EventLink"
NOTHING, NO_VALUE = "_", "*"
SPAN, CHAIN, RELATION = "SP", "CH", "RL"
FEATURE, PLACEHOLDER, ROLE, TARGET, BASE = "feature", "placeholder", "role", "target", "base"

_LAYER_LINE = re.compile(r"#T_(SP|CH|RL)=(.*)\Z")
_LABELS = ("label", "eventType", "linkType", "value")
_OWN_LABELS = {MENTION: "label", EVENT: "eventType"}
# Layers of DKPro in which a value is no kind of thing but a word: a lemma, a tag, a form.
_OF_WORDS = re.compile(r"de\.tudarmstadt\.ukp\.dkpro\.core\.api\.(?:lexmorph|segmentation)\.")
_ESCAPE = re.compile(r"\\(->|.)", re.DOTALL)
_SPECIAL = re.compile(r"->|[\\\[\]|_;\t\n\r*]")
_NAMED = {"t": "\t", "n": "\n", "r": "\r"}
_ESCAPED = {sign: f"\\{name}" for name, sign in _NAMED.items()}
_ID = re.compile(r"\[(\d+)\]\Z")
_TEXT_ESCAPE = re.compile(r"\\([tnfrb\\\x00-\x07\x0e-\x1f])")
_TEXT_SPECIAL = re.compile(r"[\t\n\f\r\b\\\x00-\x07\x0e-\x1f]")
_TEXT_NAMED = {"t": "\t", "n": "\n", "f": "\f", "r": "\r", "b": "\b"}
_TEXT_ESCAPED = {sign: f"\\{name}" for name, sign in _TEXT_NAMED.items()}
_JAVA_ESCAPE = re.compile(r"\\(?:u+([0-9a-fA-F]{4})|(.))", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Column:
    """A column: a feature, roles of slots or their targets, or the base of a relation."""

    kind: str
    name: str  # of the feature; of the layer that a target or base is in


@dataclass(frozen=True, slots=True)
class Layer:
    """A layer; ``at`` is the number of its first column."""

    kind: str
    name: str
    at: int
    columns: tuple[Column, ...]

    @property
    def short(self) -> str:
        """The name without its packages."""
        return self.name.rpartition(".")[2] or self.name

    @property
    def has_slots(self) -> bool:
        """Whether its annotations have slots, as events do."""
        return any(each.kind == ROLE for each in self.columns)

    @property
    def features(self) -> list[str]:
        """The names of its plain features."""
        return [each.name for each in self.columns if each.kind == FEATURE]

    @property
    def label(self) -> str:
        """The feature whose value is the label; empty where the layer's name is."""
        names = self.features
        if self.name in _OWN_LABELS and _OWN_LABELS[self.name] in names:
            return _OWN_LABELS[self.name]
        if _OF_WORDS.match(self.name):
            return ""
        return next((each for each in _LABELS if each in names), names[0] if names else "")


@dataclass(slots=True)
class Header:
    """The layers of a file, how many columns they have, and which line comes behind them."""

    version: int
    layers: list[Layer] = field(default_factory=list)
    width: int = 0
    comments: list[str] = field(default_factory=list)
    end: int = 0


def header_of(lines: list[str]) -> Header | None:
    """The header of a file; None where the first line names another format."""
    found = FORMAT_LINE.match(lines[0])
    if found is None:
        return None
    header = Header(int(found[1][:3]), end=1)
    for line in lines[1:]:
        layer = _LAYER_LINE.match(line)
        if layer is not None:
            header.layers.append(_layer(layer[1], layer[2], header.width))
            header.width += len(header.layers[-1].columns)
        elif line.startswith("#") and not line.startswith(
            ("#Text=", "#Sentence.id=", "#annotator")
        ):
            header.comments.append(line[1:])
        elif line.strip():
            break
        header.end += 1
    return header


def _layer(kind: str, rest: str, at: int) -> Layer:
    name, *fields = rest.strip().split("|")
    columns: list[Column] = []
    for each in fields or [""]:
        if not each and len(fields) > 1:
            continue
        if kind == RELATION and each.startswith("BT_"):
            columns.append(Column(BASE, each.removeprefix("BT_")))
        elif kind == SPAN and each.startswith("ROLE_"):
            columns.append(Column(ROLE, each.partition(":")[2].partition("_")[0]))
        elif columns and columns[-1].kind == ROLE:
            columns.append(Column(TARGET, each))
        else:
            columns.append(Column(FEATURE if each else PLACEHOLDER, each))
    return Layer(kind, name.strip(), at, tuple(columns))


def split(cell: str, sign: str) -> list[str]:
    """The pieces of a cell, parted by a sign that is not escaped."""
    if "\\" not in cell:
        return cell.split(sign)
    pieces, start, at = [], 0, 0
    while at < len(cell):
        if cell[at] == "\\":
            at += 1
        elif cell[at] == sign:
            pieces.append(cell[start:at])
            start = at + 1
        at += 1
    return [*pieces, cell[start:]]


def value_and_id(item: str) -> tuple[str, int]:
    """A stacked value without its number, and the number; 0 where it has none."""
    found = _ID.search(item)
    if found is None or len(found[1]) > 18:
        return item, 0
    return item[: found.start()], int(found[1])


def unescaped(value: str) -> str:
    """A value of a feature as it is meant."""
    if "\\" not in value:
        return value
    return _ESCAPE.sub(lambda found: _NAMED.get(found[1], found[1]), value)


def escaped(value: str) -> str:
    """A value of a feature as it is written."""
    return _SPECIAL.sub(lambda found: _ESCAPED.get(found[0], f"\\{found[0]}"), value)


def unescaped_text(text: str, version: int) -> str:
    """The words behind ``#Text=`` as they stand in the text."""
    if "\\" not in text:
        return text
    if version <= 1:  # escaped as in Java's sources
        units = _JAVA_ESCAPE.sub(_java, text)  # of UTF-16
        return units.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return _TEXT_ESCAPE.sub(lambda found: _TEXT_NAMED.get(found[1], found[1]), text)


def _java(found: re.Match[str]) -> str:
    if found[1]:
        return chr(int(found[1], 16))
    return _TEXT_NAMED.get(found[2], found[2])


def escaped_text(text: str) -> str:
    """The words of a sentence as they stand behind ``#Text=``."""
    return _TEXT_SPECIAL.sub(lambda found: _TEXT_ESCAPED.get(found[0], f"\\{found[0]}"), text)
