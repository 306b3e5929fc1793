from annotator.gui.text_view.hit_test import Hit, Part, Zone, hit

OUTER = Zone((0, 0, 100, 20), "outer", False, starts=True, ends=True)
INNER = Zone((40, 0, 60, 20), "inner", False, starts=True, ends=True)
TRIGGER = Zone((40, 0, 60, 20), "trigger", True)
LABEL = Zone((0, 22, 30, 34), "outer", False, Part.LABEL)
BADGE = Zone((50, -6, 64, 8), "inner", False, Part.BADGE, number=3)


def test_the_innermost_words_win():
    assert hit([OUTER, INNER], 50, 10) == Hit("inner", False, Part.WORDS)
    assert hit([OUTER, INNER], 20, 10) == Hit("outer", False, Part.WORDS)
    assert hit([INNER, TRIGGER], 50, 10) == Hit("trigger", True, Part.WORDS)


def test_labels_and_badges_win_over_words():
    assert hit([OUTER, INNER, BADGE], 55, 4) == Hit("inner", False, Part.BADGE, 3)
    assert hit([OUTER, LABEL], 10, 30) == Hit("outer", False, Part.LABEL)


def test_nothing_is_hit_beside_everything():
    assert hit([OUTER, INNER, LABEL, BADGE], 200, 10) is None
    assert hit([], 0, 0) is None


def test_only_one_mark_has_edges():
    assert hit([OUTER], 1, 10) == Hit("outer", False, Part.WORDS)
    assert hit([OUTER], 1, 10, "outer") == Hit("outer", False, Part.START)
    assert hit([OUTER], 102, 10, "outer") == Hit("outer", False, Part.END)
    assert hit([OUTER], 50, 10, "outer") == Hit("outer", False, Part.WORDS)
    assert hit([OUTER], 103, 10) is None


def test_edges_of_words_that_run_left_change_sides():
    zone = Zone((0, 0, 100, 20), "m", False, starts=True, ends=False, runs_left=True)
    assert hit([zone], 99, 10, "m") == Hit("m", False, Part.START)
    assert hit([zone], 1, 10, "m") == Hit("m", False, Part.WORDS)
    assert hit([zone], -2, 10, "m") is None


def test_a_narrow_mark_keeps_its_middle():
    zone = Zone((0, 0, 6, 20), "m", False, starts=True, ends=True)
    assert hit([zone], 3, 10, "m") == Hit("m", False, Part.WORDS)
