"""C79: notes and questions on a span, an event and a document; they travel, and are found."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.core.annotating import set_note
from annotator.core.errors import UserError
from annotator.core.model import Note
from annotator.gui.side_panel import EVENT, NOTES
from annotator.services.annotating import open_document
from annotator.services.annotation_import import import_annotations
from annotator.services.exporting import ANNOTATORS, export
from annotator.services.notes import notes_of
from annotator.services.project import create, open_project
from tests.gui.desk import LEFT, STORY, Desk, make_project, story_suggestions
from tests.gui.settling import asked, page

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def two(make_desk, tmp_path: Path) -> Desk:
    """A window on two articles, the first one with suggestions."""
    path = tmp_path / "two.annotator"
    return make_desk(make_project(path, STORY, "Sarrin is quiet.", suggest=story_suggestions))


def notes(desk: Desk) -> list[tuple[str, str | None, bool, bool]]:
    """The notes in the file."""
    found = [each for each in desk.stored() if isinstance(each, Note)]
    return sorted((n.text, n.target, n.is_question, n.is_resolved) for n in found)


def listed(desk: Desk) -> list[str]:
    found = desk.window.side.notes.list
    return [found.item(row).text() for row in range(found.count())]


def write(desk: Desk, words: str, *, question: bool = False) -> None:
    """Write a note by keys, on what is stood on."""
    desk.press("F3")
    desk.type(words)
    if question:
        desk.press("Tab", "Space")
        desk.window.side.notes.begin()
    desk.press("Return")


def test_c79_a_note_on_a_mention_an_event_and_the_document_by_keys(two: Desk):
    """There was nowhere to write why."""
    write(two, "the country")
    two.press("Tab")
    write(two, "in the night?", question=True)
    two.go_to("Nobody")
    write(two, "a short one")
    assert notes(two) == [
        ("a short one", None, False, False),
        ("in the night?", "e1", True, False),
        ("the country", "m1", False, False),
    ]
    assert two.window.view.hasFocus()


def test_the_same_with_the_mouse(two: Desk):
    panel = two.window.side.notes
    for words, text in (("Estara", "the country"), ("struck", "at night"), ("Nobody", "short")):
        two.click(words)
        QTest.mouseClick(two.window.side._tabs[NOTES], LEFT)
        panel._words.setText(text)
        QTest.mouseClick(panel._add, LEFT)
    assert [(text, target) for text, target, _, _ in notes(two)] == [
        ("at night", "e1"),
        ("short", None),
        ("the country", "m1"),
    ]


def test_a_note_is_changed_in_place(two: Desk):
    write(two, "the contry", question=True)
    (before,) = [each for each in two.stored() if isinstance(each, Note)]
    two.window.side.show_page(NOTES)
    two.window.side.notes.list.setFocus()
    two.press("F2")
    assert two.window.side.notes._words.text() == "the contry"
    two.window.side.notes._words.setText("the country?")
    two.press("Return")
    (after,) = [each for each in two.stored() if isinstance(each, Note)]
    assert (after.id, after.text, after.target, after.is_question) == (
        before.id,
        "the country?",
        "m1",
        True,
    )
    two.press("F2", "Esc")
    assert two.window.side.notes._edited is None
    assert two.window.side.notes.list.hasFocus()
    two.window.focus_text()
    two.press("Ctrl+Z")
    assert notes(two) == [("the contry", "m1", True, False)]


def test_a_question_is_answered_and_opened_again(two: Desk):
    write(two, "the country?", question=True)
    two.window.side.show_page(NOTES)
    two.window.side.notes.list.setFocus()
    two.press("A")
    assert notes(two) == [("the country?", "m1", True, True)]
    assert listed(two) == ["Answered question on “Estara”: the country?"]
    assert two.window.side.notes._deeds["resolve"].text() == "Open again"
    two.press("A")
    assert notes(two) == [("the country?", "m1", True, False)]
    QTest.mouseClick(two.window.side.notes._deeds["resolve"], LEFT)
    assert notes(two) == [("the country?", "m1", True, True)]


def test_a_plain_note_can_not_be_answered(two: Desk):
    write(two, "the country")
    two.window.side.show_page(NOTES)
    two.window.side.notes.list.setFocus()
    two.press("A")
    assert notes(two) == [("the country", "m1", False, False)]


def test_from_a_note_to_its_place(two: Desk):
    two.press("Tab", "Tab")
    assert two.current.id == "m2"
    write(two, "which forces?")
    two.go_to("Nobody")
    two.press("F3")
    two.window.side.notes.list.setFocus()
    two.press("Return")
    assert two.current.id == "m2"
    assert two.window.view.hasFocus()


def test_c79_through_all_notes_of_the_project_by_keys(two: Desk):
    """Questions to the lead got lost in the documents."""
    write(two, "the country?", question=True)
    two.press("Alt+Right")
    assert two.title == "Article 2"
    write(two, "too short")
    two.press("F4")
    two.dialog()
    two.type("who wrote this")
    two.press("Return")
    two.until_closed()
    two.press("Shift+F3")
    assert listed(two) == [
        "Article 1: Question on “Estara”: the country?",
        "Article 2: Flag on the document: who wrote this",
        "Article 2: Note on the document: too short",
    ]
    two.press("Home", "Return")
    assert two.title == "Article 1"
    assert two.current.id == "m1"
    two.press("Shift+F3", "Down", "Down", "Return")
    assert two.title == "Article 2"
    two.press("Shift+F3", "Home", "A")
    assert two.title == "Article 1"
    assert notes(two) == [("the country?", "m1", True, True)]


def test_notes_are_searched(two: Desk):
    write(two, "the country?")
    two.press("Alt+Right")
    write(two, "too short")
    two.press("Shift+F3")
    panel = two.window.side.notes
    panel._search.setFocus()
    two.type("short")
    two.press("Return")
    assert listed(two) == ["Article 2: Note on the document: too short"]
    assert panel.list.hasFocus()
    panel._search.setFocus()
    two.press("Esc")
    assert len(listed(two)) == 2
    two.type("xyz")
    two.press("Return")
    assert not panel._empty.isHidden()
    assert panel._empty.text() == "No note has these words."
    panel._search.clear()
    QTest.mouseClick(panel._scopes[0], LEFT)
    assert listed(two) == ["Note on the document: too short"]


def test_the_queue_finds_documents_by_their_notes_and_flags(two: Desk):
    two.press("Alt+Right")
    write(two, "Ask Maria about the wording")
    two.press("F4")
    two.dialog()
    two.type("half a page")
    two.press("Return")
    two.until_closed()
    model = two.window.queue.model
    for words in ("maria", "wording ask", "half"):
        two.press("Ctrl+K")
        two.type(words)
        two.until(lambda: model.rowCount() == 1)
        assert model.index(0).data() == "Article 2"
        two.press("Esc")
        two.until(lambda: model.rowCount() == 2)


def test_where_a_note_is_the_text_the_card_and_the_tip_show_it(two: Desk):
    two.press("Tab")
    plain = two.window.view.grab().toImage()
    write(two, "at night?", question=True)
    assert two.window.view.grab().toImage() != plain
    assert two.window.side.page == EVENT
    assert "Question: at night?" in two.window.side.card._why.text()
    from annotator.gui.text_view.tips import notes_about

    assert notes_about(two.session, "e1") == ["Question: at night?"]


def test_the_queue_shows_where_notes_are_and_where_questions_wait(two: Desk):
    delegate = two.window.queue._delegate
    plain = two.window.queue.list.grab().toImage()
    write(two, "the country?", question=True)
    (first, second) = (two.window.queue.model.index(row).data(0x0100).id for row in (0, 1))
    assert delegate.noted == {first: 1}
    waiting = two.window.queue.list.grab().toImage()
    assert waiting != plain
    two.window.side.show_page(NOTES)
    two.window.side.notes.list.setFocus()
    two.press("A")
    assert delegate.noted == {first: 0}
    two.window.focus_text()
    two.press("Alt+Right")
    write(two, "short")
    assert delegate.noted == {first: 0, second: 0}
    two.press("Ctrl+Z")
    assert delegate.noted == {first: 0}


def test_the_queue_tells_screen_readers_where_notes_are(two: Desk):
    def said() -> str:
        model = two.window.queue.model
        return model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)

    plain = said()
    write(two, "the country?", question=True)
    assert said() == f"{plain}, 1 question waits"
    two.press("Tab")
    write(two, "and this?", question=True)
    assert said() == f"{plain}, 2 questions wait"
    two.press("Ctrl+Z", "Ctrl+Z")
    assert said() == plain
    write(two, "short")
    assert said() == f"{plain}, with notes"


def test_a_note_on_what_was_rejected_stays_and_says_so(two: Desk):
    write(two, "no country here")
    two.press("Backspace", "F3")
    assert listed(two) == ["Note on words that are gone: no country here"]


def test_c79_notes_and_flags_travel_as_jsonl_and_come_back(two: Desk, tmp_path: Path):
    """Notes stayed behind at the export."""
    two.press("Return")
    two.go_to("Estara")
    write(two, "the country?", question=True)
    two.window.side.show_page(NOTES)
    two.window.side.notes.list.setFocus()
    two.press("A")
    two.window.focus_text()
    two.go_to("Nobody")
    write(two, "short")
    two.controller.set_flag("half a page")
    path = two.window.workspace.project.path
    two.close()
    with open_project(path) as project:
        export(project, tmp_path / "out.jsonl", "native", ANNOTATORS)
        export(project, tmp_path / "prodigy.jsonl", "prodigy", ANNOTATORS)
    line = json.loads((tmp_path / "out.jsonl").read_text("utf-8").splitlines()[0])
    told = sorted((n["text"], n.get("question"), n.get("resolved")) for n in line["notes"])
    assert told == [("short", None, None), ("the country?", True, True)]
    assert line["flag"] == "half a page"
    task = json.loads((tmp_path / "prodigy.jsonl").read_text("utf-8").splitlines()[0])
    assert sorted(task["meta"]["notes"]) == [
        "answered question on “Estara”: the country?",
        "note: short",
    ]
    assert task["meta"]["flag"] == "half a page"
    with create(tmp_path / "again.annotator") as again:
        import_annotations(again, [tmp_path / "out.jsonl"])
        export(again, tmp_path / "again.jsonl", "native", ANNOTATORS)
    assert (tmp_path / "again.jsonl").read_bytes() == (tmp_path / "out.jsonl").read_bytes()


def test_c79_who_settles_sees_the_notes_of_those_who_annotated(lead: Desk):
    """Questions to the curator were not to be seen where the curator works."""
    assert asked(lead) == "Which label and which words?"
    assert "An army, isn’t it?" in page(lead).notes.text()
    assert page(lead).notes.isVisible()


def rewriting(desk: Desk, words: str) -> None:
    """Begin other words for the only note of the document; they are not saved yet."""
    desk.window.side.show_page(NOTES)
    desk.window.side.notes.list.setFocus()
    desk.press("F2", "Ctrl+A")
    desk.type(words)


def test_a_note_of_another_document_gets_its_new_words_there(two: Desk):
    """The new words were gone, and the old ones stayed."""
    two.go_to("Nobody")
    write(two, "too short")
    rewriting(two, "long enough")
    two.press("Alt+Right")
    assert two.title == "Article 2"
    two.press("F3", "Return")
    assert two.title == "Article 1"
    assert notes(two) == [("long enough", None, False, False)]
    assert two.window.side.notes.field.text() == ""


def test_new_words_of_a_note_that_is_gone_by_now_are_written(two: Desk):
    write(two, "the contry", question=True)
    rewriting(two, "the country")
    two.window.focus_text()
    two.press("Ctrl+Z")
    assert notes(two) == []
    two.press("F3", "Return")
    assert notes(two) == [("the country", "m1", True, False)]


@pytest.mark.parametrize("is_new", [True, False])
def test_words_that_can_not_be_kept_stay_where_they_were_written(
    two: Desk, monkeypatch: pytest.MonkeyPatch, is_new: bool
):
    """They were gone from the field before they were in the file."""
    write(two, "the contry")
    rewriting(two, "the country") if not is_new else two.press("F3")
    if is_new:
        two.type("the country")

    def full(*args: object) -> None:
        raise UserError("The disk is full.")

    with monkeypatch.context() as patched:
        patched.setattr(type(two.controller.opened), "apply", full)
        two.press("Return")
        assert "The disk is full." in two.trouble()
    assert two.window.side.notes.field.text() == "the country"
    assert [text for text, *_ in notes(two)] == ["the contry"]
    two.window.side.notes.begin()
    two.press("Return")
    assert "the country" in [text for text, *_ in notes(two)]


def test_the_hint_line_says_what_keys_do_in_the_list_of_notes(two: Desk):
    """It said that Backspace rejects and letters label, while they took notes away."""
    write(two, "the country?", question=True)
    two.press("Shift+F3")
    assert two.window.side.notes.list.hasFocus()
    assert two.hints == {
        "Return": "go there",
        "F2": "change its words",
        "A": "answered, or open again",
        "Del": "take it away",
        "Esc": "back to the text",
        "F1": "all keys",
    }
    two.press("Shift+Tab")
    assert two.window.side.notes.search_field.hasFocus()
    assert two.hints == {"Return": "to the list", "Esc": "end the search", "F1": "all keys"}
    two.press("Return", "Return")
    assert two.window.view.hasFocus()
    assert "go there" not in two.hints.values()


@pytest.mark.parametrize("is_question", [True, False])
def test_a_note_that_is_taken_away_says_so_and_what_takes_it_back(two: Desk, is_question: bool):
    write(two, "the country", question=is_question)
    two.press("Shift+F3", "Backspace")
    assert notes(two) == []
    what = "question" if is_question else "note"
    said = f"The {what} is taken away. Ctrl+Z takes it back."
    assert two.window.hint_line._message == said
    two.press("Ctrl+Z")
    assert notes(two) == [("the country", "m1", is_question, False)]


def test_where_no_note_is_it_says_what_notes_are_about(two: Desk):
    two.press("F3")
    said = two.window.side.notes._empty
    assert said.isVisible()
    assert "about the words that you stand on, or about the document" in said.text()


def test_notes_on_undecided_suggestions_have_their_words_after_export_and_import(
    two: Desk, tmp_path: Path
):
    """They were about words that are gone."""
    write(two, "the country?", question=True)
    two.press("Tab")
    write(two, "an attack?", question=True)
    name, path = two.window.workspace.annotator, two.window.workspace.project.path
    two.close()
    with open_project(path) as project:
        export(project, tmp_path / "out.jsonl", "native", ANNOTATORS)
    with create(tmp_path / "again.annotator") as again:
        report = import_annotations(again, [tmp_path / "out.jsonl"])
        assert report.problems == []
        about = [(each.text, each.words) for each in notes_of(again, name)]
        export(again, tmp_path / "again.jsonl", "native", ANNOTATORS)
    assert sorted(about) == [("an attack?", "struck"), ("the country?", "Estara")]
    assert (tmp_path / "again.jsonl").read_bytes() == (tmp_path / "out.jsonl").read_bytes()


@pytest.mark.parametrize("words", ["L" * 300, "see " + "x" * 300])
def test_a_word_that_is_too_long_for_a_line_is_broken(two: Desk, words: str):
    """It ran out of the list."""
    two.go_to("Nobody")
    write(two, words)
    two.press("Shift+F3")
    found = two.window.side.notes.list
    row = found.visualItemRect(found.item(0))
    image = found.viewport().grab(row).toImage()
    scale = image.width() / row.width()
    beside = round((row.width() - 10) * scale)
    colours = {image.pixel(beside, y) for y in range(2, image.height() - 2)}
    assert len(colours) == 1
    assert row.height() > 5 * found.fontMetrics().height()


def test_lines_of_a_note_from_elsewhere_stay_lines(two: Desk):
    for words in ("one", "one\ntwo\nthree"):
        two.window.side.notes.note_written.emit(words, False)
    two.window.side.show_page(NOTES)
    found = two.window.side.notes.list
    heights = {
        found.item(n).text().count("\n"): found.visualItemRect(found.item(n)).height()
        for n in range(found.count())
    }
    assert heights[2] >= heights[0] + 2 * 14


def test_what_is_half_written_stays_with_its_document(two: Desk):
    """It was kept as a note on the next one."""
    two.press("F3")
    two.type("the river, not the town")
    two.press("Alt+Right", "F3")
    assert two.window.side.notes.field.text() == ""
    two.press("Return")
    assert notes(two) == []
    two.press("Alt+Left", "F3")
    assert two.window.side.notes.field.text() == "the river, not the town"
    two.press("Return")
    assert [words for words, *_ in notes(two)] == ["the river, not the town"]


def test_a_lead_reads_the_questions_of_others_and_changes_none(two: Desk):
    """The list named one's own alone, and the guide sends leads there."""
    project = two.window.workspace.project
    theirs = open_document(project, project.documents()[1].id, "Ben")
    question = Note("q", "Is a river a place?", None, True)
    theirs.apply(set_note(theirs.session, question, theirs.stamp()))
    two.press("Shift+F3")
    assert listed(two) == ["Article 2: Question by Ben on the document: Is a river a place?"]
    assert two.hints == {"Return": "go there", "Esc": "back to the text", "F1": "all keys"}
    two.press("Del", "A", "F2")
    [still] = theirs.project.file.layers.items(theirs.layer.number)
    assert (still.text, still.is_resolved) == ("Is a river a place?", False)
    assert not two.window.side.notes._deeds["remove"].isEnabled()
    two.press("Return")
    assert two.title == "Article 2"
