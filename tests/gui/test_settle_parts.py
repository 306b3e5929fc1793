"""Parts of the screen that settles: the queue, the words, where chips stand."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor

from annotator.core.alignment import align
from annotator.core.model import Argument, Span, span_of
from annotator.core.questions import Kind, Piece, Question, Topic, Version
from annotator.gui.settle_lanes import GUTTER, Chip, LaneLayout, LaneRow, Sentence, Sizes
from annotator.gui.settle_look import names_words
from annotator.gui.settle_queue import SettleQueue, place_of
from annotator.gui.settle_words import (
    can_take_several,
    neither_words,
    question_words,
    quoted,
    several_words,
    spoken,
    version_runs,
)
from annotator.services.project import load_schema
from annotator.services.settling_queue import Entry
from tests.gui.disagreeing import event, mention
from tests.layers import SCHEMA, layers, text
from tests.projects import STORY, place

# -- the queue ----------------------------------------------------------------------------------


def entry(number: int) -> Entry:
    return Entry(
        f"d{number // 3}", "", f"q{number}", Kind.MENTION, frozenset(), (), 0, 1, (), False
    )


def test_a_queue_goes_on_round_its_end_and_keeps_what_is_settled_in_its_place():
    queue = SettleQueue([entry(n) for n in range(5)])
    assert (queue.number, queue.current, queue.left) == (0, None, 5)
    assert [each.question for each in queue.open_ones()] == ["q0", "q1", "q2", "q3", "q4"]
    queue.stand_on(queue.entries[3])
    queue.settled |= {place_of(queue.entries[4]), place_of(queue.entries[1])}
    assert [each.question for each in queue.open_ones()] == ["q0", "q2", "q3"]
    assert [each.question for each in queue.beside(1)] == ["q4"]
    assert [each.question for each in queue.beside(-1)] == ["q2", "q1", "q0"]
    assert queue.find(("d0", "q2")) is queue.entries[2]
    assert queue.find(("d1", "q2")) is None


def test_what_is_dropped_or_put_back_moves_nobody():
    queue = SettleQueue([entry(n) for n in range(5)])
    queue.stand_on(queue.entries[2])
    queue.drop(queue.entries[4])
    queue.drop(queue.entries[0])
    assert (queue.current.question, queue.number, len(queue)) == ("q2", 2, 3)
    queue.put(entry(0))
    assert (queue.current.question, queue.number, len(queue)) == ("q2", 3, 4)
    queue.drop(queue.current)
    assert (queue.current.question, queue.number) == ("q0", 2)
    empty = SettleQueue()
    empty.put(entry(1))
    assert (empty.current, len(empty)) == (None, 1)
    assert list(SettleQueue().beside(-1)) == list(SettleQueue().open_ones()) == []


# -- the words ----------------------------------------------------------------------------------


def questions(**held) -> list[Question]:
    from annotator.core.text import Text

    return list(align(Text(STORY), held, load_schema()).questions)


def words_of(question: Question) -> list[str]:
    return [spoken(runs) for runs in version_runs(question, STORY)]


def test_two_places_of_the_same_words_are_told_apart_by_the_words_around():
    attack = event("e", "ATTACK", "struck", Argument("target", "a"))
    other = event("e", "ATTACK", "struck", Argument("target", "b"))
    marks = [mention("a", "GPE", "Estara"), mention("b", "GPE", "Estara", which=2)]
    (question,) = questions(ana=[*marks, attack], bo=[*marks, other])
    asked = question_words(load_schema(), question)
    assert asked == "Which words are the target in Attack “struck”?"
    assert words_of(question) == [
        "Target “Estara” in “… Estara struck Vardanian …”",
        "Target “Estara” in “… met envoys from Estara in Port Halden. …”",
    ]
    assert neither_words(question) == "neither: not the target"
    assert (several_words(question), can_take_several(load_schema(), question)) == ("both", True)


def test_one_filler_in_two_roles():
    held = {
        name: [mention("a", "GPE", "Sarrin"), event("e", "ATTACK", "struck", Argument(role, "a"))]
        for name, role in (("ana", "target"), ("bo", "place"))
    }
    (question,) = questions(**held)
    words = question_words(load_schema(), question)
    assert words == "What is “Sarrin” in Attack “struck”: place or target?"
    assert neither_words(question) == "neither: no role in it"


def test_other_fillers_in_other_roles():
    marks = [mention("a", "GPE", "Sarrin"), mention("b", "GPE", "Estara")]
    pieces = [("target", "Sarrin"), ("place", "Estara")]
    versions = tuple(
        Version((Piece(role, span_of(STORY, place(STORY, words))),), (name,))
        for (role, words), name in zip(pieces, ("ana", "bo"), strict=True)
    )
    host = Piece("ATTACK", span_of(STORY, place(STORY, "struck")))
    question = Question("q", Kind.ARGUMENT, frozenset({Topic.ARGUMENTS}), versions, (), ("ana",),
                        0, 9, host=host)  # fmt: skip
    words = question_words(load_schema(), question)
    assert words == "Which words have which role in Attack “struck”?"
    assert marks[0].label == "GPE"


@pytest.mark.parametrize(
    ("ana", "bo", "words", "versions"),
    [
        ([("GPE", "Sarrin")], [], "Is this a mention?", ["GPE “Sarrin”"]),
        (
            [("GPE", "Sarrin")],
            [("ORG", "Sarrin")],
            "Which label?",
            ["GPE “Sarrin”", "ORG “Sarrin”"],
        ),
        (
            [("PERSON", "Elan Voss")],
            [("PERSON", "Mayor Elan Voss")],
            "Which words?",
            ["PERSON “Mayor Elan Voss”", "PERSON “Elan Voss”"],
        ),
        (
            [("PERSON", "Mayor Elan Voss")],
            [("TITLE", "Mayor"), ("PERSON", "Elan Voss")],
            "Which label and which words?",
            ["TITLE “Mayor” and PERSON “Elan Voss”", "PERSON “Mayor Elan Voss”"],
        ),
    ],
)
def test_mentions_are_asked_about_in_what_they_differ(ana, bo, words, versions):
    def items(said):
        return [mention(f"m{n}", label, part) for n, (label, part) in enumerate(said)]

    (question,) = questions(ana=items(ana), bo=items(bo))
    assert question_words(load_schema(), question) == words
    assert words_of(question) == versions


def test_long_words_lose_their_middle_and_fragments_show_their_gap():
    long = "the Second Mountain Brigade of the Army of the Republic of Sarrin and of its allies"
    shown = quoted(Span(((0, len(long)),), long))
    assert shown == "“the Second Mountain Brigade of … of Sarrin and of its allies”"
    assert quoted(span_of(STORY, (0, 6), (14, 30))) == "“Estara … Vardanian forces”"
    assert quoted(None) == ""
    assert quoted(Span(((0, 5),), "a\nb\tc")) == "“a b c”"


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(layers())
def test_every_disagreement_can_be_said(held):
    for question in align(text(), held, SCHEMA).questions:
        assert question_words(SCHEMA, question).endswith("?")
        said = [spoken(runs) for runs in version_runs(question, text().string)]
        assert all(said)
        assert neither_words(question)


def test_many_names_take_little_room():
    assert names_words(["annotator B"]) == "annotator B"
    assert names_words(["annotator A", "annotator C"]) == "A, C"
    assert names_words([f"annotator {sign}" for sign in "ABCDEF"]) == "A, B, C and 3 more"
    assert names_words(["Ana", "Bo"]) == "Ana, Bo"


# -- lanes --------------------------------------------------------------------------------------


def laid_out(string: str, parts: list[str], width: float, lanes=(), gold=()) -> LaneLayout:
    asked = tuple(place(string, part) for part in parts)
    sentence = Sentence(string, asked, (), tuple(gold), tuple(lanes))
    return LaneLayout(sentence, width, Sizes(100), QColor("black"), QColor("gray"))


def test_chips_stand_under_their_words_on_every_line_of_them(qapp):
    words = "Vardanian forces near the town of Sarrin and beyond the river"
    asked = place(STORY + words, words)
    string = STORY + words
    lane = LaneRow("A", (Chip("ARMED GROUP", "ARMED_GROUP", (asked,)),))
    found = laid_out(string, [words], 420, [lane, LaneRow("B", (), "nothing")])
    assert len(found.lines) > 3
    chips = []
    for line in found.lines:
        extents = found.extents(found.layout.lineAt(line.number), [asked])
        assert bool(line.lanes) == bool(extents)
        for (left, right), chip in zip(extents, (c for each in line.lanes for c in each.chips),
                                       strict=True):  # fmt: skip
            assert chip.rect.left() == pytest.approx(left)
            assert chip.rect.right() >= right - 0.01 or chip.rect.right() <= GUTTER + found.column
            assert chip.rect.top() > line.top
            chips.append(chip)
    assert len(chips) > 1
    assert [each.words for line in found.lines for each in line.lanes if each.name == "B"] == [
        "nothing", *[""] * (len(chips) - 1),
    ]  # fmt: skip


def test_chips_that_would_meet_go_below_one_another_and_stay_under_their_words(qapp):
    string = "A B C and nothing else"
    chips = tuple(Chip("ARMED GROUP", "", (place(string, sign),)) for sign in "ABC")
    found = laid_out(string, ["B"], 900, [LaneRow("A", chips)])
    rects = [chip.rect for each in found.lines[0].lanes for chip in each.chips]
    assert len({rect.top() for rect in rects}) == 3
    line = found.layout.lineAt(0)
    lefts = [found.extents(line, each.ranges)[0][0] for each in chips]
    assert [rect.left() for rect in rects] == pytest.approx(lefts)


def test_gold_is_shown_under_lines_that_are_not_in_question(qapp):
    gold = LaneRow("gold so far", (Chip("GPE", "GPE", (place(STORY, "Sarrin"),)),))
    found = laid_out(STORY, ["envoys"], 420, [LaneRow("A", (), "nothing")], [gold])
    names = [[each.name for each in line.lanes] for line in found.lines if line.lanes]
    assert names == [["gold so far"], ["A"]]


@given(st.text(alphabet="ab \n\U0001f600\u05d0\u0301", min_size=1, max_size=60), st.data())
def test_any_text_is_laid_out_and_every_place_leads_back(qapp, string: str, data: st.DataObject):
    start = data.draw(st.integers(0, len(string) - 1))
    end = data.draw(st.integers(start + 1, len(string)))
    lane = LaneRow("A", (Chip("GPE", "GPE", ((start, end),)),))
    sentence = Sentence(string, ((start, end),), (), (), (lane,))
    found = LaneLayout(sentence, 300, Sizes(100), QColor("black"), QColor("gray"))
    assert found.height > 0
    assert found.line_at(-5) is not None
    for line in found.lines:
        for chip in (chip for each in line.lanes for chip in each.chips):
            assert chip.rect.left() >= GUTTER - 1
            assert chip.rect.right() <= GUTTER + found.column + 1
            assert 0 <= found.offset_at(chip.rect.center()) <= len(string)
