"""Bytes to text, once: by byte order mark, then strict UTF-8, then by what the bytes look like."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from annotator.core.translation import phrase, tr
from annotator.core.wording import count
from annotator.formats.western import is_western

# The UTF-32 mark comes first: the UTF-16 one is its beginning.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNATURES = (
    (b"\x89PNG", phrase("a PNG picture")),
    (b"\xff\xd8\xff", phrase("a JPEG picture")),
    (b"GIF8", phrase("a GIF picture")),
    (b"%PDF-", phrase("a PDF document")),
    (b"PK\x03\x04", phrase("a ZIP archive or an office document")),
    (b"\xd0\xcf\x11\xe0", phrase("an old office document")),
    (b"{\\rtf", phrase("an RTF document")),
    (b"\x1f\x8b", phrase("a gzip archive")),
    (b"7z\xbc\xaf\x27\x1c", phrase("a 7z archive")),
    (b"Rar!", phrase("a RAR archive")),
    (b"SQLite format 3\0", phrase("an SQLite database")),
    (b"\x7fELF", phrase("a program")),
    (b"MZ\x90", phrase("a program")),
)
# Codecs that turn text into other text, or bytes into half characters.
_NO_ENCODINGS = {"unicode-escape", "raw-unicode-escape", "idna", "punycode", "undefined", "utf-7"}
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_UTF8_PIECE = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
# Accents and typographic signs in UTF-8, which as pairs of signs stand in no other encoding's news.
_COMMON_PIECE = re.compile(rb"(?<![\x80-\xff])(?:[\xc3-\xc5][\x80-\xbf]|\xe2\x80[\x80-\xbf])")
# A sign like ± inside a word: the letter of an encoding next to the right one.
_SIGN_IN_WORD = re.compile(
    r"(?<=[^\W\d_])"
    r"[\u0080-\u00ac\u00ae-\u00b6\u00b8-\u00bf\u00d7\u00f7\u02c7-\u02dd\u20ac\u2122\u2500-\u25ff]"
    r"(?=[^\W\d_])"
)
_KANA = re.compile("[\u3041-\u30ff]")
_SAMPLE = 65_536
# What news was really written in; the detector's other hundred only make it guess wildly.
_CANDIDATES = [
    *("cp1256", "cp1251", "koi8_r", "koi8_u", "cp1253", "cp1255", "cp1250", "cp1254", "cp1257"),
    *("cp1258", "cp1252", "cp874", "iso8859_2", "iso8859_5", "iso8859_6", "iso8859_7"),
    *("iso8859_8", "iso8859_9", "iso8859_15", "gb18030", "big5", "cp932", "euc_jp", "cp949"),
    *("mac_roman", "mac_cyrillic", "cp866"),
]


class DecodingError(Exception):
    """The bytes are no text that can be read safely; the message is a sentence for a person."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text exactly as it was decoded, and the name of the encoding that was used."""

    text: str
    encoding: str


def decode(data: bytes, encoding: str = "") -> Decoded:
    """The text of a whole file; only a byte order mark at its start is left out.

    ``encoding`` overrules every guess. Raises DecodingError where the bytes are no text.
    """
    if encoding:
        return _checked(_decode_as(data, encoding))
    kind = signature(data)
    if kind:
        raise DecodingError(
            tr(
                "This is {kind}, not a text; save it as plain text (UTF-8) and import that.",
                kind=tr(kind),
            )
        )
    for mark, name in _MARKS:
        if data.startswith(mark) and (name != "utf-32-le" or _try(data, name) is not None):
            return _checked(_decode_marked(data, name))
    if b"\0" in data:
        return _checked(_unmarked_utf16(data))
    try:
        return _checked(Decoded(data.decode("utf-8"), "utf-8"))
    except UnicodeDecodeError as error:
        _refuse_damaged(data, error)
    return _checked(_guess(data))


def signature(data: bytes) -> str:
    """What a file is that begins as known binary files do, a phrase; empty where it does not."""
    return next((kind for start, kind in _SIGNATURES if data.startswith(start)), "")


def byte_order_mark(data: bytes) -> str:
    """The encoding that a byte order mark at the start names; empty where there is none."""
    return next((name for mark, name in _MARKS if data.startswith(mark)), "")


def _decode_marked(data: bytes, name: str) -> Decoded:
    mark = next(mark for mark, marked in _MARKS if marked == name)
    try:
        return Decoded(data[len(mark) :].decode(name.removesuffix("-sig")), name)
    except UnicodeDecodeError as error:
        raise DecodingError(
            tr(
                "The file says that it is {name} but is damaged at byte {number}; repair it, or "
                "choose its encoding.",
                name=name.removesuffix("-sig").upper(),
                number=error.start + len(mark),
            )
        ) from error


def _decode_as(data: bytes, encoding: str) -> Decoded:
    try:
        codec = codecs.lookup(encoding)
    except (LookupError, ValueError, TypeError) as error:
        raise DecodingError(
            tr(
                "There is no encoding called {encoding!r}; try utf-8, cp1252 or utf-16.",
                encoding=encoding,
            )
        ) from error
    name = codec.name.replace("_", "-")
    if name in _NO_ENCODINGS or not getattr(codec, "_is_text_encoding", True):
        raise DecodingError(
            tr(
                "{encoding!r} is no encoding of texts; try utf-8, cp1252 or utf-16.",
                encoding=encoding,
            )
        )
    for mark, marked in _MARKS:
        if data.startswith(mark) and marked.startswith(name):
            return _decode_marked(data, marked)  # the mark is part of the encoding
    try:
        text = data.decode(codec.name)
    except (UnicodeError, ValueError) as error:
        at = error.start if isinstance(error, UnicodeDecodeError) else None
        raise DecodingError(
            tr("The file can't be read as {name}; choose another encoding.", name=name)
            if at is None
            else tr(
                "The file can't be read as {name} (at byte {number}); choose another encoding.",
                name=name,
                number=at,
            )
        ) from error
    return Decoded(text, name)


def _refuse_damaged(data: bytes, error: UnicodeDecodeError) -> None:
    """Raise DecodingError for a file that is UTF-8 but for a few bytes.

    Any single-byte encoding would read it, and turn all that is right in it into nonsense.
    """
    right = len(_UTF8_PIECE.findall(data))
    common = len(_COMMON_PIECE.findall(data))
    wrong = len(re.findall(rb"[\x80-\xff]", _UTF8_PIECE.sub(b"", data)))
    if (right >= 3 and wrong * 2 <= right) or wrong <= 2 * common:
        line = data.count(b"\n", 0, error.start) + 1
        raise DecodingError(
            tr(
                "The file is UTF-8 but for {damaged}, the first in line {line}; repair it, or "
                "choose its encoding.",
                damaged=count(wrong, "damaged byte"),
                line=line,
            )
        ) from error


def _guess(data: bytes) -> Decoded:
    if is_western(data):
        return Decoded(data.decode("cp1252"), "cp1252")
    japanese = _try(data, "euc_jp")
    if japanese and len(_KANA.findall(japanese)) * 5 > len(japanese):
        return Decoded(japanese, "euc-jp")
    for name in _likely(data):
        text = _try(data, name)
        if text is not None:
            return Decoded(text, name.replace("_", "-"))
    text = _try(data, "cp1252")
    if text is not None:
        return Decoded(text, "cp1252")
    raise DecodingError(
        tr(
            "No encoding was found in which this file is a text; choose its encoding, or save it "
            "as UTF-8."
        )
    )


def _likely(data: bytes) -> list[str]:
    """The names of encodings that fit, likeliest first."""
    import charset_normalizer

    sample = data[:_SAMPLE]
    if len(data) > _SAMPLE:
        sample = sample[: max(sample.rfind(b"\n"), sample.rfind(b" ")) + 1] or sample
    matches = charset_normalizer.from_bytes(sample, cp_isolation=_CANDIDATES)
    ranked = [(len(_SIGN_IN_WORD.findall(str(match))), match.encoding) for match in matches]
    return [name for _, name in sorted(ranked, key=lambda pair: pair[0])]


def _try(data: bytes, name: str) -> str | None:
    try:
        return data.decode(name)
    except UnicodeDecodeError:
        return None


def _unmarked_utf16(data: bytes) -> Decoded:
    for name, zeros, others in (("utf-16-le", 1, 0), ("utf-16-be", 0, 1)):
        empty = data[zeros::2].count(0)
        text = _try(data, name)
        if text and "\0" not in text and empty * 4 > len(text) and not data[others::2].count(0):
            return Decoded(text, name)
    raise _binary()


def _binary() -> DecodingError:
    return DecodingError(
        tr(
            "This is no text (it holds bytes that no text has); save it as plain text (UTF-8) and "
            "import that."
        )
    )


def _checked(decoded: Decoded) -> Decoded:
    """The same, unless it is empty, binary, or holds half characters."""
    text = decoded.text
    if not text.strip():
        raise DecodingError(tr("The file is empty; there is nothing to annotate."))
    controls = len(_CONTROLS.findall(text))
    if "\0" in text or controls > max(1, len(text) // 100):
        raise _binary()
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise DecodingError(
            tr(
                "Read as {encoding} the file holds half characters; choose another encoding.",
                encoding=decoded.encoding,
            )
        ) from error
    return decoded
