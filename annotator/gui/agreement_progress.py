"""The strip over the hint line that says what is computed, and stops it."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton

from annotator.core.translation import tr
from annotator.core.wording import count
from annotator.gui.plain_words import PlainLabel
from annotator.gui.tooltips import explain

_SOON = 250  # milliseconds; what takes less is not worth saying


class AgreementProgress(QFrame):
    """Hidden while nothing is computed."""

    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("find_bar")  # the same strip
        self.words = PlainLabel()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(220)
        self.bar.setAccessibleName(tr("Comparing"))
        self.stop = QPushButton(tr("Stop"))
        self.stop.setProperty("tone", "quiet")
        explain(self.stop, tr("Stop, and keep what is shown"))
        self.stop.clicked.connect(lambda _=False: self.stopped.emit())
        self._what = ""
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self.show)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 3, 24, 3)
        row.setSpacing(16)
        row.addWidget(self.words)
        row.addWidget(self.bar)
        row.addWidget(self.stop)
        row.addStretch(1)
        self.hide()

    def show_state(self, *, is_busy: bool, intervals: bool) -> None:
        """Whether something is computed, and whether it is intervals of known values alone."""
        what = tr("Intervals") if intervals else tr("Comparing")
        if is_busy and what != self._what:
            self._what = what
            self.words.setText(f"{what}…")
            self.bar.setRange(0, 0)
        if not is_busy:
            self._what = ""
            self._soon.stop()
            self.hide()
        elif self.isHidden() and not self._soon.isActive():
            self._soon.start()

    def show_progress(self, done: int, total: int, _name: str) -> None:
        """How far it is."""
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        self.words.setText(
            tr(
                "{what}… {done:,} of {documents}",
                what=self._what,
                done=done,
                documents=count(total, "document"),
            )
        )
