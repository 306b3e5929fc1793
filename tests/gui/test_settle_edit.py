"""Nobody is right: answers written in place, by keys and with the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtTest import QTest

from annotator.core.model import Argument, DocumentLabel, Event, Link, Mention, span_of
from tests.gui.desk import LEFT, NO, move_with_button
from tests.gui.disagreeing import event, write_layer
from tests.gui.settling import asked, begin, gold, mentions, page, rows, screen, skip_to
from tests.projects import STORY, make_project, place

if TYPE_CHECKING:
    from pathlib import Path

    from tests.gui.conftest import MakeDesk
    from tests.gui.desk import Desk


def point(desk: Desk, words: str, *, end: bool = False) -> QPoint:
    """The left edge of words of the sentence, or their right one."""
    shown = page(desk).sentence
    start = shown.sentence.string.index(words)
    place = (start, start + len(words))
    line = next(
        each
        for each in shown.placed.lines
        if shown.placed.extents(shown.placed.layout.lineAt(each.number), [place])
    )
    ((left, right),) = shown.placed.extents(shown.placed.layout.lineAt(line.number), [place])
    return QPointF(right - 1 if end else left + 1, line.top + 18).toPoint()


def drag(desk: Desk, first: str, last: str) -> None:
    """Drag from the beginning of some words to the end of others."""
    widget = page(desk).sentence
    start, end = point(desk, first), point(desk, last, end=True)
    QTest.mousePress(widget, LEFT, NO, start)
    for step in range(1, 6):
        move_with_button(widget, QPointF(start) + (QPointF(end) - QPointF(start)) * (step / 5))
    QTest.mouseRelease(widget, LEFT, NO, end)


def test_a_letter_gives_another_label_and_brackets_move_the_edges(lead: Desk):
    lead.press("E")
    assert rows(lead) == [
        "Return ARMED GROUP “Vardanian forces”", "Space another label…", "Esc back to the versions",
    ]  # fmt: skip
    assert page(lead).sentence.said()[-1] == "your answer: ARMED GROUP “Vardanian forces”"
    lead.press("o", "[", "]", "}")
    assert rows(lead)[0] == "Return ORG “struck Vardanian forces”"
    lead.press("{", "{", "Alt+}")
    assert rows(lead)[0] == "Return ORG “force”"
    lead.press("Return")
    assert ("force", "ORG") in mentions(gold(lead))
    assert asked(lead).startswith("Is “Vardanian forces” the target")


def test_an_edge_stays_where_nothing_is_left_to_move_over(lead: Desk):
    lead.press("Down", "E", "}", "}")
    assert rows(lead)[0] == "Return ORG “forces”"
    assert "can't be moved further" in screen(lead).hint_line._message


def test_the_answer_begins_with_the_version_that_is_stood_on(lead: Desk):
    lead.press("Down", "E")
    assert rows(lead)[0] == "Return ORG “forces”"
    lead.press("Esc")
    assert rows(lead)[1] == "2 ORG “forces”"
    assert mentions(gold(lead)) & {("forces", "ORG")} == set()


def test_all_labels_are_in_the_palette(lead: Desk):
    lead.press("E", "Space")
    lead.type("norp")
    lead.press("Return")
    assert rows(lead)[0] == "Return NORP “Vardanian forces”"
    assert page(lead).rows.hasFocus()
    lead.press("Space", "Esc")
    assert page(lead).is_editing
    assert page(lead).rows.hasFocus()
    lead.press("y")
    assert "No label has the letter y" in screen(lead).hint_line._message
    lead.press("Return")
    assert ("Vardanian forces", "NORP") in mentions(gold(lead))


def test_an_event_gets_another_type(lead: Desk):
    skip_to(lead, "Which type?")
    lead.press("E", "Shift+A")
    assert rows(lead)[0] == "Return Attack “died”"
    lead.press("Return")
    types = {each.trigger.surface: each.type for each in gold(lead).all(Event)}
    assert types == {"struck": "ATTACK", "died": "ATTACK"}


def test_an_argument_is_chosen_among_the_mentions_there_are(lead: Desk):
    skip_to(lead, "Is “Sarrin” the place")
    lead.press("E")
    assert rows(lead)[:2] == ["1 Place “Sarrin”", "2 Place “Estara”"]
    lead.press("Left")
    assert rows(lead)[0].startswith("1 Instrument")
    lead.press("Left")
    assert all(row.startswith(("Esc", f"{n} Target")) for n, row in enumerate(rows(lead), 1))
    number = next(row[0] for row in rows(lead) if "“Sarrin”" in row)
    lead.press(number)
    attack, layer = gold(lead).all(Event)[0], gold(lead)
    filled = {each.role: layer.get(Mention, each.mention) for each in attack.arguments}
    assert {role: each.span.surface for role, each in filled.items()} == {
        "attacker": "Estara", "target": "Sarrin",
    }  # fmt: skip


def test_words_that_are_dragged_over_fill_the_role(lead: Desk):
    skip_to(lead, "Is “Sarrin” the place")
    drag(lead, "near", "Sarrin")
    assert page(lead).is_editing
    row = page(lead).rows.current
    assert row is not None
    assert row.said.endswith("Place “near Sarrin”")
    lead.press("Return")
    (place,) = [e for e in gold(lead).all(Event)[0].arguments if e.role == "place"]
    assert place.span is not None
    assert place.span.surface == "near Sarrin"


def test_words_that_are_dragged_over_are_the_mention(lead: Desk):
    drag(lead, "Vardanian", "Sarrin")
    assert rows(lead)[0] == "Return ARMED GROUP “Vardanian forces near Sarrin”"
    lead.press("Return")
    assert ("Vardanian forces near Sarrin", "ARMED_GROUP") in mentions(gold(lead))


def test_an_attribute_takes_any_value_that_it_can_have(lead: Desk):
    skip_to(lead, "What is the modality")
    lead.press("E")
    assert rows(lead)[:4] == ["1 Actual", "2 Planned", "3 Alleged", "4 Hypothetical"]
    lead.press("4")
    assert ("modality", "hypothetical") in gold(lead).all(Event)[0].attributes


def test_a_label_of_the_document_takes_any_value(lead: Desk):
    skip_to(lead, "What is the relevance")
    lead.press("E", "3")
    assert gold(lead).all(DocumentLabel)[0].values == ("not_relevant",)


def test_a_link_gets_another_type_or_direction(lead: Desk):
    skip_to(lead, "Which type?")
    lead.press("1")
    skip_to(lead, "Are “died” and “struck” connected?")
    assert rows(lead)[0] == "1 “died” Response to “struck”"
    lead.press("E")
    assert "2 “struck” Response to “died”" in rows(lead)
    lead.press("2")
    link = gold(lead).all(Link)[0]
    events = {each.id: each.trigger.surface for each in gold(lead).all(Event)}
    assert (events[link.source], link.type, events[link.target]) == (
        "struck", "RESPONSE_TO", "died",
    )  # fmt: skip


def test_several_fillers_can_be_chosen(lead: Desk):
    skip_to(lead, "Is “Sarrin” the place")
    lead.press("E", "Alt+1", "Alt+2")
    assert page(lead).chosen == [0, 1]
    lead.press("Return")
    roles = [each.role for each in gold(lead).all(Event)[0].arguments]
    assert roles.count("place") == 2


def test_what_is_counted_meanwhile_takes_nothing_away_from_who_writes(lead: Desk):
    lead.press("E", "o")
    commands = screen(lead).commands
    commands.look()
    lead.until(lambda: not commands.work._search.is_running)
    assert rows(lead)[0] == "Return ORG “Vardanian forces”"
    lead.press("Return")
    assert ("Vardanian forces", "ORG") in mentions(gold(lead))


def test_an_event_can_be_chosen_where_events_fill_the_role(make_desk: MakeDesk, tmp_path: Path):
    project = make_project(tmp_path / "denied.annotator", STORY)
    (document,) = (each.id for each in project.documents())
    for name, words in (("Ana", "died"), ("Bo", "Sarrin")):
        filler = Argument("about", span=span_of(STORY, place(STORY, words)))
        write_layer(project, document, name, [
            event("e1", "ATTACK", "struck"), event("e2", "CONDEMN", "met", filler),
        ])  # fmt: skip
    lead = begin(make_desk(project, name="Lea"))
    skip_to(lead, "Which words are the about in Condemn “met”?")
    lead.press("E")
    number = next(row[0] for row in rows(lead) if "“struck”" in row)
    lead.press(number)
    (denied,) = (each for each in gold(lead).all(Event) if each.type == "CONDEMN")
    (about,) = denied.arguments
    assert gold(lead).get(Event, about.event).trigger.surface == "struck"
