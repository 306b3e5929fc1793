"""Feedback for an annotator: where the settled version differs from theirs, by label."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from annotator.core.errors import UserError
from annotator.services.feedback_report import feedback_page, settled_documents, write_feedback
from annotator.services.gold_feedback import differences_from_gold
from annotator.services.sample import create_sample
from tests.projects import STORY, make_project
from tests.services.report_pages import Element, read_page
from tests.services.whole_layers import copy_layer, event, mention, put_layer

WHEN = "2026-11-26"


@pytest.fixture(scope="module")
def settled(tmp_path_factory):
    """The sample, settled as Ana has it."""
    with create_sample(tmp_path_factory.mktemp("sample") / "sample.annotator") as project:
        for document in project.documents():
            copy_layer(project, document.id, "Ana", "Lead")
        yield project


@pytest.fixture
def story(tmp_path):
    """Ben missed an event, has a mention of his own, another label, and other words."""
    with make_project(tmp_path / "story.annotator", STORY) as project:
        project.set_guidelines(
            "# All\n\n### ORG\nParties, **not** forces.\n\n### GPE\nCountries.\n"
        )
        document = project.documents()[0].id
        estara, sarrin = mention(STORY, "GPE", "Estara"), mention(STORY, "GPE", "Sarrin")
        forces = mention(STORY, "ORG", "Vardanian forces")
        guards = mention(STORY, "PERSON", "guards")
        right = [estara, forces, guards, event(STORY, "ATTACK", "struck", attacker=estara)]
        put_layer(project, document, "Ana", right)
        copy_layer(project, document, "Ana", "Lead")
        wrong = [estara, sarrin, mention(STORY, "ARMED_GROUP", "Vardanian forces")]
        put_layer(project, document, "Ben", [*wrong, mention(STORY, "PERSON", "Two guards")])
        yield project


def _lines(page: Element) -> dict[str, list[str]]:
    rows = page.all("table")[0].all("tbody")[0].all("tr")
    return {row.all("th")[0].words: [each.words for each in row.all("td")] for row in rows}


def _examples(page: Element, name: str) -> list[tuple[str, str, str]]:
    """The sentence's marked words, theirs, and what was settled, of a label's examples."""
    section = next(each for each in page.all("section") if each.all("h2")[0].words == name)
    return [
        (
            "".join(mark.words for mark in example.all("mark")),
            *(each.words for each in example.all("dl")[0].all("dd")),
        )
        for example in section.all("ol")[0].all("li")
    ]


def test_each_difference_is_counted_under_its_label_by_how_it_differs(story):
    page = read_page(feedback_page(story, "Ben", when=WHEN))
    header = [each.words for each in page.all("thead")[0].all("th")]
    ways = header[header.index("Bar of all differences") + 1 :]
    assert ways == ["Missed", "Extra", "Other label", "Other words", "All"]
    lines = {name: cells[2:] for name, cells in _lines(page).items()}
    assert lines["Attack"] == ["1", "·", "·", "·", "1"]
    assert lines["GPE"] == ["·", "1", "·", "·", "1"]
    assert lines["ORG"] == ["·", "·", "1", "·", "1"]
    assert lines["PERSON"] == ["·", "·", "·", "1", "1"]


def test_examples_show_both_versions_beside_the_guideline(story):
    page = read_page(feedback_page(story, "Ben", when=WHEN))
    assert _examples(page, "ORG") == [
        ("Vardanian forces", "ARMED GROUP “Vardanian forces”", "ORG “Vardanian forces”")
    ]
    assert _examples(page, "GPE") == [("Sarrin", "GPE “Sarrin”", "not marked")]
    assert _examples(page, "Attack") == [("struck", "not marked", "Attack “struck”")]
    assert _examples(page, "PERSON") == [("Two guards", "PERSON “Two guards”", "PERSON “guards”")]
    sentences = [each.words for each in page.all("p", class_="sentence")]
    assert "Estara struck Vardanian forces near Sarrin on Monday." in sentences
    guidelines = {
        each.attributes["aria-label"].removeprefix("Guideline for "): each.all("p")[0].words
        for each in page.all("aside")
    }
    assert guidelines["ORG"] == "Parties, not forces."
    assert guidelines["GPE"] == "Countries."
    assert guidelines["Attack"]  # the schema's hint, where the guidelines say nothing


def test_every_difference_is_counted_and_some_are_shown(settled):
    found = list(differences_from_gold(settled, "Ben"))
    assert len(found) > 50
    page = read_page(feedback_page(settled, "Ben", when=WHEN, examples=2))
    assert sum(page.all("table")[0].all("tbody")[0].numbers) == len(found)
    by_label = Counter((each.kind, each.label) for each in found)
    assert sorted(page.all("tbody")[0].numbers) == sorted(map(float, by_label.values()))
    assert len(page.all("dl")) == sum(min(2, number) for number in by_label.values())
    cards = [[cell.words for cell in each.all("div")[:2]] for each in page.all("li")[:3]]
    documents = {each.document_id for each in found}
    assert cards == [
        ["Settled documents", str(settled_documents(settled)["Ben"])],
        ["in which something differs", str(len(documents))],
        ["Differences", str(len(found))],
    ]


def test_nobody_else_is_named(story):
    words = read_page(feedback_page(story, "Ben", when=WHEN)).words
    assert "Ben" in words
    assert "Lead" not in words
    assert not re.search(r"\bAna\b", words)


def test_whoever_had_it_as_it_was_settled_is_told_so(settled):
    page = read_page(feedback_page(settled, "Ana", when=WHEN))
    assert "Nothing differs" in page.words
    assert not page.all("table")


def test_a_file_for_each_annotator(settled, tmp_path):
    told = []
    written = write_feedback(
        settled, tmp_path / "new" / "folder", when=WHEN, progress=lambda *each: told.append(each)
    )
    assert [(each.annotator, each.path.name) for each in written] == [
        ("Ana", "feedback_Ana.html"), ("Ben", "feedback_Ben.html"),
    ]  # fmt: skip
    assert written[0].differences == 0 < written[1].differences
    assert written[1].path.read_text(encoding="utf-8") == feedback_page(settled, "Ben", when=WHEN)
    assert told == [(0, 2), (1, 2), (2, 2)]


def test_names_that_are_no_names_of_files_get_some(tmp_path):
    names = ["A/B", "a b", "A:B", "../..", "Zoë", "…"]
    with make_project(tmp_path / "names.annotator", STORY) as project:
        document = project.documents()[0].id
        estara = mention(STORY, "GPE", "Estara")
        for name in names:
            put_layer(project, document, name, [estara])
        copy_layer(project, document, "Zoë", "Lead")
        written = write_feedback(project, tmp_path / "out", when=WHEN)
    assert {each.annotator for each in written} == set(names)
    files = [each.path for each in written]
    assert {each.parent for each in files} == {tmp_path / "out"}
    assert len({each.name.casefold() for each in files}) == len(names)
    assert (tmp_path / "out" / "feedback_Zoë.html").is_file()


def test_what_cannot_be_written_is_a_sentence(tmp_path, settled):
    with make_project(tmp_path / "bare.annotator", STORY) as project:
        with pytest.raises(UserError, match="No document is settled yet"):
            write_feedback(project, tmp_path / "out", when=WHEN)
        put_layer(project, project.documents()[0].id, "Eve", [mention(STORY, "GPE", "Estara")])
        with pytest.raises(UserError, match="No document of Eve is settled"):
            feedback_page(project, "Eve", when=WHEN)
    with pytest.raises(UserError, match=r"no annotator “Bob”.*Ana, Ben"):
        write_feedback(settled, tmp_path / "out", ["Bob"], when=WHEN)
    assert not (tmp_path / "out").exists()
    (tmp_path / "file").touch()
    with pytest.raises(UserError, match="can't be made"):
        write_feedback(settled, tmp_path / "file" / "out", ["Ben"], when=WHEN)
