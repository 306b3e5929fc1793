"""The concordance's keys are in the table: remapped, in the menu; words lead into it and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from annotator.core.model import Mention, Role
from tests.gui.desk import Desk, make_project

if TYPE_CHECKING:
    from pathlib import Path

TEXTS = ("Old Estara struck first.", "New Estara spoke to Sarrin.", "Sarrin waits.")


@pytest.fixture
def desk(make_desk, tmp_path: Path) -> Desk:
    return make_desk(make_project(tmp_path / "three.annotator", *TEXTS))


def settled(desk: Desk):
    """The list of places, once nothing is looked for or sorted any more."""
    screen = desk.window.sections.screen
    desk.until(lambda: not (screen.search.is_running or screen.places.model.is_sorting))
    return screen


def look_for(desk: Desk, words: str = "Estara"):
    desk.press("Ctrl+2")
    desk.window.sections.screen.bar.look_for(words)
    screen = settled(desk)
    screen.places.view.setFocus()
    return screen


def chosen(desk: Desk) -> int:
    return desk.window.sections.screen.places.model.chosen_count


def hints(desk: Desk) -> dict[str, str]:
    return dict(desk.window.sections.screen.hint_line._hints)


def test_a_key_is_changed_and_the_hints_follow(desk: Desk):
    screen = look_for(desk)
    assert hints(desk)["Space"] == "choose"
    assert hints(desk)["1+–+5"] == "sort"
    desk.window.keymap.set_keys("concordance_choose", ["F5"])
    desk.window.keymap.set_keys("concordance_sort_left", ["9"])
    assert hints(desk)["F5"] == "choose"
    assert hints(desk)["9"] == "sort"
    assert "Space" not in hints(desk)
    desk.press("Space")
    assert chosen(desk) == 0
    desk.press("F5")
    assert chosen(desk) == 1
    desk.press("1")
    assert screen.places.model.by == "document"
    desk.press("9")
    assert screen.places.model.by == "left"
    assert desk.window.keymap.keys("queue_options") == ("F5",)  # in the texts still


def test_undo_follows_its_key(desk: Desk):
    look_for(desk)
    desk.press("g")
    settled(desk)
    assert stored(desk) == [("Estara", "GPE")]
    desk.window.keymap.set_keys("undo", ["Ctrl+U"])
    desk.press("Ctrl+Z")
    assert stored(desk) == [("Estara", "GPE")]
    desk.press("Ctrl+U")
    settled(desk)
    assert stored(desk) == []


def stored(desk: Desk) -> list[tuple[str, str]]:
    file = desk.window.workspace.project.file
    return [
        (item.span.surface, item.label)
        for layer in file.layers.every("Ana", Role.ANNOTATOR)
        for item in file.layers.items(layer.number)
        if isinstance(item, Mention)
    ]


def test_every_command_is_in_the_menu(desk: Desk):
    screen = look_for(desk)

    def pick(name: str) -> None:
        for menu in desk.window.menuBar().actions():
            for made in menu.menu().actions():
                if made.objectName() == name:
                    made.trigger()

    pick("concordance_choose_all")
    assert chosen(desk) == 2
    pick("concordance_choose_document")
    assert chosen(desk) == 1
    pick("concordance_choose")
    assert chosen(desk) == 2  # and the one stood on again
    pick("concordance_sort_right")
    assert screen.places.model.by == "right"
    pick("concordance_filter")
    assert screen.places.filter.hasFocus()
    pick("concordance_search")
    assert screen.bar.words.hasFocus()
    screen.places.model.choose_none()
    pick("concordance_open")
    assert desk.window.sections.current == "annotate"
    pick("concordance_sort_words")  # leads back to the list
    assert desk.window.sections.current == "concordance"
    assert settled(desk).places.model.by == "words"


@pytest.mark.parametrize("key", ["Return", "Down"])
def test_from_their_filter_a_key_leads_to_the_places_and_no_further(desk: Desk, key: str):
    screen = look_for(desk)
    desk.press("Ctrl+F")
    desk.type("est")
    desk.press(key)
    assert screen.places.view.hasFocus()
    assert desk.window.sections.current == "concordance"
    desk.press("Return")
    assert desk.window.sections.current == "annotate"


def test_commands_without_places_say_what_to_do(desk: Desk):
    desk.window.run("concordance_accept")
    assert "look for words" in desk.window.sections.screen.hint_line._message
    screen = look_for(desk)
    screen.places.filter.setText("nothing that is there")
    desk.window.run("concordance_open")
    assert "Go to a place" in screen.hint_line._message


def test_selected_words_are_looked_for_and_one_comes_back_as_it_was(desk: Desk):
    desk.select("Estara")
    desk.press("Ctrl+Shift+F")
    screen = settled(desk)
    assert screen.bar.words.text() == "Estara"
    assert screen.places.model.count == 2
    assert screen.places.view.hasFocus()
    desk.press("Down", "4", "Return")
    assert desk.title == "Article 2"
    assert desk.controller.selection == desk.at("Estara")
    desk.press("Ctrl+Shift+F")  # the words that the list led to: back to where one was
    screen = settled(desk)
    assert (screen.places.model.by, screen.places.view.row) == ("label", 1)
    desk.press("Return")
    desk.select("Sarrin")
    desk.press("Ctrl+Shift+F")
    assert settled(desk).bar.words.text() == "Sarrin"
    assert screen.places.model.count == 2


def test_a_mentions_words_are_looked_for_by_a_key(desk: Desk):
    desk.select("Estara")
    desk.press("g", "Ctrl+Shift+K")
    screen = settled(desk)
    assert screen.bar.words.text() == "Estara"
    assert [hit.label for hit in screen.places.model.hits()] == ["GPE", ""]
    desk.press("Ctrl+1", "Ctrl+Shift+F")  # on a mention, nothing selected: just open
    assert settled(desk).places.model.count == 2


def test_without_words_it_is_said_what_to_select(desk: Desk):
    desk.go_to("struck")
    desk.press("Ctrl+Shift+K")
    assert "Select words first" in desk.message
    assert desk.window.sections.current == "annotate"


def test_the_fillers_of_a_role_are_listed(make_desk, story):
    desk = make_desk(story)
    desk.press("Tab", "Return")  # accepts the attack, with who and whom
    desk.press("Ctrl+2")
    screen = desk.window.sections.screen
    names = [screen.bar.label.itemText(row) for row in range(screen.bar.label.count())]
    assert "target of Attack" in names
    assert "place of any event" in names
    screen.bar.look_for(label="ATTACK", role="target")
    (hit,) = settled(desk).places.model.hits()
    assert (hit.words, hit.fills) == ("Vardanian forces", "“struck”: target of Attack")
    index = screen.places.model.index(0)
    assert "target of Attack" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert index.data(Qt.ItemDataRole.ToolTipRole).endswith("“struck”: target of Attack")
    desk.press("Ctrl+2")  # what was chosen stays
    assert screen.bar.label.currentText() == "target of Attack"
