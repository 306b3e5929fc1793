"""The one table of everything the window can do: what it is called, its keys, where it is shown.

Menus, hint line, key help and key handling are all made from it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.errors import UserError
from annotator.core.translation import phrase, tr
from annotator.gui.action import Action
from annotator.gui.key_names import key_name, shown_keys
from annotator.gui.team_actions import AGREEMENT, HAND_OUT, SETTLE, TEAM_ACTIONS

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [  # with the names of keys, which go with the table
    "ACTIONS", "BY_ID", "CONCORDANCE", "MENUS", "NEW_GROUPS", "Action", "by_key", "is_repeatable",
    "key_name", "may_share", "menu_key", "menu_name", "menu_titles", "own_keys", "shown_keys",
]  # fmt: skip


_MOVE, _DECIDE, _LABEL = phrase("Moving"), phrase("Deciding"), phrase("Labelling")
_EVENT, _DOCUMENT = phrase("Events"), phrase("Documents")
_VIEW, _SCHEMA = phrase("Window"), phrase("Schema")
CONCORDANCE = phrase("Concordance")  # the menu and group of what is done in its list of places

ACTIONS: tuple[Action, ...] = (
    # moving
    Action("caret_left", "Caret one token left", ("Left",), group=_MOVE),
    Action("caret_right", "Caret one token right", ("Right",), group=_MOVE),
    Action("caret_up", "Caret one line up", ("Up",), group=_MOVE),
    Action("caret_down", "Caret one line down", ("Down",), group=_MOVE),
    Action("sentence_left", "Caret to the previous sentence", ("Ctrl+Left",), group=_MOVE),
    Action("sentence_right", "Caret to the next sentence", ("Ctrl+Right",), group=_MOVE),
    Action("select_left", "Select one token left", ("Shift+Left",), group=_MOVE),
    Action("select_right", "Select one token right", ("Shift+Right",), group=_MOVE),
    Action("select_up", "Select one line up", ("Shift+Up",), group=_MOVE),
    Action("select_down", "Select one line down", ("Shift+Down",), group=_MOVE),
    Action("select_sentence_left", "Select to the previous sentence", ("Ctrl+Shift+Left",),
           group=_MOVE),
    Action("select_sentence_right", "Select to the next sentence", ("Ctrl+Shift+Right",),
           group=_MOVE),
    Action("text_start", "Caret to the beginning", ("Ctrl+Home",), group=_MOVE),
    Action("text_end", "Caret to the end", ("Ctrl+End",), group=_MOVE),
    Action("page_up", "One page up", ("PgUp",), group=_MOVE),
    Action("page_down", "One page down", ("PgDown",), group=_MOVE),
    Action("next_undecided", "Next suggestion", ("Tab",), "Annotate", "next suggestion", _MOVE),
    Action("previous_undecided", "Previous suggestion", ("Shift+Tab",), "Annotate", "", _MOVE),
    Action("next_event", "Next event", ("Ctrl+Down",), "Annotate", "", _MOVE),
    Action("previous_event", "Previous event", ("Ctrl+Up",), "Annotate", "", _MOVE),
    Action("leave", "Let go of selection and event", ("Esc",), "", "let go", _MOVE),
    # deciding
    Action("accept", "Accept", ("Return", "Enter"), "Annotate", "accept", _DECIDE),
    Action("accept_sentence", "Accept all in the sentence", ("Shift+Return", "Shift+Enter"),
           "Annotate", "accept sentence", _DECIDE),
    Action("accept_document", "Accept all in the document",
           ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"), "Annotate", "accept all", _DECIDE),
    Action("accept_label", "Accept all of this label", ("Alt+Return", "Alt+Enter"), "Annotate",
           "accept label", _DECIDE),
    Action("accept_source", "Accept all of this suggester", ("Alt+Shift+Return", "Alt+Shift+Enter"),
           "Annotate", "accept suggester", _DECIDE),
    Action("reject", "Reject, or remove", ("Backspace", "Del"), "Annotate", "reject", _DECIDE),
    Action("reject_sentence", "Reject all in the sentence", ("Shift+Backspace",), "Annotate",
           "reject sentence", _DECIDE),
    Action("reject_document", "Reject all in the document", ("Ctrl+Shift+Backspace",), "Annotate",
           "reject all", _DECIDE),
    Action("reject_label", "Reject all of this label", ("Alt+Shift+Backspace",), "Annotate",
           "reject label", _DECIDE),
    Action("reject_source", "Reject all of this suggester", ("Alt+Shift+Del",), "Annotate",
           "reject suggester", _DECIDE),
    # labelling
    Action("palette", "Find a label, type, role or command…", ("Space",), "Annotate", "everything",
           _LABEL, everywhere=True),
    Action("apply_to_all", "Apply to all occurrences…", ("=",), "Annotate", "apply to all",
           _LABEL),
    Action("repeat", "Repeat the last action here", (".",), "Annotate", "repeat", _LABEL),
    Action("other_mark", "Other annotation at this place", ("\\",), "Annotate", "other mark",
           _LABEL),
    Action("add_fragment", "Add the words to the last mention", ("+",), "Annotate", "add fragment",
           _LABEL),
    Action("remove_fragment", "Take the fragment here away", ("-",), "Annotate", "drop fragment",
           _LABEL),
    Action("start_left", "Start one token to the left", ("[",), "Annotate", "start left", _LABEL),
    Action("start_right", "Start one token to the right", ("{",), "Annotate", "", _LABEL),
    Action("end_right", "End one token to the right", ("]",), "Annotate", "end right", _LABEL),
    Action("end_left", "End one token to the left", ("}",), "Annotate", "", _LABEL),
    Action("start_left_character", "Start one character to the left", ("Alt+[",), group=_LABEL),
    Action("start_right_character", "Start one character to the right", ("Alt+{",), group=_LABEL),
    Action("end_right_character", "End one character to the right", ("Alt+]",), group=_LABEL),
    Action("end_left_character", "End one character to the left", ("Alt+}",), group=_LABEL),
    # events
    Action("skip_role", "Skip the role", ("0",), "Event", "skip role", _EVENT),
    Action("role_down", "Next role, attribute or link", ("Alt+Down",), "Event", "next row", _EVENT),
    Action("role_up", "Previous role, attribute or link", ("Alt+Up",), "Event", "", _EVENT),
    Action("clear_role", "Empty the role, attribute or link", ("Alt+Backspace", "Alt+Del"), "Event",
           "empty", _EVENT),
    Action("take_over", "Take over the arguments of the event before", ('"',), "Event",
           "take over arguments", _EVENT),
    Action("duplicate_event", "Duplicate the event", ("Ctrl+D",), "Event", "duplicate", _EVENT),
    Action("split_event", "Split the event by its fillers", ("Ctrl+Shift+D",), "Event", "split",
           _EVENT),
    Action("link", "Link to another event…", ("/",), "Event", "link", _EVENT),
    Action("turn_modality", "Next modality", (",",), "Event", "modality", _EVENT),
    Action("turn_polarity", "Next polarity", (";",), "Event", "polarity", _EVENT),
    Action("turn_genericity", "Next genericity", (":",), "Event", "genericity", _EVENT),
    # documents
    Action("done_next", "Done, next document", ("Ctrl+Return", "Ctrl+Enter"), "Document",
           "done, next", _DOCUMENT, everywhere=True),
    Action("reopen", "Reopen, not done after all", ("Ctrl+Backspace",), "Document", "", _DOCUMENT,
           everywhere=True),
    Action("next_document", "Next document", ("Alt+Right",), "Document", "", _DOCUMENT,
           everywhere=True),
    Action("previous_document", "Previous document", ("Alt+Left",), "Document", "", _DOCUMENT,
           everywhere=True),
    Action("later", "Begun for later, next document", ("F9",), "Document", "", _DOCUMENT,
           everywhere=True),
    Action("next_unsettled", "Next document with something undecided", ("Ctrl+Tab", "Ctrl+PgDown"),
           "Document", "next undecided document", _DOCUMENT, everywhere=True),
    Action("previous_unsettled", "Previous document with something undecided",
           ("Ctrl+Shift+Tab", "Ctrl+PgUp"), "Document", "", _DOCUMENT, everywhere=True),
    Action("offered_labels", "Labels offered here…", ("Shift+F6",), "Document", "", _DOCUMENT,
           everywhere=True),
    Action("flag", "Flag, or take the flag away", ("F4",), "Document", "", _DOCUMENT,
           everywhere=True),
    Action("note", "Note or question…", ("F3",), "Document", "", _DOCUMENT, everywhere=True),
    Action("notes_project", "Notes of all documents", ("Shift+F3",), "Document", "", _DOCUMENT,
           everywhere=True),
    Action("document_labels", "Label the document…", ("F6",), "Document", "", _DOCUMENT,
           everywhere=True),
    # window
    Action("undo", "Undo", ("Ctrl+Z",), "Edit", "undo", _VIEW, everywhere=True),
    Action("redo", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "Edit", "", _VIEW, everywhere=True),
    Action("copy", "Copy the selected words", ("Ctrl+C",), "Edit", "", _VIEW),
    Action("find", "Find in the document", ("Ctrl+F",), "Edit", "", _VIEW, everywhere=True),
    Action("search_queue", "Search titles and texts", ("Ctrl+K",), "Edit", "", _VIEW,
           everywhere=True),
    Action("find_everywhere", "Find these words in every document", ("Ctrl+Shift+K",), "Edit",
           "find everywhere", _VIEW),
    Action("queue_options", "Filter and sort the queue", ("F5",), "Edit", "", _VIEW,
           everywhere=True),
    Action("queue_clear", "Show every document in its order", ("Shift+F5",), "Edit", "", _VIEW,
           everywhere=True),
    Action("new_project", "New project…", ("Ctrl+N",), "File", "", _VIEW, everywhere=True),
    Action("new_from_schema", "New project from a schema…", (), "File", "", _VIEW,
           everywhere=True),
    Action("open_project", "Open a project…", ("Ctrl+O",), "File", "", _VIEW, everywhere=True),
    Action("open_recent", "Recent projects…", ("Ctrl+Shift+O",), "File", "", _VIEW,
           everywhere=True),
    Action("open_sample", "Open the sample project", (), "File", "", _VIEW, everywhere=True),
    Action("import", "Import articles…", ("Ctrl+I",), "File", "", _VIEW, everywhere=True),
    Action("import_encoding", "Import in another encoding…", (), "File", "", _VIEW,
           everywhere=True),
    Action("export", "Export…", ("Ctrl+E",), "File", "", _VIEW, everywhere=True),
    Action("save_copy", "Save a copy…", ("Ctrl+Shift+S",), "File", "", _VIEW, everywhere=True),
    Action("suggesters", "Suggesters and training…", (), "File", "", _VIEW, everywhere=True),
    Action("annotator_name", "Who annotates…", (), "File", "", _VIEW, everywhere=True),
    Action("settings", "Settings…", ("Ctrl+,",), "File", "", _VIEW, everywhere=True),
    Action("quit", "Quit", ("Ctrl+Q",), "File", "", _VIEW, everywhere=True),
    Action("section_annotate", "Annotate", ("Ctrl+1",), "View", "", _VIEW, everywhere=True),
    Action("section_concordance", "Concordance", ("Ctrl+Shift+F", "Ctrl+2"), "View", "", _VIEW,
           everywhere=True),
    Action("section_schema", "Schema", ("Ctrl+3",), "View", "", _VIEW, everywhere=True),
    Action("section_time", "Time", ("Ctrl+4",), "View", "", _VIEW, everywhere=True),
    Action("guidelines", "Guidelines", ("F2",), "View", "", _VIEW, everywhere=True),
    Action("edit_guidelines", "Edit the guidelines…", ("Shift+F2",), "View", "", _VIEW,
           everywhere=True),
    Action("event_card", "Event card", ("F7",), "View", "", _VIEW, everywhere=True),
    Action("table", "Table of annotations", ("F8",), "View", "", _VIEW, everywhere=True),
    Action("focus_mode", "Focus on the text", ("F11",), "View", "", _VIEW, everywhere=True),
    Action("zoom_in", "Larger text", ("Ctrl++", "Ctrl+="), "View", "", _VIEW, everywhere=True),
    Action("zoom_out", "Smaller text", ("Ctrl+-",), "View", "", _VIEW, everywhere=True),
    Action("zoom_reset", "Text at 100 %", ("Ctrl+0",), "View", "", _VIEW, everywhere=True),
    Action("theme_system", "Follow the system", (), "View", "", _VIEW, everywhere=True),
    Action("theme_light", "Light theme", (), "View", "", _VIEW, everywhere=True),
    Action("theme_dark", "Dark theme", (), "View", "", _VIEW, everywhere=True),
    # the list of places
    Action("concordance_open", "Open the place", ("Return", "Enter"), CONCORDANCE, "open",
           CONCORDANCE),
    Action("concordance_choose", "Choose the place, or no longer", ("Space",), CONCORDANCE,
           "choose", CONCORDANCE),
    Action("concordance_choose_all", "Choose all places, or none", ("Ctrl+A",), CONCORDANCE,
           "choose all", CONCORDANCE),
    Action("concordance_choose_document", "Choose all of this document, or none", ("Ctrl+D",),
           CONCORDANCE, "choose document", CONCORDANCE),
    Action("concordance_accept", "Accept the chosen places", ("Shift+Return", "Shift+Enter"),
           CONCORDANCE, "accept", CONCORDANCE),
    Action("concordance_remove", "Reject or remove the chosen places", ("Backspace", "Del"),
           CONCORDANCE, "reject", CONCORDANCE),
    Action("concordance_sort_left", "Sort by left context", ("1",), CONCORDANCE, "sort",
           CONCORDANCE),
    Action("concordance_sort_words", "Sort by words", ("2",), CONCORDANCE, "", CONCORDANCE),
    Action("concordance_sort_right", "Sort by right context", ("3",), CONCORDANCE, "",
           CONCORDANCE),
    Action("concordance_sort_label", "Sort by label", ("4",), CONCORDANCE, "", CONCORDANCE),
    Action("concordance_sort_document", "Sort by document", ("5",), CONCORDANCE, "", CONCORDANCE),
    Action("concordance_filter", "Filter the places", ("Ctrl+F",), CONCORDANCE, "filter",
           CONCORDANCE),
    Action("concordance_search", "Look for something else", ("Ctrl+K",), CONCORDANCE, "search",
           CONCORDANCE),
    # the schema
    Action("schema_new", "New…", ("Ins",), "Schema", "new", _SCHEMA, everywhere=True),
    Action("schema_up", "Move up", ("Alt+PgUp",), "Schema", "", _SCHEMA, everywhere=True),
    Action("schema_down", "Move down", ("Alt+PgDown",), "Schema", "", _SCHEMA, everywhere=True),
    Action("schema_merge", "Merge into another…", (), "Schema", "", _SCHEMA, everywhere=True),
    Action("schema_split", "Split by words…", (), "Schema", "", _SCHEMA, everywhere=True),
    Action("schema_retire", "Retire, or restore", (), "Schema", "", _SCHEMA, everywhere=True),
    Action("schema_remove", "Remove what is not used", (), "Schema", "", _SCHEMA,
           everywhere=True),
    Action("schema_save", "Review and save…", ("Ctrl+S",), "Schema", "", _SCHEMA,
           everywhere=True),
    Action("schema_discard", "Discard the changes", (), "Schema", "", _SCHEMA, everywhere=True),
    Action("schema_versions", "Versions…", (), "Schema", "", _SCHEMA, everywhere=True),
    Action("schema_import", "Import a schema…", (), "Schema", "", _SCHEMA, everywhere=True),
    Action("schema_export", "Export the schema…", (), "Schema", "", _SCHEMA, everywhere=True),
    *TEAM_ACTIONS,
    Action("help", "All keys", ("F1", "?"), "Help", "all keys", _VIEW, everywhere=True),
    Action("manual", "User guide", ("Shift+F1",), "Help", "", _VIEW, everywhere=True),
    Action("tour", "Tour", (), "Help", "", _VIEW, everywhere=True),
    Action("whats_new", "What is new", (), "Help", "", _VIEW, everywhere=True),
    Action("log_folder", "Log folder", (), "Help", "", _VIEW, everywhere=True),
    Action("about", "About Annotator", (), "Help", "", _VIEW, everywhere=True),
)  # fmt: skip

_OWN_KEYS = frozenset(
    (CONCORDANCE, HAND_OUT, AGREEMENT, SETTLE)
)  # screens without a text to type in
NEW_GROUPS = frozenset(  # these begin a new group in their menu
    {
        "import", "save_copy", "quit", "copy", "accept", "reject", "palette", "other_mark",
        "start_left", "take_over", "link", "turn_modality", "next_document", "flag", "guidelines",
        "focus_mode", "zoom_in", "theme_system", "schema_merge", "schema_save", "schema_import",
        "concordance_accept", "concordance_sort_left", "concordance_filter", "merge",
        "hand_out_plan", "hand_out_watch", "hand_out_copy_report", "whats_new",
    }
)  # fmt: skip
BY_ID = {action.id: action for action in ACTIONS}


_REPEATABLE = frozenset(
    {
        "accept", "accept_sentence", "accept_label", "accept_source", "reject", "reject_sentence",
        "reject_label", "reject_source", "turn_modality", "turn_polarity", "turn_genericity",
        "add_fragment", "remove_fragment", "take_over",
    }
)  # fmt: skip


_TITLES = {
    "File": phrase("&File"), "Edit": phrase("&Edit"), "Annotate": phrase("&Annotate"),
    "Event": phrase("Eve&nt"), "Document": phrase("&Document"),
    CONCORDANCE: phrase("&Concordance"), "Schema": phrase("&Schema"),
    HAND_OUT: phrase("Hand &out"), AGREEMENT: phrase("A&greement"), SETTLE: phrase("Sett&le"),
    "Team": phrase("Tea&m"), "View": phrase("&View"), "Help": phrase("&Help"),
}  # fmt: skip


MENUS = tuple(_TITLES)


def menu_titles(taken: Iterable[str] = ()) -> dict[str, str]:
    """Each menu's name with the mark before the letter that opens it with Alt.

    A letter whose key is ``taken`` by an action opens no menu: another one of the name does, if
    one is left. Which letters are taken depends on the user's keys, and on the language.
    """
    titles = {menu: tr(title) for menu, title in _TITLES.items()}
    used = set(taken)
    wanting = []
    for menu, title in titles.items():
        if (key := menu_key(title)) in used:
            wanting.append(menu)
        used.add(key)
    for menu in wanting:
        plain = titles[menu].replace("&", "")
        marked = (f"{plain[:at]}&{plain[at:]}" for at in range(len(plain)) if plain[at].isalpha())
        titles[menu] = next((each for each in marked if menu_key(each) not in used), plain)
        used.add(menu_key(titles[menu]))
    return titles


def menu_key(title: str) -> str:
    """The key that opens a menu of this name, "" for one without a mark."""
    _, mark, rest = title.partition("&")
    return f"Alt+{rest[0].upper()}" if mark else ""


def menu_name(menu: str) -> str:
    """A menu's name as a sentence has it."""
    return tr(_TITLES[menu]).replace("&", "")


def is_repeatable(action_id: str) -> bool:
    """Whether the repeat key does this again: what labels, decides, fills, sets an attribute."""
    return action_id in _REPEATABLE or action_id.startswith(("label:", "event:", "fill:", "set:"))


def own_keys(action: Action) -> str:
    """The screen whose own keys an action's are; empty for those of the text and the window."""
    return action.menu if action.menu in _OWN_KEYS else ""


def may_share(one: Action, other: Action) -> bool:
    """Whether two actions may have the same key.

    What is done on a screen with keys of its own, on another one, and in a text never mean the
    same press.
    """
    if own_keys(one) == own_keys(other):
        return False
    if own_keys(one) and own_keys(other):
        return True
    there = other if own_keys(one) else one
    everywhere = ("File", "View", "Team", "Help")
    return there.menu not in everywhere and there.id not in ("undo", "redo", "leave")


def by_key(actions: tuple[Action, ...] = ACTIONS) -> dict[str, list[Action]]:
    """Every key to its actions. Raises UserError where two want one that they may not share."""
    table: dict[str, list[Action]] = {}
    for action in actions:
        for key in action.keys:
            for other in table.setdefault(key, []):
                if not may_share(action, other):
                    words = tr("{key} is the key of {one} and of {other}.", key=key,
                               one=other.text, other=action.text)  # fmt: skip
                    raise UserError(words)
            table[key].append(action)
    return table
