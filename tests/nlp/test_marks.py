"""Markdown's signs in the text: what they wrap is found, where it stands in the original."""

from __future__ import annotations

import pytest

from annotator.nlp.marks import Plain


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("**attacked** [Poland](https://a.b/c_d_(e)).", "attacked Poland."),
        ('_**Russian** ambassador_ ***[Syria](u "t")***', "Russian ambassador Syria"),
        ("`Iran`, _Iraq_ *and* ![Oman](p.png)", "Iran, Iraq and Oman"),
        ("[a](b)[c](d)", "a c"),
        ("* item, 5 * 3, 5*3, a_b_c, https://x.y/_a_/b, @_me_, [sic], snake_", None),
        ("", None),
    ],
)
def test_what_is_left_out(text, plain):
    found = Plain(text)
    assert found.text == (text if plain is None else plain)
    for at, sign in enumerate(found.text):
        assert text[found.place(at)] in (sign, "]")


@pytest.mark.parametrize("sign", "*_`[]()")
def test_many_signs_take_no_time(sign):
    for text in (sign * 20_000, f" {sign}a" * 10_000, f"a{sign} " * 10_000, "[a](" * 10_000):
        assert len(Plain(text).text) <= len(text)


def test_marked_words_are_found(read):
    text = (
        "On Monday Pakistan **attacked** [Poland](https://e.com/a_b). _**Iran** expelled_ `envoys`."
    )
    found = read(text)
    assert {("GPE", "Pakistan"), ("GPE", "Poland"), ("GPE", "Iran")} <= found.entities
    assert found.roles("ATTACK") == {
        "attacker": {"Pakistan"},
        "target": {"Poland"},
        "time": {"Monday"},
    }
    for mention in found.mentions.values():
        assert text[mention.span.start : mention.span.end] == mention.span.surface
    assert found.event("ATTACK").trigger.start == text.index("attacked")


def test_phrases_go_across_signs(read):
    found = read("The **Foreign** Ministry summoned the [prime](u) _minister_.")
    assert ("ORG", "Foreign** Ministry") in found.entities
    assert ("TITLE", "prime](u) _minister") in found.entities
