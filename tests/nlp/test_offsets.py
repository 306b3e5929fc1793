"""Offsets are code points into the text as it was read, whatever is in it."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from annotator.core.model import Event, Mention
from annotator.core.schema import schema_from
from annotator.nlp.pipeline import pieces, wrapped
from annotator.nlp.suggesters import DefaultSuggester

SAMPLE = Path(__file__).parents[2] / "resources" / "sample" / "articles"
SENTENCE = "Pakistan launched missile strikes inside Iran on Thursday."
TEXTS = [
    f"{SENTENCE}\r\n\r\nIran expelled\r\nthe ambassador.\r\n",
    f"\ufeff{SENTENCE}",
    SENTENCE.replace(" ", "\u00a0"),
    f"🚀🇮🇷 {SENTENCE} 👩🏽‍🚒 “{SENTENCE}”",
    "E\u0301mile Zola\u0308 met Iran\u2019s envoy in Te\u0301he\u0301ran.",
    f"قصف الجيش الإيراني مواقع في باكستان يوم الخميس. {SENTENCE}",
    f"巴基斯坦周四对伊朗境内发动导弹袭击。{SENTENCE}",
    f"\u2029{SENTENCE}\u2029\u2028{SENTENCE}\t\v\f\0",
    "The United\nStates and the\nForeign\nMinistry met on Thursday\nmorning in\nNew\nYork.",
    "a" * 3000,
    "!!! ??? ... --- 12,000 $5m 50%",
    '**Pakistan**[launched](http://a.b/_c_)**missile** _strikes_ in ***[Iran](x "y")***\u2019s.',
    "[a](b)[c](d) **x **y** ____ `` [](z) ![Iran](p.png) New **York** don**'**t f**** 5*3*2 a_b_c",
    "They met Boris Kan. Estara fled to Wash.\u201d In Miss. He is in Kan.",
]


def spans_of(items):
    for item in items:
        if isinstance(item, Mention):
            yield item.span
        elif isinstance(item, Event):
            yield item.trigger
            yield from (a.span for a in item.arguments if a.span is not None)


def check(text, items):
    ids = [item.id for item in items]
    assert len(ids) == len(set(ids))
    for span in spans_of(items):
        assert text[span.start : span.end] == span.surface
        assert span.surface == span.surface.strip()
    for argument in (a for e in items if isinstance(e, Event) for a in e.arguments):
        filler = argument.mention or argument.event
        assert filler is None or filler in ids


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_surfaces_are_the_texts_own(suggester, text):
    [items] = suggester.suggest([text])
    check(text, items)


@pytest.mark.parametrize("text", ["", " ", "\n", "\r\n \t\r\n", "\ufeff", "\0"])
def test_nothing_to_say(suggester, text):
    assert list(suggester.suggest([text])) == [[]]


def test_no_texts(suggester):
    assert list(suggester.suggest([])) == []


def test_many_texts_keep_their_order_and_ids(suggester):
    texts = [SENTENCE, "", f"Once more: {SENTENCE}", SENTENCE]
    results = list(suggester.suggest(texts))
    assert results[0] == results[3] == next(iter(suggester.suggest([SENTENCE])))
    assert results[1] == []
    assert {item.id for item in results[0]}.isdisjoint(item.id for item in results[2])


def test_the_same_after_a_line_break_of_any_kind(suggester):
    for sign in ("\n", "\r\n", "\r", "\u2029", "\n\n"):
        text = f"{SENTENCE}{sign}{SENTENCE}"
        [items] = suggester.suggest([text])
        triggers = [e.trigger.surface for e in items if isinstance(e, Event)]
        assert triggers == ["missile strikes"] * 2


@pytest.mark.timeout(600)  # a minute on a busy machine, three on one that is busier
def test_a_megabyte(suggester):
    paragraph = (
        f"{SENTENCE} Nothing else of note was heard by anybody that day. "
        + "incomprehensibilities’ " * 40
    )
    text = (paragraph + "\n\n") * (1_000_000 // (len(paragraph) + 2) + 1)
    assert len(text) > 1_000_000
    [items] = suggester.suggest([text])
    check(text, items)
    events = [item for item in items if isinstance(item, Event)]
    assert sum(e.trigger.surface == "missile strikes" for e in events) >= text.count(SENTENCE) - 2


def test_pieces_cover_the_text_and_end_at_paragraphs():
    text = "word word. " * 20 + "\n\n" + "x" * 100 + "\n" + "y" * 500
    cut = pieces(text, 250)
    assert "".join(text[start:end] for start, end in cut) == text
    assert all(0 < end - start <= 250 for start, end in cut)
    assert text[: cut[0][1]].endswith("\n\n")
    assert pieces("", 10) == [(0, 0)]


def test_wrapped_lines_are_told_from_paragraphs():
    assert wrapped("The minister said on\nMonday that the army\nhad gone to the\nborder with Iran.")
    assert not wrapped("Strikes draw condemnation\nPakistan launched strikes.\nIran replied.")
    assert not wrapped("one line")


@pytest.mark.parametrize(
    "record",
    [
        {"id": "bare"},
        {"id": "own", "entities": [{"name": "PLACE", "sources": ["NOTHING"]}]},
        {"id": "events", "events": [{"name": "ATTACK"}, {"name": "WEDDING"}]},
        {"id": "off", "entities": [{"name": "GPE", "sources": ["GPE"], "active": False}]},
    ],
)
def test_schemas_that_map_little_or_nothing(pipeline, lexicon, gazetteer, record):
    suggester = DefaultSuggester(schema_from(record), pipeline, lexicon, gazetteer)
    [items] = suggester.suggest([SENTENCE])
    check(SENTENCE, items)
    assert not any(isinstance(item, Mention) for item in items)
    types = {item.type for item in items if isinstance(item, Event)}
    assert types == ({"ATTACK"} if record["id"] == "events" else set())


def test_only_mapped_labels_are_proposed(pipeline, lexicon, gazetteer):
    record = {"id": "two", "entities": [{"name": "LAND", "sources": ["GPE"]}, {"name": "TITLE"}]}
    suggester = DefaultSuggester(schema_from(record), pipeline, lexicon, gazetteer)
    [items] = suggester.suggest(["The ambassador left Iran on Monday."])
    found = {(item.label, item.span.surface) for item in items}
    assert found == {("TITLE", "ambassador"), ("LAND", "Iran")}


@pytest.mark.parametrize("end", ["\n", "\r\n", " \n"])
@pytest.mark.parametrize("width", [35, 72])
def test_a_text_that_was_wrapped_at_a_width_reads_like_one_that_was_not(suggester, width, end):
    """Names were torn apart at the ends of lines, and events lost those who took part."""
    whole = (SAMPLE / "01_border_strikes.txt").read_text("utf-8").strip()
    lines = [textwrap.wrap(each, width) for each in whole.split("\n\n")]
    text = (end * 2).join(end.join(each) for each in lines)

    def said(string):
        [items] = suggester.suggest([string])
        check(string, items)
        spans = [(each.trigger if isinstance(each, Event) else each.span) for each in items]
        kinds = [each.type if isinstance(each, Event) else each.label for each in items]
        return [
            (kind, " ".join(span.surface.split()), len(getattr(each, "arguments", ())))
            for kind, span, each in zip(kinds, spans, items, strict=True)
        ]

    assert said(text) == said(whole)
