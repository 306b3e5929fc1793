"""What the window does is the same in every language: nothing depends on translated words."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QMenu

from annotator.core.errors import UserError
from annotator.core.schema_changes import Part
from annotator.core.schema_parts import Place
from annotator.core.translation import install
from annotator.gui.actions import ACTIONS, MENUS, menu_key, menu_titles
from annotator.gui.keymap import LEFT_HAND, Keymap
from annotator.gui.language import LANGUAGES
from annotator.gui.merge_words import report_text
from annotator.gui.schema_fields import ColorField
from annotator.paths import data_dir
from annotator.services.agreement import compare
from annotator.services.agreement_report import agreement_page
from annotator.services.merging import PackageReport
from tests.gui.brackets import Brackets
from tests.gui.desk import STORY, Desk, make_project, story_suggestions
from tests.gui.disagreeing import disagreeing
from tests.gui.speaking import Speaking

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(params=["de", "fr"])
def spoken(request) -> Iterator[str]:
    install(Speaking(request.param))
    yield request.param
    install(None)


# -- menus --------------------------------------------------------------------------------------


@pytest.fixture(params=LANGUAGES)
def language(request) -> Iterator[str]:
    install(Speaking(request.param) if request.param != "en" else None)
    yield request.param
    install(None)


@pytest.mark.parametrize("chosen", [{}, LEFT_HAND], ids=["table", "left hand"])
def test_no_letter_of_a_menu_takes_a_key_of_an_action(language, chosen, qapp):
    keymap = Keymap(chosen)
    letters = [menu_key(title) for title in menu_titles().values()]
    assert len(set(letters)) == len(MENUS)
    assert all(keymap.action_at(letter) is None for letter in letters)
    assert all(keymap.keys(each.id) == chosen.get(each.id, each.keys) for each in ACTIONS)


def test_a_menu_gives_its_letter_up_to_a_key_that_was_chosen(spoken, qapp):
    taken = menu_key(menu_titles()["File"])
    keymap = Keymap({"accept": (taken,)})
    assert keymap.keys("accept") == (taken,)
    letters = [menu_key(title) for title in keymap.menu_titles().values()]
    assert taken not in letters
    assert len(set(letters)) == len(MENUS)


def test_the_window_follows(desk: Desk):
    titles = {menu.title() for menu in desk.window.menus.findChildren(QMenu)}
    assert "&File" in titles
    desk.window.keymap.set_keys("accept", ["Alt+F"])
    titles = {menu.title() for menu in desk.window.menus.findChildren(QMenu)}
    assert titles & {"F&ile", "Fi&le", "Fil&e"}


def test_without_a_free_letter_a_menu_has_none():
    letters = [f"Alt+{chr(letter)}" for letter in range(ord("A"), ord("Z") + 1)]
    assert menu_titles(letters)["File"] == "File"


# -- states, not words --------------------------------------------------------------------------


def test_changed_guidelines_are_asked_about_before_others_are_written(spoken, desk: Desk):
    desk.press("Ctrl+3")
    editor = desk.window.sections.screen._editor
    editor.set_guideline(Place(Part.ENTITY, "GPE"), "Towns and states.")
    commands = desk.window.schema
    with pytest.raises(UserError):
        commands.edit_guidelines()
    editor.discard()
    commands.edit_guidelines()
    assert desk.dialog()
    desk.press("Esc")


def test_a_colour_of_the_group_is_called_so(desk: Desk):
    install(Brackets())
    try:
        desk.press("Ctrl+3")
        screen = desk.window.sections.screen
        shown = {}
        for place in (Place(Part.EVENT, "ATTACK"), Place(Part.ENTITY, "GPE")):
            screen._editor.go_to(place)
            fields = [each for each in screen.form._fields if isinstance(each, ColorField)]
            shown[place.part] = {each.line.placeholderText() for each in fields}
        assert shown == {Part.EVENT: {"⟦the group’s⟧"}, Part.ENTITY: {"⟦computed⟧"}}
    finally:
        install(None)


def test_the_tour_begins_on_the_sample(spoken, make_desk):
    path = data_dir() / "Sample.annotator"
    desk = make_desk(make_project(path, STORY, suggest=story_suggestions))
    desk.until(lambda: desk.window.guidance.tour is not None)
    assert desk.window.guidance.tour.number == 0
    desk.press("Esc")


def test_a_search_of_keys_that_finds_nothing_says_so_only_then(spoken, desk: Desk):
    from annotator.gui.settings_dialog import SettingsDialog

    desk.window.run("settings")
    dialog = desk.dialog()
    assert isinstance(dialog, SettingsDialog)
    usual = dialog.keys._words.text()
    dialog.keys._field.setText("xyzzy")
    nothing = dialog.keys._words.text()
    dialog.keys._field.setText("")
    assert dialog.keys._words.text() not in (nothing, "")
    assert usual != nothing
    desk.press("Esc")


# -- what becomes a file ------------------------------------------------------------------------


def test_a_report_of_agreement_is_in_english(tmp_path: Path):
    project = disagreeing(tmp_path / "three.annotator")
    install(Brackets())
    try:
        page = agreement_page(compare(project), project, when="2026-11-26T19:12:00Z")
    finally:
        install(None)
        project.close()
    assert "⟦" not in page


def test_a_report_of_merging_says_what_the_screen_says():
    report = PackageReport(Path("/in/Ana.annotator"), "Ana", taken=2, older=1)
    install(Brackets())
    try:
        words = report_text([report])
    finally:
        install(None)
    rest = re.sub(r"⟦[^⟦⟧]*⟧", "", re.sub(r"⟦[^⟦⟧]*⟧", "", words))
    assert not re.findall(r"\w{2,}", rest.replace("Ana.annotator (Ana)", ""))


def test_a_step_is_called_in_english_in_the_project(spoken, desk: Desk):
    desk.press("Ctrl+Shift+Return")
    desk.press("Ctrl+Down")
    assert desk.controller.opened.next_undo.startswith("accept all")
