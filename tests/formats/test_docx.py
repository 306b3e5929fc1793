"""Word documents as articles: made here with python-docx, and some that mean harm."""

import datetime as dt
import io
import re
import zipfile

import pytest
from docx import Document
from docx.oxml import parse_xml
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.documents import Article, Problem
from annotator.formats import registry
from annotator.formats.source import Source

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def made(fill, **known):
    document = Document()
    for name, value in known.items():
        setattr(document.core_properties, name, value)
    fill(document)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def read(data, name="a.docx"):
    found = list(registry.read(Source.of_bytes(name, data)))
    articles = [each for each in found if isinstance(each, Article)]
    return articles, [each.why for each in found if isinstance(each, Problem)]


def changed(data, part, change):
    """The same archive with one part of it changed."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            new.writestr(name, change(old.read(name)) if name == part else old.read(name))
    return out.getvalue()


def story(document):
    document.add_heading("Strikes in Sarrin", level=1)
    paragraph = document.add_paragraph("The strikes ")
    paragraph.add_run("hit").bold = True
    paragraph.add_run(" the town.\tSo it\nwas said.")
    table = document.add_table(rows=2, cols=2)
    for place, words in enumerate(("Killed", "3", "Wounded", "")):
        table.cell(place // 2, place % 2).text = words
    document.add_paragraph("")
    document.add_paragraph("The end.")


def test_a_document_that_says_nothing_of_itself_gets_no_made_up_title():
    data = changed(made(story), "_rels/.rels", without_facts)
    ((found,), problems) = read(data)
    assert (problems, found.title, found.date, found.meta) == ([], "Strikes in Sarrin", "", {})


def without_facts(part):
    """The relations of a document without the one to its properties."""
    return re.sub(rb'<Relationship [^>]*/core-properties"[^>]*/>', b"", part)


def test_paragraphs_tables_and_facts():
    day = dt.datetime(2024, 1, 18, 9, 30)  # noqa: DTZ001 - as Word has it
    data = made(story, author="A. Reporter", created=day, language="en-GB")
    (found,), problems = read(data, "wire.zip")
    assert problems == []
    assert found.text == (
        "Strikes in Sarrin\n\nThe strikes hit the town.\tSo it\nwas said.\n\nKilled\t3\nWounded\t"
        "\n\nThe end."
    )
    assert (found.title, found.date, found.language) == ("Strikes in Sarrin", "2024-01-18", "en-GB")
    assert found.meta == {"author": "A. Reporter"}
    assert len(found.original_sha256) == 64


def test_a_title_of_its_own_goes_before_a_heading():
    ((found,), _) = read(made(story, title="From the properties"))
    assert found.title == "From the properties"


def test_what_was_inserted_stays_and_what_was_deleted_goes():
    def fill(document):
        document.element.body.insert(0, parse_xml(
            f"<w:p {W}><w:r><w:t>Three</w:t></w:r><w:del><w:r><w:delText> four</w:delText></w:r>"
            "</w:del><w:ins><w:r><w:t xml:space='preserve'> five</w:t></w:r></w:ins>"
            "<w:hyperlink><w:r><w:t>!</w:t></w:r></w:hyperlink></w:p>"))  # fmt: skip

    ((found,), _) = read(made(fill))
    assert found.text == "Three five!"


def test_text_boxes_are_read_once_and_footnotes_are_told():
    def fill(document):
        document.element.body.insert(0, parse_xml(
            f"<w:p {W} xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>"
            "<w:r><w:t>Around</w:t><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>"
            "<w:txbxContent><w:p><w:r><w:t>Inside</w:t></w:r></w:p></w:txbxContent></w:drawing>"
            "</mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>Inside</w:t></w:r>"
            "</w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
            "<w:r><w:footnoteReference w:id='2'/></w:r></w:p>"))  # fmt: skip

    ((found,), problems) = read(made(fill))
    assert found.text == "Around\n\nInside"
    assert problems == ["1 footnote left out."]


def test_a_document_without_words_or_that_is_damaged():
    assert read(made(lambda document: None))[1] == [
        "The Word document has no text; there is nothing to annotate."
    ]
    data = made(story)
    assert "damaged" in read(data[: len(data) // 2])[1][0]
    assert "damaged" in read(changed(data, "word/document.xml", lambda xml: xml[:-30]))[1][0]


def test_entities_are_refused():
    bomb = (
        b'<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
        b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        b"<w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>"
    )
    assert "damaged" in read(changed(made(story), "word/document.xml", lambda _: bomb))[1][0]


def test_tables_that_claim_millions_of_columns_are_read_as_they_are():
    def fill(document):
        document.element.body.insert(0, parse_xml(
            f"<w:tbl {W}><w:tr><w:tc><w:tcPr><w:gridSpan w:val='999999999'/></w:tcPr><w:p><w:r>"
            "<w:t>One</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"))  # fmt: skip

    ((found,), _) = read(made(fill))
    assert found.text == "One"


def test_parts_that_grow_are_not_read():
    grown = changed(made(story), "word/styles.xml", lambda _: b" " * (20 << 20))
    out = io.BytesIO()
    packed = zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED)
    with zipfile.ZipFile(io.BytesIO(grown)) as old, packed as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
    articles, (why,) = read(out.getvalue())
    assert articles == []
    assert "would grow" in why


SMALL = made(lambda document: document.add_paragraph("Some words."))


@given(st.integers(0, len(SMALL) - 1), st.binary(min_size=1, max_size=8))
def test_damage_anywhere_is_a_problem_or_an_article(at, junk):
    articles, problems = read(SMALL[:at] + junk + SMALL[at + len(junk) :])
    assert articles or problems


@pytest.mark.parametrize("name", ["word/document.xml", "[Content_Types].xml", "_rels/.rels"])
@given(junk=st.binary(max_size=30))
def test_any_bytes_as_a_part(name, junk):
    articles, problems = read(changed(SMALL, name, lambda _: junk))
    assert articles or problems
