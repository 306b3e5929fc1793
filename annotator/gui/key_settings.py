"""The settings' page of keys: choose a line, press the new key; who has it is said at once."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from annotator.core.translation import phrase, tr
from annotator.gui.actions import BY_ID
from annotator.gui.key_list import KeyList, lines_of
from annotator.gui.key_names import key_name, shown
from annotator.gui.keymap import LEFT_HAND, Keymap
from annotator.gui.plain_words import PlainLabel
from annotator.gui.text_view.announce import announce

if TYPE_CHECKING:
    from PySide6.QtWidgets import QBoxLayout

    from annotator.core.schema import Schema
    from annotator.gui.theme import Theme

_HOW = phrase(
    "Enter changes the key of the line, + adds another one, Backspace takes it back.",
)
_SCHEMA = phrase(
    "The letters of labels and event types belong to the schema, which changes them.",
)


class KeySettings(QWidget):
    """Changes the keymap, which tells everybody; nothing has to be confirmed."""

    def __init__(self, keymap: Keymap, schema: Schema | None, theme: Theme) -> None:
        super().__init__()
        self._keymap, self._schema = keymap, schema
        self._asking = ""  # the action that waits for a key
        self._adding = False
        self._wanted = ""  # the key that another action has
        self._field = QLineEdit()
        self._field.setPlaceholderText(tr("What it does, or a key such as Ctrl+E"))
        self._field.setAccessibleName(tr("Search the keys"))
        self._field.setClearButtonEnabled(True)
        self._field.textChanged.connect(lambda _: self._show(searched=True))
        self._field.installEventFilter(self)
        self.list = KeyList(theme)
        self.list.installEventFilter(self)
        self.list.itemDoubleClicked.connect(lambda _: self.ask())
        self.list.currentRowChanged.connect(lambda _: self._show_buttons())
        self._words = PlainLabel()
        self._is_about_line = False  # what is said is about the line that one stands on
        self._words.setWordWrap(True)
        self._words.setMinimumHeight(40)
        self._words.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self._make_head())
        column.addWidget(self.list, 1)
        column.addWidget(self._words)
        column.addLayout(self._make_foot())
        keys = (self._field, self.list, self._change, self._add, self._reset, self._take, self._all,
                self._left)  # fmt: skip
        for one, other in pairwise(keys):
            self.setTabOrder(one, other)
        keymap.changed.connect(self._show)
        self._show()
        self._say(tr(_HOW))

    def _make_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addWidget(self._field, 1)
        self._all = _button(tr("Standard keys"), self._reset_all, row)
        self._left = _button(tr("Left-hand keys"), lambda: self._keymap.use(LEFT_HAND), row)
        self._all.setToolTip(tr("Every key as it comes with the program"))
        self._left.setToolTip(
            tr("A whole keymap for the left hand, with the right one on the mouse")
        )
        return row

    def _make_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(18)
        self._change = _button(tr("Change key"), self.ask, row)
        self._add = _button(tr("Add a key"), lambda: self.ask(adding=True), row)
        self._reset = _button(tr("Standard key"), self._reset_one, row)
        row.addStretch(1)
        self._take = _button("", self._take_it, row)
        self._take.setProperty("tone", "")
        self._take.setProperty("primary", True)
        self._take.installEventFilter(self)
        self._take.hide()
        return row

    # -- showing --------------------------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self.list.delegate.theme = theme
        self.list.viewport().update()

    def begin(self) -> None:
        """Put the keys into the search."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, *, searched: bool = False) -> None:
        line = None if searched else self.list.line  # what is looked for stands first
        lines = lines_of(self._keymap, self._schema, self._field.text())
        self.list.show_lines(lines, line.action_id if line else "")
        nothing = tr("Nothing here is called that, and no action has that key.")
        if not lines:
            self._say(nothing)
        elif self._words.text() == nothing:
            self._say(tr(_HOW))
        self._all.setEnabled(bool(self._keymap.chosen))
        self._show_buttons()

    def _show_buttons(self) -> None:
        line = self.list.line
        action_id = line.action_id if line else ""
        for button in (self._change, self._add):
            button.setEnabled(bool(action_id))
        self._reset.setEnabled(bool(action_id) and self._keymap.is_changed(action_id))
        if line is not None and line.trouble:
            words = tr("{trouble} In the text it means that alone.", trouble=line.trouble)
            self._say(words, tone="danger")
            self._is_about_line = True
        elif line is not None and not action_id:
            self._say(tr(_SCHEMA))
            self._is_about_line = True
        elif self._is_about_line:
            self._say(tr(_HOW))

    def _say(self, words: str, *, tone: str = "soft") -> None:
        self._is_about_line = False
        self._words.setProperty("tone", tone)
        self._words.style().unpolish(self._words)
        self._words.style().polish(self._words)
        self._words.setText(words)
        if self.isVisible():
            announce(self.list, words)

    # -- changing -------------------------------------------------------------------------------

    def ask(self, *, adding: bool = False) -> None:
        """Wait for the key of the line that is stood on."""
        line = self.list.line
        if line is None or not line.action_id:
            return
        self._asking, self._adding, self._wanted = line.action_id, adding, ""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._say(
            tr("{words}: press the other key now. Esc leaves it as it is.", words=line.words)
            if adding
            else tr("{words}: press the new key now. Esc leaves it as it is.", words=line.words),
            tone="heading",
        )

    def _end(self, words: str = "") -> None:
        self._asking = self._wanted = ""
        self._take.hide()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._say(words or tr(_HOW))

    def _pressed(self, event: QKeyEvent) -> None:
        """A key while one is waited for."""
        key = key_name(event.key(), event.modifiers(), event.text())
        if not key:
            return  # a modifier alone: more is to come
        if key == "Esc" and self._asking != "leave":
            self._end()
            return
        conflict = self._keymap.conflict(self._asking, key, self._schema)
        if conflict is None:
            self._give(key)
        elif conflict.action is None:
            self._take.hide()
            self._say(tr("{words} Press another key, or Esc.", words=conflict.words), tone="danger")
        else:
            self._wanted = key
            name = conflict.action.text.rstrip("…")
            self._take.setText(tr("Take it from “{name}”", name=name))
            wide = self._take.fontMetrics().horizontalAdvance(self._take.text())
            self._take.setMinimumWidth(wide + 56)
            self._take.show()
            self._take.setFocus(Qt.FocusReason.OtherFocusReason)
            self._say(
                tr("{words} Enter takes it from there, Esc does not.", words=conflict.words),
                tone="danger",
            )

    def _give(self, key: str) -> None:
        action_id = self._asking
        before = self._keymap.keys(action_id) if self._adding else ()
        self._asking = ""
        self._keymap.set_keys(action_id, (*before, key))
        self._end(
            tr(
                "{words} is done with {shown} now.",
                words=BY_ID[action_id].text.rstrip("…"),
                shown=shown(key),
            )
        )

    def _take_it(self) -> None:
        if self._wanted:
            self._give(self._wanted)

    def _reset_one(self) -> None:
        line = self.list.line
        if line is not None and line.action_id:
            self._keymap.reset(line.action_id)
            self._end(tr("{words} has its standard key again.", words=line.words))

    def _reset_all(self) -> None:
        self._keymap.use({})
        self._end(tr("Every action has its standard key again."))

    # -- Qt -------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys in the list: while one is waited for every one of them, else what they do here."""
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride and self._asking:
            event.accept()  # no menu and no button takes what is waited for
            return True
        if event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if watched is self._take:
            return self._press_on_button(event)
        if watched is self._field:
            return self._press_in_search(event)
        if self._asking:
            self._pressed(event)
            return True
        acts = {Qt.Key.Key_Return: self.ask, Qt.Key.Key_Enter: self.ask, Qt.Key.Key_F2: self.ask,
                Qt.Key.Key_Plus: lambda: self.ask(adding=True),
                Qt.Key.Key_Backspace: self._reset_one}  # fmt: skip
        act = acts.get(Qt.Key(event.key()))
        if act is None:
            return super().eventFilter(watched, event)
        act()
        return True

    def _press_in_search(self, event: QKeyEvent) -> bool:
        """Down goes into the list, Enter changes the key of what was found first."""
        if event.key() == Qt.Key.Key_Down:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.ask()
        else:
            return False
        return True

    def _press_on_button(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self._end()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._take_it()
        else:
            return False
        return True


def _button(words: str, act: object, row: QBoxLayout) -> QPushButton:
    button = QPushButton(words)
    button.setAutoDefault(False)
    button.setProperty("tone", "link")
    button.clicked.connect(lambda _=False: act())  # type: ignore[operator]
    row.addWidget(button)
    return button
