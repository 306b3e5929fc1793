"""To decide moves no line: a suggestion has the room that it needs once it is accepted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.core.edits import Edit, Replace
from annotator.core.model import span_of
from tests.gui.text_view.conftest import Build


def heights(view) -> list[float]:
    """Where every paragraph begins."""
    layout, block, result = view.document().documentLayout(), view.document().begin(), []
    while block.isValid():
        result.append(layout.blockBoundingRect(block).top())
        block = block.next()
    return result


# so many narrow letters in each of three neighbours that a lighter label fits and a chip does not
@pytest.mark.parametrize("letters", range(1, 12))
def test_accepting_neighbours_moves_nothing(view, letters: int):
    words = [f"{sign}{'i' * letters}" for sign in "abc"]
    build = Build(f"{' '.join(words)} here.\nThere it ends.")

    def shown(suggested: bool) -> list[float]:
        events = [build.event(word, word, suggested=suggested) for word in words]
        view.show_session(build.session(() if suggested else events, events if suggested else ()))
        return heights(view)

    assert shown(suggested=True) == shown(suggested=False)


def test_room_stays_while_it_is_in_sight_and_goes_when_it_is_not(view, qtbot):
    build = Build("\n".join(["One Ana here.", *(f"Line {n} of many." for n in range(60)), "End."]))
    nested = [build.mention(own, "Ana") for own in ("a", "b", "c")]
    session, end = build.session(nested), len(build.string)
    view.show_session(session)
    qtbot.wait(100)  # the first page is painted, and all has its room
    high = heights(view)
    change = session.apply(Edit("delete", tuple(Replace(each, None) for each in nested[1:])))
    view.refresh(change.paragraphs)
    qtbot.wait(1200)
    assert heights(view) == high  # somebody reads there
    view.ensure_visible(end, end)
    line = view.rect_of(end - 4, end).top()
    qtbot.waitUntil(lambda: heights(view)[1] < high[1])
    assert view.rect_of(end - 4, end).top() == line
    assert heights(view)[2] - heights(view)[1] == high[2] - high[1]


def test_the_next_page_of_a_long_text_gets_its_room_before_it_is_seen(view, qtbot):
    paragraphs = [f"Here n{n}. Ana speaks of it." for n in range(2000)]
    build = Build("\n".join(paragraphs))
    starts = [build.at(f"n{n}.")[0] for n in range(0, 2000, 2)]
    nested = [
        replace(build.mention(f"{at}-{own}", "Here"), span=span_of(build.string, (at, at + end)))
        for at in starts
        for own, end in enumerate((2, 8, 12))
    ]
    view.show_session(build.session(nested))
    view.show()
    qtbot.waitUntil(lambda: view.document().lastBlock().layout().lineCount() > 0)
    before, asked = heights(view), []
    view.document().documentLayout().update.connect(asked.append)
    qtbot.waitUntil(lambda: heights(view)[-1] > before[-1])  # some below has its room
    qtbot.wait(300)
    high, seen = heights(view), view.viewport().height()
    assert asked == []  # nothing that is seen was painted again
    bar = view.verticalScrollBar()
    assert bar.maximum() == pytest.approx(view.document().size().height() - seen, abs=1)
    bar.setValue(seen - 60)
    assert heights(view) == high  # what was below is seen now, and nothing has moved
