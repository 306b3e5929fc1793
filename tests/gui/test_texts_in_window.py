"""Texts of every kind, labelled with the keys: what is stored is what stands there."""

from __future__ import annotations

import pytest

from annotator.core.model import Event, Mention
from annotator.gui.find_bar import occurrences
from annotator.services.project import open_project
from annotator.services.verifying import verify
from tests.gui.desk import Desk, make_project

TEXTS = {
    "crlf": "First line of it.\r\nSecond line follows.\r\n\r\nA third paragraph ends.\r\n",
    "mixed ends": "One.\rTwo came.\nThree went.\r\nFour stayed.\u2028Five slept.\u2029Six woke.",
    "bom inside": "Before it \ufeffMarked words stand.\ufeff The end.",
    "bom first": "\ufeffBegins with a mark. And goes on.",
    "no-break spaces": "Port\u00a0Halden is 30\u202fkm off. Mr\u00a0Voss waits.",
    "emoji": "The 👩‍👩‍👧‍👦 family met 👍🏽 envoys 🇫🇷 there 😀 today.",
    "combining": "E\u0301lan’s cafe\u0301 is Zo\u0308e’s. A\u030angstrom came.",
    "arabic": "وصل الوزير إلى المدينة يوم الاثنين. ثم غادر.",
    "mixed directions": "The envoy الوزير met Voss في المدينة today.",
    "chinese": "萨林今天很安静。部长会见了使节，随后离开。",
    "astral": "𝔖arrin 𐍈 and 𠮷野 are names.",
    "controls": "Tab\there, a\x00nul and a\x0bvertical\x0cform feed.",
    "spaces": "  leading   and   trailing  ",
}


def finds_all(desk: Desk) -> list[tuple[int, int, str]]:
    """Every span in the file as (start, end, surface)."""
    spans = []
    for item in desk.stored():
        if isinstance(item, Mention):
            spans.append(item.span)
        elif isinstance(item, Event):
            spans += [item.trigger, *(each.span for each in item.arguments if each.span)]
    return [(span.start, span.end, span.surface) for span in spans]


@pytest.mark.parametrize("name", TEXTS)
def test_labels_by_keys_are_stored_as_they_stand(make_desk, tmp_path, name: str):
    text = TEXTS[name]
    desk = make_desk(make_project(tmp_path / "texts.annotator", text))
    assert desk.text == text
    desk.press("Ctrl+Home")
    for keys in (("g",), ("Right", "Shift+A"), ("Right", "Shift+Right", "Shift+Right", "p"),
                 ("]",), ("Alt+]",), ("Ctrl+End", "Shift+Left", "Return"),
                 ("Ctrl+End", "Left", "Left", "o"), ("[",), ("Ctrl+Left", "d")):  # fmt: skip
        desk.press(*keys)
        for dialog in desk.dialogs():  # a boundary that can't go further
            dialog.accept()
            desk.until_closed()
        desk.window.view.viewport().repaint()
    spans = finds_all(desk)
    assert len(spans) >= 2
    for start, end, surface in spans:
        assert surface == text[start:end]
        assert surface
    project = desk.window.workspace.project
    assert list(verify(project)) == []
    desk.close()
    with open_project(tmp_path / "texts.annotator") as again:
        assert again.text(again.documents()[0].id) == text


@pytest.mark.parametrize("name", TEXTS)
def test_every_token_can_be_reached_and_no_step_stands_still(make_desk, tmp_path, name: str):
    desk = make_desk(make_project(tmp_path / "texts.annotator", TEXTS[name]))
    desk.press("Ctrl+Home")
    places = [0]
    while places[-1] < len(desk.text):
        desk.press("Right")
        assert desk.controller.caret > places[-1]
        places.append(desk.controller.caret)
        assert desk.window.view.caret == places[-1]
    while desk.controller.caret > 0:
        before = desk.controller.caret
        desk.press("Left")
        assert desk.controller.caret < before


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("bom inside", "Marked"),
        ("emoji", "envoys"),
        ("crlf", "Second"),
        ("arabic", "الوزير"),
        ("chinese", "部长"),
        ("no-break spaces", "Voss"),
        ("combining", "Zo\u0308e"),
    ],
)
def test_a_drag_takes_the_words_under_the_mouse(make_desk, tmp_path, name: str, words: str):
    desk = make_desk(make_project(tmp_path / "texts.annotator", TEXTS[name]))
    start, end = desk.at(words)
    view = desk.window.view
    first, last = (view.rect_of(each, each + 1).center().toPoint() for each in (start, end - 1))
    desk.drag(first, last)
    chosen = desk.controller.selection
    assert chosen is not None
    assert chosen[0] <= start
    assert chosen[1] >= end
    desk.press("Esc", "g")
    ((begin, stop, surface),) = finds_all(desk)
    assert surface == desk.text[begin:stop]
    assert words in surface


def test_a_text_of_200_kb_is_labelled_at_both_ends(make_desk, tmp_path):
    paragraph = "Envoys met in Sarrin 😀 and spoke of the river for hours.\r\n\r\n"
    text = paragraph * (200_000 // len(paragraph))
    desk = make_desk(make_project(tmp_path / "large.annotator", text))
    desk.press("t", "Ctrl+End", "Left", "Left", "Shift+M", "PgUp", "p", "Ctrl+Home", "PgDown", "o")
    desk.window.grab()
    spans = finds_all(desk)
    assert len(spans) == 4
    assert all(surface == text[start:end] for start, end, surface in spans)
    assert max(start for start, _, _ in spans) > 199_000


def test_a_text_of_no_words_takes_no_label(make_desk, tmp_path):
    desk = make_desk(make_project(tmp_path / "blank.annotator", " \r\n \n"))
    desk.press(
        "g", "Shift+A", "Tab", "Return", "Backspace", "Shift+Right", "p", "]", "Space", "Esc"
    )
    desk.window.grab()
    assert desk.stored() == []


def test_an_empty_project_says_what_to_do_and_no_key_does_harm(make_desk, tmp_path):
    desk = make_desk(make_project(tmp_path / "empty.annotator"))
    desk.window.view.setFocus()
    assert "Ctrl+I" in desk.window.view.accessibleDescription()
    assert desk.window.queue._empty.isVisible()
    keys = "g Shift+A Return Tab 1 0 ] Ctrl+Z Ctrl+Return Alt+Right F3 F4 F6 Ctrl+F Ctrl+C Right"
    for key in (*keys.split(), "PgDown", "F2", "F11", "F11"):
        desk.window.view.setFocus()
        desk.press(key)
        assert desk.dialogs() == []
    desk.window.view.setFocus()
    desk.press("F4")
    assert desk.message == "Open a document first."
    desk.window.grab()


def test_the_find_bar_finds_code_points(make_desk, tmp_path):
    desk = make_desk(make_project(tmp_path / "texts.annotator", TEXTS["emoji"]))
    text = desk.session.text
    for words in ("envoys", "🇫🇷", "today", "FAMILY", "family"):
        for start, end in occurrences(text, words):
            assert text.string[start:end] == words
    assert len(occurrences(text, "envoys")) == 1
