"""Work behind the window ends with it."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from annotator.gui.tasks import TaskRunner


def test_what_arrives_once_the_window_is_closed_begins_nothing_new(qtbot):
    """A thread that was begun so late was still at work when the program ended, which aborted."""
    runner = TaskRunner()
    ran: list[str] = []

    def begin_more(result: object) -> None:
        ran.append("arrived")
        runner.start(lambda task: ran.append("more"))

    runner.start(lambda task: ran.append("first"), begin_more)
    runner.close()
    for _ in range(20):
        QApplication.processEvents()
        qtbot.wait(5)
    assert not runner.is_busy
    assert ran == ["first", "arrived"]
