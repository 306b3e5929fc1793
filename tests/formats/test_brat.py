import dataclasses
import io
import zipfile
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.documents import AnnotatedDocument, Problem
from annotator.core.model import Event, Link, Mention, Note
from annotator.formats import brat, registry
from annotator.formats.brat_configuration import Used
from annotator.formats.brat_reading import read_pair
from annotator.formats.brat_writing import pair_of
from annotator.formats.format import WriteOptions
from annotator.formats.source import Source
from tests.formats.strategies import documents, few
from tests.formats.test_native import example

RAW = Path(__file__).parents[3] / "shared" / "data" / "raw"
TEXT = "Acme 😀 fired Ana Lima in Lisbon on Monday.\nIt was so."
LINES = """\
T1\tORG 0 4\tAcme
T2\tPER 13 21\tAna Lima
T3\tGPE 25 31\tLisbon
T4\tDATE 35 41\tMonday
T5\tEnd-Position 7 12\tfired
T6\tLoc 0 4;25 31\tAcme Lisbon
E1\tEnd-Position:T5 Entity:T1 Person:T2 Person2:T6 Place:T3 Time:T4
E2\tEnd-Position:T5 Entity:E1
A1\tPolarity E1 Positive
A2\tSpeculation E1
M1\tNegation E2
R1\tEmployed-by Arg1:T2 Arg2:T1
N1\tReference T3 Wikidata:Q597\tLisbon
#1\tAnnotatorNotes E1\tcheck tense
*\tEquiv T1 T6 T2
"""


def parts(text=TEXT, lines=LINES):
    found = list(read_pair("wire", text, lines, "wire.ann"))
    problems = [each for each in found if isinstance(each, Problem)]
    documents = [each for each in found if isinstance(each, AnnotatedDocument)]
    return documents, problems


def meaning(document):
    """What is annotated, without ids: mentions, events with their fillers, links."""
    things = {each.id: each for each in document.items if isinstance(each, Mention | Event)}

    def of(item, depth=0):
        if isinstance(item, Mention):
            return ("mention", item.label, item.span.fragments, item.attributes)
        fillers = [
            (
                each.role,
                each.span.fragments
                if each.span
                else of(things[each.mention or each.event], depth + 1)
                if depth < 4
                else "…",
            )
            for each in item.arguments
        ]
        return ("event", item.type, item.trigger.fragments, item.attributes,
                tuple(sorted(fillers, key=str)))  # fmt: skip

    found = [of(each) for each in things.values()]
    found += [
        ("link", each.type, of(things[each.source]), of(things[each.target]))
        for each in document.items
        if isinstance(each, Link)
    ]
    return Counter(found)


def test_every_kind_of_line():
    (document,), problems = parts()
    assert problems == []
    mentions = {each.id: each for each in document.items if isinstance(each, Mention)}
    assert set(mentions) == {"T1", "T2", "T3", "T4", "T6"}  # T5 is a trigger
    assert mentions["T6"].span.fragments == ((0, 4), (25, 31))
    first, second = (each for each in document.items if isinstance(each, Event))
    assert first.trigger.surface == "fired"
    assert [(each.role, each.mention) for each in first.arguments] == [
        ("Entity", "T1"), ("Person", "T2"), ("Person", "T6"), ("Place", "T3"), ("Time", "T4"),
    ]  # fmt: skip
    assert dict(first.attributes) == {"Polarity": "Positive", "Speculation": True}
    assert second.arguments[0].event == "E1"
    assert dict(second.attributes) == {"Negation": True}
    links = [(e.type, e.source, e.target) for e in document.items if isinstance(e, Link)]
    assert links == [("Employed-by", "T2", "T1"), ("Equiv", "T1", "T6"), ("Equiv", "T6", "T2")]
    assert [each.text for each in document.items if isinstance(each, Note)] == [
        "Reference Wikidata:Q597 (Lisbon)", "check tense",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("T1 ORG 0 4", "no tab"),
        ("T9\tORG 0\tAcme", "a start and an end"),
        ("T9\tORG 0 99\tNowhere at all", "nor elsewhere"),
        ("T9\tORG 9999999999999 9999999999999\tx", "beyond any text"),
        ("E9\tEnd-Position", "roles with their fillers"),
        ("R9\tX Arg1:T1", "two ends"),
        ("A9\tX", "what it is of"),
        ("X9\tsomething", "no kind of line"),
        ("*\tEquiv T1", "two members"),
        ("#9\tAnnotatorNotes\tx", "what it is of"),
        ("T1\tORG 0 4\tAcme", "comes twice"),
    ],
)
def test_a_bad_line_is_told_and_the_rest_goes_on(line, why):
    (document,), problems = parts(lines=LINES + line + "\n")
    assert len(problems) == 1
    assert why in problems[0].why
    assert len([each for each in document.items if isinstance(each, Mention)]) == 5


def test_words_that_stand_elsewhere_once_are_put_there():
    (document,), (problem,) = parts(lines="T1\tGPE 24 30\tLisbon\n")
    assert "put there" in problem.why
    assert document.items[0].span.fragments == ((25, 31),)


def test_pieces_that_only_a_line_break_parts_are_one():
    (document,), problems = parts("New\nYork", "T1\tGPE 0 3;4 8\tNew York\n")
    assert problems == []
    assert document.items[0].span.fragments == ((0, 8),)
    assert pair_of(document, Used())[1] == "T1\tGPE 0 3;4 8\tNew York\n"


def test_a_file_finds_its_text_beside_it(tmp_path):
    (tmp_path / "wire.ann").write_text(LINES, encoding="utf-8")
    alone = list(registry.read_file(tmp_path / "wire.ann"))
    assert [each.why for each in alone] == ["Its text is missing: put wire.txt beside wire.ann."]
    (tmp_path / "wire.txt").write_text(TEXT, encoding="utf-8")
    (document,) = registry.read_file(tmp_path / "wire.ann")
    assert document.text == TEXT
    (tmp_path / "wire.ann").write_text("", encoding="utf-8")
    (document,) = registry.read_file(tmp_path / "wire.ann")
    assert document.items == ()


def test_a_note_that_cannot_be_written_says_why():
    notes = Note("n8", "About all of it."), Note("n9", "Is it an army?", "gone")
    document = dataclasses.replace(example(), items=notes)
    told = []
    b"".join(brat.write([document], WriteOptions(report=told.append)))
    assert [each.why for each in told if "note" in each.why] == [
        "A note about the document is left out; brat has none.",
        "A note is left out: what it is about is gone.",
    ]


def test_a_note_on_a_link_comes_back_wherever_it_stands_among_the_items():
    made = example()
    (link,) = (each for each in made.items if isinstance(each, Link))
    note = Note("n7", "Really?", link.id)
    told = []
    items = (note, *(each for each in made.items if not isinstance(each, Note)))
    document = dataclasses.replace(made, items=items)
    data = b"".join(brat.write([document], WriteOptions(report=told.append)))
    assert not [each.why for each in told if "note" in each.why]
    found = registry.read(Source.of_bytes("a.zip", data))
    (back,) = (each for each in found if isinstance(each, AnnotatedDocument))
    (again,) = (each for each in back.items if isinstance(each, Link))
    (on_it,) = (each for each in back.items if isinstance(each, Note))
    assert (on_it.text, on_it.target) == ("Really?", again.id)


def test_an_export_is_a_folder_that_brat_can_open():
    told = []
    data = b"".join(brat.write([example(), example()], WriteOptions(report=told.append)))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = archive.namelist()
        conf = archive.read("annotation.conf").decode()
        lines = archive.read("border.ann").decode()
    assert names == ["border.txt", "border.ann", "border_2.txt", "border_2.ann", "annotation.conf"]
    assert brat.check(Source.of_bytes("x.zip", data)) == 2
    for section in ("[entities]", "[relations]", "[events]", "[attributes]"):
        assert section in conf
    assert "T1\tGPE 0 8\tPakistan\n" in lines
    assert data == b"".join(brat.write([example(), example()]))
    with pytest.raises(ValueError, match="zip"):
        brat.check(Source.of_bytes("x.zip", data[:-30]))


@given(documents())
@few
def test_whatever_is_written_is_read_again(document):
    """Ids, names' blanks and line breaks inside mentions apart: places and numbers are the same."""
    known = {each.id for each in document.items if isinstance(each, Mention | Event)}
    text, lines = pair_of(document, Used())
    for line in lines.split("\n")[:-1]:
        assert line.count("\t") >= 1
    found, problems = parts(text, lines)
    if "\n" in text or "\r" in text or not all(w.strip() for w in text):
        return  # white space inside a mention may not come back
    assert [each for each in problems if "left out" in each.why and "ends" in each.why] == []
    (again,) = found
    count = lambda kind, doc: sum(isinstance(each, kind) for each in doc.items)  # noqa: E731
    assert count(Event, again) == count(Event, document)
    if known:
        assert count(Mention, again) >= count(Mention, document)


@given(st.text(max_size=60), st.text("TERAMN#*01 \t\n:;abc", max_size=80))
def test_any_lines_give_a_document_or_problems(text, lines):
    documents, problems = parts(text, lines)
    assert len(documents) <= 1
    assert documents or problems


@pytest.mark.corpora
@pytest.mark.skipif(not RAW.exists(), reason="the corpora are not here")
def test_files_of_brat_itself_come_back_as_they_were():
    count: Counter[str] = Counter()
    for path in sorted([*RAW.glob("brat_examples/**/*.ann"), *RAW.glob("bratiaa/**/*.ann")]):
        found = list(registry.read_file(path))
        (document,) = found  # and so no problem
        text, lines = pair_of(document, Used())
        (again,), problems = parts(text, lines)
        assert problems == []
        assert meaning(again) == meaning(document), path
        for item in document.items:
            count[type(item).__name__] += 1
        count["documents"] += 1
    assert count["documents"] > 30
    assert count["Event"] == 267
