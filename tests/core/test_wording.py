"""Numbers with their nouns, and names that stay on their line."""

import pytest

from annotator.core.wording import (
    capital,
    count,
    either,
    figure,
    headed,
    in_quotes,
    listed,
    one_line,
)


def test_one_thing_and_several():
    assert [count(number, "layer") for number in (0, 1, 2)] == ["0 layers", "1 layer", "2 layers"]
    assert count(2999, "place") == "2,999 places"


def test_names_stay_on_their_line():
    assert one_line("a\r\nb\x1b[31m\u2028c") == "a b [31m c"
    assert one_line("half \ud800 a sign") == "half \ufffd a sign"


def test_a_sentence_begins_with_a_capital_and_nothing_else_changes():
    assert capital("apply to all, EU") == "Apply to all, EU"
    assert capital("") == ""


@pytest.mark.parametrize(
    ("names", "both", "one_of"),
    [
        ([], "", ""),
        (["Ana"], "Ana", "Ana"),
        (["Ana", "Bo"], "Ana and Bo", "Ana or Bo"),
        (["Ana", "Bo", "Chen"], "Ana, Bo and Chen", "Ana, Bo or Chen"),
    ],
)
def test_a_list_in_a_sentence(names, both, one_of):
    assert (listed(names), either(names)) == (both, one_of)


def test_numbers_and_quotes():
    assert (figure(12400), figure(0.25, 1), in_quotes("raid")) == ("12,400", "0.2", "“raid”")


def test_words_stand_behind_what_they_are_about():
    assert headed("Hint", "go on") == "Hint: go on"
