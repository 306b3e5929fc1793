"""Suggestions for all documents of the open project, made behind the window."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from annotator.core.translation import local_number, tr
from annotator.core.wording import count
from annotator.gui.dialogs import ReportDialog
from annotator.services.project import open_beside
from annotator.services.suggesting import documents_waiting, suggest_all

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.gui.main_window import MainWindow
    from annotator.gui.tasks import Task
    from annotator.services.suggesting import SuggestReport


class Prehighlighting(QObject):
    """At most one run at a time. ``changed``: there is news of it.

    ``line`` is what to say of it, ``done`` of ``most`` documents are made. What is made is kept at
    once: stopped, or with the window closed, it goes on from there when it is started again.
    """

    changed = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._task: Task | None = None
        self._path: Path | None = None
        self._begun = 0.0
        self.line = ""
        self.done = self.most = 0
        window.workspace.project_opened.connect(self._forget)

    @property
    def is_running(self) -> bool:
        """Whether suggestions are being made."""
        return self._task is not None

    @property
    def waiting(self) -> int:
        """How many documents have no suggestions."""
        project = self._window.workspace.project
        return len(documents_waiting(project)) if project is not None else 0

    def start(self) -> None:
        """Make the suggestions of all documents that have none."""
        project = self._window.workspace.project
        if project is None or self.is_running:
            return
        path, read_only = project.path, project.read_only
        self._path = path
        self.line, self.done, self.most = tr("Getting ready…"), 0, 0

        def work(task: Task) -> SuggestReport:
            def told(done: int, total: int) -> None:
                task.progressed.emit(done, total, "")

            with open_beside(path, read_only=read_only) as mine:
                return suggest_all(mine, progress=told, cancelled=task.cancelled)

        self._task = self._window.files.tasks.start(work, self._end, self._fail, self._tell)
        self.changed.emit()

    def stop(self) -> None:
        """Stop soon; what is made is kept."""
        if self._task is not None:
            self._task.cancel()
            self.line = tr("Stopping…")
            self.changed.emit()

    def _tell(self, done: int, total: int, _name: str) -> None:
        if self._task is None or self._task.cancelled() or not done:
            return
        if not self.done:  # the language model was loaded until now
            self._begun = time.monotonic()
        seconds = time.monotonic() - self._begun
        self.done, self.most = done, total
        numbers = [local_number(f"{each:,}") for each in (done, total)]
        self.line = tr("Documents made: {done} of {total}", done=numbers[0], total=numbers[1])
        if seconds > 1:
            rate = local_number(f"{(done - 1) / seconds:.1f}")
            self.line += tr(", {rate} a second", rate=rate)
        self.changed.emit()

    def _end(self, report: SuggestReport) -> None:
        self._task = None
        workspace = self._window.workspace
        if workspace.project is None or workspace.project.path != self._path:
            return  # another project is open
        self.line = report.summary()
        workspace.reload_queue()
        self._window.say(self.line)
        self.changed.emit()
        if report.problems:
            title = tr("Pre-highlight all")
            ReportDialog(self._window, title, self.line, report.problems).open()

    def _fail(self, sentence: str) -> None:
        self._task, self.line = None, sentence
        self._window.say(sentence)
        self.changed.emit()

    def _forget(self) -> None:
        if self._task is not None:
            self._task.cancel()  # it belongs to the project before, which keeps what was made
        self.line = ""


class PrehighlightPane(QWidget):
    """Shows a ``Prehighlighting``, starts and stops it."""

    def __init__(self, work: Prehighlighting) -> None:
        super().__init__()
        self._work = work
        self.line, self.bar = QLabel(), QProgressBar()
        self.line.setWordWrap(True)
        self.bar.setAccessibleName(tr("Documents"))
        self.bar.setTextVisible(False)
        self.start, self.stop = QPushButton(tr("Pre-highlight all")), QPushButton(tr("Stop"))
        for button in (self.start, self.stop):
            button.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self.line, 1)
        row.addWidget(self.start)
        row.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.bar)
        self.start.clicked.connect(work.start)
        self.stop.clicked.connect(work.stop)
        work.changed.connect(self._show)
        if not work.is_running:
            work.line = ""  # what is waiting now says more than what was done then
        self._show()

    def _show(self) -> None:
        work = self._work
        self.start.setVisible(not work.is_running)
        self.stop.setVisible(work.is_running)
        self.bar.setVisible(work.is_running)
        self.bar.setRange(0, work.most)  # 0: nothing came yet
        self.bar.setValue(work.done)
        self.line.setText(work.line or self._idle())

    def _idle(self) -> str:
        waiting = self._work.waiting
        if not waiting:
            return tr("All documents have suggestions.")
        return tr(
            "Without suggestions: {documents}. The next ones of the queue get them by themselves.",
            documents=count(waiting, "document"),
        )
