"""Articles of a book's length: highlighted behind, and gone through by what is in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core.model import Decision, Mention, Origin, span_of
from tests.gui.desk import make_project, store
from tests.gui.disagreeing import write_layer
from tests.gui.settling import begin, gold, page, rows, screen, wait

if TYPE_CHECKING:
    from pathlib import Path

    from tests.gui.desk import Desk

SENTENCE = "Estara struck Vardanian forces near Sarrin on Monday, and nobody spoke of it again. "
PARAGRAPH = SENTENCE * 5 + "\n\n"


@pytest.mark.timeout(300)
def test_c23_a_book_is_highlighted_behind_while_the_annotator_works(make_desk, tmp_path: Path):
    """A text of 22,000 tokens took a quarter of an hour and ended in an error."""
    text = PARAGRAPH * 280
    project = make_project(tmp_path / "book.annotator", text)
    desk: Desk = make_desk(None)
    desk.window.workspace.open_project(project, "Ana", suggest=True)
    assert desk.session.undecided() == []  # nobody waits for them
    desk.go_to("Sarrin", 40)
    desk.press("l")
    assert [words for words, _ in desk.labelled()] == ["Sarrin"]
    desk.qtbot.waitUntil(lambda: len(desk.session.undecided()) > 1000, timeout=200_000)
    desk.until(lambda: not desk.window.workspace.is_taking)
    assert [words for words, _ in desk.labelled()] == ["Sarrin"]
    assert desk.title == "Article 1"


@pytest.mark.timeout(120)
def test_c23_closing_does_not_wait_for_the_book_to_be_read(make_desk, tmp_path: Path):
    """Nothing could be cancelled once the model had the text."""
    project = make_project(tmp_path / "book.annotator", PARAGRAPH * 2000)
    desk: Desk = make_desk(None)
    desk.window.workspace.open_project(project, "Ana", suggest=True)
    thread = desk.window.workspace._thread
    desk.window.close()
    assert thread.isFinished()
    assert desk.window.workspace.project is None


def test_c24_a_long_document_is_reviewed_by_the_places_that_need_it(make_desk, tmp_path: Path):
    """The whole long text had to be gone through, where it did not fail, for a few spans in it."""
    text = PARAGRAPH * 200
    starts = [text.index("Sarrin", len(text) * part // 10) for part in (1, 5, 9)]
    suggestions = [
        Mention(
            f"m{number}",
            "LOC",
            span_of(text, (start, start + 6)),
            origin=Origin("tests:1", Decision.SUGGESTED, 0.9),
        )
        for number, start in enumerate(starts)
    ]
    project = make_project(tmp_path / "long.annotator", text)
    store(project, project.documents()[0].id, suggestions)
    desk: Desk = make_desk(project)
    places = []
    for _ in starts:
        desk.press("Tab")
        places.append(desk.current.span.start)
        rect = desk.window.view.rect_of(places[-1], places[-1] + 6)
        assert 0 <= rect.top() < desk.window.view.viewport().height()
    assert places == starts
    desk.press("Return", "Return", "Return")
    assert len(desk.labelled()) == 3
    desk.press("F8")
    # the same word stands in each paragraph, so that memory proposes it elsewhere as well
    assert desk.window.side.table.model().rowCount() == desk.session.mark_count > 3


def test_c24_only_what_annotators_disagree_about_is_settled(make_desk, tmp_path: Path):
    """The review of a long document ended in an error, and showed all of it for a few spans."""
    text = PARAGRAPH * 200
    starts = [text.index("Sarrin", len(text) * part // 10) for part in (1, 3, 5, 7, 9)]
    project = make_project(tmp_path / "team.annotator", text)
    document = project.documents()[0].id
    for name, labels in (("Ana", "LGLGL"), ("Bo", "LLLLL")):
        write_layer(project, document, name, [
            Mention(f"m{n}", {"L": "LOC", "G": "GPE"}[label], span_of(text, (start, start + 6)))
            for n, (start, label) in enumerate(zip(starts, labels, strict=True))
        ])  # fmt: skip
    desk = begin(make_desk(project, name="Lea"))
    assert screen(desk).head.progress_words == "0 of 2 · 3 agreed"
    for left in (2, 1):
        assert f"{left} left" in screen(desk).head.place_words
        assert page(desk).sentence.sentence.string == SENTENCE.strip()  # and not the whole text
        assert rows(desk)[:2] == ["1 GPE “Sarrin”", "2 LOC “Sarrin”"]
        desk.press("1")
        wait(desk)
    settled = sorted((m.span.start, m.label) for m in gold(desk).all(Mention))
    assert settled == list(zip(starts, ["LOC", "GPE", "LOC", "GPE", "LOC"], strict=True))
