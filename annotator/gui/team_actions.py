"""The part of the table of actions that is about teams: hand out, merge, agreement, settle."""

from __future__ import annotations

from annotator.gui.action import Action

HAND_OUT, AGREEMENT, SETTLE = "Hand out", "Agreement", "Settle"  # menus, and groups in the key help
_TEAM = "Team"

_SCREENS = (
    Action("section_hand_out", "Hand out", ("Ctrl+5",), _TEAM, "", _TEAM, everywhere=True),
    Action("section_agreement", "Agreement", ("Ctrl+6",), _TEAM, "", _TEAM, everywhere=True),
    Action("section_settle", "Settle", ("Ctrl+7",), _TEAM, "", _TEAM, everywhere=True),
    Action("merge", "Merge packages…", ("Ctrl+M",), _TEAM, "", _TEAM, everywhere=True),
)  # fmt: skip
_HAND_OUT = (
    Action("hand_out_write", "Write the packages…", ("Ctrl+Return", "Ctrl+Enter"), HAND_OUT,
           "write the packages", HAND_OUT),
)  # fmt: skip
_AGREEMENT = (
    Action("agreement_open", "Open what is behind the number, or the place", ("Return", "Enter"),
           AGREEMENT, "open", AGREEMENT),
    Action("agreement_settle", "Settle what is listed", ("S",), AGREEMENT, "settle", AGREEMENT),
    Action("agreement_report", "Report…", ("R",), AGREEMENT, "report", AGREEMENT),
    Action("agreement_again", "Compare again", ("F5",), AGREEMENT, "", AGREEMENT),
    Action("agreement_bars", "By label", ("1",), AGREEMENT, "", AGREEMENT),
    Action("agreement_confusion", "Confusion", ("2",), AGREEMENT, "", AGREEMENT),
    Action("agreement_trend", "Over time", ("3",), AGREEMENT, "", AGREEMENT),
    Action("agreement_people", "Annotators", ("4",), AGREEMENT, "", AGREEMENT),
    Action("agreement_advanced", "Advanced", ("5",), AGREEMENT, "", AGREEMENT),
    Action("agreement_measure", "Another measure…", ("M",), AGREEMENT, "measure", AGREEMENT),
    Action("agreement_rows", "Labels, event types, roles…", ("B",), AGREEMENT, "", AGREEMENT),
    Action("agreement_annotators", "Which annotators…", ("A",), AGREEMENT, "", AGREEMENT),
    Action("agreement_documents", "Which documents…", ("D",), AGREEMENT, "", AGREEMENT),
    Action("agreement_labels", "Which labels…", ("L",), AGREEMENT, "", AGREEMENT),
    Action("agreement_suggestions", "With or without untouched suggestions", ("U",), AGREEMENT,
           "untouched suggestions", AGREEMENT),
    Action("agreement_parents", "Event types, or their PLOVER parents", ("P",), AGREEMENT, "",
           AGREEMENT),
    Action("agreement_gold", "With each other, or against gold", ("G",), AGREEMENT, "",
           AGREEMENT),
)  # fmt: skip
_SETTLE = (
    Action("settle_neither", "Neither: nothing goes to gold", ("0",), SETTLE, "neither", SETTLE),
)  # fmt: skip
TEAM_ACTIONS: tuple[Action, ...] = (*_SCREENS, *_HAND_OUT, *_AGREEMENT, *_SETTLE)
