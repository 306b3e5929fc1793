"""To decide moves no line: a suggestion has the room that it needs once it is accepted."""

from __future__ import annotations

import pytest

from annotator.core.edits import Edit, Replace
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
