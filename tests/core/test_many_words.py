"""Many words found in one pass: what finding each by itself finds."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.core.many_words import ManyWords
from annotator.core.occurrences import occurrences


def test_every_word_is_found_where_it_stands_whole():
    finder = ManyWords(["Port Halden", "Port", "U.N.", "北京", " ", ""])
    text = "Port Halden, Ports, the U.N. in 在北京。Port"
    found = [text[start:end] for start, end in finder.find(text)]
    assert sorted(found) == sorted(["Port Halden", "Port", "U.N.", "北京", "Port"])


@given(st.text("ab 中.", max_size=20), st.lists(st.text("ab中", min_size=1, max_size=3)))
def test_each_is_found_as_it_is_by_itself(text, words):
    found = set(ManyWords(words).find(text))
    for each in words:
        alone = set(occurrences(text, each))
        assert alone <= found
    assert all(text[start:end] in words for start, end in found)
