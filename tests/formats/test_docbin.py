import functools
import struct
import zlib
from dataclasses import replace

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.model import (
    Argument,
    Decision,
    DocumentLabel,
    Event,
    Link,
    Mention,
    Note,
    Origin,
    Role,
    Status,
    Verdict,
    span_of,
)
from annotator.core.tokens import tokens
from annotator.formats import docbin_file, native, registry
from annotator.formats.docbin import FORMAT
from annotator.formats.docbin_strings import SYMBOLS, number_of
from annotator.formats.format import DEFAULT_READ
from annotator.formats.source import Source
from tests.formats import strategies
from tests.formats.corpora import gold_layers
from tests.formats.foreign import (
    broken,
    clean_layers,
    detected,
    layer,
    meaning,
    read_back,
    written,
)

TEXT = "Acme  fired Ana Lima of the\n\nGreat Rome."
AROUND = "Discontinuous spans are the one around them but in the user data"
FEATURES = ("events", "bare", "event fillers", "links", "event links", "attributes", "labels")


@functools.cache
def vocabulary():
    from spacy.vocab import Vocab

    return Vocab()


def loaded(data):
    """The documents as spaCy has them."""
    from spacy.tokens import DocBin

    return list(DocBin().from_bytes(data).get_docs(vocabulary()))


def made_by_spacy(*docs):
    from spacy.tokens import DocBin

    return DocBin(store_user_data=True, docs=docs).to_bytes()


def blank(words, **facts):
    from spacy.tokens import Doc

    return Doc(vocabulary(), words=words, **facts)


def of(found, kind):
    return [each for each in found.items if isinstance(each, kind)]


def example(status=Status.DONE):
    def span(words):
        start = TEXT.index(words)
        return span_of(TEXT, (start, start + len(words)))

    return layer(
        TEXT,
        Mention("o", "ORG", span("Acme"), (("big", True),)),
        Mention("p", "PERSON", span("Ana Lima")),
        Mention("q", "NAME", span("Ana")),
        Mention("d", "GPE", span_of(TEXT, (24, 27), (35, 39))),
        Mention("h", "HALF", span("Ro")),
        Event("e", "End", span("fired"), (Argument("who", mention="p"),)),
        Link("l", "same as", "p", "q"),
        Note("n", "sure?", "p"),
        DocumentLabel("topic", ("news", "ü")),
        status=status,
    )


def with_rejected():
    origin = Origin("spacy", Decision.SUGGESTED)
    wrong = Mention("w", "ORG", span_of(TEXT, (12, 20)), (), origin)
    made = example()
    return replace(made, items=(*made.items, Verdict("w", Decision.REJECTED)), suggestions=(wrong,))


def test_the_numbers_of_strings_are_those_of_spacy():
    from spacy.symbols import NAMES

    assert [*SYMBOLS] == NAMES[: len(SYMBOLS)]


@given(st.text(st.characters(exclude_categories=["Cs"])) | st.sampled_from(SYMBOLS))
def test_the_hash_of_strings_is_that_of_spacy(string):
    from spacy.strings import get_string_id

    assert number_of(string) == get_string_id(string)


def test_spacy_reads_an_export():
    data, told = written(FORMAT, [example()])
    assert told == [
        f"{AROUND}: 1, such as “GPE: the Rome”.",
        "Spans that do not fit the tokens are in the user data alone: 1, such as “HALF: Ro”.",
    ]
    (doc,) = loaded(data)
    assert doc.text == TEXT
    assert [(e.label_, e.text, e.id_) for e in doc.ents] == [
        ("ORG", "Acme", "o"), ("PERSON", "Ana Lima", "p"), ("GPE", "the\n\nGreat Rome", "d"),
    ]  # fmt: skip
    assert [(e.label_, e.text, e.id_) for e in doc.spans["sc"]] == [
        ("ORG", "Acme", "o"), ("NAME", "Ana", "q"), ("PERSON", "Ana Lima", "p"),
        ("GPE", "the\n\nGreat Rome", "d"),
    ]  # fmt: skip
    assert [(e.label_, e.text, e.start_char) for e in doc.spans["triggers"]] == [
        ("End", "fired", 6)
    ]
    assert doc.cats == {"topic=news": 1.0, "topic=ü": 1.0}
    record = doc.user_data["annotator"]
    assert record["events"][0]["arguments"] == ({"role": "who", "entity": "p"},)


def test_what_nobody_labelled_is_outside_only_where_a_layer_is_done():
    for status, role, rest in ((Status.DONE, Role.ANNOTATOR, 2), (Status.DOING, Role.ANNOTATOR, 0),
                               (Status.DOING, Role.GOLD, 2)):  # fmt: skip
        (doc,) = loaded(written(FORMAT, [replace(example(status), role=role)])[0])
        assert [t.ent_iob for t in doc][:6] == [3, rest, rest, 3, 1, rest]


def test_spacy_trains_on_an_export(tmp_path):
    import spacy
    from spacy.training import Corpus

    (tmp_path / "train.spacy").write_bytes(written(FORMAT, [with_rejected()] * 4)[0])
    nlp = spacy.blank("en")
    nlp.add_pipe("ner", config={"incorrect_spans_key": "rejected"})
    nlp.add_pipe("spancat", config={"spans_key": "sc"})
    corpus = Corpus(tmp_path / "train.spacy")
    nlp.initialize(lambda: corpus(nlp))
    assert nlp.get_pipe("ner").labels == ("GPE", "ORG", "PERSON")
    assert set(nlp.get_pipe("spancat").labels) == {"GPE", "ORG", "PERSON", "NAME"}
    losses = {}
    for _ in range(30):
        nlp.update(list(corpus(nlp)), losses=losses)
    assert losses["ner"] > 0
    assert ("ORG", "Acme") in [(e.label_, e.text) for e in nlp(TEXT).ents]


def test_a_file_of_spacy():
    from spacy.tokens import Span

    one = blank(["Acme", "fired", "Ana", "Lima", "."], spaces=[True, True, True, False, False],
                tags=["NN"] * 5)  # fmt: skip
    one.set_ents([Span(one, 0, 1, "ORG", kb_id="Q1", span_id="acme")], default="missing")
    one.spans["sc"] = [Span(one, 0, 1, "ORG"), Span(one, 2, 4, "PERSON", span_id="e1")]
    one.spans["mine"] = [Span(one, 2, 3), Span(one, 2, 3)]
    one.cats = {"news": 0.9, "sports": 0.1}
    one.user_data |= {("._.", "topic", None, None): [1, "x"], "odd": {3: 4}}
    two = blank(["No", "space"], spaces=[True, True])
    two.set_ents([], default="outside")
    layers, problems = read_back(FORMAT, made_by_spacy(one, two, blank(["So", "on"])), "x.spacy")
    assert [each.text for each in layers] == ["Acme fired Ana Lima.", "No space ", "So on"]
    assert [each.status for each in layers] == [Status.DOING, Status.DONE, Status.TODO]
    assert [(e.label, e.span.surface, dict(e.attributes)) for e in of(layers[0], Mention)] == [
        ("ORG", "Acme", {"kb_id": "Q1", "ent_id": "acme"}),
        ("PERSON", "Ana Lima", {"span_id": "e1"}),
        ("mine", "Ana", {}),
        ("mine", "Ana", {}),
    ]
    assert of(layers[0], DocumentLabel)[0].values == ("news",)
    assert layers[0].document.meta == {"user_data": {"topic": [1, "x"]}}
    assert layers[0].tokens == ((0, 4), (5, 10), (11, 14), (15, 19), (19, 20))
    assert sorted(problems) == [
        "Documents whose tokens have TAG, which is not read: 1.",
        "Spans of the group “mine” are read as mentions: 2.",
        "Texts whose spaces are not known are put together with one between words: 1.",
        "User data that is no plain value is left out: 1.",
    ]


def test_what_spacy_changed_in_an_export_is_read():
    from spacy.tokens import Span

    (doc,) = loaded(written(FORMAT, [example()])[0])
    group = [each for each in doc.spans["sc"] if each.id_ in ("p", "d")]
    person = Span(doc, 4, 5, "PER", span_id="p")
    doc.spans["sc"] = [person, Span(doc, 1, 3, "NEW"), group[1]]
    doc.set_ents([], default="outside")
    (again,), problems = read_back(FORMAT, made_by_spacy(doc))
    assert {(e.id, e.label, e.span.surface) for e in of(again, Mention) if len(e.id) == 1} == {
        ("p", "PER", "Lima"), ("d", "GPE", "the Rome"), ("h", "HALF", "Ro"),
    }  # fmt: skip
    assert [e.span.surface for e in of(again, Mention) if e.label == "NEW"] == [" fired"]
    assert [e.arguments[0].mention for e in of(again, Event)] == ["p"]
    assert problems == [
        "The link “l” is left out: an end is missing.",
        "Mentions that the spans do not have any more are left out: 2.",
        "Mentions are read as the spans have them now: 1.",
        "Spans are read that were not there at the export: 1.",
    ]


def test_a_layer_that_does_not_fit_is_read_by_its_spans():
    (doc,) = loaded(written(FORMAT, [example()])[0])
    for wrong in ({"sha256": "0"}, {"sha256": doc.user_data["annotator"]["sha256"]}, [3]):
        doc.user_data["annotator"] = wrong
        (again,), problems = read_back(FORMAT, made_by_spacy(doc))
        assert len(of(again, Mention)) == 5  # the trigger is a span, too
        assert (
            "Layers that do not fit the words any more are read by their spans alone: 1."
            in problems
        )


def test_suggestions():
    origin = Origin("spacy", Decision.SUGGESTED, 0.5)
    made = replace(
        layer("Ana left."),
        suggestions=(Mention("a", "PER", span_of("Ana left.", (0, 3)), (), origin),),
    )
    data, _ = written(FORMAT, [made], as_suggestions=True)
    (again,), _ = read_back(FORMAT, data)
    assert [(e.label, e.origin) for e in again.suggestions] == [("PER", origin)]
    (doc,) = loaded(data)
    assert [t.ent_iob for t in doc] == [3, 0, 0]


def test_what_was_rejected_is_there_for_training():
    span = span_of("Ana left.", (0, 3))
    made = layer("Ana left.", Verdict("a", Decision.REJECTED, "ana"), status=Status.DOING)
    made = replace(
        made, suggestions=(Mention("a", "ORG", span, (), Origin("spacy", Decision.SUGGESTED)),)
    )
    data, told = written(FORMAT, [made])
    (doc,) = loaded(data)
    assert told == []
    assert [(e.label_, e.text) for e in doc.spans["rejected"]] == [("ORG", "Ana")]
    assert [t.ent_iob for t in doc] == [0, 0, 0]
    (again,), _ = read_back(FORMAT, data)
    assert whole(again) == whole(made)
    doc.user_data.clear()
    (again,), problems = read_back(FORMAT, made_by_spacy(doc))
    assert of(again, Mention) == []
    assert problems == ["Spans of the group “rejected” are no mentions and are left out: 1."]


def whole(document):
    return native.record_of(document)


@given(clean_layers(*FEATURES), st.booleans())
def test_nothing_is_lost(made, has_tokens):
    made = replace(made, tokens=tuple(tokens(made.text)) if has_tokens else ())
    data, told = written(FORMAT, [made, made])
    layers, problems = read_back(FORMAT, data)
    assert (told, problems, len(layers)) == ([], [], 2)
    for again in layers:
        assert whole(again) == whole(made)
        assert meaning(again) == meaning(made)
    assert detected(data, "x.bin") == "spacy"


@given(strategies.documents())
@strategies.few
def test_any_layer_is_written_so_that_it_can_be_read(made):
    data, _ = written(FORMAT, [made])
    (again,), problems = read_back(FORMAT, data)
    (expected,), others = read_back(native.FORMAT, b"".join(native.write([made])))
    assert (again, problems) == (expected, others)
    assert [each.text for each in loaded(data)] == [made.text]


def message(**changes):
    span = struct.pack(">QQQllll", 0, 0, 383, 0, 1, 0, 4)
    group = msgspec.msgpack.encode({"name": "sc", "attrs": {}, "spans": [span]})
    rows = [[number_of("Acme"), 3, 383, 0], [number_of("left"), 2, 0, 0]]
    return {
        "version": "0.1",
        "attrs": [65, 77, 78, 454],
        "tokens": struct.pack("<8Q", *(each for row in rows for each in row)),
        "spaces": b"\1\0",
        "lengths": struct.pack("<i", 2),
        "strings": ["", "Acme", "left"],
        "cats": [{"a": 1.0}],
        "flags": [{"has_unknown_spaces": False}],
        "span_groups": [msgspec.msgpack.encode({group: ["sc"]})],
        "user_data": [msgspec.msgpack.encode({"annotator": {"entities": []}})],
    } | changes


def packed(value):
    return zlib.compress(msgspec.msgpack.encode(value))


def test_a_file_by_hand():
    (found,), _ = read_back(FORMAT, packed(message(user_data=[])), "x.spacy")
    assert [(e.label, e.span.surface) for e in of(found, Mention)] == [("ORG", "Acme")]
    assert (found.document.name, found.text) == ("x 1", "Acme left")


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "can't be unpacked|its end is missing"),
        (zlib.compress(b"x" * 9)[:-4], "its end is missing"),
        (zlib.compress(b"\xc1"), "it holds no msgpack"),
        (packed([1]), "it holds no documents"),
        (packed({}), "misshapen near “attrs”, which is missing"),
        (packed(message(spaces=b"")), "its tables do not fit"),
        (packed(message(lengths=struct.pack("<ii", 3, -1))), "its tables do not fit"),
        (packed(message(strings=["Acme"])), "which is none of its strings"),
        (packed(message(lengths=b"", tokens=b"", spaces=b"")), "holds no documents"),
    ],
)
def test_broken_files_are_told(data, why):
    layers, problems = read_back(FORMAT, data)
    assert layers == []
    assert any(each in problems[0] for each in why.split("|"))


def test_a_bomb_is_not_unpacked(monkeypatch):
    monkeypatch.setattr(docbin_file, "_LARGEST", 1 << 20)
    assert "larger than 1 MiB" in read_back(FORMAT, zlib.compress(bytes((1 << 20) + 1)))[1][0]


@given(broken(message()), st.binary(max_size=60))
def test_nothing_that_a_file_holds_stops_the_import(found, raw):
    for data in (packed(found), raw, b"\x78\x9c" + raw, zlib.compress(raw)):
        assert list(FORMAT.read(Source.of_bytes("x.spacy", data), DEFAULT_READ))
        assert list(registry.read(Source.of_bytes("x.spacy", data)))


def test_the_file_of_a_real_project(shared_data):
    path = shared_data / "raw/formats/prodigy/projects/demo.spacy"
    (found,) = registry.read_file(path)
    assert [(e.label, e.span.surface) for e in of(found, Mention)] == [("PERSON", "Ed Sheeran")]
    (doc,) = loaded(path.read_bytes())
    assert found.text == doc.text


@pytest.mark.parametrize("corpus", ["wikigold", "gum", "wikievents"])
def test_real_documents_come_back(shared_data, corpus):
    layers = gold_layers(shared_data, corpus, 10_000 if strategies.LONG else 8)
    data, _ = written(FORMAT, layers)
    again, problems = read_back(FORMAT, data)
    assert problems == []
    assert [whole(each) for each in again] == [whole(each) for each in layers]
    assert [doc.text for doc in loaded(data)] == [each.text for each in layers]
