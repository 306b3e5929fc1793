"""The schema's screen by keys and mouse: parts, fields, conflicts, draft, versions, files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QMenu, QPlainTextEdit, QToolButton

from annotator.core.schema_changes import Part
from annotator.core.schema_parts import Place
from annotator.gui.dialogs import ReportDialog
from annotator.gui.schema_fields import ChipsField, ColorField, LimitsField, LineField, TickField
from annotator.services.project import open_for_reading, open_project
from tests.gui.desk import LEFT, make_project

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.core.schema import Schema
    from annotator.gui.schema_editor import SchemaEditor
    from annotator.gui.schema_screen import SchemaScreen
    from tests.gui.conftest import MakeDesk
    from tests.gui.desk import Desk


@pytest.fixture
def at_schema(desk: Desk) -> Desk:
    """A window on the story that shows the schema."""
    desk.press("Ctrl+3")
    return desk


def screen(desk: Desk) -> SchemaScreen:
    return desk.window.schema._screen


def editor(desk: Desk) -> SchemaEditor:
    return desk.window.schema.editor


def drafted(desk: Desk) -> Schema:
    return editor(desk).schema


def go_to(desk: Desk, part: Part, name: str, event: str = "") -> None:
    editor(desk).go_to(Place(part, name, event))


def field(desk: Desk, name: str):
    found = screen(desk).form.field(name)
    assert found is not None, name
    return found


def write(desk: Desk, line: QLineEdit, words: str) -> None:
    """Replace what stands in a line."""
    line.setFocus()
    desk.press("Ctrl+A")
    desk.type(words) if words else desk.press("Del")


def said(desk: Desk) -> str:
    return screen(desk).hint_line._message


def save(desk: Desk) -> None:
    desk.press("Ctrl+S")
    desk.dialog()
    desk.press("Return")
    desk.until_closed()


# -- going around -------------------------------------------------------------------------------


def test_the_list_has_everything_with_how_often_it_is_used(at_schema: Desk):
    rows = [row for row in screen(at_schema).list._rows if row.place]
    by_name = {row.place.name: row for row in rows}
    assert list(by_name)[:3] == ["PERSON", "ORG", "ARMED_GROUP"]
    assert by_name["GPE"].key == "g"
    assert by_name["ATTACK"].key == "⇧A"
    assert {"place", "modality", "RESPONSE_TO", "context"} <= set(by_name)
    assert not by_name["STATEMENT"].active
    assert "attacker" not in by_name
    assert screen(at_schema).list.hasFocus()


def test_keys_lead_through_list_and_form_and_back(at_schema: Desk):
    at_schema.press("Down")
    assert editor(at_schema).place == Place(Part.ENTITY, "ORG")
    at_schema.press("Return")
    line = field(at_schema, "name").line
    assert line.hasFocus()
    at_schema.press("Tab")
    assert field(at_schema, "key").line.hasFocus()
    at_schema.press("Esc")
    assert screen(at_schema).list.hasFocus()
    at_schema.press("Ctrl+1")
    assert at_schema.window.view.hasFocus()


def test_names_of_a_label_may_have_their_article_and_what_describes_them(at_schema: Desk):
    go_to(at_schema, Part.ENTITY, "ORG")
    for name in ("article", "description"):
        field(at_schema, name).box.setFocus()
        at_schema.press("Space")
    labels = drafted(at_schema).entities
    assert {label.name for label in labels if label.article} == {"ORG"}
    assert {label.name for label in labels if label.described} == {"ORG"}


def test_an_event_type_shows_its_own_roles_and_attributes_below_it(at_schema: Desk):
    at_schema.type("Attack")
    names = [row.place.name for row in screen(at_schema).list._rows if row.place and row.depth]
    assert names == ["attacker", "target", "instrument", "retaliatory", "mode"]
    at_schema.press("Down")
    assert editor(at_schema).place == Place(Part.ROLE, "attacker", "ATTACK")
    chips = field(at_schema, "fillers")
    assert isinstance(chips, ChipsField)
    assert "GPE" in chips.chosen


# -- fields -------------------------------------------------------------------------------------


def test_a_key_that_is_taken_is_said_at_once_and_never_stops_the_typing(at_schema: Desk):
    go_to(at_schema, Part.ENTITY, "ORG")
    key = field(at_schema, "key")
    write(at_schema, key.line, "p")
    assert key.fault.text() == "p is the key of PERSON already."
    assert key.line.text() == "p"
    assert not screen(at_schema)._save.isEnabled()
    at_schema.press("Ctrl+S")
    assert "Mend that first" in at_schema.trouble()
    write(at_schema, key.line, "x")
    at_schema.press("Esc")
    assert drafted(at_schema).entity("ORG").key == "x"
    assert editor(at_schema).changes == ["change the key of entity label ORG"]


@pytest.mark.parametrize(("new", "why"), [("GPE", "merge"), ("two words", "letters")])
def test_a_name_that_can_t_be_is_said_at_once(at_schema: Desk, new: str, why: str):
    go_to(at_schema, Part.ENTITY, "ORG")
    name = field(at_schema, "name")
    write(at_schema, name.line, new)
    assert why in name.fault.text()
    at_schema.press("Esc")
    assert drafted(at_schema).entity("ORG")
    go_to(at_schema, Part.ENTITY, "GPE")
    go_to(at_schema, Part.ENTITY, "ORG")
    assert field(at_schema, "name").line.text() == "ORG"


def test_a_colour_says_how_well_it_reads_and_the_other_one_is_computed(at_schema: Desk):
    go_to(at_schema, Part.ENTITY, "ORG")
    color = field(at_schema, "colour")
    assert isinstance(color, ColorField)
    assert "reads well" in color._words.text()
    write(at_schema, color.line, "#ffee88")
    assert "too faint" in color._words.text()
    write(at_schema, color.line, "green")
    assert "looks like #2e7d4f" in color.fault.text()
    write(at_schema, color.line, "#803090")
    write(at_schema, field(at_schema, "in the dark").line, "")
    at_schema.press("Esc")
    assert drafted(at_schema).entity("ORG").color == "#803090"
    assert "dark" not in editor(at_schema).draft.record["entities"][1]
    assert "from the other one" in field(at_schema, "in the dark")._words.text()


def test_roles_are_changed_by_chips_ticks_and_numbers(at_schema: Desk):
    go_to(at_schema, Part.ROLE, "attacker", "ATTACK")
    chip = field(at_schema, "fillers")._chips["WEAPON"]
    chip.setFocus()
    at_schema.press("Space")
    assert "WEAPON" in drafted(at_schema).event("ATTACK").role("attacker").fillers
    tick = field(at_schema, "events")
    assert isinstance(tick, TickField)
    tick.box.setFocus()
    at_schema.press("Space")
    limits = field(at_schema, "filled")
    assert isinstance(limits, LimitsField)
    limits._least.setFocus()
    at_schema.press("Up", "Up")
    role = drafted(at_schema).event("ATTACK").role("attacker")
    assert (role.events, role.minimum, role.maximum) == (True, 2, None)
    field(at_schema, "filled")._most.setFocus()
    at_schema.press("Up")
    assert "At most must not be less" in field(at_schema, "filled").fault.text()
    at_schema.press("Up", "Up")
    assert drafted(at_schema).event("ATTACK").role("attacker").maximum == 3


def test_hint_group_and_pipeline_labels(at_schema: Desk):
    go_to(at_schema, Part.ENTITY, "ORG")
    words = field(at_schema, "hint").words
    words.setFocus()
    at_schema.press("Ctrl+A")
    at_schema.type("companies")
    write(at_schema, field(at_schema, "spaCy calls it").line, "ORG, COMPANY")
    at_schema.press("Esc")
    org = drafted(at_schema).entity("ORG")
    assert (org.hint, org.sources) == ("companies", ("ORG", "COMPANY"))
    go_to(at_schema, Part.EVENT, "ATTACK")
    write(at_schema, field(at_schema, "group").box.lineEdit(), "force")
    at_schema.press("Return")
    assert drafted(at_schema).event("ATTACK").group == "force"
    assert editor(at_schema).draft.record["groups"][-1]["name"] == "force"


def test_values_are_added_renamed_merged_and_taken_out(at_schema: Desk):
    go_to(at_schema, Part.ATTRIBUTE, "modality")
    values = field(at_schema, "values")
    write(at_schema, values._new, "denied")
    at_schema.press("Return")
    values = field(at_schema, "values")
    assert drafted(at_schema).attributes[1].values[-1] == "denied"
    write(at_schema, values._lines[-1], "refused")
    at_schema.press("Return")
    assert drafted(at_schema).attributes[1].values[-1] == "refused"
    write(at_schema, field(at_schema, "values")._lines[-1], "alleged")
    at_schema.press("Return")
    assert drafted(at_schema).attributes[1].values == ("actual", "planned", "alleged",
                                                       "hypothetical")  # fmt: skip
    outs = field(at_schema, "values").findChildren(QToolButton)
    QTest.mouseClick(outs[-1], LEFT)
    assert drafted(at_schema).attributes[1].values == ("actual", "planned", "alleged")
    write(at_schema, field(at_schema, "values")._new, "actual")
    at_schema.press("Return")
    assert "already" in field(at_schema, "values").fault.text()


def test_enter_without_a_word_adds_no_value(at_schema: Desk):
    go_to(at_schema, Part.ATTRIBUTE, "modality")
    before = drafted(at_schema).attributes[1].values
    values = field(at_schema, "values")
    values._new.setFocus()
    at_schema.press("Return")
    assert drafted(at_schema).attributes[1].values == before
    assert "needs a name" in values.fault.text()


def test_document_labels_links_and_defaults(at_schema: Desk):
    go_to(at_schema, Part.DOCUMENT_LABEL, "relevance")
    field(at_schema, "several").box.setFocus()
    at_schema.press("Space")
    found = next(e for e in drafted(at_schema).document_labels if e.name == "relevance")
    assert found.multiple
    go_to(at_schema, Part.LINK, "PART_OF")
    assert field(at_schema, "hint").words.toPlainText() == ""
    field(at_schema, "ends").box.setFocus()
    before = drafted(at_schema).links[2].mentions
    at_schema.press("Space")
    assert drafted(at_schema).links[2].mentions is not before
    go_to(at_schema, Part.ATTRIBUTE, "polarity")
    box = field(at_schema, "default").box
    box.setFocus()
    at_schema.press("Down")
    box.activated.emit(box.currentIndex())
    assert drafted(at_schema).attributes[0].default == "negative"


# -- parts --------------------------------------------------------------------------------------


def test_something_new_is_made_by_keys(at_schema: Desk):
    at_schema.press("Ins")
    menus = [each for each in screen(at_schema).findChildren(QMenu) if each.isVisible()]
    (menu,) = menus
    assert menu.actions()[0].text() == "Entity label…"
    menu.actions()[0].trigger()
    menu.close()
    dialog = at_schema.dialog()
    dialog.findChild(QLineEdit).setFocus()
    at_schema.type("COMPANY")
    at_schema.press("Return")
    at_schema.until_closed()
    assert drafted(at_schema).entity("COMPANY")
    assert editor(at_schema).place == Place(Part.ENTITY, "COMPANY")
    at_schema.window.run("schema_remove")
    assert drafted(at_schema).entity("COMPANY") is None
    at_schema.window.run("schema_remove")


def test_what_is_in_use_is_retired_and_not_removed(at_schema: Desk):
    go_to(at_schema, Part.ENTITY, "GPE")
    at_schema.window.run("schema_remove")
    assert "in use; retire it" in at_schema.trouble()
    at_schema.window.run("schema_retire")
    assert not drafted(at_schema).entity("GPE").active
    save(at_schema)
    at_schema.press("Ctrl+1")
    at_schema.go_to("Sarrin")
    assert at_schema.current.label == "GPE"  # what is there stays
    at_schema.select("Nobody else")
    at_schema.press("G")
    assert "No label has the key g" in at_schema.message
    at_schema.press("Ctrl+3")
    at_schema.window.run("schema_retire")
    assert drafted(at_schema).entity("GPE").active


def test_the_order_is_changed_by_keys(at_schema: Desk):
    at_schema.press("Alt+PgDown", "Alt+PgDown", "Alt+PgUp")
    assert [each.name for each in drafted(at_schema).entities][:3] == ["ORG", "PERSON",
                                                                       "ARMED_GROUP"]  # fmt: skip
    assert screen(at_schema).list.hasFocus()


def test_what_can_t_be_merged_or_split_is_said(at_schema: Desk):
    go_to(at_schema, Part.DOCUMENT_LABEL, "context")
    at_schema.window.run("schema_merge")
    assert "can't be merged" in at_schema.trouble()
    at_schema.window.run("schema_split")
    assert "can be split" in at_schema.trouble()


# -- the draft ----------------------------------------------------------------------------------


def test_a_draft_is_taken_back_step_by_step_done_again_and_discarded(at_schema: Desk):
    at_schema.press("Alt+PgDown", "Alt+PgDown")
    assert screen(at_schema)._count.text() == "2 changes"
    at_schema.press("Ctrl+Z")
    assert screen(at_schema)._count.text() == "1 change"
    at_schema.press("Ctrl+Shift+Z")
    assert screen(at_schema)._count.text() == "2 changes"
    at_schema.window.run("schema_discard")
    assert screen(at_schema)._count.text() == "No changes"
    assert at_schema.controller.opened.project.schema.version == 1


def test_a_draft_survives_a_look_at_another_section(at_schema: Desk):
    at_schema.press("Alt+PgDown", "Ctrl+1", "Ctrl+3")
    assert screen(at_schema)._count.text() == "1 change"


def test_saving_makes_one_version_that_ctrl_z_takes_back(at_schema: Desk):
    at_schema.press("Alt+PgDown", "Alt+PgDown")
    save(at_schema)
    assert at_schema.controller.opened.project.schema.version == 2
    assert said(at_schema).startswith("Saved as version 2: ")
    assert screen(at_schema)._version.text() == "Version 2…"
    at_schema.press("Ctrl+Z")
    assert drafted(at_schema).entities[0].name == "PERSON"
    assert said(at_schema).startswith("Undone: ")
    at_schema.window.workspace.background_said.emit("The language model is loading.")
    assert said(at_schema).startswith("Undone: ")
    at_schema.window._message_end.timeout.emit()
    assert said(at_schema) == "The language model is loading."
    at_schema.press("Ctrl+Y")
    assert drafted(at_schema).entities[0].name == "ORG"
    at_schema.press("Ctrl+Shift+Z")
    assert "nothing to do again" in said(at_schema)


def test_there_is_nothing_to_save_elsewhere_and_without_changes(at_schema: Desk):
    at_schema.press("Ctrl+S")
    assert "Nothing is changed" in at_schema.trouble()
    at_schema.press("Ctrl+1", "Ctrl+S")
    assert "nothing has to be saved by hand" in at_schema.message


def test_older_versions_are_looked_at_and_brought_back(at_schema: Desk):
    at_schema.press("Alt+PgDown")
    save(at_schema)
    at_schema.window.run("schema_versions")
    dialog = at_schema.dialog()
    assert dialog.list.count() == 2
    assert not dialog._restore.isEnabled()
    at_schema.press("Down")
    assert "PERSON, ORG" in dialog.page.toPlainText()
    dialog._restore.click()
    at_schema.until_closed()
    assert at_schema.controller.opened.project.schema.version == 3
    assert "Version 1 is back" in said(at_schema)
    assert drafted(at_schema).entities[0].name == "PERSON"


def test_a_project_that_can_t_be_written_is_only_looked_at(make_desk: MakeDesk, story):
    path = story.path
    story.close()
    desk = make_desk(open_for_reading(path))
    desk.press("Ctrl+3", "Alt+PgDown")
    assert not screen(desk)._save.isEnabled()
    desk.press("Ctrl+S")
    assert "reading only" in desk.trouble()
    desk.press("Shift+F2")
    assert "reading only" in desk.trouble()


# -- guidelines ---------------------------------------------------------------------------------


def test_a_label_s_guideline_is_written_here_and_shown_beside_the_text(at_schema: Desk):
    go_to(at_schema, Part.ENTITY, "GPE")
    words = screen(at_schema).guideline
    words.setFocus()
    at_schema.type("Towns and states.")
    at_schema.press("Esc")
    assert editor(at_schema).changes == ["change the guideline of GPE"]
    save(at_schema)
    project = at_schema.controller.opened.project
    assert project.guidelines == "### GPE\nTowns and states.\n"
    assert project.schema.version == 1
    at_schema.press("Ctrl+1")
    at_schema.go_to("Sarrin")
    at_schema.press("F2")
    assert at_schema.window.side.guide.isVisible()
    assert "Towns and states." in at_schema.window.side.guide.toPlainText()
    at_schema.press("F2")
    assert not at_schema.window.side.guide.isVisible()


def test_f2_goes_to_the_section_of_the_label_or_says_its_hint(desk: Desk):
    filler = "\n\n".join(["Words."] * 120)
    desk.controller.opened.project.set_guidelines(f"{filler}\n\n### GPE\nTowns.\n\n{filler}")
    desk.window.side.set_guidelines(desk.controller.opened.project.guidelines)
    desk.go_to("Sarrin")
    desk.press("F2")
    bar = desk.window.side.guide.verticalScrollBar()
    assert 0 < bar.value() < bar.maximum()
    at = bar.value()
    desk.go_to("Monday")
    desk.press("F2")
    assert desk.window.side.guide.isVisible()
    assert bar.value() == at
    assert "DATE: dates and times" in desk.message


def test_the_guidelines_are_written_with_their_picture_beside(desk: Desk):
    desk.press("Shift+F2")
    dialog = desk.dialog()
    desk.type("# Read")
    desk.until(lambda: dialog.page.toPlainText() == "Read")
    desk.press("Ctrl+Z")
    desk.type("# Read twice")
    desk.press("Ctrl+S")
    assert desk.controller.opened.project.guidelines.endswith("# Read twice")
    desk.press("Esc")
    desk.until_closed()
    assert "Read twice" in desk.window.side.guide.toPlainText()


@pytest.mark.parametrize(("answer", "kept"), [("Save", True), ("Discard", False)])
def test_leaving_changed_guidelines_asks_first(desk: Desk, answer: str, kept: bool):
    desk.press("Shift+F2")
    dialog = desk.dialog()
    desk.type("New words")
    desk.press("Esc")
    desk.until(lambda: len(desk.dialogs()) == 2)
    box = next(each for each in desk.dialogs() if each is not dialog)
    for button in box.buttons():
        if answer in button.text():
            button.click()
    desk.until_closed()
    assert ("New words" in desk.controller.opened.project.guidelines) is kept


# -- files --------------------------------------------------------------------------------------


def choose(desk: Desk, path: Path) -> None:
    """Choose a file in the file dialog that is open."""
    dialog = desk.dialog()
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.reject()


def test_another_tool_s_schema_is_imported_into_the_draft(at_schema: Desk, tmp_path: Path):
    path = tmp_path / "annotation.conf"
    path.write_text("[entities]\nPerson\nArmed;group\n")
    at_schema.window.run("schema_import")
    choose(at_schema, path)
    at_schema.until(lambda: [type(each) for each in at_schema.dialogs()] == [ReportDialog])
    (report,) = at_schema.dialogs()
    assert "2 entity labels" in report.findChild(QLabel).text()
    assert "is called Armed_group" in report.findChild(QPlainTextEdit).toPlainText()
    report.accept()
    at_schema.until_closed()
    found = {each.name: each.active for each in drafted(at_schema).entities}
    assert list(found)[:2] == ["Person", "Armed_group"]
    kept = {name for name, active in found.items() if not active}
    assert kept == {"GPE", "PERSON", "DATE", "ARMED_GROUP"}  # what suggestions carry
    assert "1 change" in screen(at_schema)._count.text()
    assert editor(at_schema).changes == ["take over annotation.conf"]
    at_schema.press("Ctrl+S")
    page = at_schema.dialog().page.toPlainText()
    assert "New entity labels: Armed_group, Person" in page.replace("Armed group", "Armed_group")
    assert "Entity labels that are retired: ARMED GROUP, DATE, GPE, PERSON" in page
    assert "Entity labels that go: AGREEMENT" in page
    at_schema.press("Esc")
    at_schema.until_closed()
    at_schema.press("Ctrl+Z")
    assert drafted(at_schema).entity("GPE")


def test_the_schema_is_exported_and_makes_a_new_project(at_schema: Desk, tmp_path: Path):
    at_schema.window.run("schema_export")
    choose(at_schema, tmp_path / "mine.toml")
    at_schema.until_closed()
    assert 'name = "GPE"' in (tmp_path / "mine.toml").read_text()
    at_schema.window.run("new_from_schema")
    choose(at_schema, tmp_path / "mine.toml")
    at_schema.until(lambda: any(d.windowTitle() == "New project" for d in at_schema.dialogs()))
    dialog = next(d for d in at_schema.dialogs() if d.windowTitle() == "New project")
    dialog.fileSelected.emit(str(tmp_path / "new.annotator"))
    dialog.reject()
    at_schema.until_closed()
    assert at_schema.window.workspace.project.path == tmp_path / "new.annotator"
    assert at_schema.window.workspace.project.schema.entity("GPE")


def test_a_file_without_a_schema_is_told_in_a_sentence(at_schema: Desk, tmp_path: Path):
    path = tmp_path / "x.xml"
    path.write_text("<html></html>")
    at_schema.window.run("schema_import")
    choose(at_schema, path)
    assert "no labeling configuration" in at_schema.trouble()


def test_another_project_begins_another_draft(at_schema: Desk, make_desk, tmp_path: Path):
    from tests.gui.desk import make_project

    at_schema.press("Alt+PgDown")
    make_project(tmp_path / "other.annotator", "Words.").close()
    at_schema.window.workspace.open_project(
        open_project(tmp_path / "other.annotator"), "Ana", suggest=False
    )
    at_schema.press("Ctrl+3")
    assert screen(at_schema)._count.text() == "No changes"


def test_lines_take_over_what_was_typed_only_once(qtbot, application):
    heard = []
    line = LineField("name", "A", lambda text: "no" if text == "x" else "")
    qtbot.addWidget(line)
    line.finished.connect(heard.append)
    for text in ("B", "x"):
        line.line.setText(text)
        line.commit()
        line.commit()
    assert heard == ["B"]


# -- what is drafted when one leaves ---------------------------------------------------------------


def test_a_draft_is_not_lost_where_the_window_closes_without_a_question(at_schema: Desk):
    write(at_schema, field(at_schema, "hint").words, "only people")  # not even left
    at_schema.window.close()
    dialog = at_schema.dialog()
    assert "1 change to the schema is not saved." in dialog.findChild(QLabel).text()
    at_schema.press("Return")  # nothing is lost by it
    at_schema.until_closed()
    assert at_schema.window.isVisible()
    assert len(editor(at_schema).changes) == 1
    at_schema.window.close()
    at_schema.dialog().accept()
    at_schema.qtbot.waitUntil(lambda: not at_schema.window.isVisible())


def test_a_draft_is_not_lost_to_another_project_without_a_question(at_schema: Desk, tmp_path):
    other = make_project(tmp_path / "other.annotator", "Nothing here.")
    other.close()
    write(at_schema, field(at_schema, "name").line, "MAN")
    before = at_schema.window.workspace.project
    at_schema.window.files.open(other.path)
    at_schema.dialog()
    assert at_schema.window.workspace.project is before
    at_schema.press("Esc")
    at_schema.until_closed()
    assert drafted(at_schema).entity("MAN")
    at_schema.window.files.open(other.path)
    at_schema.dialog().accept()
    at_schema.qtbot.waitUntil(lambda: at_schema.window.workspace.project.path == other.path)
    assert editor(at_schema).changes == []
