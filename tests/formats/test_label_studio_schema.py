"""A Label Studio labeling configuration as a schema; the XML may be hostile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core.errors import UserError
from annotator.core.schema import schema_from
from annotator.formats import label_studio_schema
from annotator.formats.source import Source

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.formats.schema_format import FoundSchema

CONFIG = """<?xml version="1.0" encoding="utf-8"?>
<View>
  <Header value="News"/><Style>.x {}</Style>
  <Labels name="label" toName="text">
    <Label value="PER" background="#FF0000" hotkey="p" hint="people"/>
    <Label value="Armed group" background="tomato" hotkey="ctrl+a"/>
    <Label value="LOC" background="hue(1)" hotkey="p"/>
    <Label value=""/>
  </Labels>
  <HyperTextLabels name="more" toName="page">
    <Label value="PER"/><Label value="DATE"/>
  </HyperTextLabels>
  <Labels name="sounds" toName="sound"><Label value="Noise"/></Labels>
  <Labels name="late" toName="text" value="$labels"/>
  <Text name="text" value="$text"/><HyperText name="page" value="$html"/>
  <Audio name="sound" value="$audio"/><Audio name="sound2" value="$audio"/>
  <RectangleLabels name="boxes" toName="image"><Label value="Car"/></RectangleLabels>
  <Choices name="topic" toName="text" choice="multiple">
    <Choice value="war"><Choice value="air war"/></Choice><Choice value="peace"/>
  </Choices>
  <Choices name="sure" toName="text" perRegion="true" choice="multiple">
    <Choice value="yes"/><Choice value="no"/>
  </Choices>
  <Choices name="empty" toName="text" value="$choices"/>
  <Relations><Relation value="works for"/><Relation value=""/></Relations>
</View>
"""


def read(text: str | bytes) -> FoundSchema:
    data = text.encode() if isinstance(text, str) else text
    return label_studio_schema.read(Source.of_bytes("news.xml", data))


def test_labels_of_texts_become_entity_labels():
    schema = schema_from(read(CONFIG).record)
    assert [each.name for each in schema.entities] == ["PER", "Armed_group", "LOC", "DATE"]
    person = schema.entity("PER")
    assert (person.color, person.key, person.hint) == ("#ff0000", "p", "people")
    assert schema.entity("Armed_group").color == "#ff6347"


def test_choices_become_document_labels_or_attributes_and_relations_links():
    schema = schema_from(read(CONFIG).record)
    (topic,) = schema.document_labels
    assert (topic.name, topic.values, topic.multiple) == (
        "topic", ("war", "air war", "peace"), True,
    )  # fmt: skip
    (sure,) = schema.entity("DATE").attributes
    assert (sure.name, sure.values) == ("sure", ("yes", "no"))
    assert [each.name for each in schema.links] == ["works_for"]


@pytest.mark.parametrize(
    "words",
    [
        "“Armed group” is called Armed_group",
        "The key “ctrl+a” of Armed_group",
        "The key p of LOC is left out: PER has it",
        "“hue(1)” is no colour",
        "come with each task are left out",
        "The choices of topic stand below one another",
        "sure takes several values",
        "The choices of empty",
        "<Audio> (2 times) is left out",
        "<RectangleLabels> is left out",
        "<Labels> is left out",
    ],
)
def test_what_is_not_taken_over_is_said(words):
    whys = [each.why for each in read(CONFIG).problems]
    assert any(words in why for why in whys), whys


@pytest.mark.parametrize(
    ("data", "why"),
    [
        ("<View><Labels></View>", "not well-formed"),
        ("<html><body/></html>", "begins with <html>"),
        ('<!DOCTYPE View [<!ENTITY a "b">]><View>&a;</View>', "declares entities"),
        ('<!DOCTYPE View SYSTEM "file:///etc/passwd"><View/>', "declares entities"),
        (
            '<?xml version="1.0"?>\n<!doctype x>\n<View/>'.encode("utf-16"),
            "declares entities",
        ),
        (b"\x89PNG\0", "can't be read"),
        (b"<View>" + b"<a/>" * 21_000 + b"</View>", "too many elements"),
        (b"<View>" + b" " * 1_100_000 + b"</View>", "too large"),
        (b"<View>" + b"<View>" * 30_000 + b"</View>" * 30_000 + b"</View>", "too many|well-formed"),
    ],
)
def test_what_is_no_configuration_or_hostile_is_refused(data, why):
    with pytest.raises(UserError, match=why):
        read(data)


def test_a_real_configuration_about_pictures_has_nothing_for_texts(shared_data: Path):
    folder = shared_data / "raw" / "formats" / "label_studio" / "sdk_converter_tests"
    path = folder / "data" / "test_export_json_min" / "label_config.xml"
    found = label_studio_schema.read(Source.of_file(path))
    assert not found.record["entities"]
    assert [each.why.split(" is ")[0] for each in found.problems] == ["<Image>", "<PolygonLabels>"]
