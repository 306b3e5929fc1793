"""What is read around places of a text, and the way from its offsets to the text's and back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.core.excerpts import GAP, LONGEST, Excerpt, paragraphs_around, sentences_around
from annotator.core.text import Text
from tests.projects import STORY, place

TEXT = Text(STORY)


def test_the_sentence_of_a_place_is_shown_whole():
    excerpt = sentences_around(TEXT, [place(STORY, "guards")])
    assert excerpt.string == "Two guards died in the raid."
    assert excerpt.ranges(*place(STORY, "guards")) == [(4, 10)]
    assert excerpt.ranges(*place(STORY, "Sarrin")) == []


def test_neighbouring_sentences_are_one_piece_and_others_are_parted_by_dots():
    near = sentences_around(TEXT, [place(STORY, "Sarrin"), place(STORY, "raid")])
    assert near.string == STORY[: STORY.index("\n")]
    far = sentences_around(TEXT, [place(STORY, "hurt"), place(STORY, "raid")])
    assert far.string == f"Two guards died in the raid.{GAP}Nobody else was hurt."
    assert far.ranges(*place(STORY, "hurt")) == [place(far.string, "hurt")]
    assert far.at(place(STORY, "hurt")[0]) == place(far.string, "hurt")[0]
    assert far.offset(place(far.string, "hurt")[0]) == place(STORY, "hurt")[0]


def test_what_lies_between_pieces_or_outside_leads_to_the_nearest_edge():
    far = sentences_around(TEXT, [place(STORY, "hurt"), place(STORY, "raid")])
    assert far.at(0) == 0
    assert far.at(place(STORY, "envoys")[0]) == len("Two guards died in the raid.")
    assert far.at(len(STORY)) == len(far.string)
    between = far.string.index("…")
    assert far.offset(between) == place(STORY, "raid.")[1]
    assert far.offset(len(far.string) + 9) == len(STORY)


def test_a_place_over_two_sentences_has_both():
    start, end = place(STORY, "Monday. Two")
    assert sentences_around(TEXT, [(start, end)]).string == STORY[: STORY.index("\n")]


def test_the_paragraph_of_a_place():
    first, _, second = STORY.partition("\n\n")
    assert paragraphs_around(TEXT, [place(STORY, "guards")]).string == first
    assert paragraphs_around(TEXT, [place(STORY, "envoys")]).string == second
    both = paragraphs_around(TEXT, [place(STORY, "envoys"), place(STORY, "guards")])
    assert both.string == STORY


def test_of_a_sentence_without_end_the_words_around_the_place_are_shown():
    words = " ".join(f"word{n}" for n in range(2_000))
    excerpt = sentences_around(Text(words), [place(words, "word1000")])
    assert "word1000" in excerpt.string
    assert len(excerpt.string) < LONGEST
    assert excerpt.string.startswith("… word")
    assert excerpt.string.endswith(" …")
    inside = excerpt.ranges(*place(words, "word1000"))
    assert [excerpt.string[start:end] for start, end in inside] == ["word1000"]
    first = sentences_around(Text(words), [(0, 5)])
    assert first.string.startswith("word0 word1 ")
    last = sentences_around(Text(words), [(len(words) - 8, len(words))])
    assert last.string.endswith("word1999")


def test_of_one_word_without_end_the_place_is_shown():
    text = Text("x" * 9_000)
    excerpt = sentences_around(text, [(4_000, 4_010)])
    assert excerpt.pieces == ((4_000, 4_010),)
    assert excerpt.string == f"… {'x' * 10} …"
    assert excerpt.offset(0) == 4_000


def test_no_place_and_no_text():
    assert sentences_around(TEXT, []) == Excerpt("", (), ())
    assert Excerpt("", (), ()).at(5) == Excerpt("", (), ()).offset(5) == 0
    assert paragraphs_around(Text(""), [(0, 0)]).string == ""


def test_a_first_sentence_of_one_sign_is_found_where_others_follow():
    excerpt = sentences_around(Text("a\ra\ra"), [(0, 0), (4, 4)])
    assert (excerpt.string, excerpt.at(0), excerpt.offset(0)) == ("a … a", 0, 0)
    assert (excerpt.at(4), excerpt.offset(4)) == (4, 4)


@given(st.text(alphabet="ab .\n\r…\U0001f600", max_size=80), st.data())
def test_whatever_stands_in_an_excerpt_is_found_in_the_text(string: str, data: st.DataObject):
    size = len(string)
    edges = st.tuples(st.integers(0, size), st.integers(0, size)).map(sorted)
    places = data.draw(st.lists(edges.map(tuple), max_size=3))
    excerpt = data.draw(st.sampled_from([sentences_around, paragraphs_around]))(
        Text(string), places
    )
    for start, end in excerpt.pieces:
        for offset in range(start, end):
            at = excerpt.at(offset)
            assert excerpt.string[at] == string[offset]
            assert excerpt.offset(at) == offset
    for start, end in places:
        shown = "".join(excerpt.string[slice(*each)] for each in excerpt.ranges(start, end))
        assert shown == string[start:end]
