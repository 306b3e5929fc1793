"""Sentences in reports: what was annotated is marked, and long ones are cut around it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.services.reports.examples import excerpt_of


def _marked(excerpt) -> list[str]:
    return [run.text for run in excerpt if run.is_marked]


def test_every_place_is_marked_and_the_words_between_are_not():
    excerpt = excerpt_of("They met after he was expelled.", 100, [(105, 108), (122, 130)])
    assert _marked(excerpt) == ["met", "expelled"]
    assert "".join(run.text for run in excerpt) == "They met after he was expelled."


def test_a_long_sentence_keeps_what_is_near():
    far = "word " * 500
    excerpt = excerpt_of(f"{far}met {far}expelled {far}", 0, [(2500, 2503), (5004, 5012)])
    first, met, between, expelled, last = (run.text for run in excerpt)
    assert (met, expelled) == ("met", "expelled")
    assert first.startswith("… word")
    assert len(first) < 250
    assert between.startswith(" word word")
    assert between.endswith("word word ")
    assert " … " in between
    assert len(between) < 450
    assert last.endswith("word …")
    assert len(last) < 250


def test_a_long_sentence_without_a_mark_keeps_its_ends():
    (run,) = excerpt_of(f"First {'word ' * 500}last.", 0, [])
    assert run.text.startswith("First word")
    assert run.text.endswith("word last.")
    assert len(run.text) < 500


def test_a_very_long_mention_is_cut_in_its_middle():
    (text,) = _marked(excerpt_of("a" * 5000, 0, [(0, 5000)]))
    assert " … " in text
    assert len(text) < 500


@given(
    st.text(max_size=60),
    st.integers(0, 50),
    st.lists(st.tuples(st.integers(-5, 120), st.integers(-5, 120)), max_size=4),
)
def test_a_short_sentence_stays_whole_whatever_is_marked(sentence, start, places):
    excerpt = excerpt_of(sentence, start, places)
    assert "".join(run.text for run in excerpt) == sentence
    marked = {at for first, last in places for at in range(first, last)}
    at = start
    for run in excerpt:
        assert all((at + n in marked) is run.is_marked for n in range(len(run.text)))
        at += len(run.text)
