import io
import json
import zipfile
from collections import Counter
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.model import Argument, Event, Link, Mention, span_of
from annotator.formats import registry
from annotator.formats.format import DEFAULT_READ
from annotator.formats.source import Source
from annotator.formats.webanno import FORMAT
from tests.formats import strategies
from tests.formats.corpora import gold_layers
from tests.formats.foreign import clean_layers, detected, layer, meaning, read_back, written

NER = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"
TOKEN = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"
FEATURES = ("events", "bare", "event fillers", "links", "event links", "attributes")


def file_of(header, text, *rows, version="3.3"):
    """A file of one sentence; cells are parted by spaces."""
    lines = [f"#FORMAT=WebAnno TSV {version}", *header, "", "", f"#Text={text}"]
    return "\n".join([*lines, *("\t".join([*row.split(" "), ""]) for row in rows), ""])


def read(text, name="x.tsv"):
    return read_back(FORMAT, text.encode(), name)


def of(found, kind):
    return [each for each in found.items if isinstance(each, kind)]


def spans(found):
    return [(e.label, e.span.surface) for e in of(found, Mention)]


def test_stacked_mentions_with_attributes_and_parts_of_tokens():
    text = file_of(
        [f"#T_SP={NER}|identifier|value"],
        "😀 Ana Lima sells",
        "1-1 0-2 😀 _ _",
        "1-2 3-6 Ana *[1]|Q1[2] PER[1]|*[2]",
        "1-3 7-11 Lima *[1] PER[1]",
        "1-3.1 7-9 Li a\\_b\\|c\\\\ X",
        "1-4 12-17 sells _ _",
    )
    (found,), problems = read(text)
    assert spans(found) == [("PER", "Ana Lima"), ("NamedEntity", "Ana"), ("X", "Li")]
    assert [e.attributes for e in of(found, Mention)] == [
        (), (("identifier", "Q1"),), (("identifier", "a_b|c\\"),),
    ]  # fmt: skip
    assert (problems, found.text, len(found.tokens)) == ([], "😀 Ana Lima sells", 4)
    assert detected(text.encode(), "x.tsv") == "webanno"


def test_slots_become_arguments_and_relations_links():
    host = "webanno.custom.Event"
    text = file_of(
        [
            f"#T_SP={NER}|value",
            f"#T_SP={host}|eventType|negated|ROLE_{host}:arguments_{host}Link|{NER}",
            f"#T_RL=webanno.custom.Rel|value|BT_{NER}",
        ],
        "Acme fired Ana Lima",
        "1-1 0-4 Acme ORG _ _ _ _ _ _",
        "1-2 5-10 fired _ End true Agent;*;X 1-1;1-3[4];9-9 _ _",
        "1-3 11-14 Ana PER[4] _ _ _ _ works 1-1[0_4]",
        "1-4 15-19 Lima PER[4] _ _ _ _ _ _",
    )
    (found,), problems = read(text)
    (event,), (link,) = of(found, Event), of(found, Link)
    assert (event.type, event.trigger.surface, event.attributes) == (
        "End",
        "fired",
        (("negated", True),),
    )
    fillers = [(e.role, e.mention) for e in event.arguments]
    assert fillers == [("Agent", "entity 1"), ("arguments", "entity 2")]
    assert (link.type, link.source, link.target) == ("works", "entity 1", "entity 2")
    assert problems == [
        "The slot “X” is left out: what fills it is missing.",
        "Its layers are read as one: NamedEntity, Event.",
    ]


def test_chains_become_links():
    text = file_of(
        ["#T_CH=de.x.CoreferenceLink|referenceType|referenceRelation"],
        "He shot himself with his gun",
        "1-1 0-2 He pr[1] coref->1-1",
        "1-2 3-7 shot _ _",
        "1-3 8-15 himself pr[1] *->1-2",
        "1-4 16-20 with nom[2] x->2-1",
        "1-5 21-24 his *[1]|nom[2] *->1-3|x->2-1",
        "1-6 25-28 gun nom[2] x->2-1",
    )
    (found,), problems = read(text)
    assert spans(found) == [("pr", "He"), ("pr", "himself"), ("nom", "with his gun"),
                            ("CoreferenceLink", "his")]  # fmt: skip
    assert [(e.type, e.source, e.target) for e in of(found, Link)] == [
        ("coref", "entity 1", "entity 2"), ("coreference", "entity 2", "entity 4"),
    ]  # fmt: skip
    assert problems == ["Relations behind the end of a chain are left out: 1."]


def test_relations_of_tokens_link_mentions_of_them():
    header = [f"#T_RL=webanno.custom.R|value|BT_{TOKEN}"]
    text = file_of(header, "He left", "1-1 0-2 He subj 1-2", "1-2 3-7 left _ _")
    (found,), _ = read(text)
    assert spans(found) == [("Token", "left"), ("Token", "He")]
    assert [e.type for e in of(found, Link)] == ["subj"]


def test_older_escapes_and_code_points():
    rows = ["1-1 0-1 a _", "1-2 2-3 😀 X", "1-3 4-5 b Y"]
    (found,), problems = read(
        file_of([f"#T_SP={NER}|value"], "a \\ud83d\\ude00 b", *rows, version="3.1")
    )
    assert (found.text, spans(found)) == ("a 😀 b", [("X", "😀"), ("Y", "b")])
    assert problems == ["Its offsets count code points, not the UTF-16 units of WebAnno."]


def test_sentences_stand_where_their_offsets_say():
    text = file_of([], "One .", "1-1 2-5 One", "1-2 6-7 .")
    text += "\n#Sentence.id=s\n#Text=Two\n#Text=lines\n2-1\t10-13\tTwo\t\n2-2\t14-19\tlines\t\n"
    (found,), problems = read(text)
    assert found.text == "  One .\n  Two\nlines"
    assert problems[0] == "Names of sentences are not kept: 1."
    assert "put together from sentences" in problems[1]


def test_broken_lines_are_named_and_the_rest_goes_on():
    text = file_of(
        [f"#T_SP={NER}|value", "#Summary=so", f"#T_RL=webanno.custom.R|value|BT_{NER}"],
        "Acme fired Ana Lima",
        "1-1 0-4 Acme ORG _ _",
        "1-2 5-10 fired _",
        "1-2 5-10 fired _ _ _",
        "1-3 x Ana _ _ _",
        "1-3 11-14 Ana PER x 1-2",
        "1-9.1 11-14 Ana PER x 1-2",
        "1-4 15-19 Lima _ _ _",
        "1-4.1 18-25 Lima PER _ _",
        "1-4.2 16-16 Lima PER _ _",
        "odd",
    )
    (found,), problems = read(text)
    assert spans(found) == [("ORG", "Acme"), ("PER", "Ana")]
    assert found.document.meta == {"comments": ["Summary=so"]}
    assert problems == [
        "The annotations of this line are left out: it has 1 column where the header names 3.",
        "This line is left out: there is a row 1-2 already.",
        "This line is left out: it has no offsets, or no word.",
        "This line is left out: the row of its token is not above it.",
        "This line is left out: it is no row of a token.",
        "The annotations of this line are left out: it is outside its token.",
        "A relation of the layer R is left out: an end is missing.",
        "Annotations without any words are left out: 1.",
    ]
    where = [each.where for each in FORMAT.read(Source.of_bytes("w", text.encode()), DEFAULT_READ)
             if not hasattr(each, "text")]  # fmt: skip
    assert where[:3] == ["w:9", "w:10", "w:11"]


@pytest.mark.parametrize("rows", [["1-1 0-4 Ana _", "1-2 900-905 left X"],
                                  ["1-1 0-9 Ana _", "1-2 9-10 left X"]])  # fmt: skip
def test_offsets_that_do_not_fit_are_told(rows):
    (found,), problems = read(file_of([f"#T_SP={NER}|value"], "Ana left", *rows))
    assert (found.text, spans(found)) == ("Ana left", [("X", "left")])
    assert problems == ["The offsets of this sentence do not fit its words."]


def test_losses():
    text = "Acme fired Ana. "
    made = layer(
        text,
        Mention("a", "ORG", span_of(text, (0, 5)), (("two words", "x"), ("sure", "true"))),
        Mention("b", "SPACE", span_of(text, (15, 16))),
        Mention("c", "PARTS", span_of(text, (0, 4), (11, 14))),
        Event("e", "End", span_of(text, (5, 10)), (Argument("who", mention="b"),),
              (("eventType", "x"),)),
        Link("l", "x", "e", "a"),
    )  # fmt: skip
    data, told = written(FORMAT, [made])
    assert sorted(told) == [
        "Arguments without a filler are left out: 1, such as “who”.",
        "Attributes with names that no feature can have are left out: 2, such as “two words: x”.",
        "Attributes with the word true or false are read as yes or no: 1, such as “sure”.",
        "Discontinuous spans are written as the one around them: 1, such as “Acme Ana”.",
        "Links without both ends, or of a mention and an event, are left out: 1, such as “x”.",
        "Spans of white space alone are left out: 1, such as “SPACE”.",
        "White space at the ends of spans is cut off: 1, such as “Acme ”.",
    ]
    (again,), problems = read_back(FORMAT, data, "x.zip")
    assert (again.text, problems) == (text, [])


def test_an_export_is_what_other_readers_expect():
    text = "Acme 😀 fired Ana Lima."
    made = layer(
        text,
        Mention("o", "ORG", span_of(text, (0, 4))),
        Mention("p", "PER", span_of(text, (13, 21))),
        Event("e", "End", span_of(text, (7, 12)), (Argument("who", mention="p"),)),
    )
    data, told = written(FORMAT, [made])
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        (name,) = archive.namelist()
        lines = archive.read(name).decode().split("\n")
    event = "webanno.custom.Event"
    assert (name, told) == ("wire_001.tsv", [])
    assert lines[:5] == [
        "#FORMAT=WebAnno TSV 3.3",
        f"#T_SP={NER}|value",
        f"#T_SP={event}|eventType|ROLE_{event}:arguments_{event}ArgumentsLink|uima.tcas.Annotation",
        "",
        "",
    ]
    assert json.loads(lines[5].removeprefix("#annotator="))["annotator"] == "ana"
    assert lines[6:] == [
        f"#Text={text}",
        "1-1\t0-4\tAcme\tORG\t_\t_\t_\t",
        "1-2\t5-7\t😀\t_\t_\t_\t_\t",
        "1-3\t8-13\tfired\t_\tEnd\twho\t1-4[1]\t",
        "1-4\t14-17\tAna\tPER[1]\t_\t_\t_\t",
        "1-5\t18-22\tLima\tPER[1]\t_\t_\t_\t",
        "1-6\t22-23\t.\t_\t_\t_\t_\t",
        "",
    ]


@given(clean_layers(*FEATURES))
def test_what_loses_nothing_comes_back(made):
    data, told = written(FORMAT, [made, made])
    layers, problems = read_back(FORMAT, data, "x.zip")
    told = [each for each in told if not each.startswith("Links without both ends")]
    assert (told, problems, len(layers)) == ([], [], 2)
    for again in layers:
        assert (again.text, again.status, again.annotator) == (made.text, made.status, "ana")
        assert again.document.id == made.document.id
        lost = meaning(made) - meaning(again)
        assert not meaning(again) - meaning(made)
        assert all(kind == "link" for kind, *_ in lost)
    assert detected(data, "x.zip") == "webanno"


@given(strategies.documents())
@strategies.few
def test_any_layer_is_written_so_that_it_can_be_read(made):
    data, _ = written(FORMAT, [made])
    (again,), problems = read_back(FORMAT, data, "x.zip")
    assert (problems, again.text, again.annotator) == ([], made.text, made.annotator)


ROW = "1-1\t0-4\tAcme\tORG[1]|X[2]\ta;b\t1-1[1];1-2\tr\t1-1[1_2]\t"
pieces = st.sampled_from(
    ["#FORMAT=WebAnno TSV 3.2", "#T_SP=a.B|c|ROLE_a.B:d_e|uima.tcas.Annotation", "#T_SP=a.C|",
     "#T_RL=a.R|v|BT_a.B", "#T_CH=a.L|referenceType|referenceRelation", "#T_SP=", "#T_RL=x", "",
     "#Text=Acme \\t\\", "#Text=so", ROW, "1-1.1\t0-2\tAc\t*\t_\t*\t*\t*->1-1", "2-1\t9-2\tso\t_",
     "1-2\t999999999-999999999999\tso\t_\t_", "#annotator={\"between\": [3, \"\"]}", "#", "1-",
     "1-2\t5-7\tso\t\\\\[1]\t[2]\t;;\t|||\t[]"]
)  # fmt: skip


FIRST = ["#FORMAT=WebAnno TSV 3.3", " # a.B | c # a.R | v | AttachTo=a.B"]
OLD = ["1-1\tAcme\tB-X|O\tI-v\t1-1|2-2\t", "2-2\tso\tI-X|B-\tB-\t|", "#text=Acme so", "#id=1"]
anything = st.lists(pieces | st.sampled_from(OLD) | st.text(max_size=10), max_size=14)


@given(st.sampled_from(FIRST), anything, st.binary(max_size=60))
def test_nothing_that_a_file_holds_stops_the_import(first, found, raw):
    text = "\n".join([first, *found])
    for data in (text.encode("utf-8", "replace"), raw, b"PK\x03\x04" + raw):
        assert list(FORMAT.read(Source.of_bytes("x.tsv", data), DEFAULT_READ))
        assert list(registry.read(Source.of_bytes("x.tsv", data)))


def test_version_2_is_read():
    pos = "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS"
    rows = [
        f" # {pos} | PosValue # {NER} | value # a.Dep | kind | AttachTo={pos}",
        "#id=1", "#text=He left", "New York.", "1-1\tHe\tPRP\tO\tsubj\t1-2\t",
        f"1-2\tleft\t{pos}_\tB-X\t_\t_\t", "1-3\tNew\t_\tI-X|B-LOC|B-ORG\t_\t_\t",
        "1-4\tYork\t_\tO|I-LOC|B-ORG\t_\t_\t", "1-5\t.\t_\tO\t_\t_", "", "#id=2",
        "#text=Odd", "2-1\tOdd\t_\t", "odd",
    ]  # fmt: skip
    data = "\n".join(rows)
    assert detected(data.encode(), "x.tsv") == "webanno"
    (found,), problems = read(data)
    assert found.text == "He left\nNew York.\nOdd"
    assert spans(found) == [("POS", "He"), ("POS", "left"), ("X", "left\nNew"), ("LOC", "New York"),
                            ("ORG", "New"), ("ORG", "York")]  # fmt: skip
    (link,) = of(found, Link)
    assert (link.type, link.source, link.target) == ("subj", "entity 2", "entity 1")
    assert len([each for each in problems if "left out" in each]) == 2


def test_an_archive_may_hold_other_things():
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("a/one.tsv", file_of([f"#T_SP={NER}|value"], "Ana", "1-1 0-3 Ana PER"))
        archive.writestr("notes.txt", "x")
    layers, problems = read_back(FORMAT, data.getvalue(), "x.zip")
    assert [spans(each) for each in layers] == [[("PER", "Ana")]]
    assert problems == ["This file is no WebAnno TSV; it is left out."]
    assert "can't be read" in read_back(FORMAT, data.getvalue()[:80], "x.zip")[1][0]


SUITE = "raw/formats/inception/inception-io-webanno-tsv/src/test/resources/tsv3-suite"
REMARKS = ("Its layers are read", "Annotations without any words", "Further features of rel",
           "Names of sentences", "1 of its texts are put together from sent")  # fmt: skip


def test_files_of_inception_and_gum_come_back(shared_data):
    folders = [shared_data / "raw/formats/inception", shared_data / "raw/gum"]
    files = [path for folder in folders for path in folder.rglob("*.tsv")]
    assert len(files) > 75
    for path in files:
        (first,), problems = read_back(FORMAT, path.read_bytes(), path.name)
        assert [each for each in problems if not each.startswith(REMARKS)] == [], path
        data, told = written(FORMAT, [first])
        (again,), problems = read_back(FORMAT, data, "x.zip")
        assert (told, problems) == ([], []), path
        assert (again.text, again.tokens) == (first.text, first.tokens)
        assert meaning(again) == meaning(first), path


def spans_of_xmi(path):
    """The words of all annotations of layers, how many relations and slots, and the text."""
    root = ElementTree.parse(path).getroot()
    text = next(e.get("sofaString") for e in root if e.tag.endswith("}Sofa"))
    units = text.encode("utf-16-le")
    found, arrows = Counter(), Counter()
    for each in root:
        name = each.tag.partition("}")[2]
        if name in ("Sofa", "View", "Token", "Sentence", "DocumentMetaData", "TagsetDescription"):
            continue
        if each.get("Dependent"):
            arrows["relations"] += 1
        elif each.get("target"):
            arrows["slots"] += 1
        elif each.get("begin"):
            words = units[2 * int(each.get("begin")) : 2 * int(each.get("end"))]
            found[words.decode("utf-16-le").strip()] += 1
    del found[""]
    return found, arrows, text.rstrip()


def test_files_of_inception_say_what_their_twins_in_xmi_say(shared_data):
    files = list((shared_data / SUITE).glob("*/*.xmi"))
    assert len(files) > 30
    for path in files:
        data = path.with_suffix(".tsv").read_bytes()
        (layer,), _ = read_back(FORMAT, data)
        found, arrows, text = spans_of_xmi(path)
        assert layer.text == text, path
        triggers = [each.trigger.surface for each in of(layer, Event)]
        marked = [e.span.surface for e in of(layer, Mention) if e.label != "Token"]
        assert Counter(triggers + marked) == found, path
        assert len(of(layer, Link)) == arrows["relations"], path
        if "ZeroLengthSlot" not in str(path):  # its event has no words
            assert sum(len(e.arguments) for e in of(layer, Event)) == arrows["slots"], path


def test_gum_is_what_its_corpus_says(shared_data):
    gold = {each.document.name: each for each in gold_layers(shared_data, "gum")}
    seen = 0
    for path in (shared_data / "raw/gum/webanno_tsv_news").glob("*.tsv"):
        (found,), _ = read_back(FORMAT, path.read_bytes(), path.name)
        known = gold.get(path.stem)
        if known is not None:
            seen += 1
            assert found.text == known.text
            assert {(e.label, e.span) for e in of(found, Mention)} == {
                (e.label, e.span) for e in of(known, Mention)
            }  # fmt: skip
    assert seen


@pytest.mark.parametrize("corpus", ["wikievents", "gum", "meantime"])
def test_real_documents_come_back(shared_data, corpus):
    layers = gold_layers(shared_data, corpus, 10_000 if strategies.LONG else 8)
    data, told = written(FORMAT, layers)
    again, problems = read_back(FORMAT, data, "x.zip")
    assert (problems, [each for each in told if "White space at" not in each]) == ([], [])
    for one, other in zip(layers, again, strict=True):
        assert other.text == one.text
        if not told:
            assert meaning(other) == meaning(one)
