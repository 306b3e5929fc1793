"""The part of the table of actions that is about teams: hand out, merge, agreement, settle."""

from __future__ import annotations

from annotator.core.translation import phrase
from annotator.gui.action import Action

# menus, and groups in the key help
HAND_OUT, AGREEMENT, SETTLE = phrase("Hand out"), phrase("Agreement"), phrase("Settle")
_TEAM = phrase("Team")

_SCREENS = (
    Action("section_hand_out", "Hand out", ("Ctrl+5",), _TEAM, "", _TEAM, everywhere=True),
    Action("section_agreement", "Agreement", ("Ctrl+6",), _TEAM, "", _TEAM, everywhere=True),
    Action("section_settle", "Settle", ("Ctrl+7",), _TEAM, "", _TEAM, everywhere=True),
    Action("merge", "Merge packages…", ("Ctrl+M",), _TEAM, "", _TEAM, everywhere=True),
    Action("send_back", "Send back…", ("Ctrl+Shift+M",), _TEAM, "", _TEAM, everywhere=True),
)  # fmt: skip
_HAND_OUT = (
    Action("hand_out_write", "Write the packages…", ("Ctrl+Return", "Ctrl+Enter"), HAND_OUT,
           "write the packages", HAND_OUT),
    Action("hand_out_add", "Add an annotator", ("Ins",), HAND_OUT, "add an annotator", HAND_OUT),
    Action("hand_out_again", "Hand out again…", ("Ctrl+R",), HAND_OUT, "hand out again",
           HAND_OUT),
    Action("hand_out_plan", "The plan", ("Ctrl+P",), HAND_OUT, "", HAND_OUT),
    Action("hand_out_matrix", "Who has what", ("Ctrl+W",), HAND_OUT, "", HAND_OUT),
    Action("hand_out_merged", "What was merged", ("Ctrl+B",), HAND_OUT, "", HAND_OUT),
    Action("hand_out_history", "What was handed out", ("Ctrl+L",), HAND_OUT, "", HAND_OUT),
    Action("hand_out_filter", "Filter who has what", ("Ctrl+F",), HAND_OUT, "filter", HAND_OUT),
    Action("hand_out_watch", "Watch a folder…", (), HAND_OUT, "", HAND_OUT),
    Action("hand_out_stop_watching", "Stop watching the folder", (), HAND_OUT, "", HAND_OUT),
    Action("hand_out_copy_report", "Copy the report of merging", ("Ctrl+Shift+C",), HAND_OUT,
           "copy the report", HAND_OUT),
    Action("hand_out_save_report", "Report of merging to a file…", ("Ctrl+S",), HAND_OUT,
           "save the report", HAND_OUT),
)  # fmt: skip
_AGREEMENT = (
    Action("agreement_open", "Open what is behind the number, or the place", ("Return", "Enter"),
           AGREEMENT, "open", AGREEMENT),
    Action("agreement_settle", "Settle what is listed", ("S",), AGREEMENT, "settle", AGREEMENT),
    Action("agreement_guideline", "Add to the guidelines…", ("W",), AGREEMENT, "", AGREEMENT),
    Action("agreement_report", "Report…", ("R",), AGREEMENT, "report", AGREEMENT),
    Action("agreement_feedback", "Feedback for the annotators…", ("F",), AGREEMENT, "", AGREEMENT),
    Action("agreement_again", "Compare again", ("F5",), AGREEMENT, "", AGREEMENT),
    Action("agreement_bars", "In detail", ("1",), AGREEMENT, "", AGREEMENT),
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
    Action("settle_take", "Take this answer, or those that are chosen", ("Return", "Enter"),
           SETTLE, "take", SETTLE),
    Action("settle_choose", "Choose this version with others, or no longer", ("Space",), SETTLE,
           "choose several", SETTLE),
    Action("settle_both", "Take both versions, or all", ("B",), SETTLE, "both", SETTLE),
    Action("settle_neither", "Neither: nothing goes to gold", ("0",), SETTLE, "neither", SETTLE),
    Action("settle_edit", "Edit in place", ("E",), SETTLE, "edit", SETTLE),
    Action("settle_skip", "Skip, next disagreement", ("Tab",), SETTLE, "skip", SETTLE),
    Action("settle_previous", "Previous disagreement", ("Shift+Tab",), SETTLE, "back", SETTLE),
    Action("settle_own", "Settle this document all the same", ("S",), SETTLE,
           "settle all the same", SETTLE),
    Action("settle_own_all", "Settle all documents that you annotated", ("Shift+S",), SETTLE,
           "all of yours", SETTLE),
    Action("settle_paragraph", "Whole paragraph, or the sentence", ("P",), SETTLE, "paragraph",
           SETTLE),
    Action("settle_open", "Open the document there", ("O",), SETTLE, "document", SETTLE),
    Action("settle_guideline", "Add to the guidelines…", ("W",), SETTLE, "", SETTLE),
    Action("settle_names", "Show the annotators' names, or hide them", ("N",), SETTLE, "names",
           SETTLE),
    Action("settle_rules", "Rules…", ("R",), SETTLE, "rules", SETTLE),
    Action("settle_filter", "Filter the disagreements", ("F",), SETTLE, "filter", SETTLE),
    Action("settle_everything", "Go through all disagreements again", ("Shift+F",), SETTLE, "",
           SETTLE),
)  # fmt: skip
TEAM_ACTIONS: tuple[Action, ...] = (*_SCREENS, *_HAND_OUT, *_AGREEMENT, *_SETTLE)
