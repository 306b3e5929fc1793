"""Caret, selection and boundaries with the keys."""

from __future__ import annotations

import pytest

from tests.gui.desk import STORY, Desk, make_project


def here(desk: Desk) -> str:
    """The word before which the caret stands."""
    return desk.text[desk.controller.caret :].split()[0].rstrip(".")


def selected(desk: Desk) -> str | None:
    chosen = desk.controller.selection
    return None if chosen is None else desk.text[chosen[0] : chosen[1]]


def test_the_caret_goes_by_tokens(desk: Desk):
    desk.press("Right", "Right")
    assert here(desk) == "Vardanian"
    desk.press("Left")
    assert here(desk) == "struck"


def test_the_caret_stops_at_both_ends(desk: Desk):
    desk.press("Left")
    assert desk.controller.caret == 0
    desk.press("Ctrl+End", "Right")
    assert desk.controller.caret == len(STORY)
    desk.press("Ctrl+Home")
    assert desk.controller.caret == 0


def test_the_caret_goes_by_sentences(desk: Desk):
    seen = []
    for _ in range(4):
        desk.press("Ctrl+Right")
        seen.append(desk.controller.caret)
    starts = [desk.at(words)[0] for words in ("Two", "Mayor", "Nobody")]
    assert seen == [*starts, len(STORY)]
    desk.press("Ctrl+Left", "Ctrl+Left")
    assert here(desk) == "Mayor"


def test_the_caret_goes_by_lines_and_the_view_follows(desk: Desk):
    desk.press("Down")
    below = desk.controller.caret
    assert below > 0
    assert desk.window.view.caret == below
    desk.press("Up")
    assert desk.controller.caret < below


def test_pages(make_desk, tmp_path):
    long = "\n\n".join(f"Paragraph {n} says that nothing much happened." for n in range(120))
    desk = make_desk(make_project(tmp_path / "long.annotator", long))
    desk.press("PgDown")
    first = desk.controller.caret
    desk.press("PgDown")
    assert desk.controller.caret > first > 0
    rect = desk.window.view.rect_of(desk.controller.caret, desk.controller.caret + 1)
    assert desk.window.view.viewport().rect().contains(rect.center().toPoint())
    desk.press("PgUp", "PgUp")
    assert desk.controller.caret < first


def test_shift_and_arrows_select_whole_tokens_forwards(desk: Desk):
    desk.go_to("Vardanian")
    desk.press("Shift+Right")
    assert selected(desk) == "Vardanian"
    desk.press("Shift+Right")
    assert selected(desk) == "Vardanian forces"
    desk.press("Shift+Left")
    assert selected(desk) == "Vardanian"


def test_shift_and_arrows_select_whole_tokens_backwards(desk: Desk):
    desk.go_to("near")
    desk.press("Shift+Left")
    assert selected(desk) == "forces"
    desk.press("Shift+Left")
    assert selected(desk) == "Vardanian forces"
    desk.press("Shift+Right")
    assert selected(desk) == "forces"
    desk.press("o")
    assert ("forces", "ORG") in desk.labelled()


def test_a_selection_that_shrinks_to_nothing_is_none(desk: Desk):
    desk.go_to("Vardanian")
    desk.press("Shift+Right", "Shift+Left")
    assert selected(desk) is None
    assert desk.window.view.selection == (desk.controller.caret, desk.controller.caret)


def test_sentences_are_selected_without_the_space_between_them(desk: Desk):
    desk.go_to("Two")
    desk.press("Ctrl+Shift+Right")
    assert selected(desk) == "Two guards died in the raid."
    desk.go_to("Two")
    desk.press("Ctrl+Shift+Left")
    assert selected(desk) == "Estara struck Vardanian forces near Sarrin on Monday."


def test_lines_are_selected_in_whole_tokens(desk: Desk):
    desk.go_to("Mayor")
    desk.press("Shift+Up")
    chosen = selected(desk)
    assert chosen is not None
    assert chosen == chosen.strip()
    start = desk.controller.selection[0]
    assert start == 0 or not STORY[start - 1].isalnum()


def test_view_and_controller_tell_each_other_once(desk: Desk):
    told = []
    desk.controller.caret_changed.connect(told.append)
    desk.press("Right")
    assert told == [True]
    desk.press("Shift+Right")
    assert told == [True, True]
    desk.click("envoys")
    assert told == [True, True, False]  # what is clicked on is in sight already


def test_the_view_selects_what_the_controller_does(desk: Desk):
    desk.select("Vardanian forces")
    assert desk.window.view.selection == desk.at("Vardanian forces")
    desk.press("Right")
    assert desk.controller.selection is None
    assert desk.window.view.selection[0] == desk.window.view.selection[1]


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        (("]",), "Vardanian forces near"),
        (("}",), "Vardanian"),
        (("[",), "struck Vardanian forces"),
        (("{",), "forces"),
        (("]", "}"), "Vardanian forces"),
        (("[", "{"), "Vardanian forces"),
        (("Alt+]",), "Vardanian forces "),
        (("Alt+}",), "Vardanian force"),
        (("Alt+[",), " Vardanian forces"),
        (("Alt+{",), "ardanian forces"),
    ],
)
def test_brackets_move_the_boundaries(desk: Desk, keys: tuple[str, ...], words: str):
    desk.go_to("Vardanian")
    desk.press(*keys)
    (mention,) = desk.mentions()
    assert mention.span.surface == words
    assert STORY[mention.span.start : mention.span.end] == words
    assert desk.controller.current == "m2"
    desk.press("Ctrl+Z")


def test_a_trigger_has_boundaries_too(desk: Desk):
    desk.press("Tab", "]")
    assert desk.events()[0].trigger.surface == "struck Vardanian"


def test_the_last_end_stays_off_the_space_behind_it(make_desk, tmp_path):
    desk = make_desk(make_project(tmp_path / "end.annotator", "Sarrin waits \n"))
    desk.go_to("waits")
    desk.press("p", "]", "]")
    assert [each.span.surface for each in desk.mentions()] == ["waits"]


def test_a_boundary_never_crosses_the_other(desk: Desk):
    desk.press("}")
    assert desk.mentions() == []
    assert desk.message == "A mention needs at least one character of the text."
    assert desk.dialogs() == []


def test_a_boundary_without_a_mention_is_told(desk: Desk):
    desk.go_to("Nobody")
    desk.press("]")
    assert desk.message == "Stand on a mention to move its boundaries."


def test_chinese_sentences_are_accepted_one_at_a_time(make_desk, tmp_path):
    from annotator.core.model import Mention, span_of
    from tests.gui.desk import suggested

    text = "萨林很安静。沃斯会见使节。"

    def both(string: str):
        first, second = string.index("萨林"), string.index("沃斯")
        return [
            Mention("one", "GPE", span_of(string, (first, first + 2)), origin=suggested()),
            Mention("two", "PERSON", span_of(string, (second, second + 2)), origin=suggested()),
        ]

    desk = make_desk(make_project(tmp_path / "zh.annotator", text, suggest=both))
    desk.press("Tab")
    assert desk.controller.current == "two"
    desk.press("Shift+Return")
    assert desk.labelled() == [("沃斯", "PERSON")]
