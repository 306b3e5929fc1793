"""What was open goes when it is left: a day of 300 documents ends as it began.

What is open is kept out of the garbage collector's sight (`gui/garbage.py`), so nothing of it may
hold itself. `python -m tests.benchmarks soak` is the long form.
"""

from __future__ import annotations

import gc
import weakref

from tests.gui.desk import STORY, make_project, story_suggestions


def test_a_document_that_was_left_goes_without_the_collector(make_desk, tmp_path):
    texts = [STORY.replace("Two", number) for number in ("Two", "Three", "Four", "Five")]
    desk = make_desk(make_project(tmp_path / "p.annotator", *texts, suggest=story_suggestions))
    left = []
    gc.disable()
    try:
        for _ in texts:
            desk.press("Tab", "Return", "o", "Ctrl+Z", "Tab", "Backspace", "Shift+A", "1", "]")
            desk.press("Ctrl+F", "Esc", "Space", "Esc", "F8", "F8")
            desk.window.grab()
            left.append((weakref.ref(desk.session), weakref.ref(desk.controller.opened)))
            desk.press("Alt+Right")
        for _ in range(3):  # one that is read ahead may be held until the next key
            desk.press("Left", "Right")
            desk.qtbot.wait(10)
        assert [each() for pair in left[:-2] for each in pair] == [None] * 4
    finally:
        gc.enable()
