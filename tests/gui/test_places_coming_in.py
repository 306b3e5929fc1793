"""Very many places come in: the window goes first, and only what is seen is painted."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject

from annotator.core.hits import Hit
from annotator.gui.hit_model import HitModel
from annotator.gui.hit_view import HitView
from annotator.gui.theme import LIGHT
from annotator.gui.turns import TURNS, Turns

if TYPE_CHECKING:
    from collections.abc import Iterable


def hits(numbers: Iterable[int]) -> list[Hit]:
    return [Hit(n, f"d{n}", f"Article {n}", 0, 6, "Estara", "", " spoke.") for n in numbers]


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, watched: QObject) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        self.count += event.type() == QEvent.Type.Paint
        return False


@pytest.fixture
def view(qtbot) -> HitView:
    view = HitView(LIGHT, HitModel(), name="Places")
    qtbot.addWidget(view)
    view.resize(800, 400)
    view.show()
    qtbot.waitExposed(view)
    return view


def painted(view: HitView, qtbot) -> int:
    """How often the rows are painted until nothing is to be done any more."""
    paints = Paints(view.viewport())
    for _ in range(3):
        qtbot.wait(1)
    view.viewport().removeEventFilter(paints)
    return paints.count


def test_rows_below_what_is_seen_are_not_painted_for(view: HitView, qtbot):
    model = view.model()
    model.add(hits(range(5)))
    assert painted(view, qtbot) > 0
    model.add(hits(range(5, 40)))  # these fill it
    assert painted(view, qtbot) > 0
    model.add(hits(range(40, 90)))
    assert painted(view, qtbot) == 0
    assert view.verticalScrollBar().maximum() > 80 * 30  # they are there all the same
    model.add(hits(range(90, 95)))
    view.viewport().update()
    assert painted(view, qtbot) > 0
    model.add(hits(range(95, 99)))
    model.replace(hits(range(3)))
    assert painted(view, qtbot) > 0
    assert view.verticalScrollBar().maximum() == 0


def test_what_comes_in_document_order_is_not_sorted_again(qtbot):
    model = HitModel()
    resets = []
    model.modelReset.connect(lambda: resets.append(1))
    model.add(hits(range(3)))
    model.add(hits(range(3, 6)))
    with qtbot.waitSignal(model.sorted_now):
        model.replace(model.hits())
    assert resets == []
    model.add(hits([2]))
    model.replace(model.hits())
    assert resets == [1]
    assert [model.hit(row).number for row in range(7)] == [0, 1, 2, 2, 3, 4, 5]
    model.add(hits([9]))
    model.is_backward = True
    model.replace(model.hits())
    assert model.hit(0).number == 9


def test_a_thread_waits_while_the_window_paints():
    turns, passed = Turns(), threading.Event()

    def search() -> None:
        turns.wait()
        passed.set()

    with turns.taken(), turns.taken():
        thread = threading.Thread(target=search)
        thread.start()
        assert not passed.is_set()
    assert passed.wait(10)
    thread.join()
    turns.offer()  # to a window that takes no turn: nobody waits for ever
    thread = threading.Thread(target=search)
    thread.start()
    thread.join(10)
    assert not thread.is_alive()


def test_the_turn_ends_when_everything_is_painted(qtbot):
    TURNS.take_until_painted()
    assert not TURNS._free.is_set()
    qtbot.waitUntil(TURNS._free.is_set)
