"""What annotators of other tools complained of about events: each would fail there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QLabel

from annotator.core.model import Link, attribute
from tests.gui.desk import make_project

if TYPE_CHECKING:
    from tests.gui.desk import Desk

FIRED = "Ana Berg and Ben Lund were fired on Monday. Cem Aras was hurt later."


def card(desk: Desk) -> dict[str, str]:
    """The rows of the event card as (name, value), without markup."""
    rows = [each for each in desk.window.side.card._rows if not each.isHidden()]
    texts = [
        [
            " ".join(QTextDocumentFragment.fromHtml(label.text()).toPlainText().split())
            for label in row.findChildren(QLabel)
        ]
        for row in rows
    ]
    return dict(texts)


@pytest.fixture
def bare(make_desk, tmp_path) -> Desk:
    """A window on a text without any suggestion."""
    return make_desk(make_project(tmp_path / "fired.annotator", FIRED))


def label_everybody(desk: Desk) -> None:
    """Label the three people and the day, by keys alone."""
    for words, key in (("Ana Berg", "p"), ("Ben Lund", "p"), ("Cem Aras", "p"), ("Monday", "d")):
        desk.select(words)
        desk.press(key)


# C47: relations that no schema allows are offered


def test_c47_only_roles_that_take_the_label_are_offered(desk: Desk):
    """Every relation was offered between any two spans, whatever their types."""
    desk.click("died")
    desk.drag(desk.point("died"), desk.point("Sarrin"))
    shown = desk.window.palette_box._list
    assert [shown.item(n).text() for n in range(shown.count())] == ["agent, role", "place, role"]
    desk.press("Esc")
    assert desk.stored() == []
    desk.drag(desk.point("died"), desk.point("Monday"))
    assert [each.role for each in desk.events()[0].arguments] == ["time"]


def test_c47_only_what_fits_the_active_role_gets_a_number(desk: Desk):
    """What could not fill a role could be chosen for it."""
    desk.go_to("struck")
    while desk.controller.role != "time":
        desk.press("Alt+Down")
    assert desk.controller.candidates() == ["m4"]
    desk.go_to("died")
    while desk.controller.role != "victim":
        desk.press("Alt+Down")
    labels = {desk.session.mark(each).label for each in desk.controller.candidates()}
    assert labels == {"PERSON", "ARMED_GROUP"}


# C53: annotating with the keyboard, attributes and deleting too


def test_c53_an_event_with_attributes_and_a_link_is_made_and_removed_by_keys(bare: Desk):
    """Attributes had no keys, deleting had none, and spans needed the mouse."""
    label_everybody(bare)
    bare.go_to("fired")
    bare.press("Shift+R", "0", "Alt+1", "1", "1")  # two people, and the time
    bare.press(",", ";", ":")
    bare.go_to("hurt")
    bare.press("Shift+I", "Alt+Up", "Alt+Up", "2", "/", "Return")
    one, other = sorted(bare.events(), key=lambda each: each.trigger.start)
    assert [each.role for each in one.arguments] == ["person", "person", "time"]
    assert [attribute(one, name) for name in ("modality", "polarity", "genericity")] == [
        "planned",
        "negative",
        "generic",
    ]
    assert attribute(other, "modality") == "planned"
    (link,) = [each for each in bare.stored() if isinstance(each, Link)]
    assert (link.type, link.source, link.target) == ("RESPONSE_TO", other.id, one.id)
    bare.press("Del")
    assert [each.id for each in bare.events()] == [one.id]
    assert not [each for each in bare.stored() if isinstance(each, Link)]


# C54: "A and B were fired" are two events


def test_c54_an_event_is_split_by_its_fillers_with_one_key(bare: Desk):
    """“A and B were fired” is two events, which had to be made twice by hand."""
    label_everybody(bare)
    bare.go_to("fired")
    bare.press("Shift+R", "0", "Alt+1", "1", "1", ",")
    bare.press("Ctrl+Shift+D")
    fillers = sorted(
        [bare.session.filler_span(each).surface for each in event.arguments]
        for event in bare.events()
    )
    assert fillers == [["Ana Berg", "Monday"], ["Ben Lund", "Monday"]]
    assert {attribute(each, "modality") for each in bare.events()} == {"planned"}
    bare.press("Ctrl+Z")
    assert len(bare.events()) == 1


# C55: nobody could find out how arguments are added


def test_c55_every_role_is_on_the_card_empty_or_not_and_says_how_it_is_filled(bare: Desk):
    """Nobody found out how an event gets its arguments: the roles were not to be seen."""
    label_everybody(bare)
    bare.go_to("fired")
    bare.press("Shift+R")
    rows = card(bare)
    assert list(rows)[1:6] == ["agent", "person", "count", "place", "time"]
    assert rows["agent"] == "press 1 2 3 or select words"
    assert [rows[name] for name in ("person", "count", "place", "time")] == ["–"] * 4
    assert bare.hints["1+–+3"] == "fill agent"
    bare.press("Alt+Down", "Alt+Down")
    assert card(bare)["count"] == "select words, then Enter"


def test_c55_what_is_required_and_missing_is_said_and_stops_nobody(bare: Desk):
    """“Exactly 1 argument required” was an error without a way on."""
    bare.go_to("fired")
    bare.press("Shift+E")
    assert "Participant needs a filler." in bare.window.side.card._problems.text()
    bare.press("Ctrl+Return")
    assert bare.session.layer.status == "done"
