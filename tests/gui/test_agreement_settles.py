"""From a number of the agreement screen to just the questions behind it, by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core.model import Argument, Event
from annotator.core.questions import Kind
from annotator.gui.agreement_numbers import NUMBER, Behind
from annotator.gui.agreement_screen import AgreementScreen
from annotator.services.agreement.parts import Cell, Measure
from tests.gui.disagreeing import common, disagreeing, event, write_layer
from tests.gui.settling import begin, gold, page
from tests.gui.settling import screen as settling
from tests.gui.settling import wait as settled
from tests.projects import STORY, make_project

if TYPE_CHECKING:
    from pathlib import Path

    from tests.gui.desk import Desk


@pytest.fixture
def desk(make_desk, tmp_path: Path) -> Desk:
    """The lead's window on a project whose annotators differ in every kind of thing."""
    return make_desk(disagreeing(tmp_path / "border.annotator"), name="Lead")


def enter(desk: Desk) -> AgreementScreen:
    begin(desk)
    desk.press("Ctrl+6")
    found = desk.window.sections.screen
    assert isinstance(found, AgreementScreen)
    wait(desk, found)
    return found


def wait(desk: Desk, screen: AgreementScreen) -> None:
    desk.until(lambda: not screen.work._running and not screen._delay.isActive())


def listed(desk: Desk, screen: AgreementScreen, measure: Measure, **cell: str) -> int:
    """Look behind a number; how many places are listed."""
    screen._reach(Behind(str(measure), (Cell(measure, **cell),)))
    wait(desk, screen)
    found = screen.content.pane.found
    assert found is not None
    return found.total


def settle(desk: Desk) -> list[Kind]:
    """Press the key that settles; the kinds of the questions that are gone through."""
    desk.press("S")
    desk.until(lambda: desk.window.sections.current == "settle")
    settled(desk)
    return [each.kind for each in settling(desk).commands.desk.queue.entries]


def test_where_they_agree_nothing_is_settled(desk: Desk):
    screen = enter(desk)
    desk.press("2")  # which label for which
    wait(desk, screen)
    same = next(
        (view, index)
        for view in screen.content.middle.views
        for index in _indexes(view)
        if (number := index.data(NUMBER)) and number.behind and number.behind.is_agreement
    )
    view, index = same
    view.setFocus()
    view.setCurrentIndex(index)
    screen._reach(index.data(NUMBER).behind)
    wait(desk, screen)
    assert screen.content.pane._title.text() == "Where they agree"
    desk.press("S")
    assert desk.window.sections.current == "agreement"
    assert "nothing to settle" in screen.hint_line._message


def _indexes(view):
    model = view.model()
    return [model.index(r, c) for r in range(model.rowCount()) for c in range(model.columnCount())]


@pytest.mark.parametrize(
    ("measure", "label", "kinds"),
    [
        (Measure.ENTITIES_EXACT, None, [Kind.MENTION] * 3),
        (Measure.ENTITIES_EXACT, "FAC", [Kind.MENTION]),
        (Measure.TRIGGERS_TYPED, None, [Kind.EVENT]),
        (Measure.ATTRIBUTES, "modality", [Kind.ATTRIBUTE]),
        (Measure.LINKS_TYPED, None, [Kind.LINK]),
        (Measure.DOCUMENT_LABELS, "relevance", [Kind.DOCUMENT_LABEL]),
        (Measure.ARGUMENTS_ATTACHED, None, [Kind.ARGUMENT] * 2),
    ],
)
def test_just_what_is_listed_is_settled(desk: Desk, measure, label, kinds):
    screen = enter(desk)
    total = listed(desk, screen, measure, label=label)
    assert total == len(kinds)
    assert settle(desk) == kinds
    if kinds[0] in (Kind.MENTION, Kind.EVENT, Kind.DOCUMENT_LABEL):  # that wait for no other
        assert settling(desk).head.place_words.endswith(f"{total} left")


def test_arguments_of_an_event_that_only_some_have_ask_about_it(make_desk, tmp_path: Path):
    project = make_project(tmp_path / "some.annotator", STORY)
    (document,) = project.documents()
    attack = event("e1", "ATTACK", "struck", Argument("attacker", "m1"))
    write_layer(project, document.id, "Ana", [*common(), attack])
    write_layer(project, document.id, "Bo", [*common(), event("e2", "DIE", "died")])
    desk = make_desk(project, name="Lead")
    assert listed(desk, enter(desk), Measure.ARGUMENTS_IN_ROLE) == 1
    assert settle(desk) == [Kind.EVENT]
    assert "struck" in page(desk).sentence.sentence.string
    desk.press("1")
    settled(desk)
    (taken,) = gold(desk).all(Event)
    assert [each.role for each in taken.arguments] == ["attacker"]


def test_a_number_that_is_not_listed_yet_is_settled_and_not_the_one_before(desk: Desk):
    screen = enter(desk)
    listed(desk, screen, Measure.ENTITIES_EXACT)
    screen._reach(Behind("types", (Cell(Measure.TRIGGERS_TYPED),)))
    assert settle(desk) == [Kind.EVENT]
