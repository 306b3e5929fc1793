"""The settings: keys, looks, work. Everything holds at once; there is nothing to confirm."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.core.translation import phrase, tr
from annotator.gui.key_settings import KeySettings
from annotator.gui.language import LANGUAGES, SYSTEM
from annotator.gui.plain_words import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QKeyEvent

    from annotator.core.schema import Schema
    from annotator.gui.keymap import Keymap
    from annotator.gui.theme import Theme
    from annotator.settings import Settings

_FOLLOW = phrase("Follow the system")
_THEMES = {"system": _FOLLOW, "light": phrase("Light"), "dark": phrase("Dark")}
_SIZE = (820, 660)


class SettingsDialog(QDialog):
    """Three pages under tabs. What was chosen is said; the window does it."""

    theme_chosen = Signal(str)
    language_chosen = Signal(str)
    zoom_chosen = Signal(int)  # percent
    name_chosen = Signal(str)
    idle_chosen = Signal(int)  # seconds

    def __init__(
        self,
        parent: QWidget,
        settings: Settings,
        keymap: Keymap,
        schema: Schema | None,
        theme: Theme,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.keys = KeySettings(keymap, schema, theme)
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.setAccessibleName(tr("Settings"))
        for name, page in (
            (tr("Keys"), self.keys),
            (tr("Looks"), self._make_looks(settings)),
            (tr("Work"), self._make_work(settings)),
        ):
            page.setContentsMargins(0, 16, 0, 0)
            self._tabs.addTab(page, name)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 14, 24, 16)
        column.setSpacing(12)
        column.addWidget(self._tabs, 1)
        column.addWidget(buttons)
        self.resize(min(_SIZE[0], parent.width() - 60), min(_SIZE[1], parent.height() - 60))
        self.keys.begin()

    def _make_looks(self, settings: Settings) -> QWidget:
        page, form = _form()
        theme = self._segments(_THEMES, settings.theme, self.theme_chosen)
        words = tr("The system's own light or dark is followed at once.")
        self._add(form, tr("Theme"), theme, words)
        languages = {SYSTEM: tr(_FOLLOW), **LANGUAGES}
        language = self._segments(languages, settings.language, self.language_chosen)
        words = tr(
            "Holds when Annotator is started again. Projects, exports and reports of agreement "
            "stay in English."
        )
        self._add(form, tr("Language"), language, words)
        zoom = _number(80, 250, 10, " %", settings.zoom)
        zoom.valueChanged.connect(self.zoom_chosen)
        words = tr("80 % to 250 %; labels and lines grow with it.")
        self._add(form, tr("Size of the text"), zoom, words)
        return page

    def _segments(self, names: Mapping[str, str], chosen: str, told: SignalInstance) -> QWidget:
        """One of a few, side by side."""
        segments = QFrame()
        segments.setProperty("tone", "segments")
        row = QHBoxLayout(segments)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        group = QButtonGroup(self)
        for name, words in names.items():
            button = QPushButton(tr(words))
            button.setProperty("tone", "segment")
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setChecked(name == chosen)
            button.clicked.connect(lambda _=False, name=name: told.emit(name))
            group.addButton(button)
            row.addWidget(button)
        return segments

    def _make_work(self, settings: Settings) -> QWidget:
        page, form = _form()
        self._name = QLineEdit(settings.annotator)
        self._name.setFixedWidth(280)
        self._name.editingFinished.connect(self._tell_name)
        self._told = settings.annotator
        words = tr("Stored with every decision; each annotator has a layer of their own.")
        self._add(form, tr("Your name"), self._name, words)
        idle = _number(5, 600, 5, " s", settings.idle_seconds)
        idle.valueChanged.connect(self.idle_chosen)
        words = tr(
            "A longer pause does not count as work: only so much of it is added to the time."
        )
        self._add(form, tr("Longest pause"), idle, words)
        return page

    @staticmethod
    def _add(form: QFormLayout, name: str, widget: QWidget, words: str) -> None:
        """A row: its name, what is chosen, and beneath it what that means."""
        label = PlainLabel(name)
        label.setProperty("tone", "field")
        label.setMinimumWidth(130)
        label.setFixedHeight(32)
        label.setBuddy(widget)
        widget.setAccessibleName(name)
        why = PlainLabel(words)
        why.setProperty("tone", "soft")
        why.setWordWrap(True)
        field = QVBoxLayout()
        field.setSpacing(4)
        field.addWidget(widget, alignment=Qt.AlignmentFlag.AlignLeft)
        field.addWidget(why)
        form.addRow(label, field)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self.keys.set_theme(theme)

    def _tell_name(self) -> None:
        name = self._name.text().strip()
        if name and name != self._told:
            self._told = name
            self.name_chosen.emit(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+PageDown turns the pages, wherever the keys are; Enter presses a button."""
        step = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}.get(Qt.Key(event.key()))
        if step and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._tabs.setCurrentIndex((self._tabs.currentIndex() + step) % self._tabs.count())
            self._tabs.setFocus()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif isinstance(button := self.focusWidget(), QAbstractButton):
            button.click()


def _form() -> tuple[QWidget, QFormLayout]:
    page = QWidget()
    form = QFormLayout(page)
    form.setContentsMargins(2, 0, 0, 0)
    form.setHorizontalSpacing(24)
    form.setVerticalSpacing(24)
    return page, form


def _number(least: int, most: int, step: int, unit: str, value: int) -> QSpinBox:
    field = QSpinBox()
    field.setRange(least, most)
    field.setSingleStep(step)
    field.setSuffix(unit)
    field.setValue(value)
    field.lineEdit().setTextMargins(6, 0, 0, 0)
    field.setFixedWidth(110)
    return field
