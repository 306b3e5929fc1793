"""Plain text and web pages, and which reader gets a file."""

import codecs
import hashlib
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.documents import AnnotatedDocument, Article, Problem
from annotator.core.errors import UserError
from annotator.formats import html, plain_text, registry
from annotator.formats.decoding import DecodingError, decode
from annotator.formats.format import ReadOptions
from annotator.formats.source import Source

NEWS = {
    "ar": "قالت وزارة الخارجية يوم الأربعاء إن الوزير اجتمع مع السفير لبحث الوضع على الحدود.",
    "zh": "外交部长星期三在北京会见了大使，双方讨论了边境局势。",
    "ja": "外務大臣は水曜日に東京で大使と会談し、国境の状況について話し合った。",
    "ko": "외교부 장관은 수요일 서울에서 대사를 만나 국경 상황을 논의했다.",
    "ru": "Министр иностранных дел встретился в среду с послом, они обсудили ситуацию на границе.",
    "el": "Ο υπουργός Εξωτερικών συναντήθηκε την Τετάρτη με τον πρέσβη στην Αθήνα.",
    "he": "שר החוץ נפגש ביום רביעי עם השגריר בירושלים כדי לדון במצב בגבול.",
    "th": "รัฐมนตรีว่าการกระทรวงการต่างประเทศพบกับเอกอัครราชทูตในวันพุธที่กรุงเทพ",
    "cs": "Příliš žluťoučký kůň úpěl ďábelské ódy. Ministr zahraničních věcí se sešel v Praze.",
    "pl": "Minister spraw zagranicznych spotkał się w środę z ambasadorem. Rozmawiali o sytuacji "
    "na granicy i możliwości dalszej współpracy, także wojskowej, między państwami.",
    "hu": "A külügyminiszter szerdán találkozott a nagykövettel Budapesten, ahol a határ menti "
    "helyzetről tárgyaltak, és további együttműködésről is szó volt a két ország között.",
    "fr": "Le président de la République a annoncé que l’armée quitterait la région avant l’été.",
    "de": "Die Außenminister trafen sich in München, um über die Krise zu sprechen. Größere "
    "Fortschritte gab es nicht.",
    "es": "El ministro dijo el miércoles que «la situación» en la región no cambió… ¿Qué pasó?",
    "pt": "As negociações com a União não avançaram, disse o ministro em São Paulo às três.",
    "da": "Udenrigsministeren mødte ambassadøren i København på onsdag, og de så på grænsen.",
}


def read(data, name="a.txt", **options):
    return list(registry.read(Source.of_bytes(name, data), options=ReadOptions(**options)))


def article(data, name="a.txt", **options):
    (found,) = read(data, name, **options)
    assert isinstance(found, Article), found
    return found


def problem(data, name="a.txt", **options):
    (found,) = read(data, name, **options)
    assert isinstance(found, Problem), found
    assert found.where
    assert found.why.endswith(".")
    return found.why


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (NEWS["fr"], "cp1252"),
        (NEWS["de"], "cp1252"),
        (NEWS["de"], "latin-1"),
        (NEWS["es"], "cp1252"),
        (NEWS["pt"], "latin-1"),
        (NEWS["da"], "cp1252"),
        ("He said it’s “fine” – really.", "cp1252"),
        ("L’été à Paris", "cp1252"),
        ("Café", "cp1252"),
        ("It’s", "cp1252"),
        ("Prices rose to €5\u00a0million", "cp1252"),
        ("Talks went on for a third day in the capital, officials said on Thursday night. " * 3
         + "Søren met François and Jörg there.", "cp1252"),
        (NEWS["ar"], "cp1256"),
        (NEWS["zh"], "gb18030"),
        (NEWS["zh"], "gbk"),
        (NEWS["zh"] * 4000, "gb18030"),
        (NEWS["ja"], "shift_jis"),
        (NEWS["ja"], "euc_jp"),
        (NEWS["ko"], "euc_kr"),
        (NEWS["ru"], "cp1251"),
        (NEWS["ru"], "koi8_r"),
        (NEWS["el"], "cp1253"),
        (NEWS["he"], "cp1255"),
        (NEWS["th"], "cp874"),
        (NEWS["cs"], "cp1250"),
        (NEWS["pl"], "cp1250"),
        (NEWS["pl"], "iso8859_2"),
        (NEWS["hu"], "cp1250"),
        ("Hello there, world", "utf-16-le"),
        ("Hello there, world", "utf-16-be"),
    ],
)  # fmt: skip
def test_encodings_are_found_and_can_be_read_again_with_the_name_recorded(text, encoding):
    found = article(text.encode(encoding))
    assert found.text == text
    assert article(text.encode(encoding), encoding=found.encoding).text == text


@pytest.mark.parametrize(
    ("encoding", "recorded"),
    [("utf-8", "utf-8"), ("utf-8-sig", "utf-8-sig"), ("utf-16", "utf-16-le"),
     ("utf-32", "utf-32-le")],
)  # fmt: skip
def test_the_text_is_what_was_decoded(encoding, recorded):
    text = "\u200bA\r\nb\rc\nd\u2028e\u00a0\ufeff👩\u200d🚀 e\u0301\u2029\v\f 𝔘\r\n"
    found = article(text.encode(encoding))
    assert (found.text, found.encoding) == (text, recorded)


def test_marks_of_every_kind_belong_to_the_encoding_once():
    for mark, encoding in (
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
        (codecs.BOM_UTF8, "utf-8"),
    ):
        data = mark + "\ufeffא😀".encode(encoding)
        assert article(data).text == "\ufeffא😀"
        assert article(data, encoding=encoding).text == "\ufeffא😀"


def test_a_guess_can_be_overruled():
    data = NEWS["ru"].encode("cp1251")
    assert article(data, encoding="windows-1251").text == NEWS["ru"]
    assert article(data, encoding="koi8-r").text != NEWS["ru"]
    assert article(data, encoding="koi8-r").encoding == "koi8-r"


@pytest.mark.parametrize(
    "encoding",
    ["klingon", "base64", "rot13", "unicode_escape", "idna", "\0", "utf-16", "undefined"],
)
def test_an_encoding_that_does_not_work_is_a_problem(encoding):
    assert (
        encoding.replace("\0", "") in problem(b"caf\xe9 12", encoding=encoding) or encoding == "\0"
    )


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b" \r\n\t", "empty"),
        (codecs.BOM_UTF8, "empty"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "PNG"),
        (b"PK\x03\x04\x14\0", "ZIP"),
        (b"%PDF-1.7\n%\xe2\xe3", "PDF"),
        (b"{\\rtf1\\ansi Hello}", "RTF"),
        (b"abc\0def", "no text"),
        (b"\xff\xfe\0\xd8", "damaged"),
        (b"\xef\xbb\xbfabc\xff", "byte 6"),
        (bytes(range(256)) * 4, "no text"),
        ("naïve café à la façon".encode() + b"\n caf\xe9", "line 2"),
    ],
)
def test_what_is_no_text_is_a_problem_that_says_so(data, words):
    assert words in problem(data)


@pytest.mark.parametrize(
    "data",
    [
        "Café talks in Orléans".encode() + b" \xe9 and \xe8.",
        "He said it’s over.".encode() + b"\x92 \x93",
        "Élysée and Müller met.".encode().replace("ü".encode(), b"\xfc"),
        "Москва и Киев.".encode() + b"\xd0",
        "São Paulo".encode() + b"\xe3",
    ],
)
def test_utf8_with_a_few_bad_bytes_is_never_taken_for_something_else(data):
    assert "is UTF-8 but for" in problem(data)


def test_half_characters_never_come_in():
    for encoding in ("utf-16-le", "utf-7", "utf-32-le", "utf-8"):
        problem(b"\x00\xd8", encoding=encoding)
    with pytest.raises(DecodingError):
        decode(b"+2AA-", "utf-7")


def test_one_megabyte_is_read_as_it_is():
    text = (NEWS["ar"] + "\r\n" + NEWS["zh"]) * 7000
    assert article(text.encode()).text == text
    text = ("The minister’s visit to Paris ended. " + NEWS["fr"] + "\r\n") * 9000
    assert article(text.encode("cp1252")).text == text


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Border strikes draw condemnation\n\nText.", "Border strikes draw condemnation"),
        ("\r\n Border strikes \r\n\r\nText.", "Border strikes"),
        ("Is it over?\n \nText.", "Is it over?"),
        ("# Border strikes\nText.", "Border strikes"),
        ("# Border strikes #\n\nText.", "Border strikes"),
        ("Border strikes\nText.", ""),
        ("It rained.\n\nText.", ""),
        ("Title\n\n", ""),
        ("Title", ""),
        ("x" * 200 + "\n\nText", ""),
        ("## Section\n\nText", "## Section"),
    ],
)
def test_titles(text, title):
    found = article(text.encode(), "a.md")
    assert (found.title, found.text) == (title, text)


PAGE = """<!DOCTYPE html><html lang="en"><head><meta charset="{charset}">
<title>Border strikes | The Wire</title><meta property="og:title" content="Border strikes">
<meta property="og:site_name" content="The Wire"><meta name="author" content="Ana Lima">
<meta property="og:url" content="https://example.org/border">
<meta property="article:published_time" content="2024-01-18T06:00:00Z">
<script>document.write("SCRIPTED")</script></head><body><nav><a href="/">Home</a> Menu</nav>
<article><h1>Border strikes</h1><p>{first}</p><p>The minister’s spokeswoman said on Thursday that
the strikes had hit several places near the border and that talks would go on.</p></article>
<footer>Copyright 2024 Cookies Privacy</footer></body></html>"""
FIRST = "Pakistan launched missile strikes inside Iran on Thursday, a day after Iranian forces."


def test_a_page_gives_its_article_alone():
    data = PAGE.format(charset="utf-8", first=FIRST).encode()
    found = article(data, "page.html")
    assert FIRST in found.text
    for noise in ("SCRIPTED", "Menu", "Cookies"):
        assert noise not in found.text
    assert (found.title, found.date, found.source) == ("Border strikes", "2024-01-18", "The Wire")
    assert found.url == "https://example.org/border"
    assert found.meta == {"author": "Ana Lima"}
    assert found.original_sha256 == hashlib.sha256(data).hexdigest()
    assert (found.encoding, found.name) == ("utf-8", "page.html")


@pytest.mark.parametrize(
    ("encoding", "charset"),
    [("cp1252", "iso-8859-1"), ("cp1252", "windows-1252"), ("utf-8", "iso-8859-1x"),
     ("utf-16", "utf-8"), ("utf-8", "utf-16"), ("utf-8-sig", "latin1")],
)  # fmt: skip
def test_pages_in_other_encodings(encoding, charset):
    data = PAGE.format(charset=charset, first=FIRST).encode(encoding)
    assert "The minister’s" in article(data, "page.html").text


def test_a_page_in_another_script():
    long = NEWS["ru"] * 5
    data = PAGE.format(charset="windows-1251", first=long).encode("cp1251")
    assert NEWS["ru"] in article(data, "page.htm").text


@pytest.mark.parametrize(
    "page",
    [
        "<html></html>",
        "<html><body><script>alert(1)</script></body></html>",
        "<html><body>" + "<div>" * 50_000 + "x" + "</div>" * 50_000,
        "<html><body><p " + " ".join(f"a{n}='x'" for n in range(100_000)) + ">x",
        "<html>" + "<" * 100_000,
        "<html><!--" * 20_000,
        "<html><body>" + "<table><tr><td>" * 5_000,
        "<html>" + " " * html.MAX_BYTES,
        "<html><body>&#xD800;&#0;&#55357;",
        "plain words only",
    ],
)
@pytest.mark.timeout(60)
def test_pages_with_nothing_to_read_are_problems_soon(page):
    problem(page.encode(), "page.html")


@settings(max_examples=40)
@given(st.lists(st.sampled_from(["<p>", "</p>", "<html>", "<table>", "<td", " a=", '"', "&#xD801;",
       "<![CDATA[", "<?x", "<body>", "<article>", "\0", "\ufffe", "text and more text. ", "<svg>",
       "😀", "<title>", "<base href=//x>", "<script>", "</"]), max_size=60))  # fmt: skip
def test_any_page_gives_an_article_or_a_problem(parts):
    for found in read("".join(parts).encode(), "page.html"):
        assert isinstance(found, Article | Problem)
        if isinstance(found, Article):
            found.text.encode()


@pytest.mark.parametrize(
    ("name", "data", "wanted"),
    [
        ("a.txt", b"<!doctype html><html>", "html"),
        ("a", b"\xef\xbb\xbf\n<!-- x --><HTML>", "html"),
        ("a.txt", b'{"text": "Hello"}\n{"text": "there"}', "json"),
        ("a.json", b'[{"text": "Hello"}]', "json"),
        ("a.jsonl", b"rubbish", "json"),
        ("a.csv", b"text\nHello", "csv"),
        ("A.TSV", b"text\nHello", "tsv"),
        ("a.md", b"[1] note", "text"),
        ("a.txt", b"{curly} words", "text"),
        ("README", b"Hello", "text"),
        ("a.html", b"Hello", "html"),
    ],
)
def test_content_decides_before_the_ending(name, data, wanted):
    found = registry.detect(Source.of_bytes(name, data), registry.FORMATS)
    assert found.name == wanted


def test_unknown_files_are_problems_that_say_what_can_be_read():
    assert ".csv" in problem(b"Hello", "a.xyz")
    assert "PDF" in problem(b"%PDF-1.4", "a.pdf")
    assert "is no text" in problem(b"\0\1\2", "noending")
    for name in ("noending", "standard input", "a.xyz"):
        assert "is empty" in problem(b" \n", name)


@settings(max_examples=200)
@given(
    st.binary() | st.text().map(lambda text: text.encode("utf-8", "surrogatepass")),
    st.sampled_from(["", ".txt", ".html", ".json", ".jsonl", ".csv", ".tsv", ".pdf"]),
    st.sampled_from(["", "", "utf-8", "utf-16", "cp1252", "gb18030", "shift_jis", "utf-7", "hz"]),
)
def test_any_bytes_give_articles_or_problems(data, ending, encoding):
    for found in read(data, f"a{ending}", encoding=encoding):
        assert isinstance(found, Article | Problem)
        if isinstance(found, Article):
            found.text.encode()


def test_noise_never_becomes_an_article():
    noise = random.Random(1)
    for size in (64, 1000, 100_000):
        problem(noise.randbytes(size))


def test_files_on_the_disk(tmp_path):
    path = tmp_path / "border.txt"
    path.write_bytes("a\r\né".encode())
    (found,) = registry.read_articles(path)
    assert (found.name, found.text) == ("border.txt", "a\r\né")
    for bad in (tmp_path, tmp_path / "missing.txt"):
        (found,) = registry.read_articles(bad)
        assert isinstance(found, Problem)
        assert str(bad) in found.where


def test_a_disk_that_fails_is_a_problem():
    def broken():
        raise OSError(5, "Input/output error")

    (found,) = registry.read(Source("a.txt", broken))
    assert "Input/output error" in found.why


def test_names_of_formats():
    assert registry.format_named("text") is plain_text.FORMAT
    assert {"native", "prodigy", "brat"} <= {each.name for each in registry.writable()}
    assert {each.name for each in registry.readable()} >= {
        "native", "json", "html", "csv", "tsv", "text"
    }  # fmt: skip
    with pytest.raises(UserError, match="native"):
        registry.format_named("word")
    with pytest.raises(UserError, match="only be written"):
        registry.read(Source.of_bytes("a", b"x"), format_name="mentions")
    (found,) = registry.read(Source.of_bytes("a.html", b"<html>x"), format_name="text")
    assert found.text == "<html>x"


def test_real_articles(shared_data):
    for path in sorted((shared_data / "articles").iterdir()):
        (found,) = registry.read_articles(path)
        assert found.text.encode() == path.read_bytes()


def test_real_prodigy_files_are_read_as_articles(shared_data):
    folder = shared_data / "raw/formats/prodigy"
    for path in sorted(folder.rglob("*.jsonl")):
        found = list(registry.read_articles(path))
        assert found
        problems = [each.why for each in found if isinstance(each, Problem)]
        assert all("empty here" in why for why in problems), path
        assert len(problems) <= 1


def test_annotated_documents_can_be_taken_as_articles(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"format": "annotator/1", "text": "Hello", "title": "T", "name": "n"}\n')
    assert isinstance(next(registry.read_file(path)), AnnotatedDocument)
    (found,) = registry.read_articles(path)
    assert (found.text, found.title, found.name) == ("Hello", "T", "n")
