"""The fields of a form: a name, something to change, and beside it at once what can't be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from annotator.core.schema_editing import color_fault, limits_fault
from annotator.core.translation import tr
from annotator.core.wording import headed
from annotator.gui.flow_layout import FlowLayout
from annotator.gui.plain_words import PlainLabel
from annotator.gui.theme import contrast

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent, QMouseEvent

    from annotator.gui.theme import Theme

_NAME_WIDTH = 92
_WELL = 4.5  # the contrast from which words can be read


class Field(QFrame):
    """One row: the name at the left, the editor, and under it what is wrong, if anything is."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("card_row")
        self._name = PlainLabel(name)
        self._name.setObjectName("role")
        self._name.setFixedWidth(_NAME_WIDTH)
        self._name.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._name.setContentsMargins(0, 6, 0, 0)
        self.fault = PlainLabel()
        self.fault.setProperty("tone", "danger")
        self.fault.setWordWrap(True)
        self.fault.hide()
        self.column = QVBoxLayout()
        self.column.setSpacing(4)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(12)
        row.addWidget(self._name)
        row.addLayout(self.column, 1)

    def put(self, *widgets: QWidget) -> None:
        """Put the editors into the row, the sentence about what is wrong below them."""
        for widget in widgets:
            self.column.addWidget(widget)
        self.column.addWidget(self.fault)

    def show_fault(self, sentence: str, editor: QWidget | None = None) -> None:
        """Say what is wrong; an empty sentence where nothing is."""
        self.fault.setText(sentence)
        self.fault.setVisible(bool(sentence))
        if editor is not None and editor.property("wrong") != bool(sentence):
            editor.setProperty("wrong", bool(sentence))
            editor.style().unpolish(editor)
            editor.style().polish(editor)

    @property
    def is_wrong(self) -> bool:
        """Whether what stands here can't be."""
        return bool(self.fault.text())

    def commit(self) -> None:
        """Take over what was typed and not finished."""

    @property
    def name(self) -> str:
        """What it is called."""
        return self._name.text()

    def stops(self) -> list[QWidget]:
        """Where Tab stops in it, in order."""
        tab = Qt.FocusPolicy.TabFocus
        own = self.window()  # the lists of boxes are windows of their own
        found = (each for each in self.findChildren(QWidget) if each.window() is own)
        return [each for each in found if each.focusPolicy() & tab and not each.focusProxy()]

    def focus_stop(self, number: int) -> None:
        """Stand where Tab stops for the first (0), second, ... time, or at the last place."""
        stops = self.stops()
        if stops:
            stops[min(number, len(stops) - 1)].setFocus(Qt.FocusReason.TabFocusReason)


class LineField(Field):
    """A line; ``fault`` is asked while one types, and what can't be is not taken over."""

    finished = Signal(str)

    def __init__(self, name: str, value: str, fault: Callable[[str], str] = lambda _: "") -> None:
        super().__init__(name)
        self._value = value
        self._fault = fault
        self.line = QLineEdit(value)
        self.line.setAccessibleName(name)
        self.line.textEdited.connect(self._look)
        self.line.editingFinished.connect(self.commit)
        self.put(self.line)
        self._name.setBuddy(self.line)

    def keep_short(self, width: int) -> None:
        """A line of this width, with room beside it."""
        self.line.setMaximumWidth(width)
        self.column.setAlignment(self.line, Qt.AlignmentFlag.AlignLeft)

    def _look(self, text: str) -> None:
        self.show_fault(self._fault(text.strip()), self.line)

    def commit(self) -> None:
        """Take over what was typed, unless it can't be."""
        text = self.line.text().strip()
        if text != self._value and not self._fault(text):
            self._value = text
            self.finished.emit(text)


class Words(QPlainTextEdit):
    """Lines of words that say when one leaves them."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say so."""
        super().focusOutEvent(event)
        self.left.emit()


class WordsField(Field):
    """A few lines of words."""

    finished = Signal(str)

    def __init__(self, name: str, value: str, lines: int = 3) -> None:
        super().__init__(name)
        self._value = value
        self.words = Words(value)
        self.words.setAccessibleName(name)
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(lines * 20 + 16)
        self.words.left.connect(self.commit)
        self.put(self.words)

    def commit(self) -> None:
        """Take over what was typed."""
        text = " ".join(self.words.toPlainText().split())
        if text != self._value:
            self._value = text
            self.finished.emit(text)


class Swatch(QWidget):
    """A colour on the ground on which it will be seen."""

    def __init__(self) -> None:
        super().__init__()
        self._color, self._page, self._line = "", "", ""
        self.setFixedSize(QSize(32, 32))

    def show_color(self, color: str, page: str, line: str) -> None:
        """Show this colour on this ground."""
        self._color, self._page, self._line = color, page, line
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._line), 1))
            painter.setBrush(QColor(self._page))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
            if self._color:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(self._color))
                painter.drawRoundedRect(self.rect().adjusted(8, 8, -8, -8), 4, 4)


class ColorField(Field):
    """A colour as #rrggbb with a swatch, and in words how well it can be read on its ground.

    ``shown`` is the colour that labels really get where the field is empty or hard to read, and
    ``origin`` says where it comes from then.
    """

    finished = Signal(str)

    def __init__(self, name: str, value: str, ground: Theme, shown: str, origin: str) -> None:
        super().__init__(name)
        self._value, self._ground, self._shown, self._origin = value, ground, shown, origin
        self.line = QLineEdit(value)
        self.line.setAccessibleName(name)
        self.line.setMaximumWidth(110)
        self._swatch = Swatch()
        self._words = PlainLabel()
        self._words.setProperty("tone", "soft")
        self._words.setWordWrap(True)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._swatch)
        row.addWidget(self.line)
        row.addWidget(self._words, 1)
        self.put(holder)
        self.line.textEdited.connect(self._look)
        self.line.editingFinished.connect(self.commit)
        self._look(value)

    def _look(self, text: str) -> None:
        text = text.strip()
        fault = color_fault(text)
        self.show_fault(fault, self.line)
        color = self._shown if fault or not text or text == self._value else text
        self._swatch.show_color(color, self._ground.page, self._ground.hairline)
        self._words.setText("" if fault else self._contrast(text))

    def _contrast(self, text: str) -> str:
        if not text:
            return f"{self._shown}, {self._origin}"
        ratio = contrast(QColor(text), QColor(self._ground.panel))
        if ratio >= _WELL:
            return tr("{ratio:.1f} : 1, reads well", ratio=ratio)
        return (
            tr("{ratio:.1f} : 1, too faint: shown as {shown}", ratio=ratio, shown=self._shown)
            if text == self._value
            else (tr("{ratio:.1f} : 1, too faint: will be shown stronger", ratio=ratio))
        )

    def commit(self) -> None:
        """Take over what was typed, unless it is no colour."""
        text = self.line.text().strip().lower()
        if text != self._value and not color_fault(text):
            self._value = text
            self.finished.emit(text)


class ChipsField(Field):
    """Chips to check; ``finished`` carries those that are."""

    finished = Signal(list)

    def __init__(self, name: str, chosen: list[str], offered: list[tuple[str, str]]) -> None:
        super().__init__(name)
        self._chips: dict[str, QPushButton] = {}
        holder = QWidget()
        flow = FlowLayout(holder)
        for value, shown in offered:
            chip = QPushButton(shown)
            chip.setObjectName("chip")
            chip.setCheckable(True)
            chip.setChecked(value in chosen)
            chip.setAccessibleName(headed(name, shown))
            chip.clicked.connect(lambda _=False: self.finished.emit(self.chosen))
            self._chips[value] = chip
            flow.addWidget(chip)
        self.put(holder)

    @property
    def chosen(self) -> list[str]:
        """The values of the checked chips."""
        return [value for value, chip in self._chips.items() if chip.isChecked()]


class Beside(PlainLabel):
    """The words beside a box, that may take several lines; a click on them is one on the box."""

    def __init__(self, words: str, box: QCheckBox) -> None:
        super().__init__(words)
        self._box = box
        self.setWordWrap(True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Click on the box."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self._box.setFocus(Qt.FocusReason.MouseFocusReason)
            self._box.click()


class TickField(Field):
    """Yes or no."""

    finished = Signal(bool)

    def __init__(self, name: str, words: str, value: bool) -> None:
        super().__init__(name)
        self.box = QCheckBox()
        self.box.setAccessibleName(words)
        self.box.setChecked(value)
        self.box.clicked.connect(self.finished)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 5, 0, 5)
        row.setSpacing(4)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Beside(words, self.box), 1)  # a box of Qt's own can't break its words
        self.put(holder)


class LimitsField(Field):
    """How often a role is filled: at least, and at most."""

    finished = Signal(int, object)  # the least, the most or None

    def __init__(self, name: str, least: int, most: int | None) -> None:
        super().__init__(name)
        self._least, self._most = QSpinBox(), QSpinBox()
        self._least.setAccessibleName(tr("At least"))
        self._most.setAccessibleName(tr("At most"))
        self._most.setSpecialValueText(tr("any number"))
        self._least.setValue(least)
        self._most.setValue(most or 0)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for words, box, width in (
            (tr("at least"), self._least, 72),
            (tr("at most"), self._most, 124),
        ):
            label = PlainLabel(words)
            label.setProperty("tone", "soft")
            box.setFixedWidth(width)
            box.lineEdit().setTextMargins(6, 0, 0, 0)
            box.valueChanged.connect(lambda _: self._look())
            row.addWidget(label)
            row.addWidget(box)
        row.addStretch(1)
        self.put(holder)

    def _look(self) -> None:
        least, most = self._least.value(), self._most.value() or None
        fault = limits_fault(least, most)
        self.show_fault(fault)
        if not fault:
            self.finished.emit(least, most)


class ChoiceField(Field):
    """One of some values; with ``free`` another one may be typed."""

    finished = Signal(str)

    def __init__(self, name: str, value: str, offered: list[tuple[str, str]], *,
                 free: bool = False) -> None:  # fmt: skip
        super().__init__(name)
        self._value, self._free = value, free
        self.box = QComboBox()
        self.box.setAccessibleName(name)
        self.box.setEditable(free)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        for each, shown in offered:
            self.box.addItem(shown, each)
        at = self.box.findData(value)
        self.box.setCurrentIndex(max(at, 0))
        self.box.activated.connect(lambda _: self.commit())
        line = self.box.lineEdit()
        if line is not None:
            line.editingFinished.connect(self.commit)
        self.put(self.box)

    def commit(self) -> None:
        """Take over what was chosen or typed."""
        typed = self.box.currentText().strip()
        at = self.box.findText(typed)
        value = self.box.itemData(at) if at >= 0 else typed
        if value != self._value:
            self._value = value
            self.finished.emit(value)


def clear(layout: Any) -> None:
    """Take everything out of a layout; the widgets go when Qt has time."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif item.layout() is not None:
            clear(item.layout())
