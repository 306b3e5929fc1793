"""UIMA CAS XMI and its type system: reading. Untrusted XML: no document type, entities, network.

The XML is taken in by expat, element by element, so that depth and size of it cost no more than
what is kept. Where no type system says which features point at others, those that do in the layers
of WebAnno and INCEpTION are known by name, and slots by what they point at.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from xml.parsers import expat

from annotator.formats.cas_structures import (
    Cas,
    CasError,
    Structure,
    Types,
    View,
    is_boolean,
    is_reference,
)

if TYPE_CHECKING:
    from collections.abc import Callable

MAX_BYTES = 512 << 20
_XMI = "http://www.omg.org/XMI"
_CAS = "http:///uima/cas.ecore"
_ID = f"{_XMI} id"
_PACKAGE = re.compile(r"http:///(.*)\.ecore")
_NO_PACKAGE = "uima.noNamespace."
_VERSION = re.compile(rb"(<\?xml[^>]{0,100}version\s*=\s*[\"'])1\.1([\"'])")
_IDS = re.compile(r"\s*\d{1,18}(?:\s+\d{1,18})*\s*")
_POINTING = {"Governor", "Dependent", "target", "next", "first", "head", "tail", "elements"}
_LONGEST_NAME = 500


def parse_xmi(data: bytes, types: Types | None) -> Cas:
    """What an XMI file holds. Raises CasError."""
    reader = _XmiReader(types)
    _parse(data, reader.start, reader.end, reader.words)
    return reader.cas()


def parse_types(data: bytes) -> Types:
    """A type system from its XML description. Raises CasError."""
    reader = _TypesReader()
    _parse(data, reader.start, reader.end, reader.words)
    return reader.types


def _parse(
    data: bytes,
    start: Callable[[str, dict[str, str]], None],
    end: Callable[[str], None],
    words: Callable[[str], None],
) -> None:
    if len(data) > MAX_BYTES:
        raise CasError(f"The file has more than {MAX_BYTES >> 20} MiB; split it.")
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = words
    parser.StartDoctypeDeclHandler = _refuse
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    try:
        parser.Parse(_VERSION.sub(rb"\g<1>1.0\g<2>", data[:200]) + data[200:], True)
    except expat.ExpatError as error:
        what = expat.ErrorString(error.code)
        raise CasError(f"Line {error.lineno} is no well-formed XML: {what}.") from error
    except CasError as error:
        raise CasError(f"Line {parser.CurrentLineNumber}: {error}") from error
    except (LookupError, ValueError) as error:  # an encoding that nobody knows
        raise CasError(f"The XML can't be decoded ({error}); save it as UTF-8.") from error


def _refuse(*_: object) -> None:
    raise CasError("The XML declares a document type, which no CAS needs; take that out first.")


def _number(given: str | None) -> int:
    """A number of an attribute. Raises CasError."""
    if given is None or not re.fullmatch(r"-?\d{1,18}", given.strip()):
        raise CasError(
            f"“{(given or 'nothing')[:40]}” stands where a number should; it is damaged."
        )
    return int(given)


class _XmiReader:
    """Hears of the elements of an XMI file."""

    def __init__(self, types: Types | None) -> None:
        self._types = types
        self._depth = 0
        self._raw: dict[int, tuple[str, dict[str, Any]]] = {}
        self._open: dict[str, Any] = {}
        self._child: list[str] | None = None
        self._sofas: dict[int, View] = {}
        self._members: dict[int, list[int]] = {}

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth == 1 and name != f"{_XMI} XMI":
            raise CasError("This XML is no CAS: it does not begin with <xmi:XMI>.")
        if self._depth == 2:
            self._begin(name, attributes)
        elif self._depth == 3:
            self._child = []

    def end(self, name: str) -> None:
        if self._depth == 3 and self._child is not None:
            self._open.setdefault(name, []).append("".join(self._child))
            self._child = None
        self._depth -= 1

    def words(self, words: str) -> None:
        if self._child is not None:
            self._child.append(words)

    def _begin(self, name: str, attributes: dict[str, str]) -> None:
        package, _, short = name.rpartition(" ")
        self._open = {}
        if package == _CAS and short == "Sofa":
            own = _number(attributes.get(_ID))
            text = attributes.get("sofaString")
            self._sofas[own] = View(attributes.get("sofaID", ""), own, text)
        elif package == _CAS and short == "View":
            if "sofa" in attributes:  # one without belongs to a CAS without a text
                ids = [_number(each) for each in attributes.get("members", "").split()]
                self._members[_number(attributes["sofa"])] = ids
        elif package == _CAS and short == "NULL":
            return
        else:
            self._open = {key: value for key, value in attributes.items() if key != _ID}
            self._raw[_number(attributes.get(_ID))] = _type_name(package, short), self._open

    def cas(self) -> Cas:
        """All that was heard, put together."""
        found = Cas(types=self._types or Types())
        for own, (kind, features) in self._raw.items():
            found.structures[own] = self._structure(own, kind, features)
        for sofa, view in self._sofas.items():
            view.members = self._members.get(sofa)
            found.views.append(view)
        return found

    def _structure(self, own: int, kind: str, features: dict[str, Any]) -> Structure:
        made = Structure(own, kind)
        ranges = self._types.declared(kind) if self._types is not None else {}
        for name, value in features.items():
            plain = value if isinstance(value, str) else None
            if name == "sofa" and plain is not None:
                made.sofa = _number(plain)
            elif name in ("begin", "end") and plain is not None:
                made.values[name] = _number(plain)
            elif self._points(name, value, ranges.get(name)):
                made.refs[name] = [_number(each) for each in str(value).split()]
            elif is_boolean(ranges.get(name, "")):
                made.values[name] = value == "true"
            else:
                made.values[name] = value
        return made

    def _points(self, name: str, value: Any, range_name: str | None) -> bool:
        if not isinstance(value, str) or not _IDS.fullmatch(value):
            return False
        if range_name is not None:
            return is_reference(range_name)
        ids = [int(each) for each in value.split()]
        if any(each not in self._raw for each in ids):
            return False
        if name in _POINTING:
            return True
        return all({"role", "target"} & {*self._raw[each][1]} == {"role", "target"} for each in ids)


def _type_name(package: str, short: str) -> str:
    found = _PACKAGE.fullmatch(package)
    name = f"{found.group(1).replace('/', '.')}.{short}" if found else short
    return name.removeprefix(_NO_PACKAGE)[:_LONGEST_NAME]


class _TypesReader:
    """Hears of the elements of a type system."""

    def __init__(self) -> None:
        self.types = Types()
        self._path: list[str] = []
        self._words: list[str] = []
        self._type: dict[str, str] = {}
        self._feature: dict[str, str] = {}
        self._features: dict[str, str] = {}

    def start(self, name: str, _: dict[str, str]) -> None:
        short = name.rpartition(" ")[2]
        if not self._path and short != "typeSystemDescription":
            raise CasError("This XML is no type system.")
        self._path.append(short)
        if len(self._path) > 50:
            raise CasError("This type system is nested too deeply.")
        self._words = []
        if short == "typeDescription":
            self._type, self._features = {}, {}
        elif short == "featureDescription":
            self._feature = {}

    def words(self, words: str) -> None:
        self._words.append(words)

    def end(self, name: str) -> None:
        short = self._path.pop()
        words = "".join(self._words).strip()
        parent = self._path[-1] if self._path else ""
        if parent == "typeDescription" and short in ("name", "supertypeName"):
            self._type[short] = words
        elif parent == "featureDescription":
            self._feature[short] = words
        elif short == "featureDescription":
            self._features[self._feature.get("name", "")] = self._feature.get("rangeTypeName", "")
        elif short == "typeDescription":
            own, above = self._type.get("name", ""), self._type.get("supertypeName", "")
            self.types.add(own, above, self._features)
