"""Plans, merges and times in words."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.core.documents import Problem
from annotator.core.hand_out import Candidate, Share, Terms
from annotator.core.planning import plan
from annotator.gui.merge_words import outcome, problem_lines, report_text
from annotator.gui.moments import day_words, moment_words
from annotator.gui.plan_words import load_words, plan_sentences, summary, times_words
from annotator.services.merging import PackageReport


def documents(number: int, words: int = 100) -> list[Candidate]:
    return [Candidate(f"d{each}", f"Article {each}", words, 3) for each in range(number)]


@pytest.mark.parametrize(
    ("ratio", "words"),
    [
        (1.5, "half as many again as"), (1.74, "half as many again as"), (2.0, "twice as many as"),
        (2.6, "three times as many as"), (10, "ten times as many as"), (60, "60 times as many as"),
    ],
)  # fmt: skip
def test_ratios_as_people_say_them(ratio: float, words: str):
    assert times_words(ratio) == words


def test_an_even_plan_needs_no_words():
    made = plan(Terms((Share("Ana"), Share("Bo"), Share("Chen")), overlap=2), documents(30))
    assert plan_sentences(made) == []
    assert summary(made) == "30 documents for 3 annotators"


def test_who_gets_most_against_who_gets_least():
    shares = (Share("Ana"), Share("Bo"), Share("Chen", weight=3.0))
    made = plan(Terms(shares, overlap=1), documents(300))
    assert plan_sentences(made)[0] == "Chen gets 180 documents, three times as many as Ana."


def test_long_texts_are_told_where_the_documents_are_as_many():
    mixed = [each._replace(words=100 + 900 * (n % 2)) for n, each in enumerate(documents(2))]
    made = plan(Terms((Share("Ana"), Share("Bo"))), mixed)
    (first, *_) = plan_sentences(made)
    assert "gets 1,000 words to read, ten times as many as" in first


def test_one_person_alone_and_nobody_to_compare_with():
    alone = plan(Terms((Share("Ana"),)), documents(3))
    assert plan_sentences(alone) == [
        "Only Ana is named: with one annotator there is no agreement to measure."
    ]
    apart = plan(Terms((Share("Ana"), Share("Bo"))), documents(4))
    assert plan_sentences(apart)[0].startswith("Each document goes to one annotator, so nobody")


@pytest.mark.parametrize(
    ("number", "words"), [(1, "1 word"), (9_999, "9,999 words"), (64_210, "64 k words")]
)
def test_loads_in_little_room(number: int, words: str):
    assert load_words(number) == words


def test_what_became_of_packages():
    good = PackageReport(Path("/in/Ana.annotator"), "Ana", taken=2, known=3, older=1, kept=1)
    assert outcome(good) == "2 layers came in, 3 here already, 1 newer here, 1 kept beside"
    assert outcome(PackageReport(Path("a"), "Bo", known=1)) == "1 here already"
    assert outcome(PackageReport(Path("a"), "Bo")) == "Nothing in it yet"
    path = Path("/in/broken.annotator")
    bad = PackageReport(path, refused=True, problems=[
        Problem(str(path), "broken.annotator is damaged; have it sent again."),
        Problem(f"{path}, Article 1", "Its text was changed."),
    ])  # fmt: skip
    assert problem_lines(bad) == [
        "broken.annotator is damaged; have it sent again.",
        "broken.annotator, Article 1: Its text was changed.",
    ]
    assert report_text([good, bad]) == (
        "Ana.annotator (Ana): 2 layers came in, 3 here already, 1 newer here, 1 kept beside\n"
        "broken.annotator: Not merged\n"
        "    broken.annotator is damaged; have it sent again.\n"
        "    broken.annotator, Article 1: Its text was changed.\n"
    )
    assert report_text([]) == ""


def test_times_of_this_year_and_of_another(monkeypatch):
    from datetime import UTC, datetime

    now = datetime(2026, 6, 1, tzinfo=UTC)
    assert day_words("2026-02-03T12:00:00Z", now) == "3 Feb"
    assert day_words("2025-02-03T12:00:00Z", now) == "3 Feb 2025"
    assert day_words("") == moment_words("") == ""
    assert moment_words("2026-02-03T12:00:00Z", now).startswith("3 Feb, ")
    assert moment_words("2025-02-03T12:00:00Z", now).startswith("3 Feb 2025, ")
