from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, QPointF

from annotator.core.model import Argument, Decision, Event, Mention, Origin, span_of
from annotator.core.schema import schema_from
from annotator.core.session import Session
from annotator.core.text import Text
from annotator.gui.fonts import load_fonts
from annotator.gui.text_view import TextView

SCHEMA = schema_from(
    {
        "id": "small",
        "attributes": {
            "modality": {"values": ["actual", "planned"], "default": "actual"},
            "certain": {},
        },
        "entities": [
            {"name": "GPE", "key": "g", "color": "#2e7d4f", "dark": "#7cc79a"},
            {"name": "ARMED_GROUP", "key": "a", "color": "#a83232"},
        ],
        "events": [
            {
                "name": "ATTACK",
                "key": "a",
                "color": "#8a1f3d",
                "roles": {"attacker": {"fill": "ACTOR"}, "target": {"fill": "ACTOR"}},
            }
        ],
        "fillers": {"ACTOR": ["GPE", "ARMED_GROUP"]},
    }
)


@dataclass
class Build:
    """Makes marks of a text by its words."""

    string: str

    def at(self, words, which=1):
        start = -1
        for _ in range(which):
            start = self.string.index(words, start + 1)
        return start, start + len(words)

    def span(self, words, which=1):
        return span_of(self.string, self.at(words, which))

    def mention(self, item_id, words, which=1, label="GPE", score=None):
        origin = Origin() if score is None else Origin("spacy", Decision.SUGGESTED, score)
        return Mention(item_id, label, self.span(words, which), origin=origin)

    def event(self, item_id, words, *arguments, suggested=False, attributes=()):
        origin = Origin("rules", Decision.SUGGESTED, 0.3) if suggested else Origin()
        return Event(item_id, "ATTACK", self.span(words), arguments, attributes, origin)

    def session(self, items=(), suggestions=()):
        return Session(Text(self.string), SCHEMA, items, suggestions)


ARTICLE = (
    "Estara struck Vardanian forces near Sarrin.\n\n"
    "The 😀 town’s mayor, e\u0301lan aside, met رجال الجيش there.\r\n"
    "On Monday it ended and nobody in the market town of Sarrin came out to look at the river."
)


@pytest.fixture
def article():
    build = Build(ARTICLE)
    return build.session(
        [
            build.mention("estara", "Estara"),
            build.mention("forces", "Vardanian forces", label="ARMED_GROUP"),
            build.mention("vardanian", "Vardanian"),
            build.event(
                "strike",
                "struck",
                Argument("attacker", mention="estara"),
                Argument("target", mention="forces"),
                Argument("place", mention="late"),
                Argument("time", span=build.span("Monday")),
            ),
            build.mention("late", "Sarrin", 2),
        ],
        [
            build.mention("sarrin", "Sarrin", score=0.9),
            build.mention("weak", "الجيش", score=0.2),
            build.event("met", "met", suggested=True, attributes=(("modality", "planned"),)),
        ],
    )


@pytest.fixture
def view(qtbot):
    load_fonts()
    widget = TextView()
    qtbot.addWidget(widget)
    widget.resize(900, 700)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def middle_of(view, start, end) -> QPoint:
    """The middle of a range's first line, in the viewport."""
    rect = view.rect_of(start, end)
    assert not rect.isNull()
    return rect.center().toPoint()


def before(view, offset) -> QPointF:
    """Just inside the character at an offset, near its left edge."""
    rect = view.rect_of(offset, offset + 1)
    return QPointF(rect.left() + 1, rect.center().y())
