"""MAE's XML and YEDDA's marked texts, which are only read."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.core.documents import AnnotatedDocument, Problem
from annotator.core.model import Link
from annotator.formats import mae, registry, yedda
from annotator.formats.source import Source

HEAD = '<?xml version="1.0" encoding="UTF-8" ?>\n<Task><TEXT><![CDATA['
TAGS = """
<NOUN id="N0" spans="0~3" text="Ana" kind="person" note=""/>
<NOUN id="N1" spans="7~9,10~14" text="to … stay"/>
<NOUN id="N2" spans="-1~-1" text=""/>
<NOUN id="N3" spans="90~99" text="far"/>
<VERB id="V0" start="10" end="14" text="stay"/>
<LIKES id="L1" fromID="N0" fromText="Ana" toID="N1" toText="x" how="much"/>
<ARGS id="A1" agentID="N0" agentText="Ana" verbID="V0" verbText="" goneID="N2" goneText=""/>
"""


def read(form, words, name="a.xml"):
    found = list(form.read(Source.of_bytes(name, words.encode()), registry.DEFAULT_READ))
    layers = [each for each in found if isinstance(each, AnnotatedDocument)]
    return layers, [each for each in found if isinstance(each, Problem)]


def test_mae_s_tags_become_mentions_and_links():
    (found,), said = read(mae.FORMAT, f"{HEAD}Ana 😀 to stay.]]></TEXT><TAGS>{TAGS}</TAGS></Task>")
    assert [(each.label, each.span.surface, each.attributes) for each in found.mentions] == [
        ("NOUN", "Ana", (("kind", "person"),)),
        ("NOUN", "to stay", ()),
        ("VERB", "stay", ()),
    ]
    links = [each for each in found.items if isinstance(each, Link)]
    assert [(e.type, e.source, e.target) for e in links] == [
        ("LIKES", "N0", "N1"), ("ARGS.verb", "N0", "V0"),
    ]  # fmt: skip
    assert [each.why for each in said] == [
        "Its offsets count UTF-16 units: 1 of 3 places at which that matters fit.",
        "1 tag “NOUN” left out: they cover no text.",
        "1 tag “NOUN” left out: their places are not in the text.",
        "1 tag “LIKES, attributes” left out: links have none.",
        "1 tag “ARGS” left out: an end of theirs covers no text, or there is none.",
    ]
    assert [each.is_remark for each in said] == [True, False, False, False, False]


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("<a/>", "none that can be read here"),
        ("<a><TEXT>x</TEXT>", "can't be read"),
        ('<!DOCTYPE a [<!ENTITY b "c">]><a/>', "document type"),
        (f"{HEAD} ]]></TEXT><TAGS/></Task>", "empty"),
        ("<a>" * 100_000, "can't be read"),
    ],
)
def test_other_xml_is_told(words, why):
    layers, (problem,) = read(mae.FORMAT, words)
    assert layers == []
    assert why in problem.why


@given(
    st.lists(st.sampled_from([*"<>/\"'=~,-", "<N ", "id", "spans", "0", "9", "ID", "Text", "]]>"]))
)
def test_nothing_stops_mae_s_reader(parts):
    layers, said = read(mae.FORMAT, f"{HEAD}Ana]]></TEXT><TAGS>{''.join(parts)}</TAGS></Task>")
    assert layers or said


def test_yedda_s_marks_become_mentions_and_suggestions():
    words = "[@Ana [@Lima#Name*]#Person*] left [$Acme#Org*] [not a mark].\n[@a##*]\nb#Org*]\n[@#b*]"
    (found,), said = read(yedda.FORMAT, words, "x.txt.ann")
    assert found.text == "Ana Lima left Acme [not a mark].\n[@a##*]\nb#Org*]\n[@#b*]"
    assert [(each.label, each.span.surface) for each in found.mentions] == [
        ("Person", "Ana Lima"), ("Name", "Lima"),
    ]  # fmt: skip
    assert [(each.label, each.span.surface) for each in found.suggestions] == [("Org", "Acme")]
    assert found.document.name == "x"
    assert [each.where for each in said] == ["x.txt.ann:2", "x.txt.ann:3", "x.txt.ann:4"]


@given(st.text("[]@$#*ab \n"))
@example("[@")
@example("[@" * 50_000)
def test_nothing_stops_yedda_s_reader(words):
    layers, said = read(yedda.FORMAT, words)
    assert layers or said


def test_they_are_known_by_their_content():
    whole = f"{HEAD}Ana]]></TEXT>\n<TAGS>\n</TAGS></Task>".encode()
    for name, data, form in (
        ("a.txt", whole, "mae"),
        ("a.ann", b"We [@saw#Verb*] it.", "yedda"),
        ("a.ann", b"T1\tPER 0 3\tAna\n", "brat"),
    ):
        assert registry.detect(Source.of_bytes(name, data), registry.FORMATS).name == form


@pytest.mark.corpora
def test_real_files(shared_data):
    folder = shared_data / "raw/formats"
    (found, *_), _ = read(mae.FORMAT, (folder / "mae/miller.xml").read_text("utf-8"))
    assert [each.span.surface for each in found.mentions] == [
        "Mrs Miller", "wants", "entire", "house", "repainted",
    ]  # fmt: skip
    for path in (folder / "yedda").glob("*.ann"):
        words = path.read_text("utf-8")
        (found,), said = read(yedda.FORMAT, words, path.name)
        marks = words.count("[@"), words.count("[$")
        assert (len(found.mentions), len(found.suggestions), said) == (*marks, []), path


def test_a_tag_that_points_at_three_places_is_said_to_become_links():
    words = """<?xml version="1.0" encoding="UTF-8" ?>
<Task><TEXT><![CDATA[Ann, Bob and Cy met.]]></TEXT><TAGS>
<PERSON id="P0" spans="0~3" text="Ann" /><PERSON id="P1" spans="5~8" text="Bob" />
<PERSON id="P2" spans="13~15" text="Cy" />
<MEET id="M0" oneID="P0" oneText="Ann" twoID="P1" twoText="Bob" threeID="P2" threeText="Cy" />
</TAGS></Task>"""
    found = list(mae.FORMAT.read(Source.of_bytes("a.xml", words.encode()), registry.DEFAULT_READ))
    remarks = [each.why for each in found if isinstance(each, Problem)]
    assert any("1 tag “MEET” points at more than two places" in why for why in remarks), remarks
    (document,) = (each for each in found if isinstance(each, AnnotatedDocument))
    assert [each.type for each in document.items if isinstance(each, Link)] == [
        "MEET.two", "MEET.three",
    ]  # fmt: skip
