"""UIMA CAS as a ZIP archive of XMI files with their type system, or of JSON files: writing.

Offsets are UTF-16 units. Mentions are DKPro's named entities; events are spans of the layer
``webanno.custom.Event`` with slots, links relations; attributes are features. What is known about
the document, with its labels, stands in a structure of our own, which other tools pass over. Lost,
and counted: that a mention is discontinuous, notes, flags, rejected and undecided suggestions; in
XMI, signs that XML can't hold become spaces.
"""

from __future__ import annotations

import json
import re
import tempfile
import zipfile
from typing import TYPE_CHECKING, Any

from annotator.formats.cas_names import (
    ARGUMENT,
    ARGUMENTS,
    DEPENDENT,
    EVENT,
    EVENT_TYPE,
    FACTS,
    GOVERNOR,
    LINK_TYPE,
    META_DATA,
    NAMED_ENTITY,
    RELATION,
    ROLE,
    SENTENCE,
    TARGET,
    TOKEN,
    VALUE,
    feature_of,
)
from annotator.formats.foreign_facts import layer_facts_of
from annotator.formats.losses import Losses, content_of, tell_of_rest
from annotator.formats.span_graph import BARE
from annotator.formats.token_layout import TokenLayout

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.core.documents import AnnotatedDocument
    from annotator.core.model import Attributes, Event, Mention, Span
    from annotator.formats.format import WriteOptions
    from annotator.formats.losses import Content

_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_UNFIT = re.compile(r"[^\w.-]+")
_BLOCK = 1 << 20
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the same bytes whenever it is written
_ANNOTATION = "uima.tcas.Annotation"
_TEXT = "uima.cas.String"


def write_xmi(documents: Iterable[AnnotatedDocument], options: WriteOptions) -> Iterator[bytes]:
    """The archive of XMI files, block by block."""
    yield from _archive(documents, options, is_xml=True)


def write_json(documents: Iterable[AnnotatedDocument], options: WriteOptions) -> Iterator[bytes]:
    """The archive of JSON files, block by block."""
    yield from _archive(documents, options, is_xml=False)


def _archive(
    documents: Iterable[AnnotatedDocument], options: WriteOptions, *, is_xml: bool
) -> Iterator[bytes]:
    declared = _Declared()
    names: set[str] = set()
    with tempfile.TemporaryFile() as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for document in documents:
                cas = _Layer(document, options, declared, is_xml=is_xml).cas()
                name = _name_for(document, names)
                if is_xml:
                    _add(archive, f"{name}.xmi", cas.to_xmi())
                else:
                    _add(archive, f"{name}.json", cas.to_json(pretty_print=False))
            if is_xml:
                _add(archive, "TypeSystem.xml", declared.types.to_xml())
        file.seek(0)
        while block := file.read(_BLOCK):
            yield block


def _add(archive: zipfile.ZipFile, name: str, text: str) -> None:
    entry = zipfile.ZipInfo(name, _EPOCH)
    entry.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(entry, text.encode("utf-8"))


def _name_for(document: AnnotatedDocument, names: set[str]) -> str:
    """A file name without ending that no other layer has, nor differs from by case alone."""
    stem = re.sub(r"\.[A-Za-z0-9]{1,5}\Z", "", document.document.name)
    plain = _UNFIT.sub("_", stem).strip("._")[:80] or "document"
    name, number = plain, 1
    while name.casefold() in names:
        number += 1
        name = f"{plain}_{number}"
    names.add(name.casefold())
    return name


class _Declared:
    """The type system of all that was written so far; attributes are declared as they come."""

    def __init__(self) -> None:
        self._features: dict[str, dict[str, None]] = {NAMED_ENTITY: {}, EVENT: {}}
        self.types = _types()

    def declare(self, content: Content) -> None:
        """See to it that every attribute of a layer has a feature.

        The library makes a class of a type once, so a new feature needs a type system anew.
        """
        before = sum(map(len, self._features.values()))
        for owner, group in ((NAMED_ENTITY, content.mentions), (EVENT, content.events)):
            for item in group.values():
                self._features[owner] |= {feature_of(name): None for name, _ in item.attributes}
        if sum(map(len, self._features.values())) > before:
            self.types = _types()
            for owner, names in self._features.items():
                for name in names:
                    self.types.create_feature(owner, name, _TEXT)


def _types() -> Any:
    """The type system of what is written, without features for attributes."""
    from cassis import TypeSystem

    types = TypeSystem()
    for name in (TOKEN, SENTENCE, NAMED_ENTITY, EVENT, RELATION):
        types.create_type(name, supertypeName=_ANNOTATION)
    types.create_type(META_DATA, supertypeName="uima.tcas.DocumentAnnotation")
    types.create_type(ARGUMENT, supertypeName="uima.cas.TOP")
    types.create_type(FACTS, supertypeName="uima.cas.TOP")
    for owner, name, range_name in (
        (META_DATA, "documentTitle", _TEXT),
        (META_DATA, "documentId", _TEXT),
        (NAMED_ENTITY, VALUE, _TEXT),
        (NAMED_ENTITY, "identifier", _TEXT),
        (EVENT, EVENT_TYPE, _TEXT),
        (ARGUMENT, ROLE, _TEXT),
        (ARGUMENT, TARGET, _ANNOTATION),
        (RELATION, LINK_TYPE, _TEXT),
        (RELATION, GOVERNOR, _ANNOTATION),
        (RELATION, DEPENDENT, _ANNOTATION),
        (FACTS, "facts", _TEXT),
    ):
        types.create_feature(owner, name, range_name)
    types.create_feature(EVENT, ARGUMENTS, "uima.cas.FSArray", elementType=ARGUMENT)
    return types


class _Layer:
    """One layer as a CAS."""

    def __init__(
        self,
        document: AnnotatedDocument,
        options: WriteOptions,
        declared: _Declared,
        *,
        is_xml: bool,
    ) -> None:
        from cassis import Cas

        self._document, self._options = document, options
        self._is_xml = is_xml
        self._losses = Losses(document, options)
        self._content = content_of(document, options)
        declared.declare(self._content)
        self._types = declared.types
        self._cas = Cas(typesystem=self._types)
        self._spans: dict[tuple[str, str], Any] = {}

    def cas(self) -> Any:
        """The whole layer."""
        content, text = self._content, self._clean(self._document.text, "the text")
        self._cas.sofa_string = text
        self._cas.sofa_mime = "text/plain"
        self._about()
        self._layout()
        for mention in content.mentions.values():
            self._mention(mention)
        for event in content.events.values():
            self._trigger(event)
        for event in content.events.values():
            self._arguments(event)
        self._links()
        tell_of_rest(content, self._losses, "attributes", "labels")
        self._losses.tell()
        return self._cas

    def _clean(self, text: str, where: str) -> str:
        """The text as XML can hold it."""
        if not self._is_xml or not _NO_XML.search(text):
            return text
        self._losses.add("Signs that XML can't hold are written as spaces", where)
        return _NO_XML.sub(" ", text)

    def _make(self, kind: str, /, **features: Any) -> Any:
        made = self._types.get_type(kind)(**features)
        self._cas.add(made)
        return made

    def _about(self) -> None:
        about = self._document.document
        self._make(
            META_DATA,
            begin=0,
            end=len(self._document.text),
            documentId=self._clean(about.name, "the name"),
            documentTitle=self._clean(about.title or about.name, "the title"),
            language=self._clean(about.language, "the language") or "x-unspecified",
        )
        labels = {each.id: list(each.values) for each in self._content.labels}
        facts = layer_facts_of(self._document) | ({"labels": labels} if labels else {})
        self._make(FACTS, facts=json.dumps(facts))

    def _layout(self) -> None:
        layout = TokenLayout(self._document, self._options)
        for each in layout.sentences:
            if each.start < each.end:
                self._make(SENTENCE, begin=each.start, end=each.end)
        for start, end in layout.tokens:
            self._make(TOKEN, begin=start, end=end)

    def _span(self, kind: str, span: Span, attributes: Attributes, /, **features: str) -> Any:
        if len(span.fragments) > 1:
            self._losses.add("Discontinuous spans are written as the one around them", span.surface)
        for name, value in attributes:
            if value in ("true", "false"):
                self._losses.add("The words “true” and “false” are read as yes and no", name)
            shown = ("true" if value else "false") if isinstance(value, bool) else value
            if shown:
                features[feature_of(name)] = shown
            else:
                self._losses.add("Attributes without a value are left out", name)
        clean = {name: self._clean(value, name) for name, value in features.items()}
        return self._make(kind, begin=span.start, end=span.end, **clean)

    def _mention(self, mention: Mention) -> None:
        made = self._span(NAMED_ENTITY, mention.span, mention.attributes, value=mention.label)
        self._spans["mention", mention.id] = made

    def _trigger(self, event: Event) -> None:
        made = self._span(EVENT, event.trigger, event.attributes, eventType=event.type)
        self._spans["event", event.id] = made

    def _arguments(self, event: Event) -> None:
        slots = []
        for each in event.arguments:
            if each.span is not None:
                target = self._span(NAMED_ENTITY, each.span, (), value=BARE)
            else:
                mention = self._spans.get(("mention", each.mention or ""))
                target = mention or self._spans.get(("event", each.event or ""))
            if target is None:
                self._losses.add("Arguments without a filler are left out", each.role)
                continue
            role = self._clean(each.role, "a role")
            slots.append(self._types.get_type(ARGUMENT)(role=role, target=target))
        if slots:
            array = self._types.get_type("uima.cas.FSArray")(elements=slots)
            self._spans["event", event.id].arguments = array

    def _links(self) -> None:
        for link in self._content.links:
            ends = [self._end(own) for own in (link.source, link.target)]
            if None in ends:
                self._losses.add("Links without both ends are left out", link.type)
                continue
            self._make(
                RELATION,
                begin=ends[1].begin,
                end=ends[1].end,
                Governor=ends[0],
                Dependent=ends[1],
                linkType=self._clean(link.type, "a link"),
            )

    def _end(self, own: str) -> Any:
        return self._spans.get(("event", own)) or self._spans.get(("mention", own))
