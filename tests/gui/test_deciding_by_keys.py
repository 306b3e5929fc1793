"""Suggestions from one to the next, accepted, rejected and corrected with the keys."""

from __future__ import annotations

import pytest

from annotator.core.model import Decision, Event, Mention, Verdict
from tests.gui.desk import STORY_IDS, Desk


def verdicts(desk: Desk) -> dict[str, Decision]:
    return {item.id: item.decision for item in desk.stored() if isinstance(item, Verdict)}


def test_tab_goes_through_every_suggestion_and_round_the_end(desk: Desk):
    seen = [desk.controller.current]  # the caret begins on the first word, which is a suggestion
    for _ in STORY_IDS:
        desk.press("Tab")
        seen.append(desk.controller.current)
    assert seen == [*STORY_IDS, STORY_IDS[0]]


def test_shift_tab_goes_the_other_way(desk: Desk):
    seen = []
    for _ in STORY_IDS:
        desk.press("Shift+Tab")
        seen.append(desk.controller.current)
    assert seen == [*STORY_IDS[:0:-1], STORY_IDS[0]]


def test_tab_on_an_event_selects_it(desk: Desk):
    desk.press("Tab")
    assert desk.controller.event_id == "e1"
    assert desk.window.view.state.selected_event == "e1"


def test_enter_accepts_a_mention_and_goes_on(desk: Desk):
    desk.press("Return")
    assert verdicts(desk) == {"m1": Decision.ACCEPTED}
    assert desk.labelled() == [("Estara", "GPE")]
    assert desk.controller.current == "e1"


def test_enter_on_an_event_brings_its_fillers_and_stays_so_that_numbers_fill(desk: Desk):
    desk.press("Tab", "Return")
    assert set(verdicts(desk)) == {"e1", "m1", "m2"}
    assert desk.controller.current == desk.controller.event_id == "e1"
    assert desk.controller.role == "place"
    desk.press("1")
    (attack,) = desk.events()
    assert ("place", "m3") in [(each.role, each.mention) for each in attack.arguments]
    assert desk.controller.role == "time"
    desk.press("1")
    assert ("time", "m4") in [(each.role, each.mention) for each in desk.events()[0].arguments]
    desk.press("Return")  # decided already: on to the next suggestion
    assert desk.controller.current == "m5"


def test_the_keypad_s_enter_accepts_too(desk: Desk):
    desk.press("Enter")
    assert verdicts(desk) == {"m1": Decision.ACCEPTED}


def test_every_suggestion_can_be_accepted_with_enter_alone(desk: Desk):
    for _ in range(2 * len(STORY_IDS)):
        desk.press("Return")
    assert set(verdicts(desk)) == set(STORY_IDS)
    assert desk.session.undecided() == []
    assert desk.message.startswith("Every suggestion here is decided. Ctrl+Tab")


def test_shift_enter_accepts_the_sentence_as_one_step(desk: Desk):
    desk.press("Shift+Return")
    assert set(verdicts(desk)) == {"m1", "e1", "m2", "m3", "m4"}
    assert desk.message == "5 suggestions accepted."
    desk.press("Ctrl+Z")
    assert verdicts(desk) == {}


def test_ctrl_shift_enter_accepts_everything_as_one_step(desk: Desk):
    desk.press("Ctrl+Shift+Return")
    assert set(verdicts(desk)) == set(STORY_IDS)
    desk.press("Ctrl+Shift+Return")
    assert desk.message == "There is nothing to accept here."
    desk.press("Ctrl+Z")
    assert desk.stored() == []


@pytest.mark.parametrize("key", ["Backspace", "Del"])
def test_a_suggestion_is_rejected_and_the_next_one_comes(desk: Desk, key: str):
    desk.press(key)
    assert verdicts(desk) == {"m1": Decision.REJECTED}
    assert desk.session.mark("m1") is None
    assert desk.controller.current == "e1"


def test_an_annotation_is_removed_and_the_caret_stays(desk: Desk):
    desk.press("Return", "Shift+Tab", "Shift+Tab", "Tab")
    desk.go_to("Estara")
    assert desk.current is not None
    assert not desk.current.suggested
    desk.press("Backspace")
    assert desk.mentions() == []
    assert verdicts(desk) == {"m1": Decision.REJECTED}
    assert desk.controller.caret == 0


def test_removing_a_filler_takes_it_out_of_its_event(desk: Desk):
    desk.press("Tab", "Return")
    desk.go_to("Vardanian")
    desk.press("Backspace")
    (attack,) = desk.events()
    assert [each.role for each in attack.arguments] == ["attacker"]


def test_nothing_to_reject_is_said(desk: Desk):
    desk.go_to("Nobody")
    desk.press("Backspace")
    assert desk.message == "There is nothing here to reject or remove."
    assert desk.stored() == []


def test_a_letter_corrects_a_suggestion_in_one_step(desk: Desk):
    desk.press("o")
    assert desk.labelled() == [("Estara", "ORG")]
    assert verdicts(desk) == {"m1": Decision.CORRECTED}
    desk.press("Ctrl+Z")
    assert desk.stored() == []
    assert desk.session.mark("m1").label == "GPE"


def test_the_letter_of_the_same_label_accepts(desk: Desk):
    desk.press("g")
    assert verdicts(desk) == {"m1": Decision.ACCEPTED}


def test_a_letter_relabels_an_annotation(desk: Desk):
    desk.press("g", "o", "p")
    assert desk.labelled() == [("Estara", "PERSON")]
    assert verdicts(desk) == {"m1": Decision.CORRECTED}


def test_a_letter_labels_the_token_at_the_caret(desk: Desk):
    desk.go_to("envoys")
    desk.press("Right", "Left", "t")
    assert desk.labelled() == [("envoys", "TITLE")]
    assert desk.current is not None
    assert desk.current.span.surface == "envoys"


def test_a_letter_labels_the_selection(desk: Desk):
    desk.select("Mayor Elan Voss")
    desk.press("p")
    assert desk.labelled() == [("Mayor Elan Voss", "PERSON")]
    assert desk.controller.selection is None


def test_a_letter_without_a_label_says_so_and_changes_nothing(desk: Desk):
    desk.press("z")
    assert "No label has the key z" in desk.message
    assert desk.stored() == []


def test_shift_letter_makes_an_event_of_the_token(desk: Desk):
    desk.go_to("hurt")
    desk.press("Shift+I")
    (event,) = desk.events()
    assert (event.type, event.trigger.surface) == ("INJURE", "hurt")
    assert desk.controller.event_id == event.id


def test_shift_letter_makes_an_event_of_the_selection(desk: Desk):
    desk.select("was hurt")
    desk.press("Shift+I")
    (event,) = desk.events()
    assert event.trigger.surface == "was hurt"


def test_shift_letter_makes_an_event_of_the_mention_at_the_caret(desk: Desk):
    desk.press("Shift+C")
    (event,) = desk.events()
    assert (event.type, event.trigger.surface) == ("ACCUSE", "Estara")
    assert desk.session.is_undecided("m1")


def test_shift_letter_gives_an_event_another_type_and_keeps_fitting_roles(desk: Desk):
    desk.press("Tab", "Shift+X")  # an attacker fits no role of an intrusion, a target does
    (event,) = desk.events()
    assert event.type == "INTRUDE"
    assert [each.role for each in event.arguments] == ["target"]
    assert verdicts(desk)["e1"] == Decision.CORRECTED
    assert desk.controller.role in ("agent", "instrument", "place", "time")


def test_several_events_may_share_a_trigger_through_a_selection(desk: Desk):
    desk.select("raid")
    desk.press("Shift+A")
    desk.select("raid")
    desk.press("Shift+X")
    assert sorted(each.type for each in desk.events()) == ["ATTACK", "INTRUDE"]


def test_whoever_decided_is_kept(desk: Desk):
    desk.press("Return", "Return", "Backspace")
    by = {item.by for item in desk.stored() if isinstance(item, Verdict)}
    origins = {item.origin.by for item in desk.stored() if isinstance(item, Mention | Event)}
    assert by == {"Ana"}
    assert origins == {"Ana"}


def test_a_text_without_suggestions_is_not_called_decided(make_desk, tmp_path):
    from tests.gui.desk import STORY, make_project

    desk = make_desk(make_project(tmp_path / "bare.annotator", STORY))
    desk.press("Tab")
    assert desk.message.startswith("There are no suggestions here.")
