"""What tests of other tools' formats share: layers that lose nothing, meanings, broken records."""

import copy
import json
from collections import Counter

from hypothesis import strategies as st

from annotator.core.documents import AnnotatedDocument, Document, Problem
from annotator.core.model import (
    Argument,
    DocumentLabel,
    Event,
    Link,
    Mention,
    Property,
    Status,
    span_of,
)
from annotator.core.text import sha256_of
from annotator.core.tokens import sentences, tokens
from annotator.formats import registry
from annotator.formats.format import DEFAULT_READ, WriteOptions
from annotator.formats.source import Source
from tests.formats.strategies import json_values

WORDS = [
    "Acme",
    "fired",
    "Ana",
    "Größe",
    "😀",
    "👩🏽‍🚀",
    "शांति",
    "北京",
    "its",
    "U.N.",
    "e\u0301a",
    "1,200.5",
]
GAPS = [" ", " ", "  ", "\n", "\r\n", "\u00a0", ". ", ".\n\n"]
texts = st.lists(
    st.tuples(st.sampled_from(WORDS), st.sampled_from(GAPS)), min_size=1, max_size=12
).map(lambda parts: "".join(word + gap for word, gap in parts))


def about(text, number=1, **facts):
    own = f"6b1c0e9e-2f53-4d0c-9a0e-{number:012}"
    return Document(own, facts.pop("name", "wire/001.txt"), sha256_of(text), **facts)


def layer(text, *items, status=Status.DONE, **changes):
    made = {"annotator": "ana", "schema_id": "", "schema_version": 1}
    items = (*items, Property("status", "done")) if status is Status.DONE else items
    made |= {"document": about(text), "text": text, "status": status, "items": items}
    return AnnotatedDocument(**(made | changes))


@st.composite
def clean_layers(draw, *features, one_sentence=False, one_token_triggers=False):
    """A finished layer on tokens without what formats differ about, but for ``features``.

    Those are "events", "bare", "event fillers", "links", "event links", "attributes", "labels".
    """
    text = draw(texts)
    found = [
        [each for each in tokens(text) if start <= each[0] < end] for start, end in sentences(text)
    ]
    found = [each for each in found if each] or [tokens(text)]
    groups = found if one_sentence else [[each for group in found for each in group]]
    items = []
    for place, group in enumerate(groups):
        items += draw(_items(text, group, str(place), features, one_token_triggers))
    if "labels" in features:
        values = draw(
            st.lists(st.sampled_from(["x", "y: z", "ü"]), min_size=1, max_size=2, unique=True)
        )
        items += [DocumentLabel("topic", tuple(values))] if draw(st.booleans()) else []
    return layer(text, *items)


@st.composite
def _items(draw, text, group, place, features, one_token_triggers):
    def span(most=3):
        first = draw(st.integers(0, len(group) - 1))
        last = min(len(group) - 1, first + draw(st.integers(0, most - 1)))
        return span_of(text, (group[first][0], group[last][1]))

    def attributes():
        return draw(st.sampled_from([(), (("tense", "past"),)])) if "attributes" in features else ()

    mentions = {}
    for number in range(draw(st.integers(0, 3))):
        own, label = f"m{place}.{number}", draw(st.sampled_from(["ORG", "PER", "Größe"]))
        made = span()
        if all(each.span != made for each in mentions.values()):
            mentions[own] = Mention(own, label, made, attributes())
    events = {}
    for number in range(draw(st.integers(0, 2)) if "events" in features else 0):
        own = f"e{place}.{number}"
        trigger = span(1 if one_token_triggers else 2)
        if all(each.trigger != trigger for each in events.values()):
            kind = draw(st.sampled_from(["Attack", "Conflict:End"]))
            events[own] = Event(own, kind, trigger, (), attributes())
    taken = {each.span for each in mentions.values()}
    ids = st.sampled_from([*mentions, *events] or [""])
    for own, event in list(events.items()):
        arguments = []
        for role in draw(st.lists(st.sampled_from(["agent", "place"]), max_size=2, unique=True)):
            bare, filler = span(), draw(ids)
            if "bare" in features and draw(st.booleans()) and bare not in taken:
                arguments.append(Argument(role, span=bare))
            elif filler in mentions:
                arguments.append(Argument(role, mention=filler))
            elif "event fillers" in features and filler != own:
                arguments.append(Argument(role, event=filler))
        events[own] = Event(own, event.type, event.trigger, tuple(arguments), event.attributes)
    links = []
    if "links" in features and (mentions or events) and draw(st.booleans()):
        ends = draw(ids), draw(ids)
        if "event links" in features or set(ends) <= set(mentions):
            links = [Link(f"l{place}", "same as", *ends)]
    return [*mentions.values(), *events.values(), *links]


def meaning(document):
    """What is annotated, without ids: mentions, events with their fillers, links, labels."""
    things = {(type(each), each.id): each for each in document.items
              if isinstance(each, Mention | Event)}  # fmt: skip

    def of(key, depth=0):
        item = things[key]
        if isinstance(item, Mention):
            return ("mention", item.label, item.span.fragments, item.attributes)
        fillers = [] if depth > 3 else [filler(each, depth) for each in item.arguments]
        where = (item.type, item.trigger.fragments, item.attributes)
        return ("event", *where, tuple(sorted(fillers, key=str)))

    def filler(argument, depth):
        if argument.span is not None:
            return argument.role, argument.span.fragments
        if argument.mention is not None:
            return argument.role, of((Mention, argument.mention), depth + 1)
        return argument.role, of((Event, argument.event), depth + 1)

    def end(item_id):
        return of((Event, item_id) if (Event, item_id) in things else (Mention, item_id))

    found = [of(key) for key in things]
    for each in document.items:
        if isinstance(each, Link):
            found.append(("link", each.type, end(each.source), end(each.target)))
        elif isinstance(each, DocumentLabel):
            found.append(("label", each.id, each.values))
    return Counter(found)


def written(form, layers, **options):
    """The bytes of an export, and what was said about losses. The export's own check passes."""
    told = []
    data = b"".join(form.write(layers, WriteOptions(report=told.append, **options)))
    assert form.check(Source.of_bytes("x", data)) == len(layers)
    return data, [each.why for each in told]


def read_back(form, data, name="export.jsonl", options=DEFAULT_READ):
    """The layers of a file and the problems with it."""
    data = data if isinstance(data, bytes) else json.dumps(data).encode()
    found = list(form.read(Source.of_bytes(name, data), options))
    problems = [each.why for each in found if isinstance(each, Problem)]
    return [each for each in found if isinstance(each, AnnotatedDocument)], problems


def detected(data, name="x.jsonl"):
    """The name of the format that a file's content speaks for."""
    from annotator.formats.detection import detect

    data = data if isinstance(data, bytes) else json.dumps(data).encode()
    return detect(Source.of_bytes(name, data), registry.FORMATS).name


wild = json_values | st.sampled_from(
    [-1, 0, 1, 2**31, 2**62, 1.5, True, None, "", "Ana", [], {}, [[]], [[0]], [{}], [[0, 1, "X"]]]
)


@st.composite
def broken(draw, record):
    """The record with one or two values somewhere in it replaced, removed or doubled."""
    record = copy.deepcopy(record)
    for _ in range(draw(st.integers(1, 2))):
        inside, key = _somewhere(draw, record)
        if inside is None:
            return copy.deepcopy(draw(wild))
        if draw(st.booleans()):
            inside[key] = copy.deepcopy(draw(wild))
        elif isinstance(inside, dict):
            del inside[key]
        else:
            inside.insert(key, copy.deepcopy(inside[key]))
    return record


def _somewhere(draw, value):
    inside, key = None, None
    while isinstance(value, dict | list) and value and (inside is None or draw(st.integers(0, 5))):
        keys = sorted(value) if isinstance(value, dict) else range(len(value))
        inside, key = value, draw(st.sampled_from(list(keys)))
        value = value[key]
    return inside, key


def hostile_files(form, record, raw):
    """Read a broken record, alone, in lines, in a list, and any bytes; nothing may raise."""
    for data in (json.dumps([record]), json.dumps(record), f"{json.dumps(record)}\n{{}}\n"):
        list(form.read(Source.of_bytes("x.json", data.encode()), DEFAULT_READ))
        assert list(registry.read(Source.of_bytes("x.json", data.encode())))
    list(form.read(Source.of_bytes("x.jsonl", raw), DEFAULT_READ))
    assert not form.recognise(Source.of_bytes("x.jsonl", raw)) or raw.strip()


DEEP = b"[" * 5000 + b"]" * 5000
NASTY = [
    DEEP, b'{"text": ' + DEEP + b"}", b'[{"a": 1e999}]', b'{"a": NaN}', b'[{"a": "\\ud800"}]',
    b'{"a": ' + b"9" * 5000 + b"}", b"[", b"{", b"", b"\n \n", b"\xff\xfe", b"[1, null, \"x\"]",
]  # fmt: skip
