"""The schema: its parts at the left, one part's form in the middle, how it looks at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from annotator.core.schema_changes import Part
from annotator.core.translation import phrase, tr
from annotator.core.wording import count
from annotator.gui.actions import BY_ID
from annotator.gui.key_names import key_name
from annotator.gui.keycaps import HintLine
from annotator.gui.plain_words import PlainLabel
from annotator.gui.schema_fields import Words
from annotator.gui.schema_form import SchemaForm
from annotator.gui.schema_list import SchemaList
from annotator.gui.schema_sample import SchemaSample

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from annotator.core.schema_parts import Place
    from annotator.gui.keymap import Keymap
    from annotator.gui.schema_editor import SchemaEditor
    from annotator.gui.theme import Theme

_WIDTHS = (280, 340)  # of the two sides
_NARROW = (236, 256)
_NARROW_BELOW = 1200
_HINTS = (  # keys, or actions whose keys are shown
    ("Enter", phrase("to the form")),
    ("Esc", phrase("to the list")),
    ("schema_new", phrase("new")),
    ("schema_save", phrase("review and save")),
    ("undo", phrase("take back")),
    ("schema_up", phrase("move up")),
    ("help", phrase("all keys")),
)


class SchemaScreen(QWidget):
    """Lays the parts out and keeps them in step with the editor."""

    action_wanted = Signal(str)  # an action's id

    def __init__(self, editor: SchemaEditor, theme: Theme, keymap: Keymap) -> None:
        super().__init__()
        self.setObjectName("schema_screen")
        self._editor = editor
        self.list = SchemaList(theme)
        self.form = SchemaForm(editor)
        self.sample = SchemaSample()
        self.hint_line = HintLine(theme)
        self._keymap = keymap
        self._splitter = splitter = QSplitter(Qt.Orientation.Horizontal)
        self._is_narrow: bool | None = None
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        for widget, least in (
            (self._make_left(), 230),
            (self.form, 380),
            (self._make_right(), 250),
        ):
            widget.setMinimumWidth(least)
            splitter.addWidget(widget)
        for place, stretch in enumerate((0, 1, 0)):
            splitter.setStretchFactor(place, stretch)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(splitter, 1)
        whole.addWidget(_hairline())
        whole.addWidget(self._make_bar())
        whole.addWidget(self.hint_line)
        self._connect()

    def _make_left(self) -> QWidget:
        panel = QWidget()
        panel.setObjectName("schema_side")
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addWidget(_hairline())
        row = QHBoxLayout()
        row.setContentsMargins(20, 8, 26, 8)  # their words under the list's
        new = QPushButton(tr("New…"))
        new.setProperty("tone", "link")
        new.clicked.connect(lambda: self.action_wanted.emit("schema_new"))
        self._version = QPushButton()
        self._version.setProperty("tone", "link")
        self._version.setToolTip(tr("Every version, to be looked at and brought back"))
        self._version.clicked.connect(lambda: self.action_wanted.emit("schema_versions"))
        row.addWidget(new)
        row.addStretch(1)
        row.addWidget(self._version)
        column.addLayout(row)
        return panel

    def _make_right(self) -> QWidget:
        panel = QWidget()
        panel.setObjectName("schema_side")
        self._right = QVBoxLayout(panel)
        self._right.setContentsMargins(20, 22, 20, 20)
        self._right.setSpacing(8)
        self._sample_title = _section(tr("In a text"))
        self._right.addWidget(self._sample_title)
        self._right.addWidget(self.sample)
        self._right.addSpacing(14)
        self._right.addWidget(_section(tr("Guideline")))
        about = PlainLabel(
            tr("Its section of the guidelines, in Markdown. F2 shows it beside the text.")
        )
        about.setProperty("tone", "soft")
        about.setWordWrap(True)
        self._right.addWidget(about)
        self.guideline = Words()
        self.guideline.setAccessibleName(tr("Guideline"))
        self.guideline.setTabChangesFocus(True)
        self.guideline.setMinimumHeight(120)
        self.guideline.left.connect(self._keep_guideline)
        self._right.addWidget(self.guideline, 1)
        whole = QPushButton(tr("Edit the guidelines…"))
        whole.setProperty("tone", "link")
        whole.clicked.connect(lambda: self.action_wanted.emit("edit_guidelines"))
        row = QHBoxLayout()
        row.addWidget(whole)
        row.addStretch(1)
        self._right.addLayout(row)
        return panel

    def _make_bar(self) -> QWidget:
        bar = QWidget()
        bar.setObjectName("schema_side")
        row = QHBoxLayout(bar)
        row.setContentsMargins(20, 8, 16, 8)
        row.setSpacing(10)
        self._count = PlainLabel()
        self._wrong = PlainLabel()
        self._wrong.setProperty("tone", "danger")
        self._discard = QPushButton(tr("Discard"))
        self._discard.clicked.connect(lambda: self.action_wanted.emit("schema_discard"))
        self._save = QPushButton(tr("Review and save…"))
        self._save.setProperty("primary", True)
        self._save.clicked.connect(lambda: self.action_wanted.emit("schema_save"))
        row.addWidget(self._count)
        row.addWidget(self._wrong, 1)
        row.addWidget(self._discard)
        row.addWidget(self._save)
        return bar

    def _connect(self) -> None:
        self._keymap.changed.connect(self._show_hints)
        self._show_hints()
        self._editor.changed.connect(self._refresh)
        self._editor.place_changed.connect(self._on_place)
        self.list.place_chosen.connect(self._go_to)
        self.list.form_wanted.connect(self.form.focus_first)
        self.form.wrong_changed.connect(self._show_state)
        self.form.action_wanted.connect(self.action_wanted)

    # -- showing --------------------------------------------------------------------------------

    def enter(self) -> None:
        """The section is on the screen now."""
        self._editor.begin()
        self.form.refresh(anew=True)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self.list.set_theme(theme)
        self.hint_line.set_theme(theme)

    def commit(self) -> None:
        """Take over what was typed and not finished."""
        self.form.commit()
        self._keep_guideline()

    def undo(self) -> None:
        """Take back the last change, or what was saved last."""
        self._editor.undo()

    def redo(self) -> None:
        """Do what was taken back again."""
        self._editor.redo()

    def _go_to(self, place: Place) -> None:
        self.commit()
        self._editor.go_to(place)

    def _on_place(self) -> None:
        self.hint_line.show_message("")
        self._refresh()

    def _refresh(self) -> None:
        self.list.show_draft(self._editor)
        self.form.refresh()
        place = self._editor.place
        self._show_guideline(place)
        is_label = place is not None and place.part in (Part.ENTITY, Part.EVENT)
        self._sample_title.setVisible(is_label)
        self.sample.show_label(self._editor.schema, place, self._words_of(place))
        self._show_state()

    def _show_guideline(self, place: Place | None) -> None:
        text = self._editor.guideline(place) if place is not None else ""
        words = self.guideline
        if words.toPlainText().strip() != text:
            words.setPlainText(text)
        hint = (
            ""
            if place is None
            else tr("What annotators should know about {shown}", shown=place.shown)
        )
        words.setPlaceholderText(hint)
        words.setEnabled(place is not None)

    def _keep_guideline(self) -> None:
        place = self._editor.place
        if place is not None:
            text = self.guideline.toPlainText()
            if text.strip() != self._editor.guideline(place):
                self._editor.set_guideline(place, text)

    def _words_of(self, place: Place | None) -> list[str]:
        """Two short words that carry a label, for the sample."""
        if place is None or place.part not in (Part.ENTITY, Part.EVENT):
            return []
        found = self._editor.uses.words(place) if self._editor.uses else []
        return [" ".join(words.split()) for words, _ in found if len(words) <= 16][:2]

    def _show_hints(self) -> None:
        keys = (
            (self._keymap.key(key) if key in BY_ID else key, tr(words)) for key, words in _HINTS
        )
        self.hint_line.show_hints([(key, words) for key, words in keys if key])

    def _show_state(self) -> None:
        changes = self._editor.changes
        self._count.setText(count(len(changes), "change") if changes else tr("No changes"))
        self._count.setToolTip("\n".join(changes))
        self._wrong.setText(self.form.wrong)
        may_save = bool(changes) and not self.form.wrong and self._editor.may_write
        self._save.setEnabled(may_save)
        self._discard.setEnabled(bool(changes))
        self._version.setText(tr("Version {version}…", version=self._editor.project.schema.version))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The sides leave the form its room in a small window."""
        super().resizeEvent(event)
        is_narrow = self.width() < _NARROW_BELOW
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            left, right = _NARROW if is_narrow else _WIDTHS
            self._splitter.setSizes([left, self.width() - left - right, right])

    # -- keys -----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads from the form back to the list; undo and redo are of the draft here."""
        name = key_name(event.key(), event.modifiers(), event.text())
        action = self._keymap.action_at(name)
        if event.key() == Qt.Key.Key_Escape:
            self.commit()
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif action is not None and action.id in ("undo", "redo"):
            self.action_wanted.emit(action.id)
        else:
            super().keyPressEvent(event)


def _section(words: str) -> QLabel:
    label = PlainLabel(words)
    label.setObjectName("schema_section")
    return label


def _hairline() -> QWidget:
    line = QWidget()
    line.setObjectName("hairline")
    line.setFixedHeight(1)
    return line
