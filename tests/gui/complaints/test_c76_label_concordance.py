"""One label is checked across all documents: a list of its places, and a way to each and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core.model import Decision, Mention, Origin, Role, span_of
from tests.gui.desk import Desk, make_project, place, store

if TYPE_CHECKING:
    from pathlib import Path

TEXTS = (
    "Old Estara struck first. Envoys met in Sarrin.",
    "The Estara Brigade left.\r\n\r\nNew Estara 💥 spoke.",
    "Sarrin waits. Estara waits.",
)


def suggest(project, number: int, *marks: tuple[str, int, str, str]) -> None:
    text = TEXTS[number]
    origin = Origin("tests:1", Decision.SUGGESTED, 0.9)
    store(project, project.documents()[number].id, [
        Mention(item_id, label, span_of(text, place(text, words, which)), (), origin)
        for words, which, label, item_id in marks
    ])  # fmt: skip


@pytest.fixture
def desk(make_desk, tmp_path: Path) -> Desk:
    project = make_project(tmp_path / "three.annotator", *TEXTS)
    suggest(project, 0, ("Estara", 1, "GPE", "a1"), ("Sarrin", 1, "GPE", "a2"))
    suggest(project, 1, ("Estara Brigade", 1, "ORG", "b1"), ("Estara", 2, "ORG", "b2"))
    suggest(project, 2, ("Sarrin", 1, "GPE", "c1"))
    desk = make_desk(project)
    desk.press("Ctrl+Shift+F")
    return desk


def screen(desk: Desk):
    return desk.window.sections.screen


def settled(desk: Desk):
    """The screen, once nothing is looked for or sorted any more."""
    there = screen(desk)
    desk.until(lambda: not (there.search.is_running or there.ready.is_running))
    desk.until(lambda: not there.places.model.is_sorting)
    return there


def look_for(desk: Desk, words: str = "", label: str = "", **options):
    screen(desk).bar.look_for(words, label, **options)
    there = settled(desk)
    there.places.view.setFocus()
    return there


def rows(desk: Desk) -> list[tuple[str, str, str, str]]:
    model = settled(desk).places.model
    hits = [model.hit(row) for row in range(model.rowCount())]
    return [(hit.title[-1], hit.words, hit.label, hit.state) for hit in hits]


def labels(desk: Desk) -> list[str]:
    """The labels that were decided, over all documents, as the file has them."""
    file = desk.window.workspace.project.file
    return [
        item.label
        for layer in file.layers.every("Ana", Role.ANNOTATOR)
        for item in sorted(file.layers.items(layer.number), key=lambda item: item.id)
        if isinstance(item, Mention)
    ]


def test_every_place_of_a_label_and_a_way_to_each_and_back(desk: Desk):
    look_for(desk, label="GPE")
    assert rows(desk) == [
        ("1", "Estara", "GPE", "suggested"),
        ("1", "Sarrin", "GPE", "suggested"),
        ("3", "Sarrin", "GPE", "suggested"),
    ]
    desk.press("Down", "Down", "Return")
    assert desk.title == "Article 3"
    assert desk.current.id == "c1"
    desk.press("o")  # another label, in the text
    desk.press("Ctrl+Shift+F")
    assert rows(desk) == [
        ("1", "Estara", "GPE", "suggested"),
        ("1", "Sarrin", "GPE", "suggested"),
    ]
    desk.press("Up", "Return")
    assert (desk.title, desk.current.id) == ("Article 1", "a1")
    desk.press("Ctrl+2")
    assert settled(desk).places.hit.item == "a1"  # where one was


def test_words_are_found_whatever_stands_there_and_lead_to_the_words(desk: Desk):
    desk.type("estara")
    desk.press("Return")
    desk.until(lambda: screen(desk).places.model.count > 0)
    assert rows(desk) == [
        ("1", "Estara", "GPE", "suggested"),
        ("2", "Estara", "", ""),
        ("2", "Estara", "ORG", "suggested"),
        ("3", "Estara", "", ""),
    ]
    desk.press("End", "Return")
    assert desk.title == "Article 3"
    assert desk.controller.selection == desk.at("Estara")


def test_places_are_sorted_by_the_words_beside_them(desk: Desk):
    look_for(desk, "Estara")
    model = screen(desk).places.model

    def context(side: str) -> list[str]:
        hits = (model.hit(row) for row in range(model.rowCount()))
        return [getattr(hit, side).split()[-1 if side == "left" else 0] for hit in hits]

    desk.press("1")
    assert context("left") == ["New", "Old", "The", "waits."]
    desk.press("1")
    assert context("left") == ["waits.", "The", "Old", "New"]
    desk.press("3")
    assert context("right") == ["Brigade", "struck", "waits.", "💥"]
    desk.press("4")
    assert [label for _, _, label, _ in rows(desk)] == ["GPE", "ORG", "", ""]


def test_many_are_relabelled_after_a_preview_and_it_is_one_step(desk: Desk):
    look_for(desk, label="GPE")
    desk.press("Down", "Shift+Down")
    assert screen(desk).places.model.chosen_count == 2
    desk.press("l")
    dialog = desk.dialog()
    assert "2 places in 2 documents" in dialog.words
    assert "suggested GPE → LOC" in dialog.words
    desk.press("Return")
    desk.until_closed()
    settled(desk)
    assert labels(desk) == ["LOC", "LOC"]
    assert "Ctrl+Z" in screen(desk).hint_line._message
    assert desk.session.mark("a2").label == "LOC"  # the open document follows
    queue = desk.window.queue.model
    assert [queue.index(row).data(0x0100).decided for row in range(3)] == [1, 0, 1]
    screen(desk).places.view.setFocus()
    desk.press("Ctrl+Z")
    settled(desk)
    assert labels(desk) == []
    assert desk.session.mark("a2").suggested
    assert [queue.index(row).data(0x0100).decided for row in range(3)] == [0, 0, 0]
    desk.press("Ctrl+Shift+Z")
    settled(desk)
    assert labels(desk) == ["LOC", "LOC"]


def test_all_are_accepted_or_rejected(desk: Desk):
    look_for(desk, label="GPE")
    desk.press("Ctrl+A", "Shift+Return")
    desk.dialog()
    desk.press("Return")
    desk.until_closed()
    settled(desk)
    assert labels(desk) == ["GPE"] * 3
    look_for(desk, "Estara", "ORG")
    desk.press("Ctrl+A", "Backspace")
    desk.dialog()
    desk.press("Return")
    desk.until_closed()
    assert rows(desk) == []
    assert labels(desk) == ["GPE"] * 3


def test_one_place_needs_no_preview_and_escape_keeps_all_as_it_was(desk: Desk):
    look_for(desk, "Estara")
    desk.press("Down", "g")
    settled(desk)
    assert labels(desk) == ["GPE"]
    desk.press("Ctrl+A", "p")
    desk.dialog()
    desk.press("Esc")
    desk.until_closed()
    assert labels(desk) == ["GPE"]


def test_the_same_words_with_different_labels_are_grouped(desk: Desk):
    screen(desk).bar.ready["differing"].click()
    there = settled(desk)
    desk.until(lambda: there.places.model.count > 0)
    settled(desk)
    assert there.groups.group.words == "Estara"
    assert dict(there.groups.group.counts) == {"GPE": 1, "ORG": 1}
    assert [(title, label) for title, _, label, _ in rows(desk)] == [("1", "GPE"), ("2", "ORG")]
    desk.press("Return", "Down", "g")  # into the places; the second one is mended
    settled(desk)
    desk.until(lambda: there.groups.groups.rowCount() == 0)


def test_labelled_here_but_not_there(desk: Desk):
    look_for(desk, label="GPE")
    desk.press("g")  # accepts Estara in the first document
    settled(desk)
    screen(desk).bar.ready["missing"].click()
    there = settled(desk)
    desk.until(lambda: there.places.model.count > 0)
    assert (there.groups.group.words, there.groups.group.open) == ("Estara", 1)
    assert ("3", "Estara", "", "") in rows(desk)


def test_a_filter_narrows_what_was_found(desk: Desk):
    look_for(desk, "Estara")
    desk.press("Ctrl+F")
    desk.type("old")
    assert [title for title, *_ in rows(desk)] == ["1"]
    desk.press("Esc")
    assert len(rows(desk)) == 4


def test_a_pattern_that_would_never_end_hangs_nothing(desk: Desk, monkeypatch):
    monkeypatch.setattr("annotator.services.concordance.LIMIT", 0.3)
    project = desk.window.workspace.project
    from annotator.core.documents import Article
    from annotator.services.importing import add_article

    add_article(project, Article("a.txt", "a" * 60 + "!"))
    screen(desk).bar.pattern.click()
    screen(desk).bar.look_for(r"(a+)+$")
    there = settled(desk)
    assert "takes too long" in there.places.empty.text()
    there.bar.look_for(r"Sarr\w+")
    assert [words for _, words, _, _ in rows(desk)] == ["Sarrin", "Sarrin"]
    there.bar.look_for("(")
    assert "can't be read" in settled(desk).places.empty.text()


def test_what_others_decided_can_be_seen_but_not_changed(desk: Desk):
    from annotator.core.annotating import label_span
    from annotator.services.annotating import open_document

    project = desk.window.workspace.project
    theirs = open_document(project, project.documents()[2].id, "Bo")
    span = span_of(TEXTS[2], place(TEXTS[2], "Estara"))
    theirs.apply(label_span(theirs.session, span, "ORG", "bo", theirs.stamp()))
    desk.press("Ctrl+1", "Ctrl+2")
    bar = screen(desk).bar
    bar.whose.setCurrentIndex(bar.whose.findData("Bo"))
    look_for(desk, label="ORG")
    assert rows(desk) == [("3", "Estara", "ORG", "added")]
    desk.press("Backspace")
    assert "Nothing changes" in screen(desk).hint_line._message
    assert len(theirs.project.file.layers.items(theirs.layer.number)) == 1
