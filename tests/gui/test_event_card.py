"""The rows of the card: attributes and links by keys and mouse, what it says, what it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QTextDocumentFragment
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from annotator.core.model import Argument, Event, Link, Origin, attribute, span_of
from annotator.core.schema import schema_from
from annotator.services.project import load_schema
from tests.gui.desk import LEFT, STORY, Desk, make_project, place, story_suggestions, suggested

if TYPE_CHECKING:
    from annotator.gui.card_row import CardRow


@pytest.fixture
def attack(desk: Desk) -> Desk:
    """Standing on the accepted attack."""
    desk.press("Tab", "Return")
    return desk


def row(desk: Desk, name: str) -> CardRow:
    """The row of the card with this name."""
    rows = [each for each in desk.window.side.card._rows if not each.isHidden()]
    return next(each for each in rows if words(each, "role") == name)


def words(row: CardRow, which: str = "") -> str:
    """What a row says: its name, or its value, without the markup."""
    labels = row.findChildren(QLabel)
    label = next(each for each in labels if (each.objectName() == "role") == (which == "role"))
    plain = QTextDocumentFragment.fromHtml(label.text()).toPlainText()
    return "\n".join(" ".join(line.split()) for line in plain.splitlines())


def names(desk: Desk) -> list[str]:
    """The names of all rows that are shown."""
    return [words(each, "role") for each in desk.window.side.card._rows if not each.isHidden()]


def go_to_row(desk: Desk, name: str) -> None:
    """Make a row the active one with Alt and the arrows."""
    for _ in range(40):
        place = desk.window.deciding.place()
        if place is not None and row(desk, name).property("active"):
            return
        desk.press("Alt+Down")
    raise AssertionError(f"no row {name}")


def test_esc_on_a_trigger_leaves_the_whole_card_without_an_active_role(attack: Desk):
    before = names(attack)
    attack.press("Esc")
    assert names(attack) == before
    assert words(row(attack, "target")) == "Vardanian forces ARMED GROUP ×"
    assert attack.controller.role is None
    assert not any(row(attack, each).property("active") for each in before)
    QTest.mouseClick(row(attack, "instrument"), LEFT)  # a row takes the event up again
    assert row(attack, "instrument").property("active")
    attack.press("Esc")
    row(attack, "target").emptied.emit()
    assert "target" not in [each.role for each in attack.events()[0].arguments]


def test_a_screen_reader_is_told_which_row_is_active_now(attack: Desk):
    said: list[str] = []
    attack.controller.row_reached.connect(said.append)
    attack.press("Alt+Up", "Alt+Up", "Alt+Down", "Alt+Down", "Alt+Down", "Alt+Down")
    assert said[0] == "instrument: empty"
    assert said[1] == "target: Vardanian forces"
    assert said[-2:] == ["time: empty", "polarity: positive"]


# -- attributes -----------------------------------------------------------------------------------


def test_a_number_sets_the_attribute_of_the_active_row(attack: Desk):
    go_to_row(attack, "modality")
    assert words(row(attack, "modality")) == "1 actual 2 planned 3 alleged 4 hypothetical"
    assert attack.hints["1+–+4"] == "set modality"
    attack.press("3")
    assert attribute(attack.events()[0], "modality") == "alleged"
    attack.press("1")  # the default is stored as nothing
    assert attribute(attack.events()[0], "modality") is None


def test_a_number_that_no_value_has_is_told(attack: Desk):
    go_to_row(attack, "modality")
    attack.press("7")
    assert attack.message == "Modality has no value with the number 7."


def test_an_attribute_without_a_default_can_be_set_and_set_back(attack: Desk):
    go_to_row(attack, "mode")
    attack.press("2")
    assert attribute(attack.events()[0], "mode") == "missile"
    attack.press("Alt+Backspace")
    assert attribute(attack.events()[0], "mode") is None


def test_yes_or_no_has_two_numbers(attack: Desk):
    go_to_row(attack, "retaliatory")
    attack.press("1")
    assert attribute(attack.events()[0], "retaliatory") is True
    attack.press("2")
    assert attribute(attack.events()[0], "retaliatory") is None


def test_a_colon_turns_the_genericity(attack: Desk):
    attack.press(":")
    assert attribute(attack.events()[0], "genericity") == "generic"
    attack.press(":")
    assert attribute(attack.events()[0], "genericity") is None


def test_the_repeat_key_sets_the_same_value_elsewhere(attack: Desk):
    go_to_row(attack, "modality")
    attack.press("2")
    attack.go_to("died")
    attack.press(".")
    (died,) = [each for each in attack.events() if each.type == "DIE"]
    assert attribute(died, "modality") == "planned"


def test_zero_goes_on_to_the_next_row(attack: Desk):
    go_to_row(attack, "polarity")
    attack.press("0")
    assert row(attack, "modality").property("active")


def test_the_mouse_turns_an_attribute_and_then_chooses_any_of_its_values(attack: Desk):
    QTest.mouseClick(row(attack, "mode"), LEFT)
    assert attribute(attack.events()[0], "mode") == "airstrike"
    assert row(attack, "mode").property("active")
    attack.window.side.card._follow(
        attack.window.side.card._rows.index(row(attack, "mode")), "value:4"
    )
    assert attribute(attack.events()[0], "mode") == "shelling"


def test_a_real_click_on_a_value_sets_it_and_does_nothing_else(attack: Desk):
    QTest.mouseClick(row(attack, "modality"), LEFT)
    attack.window.grab()
    label = next(
        each for each in row(attack, "modality").findChildren(QLabel) if "value:1" in each.text()
    )
    before = len(attack.controller.opened._done)
    for x in range(2, label.width(), 4):
        if label_anchor(label, QPoint(x, 8)) == "value:3":
            QTest.mouseClick(label, LEFT, pos=QPoint(x, 8))
            break
    assert attribute(attack.events()[0], "modality") == "alleged"
    assert len(attack.controller.opened._done) == before + 1


def label_anchor(label: QLabel, point: QPoint) -> str:
    """The link of a label under a point, found by the pointer that the label shows there."""
    links: list[str] = []
    label.linkHovered.connect(links.append)
    QTest.mouseMove(label, point)
    QApplication.processEvents()
    label.linkHovered.disconnect(links.append)
    return links[-1] if links else ""


def test_the_active_row_is_scrolled_to(attack: Desk):
    attack.window.resize(1024, 420)
    attack.window.grab()
    card = attack.window.side.card
    go_to_row(attack, "mode")
    place = row(attack, "mode").mapTo(card.viewport(), QPoint(0, 0)).y()
    assert 0 <= place < card.viewport().height()


# -- a mention's card -----------------------------------------------------------------------------


def with_kinds():
    """The default schema, whose countries have a kind and whose mentions may be linked."""
    record = dict(load_schema().record)
    record["entities"] = [
        {**each, "attributes": {"kind": {"values": ["state", "city"]}}}
        if each["name"] == "GPE"
        else each
        for each in record["entities"]
    ]
    record["links"] = [*record["links"], {"name": "ALIAS_OF", "mentions": True}]
    return schema_from(record)


@pytest.fixture
def kinds(make_desk, tmp_path) -> Desk:
    """A window on the story with such a schema, every suggestion accepted."""
    project = make_project(
        tmp_path / "kinds.annotator", STORY, suggest=story_suggestions, schema=with_kinds()
    )
    desk = make_desk(project)
    desk.press("Ctrl+Shift+Return", "Esc")
    return desk


def test_without_an_event_the_card_is_about_the_mention_here(kinds: Desk):
    kinds.press("Ctrl+Home")
    assert "GPE" in kinds.window.side.card._heading.text()
    assert names(kinds) == ["words", "kind"]
    kinds.press("Alt+Down", "2")
    assert kinds.mentions()[0].attributes == (("kind", "city"),)
    kinds.press("Alt+Backspace")
    assert kinds.mentions()[0].attributes == ()


def test_the_attributes_of_a_mention_follow_those_of_the_selected_event(kinds: Desk):
    kinds.go_to("struck")
    assert "kind" not in names(kinds)
    kinds.go_to("Sarrin")
    assert names(kinds)[-2:] == ["mention", "kind"]
    go_to_row(kinds, "kind")
    kinds.press("1")
    assert next(m for m in kinds.mentions() if m.span.surface == "Sarrin").attributes


def test_mentions_are_linked_where_the_schema_says_so(kinds: Desk):
    kinds.press("Ctrl+Home", "/")
    kinds.type("estara")
    kinds.press("Return")
    (link,) = [each for each in kinds.stored() if isinstance(each, Link)]
    assert (link.type, link.source, link.target) == ("ALIAS_OF", "m1", "m7")


def test_a_suggested_mention_is_decided_on_its_card(make_desk, tmp_path):
    desk = make_desk(make_project(tmp_path / "s.annotator", STORY, suggest=story_suggestions))
    assert desk.current.id == "m1"
    desk.window.side.card._decisions["accept"].click()
    assert desk.labelled() == [("Estara", "GPE")]


# -- roles ----------------------------------------------------------------------------------------


def test_every_role_is_there_filled_or_not_with_all_its_fillers(attack: Desk):
    roles = attack.controller.roles()
    assert names(attack)[1 : len(roles) + 1] == roles
    attack.press("Alt+1")
    assert attack.controller.role == "place"
    attack.press("Alt+1")
    assert words(row(attack, "place")).splitlines()[:2] == ["Sarrin GPE ×", "Estara GPE ×"]


LONG = {
    "id": "long", "version": 1,
    "entities": [{"name": "GPE", "key": "g"}],
    "events": [{
        "name": "MOVE", "key": "m",
        "roles": {name: {"fill": ["GPE"]} for name in (
            "PassengerArtifact", "person_or_organisation_in_charge_of_it", "place")},
    }],
}  # fmt: skip


def test_the_whole_name_of_every_role_can_be_read(make_desk, tmp_path):
    """Longer names, as other schemas have them, ended in dots."""
    desk = make_desk(make_project(tmp_path / "long.annotator", STORY, schema=schema_from(LONG)))
    desk.go_to("struck")
    desk.press("Shift+M")
    QApplication.processEvents()
    shown = [each for each in desk.window.side.card._rows if not each.isHidden()]
    labels = [each.findChild(QLabel, "role") for each in shown]
    names = [QTextDocumentFragment.fromHtml(each.text()).toPlainText() for each in labels]
    assert [each.replace("\u200b", "") for each in names] == [
        "trigger", "PassengerArtifact", "person or organisation in charge of it", "place",
    ]  # fmt: skip
    for label in labels:
        assert label.height() >= label.heightForWidth(label.width())
        assert label.minimumSizeHint().width() <= label.width()


def test_a_cross_waits_until_the_mouse_is_over_its_row(attack: Desk):
    from annotator.gui.theme import LIGHT

    target = row(attack, "target")
    (value,) = [each for each in target.findChildren(QLabel) if "remove:" in each.text()]
    hidden = f'{LIGHT.panel}; text-decoration:none" href="remove'
    assert hidden in value.text()
    QApplication.sendEvent(target, QEnterEvent(QPointF(3, 3), QPointF(3, 3), QPointF(3, 3)))
    assert f'{LIGHT.soft}; text-decoration:none" href="remove' in value.text()
    QApplication.sendEvent(target, QEvent(QEvent.Type.Leave))
    assert hidden in value.text()


def test_a_role_that_the_schema_has_not_is_kept_shown_said_and_emptied(make_desk, tmp_path):
    text = "Ana fell."

    def both(string: str):
        bare = Argument("war_aim", span=span_of(string, (0, 3)))
        return [Event("e", "DIE", span_of(string, (4, 8)), (bare,), origin=suggested())]

    desk = make_desk(make_project(tmp_path / "aim.annotator", text, suggest=both))
    desk.press("Tab", "Return")
    assert words(row(desk, "war aim")).startswith("Ana")
    assert "Die has no role war aim." in desk.window.side.card._problems.text()
    go_to_row(desk, "war aim")
    desk.press("Alt+Backspace")
    assert desk.events()[0].arguments == ()


def test_what_is_missing_or_does_not_fit_is_said_and_blocks_nothing(desk: Desk):
    desk.go_to("envoys")
    desk.press("Shift+E")  # a meeting needs a participant
    assert "Participant needs a filler." in desk.window.side.card._problems.text()
    desk.window.deciding.fill_with_mark(desk.controller.event_id, "m4", "participant")
    assert "Participant is not usually filled by DATE." in desk.window.side.card._problems.text()
    desk.press("Ctrl+Return")
    assert desk.controller.session.layer.status == "done"


# -- links ----------------------------------------------------------------------------------------


@pytest.fixture
def linked(make_desk, tmp_path) -> Desk:
    """A window on the story with a suggested link from the deaths to the attack."""

    def more(string: str):
        link = Link("l1", "RESPONSE_TO", "e2", "e1", suggested())
        return [*story_suggestions(string), link]

    return make_desk(make_project(tmp_path / "linked.annotator", STORY, suggest=more))


def links(desk: Desk) -> list[tuple[str, str, str]]:
    """The links in the file."""
    found = [each for each in desk.stored() if isinstance(each, Link)]
    return [(each.type, each.source, each.target) for each in found]


def test_a_slash_offers_links_alone_nearest_first_and_enter_makes_one(attack: Desk):
    attack.press("/")
    shown = attack.window.palette_box._list
    assert shown.item(0).text() == "Response to “died”, Die"
    assert all("“" in shown.item(n).text() for n in range(shown.count()))
    attack.type("part met")
    attack.press("Return")
    assert links(attack) == [("PART_OF", "e1", "e3")]
    assert attack.window.view.hasFocus()
    attack.press("/")
    attack.type("part met")
    assert attack.window.palette_box._list.count() == 0  # that one is there


def test_links_are_shown_at_both_ends_and_lead_there(attack: Desk):
    attack.press("/")
    attack.type("resp died")
    attack.press("Return")
    assert words(row(attack, "response to")).startswith("died DIE")
    card = attack.window.side.card
    row(attack, "response to").link_followed.emit("mark:e2")
    assert attack.controller.event_id == "e2"
    assert words(row(attack, "← response to")).startswith("struck ATTACK")
    number = card._rows.index(row(attack, "← response to"))
    card._follow(number, "drop:")
    assert links(attack) == []


def test_a_link_is_taken_away_with_the_keys_and_undone(attack: Desk):
    attack.press("/")
    attack.type("resp died")
    attack.press("Return")
    go_to_row(attack, "response to")
    assert attack.hints["Alt+Backspace"] == "remove the link"
    attack.press("Alt+Backspace")
    assert links(attack) == []
    attack.press("Ctrl+Z")
    assert links(attack) == [("RESPONSE_TO", "e1", "e2")]


def test_a_suggested_link_is_accepted_with_its_number(linked: Desk):
    linked.go_to("died")
    assert words(row(linked, "response to")) == "struck ATTACK accept ×"
    said: list[str] = []
    linked.controller.row_reached.connect(said.append)
    go_to_row(linked, "response to")
    assert said[-1] == "link response to, to struck"
    linked.press("1")
    assert links(linked) == [("RESPONSE_TO", "e2", "e1")]
    assert {"e1", "e2"} <= {each.id for each in linked.events()}


def test_a_suggested_link_is_accepted_and_rejected_with_the_mouse(linked: Desk):
    linked.go_to("died")
    row(linked, "response to").link_followed.emit("accept:")
    assert links(linked) == [("RESPONSE_TO", "e2", "e1")]
    linked.press("Ctrl+Z")
    row(linked, "response to").link_followed.emit("drop:")
    assert links(linked) == []
    assert "response to" not in names(linked)


def test_a_link_without_an_event_or_another_one_is_told(make_desk, tmp_path):
    desk = make_desk(make_project(tmp_path / "one.annotator", "Estara struck."))
    desk.press("/")
    assert desk.message == "Select an event first."
    desk.go_to("struck")
    desk.press("Shift+A", "/")
    assert desk.message == "There is nothing here that it could be linked to."


def test_far_events_are_found_by_their_words(make_desk, tmp_path):
    text = "Estara struck. " + "Nothing else. " * 400 + "\n\nEnvoys met."

    def events(string: str):
        spans = [place(string, each) for each in ("struck", "met")]
        kinds = zip(("ATTACK", "MEET"), spans, strict=True)
        return [Event(kind, kind, span_of(string, span), origin=Origin()) for kind, span in kinds]

    desk = make_desk(make_project(tmp_path / "far.annotator", text, suggest=events))
    desk.go_to("struck")
    desk.press("Return", "/")
    desk.type("same met")
    assert desk.window.palette_box._list.item(0).text() == "Same as “met”, Meet below"
    desk.press("Return")
    assert links(desk) == [("SAME_AS", "ATTACK", "MEET")]


def test_a_row_that_is_gone_while_it_has_the_keys_does_nothing(attack: Desk):
    """Enter on it was an error in the program."""
    attack.press("F7", "Down", "Down", "Down", "Down")
    last = attack.window.focusWidget()
    attack.window.run("previous_undecided")  # a mention has fewer rows
    attack.controller.let_go()
    attack.controller.place_caret(attack.at("Nobody")[0])
    assert last.isHidden()
    QTest.keyClick(last, Qt.Key.Key_Return)
    QTest.keyClick(last, Qt.Key.Key_Delete)
    assert attack.dialogs() == []
