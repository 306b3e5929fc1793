"""Mails (.eml): the message's words, its subject, date and sender. Nothing is fetched."""

from __future__ import annotations

import contextlib
import hashlib
import re
from dataclasses import replace
from email import message_from_bytes, policy
from email.errors import MessageError
from email.header import decode_header, make_header
from email.utils import parseaddr, parsedate_to_datetime
from typing import TYPE_CHECKING, Any

from annotator.core.documents import Article, Problem
from annotator.core.translation import tr
from annotator.core.wording import count
from annotator.formats import html
from annotator.formats.decoding import Decoded, DecodingError, decode
from annotator.formats.format import DEFAULT_READ, Format, ReadOptions
from annotator.formats.plain_text import title_of
from annotator.formats.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import Message

MAX_BYTES = 60_000_000
_MOST_PARTS = 200  # inside one another they would take the parser the square of their lines
_LONGEST_HEADER = 2000
_HEAD = re.compile(rb"\A(?:[!-9;-~]{1,80}:[^\n]*\n(?:[ \t][^\n]*\n)*){2,}\r?\n")
_FROM = re.compile(rb"^from:", re.IGNORECASE | re.MULTILINE)
_MARKS = re.compile(rb"^(?:message-id|mime-version|received|return-path):",
                    re.IGNORECASE | re.MULTILINE)  # fmt: skip
_INNER = re.compile(rb"^content-type:\s*(?:multipart|message)/", re.IGNORECASE | re.MULTILINE)


def recognise(source: Source) -> bool:
    """Whether the file begins with the headers that mails have and other texts don't."""
    found = _HEAD.match(source.head)
    return found is not None and all(each.search(found.group()) for each in (_FROM, _MARKS))


def read(source: Source, options: ReadOptions = DEFAULT_READ) -> Iterator[Article | Problem]:
    """The article of a mail, after what is left out of it, or the problem with it."""
    data = source.data
    if len(data) > MAX_BYTES or len(_INNER.findall(data)) > _MOST_PARTS:
        yield Problem(
            source.name,
            tr("The mail is too large or has too many parts; save its text as a text file."),
        )
        return
    try:
        message = message_from_bytes(data, policy=policy.compat32)
        body, attached = _parts(message)
        found = _article(source, body, options)
        if isinstance(found, Article):
            found = _with_facts(found, message, data)
    except (MessageError, RecursionError, ValueError, LookupError, TypeError, AttributeError):
        yield Problem(source.name, tr("The mail is damaged; save its text as a text file."))
        return
    if attached:
        shown = ", ".join(attached[:5]) + (", …" if len(attached) > 5 else "")
        yield Problem(
            source.name,
            tr(
                "{attachments} left out: {shown}.",
                attachments=count(len(attached), "attachment"),
                shown=shown,
            ),
        )
    yield found


def _parts(message: Message) -> tuple[Message | None, list[str]]:
    """The part that is the text (plain before HTML), and the names of what is attached."""
    plain: Message | None = None
    page: Message | None = None
    attached: list[str] = []
    waiting = [message]
    while waiting:
        part = waiting.pop()
        if part.get_content_maintype() == "message" and part is not message:
            inside: Any = part.get_payload()
            first = inside[0] if part.is_multipart() and inside else part
            attached.append(_header(first, "Subject") or "a forwarded mail")
            continue
        if part.is_multipart():
            inner: Any = part.get_payload()
            waiting += reversed(inner)
            continue
        kind, name = part.get_content_type(), _file_name(part)
        is_attached = part.get_content_disposition() == "attachment" or bool(name)
        if kind == "text/plain" and not is_attached and plain is None:
            plain = part
        elif kind == "text/html" and not is_attached and page is None:
            page = part
        elif part.get_payload():
            attached.append(name or kind)
    return plain if plain is not None and _bytes(plain).strip() else page, attached


def _bytes(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _article(source: Source, body: Message | None, options: ReadOptions) -> Article | Problem:
    nothing = Problem(source.name, tr("The mail has no text; import what is attached to it."))
    if body is None:
        return nothing
    data, charset = _bytes(body), options.encoding or str(body.get_content_charset() or "")
    if body.get_content_type() == "text/html":
        inner = Source.of_bytes(source.name, data)
        found = list(html.read(inner, ReadOptions(charset if _is_known(data, charset) else "")))
        return next((each for each in found if isinstance(each, Article)), found[0])
    if not data.strip():
        return nothing
    try:
        decoded = _decoded(data, charset, options)
    except DecodingError as error:
        return Problem(source.name, str(error))
    title = title_of(decoded.text)
    return Article(source.name, decoded.text, title=title, encoding=decoded.encoding)


def _decoded(data: bytes, charset: str, options: ReadOptions) -> Decoded:
    """The text as declared; where that is not so, as it looks. Raises DecodingError."""
    if options.encoding or not charset or _is_known(data, charset):
        return decode(data, charset)
    return decode(data)


def _is_known(data: bytes, charset: str) -> bool:
    try:
        decode(data, charset)
    except DecodingError:
        return False
    return bool(charset)


def _with_facts(article: Article, message: Message, data: bytes) -> Article:
    name, address = parseaddr(_header(message, "From"))
    sender = {"author": name or address} if name or address else {}
    return replace(
        article,
        title=_header(message, "Subject") or article.title,
        date=_date(_header(message, "Date")) or article.date,
        source=address.rpartition("@")[2] or article.source,
        original_sha256=hashlib.sha256(data).hexdigest(),
        meta=article.meta | sender,
    )


def _header(message: Message, name: str) -> str:
    """A header's words in one line; empty where there is none that can be read."""
    given = str(message.get(name, ""))[:_LONGEST_HEADER]
    with contextlib.suppress(MessageError, LookupError, ValueError):  # else as it stands
        given = str(make_header(decode_header(given)))
    return " ".join(given.split()).encode("utf-8", "replace").decode("utf-8")


def _file_name(part: Message) -> str:
    given = part.get_filename()
    return " ".join(str(given).split())[:100] if given else ""


def _date(given: str) -> str:
    """The day as it was where the mail was sent; empty where the header names none."""
    try:
        return parsedate_to_datetime(given).date().isoformat()
    except (TypeError, ValueError, IndexError, OverflowError):
        return ""


FORMAT = Format("mail", "Mail", (".eml",), recognise=recognise, read=read)
