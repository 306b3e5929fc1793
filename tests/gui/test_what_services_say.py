"""What the rooms without a window say, in the user's language; what is kept stays English."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest

from annotator.core.documents import Problem
from annotator.core.labels import shown_suggester
from annotator.core.translation import in_english, tr
from annotator.core.wording import headed
from annotator.formats import registry
from annotator.formats.source import Source
from annotator.gui.agreement_empty import AgreementEmpty
from annotator.paths import resource_path
from annotator.services.agreement import compare, recording
from annotator.services.agreement.parts import AgreementSettings
from annotator.services.annotation_import import AnnotationReport
from annotator.services.bulk import ACCEPT, LABEL, REMOVE, Wish, plan
from annotator.services.concordance import Query, search
from annotator.services.importing import ImportReport
from annotator.services.time_statistics import Pace
from tests.gui.in_language import speaking
from tests.projects import STORY, make_project, story_suggestions

if TYPE_CHECKING:
    from pathlib import Path

NO_SIGNS = re.compile(r"\{[^{}]*\}|\w+://\S+|\(\*[^()]*\)(?:;;)?|\(cid:…\)|blank:\w+")


@pytest.mark.parametrize(
    ("language", "low", "high", "words"),
    [
        ("de", 600, 1500, "12 je Stunde · noch 10–25 min"),
        ("de", 3600, 3600, "12 je Stunde · noch etwa 60 min"),
        ("fr", 600, 1500, "12 à l’heure · encore 10–25 min"),
        ("fr", 3600, 3600, "12 à l’heure · encore environ 60 min"),
    ],
)
def test_the_estimate_is_said_in_the_users_language(language, low, high, words):
    with speaking(language):
        assert Pace(12, True, low, high).words == words


def test_what_an_import_did_is_said_in_the_users_language():
    with speaking("de"):
        assert ImportReport(added=["1", "2"]).summary() == "2 Artikel hinzugefügt."
        found = AnnotationReport(added=["1"], layers=1, suggestions=3).summary()
        assert found == "1 Ebene und 3 Vorschläge hinzugefügt, 1 Artikel hinzugefügt."
        with in_english():
            assert ImportReport(added=["1", "2"]).summary() == "2 articles added."


def test_changes_of_many_places_are_said_in_the_users_language(tmp_path: Path):
    with make_project(tmp_path / "p.annotator", STORY, suggest=story_suggestions) as project:
        hits = []
        search(project, Query("Estara", match_case=True), "Ana", hits.extend)

        def said(wish: Wish) -> set[str]:
            with speaking("de"):
                return {each for each, _ in plan(project, hits, wish, "Ana").lines(with_done=True)}

        assert said(Wish(REMOVE)) == {"vorgeschlagen: GPE → abgelehnt"}
        assert said(Wish(ACCEPT)) == {"vorgeschlagen: GPE → angenommen"}
        assert "vorgeschlagen: GPE → ORG" in said(Wish(LABEL, "ORG"))


@pytest.mark.parametrize(
    ("name", "data", "german"),
    [
        ("a.pdf", b"%PDF-1.4 and nothing", "Das PDF ist beschädigt"),
        ("a.jsonl", b'{"text": "a"}\n{"text": \n', "das ist kein gültiges JSON: "),
        ("a.jsonl", b'{"text": "\\ud800"}\n', "darin sind halbe Zeichen"),
        ("a.txt", b"\x89PNG\r\n", "Das ist ein PNG-Bild, kein Text"),
        ("a.txt", b"  ", "Die Datei ist leer"),
    ],
)
def test_problems_with_files_are_said_in_the_users_language(name, data, german):
    with speaking("de"):
        problems = [
            each.why
            for each in registry.read(Source.of_bytes(name, data))
            if isinstance(each, Problem)
        ]
    assert any(german in each for each in problems), problems


def test_why_nothing_is_compared_is_english_in_reports_and_said_in_german_on_the_screen(
    qtbot, tmp_path: Path
):
    with (
        make_project(tmp_path / "p.annotator", STORY) as project,
        speaking("de"),
    ):
        found = compare(project, AgreementSettings())
        assert recording.record(found)["undefined"].startswith("fewer than two annotators")
        screen = AgreementEmpty()
        qtbot.addWidget(screen)
        screen.explain(found.why_not, is_busy=False, is_part=False)
        assert screen.title.text() == "Weniger als zwei Annotierende haben Ebenen, die hier zählen"


def test_heads_and_questions_have_the_spaces_of_french():
    with speaking("fr"):
        assert headed("aucune", "pas là") == "aucune\N{NO-BREAK SPACE}: pas là"
        asked = tr("{words}?", words="Quelle étiquette")
        assert asked == "Quelle étiquette\N{NARROW NO-BREAK SPACE}?"


def test_every_french_sentence_has_a_space_before_its_high_signs():
    path = resource_path("translations", "annotator_fr.ts")
    wrong = []
    for message in ElementTree.parse(path).iter("message"):
        found = message.find("translation")
        for form in [each.text or "" for each in found.iter("numerusform")] or [found.text]:
            words = NO_SIGNS.sub("x", form)
            if re.search(r"(?<!\N{NARROW NO-BREAK SPACE})[;?!]|(?<!\N{NO-BREAK SPACE}):", words):
                wrong.append(form)
    assert wrong == []


def test_a_choice_about_a_suggester_reads_well_whether_it_is_one_or_many():
    assert tr("Accept everything from {source}", source=shown_suggester("memory:1")) == (
        "Accept everything from earlier decisions"
    )
