"""Rows to name annotators in: a name, a share among the others, at most so many documents."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core.hand_out import Share
from annotator.core.translation import tr
from annotator.gui.plain_words import PlainLabel, plain_tip
from annotator.gui.tooltips import explain

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent

_SHARE, _MOST, _REMOVE, _GAP = 52, 64, 24, 6  # px
HEIGHT = 32  # px: a field
_BETWEEN_NAMES = re.compile("[,;\n\t\u2028\u2029]+")
_OTHER = Qt.FocusReason.OtherFocusReason
NO_LIMIT = "–"


class _NameField(QLineEdit):
    """Of a long name its beginning is seen as long as nobody writes in it."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setCursorPosition(0)

    def end_offer(self) -> None:
        """Close the list of names, if one is open."""
        names = self.completer().popup()
        if names is not None:
            names.hide()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Back to the beginning, however it was left."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:  # names are offered under it
            self.setCursorPosition(0)


class AnnotatorRow(QWidget):
    """One annotator. ``share`` is None as long as there is no name."""

    changed = Signal()
    names_typed = Signal(list)  # several names, of which the first one stays here
    left = Signal(int)  # to the row below (1) or above (-1)
    gone = Signal()

    def __init__(self, known: QStringListModel, share: Share) -> None:
        super().__init__()
        self.name = _NameField(share.name)
        self.name.setPlaceholderText(tr("Name"))
        completer = QCompleter(known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.name.setCompleter(completer)
        self.weight = _number(1, 99, max(round(share.weight), 1), _SHARE)
        self.weight.setToolTip(
            tr("How much of the work, against the others: 2 is twice as much as 1")
        )
        self.most = _number(0, 999_999, share.most or 0, _MOST)
        self.most.setSpecialValueText(NO_LIMIT)
        self.most.setToolTip(tr("At most so many documents; the lowest value is no limit"))
        self.remove = QToolButton()
        self.remove.setObjectName("clear_button")
        self.remove.setText("×")
        self.remove.setFixedWidth(_REMOVE)
        self.remove.setCursor(Qt.CursorShape.PointingHandCursor)
        self.remove.clicked.connect(lambda _=False: self.gone.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self.name, 1)
        for widget in (self.weight, self.most, self.remove):
            row.addWidget(widget)
        self.name.textEdited.connect(self._on_typed)
        self.name.textChanged.connect(lambda _: self._name_parts())
        completer.activated.connect(lambda _: self.changed.emit())
        self.weight.valueChanged.connect(lambda _: self.changed.emit())
        self.most.valueChanged.connect(lambda _: self.changed.emit())
        self._name_parts()

    def _name_parts(self) -> None:
        """What a screen reader says of each part."""
        whose = self.name.text().strip() or tr("a new annotator")
        self.name.setAccessibleName(tr("Name of an annotator"))
        self.name.setToolTip(plain_tip(self.name.text().strip()))
        for box, words in (
            (self.weight, tr("Share")),
            (self.most, tr("At most so many documents")),
        ):
            box.setAccessibleName(tr("{words} of {whose}", words=words, whose=whose))
            box.lineEdit().setAccessibleName(tr("{words} of {whose}", words=words, whose=whose))
        self.remove.setAccessibleName(tr("Remove {whose}", whose=whose))
        explain(self.remove, tr("Remove {whose}", whose=whose))

    @property
    def share(self) -> Share | None:
        """What is asked for; None without a name."""
        name = " ".join(self.name.text().split())
        most = self.most.value() or None
        return Share(name, float(self.weight.value()), most) if name else None

    def _on_typed(self, typed: str) -> None:
        names = [each.strip() for each in _BETWEEN_NAMES.split(typed)]
        if len(names) > 1:
            self.name.setText(names[0])
            self.names_typed.emit(names[1:])
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From the name, arrows and Enter lead to the other rows' names."""
        steps = {Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            self.name.end_offer()  # as long as it is open, the name isn't told that it was left
            self.left.emit(step)


class AnnotatorRows(QWidget):
    """All annotators, under the heads of the columns; there is always one row to type in."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[AnnotatorRow] = []
        self._known = QStringListModel(self)
        self.add_button = QPushButton(tr("Add an annotator"))
        self.add_button.setObjectName("hand_out_add")
        self.add_button.setProperty("tone", "link")
        self.add_button.setAutoDefault(False)
        self.add_button.setCursor(Qt.CursorShape.PointingHandCursor)
        explain(self.add_button, tr("One more row"), "hand_out_add")
        self.add_button.clicked.connect(lambda _=False: self.add())
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        below = QHBoxLayout()
        below.addWidget(self.add_button)
        below.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addLayout(_heads())
        whole.addLayout(self._column)
        whole.addLayout(below)
        whole.addStretch(1)
        self.set_shares(())

    def set_known(self, names: Sequence[str]) -> None:
        """The names that are offered while somebody types."""
        self._known.setStringList(list(names))

    def shares(self) -> tuple[Share, ...]:
        """Everybody who is named, in order."""
        found = (row.share for row in self.rows)
        return tuple(share for share in found if share is not None)

    def set_shares(self, shares: Iterable[Share]) -> None:
        """Name these; without any, one empty row. Keys that were in a row stay in the rows."""
        focus = self.window().focusWidget()
        had_keys = any(row.isAncestorOf(focus) for row in self.rows) if focus else False
        while self.rows:
            self._take_out(self.rows[-1])
        for share in tuple(shares) or (Share(""),):
            self._put(share)
        if had_keys:
            self.focus_first()
        self.changed.emit()

    def add(self, name: str = "") -> None:
        """One more row, with the keys in it; an empty one there is taken."""
        empty = next((row for row in self.rows if not row.name.text().strip()), None)
        row = empty or self._put(Share(""))
        row.name.setText(name)
        row.name.setFocus(_OTHER)
        if name:
            self.changed.emit()

    def focus_first(self) -> None:
        """Begin with the first name."""
        self.rows[0].name.setFocus(_OTHER)

    def _put(self, share: Share) -> AnnotatorRow:
        row = AnnotatorRow(self._known, share)
        self.rows.append(row)
        self._column.addWidget(row)
        last = self.rows[-2].remove if len(self.rows) > 1 else None
        if last is not None:
            self._in_order(last, row)
        row.changed.connect(self.changed)
        row.names_typed.connect(self._take_names)
        row.left.connect(lambda step, row=row: self._leave(row, step))
        row.gone.connect(lambda row=row: self._remove(row))
        QWidget.setTabOrder(row.remove, self.add_button)
        return row

    def _in_order(self, before: QWidget, row: AnnotatorRow) -> None:
        for widget in (row.name, row.weight, row.most, row.remove):
            QWidget.setTabOrder(before, widget)
            before = widget

    def _take_out(self, row: AnnotatorRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        with QSignalBlocker(row):
            row.hide()
        row.deleteLater()

    def _remove(self, row: AnnotatorRow) -> None:
        place = self.rows.index(row)
        self._take_out(row)
        if not self.rows:
            self._put(Share(""))
        self.rows[min(place, len(self.rows) - 1)].name.setFocus(_OTHER)
        self.changed.emit()

    def _take_names(self, names: list[str]) -> None:
        """Names that were typed or pasted in one go."""
        for name in names[:-1]:
            self.add(name)
        self.add(names[-1])

    def _leave(self, row: AnnotatorRow, step: int) -> None:
        place = self.rows.index(row) + step
        if 0 <= place < len(self.rows):
            self.rows[place].name.setFocus(_OTHER)
            self.rows[place].name.selectAll()
        elif step > 0 and row.share is not None:
            self.add()


def _number(least: int, most: int, value: int, width: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(least, most)
    box.setValue(value)
    box.setFixedSize(width, HEIGHT)
    box.lineEdit().setTextMargins(9, 0, 0, 0)
    box.setKeyboardTracking(False)
    return box


def _heads() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(_GAP)
    for words, width in ((tr("Annotators"), 0), (tr("Share"), _SHARE), (tr("At most"), _MOST)):
        head = PlainLabel(words)
        head.setProperty("tone", "section" if not width else "soft")
        row.addWidget(head, 0 if width else 1)
        if width:
            head.setFixedWidth(width)
    row.addSpacing(_REMOVE + _GAP)
    return row
