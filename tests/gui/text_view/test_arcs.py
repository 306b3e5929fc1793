import itertools

import pytest
from PySide6.QtCore import QPointF, QRectF

from annotator.gui.fonts import load_fonts
from annotator.gui.text_view.arcs import Anchor, Arc, Bounds, draw_arcs
from annotator.gui.text_view.metrics import Metrics

BOUNDS = Bounds(50, 750, 400)


@pytest.fixture
def metrics(qapp):
    load_fonts()
    return Metrics(100)


def anchor(left, line=0, room=0.0, width=60):
    top = 100 + line * 46
    return Anchor(left, left + width, top, room, top + 40)


def words(line):
    """The band of a line in which letters stand."""
    top = 100 + line * 46
    return QRectF(50, top + 1, 700, 22)


def crosses(drawing, lines):
    """Whether a path enters the words of one of these lines."""
    found = False
    for path in (drawing.solid, drawing.dashed):
        for line in lines:
            for step in range(2001):
                point = path.pointAtPercent(step / 2000) if path.elementCount() else QPointF()
                found = found or words(line).contains(point)
    return found


def test_arcs_on_a_line_nest_where_there_is_room(metrics):
    trigger = anchor(300, room=30)
    arcs = [Arc("far", anchor(600)), Arc("near", anchor(450)), Arc("left", anchor(100))]
    drawing = draw_arcs(trigger, arcs, BOUNDS, metrics)
    height = {tag.text: tag.y for tag in drawing.tags}
    assert height["far"] < height["near"] == height["left"] < 100
    assert not crosses(drawing, [0])


def test_without_room_arcs_share_one_rail_and_no_name_covers_another(metrics):
    trigger = anchor(300)
    arcs = [Arc(f"some role {n}", anchor(380 + 70 * n)) for n in range(5)]
    drawing = draw_arcs(trigger, arcs, BOUNDS, metrics)
    assert len({tag.y for tag in drawing.tags}) == 1
    spans = sorted((tag.x - tag.width / 2, tag.x + tag.width / 2) for tag in drawing.tags)
    assert all(one[1] <= other[0] + 1 for one, other in itertools.pairwise(spans))


@pytest.mark.parametrize("line", [-4, -2, -1, 1, 2, 5])
def test_arcs_to_other_lines_never_cross_words(metrics, line):
    trigger = anchor(300)
    drawing = draw_arcs(trigger, [Arc("role", anchor(500, line))], BOUNDS, metrics)
    between = range(min(0, line), max(0, line) + 1)
    assert not crosses(drawing, between)
    assert len(drawing.tags) == 1


def test_far_fillers_get_stubs(metrics):
    near = Bounds(50, 750, 100)
    drawing = draw_arcs(anchor(300), [Arc("role", anchor(500, 20), True)], near, metrics)
    assert drawing.solid.isEmpty()
    assert drawing.dashed.boundingRect().height() > 900
    assert not crosses(drawing, range(21))


def test_names_keep_off_labels(metrics):
    taken = (QRectF(340, 80, 120, 17),)
    bounds = Bounds(50, 750, 400, taken)
    drawing = draw_arcs(anchor(300), [Arc("role", anchor(500))], bounds, metrics)
    (tag,) = drawing.tags
    assert tag.x - tag.width / 2 >= 460 or tag.x + tag.width / 2 <= 340


@pytest.mark.parametrize(("of_trigger", "left"), [(130, 52), (620, 690), (300, 400)])
def test_the_longest_names_stay_on_the_page(metrics, of_trigger, left):
    """They were cut off at the edge of the window."""
    trigger = anchor(of_trigger)
    role = "organisation_or_person_responsible_for_it"
    drawing = draw_arcs(trigger, [Arc(role, anchor(left))], BOUNDS, metrics)
    (tag,) = drawing.tags
    assert tag.text.startswith("organisation or")
    assert tag.x - tag.width / 2 >= BOUNDS.left - 36
    assert tag.x + tag.width / 2 <= BOUNDS.right + 36
