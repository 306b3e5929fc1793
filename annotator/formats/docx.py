"""Word documents (.docx): paragraphs, tables and text boxes in order, and what is known about them.

Paragraphs are parted by an empty line, cells of a table by a tab. Text that was deleted under
"track changes" is left out, inserted text is kept. Headers and footers are no part of an article.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from annotator.core.documents import Article, Problem
from annotator.core.translation import phrase, tr
from annotator.core.wording import count
from annotator.formats.format import DEFAULT_READ, Format, ReadOptions
from annotator.formats.zip_entries import Archive, ArchiveError, is_archive

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.source import Source

_MOST_BYTES = 512 << 20  # of all parts, unpacked; pictures are among them
_MAIN = "word/document.xml"
_LONGEST_TITLE = 200
_DAMAGED = phrase("The Word document is damaged; open it in Word, save it again and import that.")
_GONE = {"del", "moveFrom", "instrText", "delText", "pPr", "rPr", "tblPr", "trPr", "tcPr", "sectPr"}
_BREAKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": ""}


def recognise(source: Source) -> bool:
    """Whether the file is an archive with the main part of a Word document."""
    if not is_archive(source):
        return False
    try:
        with Archive(source) as archive:
            return _MAIN in archive.names
    except ArchiveError:
        return False


def read(source: Source, options: ReadOptions = DEFAULT_READ) -> Iterator[Article | Problem]:
    """The article of a Word document, after what is left out, or the problem with it."""
    try:
        _check(source)
        found, left = _article(source)
    except ArchiveError as error:
        yield Problem(source.name, str(error))
        return
    except Exception:  # noqa: BLE001 - a parser over untrusted input: any failure means "damaged"
        yield Problem(source.name, tr(_DAMAGED))
        return
    if not any(map(str.isalnum, found.text)):
        yield Problem(
            source.name, tr("The Word document has no text; there is nothing to annotate.")
        )
        return
    if left:
        yield Problem(source.name, tr("{footnotes} left out.", footnotes=count(left, "footnote")))
    yield found


def _check(source: Source) -> None:
    """Raise ArchiveError where it holds too much, or a part that declares entities."""
    with Archive(source) as archive:
        archive.check()
        if _MAIN not in archive.names:
            raise ArchiveError(tr(_DAMAGED))
        size = 0
        for name in archive.names:
            part = archive.source(name)
            if name.endswith((".xml", ".rels")):
                size += len(part.data)
                if b"<!DOCTYPE" in part.data or b"<\0!\0D\0" in part.data:
                    raise ArchiveError(tr(_DAMAGED))
            if size > _MOST_BYTES:
                raise ArchiveError(
                    tr("The Word document is too large; split it into smaller ones.")
                )


def _article(source: Source) -> tuple[Article, int]:
    """The article, and how many footnotes are not in it."""
    from docx import Document

    data = source.data
    with source.open() as file:
        document = Document(file)
    known = _known(document)
    blocks = list(_blocks(document.element.body))
    headings = [text for style, text in blocks if style in _heading_styles(document)]
    title = known.get("title") or next(
        (" ".join(each.split()) for each in headings if len(each) <= _LONGEST_TITLE), ""
    )
    article = Article(
        name=source.name,
        text=_whole("\n\n".join(text for _, text in blocks)),
        title=title,
        date=known.get("date", ""),
        language=known.get("language", ""),
        original_sha256=hashlib.sha256(data).hexdigest(),
        meta={"author": known["author"]} if known.get("author") else {},
    )
    notes = sum(_kind(each) == "footnoteReference" for each in document.element.body.iter())
    return article, notes


def _known(document: Any) -> dict[str, str]:
    """What the document says of itself. Where it says nothing, the library would make it up."""
    relations = document.part.package.rels.values()
    if not any(each.reltype.endswith("/core-properties") for each in relations):
        return {}
    said = document.core_properties
    found = {name: _whole(getattr(said, name)) for name in ("title", "language", "author")}
    return found | {"date": said.created.date().isoformat() if said.created is not None else ""}


def _heading_styles(document: Any) -> set[str]:
    names = ("Title", "Heading 1")
    return {style.style_id for style in document.styles if style.name in names}


def _kind(element: Any) -> str:
    """The tag without its namespace; empty for comments."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _blocks(parent: Any) -> Iterator[tuple[str, str]]:
    """The style and the text of each paragraph and table that has a text, in order."""
    for element in parent:
        kind = _kind(element)
        if kind == "p":
            text = "".join(_words(element)).strip("\n ")
            if text:
                yield _style(element), text
            for box in _boxes(element):
                yield from _blocks(box)
        elif kind == "tbl":
            table = "\n".join(_row(row) for row in element if _kind(row) == "tr")
            if table.strip():
                yield "", table
        elif kind in ("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag"):
            yield from _blocks(element)


def _style(paragraph: Any) -> str:
    found = next((e for e in paragraph.iter() if _kind(e) == "pStyle"), None)
    return "" if found is None else next(iter(found.attrib.values()), "")


def _row(row: Any) -> str:
    cells = [each for each in row.iter() if _kind(each) == "tc" and _row_of(each) is row]
    return "\t".join(" ".join(text for _, text in _blocks(cell)) for cell in cells)


def _row_of(cell: Any) -> Any:
    parent = cell.getparent()
    while _kind(parent) != "tr":
        parent = parent.getparent()
    return parent


def _words(element: Any) -> Iterator[str]:
    """The pieces of a paragraph's own text; its text boxes are no part of it."""
    for child in element:
        kind = _kind(child)
        if kind == "t":
            yield child.text or ""
        elif kind in _BREAKS:
            yield _BREAKS[kind]
        elif kind not in _GONE and kind not in ("txbxContent", "Fallback"):
            yield from _words(child)


def _boxes(element: Any) -> Iterator[Any]:
    """The text boxes in a paragraph; not the copies for old versions of Word."""
    for child in element:
        kind = _kind(child)
        if kind == "txbxContent":
            yield child
        elif kind != "Fallback":
            yield from _boxes(child)


def _whole(text: str | None) -> str:
    return (text or "").encode("utf-8", "replace").decode("utf-8")


FORMAT = Format("docx", "Word document", (".docx",), recognise=recognise, read=read)
