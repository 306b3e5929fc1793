"""Labelled once, marked everywhere: one key, a preview with a veto, a document or all, one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core.annotating import label_span, set_status
from annotator.core.model import Event, Mention, Role, Status, span_of
from annotator.services.annotating import open_document
from annotator.services.clock import new_item_id
from tests.gui.desk import Desk, make_project, place

if TYPE_CHECKING:
    from pathlib import Path

TEXTS = (
    "Estara struck. Nobody in Estara spoke, and estara’s envoy left Estarans alone.",
    "In Estara the Estara Brigade struck back.\r\n\r\nEstara 💥 struck.",
    "Estara met Sarrin.",
)


@pytest.fixture
def desk(make_desk, tmp_path: Path) -> Desk:
    desk = make_desk(make_project(tmp_path / "three.annotator", *TEXTS))
    desk.go_to("Estara")
    desk.press("g")
    return desk


def layers(desk: Desk, kind=Mention, name: str = "Ana") -> list[list[tuple[str, str]]]:
    """The decided mentions of each document's layer, as the file has them."""
    file = desk.window.workspace.project.file
    found = []
    for layer in file.layers.every(name, Role.ANNOTATOR):
        items = [item for item in file.layers.items(layer.number) if isinstance(item, kind)]
        if kind is Event:
            found.append(sorted((e.trigger.start, e.trigger.surface, e.type) for e in items))
        else:
            found.append(sorted((m.span.start, m.span.surface, m.label) for m in items))
    return [[each[1:] for each in layer] for layer in found]


def edit_other(desk: Desk, number: int, make) -> None:
    """Do something in another document, as if one had been there before."""
    project = desk.window.workspace.project
    other = open_document(project, project.documents()[number].id, "Ana")
    other.apply(make(other))


def everywhere(desk: Desk):
    """Open the dialog and have it look in the whole project."""
    desk.press("=")
    dialog = desk.dialog()
    dialog.everywhere.click()
    desk.until(lambda: not dialog.search.is_running)
    dialog.view.setFocus()
    return dialog


def test_one_key_and_enter_mark_every_place_of_the_document_as_one_step(desk: Desk):
    desk.press("=")
    desk.dialog()
    desk.press("Return")
    desk.until_closed()
    assert layers(desk)[0] == [("Estara", "GPE"), ("Estara", "GPE")]
    assert "1 place in 1 document" in desk.message
    desk.press("Ctrl+Z")
    assert layers(desk)[0] == [("Estara", "GPE")]


def test_case_and_parts_of_words_count_as_wanted(desk: Desk):
    desk.press("=")
    dialog = desk.dialog()
    dialog.case.click()
    assert [hit.words for hit in dialog.model.hits()] == ["Estara", "estara"]
    dialog.whole.click()
    assert [hit.words for hit in dialog.model.hits()] == ["Estara", "estara", "Estara"]
    dialog.go.click()
    desk.until_closed()
    assert len(layers(desk)[0]) == 4


def test_the_whole_project_is_one_step_which_any_of_its_documents_takes_back(desk: Desk):
    everywhere(desk)
    desk.press("Return")
    desk.until_closed()
    assert "5 places in 3 documents" in desk.message
    assert [len(each) for each in layers(desk)] == [2, 3, 1]
    assert len(desk.session.layer.all(Mention)) == 2  # the screen follows
    desk.press("Alt+Right")  # in another document
    desk.press("Ctrl+Z")
    assert "in 3 documents" in desk.message
    assert [len(each) for each in layers(desk)] == [1, 0, 0]
    desk.press("Ctrl+Shift+Z")
    assert [len(each) for each in layers(desk)] == [2, 3, 1]


def test_a_place_or_a_whole_document_is_vetoed(desk: Desk):
    dialog = everywhere(desk)
    assert dialog.go.text() == "Apply to 5"
    desk.press("Space", "Down")  # the place in this document
    desk.press("Ctrl+D")  # all three of the next one
    assert dialog.go.text() == "Apply to 1"
    desk.press("Ctrl+D", "Space")  # all again, but for the first
    assert dialog.go.text() == "Apply to 3"
    desk.press("Return")
    desk.until_closed()
    assert [len(each) for each in layers(desk)] == [1, 2, 1]


def test_what_somebody_decided_is_shown_and_not_chosen(desk: Desk):
    span = span_of(TEXTS[2], place(TEXTS[2], "Estara"))
    edit_other(desk, 2, lambda doc: label_span(doc.session, span, "ORG", "own", doc.stamp()))
    longer = span_of(TEXTS[1], place(TEXTS[1], "Estara Brigade"))
    edit_other(
        desk, 1, lambda d: label_span(d.session, longer, "ARMED_GROUP", new_item_id(), d.stamp())
    )
    dialog = everywhere(desk)
    shown = {
        (hit.title, hit.start): (hit.label, hit.note, dialog.model.is_chosen(row))
        for row, hit in enumerate(dialog.model.hits())
    }
    assert shown["Article 3", 0] == ("ORG", "", False)
    inside = place(TEXTS[1], "Estara Brigade")[0]
    assert shown["Article 2", inside] == ("", "in “Estara Brigade” ARMED GROUP", False)
    assert shown["Article 2", 3] == ("", "", True)
    row = dialog.model.row_like((dialog.model.hits()[-1].document, 0, 6, "own"))
    dialog.view.go_to(row)
    desk.press("Space", "Return")  # it is the annotator's to say so all the same
    desk.until_closed()
    assert layers(desk)[2] == [("Estara", "GPE")]


def test_a_document_that_is_done_is_shown_and_not_chosen(desk: Desk):
    edit_other(desk, 2, lambda doc: set_status(doc.session, Status.DONE))
    dialog = everywhere(desk)
    assert [hit.is_done for hit in dialog.model.hits()].count(True) == 1
    desk.press("Return")
    desk.until_closed()
    assert layers(desk)[2] == []


def test_only_ones_own_layers_are_changed(desk: Desk):
    project = desk.window.workspace.project
    theirs = open_document(project, project.documents()[2].id, "Bo")
    span = span_of(TEXTS[2], (0, 6))
    theirs.apply(label_span(theirs.session, span, "ORG", "bo", theirs.stamp()))
    everywhere(desk)
    desk.press("Return")
    desk.until_closed()
    assert layers(desk, name="Bo") == [[("Estara", "ORG")]]
    assert layers(desk)[2] == [("Estara", "GPE")]


def test_triggers_get_events_without_arguments(desk: Desk):
    desk.go_to("struck")
    desk.press("Shift+A")
    everywhere(desk)
    desk.press("Return")
    desk.until_closed()
    assert layers(desk, Event) == [
        [("struck", "ATTACK")],
        [("struck", "ATTACK"), ("struck", "ATTACK")],
    ]
    desk.press("Ctrl+Z")
    assert [len(each) for each in layers(desk, Event)] == [1, 0]
    assert [each.arguments for each in desk.events()] == [()]
