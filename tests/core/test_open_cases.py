"""Cases for the guidelines to decide, as Markdown."""

from __future__ import annotations

from annotator.core.open_cases import RULE, open_case


def test_a_case_has_the_words_the_sentence_what_was_said_and_room_for_the_rule():
    sentence = ("a day after ", "Vardanian forces", " attacked")
    assert open_case("“Vardanian forces”", sentence, [("ORG", 1), ("not marked", 2)]) == (
        "### To decide: “Vardanian forces”\n"
        "> a day after **Vardanian forces** attacked\n\n"
        "- ORG: 1 annotator\n- not marked: 2 annotators\n\n"
        f"{RULE}"
    )


def test_without_a_sentence_there_is_no_quotation():
    assert open_case("relevance", ("", "", ""), [("partly", 1)]) == (
        f"### To decide: relevance\n- partly: 1 annotator\n\n{RULE}"
    )


def test_of_a_very_long_sentence_the_words_near_by_are_shown():
    case = open_case("x", ("word " * 200, "here", " word" * 200), [])
    assert "> … word word" in case
    assert "word word …" in case
    assert len(case) < 800
