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
    Action("agreement_report", "Report…", ("R",), AGREEMENT, "report", AGREEMENT),
)  # fmt: skip
_SETTLE = (
    Action("settle_neither", "Neither: nothing goes to gold", ("0",), SETTLE, "neither", SETTLE),
)  # fmt: skip
TEAM_ACTIONS: tuple[Action, ...] = (*_SCREENS, *_HAND_OUT, *_AGREEMENT, *_SETTLE)
