"""Arbitrary annotated documents for hypothesis."""

import os

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from annotator.core.documents import AnnotatedDocument, Document
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
    Role,
    Status,
    Verdict,
    span_of,
)
from annotator.core.text import sha256_of

# ANNOTATOR_LONG=1: whole corpora and hundreds of examples, for what a change of a format may break.
LONG = bool(os.environ.get("ANNOTATOR_LONG"))
few = settings(  # of whole documents, which take long to make
    max_examples=400 if LONG else 20,
    suppress_health_check=[HealthCheck.too_slow],
    deadline=None,
)

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
names = st.sampled_from(["GPE", "ORG", "ATTACK", "attacker", "Größe", "😀"])
ids = st.sampled_from(["a", "b", "c", "d", "e", "é", "😀"])
texts = st.text(
    st.one_of(
        st.sampled_from("ab \r\n\u00a0\u0301\u200d\u2029\ufeff👩🚀𝔘"),
        st.characters(exclude_categories=["Cs"]),
    ),
    min_size=1,
    max_size=40,
)
json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**63 - 1)
    | st.floats(allow_nan=False)
    | words,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=8,
)
origins = st.builds(
    Origin,
    source=st.sampled_from(["human", "spacy:x", "rules"]),
    decision=st.sampled_from(Decision),
    score=st.none() | st.floats(),
    why=words,
    by=words,
    at=st.sampled_from(["", "2026-01-02T03:04:05Z"]),
)


@st.composite
def spans(draw, text):
    cuts = draw(st.lists(st.integers(0, len(text)), min_size=2, max_size=6, unique=True))
    cuts = sorted(cuts)[: len(cuts) // 2 * 2]
    return span_of(text, *zip(cuts[::2], cuts[1::2], strict=True))


attributes = st.dictionaries(names, words | st.booleans(), max_size=2).map(
    lambda found: tuple(sorted(found.items()))
)


def arguments(text):
    return st.one_of(
        st.builds(Argument, names, mention=ids, origin=origins),
        st.builds(Argument, names, event=ids, origin=origins),
        st.builds(Argument, names, span=spans(text), origin=origins),
    )


def unique(items):
    return st.lists(items, max_size=4, unique_by=lambda each: each.id)


def mentions(text):
    return unique(st.builds(Mention, ids, names, spans(text), attributes, origins))


def events(text):
    given = st.lists(arguments(text), max_size=3).map(tuple)
    return unique(st.builds(Event, ids, names, spans(text), given, attributes, origins))


links = unique(st.builds(Link, ids, names, ids, ids, origins))


@st.composite
def documents(draw):
    text = draw(texts)
    items = [
        *draw(mentions(text)),
        *draw(events(text)),
        *draw(links),
        *draw(unique(st.builds(Note, ids, words, st.none() | ids, st.booleans(), origins))),
        *draw(
            unique(st.builds(DocumentLabel, ids, st.lists(words, max_size=3).map(tuple), origins))
        ),
        *draw(unique(st.builds(Verdict, ids, st.sampled_from(Decision), words, words))),
        *draw(unique(st.builds(Property, st.sampled_from(["flag", "status", "x"]), words))),
    ]
    tokens = draw(spans(text) | st.none()) if len(text) > 1 else None
    about = Document(
        id=draw(st.uuids().map(str)),
        name=draw(words.filter(bool)),
        sha256=sha256_of(text),
        title=draw(words),
        date=draw(words),
        source=draw(words),
        url=draw(words),
        language=draw(words),
        encoding=draw(words),
        meta=draw(st.dictionaries(words, json_values, max_size=3)),
    )
    return AnnotatedDocument(
        document=about,
        text=text,
        schema_id=draw(words),
        schema_version=draw(st.integers(0, 9)),
        annotator=draw(words),
        role=draw(st.sampled_from(Role)),
        status=draw(st.sampled_from(Status)),
        items=tuple(draw(st.permutations(items))),
        suggestions=(*draw(mentions(text)), *draw(events(text)), *draw(links)),
        seconds=draw(st.floats(min_value=0)),
        tokens=tokens.fragments if tokens else (),
    )
