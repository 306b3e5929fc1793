"""Texts that are nearly the same."""

import random

from hypothesis import given
from hypothesis import strategies as st

from annotator.core.near_copies import FEWEST_WORDS, NearCopies

WORDS = [f"word{number}" for number in range(5000)]


def text(seed, length=400):
    chosen = random.Random(seed)
    return " ".join(chosen.choice(WORDS) for _ in range(length))


def nearest(first, second):
    copies = NearCopies()
    copies.add("first", first)
    return copies.nearest(second)


def test_a_copy_with_another_head_and_foot_is_found():
    body = text(1)
    found = nearest(f"{text(2, 40)} {body} {text(3, 30)}", f"{body.upper()}\n\n{text(4, 60)}")
    assert found is not None
    assert found[0] == "first"
    assert 0.65 < found[1] < 0.9


def test_other_texts_with_the_same_foot_are_not():
    foot = text(9, 100)
    assert nearest(f"{text(1)} {foot}", f"{text(2)} {foot}") is None


def test_the_estimate_is_near_the_truth():
    for share in (0.5, 0.7, 0.9):
        body, rest = text(1, 3000), int(3000 * (1 / share - 1) / 2)
        found = nearest(f"{body} {text(2, rest)}", f"{body} {text(3, rest)}")
        assert found is None or abs(found[1] - share) < 0.15


def test_the_nearest_of_several_is_named():
    copies, body = NearCopies(), text(1)
    copies.add("far", f"{body} {text(2, 300)}")
    copies.add("near", f"{body} {text(3, 20)}")
    assert copies.nearest(body)[0] == "near"


def test_languages_without_spaces():
    body = (
        "外交部长星期三在北京会见了大使双方讨论了边境局势并同意继续谈判" * 2
        + "会议持续了三个小时没有发表声明"
    )
    found = nearest(f"新华社电{body}", f"{body}记者报道完毕")
    assert found is not None
    assert (
        nearest(
            body, "法国总统宣布军队将在夏天之前离开该地区这是一个重大的决定也是意料之中的事情" * 2
        )
        is None
    )


def test_short_texts_are_like_nothing():
    assert nearest(text(1, FEWEST_WORDS - 1), text(1, FEWEST_WORDS - 1)) is None


def test_what_stands_in_every_text_does_not_hide_a_copy():
    copies, foot = NearCopies(), text(99, 60)
    for number in range(200):
        copies.add(str(number), f"{text(number)} {foot}")
    assert copies.nearest(f"{text(150)} {text(7, 30)} {foot}")[0] == "150"


@given(st.text(max_size=400), st.text(max_size=400))
def test_any_texts(first, second):
    found = nearest(first, second)
    assert found is None or 0.5 <= found[1] <= 1
