"""Numbers with their nouns, and names that stay on their line."""

from annotator.core.wording import capital, count, one_line


def test_one_thing_and_several():
    assert [count(number, "layer") for number in (0, 1, 2)] == ["0 layers", "1 layer", "2 layers"]
    assert count(2999, "place") == "2,999 places"


def test_names_stay_on_their_line():
    assert one_line("a\r\nb\x1b[31m\u2028c") == "a b [31m c"
    assert one_line("half \ud800 a sign") == "half \ufffd a sign"


def test_a_sentence_begins_with_a_capital_and_nothing_else_changes():
    assert capital("apply to all, EU") == "Apply to all, EU"
    assert capital("") == ""
