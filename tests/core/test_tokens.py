"""The Unicode tokenizer and the rule of thumb for sentences."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.tokens import sentence_cut, sentences, tokens, words_in
from tests.strategies import texts


def pieces(string, ranges):
    return [string[start:end] for start, end in ranges]


@pytest.mark.parametrize("cut", [tokens, sentences])
@given(string=texts, data=st.data())
def test_pieces_are_in_order_not_empty_and_hold_every_character_but_space(cut, string, data):
    start = data.draw(st.integers(0, len(string)))
    end = data.draw(st.integers(start, len(string)))
    covered = set()
    last = start
    for first, stop in cut(string, start, end):
        assert last <= first < stop <= end
        assert not string[first].isspace()
        assert not string[stop - 1].isspace()
        covered.update(range(first, stop))
        last = stop
    missed = set(range(start, end)) - covered
    assert all(string[offset].isspace() for offset in missed)


@given(texts)
def test_no_token_holds_white_space(string):
    assert not any(map(str.isspace, "".join(pieces(string, tokens(string)))))


@given(texts, texts)
def test_tokens_do_not_depend_on_what_stands_in_other_paragraphs(first, second):
    alone = pieces(first, tokens(first)) + pieces(second, tokens(second))
    together = f"{first}\n{second}"
    assert pieces(together, tokens(together)) == alone


@pytest.mark.parametrize(
    ("string", "expected"),
    [
        ("U.N. envoys at 5 p.m.", "U.N.|envoys|at|5|p.m."),
        ("1,200.5 men, 3:12.", "1,200.5|men|,|3:12|."),
        ("Pakistan's", "Pakistan|'s"),
        ("Pakistan’s “army”", "Pakistan|’s|“|army|”"),
        ("didn't, we’re", "did|n't|,|we|’re"),
        ("chargé d’affaires", "chargé|d’affaires"),
        ("'s", "'|s"),
        ("I'm", "I|'m"),
        ("So I'd", "So|I|'d"),
        ("a_b well-known", "a|_|b|well|-|known"),
        ("word.Next", "word|.|Next"),
    ],
)
def test_words_of_news(string, expected):
    assert pieces(string, tokens(string)) == expected.split("|")


@pytest.mark.parametrize(
    ("string", "expected"),
    [
        ("👨‍👩‍👧👍🏽", "👨‍👩‍👧|👍🏽"),
        ("👩🏽‍💻🏳️‍🌈", "👩🏽‍💻|🏳️‍🌈"),
        ("🇮🇷🇵🇰🇺", "🇮🇷|🇵🇰|🇺"),
        (
            "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f!",
            "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f|!",
        ),
        ("❤️x", "❤️|x"),
        ("😀😀 😀", "😀|😀|😀"),
    ],
)
def test_an_emoji_is_one_token_however_many_characters_it_has(string, expected):
    assert pieces(string, tokens(string)) == expected.split("|")


@pytest.mark.parametrize(
    ("string", "expected"),
    [
        ("हिन्दी में", "हिन्दी|में"),  # Devanagari, with vowel signs and a virama
        ("เก่า ที่", "เ|ก่|า|ที่"),  # Thai, with tone marks
        ("ทำน้ำ", "ทำ|น้ำ"),  # and a vowel that is drawn as a mark
        ("ลาวນ້ຳ", "ล|า|ว|ນ້ຳ"),  # Lao
        ("ក្រុង", "ក្រុ|ង"),  # Khmer, with a letter under another
        ("မန္တလေး", "မ|န္တ|လေး"),  # Burmese
        ("バイデンは東京で", "バイデン|は|東|京|で"),  # Japanese
        ("カ\u3099ス か\u3099す", "カ\u3099ス|か\u3099|す"),  # voiced by marks of their own
        ("๒๕๖๗ ปี3", "๒๕๖๗|ปี|3"),
        ("مُحَمَّد قال", "مُحَمَّد|قال"),  # Arabic, vowelled
        ("می\u200cخواهم", "می\u200cخواهم"),  # Persian, with a non-joiner
        ("cafe\u0301te\u0301ria", "cafe\u0301te\u0301ria"),  # decomposed accents
        ("\u0301a", "\u0301|a"),  # a mark that has nothing to stand on
        ("北京市abc", "北|京|市|abc"),
        ("葛\U000e0100城", "葛\U000e0100|城"),  # a chosen form of one Han character
        ("co\u00adoperate", "co\u00adoperate"),  # a soft hyphen
    ],
)
def test_marks_and_joiners_stay_with_their_word_in_every_script(string, expected):
    assert pieces(string, tokens(string)) == expected.split("|")


@pytest.mark.parametrize(
    ("string", "expected"),
    [
        ("He left. She stayed.", "He left.|She stayed."),
        ("Mr. Smith met Gen. Lee.", "Mr. Smith met Gen. Lee."),
        ("The U.N. Council met. It ended.", "The U.N. Council met.|It ended."),
        ("John F. Kennedy spoke!", "John F. Kennedy spoke!"),
        ("It cost approx. five. then more", "It cost approx. five. then more"),
        ("“Stop.” He left", "“Stop.”|He left"),
        ("What?! Yes… No", "What?!|Yes…|No"),
        ("Title\nBody text\n\nMore", "Title|Body text|More"),
        ("Title\r\nBody\u2029End", "Title|Body|End"),
        ("他来了。他走了。", "他来了。|他走了。"),
        ("वह आया। वह गया।", "वह आया।|वह गया।"),
        ("Only 3.5 percent", "Only 3.5 percent"),
        (" \n ", ""),
    ],
)
def test_sentences_end_where_readers_say_they_do(string, expected):
    assert pieces(string, sentences(string)) == [each for each in expected.split("|") if each]


def test_both_can_look_at_a_part_of_a_text_only():
    string = "One two. Three four. Five"
    assert pieces(string, tokens(string, 4, 14)) == ["two", ".", "Three"]
    assert pieces(string, sentences(string, 4, 14)) == ["two.", "Three"]


PIECES = st.sampled_from(
    ("don't", "Ana's", "I'm", "I'd", "'", "U.N.", "p.m", "3:12", "1,200.5", "2nd", "1a2b", "_",
     "x_y", "it'll", "n't", "o'clock's", ".", "-", " ", "\n", "\x1c", "é", "’s", "\u0301",
     "漢字", "🇫🇷", "90's")
)  # fmt: skip


@given(st.lists(PIECES).map("".join) | st.text(alphabet=st.characters(codec="ascii")) | texts)
def test_words_are_the_tokens_with_a_letter_or_a_digit(string):
    found = pieces(string, tokens(string))
    assert words_in(string) == sum(any(map(str.isalnum, each)) for each in found)


PARTS = ["Dr.", "U.S.", " ", " ", "Ana", "it", ".", "!", "\n", "approximately", "Sept.", "a.", "”"]


@given(st.lists(st.sampled_from(PARTS), max_size=14).map("".join), st.data())
def test_a_text_can_be_cut_behind_a_sentence_wherever_one_began_to_look(string, data):
    at = data.draw(st.integers(0, len(string)))
    cut = sentence_cut(string, at, len(string))
    assert at <= cut <= len(string)
    for begin in range(at + 1):
        parts = sentences(string, begin, cut) + sentences(string, cut)
        assert parts == sentences(string, begin)


def test_a_text_is_cut_soon_behind_the_place_from_which_one_looks():
    string = "One two three four. Five six seven eight. Nine ten eleven twelve. End."
    cuts = {at: sentence_cut(string, at, len(string)) for at in (0, 5, 20, 25, 60)}
    assert [string[:cut].count(".") for cut in cuts.values()] == [1, 2, 2, 2, 4]
