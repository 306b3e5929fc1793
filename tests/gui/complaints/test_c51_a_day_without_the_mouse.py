"""C51: everything is done without the mouse: each action, and each control of each dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QListWidget, QWidget

from annotator.gui.actions import ACTIONS
from annotator.gui.sections import ANNOTATE

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.gui.desk import Desk

_FILE_DIALOGS = {"new_project", "open_project", "import", "save_copy"}  # the system's own
_STEPS = 300
_NO_DIALOG_HERE = {  # a panel, the palette or a list, or a sentence where there is nothing to ask
    "palette", "link", "note", "new_from_schema", "open_recent", "schema_new", "schema_save",
    "schema_import", "schema_export", "merge", "hand_out_watch", "agreement_guideline",
    "agreement_report", "agreement_feedback", "agreement_measure", "agreement_rows",
    "agreement_annotators", "agreement_documents", "agreement_labels", "settle_guideline",
    "settle_rules",
}  # fmt: skip


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.id)
def test_c51_every_action_has_a_key_or_is_found_in_the_palette(desk: Desk, action):
    """Some actions had no key and no other way for the keyboard."""
    if desk.window.keymap.keys(action.id):
        return
    desk.press("Space")
    desk.type(action.text.rstrip("…"))
    found = desk.window.palette_box.findChild(QListWidget)
    texts = [found.item(row).text() for row in range(found.count())]
    assert any(text.startswith(action.text.rstrip("…")) for text in texts)


def test_an_action_without_a_key_is_done_from_the_palette(desk: Desk):
    desk.window.keymap.set_keys("accept", [])
    desk.press("Space")
    desk.type("accept")
    desk.press("Return")
    assert desk.labelled() == [("Estara", "GPE")]


def reachable(dialog: QDialog) -> set[QWidget]:
    """The widgets that Tab and the arrow keys give the keys to."""
    seen: list[QWidget] = []
    for _ in range(_STEPS):
        widget = QApplication.focusWidget()
        assert widget is not None, "the keys are nowhere"
        assert dialog.isAncestorOf(widget), f"the keys left the dialog for {widget}"
        if seen and widget is seen[0]:
            break
        seen.append(widget)
        dialog.focusNextChild()
    return set(seen)


def wanted(dialog: QDialog) -> list[QWidget]:
    """What can be used in a dialog: visible, enabled, and no mere part of another control."""
    return [
        each
        for each in dialog.findChildren(QWidget)
        if each.isVisible()
        and each.isEnabled()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
        and not (each.parentWidget() and each.parentWidget().focusProxy() is each)
    ]


def opener(action_id: str) -> Callable[[Desk], None]:
    return lambda desk: desk.window.run(action_id)


DIALOGS = [
    action.id
    for action in ACTIONS
    if action.id in ("settings", "help", "manual", "about", "flag")
    or (action.text.endswith("…") and action.id not in _FILE_DIALOGS)
]


@pytest.mark.parametrize("action_id", DIALOGS)
def test_c51_every_control_is_reached_by_tab_and_escape_leaves(desk: Desk, action_id: str):
    """Some controls were there for the mouse alone."""
    desk.press("Return")
    desk.go_to("Estara")
    opener(action_id)(desk)
    found = [each for each in desk.dialogs() if not isinstance(each, QFileDialog)]
    if not found:
        assert action_id in _NO_DIALOG_HERE, f"{action_id} opened nothing"
        desk.press("Esc")
        return
    dialog = desk.dialog()
    pages = [(each, number) for each in _tabs(dialog) for number in range(each.count())] or [None]
    for page in pages:
        if page is not None:
            page[0].setCurrentIndex(page[1])
            page[0].setFocus()
        there = reachable(dialog)
        assert len(there) > 1 or len(wanted(dialog)) == 1
        missed = [
            f"{type(each).__name__} {each.accessibleName() or getattr(each, 'text', str)()}"
            for each in wanted(dialog)
            if each not in there
        ]
        assert missed == []
    desk.press("Esc")
    desk.until_closed()
    assert desk.window.view.hasFocus() or desk.window.sections.current != ANNOTATE


def _tabs(dialog: QDialog) -> list:
    from PySide6.QtWidgets import QTabWidget

    return dialog.findChildren(QTabWidget)
