"""A web page of marked texts: well-formed, escaped, without scripts, every mark with its label."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given

from annotator.core.model import (
    Argument,
    Decision,
    DocumentLabel,
    Event,
    Link,
    Mention,
    Note,
    Origin,
    Property,
    Verdict,
    span_of,
)
from annotator.formats.format import WriteOptions
from annotator.formats.marked_page import FORMAT
from annotator.formats.source import Source
from tests.formats import strategies
from tests.formats.foreign import about, layer

VOID = {"meta"}
TEXT = "Ana <b>Lima</b> of Acme & Sons left 😀."


class Page(HTMLParser):
    """Takes a page apart: that every element is closed, the text of each article, its marks."""

    def __init__(self, data: bytes) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.texts: list[str] = []
        self.chips: list[str] = []
        self.marks = 0
        self.feed(data.decode())
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        assert all(not name.startswith("on") for name, _ in attrs)
        assert all(name not in ("src", "href") for name, _ in attrs)
        self.tags.add(tag)
        if tag not in VOID:
            self.open.append(tag)
        if ("class", "text") in attrs:
            self.texts.append("")
        self.marks += tag == "mark"
        if tag == "b":
            self.chips.append("")

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if "b" in self.open:
            self.chips[-1] += data
        elif "div" in self.open:
            self.texts[-1] += data


def made(*layers):
    told = []
    data = b"".join(FORMAT.write(layers, WriteOptions(report=told.append)))
    assert FORMAT.check(Source.of_bytes("x.html", data)) == len(layers)
    return data, [each.what for each in told]


def mention(own, label, *fragments, **more):
    return Mention(own, label, span_of(TEXT, *fragments), **more)


def test_text_and_labels_are_there_and_nothing_is_markup():
    ana = mention("a", "PER<SON>", (0, 3), attributes=(("kind", "real"),))
    said = Event("e", "LEAVE", span_of(TEXT, (31, 35)), (
        Argument("who", mention="a"), Argument("from", span=span_of(TEXT, (19, 30))),
        Argument("why", mention="gone"),
    ), (("past", True),))  # fmt: skip
    rest = (
        Link("l", "knows", "a", "e"), DocumentLabel("topic", ("<script>",)),
        Note("n", "sure & so", "a", is_question=True), Property("flag", "odd"),
    )  # fmt: skip
    data, told = made(layer(TEXT, ana, said, *rest, document=about(TEXT, title="<T>")))
    page = Page(data)
    assert page.texts == [TEXT]
    assert page.chips == ["PER<SON> kind: real", "LEAVE"]
    assert "script" not in page.tags
    shown = data.decode()
    for words in (
        "<h1>&lt;T&gt;</h1>",
        "<td>left</td><td><i>who</i> Ana, <i>from</i> Acme &amp; Sons, <i>why</i> –, past</td>",
        "<th>knows</th><td>Ana</td><td>left</td>",
        "<th>topic</th><td>&lt;script&gt;</td>",
        "<th>question</th><td><i>Ana</i> sure &amp; so</td>",
        "<th>flag</th><td>odd</td>",
        "prefers-color-scheme: dark",
    ):
        assert words in shown, words
    assert told == []


@pytest.mark.parametrize(
    ("spans", "marks"),
    [
        ([((0, 3),)], 1),
        ([((0, 15),), ((4, 15),)], 3),  # nested: the outer one over both parts
        ([((0, 10),), ((4, 15),)], 4),  # crossing
        ([((0, 3),), ((0, 3),)], 2),
        ([((0, 3), (19, 23))], 2),
    ],
)
def test_marks_that_nest_cross_or_are_in_pieces(spans, marks):
    items = [mention(str(number), "X", *each) for number, each in enumerate(spans)]
    page = Page(made(layer(TEXT, *items))[0])
    assert page.texts == [TEXT]
    assert page.marks == marks
    assert page.chips.count("X") == len(spans)


def test_what_is_not_shown_is_told():
    proposed = mention("s", "X", (0, 3), origin=Origin("rules", Decision.SUGGESTED))
    _, told = made(layer(TEXT, Verdict("s", Decision.REJECTED), suggestions=(proposed,)))
    assert told == ["Rejected suggestions are left out"]


@given(made_up=strategies.documents())
@strategies.few
def test_any_layer_makes_a_page_that_is_whole(made_up):
    data, _ = made(made_up, made_up)
    page = Page(data)
    assert len(page.texts) == 2


def test_a_page_that_is_cut_off_is_noticed():
    data, _ = made(layer(TEXT))
    with pytest.raises(ValueError, match="does not end"):
        FORMAT.check(Source.of_bytes("x.html", data[:-5]))
