"""Settling in the real window, by keys: questions, answers, undo, and what is in gold then."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from annotator.core.model import DocumentLabel, Event, Link, Role, Status
from annotator.core.questions import Kind
from annotator.services.project import open_project
from annotator.services.settling_queue import Spot
from tests.gui.room import squeezed
from tests.gui.settling import (
    asked,
    begin,
    gold,
    mentions,
    page,
    rows,
    screen,
    show,
    skip_to,
    wait,
)

if TYPE_CHECKING:
    from annotator.services.project import Project
    from tests.gui.conftest import MakeDesk
    from tests.gui.desk import Desk


# -- the walk -----------------------------------------------------------------------------------


def test_before_the_first_answer_it_says_what_there_is_and_writes_nothing(
    make_desk: MakeDesk, disagreement: Project
):
    desk = make_desk(disagreement, name="Lea")
    shown = show(desk)
    assert shown.state_page.state.heading == "9 disagreements to settle"
    assert desk.window.sections._sections["settle"].button.text() == "Settle 9"
    assert list(disagreement.file.layers.every(role=Role.GOLD)) == []
    desk.press("Return")
    wait(desk)
    assert mentions(gold(desk)) == {
        ("Estara", "GPE"), ("Sarrin", "GPE"), ("Monday", "DATE"), ("Elan Voss", "PERSON"),
    }  # fmt: skip
    assert shown.head.progress_words == "0 of 9 · 7 agreed"


def test_the_first_question_names_words_versions_and_holders(lead: Desk):
    assert screen(lead).head.place_words == "Article 1 · sentence 1 of 4 · 9 left"
    assert asked(lead) == "Which label and which words?"
    assert rows(lead) == [
        "1 ARMED GROUP “Vardanian forces”", "2 ORG “forces”", "B both",
        "0 neither: not a mention", "E edit in place",
    ]  # fmt: skip
    lead.press("N")
    assert [row.who for row in page(lead).rows.rows][:2] == ["Ana, Bo", "Cleo"]
    sentence = page(lead).sentence.sentence
    assert sentence.string == "Estara struck Vardanian forces near Sarrin on Monday."
    assert [sentence.string[s:e] for s, e in sentence.asked] == ["Vardanian forces"]
    assert page(lead).sentence.said() == [
        "gold so far: GPE “Estara”, ATTACK “struck”, GPE “Sarrin”, DATE “Monday”",
        "Ana: ARMED GROUP “Vardanian forces”",
        "Bo: ARMED GROUP “Vardanian forces”",
        "Cleo: ORG “forces”",
    ]
    assert "also when named after a state" in page(lead).guide.text()
    assert "An army, isn’t it?" in page(lead).notes.text()


def test_annotators_are_letters_until_somebody_wants_their_names(lead: Desk):
    def all_words() -> str:
        sentence = page(lead).sentence
        who = [row.said for row in page(lead).rows.rows]
        return " ".join([*sentence.said(), *who, page(lead).notes.text()])

    assert screen(lead).head.buttons["settle_names"].text() == "names hidden"
    assert not any(name in all_words() for name in ("Ana", "Bo:", "Cleo"))
    lead.press("N")
    assert all(name in all_words() for name in ("Ana", "Bo:", "Cleo"))
    lead.press("N")
    assert "Cleo" not in all_words()


def test_every_question_by_one_key_and_then_all_is_settled(lead: Desk):
    said = []
    while screen(lead).asks:
        said.append(asked(lead))
        lead.press("1")
    assert said == [
        "Which label and which words?",
        "Is “Vardanian forces” the target in Attack “struck”?",
        "Is “Sarrin” the place in Attack “struck”?",
        "What is the modality of Attack “struck”?",
        "Is this a mention?",
        "Which type?",
        "What is the relevance of the document?",
        "Which label?",
        "Are “died” and “struck” connected?",
    ]
    layer = gold(lead)
    assert ("Vardanian forces", "ARMED_GROUP") in mentions(layer)
    assert ("Two guards", "PERSON") in mentions(layer)
    attack, die = sorted(layer.all(Event), key=lambda each: each.trigger.start)
    assert [each.role for each in attack.arguments] == ["attacker", "target", "place"]
    assert (attack.attributes, die.type) == ((("modality", "actual"),), "DIE")
    (link,) = layer.all(Link)
    assert (link.type, link.source, link.target) == ("RESPONSE_TO", die.id, attack.id)
    assert layer.all(DocumentLabel)[0].values == ("relevant",)
    assert layer.status is Status.DONE
    assert screen(lead).state_page.state.heading == "All settled"
    assert lead.window.sections._sections["settle"].button.text() == "Settle"
    assert screen(lead).head.progress_words == "9 of 9 · 7 agreed"


def test_when_all_is_settled_enter_offers_the_gold_layer(lead: Desk):
    while screen(lead).asks:
        lead.press("0")
    lead.press("Return")
    dialog = lead.dialog()
    assert dialog.form.whose.currentText() == "The gold layer"
    dialog.reject()
    lead.until_closed()


def test_both_and_neither(lead: Desk):
    lead.press("B")
    assert {("Vardanian forces", "ARMED_GROUP"), ("forces", "ORG")} <= mentions(gold(lead))
    skip_to(lead, "Is this a mention?")
    lead.press("0")
    assert not {words for words, _ in mentions(gold(lead))} & {"Two guards"}
    skip_to(lead, "What is the modality")
    lead.press("B")
    assert lead.window.hint_line._message or screen(lead).hint_line._message
    assert asked(lead).startswith("What is the modality")


def test_several_are_chosen_and_taken_with_enter(lead: Desk):
    lead.press("Alt+1")
    assert [row.is_chosen for row in page(lead).rows.rows][:2] == [True, False]
    lead.press("Alt+1", "Alt+2", "Space", "Space", "Alt+1")
    assert page(lead).chosen == [0, 1]
    lead.press("Return")
    assert {("Vardanian forces", "ARMED_GROUP"), ("forces", "ORG")} <= mentions(gold(lead))


def test_the_arrows_walk_and_enter_takes_the_row(lead: Desk):
    lead.press("Down", "Return")
    assert ("forces", "ORG") in mentions(gold(lead))


def test_what_is_passed_over_comes_again_and_what_is_answered_can_be_answered_anew(lead: Desk):
    lead.press("Tab")
    assert screen(lead).head.place_words.endswith("9 left")  # the second waits for the first
    lead.press("Shift+Tab", "2")
    assert asked(lead).startswith("Is “Vardanian forces” the target")
    lead.press("Shift+Tab")
    assert [row.is_taken for row in page(lead).rows.rows][:3] == [False, True, False]
    lead.press("1")
    assert ("Vardanian forces", "ARMED_GROUP") in mentions(gold(lead))
    assert ("forces", "ORG") not in mentions(gold(lead))
    assert screen(lead).head.progress_words.startswith("1 of 9")


def test_at_the_end_it_begins_again_with_what_was_passed_over(lead: Desk):
    for _ in range(7):
        lead.press("Tab")
    assert asked(lead) == "Which label and which words?"
    assert "From the beginning again" in screen(lead).hint_line._message


# -- undo ---------------------------------------------------------------------------------------


def test_undo_opens_the_question_again_and_redo_answers_it(lead: Desk):
    lead.press("2", "Ctrl+Z")
    assert asked(lead) == "Which label and which words?"
    assert ("forces", "ORG") not in mentions(gold(lead))
    assert screen(lead).head.progress_words.startswith("0 of 9")
    lead.press("Ctrl+Shift+Z")
    assert ("forces", "ORG") in mentions(gold(lead))
    assert asked(lead) != "Which label and which words?"


def test_undo_goes_back_to_the_document_of_the_answer(lead: Desk):
    skip_to(lead, "Which label?")
    lead.press("1")
    assert screen(lead).head.place_words.startswith("Article 1")
    lead.press("Ctrl+Z")
    assert screen(lead).head.place_words.startswith("Article 2")
    assert asked(lead) == "Which label?"


def test_undo_reaches_back_over_a_restart(lead: Desk, make_desk: MakeDesk):
    lead.press("1")
    path = lead.window.workspace.project.path
    lead.close()
    again = make_desk(open_project(path), name="Lea")
    show(again)
    assert ("Vardanian forces", "ARMED_GROUP") in mentions(gold(again))
    again.press("Ctrl+Z")
    assert ("Vardanian forces", "ARMED_GROUP") not in mentions(gold(again))


def test_what_settled_by_itself_is_undone_as_one_step(lead: Desk):
    lead.press("Ctrl+Z")
    wait(lead)
    assert mentions(gold(lead)) == mentions(gold(lead, 1)) == set()
    lead.press("Ctrl+Y")
    wait(lead)
    assert ("Estara", "GPE") in mentions(gold(lead))


# -- whose it is --------------------------------------------------------------------------------


def test_who_annotated_a_document_settles_it_only_if_they_say_so(
    make_desk: MakeDesk, disagreement: Project
):
    desk = begin(make_desk(disagreement, name="Bo"))
    assert asked(desk).startswith("You annotated this document yourself.")
    assert page(desk).sentence.sentence.string
    desk.press("1", "0")
    assert "settles it all the same" in screen(desk).hint_line._message
    desk.press("Tab")
    assert screen(desk).head.place_words.startswith("Article 2")
    desk.press("S", "2")
    assert ("Port Halden", "FAC") in mentions(gold(desk, 1))
    assert asked(desk).startswith("You annotated")
    desk.press("Shift+S", "1")
    assert ("Vardanian forces", "ARMED_GROUP") in mentions(gold(desk))


# -- what is gone through -----------------------------------------------------------------------


def test_the_document_opens_at_the_words_and_the_way_back_is_short(lead: Desk):
    skip_to(lead, "Which label?")
    lead.press("O")
    assert lead.window.sections.current == "annotate"
    assert lead.title == "Article 2"
    assert lead.controller.selection == lead.at("Port Halden")
    show(lead)
    assert asked(lead) == "Which label?"


def test_the_whole_paragraph_is_a_key_away(lead: Desk):
    lead.press("P")
    sentence = page(lead).sentence.sentence
    assert sentence.string.endswith("Two guards died in the raid.")
    assert [sentence.string[s:e] for s, e in sentence.around] == [" Two guards died in the raid."]
    lead.press("Esc")
    assert page(lead).sentence.sentence.string.endswith("Monday.")


def test_other_screens_send_one_to_some_places(lead: Desk):
    project = lead.window.workspace.project
    first, second = (each.id for each in project.documents())
    found = lead.window.team.show("settle")
    found.settle_these([Spot(second, 24, 30), Spot(first, 0, 0)], "2 that agreement asked for")
    assert len(found.commands.desk.queue) == 2
    assert found.head._only.text() == "2 that agreement asked for  ×"
    assert asked(lead) == "What is the relevance of the document?"
    lead.press("2", "2")
    assert found.state_page.state.heading == "Nothing here is open"
    lead.press("Return")
    assert found.asks
    assert len(found.commands.desk.queue) == 7


def test_places_are_gone_through_as_soon_as_they_are_counted(make_desk, disagreement):
    desk = begin(make_desk(disagreement, name="Lea"))
    path = disagreement.path
    desk.close()
    again = make_desk(open_project(path), name="Lea")
    second = again.window.workspace.project.documents()[1].id
    again.window.team.show("settle").settle_these([Spot(second, 24, 30)])
    wait(again)
    assert asked(again) == "Which label?"


def test_the_filter_narrows_and_everything_comes_back(lead: Desk):
    lead.press("F")
    fields = screen(lead).head.filter
    assert fields.what.hasFocus()
    assert not fields.who.isEnabled()
    lead.press("Down", "Down", "Down")  # marked or not, labels, boundaries
    assert fields.words() == ["Boundaries"]
    assert screen(lead).head.place_words.endswith("1 left")
    lead.press("Return")
    assert page(lead).rows.hasFocus()
    lead.press("Shift+F", "N", "F", "Tab", "Tab")
    assert fields.who.hasFocus()
    names = [fields.who.itemText(row) for row in range(fields.who.count())]
    assert names == ["Anybody", "Ana", "Bo", "Cleo", "Ana and Bo differ", "Ana and Cleo differ",
                     "Bo and Cleo differ"]  # fmt: skip
    fields.who.setCurrentIndex(4)
    fields.who.activated.emit(4)
    kinds = {each.kind for each in screen(lead).commands.desk.queue.entries}
    assert kinds == set(Kind) - {Kind.ARGUMENT}


def test_one_document_and_another_order(lead: Desk):
    lead.press("F")
    fields = screen(lead).head.filter
    fields.document.setCurrentIndex(2)
    fields.document.activated.emit(2)
    assert screen(lead).head.place_words == "Article 2 · sentence 1 of 1 · 1 left"
    lead.press("Esc", "Shift+F", "F")
    fields.order.setCurrentIndex(1)
    fields.order.activated.emit(1)
    kinds = [each.kind for each in screen(lead).commands.desk.queue.entries]
    assert kinds == sorted(kinds, key=list(Kind).index)


# -- rules --------------------------------------------------------------------------------------


def test_a_rule_says_how_much_it_settles_does_it_and_is_undone_with_its_step(lead: Desk):
    lead.press("R")
    dialog = lead.dialog()
    labels = next(box for topic, box in dialog.boxes.items() if topic == "labels")
    assert dialog.go.text() == "Keep these rules"
    labels.click()
    assert dialog.go.text() == "Settle 2"
    assert "Settles 2 of 9 open ones; 7 stay for you." in dialog._total.text()
    lead.press("Return")
    lead.until_closed()
    wait(lead)
    said = screen(lead).hint_line._message
    assert said.startswith("What needs no answer is settled, in 2 documents.")
    assert said.endswith("takes it back in all 2 documents at once.")
    assert ("Port Halden", "GPE") in mentions(gold(lead, 1))
    assert screen(lead).head.progress_words == "0 of 7 · 7 agreed · 2 by rules"
    assert screen(lead).head.buttons["settle_rules"].text() == "majority settles labels"
    lead.press("Ctrl+Z")
    wait(lead)
    assert ("Port Halden", "GPE") not in mentions(gold(lead, 1))
    assert screen(lead).head.buttons["settle_rules"].text() == "no rules"
    assert screen(lead).head.progress_words == "0 of 9 · 7 agreed"
    lead.press("Ctrl+Shift+Z")
    wait(lead)
    assert ("Port Halden", "GPE") in mentions(gold(lead, 1))
    assert screen(lead).head.buttons["settle_rules"].text() == "majority settles labels"


# -- room and looks -----------------------------------------------------------------------------


@pytest.mark.parametrize("zoom", [100, 250])
def test_nothing_is_cut_off_in_a_small_window(lead: Desk, zoom: int):
    lead.window.resize(1024, 700)
    lead.window.look.set_zoom(zoom)
    lead.press("N", "F", "Esc")
    for _ in range(7):
        assert squeezed(lead.window) == []
        lead.press("E")
        assert squeezed(lead.window) == []
        lead.press("Esc", "Tab")


def test_both_themes_draw_and_every_control_has_a_name(lead: Desk):
    pictures = []
    for name in ("theme_light", "theme_dark"):
        lead.window.run(name)
        pictures.append(screen(lead).grab().toImage())
    assert pictures[0] != pictures[1]
    assert page(lead).sentence.accessibleName() == page(lead).sentence.sentence.string
    assert "gold so far" in page(lead).sentence.accessibleDescription()
    assert page(lead).rows.accessibleName() == "Answers"


def test_the_focus_is_in_the_answers(lead: Desk):
    assert QApplication.focusWidget() is page(lead).rows
