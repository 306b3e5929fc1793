"""What tests are made of: a small schema, builders, and hypothesis strategies for all of core."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from annotator.core import annotating, decisions, event_editing, fragments
from annotator.core.edits import Edit
from annotator.core.errors import UserError
from annotator.core.model import (
    Argument,
    Decision,
    DocumentLabel,
    Event,
    Item,
    Link,
    Mention,
    Note,
    Origin,
    Property,
    Span,
    Stamp,
    Status,
    Suggestion,
    Verdict,
    span_of,
)
from annotator.core.schema import Schema, schema_from
from annotator.core.session import Mark, Session
from annotator.core.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

STAMP = Stamp("ana", "2024-01-18T10:00:00Z")
LATER = Stamp("ana", "2024-01-18T11:00:00Z")
SUGGESTED = Origin("tests:1", Decision.SUGGESTED, 0.5)
ADDED = Origin(by=STAMP.by, at=STAMP.at)

SCHEMA_RECORD: dict[str, Any] = {
    "id": "small",
    "fillers": {"ACTOR": ["PERSON", "GPE"]},
    "common_roles": {"place": {"fill": ["GPE"]}},
    "attributes": {
        "polarity": {"values": ["positive", "negative"], "default": "positive"},
        "tense": {"values": ["past"], "active": False},
    },
    "entities": [
        {"name": "PERSON", "key": "p", "sources": ["PERSON", "PER"]},
        {"name": "GPE", "key": "g", "attributes": {"kind": {"values": ["state", "city"]}}},
        {"name": "DATE", "key": "d", "active": False},
    ],
    "groups": [{"name": "conflict", "color": "#AA0000", "dark": "#ff0000"}],
    "events": [
        {
            "name": "ATTACK",
            "key": "a",
            "group": "conflict",
            "roles": {
                "attacker": {"fill": "ACTOR", "min": 1},
                "target": {"fill": ["PERSON", "GPE"], "max": 2},
            },
            "attributes": {"retaliatory": {}},
        },
        {
            "name": "CONDEMN",
            "key": "c",
            "roles": {"speaker": {"fill": "ACTOR"}, "about": {"events": True, "max": 1}},
        },
        {"name": "OLD", "key": "o", "active": False},
    ],
    "links": [{"name": "RESPONSE_TO", "hint": "answers"}, {"name": "SAME_AS", "mentions": True}],
    "document_labels": [
        {"name": "context", "values": ["military", "diplomatic"], "multiple": True}
    ],
}


def small_schema() -> Schema:
    """Two entity labels and two event types, each in every shape that a schema allows."""
    return schema_from(SCHEMA_RECORD)


def words(string: str, part: str, occurrence: int = 1) -> Span:
    """The span of a part of a text; which of its occurrences counts from 1."""
    at = -1
    for _ in range(occurrence):
        at = string.index(part, at + 1)
    return span_of(string, (at, at + len(part)))


def suggested_mention(string: str, item_id: str, label: str, part: str, which: int = 1) -> Mention:
    """A suggested mention of a part of a text."""
    return Mention(item_id, label, words(string, part, which), origin=SUGGESTED)


def suggested_event(
    string: str, item_id: str, type_name: str, trigger: str, *arguments: Argument
) -> Event:
    """A suggested event on a part of a text."""
    return Event(item_id, type_name, words(string, trigger), arguments, origin=SUGGESTED)


def argument(role: str, **filler: Any) -> Argument:
    """A suggested argument; the filler is ``mention``, ``event`` or ``span``."""
    return Argument(role, origin=SUGGESTED, **filler)


def session_of(
    string: str,
    items: tuple[Item, ...] = (),
    suggestions: tuple[Suggestion, ...] = (),
) -> Session:
    """A session with the small schema."""
    return Session(Text(string), small_schema(), items, suggestions)


def rebuilt(session: Session) -> Session:
    """A session that was built anew from what this one holds."""
    return Session(
        session.text, session.schema, session.layer.items(), session.suggestions.values()
    )


def shown(session: Session) -> list[list[Mark]]:
    """The marks of every paragraph: what the screen shows."""
    return [session.marks_in(number) for number in range(len(session.text.paragraphs))]


# -- strategies ---------------------------------------------------------------------------------

ODD_PIECES = [
    "\r\n", "\r", "\n", "\n\r", "\u2029", "\u2028", "\ufeff", "\0", "\ufdd0", "\ufdd1", "\xa0",
    "😀", "👨‍👩‍👧", "🇮🇷", "e\u0301", "हि", "中", "\ufffc", "\v", "\f", "\x85", "\u200d", "\xad",
    "word", " ", ".", "’s", "U.N.", "1,200.5",
]  # fmt: skip

texts = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=30),
    st.lists(st.sampled_from(ODD_PIECES), max_size=20).map("".join),
)
names = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=8)
scores = st.none() | st.floats(0, 1)
attribute_values = st.dictionaries(names, st.booleans() | names, max_size=3).map(
    lambda values: tuple(sorted(values.items()))
)


@st.composite
def origins(draw: st.DrawFn, *decided: Decision) -> Origin:
    """An origin with one of these decisions (any, where none is named)."""
    decision = draw(st.sampled_from(decided or tuple(Decision)))
    return Origin(draw(names), decision, draw(scores), draw(names), draw(names), draw(names))


@st.composite
def spans(draw: st.DrawFn, string: str, most: int = 3) -> Span:
    """One to ``most`` fragments of a text that is not empty."""
    positions = st.integers(0, len(string))
    cuts = sorted(draw(st.sets(positions, min_size=2, max_size=2 * most)))
    cuts = cuts[: len(cuts) // 2 * 2]
    return span_of(string, *zip(cuts[::2], cuts[1::2], strict=True))


KEPT = (Decision.ADDED, Decision.ACCEPTED, Decision.CORRECTED)


@st.composite
def arguments(draw: st.DrawFn, string: str, *decided: Decision) -> Argument:
    """An argument with any of the three kinds of filler."""
    kind = draw(st.sampled_from(["mention", "event", "span"]))
    filler: Any = draw(spans(string) if kind == "span" else names)
    return Argument(draw(names), origin=draw(origins(*decided)), **{kind: filler})


@st.composite
def items(draw: st.DrawFn, string: str, *decided: Decision) -> Item:
    """Any item on a text that is not empty."""
    item_id, label, origin = draw(names), draw(names), draw(origins(*decided))
    kind = draw(st.sampled_from([Mention, Event, Link, Note, DocumentLabel, Verdict, Property]))
    if kind is Mention:
        return Mention(item_id, label, draw(spans(string)), draw(attribute_values), origin)
    if kind is Event:
        given = tuple(draw(st.lists(arguments(string, *decided), max_size=3)))
        return Event(item_id, label, draw(spans(string)), given, draw(attribute_values), origin)
    if kind is Link:
        return Link(item_id, label, draw(names), draw(names), origin)
    if kind is Note:
        target, question = draw(st.none() | names), draw(st.booleans())
        return Note(item_id, label, target, question, origin, question and draw(st.booleans()))
    if kind is DocumentLabel:
        return DocumentLabel(item_id, tuple(draw(st.lists(names, max_size=3))), origin)
    if kind is Verdict:
        decision = draw(st.sampled_from([Decision.ACCEPTED, Decision.REJECTED]))
        return Verdict(item_id, decision, draw(names), draw(names))
    return Property(draw(st.sampled_from(["status", "flag"])), draw(st.sampled_from(list(Status))))


STORY = "Pakistan struck Iran.\r\nIran 😀 condemned the attack.\n\nTalks, Iran said, may resume."
LABELS = ("PERSON", "GPE", "DATE")
TYPES = ("ATTACK", "CONDEMN", "OLD")
IDS = ("m0", "m1", "m2", "e0", "e1", "l0", "a0", "a1", "a2", "gone")


@st.composite
def suggestion_sets(draw: st.DrawFn, string: str = STORY) -> tuple[Suggestion, ...]:
    """Suggested mentions, events that they (or each other) fill, and a link."""
    found: list[Suggestion] = []
    for number in range(draw(st.integers(0, 3))):
        label = draw(st.sampled_from(LABELS))
        found.append(Mention(f"m{number}", label, draw(spans(string, 2)), (), SUGGESTED))
    for number in range(draw(st.integers(0, 2))):
        given = tuple(draw(st.lists(fillers(string, SUGGESTED), max_size=2)))
        type_name = draw(st.sampled_from(TYPES))
        trigger = draw(spans(string, 1))
        found.append(Event(f"e{number}", type_name, trigger, given, (), SUGGESTED))
    if draw(st.booleans()):
        ends = draw(st.tuples(st.sampled_from(IDS), st.sampled_from(IDS)))
        found.append(Link("l0", "SAME_AS", *ends, SUGGESTED))
    return tuple(found)


@st.composite
def fillers(draw: st.DrawFn, string: str = STORY, origin: Origin = ADDED) -> Argument:
    """An argument whose filler may or may not be there."""
    role = draw(st.sampled_from(["attacker", "target", "place", "about"]))
    kind = draw(st.sampled_from(["mention", "event", "span"]))
    if kind == "span":
        return Argument(role, span=draw(spans(string, 1)), origin=origin)
    return Argument(role, origin=origin, **{kind: draw(st.sampled_from(IDS))})


def _item_id(draw: st.DrawFn) -> str:
    return draw(st.sampled_from(IDS))


def _ids(draw: st.DrawFn) -> list[str]:
    return draw(st.lists(st.sampled_from(IDS), max_size=4))


def _move(draw: st.DrawFn, session: Session, stamp: Stamp) -> Edit:
    start, end = draw(st.tuples(*[st.integers(-1, len(session.text) + 1)] * 2))
    return annotating.move_boundary(session, _item_id(draw), start, end, stamp)


def _link(draw: st.DrawFn, session: Session, stamp: Stamp) -> Edit:
    name = draw(st.sampled_from(["l1", "l2"]))
    link = Link(name, "RESPONSE_TO", _item_id(draw), _item_id(draw))
    return annotating.add_link(session, link, stamp)


def _note(draw: st.DrawFn, session: Session, stamp: Stamp) -> Edit:
    note = Note("n0", draw(st.sampled_from(["", "why?"])), draw(st.none() | st.sampled_from(IDS)))
    return annotating.set_note(session, note, stamp)


def _document_label(draw: st.DrawFn, session: Session, stamp: Stamp) -> Edit:
    values = draw(st.sampled_from([(), ("military",), ("military", "diplomatic")]))
    (label,) = session.schema.document_labels  # which may have another name by now
    return annotating.set_document_label(session, label.name, values, stamp)


def _label(draw: st.DrawFn, session: Session, stamp: Stamp) -> Edit:
    span, label = draw(spans(session.text.string, 2)), draw(st.sampled_from(LABELS))
    return annotating.label_span(session, span, label, _free_id(session), stamp)


def _event(draw: st.DrawFn, session: Session, stamp: Stamp) -> Edit:
    trigger, type_name = draw(spans(session.text.string, 1)), draw(st.sampled_from(TYPES))
    return annotating.add_event(session, trigger, type_name, _free_id(session), stamp)


def _free_id(session: Session) -> str:
    taken = {item.id for item in session.layer.items()} | set(session.suggestions)
    return next(name for n in range(999) if (name := f"a{n}") not in taken)


def _attribute(draw: st.DrawFn, session: Session, stamp: Stamp) -> Edit:
    value = draw(st.sampled_from(["negative", None]))
    return annotating.set_attribute(session, _item_id(draw), "polarity", value, stamp)


def _add_fragment(draw: st.DrawFn, session: Session, stamp: Stamp) -> Edit:
    words_ = draw(st.tuples(*[st.integers(-1, len(session.text) + 1)] * 2))
    return fragments.add_fragment(session, _item_id(draw), words_, stamp)


def _remove_fragment(draw: st.DrawFn, session: Session, stamp: Stamp) -> Edit:
    return fragments.remove_fragment(session, _item_id(draw), draw(st.integers(0, 1)), stamp)


def _edge(draw: st.DrawFn, session: Session, stamp: Stamp) -> Edit:
    item_id, offset = _item_id(draw), draw(st.integers(-1, len(session.text) + 1))
    mark, side = session.mark(item_id), draw(st.sampled_from(["start", "end"]))
    last = len(mark.span.fragments) - 1 if mark else 0
    fragment = draw(st.integers(0, last))
    return fragments.move_edge(session, item_id, fragment, side, offset, stamp)


def _split(draw: st.DrawFn, session: Session, stamp: Stamp) -> Edit:
    free = iter([f"{_free_id(session)}{letter}" for letter in "abcdefghijkl"])
    role = draw(st.sampled_from([None, "attacker", "target"]))
    return event_editing.split(session, _item_id(draw), role, lambda: next(free), stamp)


OPERATIONS: dict[str, Callable[[st.DrawFn, Session, Stamp], Edit]] = {
    "accept": lambda draw, session, stamp: decisions.accept(session, _ids(draw), stamp),
    "reject": lambda draw, session, stamp: decisions.reject(session, _ids(draw), stamp),
    "label": _label,
    "event": _event,
    "relabel": lambda draw, session, stamp: annotating.relabel(
        session, _item_id(draw), draw(st.sampled_from((*LABELS, *TYPES))), stamp
    ),
    "move": _move,
    "fill": lambda draw, session, stamp: annotating.fill_role(
        session, _item_id(draw), draw(fillers()), stamp
    ),
    "clear": lambda draw, session, stamp: annotating.clear_role(
        session, _item_id(draw), draw(fillers()), stamp
    ),
    "attribute": _attribute,
    "add fragment": _add_fragment,
    "remove fragment": _remove_fragment,
    "edge": _edge,
    "duplicate": lambda draw, session, stamp: event_editing.duplicate(
        session, _item_id(draw), _free_id(session), stamp
    ),
    "split": _split,
    "take over": lambda draw, session, stamp: event_editing.take_over(
        session, _item_id(draw), _item_id(draw), stamp
    ),
    "link": _link,
    "note": _note,
    "document label": _document_label,
    "status": lambda draw, session, stamp: annotating.set_status(
        session, draw(st.sampled_from(list(Status)))
    ),
    "flag": lambda draw, session, stamp: annotating.set_flag(
        session, draw(st.sampled_from([None, "", "check this"]))
    ),
}


@st.composite
def steps(draw: st.DrawFn, session: Session, stamp: Stamp = STAMP) -> Edit:
    """One thing that an annotator may do now; empty where that is refused or does nothing."""
    operation = OPERATIONS[draw(st.sampled_from(sorted(OPERATIONS)))]
    try:
        return operation(draw, session, stamp)
    except UserError:
        return Edit("refused", ())
