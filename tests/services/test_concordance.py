"""Searches over all documents: every place is found, with the right offsets, and what is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.annotating import fill_role, label_span
from annotator.core.decisions import accept, reject
from annotator.core.errors import UserError
from annotator.core.model import Argument, span_of
from annotator.services import concordance
from annotator.services.annotating import open_document
from annotator.services.concordance import Query, search
from annotator.services.patterns import Pattern
from annotator.services.project import create, open_beside
from annotator.services.ready_made import differing, missing
from tests.projects import STORY, make_project, place, story_suggestions

if TYPE_CHECKING:
    from pathlib import Path

SCRIPTS = (
    "\ufeffÉté à Zürich; été 💥💥 fin.",
    "他在北京。北京市很大。",
    "سافر أحمد إلى بغداد 12 يوم",
    "One\r\ntwo\r\n\r\nOne two, one  two.",
    "don’t 👩‍👩‍👧 U.N. said U.N.’s İstanbul",
)


@pytest.fixture
def story(tmp_path: Path):
    path = tmp_path / "story.annotator"
    with make_project(path, STORY, "Sarrin: Estara.", suggest=story_suggestions) as project:
        yield project


@pytest.fixture(scope="module")
def scripts(tmp_path_factory):
    path = tmp_path_factory.mktemp("scripts") / "scripts.annotator"
    with make_project(path, *SCRIPTS) as project:
        yield project


def found(project, query, annotator="Ana", **options):
    hits = []
    result = search(project, query, annotator, hits.extend, **options)
    assert result.places == len(hits)
    return sorted(hits, key=lambda hit: (hit.number, hit.start, hit.item))


@pytest.mark.parametrize(
    ("words", "options", "places"),
    [
        ("été", {}, [(1, "Été"), (1, "été")]),
        ("été", {"match_case": True}, [(1, "été")]),
        ("💥", {}, [(1, "💥"), (1, "💥")]),
        ("北京", {"whole_tokens": False}, [(2, "北京"), (2, "北京")]),
        ("بغداد", {}, [(3, "بغداد")]),
        ("one two", {}, [(4, "One\r\ntwo"), (4, "One two"), (4, "one  two")]),
        ("U.N.", {}, [(5, "U.N."), (5, "U.N.")]),
        ("istanbul", {}, [(5, "İstanbul")]),
        ("İSTANBUL", {}, [(5, "İstanbul")]),
        ("👩‍👩‍👧", {}, [(5, "👩‍👩‍👧")]),
        ("ürich", {}, []),
        ("ürich", {"whole_tokens": False}, [(1, "ürich")]),
        ('"', {}, []),
        ("*", {}, []),
    ],
)
def test_words_of_every_script(scripts, words, options, places):
    hits = found(scripts, Query(words, **options))
    assert [(hit.number, hit.words) for hit in hits] == places
    for hit in hits:
        text = SCRIPTS[hit.number - 1]
        assert text[hit.start : hit.end] == hit.words
        assert text[: hit.start].endswith(hit.left)
        assert text[hit.end :].startswith(hit.right)


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_no_place_is_missed(scripts, data):
    text = data.draw(st.sampled_from(SCRIPTS))
    start = data.draw(st.integers(0, len(text) - 1))
    words = text[start : data.draw(st.integers(start + 1, len(text)))].strip()
    if words:
        hits = found(scripts, Query(words, match_case=True, whole_tokens=False))
        assert words in {hit.words for hit in hits}


def test_what_stands_there_is_told(story):
    first = open_document(story, story.documents()[0].id, "Ana")
    first.apply(reject(first.session, ["m3"], first.stamp()))
    second = open_document(story, story.documents()[1].id, "Ana")
    span = span_of("Sarrin: Estara.", (0, 6))
    second.apply(label_span(second.session, span, "FAC", "own", second.stamp()))
    hits = found(story, Query("sarrin"))
    assert [(hit.state, hit.label) for hit in hits] == [("rejected", "GPE"), ("added", "FAC")]
    assert [hit.state for hit in found(story, Query("sarrin", whose="Bo"), "Bo")] == [
        "suggested",
        "",
    ]
    assert [hit.item for hit in found(story, Query("sarrin", state="rejected"))] == ["m3"]
    assert [hit.item for hit in found(story, Query("sarrin", state="nothing"))] == ["m3"]
    assert [hit.item for hit in found(story, Query("sarrin", state="decided"))] == ["own"]
    assert [hit.annotator for hit in found(story, Query("sarrin", whose=None))] == ["Ana", "Ana"]


def test_labels_and_types_in_any_state(story):
    labelled = Query(label="GPE", whose="Ana")
    assert [hit.item for hit in found(story, labelled)] == ["m1", "m3", "m7"]
    assert found(story, Query(label="GPE", state="decided")) == []
    attacks = found(story, Query(label="ATTACK", is_trigger=True))
    assert [(hit.words, hit.is_trigger) for hit in attacks] == [("struck", True)]
    some = found(story, Query("est", whole_tokens=False, label="GPE"))
    assert [hit.item for hit in some] == ["m1", "m7"]
    pattern = Query("^S.*n$", is_pattern=True, label="GPE")
    assert [hit.words for hit in found(story, pattern)] == ["Sarrin"]


def test_what_fills_a_role_of_decided_events(story):
    attackers = Query(label="ATTACK", role="attacker", whose="Ana")
    assert not attackers.is_empty
    assert found(story, attackers) == []  # nobody decided yet
    doc = open_document(story, story.documents()[0].id, "Ana")
    doc.apply(accept(doc.session, ["e1"], doc.stamp()))
    (hit,) = found(story, attackers)
    assert (hit.words, hit.label, hit.item) == ("Estara", "GPE", "m1")
    assert hit.fills == "“struck”: attacker of Attack"
    assert STORY[: hit.start].endswith(hit.left)
    bare = Argument("place", span=span_of(STORY, place(STORY, "Sarrin")))
    doc.apply(fill_role(doc.session, "e1", bare, doc.stamp()))
    (hit,) = found(story, Query(role="place"))
    assert (hit.words, hit.label, hit.item, hit.is_trigger) == ("Sarrin", "", "", False)
    cause = Argument("target", event="e2")
    doc.apply(accept(doc.session, ["e2"], doc.stamp()))
    doc.apply(fill_role(doc.session, "e1", cause, doc.stamp()))
    targets = found(story, Query(role="target"))
    assert [(hit.words, hit.label, hit.is_trigger) for hit in targets] == [
        ("Vardanian forces", "ARMED_GROUP", False),
        ("died", "DIE", True),
    ]
    assert [hit.words for hit in found(story, Query("forces", role="target"))] == [
        "Vardanian forces"
    ]
    assert found(story, Query(label="MEET", role="target")) == []
    assert found(story, Query(role="target", whose="Bo")) == []
    assert found(story, Query(role="target", state="suggested")) == []


def test_nothing_is_looked_for_in_vain(story):
    assert found(story, Query("  ")) == []
    assert Query().is_empty


def test_a_search_stops_where_nobody_wants_it_and_where_there_is_too_much(story, monkeypatch):
    assert found(story, Query("Estara"), cancelled=lambda: True) == []
    monkeypatch.setattr(concordance, "MOST", 2)
    hits = []
    result = search(story, Query("e", whole_tokens=False), "Ana", hits.extend)
    assert (result.places, result.is_cut, len(hits)) == (2, True, 2)


def test_patterns(story):
    hits = found(story, Query(r"\b[a-z]+ck\b", is_pattern=True))
    assert [hit.words for hit in hits] == ["struck"]
    assert found(story, Query("x*", is_pattern=True)) == []  # matches nothing everywhere
    with pytest.raises(UserError, match="can't be read"):
        found(story, Query("(", is_pattern=True))


def test_a_pattern_has_a_time_limit_and_can_be_stopped():
    with (
        Pattern(r"(a+)+$", match_case=True, cancelled=lambda: False, limit=0.2) as pattern,
        pytest.raises(UserError, match="too long"),
    ):
        pattern.places(["a" * 60 + "!"])
    with Pattern("a", match_case=False, cancelled=lambda: True) as pattern:
        assert all(places in ([], [(0, 1)]) for places in pattern.places(["A"]))


def test_a_project_that_can_only_be_read_is_searched(tmp_path):
    path = tmp_path / "p.annotator"
    make_project(path, "Estara.").close()
    with open_beside(path, read_only=True) as project:
        assert len(found(project, Query("Estara"))) == 1


def test_the_same_words_with_different_labels_or_rejected_elsewhere(tmp_path):
    texts = ("Sarrin. Estara.", "Sarrin! Estara!", "Sarrin? Voss.")
    with make_project(tmp_path / "p.annotator", *texts) as project:
        marks = (
            (0, "Sarrin", "GPE"),
            (0, "Estara", "GPE"),
            (1, "Sarrin", "LOC"),
            (1, "Estara", "GPE"),
        )
        for number, words, label in marks:
            mark(project, number, words, label)
        groups = differing(project, "Ana")
        assert [(each.words, dict(each.counts)) for each in groups] == [
            ("Sarrin", {"GPE": 1, "LOC": 1})
        ]
        (group,) = missing(project, "Ana")
        assert (group.words, group.open, group.slips) == ("Sarrin", 1, 2)
        mark(project, 2, "Sarrin? Voss", "ORG")  # now it lies in something
        assert missing(project, "Ana") == []
        assert differing(project, "Bo") == []


def mark(project, number: int, words: str, label: str) -> None:
    document = open_document(project, project.documents()[number].id, "Ana")
    text = document.session.text.string
    span = span_of(text, place(text, words))
    item = f"{label}{number}{words[0]}"
    document.apply(label_span(document.session, span, label, item, document.stamp()))


def test_an_empty_project_has_no_places(tmp_path):
    with create(tmp_path / "empty.annotator") as project:
        assert found(project, Query("a")) == []
        assert missing(project, "Ana") == differing(project, "Ana") == []
