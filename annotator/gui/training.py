"""Joins training and the choice of a language model to the window; training goes on behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.core.errors import UserError
from annotator.core.translation import tr
from annotator.gui.prehighlighting import Prehighlighting
from annotator.services import suggesters
from annotator.services.training import FEWEST
from annotator.services.training_apart import Passed, train_apart

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.gui.main_window import MainWindow
    from annotator.gui.suggesters_dialog import SuggestersDialog
    from annotator.gui.tasks import Task
    from annotator.services.training import TrainingReport


class Training(QObject):
    """At most one training at a time, of the open project. ``changed``: there is news of it.

    ``line`` is what to say of it, ``done`` of ``most`` passes are made, ``report`` is what the last
    one came to. ``all_documents`` makes suggestions for all documents.
    """

    changed = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._task: Task | None = None
        self._dialog: SuggestersDialog | None = None
        self.line = ""
        self.done = self.most = 0
        self.report: TrainingReport | None = None
        self.all_documents = Prehighlighting(window)
        window.workspace.project_opened.connect(self._forget)

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the action table's ids do."""
        return {"suggesters": self.open}

    @property
    def is_running(self) -> bool:
        """Whether a training is at work."""
        return self._task is not None

    def open(self) -> None:
        """Show what makes the suggestions of this project."""
        from annotator.gui.suggesters_dialog import SuggestersDialog

        project = self._window.workspace.project
        if project is None:
            self._window.say(tr("Open a project first."))
            return
        if project.package is not None:
            raise UserError(
                tr(
                    "What a package suggests was chosen when it was handed out; train in the "
                    "project that it comes from.",
                )
            )
        dialog = self._dialog = SuggestersDialog(self._window, self)
        dialog.show_models(
            suggesters.pipelines_here(project),
            suggesters.pipeline_of(project),
            suggesters.learned_model(project),
            suggesters.documents_done(project),
        )
        dialog.pipeline_chosen.connect(
            lambda name: self._window.guard(lambda: self._take_pipeline(name))
        )
        dialog.open()

    def _take_pipeline(self, name: str) -> None:
        workspace = self._window.workspace
        if workspace.project is not None:
            suggesters.take_pipeline(workspace.project, name)
            workspace.follow_schema()
            self._window.say(tr("Documents without suggestions get them from this model now."))

    # -- one training ---------------------------------------------------------------------------

    def start(self) -> None:
        """Train on the open project, in a process of its own."""
        project = self._window.workspace.project
        if project is None or self.is_running:
            return
        path = project.path
        self.line, self.done, self.most, self.report = tr("Getting ready…"), 0, 0, None

        def work(task: Task) -> TrainingReport:
            def told(news: Passed) -> None:
                task.progressed.emit(news.number, news.passes, f"{news.f1:.3f}")

            return train_apart(path, told, task.cancelled)

        self._task = self._window.files.tasks.start(work, self._end, self._fail, self._pass)
        self.changed.emit()

    def stop(self) -> None:
        """Stop after the examples in work; whole passes are kept."""
        if self._task is not None:
            self._task.cancel()
            self.line = tr("Stopping…")
            self.changed.emit()

    def _pass(self, number: int, passes: int, f1: str) -> None:
        if self._task is None or self._task.cancelled():
            return
        self.done, self.most = number, passes
        self.line = tr(
            "Pass {number} of at most {passes}: F1 {f1} on held-out documents",
            number=number,
            passes=passes,
            f1=f1,
        )
        self.changed.emit()

    def _end(self, report: TrainingReport) -> None:
        self._task, self.report = None, report
        self.line = report.summary().replace(tr("Run it again"), tr("Train again"))
        if report.adopted is not None:
            self._window.workspace.follow_schema()
        self._window.say(self.line)
        self.changed.emit()

    def _fail(self, sentence: str) -> None:
        self._task, self.line = None, sentence
        self._window.say(sentence)
        self.changed.emit()

    def _forget(self) -> None:
        if self.is_running:
            self.stop()  # it belongs to the project before; what it learned is kept there
        self.line, self.report = "", None


def too_few(done: int) -> str:
    """Why nothing can be learned yet; empty where it can."""
    if done >= FEWEST:
        return ""
    return tr(
        "Training needs at least {FEWEST} documents that are done; there are {done}.",
        FEWEST=FEWEST,
        done=done,
    )
