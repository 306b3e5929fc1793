"""PDF articles: order, hyphens, heads, facts, and files that are none or mean harm."""

import hashlib
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.documents import Article, Problem
from annotator.formats import pdf as pdf_format
from annotator.formats import registry
from annotator.formats.pdf_layout import Line, reading_order, text_of
from annotator.formats.source import Source
from tests.formats.pages import column, pdf


def read(data, name="a.pdf"):
    found = list(registry.read(Source.of_bytes(name, data)))
    articles = [each for each in found if isinstance(each, Article)]
    return articles, [each.why for each in found if isinstance(each, Problem)]


def article(data):
    (found,), problems = read(data)
    assert problems == []
    return found


def problem(data):
    articles, (why,) = read(data)
    assert articles == []
    return why


def test_an_article_with_what_the_file_says_about_itself():
    info = "/Title (Strikes in Sarrin) /Author (A. Reporter) /CreationDate (D:20240118093000Z)"
    data = pdf([column(72, 700, "Strikes hit the town of", "Sarrin on Thursday.")], info=info)
    found = article(data)
    assert found.text == "Strikes hit the town of Sarrin on Thursday."
    assert (found.title, found.date) == ("Strikes in Sarrin", "2024-01-18")
    assert found.meta == {"author": "A. Reporter"}
    assert found.original_sha256 == hashlib.sha256(data).hexdigest()


def test_it_is_known_by_its_content_and_read_behind_any_name():
    data = pdf([column(72, 700, "Text.")])
    assert [each.text for each in read(data, "wire.txt")[0]] == ["Text."]


def test_columns_are_read_one_after_the_other_and_a_headline_before_both():
    page = [(72, 780, 24, "Border strikes draw condemnation")]
    page += column(
        72, 740, "The first column begins", "here and it goes on for", "some lines until"
    )
    page += column(320, 740, "its end in the second", "column, which is read", "after it.")
    found = article(pdf([page]))
    assert found.text == (
        "Border strikes draw condemnation\n\nThe first column begins here and it goes on for some "
        "lines until its end in the second column, which is read after it."
    )
    assert found.title == "Border strikes draw condemnation"


def test_three_columns_and_a_headline_in_their_midst():
    page = [(60 + 170 * at, 700 - 13 * row, 11, f"{letter}{row} words are here")
            for at, letter in enumerate("abc") for row in range(4)]  # fmt: skip
    page.append((60, 640, 20, "A headline over all of the three columns here"))
    page += [(60 + 170 * at, 610 - 13 * row, 11, f"{letter}{row} words are here")
             for at, letter in enumerate("def") for row in range(4)]  # fmt: skip
    words = article(pdf([page])).text.split()
    starts = [each for each in words if each[0] in "abcdef" and each[1:].isdigit()]
    assert starts == [f"{letter}{row}" for letter in "abcdef" for row in range(4)]
    assert words.index("A") > words.index("c3")


def test_words_that_lines_part_are_joined_and_compounds_are_not():
    lines = ("The govern-", "ment of a well-", "known Anglo-", "Saxon state said in 1990-",
             "2000 that a well-known rule", "was right.")  # fmt: skip
    assert article(pdf([column(72, 700, *lines)])).text == (
        "The government of a well-known Anglo-Saxon state said in 1990-2000 that a well-known rule "
        "was right."
    )


def test_paragraphs_are_parted():
    page = column(72, 700, "The first paragraph has", "two lines of words.")
    page += column(72, 655, "The second one stands", "further below.")
    page += [(92, 629, 11, "A third one is"), (72, 616, 11, "set in at its start.")]
    assert article(pdf([page])).text.split("\n\n") == [
        "The first paragraph has two lines of words.",
        "The second one stands further below.",
        "A third one is set in at its start.",
    ]


def test_running_heads_and_page_numbers_are_left_out_and_the_text_goes_on():
    pages = []
    for number, words in enumerate(("ends in the midst of a", "sentence that is not yet", "over.")):
        pages.append([
            (72, 800, 9, f"Daily News, 18 January, page {number + 3}"),
            *column(72, 760, f"{('Here', 'There', 'Nowhere')[number]} it begins, and", words),
            (290, 30, 9, f"- {number + 3} -"),
        ])  # fmt: skip
    text = article(pdf(pages)).text
    assert "Daily News" not in text
    assert "- 4 -" not in text
    assert [each in text for each in ("Here it", "There it", "Nowhere it")] == [True] * 3


def test_what_stands_on_one_page_alone_stays_even_if_it_is_a_number():
    text = article(pdf([[(72, 800, 11, "1984"), *column(72, 760, "a novel.")]])).text
    assert text.split() == ["1984", "a", "novel."]


def test_pictures_locked_and_damaged_files_are_said_to_be_so():
    assert "OCR" in problem(pdf([b"0 0 m 100 100 l S"]))
    locked = "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (" + "o" * 32 + ") /U ("
    locked += "u" * 32 + ") >> /ID [(a) (a)]"
    assert "password" in problem(pdf([column(72, 700, "Secret.")], trailer=locked))
    assert "damaged" in problem(b"%PDF-1.7\n%\xe2\xe3")
    assert "damaged" in problem(b"%PDF-1.4\n" + random.Random(5).randbytes(5000))


def test_letters_that_nobody_knows():
    font = b"""<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts
    [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X
    /CIDSystemInfo << /Registry (x) /Ordering (y) /Supplement 0 >> /DW 500 >>] >>"""
    page = b"BT /F1 11 Tf 1 0 0 1 72 700 Tm <000100020003000400050006> Tj ET"
    assert "OCR" in problem(pdf([page], fonts=font))


def test_a_file_that_never_ends_is_stopped(monkeypatch):
    font = b"""<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts
    [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /W [0 99999999999 5]
    /CIDSystemInfo << /Registry (x) /Ordering (y) /Supplement 0 >> >>] >>"""
    monkeypatch.setattr(pdf_format, "LIMIT", 4.0)
    why = problem(pdf([column(72, 700, "Text.")], fonts=font))
    assert any(words in why for words in ("too long", "too large", "memory"))


def test_a_file_that_grows_without_end_is_stopped(monkeypatch):
    monkeypatch.setattr(pdf_format, "LIMIT", 4.0)
    why = problem(pdf([b"BT /F1 11 Tf 1 0 0 1 72 700 Tm (a) Tj ET" + b"q " * (32 << 20)]))
    assert any(words in why for words in ("too long", "too large", "memory"))


@pytest.mark.parametrize("cut", [20, 200, 400, 700])
def test_cut_files_are_a_problem_or_an_article(cut):
    articles, problems = read(pdf([column(72, 700, "Some text.")])[:cut])
    assert articles or problems


boxes = st.builds(
    lambda x, y, width, size, words: Line(x, y, x + width, y + size, size, words),
    *(st.floats(0, 600), st.floats(0, 800), st.floats(1, 300), st.floats(1, 40)),
    st.text("ab-\u00ad1 ", min_size=1, max_size=6),
)


@given(st.lists(boxes, max_size=30))
def test_no_line_is_lost_whatever_the_order(lines):
    assert sorted(map(id, reading_order(lines))) == sorted(map(id, lines))


@settings(max_examples=50)
@given(st.lists(st.lists(boxes, max_size=8), max_size=6))
def test_any_pages_make_a_text(pages):
    assert isinstance(text_of(pages).text, str)
