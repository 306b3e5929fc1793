"""Labels that must be renamed, merged, split: no annotation is deleted, everybody's follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from annotator.core.model import Decision, Mention, Verdict
from annotator.services.annotating import open_document
from annotator.services.verifying import verify
from tests.gui.desk import STORY, make_project, story_suggestions

if TYPE_CHECKING:
    from pathlib import Path

    from tests.gui.conftest import MakeDesk
    from tests.gui.desk import Desk


@pytest.fixture
def both(make_desk: MakeDesk, tmp_path: Path) -> Desk:
    """Ben accepted everything in the story; Ana, before the window, accepted the first two."""
    project = make_project(tmp_path / "p.annotator", STORY, suggest=story_suggestions)
    from annotator.core.decisions import accept

    ben = open_document(project, project.documents()[0].id, "Ben")
    ben.apply(accept(ben.session, list(ben.session.suggestions), ben.stamp()))
    desk = make_desk(project)
    desk.press("Return", "Return")
    return desk


def layers(desk: Desk) -> dict[str, dict[str, Mention]]:
    """Everybody's mentions, as the file has them."""
    file = desk.controller.opened.project.file
    return {
        row.annotator: {
            item.id: item for item in file.layers.items(row.number) if isinstance(item, Mention)
        }
        for row in file.layers.every()
    }


def rename(desk: Desk, old: str, new: str) -> None:
    """Rename a label on the schema's screen by keys alone."""
    desk.press("Ctrl+3")
    desk.type(old)  # the list goes where one types
    desk.press("Return")
    desk.press("Ctrl+A")
    desk.type(new)
    desk.press("Esc")


def save(desk: Desk) -> str:
    """Review and save; what the review says."""
    desk.press("Ctrl+S")
    dialog = desk.dialog()
    said = "\n".join([each.text() for each in dialog.findChildren(QLabel)])
    said += dialog.page.toPlainText()
    desk.press("Return")
    desk.until_closed()
    return said


def test_c75_a_rename_keeps_every_annotation_and_says_before_what_it_changes(both: Desk):
    """Elsewhere a label could be renamed only once its annotations were deleted."""
    before = layers(both)
    rename(both, "GPE", "STATE")
    assert layers(both) == before
    said = save(both)
    assert "Save as version 2" in said
    assert "GPE → STATE: 4 mentions in 2 layers of 2 annotators, 3 suggestions" in said
    after = layers(both)
    for name, mentions in before.items():
        assert set(after[name]) == set(mentions)
        for item_id, mention in mentions.items():
            wanted = "STATE" if mention.label == "GPE" else mention.label
            assert after[name][item_id].label == wanted
            assert after[name][item_id].origin == mention.origin
    assert not list(verify(both.controller.opened.project))


def test_c75_the_letter_the_text_and_the_suggestions_have_the_new_name_at_once(both: Desk):
    """Elsewhere predictions kept a name that the new configuration did not know."""
    rename(both, "GPE", "STATE")
    save(both)
    both.press("Ctrl+1")
    both.go_to("Sarrin")
    assert (both.current.label, both.current.suggested) == ("STATE", True)
    both.press("Return")
    assert ("Sarrin", "STATE") in both.labelled()
    both.select("Nobody else")
    both.press("G")
    assert ("Nobody else", "STATE") in both.labelled()


def test_c75_one_undo_in_the_text_brings_the_old_name_back_for_everybody(both: Desk):
    """Elsewhere a changed configuration could not be taken back with its annotations."""
    before = layers(both)
    rename(both, "GPE", "STATE")
    save(both)
    both.press("Ctrl+1", "Ctrl+Z")
    assert layers(both) == before
    assert both.session.schema.entity("GPE") is not None
    assert "Undone: rename" in both.message
    both.go_to("Sarrin")
    assert both.current.label == "GPE"
    both.press("Ctrl+Shift+Z")
    assert {each.label for each in layers(both)["Ana"].values()} == {"STATE", "ARMED_GROUP"}
    assert not list(verify(both.controller.opened.project))


def test_c75_labels_are_merged_with_a_count_before(both: Desk):
    """Elsewhere merging two labels meant to export, replace in the file, and import."""
    both.press("Ctrl+3")
    both.type("ARMED")
    both.window.run("schema_merge")
    dialog = both.dialog()
    both.type("ORG")
    assert dialog.chosen == "ORG"
    assert "ARMED GROUP → ORG: 2 mentions in 2 layers of 2 annotators" in dialog.effect.text()
    both.press("Return")
    both.until_closed()
    assert "2 mentions" in save(both)
    assert layers(both)["Ben"]["m2"].label == "ORG"
    verdicts = [item for item in both.stored() if isinstance(item, Verdict)]
    assert {each.decision for each in verdicts} == {Decision.ACCEPTED}
    both.press("Ctrl+Z")
    assert layers(both)["Ben"]["m2"].label == "ARMED_GROUP"


def test_c75_a_label_is_split_by_its_words(both: Desk):
    """Elsewhere each mention had to be labelled again by hand."""
    both.press("Ctrl+3")
    both.type("GPE")
    both.window.run("schema_split")
    dialog = both.dialog()
    both.type("CITY")
    both.press("Return")
    offered = {each.text() for each in dialog.findChildren(QPushButton)}
    assert {"1  GPE", "2  CITY"} <= offered
    dialog.table.selectRow([words for words, _ in dialog.table.given()].index("Sarrin"))
    both.press("2")
    assert "GPE → CITY: 1 mention in 1 layer of 1 annotator, 1 suggestion" in dialog.effect.text()
    dialog.accept()
    both.until_closed()
    save(both)
    labels = {each.span.surface: each.label for each in layers(both)["Ben"].values()}
    assert (labels["Sarrin"], labels["Estara"]) == ("CITY", "GPE")
    assert not list(verify(both.controller.opened.project))


def test_c75_every_record_says_under_which_version_it_was_made(both: Desk):
    """Elsewhere nobody could tell under which configuration a record was made."""
    rename(both, "GPE", "STATE")
    save(both)
    both.press("Ctrl+1")
    both.go_to("Monday")
    both.press("Return")
    project = both.controller.opened.project
    layer = both.controller.opened.layer.number
    numbers, _ = project.file.layers.stacks(layer)
    made = [project.file.layers.logged(number).schema_version for number in numbers]
    assert made == [1, 1, 2, 2]
