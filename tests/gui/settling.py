"""The screen that settles as the person before it uses it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.model import Mention, Role
from annotator.services.annotating import open_document

if TYPE_CHECKING:
    from annotator.core.layer import Layer
    from annotator.gui.settle_question import SettleQuestion
    from annotator.gui.settle_screen import SettleScreen
    from tests.gui.desk import Desk


def begin(desk: Desk) -> Desk:
    """Open the screen and start settling."""
    show(desk)
    desk.press("Return")
    wait(desk)
    return desk


def show(desk: Desk) -> SettleScreen:
    """Open the screen, and wait until everything is counted."""
    desk.press("Ctrl+7")
    wait(desk)
    return screen(desk)


def screen(desk: Desk) -> SettleScreen:
    found = desk.window.sections._sections["settle"].screen
    assert found is not None
    return found


def wait(desk: Desk) -> None:
    """Until nothing goes on behind."""
    work = screen(desk).commands.work
    desk.until(lambda: not work._search.is_running and not work.waits)


def page(desk: Desk) -> SettleQuestion:
    return screen(desk).question


def asked(desk: Desk) -> str:
    return page(desk).prompt.text()


def rows(desk: Desk) -> list[str]:
    """The answers as (key, words), without who holds them."""
    return [f"{row.key} {''.join(run.text for run in row.runs)}" for row in page(desk).rows.rows]


def gold(desk: Desk, number: int = 0) -> Layer:
    """What the file has of a document's gold layer."""
    project = desk.window.workspace.project
    document = project.documents()[number]
    (row,) = [
        each
        for each in project.file.layers.every(role=Role.GOLD)
        if each.document_id == document.id
    ]
    return open_document(project, document.id, row.annotator, Role.GOLD).session.layer


def mentions(layer: Layer) -> set[tuple[str, str]]:
    return {(each.span.surface, each.label) for each in layer.all(Mention)}


def skip_to(desk: Desk, words: str) -> None:
    """Pass over questions until one that begins so."""
    for _ in range(12):
        if asked(desk).startswith(words):
            return
        desk.press("Tab")
    raise AssertionError(words)
