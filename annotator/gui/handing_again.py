"""Handing out again: the dialog that asks, joined to the plan that it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.errors import UserError
from annotator.core.translation import tr
from annotator.gui.again_dialog import AgainDialog, AgainWish
from annotator.gui.plan_words import plan_sentences, summary
from annotator.services import hand_out as handing

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.hand_out import Plan
    from annotator.gui.hand_out_work import HandOutWork
    from annotator.gui.main_window import MainWindow
    from annotator.services.project import Project

    Make = Callable[[Project], Plan]


def ask_again(window: MainWindow, work: HandOutWork, write: Callable[[Make], None]) -> None:
    """Ask what is handed out again, whose and to whom; ``write`` goes on with the plan's maker.

    Raises UserError where nothing was handed out.
    """
    project, matrix = window.workspace.project, work.overview.facts.matrix
    if project is None or not matrix.cells:
        raise UserError(tr("Nothing was handed out yet; what is handed out first can be so again."))
    dialog = AgainDialog(window, matrix.annotators, project.annotators())

    def plan() -> None:
        asked = dialog.wish

        def is_current() -> bool:
            return dialog in window.findChildren(AgainDialog) and dialog.wish == asked

        work.ask(
            lambda mine: _said(mine, asked),
            lambda found: dialog.show_plan(found) if is_current() else None,
            lambda sentence: dialog.show_trouble(sentence) if is_current() else None,
        )

    def go_on() -> None:
        wish = dialog.wish
        window.guard(lambda: write(lambda mine: _plan(mine, wish)))

    dialog.changed.connect(plan)
    dialog.accepted.connect(go_on)
    dialog.open()


def _said(project: Project, wish: AgainWish) -> list[str]:
    made = _plan(project, wish)
    return [f"{summary(made)}.", *plan_sentences(made)]


def _plan(project: Project, wish: AgainWish) -> Plan:
    return handing.plan_again(project, wish.which, whose=wish.whose, to=wish.to)
