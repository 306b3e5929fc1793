"""ZIP archives of articles and of annotated files, and archives that mean harm."""

import io
import stat
import struct
import zipfile

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.documents import AnnotatedDocument, Article, Problem
from annotator.formats import registry, zip_entries
from annotator.formats.source import Source
from tests.formats.pages import column, pdf


def packed(files, **options):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items() if isinstance(files, dict) else files:
            archive.writestr(name, data, **options)
    return file.getvalue()


def read(data, name="news.zip"):
    found = list(registry.read(Source.of_bytes(name, data)))
    problems = [each for each in found if isinstance(each, Problem)]
    return [each for each in found if not isinstance(each, Problem)], problems


def test_every_kind_of_article_and_annotation_inside_is_read():
    data = packed({
        "a.txt": "The plain text.",
        "deep/b.pdf": pdf([column(72, 700, "The printed text.")]),
        "deep/c.csv": "text\nThe row.\n",
        "brat/d.txt": "Acme fired Ana.",
        "brat/d.ann": "T1\tORG 0 4\tAcme\n",
        "brat/annotation.conf": "[entities]\nORG\n",
        ".hidden/e.txt": "hidden",
        "__MACOSX/._a.txt": "hidden",
    })  # fmt: skip
    found, problems = read(data)
    assert problems == []
    texts = {each.text: each for each in found}
    assert set(texts) == {
        "The plain text.", "The printed text.", "The row.", "Acme fired Ana.",
    }  # fmt: skip
    assert isinstance(texts["Acme fired Ana."], AnnotatedDocument)
    assert texts["The plain text."].name == "a.txt"


def word(text):
    """A Word document, which is an archive itself."""
    document, file = docx.Document(), io.BytesIO()
    document.add_paragraph(text)
    document.save(file)
    return file.getvalue()


def test_word_documents_inside_are_read_as_such():
    data = packed({"a.docx": word("Typed words."), "x/b.zip": packed({"b.docx": word("More.")})})
    found, problems = read(data)
    assert problems == []
    assert [(each.name, each.text) for each in found] == [
        ("a.docx", "Typed words."), ("b.docx", "More."),
    ]  # fmt: skip


def test_what_stands_in_an_archive_unpacked_does_not_make_it_something_else():
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("a.xmi", '<xmi:XMI xmlns:xmi="http://www.omg.org/XMI"/>')
        archive.writestr("b.html", "<html><body>" + "<p>Some words of a page.</p>" * 20)
        archive.writestr("c.txt", "Some words.")
    found, problems = read(file.getvalue())
    assert [each.name for each in found] == ["b.html", "c.txt"]
    assert {each.where for each in problems} == {"news.zip: a.xmi"}


def test_a_bad_file_inside_is_a_problem_with_its_place_and_the_rest_goes_on():
    data = packed(
        {"a.bin": b"\0\1\2", "x/b.jsonl": '{"text": 7}\n{"text": "ok"}\n', "c.txt": "Fine."}
    )
    found, problems = read(data)
    assert sorted(each.text for each in found) == ["Fine.", "ok"]
    assert [each.where for each in problems] == ["news.zip: a.bin", "news.zip: x/b.jsonl:1"]


def test_names_are_only_names():
    data = packed([
        ("../../etc/passwd.txt", "One."), ("/usr/b.txt", "Two."), ("C:\\x\\..\\c.txt", "Three."),
        ("a\n\x1b[2J.txt", "Four."),
    ])  # fmt: skip
    found, problems = read(data)
    assert problems == []
    names = {each.text: each.name for each in found}
    assert (names["One."], names["Two."], names["Three."]) == ("passwd.txt", "b.txt", "c.txt")
    assert names["Four."].isprintable()


def test_links_are_not_followed_nor_read():
    link = zipfile.ZipInfo("link.txt")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    found, problems = read(packed([(link, "/etc/passwd"), ("a.txt", "Text.")]))
    assert ([each.text for each in found], problems) == (["Text."], [])


def test_an_archive_inside_one_is_read_and_a_third_is_not():
    inner = packed({"a.txt": "Inside."})
    found, problems = read(packed({"in.zip": inner}))
    assert ([each.text for each in found], problems) == (["Inside."], [])
    found, (problem,) = read(packed({"in.zip": packed({"more.zip": inner})}))
    assert found == []
    assert "inside an archive" in problem.why


def test_bombs_are_refused_before_they_are_read():
    found, (problem,) = read(packed({"a.txt": b"a" * (64 << 20), "b.txt": "Text."}))
    assert found == []
    assert "would grow" in problem.why


def test_an_archive_that_lies_about_its_sizes_is_not_read_beyond_them():
    data = packed({"a.txt": b"word " * 100_000})
    at = data.rindex(b"PK\x01\x02") + 24
    lying = data[:at] + struct.pack("<I", 10) + data[at + 4 :]
    found, problems = read(lying)
    assert problems or [len(each.text) for each in found] == [10]


def test_too_many_files(monkeypatch):
    monkeypatch.setattr(zip_entries, "MOST_ENTRIES", 3)
    found, (problem,) = read(packed({f"{number}.txt": "x" for number in range(4)}))
    assert found == []
    assert "4 files" in problem.why


def test_locked_and_empty_archives_say_so():
    data = bytearray(packed({"a.txt": "Secret."}))
    data[6] |= 1
    data[data.rindex(b"PK\x01\x02") + 8] |= 1
    assert "password" in read(bytes(data))[1][0].why
    assert "empty" in read(packed({}))[1][0].why


def test_several_files_of_one_name_keep_their_texts():
    found, problems = read(packed({"x/a.txt": "One.", "y/a.txt": "Two."}))
    assert [each.text for each in found] == ["One.", "Two."]
    assert problems == []


SMALL = packed({"a.txt": "Some words here.", "b.ann": "T1\tX 0 1\ta\n", "b.txt": "a"})


@given(st.integers(0, len(SMALL) - 1), st.binary(min_size=1, max_size=8))
def test_damage_anywhere_is_a_problem_or_an_article(at, junk):
    found, problems = read(SMALL[:at] + junk + SMALL[at + len(junk) :])
    assert found or problems
    assert all(isinstance(each, Article | AnnotatedDocument) for each in found)


@pytest.mark.parametrize("compression", [zipfile.ZIP_STORED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
@given(at=st.integers(0, 200), junk=st.binary(min_size=1, max_size=4))
def test_other_ways_of_packing(compression, at, junk):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", compression) as archive:
        archive.writestr("a.txt", "Some words here. " * 20)
    whole = file.getvalue()
    assert [each.text[:10] for each in read(whole)[0]] == ["Some words"]
    found, problems = read(whole[:at] + junk + whole[at + len(junk) :])
    assert found or problems
