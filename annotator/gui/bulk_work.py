"""One wish at many places: planned, previewed, carried out, undone; behind, where it takes long."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from annotator.core.errors import CancelledError, UserError
from annotator.core.step_words import said
from annotator.core.translation import tr
from annotator.core.wording import capital, count
from annotator.gui.dialogs import ProgressDialog
from annotator.gui.plan_dialog import PlanDialog
from annotator.services import bulk, steps
from annotator.services.clock import stamp
from annotator.services.project import open_beside

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from annotator.core.hits import Hit
    from annotator.gui.tasks import Task, TaskRunner
    from annotator.gui.workspace import Workspace
    from annotator.services.annotating import OpenDocument
    from annotator.services.bulk import Plan, Wish
    from annotator.services.project import Project
    from annotator.services.steps import Taken

    Progress = Callable[[int, int, str], None]
    Work = Callable[[Project, OpenDocument | None, Progress], Any]

_SMALL = 12  # documents that are done at once, without a thread


class BulkWork(QObject):
    """Does things to many documents for the window; each is one step, undone here as one.

    Exactly one of ``changed`` and ``troubled`` follows what is begun, unless somebody stops it.
    """

    changed = Signal()
    said = Signal(str)
    troubled = Signal(str)

    def __init__(self, window: QWidget, workspace: Workspace, tasks: TaskRunner) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._tasks = tasks
        self._done: list[str] = []  # ids of steps, the last one last
        self._undone: list[str] = []
        self._last: tuple[str, str, OpenDocument | None, int] = ("", "", None, 0)
        workspace.project_opened.connect(self._forget)

    def _forget(self) -> None:
        self._done.clear()
        self._undone.clear()

    # -- wishes ---------------------------------------------------------------------------------

    def wish(self, hits: list[Hit], wish: Wish) -> None:
        """Plan this, show what it would change where that is more than one thing, and do it."""
        name = self._workspace.annotator

        def work(project: Project, opened: OpenDocument | None, progress: Progress) -> Plan:
            return bulk.plan(project, hits, wish, name, progress)

        self._run(work, self._preview, documents=len({hit.document for hit in hits}))

    def _preview(self, plan: Plan) -> None:
        places = sum(part.changes.total() for part in plan.parts)
        if not plan.parts:
            self.said.emit(tr("Nothing changes there: choose places of yours that this fits."))
        elif places == 1 and not plan.warnings(with_done=True) and not plan.done_documents:
            self.carry_out(plan)
        else:
            dialog = PlanDialog(self._window, plan)
            dialog.answered.connect(lambda with_done: self.carry_out(plan, with_done=with_done))
            dialog.open()

    def carry_out(self, plan: Plan, *, with_done: bool = False) -> None:
        """Write a plan as one step."""
        name = self._workspace.annotator

        def work(project: Project, opened: OpenDocument | None, progress: Progress) -> Taken:
            return bulk.carry_out(
                project, plan, name, with_done=with_done, opened=opened, progress=progress
            )

        def show(taken: Taken) -> None:
            self._done.append(taken.step)
            self._undone.clear()
            self._show("do", taken)
            self._remember("undo", taken.step)
            where = plan.heading(with_done=with_done)
            self.said.emit(
                tr(
                    "{name}: {where}. Ctrl+Z takes it back.",
                    name=capital(tr(plan.name)),
                    where=where,
                )
            )

        self._run(work, show, documents=len(plan.chosen(with_done=with_done)))

    # -- undo -----------------------------------------------------------------------------------

    def undo(self) -> None:
        """Take back the last step that was done here, in every document."""
        self._step_back_or_forth("undo", self._done)

    def redo(self) -> None:
        """Do the last undone step again."""
        self._step_back_or_forth("redo", self._undone)

    def _remember(self, kind: str, step: str) -> None:
        """What Ctrl+Z, or redo, is about as long as nothing else is done."""
        opened = self._workspace.opened
        self._last = (kind, step, opened, opened.revision if opened else 0)

    def last(self, kind: str) -> str | None:
        """The step that was the last thing done in the window, if it can be undone or redone."""
        last_kind, step, there, revision = self._last
        opened = self._workspace.opened
        is_last = opened is not None and opened is there and opened.revision == revision
        return step if is_last and kind == last_kind else None

    def _step_back_or_forth(self, kind: str, steps_there: list[str]) -> None:
        if steps_there:
            self.again(kind, steps_there[-1])
        else:
            self.said.emit(
                tr("Nothing to undo in this list.")
                if kind == "undo"
                else tr("Nothing to redo in this list.")
            )

    def size(self, step: str) -> int:
        """How many documents a step changed."""
        project = self._workspace.project
        if project is None:
            return 0
        with project.file.reading():
            return len(project.file.steps.edits(step))

    def is_large(self, step: str) -> bool:
        """Whether a step takes long enough to be undone behind the window.

        A step that changed the schema is undone here: the window's own schema goes with it.
        """
        project = self._workspace.project
        if project is None or self.size(step) <= _SMALL:
            return False
        return not steps.changes_schema(project, step)

    def again(self, kind: str, step: str) -> None:
        """Undo ("undo") or do again ("redo") a step in every document."""
        who = stamp(self._workspace.annotator)

        def work(project: Project, opened: OpenDocument | None, progress: Progress) -> Taken:
            def tell(done: int, total: int) -> None:
                progress(done, total, "")

            return steps.again(project, kind, step, who, opened, tell)

        def show(taken: Taken) -> None:
            done, undone = self._done, self._undone
            source, target = (done, undone) if kind == "undo" else (undone, done)
            if step in source:
                source.remove(step)
                target.append(step)
            self._show(kind, taken)
            self._remember("redo" if kind == "undo" else "undo", step)
            self.said.emit(_again_words(kind, taken))

        self._run(work, show, documents=self.size(step))

    def _show(self, kind: str, taken: Taken) -> None:
        try:
            self._workspace.controller.show_step(kind, taken)
        except UserError as error:  # the open document was changed elsewhere too
            self.troubled.emit(str(error))
        self.changed.emit()

    # -- running --------------------------------------------------------------------------------

    def plan_with(self, work: Work, then: Callable[[Any], None], *, documents: int) -> None:
        """Make a plan of another kind, and do ``then`` with it."""
        self._run(work, then, documents=documents)

    def _run(self, work: Work, then: Callable[[Any], None], *, documents: int) -> None:
        project = self._workspace.project
        if project is None:
            return
        if documents <= _SMALL:
            try:
                result = work(project, self._workspace.opened, lambda done, total, name: None)
            except UserError as error:
                self.troubled.emit(str(error))
            else:
                then(result)
        else:
            self._run_behind(project, work, then)

    def _run_behind(self, project: Project, work: Work, then: Callable[[Any], None]) -> None:
        path, read_only = project.path, project.read_only
        dialog = ProgressDialog(self._window, tr("Many documents"))  # nobody edits meanwhile

        def behind(task: Task) -> Any:
            def tell(done: int, total: int, name: str) -> None:
                if task.cancelled():
                    raise CancelledError
                task.progressed.emit(done, total, name)

            with open_beside(path, read_only=read_only) as mine:
                try:
                    return work(mine, None, tell)
                except CancelledError:
                    return None

        def show(result: Any) -> None:
            dialog.accept()
            if result is None:
                self.said.emit(tr("Stopped; nothing was changed."))
            else:
                then(result)

        def fail(sentence: str) -> None:
            dialog.accept()
            self.troubled.emit(sentence)

        task = self._tasks.start(behind, show, fail, dialog.show_progress)
        dialog.cancelled.connect(task.cancel)
        dialog.open()


def _again_words(kind: str, taken: Taken) -> str:
    if not taken.documents and not taken.left:
        return tr("That was undone already.") if kind == "undo" else tr("That is done already.")
    done = tr("Undone") if kind == "undo" else tr("Done again")
    words = tr("{done}: {name}, in {documents}.", done=done, name=said(taken.name),
               documents=count(taken.documents, "document"))  # fmt: skip
    if taken.left:
        words += tr(" Changed since, so left as it is: {left}.", left=", ".join(taken.left[:3]))
    return words
