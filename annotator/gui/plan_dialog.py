"""What a wish at many places would change, before it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
)

from annotator.core.translation import tr
from annotator.core.wording import count, figure
from annotator.gui.plain_words import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.services.bulk import Plan

_MOST = 12  # kinds of change that are listed


class PlanDialog(QDialog):
    """Says what would change; Enter does it. ``answered`` carries whether in done ones too."""

    answered = Signal(bool)

    def __init__(self, parent: QWidget, plan: Plan) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What changes"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._plan = plan
        self._heading = PlainLabel()
        self._heading.setProperty("tone", "heading")
        self._lines = QGridLayout()
        self._lines.setHorizontalSpacing(28)
        self._lines.setVerticalSpacing(6)
        self._lines.setColumnStretch(0, 1)
        self._warnings = PlainLabel()
        self._warnings.setWordWrap(True)
        self._warnings.setProperty("tone", "danger")
        self._done = QCheckBox(tr("Also in {documents} marked as done",
                                  documents=count(plan.done_documents, 'document')))  # fmt: skip
        self._done.setVisible(plan.done_documents > 0)
        self._done.toggled.connect(lambda _: self._show())
        buttons = QDialogButtonBox()
        self._go = QPushButton(tr("Change them"))
        self._go.setProperty("primary", True)
        self._go.setDefault(True)
        buttons.addButton(self._go, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(14)
        column.addWidget(self._heading)
        column.addLayout(self._lines)
        column.addWidget(self._warnings)
        column.addWidget(self._done)
        column.addWidget(buttons)
        self.setMinimumWidth(440)
        self.accepted.connect(lambda: self.answered.emit(self._done.isChecked()))
        self._show()
        self._go.setFocus()

    @property
    def words(self) -> str:
        """All that it says, as a screen reader does."""
        labels = self.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if not label.isHidden())

    def _show(self) -> None:
        with_done = self._done.isChecked()
        self._heading.setText(self._plan.heading(with_done=with_done))
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        lines = self._plan.lines(with_done=with_done)
        rest = sum(number for _, number in lines[_MOST:])
        for row, (words, number) in enumerate(
            [*lines[:_MOST], *([(tr("other changes"), rest)] if rest else [])]
        ):
            self._lines.addWidget(PlainLabel(words), row, 0)
            shown = PlainLabel(figure(number))
            shown.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._lines.addWidget(shown, row, 1)
        warnings = self._plan.warnings(with_done=with_done)
        self._warnings.setText(" ".join(warnings))
        self._warnings.setVisible(bool(warnings))
        self._go.setEnabled(bool(lines))
        self.setAccessibleDescription(self.words)
