"""To decide moves no line: a suggestion has the room that it needs once it is accepted."""

from __future__ import annotations

import pytest

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
