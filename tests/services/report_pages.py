"""A report read as a browser would: its elements, its numbers, and whether it asks for anything."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from itertools import pairwise

_EMPTY = {"meta", "br", "rect", "line", "circle", "polygon", "polyline"}
# every attribute that a report has; none of them runs or loads anything
_HARMLESS = {
    "lang", "charset", "http-equiv", "content", "name", "id", "class", "href", "scope", "value",
    "aria-label", "aria-hidden", "role", "dir", "data-setting", "width", "height", "viewbox", "x",
    "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "rx", "points", "text-anchor",
}  # fmt: skip
_FORBIDDEN = {
    "script",
    "iframe",
    "object",
    "embed",
    "link",
    "img",
    "base",
    "form",
    "input",
    "video",
}


@dataclass
class Element:
    """An element with its attributes, what it is in, and the text inside."""

    name: str
    attributes: dict[str, str]
    parent: Element | None
    text: str = ""
    children: list[Element] = field(default_factory=list)

    def all(self, name: str, **attributes: str) -> list[Element]:
        """Every element of this name inside, in order, with these attributes (class_ for class)."""
        wanted = {key.rstrip("_"): value for key, value in attributes.items()}
        found = []
        for child in self.children:
            if child.name == name and wanted.items() <= child.attributes.items():
                found.append(child)
            found += child.all(name, **attributes)
        return found

    @property
    def words(self) -> str:
        """The text as it is read, spaces run together."""
        return " ".join(self.text.split())

    @property
    def numbers(self) -> list[float]:
        """Every exact number inside, in order."""
        return [float(each.attributes["value"]) for each in self.all("data")]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = self.current = Element("page", {}, None)

    def handle_starttag(self, tag, attrs):
        attributes = {name: value or "" for name, value in attrs}
        assert len(attributes) == len(attrs), f"an attribute twice: {attrs}"
        element = Element(tag, attributes, self.current)
        self.current.children.append(element)
        if tag not in _EMPTY:
            self.current = element

    def handle_startendtag(self, tag, attrs):
        assert tag in _EMPTY
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag):
        assert self.current.name == tag, f"</{tag}> closes <{self.current.name}>"
        assert self.current.parent is not None
        self.current = self.current.parent

    def handle_data(self, data):
        element: Element | None = self.current
        while element is not None:
            element.text += data
            element = element.parent


def read_page(html: str) -> Element:
    """The page, after it was found to be well formed, closed in itself and usable by everybody."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    page = reader.root
    assert reader.current is page, f"<{reader.current.name}> is never closed"
    _check_closed_in_itself(page, html)
    _check_access(page)
    return page


def _everything(element: Element) -> list[Element]:
    return [element, *(each for child in element.children for each in _everything(child))]


def _check_closed_in_itself(page: Element, html: str) -> None:
    for each in _everything(page):
        assert each.name not in _FORBIDDEN, each
        assert set(each.attributes) <= _HARMLESS, each.attributes
        assert each.attributes.get("href", "#").startswith("#")
    (style,) = page.all("style")
    assert "url(" not in style.text
    assert "@import" not in style.text
    digest = base64.b64encode(hashlib.sha256(style.text.encode()).digest()).decode()
    (policy,) = page.all("meta", **{"http-equiv": "Content-Security-Policy"})
    assert policy.attributes["content"] == (
        f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    )
    assert html.index("Content-Security-Policy") < html.index("<style")
    assert not re.search("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff]", html)


def _check_access(page: Element) -> None:
    ids = [each.attributes["id"] for each in _everything(page) if "id" in each.attributes]
    assert len(ids) == len(set(ids))
    for link in page.all("a"):
        assert link.attributes["href"].removeprefix("#") in ids
        assert link.words
    for table in page.all("table"):
        assert table.all("caption")[0].words
        assert table.all("thead")
        assert all(each.attributes.get("scope") in ("row", "col") for each in table.all("th"))
        widths = {len(row.all("th") + row.all("td")) for row in table.all("tr")}
        assert len(widths) == 1, (table.all("caption")[0].words, widths)
    for drawing in page.all("svg"):
        assert drawing.attributes["role"] == "img"
        assert drawing.attributes["aria-label"]
    levels = [int(each.name[1]) for each in _everything(page) if re.fullmatch("h[1-6]", each.name)]
    assert levels[:1] == [1]
    assert all(after - before <= 1 for before, after in pairwise(levels)), levels
