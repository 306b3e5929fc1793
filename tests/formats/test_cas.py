"""UIMA CAS as XMI and JSON: in and out, beside what dkpro-cassis itself reads and writes."""

import io
import json
import warnings
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.documents import AnnotatedDocument, Problem
from annotator.core.model import Argument, Event, Link, Mention, Note, span_of
from annotator.formats import registry
from annotator.formats.cas import JSON, XMI
from annotator.formats.cas_names import attribute_of, feature_of
from annotator.formats.source import Source
from tests.formats import strategies
from tests.formats.corpora import gold_layers
from tests.formats.foreign import (
    NASTY,
    about,
    broken,
    clean_layers,
    detected,
    hostile_files,
    layer,
    meaning,
    read_back,
    written,
)
from tests.formats.strategies import json_values

BOTH = pytest.mark.parametrize("form", [XMI, JSON], ids=lambda form: form.name)
TEXT = "Acme 😀 fired Ana Lima in Lisbon. العربية."
NER = "de.tudarmstadt.ukp.dkpro.core.api.ner.type"
HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?><xmi:XMI xmlns:xmi="http://www.omg.org/XMI" '
    'xmlns:cas="http:///uima/cas.ecore" xmlns:tcas="http:///uima/tcas.ecore" '
    f'xmlns:ner="http:///{NER.replace(".", "/")}.ecore" '
    'xmlns:custom="http:///webanno/custom.ecore" xmi:version="2.0">'
)
SOFA = f'<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" sofaString="{TEXT}"/>'
STORY = f"""
<ner:NamedEntity xmi:id="3" sofa="1" begin="0" end="4" value="ORG" identifier="Q1"/>
<ner:NamedEntity xmi:id="4" sofa="1" begin="14" end="22" value="PER"/>
<ner:NamedEntity xmi:id="7" sofa="1" begin="34" end="41"/>
<custom:Move xmi:id="5" sofa="1" begin="8" end="13" eventType="End" polarity="positive"
 arguments="6 8" is_sure="false"/>
<custom:MoveLink xmi:id="6" role="Person" target="4"/>
<custom:MoveLink xmi:id="8" role="Cause" target="9"/>
<custom:Move xmi:id="9" sofa="1" begin="26" end="32"/>
<custom:Rel xmi:id="10" sofa="1" begin="0" end="4" Governor="4" Dependent="3" label="works for"/>
{SOFA}<cas:View sofa="1" members="3 4 5 7 9 10"/></xmi:XMI>"""


def types(*declared):
    parts = []
    for name, parent, features in declared:
        inside = "".join(
            f"<featureDescription><name>{feature}</name><rangeTypeName>{kind}</rangeTypeName>"
            "</featureDescription>" for feature, kind in features.items()
        )  # fmt: skip
        parts.append(
            f"<typeDescription><name>{name}</name><supertypeName>{parent}</supertypeName>"
            f"<features>{inside}</features></typeDescription>"
        )
    return (
        '<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types>'
        f"{''.join(parts)}</types></typeSystemDescription>"
    )


STORY_TYPES = types(
    ("webanno.custom.Move", "uima.tcas.Annotation", {
        "eventType": "uima.cas.String", "polarity": "uima.cas.String",
        "is_sure": "uima.cas.Boolean", "arguments": "uima.cas.FSArray"}),
)  # fmt: skip


def read_xmi(inside, type_system=None):
    """The layers and problems of an XMI file in an archive, with its type system or without."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("d/a.xmi", HEAD + inside)
        if type_system is not None:
            archive.writestr("d/TypeSystem.xml", type_system)
    found = list(registry.read(Source.of_bytes("x.zip", file.getvalue())))
    problems = [each.why for each in found if isinstance(each, Problem)]
    return [each for each in found if isinstance(each, AnnotatedDocument)], problems


def of(found, kind):
    return [each for each in found.items if isinstance(each, kind)]


def test_entities_slots_and_relations_of_inception():
    (found,), problems = read_xmi(STORY, STORY_TYPES)
    assert problems == []
    assert (found.text, found.document.name) == (TEXT, "a")
    assert [(e.label, e.span.surface, e.attributes) for e in of(found, Mention)] == [
        ("ORG", "Acme", (("identifier", "Q1"),)), ("PER", "Ana Lima", ()),
        ("NamedEntity", "العربية", ()),
    ]  # fmt: skip
    assert [(e.type, e.trigger.surface, e.attributes) for e in of(found, Event)] == [
        ("End", "fired", (("is_sure", False), ("polarity", "positive"))), ("Move", "Lisbon", ()),
    ]  # fmt: skip
    arguments = of(found, Event)[0].arguments
    assert [(e.role, e.mention, e.event) for e in arguments] == [
        ("Person", "4", None), ("Cause", None, "9"),
    ]  # fmt: skip
    assert [(e.type, e.source, e.target) for e in of(found, Link)] == [("works for", "4", "3")]


def test_without_a_type_system_the_same_is_found_and_that_is_said():
    (found,), (problem,) = read_xmi(STORY)
    assert "TypeSystem.xml" in problem
    with_types = read_xmi(STORY, STORY_TYPES)[0][0]
    assert [e.arguments for e in of(found, Event)] == [e.arguments for e in of(with_types, Event)]
    assert of(found, Link) == of(with_types, Link)


def test_the_type_system_beside_a_file_on_the_disk_is_used(tmp_path):
    (tmp_path / "a.xmi").write_text(HEAD + STORY, "utf-8")
    (tmp_path / "TypeSystem.xml").write_text(STORY_TYPES, "utf-8")
    (found,) = registry.read_file(tmp_path / "a.xmi")
    assert len(of(found, Event)) == 2


def test_an_export_of_a_whole_project_has_a_layer_for_each_annotator():
    def packed(**files):
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w") as archive:
            for name, data in files.items():
                archive.writestr(name, data)
        return file.getvalue()

    one = packed(**{"x.xmi": HEAD + STORY, "TypeSystem.xml": STORY_TYPES})
    data = packed(**{
        "annotation/news.txt/ana.zip": one, "annotation/news.txt/ben.zip": one,
        "curation/news.txt/CURATION_USER.zip": one,
    })  # fmt: skip
    found = list(registry.read(Source.of_bytes("project.zip", data)))
    assert [(e.annotator, str(e.role), e.document.name) for e in found] == [
        ("ana", "annotator", "news.txt"), ("ben", "annotator", "news.txt"),
        ("curation", "gold", "news.txt"),
    ]  # fmt: skip


def test_chains_are_links_and_views_without_a_place_are_told():
    inside = f"""<custom:CorefLink xmi:id="3" sofa="1" begin="0" end="4" next="4"
      referenceType="name" referenceRelation="same"/>
      <custom:CorefLink xmi:id="4" sofa="1" begin="14" end="17"/>
      <custom:CorefChain xmi:id="5" first="3"/><custom:Remark xmi:id="6" words="x"/>
      <cas:Sofa xmi:id="2" sofaNum="2" sofaID="Other" sofaString="Another text"/>{SOFA}</xmi:XMI>"""
    (found,), problems = read_xmi(inside, types())
    assert [(e.label, e.attributes) for e in of(found, Mention)] == [
        ("name", ()), ("CorefLink", ()),
    ]  # fmt: skip
    assert [(e.type, e.source, e.target) for e in of(found, Link)] == [("same", "3", "4")]
    assert problems == [
        "The view “Other” is left out: a document has one text.",
        "1 annotation of “Remark” left out: they have no place in the text.",
    ]  # fmt: skip


def test_places_that_are_none_are_counted_and_the_rest_goes_on():
    inside = f"""<ner:NamedEntity xmi:id="3" sofa="1" begin="6" end="7" value="A"/>
      <ner:NamedEntity xmi:id="4" sofa="1" begin="0" end="999" value="B"/>
      <ner:NamedEntity xmi:id="5" sofa="1" begin="4" end="4" value="C"/>
      <ner:NamedEntity xmi:id="6" sofa="1" begin="0" end="4" value="D"/>{SOFA}</xmi:XMI>"""
    (found,), problems = read_xmi(inside, types())
    assert [each.label for each in of(found, Mention)] == ["D"]
    assert problems == [
        "2 annotations of “NamedEntity” left out: their places are not in the text.",
        "1 annotation of “NamedEntity” left out: they cover no text.",
    ]


@pytest.mark.parametrize(
    ("inside", "words"),
    [
        ("</xmi:XMI>", "no text"),
        ("<cas:Sofa xmi:id='1' sofaID='x'/></xmi:XMI>", "no text"),
        ("<cas:Sofa xmi:id='x' sofaID='x'/></xmi:XMI>", "number"),
        ("<ner:NamedEntity/></xmi:XMI>", "number"),
        ("<a xmi:id='2'>\n<b>", "Line 2"),
        ("\n\n<a xmi:id='y'/>", "Line 3: “y” stands where a number should"),
        ("&bomb;</xmi:XMI>", "well-formed"),
    ],
)
def test_broken_files_say_what_is_wrong(inside, words):
    layers, problems = read_xmi(inside, types())
    assert layers == []
    assert words in problems[-1]


def test_document_types_are_refused_before_they_can_do_harm():
    bomb = HEAD.replace("?>", '?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "/etc/passwd">]>')
    data = (bomb + STORY).encode()
    layers, problems = read_back(XMI, data, "a.xmi")
    assert layers == []
    assert "document type" in problems[0]


def test_names_that_are_code_in_a_type_system_are_names():
    name = "x=__import__('os').abort(),y"
    kinds = types(("webanno.custom.Move", "uima.tcas.Annotation", {name: "uima.cas.String"}))
    (found,), problems = read_xmi(STORY, kinds)
    assert problems == []
    assert found.text == TEXT


def test_depth_costs_nothing():
    layers, problems = read_xmi("<a>" * 200_000, types())
    assert (layers, len(problems)) == ([], 1)
    deep = "<typeSystemDescription>" + "<a>" * 100_000
    assert "not used" in read_xmi(STORY, deep)[1][0]


def test_arrays_that_everybody_points_at_are_not_multiplied(monkeypatch):
    monkeypatch.setattr("annotator.formats.cas_structures._MOST_STEPS", 10_000)
    kinds = types(("webanno.custom.Move", "uima.tcas.Annotation", {"a": "uima.cas.FSArray"}))
    spans = "".join(f'<custom:Move xmi:id="{10 + n}" sofa="1" begin="0" end="4" a="2"/>'
                    for n in range(200))  # fmt: skip
    array = f'<cas:FSArray xmi:id="2" elements="{"10 " * 200}"/>'
    layers, problems = read_xmi(f"{spans}{array}{SOFA}</xmi:XMI>", kinds)
    assert layers == []
    assert "far too many" in problems[0]


def test_offsets_that_count_code_points_are_recognised_by_the_words():
    inside = "".join(
        f'<ner:NamedEntity xmi:id="{number + 3}" sofa="1" begin="{start}" end="{end}" value="X"/>'
        for number, (start, end) in enumerate([(7, 12), (13, 16), (17, 21), (22, 24), (25, 31)])
    )
    (found,), problems = read_xmi(f"{inside}{SOFA}</xmi:XMI>", types())
    assert [e.span.surface for e in of(found, Mention)] == ["fired", "Ana", "Lima", "in", "Lisbon"]
    assert "code points" in problems[0]


@BOTH
@given(made=clean_layers("events", "bare", "event fillers", "links", "event links", "attributes",
                         "labels"))  # fmt: skip
@settings(max_examples=40)
def test_layers_come_back_whole(form, made):
    data, told = written(form, [made])
    (again,), problems = read_back(form, data, "x.zip")
    assert (told, problems) == ([], [])
    assert meaning(again) == meaning(made)
    assert (again.document.id, again.document.name) == (made.document.id, made.document.name)
    assert (again.text, again.annotator, again.status) == (made.text, "ana", made.status)


@BOTH
@given(made=strategies.documents())
@strategies.few
def test_any_layer_is_written_so_that_it_can_be_read(form, made):
    data, told = written(form, [made])
    (again,), _ = read_back(form, data, "x.zip")
    if not any("XML" in each for each in told):
        assert (again.text, again.annotator) == (made.text, made.annotator)
    assert len(again.text) == len(made.text)


@BOTH
def test_attributes_that_only_later_documents_have(form):
    first, second = (
        layer(
            text, Mention("a", "ORG", span_of(text, (0, 4)), values), document=about(text, number)
        )
        for number, (text, values) in enumerate([("Acme.", ()), ("Ajax.", (("größe", "x"),))], 1)
    )
    again, problems = read_back(form, written(form, [first, second, first])[0], "x.zip")
    assert problems == []
    assert [of(each, Mention)[0].attributes for each in again] == [(), (("größe", "x"),), ()]


@BOTH
def test_attributes_that_are_called_as_labels_are(form):
    names = ("label", "value", "category", "eventType", "type", "kind", "arguments", "next", "role")
    values = tuple(sorted((name, f"of {name}") for name in names))
    made = layer(
        TEXT,
        Mention("a", "ORG", span_of(TEXT, (0, 4)), values),
        Event("e", "End", span_of(TEXT, (7, 12)), (), values),
    )
    (again,), problems = read_back(form, written(form, [made])[0], "x.zip")
    assert problems == []
    assert meaning(again) == meaning(made)


@BOTH
def test_losses_are_told(form):
    text = "Bell \a rings. Ana, who is Lima."
    made = layer(
        text,
        Mention("a", "ORG", span_of(text, (0, 4)), (("kind", "true"),)),
        Mention("b", "X", span_of(text, (14, 17), (26, 30))),
        Note("n", "why?"),
    )
    told = written(form, [made])[1]
    wanted = [
        "The words “true” and “false” are read as yes and no: 1, such as “kind”.",
        "Discontinuous spans are written as the one around them: 1, such as “Ana Lima”.",
        "Notes are left out: 1, such as “why?”.",
    ]
    xml = ["Signs that XML can't hold are written as spaces: 1, such as “the text”."]
    assert told == (xml if form is XMI else []) + wanted


def load(data, form):
    """What dkpro-cassis makes of the first file in an archive of ours."""
    import cassis

    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = [each for each in archive.namelist() if each != "TypeSystem.xml"]
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            if form is JSON:
                return cassis.load_cas_from_json(io.BytesIO(archive.read(names[0])))
            kinds = cassis.load_typesystem(io.BytesIO(archive.read("TypeSystem.xml")))
            return cassis.load_cas_from_xmi(io.BytesIO(archive.read(names[0])), kinds)


@BOTH
def test_the_library_reads_what_we_write_at_the_same_places(form):
    ana = Mention("a", "PER", span_of(TEXT, (13, 21)), (("größe", "x"), ("type", "y")))
    fired = Event("e", "End", span_of(TEXT, (7, 12)), (Argument("who", mention="a"),
                  Argument("where", span=span_of(TEXT, (25, 31)))), (("sure", True),))  # fmt: skip
    cas = load(written(form, [layer(TEXT, ana, fired, Link("l", "x", "e", "a"))])[0], form)
    assert cas.sofa_string == TEXT
    (person, bare) = cas.select(f"{NER}.NamedEntity")
    assert [each.get_covered_text() for each in (person, bare)] == ["Ana Lima", "Lisbon"]
    (event,) = cas.select("webanno.custom.Event")
    assert (event.eventType, event.sure) == ("End", "true")
    assert [(e.role, e.target.xmiID) for e in event.arguments.elements] == [
        ("who", person.xmiID), ("where", bare.xmiID),
    ]  # fmt: skip
    (link,) = cas.select("webanno.custom.Relation")
    assert (link.linkType, link.Governor.xmiID, link.Dependent.xmiID) == (
        "x", event.xmiID, person.xmiID,
    )  # fmt: skip
    assert [each.get_covered_text() for each in cas.select("Token")][:3] == ["Acme", "😀", "fired"]


@given(st.text(max_size=12).filter(lambda text: text.isprintable() or not text.isascii()))
def test_any_attribute_has_a_feature_of_its_own(name):
    name = name.encode("utf-8", "ignore").decode()
    assert attribute_of(feature_of(name)) == name
    assert feature_of(name).isascii()
    assert feature_of(name).isidentifier()


def test_files_are_known_by_their_content():
    data, _ = written(JSON, [layer(TEXT)])
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert detected(archive.read(archive.namelist()[0])) == "cas-json"
    assert detected((HEAD + STORY).encode(), "a.txt") == "xmi"


RECORD = {
    "%TYPES": {"custom.Span": {"%NAME": "custom.Span", "%SUPER_TYPE": "uima.tcas.Annotation",
                               "value": {"%NAME": "value", "%RANGE": "uima.cas.String"}}},
    "%FEATURE_STRUCTURES": [
        {"%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaID": "_InitialView", "sofaString": TEXT},
        {"%ID": 2, "%TYPE": "custom.Span", "@sofa": 1, "begin": 0, "end": 4, "value": "ORG"},
        {"%ID": 3, "%TYPE": "custom.Event", "@sofa": 1, "begin": 8, "end": 13, "@arguments": 4},
        {"%ID": 4, "%TYPE": "uima.cas.FSArray", "%ELEMENTS": [5]},
        {"%ID": 5, "%TYPE": "custom.Link", "role": "who", "@target": 2},
    ],
    "%VIEWS": {"_InitialView": {"%SOFA": 1, "%MEMBERS": [2, 3]}},
}  # fmt: skip


def test_a_json_file():
    (found,), problems = read_back(JSON, RECORD, "a.json")
    assert problems == []
    assert [(e.label, e.span.surface) for e in of(found, Mention)] == [("ORG", "Acme")]
    assert [(e.trigger.surface, e.arguments[0].mention) for e in of(found, Event)] == [
        ("fired", "2"),
    ]  # fmt: skip


@given(broken(RECORD), st.binary(max_size=60))
def test_nothing_that_a_json_file_holds_stops_the_import(given_record, raw):
    hostile_files(JSON, given_record, raw)


@pytest.mark.parametrize("data", NASTY)
def test_odd_json_is_a_listed_problem(data):
    layers, problems = read_back(JSON, data, "x.json")
    assert layers == []
    assert problems


PIECES = ["<a>", "</a>", "<cas:Sofa xmi:id='1' sofaID='x' sofaString='Some text'/>", "]]>", "<!--",
          "<ner:NamedEntity xmi:id='2' sofa='1' begin='0' end='4' value='x'/>", "text", "&#0;",
          "<custom:X xmi:id='3' sofa='1' begin='0' end='4' arguments='3 4 2'/>", "<![CDATA[",
          "<custom:L xmi:id='4' role='r' target='3'/>", "<cas:View sofa='1' members='2 3 9'/>",
          "<cas:FSArray xmi:id='5' elements='5 5'/>",
          "<cas:NonEmptyFSList xmi:id='6' head='6' tail='6'/>",
          "<custom:X xmi:id='7' sofa='1' begin='-1' end='99999999999' a='6'/>",
          "<custom:R xmi:id='8' sofa='1' begin='0' end='1' Governor='2' Dependent='8'/>",
          "<custom:C xmi:id='9' sofa='1' begin='0' end='1' next='9'/>", "\0", "\ufffe"]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=14), st.booleans())
def test_any_pieces_of_xml_are_a_problem_or_a_layer(pieces, with_types):
    kinds = STORY_TYPES if with_types else None
    layers, problems = read_xmi("".join(pieces) + "</xmi:XMI>", kinds)
    assert layers or problems


@given(st.binary(max_size=200), json_values)
def test_any_type_system_is_used_or_told(data, value):
    layers, _ = read_xmi(STORY, data)
    assert [each.text for each in layers] == [TEXT]
    list(JSON.read(Source.of_bytes("a.json", json.dumps({**RECORD, "%TYPES": value}).encode())))


@pytest.mark.parametrize("corpus", ["meantime", "wikievents", "plover_gsr", "ecbplus", "litbank",
                                    "gum", "re3d", "wikigold"])  # fmt: skip
@BOTH
def test_real_corpora_come_back(shared_data, form, corpus):
    layers = gold_layers(shared_data, corpus, 5_000 if strategies.LONG else 3)
    data, told = written(form, layers)
    assert {each.partition(":")[0] for each in told} <= {
        "Discontinuous spans are written as the one around them",
        "Signs that XML can't hold are written as spaces",
    }
    again, problems = read_back(form, data, "x.zip")
    assert problems == []
    by_id = {each.document.id: each for each in again}
    for each in layers:
        assert by_id[each.document.id].text == each.text
        if not any("Discontinuous" in one for one in told):
            assert meaning(by_id[each.document.id]) == meaning(each)


def test_files_of_the_library_are_read_and_what_is_not_is_told(shared_data):
    folder = shared_data / "raw/formats/dkpro_cassis"
    found = {}
    for path in [*folder.rglob("*.xmi"), *folder.rglob("*.json")]:
        if "%TYPES" in path.read_text("utf-8") or path.suffix == ".xmi":
            results = list(registry.read_file(path))
            assert results
            found[path.name] = results[-1]
    assert [e.span.surface for e in of(found["cas_with_smileys.xmi"], Mention)] == [
        "Transformers", "Transformers", "Transformers", "PyTorch", "TensorFlow",
    ]  # fmt: skip
    assert [e.trigger.surface for e in of(found["cas_with_references.xmi"], Event)] == ["dolor"]
