"""Undo and redo on the screen that settles, over documents and over restarts, by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.edits import Edit, Replace
from annotator.core.model import Mention, Role, Verdict
from annotator.services.annotating import open_document
from annotator.services.project import open_project
from annotator.services.verifying import verify
from tests.gui.desk import make_project
from tests.gui.disagreeing import SECOND, mention, write_layer
from tests.gui.settling import asked, begin, gold, mentions, page, screen, show, skip_to, wait

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.services.project import Project
    from tests.gui.conftest import MakeDesk
    from tests.gui.desk import Desk

WORDS = ("Estara", "raid", "Port Halden")


def different(path: Path, documents: int = 3) -> Project:
    """Documents on which Ana and Bo give three mentions other labels, and agree on one."""
    texts = [f"{SECOND} {number}" for number in range(1, documents + 1)]
    project = make_project(path, *texts)
    for document, text in zip(project.documents(), texts, strict=True):
        for name, label in (("Ana", "GPE"), ("Bo", "ORG")):
            items = [mention(f"m{at}", label, words, text) for at, words in enumerate(WORDS)]
            agreed = mention("m9", "PERSON", "the", text)
            write_layer(project, document.id, name, [*items, agreed])
    return project


def answers(desk: Desk) -> int:
    """How many answers of people the gold layers hold."""
    project = desk.window.workspace.project
    layers = project.file.layers
    items = [each for row in layers.every(role=Role.GOLD) for each in layers.items(row.number)]
    return sum(isinstance(each, Verdict) and each.by in ("Lea", "Pat") for each in items)


def agreed(desk: Desk) -> int:
    """In how many documents stands what all agree on."""
    return sum(("the", "PERSON") in mentions(gold(desk, number)) for number in range(3))


def again(desk: Desk, make_desk: MakeDesk, name: str = "Lea") -> Desk:
    """Another window on the same project, on the screen that settles."""
    path = desk.window.workspace.project.path
    desk.close()
    other = make_desk(open_project(path), name=name)
    show(other)
    return other


def test_after_a_restart_the_answers_are_taken_back_one_after_the_other(
    make_desk: MakeDesk, tmp_path: Path
):
    desk = begin(make_desk(different(tmp_path / "three.annotator"), name="Lea"))
    for _ in range(4):
        desk.press("1")
    desk = again(desk, make_desk)
    for left, place in ((3, "Article 2"), (2, "Article 1"), (1, "Article 1"), (0, "Article 1")):
        desk.press("Ctrl+Z")
        wait(desk)
        assert (answers(desk), agreed(desk)) == (left, 3)
        assert screen(desk).head.place_words.startswith(place)
        assert "Undone: this is open again." in screen(desk).hint_line._message
    assert screen(desk).head.progress_words == "0 of 9 · 3 agreed"
    desk.press("Ctrl+Z")  # and only then what all agree on
    wait(desk)
    assert agreed(desk) == 0
    desk.press("Ctrl+Z")
    assert "There is nothing to undo here." in screen(desk).hint_line._message


def test_what_was_undone_days_ago_is_done_again_in_its_order(make_desk: MakeDesk, tmp_path: Path):
    desk = begin(make_desk(different(tmp_path / "three.annotator"), name="Lea"))
    desk.press("1", "1", "1", "2", "Ctrl+Z", "Ctrl+Z")
    desk = again(desk, make_desk)
    desk.press("Ctrl+Shift+Z")
    assert answers(desk) == 3
    desk.press("Ctrl+Shift+Z")
    assert answers(desk) == 4
    assert ("Estara", "ORG") in mentions(gold(desk, 1))
    desk.press("Ctrl+Z", "1", "Ctrl+Shift+Z")  # another answer: there is nothing to redo
    assert answers(desk) == 4
    assert ("Estara", "GPE") in mentions(gold(desk, 1))


def test_a_question_that_was_opened_again_stays_in_the_list_whatever_is_filtered(
    make_desk: MakeDesk, tmp_path: Path
):
    desk = begin(make_desk(different(tmp_path / "three.annotator"), name="Lea"))
    desk.press("1", "1", "1")
    desk = again(desk, make_desk)
    desk.press("Ctrl+Z")
    assert asked(desk) == "Which label?"
    desk.press("F", "Down", "Down", "Shift+F")
    places = [(each.title, each.start) for each in screen(desk).commands.desk.queue.entries]
    assert len(places) == 7
    assert places[0][0] == "Article 1"


def test_another_adjudicators_answer_is_named(make_desk: MakeDesk, tmp_path: Path):
    desk = begin(make_desk(different(tmp_path / "three.annotator"), name="Pat"))
    desk.press("1")
    desk = again(desk, make_desk)
    desk.press("Ctrl+Z")
    assert "Pat’s answer; this is open again" in screen(desk).hint_line._message


def test_a_second_answer_to_a_question_gives_way_to_the_first(lead: Desk):
    skip_to(lead, "Is this a mention?")
    lead.press("0", "Shift+Tab", "1")
    assert ("Two guards", "PERSON") in mentions(gold(lead))
    lead.press("Ctrl+Z")
    assert ("Two guards", "PERSON") not in mentions(gold(lead))
    assert "the answer before stands again" in screen(lead).hint_line._message
    assert asked(lead) == "Is this a mention?"


def test_steps_and_answers_are_taken_back_in_their_order(lead: Desk):
    skip_to(lead, "What is the modality")
    lead.press("1", "R")
    dialog = lead.dialog()
    next(box for topic, box in dialog.boxes.items() if topic == "labels").click()
    lead.press("Return")
    lead.until_closed()
    wait(lead)
    lead.press("Ctrl+Z")
    wait(lead)
    assert screen(lead).head.buttons["settle_rules"].text() == "no rules"
    assert screen(lead).head.progress_words == "1 of 9 · 7 agreed"
    lead.press("Ctrl+Z")
    wait(lead)
    assert screen(lead).head.progress_words == "0 of 9 · 7 agreed"


def test_a_gold_layer_that_was_imported_is_no_answer(make_desk: MakeDesk, tmp_path: Path):
    project = different(tmp_path / "three.annotator")
    document = project.documents()[2]
    layer = open_document(project, document.id, "Lea", Role.GOLD)
    layer.apply(Edit("import", (Replace(None, mention("g1", "GPE", "Estara", SECOND)),)))
    desk = make_desk(project, name="Lea")
    show(desk)
    desk.press("Ctrl+Z")
    assert ("Estara", "GPE") in mentions(gold(desk, 2))
    assert "There is nothing to undo here." in screen(desk).hint_line._message


def test_undo_while_an_answer_is_written_leaves_that_and_takes_nothing_back(lead: Desk):
    lead.press("2", "E")
    assert page(lead).is_editing
    asks = asked(lead).removesuffix("  Your own answer:")
    lead.press("Ctrl+Z")
    assert not page(lead).is_editing
    assert asked(lead) == asks
    assert answers(lead) == 1
    lead.press("Ctrl+Z")
    assert answers(lead) == 0


def test_a_change_of_the_schema_is_taken_back_for_the_whole_window(
    make_desk: MakeDesk, tmp_path: Path
):
    """The window went on under the names of a version that was taken back behind it."""
    desk = begin(make_desk(different(tmp_path / "p.annotator", 14), name="Lea"))
    project = desk.window.workspace.project
    desk.press("Ctrl+3")
    desk.type("PERSON")
    desk.press("Return", "Ctrl+A")
    desk.type("SOMEBODY")
    desk.press("Esc", "Ctrl+S")
    desk.dialog()
    desk.press("Return")
    desk.until_closed()
    assert project.schema.entity("SOMEBODY") is not None
    show(desk)
    assert agreed(desk) == 0
    desk.press("Ctrl+Z")
    wait(desk)
    assert agreed(desk) == 3
    assert project.schema.entity("PERSON") is not None
    desk.press("Ctrl+1")
    desk.go_to("denies")
    desk.press("p")
    assert desk.labelled() == [("denies", "PERSON")]
    assert list(verify(project)) == []
    desk.press("Ctrl+7")
    wait(desk)
    desk.press("Ctrl+Shift+Z")
    wait(desk)
    assert project.schema.entity("SOMEBODY") is not None
    assert desk.session.layer.all(Mention)[0].label == "SOMEBODY"
    assert list(verify(project)) == []
