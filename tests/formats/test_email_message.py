"""Mails as articles."""

from email.message import EmailMessage
from email.policy import SMTP

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.documents import Article, Problem
from annotator.formats import registry
from annotator.formats.format import ReadOptions
from annotator.formats.source import Source

PAGE = "<html><head><title>t</title></head><body><article><p>{}</p></article></body></html>"


def mail(body="Strikes hit Sarrin.\n", subject="Größe 😀", **headers):
    message = EmailMessage()
    message["From"] = "Ana Lima <ana@wire.example>"
    message["To"] = "desk@example.org"
    message["Subject"] = subject
    message["Date"] = "Thu, 18 Jan 2024 23:30:00 -0500"
    message["MIME-Version"] = "1.0"
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    if body is not None:
        message.set_content(body)
    return message


def read(data, name="a.eml", **options):
    data = data.as_bytes(policy=SMTP) if isinstance(data, EmailMessage) else data
    found = list(registry.read(Source.of_bytes(name, data), options=ReadOptions(**options)))
    articles = [each for each in found if isinstance(each, Article)]
    return articles, [each.why for each in found if isinstance(each, Problem)]


def test_a_plain_mail_with_its_facts():
    (found,), problems = read(mail())
    assert problems == []
    assert found.text == "Strikes hit Sarrin.\r\n"
    assert (found.title, found.date, found.source) == ("Größe 😀", "2024-01-18", "wire.example")
    assert (found.meta, len(found.original_sha256)) == ({"author": "Ana Lima"}, 64)


def test_a_mail_is_known_by_its_content_and_a_letter_in_a_text_file_is_none():
    (found,), _ = read(mail(), name="wire.txt")
    assert found.text == "Strikes hit Sarrin.\r\n"
    letter = b"From: Reuters\nDate: today\n\nThe text."
    assert read(letter, name="letter.txt")[0][0].text == letter.decode()


def test_the_plain_part_goes_before_the_page_and_attachments_are_listed():
    message = mail("The plain words.\n")
    message.add_alternative(PAGE.format("The page's words."), subtype="html")
    message.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="map.pdf")
    message.add_attachment("notes", filename="notes.txt")
    (found,), problems = read(message)
    assert found.text == "The plain words.\r\n"
    assert problems == ["2 attachments left out: map.pdf, notes.txt."]


def test_a_page_alone_is_read_as_pages_are():
    message = mail(None)
    sentence = "The strikes hit Größe, which is a town that many people live in today. " * 5
    message.set_content(PAGE.format(sentence), subtype="html", charset="iso-8859-1")
    (found,), problems = read(message)
    assert problems == []
    assert found.text.startswith("The strikes hit Größe")
    assert (found.title, found.date) == ("Größe 😀", "2024-01-18")


@pytest.mark.parametrize("charset", ["utf-8", "koi8-r", "utf-16", "klingon"])
def test_the_declared_encoding_is_used_and_one_that_is_wrong_is_not_believed(charset):
    body = "Тегеран и Москва обсудили ситуацию на границе, сообщил министр.".encode(
        "utf-8" if charset == "klingon" else charset
    )
    head = f"From: a@b.c\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset={charset}\r\n"
    head += "Content-Transfer-Encoding: 8bit\r\n\r\n"
    if charset != "utf-16":  # has line breaks within its signs
        (found,), _ = read(head.encode() + body)
        assert found.text.startswith("Тегеран и Москва")
    (again,), _ = read(head.encode().replace(b"8bit", b"7bit") + b"Tehran", encoding="cp1252")
    assert (again.text, again.encoding) == ("Tehran", "cp1252")


def test_a_mail_without_a_text():
    message = mail(None)
    message.set_content(b"\0\1", maintype="image", subtype="png", filename="a.png")
    articles, problems = read(message)
    assert articles == []
    assert any("has no text" in each for each in problems)


def test_forwarded_mails_are_named_and_not_mixed_in():
    message = mail("See below.\n")
    message.add_attachment(mail("Old words.", subject="Old news"))
    (found,), problems = read(message)
    assert found.text == "See below.\r\n"
    assert problems == ["1 attachment left out: Old news."]


def test_parts_inside_parts_inside_parts():
    data = b"From: a@b.c\r\nMIME-Version: 1.0\r\n"
    for number in range(2000):
        data += f'Content-Type: multipart/mixed; boundary="{number}"\r\n\r\n--{number}\r\n'.encode()
    articles, (why,) = read(data + b"\r\nwords\r\n" * 2000)
    assert articles == []
    assert "too many parts" in why


@pytest.mark.parametrize(
    "subject", [b"=?utf-\xff?q?a?=", b"=?\xc3\xa9?b?YQ==?=", b"\xff", b"=?x?q?a?="]
)
def test_subjects_in_no_encoding_are_kept_as_they_stand(subject):
    data = b"From: a@b.c\r\nMIME-Version: 1.0\r\nSubject: " + subject + b"\r\n\r\nWords."
    (found,), _ = read(data)
    assert found.text == "Words."
    assert found.title


LINES = [
    "From: a@b.c", "MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=x", "--x", "", "",
    "Content-Type: text/html; charset=\"", "Content-Type: message/rfc822", "--x--", "words",
    "Content-Transfer-Encoding: base64", "Subject: =?utf-8?q?=ff?= =?x?b?a?=", "=?=?=", "\u00ff",
    "Date: 99 Xyz 99999 99:99", "Content-Disposition: attachment; filename*0*=%",
]  # fmt: skip


@given(st.lists(st.sampled_from(LINES), max_size=25), st.binary(max_size=20))
def test_any_lines_are_a_problem_or_an_article(lines, junk):
    articles, problems = read("\r\n".join(lines).encode("latin-1") + junk)
    assert articles or problems
