"""Characters as a reader sees them."""

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.core.graphemes import is_boundary, step
from annotator.core.text import Text

FAMILY = "\U0001f469\u200d\U0001f469\u200d\U0001f467"
SIGNS = [
    "a", "e\u0301", FAMILY, "\u2764\ufe0f", "\U0001f44d\U0001f3fd", "\U0001f1e6\U0001f1f2",
    "\u1112\u1161\u11ab", "\ud55c", "\uac00\u11a8", "\r\n", "\n", "\u0915\u094d", "\ud55c\u11a8",
    "\ua960\ud7b0\ud7cb", "\u0e17\u0e33", "\u0e99\u0ec9\u0eb3", "\uff76\uff9e", "\uff8a\uff9f",
]  # fmt: skip
PIECES = [*"aé \r\n\u0301\u200d\u200c\ufe0f\u1100\u1161\u11a8\uac00", "\U0001f469", "\U0001f1e6"]


def boundaries(text: Text) -> list[int]:
    """All of them, in order."""
    return [offset for offset in range(len(text) + 1) if is_boundary(text, offset)]


@pytest.mark.parametrize("sign", SIGNS, ids=ascii)
def test_one_character_is_stepped_over_as_a_whole(sign: str):
    text = Text(f"x{sign}x")
    assert boundaries(text) == [0, 1, 1 + len(sign), 2 + len(sign)]
    assert step(text, 1, 1) == 1 + len(sign)
    assert step(text, 1 + len(sign), -1) == 1


def test_flags_go_by_pairs():
    assert boundaries(Text("\U0001f1e6\U0001f1f2\U0001f1eb\U0001f1f7\U0001f1e6")) == [0, 2, 4, 5]


def test_a_joiner_joins_pictures_only():
    assert boundaries(Text("a\u200db")) == [0, 2, 3]


def test_past_the_ends_a_step_goes_on():
    assert (step(Text("ab"), 2, 1), step(Text("ab"), 0, -1)) == (3, -1)


@given(st.lists(st.sampled_from(PIECES)).map("".join))
@example("\r\n\u0301")
def test_every_step_ends_at_a_boundary_and_leads_back(string: str):
    text = Text(string)
    found = boundaries(text)
    assert found[0] == 0
    assert found[-1] == len(text)
    for here, following in pairwise(found):
        assert step(text, here, 1) == following
        assert step(text, following, -1) == here


@pytest.mark.parametrize("sign", ["\U0001f3fb", "\U0001f3ff", "\U000e0020", "\U000e007f", "\u0300"])
def test_the_first_and_the_last_sign_of_each_range_belong_to_what_is_before(sign: str):
    assert boundaries(Text(f"x{sign}x")) == [0, 1 + len(sign), 2 + len(sign)]


def test_parts_of_a_syllable_join_as_far_as_they_may():
    one = [f"{first}\u1161" for first in "\u1100\u115f\ua960\ua97c"]
    one += [f"\u1100{middle}" for middle in "\u1160\u11a7\ud7b0\ud7c6\uac00\ud7a3"]
    one += [f"\u1161{last}" for last in "\u11a8\u11ff\ud7cb\ud7fb"]
    one += ["\uac00\u1161", "\uac00\u11a8", "\uac1c\u1161", "\uac01\u11a8", "\ud7a3\u11a8"]
    assert {ascii(each): boundaries(Text(each)) for each in one} == {
        ascii(each): [0, 2] for each in one
    }
    two = [
        "\uac01\u1161",
        "\ud7a3\u1161",
        "\u1161\u1100",
        "\u11a8\u1161",
        "\u11a8\uac00",
        "a\u1161",
    ]
    assert {ascii(each): boundaries(Text(each)) for each in two} == {
        ascii(each): [0, 1, 2] for each in two
    }


def test_half_a_flag_is_a_character_of_its_own():
    half = "\U0001f1ff"
    assert boundaries(Text(f"a{half}b")) == [0, 1, 2, 3]
    assert boundaries(Text(f"a{half * 2}{half * 2}b")) == [0, 1, 3, 5, 6]


def test_signs_of_control_join_nothing():
    assert boundaries(Text("\u0301\t\u0301\n\u0301")) == [0, 1, 2, 3, 4, 5]
