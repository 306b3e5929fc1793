"""JSON, JSON Lines, CSV and TSV with one article a record."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.documents import Article, Problem
from annotator.formats import registry
from annotator.formats.format import ReadOptions
from annotator.formats.source import Source
from tests.formats.strategies import json_values


def read(data, name, **options):
    data = data.encode() if isinstance(data, str) else data
    found = list(registry.read(Source.of_bytes(name, data), options=ReadOptions(**options)))
    return (
        [each for each in found if isinstance(each, Article)],
        [each for each in found if isinstance(each, Problem)],
    )


def test_columns_are_recognised_and_the_rest_goes_into_meta():
    record = {
        "id": 7, "Headline": "T", "Published At": "2024-01-18", "publisher": "Wire", "link": "u",
        "lang": "en", "Body": "Text\r\nhere ", "views": 3, "tags": ["a"], "gone": None,
    }  # fmt: skip
    (found,), problems = read(json.dumps(record), "a.jsonl")
    assert problems == []
    assert found == Article(
        name="7", text="Text\r\nhere ", title="T", date="2024-01-18", source="Wire", url="u",
        language="en", encoding="utf-8",
        meta={"id": 7, "views": 3, "tags": ["a"], "gone": None},
    )  # fmt: skip


def test_the_text_column_can_be_chosen():
    data = '{"abstract": "short", "text": "long"}'
    assert read(data, "a.json", text_column="abstract")[0][0].text == "short"
    assert read(data, "a.json", text_column="Abstract")[0][0].text == "short"
    assert "“abstract”" in read(data, "a.json", text_column="nothing")[1][0].why
    assert "text column" in read('{"words": "x"}', "a.json")[1][0].why


def test_lists_and_wrapped_lists_and_single_records():
    one, two = {"text": "one"}, {"content": "two", "source": {"id": None, "name": "Wire"}}
    for whole in ([one, two], {"status": "ok", "articles": [one, two]}):
        (first, second), problems = read(json.dumps(whole, indent=1), "feed.json")
        assert problems == []
        assert (first.name, first.text) == ("feed.json:1", "one")
        assert (second.name, second.source) == ("feed.json:2", "Wire")
    assert read(json.dumps(one, indent=1), "feed.json")[0][0].name == "feed"
    assert read(json.dumps(one), "feed.json")[0][0].text == "one"
    assert "no records" in read("[]", "feed.json")[1][0].why


def test_a_list_in_an_object_on_one_line_as_web_services_send_it():
    news = {"status": "ok", "articles": [{"title": "A", "content": "First."}, {"content": "Two."}]}
    found, problems = read(json.dumps(news), "a.json")
    assert problems == []
    assert [each.text for each in found] == ["First.", "Two."]
    ((alone,), problems) = read(json.dumps(news["articles"][0]), "a.json")
    assert problems == []
    assert (alone.text, alone.title) == ("First.", "A")


def test_the_line_that_names_the_separator_to_a_spreadsheet_is_no_header():
    for mark in ("", "\ufeff"):
        found, problems = read(
            mark + "sep=;\r\ntext;date\r\nSome words;2024\r\nMore;2025\r\n", "a.csv"
        )
        assert problems == []
        assert [(each.name, each.text) for each in found] == [
            ("a.csv:3", "Some words"), ("a.csv:4", "More"),
        ]  # fmt: skip


def test_a_bad_line_is_one_problem_and_the_rest_goes_on():
    lines = [
        b'\xef\xbb\xbf{"text": "first"}',
        b"{broken",
        b"",
        b'{"text": "\\ud83d"}',
        b'{"text": "a\\ud83d\\ude00", "when": NaN}',
        b'{"text": 5}',
        b'{"text": " "}',
        b'"text"',
        b'{"text": "x", "n": 1e999}',
        b'{"text": "x", "n": ' + b"9" * 30 + b"}",
        b'{"text": "x", "n": ' + b"9" * 9000 + b"}",
        b'{"text": ' + b"[" * 100_000,
        b'{"text": "x", "n": ' + b"[" * 150 + b"]" * 150 + b"}",
        b'{"text": "caf\xe9"}',
        b'{"text": "last"}',
    ]
    articles, problems = read(b"\r\n".join(lines), "a.jsonl")
    assert [each.text for each in articles] == ["first", "a😀", "last"]
    assert articles[1].meta == {"when": None}
    assert [each.name for each in articles] == ["a.jsonl:1", "a.jsonl:5", "a.jsonl:15"]
    expected = [2, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14]
    assert [each.where for each in problems] == [f"a.jsonl:{number}" for number in expected]
    assert all(each.why.endswith(".") for each in problems)
    assert "surrogates" in problems[1].why


def test_json_in_other_encodings():
    text = '{"text": "Příliš žluťoučký"}\n{"text": "two"}'
    for encoding in ("utf-8-sig", "utf-16", "utf-32"):
        assert read(text.encode(encoding), "a.jsonl")[0][0].text == "Příliš žluťoučký"
        assert read(text.encode(encoding), "a.json")[0][0].text == "Příliš žluťoučký"
    assert read(text.encode("cp1250"), "a.jsonl", encoding="cp1250")[0][0].text[:2] == "Př"
    articles, problems = read(text, "a.jsonl", encoding="klingon")
    assert not articles
    assert "klingon" in problems[0].why


@settings(max_examples=200)
@given(
    json_values
    | st.dictionaries(st.sampled_from(["text", "title", "id", "source", "articles"]), json_values),
    st.sampled_from(["a.json", "a.jsonl"]),
    st.booleans(),
)
def test_any_json_gives_articles_or_problems(value, name, indented):
    articles, problems = read(json.dumps(value, indent=2 if indented else None), name)
    assert articles or problems
    for each in articles:
        assert each.text.strip()


def test_csv_keeps_line_endings_inside_quotes():
    data = (
        'id,title,text,extra\r\n1,T,"one\r\ntwo\rthree\n""four"", five",x\r\n\r\n2,U,second,y\r\n'
    )
    (first, second), problems = read(data, "a.csv")
    assert problems == []
    assert first.text == 'one\r\ntwo\rthree\n"four", five'
    assert (first.name, first.title, first.meta) == ("1", "T", {"id": "1", "extra": "x"})
    assert second.text == "second"


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_header_tells_the_separator(delimiter):
    data = f"id{delimiter}text{delimiter}note\n1{delimiter}Hello; there{delimiter}n\n"
    data = data.replace("Hello; there", '"Hello; there"')
    assert read(data, "a.csv")[0][0].text == "Hello; there"


def test_bad_rows_are_problems_with_the_line_they_start_in():
    data = 'text,note\n"a\nb",1\nx,y,z\n"q"q,1\n,\n ,1\nlast\n"never closed,1\nrest\n'
    articles, problems = read(data, "a.csv")
    assert [each.text for each in articles] == ["a\nb", "last"]
    assert [each.name for each in articles] == ["a.csv:2", "a.csv:8"]
    assert [each.where for each in problems] == [f"a.csv:{n}" for n in (4, 5, 7, 9)]
    assert "never closed" in problems[-1].why


def test_tsv_without_quoting():
    (first, second), problems = read('text\tn\n"He said\t1\n5" pipe\t2\n', "a.tsv")
    assert problems == []
    assert (first.text, second.text) == ('"He said', '5" pipe')
    assert read('text\tn\n"a\tb\nc"\t1\n', "a.tsv")[0][0].text == "a\tb\nc"


def test_headers_that_are_odd():
    (found,), _ = read("text,,a,a,a\nT,1,2,3,4\n", "a.csv")
    assert found.meta == {"column 2": "1", "a": "2", "a (2)": "3", "a (3)": "4"}
    assert "text column" in read("a,b\n1,2\n", "a.csv")[1][0].why
    assert read("a,b\n1,2\n", "a.csv", text_column="b")[0][0].text == "2"


def test_long_fields_and_other_encodings():
    long = "é " * 200_000 + "x"
    (found,), _ = read(f"text\n{long}\n", "a.csv")
    assert found.text == long
    (found,), _ = read("text;n\nIt’s “fine”;1\n".encode("cp1252"), "a.csv")
    assert (found.text, found.encoding) == ("It’s “fine”", "cp1252")
    (found,), _ = read("\ufefftext\nHello\n".encode("utf-16-le"), "a.csv")
    assert found.text == "Hello"


@settings(max_examples=300)
@given(st.text(st.sampled_from("ab\"',;\t\r\n |é\u2028\x1c")), st.sampled_from(["a.csv", "a.tsv"]))
def test_any_table_gives_articles_or_problems(rest, name):
    articles, problems = read("text,b\tc\n" + rest, name)
    assert all(each.text for each in articles)
    assert all(each.why for each in problems)
